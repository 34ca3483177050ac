"""A correction at the desk, from the mail to the next mail of that layout and back when it is undone, on the real store."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client
from reportlab.pdfgen.canvas import Canvas

from pipeline.settings import Settings
from tests.pipeline import small

ITEMS = (("SC-0840", "Sechskantschraube M8x40 8.8 verzinkt", "9000", "600"), ("NU-08", "Sechskantmutter M8 verzinkt", "7000", "700"))
SENDER = "einkauf@maier-metallbau.example"


def order_form(number: str, items: tuple[tuple[str, str, str, str], ...] = ITEMS) -> bytes:
    """A form whose labels mislead: stock is called "Anzahl", the ordered quantity "Soll", the order's number "Vorgang"."""
    out = BytesIO()
    page = Canvas(out, (595, 842), invariant=1)
    page.setFont("Helvetica", 9)

    def put(x: float, y: float, text: str) -> None:
        page.drawString(x, 842 - y, text)

    put(50, 50, "Maier Metallbau GmbH")
    put(50, 62, "Industriestr. 5")
    put(50, 74, "70565 Stuttgart")
    put(50, 110, "Bestellung")
    put(330, 110, "Beleg:")
    put(430, 110, "2025/55")
    put(330, 122, "Vorgang:")
    put(430, 122, number)
    for x, label in ((50, "Artikel"), (120, "Bezeichnung"), (360, "Anzahl"), (440, "Soll")):
        put(x, 170, label)
    for k, (sku, text, stock, wanted) in enumerate(items):
        put(50, 190 + 16 * k, sku)
        put(120, 190 + 16 * k, text)
        page.drawRightString(388, 842 - 190 - 16 * k, stock)
        page.drawRightString(460, 842 - 190 - 16 * k, wanted)
    page.save()
    return out.getvalue()


@pytest.fixture
def company(workspace: Settings, tmp_path: Path) -> Settings:
    from pipeline import gateways, importer
    from store import master

    data, tables, _ = importer.load(small.write(tmp_path / "company"))
    master.replace(data, "test", tables)
    gateways.stock_embedded(workspace)
    return workspace


def walked(settings: Settings, number: int, pdf: bytes, sender: str = SENDER):
    """The order that a mail with this form becomes."""
    from pipeline import gateways, jobs
    from store import ledger, models

    raw = small.mail("Guten Tag,\nanbei unsere Bestellung.\n", sender=sender, subject="Bestellung", number=number,
                     attachments=(("form.pdf", pdf, "application/pdf"),))  # fmt: skip
    name = f"{number}.eml"
    digest, _ = ledger.receive(raw, key=name, name=name, received=datetime(2026, 11, 3, 12, number, tzinfo=UTC))
    with gateways.opened(settings) as gateway:
        jobs.Jobs(settings, gateway).walk(digest)
    return models.PurchaseOrder.objects.get(mail__digest=digest)


def told(row) -> tuple[str, list[Decimal]]:
    from pipeline import records

    order = records.read_order(row)
    assert order.po_number is not None
    return order.po_number.value, [line.quantity.value for line in order.lines if line.quantity]


def teach(settings: Settings, row) -> int:
    """Correct and approve an order as people do, then let a worker learn."""
    from pipeline import desk, layouts

    lines = {1: {"quantity": "600"}, 2: {"quantity": "700"}}
    revision = desk.correct(row.key, revision=row.revision, who="sam", changes=desk.Changes("C100", {"po_number": "77-1024"}, lines))
    desk.approve(row.key, revision=revision, who="ada", approver=True)
    return layouts.learn_waiting(settings)


NEXT = (("WA-08", "Unterlegscheibe M8 verzinkt", "4000", "300"), *ITEMS[::-1])


def test_one_correction_and_the_next_order_of_the_layout_is_read_right(company: Settings) -> None:
    from pipeline import layouts
    from store import memories

    row = walked(company, 1, order_form("77-1024"))
    assert told(row) == ("2025/55", [Decimal(9000), Decimal(7000)])
    assert teach(company, row) == 2
    assert layouts.learn_waiting(company) == 0
    assert {m.key for m in memories.live("layout")} == {
        "From anyone at maier-metallbau.example: the quantity is the 4th column “Soll”",
        "From anyone at maier-metallbau.example: the PO number stands right of “vorgang”",
    }
    assert told(walked(company, 2, order_form("77-2048", NEXT))) == ("77-2048", [300, 700, 600])
    colleague = walked(company, 3, order_form("77-2049", NEXT), "anna@maier-metallbau.example")
    assert told(colleague) == ("77-2049", [300, 700, 600])
    stranger = walked(company, 4, order_form("77-2050", NEXT), "jane@brightside.example")
    assert told(stranger)[1] == [4000, 7000, 9000]


def test_a_memory_makes_only_its_senders_mails_be_read_anew(company: Settings) -> None:
    from pipeline import replaying

    taught = walked(company, 1, order_form("77-1024"))
    walked(company, 2, order_form("77-2050", NEXT), "jane@brightside.example")
    assert teach(company, taught) == 2
    summary = replaying.Summary()
    found = list(replaying.run(replaying.parts(company), date(2026, 11, 3), date(2026, 11, 3), summary))
    assert summary.reused["readings"] == 1
    assert [d.key for d in found] == [taught.key]
    assert "line 1: 9000 of SC-0840 > 600 of SC-0840" in found[0].lines


def test_undone_by_its_name_it_is_forgotten(company: Settings) -> None:
    from django.contrib.auth.models import User

    from review_app import accounts
    from store import memories

    teach(company, walked(company, 1, order_form("77-1024")))
    accounts.ensure_demo_user("stu", "right horse battery", ["steward"])
    steward = Client(SERVER_NAME="localhost")
    steward.force_login(User.objects.get(username="stu"))
    page = steward.get("/memories/?kind=layout&q=Soll").content.decode()
    assert "the quantity is the 4th column “Soll”" in page
    assert "“vorgang”" in page
    quantity = next(m for m in memories.live("layout") if "Soll" in m.key)
    steward.post(f"/memories/{quantity.pk}/undo")
    assert told(walked(company, 2, order_form("77-2048", NEXT))) == ("77-2048", [4000, 7000, 9000])


def test_a_memory_counts_the_mails_that_were_read_by_it(company: Settings) -> None:
    from store import memories

    def uses() -> dict[str, int]:
        return {m.key.rpartition(": ")[2]: m.uses for m in memories.live("layout")}

    quantity, number = "the quantity is the 4th column “Soll”", "the PO number stands right of “vorgang”"
    teach(company, walked(company, 1, order_form("77-1024")))
    assert uses() == {quantity: 0, number: 0}
    walked(company, 2, order_form("77-2048", NEXT))
    assert uses() == {quantity: 1, number: 1}
    memories.rename(next(m.pk for m in memories.live("layout") if "Soll" in m.key), "Maier's form", "stu")
    walked(company, 3, order_form("77-2049", NEXT))
    walked(company, 4, order_form("77-2050", NEXT), "jane@brightside.example")
    assert uses() == {quantity: 2, number: 2}


def test_a_part_number_counts_the_mails_in_which_it_told_the_article(company: Settings) -> None:
    from orders import MatchedOrder
    from store import memories
    from store.codec import from_json

    first = from_json(MatchedOrder, walked(company, 1, order_form("77-1024")).matched)
    line = next(x for x in first.lines if x.match.ref and (x.line.customer_code or x.line.our_code))
    code = line.line.customer_code or line.line.our_code
    assert code is not None
    told = memories.remember("crossref", code.value, {"sku": line.match.ref}, author="sam", customer_ref=first.customer.ref or "")
    other = memories.remember("crossref", code.value, {"sku": line.match.ref}, author="sam", customer_ref="C999")
    walked(company, 2, order_form("77-2048"))
    assert {m.pk: m.uses for m in memories.live("crossref")} == {told.pk: 1, other.pk: 0}


def test_a_memory_in_words_of_an_earlier_version_hinders_nobody(company: Settings) -> None:
    from store import memories

    teach(company, walked(company, 1, order_form("77-1024")))
    old = {"sender": "@maier-metallbau.example", "fingerprint": "a@1", "name": "old", "fixes": [{"role": "our_code", "forms": ["AA-99"]}]}
    memories.remember("layout", "old", old, author="sam")
    assert told(walked(company, 2, order_form("77-2048", NEXT))) == ("77-2048", [300, 700, 600])
    assert "old" in {m.key for m in memories.live("layout")}


def test_a_newer_correction_of_the_same_thing_takes_the_older_ones_place(company: Settings) -> None:
    from pipeline import desk, layouts
    from store import memories

    teach(company, walked(company, 1, order_form("77-1024")))
    goods = (*NEXT, ("ZZ-99", "Etwas, das wir nicht führen", "50", "3"))  # so that it waits for a person though it is read well
    row = walked(company, 2, order_form("77-2048", goods))
    lines = {k: {"quantity": text[2]} for k, text in enumerate(goods, start=1)}
    lines[len(goods)]["sku"] = "SC-0840"
    revision = desk.correct(row.key, revision=row.revision, who="sam", changes=desk.Changes("C100", {}, lines))
    desk.approve(row.key, revision=revision, who="ada", approver=True)
    assert layouts.learn_waiting(company) == 1
    assert [m.key.rpartition(": ")[2] for m in memories.live("layout") if "quantity" in m.key] == [
        "the quantity is the 3rd column “Anzahl”"
    ]
    assert told(walked(company, 3, order_form("77-2050"))) == ("77-2050", [9000, 7000])
