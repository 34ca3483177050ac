"""Changing the policy: what it says, what it would have changed last month, and who puts it in force."""

from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from pipeline import company as house
from pipeline import desk, replaying, versions
from rules.policy import Policy, PolicyError, differences, load, shipped_text
from store import audit, models, policies

DAYS = 30
MOST = 3000
"""Mails that a preview on the screen replays; `ordersift replay` has no such limit."""
SHOWN = 50


class Refused(Exception):
    """The change is not allowed or not understood; the text says why."""


@dataclass(frozen=True, slots=True)
class Preview:
    """What a policy changes: its keys (key, old, new), and the orders of the last month that would differ."""

    digest: str
    changes: tuple[tuple[str, str, str], ...]
    first: date
    last: date
    summary: replaying.Summary
    differing: tuple[replaying.Difference, ...]
    complete: bool

    @property
    def words(self) -> str:
        """The summary in one sentence, honest about what was left out."""
        return self.summary.words() + ("" if self.complete else f" Only the newest {MOST:,} mails were replayed.")

    def to_json(self) -> dict[str, Any]:
        """As a proposal keeps it."""
        shown = [asdict(d) for d in self.differing[:SHOWN]]
        return {
            "first": self.first.isoformat(),
            "last": self.last.isoformat(),
            "words": self.words,
            "changes": self.changes,
            "differing": shown,
        }


def text_now() -> str:
    """The TOML text of the policy in force."""
    return policies.active_text() or shipped_text()


def understood(text: str) -> Policy:
    """The policy that a text describes. Raises Refused with one sentence."""
    try:
        return load(text)
    except PolicyError as error:
        raise Refused(str(error)) from None


def preview(text: str, days: int = DAYS) -> Preview:
    """What this policy would have changed in the last `days` days. Touches nothing. Raises Refused."""
    policy, now = understood(text), house.policy_now()
    last = timezone.now().date()
    first = last - timedelta(days=days)
    company = replace(desk.current_company(), policy=policy)
    made = replaying.Made(company, versions.matcher(company), versions.scorers(company))
    summary = replaying.Summary()
    found = tuple(replaying.run(made, first, last, summary, most=MOST))
    return Preview(policy.digest, differences(now, policy), first, last, summary, found, summary.mails < MOST)


def needs_two() -> bool:
    """Whether the policy in force asks for a second person."""
    return house.policy_now().routing.change_needs_two


def change(text: str, who: str, note: str = "") -> models.Proposal | None:
    """Put a policy in force, or propose it where two people are needed (the proposal comes back). Raises Refused."""
    policy = understood(text)
    if not differences(house.policy_now(), policy):
        raise Refused("This policy decides like the one in force: nothing was changed.")
    if not needs_two():
        policies.activate(text, policy.digest, who)
        return None
    with transaction.atomic():
        row = models.Proposal.objects.create(
            digest=policy.digest, text=text, by=who, at=timezone.now(), note=note[:500], preview=preview(text).to_json()
        )
        audit.record(who, "policy proposed", detail={"digest": policy.digest, "proposal": row.pk})
    return row


def open_proposals() -> list[models.Proposal]:
    """Policies that wait for a second person, the newest first."""
    return list(models.Proposal.objects.filter(state="open").order_by("-id"))


def accept(number: int, who: str) -> None:
    """A second person puts a proposed policy in force. Raises Refused."""
    with transaction.atomic():
        row = _opened(number)
        if row.by == who:
            raise Refused("You proposed this policy yourself: another person has to accept it.")
        _close(row, "accepted", who)
        policies.activate(row.text, row.digest, f"{row.by} and {who}"[:150])


def decline(number: int, who: str) -> None:
    """Take a proposed policy off the table; its author may do that, too. Raises Refused."""
    with transaction.atomic():
        _close(_opened(number), "declined", who)


def _opened(number: int) -> models.Proposal:
    row = models.Proposal.objects.select_for_update().filter(pk=number, state="open").first()
    if row is None:
        raise Refused("This proposal is decided already.")
    return row


def _close(row: models.Proposal, state: str, who: str) -> None:
    row.state, row.decided_by, row.decided = state, who, timezone.now()
    row.save(update_fields=["state", "decided_by", "decided"])
    audit.record(who, f"policy {state}", detail={"digest": row.digest, "proposal": row.pk})
