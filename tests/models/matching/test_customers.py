"""Whose order it is: senders, tax numbers, names, forwarded mail, and nobody."""

from dataclasses import replace

import pytest

from models.customers import CustomerMatcher, CustomerQuery
from orders import Customer, MasterData, Party


@pytest.fixture
def matcher(company: MasterData) -> CustomerMatcher:
    return CustomerMatcher.build(company.customers)


@pytest.fixture
def sisters(company: MasterData) -> CustomerMatcher:
    """Two companies of one group, writing from one domain."""
    first = Customer("S1", "Hansen Elektro GmbH", "Ring 1", "20095", "Hamburg", "DE", emails=("info@hansen-gruppe.example",))
    second = Customer("S2", "Hansen Sanitär GmbH", "Ring 1", "20095", "Hamburg", "DE", emails=("buero@hansen-gruppe.example",))
    return CustomerMatcher.build({**company.customers, "S1": first, "S2": second})


def test_a_known_sender_is_enough(matcher: CustomerMatcher) -> None:
    found = matcher.match(CustomerQuery(sender="Einkauf@Maier-Metallbau.example"))
    assert found.ref == "C100"
    assert found.probability > 0.99
    assert "is a known sender of Maier Metallbau GmbH" in found.reasons[0]


def test_a_colleague_at_the_domain_is_likely_but_not_sure(matcher: CustomerMatcher) -> None:
    found = matcher.match(CustomerQuery(sender="new.person@maier-metallbau.example"))
    assert found.ref == "C100"
    assert 0.5 < found.probability < 0.99


def test_a_tax_number_beats_the_sender_s_domain(matcher: CustomerMatcher) -> None:
    buyer = Party(name="Brightside Facilities Ltd", vat="GB 123 4567 82")
    found = matcher.match(CustomerQuery(sender="somebody@maier-metallbau.example", buyer=buyer))
    assert found.ref == "C200"
    assert "the tax number GB 123 4567 82 is its own" in found.reasons


def test_sister_companies_at_one_domain_need_the_name(sisters: CustomerMatcher) -> None:
    query = CustomerQuery(sender="azubi@hansen-gruppe.example")
    assert sisters.match(query).probability < 0.6
    for ref, name in (("S1", "Hansen Elektro GmbH"), ("S2", "Hansen Sanitär GmbH")):
        found = sisters.match(replace(query, buyer=Party(name=name)))
        assert found.ref == ref
        assert found.probability > 0.8


def test_a_forwarded_mail_s_author_counts(matcher: CustomerMatcher) -> None:
    query = CustomerQuery(sender="jane@brightside.example", sender_name="Brightside Facilities", forwarded_from="inkoop@vandijk.example")
    assert matcher.match(query).ref == "C400"
    assert matcher.match(replace(query, forwarded_from="")).ref == "C200"


def test_a_private_sender_is_known_by_what_is_written(matcher: CustomerMatcher) -> None:
    query = CustomerQuery(sender="anna.maier@gmail.com")
    assert matcher.match(query).ref is None
    signed = replace(query, signature="Anna Maier\nMaier Metallbau GmbH\nIndustriestr. 5\n70565 Stuttgart")
    assert matcher.match(signed).ref == "C100"


def test_a_private_domain_in_the_master_data_makes_no_colleagues(company: MasterData) -> None:
    private = Customer("P1", "Bauer Heizung", emails=("bauer.heizung@gmail.com",))
    matcher = CustomerMatcher.build({**company.customers, "P1": private})
    assert matcher.match(CustomerQuery(sender="bauer.heizung@gmail.com")).ref == "P1"
    assert matcher.match(CustomerQuery(sender="someone.else@gmail.com")).ref is None


def test_an_unknown_company_is_nobody(matcher: CustomerMatcher) -> None:
    buyer = Party(name="Zimmerei Oberhuber", street="Am Bach 3", zip="83022", city="Rosenheim", vat="DE999999999")
    found = matcher.match(CustomerQuery(sender="info@oberhuber.example", buyer=buyer, signature="Sepp Oberhuber"))
    assert found.ref is None
    assert matcher.match(CustomerQuery()).ref is None


def test_an_address_that_a_person_confirmed_is_known(company: MasterData) -> None:
    matcher = CustomerMatcher.build(company.customers, known_senders={"anna.maier@gmail.com": "C100", "old@x.example": "GONE"})
    assert matcher.match(CustomerQuery(sender="anna.maier@gmail.com")).ref == "C100"
    assert matcher.knows("Anna.Maier@gmail.com", "C100")
    assert not matcher.knows("Anna.Maier@gmail.com", "C200")
    assert matcher.match(CustomerQuery(sender="old@x.example")).ref is None


def test_a_document_that_names_another_company_speaks_against_the_sender(matcher: CustomerMatcher) -> None:
    found = matcher.match(CustomerQuery(sender="einkauf@maier-metallbau.example", buyer=Party(name="Zimmerei Oberhuber")))
    alone = matcher.match(CustomerQuery(sender="einkauf@maier-metallbau.example"))
    assert "the document names Zimmerei Oberhuber" in (*found.contradictions, *found.reasons)
    assert alone.ref == "C100"
    assert dict([(found.ref, found.probability), *found.alternatives])["C100"] < 0.9 < alone.probability


def test_nobody_behind_the_first_is_likelier_than_the_first(sisters: CustomerMatcher) -> None:
    for buyer in (Party(name="Hansa"), Party(name="Brightside", zip="20095", city="Hamburg"), Party(name="Hansa", street="Ring 1")):
        found = sisters.match(CustomerQuery(buyer=buyer))
        shares = [p for _, p in (*([(found.ref, found.probability)] if found.ref else []), *found.alternatives)]
        assert len(shares) > 1
        assert shares == sorted(shares, reverse=True), buyer
        assert sum(shares) <= 1.001
