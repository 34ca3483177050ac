"""What the customer matcher is asked."""

from dataclasses import dataclass

from orders import Party


@dataclass(frozen=True, slots=True)
class CustomerQuery:
    """What a mail and its order say of the customer. `signature` is the text under the mail, `buyer` what the document prints."""

    sender: str = ""
    sender_name: str = ""
    forwarded_from: str = ""
    buyer: Party | None = None
    ship_to: Party | None = None
    signature: str = ""

    @property
    def author(self) -> str:
        """Whose address counts: a forwarded mail's customer is its first author, not the forwarder."""
        return (self.forwarded_from or self.sender).lower()
