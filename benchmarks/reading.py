"""How well orders are read: the shared documents by their own score, composed layouts by family and language, and the time it takes.

    python -m benchmarks.reading [--corpus DIR] [--layouts DIR] [--predictions FILE] [--speed]

--corpus DIR     a directory with manifest.jsonl and score.py (default: $ORDERSIFT_SHARED/corpus); embedded XML is never opened here
--layouts DIR    composed documents, truth.jsonl: {"file", "family", "language", "number", "date", "total", "lines": [...]} per line
--speed          seconds per page from file to lines, beside pdfplumber's extract_words() and extract_tables() on the same pages
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path

import pdfplumber

from benchmarks.pdf_words import pdf_pages
from intake.reading.document import read_document
from orders import Order, Read

Pages = Callable[[Path], Sequence]


def plain(read: Read | None):
    """A value as JSON can hold it."""
    if read is None:
        return None
    return float(read.value) if isinstance(read.value, Decimal) else str(read.value)


def prediction(order: Order | None) -> dict:
    """A draft order in the keys of `ordersift read --json`."""
    if order is None:
        return {"header": {}, "lines": []}
    header = {
        "number": plain(order.po_number), "date": plain(order.order_date), "buyer": order.buyer.name if order.buyer else None,
        "seller": order.seller.name if order.seller else None, "currency": plain(order.currency), "total": plain(order.total),
        "requested_date": plain(order.requested_date),
    }  # fmt: skip
    lines = [
        {
            "line_no": x.line_no, "buyer_code": plain(x.customer_code), "seller_code": plain(x.our_code), "gtin": plain(x.gtin),
            "description": plain(x.description), "quantity": plain(x.quantity), "unit": plain(x.unit), "unit_price": plain(x.unit_price),
            "line_total": plain(x.amount), "proven": x.proven, "confidence": x.confidence,
        }
        for x in order.lines
    ]  # fmt: skip
    return {"header": header, "lines": lines}


def visual(corpus: Path) -> list[dict]:
    """The manifest rows that look like business paper."""
    rows = [json.loads(line) for line in (corpus / "manifest.jsonl").read_text("utf-8").splitlines() if line.strip()]
    return [r for r in rows if r.get("style") == "visual" and r.get("usable") and r.get("format") == "pdf"]


def score_corpus(corpus: Path, out: Path) -> None:
    with out.open("w", encoding="utf-8") as file:
        for row in visual(corpus):
            _, order, _ = read_document(pdf_pages(corpus / row["path"]), row["id"], us=None)
            file.write(json.dumps({"id": row["id"], **prediction(order)}) + "\n")
    command = [
        sys.executable,
        str(corpus / "score.py"),
        "--manifest",
        str(corpus / "manifest.jsonl"),
        "--pred",
        str(out),
        "--style",
        "visual",
    ]
    print(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def interval(values: Sequence[bool], rounds: int = 400) -> tuple[float, float]:
    """95 % bootstrap interval of a share."""
    rng = random.Random(1)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(rounds))
    return means[int(0.025 * rounds)], means[int(0.975 * rounds) - 1]


def same(truth, read) -> bool:
    return truth is None or (read is not None and abs(Decimal(str(truth)) - Decimal(str(read))) < Decimal("0.0001"))


def exact_lines(truth: Sequence[dict], read: Sequence[dict]) -> list[bool]:
    """For each true line whether quantity, price and amount were read right at its place; surplus lines count as wrong ones."""
    keys = ("quantity", "unit_price", "line_total")
    hits = [all(same(t.get(k), r.get(k)) for k in keys) for t, r in zip(truth, read, strict=False)]
    return hits + [False] * (max(len(truth), len(read)) - len(hits))


def score_layouts(directory: Path) -> None:
    """Lines exact, documents exact, header and proven-but-wrong by family and by language."""
    groups: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    wrong = proven = 0
    for text in (directory / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        _, order, _ = read_document(pdf_pages(directory / truth["file"]), truth["file"], us=None)
        read = prediction(order)
        hits = exact_lines(truth["lines"], read["lines"])
        for line, hit in zip(read["lines"], hits, strict=False):
            proven += line["proven"]
            wrong += line["proven"] and not hit
        header = [same(truth["total"], read["header"].get("total"))] if truth.get("total") is not None else []
        header += [truth[k] == read["header"].get(k) for k in ("number", "date") if truth.get(k)]
        for group in (f"family {truth['family']}", f"language {truth['language']}", "all"):
            groups[group]["lines"] += hits
            groups[group]["documents"].append(all(hits))
            groups[group]["header"] += header
    for name, shares in sorted(groups.items()):
        parts = [
            f"{kind} {sum(v) / len(v):.3f} ({interval(v)[0]:.3f}..{interval(v)[1]:.3f}, n={len(v)})" for kind, v in shares.items() if v
        ]
        print(f"{name:28s} " + "  ".join(parts))
    print(f"proven lines {proven}, of these wrong {wrong}")


def timed(work: Callable[[Path], object], files: Iterable[Path]) -> float:
    start = time.process_time()
    for file in files:
        work(file)
    return time.process_time() - start


def speed(files: Sequence[Path]) -> None:
    """CPU seconds per page of this process, everything from opening the file on."""

    def plumber(method: str) -> Callable[[Path], object]:
        def work(file: Path) -> None:
            with pdfplumber.open(file) as document:
                for page in document.pages:
                    getattr(page, method)()

        return work

    pages = sum(len(pdf_pages(f)) for f in files)
    ours = timed(lambda f: read_document(pdf_pages(f), f.name, us=None), files)
    words = timed(plumber("extract_words"), files)
    tables = timed(plumber("extract_tables"), files)
    print(f"{pages} pages: file to lines {1000 * ours / pages:.1f} ms/page ({pages / ours:.0f} pages/s)")
    print(f"pdfplumber extract_words {1000 * words / pages:.1f} ms/page (ours takes {ours / words:.2f} of it)")
    print(f"pdfplumber extract_tables {1000 * tables / pages:.1f} ms/page (ours takes {ours / tables:.2f} of it)")


def main() -> None:
    shared = Path(os.environ.get("ORDERSIFT_SHARED", Path(__file__).parents[2] / "shared"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=shared / "corpus")
    parser.add_argument("--layouts", type=Path)
    parser.add_argument("--predictions", type=Path)
    parser.add_argument("--speed", action="store_true")
    asked = parser.parse_args()
    if asked.corpus.is_dir():
        with tempfile.TemporaryDirectory() as scratch:
            score_corpus(asked.corpus, asked.predictions or Path(scratch) / "predictions.jsonl")
        if asked.speed:
            speed([asked.corpus / r["path"] for r in visual(asked.corpus)])
    else:
        print(f"no shared documents at {asked.corpus}: set ORDERSIFT_SHARED")
    if asked.layouts:
        score_layouts(asked.layouts)


if __name__ == "__main__":
    main()
