"""Random orders to set in random layouts: who orders what from whom, written as a customer's purchasing system prints it."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from random import Random

from data import noise
from data.company import people
from data.company.books import Books
from data.layouts.choices import Layout
from data.layouts.labels import UNITS
from data.layouts.paper import Company, Item, Paper
from data.layouts.phrases import ITEM_NOTES, SECTIONS
from orders import Article, Customer

CENT = Decimal("0.01")
TAX = {"DE": 19, "AT": 20, "FR": 20, "NL": 21, "ES": 21, "IT": 22, "GB": 20}
SUPPLIERS = ("Kastner Technik AG", "Oostzee Handel BV", "Fournitures Perrin SAS", "Brennan Supplies Ltd", "Grupo Alarcón S.A.", "Fratelli Conti S.p.A.",
             "Wilmers & Sohn KG", "Norlind Trading", "Baltic Parts GmbH & Co. KG", "Haverkamp Groothandel", "Société Delorme", "Ironbridge Wholesale plc")  # fmt: skip
COUNTS = (1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10, 12, 16, 24, 40)


@dataclass(frozen=True, slots=True)
class Cast:
    """Who may appear: a company's books and customers that are not in them."""

    books: Books
    strangers: tuple[Customer, ...]
    sellable: tuple[Article, ...]


def cast(books: Books, seed: int) -> Cast:
    return Cast(books, tuple(people.make(60, seed + 9000)), tuple(a for a in books.articles.values() if a.list_price))


def company(customer: Customer) -> Company:
    """A customer as a party of a document."""
    c = customer
    return Company(c.name, c.street, c.zip, c.city, c.country, c.vat, c.phone, c.emails[0] if c.emails else "")


def ourselves(books: Books) -> Company:
    return Company(**{k: v for k, v in books.us.items() if k in Company.__slots__})


def order_number(random: Random) -> str:
    """A purchase order number in one of the forms that systems give."""
    n, short = random.randrange(100000, 999999), random.randrange(100, 9999)
    return random.choice(
        (
            f"45{n}",
            f"PO-{n}",
            f"B{n}",
            f"{n}",
            f"2026-{short}",
            f"BE26/{short:05d}",
            f"26.{short:04d}",
            f"EK{n}-1",
            f"{short}/26",
            f"ORD{n}",
        )
    )


@dataclass(frozen=True, slots=True)
class Dealing:
    """Who orders from whom. A form belongs to its buyer: orders of one layout share their dealing."""

    buyer: Customer
    seller: Company
    currency: str
    per: int
    """The price basis that a header names."""


def draw_dealing(people_: Cast, random: Random, layout: Layout) -> Dealing:
    """A buyer who speaks the layout's language, and us or another supplier."""
    books = people_.books
    pool = books.customers if random.random() < 0.6 else people_.strangers
    speakers = [c for c in pool if c.language == layout.language] or list(pool)
    buyer = random.choice(speakers)
    seller = ourselves(books) if random.random() < 0.6 else _supplier(random, people_)
    currency = random.choice(("GBP", "EUR")) if buyer.country == "GB" else random.choices(("EUR", "CHF", "USD"), (12, 1, 1))[0]
    return Dealing(buyer, seller, currency, random.choice((100, 1000)) if layout.per_at == "header" else 0)


def draw_paper(people_: Cast, random: Random, layout: Layout, day: date, dealing: Dealing | None = None) -> Paper:
    """An order as it would be printed in this layout's language and manner of pricing."""
    dealing = dealing or draw_dealing(people_, random, layout)
    buyer, seller, per = dealing.buyer, dealing.seller, dealing.per
    section_names = [s.format(n=n + 1) for n, s in enumerate(SECTIONS[layout.language])]
    count = random.choice(COUNTS)
    wanted = day + timedelta(days=random.randrange(2, 40)) if random.random() < 0.6 else None
    way = noise.habit(random)
    items = [_item(people_, buyer, random, layout, way, per, wanted or day) for _ in range(count)]
    if layout.sections:
        share = max(1, count // random.choice((2, 3)))
        items = [replace(i, section=section_names[at // share % len(section_names)]) for at, i in enumerate(items)]
    freight = Decimal(random.choice(("9.90", "12.50", "49.00"))) if random.random() < 0.1 and layout.prices != "none" else None
    total = (
        sum((i.line_total or Decimal(0) for i in items), freight or Decimal(0))
        if layout.prices != "none" and random.random() < 0.92
        else None
    )
    first = random.choice(("A. Weber", "J. Martin", "S. Bakker", "P. Moreno", "L. Conti", "K. Hughes", "M. Schulz"))
    references = [(name, value) for name, value in (
        ("reference", random.choice(("AN-2210", "P-4471", "26-118", "KST 4400"))),
        ("terms", random.choice(("30 days net", "14 T. 2 %, 30 T. netto", "30j fin de mois", "60 gg"))),
        ("supplier_no", str(random.randrange(70000, 79999))),
    ) if random.random() < 0.25]  # fmt: skip
    return Paper(
        kind="order",
        language=layout.language,
        number=order_number(random),
        day=day,
        sender=company(buyer),
        recipient=seller,
        items=tuple(items),
        requested_date=wanted,
        ship_to=_ship_to(buyer, random) if random.random() < 0.4 else None,
        currency=dealing.currency,
        freight=freight,
        tax_rate=Decimal(TAX.get(buyer.country, 20)),
        total=total,
        contact=first if random.random() < 0.6 else "",
        customer_no=str(random.randrange(10000, 99999)) if random.random() < 0.4 else "",
        references=tuple(references),
    )


def _item(people_: Cast, buyer: Customer, random: Random, layout: Layout, way: noise.Habit, per: int, day: date) -> Item:
    books = people_.books
    known = list(books.history.get(buyer.ref, ()))
    article = books.articles[random.choice(known)] if known and random.random() < 0.6 else random.choice(people_.sellable)
    step = article.order_multiple or Decimal(1)
    quantity = step * random.choice((1, 1, 2, 3, 5, 8, 10, 24, 50))
    if article.uom == "m" and random.random() < 0.15:
        quantity += Decimal("0.5")
    price = books.price(buyer.ref, article.sku, quantity).quantize(Decimal("0.0001"))
    price_per = 1
    if layout.prices == "per":
        price_per = per or (random.choice((100, 1000)) if price < 1 else random.choice((1, 1, 100)))
    printed_price = (price * price_per).quantize(CENT if price * price_per > 5 else Decimal("0.0001"), ROUND_HALF_UP)
    discount = Decimal(random.choice((5, 10, 12, 15, 25, 33))) if layout.prices == "discount" and random.random() < 0.8 else None
    amount = (quantity * printed_price / price_per * (1 - (discount or 0) / Decimal(100))).quantize(CENT, ROUND_HALF_UP)
    text = article.name_de if layout.language == "de" and article.name_de else article.name
    if random.random() < 0.3:
        text, _ = noise.write(article, way, random.choice(("text_short", "text_abbreviated", "text_reordered")), random)
    if layout.shape in ("wrapped", "centred") and random.random() < 0.5:
        text += random.choice(
            (" incl. packaging", ", RoHS", " (DIN EN ISO 4014)", f", {article.brand} {article.mpn}", f" Typ {article.mpn}")
        )
    own = books.codes.get((buyer.ref, article.sku)) or f"{random.choice(('M', '', '10-', 'A'))}{random.randrange(10000, 999999)}"
    return Item(
        line_no="",
        description=text,
        quantity=quantity,
        unit=random.choice(UNITS[layout.language].get(article.uom, (article.uom,))[: 3 if layout.margin > 40 else 6])
        if layout.unit_at != "none"
        else "",
        uom=article.uom,
        seller_code=article.sku if random.random() < 0.95 else article.mpn,
        buyer_code=own,
        gtin=article.barcode,
        unit_price=printed_price if layout.prices != "none" else None,
        price_per=price_per if layout.prices != "none" else 1,
        discount=discount,
        tax_rate=Decimal(TAX.get(buyer.country, 20)) if layout.prices == "tax" else None,
        line_total=amount if layout.prices != "none" else None,
        requested_date=day + timedelta(days=random.randrange(0, 21)),
        note=random.choice(ITEM_NOTES[layout.language]) if random.random() < 0.3 else "",
    )


def _supplier(random: Random, people_: Cast) -> Company:
    """A supplier that is not us, at some address."""
    at = random.choice(people_.strangers)
    name = random.choice(SUPPLIERS)
    slug = "".join(c for c in name.lower() if c.isascii() and c.isalpha())[:14]
    return Company(name, at.street, at.zip, at.city, at.country, "", at.phone, f"sales@{slug}.example")


def _ship_to(buyer: Customer, random: Random) -> Company:
    name = random.choice((buyer.name, f"{buyer.name} - Lager", f"{buyer.name} (2)"))
    return Company(name, random.choice((buyer.street, "Am Kanal 14", "Via Roma 3", "12 Mill Lane")), buyer.zip, buyer.city, buyer.country)
