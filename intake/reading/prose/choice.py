"""Which of a sentence's quantities are ordered, and on which side of its article each stands."""

from collections.abc import Sequence

from intake.reading.prose.lexicon import CONJUNCTIONS, ENDS, FILLERS, LINKS, MEASURES, ORDERS
from intake.reading.prose.mentions import Mention
from intake.reading.prose.tokens import Kind, Token

SOLID = (Kind.WORD, Kind.NUMBER, Kind.SIZE, Kind.CODE)
MASKED = (Kind.PRICE, Kind.TAKEN, Kind.DATE, Kind.NET)


def depths(tokens: Sequence[Token]) -> list[bool]:
    """Whether each token stands in brackets that close again: what is said there describes the article before."""
    inside = [False] * len(tokens)
    opened: int | None = None
    for at, token in enumerate(tokens):
        if token.text == "(":
            opened = at
        elif token.text == ")" and opened is not None:
            inside[opened : at + 1] = [True] * (at + 1 - opened)
            opened = None
    return inside


def mixed(tokens: Sequence[Token], accepted: Sequence[Mention]) -> list[tuple[Mention, Sequence[Token], bool, Sequence[Token]]]:
    """The quantities of a chain in which some stand before their article and some behind, each with the run of its words, whether it
    stands before them, and the run with the quantity: "3 tubes 8/0, foil 12 cm wide 2 rolls". Empty where all stand alike."""
    plain_ones = [m for m in accepted if m.plain or m.opens]
    front = [not m.closes for m in plain_ones]
    back = [m.closes and not m.opens for m in plain_ones]
    if not (any(front) and any(back)) or not all(a != b for a, b in zip(front, back, strict=True)):
        return []
    found: list[tuple[Mention, Sequence[Token], bool, Sequence[Token]]] = []
    begin = 0
    for k, mention in enumerate(plain_ones):
        after = plain_ones[k + 1] if k + 1 < len(plain_ones) else None
        marks = [n for n in range(mention.last + 1, after.first if after else len(tokens)) if _parts(tokens[n])]
        if not front[k]:
            run, end = tokens[begin : mention.first], (marks[0] if marks else mention.last + 1)
        elif after is None:
            run, end = tokens[mention.last + 1 :], len(tokens)
        else:
            end = after.first if front[k + 1] else (marks[-1] if marks else -1)
            run = tokens[mention.last + 1 : end] if end >= 0 else ()
        if not solid(run):
            return []
        found.append((mention, run, front[k], tokens[begin:end] if not front[k] else tokens[mention.first : end]))
        begin = end
    return found


def _parts(token: Token) -> bool:
    """A mark or a small word that parts the items of a chain."""
    return token.text in ",;" or token.lower in CONJUNCTIONS


def resolved(tokens: Sequence[Token], accepted: Sequence[Mention], listed: bool) -> list[Mention]:
    """Of two quantities in one item the one that is ordered: "2 boxes of 100 pcs", "hose 5 m, 10 pcs"."""
    kept: list[Mention] = []
    for mention in accepted:
        while kept:
            last = kept[-1]
            between = solid(tokens[last.last + 1 : mention.first])
            ends = mention.plain or (mention.closes and mention.last + 1 == len(tokens))
            if listed and last.unit in MEASURES and not last.plain and ends:
                kept.pop()  # "drum 205 L - 1", "container 2 l, 50 pcs"
                continue
            behind = solid(until_end(tokens, mention.last + 1))
            ahead = solid(tokens[(kept[-2].last + 1 if len(kept) > 1 else 0) : last.first])
            follows_its_words = bool(ahead) and not is_lead(tokens[: last.first]) and last.closes
            if between and behind and mention.opens:
                break
            if between and follows_its_words and (mention.closes or mention.plain):
                break  # "hex nut M8, 50 pcs, washer M8, 50 pcs"
            if between and behind and mention.plain and last.plain and not listed and not _content_of(tokens, mention):
                break  # no mark between: "3 rolls tape 5 boxes screws"
            if mention.score > last.score + (1.0 if last.opens else 0.0) + (1.0 if last.plain else 0.0):
                kept.pop()
                continue
            mention = None
            break
        if mention is not None:
            kept.append(mention)
    return kept


def _content_of(tokens: Sequence[Token], mention: Mention) -> bool:
    """The quantity tells what is inside a pack: "box of 100", "VE à 50 Stk", "with 5 m cable"."""
    before = tokens[mention.first - 1].lower if mention.first else ""
    return before in {"of", "à", "a", "á", "per", "mit", "with", "je", "de", "da", "di", "met", "con", "avec", "/", "(", "zu"}


def until_end(tokens: Sequence[Token], start: int) -> Sequence[Token]:
    for at in range(start, len(tokens)):
        if tokens[at].kind in MASKED or tokens[at].lower in ENDS:
            return tokens[start:at]
    return tokens[start:]


def solid(tokens: Sequence[Token]) -> list[Token]:
    """The tokens that can be words of an article."""
    return [
        t
        for t in tokens
        if t.kind in SOLID
        and t.lower not in LINKS
        and t.lower not in CONJUNCTIONS
        and not (t.kind == Kind.WORD and t.lower in FILLERS | ENDS)
    ]


def is_lead(tokens: Sequence[Token]) -> bool:
    return any(t.lower in ORDERS or t.lower in FILLERS for t in tokens)


def style(tokens: Sequence[Token], kept: Sequence[Mention], listed: bool) -> str:
    first = kept[0]
    behind, ahead = sum(m.closes and not m.opens for m in kept), sum(m.opens and not m.closes for m in kept)
    if len(kept) > 1 and behind > ahead and behind > 1:
        return "back"  # "mulch 60 l 1 pallet, lime 25 kg 10 bags"
    lead = tokens[: first.first]
    after = solid(until_end(tokens, first.last + 1)[: (kept[1].first - first.last - 1) if len(kept) > 1 else None])
    before = solid(lead)
    prose = sum(t.lower in FILLERS or t.lower in ORDERS for t in lead)
    if not after or (len(kept) == 1 and first.closes and not first.opens and first.unit in MEASURES and before):
        return "back"
    if not before or first.first == 0:
        return "front"
    if len(kept) == 1 and (listed or not prose) and (prose == 0 or any(t.kind in (Kind.CODE, Kind.SIZE) for t in before)):
        return "both"
    if len(kept) > 1 and not prose and first.closes:
        return "back"
    return "front"
