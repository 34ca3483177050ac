"""Each format gives the same order, also in its odd forms; what is broken is one sentence."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import structured
from intake.documents import type_of
from intake.reader import read
from orders import DocumentKind, MailKind, MailReading
from tests.intake.structured.messages import ALL, CII, CXML, EDIFACT, UBL, X12


def reading(raw: bytes | str, name: str = "order.xml", use: bool = True) -> MailReading:
    return read(raw.encode("latin-1" if name.endswith("edi") else "utf-8") if isinstance(raw, str) else raw, name, None, (), use)


def values(*reads):  # type: ignore[no-untyped-def]
    return tuple(x.value if x else None for x in reads)


@pytest.mark.parametrize("name", ALL)
def test_every_format_gives_the_same_order(name: str) -> None:
    result = reading(ALL[name], name)
    assert result.problems == ()
    assert result.kind == MailKind.ORDER
    (order,) = result.orders
    assert values(order.po_number, order.order_date, order.requested_date) == ("PO-77", date(2026, 3, 2), date(2026, 3, 9))
    assert values(order.currency, order.total) == ("EUR", Decimal(35))
    assert order.buyer is not None
    assert (order.buyer.name, order.buyer.ref) == ("Maier Metallbau", "C-100")
    bolt, rod = order.lines
    assert values(bolt.our_code, bolt.customer_code, bolt.description, bolt.quantity) == ("A-1000", "B-1", "Bolt M8", Decimal(10))
    assert values(bolt.unit_price, bolt.price_per) == (Decimal(100), Decimal(100))
    assert values(rod.our_code, rod.quantity, rod.unit_price, rod.price_per) == ("A-2000", Decimal("2.5"), Decimal(10), None)
    assert {values(line.unit) for line in order.lines} <= {("C62",), ("MTR",), ("EA",), ("m",)}
    if bolt.amount:
        assert bolt.proven
        assert order.total_proven


@pytest.mark.parametrize("name", ALL)
def test_without_structure_it_is_no_order(name: str) -> None:
    assert reading(ALL[name], name, use=False).kind == MailKind.NON_ORDER


@pytest.mark.parametrize(
    ("raw", "name", "kind"),
    [
        (UBL.replace("o:Order", "o:OrderChange"), "a.xml", MailKind.ORDER_CHANGE),
        (UBL.replace("o:Order", "o:OrderCancellation"), "a.xml", MailKind.CANCELLATION),
        (UBL.replace("o:Order", "o:OrderResponse"), "a.xml", MailKind.NON_ORDER),
        (CII.replace(">220<", ">230<"), "a.xml", MailKind.ORDER_CHANGE),
        (CII.replace(">220<", ">311<"), "a.xml", MailKind.QUOTE_REQUEST),
        (CII.replace(">9<", ">1<"), "a.xml", MailKind.CANCELLATION),
        (CII.replace("SCRDMCCBDACIOMessageStructure", "CrossIndustryInvoice"), "a.xml", MailKind.NON_ORDER),
        (CXML.replace('type="new"', 'type="delete"'), "a.xml", MailKind.CANCELLATION),
        (EDIFACT.replace("PO-77+9", "PO-77+1"), "a.edi", MailKind.CANCELLATION),
        (EDIFACT.replace("PO-77+9", "PO-77+4"), "a.edi", MailKind.ORDER_CHANGE),
        (EDIFACT.replace("ORDERS:", "REQOTE:"), "a.edi", MailKind.QUOTE_REQUEST),
        (EDIFACT.replace("ORDERS:", "INVOIC:"), "a.edi", MailKind.NON_ORDER),
        (X12.replace("BEG*00", "BEG*01"), "a.txt", MailKind.CANCELLATION),
        (X12.replace("ST*850", "ST*810"), "a.txt", MailKind.NON_ORDER),
    ],
)
def test_the_kind_is_what_the_message_says(raw: str, name: str, kind: MailKind) -> None:
    assert reading(raw, name).kind == kind


@pytest.mark.parametrize(
    ("raw", "name", "words"),
    [
        (UBL[:900], "a.xml", "broken XML"),
        (UBL.replace("</b:Quantity>", "</b:Qantity>", 1), "a.xml", "mismatch: Quantity line"),
        (UBL.replace(">2.5<", ">many<"), "a.xml", "quantity of line 2 'many' is no number"),
        (UBL.replace(">2.5<", ">NaN<"), "a.xml", "is no number"),
        (UBL.replace("<b:ID>PO-77</b:ID>", ""), "a.xml", "order's number is missing"),
        (CII.replace("20260302", "20261302"), "a.xml", "is no date"),
        (CXML.replace("production", "test"), "a.xml", "marked as a test"),
        (EDIFACT.replace("UNT+24", "UNT+22"), "a.edi", "says it has 22 segments (UNT) and has 24"),
        (EDIFACT[:400], "a.edi", "no UNT"),
        (EDIFACT.replace("UNB+", "XXX+"), "a.edi", "envelope (UNB)"),
        (EDIFACT.replace("UNZ+1", "UNZ+2"), "a.edi", "says it holds 2"),
        (X12.replace("CTT*2", "CTT*3"), "a.txt", "says it has 3 line(s)"),
        (X12[:300], "a.txt", "no SE"),
        (X12.replace("*P*>~", "*P**~"), "a.txt", "one character for two delimiters"),
    ],
)
def test_what_is_wrong_is_one_sentence(raw: str, name: str, words: str) -> None:
    (problem,) = reading(raw, name).problems
    assert words in problem.message
    assert problem.message.endswith(".")


def test_other_delimiters_and_released_ones() -> None:
    other = EDIFACT.replace("?", "").translate(str.maketrans("+:'", "|;~")).replace("UNA;|. ~", "UNA;|.! ~")
    other = other.replace("Bolt M8", "Bolt !| nut!~ M8")
    (order,) = reading(other, "a.edi").orders
    assert values(order.lines[0].description) == ("Bolt | nut~ M8",)
    (order,) = reading(X12.replace("*", "|").replace("~", "\r\n"), "a.txt").orders
    assert len(order.lines) == 2


def test_latin_1_stays_readable() -> None:
    (order,) = reading(EDIFACT, "a.edi").orders
    assert order.buyer is not None
    assert order.buyer.city == "Köln"


def test_several_orders_in_one_interchange_keep_their_kinds() -> None:
    start, end = EDIFACT.index("UNH"), EDIFACT.index("UNZ")
    second = EDIFACT[start:end].replace("PO-77+9", "PO-78+4").replace("UNH+1", "UNH+2").replace("UNT+24+1", "UNT+24+2")
    result = reading(EDIFACT[:end] + second + "UNZ+2+1'", "a.edi")
    assert result.problems == ()
    assert [(o.kind, *values(o.po_number)) for o in result.orders] == [(MailKind.ORDER, "PO-77"), (MailKind.ORDER_CHANGE, "PO-78")]


def test_a_message_of_the_least_is_read() -> None:
    result = reading("UNB+UNOA:1+B+S+260302:1000+1'UNH+1+ORDERS:D:96A:UN'BGM+220+5'LIN+1++123:EN'QTY+21:8'UNS+S'UNT+6+1'UNZ+1+1'", "a.edi")
    assert result.problems == ()
    assert [len(o.lines) for o in result.orders] == [1]


def test_what_a_message_says_by_a_code_is_told_in_our_words_and_its_text_in_its_own() -> None:
    (order,) = reading(EDIFACT.replace("'LIN+2'", "'LIN+2+2'").replace("'DTM+137", "'FTX+AAI+++Only by ship'DTM+137"), "a.edi").orders
    said = {note.value: note.verbatim for note in order.notes}
    assert said == {"Only by ship": True, "Line 2 is taken out of the order.": False}


def test_utf_16_and_no_declaration() -> None:
    assert reading(UBL.replace("UTF-8", "UTF-16").encode("utf-16"), "a.xml").kind == MailKind.ORDER
    assert reading(CII, "order.txt").kind == MailKind.ORDER


def test_price_lines_and_line_dates() -> None:
    (order,) = reading(UBL).orders
    assert [values(line.requested_date) for line in order.lines] == [(date(2026, 3, 8),), (None,)]
    assert [note.value for note in order.notes] == ["Only complete delivery"]
    assert [d.kind for d in reading(UBL).documents] == [DocumentKind.ORDER]


@settings(max_examples=150, deadline=None)
@given(name=st.sampled_from(sorted(ALL)), at=st.integers(0, 6000), cut=st.integers(0, 200), new=st.text(max_size=12))
def test_nothing_raises_whatever_is_broken(name: str, at: int, cut: int, new: str) -> None:
    raw = ALL[name]
    at %= len(raw)
    broken = raw[:at] + new.encode() + raw[at + cut :]
    found = structured.read(broken, type_of(broken, name), name)
    assert found is None or found.messages or found.problems


@settings(max_examples=100, deadline=None)
@given(head=st.sampled_from([b"UNA", b"UNB+", b"ISA*", b"<?xml version='1.0'?>", b"<ORDER>", b""]), raw=st.binary(max_size=400))
def test_nothing_raises_for_any_bytes(head: bytes, raw: bytes) -> None:
    kind = {b"U": "application/edifact", b"I": "application/x12"}.get(head[:1], "application/xml")
    structured.read(head + raw, kind, "a")
