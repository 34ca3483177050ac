"""Forms, records, grids and what programs write in mails, in the test's own words."""

import pytest

from intake.reading.prose.statements import Lines, statements
from intake.reading.text import read_text
from intake.reading.threads import take_apart
from orders import Read


def _value(read: Read[str] | None) -> str:
    return read.value if read else ""


def _read(text: str) -> list[tuple[str, str, str, str]]:
    """Quantity, unit, code and words of each line."""
    lines = [line for order in read_text(text, name="mail body") for line in order.lines]
    return [
        (str(line.quantity.value) if line.quantity else "", _value(line.unit), _value(line.our_code), _value(line.description))
        for line in lines
    ]


@pytest.mark.parametrize(
    "text",
    [
        "item       have   need\nhose 13mm     3     12\nclamps        9      -\nnozzles       0     40",
        "hose 13mm: have 3, need 12\nclamps: have 9, need none\nnozzles: have 0, need 40",
        "article | stock | à commander\nhose 13mm | 3 | 12\nclamps | 9 |\nnozzles | 0 | 40",
        "hose 13mm      scorta 3    ordine 12\nclamps         scorta 9    ordine\nnozzles        scorta 0    ordine 40",
    ],
)
def test_what_is_there_is_not_asked_for(text: str) -> None:
    assert [(quantity, words) for quantity, _, _, words in _read(text)] == [("12", "hose 13mm"), ("40", "nozzles")]


def test_a_head_may_leave_out_the_first_column() -> None:
    text = "                    on shelf   send\nRope ladder small         4     20\nRope ladder large         1      6"
    assert [(quantity, words) for quantity, _, _, words in _read(text)] == [("20", "Rope ladder small"), ("6", "Rope ladder large")]


@pytest.mark.parametrize("lead", [" ........ ", " .......: ", ": "])
def test_records_are_led_to_by_colons_or_dots(lead: str) -> None:
    record = "Artikel{0}{1}\nLieferanten-Nr{0}{2}\nMenge{0}{3}\nNettopreis{0}4,20"
    told = [("Dichtring flach 20 mm", "DR 20 F", "40 Stück"), ("Rohrschelle verzinkt", "RS-32", "15 Karton")]
    text = f"Bestellnummer{lead}9001\nBesteller{lead}Haus C\n\n" + "\n\n".join(record.format(lead, *one) for one in told)
    assert _read(text) == [("40", "pcs", "DR 20 F", "Dichtring flach 20 mm"), ("15", "box", "RS-32", "Rohrschelle verzinkt")]


def test_the_name_may_stand_over_a_record() -> None:
    text = "* Wax sheets pink\n   your code: WX 4 P\n   quantity: 6 boxes\n\n* Brush 50 mm\n   your code: BR-50\n   quantity: 25"
    assert _read(text) == [("6", "box", "WX 4 P", "Wax sheets pink"), ("25", "", "BR-50", "Brush 50 mm")]


def test_sizes_over_columns_count_each_article_in_each_size() -> None:
    text = "              38   39   40\nclogs white    2    -    4\nclogs green    1    3    -"
    assert [(quantity, words) for quantity, _, _, words in _read(text)] == [
        ("2", "clogs white 38"), ("4", "clogs white 40"), ("1", "clogs green 38"), ("3", "clogs green 39"),
    ]  # fmt: skip


def test_variants_of_any_name_stand_over_columns_with_codes_and_sums() -> None:
    text = "Model\tArticle\tCurry\tWhite\tTotal\nK-410\tClog\t2\t\t2\nK-522\tSlipper felt\t1\t5\t6\nSum\t\t3\t5\t8"
    assert [line[::2] for line in _read(text)] == [("2", "K-410"), ("1", "K-522"), ("5", "K-522")]
    assert [words for *_, words in _read(text)] == ["Clog Curry", "Slipper felt Curry", "Slipper felt White"]


def test_what_is_shared_out_among_places_is_ordered_as_a_sum() -> None:
    text = "Item\tShop A\tShop B\tTotal to order\nRubber mats\t2\t4\t6\nCone orange\t10\t5\t15"
    assert [(quantity, words) for quantity, _, _, words in _read(text)] == [("6", "Rubber mats"), ("15", "Cone orange")]


@pytest.mark.parametrize(
    "run", ["41/3, 42/1, 43/6", "41 x 3, 42 x 1, 43 x 6", "41x3 42x1 43x6", "41 (3), 42 (1), 43 (6)", "size 41: 3, size 42: 1, size 43: 6",
            "3 x 41, 1 x 42, 6 x 43"],
)  # fmt: skip
def test_a_size_run_is_a_line_for_each_size(run: str) -> None:
    word = "size " if run.startswith("size") else ""
    text = f"Please send:\n\nClog Bente green: {run}\nlaces brown, 12 pairs"
    assert [(quantity, words) for quantity, _, _, words in _read(text)] == [
        ("3", f"Clog Bente green {word}41"), ("1", f"Clog Bente green {word}42"), ("6", f"Clog Bente green {word}43"), ("12", "laces brown"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["Fittings brass: 1/2, 3/4, 1/1", "Boxes brown: 30 x 20, 40 x 30", "Filter: 10/20, 20/30, 30/40"])
def test_measures_are_no_size_runs(text: str) -> None:
    assert len(_read(text)) < 2


def test_a_form_numbers_its_labels() -> None:
    text = "Company\tHouse Elm\nItem 1\tSheet white 150\nQuantity 1\t24\nItem 2\tSoap 5 l\nQuantity 2\t3\nWanted\t12.03.2026"
    assert [(quantity, words) for quantity, _, _, words in _read(text)] == [("24", "Sheet white 150"), ("3", "Soap 5 l")]


def test_a_column_says_how_many_a_price_is_for() -> None:
    text = "Kód\tNázev\tMnožství\tCena\tza\nSR-12\tŠroub M12\t500\t612,00\t100\nKK-125\tKotouč\t200\t18,90\t1"
    (order,) = read_text(text, name="mail body")
    assert [line.price_per and int(line.price_per.value) for line in order.lines] == [100, 1]


def test_signs_inside_quotation_marks_part_nothing() -> None:
    text = 'sku,name,qty,cost\nPZ-500,"Puzzle 500 pcs, owls",24,5.10\nPZ-1K,"Puzzle 1000 pcs, bay",18,6.75'
    assert _read(text) == [("24", "", "PZ-500", "Puzzle 500 pcs, owls"), ("18", "", "PZ-1K", "Puzzle 1000 pcs, bay")]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("4 boxes, our 2201 / your 70-114: mooring line 28 mm", "70-114", "mooring line 28 mm"),
        ("20 pcs zinc anode, article ZA 25 W", "ZA 25 W", "zinc anode"),
        ("6 bottles spray empty 750ml (SB 750)", "SB 750", "spray empty 750ml"),
    ],
)
def test_codes_of_both_sides_and_codes_with_blanks(text: str, code: str, words: str) -> None:
    ((_, _, read, said),) = _read(text)
    assert (read, said) == (code, words)


def test_one_quantity_for_each_of_several_colours() -> None:
    assert [(q, w) for q, _, _, w in _read("Lampions 30 cm, je 5 in rot, blau und grün")] == [
        ("5", "Lampions 30 cm rot"), ("5", "Lampions 30 cm blau"), ("5", "Lampions 30 cm grün"),
    ]  # fmt: skip
    assert [(q, w) for q, _, _, w in _read("Mochila escolar: 5 en azul, 4 en rosa y 3 en gris")] == [
        ("5", "Mochila escolar azul"), ("4", "Mochila escolar rosa"), ("3", "Mochila escolar gris"),
    ]  # fmt: skip


def test_lines_broken_by_hand_are_one_sentence_and_lists_stay_lists() -> None:
    broken = "Hi Carol, can we have for Tuesday please 4\nboxes of film front\nbags, 2 oval baskets, 6 rolls of greaseproof\npaper and 1 tub of icing. Flour is here."
    assert len(statements(Lines.of(broken))) == 1
    listed = (
        "ferramenta come sempre, in più:\nguide cassetto 500 mm, 20 coppie\ncolla vinilica D3, 2 secchi\nspine faggio 8x40, 5 sacchetti"
    )
    assert len(statements(Lines.of(listed))) == 4


def test_pasted_chats_and_what_programs_write_are_told_as_a_person_would() -> None:
    chat = "see below\n[31/03, 16:02] Nia: oat milk 24 cartons\n[31/03, 16:40] Jo: cocoa 2kg x3"
    assert take_apart(chat).newest == "see below\n- oat milk 24 cartons\n- cocoa 2kg x3"
    json = '{"items": [\n {"name": "Beaker 200 ml", "code": "BK-200", "qty": 60},\n {"name": "Tabs 5 kg", "code": "TB-5", "qty": 2}\n]}'
    xml = "<l><code>BK-200</code><desc>Beaker 200 ml</desc><qty>60</qty></l>\n<l><code>TB-5</code><desc>Tabs 5 kg</desc><qty>2</qty></l>"
    for text in (json, xml):
        assert _read(take_apart(text).newest) == [("60", "", "BK-200", "Beaker 200 ml"), ("2", "", "TB-5", "Tabs 5 kg")]
