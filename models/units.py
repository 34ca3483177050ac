"""From the ordered unit to the article's own, with the factor shown. What can't be converted without guessing is said, never guessed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from models import naming
from models.naming import MEASURES, NOT_HELD, Means, Said, alike
from orders import Article

WORDS: dict[str, str] = {
    "pcs": "pcs pc piece pieces stk stück stueck st ea each unit units unité unités pièce pièces pce pces stuk stuks ud uds unidad "
    "unidades pz pezzo pezzi nar xpp un einheit einheiten eenheid eenheden unità "
    "nr h87 c62 no item items",
    "pair": "pair pairs pr prs paar paire paires par pares paio paia npr",
    "pack": "pack packs pk pkt packung packungen pak ve vpe paquet paquets xpa pakket paquete conf confezione verpakking cn xpk",
    "box": "box boxes bx karton kartons kt ct carton cartons case cs boîte boîtes boite boites ca doos dozen_box caja cajas scatola scatole "
    "xbx xct",
    "bag": "bag bags xbg bg beutel sachet zak",
    "roll": "roll rolls rol rolle rollen rg rouleau rouleaux rollen rollo rollos rotolo rotoli ro ring ringe coil bobine xro rl",
    "m": "m mtr meter metre metres meters mètre mètres metro metros metri lfm lm mt",
    "kg": "kg kgm kilo kilos kilogramm kilogram",
    "g": "g gr gramm gram grm",
    "t": "t to tonne tonnen tne",
    "l": "l ltr liter litre litres liters litro litros litri lt",
    "ml": "ml mlt milliliter",
    "km": "km kilometer kilometre kmt",
    "m2": "m2 m² mtk qm sqm",
    "set": "set sets satz sätze jeu jeux kit kits juego sa",
    "dozen": "dozen dozens doz dz dtzd dutzend douzaine docena dozzina dzn dozijn dzp",
    "hundred": "hundred hun cent c %stk cen hd",
    "thousand": "thousand mil tausend mille tsd 1000stk t3",
    "can": "can cans dose dosen kanister bidon bus lata latta xca",
    "bottle": "bottle bottles flasche flaschen bouteille bouteilles fles flessen botella bottiglia bo xbo",
    "tube": "tube tubes tuben kartusche kartuschen cartridge cartouche tu xtu",
}
NARROW: dict[str, str] = {
    "jar": "jar jars",
    "sleeve": "sleeve sleeves",
    "strip": "strip strips",
    "bale": "bale bales ballen",
    "bundle": "bundle bundles bündel bundel fardello fardos",
    "block": "block blocks blöcke bloc blocs blocchi",
    "dag": "dag dkg deka",
    "pfund": "pfund pfd",
    "lb": "lb lbs pound pounds",
}
"""Containers that the reader takes for packs, or does not know, and that no pack's size is meant by; and weights of some languages alone."""
COARSE = {"box": "pack", "bag": "pack"}
"""Units that are one to the models, which were trained so; a conversion keeps them apart."""
FINE = {word: unit for unit, words in (WORDS | NARROW).items() for word in words.split()}
CANONICAL = {word: COARSE.get(unit, unit) for unit, words in WORDS.items() for word in words.split()}
COUNTED = {"dozen": Decimal(12), "hundred": Decimal(100), "thousand": Decimal(1000)}
METRIC: dict[tuple[str, str], Decimal] = {
    ("g", "kg"): Decimal("0.001"),
    ("dag", "kg"): Decimal("0.01"),
    ("dag", "g"): Decimal(10),
    ("pfund", "kg"): Decimal("0.5"),  # half a kilogram in German, Dutch and French; an English pound is held
    ("pfund", "g"): Decimal(500),
    ("kg", "g"): Decimal(1000),
    ("t", "kg"): Decimal(1000),
    ("kg", "t"): Decimal("0.001"),
    ("km", "m"): Decimal(1000),
    ("ml", "l"): Decimal("0.001"),
    ("l", "ml"): Decimal(1000),
    ("ml", "m"): Decimal(1),  # mètre linéaire: no length is bought by the millilitre
}
SINGLE = {"pcs", "pair", "roll", "set", "can", "bottle", "tube"}
"""Units in which one thing is one thing: a customer's 'piece' of an article sold by the roll is the roll."""

TAUGHT = "(taught by a correction)"
"""Ends the sentence of a conversion that rests on a person's word."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """`quantity` and `factor` (article units per ordered unit) are None where a person has to say; `sentence` tells how or why not."""

    quantity: Decimal | None
    factor: Decimal | None
    sentence: str


def canonical(unit: str) -> str:
    """The unit's canonical word as the models know it; empty for no unit, the text itself where it is unknown."""
    text = unit.strip().lower().strip(".")
    return CANONICAL.get(text, text)


def meanings(word: str) -> frozenset[str]:
    """Our words for a unit's word, by the words that stand here."""
    unit = FINE.get(word.strip().lower().strip("."))
    return frozenset((unit,)) if unit else frozenset()


def convert(
    quantity: Decimal,
    unit: str,
    article: Article,
    *,
    written: str = "",
    text: str = "",
    means: Means = meanings,
    taught: Decimal | None = None,
) -> Conversion:
    """Convert an ordered quantity to the article's unit of measure.

    `unit` is the unit as it was understood, `written` the customer's own word for it, `text` their words for the goods; `means` knows
    the words of all languages. What a word means is looked up in the article's own words (`models.naming`); where they say nothing or
    several things, a person has to.
    `taught` is the factor that a person's correction taught for this word of this customer's, for where the article's words leave it open.
    """
    knows = _knowing(means)
    size, base = _multiple(article, knows)
    container = bool(naming.containers(naming.leading(article.uom, knows), knows))
    if not unit.strip():
        if size == 1 or container:
            doubt = _doubt(quantity, article, text, knows)
            return Conversion(quantity, Decimal(1), f"no unit is written, taken as {article.uom}, and may be {doubt}" if doubt else "")
        amount = f"{quantity.normalize():f}"
        return Conversion(None, None, f"no unit is written, and {amount} may count single ones or '{article.uom}'")
    said, ordered = _said(unit, written, knows)
    own = naming.plain(article.uom) in (naming.plain(unit), naming.plain(written)) or (size and _same(said, ordered, article.uom, knows))
    if size != 1 and own:
        made = Conversion(quantity, Decimal(1), "")
    elif naming.multiple(unit, knows)[0] != 1:
        made = Conversion(None, None, f"ordered by '{unit}', but {article.sku} is sold in '{article.uom}'")
    elif size == 1 or (container and not ordered & knows(base)):
        made = _by_words(quantity, said, ordered, article, knows)
    elif size is None:
        made = Conversion(None, None, f"ordered in '{said}', and nothing tells how many of these '{article.uom}' is")
    else:
        made = _by_multiple(quantity, said, ordered, article, size, base, knows)
    if made.factor is None and taught is not None:
        return _by(quantity, taught, f"1 {said} = {taught.normalize():f} {article.uom} {TAUGHT}")
    return made


def _doubt(quantity: Decimal, article: Article, text: str, knows: Means) -> str:
    """What a bare number may count besides the article's unit: metres in place of rings, pieces in place of kg; empty where nothing else."""
    if taken := naming.taken_for(article, text, knows):
        return f"metres (“{taken}”)"
    weight = naming.piece(article, knows, _one(naming.leading(article.uom, knows), knows))
    return f"pieces (“{weight[1]}”)" if weight and quantity == quantity.to_integral_value() else ""


def _multiple(article: Article, knows: Means) -> tuple[Decimal | None, str]:
    """(size, unit) that the article's unit of measure is of a smaller one, by its name and by the ERP; None where nothing or two things say
    how many. Measures convert by themselves."""
    size, base = naming.multiple(article.uom, knows)
    if size == 1:
        size = COUNTED.get(_one(article.uom, knows), size)
    known, unit = naming.multiple(article.uom_of, knows)
    if not unit or knows(article.uom) & naming.MEASURES:
        return size, base
    return (known, unit) if size in (None, 1, known) else (None, "")


def _by_multiple(
    quantity: Decimal, said: str, ordered: frozenset[str], article: Article, size: Decimal, base: str, knows: Means
) -> Conversion:
    """Of an article that is sold in "100 Stk" or dozens: counted in single units first, which have to come to whole ones."""
    packagings = tuple(replace(one, quantity=one.quantity * size) for one in article.packagings)
    single = replace(
        article, uom=base or "pcs", pack_size=article.pack_size * size if article.pack_size > 1 else Decimal(1), packagings=packagings
    )
    made = _by_words(quantity, said, ordered, single, knows)
    if made.quantity is None or made.factor is None:
        return replace(made, sentence=made.sentence.replace(f"'{single.uom}'", f"'{article.uom}'"))
    if made.quantity % size:
        amount = f"{made.quantity.normalize():f} {single.uom}"
        return Conversion(None, None, f"{amount} are no whole number of '{article.uom}', in which {article.sku} is sold")
    factor = made.factor / size
    told = f"1 {said} = {made.factor.normalize():f} {single.uom}, " if made.factor != 1 else ""
    return Conversion(made.quantity / size, factor, f"{told}{size.normalize():f} {single.uom} = 1 '{article.uom}'")


def _by_words(quantity: Decimal, said: str, ordered: frozenset[str], article: Article, knows: Means) -> Conversion:
    uom = naming.leading(article.uom, knows)
    own = _one(uom, knows) or "pcs"
    if (_same(said, ordered, uom, knows) and ordered & NOT_HELD) or own in ordered & NOT_HELD:
        return Conversion(quantity, Decimal(1), "")
    for one in ordered:
        if factor := METRIC.get((one, own)):
            return _by(quantity, factor, f"1 {said} = {factor:f} {article.uom}")
        if one in COUNTED and own in SINGLE:
            return _by(quantity, COUNTED[one], f"1 {said} = {COUNTED[one]:f} {article.uom}")
    named = naming.said(article, knows, own)
    fitting = [one for one in named if _same(said, ordered, one.word, knows)]
    piece = {"pcs"} if own in MEASURES else set[str]()  # of what is weighed, a packaging may say what a piece is
    fitting = fitting or [one for one in named if knows(one.word) & ordered - (NOT_HELD - piece)]
    fitting += [one for one in _bare(article, own) if one.word in ordered]
    if fitting:
        return _as_said(quantity, said, fitting, article)
    return _as_usual(quantity, said, ordered, own, article, named, knows)


def _as_said(quantity: Decimal, said: str, fitting: list[Said], article: Article) -> Conversion:
    factors = {one.factor for one in fitting}
    told = next((one for one in fitting if one.where), fitting[0])
    if len(factors) > 1 or None in factors:
        could = " or ".join(f"{factor.normalize():f}" for factor in sorted(f for f in factors if f is not None))
        open_ended = (
            f"could be {could} {article.uom}" if len(factors) > 1 and could and None not in factors else "leaves open how many it holds"
        )
        return Conversion(None, None, f"'{said}' of {article.sku} {open_ended} ({told.where})")
    (factor,) = factors
    assert factor is not None
    if not fitting[0].where:
        return Conversion(quantity, Decimal(1), "")
    return _by(quantity, factor, f"1 {said} = {factor.normalize():f} {article.uom} ({told.where})")


def _as_usual(
    quantity: Decimal, said: str, ordered: frozenset[str], own: str, article: Article, named: list[Said], means: Means
) -> Conversion:
    """Where the article's words do not know the unit: what holds for all articles."""
    pack, by_pack = article.pack_size if not article.packagings else Decimal(1), COARSE.get(own, own) == "pack"
    if "pcs" in ordered and by_pack and pack > 1:
        if quantity % pack == 0:
            return Conversion(quantity / pack, 1 / pack, f"{pack.normalize():f} pieces = 1 {article.uom} (pack size of {article.sku})")
        return Conversion(None, None, f"{quantity.normalize():f} pieces are no whole number of packs of {pack.normalize():f}.")
    if "pcs" in ordered and own not in NOT_HELD and any(own in means(one.word) for one in naming.measured(article, means)):
        return _by(quantity, Decimal(1), f"1 {said} taken as 1 {article.uom}, which is one piece")
    if "pack" in ordered and by_pack and not article.packagings:
        return _by(quantity, Decimal(1), f"1 {said} taken as 1 {article.uom}")
    other = naming.open_ended(article, means) or (own == "pcs" and any(one.where and one.factor == 1 for one in named))
    singles = ordered & SINGLE - {"pair"}
    if singles and own in SINGLE - {"pair"} and "pcs" in (own, *singles) and not other:
        return _by(quantity, Decimal(1), f"1 {said} taken as 1 {article.uom}")
    if "pcs" in ordered and (weight := naming.piece(article, means, own)):
        count, total = (f"{value.normalize():f}" for value in (quantity, quantity * weight[0]))
        both = f"{count} {article.uom}, or {count} pieces (“{weight[1]}”) that weigh {total} {article.uom}"
        return Conversion(None, None, f"{article.sku} is sold in '{article.uom}', and it may be {both}")
    for measure in ordered & naming.WEIGHED if own not in MEASURES else ():
        if held := naming.content(article, means, measure):
            return _by_content(quantity, said, held, article)
    if ordered & {"pack", "box", "bag"} and own in SINGLE:
        return Conversion(None, None, f"ordered by the {said}, but we know no pack size of {article.sku}.")
    return Conversion(None, None, f"ordered in '{said}', but {article.sku} is sold in '{article.uom}'.")


def _by_content(quantity: Decimal, said: str, held: tuple[Decimal, str], article: Article) -> Conversion:
    """Ordered by the measure of what one article holds: 50 kg of a bag of 25 kg are two bags, 40 kg are no number of them, and 25 kg may be
    the size of the bag that was read as a quantity."""
    content, text = held
    amount = f"{quantity.normalize():f} {said}"
    if quantity % content:
        return Conversion(None, None, f"{amount} are no whole number of '{article.uom}' of {text}, in which {article.sku} is sold")
    if quantity == content:
        return Conversion(None, None, f"{amount} may be one '{article.uom}', or only say which size of {article.sku} is meant (“{text}”)")
    return Conversion(quantity / content, 1 / content, f"1 {article.uom} = {content.normalize():f} {said} (the article is named “{text}”)")


def _bare(article: Article, own: str) -> Iterator[Said]:
    """A pack size without a name is that of a pack or box, of nothing else."""
    if article.pack_size > 1 and not article.packagings and COARSE.get(own, own) != "pack":
        for word in ("pack", "box"):
            yield Said(word, article.pack_size, f"pack size of {article.sku}")


def unclear(article: Article, means: Means = meanings) -> str:
    """The article's own word for a unit that no customer's word can be converted into or from; empty where all are clear.

    That is a unit of measure that is not known here or a pack of nobody knows how many, a container in its name of unknown content, and
    a packaging whose name says no unit.
    """
    knows = _knowing(means)
    size, base = _multiple(article, knows)
    if size is None:
        return article.uom
    uom = base or naming.leading(article.uom, knows)
    own = _one(uom, knows) or "pcs"
    if article.uom and not knows(uom):
        return uom
    holds = [one for one in naming.said(article, knows, own)[bool(article.uom) :] if one.factor is None or not knows(one.word)]
    if holds:
        return holds[0].word
    packless = COARSE.get(own, own) == "pack" and article.pack_size <= 1 and not article.packagings
    return uom if packless and not naming.measured(article, knows) else ""


def _knowing(means: Means) -> Means:
    """The words that stand here count before those of all languages: they are the narrower ones."""
    return lambda word: meanings(word) or means(word)


def _said(unit: str, written: str, means: Means) -> tuple[str, frozenset[str]]:
    """The customer's word and what it means: what was understood, unless the word itself is known to mean other things ("jars" were
    understood as packs)."""
    understood = means(unit)
    words = [word for word in naming.words(written) if means(word)]
    if len(words) == 1:
        own = means(words[0])
        return words[0], own & understood or own
    return unit, understood


def _same(said: str, ordered: frozenset[str], word: str, means: Means) -> bool:
    """The same word but for its ending, and not one of another meaning ("tub", "tube")?"""
    return alike(said, word) and not (ordered and means(word) and ordered.isdisjoint(means(word)))


def _one(word: str, means: Means) -> str:
    """Our word for a unit where it has one; the word itself where it has none."""
    return min(means(word), default=word.casefold())


def _by(quantity: Decimal, factor: Decimal, sentence: str) -> Conversion:
    return Conversion(quantity * factor, factor, sentence)
