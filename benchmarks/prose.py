"""Rules against a trained tagger on mail text: `python -m benchmarks.prose [--epochs N] [--seed S]`.

A blank spaCy pipeline with a named-entity head is trained on handwritten mails with their lines, and on the sentences of `voices.toml`
filled with their articles, in six languages; then it reads mails by other hands, with other articles, as do the rules. A line counts where
its quantity and its article's words are right; units, codes and prices are not asked of the tagger. spaCy is not a part of an installation.
"""

import argparse
import json
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from random import Random
from typing import Any

from intake.reading.labels import fold
from intake.reading.prose.lexicon import language_of, number_word
from intake.reading.text import read_text
from intake.reading.threads import take_apart

ROOT = Path(__file__).parents[1]
MAILS = ROOT / "tests" / "intake" / "mailtext"
LANGUAGES = ("en", "de", "fr", "nl", "es", "it")
Span = tuple[int, int, str]
Line = tuple[Decimal, frozenset[str]]


def mails(folder: str, languages: Sequence[str]) -> list[dict[str, Any]]:
    """The handwritten orders of a folder in these languages, by the text of their newest message."""
    found = [case for path in sorted((MAILS / folder).glob("*.json")) for case in json.loads(path.read_text("utf-8"))]
    orders = [c for c in found if c["kind"] == "order" and c["language"] in languages]
    return [c | {"newest": take_apart("\n".join(c["text"])).newest} for c in orders]


def lines_of(case: Mapping[str, Any]) -> list[Line]:
    """Quantity and folded words of each line of the truth."""
    return [(Decimal(x["quantity"]), frozenset(fold(x["text"]))) for o in case["orders"] for x in o["lines"]]


def marked(case: Mapping[str, Any]) -> tuple[str, list[Span]]:
    """The text with the runs of its articles and of the digits nearest to each, as the tagger learns them."""
    text, spans = case["newest"], list[Span]()
    for line in (x for o in case["orders"] for x in o["lines"]):
        at = text.lower().find(line["text"].lower())
        if at < 0:
            continue
        end = at + len(line["text"])
        digits = [
            m for m in re.finditer(rf"(?<![\w.,]){re.escape(line['quantity'])}(?![\d.,]\d)", text) if m.end() <= at or m.start() >= end
        ]
        spans.append((at, end, "ARTICLE"))
        near = min(digits, key=lambda m: min(abs(at - m.end()), abs(m.start() - end)), default=None)
        if near and not any(a < near.end() and near.start() < b for a, b, _ in spans):
            spans.append((near.start(), near.end(), "QUANTITY"))
    kept = list[Span]()
    for span in sorted(spans):
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return text, kept


def filled(random: Random, articles: Sequence[str], count: int) -> Iterator[tuple[str, list[Span]]]:
    """Sentences of order voices with a number and an article each."""
    voices = tomllib.loads((ROOT / "intake" / "reading" / "prose" / "voices.toml").read_text("utf-8"))
    said = [s for lang in LANGUAGES for s in voices[lang]["order"].splitlines() if "{n}" in s and "{a}" in s]
    for _ in range(count):
        sentence, made, spans = random.choice(said), "", list[Span]()
        for piece in re.split(r"(\{\w+\})", sentence):
            value, label = piece, ""
            if piece == "{n}":
                value, label = str(random.choice((2, 4, 6, 10, 12, 25, 50, 200))), "QUANTITY"
            elif piece == "{a}":
                value, label = random.choice(articles), "ARTICLE"
            elif piece in ("{po}", "{d}", "{doc}"):
                value = str(random.randrange(1000, 99999))
            spans += [(len(made), len(made) + len(value), label)] if label else []
            made += value
        yield made, spans


def trained(epochs: int, random: Random) -> Any:
    """A blank multilingual pipeline with a small tagger, trained on the mails of `practice` and `voices`."""
    spacy, training = import_module("spacy"), import_module("spacy.training")
    cases = mails("practice", LANGUAGES) + mails("voices", LANGUAGES)
    articles = sorted({x["text"] for c in cases for o in c["orders"] for x in o["lines"]})
    data = [marked(c) for c in cases] + list(filled(random, articles, 150))
    nlp = spacy.blank("xx")
    tagger = nlp.add_pipe("ner")
    for label in ("ARTICLE", "QUANTITY"):
        tagger.add_label(label)
    examples = list[Any]()
    for text, spans in data:
        doc = nlp.make_doc(text)
        entities = [s for s in spans if doc.char_span(*s)]
        examples.append(training.Example.from_dict(doc, {"entities": entities}))
    optimizer = nlp.initialize(lambda: examples)
    for _ in range(epochs):
        random.shuffle(examples)
        for k in range(0, len(examples), 16):
            nlp.update(examples[k : k + 16], sgd=optimizer, drop=0.3)
    return nlp


def tagged(nlp: Any, text: str) -> list[Line]:
    """The tagger's lines: each article with the nearest quantity that no other article has taken."""
    entities = list(nlp(text).ents)
    numbers = [e for e in entities if e.label_ == "QUANTITY"]
    found = list[Line]()
    for article in (e for e in entities if e.label_ == "ARTICLE"):
        near = min(numbers, key=lambda n: min(abs(article.start - n.end), abs(n.start - article.end)), default=None)
        value = _value(near.text, text) if near else None
        if near and value is not None:
            numbers.remove(near)
            found.append((value, frozenset(fold(article.text))))
    return found


def _value(text: str, around: str) -> Decimal | None:
    digits = re.sub(r"[^\d]", "", text)
    return Decimal(digits) if digits else number_word(text.lower(), language_of(around))


def ruled(text: str) -> list[Line]:
    """The rules' lines."""
    lines = [x for o in read_text(text, name="mail", sent=None) for x in o.lines if x.quantity]
    return [(x.quantity.value, frozenset(fold(x.description.value if x.description else ""))) for x in lines if x.quantity]


def right(truth: Sequence[Line], read: Sequence[Line]) -> int:
    """How many lines of the truth were read with their quantity, all their words and at most two others."""
    rest, hits = list(read), 0
    for quantity, words in truth:
        hit = next((r for r in rest if r[0] == quantity and words <= r[1] and len(r[1] - words) <= 2), None)
        if hit:
            rest.remove(hit)
            hits += 1
    return hits


def main() -> None:
    """Print the lines right of rules, tagger and both together, by language."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--epochs", type=int, default=25)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    nlp = trained(options.epochs, Random(options.seed))
    for name, cases in [(lang, mails("heldout", (lang,))) for lang in LANGUAGES] + [("all", mails("heldout", LANGUAGES))]:
        total = rules_right = tags_right = both_right = read = more = 0
        for case in cases:
            truth, rules, tags = lines_of(case), ruled(case["newest"]), tagged(nlp, case["newest"])
            added = [t for t in tags if all(t[1].isdisjoint(r[1]) for r in rules)]
            total, read, more = total + len(truth), read + len(tags), more + len(added)
            rules_right += right(truth, rules)
            tags_right += right(truth, tags)
            both_right += right(truth, [*rules, *added])
        print(
            f"{name:4} lines {total}: rules {rules_right / total:.1%}, tagger {tags_right / total:.1%} ({read} read), "
            f"rules then tagger {both_right / total:.1%} with {more} more lines read"
        )


if __name__ == "__main__":
    main()
