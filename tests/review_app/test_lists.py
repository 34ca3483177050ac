"""The queue and the other lists, the steward's pages, the JSON."""

from datetime import UTC, datetime, timedelta

from django.test import Client

from orders import PostingState, Problem
from tests.review_app.conftest import PASSWORD


def test_the_most_urgent_order_is_first_and_filters_narrow(sam: Client, house: dict[str, str]) -> None:
    text = sam.get("/").content.decode()
    places = [text.index(f"/orders/{house[po]}/") for po in ("45-2231", "PO 9981", "2026/118")]
    assert places == sorted(places)
    assert "Asked for by 25 Nov 2026, 2 days to spare" in text
    credit = sam.get("/", {"queue": "credit"}).content.decode()
    assert "Atelier Dubois" in credit
    assert "Maier Metallbau" not in credit
    found = sam.get("/", {"q": "brightside 9981"}).content.decode()
    assert "Brightside" in found
    assert "Maier Metallbau" not in found
    assert "Nothing here" in sam.get("/", {"q": "no such thing"}).content.decode()


def test_odd_addresses_do_no_harm(sam: Client, house: dict[str, str]) -> None:
    for query in ({"from": "x"}, {"from": "-1"}, {"from": "99999999"}, {"queue": "' or 1=1"}, {"q": "%_\\"}, {"q": "\x00"}):
        assert sam.get("/", query).status_code == 200
    assert sam.get("/mails/", {"state": "nonsense"}).status_code == 200


def test_a_refused_posting_is_retried_or_given_up(sam: Client, house: dict[str, str]) -> None:
    from store import models, outbox

    key = house["45-2231"]
    sam.post(f"/orders/{key}/approve", {"revision": 1})
    assert "No order" not in sam.get("/postings/").content.decode()

    def refused(message: str) -> None:
        row = outbox.lease(key, 60)
        assert row is not None
        row.state, row.message = PostingState.REFUSED, message
        outbox.save(row, next_try=None)

    refused("No such <b>customer</b>")
    assert "No such &lt;b&gt;customer" in sam.get("/postings/").content.decode()
    sam.post(f"/postings/{key}/retry")
    assert models.Outbox.objects.get(key=key).state == "planned"
    told = sam.post(f"/postings/{key}/give-up", {"reason": "no"}, follow=True).content.decode()
    assert "does not wait for a person any more" in told
    refused("No")
    sam.post(f"/postings/{key}/give-up", {"reason": ""})
    assert models.PurchaseOrder.objects.get(key=key).state == "refused"
    sam.post(f"/postings/{key}/give-up", {"reason": "entered by hand"})
    assert models.PurchaseOrder.objects.get(key=key).state == "rejected"


def test_a_refused_order_comes_back_to_be_corrected_and_is_released_again(sam: Client, house: dict[str, str]) -> None:
    from store import models, outbox

    key = house["45-2231"]
    sam.post(f"/orders/{key}/approve", {"revision": 1})
    row = outbox.lease(key, 60)
    assert row is not None
    row.state, row.message, row.attempts = PostingState.REFUSED, "No customer C100", 3
    outbox.save(row, next_try=None)
    models.Customer.objects.filter(ref="C100").delete()  # merged into another one, and fetched
    assert "Correct it" in sam.get("/postings/").content.decode()
    shown = sam.post(f"/postings/{key}/take-back", follow=True).content.decode()
    assert "The ERP refused it: No customer C100" in shown
    assert "Choose a customer first." in shown
    assert "The ERP refused it: No customer C100" in sam.get("/").content.decode()
    assert "No posting waits for a person." in sam.get("/postings/").content.decode()
    order = models.PurchaseOrder.objects.get(key=key)
    assert (order.state, "approved" in order.corrections) == ("waiting", False)
    assert "no customer" in sam.post(f"/orders/{key}/approve", {"revision": order.revision}, follow=True).content.decode()
    changed = sam.post(f"/orders/{key}/change", {"revision": order.revision, "field": "customer", "value": "C300"})
    assert changed.status_code == 200
    sam.post(f"/orders/{key}/approve", {"revision": order.revision + 1})
    posting = models.Outbox.objects.get(key=key)
    assert (posting.state, posting.attempts, posting.order.state) == ("planned", 1, "ready")  # asked for before it is sent


def test_an_order_of_a_customer_that_is_gone_is_not_released(ada: Client, house: dict[str, str]) -> None:
    from store import models

    models.Customer.objects.filter(ref="C100").delete()
    key = house["45-2231"]
    assert "Choose a customer first." in ada.get(f"/orders/{key}/").content.decode()
    told = ada.post(f"/orders/{key}/approve", {"revision": 1}, follow=True).content.decode()
    assert "There is no customer C100 any more: choose another one." in told
    assert models.PurchaseOrder.objects.get(key=key).state == "waiting"


def test_the_list_of_postings_says_when_an_erp_that_is_down_is_tried_again(sam: Client, house: dict[str, str]) -> None:
    from pipeline.settings import current
    from pipeline.traffic import Closed, Open, Traffic

    assert "Sending is open, at most 4 orders a second" in sam.get("/postings/").content.decode()
    traffic = Traffic.of(current())
    for _ in range(3):
        gate = traffic.enter()
        assert isinstance(gate, Open)
        traffic.leave(gate.slot, reached=False)
    assert isinstance(traffic.enter(), Closed)
    assert "could not be reached 3 times in a row. One call tries it at" in sam.get("/postings/").content.decode()


def test_a_failed_mail_is_put_back_to_work(sam: Client, house: dict[str, str]) -> None:
    from store import ledger, models

    digest, _ = ledger.receive(b"broken", key="k9", name="broken.eml", received=datetime.now(UTC))
    ledger.take(digest)
    ledger.fail(digest, Problem("internal", "It broke."))
    listed = sam.get("/mails/", {"state": "failed"}).content.decode()
    assert "It broke." in listed
    assert f"/mails/{digest}/original" in listed
    assert "1 failed" in listed
    sam.post(f"/mails/{digest}/reopen")
    assert models.Mail.objects.get(digest=digest).state == "received"
    told = sam.post(f"/mails/{digest}/reopen", follow=True).content.decode()
    assert "not at rest any more" in told


def test_a_mail_that_somebody_has_seen_to_leaves_the_red_count_and_stays_in_the_ledger(sam: Client, house: dict[str, str]) -> None:
    from store import ledger, models

    problem = Problem("encrypted", "The PDF has a password.", blocking=True)
    digest, _ = ledger.receive(b"locked", key="k9", name="locked.eml", received=datetime.now(UTC), problem=problem)
    assert 'Mails <b class="bad">1</b>' in sam.get("/mails/").content.decode()
    assert "Say in a few words" in sam.post(f"/mails/{digest}/done", {"note": " "}, follow=True).content.decode()
    shown = sam.post(f"/mails/{digest}/done", {"note": "a new copy came"}, follow=True).content.decode()
    assert 'Mails <b class="bad">' not in shown
    assert "+ 1 done" in shown
    listed = sam.get("/mails/", {"state": "done"}).content.decode()
    assert "sam: a new copy came" in listed
    assert "The PDF has a password." in listed
    assert ledger.balance().whole
    assert not ledger.done_with(digest, "sam", "again")
    sam.post(f"/mails/{digest}/reopen")
    assert models.Mail.objects.get(digest=digest).state == "received"


def test_a_mail_without_an_order_is_made_one_by_hand(sam: Client, house: dict[str, str]) -> None:
    from pipeline import desk
    from pipeline.walk import process
    from store import ledger, models

    raw = b"From: Greta <office@maier.example>\nSubject: Wie besprochen\n\nGuten Tag, anbei die Fotos vom Fest.\n\nGreta\n"
    received = datetime.now(UTC)
    digest, _ = ledger.receive(raw, key="k10", name="mail.eml", received=received)
    reading, judged = process(raw, "mail.eml", desk.current_company(), received=received, digest=digest)
    assert judged == []
    ledger.take(digest)
    ledger.settle(digest, reading, [])
    assert f"/mails/{digest}/as-order" in sam.get("/mails/", {"state": "non-orders"}).content.decode()
    shown = sam.post(f"/mails/{digest}/as-order", follow=True).content.decode()
    assert "sam says that this mail is an order" in shown
    order = models.PurchaseOrder.objects.get(mail__digest=digest)
    assert (order.state, order.mail.state) == ("waiting", "orders")
    sam.post(f"/orders/{order.key}/add", {"revision": order.revision, "line": 0})
    order.refresh_from_db()
    assert len(order.matched["lines"]) == 1
    told = sam.post(f"/mails/{digest}/as-order", follow=True).content.decode()
    assert "No order can be made of this mail" in told


def test_sent_orders_say_who_released_them(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    sam.post(f"/orders/{key}/approve", {"revision": 1})
    text = sam.get("/sent/").content.decode()
    assert "45-2231" in text
    assert ">sam</td>" in text


def test_sent_orders_show_what_became_of_them_in_the_erp(ada: Client, house: dict[str, str]) -> None:
    from decimal import Decimal

    from store import models, outbox

    for po, changes, deleted in (("45-2231", ["line 1: quantity 600 became 60"], False), ("2026/118", ["deleted"], True)):
        ada.post(f"/orders/{house[po]}/approve", {"revision": 1})
        models.PurchaseOrder.objects.filter(key=house[po]).update(state="posted")
        models.Outbox.objects.filter(key=house[po]).update(state="posted", erp_name="S00136")
        outbox.amended(house[po], changes, deleted=deleted)
    outbox.worth({house["45-2231"]: Decimal("380.00")})
    text = ada.get("/sent/").content.decode()
    assert "380.00 EUR in the ERP" in text
    assert "line 1: quantity 600 became 60" in text
    assert "deleted there" in text
    outbox.worth({house["45-2231"]: models.PurchaseOrder.objects.get(key=house["45-2231"]).value})
    assert "in the ERP</small>" not in ada.get("/sent/").content.decode()


def test_a_memory_is_seen_and_undone(stu: Client, house: dict[str, str]) -> None:
    from store import memories

    row = memories.remember("crossref", "X-<b>1</b>", {"sku": "NU-08"}, author="sam", customer_ref="C100")
    text = stu.get("/memories/", {"q": "X-"}).content.decode()
    assert "X-&lt;b&gt;1" in text
    assert "Maier Metallbau" in text
    stu.post(f"/memories/{row.pk}/undo")
    assert not memories.live()
    assert "X-&lt;b&gt;1" not in stu.get("/memories/").content.decode()
    assert "undone by stu" in stu.get("/memories/", {"undone": 1}).content.decode()


def test_a_memory_is_named_and_what_it_says_stays(stu: Client, sam: Client, house: dict[str, str]) -> None:
    from store import memories, models

    row = memories.remember("crossref", "X-77", {"sku": "NU-08"}, author="sam", customer_ref="C100")
    assert sam.post(f"/memories/{row.pk}/rename", {"name": "mine"}).status_code == 403
    assert stu.get(f"/memories/{row.pk}/rename").status_code == 405
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.login(username="stu", password=PASSWORD)
    assert strict.post(f"/memories/{row.pk}/rename", {"name": "forged"}).status_code == 403
    text = stu.post(f"/memories/{row.pk}/rename", {"name": "  Maier's <i>old</i> number "}, follow=True).content.decode()
    assert "Maier&#x27;s &lt;i&gt;old&lt;/i&gt; number" in text
    assert "X-77" in text
    assert [(m.key, m.name) for m in memories.live()] == [("X-77", "Maier's <i>old</i> number")]
    assert "X-77" in stu.get("/memories/", {"q": "old"}).content.decode()
    assert memories.remember("crossref", "X-77", {"sku": "NU-08"}, author="ada", customer_ref="C100").pk == row.pk
    stu.post(f"/memories/{row.pk}/rename", {"name": ""})
    assert models.Memory.objects.get(pk=row.pk).name == ""
    told = models.Audit.objects.filter(what="renamed a memory").order_by("id").values_list("who", "detail__name", "detail__before")
    assert list(told) == [("stu", "Maier's <i>old</i> number", ""), ("stu", "", "Maier's <i>old</i> number")]


def test_the_figures_count_what_people_touched(sam: Client, ada: Client, house: dict[str, str]) -> None:
    from store import models

    sam.post(f"/orders/{house['45-2231']}/approve", {"revision": 1})
    models.PurchaseOrder.objects.filter(key=house["2026/118"]).update(state="posted")
    text = ada.get("/figures/").content.decode()
    assert "25 %" in text
    assert "(1 of 4; 1 by people, 2 still wait)" in text
    assert "The matcher found nothing that fits." in text


def test_an_amount_always_has_its_currency(sam: Client, ada: Client, house: dict[str, str]) -> None:
    from store import models

    models.PurchaseOrder.objects.update(currency="")
    assert "370.00 EUR" in sam.get("/").content.decode()
    ada.post(f"/orders/{house['2026/118']}/approve", {"revision": 1})
    assert "370.00 EUR" in sam.get("/sent/").content.decode()
    assert "worth 370.00 EUR" in sam.get(f"/orders/{house['2026/118']}/").content.decode()


def test_health_says_what_was_done_in_words(sam: Client, house: dict[str, str]) -> None:
    from pipeline.housekeeping import LEASE, tidy
    from pipeline.settings import current
    from store import pulse

    assert pulse.lease(LEASE, "me", seconds=60)
    tidy(current(), timedelta(days=30))
    text = sam.get("/health/").content.decode()
    assert "0 ended job(s), 0 expired sign-in(s)" in text
    assert "lease" not in text
    assert "<td>with orders</td>" in text


def test_a_mail_that_is_no_order_says_why_and_is_read_here(sam: Client, house: dict[str, str]) -> None:
    from orders import Document, DocumentKind, MailKind, MailReading, Sender
    from store import ledger

    raw = b"From: a@b.example\nSubject: Reminder\n\nPlease <b>pay</b>.\n"
    for n, kind in enumerate((DocumentKind.INVOICE, DocumentKind.OTHER)):
        digest, _ = ledger.receive(raw + bytes(n), key=f"k{n}", name=f"{n}.eml", received=datetime.now(UTC))
        ledger.take(digest)
        documents = (Document("mail body", "1", "text/plain", kind, "", 1),)
        ledger.settle(digest, MailReading(f"{n}.eml", MailKind.NON_ORDER, Sender("a@b.example"), "Reminder", documents=documents), [])
        assert "Please &lt;b&gt;pay&lt;/b&gt;." in sam.get(f"/mails/{digest}/text").content.decode()
        assert f'hx-get="/mails/{digest}/text"' in sam.get("/mails/", {"state": "non-orders"}).content.decode()
    text = sam.get("/mails/", {"state": "non-orders"}).content.decode()
    assert "No order but: invoice" in text
    assert "No order: nothing in it asks for goods" in text
    assert "non_order" not in text


def test_a_silent_job_is_said_on_every_page(sam: Client, house: dict[str, str]) -> None:
    from django.utils import timezone

    from store import models, pulse

    pulse.beat("worker")
    assert "No sign of life" not in sam.get("/").content.decode()
    models.Pulse.objects.update(at=timezone.now() - timedelta(hours=3))
    assert "No sign of life from worker for 3 h." in sam.get("/").content.decode()
    assert sam.get("/api/health").json()["trouble"].startswith("No sign of life")


def test_a_mailbox_and_an_erp_that_are_down_are_said_on_every_page_until_they_answer(sam: Client, house: dict[str, str]) -> None:
    from pipeline.settings import current
    from pipeline.traffic import Open, Traffic
    from store import models, pulse

    pulse.beat("poller", {"new": 1})
    pulse.beat("poller failed", {"error": "Connection refused"})
    assert "The mailbox can&#x27;t be read: Connection refused" in sam.get("/").content.decode()
    health = sam.get("/health/").content.decode()
    assert health.count('class="dot off"') == 2  # in the head and beside the job
    pulse.beat("poller", {"new": 0})
    assert "can&#x27;t be read" not in sam.get("/").content.decode()
    models.Pulse.objects.update_or_create(name="mailbox", defaults={"at": models.Mail.objects.latest("id").received - timedelta(hours=1)})
    assert "No sign of life" not in sam.get("/").content.decode()
    traffic = Traffic.of(current())
    gate = traffic.enter()
    assert isinstance(gate, Open)
    traffic.leave(gate.slot, reached=False)
    assert "The ERP could not be reached. Sending goes on" in sam.get("/").content.decode()
    gate = traffic.enter()
    assert isinstance(gate, Open)
    traffic.leave(gate.slot, reached=True)
    assert "could not be reached" not in sam.get("/").content.decode()


def test_the_json_says_the_same(sam: Client, house: dict[str, str]) -> None:
    listed = sam.get("/api/queue").json()
    assert listed["count"] == 4
    assert listed["orders"][0]["po_number"] == "45-2231"
    assert listed["orders"][0]["reasons"][0]["code"] == "article.uncertain"
    one = sam.get(f"/api/orders/{house['45-2231']}").json()
    assert (one["state"], one["revision"], one["customer"]) == ("waiting", 1, "C100")
    assert sam.get("/api/orders/po_nothing").status_code == 404
    assert sam.get("/api/ledger").json()["balanced"] is True
