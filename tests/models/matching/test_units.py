"""Ordered units: words of several languages, packs, dozens, and what must not be guessed."""

from decimal import Decimal

import pytest

from models.units import canonical, convert, without_factor
from orders import Article

D = Decimal


def article(uom: str = "pcs", pack: str = "1") -> Article:
    return Article("A-1", "Thing", uom=uom, pack_size=D(pack))


@pytest.mark.parametrize(
    ("word", "unit"),
    [
        ("Stück", "pcs"), ("Stk.", "pcs"), ("pièces", "pcs"), ("stuks", "pcs"), ("unidades", "pcs"), ("pezzi", "pcs"), ("EA", "pcs"),
        ("C62", "pcs"),
        ("Paar", "pair"), ("paires", "pair"), ("VPE", "pack"), ("boîte", "pack"), ("doos", "pack"), ("caja", "pack"), ("confezione",
        "pack"),
        ("Rollen", "roll"), ("rouleaux", "roll"), ("Dutzend", "dozen"), ("douzaine", "dozen"), ("docena", "dozen"), ("MTR", "m"),
        ("KGM", "kg"),
        ("", ""), ("Gebinde", "gebinde"),
    ],
)  # fmt: skip
def test_words_of_several_languages_mean_one_unit(word: str, unit: str) -> None:
    assert canonical(word) == unit


@pytest.mark.parametrize(
    ("quantity", "unit", "of", "expected"),
    [
        ("5", "", article(), "5"),
        ("5", "Stück", article(), "5"),
        ("3", "VPE", article(pack="100"), "300"),
        ("300", "pcs", article("pack", "100"), "3"),
        ("2", "Dutzend", article(), "24"),
        ("2", "hundred", article(), "200"),
        ("1.5", "thousand", article(), "1500.0"),
        ("500", "g", article("kg"), "0.5"),
        ("2", "t", article("kg"), "2000"),
        ("750", "ml", article("l"), "0.75"),
        ("4", "pcs", article("roll"), "4"),
    ],
)
def test_quantities_are_converted_to_the_article_s_unit(quantity: str, unit: str, of: Article, expected: str) -> None:
    made = convert(D(quantity), unit, of)
    assert made.quantity == D(expected)
    assert made.factor is not None
    assert made.factor * D(quantity) == made.quantity


@pytest.mark.parametrize(
    ("quantity", "unit", "of", "why"),
    [
        ("250", "pcs", article("pack", "100"), "no whole number of packs of 100"),
        ("2", "box", article(), "no pack size of A-1"),
        ("10", "m", article(), "sold in 'pcs'"),
        ("10", "kg", article("l"), "sold in 'l'"),
        ("10", "pcs", article("pair"), "sold in 'pair'"),
        ("1", "dozen", article("kg"), "sold in 'kg'"),
        ("1", "Gebinde", article(), "ordered in 'Gebinde'"),
    ],
)
def test_what_would_be_a_guess_is_left_to_a_person(quantity: str, unit: str, of: Article, why: str) -> None:
    made = convert(D(quantity), unit, of)
    assert (made.quantity, made.factor) == (None, None)
    assert why in made.sentence


def test_a_factor_is_shown() -> None:
    assert convert(D(3), "VPE", article(pack="100")).sentence == "1 VPE = 100 pcs (pack size of A-1)"
    assert convert(D(3), "Stk", article()).sentence == ""


@pytest.mark.parametrize(
    ("of", "without"),
    [(article("pcs"), False), (article("m"), False), (article("box"), True), (article("box", "50"), False), (article("Gebinde"), True)],
)
def test_articles_whose_unit_no_other_can_be_converted_to_are_told(of: Article, without: bool) -> None:
    assert without_factor(of) == without
