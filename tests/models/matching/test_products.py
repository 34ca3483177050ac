"""The product matcher on a small catalogue: codes, words, sizes, nothing, and learning line by line."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest

from models.products import LineQuery, Memory, ProductMatcher
from models.products import ranker as product_model
from models.products.ranker import SHIPPED
from orders import Article, HistoryLine

Build = Callable[[], ProductMatcher]


@pytest.mark.parametrize(
    ("text", "sku"),
    [
        ("SC-0840 Hex bolt M8x40 8.8 zinc plated", "SC-0840"),
        ("Sechskantschraube M8x50 8.8 verzinkt", "SC-0850"),
        ("hex bolt m8 x 50 8.8 zinc plated", "SC-0850"),
        ("LED Lampe E14 5W 230V warmweiss", "LA-E14"),
        ("NYM-J 3x2,5 mm² installation cable 100 m", "CA-325"),
        ("Arbeitshandschuhe Nitril Gr. 10", "GL-10"),
        ("4006381334075", "TA-50"),
    ],
)
def test_codes_words_and_sizes_find_the_article(build: Build, text: str, sku: str) -> None:
    (found,) = build().match([LineQuery(text=text)])
    assert found.ref == sku
    assert found.contradictions == ()
    assert found.reasons
    assert sku not in [ref for ref, _ in found.alternatives]


def test_a_customer_s_code_is_sure_and_says_why(build: Build) -> None:
    (found,) = build().match([LineQuery("C100", "Hex bolt M8x40 8.8 zinc plated", customer_code="4711-08")])
    assert found.ref == "SC-0840"
    assert found.probability > 0.99
    assert found.reasons[0] == "the customer's number 4711-08 is SC-0840"


def test_a_number_whose_words_are_those_of_another_article_is_a_contradiction() -> None:
    names = {"10110": "Weizenmehl Type 405, Sack 25 kg", "10220": "Roggenmehl Type 1150, Sack 25 kg", "10230": "Roggenmehl Type 997"}
    matcher = ProductMatcher.build({sku: Article(sku, name) for sku, name in names.items()})

    def against(text: str, code: str) -> tuple[str, ...]:
        (found,) = matcher.match([LineQuery(text=text, our_code=code)])
        assert found.ref == code
        return found.contradictions

    assert against("10110 Roggenmehl 1150", "10110") == ("its words are those of 10220 Roggenmehl Type 1150, Sack 25 kg",)
    assert against("10110 Weizenmehl 405", "10110") == ()
    assert against("10110 Mehl, fein", "10110") == ()


def test_a_short_form_of_the_article_s_name_is_no_contradiction() -> None:
    names = {
        "MCB302": "Leitungsschutzschalter B16 1-polig",
        "RCBO16": "FI/LS-Schalter B16 1-polig+N 30 mA",
        "MCB304": "Leitungsschutzschalter C16",
    }
    (found,) = ProductMatcher.build({sku: Article(sku, name) for sku, name in names.items()}).match(
        [LineQuery(text="MCB302 LS-Schalter B16")]
    )
    assert (found.ref, found.contradictions) == ("MCB302", ())


def test_a_number_of_another_article_than_the_words_is_a_contradiction() -> None:
    cables = {"1031156": "NYM-J 3x1,5 mm² grau, Ring 100 m", "1031256": "NYM-J 3x2,5 mm² grau, Ring 100 m", "41310": "Rahmen 1-fach"}
    matcher = ProductMatcher.build({sku: Article(sku, name) for sku, name in cables.items()})
    for code in ("customer_code", "our_code"):
        (found,) = matcher.match([LineQuery(text=cables["1031256"], **{code: "1031156"})])
        assert found.ref == "1031256"
        assert found.contradictions == ("its number 1031156 is that of NYM-J 3x1,5 mm² grau, Ring 100 m",)
    (found,) = matcher.match([LineQuery(text=cables["1031256"], customer_code="88-1")])
    assert found.contradictions == ()


def test_another_size_is_a_contradiction(build: Build) -> None:
    (found,) = build().match([LineQuery(text="SC-0840 Hex bolt M8x60 8.8 zinc plated")])
    assert found.ref == "SC-0840"
    assert found.contradictions == ("the line says m8x60, the article m8x40",)


DELICATESSEN = {
    "1": "Tomaten Kl. I 6 kg",
    "2": "Tomaten Kl. II 6 kg",
    "3": "Spargel weiß Kl. I 5 kg",
    "4": "Parmaschinken ohne Knochen ca. 7 kg",
    "5": "Salami Milano ca. 3 kg",
    "6": "Rinderhackfleisch frisch 2,5 kg",
    "7": "Schnittlauch",
    "8": "Monkey 47 Gin 0,5 l",
    "9": "Kartoffeln festkochend 25 kg",
    "10": "Kartoffeln Bio festkochend 25 kg",
    "11": "Äpfel Bio Elstar 10 kg",
    "12": "Äpfel Elstar 13 kg",
    "13": "Erbsen fein TK 2,5 kg",
    "14": "Penne rigate 5 kg",
    "15": "Weizenmehl Type 405, Sack 25 kg",
    "16": "Ladder hook left",
    "17": "Kabelbinder schwarz 200 mm",
    "18": "Mozzarella gerieben 2 kg",
}


def delicatessen() -> ProductMatcher:
    """A matcher of a food wholesaler, for whose customer C1 apples are organic."""
    bought = HistoryLine("O1", date(2026, 11, 2), "C1", "11", Decimal(1), Decimal(27))
    return ProductMatcher.build({sku: Article(sku, name) for sku, name in DELICATESSEN.items()}, history=[bought])


@pytest.mark.parametrize(
    ("text", "sku", "against"),
    [
        ("Tomaten Kl. 2 6 kg", "2", ()),
        ("Tomaten Klasse 1 6 kg", "1", ()),
        ("Spargel grün Kl. I 5 kg", "3", ("the line says grün, the article weiß",)),
        ("Spargel vert Kl. I 5 kg", "3", ("the line says vert, the article weiß",)),
        ("Spargel blanche Kl. I 5 kg", "3", ()),
        ("Parmaschinken mit Knochen ca. 7 kg", "4", ("the line says with Knochen, the article without Knochen",)),
        ("Parmaschinken sans os ca. 7 kg", "4", ()),
        ("Salami Napoli ca. 3 kg", "5", ("the line says Napoli, the article Milano",)),
        ("Salami Milan ca. 3 kg", "5", ()),
        ("Rinderhackfleisch TK 2,5 kg", "6", ("the line says TK, the article frisch",)),
        ("Schnittlauch getrocknet", "7", ("the line says getrocknet, which the article does not",)),
        ("Schnittlauch surgelée", "7", ("the line says surgelée, which the article does not",)),
        ("Schnittlauch frisch bitte", "7", ()),
        ("Monkey 46 Gin 0,5 l", "8", ("the line says 46, the article 47",)),
        ("Kartoffeln vorwiegend festkochend 25 kg", "9", ("the line says vorwiegend where 10 says bio, the article nothing",)),
        ("Kartoffeln festkochend 25 kg schön sauber", "9", ()),
        ("Äpfel Elstar 10 kg", "11", ("the article is Bio, which the line does not say; 12 has its words without it",)),
        ("Erbsen fein surgelés 2,5 kg", "13", ()),
        ("Penne rigate 5 kg glutenfrei", "14", ("the line says without gluten, which the article does not",)),
        ("Penne rigate 5 kg sans gluten", "14", ("the line says without gluten, which the article does not",)),
        ("Penne rigate 5 kg, ohne MwSt., frei Haus", "14", ()),
        ("Penne rigate Barilla 5 kg", "14", ()),
        ("Weizenmehl Type 405 Rieper 25 kg", "15", ()),
        ("Ladder hook right", "16", ("the line says right, the article left",)),
        ("Kabelbinder weiß 200 mm", "17", ("the line says weiß, the article schwarz",)),
        ("Kabelbinder noir 200 mm", "17", ()),
    ],
)
def test_a_quality_that_the_article_does_not_have_is_a_contradiction(text: str, sku: str, against: tuple[str, ...]) -> None:
    matcher = delicatessen()
    found = matcher.candidates(LineQuery(text=text))
    (match,) = matcher.match([LineQuery(text=text)])
    assert match.ref in (sku, None)
    assert matcher._explained(LineQuery(text=text), found, found.skus.index(sku))[1] == against


def test_what_a_customer_buys_or_a_person_confirmed_is_no_contradiction() -> None:
    matcher = delicatessen()
    assert matcher.match([LineQuery("C1", "Äpfel Elstar 10 kg")])[0].contradictions == ()
    line = LineQuery("C1", "Mozzarella grattugiata 2 kg")
    assert matcher.match([line])[0].contradictions == ("the line says grattugiata, the article gerieben",)
    matcher.confirm(line, "18")
    for text in ("Mozzarella grattugiata 2 kg", "Mozzarella grattugiata buste 2 kg"):
        assert matcher.match([LineQuery("C1", text)])[0].contradictions == ()


def test_words_beside_a_number_of_ours_may_be_the_customer_s_own_but_no_other_quality() -> None:
    matcher = ProductMatcher.build(
        {"11050": Article("11050", "Salami Milano ca. 3 kg"), "10140": Article("10140", "Hackfleisch frisch 2 kg")}
    )
    own, frozen = (LineQuery(our_code=sku, text=text) for sku, text in (("11050", "Salami Classico ca. 3 kg"), ("10140", "Hackfleisch TK")))
    assert matcher.match([own])[0].contradictions == ()
    assert matcher.match([frozen])[0].contradictions == ("the line says TK, the article frisch",)


def test_what_nothing_fits_has_no_article(build: Build) -> None:
    rubbish, nothing = build().match([LineQuery(text="Espresso machine with milk frother"), LineQuery()])
    assert rubbish.ref is None
    assert nothing.ref is None


def test_an_empty_catalogue_matches_nothing() -> None:
    (found,) = ProductMatcher.build({}).match([LineQuery(text="Hex bolt M8x40")])
    assert found.ref is None


def test_what_a_line_leaves_open_is_never_accepted(build: Build) -> None:
    for text in ("Hex bolt 8.8 zinc plated", "Work gloves nitrile", "Installation cable NYM-J 100 m"):
        (found,) = build().match([LineQuery(text=text)])
        assert found.probability < 0.99 or found.ref is None, text


def test_probabilities_are_shares(build: Build) -> None:
    for text in ("Hex bolt M8", "LED lamp", "gloves size 9", "Hex bolt", "cable", "8.8", "bulb screw 9W", "M8", "espresso machine"):
        (found,) = build().match([LineQuery(text=text)])
        assert 0 <= found.probability <= 1
        shares = [p for _, p in (*([(found.ref, found.probability)] if found.ref else []), *found.alternatives)]
        assert shares == sorted(shares, reverse=True), text
        assert sum(shares) <= 1.001


def test_a_line_s_answer_is_used_only_after_the_line_was_scored(build: Build) -> None:
    """The same lines with other answers: each line's match must not depend on its own answer, only on those before."""
    lines = [
        LineQuery("C300", "the usual thing", "ZZ-77"),
        LineQuery("C300", "the usual thing", "ZZ-77"),
        LineQuery("C300", "the usual thing", "ZZ-77"),
    ]
    cold = build().match(lines[:1])
    one = build().match_and_learn(lines, ["TA-50", "TA-50", "TA-50"])
    other = build().match_and_learn(lines, ["GL-09", "GL-09", "GL-09"])
    mixed = build().match_and_learn(lines, ["TA-50", "TA-50", "GL-09"])
    assert one[0] == other[0] == cold[0]
    assert one[1].ref == "TA-50"
    assert other[1].ref == "GL-09"
    assert mixed == one
    assert one[1].probability > one[0].probability or one[0].ref is None


def test_a_line_without_an_answer_teaches_nothing(build: Build) -> None:
    matcher, lines = build(), [LineQuery("C300", "the usual thing", "ZZ-77")] * 2
    first, second = matcher.match_and_learn(lines, ["", "NO-SUCH"])
    assert first == second
    assert matcher.learned_count == 0


def test_a_correction_is_learned_at_once_and_taken_back(build: Build) -> None:
    matcher, query = build(), LineQuery("C300", "the silver stuff")
    before = matcher.match([query])
    matcher.remember(Memory("m1", "text", "C300", query.text, "TA-50"))
    (after,) = matcher.match([query])
    assert after.ref == "TA-50"
    assert "the same words were confirmed as TA-50 before" in after.reasons
    matcher.forget("m1")
    assert matcher.match([query]) == before


def test_price_and_customer_are_reasons(build: Build) -> None:
    query = LineQuery("C100", "SC-0840", unit_price=Decimal("0.10"))
    (found,) = build().match([query])
    assert any("ordered it 26 times before" in why for why in found.reasons)
    assert "written price 0.1 against ours of 0.1" in found.reasons
    (stranger,) = build().match([replace(query, customer_ref="C400")])
    assert not any("before" in why for why in stranger.reasons)


def test_the_model_file_comes_back_the_same_without_pickle(tmp_path: Path) -> None:
    ranker, path = product_model.shipped(), tmp_path / "again.npz"
    ranker.save(path)
    again = product_model.load(path)
    assert again.card == ranker.card
    assert again.version == ranker.version
    rows = np.random.default_rng(0).uniform(0, 3, (200, len(ranker.card["features"])))
    assert np.array_equal(again.rank(rows), ranker.rank(rows))
    for file in (path, SHIPPED):
        with np.load(file, allow_pickle=False) as data:
            assert all(data[name].dtype != object for name in data.files)
        assert all(name.endswith(".npy") for name in zipfile.ZipFile(file).namelist())


def test_a_model_file_that_would_need_pickle_is_refused(tmp_path: Path) -> None:
    np.savez(tmp_path / "evil.npz", card=np.array([{"features": []}], dtype=object), allow_pickle=True)
    with pytest.raises(ValueError, match="allow_pickle"):
        product_model.load(tmp_path / "evil.npz")


def test_a_model_of_other_features_is_refused(tmp_path: Path) -> None:
    replace(product_model.shipped(), card={**product_model.shipped().card, "features": ["one"]}).save(tmp_path / "old.npz")
    with pytest.raises(ValueError, match="was trained for other features"):
        product_model.load(tmp_path / "old.npz")
