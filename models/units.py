"""From the ordered unit to the article's own, with the factor shown. What can't be converted without guessing is said, never guessed."""

from dataclasses import dataclass
from decimal import Decimal

from orders import Article

WORDS: dict[str, str] = {
    "pcs": "pcs pc piece pieces stk stück stueck st ea each unit units unité unités pièce pièces pce pces stuk stuks ud uds unidad "
    "unidades pz pezzo pezzi nar xpp un "
    "nr h87 c62 no item items",
    "pair": "pair pairs pr prs paar paire paires par pares paio paia npr",
    "pack": "pack packs pk pkt packung packungen pak ve vpe box boxes bx karton kartons kt ct carton cartons case cs paquet paquets "
    "boîte boîtes boite boites xpa bg xbg ca "
    "doos dozen_box verpakking pakket caja cajas paquete scatola scatole conf confezione confezioni bag bags beutel sachet zak cn "
    "xpk xbx xct",
    "roll": "roll rolls rol rolle rollen rouleau rouleaux rollen rollo rollos rotolo rotoli ro ring ringe coil bobine xro rl",
    "m": "m mtr meter metre metres meters mètre mètres metro metros metri lfm lm mt",
    "kg": "kg kgm kilo kilos kilogramm kilogram",
    "g": "g gr gramm gram grm",
    "t": "t to tonne tonnen tne",
    "l": "l ltr liter litre litres liters litro litros litri lt",
    "ml": "ml mlt milliliter",
    "m2": "m2 m² mtk qm sqm",
    "set": "set sets satz sätze jeu jeux kit kits juego sa",
    "dozen": "dozen dozens doz dz dtzd dutzend douzaine docena dozzina dzn dozijn dzp",
    "hundred": "hundred hun cent c %stk cen hd",
    "thousand": "thousand mil tausend mille tsd 1000stk t3",
    "can": "can cans dose dosen kanister bidon bus lata latta xca",
    "bottle": "bottle bottles flasche flaschen bouteille bouteilles fles flessen botella bottiglia bo xbo",
    "tube": "tube tubes tuben kartusche kartuschen cartridge cartouche tu xtu",
}
CANONICAL = {word: unit for unit, words in WORDS.items() for word in words.split()}
COUNTED = {"dozen": Decimal(12), "hundred": Decimal(100), "thousand": Decimal(1000)}
METRIC: dict[tuple[str, str], Decimal] = {
    ("g", "kg"): Decimal("0.001"),
    ("kg", "g"): Decimal(1000),
    ("t", "kg"): Decimal(1000),
    ("kg", "t"): Decimal("0.001"),
    ("ml", "l"): Decimal("0.001"),
    ("l", "ml"): Decimal(1000),
}
SINGLE = {"pcs", "pair", "roll", "set", "can", "bottle", "tube"}
"""Units in which one thing is one thing: a customer's 'piece' of an article sold by the roll is the roll."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """`quantity` and `factor` (article units per ordered unit) are None where a person has to say; `sentence` tells how or why not."""

    quantity: Decimal | None
    factor: Decimal | None
    sentence: str


def canonical(unit: str) -> str:
    """The unit's canonical word; empty for no unit, the text itself where it is unknown."""
    text = unit.strip().lower().strip(".")
    return CANONICAL.get(text, text)


def convert(quantity: Decimal, unit: str, article: Article) -> Conversion:
    """Convert an ordered quantity to the article's unit of measure."""
    ordered, own = canonical(unit), canonical(article.uom) or "pcs"
    pack = article.pack_size
    if not ordered or ordered == own:
        return Conversion(quantity, Decimal(1), "")
    if (ordered, own) in METRIC:
        factor = METRIC[ordered, own]
        return _by(quantity, factor, f"1 {unit} = {factor:f} {article.uom}")
    if ordered in COUNTED and own in SINGLE:
        return _by(quantity, COUNTED[ordered], f"1 {unit} = {COUNTED[ordered]:f} {article.uom}")
    if ordered == "pack" and pack > 1:
        return _by(quantity, pack, f"1 {unit} = {pack.normalize():f} {article.uom} (pack size of {article.sku})")
    if ordered == "pcs" and own == "pack" and pack > 1:
        if quantity % pack == 0:
            return Conversion(quantity / pack, 1 / pack, f"{pack.normalize():f} pieces = 1 {article.uom} (pack size of {article.sku})")
        return Conversion(None, None, f"{quantity.normalize():f} pieces are no whole number of packs of {pack.normalize():f}.")
    if ordered == "pack" and pack == 1 and own in SINGLE:
        return Conversion(None, None, f"ordered by the {unit}, but we know no pack size of {article.sku}.")
    if ordered in SINGLE and own in SINGLE and "pair" not in (ordered, own):
        return Conversion(quantity, Decimal(1), f"1 {unit} taken as 1 {article.uom}")
    return Conversion(None, None, f"ordered in '{unit}', but {article.sku} is sold in '{article.uom}'.")


def without_factor(article: Article) -> bool:
    """Whether no other unit than the article's own can be converted: its unit is not known here, or a pack of nobody knows how many."""
    own = canonical(article.uom)
    return bool(own) and (own not in WORDS or (own == "pack" and article.pack_size <= 1))


def _by(quantity: Decimal, factor: Decimal, sentence: str) -> Conversion:
    return Conversion(quantity * factor, factor, sentence)
