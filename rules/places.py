"""Where an order goes: which of the customer's addresses its delivery address means."""

import unicodedata
from collections.abc import Sequence

from orders import Address, Customer, Party

FORMS = frozenset(
    """
    gmbh mbh ag kg kgaa ohg eg ug cokg ltd limited plc llc llp inc corp co company group gruppe gesellschaft unipessoal
    sarl sas sasu eurl sa srl spa snc bv nv vof ab as asa aps oy oyj kft zrt bt sro sp zoo doo sl slu lda
    und and et the der die das de des du la le les van von of for
    """.split()
)
"""Words of a firm's name that do not tell it from others."""


def named(party: Party, customer: Customer, addresses: Sequence[Address]) -> tuple[Address, ...]:
    """The addresses that a delivery address fits, each once: the one meant if it is alone."""
    fitting = {address.text: address for address in addresses if fits(party, customer, f"{address.name} {address.text}")}
    return tuple(fitting.values())


def fits(party: Party, customer: Customer, known: str) -> bool:
    """Whether a delivery address may be a known one: each word of its street and postcode (or town), or of all it says where it has no
    street, stands there. The customer's own name tells nothing, and "Str." and "Straße" are one."""
    where = f"{party.street} {party.zip or party.city}" if party.street else f"{party.name} {party.zip} {party.city}"
    own, there = {*words_of(customer.name), *FORMS}, words_of(known)
    return all(any(_alike(word, other) for other in there) for word in words_of(where) if word not in own)


def words_of(text: str) -> list[str]:
    """The words of an address or a name, as they are compared."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("ß", "ss"))
    bare = "".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return [w.replace("strasse", "str").removesuffix("street") or w for w in bare.split()]


def _alike(word: str, other: str) -> bool:
    """Equal; of longer words without digits also one that begins as the other or ends it: "Lager" in "Zentrallager"."""
    long = min(len(word), len(other)) > 3 and word.isalpha() and other.isalpha()
    return word == other or (long and (other.startswith(word) or word.startswith(other) or other.endswith(word)))
