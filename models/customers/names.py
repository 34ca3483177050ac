"""How names, addresses and numbers of companies are taken apart."""

import re

from models import text as t

FREE_MAIL = frozenset(
    "gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.de yahoo.fr gmx.de gmx.net gmx.at web.de t-online.de "
    "icloud.com orange.fr free.fr wanadoo.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it ziggo.nl kpnmail.nl planet.nl "
    "telefonica.net aol.com proton.me protonmail.com freenet.de mail.com btinternet.com bluewin.ch".split()
)
FORMS = frozenset(
    "gmbh ag kg ohg co mbh ug ek ltd limited plc llc inc corp sarl sas sa eurl bv nv vof sl slu srl spa snc the und and et en y e".split()
)


def name_words(name: str) -> tuple[str, ...]:
    """The words of a company's name without its legal form."""
    return tuple(dict.fromkeys(w for w in t.words(name) if w not in FORMS and len(w) > 1))


def bare(text: str) -> str:
    """A number or code without blanks and marks."""
    return re.sub(r"[\W_]+", "", text).upper()


def phone(text: str) -> str:
    """The last eight digits of a phone number, which are the same with and without country code and leading zero."""
    return re.sub(r"\D", "", text.replace("(0)", ""))[-8:]


def domain(address: str) -> str:
    """The domain of a mail address; empty for none and for the mail services that everybody may use."""
    found = address.rsplit("@", 1)[-1].lower() if "@" in address else ""
    return "" if found in FREE_MAIL else found


def house_numbers(street: str) -> frozenset[str]:
    """The numbers in an address line."""
    return frozenset(re.findall(r"\d+", street))


def street_words(street: str) -> tuple[str, ...]:
    """The words in an address line."""
    return tuple(w for w in t.words(street) if w[0].isalpha())
