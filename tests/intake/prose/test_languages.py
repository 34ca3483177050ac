"""What a mail's language changes: money, units with their endings, days, streets and hours, sums, and the lines over older messages."""

from datetime import date

import pytest

from intake.reading.kinds import classify
from intake.reading.prose.columns import columned
from intake.reading.prose.places import other_runs
from intake.reading.prose.prices import currency_of_text, prices
from intake.reading.prose.records import records
from intake.reading.text import read_text
from intake.reading.threads import take_apart
from orders import DocumentKind
from tests.intake.mailtext.scoring import reading_of

SENT = date(2026, 9, 16)
"""A Wednesday."""


def _lines(text: str) -> list[tuple[str, str, str]]:
    return [
        (str(line.quantity.value), line.unit.value if line.unit else "-", line.description.value if line.description else "")
        for order in read_text(text, name="mail body", sent=SENT)
        for line in order.lines
        if line.quantity
    ]


@pytest.mark.parametrize(
    ("text", "found", "currency"),
    [
        ("Hej, panelerna kostar 389 kr/st och nödljus 545 kr för oss", ["389", "545"], "SEK"),
        ("Szia, a világos 28 900 Ft/hordó, kérjük és köszönöm", ["28900"], "HUF"),
        ("Moi, tilaamme 10 kpl hintaan 29e, kiitos", ["29"], "EUR"),
        ("Bună ziua, vă rugăm 5 cutii la 25 lei", ["25"], "RON"),
        ("wij willen graag 10 kr bier, bedankt", [], ""),
        ("please send 20 ft of rope and an 8 ft ladder", [], ""),
        ("per lei 25 pezzi, grazie e saluti", [], ""),
    ],
)
def test_short_signs_are_money_in_their_own_languages_only(text: str, found: list[str], currency: str) -> None:
    assert [str(price.value) for price in prices(text, 0, len(text))] == found
    assert currency_of_text(text) == currency


def test_a_cell_of_money_needs_no_decimals() -> None:
    rows = ["Termék\tCikkszám\tMennyiség\tNettó egységár", "Papír A4\tIR-1001\t50 csomag\t1 590 Ft", "Toll kék\tIR-3307\t100 db\t95 Ft"]
    assert [str(line.price.value) for line in columned("\n".join(rows))[0] if line.price] == ["1590", "95"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Mää tarttisin huomiseks 6 salkoo kupariputkee 22 mm.", ("6", "length", "kupariputkee 22 mm")),
        ("Hei, tilaan 3 paria hanskoja", ("3", "pair", "hanskoja")),
        ("Hei, tarvitsemme pari laatikkoa maalia. Kiitos", ("2", "box", "maalia")),
        ("Szia, kérnénk szépen:\nkóla 0,25 - 10 rekesz", ("10", "box", "kóla 0,25")),
        ("Dobrý den, prosím:\npárátka 3 krabičky", ("3", "box", "párátka")),
        ("Proszę odłożyć 150 mb rury PEX 16x2", ("150", "m", "rury PEX 16x2")),
    ],
)
def test_units_have_the_forms_that_their_languages_give_them(text: str, line: tuple[str, str, str]) -> None:
    assert _lines(text) == [line]


def test_a_unit_behind_the_number_of_its_cell_means_what_the_language_means() -> None:
    cells = "".join(
        f"<tr><td>{code}</td><td>{name}</td><td>{count}</td><td>{price}</td></tr>"
        for code, name, count, price in (
            ("Koodi", "Tuote", "Määrä", "Hinta alv 0"),
            ("70110", "Sisämaali himmeä 18 l", "6 ämp", "89,90"),
            ("70415", "Suojamuovi 4x5 m", "20 kpl", "3,20"),
        )
    )
    text = f"<p>Hei, tilaamme seuraavat tuotteet, kiitos.</p><table>{cells}</table>"
    (order,) = reading_of({"id": "cells", "subject": "Tilaus", "sent": "2026-09-16", "html": text}).orders
    assert [line.unit.value for line in order.lines if line.unit] == ["bucket", "pcs"]


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("tilaamme 5 kpl tuolia, toimitus viikolla 39", date(2026, 9, 21)),
        ("40. hétre kérnénk 5 db széket", date(2026, 9, 28)),
        ("Kérnék 5 db széket a jövő hét keddjére (szept. 22.)", date(2026, 9, 22)),
        ("Prosím 5 ks židlí, stačí do čtvrtka", date(2026, 9, 17)),
        ("Prosím 5 ks stoličiek do utorka", date(2026, 9, 22)),
        ("Kérnénk 5 db széket. Határidő: 2026. 10. 12.", date(2026, 10, 12)),
        ("Tarvitsen 5 kpl tuolia huomiseks", date(2026, 9, 17)),
        ("Queria 5 cadeiras, se conseguir entregar até dia 24 era óptimo", date(2026, 9, 24)),
        ("Precisamos de 5 cadeiras na segunda.", date(2026, 9, 21)),
        ("Molimo 5 komada stolica do petka", date(2026, 9, 18)),
        ("Prašome 5 vnt. kėdžių iki penktadienio", date(2026, 9, 18)),
        ("Palun 5 tk. toole reedeks", date(2026, 9, 18)),
    ],
)
def test_wanted_days_in_the_words_of_the_language(said: str, day: date) -> None:
    (order,) = read_text(said, name="mail body", sent=SENT)
    assert order.requested_date is not None
    assert order.requested_date.value == day


def test_the_day_of_writing_is_known_by_the_labels_of_papers() -> None:
    text = "PEDIDO Nº 4500-7781\nEmissão: 18/09/2026          Entrega prevista: 25/09/2026\n5 un cadeiras"
    (order,) = read_text(text, name="mail body", sent=SENT)
    assert order.requested_date is not None
    assert order.requested_date.value == date(2026, 9, 25)


@pytest.mark.parametrize(
    "row",
    [
        "1138 Budapest, Váci út 999.",
        "Rua do Adro, 12 - 3500-000 Viseu",
        "Pénteken 14 óráig jó lenne, meccs lesz.",
        "52/000-341",
        "                         Yhteensä alv 0 %      1 123,70",
    ],
)
def test_places_hours_and_sums_are_no_lines(row: str) -> None:
    assert not _lines(row)


@pytest.mark.parametrize(
    ("text", "run"),
    [
        ("A szállítást 7 és 14 óra között kérjük", "7 és 14 óra"),
        ("Dovezte to prosím do 7 hodin", "7 hodin"),
        ("me chama no zap (41) 90000-7765", "(41) 90000-7765"),
        ("Str. Libertății nr. 12, Cluj", "Str. Libertății nr. 12"),
        ("Zagreb, Radnička cesta 12", "Radnička cesta 12"),
        ("Ordersumma exkl. moms: 6 441,40 SEK", "Ordersumma exkl. moms: 6 441,40 SEK"),
        ("Antal 20 frp     á 34,00     Summa 680,00", "Summa 680,00"),
        ("Összesen: 123 450 Ft", "Összesen: 123 450 Ft"),
    ],
)
def test_runs_that_count_nothing(text: str, run: str) -> None:
    assert run in [text[start:end] for start, end in other_runs(text)]


def test_goods_behind_a_word_for_sums_are_no_sum() -> None:
    assert not list(other_runs("total 24 boxes of tape 50 mm"))


def test_need_in_hungarian_is_no_hour() -> None:
    assert [quantity for quantity, _, _ in _lines("Szia, kell 10 doboz csavar M8 és 5 db kulcs")] == ["10", "5"]


def test_records_give_sums_with_blanks_and_prices_behind_an_a() -> None:
    block = "Rad {n}\n  {code}  Torkrulle {n}-lags\n  Antal {count} st     á {price}     Summa {total}\n"
    text = block.format(n=1, code=118204, count="1 000", price="0,35", total="350,00") + block.format(
        n=2, code=118377, count=20, price="189,00", total="3 780,00"
    )
    assert [record.values["price"][0] for record in records(text)] == ["0,35", "189,00"]
    found = [line for order in read_text(text, name="mail body", sent=SENT) for line in order.lines]
    assert [str(line.quantity.value) for line in found if line.quantity] == ["1000", "20"]
    assert not [line for line in found if line.description and "Summa" in line.description.value]


@pytest.mark.parametrize(
    "head",
    [
        "ke 20. toukok. 2026 klo 9.44 Petri Laine <petri@tukku.example> kirjoitti:",
        "Tóth Gábor <toth@nagyker.example> ezt írta (időpont: 2026. jún. 17., Sze, 10:21):",
        "śr., 13 maj 2026 o 08:41 Anna Lis <anna@hurt.example> napisał(a):",
        "mie., 13 mai 2026 la 08:41 Ana Pop <ana@firma.example> a scris:",
        "K, 13. mai 2026 kell 08:41 Mari Tamm <mari@firma.example> kirjutas:",
        "-----Eredeti üzenet-----\nFeladó: Tóth Gábor\nKüldve: 2026. január 14.\nTárgy: lista",
        "Lähettäjä: Petri\nLähetetty: keskiviikko 18. marraskuuta 2026 7.58\nAihe: lista",
        "Expeditor: Ana Pop\nTrimis: miercuri 13 mai 2026 08:41\nSubiect: lista",
    ],
)
def test_the_older_message_begins_below_its_head(head: str) -> None:
    thread = take_apart(f"30 db szék 4 lábú\n\n{head}\n\n12 db asztal 80 ezer")
    assert thread.newest == "30 db szék 4 lábú"
    assert "12 db asztal" in thread.quoted


def test_who_writes_about_writing_quotes_nothing() -> None:
    text = "Anna kirjoitti 12.10. seuraavaa:\n5 kpl tuolia"
    assert take_apart(text).newest == text


def test_a_note_that_changes_lines_passes_their_list_on() -> None:
    text = (
        "Lent a lista, kérem január 23-ig. A kabátból mégis 12 db legyen.\n\n-----Eredeti üzenet-----\nFeladó: Kiss Réka\n"
        "Küldve: 2026. január 14.\nTárgy: lista\n\nbakancs S3 43-as 6 pár\ntélikabát narancs XL 10 db\nfülvédő tok 8 db"
    )
    (order,) = reading_of({"id": "note", "subject": "FW: lista", "sent": "2026-01-14", "text": text}).orders
    assert [str(line.quantity.value) for line in order.lines if line.quantity] == ["6", "12", "8"]


@pytest.mark.parametrize("said", ["Bitte wie letztes Mal, nur 9 Rollen Bindfaden.", "Pareillement svp, mais 9 rouleaux de ficelle."])
def test_beginnings_in_the_lists_of_answers_go_on(said: str) -> None:
    older = "6 Rollen Bindfaden ficelle 2 mm\n3 Pack Müllbeutel 60 l\n12 Dosen Bienenwachs 400 g"
    quoted = "\n".join(f"> {row}" for row in older.splitlines())
    text = f"{said}\n\nAm 1. März 2026 schrieb Ada:\n{quoted}"
    orders = reading_of({"id": "again", "subject": "Re: Bestellung", "sent": "2026-03-02", "text": text}).orders
    assert [str(line.quantity.value) for order in orders for line in order.lines if line.quantity] == ["9", "3", "12"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Proszę odłożyć 150 m rury, odbiorę w czwartek", DocumentKind.ORDER),
        ("Manda pra mim 12 filtros de óleo", DocumentKind.ORDER),
        ("Mää tarttisin putkee", DocumentKind.ORDER),
    ],
)
def test_goods_that_are_to_be_put_aside_are_ordered(text: str, kind: DocumentKind) -> None:
    assert classify(text, lines=0) == kind


def test_empties_that_are_to_be_fetched_are_not_ordered() -> None:
    assert not _lines("Szeretném kérdezni, hogy a raklapokat mikor tudják elvinni, mert útban vannak (5 db).")


def test_a_name_with_a_number_is_the_order_s_behind_a_word_of_reference() -> None:
    (order,) = read_text("Tilataan 4 kpl releitä. Viite: Kotirinne 2. Haetaan tiistaina.", name="mail body", sent=SENT)
    assert order.po_number is not None
    assert order.po_number.value == "Kotirinne 2"
