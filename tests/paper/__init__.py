"""Orders as customers' systems print them, each page designed by hand: a ground to measure reading on that knows nothing of the reader.

`python -m tests.paper OUT --set a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p [--scan]` writes PDFs and sheets with `truth.jsonl`. Sets a and b are by one hand, c to p by one
each, none of whom saw the reader. All but l and p were looked at after they had been counted; set l is only counted, and p is still to
be: once somebody reads their pages or failures, they measure nothing any more. Sets c to p share no company and no article with any other set.
"""

from collections.abc import Callable, Iterable
from typing import Any

Pages = Iterable[tuple[Callable[[Any], str], int]]
Sheets = Iterable[tuple[str, str, bytes, dict[str, Any]]]


def _a() -> tuple[Pages, Sheets]:
    from tests.paper import a_notices, a_offices, a_sheets, a_systems

    return [*a_offices.LAYOUTS, *a_systems.LAYOUTS, *a_notices.LAYOUTS], a_sheets.sheets()


def _b() -> tuple[Pages, Sheets]:
    from tests.paper import b_forms, b_letters, b_notices, b_sheets

    return [*b_forms.LAYOUTS, *b_letters.LAYOUTS, *b_notices.LAYOUTS], b_sheets.sheets()


def _c() -> tuple[Pages, Sheets]:
    from tests.paper import c_english, c_german, c_north, c_notices, c_sheets, c_south

    return [*c_german.LAYOUTS, *c_english.LAYOUTS, *c_south.LAYOUTS, *c_north.LAYOUTS, *c_notices.LAYOUTS], c_sheets.sheets()


def _d() -> tuple[Pages, Sheets]:
    from tests.paper import d_alpine, d_east, d_english, d_french, d_german, d_north, d_notices, d_sheets, d_south

    parts = (d_german, d_alpine, d_english, d_french, d_south, d_north, d_east, d_notices)
    return [layout for part in parts for layout in part.LAYOUTS], d_sheets.sheets()


def _e() -> tuple[Pages, Sheets]:
    from tests.paper import e_alpine, e_east, e_english, e_french, e_german, e_low, e_north, e_notices, e_oceans, e_sheets, e_south

    parts = (e_german, e_alpine, e_english, e_oceans, e_french, e_low, e_south, e_north, e_east, e_notices)
    return [layout for part in parts for layout in part.LAYOUTS], e_sheets.sheets()


def _f() -> tuple[Pages, Sheets]:
    from tests.paper import f_central, f_dutch, f_english, f_french, f_german, f_north, f_notices, f_sheets, f_south

    parts = (f_german, f_english, f_french, f_dutch, f_south, f_north, f_central, f_notices)
    return [layout for part in parts for layout in part.LAYOUTS], f_sheets.sheets()


def _h() -> tuple[Pages, Sheets]:
    from tests.paper import h_alpine, h_dutch, h_east, h_english, h_french, h_german, h_north, h_notices, h_oceans, h_south

    parts = (h_german, h_alpine, h_english, h_oceans, h_french, h_dutch, h_south, h_north, h_east, h_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _g() -> tuple[Pages, Sheets]:
    from tests.paper import (
        g_central,
        g_dutch,
        g_english,
        g_french,
        g_german,
        g_lands,
        g_north,
        g_notices,
        g_odd,
        g_offices,
        g_south,
        g_trades,
    )

    parts = (g_german, g_offices, g_english, g_trades, g_french, g_dutch, g_south, g_lands, g_central, g_north, g_odd, g_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _i() -> tuple[Pages, Sheets]:
    from tests.paper import i_east, i_english, i_french, i_german, i_north, i_notices, i_office, i_oversea, i_south

    parts = (i_german, i_office, i_english, i_oversea, i_french, i_north, i_south, i_east, i_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _j() -> tuple[Pages, Sheets]:
    from tests.paper import j_america, j_british, j_french, j_german, j_house, j_low, j_north, j_notices, j_office, j_south

    parts = (j_german, j_office, j_house, j_british, j_america, j_french, j_low, j_south, j_north, j_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _k() -> tuple[Pages, Sheets]:
    from tests.paper import k_dutch, k_english, k_french, k_german, k_north, k_notices, k_shops, k_south, k_trades

    parts = (k_german, k_shops, k_english, k_trades, k_french, k_dutch, k_south, k_north, k_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _l() -> tuple[Pages, Sheets]:
    from tests.paper import l_abroad, l_dutch, l_east, l_english, l_french, l_german, l_houses, l_north, l_notices, l_south

    parts = (l_german, l_houses, l_english, l_abroad, l_french, l_dutch, l_south, l_north, l_east, l_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _m() -> tuple[Pages, Sheets]:
    from tests.paper import m_dutch, m_english, m_french, m_german, m_lands, m_notices, m_south

    parts = (m_german, m_english, m_french, m_dutch, m_south, m_lands, m_notices)
    return [layout for part in parts for layout in part.LAYOUTS], ()


def _n() -> tuple[Pages, Sheets]:
    from tests.paper import n_dutch, n_east, n_english, n_french, n_german, n_north, n_notices, n_sheets, n_shops, n_south

    parts = (n_german, n_english, n_french, n_dutch, n_south, n_north, n_east, n_shops, n_notices)
    return [layout for part in parts for layout in part.LAYOUTS], n_sheets.sheets()


def _o() -> tuple[Pages, Sheets]:
    from tests.paper import o_east, o_english, o_french, o_german, o_large, o_levant, o_north, o_notices, o_oceans, o_sheets, o_south

    parts = (o_german, o_large, o_english, o_oceans, o_french, o_south, o_north, o_east, o_levant, o_notices)
    return [layout for part in parts for layout in part.LAYOUTS], o_sheets.sheets()


def _p() -> tuple[Pages, Sheets]:
    from tests.paper import p_central, p_dutch, p_english, p_french, p_german, p_iberia, p_italian, p_north, p_notices, p_sheets, p_south

    parts = (p_german, p_english, p_french, p_italian, p_iberia, p_dutch, p_north, p_central, p_south, p_notices)
    return [layout for part in parts for layout in part.LAYOUTS], p_sheets.sheets()


SETS: dict[str, Callable[[], tuple[Pages, Sheets]]] = {
    "a": _a,
    "b": _b,
    "c": _c,
    "d": _d,
    "e": _e,
    "f": _f,
    "h": _h,
    "g": _g,
    "i": _i,
    "j": _j,
    "k": _k,
    "l": _l,
    "m": _m,
    "n": _n,
    "o": _o,
    "p": _p,
}
"""Set -> its page layouts with how many documents of each, and its sheets (name, language, bytes, truth)."""
