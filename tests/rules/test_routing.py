from dataclasses import replace
from datetime import date

import pytest

import rules
from orders import Finding, MailKind, Match, Route, Severity
from rules.bounds import breaks, certify, sentence, upper_bound
from rules.policy import load, shipped
from rules.routing import Bound, Calibration, Outcome, _risk_finding, audited, decide, fit, group_of, parts_of, risk_of, threshold_of
from rules.sureness import sure_of


def decided(case, policy=None, anomaly=0.001, duplicate=0.0, extra=(), calibration=None):
    policy = policy or shipped()
    findings = (*rules.check(case.order, case.facts, policy), *extra)
    return decide(case.order, findings, parts_of(case.order, findings, anomaly, duplicate), policy, calibration, case.facts)


def test_a_clean_order_is_sent_and_says_on_what_that_rests(clean):
    decision = decided(clean)
    assert decision.route is Route.SEND
    assert 0 < decision.risk < 0.05
    assert decision.policy == shipped().digest
    assert any(f.code == "routing.sent" for f in decision.reasons)


@pytest.mark.parametrize("severity", [Severity.REVIEW, Severity.STOP])
def test_a_finding_goes_before_any_risk(clean, severity):
    decision = decided(clean, extra=(Finding("price.list", severity, "x"),))
    assert (decision.route, decision.queue) == (Route.REVIEW, "pricing")


@pytest.mark.parametrize(("anomaly", "duplicate", "queue"), [(0.6, 0, "anomalies"), (0, 0.7, "duplicates"), (float("nan"), 0, "anomalies")])
def test_too_much_risk_goes_to_the_queue_of_its_biggest_part(clean, anomaly, duplicate, queue):
    decision = decided(clean, anomaly=anomaly, duplicate=duplicate)
    assert (decision.route, decision.queue) == (Route.REVIEW, queue)
    assert any(f.code == "routing.risk" for f in decision.reasons)


@pytest.mark.parametrize("mode", ["shadow", "assist"])
def test_shadow_and_assist_send_nothing(clean, mode):
    decision = decided(clean, load(f"[routing]\nmode = '{mode}'"))
    assert decision.route is Route.REVIEW
    assert any("would be sent" in f.message for f in decision.reasons)


def test_a_non_order_is_discarded(clean):
    assert decided(clean.head(kind=MailKind.NON_ORDER)).route is Route.DISCARD


def test_the_sooner_due_the_higher(clean, make_read):
    days = [date(2026, 3, 3), date(2026, 3, 6), date(2026, 3, 30)]
    priorities = [decided(clean.head(requested_date=make_read(d))).priority for d in days]
    assert priorities == sorted(priorities, reverse=True)
    assert len(set(priorities)) == 3


def test_parts_multiply():
    assert risk_of({"a": 0.1, "b": 0.2}) == pytest.approx(1 - 0.9 * 0.8)
    assert risk_of({"a": float("nan")}) == 1
    assert risk_of({}) == 0


def test_an_unconverted_unit_is_certain_risk(clean):
    first = replace(clean.order.lines[0], factor=None, quantity=None)
    assert parts_of(clean.lines(first).order)["units"] == 1
    parts = parts_of(clean.lines(replace(first, match=Match(None, 0.5))).order)
    assert (parts["articles"], parts["units"]) == (1, 0)  # without an article no unit is in question


def test_clopper_pearson_as_published():
    # 3.0/n rule and table values: 0 of 598 -> .5 %; 1 of 10 -> .394
    assert upper_bound(0, 598) == pytest.approx(0.005, abs=2e-5)
    assert upper_bound(1, 10) == pytest.approx(0.3942, abs=1e-4)
    assert upper_bound(0, 0) == upper_bound(5, 5) == 1
    assert "of 412 orders like these 1 was wrong" in sentence(1, 412)


def test_certify_stops_at_the_first_failure():
    good = [(i / 10_000, False) for i in range(2_000)]
    assert certify(good, 0.005)[0] == pytest.approx(0.1999)
    bad = [(0.5 + i / 10_000, i % 10 == 0) for i in range(2_000)]
    threshold, count, wrong = certify(good + bad, 0.005)
    assert 0.15 < threshold < 0.55
    assert upper_bound(wrong, count) <= 0.005
    assert certify(good[:100], 0.005) == (-1.0, 0, 0)


def test_a_broken_window_puts_the_group_back_to_review(clean):
    policy = shipped()
    outcomes = [Outcome("small/text", 0.001 * (i % 7), i > 2950 and i % 5 == 0) for i in range(3000)]
    calibration = fit(outcomes, policy)
    assert calibration.groups["small/text"].threshold == -1
    assert decided(clean, calibration=calibration).route is Route.REVIEW
    assert "back to review" in threshold_of("small/text", policy, calibration)[1]
    assert not breaks(2, 400, 0.005)
    assert breaks(7, 400, 0.005)


def test_an_order_that_drew_attention_counts_among_all_that_went_out_and_not_among_those_looked_at():
    unseen = [Outcome("g", 0.01, None)] * 200
    asked = Outcome("g", 0.01, True, drawn=False, asked=True)
    assert "g" not in fit([*unseen, asked], shipped()).groups
    assert fit([*unseen, *[asked] * 5], shipped()).groups["g"].threshold == -1
    assert fit([*unseen, Outcome("g", 0.01, True)], shipped()).groups["g"].audited == 1  # the lottery's first was wrong


def test_a_calibration_survives_its_json_and_a_looser_one_is_not_used():
    calibration = Calibration({"small/text": Bound(0.02, 700, 0, 0.0043)}, 0.005, 0.95)
    assert Calibration.from_json(calibration.to_json()) == calibration
    assert threshold_of("small/text", shipped(), calibration)[0] == 0.02
    assert threshold_of("nobody/knows", shipped(), calibration)[0] == shipped().routing.default_threshold
    strict = load("[routing]\ntarget = 0.001")
    assert threshold_of("small/text", strict, calibration)[0] == strict.routing.default_threshold
    with pytest.raises(ValueError, match="no routing calibration"):
        Calibration.from_json('{"groups": 3}')


def test_the_audit_lottery_draws_the_share_and_is_repeatable():
    policy = load("[routing]\naudit_first = 5\naudit_share = 0.1")
    assert audited("k", 4, policy)
    drawn = [audited(f"order-{i}", 10, policy) for i in range(5_000)]
    assert 400 < sum(drawn) < 600
    assert drawn == [audited(f"order-{i}", 10, policy) for i in range(5_000)]


def test_a_risk_that_looks_like_the_threshold_is_said_to_be_over_it():
    said = _risk_finding({"reading": 0.1194}, 0.1194, 0.1193, "measured").message
    assert "Risk just over 11.9 %" in said
    assert "11.9 % is allowed" in said


def test_groups(clean):
    assert group_of(clean.order, shipped()) == "small/text"
    assert group_of(clean.lines(*clean.order.lines * 6).order, shipped()) == "large/text"


def test_a_group_that_was_put_back_heals_by_orders_that_people_kept_back():
    policy = load("[routing]\nwindow = 300")
    broken = [Outcome("g", 0.001 * (i % 7), i > 2950 and i % 5 == 0) for i in range(3000)]
    assert fit(broken, policy).groups["g"].threshold == -1
    healed = [*broken, *(Outcome("g", 0.001 * (i % 7), False, sent=False) for i in range(3000))]
    assert fit(healed, policy).groups["g"].threshold > 0


def test_a_drawn_order_waits_or_is_said_to_be_looked_at(clean):
    policy = shipped()
    parts = parts_of(clean.order, ())
    before, after = (decide(clean.order, (), parts, policy, facts=clean.facts, audit=when) for when in ("before", "after"))
    assert (before.route, before.queue) == (Route.REVIEW, "audit")
    assert after.route is Route.SEND
    assert {f.code for f in after.reasons} >= {"routing.audit", "routing.sent"}


def test_the_shipped_thresholds_say_on_what_they_rest():
    from rules import routing

    made = routing.shipped()
    assert made.made
    assert "made orders" in made.note
    assert all(b.bound <= made.target and b.audited > 500 for b in made.groups.values())


def test_priority_names_credit_and_customer(clean):
    policy = shipped()
    stop = Finding("credit.exceeded", Severity.STOP, "x")
    plain = decide(clean.order, (), {}, policy, facts=clean.facts)
    pressing = decide(clean.order, (stop,), {}, policy, facts=replace(clean.facts, order_count=80))
    assert pressing.priority > plain.priority
    words = next(f.message for f in pressing.reasons if f.code == "routing.priority")
    assert "credit has to be cleared first" in words
    assert "a regular customer (80 orders)" in words


@pytest.mark.parametrize(
    ("accounted", "matched", "read", "sure"),
    [(True, 0.999, 0.75, 0.97), (False, 0.999, 0.75, 0.75), (True, 0.6, 0.75, 0.75), (True, 0.999, 0.5, 0.5), (True, 0.999, 0.98, 0.98)],
)
def test_an_article_bears_a_line_out_where_all_of_its_letter_was_read(clean, accounted, matched, read, sure):
    first = clean.order.lines[0]
    line = replace(first, line=replace(first.line, proven=False, confidence=read), match=replace(first.match, probability=matched))
    order = clean.head(accounted=accounted).order
    assert sure_of(line, order) == pytest.approx(sure, abs=0.011)


def test_what_speaks_against_an_article_bears_nothing_out(clean):
    first = clean.order.lines[0]
    line = replace(first, line=replace(first.line, proven=False, confidence=0.8), match=replace(first.match, contradictions=("M10",)))
    assert sure_of(line, clean.head(accounted=True).order) == 0.8
    assert sure_of(replace(line, match=first.match, quantity=None), clean.head(accounted=True).order) == 0.8
