"""How well scans are read, by kind of damage: line F1 and header F1 of tesseract alone and of both readers, seconds per page.

    python -m benchmarks.scans [--corpus DIR] [--documents N] [--layouts DIR] [--damage NAME ...] [--seed S]

Digital documents are printed and spoilt anew: the shared documents that look like business paper (--documents of them, one layout after the
other), and composed ones with --layouts (a folder made by python -m data.layouts). Scored by the shared documents' own score.py.
"""

import argparse
import importlib.util
import json
import os
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from io import BytesIO
from pathlib import Path
from time import process_time
from types import ModuleType

import cv2
import numpy as np
import pypdfium2 as pdfium
from PIL import Image

from benchmarks.reading import prediction, visual
from intake import twice
from intake.pages import pages_of
from intake.reading.document import read_document

Damage = Callable[[np.ndarray, np.random.Generator], np.ndarray]
MOST_PAGES = 2


def turned(grey: np.ndarray, degrees: float) -> np.ndarray:
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    return cv2.warpAffine(grey, matrix, (width, height), borderValue=(255,), flags=cv2.INTER_CUBIC)


def noisy(grey: np.ndarray, rng: np.random.Generator, level: float, blur: float) -> np.ndarray:
    soft = cv2.GaussianBlur(grey, (0, 0), blur).astype(np.float32)
    return np.clip(soft * 0.92 + 8 + rng.normal(0, level, grey.shape), 0, 255).astype(np.uint8)


def pressed(grey: np.ndarray, quality: int) -> np.ndarray:
    """Through JPEG and back."""
    out = BytesIO()
    Image.fromarray(grey).save(out, "JPEG", quality=quality)
    return np.asarray(Image.open(out))


def resized(grey: np.ndarray, across: float, down: float) -> np.ndarray:
    return cv2.resize(grey, None, fx=across / 300, fy=down / 300, interpolation=cv2.INTER_AREA)


def clean(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return noisy(turned(grey, rng.uniform(-0.4, 0.4)), rng, 3, 0.7)


def office(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return pressed(noisy(turned(resized(grey, 200, 200), rng.uniform(-2, 2)), rng, 8, 0.6), 50)


def blurred(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    return pressed(noisy(turned(resized(grey, 150, 150), rng.uniform(-1, 1)), rng, 6, 0.9), 60)


def photo(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A phone's picture: seen at an angle, on a dark table, lamp on one side."""
    small = resized(grey, 220, 220)
    height, width = small.shape
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    moved = corners * 0.94 + [0.03 * width, 0.03 * height] + rng.uniform(-0.012, 0.012, (4, 2)) * [width, height]
    matrix = cv2.getPerspectiveTransform(corners, moved.astype(np.float32))
    seen = cv2.warpPerspective(small, matrix, (width, height), borderValue=(95,), flags=cv2.INTER_LINEAR).astype(np.float32)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    light = 1 - rng.uniform(0.3, 0.5) * np.hypot(x / width - rng.uniform(0, 1), y / height - rng.uniform(0, 1))
    return pressed(noisy(np.clip(seen * light, 0, 255).astype(np.uint8), rng, 5, 0.8), 75)


def fax(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Standard resolution: 204 x 98 dots per inch, black and white."""
    coarse = noisy(resized(turned(grey, rng.uniform(-0.5, 0.5)), 204, 98), rng, 6, 0.3)
    return np.where(coarse < 150, 0, 255).astype(np.uint8)


def fine_fax(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Fine resolution: 204 x 196."""
    coarse = noisy(resized(turned(grey, rng.uniform(-0.5, 0.5)), 204, 196), rng, 6, 0.3)
    return np.where(coarse < 150, 0, 255).astype(np.uint8)


def askew(grey: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """An office scan that was fed in sideways or upside down."""
    return np.ascontiguousarray(np.rot90(office(grey, rng), int(rng.integers(1, 4))))


DAMAGES: dict[str, tuple[Damage, tuple[float, float] | None]] = {
    "clean 300": (clean, (300, 300)), "office 200": (office, (200, 200)), "turned 200": (askew, (200, 200)),
    "blurred 150": (blurred, (150, 150)), "photo": (photo, None), "fine fax": (fine_fax, (204, 196)), "fax 204x98": (fax, (204, 98)),
}  # fmt: skip


def spoilt(raw: bytes, damage: Damage, dpi: tuple[float, float] | None, rng: np.random.Generator) -> bytes:
    """The first pages of a PDF as a TIFF of damaged pictures."""
    document = pdfium.PdfDocument(raw)
    pictures = []
    for k in range(min(len(document), MOST_PAGES)):
        grey = np.asarray(document[k].render(scale=300 / 72, grayscale=True).to_pil())  # pyright: ignore[reportArgumentType]
        pictures.append(Image.fromarray(damage(grey, rng)))
    document.close()
    out = BytesIO()
    pictures[0].save(out, "TIFF", save_all=True, append_images=pictures[1:], compression="tiff_deflate", **({"dpi": dpi} if dpi else {}))
    return out.getvalue()


def corpus_documents(corpus: Path, count: int) -> list[tuple[dict, bytes]]:
    """Short shared documents in business layouts, their layouts in turn."""
    by_layout: dict[str, list[dict]] = defaultdict(list)
    for row in visual(corpus):
        if row["pages"] <= MOST_PAGES:
            by_layout[row["layout"]].append(row)
    rows = [row for turn in range(20) for some in by_layout.values() for row in some[turn : turn + 1]]
    return [(row, (corpus / row["path"]).read_bytes()) for row in rows[:count]]


def composed_documents(folder: Path) -> Iterator[tuple[dict, bytes]]:
    """Composed documents as rows of a manifest."""
    for text in (folder / "truth.jsonl").read_text("utf-8").splitlines():
        truth = json.loads(text)
        if truth.get("pages", 1) <= MOST_PAGES:
            keys = ("number", "date", "currency", "total", "lines")
            yield (
                {"id": truth["file"], "layout": truth["layout"], "truth": {k: truth.get(k) for k in keys} | {"buyer": None}},
                (folder / truth["file"]).read_bytes(),
            )


def measure(score: ModuleType, documents: Sequence[tuple[dict, bytes]], name: str, seed: int) -> None:
    damage, dpi = DAMAGES[name]
    counts: dict[str, dict] = {way: defaultdict(score.Count) for way in ("tesseract", "both")}
    seconds = dict.fromkeys(counts, 0.0)
    proven, wrong, pages_read, again = dict.fromkeys(counts, 0), dict.fromkeys(counts, 0), 0, 0
    for k, (row, raw) in enumerate(documents):
        scan = spoilt(raw, damage, dpi, np.random.default_rng([seed, k]))
        start = process_time()
        tesseracts = os.times().children_user
        pages, _ = pages_of(scan, "image/tiff", row["id"])
        first = process_time() - start + os.times().children_user - tesseracts
        settled, _ = twice.settled(pages, scan, "image/tiff", row["id"], None)
        both = process_time() - start + os.times().children_user - tesseracts
        pages_read += len(pages)
        again += settled != pages
        for way, some, cost in (("tesseract", pages, first), ("both", settled, both)):
            seconds[way] += cost
            _, order, _ = read_document(some, row["id"], us=None)
            found = prediction(order)
            for key, count in score.score_doc(row, {"id": row["id"], **found}, False)["counts"].items():
                counts[way][key].add(count)
            truth = score.truth_lines(row, False)
            for i, j in score.align(truth, [dict(x, code=None) for x in found["lines"]]):
                proven[way] += found["lines"][j]["proven"]
                wrong[way] += found["lines"][j]["proven"] and not score.line_exact(truth[i], found["lines"][j])
    for way, c in counts.items():
        header = score.Count()
        for key in [k for k in c if k.startswith("h:")]:
            header.add(c[key])
        lines, codes = c["lines_exact"].prf()["f1"], c["l:code"].prf()["f1"]
        twice_read = f", {again} of {len(documents)} documents read twice" if way == "both" else ""
        print(
            f"{name:12s} {way:10s} lines {_share(lines)} codes {_share(codes)} header {_share(header.prf()['f1'])}"
            f"  proven {proven[way]:4d}, wrong {wrong[way]}  {seconds[way] / max(pages_read, 1):5.1f} s/page{twice_read}",
            flush=True,
        )


def _share(value: float | None) -> str:
    return "  -  " if value is None else f"{100 * value:5.1f}"


def load_score(corpus: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", corpus / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> None:
    shared = Path(os.environ.get("ORDERSIFT_SHARED", Path(__file__).parents[2] / "shared"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=shared / "corpus")
    parser.add_argument("--documents", type=int, default=10)
    parser.add_argument("--layouts", type=Path)
    parser.add_argument("--damage", nargs="*", default=list(DAMAGES), choices=list(DAMAGES))
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    score = load_score(asked.corpus)
    documents = corpus_documents(asked.corpus, asked.documents)
    composed = list(composed_documents(asked.layouts)) if asked.layouts else []
    for name in asked.damage:
        for title, some in (("shared", documents), ("composed", composed)):
            if some:
                print(f"{title}: {len(some)} documents")
                measure(score, some, name, asked.seed)


if __name__ == "__main__":
    main()
