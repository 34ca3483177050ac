"""Write a set of documents: `python -m tests.paper OUT --set a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p [--scan] [--only NAME] [--every N] [--again N]`."""

import argparse
import json
import re
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.paper import SETS
from tests.paper.deal import Deal

CHROMIUM = "/usr/bin/chromium"
MADE = re.compile(rb"\(D:\d{14}")
"""The browser's own clock in a file, which would make each run's files others."""
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
).split()


def documents(which: str, only: str | None, again: int) -> Iterator[tuple[str, Deal, Callable[[Deal], str]]]:
    for layout, times in SETS[which]()[0]:
        name = layout.__name__
        if only and only not in name:
            continue
        if again:
            deals = [Deal(name[:2], f"{which}/{name}", nth, which) for nth in range(again)]
            for nth, deal in enumerate(deals):
                deal.settle(deals[0].buyer)
                deal.seller = deals[0].seller
                yield f"{which}-{name}-{nth + 1}", deal, layout
        else:
            for nth in range(times):
                # every second document is to us; of a layout with only one, the length of its name decides
                yield f"{which}-{name}-{nth + 1}", Deal(name[:2], f"{which}/{name}", nth + (times == 1) * (len(name) % 2), which), layout


def written(which: str, out: Path, only: str | None, every: int, scan: bool, again: int) -> Iterator[dict[str, Any]]:
    """Print the pages through one browser and yield their truths."""
    from playwright.sync_api import sync_playwright

    from tests.paper.scan import scanned

    with tempfile.TemporaryDirectory() as profile, sync_playwright() as play:
        browser = play.chromium.launch_persistent_context(profile, executable_path=CHROMIUM, args=FLAGS, headless=True)
        page = browser.new_page()
        for at, (name, deal, layout) in enumerate(documents(which, only, again)):
            if at % every:
                continue
            page.set_content(layout(deal))
            pdf = MADE.sub(b"(D:20260101000000", page.pdf(prefer_css_page_size=True, print_background=True))
            (out / f"{name}.pdf").write_bytes(scanned(pdf, name) if scan else pdf)
            yield {
                "file": f"{name}.pdf",
                "medium": "scan" if scan else "digital",
                "language": deal.lang,
                "layout": layout.__name__,
                **deal.truth,
            }
        browser.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--set", choices=SETS, required=True)
    parser.add_argument("--scan", action="store_true", help="as grey, skewed, noisy pictures; no sheets")
    parser.add_argument("--only", help="layouts whose name holds this")
    parser.add_argument("--every", type=int, default=1, help="every Nth document only")
    parser.add_argument("--again", type=int, default=0, help="so many documents of each layout by one buyer to one supplier; no sheets")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with (asked.out / "truth.jsonl").open("w", encoding="utf-8") as file:
        for truth in written(asked.set, asked.out, asked.only, asked.every, asked.scan, asked.again):
            file.write(json.dumps(truth, ensure_ascii=False) + "\n")
        for name, lang, raw, truth in () if asked.scan or asked.again else SETS[asked.set]()[1]:
            if not asked.only or asked.only in name:
                (asked.out / name).write_bytes(raw)
                file.write(
                    json.dumps(
                        {"file": name, "medium": "sheet", "language": lang, "layout": name.split(".")[0], **truth}, ensure_ascii=False
                    )
                    + "\n"
                )


if __name__ == "__main__":
    main()
