"""The customers: companies in seven countries, some of them sisters at one address, with one to four senders each."""

import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from random import Random

from orders import Customer

PLACES: dict[str, tuple[tuple[str, str], ...]] = {
    "DE": (
        ("70565", "Stuttgart"),
        ("28195", "Bremen"),
        ("50667", "Köln"),
        ("04109", "Leipzig"),
        ("90402", "Nürnberg"),
        ("44135", "Dortmund"),
    ),
    "AT": (("1010", "Wien"), ("4020", "Linz"), ("8010", "Graz")),
    "FR": (("69003", "Lyon"), ("31000", "Toulouse"), ("59000", "Lille"), ("44000", "Nantes")),
    "NL": (("3011 AB", "Rotterdam"), ("5611 CA", "Eindhoven"), ("9711 LM", "Groningen")),
    "ES": (("08001", "Barcelona"), ("46001", "Valencia"), ("48001", "Bilbao")),
    "IT": (("20121", "Milano"), ("10121", "Torino"), ("40121", "Bologna")),
    "GB": (("LS1 4AP", "Leeds"), ("M1 2AB", "Manchester"), ("BS1 6QF", "Bristol")),
}
FORMS = {"DE": "GmbH", "AT": "GmbH", "FR": "SARL", "NL": "BV", "ES": "S.L.", "IT": "S.r.l.", "GB": "Ltd"}
LANGUAGE = {"DE": "de", "AT": "de", "FR": "fr", "NL": "nl", "ES": "es", "IT": "it", "GB": "en"}
NAMES = {
    "DE": ("Maier", "Schuster", "Krüger", "Lindner", "Hoffmann", "Bergmann", "Vogt", "Seidel", "Wagner", "Köhler", "Brandt", "Ziegler"),
    "AT": ("Gruber", "Pichler", "Steiner", "Moser", "Huber", "Eder"),
    "FR": ("Dubois", "Lefèvre", "Moreau", "Girard", "Fontaine", "Chevalier", "Marchand"),
    "NL": ("Van Dijk", "De Vries", "Jansen", "Bakker", "Visser", "Smit"),
    "ES": ("García", "Navarro", "Ortega", "Molina", "Ibáñez", "Serrano"),
    "IT": ("Rossi", "Ferrari", "Bianchi", "Colombo", "Ricci", "Greco"),
    "GB": ("Ashworth", "Brightside", "Carlton", "Holloway", "Pemberton", "Whitfield"),
}
TRADES = {
    "DE": ("Metallbau", "Haustechnik", "Maschinenbau", "Elektrotechnik", "Fahrzeugbau", "Bau"),
    "AT": ("Installationen", "Stahlbau", "Anlagenbau"),
    "FR": ("Bâtiment", "Électricité", "Maintenance", "Menuiserie"),
    "NL": ("Installaties", "Techniek", "Bouw"),
    "ES": ("Instalaciones", "Mantenimiento", "Construcciones"),
    "IT": ("Impianti", "Costruzioni", "Carpenteria"),
    "GB": ("Facilities", "Engineering", "Building Services"),
}
STREETS = {
    "DE": "Industriestraße {n}", "AT": "Werkgasse {n}", "FR": "{n} rue des Ateliers", "NL": "Havenweg {n}", "ES": "Calle Mayor {n}",
    "IT": "Via dell'Industria {n}", "GB": "{n} Dock Road",
}  # fmt: skip
FIRST = {
    "DE": ("Anna", "Jens", "Petra", "Uwe"), "AT": ("Lukas", "Eva"), "FR": ("Luc", "Claire", "Hugo"), "NL": ("Sanne", "Daan"),
    "ES": ("Marta", "Pablo"), "IT": ("Giulia", "Marco"), "GB": ("Jane", "Oliver", "Emma"),
}  # fmt: skip
BOXES = {"DE": "einkauf", "AT": "einkauf", "FR": "achats", "NL": "inkoop", "ES": "compras", "IT": "acquisti", "GB": "orders"}
PREFIX = {"DE": "+49", "AT": "+43", "FR": "+33", "NL": "+31", "ES": "+34", "IT": "+39", "GB": "+44"}


def make(count: int, seed: int, trades: Mapping[str, tuple[str, ...]] = TRADES) -> list[Customer]:
    """`count` customers; every ninth has a sister company at its address and domain, under another name and tax number."""
    random = Random(f"{seed}-people")
    countries = list(PLACES)
    customers: list[Customer] = []
    used: set[str] = set()
    while len(customers) < count:
        country = countries[min(int(random.random() ** 1.6 * len(countries)), len(countries) - 1)]
        name = f"{random.choice(NAMES[country])} {random.choice(trades[country])} {FORMS[country]}"
        if name in used:
            name = f"{random.choice(NAMES[country])} & {random.choice(NAMES[country])} {random.choice(trades[country])} {FORMS[country]}"
        if name in used:
            continue
        used.add(name)
        customer = _customer(len(customers), name, country, random)
        customers.append(customer)
        if len(customers) % 9 == 4 and len(customers) < count:
            sister = f"{name.split()[0]} Service {FORMS[country]}"
            if sister not in used:
                used.add(sister)
                customers.append(_sister(len(customers), sister, customer, random))
    return customers


def _customer(number: int, name: str, country: str, random: Random) -> Customer:
    place = random.choice(PLACES[country])
    domain = _slug(name) + ".example"
    people = random.sample(FIRST[country], k=min(random.randrange(1, 4), len(FIRST[country])))
    emails = (f"{BOXES[country]}@{domain}", *(f"{p.lower()}@{domain}" for p in people))
    limit = Decimal(random.choice((20000, 30000, 50000, 80000, 120000)))
    return Customer(
        ref=f"C{10010 + number * 10}",
        name=name,
        street=STREETS[country].format(n=random.randrange(1, 180)),
        zip=place[0],
        city=place[1],
        country=country,
        vat=vat_number(country, random),
        phone=f"{PREFIX[country]} {random.randrange(10, 999)} {random.randrange(1000000, 9999999)}",
        emails=emails,
        currency="EUR",
        credit_limit=limit,
        credit_used=(limit * Decimal(random.randrange(0, 40)) / 100).quantize(Decimal("0.01")),
        language=LANGUAGE[country],
    )


def _sister(number: int, name: str, of: Customer, random: Random) -> Customer:
    return Customer(
        ref=f"C{10010 + number * 10}",
        name=name,
        street=of.street,
        zip=of.zip,
        city=of.city,
        country=of.country,
        vat=vat_number(of.country, random),
        phone=of.phone,
        emails=(f"service@{of.emails[0].split('@')[1]}",),
        currency="EUR",
        credit_limit=Decimal(20000),
        credit_used=Decimal(0),
        language=of.language,
    )


def vat_number(country: str, random: Random) -> str:
    """A tax number in the country's form (not with the check digits of a real one)."""
    digits = "".join(str(random.randrange(10)) for _ in range(11))
    forms = {"DE": f"DE{digits[:9]}", "AT": f"ATU{digits[:8]}", "FR": f"FR{digits}", "NL": f"NL{digits[:9]}B01", "ES": f"ESB{digits[:8]}"}
    return forms.get(country, f"IT{digits}" if country == "IT" else f"GB{digits[:9]}")


def _slug(name: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    return "-".join(re.findall(r"[a-z]+", bare)[:2])
