"""Make pictures of the screens: python -m tests.review_app.screenshot FOLDER [--width 1280] [--height 800]."""

import argparse
import os
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from pipeline import workspace as places

CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--width", type=int, default=1280)
    parser.add_argument("--height", type=int, default=800)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        places.init(Path(temporary), name="Nordwerk Industriebedarf GmbH")
        keys = _fill(Path(temporary))
        from tests.review_app.live import served

        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
        with served() as address, sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
            page = browser.new_page(viewport={"width": arguments.width, "height": arguments.height}, locale="en-GB")
            _tour(page, address, keys, arguments.folder)
            browser.close()


def _fill(folder: Path) -> dict[str, str]:
    from review_app import accounts
    from store import memories, pulse
    from tests.review_app import rows

    rows.company(folder / "company")
    accounts.ensure_demo_user("demo", "demo-ordersift", ["sales", "approver", "steward"])
    pulse.beat("poller", {"new": 0})
    pulse.beat("worker", {})
    memories.remember("crossref", "4711-08", {"sku": "SC-0840"}, author="demo", customer_ref="C100")
    named = memories.remember("crossref", "A 17", {"sku": "NU-08"}, author="demo", customer_ref="C100")
    memories.rename(named.pk, "Maier's old number of the nut", "demo")
    return {case.po: rows.put(case) for case in rows.CASES}


def _tour(page: Page, address: str, keys: dict[str, str], folder: Path) -> None:
    def shoot(name: str) -> None:
        page.wait_for_load_state("networkidle")
        page.screenshot(path=folder / f"{name}.png")

    page.goto(address)
    shoot("login")
    page.get_by_label("User").fill("demo")
    page.get_by_label("Password").fill("demo-ordersift")
    page.keyboard.press("Enter")
    page.wait_for_selector("table.list")
    shoot("queue")
    page.goto(f"{address}/orders/{keys['45-2231']}/")
    page.keyboard.press("f")
    shoot("order")
    page.keyboard.press("Enter")
    page.wait_for_selector("#choices [role=option]")
    shoot("choose")
    page.keyboard.press("Enter")
    page.wait_for_selector("#panel .changes")
    shoot("changed")
    page.keyboard.press("?")
    shoot("keys")
    page.goto(f"{address}/orders/{keys['<script>alert(1)</script>']}/")
    page.keyboard.press("m")
    shoot("hostile")
    for name in ("sent", "postings", "mails", "health", "memories", "figures"):
        page.goto(f"{address}/{name}/")
        shoot(name)


if __name__ == "__main__":
    main()
