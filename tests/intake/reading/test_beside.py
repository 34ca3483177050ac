"""What stands beside or below a quantity, and tables that a printer for text frames with signs."""

from dataclasses import replace
from decimal import Decimal

import pytest

from intake.pages.frames import without_frames
from intake.reading.document import read_document
from intake.reading.fields import Context
from intake.reading.rows import Chunk, text_rows
from intake.reading.totals import totals_of
from intake.reading.values import dates
from orders import DocumentKind, Order, Source
from tests.intake.reading.paper import Paper, typed


def read(paper: Paper) -> Order:
    order = read_document([paper.page()], "a.pdf", us=None)[1]
    assert order is not None
    return order


def test_a_unit_below_the_quantity_or_under_per_or_with_its_content_is_the_unit() -> None:
    stops = [(40, "left"), (100, "left"), (330, "right"), (345, "left"), (480, "right")]
    goods = ("Foolscap refill pad", "Punch guide bush", "Sea salt synthetic")
    for head, units, below in (
        ("Per", ("each", "case", "bag"), ("", "", "")),
        ("Pack", ("crate of 12", "tray of 24", "box of 6"), ("", "", "")),
        ("", ("", "", ""), ("EA", "EA", "BG")),
    ):
        paper = Paper().put(40, 60, "Purchase Order 4711", size=16).row(200, stops, ["Code", "Description", "Qty", head, "Price"])
        for k, good in enumerate(goods):
            paper.row(220 + 30 * k, stops, [f"K-10{k}7", good, str(12 + k), units[k], f"4.{k}7"])
            paper.row(231 + 30 * k, stops, ["", "with lid", below[k], "", ""])
        lines = read(paper).lines
        assert [(line.quantity.value, line.unit.value) for line in lines if line.quantity and line.unit] == [
            (Decimal(12 + k), (units[k] or below[k]).split()[0]) for k in range(3)
        ]


def test_without_a_head_the_number_beside_the_units_is_the_quantity_and_not_the_one_in_the_text() -> None:
    stops = [(60, "right"), (70, "left"), (130, "left"), (320, "left"), (540, "right")]
    paper = Paper().put(40, 60, "Rekvisition R-3187", size=16).put(40, 180, "Hermed bestilles:")
    for k, (count, text) in enumerate((("15", "Ostevoks gul 5 kg"), ("2", "CIP-syre dunk 25 l"), ("1", "CIP-syre dunk 10 l"))):
        paper.row(220 + 16 * k, stops, [count, "stk", text, f"58411{k}", "à 245,96"])
    assert [line.quantity.value for line in read(paper).lines if line.quantity] == [15, 2, 1]


def test_the_signs_of_a_frame_are_no_words() -> None:
    page = typed(
        """
+-----------------------------------------------------------------+
| ORDINE N. 4449           DATA 31/07/26                          |
+-----------------------------------------------------------------+
| CODICE    DESCRIZIONE              UM   QUANTITA  PREZZO IMPORTO|
+-----------------------------------------------------------------+
| SDF9516   Isolante per tubo        ML        300    0,97  291,00|
| RFH2577   Lampadina filamento      NR         10    4,36   43,60|
| SED5235   Pannolone sagomato       NR         48    8,95  429,60|
+-----------------------------------------------------------------+
"""
    )
    words = without_frames(page.words)
    assert not any(set(word.text) & set("|+") for word in words)
    amount = next(word for word in words if word.text == "291,00")
    assert amount.x1 == next(word for word in page.words if word.text == "291,00|").x1 - 5
    order = read_document([replace(page, words=tuple(words))], "a.pdf", us=None)[1]
    assert order is not None
    assert [line.amount.value for line in order.lines if line.amount and line.proven] == [Decimal(291), Decimal("43.60"), Decimal("429.60")]


def test_a_few_bars_are_words() -> None:
    words = typed("Tel. 0711 123 | Fax 0711 124 | www.maier.example").words
    assert without_frames(words) == list(words)


def test_dates_with_the_month_in_letters_between_strokes() -> None:
    assert [found[0].isoformat() for found in dates("26/mar/2026 05/abr/2026", None)] == ["2026-03-26", "2026-04-05"]


def test_a_letter_that_mentions_a_quotation_in_mid_sentence_is_no_quotation() -> None:
    paper = Paper().put(40, 60, "Cofradía de Pescadores", size=12).put(40, 160, "Muy señores nuestros:")
    paper.put(40, 200, "Por medio de la presente formulamos nuestro pedido n.º 58/26, con los precios de su")
    paper.put(40, 211, "última oferta y sin IGIC:")
    for k, text in enumerate(("50 m de Cabo trenzado nailon 12 mm, a 1,71 €", "24 ud. de Escoba de brezo atada, a 6,01 €")):
        paper.put(40, 240 + 20 * k, f"• {text}")
    kind, order, _ = read_document([paper.page()], "a.pdf", us=None)
    assert kind != DocumentKind.QUOTATION
    assert order is not None
    assert [line.quantity.value for line in order.lines if line.quantity] == [50, 24]


@pytest.mark.parametrize(
    ("texts", "total"),
    [
        (["Összesen nettó: 604 285 Ft"], 604285),
        (["I alt kr. 4.563,24 ekskl. moms."], Decimal("4563.24")),
        (["Totalt eks. mva. NOK", "17", "463,37"], Decimal("17463.37")),
        (["Summe 3 Positionen"], None),
    ],
)
def test_a_total_is_found_behind_its_words_whatever_follows(texts: list[str], total: Decimal | None) -> None:
    paper = Paper()
    for x, text in zip((40, 300, 311), texts, strict=False):
        paper.put(x, 100, text)
    rows = text_rows(paper.page())
    if len(texts) > 1:
        rows[0].chunks[1:] = [Chunk([word], word.x0, word.x1) for word in rows[0].chunks[1].words]
    found = totals_of(rows, Context("a.pdf", Source.TEXT_LAYER, comma=True, month_first=None))
    assert [t.value for t in found] == ([total] if total else [])


def test_header_fields_side_by_side_are_no_line_of_a_table_without_head() -> None:
    stops = [(60, "right"), (70, "left"), (150, "left"), (440, "right"), (540, "right")]
    paper = Paper().put(40, 60, "Lieferauftrag", size=16)
    paper.row(
        150, [(40, "left"), (150, "left"), (290, "left"), (420, "left")], ["Auftragsnr.", "vom", "Unsere Kundennr.", "Ansprechpartner"]
    )
    paper.row(162, [(40, "left"), (150, "left"), (290, "left"), (420, "left")], ["9065/26", "03.05.2026", "57047", "P. Moreno"])
    for k, (count, price, amount) in enumerate((("50", "25,33", "1.266,50"), ("1", "4,84", "4,84"), ("600", "0,13", "78,00"))):
        paper.row(200 + 16 * k, stops, [count, "Stk", f"Kugelhahn PN16 Nr. {k + 1}", price, amount])
    assert [line.quantity.value for line in read(paper).lines if line.quantity] == [50, 1, 600]


def test_a_sum_vouches_for_no_line_that_is_not_in_it() -> None:
    stops = [(40, "left"), (100, "left"), (330, "right"), (345, "left"), (430, "right"), (540, "right")]
    paper = Paper().put(40, 60, "Bestellung 4711", size=16).row(200, stops, ["Pos", "Artikel", "Menge", "ME", "Preis", "Betrag"])
    rows = (("1", "Kugelhahn", "50", "2,00", "100,00"), ("2", "Muffe", "7", "", ""), ("3", "Nippel", "10", "3,00", "30,00"))
    for k, (position, good, count, price, amount) in enumerate(rows):
        paper.row(220 + 16 * k, stops, [position, good, count, "Stk", price, amount])
    lines = read(paper.row(280, stops, ["", "Summe", "", "", "", "130,00"])).lines
    assert [line.proven for line in lines] == [True, False, True]
    assert lines[1].confidence < 0.95 < min(lines[0].confidence, lines[2].confidence)


EDI = """
ORDERS D.96A - numéro de commande 450087155                                     08/06/2026

LIN 001   EAN 3011073986693   Code acheteur 636168   Code fournisseur 8714
IMD   Treillis soudé ST25C panneau
QTY   Quantité commandée 30 PCE   PRI   Prix net 60,78   MOA   Montant 1.823,40
LIN 002   EAN 5952281364461   Code acheteur 672878   Code fournisseur 9279
IMD   Lessive liquide Hesbaye
QTY   Quantité commandée 4 PCE   PRI   Prix net 7,21   MOA   Montant 28,84
LIN 003   EAN 8764261763792   Code acheteur 625317   Code fournisseur 7616
IMD   Café moulu doux
QTY   Quantité commandée 12 RLX   PRI   Prix net 3,38   MOA   Montant 40,56
"""
SHOP = """
Bestellung WEB-819346                                                05.10.2026

Streusalz lose              25       CHF 0.21        CHF 5.25
Artikel 1233186
Wischtuch Airlaid           4        CHF 1.20        CHF 4.80
Artikel 6178169
Kugelschreiber blau         12       CHF 4.43        CHF 53.16
Artikel 5654497
"""


def test_items_that_run_over_rows_get_what_their_other_rows_say() -> None:
    order = read_document([typed(EDI)], "a.pdf", us=None)[1]
    assert order is not None
    assert [(x.our_code.value, x.customer_code.value, x.gtin.value) for x in order.lines if x.our_code and x.customer_code and x.gtin] == [
        ("8714", "636168", "3011073986693"), ("9279", "672878", "5952281364461"), ("7616", "625317", "8764261763792"),
    ]  # fmt: skip
    names = [line.description.value for line in order.lines if line.description]
    assert names == ["Treillis soudé ST25C panneau", "Lessive liquide Hesbaye", "Café moulu doux"]


def test_items_of_a_basket_have_their_numbers_below() -> None:
    order = read_document([typed(SHOP)], "a.pdf", us=None)[1]
    assert order is not None
    assert [x.our_code.value for x in order.lines if x.our_code] == ["1233186", "6178169", "5654497"]


def test_a_head_that_says_whose_articles_it_numbers_is_no_price() -> None:
    stops = [(40, "left"), (120, "left"), (330, "left"), (460, "right"), (480, "left")]
    paper = Paper().put(40, 60, "Bestelling 4711", size=16)
    paper.row(200, stops, ["Ons artikel", "Omschrijving", "Art. leverancier", "Aantal", "Eenheid"])
    for k, code in enumerate(("45388.1", "17846.6", "19597.2")):
        paper.row(220 + 16 * k, stops, [f"ZW-78{k}2", "Drinkbeker wit", code, str(10 + k), "stuks"])
    lines = read(paper).lines
    assert [x.our_code.value for x in lines if x.our_code and x.unit_price is None] == ["45388.1", "17846.6", "19597.2"]
