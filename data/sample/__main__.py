"""`python -m data.sample [OUT]`: make the sample inbox (default: the one that is shipped)."""

import json
import sys
from datetime import date, timedelta
from pathlib import Path
from random import Random

from data.company import SEED, articles, people, trade
from data.mails import CHANNELS, TRAPS, World, order_mail, other_mail

FIRST_DAY = date(2026, 11, 2)
CLEAN = ("text", "pdf", "xlsx", "text", "html", "pdf", "scan", "text", "pdf", "csv", "body+pdf", "forward", "pdf", "text", "xlsx", "scan", "pdf", "text", "html", "photo")  # fmt: skip
OTHERS = (
    "out of office",
    "newsletter",
    "delivery question",
    "payment reminder",
    "invoice",
    "meeting",
    "complaint",
    "quote",
    "cancellation",
)


def make(folder: Path) -> None:
    """Write inbox/*.eml and truth.jsonl into `folder`."""
    catalogue = articles.make(35_000, SEED)
    customers = people.make(80, SEED)
    world = World(catalogue, customers, trade.make(catalogue, customers, SEED))
    random = Random(SEED)
    mails = []
    for at, channel in enumerate(CLEAN):
        mails.append(order_mail(world, random, channel, _day(at), at))
    repeated = mails[1]
    traps = [t for t in TRAPS if t not in ("quote", "cancellation")]
    for at, trap in enumerate(traps, start=len(CLEAN)):
        mails.append(
            order_mail(
                world, random, "pdf" if trap == "new address" else CHANNELS[at % 4 * 2 % len(CHANNELS)], _day(at), at, trap, repeated
            )
        )
    for at, what in enumerate(OTHERS, start=len(mails)):
        mails.append(other_mail(world, random, what, _day(at), at))
    inbox = folder / "inbox"
    inbox.mkdir(parents=True, exist_ok=True)
    for old in inbox.glob("*.eml"):
        old.unlink()
    truth = []
    for at, mail in enumerate(mails, start=1):
        name = f"{at:02d}-{mail.truth['why'].replace(' ', '-')}-{mail.truth['channel'].replace('+', '-')}.eml"
        (inbox / name).write_bytes(_plain(mail.raw))
        truth.append({"file": name, **mail.truth})
    (folder / "truth.jsonl").write_text("".join(json.dumps(t, ensure_ascii=False, sort_keys=True) + "\n" for t in truth), encoding="utf-8")


def _plain(raw: bytes) -> bytes:
    """MIME boundaries are drawn from the clock by the standard library; give them names that stay."""
    import re

    for at, boundary in enumerate(dict.fromkeys(re.findall(rb'boundary="([^"]+)"', raw))):
        raw = raw.replace(boundary, b"=_part_%d_=" % at)
    return raw


def _day(at: int) -> date:
    day = FIRST_DAY + timedelta(days=at // 4)
    return day + timedelta(days=2) if day.weekday() >= 5 else day


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
