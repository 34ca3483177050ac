"""A sync as a stream, and the report on what it found."""

from dataclasses import replace
from decimal import Decimal

from erp.embedded import EmbeddedErp
from erp.quality import flaws
from erp.sync import batches
from orders.master import Article, Customer, Packaging
from tests.erp.conftest import COMPANY, Subject
from tests.erp.gathered import gather


def test_what_is_gathered_is_the_company(subject: Subject) -> None:
    seen: list[tuple[str, int, int]] = []
    master = gather(subject.gateway, lambda *one: seen.append(one)).master()
    assert master.articles.keys() == COMPANY.articles.keys()
    assert set(master.prices) == set(COMPANY.prices)
    assert master.stock["NUT-M8"] == COMPANY.stock["NUT-M8"]
    assert ("articles", 4, 4) in seen
    assert ("stock", 3, 3) in seen


def test_an_embedded_erp_filled_from_another_is_its_twin(embedded: EmbeddedErp) -> None:
    twin = EmbeddedErp(embedded.path.with_name("twin.sqlite"))
    twin.load(gather(embedded).master())
    assert gather(twin).master() == gather(embedded).master() == COMPANY


def test_the_embedded_erp_keeps_packagings_in_their_order(embedded: EmbeddedErp) -> None:
    packagings = (Packaging("Karton 10 Beutel", Decimal(10)), Packaging("Palette 400", Decimal("400.5")))
    flour = Article("F", "flour", packagings=packagings)
    embedded.load(replace(COMPANY, articles={"F": flour, "G": Article("G", "salt")}))
    assert gather(embedded).master().articles == {"F": flour, "G": Article("G", "salt")}


def test_after_a_sync_there_is_nothing_new(embedded: EmbeddedErp) -> None:
    cursors = {kind: page.cursor for kind, page in batches(embedded, {})}
    assert {kind for kind, page in batches(embedded, cursors) if page.items} == {"prices"}


def test_flaws_are_named_with_their_remedy() -> None:
    screw = Article("A", "screw", barcode="1", list_price=Decimal(1))
    articles = [
        screw,
        replace(screw, name="another"),
        Article("B", "nut", uom="", pack_size=Decimal(0)),
        replace(screw, sku="C", active=False),
        replace(screw, sku="D", uom="box", barcode="4"),
    ]

    def boxed(article: Article) -> str:
        return "box" if article.uom == "box" else ""

    customers = [Customer("1", "one", emails=("a@b.test",)), Customer("2", "two"), Customer("2", "two again", emails=("c@d.test",))]
    found = {flaw.kind: flaw.refs for flaw in flaws(articles, customers, {("1", "X", "C"), ("1", "Y", "A"), ("9", "Z", "A")}, boxed)}
    assert {kind: sorted(refs) for kind, refs in found.items()} == {
        "doubled code": ["A"],
        "doubled customer": ["2"],
        "doubled barcode": ["1"],
        "no barcode": ["B"],
        "no price": ["B"],
        "no unit": ["B"],
        "no pack factor": ["B"],
        "unit without factor": ["D: box"],
        "dead cross-reference": ["1: X -> C", "9: Z -> A"],
        "no mail address": ["2"],
    }
    sound = replace(screw, sku="S")
    assert flaws([sound], customers[:1], {("1", "Y", "S")}, boxed) == ()
