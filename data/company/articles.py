"""The catalogue: articles composed from the families' attributes, with pack variants, successors, GTINs."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from random import Random

from data.company.families import FAMILIES, GERMAN, Family, combinations, german, list_price
from orders import Article


def gtin13(body: int) -> str:
    """A GTIN-13 with its check digit from up to nine digits (GS1 General Specifications 7.9), with the prefix 4066."""
    digits = f"4066{body:08d}"[:12]
    total = sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits))
    return digits + str((10 - total % 10) % 10)


def make(count: int, seed: int, families: tuple[Family, ...] = FAMILIES, words: Mapping[str, str] = GERMAN) -> list[Article]:
    """`count` articles; about one in twelve also comes in another pack under the same manufacturer's number. `words`: the German ones."""
    articles: list[Article] = []
    pools = {f.key: combinations(f, Random(f"{seed}-{f.key}")) for f in families}
    share = count // len(families)
    chosen = [(f, attributes) for f in families for attributes in pools[f.key][:share]]
    spare = [(f, attributes) for f in families for attributes in pools[f.key][share:]]  # small families leave room for the large ones
    Random(f"{seed}-more").shuffle(spare)
    chosen += spare[: count - len(chosen)]
    for family, attributes in chosen:
        random = Random(f"{seed}-{len(articles)}-{family.key}")
        article = _article(len(articles), family, attributes, words, random)
        articles.append(article)
        if random.random() < 0.085 and len(family.packs) > 1:
            articles.append(_other_pack(article, len(articles), family, random))
    return _retire(articles[:count], seed)


def _article(number: int, family: Family, attributes: dict[str, str], german_words: Mapping[str, str], random: Random) -> Article:
    brand = attributes["brand"]
    words = attributes | {"h": brand[:3].upper() + str(sum(map(ord, attributes.get("kind", attributes.get("head", family.key)))) % 97)}
    pack = family.packs[0]
    return Article(
        sku=f"{family.prefix}-{100000 + number * 7 % 900001:06d}",
        name=f"{family.name.format(**words)} {brand}",
        name_de=f"{family.name_de.format(**{k: german(v, german_words) for k, v in words.items()})} {brand}",
        barcode=gtin13(number) if random.random() < 0.93 else "",
        mpn=family.mpn.format(**words).replace(" ", "").replace('"', "")
        + ("" if random.random() < 0.4 else f"-{random.randrange(10, 99)}"),
        brand=brand,
        category=family.key,
        uom=family.uom,
        pack_size=Decimal(pack),
        list_price=list_price(family, attributes, random),
        moq=Decimal(pack),
        order_multiple=Decimal(pack),
        restricted=random.random() < family.restricted,
    )


def _other_pack(article: Article, number: int, family: Family, random: Random) -> Article:
    pack = random.choice(family.packs[1:])
    return replace(
        article,
        sku=f"{family.prefix}-{100000 + number * 7 % 900001:06d}",
        name=f"{article.name} pack of {pack}",
        name_de=f"{article.name_de} VPE {pack}",
        barcode=gtin13(number),
        pack_size=Decimal(pack),
        moq=Decimal(pack),
        order_multiple=Decimal(pack),
        list_price=(article.list_price or Decimal(1)) * Decimal("0.95").quantize(Decimal("0.01")),
    )


def _retire(articles: list[Article], seed: int) -> list[Article]:
    """About 2 % superseded by a sister article of their family, about 2 % no longer sold."""
    random = Random(f"{seed}-retire")
    by_family: dict[str, list[int]] = {}
    for at, article in enumerate(articles):
        by_family.setdefault(article.category, []).append(at)
    retired: set[int] = set()
    for at, article in enumerate(articles):
        draw = random.random()
        if draw < 0.02:
            heir = random.choice(by_family[article.category])
            if heir != at and heir not in retired and not articles[heir].superseded_by:
                articles[at] = replace(article, superseded_by=articles[heir].sku, active=random.random() < 0.5)
                retired.add(at)
        elif draw < 0.04:
            articles[at] = replace(article, active=False)
            retired.add(at)
    return articles
