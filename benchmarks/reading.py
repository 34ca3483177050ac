"""How well orders are read: the shared documents by their own score, composed layouts by family and language, and the time it takes.

    python -m benchmarks.reading [--corpus DIR] [--layouts DIR [--failures]] [--predictions FILE] [--speed]

--corpus DIR     a directory with manifest.jsonl and score.py (default: $ORDERSIFT_SHARED/corpus); embedded XML is never opened here
--layouts DIR    composed documents as `python -m data.layouts DIR` makes them: PDFs, scans or sheets with truth.jsonl
--failures       name the composed documents that were not read right
--speed          seconds per page from file to lines, beside pdfplumber's extract_words() and extract_tables() on the same pages
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path

import pdfplumber

from benchmarks.layouts import score_layouts
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
        "requested_date": plain(order.requested_date), "ship_to": order.ship_to.name if order.ship_to else None,
    }  # fmt: skip
    lines = [
        {
            "line_no": x.line_no, "buyer_code": plain(x.customer_code), "seller_code": plain(x.our_code), "gtin": plain(x.gtin),
            "description": plain(x.description), "quantity": plain(x.quantity), "unit": plain(x.unit), "unit_price": plain(x.unit_price),
            "price_per": plain(x.price_per), "line_total": plain(x.amount), "requested_date": plain(x.requested_date),
            "proven": x.proven, "confidence": x.confidence,
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
    parser.add_argument("--failures", action="store_true")
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
        score_layouts(asked.layouts, prediction, failures=asked.failures)


if __name__ == "__main__":
    main()
