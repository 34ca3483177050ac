"""Every rule: one change to a clean order, and the sentence that a person gets."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

import rules
from orders import Address, Customer, MailKind, Match, Party, PastOrder, Read, Severity
from rules.places import named
from rules.policy import KEYS, load, shipped

D = Decimal


def said(case, policy=None):
    return {f.code: f.message for f in rules.check(case.order, case.facts, policy or shipped()) if f.severity > Severity.INFO}


def only(case, code, *words, policy=None, also=()):
    found = said(case, policy)
    assert set(found) == {code, *also}
    for word in words:
        assert word in found[code]


def first(case, **changes):
    return case.lines(replace(case.order.lines[0], **changes), case.order.lines[1])


def first_printed(case, **changes):
    return first(case, line=replace(case.order.lines[0].line, **changes))


def test_nothing_is_said_about_a_clean_order(clean):
    assert said(clean) == {}
    infos = {f.code for f in rules.check(clean.order, clean.facts, shipped())}
    assert infos == {"article.new_for_customer", "stock.warehouse"}


class TestArticles:
    def test_unmatched(self, clean):
        found = said(first(clean, match=Match(None, 0.9)))
        assert "no article of ours fits “text of A1”" in found["article.unmatched"]

    def test_uncertain_and_ambiguous(self, clean):
        case = first(clean, match=Match("A1", 0.6, (("A2", 0.35),)))
        only(case, "article.uncertain", "60 %", "95 %")
        case = first(clean, match=Match("A1", 0.6, (("A2", 0.45),)))
        only(case, "article.ambiguous", "A1 (60 %) or A2 (45 %)", also=("article.uncertain",))

    def test_a_probability_that_is_no_number_is_uncertain(self, clean):
        assert "article.uncertain" in said(first(clean, match=Match("A1", float("nan"))))

    def test_contradiction(self, clean):
        only(first(clean, match=Match("A1", 0.99, contradictions=("M8 against M10",))), "article.contradiction", "M8 against M10")

    def test_not_sold(self, clean):
        only(clean.article("A1", active=False), "article.inactive", "no longer sold")
        only(clean.article("A1", active=False, superseded_by="A2"), "article.superseded", "A2 Cable tie")
        assert "article.unknown" in said(first(clean, match=Match("A9", 0.99)))

    def test_restricted_needs_a_licence(self, clean):
        case = clean.article("A1", restricted=True)
        only(case, "article.restricted", "country DE")
        assert said(case, load('[articles]\nlicensed_customers = ["C1"]')) == {}

    def test_twice_the_same(self, clean, make_line):
        case = clean.lines(*clean.order.lines, make_line(3, "A1", "200", "0.45"))
        only(case, "article.repeated", "quantity 200 (lines 1, 3)")


class TestQuantities:
    @pytest.mark.parametrize(
        ("quantity", "code"),
        [("0", "not_positive"), ("-5", "not_positive"), ("NaN", "not_positive"), ("Infinity", "not_positive"), ("9000000", "too_large"),
         ("1000000000000000000000000000000000000", "too_large"), ("10.5", "fraction"), ("5", "below_minimum"), ("205", "broken_multiple")],
    )  # fmt: skip
    def test_bad_quantities(self, clean, quantity, code):
        assert f"quantity.{code}" in said(first(clean, quantity=D(quantity)))

    @pytest.mark.parametrize("uom", ["Kiste", "KEG", "boîte"])
    def test_packages_are_not_divided(self, clean, uom):
        assert "quantity.fraction" in said(first(clean.article("A1", uom=uom), quantity=D("2.5")))

    def test_half_a_pallet_is_ordered(self, clean):
        assert "quantity.fraction" not in said(first(clean.article("A1", uom="pallet"), quantity=D("2.5")))

    def test_unusual_shows_the_usual(self, clean):
        case = first(clean, quantity=D(4000), unit_price=D("0.40"))
        found = said(case)
        assert found["quantity.unusual"] == "Line 10: ordered 4,000; usual 100 to 400 over 4 orders."

    def test_packs_suspected(self, clean):
        bare = replace(clean.order.lines[0].line, unit=None)
        case = first(clean.article("A1", pack_size=D(10), moq=D(0)), quantity=D(20), line=bare)
        assert "200 would be usual (packs of 10)" in said(case)["quantity.pack_suspected"]

    def test_the_article_s_own_unit_is_no_pack(self, clean):
        case = first(clean.article("A1", pack_size=D(10), moq=D(0)), quantity=D(20))
        assert "quantity.pack_suspected" not in said(case)
        other = first(clean.article("A1", pack_size=D(10), moq=D(0)), quantity=D(20), conversion="1 Rolle taken as 1 pcs")
        assert "quantity.pack_suspected" in said(other)

    @pytest.mark.parametrize(
        ("ordered", "pack", "guess"), [(1000, 30, ""), ("1000.5", 3, "333.5 would be usual"), ("1000.1", 3, "333.3667 would be")]
    )
    def test_packs_are_whole_and_written_as_people_do(self, clean, ordered, pack, guess):
        bare = replace(clean.order.lines[0].line, unit=None)
        found = said(first(clean.article("A1", pack_size=D(pack), moq=D(0)), quantity=D(ordered), line=bare))
        assert guess in found.get("quantity.pack_suspected", "")
        assert ("quantity.pack_suspected" in found) == bool(guess)

    def test_pieces_taken_as_packs_need_a_price_or_a_habit(self, clean):
        bag = clean.article("A1", uom="bag", pack_size=D(50), list_price=D("22.50"), moq=D(0), order_multiple=D(0))
        taken = {"quantity": D(4), "factor": D(1) / 50, "conversion": "50 pieces = 1 bag"}
        unknown = first(bag.world(habits={}, prices={}), unit_price=None, **taken)
        assert "200 pcs were taken as 4 bag of 50" in said(unknown)["quantity.pieces_or_packs"]
        assert "quantity.pieces_or_packs" not in said(first(bag.world(habits={}, prices={}), unit_price=D("22.50"), **taken))
        usual = {"A1": replace(clean.facts.habits["A1"], quantities=(D(2), D(5)))}
        assert "quantity.pieces_or_packs" not in said(first(bag.world(habits=usual, prices={}), unit_price=None, **taken))

    def test_a_bare_number_of_rings_needs_a_price_or_a_habit(self, clean):
        ring = clean.article("A1", uom="Ring", pack_size=D(1), list_price=D("166.50"), moq=D(0), order_multiple=D(0))
        taken = "no unit is written, taken as Ring, and may be metres"
        bare = {"line": replace(clean.order.lines[0].line, unit=None), "quantity": D(50), "conversion": taken}
        unknown = first(ring.world(habits={}, prices={}), unit_price=None, **bare)
        assert f"50 Ring is a guess: {taken}; no price" in said(unknown)["quantity.unit_missing"]
        assert "quantity.unit_missing" not in said(first(ring.world(habits={}, prices={}), unit_price=D("166.50"), **bare))
        usual = {"A1": replace(clean.facts.habits["A1"], quantities=(D(20), D(60)))}
        assert "quantity.unit_missing" not in said(first(ring.world(habits=usual, prices={}), unit_price=None, **bare))
        assert "quantity.unit_missing" not in said(first(ring.world(habits={}, prices={}), unit_price=None, **{**bare, "conversion": ""}))

    def test_a_container_taken_as_the_piece_says_why(self, clean):
        bag = replace(clean.order.lines[0].line, unit=replace(clean.order.lines[0].line.unit, value="bag", raw="Sack"))
        case = first(clean, line=bag, conversion="1 Sack = 1 pcs (the article is named “Sack 25 kg”)")
        found = {finding.code: finding.message for finding in rules.check(case.order, case.facts, shipped())}
        told = "Line 10: 200 Sack are 200 pcs: 1 Sack = 1 pcs (the article is named “Sack 25 kg”)."
        assert found["quantity.converted"] == told
        assert "quantity.converted" not in said(case)

    def test_unit_that_cannot_be_converted(self, clean):
        case = first(clean, quantity=None, factor=None, conversion="kg on an article counted in pcs")
        only(case, "quantity.unit_unclear", "kg on an article counted in pcs", also=("value.unknown",))

    def test_no_quantity(self, clean):
        case = first(clean, quantity=None, line=replace(clean.order.lines[0].line, quantity=None))
        only(case, "quantity.missing", also=("value.unknown",))


class TestPrices:
    def test_agreement_with_breaks(self, clean):
        only(first(clean, unit_price=D("0.40")), "price.agreement", "agreed for 200 is 0.45", "agreed price from 1,000 on")
        case = first(clean.world(habits={}), quantity=D(1000), unit_price=D("0.40"))
        assert said(case) == {}

    def test_decimal_point(self, clean):
        only(first(clean, unit_price=D("45")), "price.agreement", "price per 100", also=("credit.exceeded",))

    def test_list(self, clean):
        case = clean.lines(clean.order.lines[0], replace(clean.order.lines[1], unit_price=D("1.40")))
        only(case, "price.list", "our list price is 2", "-30 %")

    def test_habit_where_no_list(self, clean):
        case = first(clean.article("A1", list_price=None).world(prices={}), unit_price=D("0.70"))
        only(case, "price.unusual", "paid 0.45 to 0.45 over 4 orders")

    def test_unknown_and_uncheckable(self, clean):
        bare = clean.article("A2", list_price=None)
        assert "price.uncheckable" in said(bare)
        case = bare.lines(bare.order.lines[0], replace(bare.order.lines[1], unit_price=None))
        assert "price.unknown" in said(case)

    def test_missing_price_is_only_an_info(self, clean):
        case = first(clean, unit_price=None)
        assert said(case) == {}
        assert "price.missing" in said(case, load('[severity]\n"price.missing" = "review"'))

    def test_a_price_that_cannot_be_compared_is_not_missing(self, clean):
        read = replace(clean.order.lines[0].line, unit_price=Read(D(108), "108,00", 0.99))
        unclear = first(clean, line=read, unit_price=None, quantity=None, factor=None, conversion="no pack size")
        assert {"price.missing", "price.unknown"}.isdisjoint(f.code for f in rules.check(unclear.order, unclear.facts, shipped()))

    def test_precision(self, clean):
        case = clean.lines(clean.order.lines[0], replace(clean.order.lines[1], unit_price=D("1.996")))
        only(case, "price.precision", "charge 2", "+0.20")

    @pytest.mark.parametrize("price", ["0", "-1", "NaN", "1E+40"])
    def test_odd_prices_do_no_harm(self, clean, price):
        assert {c.split(".")[0] for c in said(first(clean, unit_price=D(price)))} & {"price"}

    def test_currency(self, clean, make_read):
        found = said(clean.head(currency=make_read("USD")))
        assert "currency.other" in found
        assert "credit.mixed_currency" in found


class TestCustomer:
    def test_unknown_and_uncertain(self, clean):
        case = replace(clean.world(customer=None, sender_known=False), order=replace(clean.order, customer=Match(None, 0.0)))
        assert "“Nordwerk GmbH”" in said(case)["customer.unknown"]
        case = replace(clean, order=replace(clean.order, customer=Match("C1", 0.7, (("C2", 0.3),))))
        only(case, "customer.uncertain", "it may be C2")

    def test_blocked_and_manual(self, clean):
        only(clean, "customer.blocked", policy=load('[customers]\nblocked = ["C1"]'))
        only(clean, "customer.manual", policy=load('[routing]\nmanual_customers = ["C1"]'))

    @pytest.mark.parametrize(
        ("name", "fits"),
        [
            ("Metro Cash & Carry Ltd", False),
            ("Gastro-Grosshandel GmbH", True),
            ("GGH", False),
            ("Gastrogroßhandel", True),
            ("GG Gruppe", True),
            ("GmbH", True),
        ],
    )
    def test_an_order_for_another_seller(self, clean, name, fits):
        case = clean.head(seller=Party(name, confidence=0.9)).world(company_name="Gastro Grosshandel GmbH")
        assert ("seller.other" in said(case)) is not fits
        assert said(clean.head(seller=Party(name, confidence=0.5)).world(company_name="Gastro Grosshandel GmbH")) == {}

    def test_first_order(self, clean):
        only(clean.world(order_count=0), "customer.first_order", "Nordwerk")

    def test_tax_number(self, clean):
        only(clean.head(buyer=Party("Nordwerk", vat="DE 999999999")), "customer.vat_changed", "DE136695976")
        assert said(clean.head(buyer=Party("Nordwerk", vat="136695976"))) == {}

    def test_sender(self, clean):
        only(clean.world(sender_known=False), "sender.unknown")
        only(clean.world(authenticated=False), "sender.not_authentic")
        assert said(clean.world(authenticated=None)) == {}
        only(clean.world(authenticated=None), "sender.unchecked", policy=load("[customers]\nrequire_authenticated = true"))

    def test_ship_to(self, clean):
        other = Party("Lager", "Industrieweg 9", "21079", "Hamburg", "DE")
        only(clean.head(ship_to=other), "shipto.new", "Industrieweg 9")
        assert said(clean.head(ship_to=other).world(ship_tos=("Industrieweg 9, 21079 Hamburg, DE",))) == {}
        assert "shipto.country" in said(clean.head(ship_to=Party("X", "Hafenstr. 5", "20457", "Hamburg", "AT")))

    def test_several_places_and_none_named(self, clean):
        nowhere = clean.head(ship_to=None)
        one, two = Address("Lager", "Industrieweg 9, 21079 Hamburg, DE"), Address("Werk", "Am Kai 3, 28195 Bremen, DE")
        assert said(nowhere.world(addresses=(one,))) == {}
        only(nowhere.world(addresses=(one, two)), "shipto.open", "has 2 of them")
        assert "shipto.open" not in said(clean.world(addresses=(one, two)))
        own = clean.facts.customer
        home = f"{own.street}, {own.zip} {own.city}, {own.country}"
        assert said(nowhere.world(addresses=(one, Address(own.name, home)))) == {}
        only(nowhere.world(addresses=(one, Address("Werk 1", home))), "shipto.open", "has 2 of them")
        sites = ("Fam. Otto, Birkenweg 1, 34246 Vellmar", "Fam. Neumann, Rosenweg 3, 34246 Vellmar")
        assert said(nowhere.world(addresses=(one,), ship_tos=sites)) == {}

    def test_a_place_by_its_name(self, clean):
        home = Address("Nordwerk GmbH", "Hafenstr. 5, 20457 Hamburg, DE")
        store = Address("Nordwerk Lager Göttingen", "Hannoversche Str. 80, 37077 Göttingen, DE")
        site = Address("Nordwerk Baulager Fulda", "Am Rosengarten 2, 36037 Fulda, DE")
        case = clean.world(addresses=(home, store, site))
        assert said(case.head(ship_to=Party("Lager Göttingen"))) == {}
        only(case.head(ship_to=Party("Lager Kassel")), "shipto.new", "“Lager Kassel”")
        only(case.head(ship_to=Party("Baustelle Nordwerk, Tor 3", zip="37077", city="Göttingen")), "shipto.new")
        only(
            case.head(ship_to=Party("Lager")), "shipto.unclear", "may be 2 addresses of C1: “Nordwerk Lager Göttingen, Hannoversche Str. 80"
        )
        chosen = case.head(ship_to=Party("Lager"))
        assert said(replace(chosen, order=replace(chosen.order, address=store))) == {}

    def test_lines_for_places_of_their_own(self, clean, make_read):
        def of(*names, sure=0.8):
            return clean.head(places=tuple(make_read(name, sure) for name in names))

        only(of("Lager Göttingen", "Baulager Fulda"), "shipto.several", "(“Lager Göttingen”, “Baulager Fulda”)")
        only(of("Pos. 1 an Lager Fulda."), "shipto.several", "“Pos. 1 an Lager Fulda.”")
        known = (Address("Lager", "Hannoversche Str. 80, 37077 Göttingen, DE"), Address("", "Am Rosengarten 2, 36037 Fulda, DE"))
        only(of("Göttingen", "Fulda", "Notizen", sure=0.3).world(addresses=known), "shipto.several", "(“Göttingen”, “Fulda”)")
        assert said(of("Screws", "Plugs", "Göttingen", sure=0.3).world(addresses=known)) == {}


class TestPlaces:
    OWN = Customer("C1", "Haustechnik Weber GmbH", "Gewerbepark 5", "34253", "Lohfelden", "DE")
    HOME = Address("Haustechnik Weber GmbH", "Gewerbepark 5, 34253 Lohfelden, DE")
    STORE = Address("Haustechnik Weber Lager Göttingen", "Hannoversche Straße 80, 37077 Göttingen, DE")
    SITE = Address("Baulager Fulda", "Am Rosengarten 2, 36037 Fulda, DE")

    @pytest.mark.parametrize(
        ("party", "found"),
        [
            (Party("Haustechnik Weber Lager Göttingen"), (STORE,)),
            (Party("Lager Göttingen"), (STORE,)),
            (Party("Göttingen"), (STORE,)),
            (Party("irgendwer", "Hannoversche Str. 80", "37077", "Göttingen"), (STORE,)),
            (Party("Haustechnik Weber GmbH", "Gewerbepark 5", "34253", "Lohfelden"), (HOME,)),
            (Party("Gewerbepark 5", zip="34253", city="Lohfelden"), (HOME,)),
            (Party(street="Haustechnik Weber Lager Göttingen, Hannoversche Straße 80, 37077 Göttingen, DE"), (STORE,)),
            (Party("Haustechnik Weber GmbH"), (HOME, STORE, SITE)),
            (Party("Lager"), (STORE, SITE)),
            (Party("Baustelle Göttingen"), ()),
            (Party("Lager Göttingen", "Hannoversche Str. 8", "37077", "Göttingen"), ()),
            (Party("Fam. Otto", "Birkenweg 1", "34246", "Vellmar"), ()),
        ],
    )
    def test_which_address_is_meant(self, party, found):
        assert named(party, self.OWN, (self.HOME, self.STORE, self.SITE)) == found


class TestMoney:
    def test_credit_counts_open_orders(self, clean):
        only(clean.world(open_value=D(4800)), "credit.exceeded", "4,800.00", "= 5,090.00", "limit is 5,000.00")
        assert said(clean.world(open_value=D(4800)), load("[credit]\ncheck = false")) == {}

    def test_value(self, clean):
        only(clean, "value.above_limit", "190.00", policy=load("[orders]\nmax_automatic_value = 100"))
        only(clean, "value.below_minimum", policy=load("[orders]\nmin_value = 200"))


class TestDelivery:
    def test_stock_over_warehouses(self, clean):
        case = clean.world(stock={"A1": {"HH": D(150), "MUC": D(40)}, "A2": {"HH": D(300)}})
        only(case, "stock.short", "200 ordered, 190 available (HH 150, MUC 40); 10 would be back order")
        case = clean.world(stock={"A1": {"HH": D(150), "MUC": D(100)}, "A2": {"HH": D(300)}})
        assert said(case) == {}
        split = next(f for f in rules.check(case.order, case.facts, shipped()) if f.code == "stock.split")
        assert split.message == "No warehouse has everything: HH, and 50 of A1 from MUC 100."

    @pytest.mark.parametrize(
        ("day", "code"),
        [(date(2026, 2, 20), "date.past"), (date(2026, 3, 2), "date.too_soon"), (date(2029, 3, 2), "date.far"), (date(2026, 3, 7), None)],
    )
    def test_dates(self, clean, make_read, day, code):
        assert set(said(clean.head(requested_date=make_read(day)))) == ({code} if code else set())


class TestDocument:
    def test_kinds_that_are_never_sent(self, clean):
        past = (PastOrder("S1", date(2026, 2, 20), "C1", "PO-4711", (("A1", D(100), None), ("A3", D(5), None))),)
        case = clean.head(kind=MailKind.ORDER_CHANGE).world(past_orders=past)
        only(case, "change.order", "PO-4711 (S1 of 2026-02-20): A1 100 to 200, A2 50 added, A3 5 left out")
        assert "change.cancellation" in said(clean.head(kind=MailKind.CANCELLATION))
        longer = (replace(past[0], lines=(*past[0].lines, ("A4", D(1), None), ("A5", D(1), None))),)
        partial = clean.head(kind=MailKind.ORDER_CHANGE).world(past_orders=longer)  # what a change doesn't name stays
        named = "A1 200 here, 100 in that order, A2 50 here, not in that order, 3 other article(s) of it not named"
        assert said(partial)["change.order"].endswith(f"{named}.")
        assert said(partial.lines())["change.order"].endswith("none of its 4 article(s) named.")
        assert "quote.request" in said(clean.head(kind=MailKind.QUOTE_REQUEST))

    def test_same_po(self, clean):
        past = (PastOrder("S1", date(2026, 2, 20), "C1", "po 4711", (("A1", D(200), None), ("A2", D(50), None))),)
        only(clean.world(past_orders=past), "duplicate.same_po", "S1 of 2026-02-20, 2 of 2 lines the same")
        assert said(clean.world(past_orders=(replace(past[0], customer_ref="C2"),))) == {}
        posted = (replace(past[0], ref="po_" + "0" * 32, name="S00112"),)
        assert "S00112 of 2026-02-20" in said(clean.world(past_orders=posted))["duplicate.same_po"]
        unconverted = first(clean.world(past_orders=past), quantity=None, factor=None, conversion="no pack size")
        assert "2 of 2 lines the same" in said(unconverted)["duplicate.same_po"]

    def test_an_old_order_with_nothing_in_common_only_shares_the_number(self, clean):
        past = (PastOrder("S1", date(2025, 2, 20), "C1", "po 4711", (("A9", D(7), None),)),)
        only_told = rules.check(clean.order, clean.world(past_orders=past).facts, shipped())
        assert "S1 of 2025-02-20, 0 of 2 lines the same" in {f.code: f.message for f in only_told}["duplicate.number_reused"]
        assert said(clean.world(past_orders=past)) == {}
        alike = (replace(past[0], lines=(("A1", D(200), None),)),)
        assert "duplicate.same_po" in said(clean.world(past_orders=alike))

    def test_no_po_no_lines_a_note(self, clean, make_read):
        only(clean.head(po_number=None), "po.missing")
        assert "order.empty" in said(clean.lines())
        only(clean.head(notes=(make_read("only complete delivery"),)), "order.note", "The customer writes: “only complete delivery”.")
        asked = clean.head(wishes=(make_read("with a tail lift, please"),))
        assert said(asked) == {}
        assert "To hand on: “with a tail lift, please”." in [f.message for f in rules.check(asked.order, asked.facts, shipped())]
        ours = Read("The mail's text names 1 line(s) beside the document.", "20 pcs", 0.6)
        assert said(clean.head(notes=(ours,))) == {"order.note": ours.value}

    def test_the_number_of_an_article_is_none_of_an_order(self, clean, make_read):
        only(clean.head(po_number=make_read("A-2")), "po.is_article", "A-2", "line 2")

    def test_a_remark_that_every_order_of_the_customer_carries_holds_none(self, clean, make_read):
        case = clean.head(notes=(make_read("No substitutes please"), make_read("wait for our release")))
        assert said(case.world(usual_remarks=("No substitutes please",)))["order.note"] == "The customer writes: “wait for our release”."
        alone = clean.head(notes=(make_read("No substitutes please"),)).world(usual_remarks=("No substitutes please",))
        assert said(alone) == {}
        assert "order.usual_remark" in {f.code for f in rules.check(alone.order, alone.facts, shipped())}

    def test_totals(self, clean, make_read):
        only(clean.head(total=make_read(D("191.00")), total_proven=False), "total.mismatch", "190.00", "191.00")
        gross = make_read(D("226.10"))
        assert said(clean.head(total=gross, total_proven=False)) == {}

    def test_arithmetic(self, clean, make_read):
        only(first_printed(clean, amount=make_read(D("80")), proven=False), "line.arithmetic", "200 x 0.45 is 90.00", "prints 80.00")

    def test_reading(self, clean, make_read):
        only(first_printed(clean, confidence=0.5, proven=False), "reading.line_unsure", "50 %")
        only(clean.head(requested_date=make_read(date(2026, 3, 10), 0.3)), "reading.header_unsure", "Requested date")

    def test_gap_in_line_numbers(self, clean, make_line):
        lines = [make_line(n, "A2", str(n * 10), "2") for n in (1, 2, 3, 5, 6)]
        only(clean.lines(*lines), "reading.gap", "Line numbers 40 are missing")
        assert said(clean.lines(*lines[:3])) == {}


def test_every_rule_names_existing_keys_and_explains_itself():
    for rule in rules.REGISTRY.values():
        assert rule.about
        assert set(rule.reads) <= KEYS


def test_braces_in_a_text_are_only_text(clean, make_read):
    case = first(clean, match=Match(None, 0.5))
    case = first_printed(case, description=make_read("bolt {0} {text.__class__}"))
    assert "{text.__class__}" in said(case)["article.unmatched"]


class TestWishes:
    def test_one_delivery_that_no_warehouse_can_make(self, clean, make_read):
        wish = clean.head(notes=(make_read("Please: only complete delivery"),))
        assert "delivery.complete" not in said(wish)
        short = wish.world(stock={"A1": {"HH": D(500)}, "A2": {"HH": D(10), "MUC": D(300)}})
        found = said(short)
        assert "HH has 10 of 50 A2" in found["delivery.complete"] or "MUC has 0 of 200 A1" in found["delivery.complete"]
        assert "delivery.complete" not in said(short.head(notes=(make_read("partial delivery is fine"),)))

    def test_lines_of_two_days(self, clean, make_read):
        case = first_printed(clean, requested_date=make_read(date(2026, 3, 20)))
        only(case, "delivery.partial", "Wanted on 2 days: 2026-03-10 line 2; 2026-03-20 line 1; a sales order has one, the first.")

    def test_lines_of_another_day_than_the_orders(self, clean, make_read):
        later = [replace(m, line=replace(m.line, requested_date=make_read(date(2026, 3, 20)))) for m in clean.order.lines]
        only(clean.lines(*later), "delivery.partial", "2026-03-10 the order; 2026-03-20 lines 1, 2")
        assert said(clean.lines(*later).head(requested_date=None)) == {}

    @pytest.mark.parametrize(
        ("words", "term"), [("Lieferung frei Haus verzollt", "DDP"), ("delivery EXW Hamburg", "EXW"), ("fits well", None)]
    )
    def test_freight_terms(self, clean, make_read, words, term):
        found = said(clean.head(notes=(make_read(words),)), load("[delivery]\nfreight_terms = ['DAP']"))
        assert (term is None) == ("freight.terms" not in found)
        assert term is None or f"({term}); our terms are DAP" in found["freight.terms"]
        assert "freight.terms" not in said(clean.head(notes=(make_read(words),)))

    def test_freight_is_charged_below_a_value(self, clean):
        policy = load("[delivery]\nfree_freight_from = 500")
        assert "below 500.00 freight is charged" in next(
            f.message for f in rules.check(clean.order, clean.facts, policy) if f.code == "freight.charged"
        )

    def test_substitutes_are_named_with_their_reason(self, clean):
        case = clean.world(substitutes={"A1": (("A2", "same kind and measures, ordered before"),)})
        infos = {f.code: f.message for f in rules.check(case.order, case.facts, shipped())}
        assert infos["article.substitute"] == "Instead of A1 could go A2 Cable tie (same kind and measures, ordered before, 300 there)."


class TestContracts:
    def test_an_agreement_that_ended(self, clean):
        only(clean.world(price_ends={"A1": date(2026, 3, 1)}), "price.agreement_ended", "A1 (0.45) ended on 2026-03-01")
        assert said(clean.world(price_ends={"A1": date(2026, 3, 2)})) == {}
        infos = {f.code: f.message for f in rules.check(clean.order, clean.world(price_ends={"A1": date(2026, 3, 5)}).facts, shipped())}
        assert "ends on 2026-03-05, before the delivery on 2026-03-10" in infos["price.agreement_ends"]

    def test_a_price_per_hundred_is_shown_for_one(self, clean, make_read):
        case = first_printed(clean, unit_price=make_read(D("45")), price_per=make_read(D(100)))
        infos = {f.code: f.message for f in rules.check(case.order, case.facts, shipped())}
        assert infos["price.per"] == "Line 10: 45 per 100 is 0.45 for one pcs."
        assert said(case) == {}

    def test_a_discount_is_worked_into_the_price(self, clean, make_read):
        first = clean.order.lines[0].line
        line = replace(
            first, unit_price=make_read(D("0.50")), discount=make_read(D(10)), amount=make_read(first.quantity.value * D("0.45"))
        )
        assert line.price_each == D("0.45")
        assert said(first_printed(clean, unit_price=line.unit_price, discount=line.discount, amount=line.amount)) == {}
        off = first_printed(clean, unit_price=line.unit_price, discount=make_read(D(20)), amount=line.amount, proven=False)
        assert "less 20 %" in said(off)["line.arithmetic"]

    def test_restricted_goods_stay_in_named_countries(self, clean):
        policy = load("[articles]\nlicensed_customers = ['C1']\nrestricted_countries = ['AT']")
        only(clean.article("A1", restricted=True), "article.restricted_country", "may not go to DE (allowed: AT)", policy=policy)
        policy = load("[articles]\nlicensed_customers = ['C1']\nrestricted_countries = ['AT', 'DE']")
        assert said(clean.article("A1", restricted=True), policy) == {}


def test_after_the_cut_off_the_next_day_counts(clean, make_read):
    tomorrow = clean.head(requested_date=make_read(date(2026, 3, 3)))
    assert said(tomorrow.world(now=datetime(2026, 3, 2, 9, tzinfo=UTC))) == {}
    only(tomorrow.world(now=datetime(2026, 3, 2, 15, tzinfo=UTC)), "date.too_soon", "it came after 14:00", "earliest is 2026-03-04")
    assert said(tomorrow.world(now=datetime(2026, 3, 3, 15, tzinfo=UTC))) == {}
