"""The tables. Not to be confused with the room `models`, which holds what is learned.

Times are UTC. Values of the vocabulary are kept as the JSON that `store.codec` makes of them, beside the few columns that are searched.
"""

from decimal import Decimal

from django.db import models


class Mail(models.Model):
    """One received mail (or dropped file). Identical bytes are one mail, however often they arrive."""

    digest = models.CharField(max_length=64, unique=True)
    name = models.CharField(max_length=300)
    received = models.DateTimeField()
    state = models.CharField(max_length=16, default="received", db_index=True)
    kind = models.CharField(max_length=16, blank=True)
    sender = models.CharField(max_length=320, blank=True)
    subject = models.CharField(max_length=998, blank=True)
    message_id = models.CharField(max_length=998, blank=True, db_index=True)
    sent = models.DateTimeField(null=True)
    reading = models.JSONField(null=True)
    reader = models.CharField(max_length=64, blank=True)
    """Digest of the program that made the reading: while it is the same, reading again would give the same."""
    problems = models.JSONField(default=list)
    attempts = models.PositiveIntegerField(default=0)
    moved = models.DateTimeField(db_index=True)
    """When the state last changed; the sweep puts back to work what has not moved for a while."""

    class Meta:
        ordering = ("-received", "-id")


class Fetch(models.Model):
    """Where a mail was fetched from. The key is (mailbox, UIDVALIDITY, UID) or the file's name; several keys may give the same mail."""

    key = models.CharField(max_length=500, unique=True)
    mail = models.ForeignKey(Mail, on_delete=models.PROTECT, related_name="fetches")
    at = models.DateTimeField()
    confirmed = models.BooleanField(default=False)


LARGEST = Decimal(999_999_999_999)
"""The largest amount or quantity that a column holds; SQLite takes a larger one and then fails on every row read with it."""


class PurchaseOrder(models.Model):
    """One order that a mail asks for: as read, as matched, as judged, and what became of it."""

    mail = models.ForeignKey(Mail, on_delete=models.PROTECT, related_name="orders")
    number = models.PositiveIntegerField()
    """Its place in the mail, from 1."""
    key = models.CharField(max_length=64, unique=True)
    """The order's own identity, for ever; the ERP keeps it unique too."""
    state = models.CharField(max_length=16, db_index=True)
    customer_ref = models.CharField(max_length=64, blank=True, db_index=True)
    po_number = models.CharField(max_length=200, blank=True, db_index=True)
    order_date = models.DateField(null=True)
    value = models.DecimalField(null=True, max_digits=18, decimal_places=6)
    currency = models.CharField(max_length=8, blank=True)
    route = models.CharField(max_length=16)
    queue = models.CharField(max_length=40, blank=True, db_index=True)
    priority = models.FloatField(default=0.0)
    risk = models.FloatField(default=1.0)
    order = models.JSONField()
    matched = models.JSONField()
    decision = models.JSONField()
    scores = models.JSONField(default=dict)
    """Anomaly and duplicate scores with their reasons, for the screen."""
    versions = models.JSONField(default=dict)
    """Policy digest, model versions, input hashes: what the decision was made with."""
    first = models.JSONField(default=dict)
    """The machine's first reading, matching and decision, before any person touched it."""
    corrections = models.JSONField(default=dict)
    """What people set: {"customer": ref, "lines": {position: {field: value}}, "accepted": {code: who}}; survives a new judgement."""
    duplicate_of = models.CharField(max_length=64, blank=True)
    warehouse = models.CharField(max_length=40, blank=True)
    revision = models.PositiveIntegerField(default=1)
    """Counts changes; a save that names an older one is refused (two people on one order)."""
    claimed_by = models.CharField(max_length=150, blank=True)
    claimed_until = models.DateTimeField(null=True)
    created = models.DateTimeField()
    moved = models.DateTimeField(db_index=True)

    class Meta:
        ordering = ("-priority", "created")
        constraints = (models.UniqueConstraint(fields=["mail", "number"], name="one_order_per_place_in_mail"),)


class Outbox(models.Model):
    """The posting of one order to the ERP, and all that is known of its outcome."""

    order = models.OneToOneField(PurchaseOrder, on_delete=models.PROTECT, related_name="outbox")
    key = models.CharField(max_length=64, unique=True)
    state = models.CharField(max_length=16, default="planned", db_index=True)
    attempts = models.PositiveIntegerField(default=0)
    """How often it was sent; asking the ERP whether it has the order is no sending."""
    calls = models.PositiveIntegerField(default=0)
    """Sendings and questions since the last success, which make the pauses longer."""
    last_call = models.DateTimeField(null=True)
    leased_until = models.DateTimeField(null=True)
    """A worker has it until then."""
    leased_by = models.CharField(max_length=80, blank=True)
    next_try = models.DateTimeField(db_index=True)
    erp_id = models.BigIntegerField(null=True)
    erp_name = models.CharField(max_length=100, blank=True)
    message = models.TextField(blank=True)
    moved = models.DateTimeField()
    given_up = models.BooleanField(default=False)
    amendments = models.JSONField(default=list)
    """What people changed in the ERP after the posting, in sentences."""
    erp_value = models.DecimalField(null=True, max_digits=18, decimal_places=6)
    """What the order is worth there, net, when it was last read back."""
    deleted = models.BooleanField(default=False)
    """A person deleted the order in the ERP; it is never made again."""


class Audit(models.Model):
    """Who did what, when. Rows are only ever added; each carries the hash of the row before, so a gap shows."""

    at = models.DateTimeField()
    who = models.CharField(max_length=150)
    what = models.CharField(max_length=60)
    mail = models.ForeignKey(Mail, null=True, on_delete=models.PROTECT, related_name="audit")
    order = models.ForeignKey(PurchaseOrder, null=True, on_delete=models.PROTECT, related_name="audit")
    detail = models.JSONField(default=dict)
    previous = models.CharField(max_length=64, blank=True)
    digest = models.CharField(max_length=64)

    class Meta:
        ordering = ("id",)


class Memory(models.Model):
    """One correction that the product learned by: named, visible, counted, undoable."""

    kind = models.CharField(max_length=24, db_index=True)
    """crossref | text | layout | sender | unit | pack | synonym"""
    customer_ref = models.CharField(max_length=64, blank=True, db_index=True)
    key = models.CharField(max_length=500)
    name = models.CharField(max_length=120, blank=True)
    """What people call it; empty where they left it at its key."""
    value = models.JSONField()
    author = models.CharField(max_length=150)
    created = models.DateTimeField()
    uses = models.PositiveIntegerField(default=0)
    order = models.ForeignKey(PurchaseOrder, null=True, on_delete=models.PROTECT)
    undone = models.DateTimeField(null=True)
    undone_by = models.CharField(max_length=150, blank=True)


class Example(models.Model):
    """A fact that a person confirmed, for training: never the machine's own guess."""

    kind = models.CharField(max_length=24, db_index=True)
    """line | customer | kind | reading"""
    given = models.JSONField()
    truth = models.JSONField()
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    order = models.ForeignKey(PurchaseOrder, null=True, on_delete=models.PROTECT)


class Policy(models.Model):
    """Every policy that was ever in force. The newest active one decides."""

    digest = models.CharField(max_length=64, unique=True)
    text = models.TextField()
    by = models.CharField(max_length=150)
    activated = models.DateTimeField()


class Proposal(models.Model):
    """A policy that somebody wants in force, with what it would have changed; another person accepts or declines it."""

    digest = models.CharField(max_length=64)
    text = models.TextField()
    by = models.CharField(max_length=150)
    at = models.DateTimeField()
    note = models.CharField(max_length=500, blank=True)
    preview = models.JSONField(default=dict)
    """The replay's summary: {"from", "to", "mails", "orders", "routes": {"review > send": n}, "differing": [...]}."""
    state = models.CharField(max_length=16, default="open", db_index=True)
    """open | accepted | declined"""
    decided_by = models.CharField(max_length=150, blank=True)
    decided = models.DateTimeField(null=True)


class Outcome(models.Model):
    """One order in the audit of routing: what the machine would have done with it, and what people or the ERP found to be right.

    `held` orders (a rule stopped them) never count for a bound. Only orders that the lottery drew before anybody looked do.
    """

    order = models.OneToOneField(PurchaseOrder, on_delete=models.PROTECT, related_name="outcome")
    group = models.CharField(max_length=60, db_index=True)
    risk = models.FloatField()
    held = models.BooleanField(default=False)
    drawn = models.BooleanField(default=False, db_index=True)
    sent = models.BooleanField(default=False)
    """It went to the ERP without a person before it."""
    asked = models.BooleanField(default=False)
    """It was changed in the ERP after it was sent: a person says whether it was wrong as sent or the customer changed their mind."""
    wrong = models.BooleanField(null=True, db_index=True)
    """Sent untouched, would it have been (or was it) a wrong order? None until somebody looked."""
    found_by = models.CharField(max_length=150, blank=True)
    how = models.CharField(max_length=300, blank=True)
    """By which way it is known, in words: released unchanged, corrected, rejected, looked at after sending."""
    created = models.DateTimeField()
    known = models.DateTimeField(null=True)


class Pulse(models.Model):
    """Signs of life of the mailbox job, the workers and the ERP, and who owns which mailbox (a lease by the database's clock)."""

    name = models.CharField(max_length=100, unique=True)
    owner = models.CharField(max_length=100, blank=True)
    at = models.DateTimeField()
    until = models.DateTimeField(null=True)
    detail = models.JSONField(default=dict)


class Article(models.Model):
    """Master data: one article (see `orders.Article`)."""

    sku = models.CharField(max_length=100, primary_key=True)
    data = models.JSONField()
    changed = models.DateTimeField(db_index=True)


class Customer(models.Model):
    """Master data: one customer (see `orders.Customer`)."""

    ref = models.CharField(max_length=64, primary_key=True)
    data = models.JSONField()
    changed = models.DateTimeField(db_index=True)


class Price(models.Model):
    """Master data: one agreed price."""

    customer_ref = models.CharField(max_length=64, db_index=True)
    sku = models.CharField(max_length=100)
    price = models.DecimalField(max_digits=18, decimal_places=6)
    min_quantity = models.DecimalField(default=Decimal(0), max_digits=18, decimal_places=6)
    ends = models.DateField(null=True)


class CrossReference(models.Model):
    """Master data: a customer's own code for one of our articles."""

    customer_ref = models.CharField(max_length=64)
    customer_code = models.CharField(max_length=200)
    sku = models.CharField(max_length=100)

    class Meta:
        constraints = (models.UniqueConstraint(fields=["customer_ref", "customer_code"], name="one_article_per_customer_code"),)


class Stock(models.Model):
    """Master data: available units of one article in one warehouse."""

    sku = models.CharField(max_length=100, db_index=True)
    warehouse = models.CharField(max_length=40)
    available = models.DecimalField(max_digits=18, decimal_places=6)


class HistoryLine(models.Model):
    """Master data: one line of a past sales order."""

    order_ref = models.CharField(max_length=100, db_index=True)
    order_date = models.DateField(db_index=True)
    customer_ref = models.CharField(max_length=64)
    sku = models.CharField(max_length=100)
    quantity = models.DecimalField(max_digits=18, decimal_places=6)
    unit_price = models.DecimalField(max_digits=18, decimal_places=6)
    po_number = models.CharField(max_length=200, blank=True)

    class Meta:
        indexes = (
            models.Index(fields=["customer_ref", "sku", "order_date"], name="history_customer_article"),
            models.Index(fields=["sku", "order_date"], name="history_article"),
        )


class ShipTo(models.Model):
    """A delivery address that a customer used in a confirmed order or that the ERP knows; only the latter has a name and is `in_erp`."""

    customer_ref = models.CharField(max_length=64, db_index=True)
    address = models.CharField(max_length=500)
    name = models.CharField(max_length=200, default="")
    in_erp = models.BooleanField(default=False)


class Meta(models.Model):
    """Single facts of the workspace: version of the master data, our own company."""

    name = models.CharField(max_length=60, primary_key=True)
    value = models.JSONField()
