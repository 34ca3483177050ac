"""A real Chromium: sign in, open the queue, mend a line by keyboard, approve."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pipeline.settings import Settings
from tests.conftest import missing
from tests.review_app import rows
from tests.review_app.conftest import PASSWORD
from tests.review_app.screenshot import ARGUMENTS, CHROMIUM

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def chromium(home: Settings) -> Iterator[tuple[Any, str]]:
    """A running browser and the address of the running app."""
    if not Path(CHROMIUM).exists():
        missing("chromium")
    from playwright.sync_api import sync_playwright

    from tests.review_app.live import served

    with pytest.MonkeyPatch.context() as patch, served() as address, sync_playwright() as playwright:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")  # Playwright keeps an event loop in this thread
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser, address
        browser.close()


@pytest.fixture
def page(chromium: tuple[Any, str], house: dict[str, str]) -> Iterator[Any]:
    """A page of the app, signed in as inside sales; an error of the script or the content policy fails the test."""
    browser, address = chromium
    troubles: list[str] = []
    context = browser.new_context(base_url=address, viewport={"width": 1280, "height": 800}, locale="en-GB")
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on("console", lambda message: troubles.append(message.text) if "Content Security Policy" in message.text else None)
    page.goto("/")
    page.get_by_label("User").focus()
    page.keyboard.type("sam")
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_selector("table.list tr.here")
    yield page
    context.close()
    assert not troubles


def state(key: str) -> Any:
    from store import models

    return models.PurchaseOrder.objects.get(key=key)


def focused(page: Any) -> str:
    return page.evaluate("document.activeElement.id")


def test_an_order_is_mended_and_approved_by_keyboard_alone(page: Any, house: dict[str, str]) -> None:
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/orders/{house['PO 9981']}/")
    assert page.get_by_role("button", name="Approve and send").is_disabled()
    page.keyboard.press("f")
    assert focused(page) == "v-1-sku"
    page.keyboard.press("Enter")
    page.wait_for_selector("#choices [role=option]")
    page.keyboard.type("led lamp e27")
    page.wait_for_selector("#choices [data-ref='LA-E27']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .changes")
    assert "article: empty → LA-E27" in page.inner_text("#panel .changes")
    assert focused(page) == "v-1-sku"
    page.keyboard.press("ArrowRight")
    assert focused(page) == "v-1-quantity"
    page.keyboard.press("Enter")
    page.keyboard.type("24")
    page.keyboard.press("Enter")
    page.wait_for_selector("#v-1-quantity:has-text('24')")
    assert state(house["PO 9981"]).matched["lines"][0]["quantity"] == "24"
    page.keyboard.press("a")
    page.wait_for_selector(".told .success")
    assert state(house["PO 9981"]).state == "ready"
    assert house["PO 9981"] not in page.url


def test_values_and_their_places_point_at_each_other(page: Any, house: dict[str, str]) -> None:
    page.goto(f"/orders/{house['45-2231']}/")
    page.wait_for_selector("#marks rect.mark")
    page.focus("#v-2-quantity")
    mark = page.locator("#marks rect.mark.on")
    assert mark.get_attribute("data-for") == "v-2-quantity"
    place, sheet = mark.bounding_box(), page.locator("#sheet").bounding_box()
    assert sheet["x"] < place["x"] < sheet["x"] + sheet["width"]
    page.locator("#marks rect[data-for='v-3-unit_price']").click()
    assert focused(page) == "v-3-unit_price"


def test_escape_leaves_a_value_and_tab_keeps_it(page: Any, house: dict[str, str]) -> None:
    page.goto(f"/orders/{house['45-2231']}/")
    page.focus("#v-po_number")
    page.keyboard.press("Enter")
    page.keyboard.type("nonsense")
    page.keyboard.press("Escape")
    assert page.inner_text("#v-po_number") == "45-2231"
    page.keyboard.press("Enter")
    page.keyboard.type("45-2232")
    page.keyboard.press("Tab")
    page.wait_for_selector("#v-po_number.hand")
    assert focused(page) == "v-order_date"
    assert state(house["45-2231"]).po_number == "45-2232"


def test_escape_leaves_the_article_as_it_was_whatever_was_typed(page: Any, house: dict[str, str]) -> None:
    page.goto(f"/orders/{house['PO 9981']}/")
    page.focus("#v-1-sku")
    page.keyboard.press("Enter")
    page.wait_for_selector("#choices [role=option]")
    page.keyboard.type("led lamp e27")
    page.keyboard.press("Escape")
    page.wait_for_selector("#chooser", state="hidden")
    assert focused(page) == "v-1-sku"
    assert state(house["PO 9981"]).revision == 1


def test_a_wrong_value_and_a_conflict_are_said_in_place(page: Any, house: dict[str, str]) -> None:
    key = house["45-2231"]
    page.goto(f"/orders/{key}/")
    page.focus("#v-1-quantity")
    page.keyboard.press("Enter")
    page.keyboard.type("many")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .problem:has-text('is no number')")
    page.wait_for_selector("input.editor:focus")
    assert page.input_value("input.editor") == "many"
    from store import models

    models.PurchaseOrder.objects.filter(key=key).update(revision=7)
    page.keyboard.type("700")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .problem:has-text('Your change was not saved')")
    assert page.get_attribute("#panel", "data-revision") == "7"
    assert page.locator("input.editor").count() == 0


def test_a_refused_text_that_is_left_is_not_sent_again(page: Any, house: dict[str, str]) -> None:
    page.goto(f"/orders/{house['45-2231']}/")
    page.focus("#v-1-quantity")
    page.keyboard.press("Enter")
    page.keyboard.type("1.000")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .problem:has-text('could be 1000 or 1')")
    page.wait_for_selector("input.editor:focus")
    page.keyboard.press("Escape")
    assert focused(page) == "v-1-quantity"
    assert page.inner_text("#v-1-quantity") == "600"


def test_the_key_goes_to_the_value_that_is_in_trouble_and_the_lines_stay_on_the_screen(page: Any, house: dict[str, str]) -> None:
    unclear = rows.Finding("quantity.unit_unclear", rows.REVIEW, "Line 2: 600 box can't be converted into pcs: no pack size.", 2)
    said = tuple(rows.Finding("price.missing", rows.INFO, f"Line {n}: the order gives no price; ours is 1.", n) for n in (1, 2, 3) * 4)
    risk = rows.Finding("routing.risk", rows.REVIEW, "Risk 50 %; 11 % is allowed.", None, {"rests_on": "Of 1,499 orders none was wrong."})
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(f"/orders/{rows.put(replace(rows.PLAIN, number=9, po='45-2232', findings=(unclear, risk, *said)))}/")
    assert page.locator("#line-1").bounding_box()["y"] < 800
    assert not page.get_by_text("Of 1,499 orders none was wrong.").is_visible()
    page.get_by_text("why", exact=True).click()
    assert page.get_by_text("Of 1,499 orders none was wrong.").is_visible()
    page.get_by_text("and 12 more").click()
    assert page.locator(".lesser li").count() == 12
    page.keyboard.press("f")
    assert focused(page) == "v-2-unit"


def test_where_nothing_needs_a_look_the_key_says_so(page: Any, house: dict[str, str]) -> None:
    page.goto(f"/orders/{rows.put(replace(rows.PLAIN, number=9, po='45-2232', findings=()))}/")
    page.keyboard.press("f")
    page.wait_for_selector("#panel .saying:has-text('No line needs a look.')")


def test_a_correction_is_undone_by_its_button_and_by_key(page: Any, house: dict[str, str]) -> None:
    key = house["45-2231"]
    page.goto(f"/orders/{key}/")
    page.focus("#v-1-quantity")
    for press in (
        lambda: page.keyboard.press("z"),
        lambda: page.get_by_role("button", name="Undo the correction of Quantity of line 1").click(),
    ):
        page.keyboard.press("Enter")
        page.keyboard.type("700")
        page.keyboard.press("Enter")
        page.wait_for_selector("#line-1 .fix s:has-text('600')")
        assert page.locator("#events li").last.text_content().count("700") == 1
        press()
        page.wait_for_selector("#v-1-quantity:has-text('600')")
        assert page.locator(".fix").count() == 0
        assert focused(page) == "v-1-quantity"
    assert state(key).revision == 5


def test_a_missed_line_is_added_by_keyboard_alone(page: Any, house: dict[str, str]) -> None:
    key = house["45-2231"]
    page.goto(f"/orders/{key}/")
    page.focus("#v-1-quantity")
    page.keyboard.press("i")
    page.wait_for_selector("#line-4")
    page.wait_for_selector("#line-4 input.editor:focus")
    assert page.inner_text("#line-4 th").strip() == "1a"
    page.keyboard.type("12")
    page.keyboard.press("Enter")
    page.wait_for_selector("#v-4-quantity:has-text('12')")
    page.focus("#v-4-sku")
    page.keyboard.press("Enter")
    page.wait_for_selector("#choices")
    page.keyboard.type("led lamp e27")
    page.wait_for_selector("#choices [data-ref='LA-E27']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#line-4 .article:has-text('LA-E27')")
    assert [line["line"]["position"] for line in state(key).matched["lines"]] == [1, 4, 2, 3]
    page.focus("#v-4-sku")
    page.keyboard.press("d")
    page.wait_for_selector("#line-4", state="detached")
    page.wait_for_selector("#v-2-sku:focus")
    assert len(state(key).matched["lines"]) == 3


def test_a_held_key_approves_one_order_only(page: Any, house: dict[str, str]) -> None:
    second = rows.put(replace(rows.PLAIN, number=9, po="45-2232", priority=0.79))
    page.goto(f"/orders/{house['45-2231']}/")
    page.keyboard.down("a")
    page.wait_for_url(f"**/orders/{second}/")
    for _ in range(3):
        page.keyboard.down("a")  # the key repeats as long as it is not let go
    page.keyboard.press("m")
    page.wait_for_selector("#mailtext pre")
    assert state(second).state == "waiting"
    page.keyboard.up("a")
    page.keyboard.press("a")
    page.wait_for_url(f"**/orders/{house['PO 9981']}/")
    assert state(second).state == "ready"


def test_rejecting_asks_for_a_reason(page: Any, house: dict[str, str]) -> None:
    page.goto(f"/orders/{house['45-2231']}/")
    page.keyboard.press("r")
    page.keyboard.type("Duplicate of an earlier order")
    page.keyboard.press("Enter")
    page.wait_for_selector(".told .success")
    assert state(house["45-2231"]).state == "rejected"


def test_hostile_texts_stay_text(page: Any, house: dict[str, str]) -> None:
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    page.goto(f"/orders/{house['<script>alert(1)</script>']}/")
    page.keyboard.press("m")
    page.wait_for_selector("#mailtext pre")
    assert "<script>alert(5)</script>" in page.inner_text("#mailtext pre")
    assert "onerror=alert(2)" in page.inner_text("#v-1-description")
    assert asked == []


@pytest.mark.parametrize("width", [1024, 1280])
def test_everything_of_the_strip_can_be_clicked_beside_a_long_file_name(page: Any, house: dict[str, str], width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"/orders/{house['45-2231']}/")
    page.evaluate("document.querySelector('.strip [data-doc]').textContent = 'Bon_de_commande_PO-6411…'")
    seen = page.locator(".strip .tabs").bounding_box()
    for tab in page.locator(".strip [role=tab]").all():
        place = tab.bounding_box()
        assert place["x"] + place["width"] <= seen["x"] + seen["width"] + 1
        assert place["y"] + place["height"] <= seen["y"] + seen["height"] + 1
    page.get_by_role("tab", name="History").click()
    page.wait_for_selector("#history:not([hidden])")
    page.goto("/policy/")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("width", [390, 1024])
def test_a_number_is_never_broken_in_two_and_nothing_covers_the_stock(page: Any, house: dict[str, str], width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(f"/orders/{house['45-2231']}/")
    one_line = page.locator("#v-3-quantity").bounding_box()["height"]
    page.evaluate("document.querySelector('#v-1-unit_price').textContent = '118,018.6275'")
    assert page.locator("#v-1-unit_price").bounding_box()["height"] <= one_line
    page.focus("#v-1-sku")
    stock, own = (page.locator(f"#line-1 .facts {part}").bounding_box() for part in ("span:has-text('stock')", ".own"))
    assert own["x"] >= stock["x"] + stock["width"] or own["y"] >= stock["y"] + stock["height"]


def test_nothing_is_cut_off_on_a_telephone(page: Any, house: dict[str, str]) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    orders = [f"orders/{house[po]}/" for po in ("45-2231", "2026/118")]
    for path in ("", "sent/?all=1", "postings/", "mails/?state=orders", "audit/", "health/", *orders):
        page.goto(f"/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path
    assert page.locator(".past svg").first.bounding_box()["width"] > 200
