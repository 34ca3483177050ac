"""Words that make another article of one: colours, fresh or frozen, organic, left or right, with or without.

A line may have many words that its article lacks (makers, packs, wishes) and mean it all the same. These it may not have, in whatever
language, and neither may it have another word just where the article has one ("Salami Napoli", and ours is "Salami Milano").
"""

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise, product, starmap

from models import text as t
from models.units import FINE
from orders import Article

Said = tuple[str, ...]
"""A sentence with gaps, and the words for them."""
Covers = Callable[[str, str], bool]
"""May the first word, of the line, stand for the second, of the article?"""

KINDS: dict[str, dict[str, str]] = {
    "colour": {
        "black": "schwarz* black noir* nero nera negro zwart*",
        "white": "weiss* white blanc* blanche bianco bianca blanco blanca wit witte",
        "red": "rot rote roter rotes roten red rouge* rosso rossa rojo roja rood",
        "green": "grun* green vert vert* verde groen*",
        "blue": "blau* blue bleu* blu azul blauw*",
        "yellow": "gelb* yellow jaune* giallo gialla amarillo geel",
        "brown": "braun* brown brun* bruin",
        "grey": "grau* grey gray gris grise grigio grigia grijs",
    },
    "state": {
        "frozen": "tk tiefgekuhlt* tiefkuhl gefroren* frozen surgele* congele* surgelato surgelata surgelati congelato congelado "
        "diepvries bevroren",
        "dried": "getrocknet* dried seche* dehydrate essiccato gedroogd* desecado",
        "fresh": "frisch* fresh frais fraiche fresco fresca",
    },
    "smoke": {"smoked": "gerauchert* smoked fume* affumicato affumicata gerookt* ahumado"},
    "origin": {
        "organic": "bio organic biologico biologica biologique biologisch* okologisch* oko",
        "vegan": "vegan* vegano",
        "halal": "halal",
        "kosher": "koscher* kosher casher kosjer",
    },
    "wear": {"used": "gebraucht* used occasion usato gebruikt* usado refurbished generaluberholt*"},
    "side": {
        "left": "links linke linker left gauche sinistra sinistro izquierda izquierdo",
        "right": "rechts rechte rechter right droite destra destro derecha derecho",
    },
}
"""Kinds of qualities, of which a thing has one, each with its plain words in six languages; a star stands for an ending."""
MARKED = {"frozen", "dried", "smoked", "organic", "vegan", "halal", "kosher", "used"}
"""What no article is that does not say so."""
WITHOUT = frozenset("ohne without sans senza sin zonder".split())
WITH = frozenset("mit with avec con met".split())
FREE = ("frei", "free", "vrij")
NOT_GOODS = frozenset(
    "rost porto fracht zoll steuer einwand kosten aufpreis preis eile pfand mwst ust tva iva vat btw charge frais supplement spese "
    "costi".split()
)
"""What may be said to be missing and is none of the goods: "portofrei", "ohne MwSt."; "rostfrei" is a steel."""
ENDINGS = ("", "e", "s", "es", "er", "en", "em")
VALUES = {
    word.strip("*") + end: (kind, value)
    for kind, values in KINDS.items()
    for value, words in values.items()
    for word in words.split()
    for end in (ENDINGS if word.endswith("*") else ("",))
}
PACKS = frozenset((*map(t.plain, FINE), *(
    "sack sacke sac sacs sacco sacchi zak eimer seau secchio emmer kiste kisten caisse cassa cassetta krat tray steige laib forma netz "
    "schale becher glas topf bund wanne fass fut vat fusto palette pallet gebinde verpackung"
).split()))  # fmt: skip
"""Words for packs: what a thing comes in is not what it is, and the quantity's business."""
WHOLE = 4
"""Letters from which a word is no abbreviation."""


def contrary(
    text: str, article: Article, others: Sequence[Article], covers: Covers, *, numbered: bool = False, usual: bool = False
) -> tuple[str, ...]:
    """What the line's text says of the article that the article's words deny, or do not say where they would have to.

    `others` are the other candidates; `numbered` says that a number names the article, so that the words for it may be the customer's
    own; `usual` that this customer buys the article, so that a quality may go without saying."""
    said = t.words(text)
    names = [words for words in (t.words(article.name), t.words(article.name_de)) if words]
    every = {*(word for words in names for word in words), *t.words(f"{article.brand} {article.mpn}")}
    found = [*_values(said, every, covers), *_without(said, names, every)]
    if not found and not numbered:
        found = [*_in_its_place(said, names, every, others, covers)]
    if not found and not usual:
        found = [*_unsaid(said, every, others)]
    written = {t.plain(word): word for word in t.TOKEN.findall(f"{article.name} {article.name_de} {text}")}
    return tuple(sentence.format(*(" ".join(written.get(w, w) for w in words.split()) for words in about)) for sentence, *about in found)


def values(words: Sequence[str]) -> dict[str, tuple[str, str]]:
    """The qualities among the words: word -> (kind, value)."""
    return {word: VALUES[word] for word in words if word in VALUES}


def _values(said: Sequence[str], every: set[str], covers: Covers) -> Iterator[Said]:
    own = values(sorted(every))
    for word, (kind, value) in values(said).items():
        others = [other for other, held in own.items() if held[0] == kind]
        if (kind, value) in own.values() or any(covers(word, other) for other in every):
            continue
        if others:
            yield "the line says {}, the article {}", word, " ".join(others)
        elif value in MARKED:
            yield "the line says {}, which the article does not", word


def _without(said: Sequence[str], names: Sequence[Sequence[str]], every: set[str]) -> Iterator[Said]:
    lacks, has = _signed(said)
    own = [_signed(words) for words in names]
    denied, given = {w for one, _ in own for w in one}, {w for _, one in own for w in one}
    for what in sorted(lacks - denied):
        if what in given or not denied - set(said):
            yield "the line says without {}, which the article does not", what
    for what in sorted(has & denied):
        yield "the line says with {0}, the article without {0}", what


def _signed(words: Sequence[str]) -> tuple[set[str], set[str]]:
    """(what the words say it is without, what it is with)."""
    lacks = {after for word, after in pairwise(words) if word in WITHOUT}
    lacks |= {word for word, after in pairwise(words) if after == "free" and _is_word(word)}
    lacks |= {word.removesuffix(end) for word in words for end in FREE if word.endswith(end) and len(word) > len(end) + 2}
    return lacks - NOT_GOODS, {after for word, after in pairwise(words) if word in WITH}


def _in_its_place(
    said: Sequence[str], names: Sequence[Sequence[str]], every: set[str], others: Sequence[Article], covers: Covers
) -> Iterator[Said]:
    """A word of the line just where the name has another, or a number; or where the name has none and another article's has one. Whole
    words, since few letters may abbreviate anything."""
    if not names:
        return

    def related(word: str, other: str) -> bool:
        same = word in VALUES and VALUES[word] == VALUES.get(other)
        return same or covers(word, other) or word in other or (other in word and len(other) > 1)

    name = max(names, key=lambda words: SequenceMatcher(None, said, words, autojunk=False).ratio())
    for kind, a, b, c, d in SequenceMatcher(None, said, name, autojunk=False).get_opcodes():
        strange, untold = said[a:b], name[c:d]
        if kind not in ("replace", "delete") or a == 0 or not 0 < len(strange) <= 2 or len(untold) > 2:
            continue
        changed, pairs = {*strange, *untold}, (*product(strange, every), *product(said, untold))
        if changed & PACKS or not any(all(map(whole, changed)) for whole in (_is_word, _is_number)) or any(starmap(related, pairs)):
            continue
        if untold:
            yield "the line says {}, the article {}", " ".join(strange), " ".join(untold)
        elif 0 < c < len(name) and (found := _with_more(name, c, others)):
            yield "the line says {} where {} says {}, the article nothing", " ".join(strange), found[0].sku, " ".join(found[1])


def _with_more(name: Sequence[str], at: int, others: Sequence[Article]) -> tuple[Article, Sequence[str]] | None:
    """Another article that has all words of the name and more before the word at `at`, with these."""
    for other in others:
        words = t.words(other.name)
        for begin, end in ((begin, begin + more) for begin in range(1, len(words)) for more in (1, 2)):
            between = words[begin - 1] == name[at - 1] and words[end : end + 1] == (name[at],)
            if between and {word for word in name if not _is_number(word)} <= set(words):
                return other, words[begin:end]
    return None


def _unsaid(said: Sequence[str], every: set[str], others: Sequence[Article]) -> Iterator[Said]:
    """A quality of the article that the line does not name, while another article without it has all words of the line."""
    told = {word for word in said if not _is_number(word) and len(word) > 1}
    for word, (kind, value) in values(sorted(every)).items():
        if value not in MARKED or not told or (kind, value) in values(said).values():
            continue
        for other in others:
            words = {*t.words(other.name), *t.words(other.name_de)}
            if other.active and told <= words and (kind, value) not in values(sorted(words)).values():
                yield "the article is {}, which the line does not say; {} has its words without it", word, other.sku
                break


def _is_word(word: str) -> bool:
    return word.isalpha() and len(word) >= WHOLE


def _is_number(word: str) -> bool:
    return word[0].isdigit()
