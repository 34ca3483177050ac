"""Rules about how much is ordered, in which unit and pack."""

from collections.abc import Iterator
from decimal import Decimal

from orders import Facts, MatchedLine, MatchedOrder, Severity
from rules.policy import Policy
from rules.register import Numbers, line_rule, number, our_price

PACKAGES = frozenset(
    """
    box boxes crate crates carton cartons case cases bag bags sack sacks bottle bottles can cans bucket buckets drum drums keg kegs
    barrel barrels bunch pack packs kiste kisten karton kartons säcke eimer flasche flaschen dose dosen bund kopf beutel paket
    pakete fass fässer steige steigen kanister glas gläser caisse caisses sac sacs seau seaux bouteille bouteilles boîte boîtes fût
    fûts doos dozen krat kratten zak zakken emmer emmers fles flessen blik blikken fust fusten cassa casse cartone cartoni sacco
    sacchi secchio secchi bottiglia bottiglie scatola scatole fusto fusti caja cajas saco sacos cubo cubos botella botellas lata
    latas barril barriles caixa caixas garrafa garrafas balde baldes szt skrzynka skrzynki worek worki butelka butelki wiadro puszka
    """.split()
)
"""What articles' units are called that are packed and not divided, beside the pieces of the policy; half a pallet is ordered every day."""


@line_rule("quantity.missing", Severity.REVIEW, "Line {line}: no quantity could be read.")
def missing(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The document gives no quantity, or it was not found."""
    if line.line.quantity is None and line.quantity is None:
        yield {}


@line_rule("quantity.unit_unclear", Severity.REVIEW, "Line {line}: {ordered} {unit} can't be converted into {uom}: {why}.")
def unit_unclear(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Ordered unit or pack contradict the article's; converting would be guessing (the ERP would take kg on pieces silently)."""
    read = line.line
    if read.quantity is not None and line.match.ref is not None and line.quantity is None:
        article = facts.articles.get(line.match.ref)
        yield {
            "ordered": number(read.quantity.value),
            "unit": read.unit_said or "(no unit)",
            "uom": article.uom if article else "our unit",
            "why": line.conversion.rstrip(".") or "the unit is not known for this article",
        }


@line_rule("quantity.not_positive", Severity.STOP, "Line {line}: the quantity is {ordered}.")
def not_positive(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Zero, negative, or no number at all."""
    ordered = _ordered(line)
    if ordered is not None and (not ordered.is_finite() or ordered <= 0):
        yield {"ordered": number(ordered)}


@line_rule(
    "quantity.fraction",
    Severity.REVIEW,
    "Line {line}: {ordered} {uom} of {sku}, which has no fractions.",
    reads=("quantities.piece_units",),
)
def fraction(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A fractional quantity of an article counted in pieces or packages."""
    article = facts.articles.get(line.match.ref or "")
    quantity = _finite(line)
    uom = article.uom.lower().rstrip(".") if article else ""
    if article and quantity is not None and quantity % 1 and (uom in policy.quantities.piece_units or uom in PACKAGES):
        yield {"ordered": number(quantity), "uom": article.uom, "sku": article.sku}


@line_rule(
    "quantity.too_large",
    Severity.STOP,
    "Line {line}: {ordered} is more than {limit}, which no order has.",
    reads=("quantities.max_quantity",),
)
def too_large(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A quantity that can only be a misread code or telephone number."""
    ordered = _ordered(line)
    if ordered is not None and ordered.is_finite() and ordered > policy.quantities.max_quantity:
        yield {"ordered": number(ordered), "limit": number(policy.quantities.max_quantity)}


@line_rule("quantity.below_minimum", Severity.REVIEW, "Line {line}: ordered {ordered} {uom}, the minimum of {sku} is {moq}.")
def below_minimum(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Less than the minimum order quantity (MOQ)."""
    article = facts.articles.get(line.match.ref or "")
    quantity = _finite(line)
    if article and quantity is not None and 0 < quantity < article.moq:
        yield {"ordered": number(quantity), "uom": article.uom, "sku": article.sku, "moq": number(article.moq)}


@line_rule(
    "quantity.broken_multiple",
    Severity.REVIEW,
    "Line {line}: ordered {ordered} {uom}, {sku} is sold by {multiple}; next are {lower} and {upper}.",
)
def broken_multiple(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Not a multiple of the order multiple."""
    article = facts.articles.get(line.match.ref or "")
    quantity = _finite(line)
    if article and quantity is not None and quantity > 0 and article.order_multiple > 0 and quantity % article.order_multiple:
        lower = quantity // article.order_multiple * article.order_multiple
        yield {
            "ordered": number(quantity),
            "uom": article.uom,
            "sku": article.sku,
            "multiple": number(article.order_multiple),
            "lower": number(lower),
            "upper": number(lower + article.order_multiple),
        }


@line_rule(
    "quantity.unusual",
    Severity.REVIEW,
    "Line {line}: ordered {ordered}; usual {low} to {high} over {count} orders.",
    reads=("quantities.habit_min_orders", "quantities.habit_factor"),
)
def unusual(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Far above or below everything this customer ordered of the article before."""
    quantity, past = _finite(line), _past(line, facts)
    if quantity is None or quantity <= 0 or len(past) < max(1, policy.quantities.habit_min_orders):
        return
    factor = policy.quantities.habit_factor
    if quantity > past[-1] * factor or quantity * factor < past[0]:
        yield {"ordered": number(quantity), "low": number(past[0]), "high": number(past[-1]), "count": str(len(past))}


@line_rule(
    "quantity.pack_suspected",
    Severity.REVIEW,
    "Line {line}: ordered {ordered}, usual {low} to {high} over {count} orders; {guess} would be usual (packs of {pack}).",
    reads=("quantities.habit_min_orders",),
)
def pack_suspected(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The quantity leaves the usual range by just the pack size: packs were taken for pieces, or the reverse. Not where the customer
    writes the very unit that the article is sold in."""
    article, quantity, past = facts.articles.get(line.match.ref or ""), _finite(line), _past(line, facts)
    if not article or article.pack_size <= 1 or quantity is None or len(past) < max(1, policy.quantities.habit_min_orders):
        return
    own_unit = line.line.unit is not None and line.factor == 1 and not line.conversion
    if own_unit or past[0] <= quantity <= past[-1]:
        return
    for guess in (quantity * article.pack_size, quantity / article.pack_size):
        whole = guess == guess.to_integral_value() or quantity != quantity.to_integral_value()  # 20 are no packs of 6
        if whole and past[0] <= guess <= past[-1]:
            yield {
                "ordered": number(quantity),
                "low": number(past[0]),
                "high": number(past[-1]),
                "count": str(len(past)),
                "guess": number(guess),
                "pack": number(article.pack_size),
            }


@line_rule(
    "quantity.pieces_or_packs",
    Severity.REVIEW,
    "Line {line}: {ordered} {unit} were taken as {quantity} {uom} of {pack}, which no price and no earlier order shows.",
)
def pieces_or_packs(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """Who writes pieces of an article sold by the pack may count packs. A price tells (taken wrongly, it leaves ours by the pack), and so
    does what this customer usually orders."""
    article, quantity, ordered = facts.articles.get(line.match.ref or ""), _finite(line), line.line.quantity
    if not article or quantity is None or ordered is None or article.pack_size <= 1 or quantity * article.pack_size != ordered.value:
        return
    if not _borne_out(line, facts, quantity):
        yield {
            "ordered": number(ordered.value),
            "unit": line.line.unit_said or "pcs",
            "quantity": number(quantity),
            "uom": article.uom,
            "pack": number(article.pack_size),
        }


@line_rule(
    "quantity.unit_missing",
    Severity.REVIEW,
    "Line {line}: {ordered} {uom} is a guess: {why}; no price and no earlier order shows it.",
)
def unit_missing(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """A bare number may count something else than the article's unit: metres of one sold by the ring, pieces of one sold by weight. A price
    tells, and so does what this customer orders."""
    article, quantity = facts.articles.get(line.match.ref or ""), _finite(line)
    if article and quantity is not None and line.line.unit is None and line.conversion and not _borne_out(line, facts, quantity):
        yield {"ordered": number(quantity), "uom": article.uom, "why": line.conversion.rstrip(".")}


@line_rule("quantity.converted", Severity.INFO, "Line {line}: {ordered} {unit} are {quantity} {uom}: {how}.")
def converted(line: MatchedLine, order: MatchedOrder, facts: Facts, policy: Policy) -> Iterator[Numbers]:
    """The ordered unit was converted, or taken for the article's own by what is known of the article; shown so that a person can see
    by which factor and why."""
    if line.factor is not None and (line.factor != 1 or line.conversion) and line.quantity is not None and line.line.quantity is not None:
        article = facts.articles.get(line.match.ref or "")
        yield {
            "ordered": number(line.line.quantity.value),
            "unit": line.line.unit_said or "(no unit)",
            "quantity": number(line.quantity),
            "uom": article.uom if article else "",
            "how": line.conversion.rstrip(".") or f"factor {number(line.factor)}",
        }


def _ordered(line: MatchedLine) -> Decimal | None:
    return line.quantity if line.quantity is not None else line.line.quantity.value if line.line.quantity else None


def _finite(line: MatchedLine) -> Decimal | None:
    """The quantity where one can calculate with it; the others have rules of their own."""
    quantity = line.quantity
    return quantity if quantity is not None and quantity.is_finite() and abs(quantity) < Decimal("1e15") else None


def _borne_out(line: MatchedLine, facts: Facts, quantity: Decimal) -> bool:
    """Whether a price that can be compared with ours, or what this customer orders, shows in which unit a quantity was meant."""
    priced = line.unit_price is not None and our_price(line, facts) is not None
    past = _past(line, facts)
    return priced or (bool(past) and past[0] <= quantity <= past[-1])


def _past(line: MatchedLine, facts: Facts) -> list[Decimal]:
    habit = facts.habits.get(line.match.ref or "")
    return sorted(q for q in habit.quantities if q.is_finite() and q > 0) if habit else []
