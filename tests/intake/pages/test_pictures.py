"""A page without a picture of its own is drawn so that a person can read it."""

from io import BytesIO

import numpy as np
from PIL import Image

from intake import pictures
from intake.pages.markup import CHAR, LINE

DPI = 144
TEXT = "Hello,\n\nplease send us Unterlegscheiben DIN 125 feuerverzinkt:\n\nillustrious WAREHOUSES 12\n"


def test_the_words_of_a_mail_fill_their_places_and_leave_one_blank_between_them() -> None:
    raw = ("From: a@b.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n" + TEXT).encode()
    with Image.open(BytesIO(pictures.render(raw, "x.eml", pictures.BODY, 1, DPI))) as picture:
        ink = np.asarray(picture.convert("L")) < 128
    assert ink.shape[1] >= pictures.LEAST_WIDTH * DPI / 72
    for row, words in enumerate(TEXT.splitlines()):
        line = ink[round(row * LINE * DPI / 72) : round((row + 1) * LINE * DPI / 72)]
        end = len(words) * CHAR * DPI / 72
        assert not line[:, round(end) + 1 :].any()
        if words:
            inked = np.flatnonzero(line.any(axis=0))
            assert inked[-1] > end - 3 * CHAR * DPI / 72
            assert np.diff(inked).max() < 3.2 * CHAR * DPI / 72
