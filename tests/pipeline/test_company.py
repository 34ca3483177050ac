"""What a running process does with new master data: it takes changes in and needs not load everything anew."""

from dataclasses import replace
from decimal import Decimal

from models.products import LineQuery
from orders import Address, Article, Customer, MailKind, MasterData, Match, MatchedOrder, Order, OrderLine, Party, Read
from pipeline import company, records, walk
from pipeline.company import Company
from pipeline.learning import own_code
from pipeline.settings import Settings
from store import master, models, synced

SCREW = Article("SCR-1", "Hexagon screw M8x40 zinc plated", barcode="4006381333931", mpn="HX840")
CABLE = Article("CAB-3", "Cable 3G1.5 grey", barcode="4006381333948")
PUMP = Article("PMP-9", "Drum pump 12 V")


def found(held: Company, code: str = "", text: str = "") -> str | None:
    (match,) = held.products.match([LineQuery("C1", text=text, gtin=code)])
    return match.ref


def test_changed_articles_are_taken_in_and_who_works_with_the_old_ones_is_not_disturbed(workspace: Settings) -> None:
    data = MasterData({a.sku: a for a in (SCREW, CABLE, PUMP)}, {"C1": Customer("C1", "Northwind Tools")})
    master.replace(data, "test", ("articles", "customers"))
    held = company.fresh(workspace, None)
    assert company.fresh(workspace, held) is held
    lamp = Article("LMP-7", "Signal lamp green", list_price=Decimal(3))
    synced.articles([replace(SCREW, barcode="4099999999990"), lamp])
    synced.customers([Customer("C2", "Alpine Works")])
    synced.forget(["PMP-9"], [])
    master.touch(whole=False)
    new = company.fresh(workspace, held)
    assert (new.taken_in, new.data.customers.keys()) == (1, {"C1", "C2"})
    assert found(new, "4099999999990") == "SCR-1"
    assert found(new, "4006381333931") is None  # the screw's old number
    assert found(new, "4006381333948") == "CAB-3"
    assert found(new, text="Signal lamp green") == "LMP-7"
    assert found(new, text="Drum pump 12 V") is None
    assert found(held, text="Drum pump 12 V") == "PMP-9"
    assert found(held, "4006381333931") == "SCR-1"
    assert company.fresh(workspace, new) is new


def test_what_can_not_be_taken_in_is_loaded_anew(workspace: Settings) -> None:
    master.replace(MasterData({"SCR-1": SCREW}, {}), "test", ("articles", "customers"))
    held = company.fresh(workspace, None)
    synced.articles([CABLE])
    synced.crossrefs([("C1", "77", "CAB-3")])
    master.touch()
    new = company.fresh(workspace, held)
    assert new.taken_in == 0
    assert new.data.crossrefs == {("C1", "77"): "CAB-3"}


def test_a_lone_code_that_no_article_has_is_the_customers(workspace: Settings) -> None:
    master.replace(MasterData({"SCR-1": SCREW}, {}), "test", ("articles", "customers"))
    lone, ours, named = Read("4711-08", "4711-08", 0.9), Read("scr-1", "scr-1", 0.9), Read(" K77 ", " K77 ", 0.9)
    assert own_code(OrderLine(1, our_code=lone)) == "4711-08"
    assert own_code(OrderLine(1, our_code=ours)) == ""
    assert own_code(OrderLine(1, our_code=lone, customer_code=named)) == "K77"
    assert own_code(OrderLine(1)) == ""


def test_a_place_by_its_name_is_the_customers_address_in_the_erp(workspace: Settings) -> None:
    own = Customer("C1", "Haustechnik Weber GmbH", "Gewerbepark 5", "34253", "Lohfelden", "DE")
    store, site = "Hannoversche Str. 80, 37077 Göttingen, DE", "Am Rosengarten 2, 36037 Fulda, DE"
    synced.ship_tos(
        [("C1", "Haustechnik Weber Lager Göttingen", store), ("C1", "Baulager Fulda", site), ("C2", "Lager Göttingen", "Am Markt 1")]
    )
    models.ShipTo.objects.create(customer_ref="C1", address="Baustelle, Rosenweg 3, 34246 Vellmar")
    home = Address("Haustechnik Weber GmbH", "Gewerbepark 5, 34253 Lohfelden, DE")
    assert set(master.addresses(own)) == {home, Address("Haustechnik Weber Lager Göttingen", store), Address("Baulager Fulda", site)}

    def goes(party: Party | None) -> str:
        order = Order(MailKind.ORDER, ship_to=party)
        return records.delivered_to(MatchedOrder(order, Match("C1", 1.0), address=walk.address_of(order, own)))

    assert goes(Party("Lager Göttingen")) == f"Haustechnik Weber Lager Göttingen, {store}"
    assert goes(Party("Weber", "Gewerbepark 5", "34253", "Lohfelden")) == home.line
    assert goes(Party("Lager")) == "Lager"  # either of two
    assert goes(None) == ""


def test_addresses_read_again_are_known_and_those_of_orders_become_the_erps(workspace: Settings) -> None:
    found = ("C1", "Baulager Fulda", "Am Rosengarten 2, 36037 Fulda, DE")
    models.ShipTo.objects.create(customer_ref="C1", address=found[2])
    assert synced.ship_tos([found])
    assert not synced.ship_tos([found])
    assert master.addresses(Customer("C1", "Weber")) == (Address(*found[1:]),)
