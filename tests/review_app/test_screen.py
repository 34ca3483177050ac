"""The order screen: what stands on it, changing, approving, rejecting, two people at once."""

from django.test import Client

from rules.policy import load, shipped

HOSTILE = "<script>alert(1)</script>"


def row(key: str):
    from store import models

    return models.PurchaseOrder.objects.get(key=key)


def test_the_screen_shows_values_places_and_reasons(sam: Client, house: dict[str, str]) -> None:
    text = sam.get(f"/orders/{house['45-2231']}/").content.decode()
    for words in ("Maier Metallbau GmbH", "45-2231", "SC-0840", "71 %", "6 packs of 100 pcs make 600 pcs", "Why not automatic", "+20 %"):
        assert words in text
    assert 'data-box="330.' not in text
    assert text.count('data-box="') > 15
    assert "read with 62 % confidence" in text


def test_the_customers_addresses_are_offered_and_a_place_by_its_name_becomes_one(sam: Client, house: dict[str, str]) -> None:
    from pipeline import records
    from store import models

    key, known = house["45-2231"], "Maier Lager Bremen, Am Kai 3, 28195 Bremen, DE"
    ref = row(key).customer_ref
    models.ShipTo.objects.create(customer_ref=ref, name="Maier Lager Bremen", address="Am Kai 3, 28195 Bremen, DE", in_erp=True)
    models.ShipTo.objects.create(customer_ref=ref, address="Fam. Otto, Birkenweg 1, 34246 Vellmar")
    text = sam.get(f"/orders/{key}/").content.decode()
    assert f'<option value="{known}">' in text
    assert "Birkenweg 1" not in text
    text = sam.post(f"/orders/{key}/change", {"revision": 1, "field": "ship_to", "value": "Lager Bremen"}).content.decode()
    assert f"→ {known}" in text
    assert records.delivered_to(records.matched(row(key))) == known


def test_an_order_without_a_delivery_address_says_which_one_the_erp_takes(sam: Client, house: dict[str, str]) -> None:
    key, words = house["45-2231"], "the ERP takes the customer's first one"
    assert words not in sam.get(f"/orders/{key}/").content.decode()
    assert words in sam.post(f"/orders/{key}/change", {"revision": 1, "field": "ship_to", "value": ""}).content.decode()


def test_texts_of_a_mail_are_text_and_nothing_else(sam: Client, house: dict[str, str]) -> None:
    order = sam.get(f"/orders/{house[HOSTILE]}/").content.decode()
    digest = row(house[HOSTILE]).mail.digest
    pages = [order, sam.get("/").content.decode(), sam.get(f"/mails/{digest}/text").content.decode()]
    pages.append(sam.get("/", {"q": "<script>alert(9)</script>"}).content.decode())
    for text in pages:
        assert "<script>alert" not in text
        assert "<img src=x" not in text
        assert "&lt;script&gt;alert" in text
    assert "{{ 7|add:35 }}" in order
    assert "{{ settings.SECRET_KEY }}" in pages[2]


def test_the_original_is_a_download_and_never_a_page(sam: Client, house: dict[str, str]) -> None:
    answer = sam.get(f"/mails/{row(house[HOSTILE]).mail.digest}/original")
    assert answer["Content-Disposition"].startswith("attachment;")
    assert answer["Content-Type"] == "application/octet-stream"
    assert b"alert(5)" in answer.content
    assert sam.get("/mails/" + "0" * 64 + "/original").status_code == 404


def test_the_page_is_a_picture(sam: Client, house: dict[str, str]) -> None:
    digest = row(house["45-2231"]).mail.digest
    answer = sam.get(f"/mails/{digest}/page.png", {"document": "order.pdf", "page": 1})
    assert answer.content.startswith(b"\x89PNG")
    assert answer["Content-Type"] == "image/png"
    for query in ({"document": "order.pdf", "page": 99}, {"document": "../../etc/passwd"}, {"document": "order.pdf", "page": "x"}):
        assert sam.get(f"/mails/{digest}/page.png", query).status_code == 404


def test_a_change_is_judged_again_and_said(sam: Client, house: dict[str, str]) -> None:
    key = house["PO 9981"]
    answer = sam.post(f"/orders/{key}/change", {"revision": row(key).revision, "field": "sku", "line": 1, "value": "LA-E27"})
    text = answer.content.decode()
    assert answer.status_code == 200
    assert "Settled: Line 1: no article of ours fits" in text
    assert "Line 1, article: empty → LA-E27" in text
    assert row(key).matched["lines"][0]["match"]["ref"] == "LA-E27"
    assert row(key).revision == 2


def test_a_correction_stands_in_the_history_at_once_and_takes_the_tick_away(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    line, tick = next(n for n in row(key).matched["lines"] if n["line"]["proven"])["line"], 'class="proven"'
    before = sam.get(f"/orders/{key}/").content.decode()
    text = sam.post(f"/orders/{key}/change", {"revision": 1, "field": "quantity", "line": line["position"], "value": "7"}).content.decode()
    assert before.count(tick) == text.count(tick) + 1
    assert '<ol class="events" id="events" hx-swap-oob="true">' in text
    assert before.count("<b>sam</b> corrected") == 0
    assert text.count("<b>sam</b> corrected") == 1


def test_only_what_asked_for_a_person_and_does_no_more_is_told_as_settled(sam: Client, house: dict[str, str]) -> None:
    key = house["PO 9981"]
    for revision, price in enumerate(("3.60", "3.70"), start=1):
        answer = sam.post(f"/orders/{key}/change", {"revision": revision, "field": "unit_price", "line": 2, "value": price})
    told = answer.content.decode().split("Judged again.")[1].split("</ul>")[0]
    before = {r["message"] for r in row(key).decision["reasons"]}
    assert "Line 2, price" in told
    assert any(message in answer.content.decode() for message in before)
    assert not [r["message"] for r in row(key).decision["reasons"] if f"Settled: {r['message']}" in told]


def test_an_absurd_amount_breaks_no_list_and_is_not_sent(ada: Client, house: dict[str, str]) -> None:
    key = house["2026/118"]
    for revision, (name, value) in enumerate((("quantity", "999999999999"), ("unit_price", "999999999999")), start=1):
        assert ada.post(f"/orders/{key}/change", {"revision": revision, "field": name, "line": 1, "value": value}).status_code == 200
    for address in ("/", f"/orders/{key}/", "/api/queue"):
        assert ada.get(address).status_code == 200
    assert row(key).state == "waiting"


def test_the_heaviest_reason_stands_first(sam: Client, house: dict[str, str]) -> None:
    waiting = row(house["2026/118"])
    stop, review = waiting.decision["reasons"][:2]
    waiting.decision["reasons"] = [review, review, stop]
    waiting.save()
    for address in (f"/orders/{waiting.key}/", "/"):
        text = sam.get(address).content.decode()
        assert text.index("used 4,900") < text.index("usual 10 over 26")


def test_a_value_that_makes_no_sense_is_refused_with_a_sentence(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    answer = sam.post(f"/orders/{key}/change", {"revision": 1, "field": "quantity", "line": 1, "value": "many"})
    assert answer.status_code == 422
    assert "is no number" in answer.content.decode()
    assert row(key).revision == 1


def test_of_two_people_the_second_is_told(sam: Client, ada: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    assert sam.post(f"/orders/{key}/change", {"revision": 1, "field": "quantity", "line": 1, "value": "700"}).status_code == 200
    answer = ada.post(f"/orders/{key}/change", {"revision": 1, "field": "quantity", "line": 1, "value": "800"})
    assert answer.status_code == 409
    assert "Your change was not saved" in answer.content.decode()
    assert ">700</button>" in answer.content.decode()
    follow = ada.post(f"/orders/{key}/approve", {"revision": 1}, follow=True)
    assert "sam changed this order at " in follow.content.decode()
    assert row(key).state == "waiting"


def test_who_has_an_order_open_is_shown(sam: Client, ada: Client, house: dict[str, str]) -> None:
    sam.get(f"/orders/{house['45-2231']}/")
    address = f"/orders/{house['45-2231']}/"
    assert "<b>sam</b> has this order open" in ada.get(address).content.decode()
    assert "sam has it open" in ada.get("/").content.decode()
    assert "has this order open" not in sam.get(address).content.decode()
    act(ada, house["45-2231"], "change", field="quantity", line=1, value="700")
    assert "<b>ada</b> is working on this order" in sam.get(address).content.decode()
    assert "ada is working on it" in sam.get("/").content.decode()


def test_approving_sends_it_and_opens_the_next(sam: Client, house: dict[str, str]) -> None:
    from store import models

    key = house["45-2231"]
    answer = sam.post(f"/orders/{key}/approve", {"revision": 1}, follow=True)
    assert answer.redirect_chain == [(f"/orders/{house['PO 9981']}/", 302)]
    assert "Approved: order 45-2231" in answer.content.decode()
    assert row(key).state == "ready"
    assert models.Outbox.objects.get(order__key=key).state == "planned"
    again = sam.post(f"/orders/{key}/approve", {"revision": 2}, follow=True)
    assert "sam approved this order at " in again.content.decode()
    assert "no longer waits" in again.content.decode()
    assert models.Outbox.objects.filter(order__key=key).count() == 1


def test_a_stop_is_released_by_an_approver_only(sam: Client, ada: Client, house: dict[str, str]) -> None:
    key = house["2026/118"]
    assert "released by an approver" in sam.get(f"/orders/{key}/").content.decode()
    sam.post(f"/orders/{key}/approve", {"revision": 1})
    assert row(key).state == "waiting"
    ada.post(f"/orders/{key}/approve", {"revision": 1, "note": "paid this morning"})
    assert row(key).state == "ready"
    assert row(key).corrections["approved"] == {"who": "ada", "note": "paid this morning", "policy": shipped().digest}


def test_the_screen_says_what_a_release_makes_in_the_erp(sam: Client, house: dict[str, str]) -> None:
    from store import policies

    page = f"/orders/{house['45-2231']}/"
    assert "becomes a draft order at our prices<" in sam.get(page).content.decode()
    text = '[posting]\nconfirm = "released"\nprice = "order"\nactivity = "Call <b>them</b>"'
    policies.activate(text, load(text).digest, "test")
    words = "becomes a confirmed order at the customer&#x27;s prices, with the to-do “Call &lt;b&gt;them&lt;/b&gt;”"
    assert words in sam.get(page).content.decode()


def test_rejecting_needs_a_reason(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    answer = sam.post(f"/orders/{key}/reject", {"revision": 1, "reason": " "}, follow=True)
    assert "why this order is rejected" in answer.content.decode()
    assert row(key).state == "waiting"
    answer = sam.post(f"/orders/{key}/reject?queue=articles", {"revision": 1, "reason": "entered by hand"}, follow=True)
    assert answer.redirect_chain == [(f"/orders/{house['PO 9981']}/?queue=articles", 302)]
    assert row(key).state == "rejected"
    assert "entered by hand" in sam.get(f"/orders/{key}/").content.decode()


def test_a_line_taken_out_can_be_put_back(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    out = sam.post(f"/orders/{key}/change", {"revision": 1, "field": "drop", "line": 2, "value": "1"}).content.decode()
    assert "Line 2 was taken out" in out
    assert len(row(key).matched["lines"]) == 2
    sam.post(f"/orders/{key}/undo", {"revision": 2, "field": "drop", "line": 2})
    assert len(row(key).matched["lines"]) == 3


def test_a_line_that_was_missed_is_added_filled_and_taken_away(sam: Client, house: dict[str, str]) -> None:
    from store import models

    key = house["45-2231"]
    sam.post(f"/orders/{key}/add", {"revision": 1, "line": 1})
    answer = sam.post(f"/orders/{key}/change", {"revision": 2, "field": "sku", "line": 4, "value": "LA-E27"}).content.decode()
    assert "Line 1a was added by hand" in answer
    assert "Line 1a has no usable quantity yet" in answer
    sam.post(f"/orders/{key}/change", {"revision": 3, "field": "quantity", "line": 4, "value": "12"})
    lines = row(key).matched["lines"]
    assert [line["line"]["position"] for line in lines] == [1, 4, 2, 3]
    assert (lines[1]["match"]["ref"], lines[1]["quantity"]) == ("LA-E27", "12")
    assert models.Audit.objects.filter(order__key=key, what="line added").get().detail == {"line": 4, "below": 1}
    sam.post(f"/orders/{key}/undo", {"revision": 4, "field": "added", "line": 4})
    assert [line["line"]["position"] for line in row(key).matched["lines"]] == [1, 2, 3]
    assert row(key).corrections["lines"] == {}


def test_a_line_is_added_below_a_line_that_is_there(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    answer = sam.post(f"/orders/{key}/add", {"revision": 1, "line": 9})
    assert answer.status_code == 422
    assert "no line 9" in answer.content.decode()
    assert sam.post(f"/orders/{key}/add", {"revision": 1, "line": "x"}).status_code == 404


def test_choices_are_alternatives_first_and_then_what_fits_the_words(sam: Client, house: dict[str, str]) -> None:
    address = f"/orders/{house['45-2231']}/choices"
    listed = sam.get(f"{address}/articles", {"line": 2}).content.decode()
    assert listed.index("NU-08") < listed.index("WA-08") < listed.index("SC-0850")
    assert "TA-50" in sam.get(f"{address}/articles", {"line": 2, "q": "duct tape silver 50 mm"}).content.decode()
    assert "Brightside" in sam.get(f"{address}/customers", {"q": "leeds"}).content.decode()
    assert "Nothing fits" in sam.get(f"{address}/customers", {"q": "zzz"}).content.decode()


def test_beside_an_article_that_a_person_chose_the_others_have_no_share(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    act(sam, key, "change", field="sku", line=2, value="WA-08")
    listed = sam.get(f"/orders/{key}/choices/articles", {"line": 2}).content.decode()
    assert listed.count('data-ref="WA-08"') == 1
    assert "100 %" in listed
    assert 'data-ref="NU-08"' in listed
    assert listed.count("<meter") == 1


def test_numbers_are_written_in_the_users_way(sam: Client, house: dict[str, str]) -> None:
    address = f"/orders/{house['45-2231']}/"
    assert ">0.10</button>" in sam.get(address, headers={"accept-language": "en-GB"}).content.decode()
    german = sam.get(address, headers={"accept-language": "de-DE,de;q=0.9"}).content.decode()
    assert ">0,10</button>" in german
    assert "stock: north 100.000" in german


def test_unknown_values_and_orders_are_not_found(sam: Client, house: dict[str, str]) -> None:
    assert sam.get("/orders/po_nothing/").status_code == 404
    bad = {"revision": 1, "field": "revision", "value": "9"}
    assert sam.post(f"/orders/{house['45-2231']}/change", bad).status_code == 404


def act(client: Client, key: str, verb: str, **data: object) -> str:
    answer = client.post(f"/orders/{key}/{verb}", {"revision": row(key).revision, **data})
    assert answer.status_code == 200, answer.content.decode()
    return answer.content.decode()


def test_one_correction_is_shown_and_undone_and_the_others_stay(sam: Client, ada: Client, house: dict[str, str]) -> None:
    from store import models

    key = house["45-2231"]
    before = row(key).matched
    assert "data-undo=" not in sam.get(f"/orders/{key}/").content.decode()
    act(sam, key, "change", field="quantity", line=1, value="700")
    act(sam, key, "change", field="sku", line=2, value="WA-08")
    act(sam, key, "change", field="po_number", value="45-2232")
    text = act(sam, key, "change", field="customer", value="C300")
    for was, now in (("600", "700"), ("NU-08", "WA-08"), ("45-2231", "45-2232"), ("C100", "C300")):
        assert f"{was}</s> → <b>{now}</b>" in text
    text = act(ada, key, "undo", field="customer")
    text = act(ada, key, "undo", field="quantity", line=1)
    assert "Line 1, quantity: 700 → 600" in text
    assert "C100</s>" not in text
    assert "NU-08</s> → <b>WA-08</b>" in text
    assert row(key).matched["customer"]["ref"] == "C100"
    assert row(key).corrections["hands"] == ["ada", "sam"]
    assert list(models.Audit.objects.filter(what="correction undone").values_list("who", "detail__field")) == [
        ("ada", "customer"),
        ("ada", "quantity"),
    ]
    act(ada, key, "undo", field="sku", line=2)
    act(ada, key, "undo", field="po_number")
    assert {**row(key).corrections, "hands": []} == {"header": {}, "lines": {}, "hands": []}
    now = row(key).matched
    assert now["order"] == before["order"]
    assert [line["line"] for line in now["lines"]] == [line["line"] for line in before["lines"]]


def test_an_undo_of_nothing_or_of_an_older_order_is_refused_in_words(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    answer = sam.post(f"/orders/{key}/undo", {"revision": 1, "field": "quantity", "line": 1})
    assert answer.status_code == 422
    assert "not there any more" in answer.content.decode()
    act(sam, key, "change", field="quantity", line=1, value="700")
    assert sam.post(f"/orders/{key}/undo", {"revision": 1, "field": "quantity", "line": 1}).status_code == 409
    assert sam.post(f"/orders/{key}/undo", {"revision": 2, "field": "revision"}).status_code == 404
    assert row(key).corrections["lines"] == {"1": {"quantity": "700"}}


def test_sentences_write_numbers_as_the_person_at_the_screen_does(sam: Client, house: dict[str, str]) -> None:
    """Rules write 1,234.5: in a German browser that would be another number."""
    address = f"/orders/{house['45-2231']}/"
    english, german = (sam.get(address, headers={"accept-language": language}).content.decode() for language in ("en", "de"))
    assert "Price 0.024 is 20 % above our 0.02." in english
    assert "Price 0,024 is 20 % above our 0,02." in german


def test_words_of_the_order_keep_their_signs() -> None:
    from review_app.figures import Style
    from review_app.wording import sentence

    german = Style(",", ".")
    said = "Line 3: ordered 1,250 pcs of 12.345, usual 0.5 to 3 (packs of 1,000); “M8 x 1.25” on 2026-02-20, -12.5 % v1.2.3"
    assert sentence(said, {"sku": "12.345"}, german) == (
        "Line 3: ordered 1.250 pcs of 12.345, usual 0,5 to 3 (packs of 1.000); “M8 x 1.25” on 20 Feb 2026, -12,5 % v1.2.3"
    )
    assert sentence(said, {"sku": "12.345"}, Style()) == said.replace("2026-02-20", "20 Feb 2026")
    dated = "Line 2 asks for 2026-11-23 and PO 2026-11-24 of “2026-11-25”, for 2026-02-30."
    assert (
        sentence(dated, {"po": "2026-11-24"}, Style()) == "Line 2 asks for 23 Nov 2026 and PO 2026-11-24 of “2026-11-25”, for 2026-02-30."
    )


def test_a_sent_order_says_first_what_became_of_it(sam: Client, house: dict[str, str]) -> None:
    from pipeline import records
    from store import models, outbox

    key = house["45-2231"]
    assert "What became of it" not in sam.get(f"/orders/{key}/").content.decode()
    sam.post(f"/orders/{key}/approve", {"revision": 1})
    assert "On its way to the ERP, released by sam." in sam.get(f"/orders/{key}/").content.decode()
    posting = outbox.lease(key, 60)
    assert posting is not None
    posting.state, posting.erp_name = "posted", "S00042"
    outbox.save(posting, next_try=None)
    records.into_history(row(key))
    text = sam.get(f"/orders/{key}/").content.decode()
    assert "Sent on " in text
    assert ", released by sam; its number in the ERP is S00042." in text
    assert text.index("What became of it") < text.index("What was found")
    assert '/sent/" aria-current="page"' in text
    assert models.HistoryLine.objects.filter(order_ref=key).count() == 3
    assert "last on 3 Nov 2026" not in text


def test_the_history_tells_in_words_with_the_lines_as_they_are_numbered(sam: Client, ada: Client, house: dict[str, str]) -> None:
    from store import audit

    key = house["2026/118"]
    audit.record(
        "ordersift",
        "order waiting",
        order=row(key),
        detail={"route": "review", "risk": 0.12, "reasons": ["po.missing", "stock.warehouse", "routing.priority", "routing.risk"]},
    )
    act(ada, key, "add", line=1)
    act(ada, key, "change", field="sku", line=2, value="LA-E27")
    act(ada, key, "undo", field="added", line=2)
    ada.post(f"/orders/{key}/approve", {"revision": 4})
    text = sam.get(f"/orders/{key}/").content.decode().split('id="events"')[1].split("</ol>")[0]
    assert "estimated risk 12 %; Without a PO number a repeat is hard to tell and the customer can&#x27;t match our invoice" in text
    assert "The estimated risk is above the threshold" in text
    assert "line 1a, below line 1" in text.replace("; ", ", ")
    assert "line 1a: article LA-E27" in text
    for code in ("po.missing", "stock.warehouse", "routing.", "review", "credit.exceeded"):
        assert code not in text


def test_our_own_notes_are_not_put_into_the_customers_mouth(sam: Client, house: dict[str, str]) -> None:
    from dataclasses import replace

    from tests.review_app import rows

    key = rows.put(replace(rows.PLAIN, number=9, po="45-2232", notes=("only complete delivery",)))
    order = row(key)
    ours = {"value": "The mail's text names 1 line(s) beside the document.", "raw": "20 Stk", "confidence": 0.6}
    order.matched["order"]["notes"].append(ours)
    order.save()
    text = sam.get(f"/orders/{key}/").content.decode()
    assert ">“only complete delivery”<" in text
    assert ">The mail&#x27;s text names 1 line(s) beside the document.<" in text


def test_a_rejected_order_says_who_and_why(sam: Client, house: dict[str, str]) -> None:
    key = house["45-2231"]
    sam.post(f"/orders/{key}/reject", {"revision": 1, "reason": "entered by hand"})
    text = sam.get(f"/orders/{key}/").content.decode()
    assert "Rejected by sam on " in text
    assert ": entered by hand" in text
    assert text.count('aria-current="page"') == 0
