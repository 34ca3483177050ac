"""Ordered units: words of several languages, packs, dozens, and what must not be guessed."""

from decimal import Decimal

import pytest

from intake import unit_meanings
from models.units import canonical, convert, unclear
from orders import Article, Packaging

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
        ("3", "pfund", article("kg"), "1.5"),
        ("50", "dag", article("kg"), "0.5"),
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


def flour(uom: str = "Units", *packagings: tuple[str, str], name: str = "Weizenmehl Type 1050, Sack 25 kg") -> Article:
    return Article("10130", name, uom=uom, packagings=tuple(Packaging(text, D(size)) for text, size in packagings))


def factor(unit: str, of: Article, written: str = "") -> Decimal | None:
    return convert(D(2), unit, of, written=written, means=unit_meanings).factor


PALLET, CARTON = ("Palette 40 Sack", "40"), ("Karton 10 Beutel", "10")
SODA = "Natron, Beutel 1 kg"


@pytest.mark.parametrize(
    ("unit", "written", "of", "expected"),
    [
        ("bag", "Sack", flour("Units", PALLET), "1"),
        ("bag", "Sack", flour("Sack", PALLET), "1"),
        ("bag", "bag", flour("Units", PALLET, name="Wheat flour"), "1"),  # the packaging's own name says what it holds
        ("bag", "Sack", flour("Units", ("Palette", "40"), name="Weizenmehl"), None),
        ("pallet", "Paletten", flour("Units", PALLET), "40"),
        ("pallet", "palety", flour("Sack", PALLET), "40"),
        ("pallet", "Paletten", flour("Units", ("40er Palette", "40")), "40"),
        ("pallet", "Europaletten", flour("Units", PALLET, ("Palette 60 Sack", "60")), None),
        ("box", "cartons", flour("Units", CARTON, ("Palette 400", "400"), name=SODA), "10"),
        ("pallet", "Palette", flour("Units", CARTON, ("Palette 400", "400"), name=SODA), "400"),
        ("bag", "Beutel", flour("Units", CARTON, name=SODA), "1"),
        ("pack", "VPE", flour("Units", CARTON, name=SODA), None),
        ("pack", "VPE", flour("Units", ("VE10", "10"), name=SODA), "10"),
        ("pack", "jars", flour("Units", ("VE 12", "12"), name="Jam"), None),  # jars are packs to the reader
        ("box", "Karton", flour("Units", ("Karton 10 Boxen", "10"), name="Handschuhe, Box 100"), "10"),
        ("box", "Box", flour("Units", ("Karton 10 Boxen", "10"), name="Handschuhe, Box 100"), "1"),
        ("box", "doos", flour("Units", ("Karton 10 Boxen", "10"), name="Handschuhe, Box 100"), None),
        ("Display", "Display", flour("Units", ("Display 24", "24"), name="Honey 30 g"), "24"),
        ("bucket", "tub", flour("Units", ("Tube 10", "10"), name="Glue"), None),
        ("bag", "Sack", flour("Units", ("Sack-Palette 40", "40"), name="Mehl"), None),
        ("bag", "sacs", flour("Units", ("12 Sack", "12"), name="Mehl"), None),
        ("pack", "VPE", flour("Beutel", CARTON, name=SODA), None),
        ("pcs", "Stk", flour("Karton", ("Palette 40 Karton", "40"), name="Teller"), None),
    ],
)  # fmt: skip
def test_a_packaging_is_only_what_its_name_says(unit: str, written: str, of: Article, expected: str | None) -> None:
    assert factor(unit, of, written) == (D(expected) if expected else None)


@pytest.mark.parametrize(
    ("unit", "name", "expected"),
    [
        ("bag", "Mehl, Sack 25 kg", "1"), ("bag", "Flour 25 kg bag", "1"), ("bucket", "Eimer 10 l, blau", "1"),
        ("bucket", "10-litre bucket", "1"),
        ("length", "Hefe, Stange 1 kg", "1"), ("jar", "Vanillepaste, Glas 500 g", "1"), ("can", "Fett, Kanister 20 kg", "1"),
        ("box", "Butter, Karton 10 kg", "1"), ("pcs", "Mehl, Sack 25 kg", "1"),
        ("box", "Saft, Karton 6 x 1 l", None), ("box", "Handschuhe, Box 100", None), ("roll", "Beutel 53 cm, Rolle 100 St.", None),
        ("bag", "Zucker, Beutel 1 kg, Karton 10 Stück", None), ("bucket", "Mehl, Sack 25 kg", None), ("can", "Mehl, Sack 25 kg", None),
        ("box", "Umzugskarton", None), ("bag", "Plastic bag 20 x 30 cm", None),
    ],
)  # fmt: skip
def test_the_container_in_the_name_is_the_piece_where_it_holds_an_amount(unit: str, name: str, expected: str | None) -> None:
    assert factor(unit, flour(name=name)) == (D(expected) if expected else None)


def test_what_the_name_says_is_told() -> None:
    assert (
        convert(D(2), "bag", flour(), written="sacs", means=unit_meanings).sentence
        == "1 sacs = 1 Units (the article is named “Sack 25 kg”)"
    )


@pytest.mark.parametrize(
    ("unit", "written", "uom"),
    [
        ("bag", "Sack", "Sack"), ("bag", "sacs", "Sack"), ("bucket", "seaux", "Eimer"), ("length", "Stangen", "Stange"),
        ("box", "cartons", "Karton"),
        ("bag", "Säcke", "sac"), ("jar", "Gläser", "Glas"), ("bottle", "flessen", "Flasche"), ("can", "bidons", "Kanister"),
        ("bucket", "wiadra", "Seau"),
        ("Gebinde", "Gebinde", "Gebinde"), ("Blöcke", "Blöcke", "Block"), ("box", "Karton", "Karton (500 Blatt)"),
        ("pcs", "szt.", "Einheit(en)"),
        ("kg", "kilos", "kg"), ("m2", "qm", "m²"),
    ],
)  # fmt: skip
def test_a_unit_of_measure_is_the_same_in_all_languages(unit: str, written: str, uom: str) -> None:
    made = convert(D(12), unit, Article("A-1", "Thing", uom=uom), written=written, means=unit_meanings)
    assert (made.quantity, made.factor, made.sentence) == (D(12), D(1), "")


@pytest.mark.parametrize(
    ("unit", "expected"), [("VPE", "100"), ("Karton", "100"), ("box", "100"), ("Beutel", None), ("bag", None), ("bucket", None)]
)
def test_a_pack_size_without_a_name_is_of_packs_and_boxes(unit: str, expected: str | None) -> None:
    assert factor(unit, article(pack="100")) == (D(expected) if expected else None)


def test_a_pack_size_is_of_the_container_that_the_name_says_it_of() -> None:
    ties = Article("A-1", "Ties, Beutel 100 Stück", uom="pcs", pack_size=D(100))
    assert [factor(unit, ties) for unit in ("bag", "pack", "bucket")] == [D(100), D(100), None]
    assert convert(D(2), "pack", article("m", "50")).quantity == 100
    butter = Article("A-1", "Butter, Karton 10 kg", uom="pcs", pack_size=D(20))
    assert [factor(unit, butter) for unit in ("box", "pack")] == [None, D(20)]


def test_the_name_s_content_converts_into_the_article_s_own_measure() -> None:
    assert factor("bag", flour("kg", name="Sesam, Sack 25 kg")) == 25
    assert factor("drum", flour("l", name="Öl, Fass 500 ml")) == D("0.5")
    assert factor("roll", Article("A-1", "Cable, ring 100 m", uom="m")) == 100
    assert factor("bag", flour("l", name="Sesam, Sack 25 kg")) is None


def test_what_a_correction_taught_is_the_customer_s_word() -> None:
    made = convert(D(3), "can", article("Eimer"), written="bidons", means=unit_meanings, taught=D(2))
    assert (made.quantity, made.factor) == (D(6), D(2))
    assert made.sentence == "1 bidons = 2 Eimer (taught by a correction)"
    assert (
        convert(D(3), "bucket", article("Eimer"), written="seaux", means=unit_meanings, taught=D(2)).factor == 1
    )  # our own words come first


@pytest.mark.parametrize(
    ("of", "word"),
    [
        (article("pcs"), ""), (article("m"), ""), (article("box"), "box"), (article("box", "50"), ""), (article("Gebinde"), "Gebinde"),
        (article("Humpen"), "Humpen"), (article("Eimer"), ""), (flour("Karton", name="Butter, Karton 10 kg"), ""),
        (flour(name="Handschuhe, Box 100"), "Box"), (flour("Units", CARTON, name=SODA), ""),
        (flour("Units", ("Display 24", "24")), "Display"),
    ],
)  # fmt: skip
def test_articles_with_a_unit_that_nobody_can_convert_are_told(of: Article, word: str) -> None:
    assert unclear(of, unit_meanings) == word


@pytest.mark.parametrize(
    ("quantity", "unit", "uom", "expected"),
    [
        ("500", "Stk", "100 Stk", "5"),
        ("500", "Stück", "100 Stk", "5"),
        ("5", "100 Stk", "100 Stk", "5"),
        ("2", "hundred", "100 pcs", "2"),
        ("1", "thousand", "100 Stk", "10"),
        ("300", "m", "100 m", "3"),
        ("2", "km", "100 m", "20"),
        ("24", "Stk", "Dozens", "2"),
        ("250", "Stk", "100 Stk", None),
        ("5", "", "100 Stk", None),
        ("2", "VPE", "100 Stk", None),
        ("3", "bag", "25 kg", None),
        ("5", "", "1 Stk", "5"),
        ("5000", "Stk", "1.000 Stk", "5"),
        ("500", "Stk", "1 000 Stk", None),
        ("500", "Stk", "100 Stück (Schrauben)", "5"),
        ("500", "Stk", "je 100 Stk", "5"),
        ("500", "Stk", "100-Stk", "5"),
        ("500", "Stk", "Stk (100)", None),
        ("500", "Stk", "Stk/5", None),
        ("500", "Stk", "5x20 Stk", None),
        ("5", "", "Stk/100", None),
        ("5", "Stk/100", "Stk/100", "5"),
        ("500", "Stk", "Rolle 100 St.", None),
        ("5", "Rolle", "Rolle 100 St.", "5"),
        ("3", "Stk", "Ring 100 m", "3"),
        ("2", "Karton", "Karton (500 Blatt)", "2"),
        ("7", "m²", "m²", "7"),
        ("24", "ml", "m", "24"),
        ("500", "ml", "l", "0.5"),
        ("3", "100 Stk", "Stk", None),
        ("3", "100 Stk", "1000 Stk", None),
    ],
)
def test_an_article_sold_by_the_hundred_is_never_counted_by_the_piece(quantity: str, unit: str, uom: str, expected: str | None) -> None:
    made = convert(D(quantity), unit, article(uom), written=unit, means=unit_meanings)
    assert made.quantity == (None if expected is None else D(expected))
    assert made.sentence or unit != "Stk"


@pytest.mark.parametrize(
    ("quantity", "unit", "uom", "of", "expected"),
    [
        ("500", "Stk", "%", "100 Units", "5"),
        ("5", "", "%", "100 Units", None),
        ("8", "Stk", "Satz", "4 Units", "2"),
        ("2", "Satz", "Satz", "4 Units", "2"),
        ("100", "Stk", "VE 50", "50 Units", "2"),
        ("2", "VE", "VE 50", "50 Units", "2"),
        ("500", "Stk", "Stk (100)", "100 Units", "5"),
        ("500", "Stk", "100 Stk", "1000 Units", None),
        ("500", "Stk", "100 Stk", "100 Stück", "5"),
        ("24", "Stk", "Dozens", "12 Units", "2"),
        ("300", "m", "Ring", "100 m", "3"),
        ("3", "Rolle", "Ring", "100 m", "3"),
        ("3", "Stk", "Ring", "100 m", "3"),
        ("500", "kg", "t", "1000 kg", "0.5"),
        ("5", "Stk", "Units", "", "5"),
    ],
)
def test_the_erp_knows_what_a_unit_is_of_that_its_name_does_not_say(
    quantity: str, unit: str, uom: str, of: str, expected: str | None
) -> None:
    made = convert(D(quantity), unit, Article("A-1", "Thing", uom=uom, uom_of=of), written=unit, means=unit_meanings)
    assert made.quantity == (None if expected is None else D(expected))


def test_a_packaging_of_an_article_sold_by_the_hundred_holds_so_many_hundreds() -> None:
    boxed = Article("A-1", "Thing", uom="100 Stk", packagings=(Packaging("Karton 10", D(10)),))
    assert convert(D(2), "Karton", boxed, written="Karton", means=unit_meanings).quantity == 20


@pytest.mark.parametrize(
    ("name", "uom", "text", "told"),
    [
        ("NYM-J 5x2,5, Ring 100 m", "Ring", "NYM-J 5x2,5", True),
        ("NYM-J 5x2,5, Ring 100 m", "Ring", "NYM-J 5x2,5 anello 100 m", False),
        ("NYM-J 5x2,5", "Ring 100 m", "NYM-J", True),
        ("NYM-J 5x2,5", "Ring", "NYM-J", False),
        ("Cement, Sack 25 kg", "Sack", "cement", False),
        ("NYM-J 5x2,5, Ring 100 m", "m", "NYM-J", False),
    ],
)
def test_a_bare_number_of_rings_says_that_it_may_be_metres(name: str, uom: str, text: str, told: bool) -> None:
    made = convert(D(50), "", Article("A-1", name, uom=uom), text=text, means=unit_meanings)
    assert made.quantity == 50
    assert ("no unit is written" in made.sentence) == told


@pytest.mark.parametrize(
    ("name", "uom", "packaging", "quantity", "doubt"),
    [
        ("Kalbsrücken ca. 5 kg", "kg", "", "2", "pieces (“ca. 5 kg”)"),
        ("Parmigiano Reggiano 24 Monate 1/8 ca. 4,5 kg", "kg", "", "2", "pieces (“ca. 4,5 kg”)"),
        ("Saumon fumé env. 800 g", "kg", "", "2", "pieces (“env. 800 g”)"),
        ("Turkey 4-6 kg", "kg", "", "2", "pieces (“4-6 kg”)"),
        ("Emmentaler", "kg", "Laib ca. 6 kg", "1", "pieces (“ca. 6 kg”)"),
        ("Thinner, can 5 l", "l", "", "2", "pieces (“5 l”)"),
        ("Kalbsrücken ca. 5 kg", "kg", "", "2.5", ""),
        ("Lachsfilet 1 kg", "kg", "", "2", ""),
        ("Stahlprofil 2,5 kg/m", "kg", "", "2", ""),
        ("Bratpfanne 2 l", "kg", "", "2", ""),
        ("Rinderhüfte", "kg", "", "2", ""),
        ("Weizenmehl 25 kg", "Sack", "", "2", ""),
    ],
)
def test_a_bare_whole_number_of_what_is_sold_by_weight_says_that_it_may_be_pieces(
    name: str, uom: str, packaging: str, quantity: str, doubt: str
) -> None:
    packagings = (Packaging(packaging, D(6)),) if packaging else ()
    made = convert(D(quantity), "", Article("A-1", name, uom=uom, packagings=packagings), text=name, means=unit_meanings)
    assert made.quantity == D(quantity)
    assert made.sentence == (f"no unit is written, taken as {uom}, and may be {doubt}" if doubt else "")


def test_pieces_of_what_is_sold_by_weight_are_told_with_both_readings() -> None:
    made = convert(D(2), "Stk", Article("A-1", "Kalbsrücken ca. 5 kg", uom="kg"), written="Stk", means=unit_meanings)
    assert made.quantity is None
    assert made.sentence == "A-1 is sold in 'kg', and it may be 2 kg, or 2 pieces (“ca. 5 kg”) that weigh 10 kg"


def test_a_packaging_that_says_what_a_piece_weighs_converts_pieces() -> None:
    piece = Article("A-1", "Rinderfilet ca. 2 kg", uom="kg", packagings=(Packaging("Stück ca. 2 kg", D(2)),))
    for word in ("Stück", "Stk", "pcs"):
        assert convert(D(3), word, piece, written=word, means=unit_meanings).quantity == 6
    assert convert(D(3), "Karton", piece, written="Karton", means=unit_meanings).quantity is None


def test_a_packaging_of_about_so_much_is_what_its_name_says() -> None:
    loaf = Article("A-1", "Emmentaler", uom="kg", packagings=(Packaging("Laib ca. 6 kg", D(6)),))
    assert convert(D(2), "Laib", loaf, written="Laib", means=unit_meanings).quantity == 12


@pytest.mark.parametrize("name", ["Parmigiano 1/8 ca. 4,5 kg", "Parmigiano 1/8 4,5 kg ca."])
def test_about_is_no_case(name: str) -> None:
    assert convert(D(2), "Karton", Article("A-1", name, uom="kg"), written="Karton", means=unit_meanings).quantity is None


@pytest.mark.parametrize(
    ("quantity", "unit", "name", "uom", "expected"),
    [
        ("50", "kg", "Kartoffeln festkochend 25 kg", "Sack", "2"),
        ("40", "kg", "Kartoffeln festkochend 25 kg", "Sack", None),
        ("25", "kg", "Kartoffeln festkochend 25 kg", "Sack", None),
        ("250", "g", "Butter 250 g", "Stk", None),
        ("5", "kg", "Butter 250 g", "Stk", "20"),
        ("500", "g", "Butter 250 g", "Stk", "2"),
        ("12", "l", "Sahne 30 % 1 l", "Stk", "12"),
        ("60", "Liter", "Helles KEG 30 l", "KEG", "2"),
        ("6", "l", "Apfelsaft 6 x 1 l", "Kiste", None),
        ("6", "l", "Apfelsaft 6x1 l", "Kiste", None),
        ("10", "kg", "Gouda jung Block ca. 5 kg", "Stk", None),
        ("10", "kg", "Gouda jung Block 5 kg ca.", "Stk", None),
        ("12", "kg", "Turkey 4-6 kg", "pcs", None),
        ("10", "kg", "Eimer 10 l, Farbe 5 kg", "pcs", "2"),
        ("10", "kg", "Zwiebeln 5 kg oder 10 kg", "Sack", None),
        ("10", "l", "Kartoffeln 25 kg", "Sack", None),
    ],
)
def test_kg_of_what_is_sold_by_the_bag_are_bags_where_the_name_says_what_one_holds(
    quantity: str, unit: str, name: str, uom: str, expected: str | None
) -> None:
    made = convert(D(quantity), unit, Article("A-1", name, uom=uom), written=unit, means=unit_meanings)
    assert made.quantity == (None if expected is None else D(expected))


def test_an_english_pound_is_no_half_kilogram() -> None:
    assert convert(D(3), "lb", article("kg"), written="pounds", means=unit_meanings).quantity is None
    assert convert(D(3), "lb", article("lb"), written="pounds", means=unit_meanings).quantity == D(3)


def test_a_keg_is_a_keg_in_any_language() -> None:
    said = ("Fass", "fûts", "fusten")
    assert [convert(D(2), "drum", article("KEG"), written=w, means=unit_meanings).quantity for w in said] == [D(2)] * 3
