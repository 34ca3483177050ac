"""The whole job in figures: mails with their truth through `ordersift process` on the demo company.

python -m benchmarks.whole                        the 40 sample mails, under the demo's own policy
python -m benchmarks.whole --seed 7 --count 60    made mails of a seed, under the policy as shipped
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "data" / "sample"
NO_ORDER: dict[str, Any] = {"lines": [], "expected_route": "no order", "po_number": None}
DEMO_POLICY = "import sys, pathlib; from pipeline import workspace; workspace.open_workspace(pathlib.Path(sys.argv[1])); "
DEMO_POLICY += "from pipeline import demo; demo._policy()"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, help="make mails of this seed instead of taking the sample")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--show", action="store_true", help="name each line that is wrong and each clean order that is held")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        home, mails, truth = Path(temporary) / "home", SAMPLE / "inbox", SAMPLE / "truth.jsonl"
        _run("-m", "data.company", str(home / "company"))
        _run("-m", "pipeline", "init", str(home), "--name", "Nordwerk Industriebedarf GmbH")
        _run("-m", "pipeline", "--workspace", str(home), "import", str(home / "company"))
        if chosen.seed is None:
            _run("-c", DEMO_POLICY, str(home))
        else:
            mails = home / "mails"
            _run("-m", "data.mails", str(mails), "--count", str(chosen.count), "--seed", str(chosen.seed))
            truth = mails / "truth.jsonl"
        files = sorted(str(path) for path in mails.glob("*.eml"))
        found = _rows(_run("-m", "pipeline", "--workspace", str(home), "process", "--json", *files))
        true = _rows(truth.read_text(encoding="utf-8"))
    print("\n".join(report(found, true, show=chosen.show)))


def report(found: Mapping[str, Any], truth: Mapping[str, Any], *, show: bool = False) -> list[str]:
    """The figures as lines of text. A line is right if article and quantity in article units are; an order if all of it is."""
    lines, right, clean, sent, wrong = 0, 0, 0, 0, 0
    why: Counter[str] = Counter()
    details = []
    for name, row in found.items():
        wanted = truth[name].get("orders", [])
        for place, order in enumerate(row["orders"]):
            true = wanted[place] if place < len(wanted) else NO_ORDER
            same = _content(order["lines"], "article_quantity") == _content(true["lines"], "quantity")
            sound = same and true["expected_route"] == "send" and order["customer_ref"] == truth[name]["customer_ref"]
            if order["route"] == "send" and not (sound and order["po_number"] == true["po_number"]):
                wrong += 1
                ought = f"{true['expected_route']} {true.get('why', '')} {true['po_number']}"
                details.append(
                    f"{name}: WRONGLY SENT as {order['customer_ref']} {order['po_number']}, lines right: {same}; true is {ought}"
                )
        for place, true in enumerate(wanted):
            order = row["orders"][place] if place < len(row["orders"]) else {"lines": [], "route": "none", "reasons": []}
            ours, theirs = Counter(_content(order["lines"], "article_quantity")), Counter(_content(true["lines"], "quantity"))
            lines, right = lines + theirs.total(), right + (ours & theirs).total()
            details += [f"{name}: {text} {list(c.elements())}" for text, c in (("missed", theirs - ours), ("wrong", ours - theirs)) if c]
            if true["expected_route"] == "send":
                clean, sent = clean + 1, sent + (order["route"] == "send")
                if order["route"] != "send":
                    codes = sorted({r["code"] for r in order["reasons"] if r["severity"] not in ("info", 0)})
                    why.update(codes)
                    details.append(f"{name}: held for {', '.join(codes)}")
    apart = sum(row["kind"] == truth[name]["kind"] for name, row in found.items())
    told = [
        f"mails told apart: {apart} of {len(found)}",
        f"order lines right: {right} of {lines}",
        f"clean orders that would be sent: {sent} of {clean}",
        f"wrong orders that would be sent: {wrong}",
        "clean orders held for: " + (", ".join(f"{code} {count}" for code, count in why.most_common()) or "nothing"),
    ]
    return told + details if show else told


def _content(lines: list[Any], quantity: str) -> list[tuple[str, Decimal]]:
    return sorted((line["sku"] or "", Decimal(str(line[quantity] or 0))) for line in lines)


def _rows(text: str) -> dict[str, Any]:
    return {Path(row["file"]).name: row for row in map(json.loads, text.splitlines())}


def _run(*words: str) -> str:
    return subprocess.run([sys.executable, *words], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout


if __name__ == "__main__":
    main()
