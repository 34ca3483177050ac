"""The decision as a function of its inputs, and the inputs as a document: so a decision can be made again, bit for bit, years later.

The inputs are kept as one blob per judgement under the hash of its bytes; the order's versions and the audit row name that hash. Policy
and thresholds are blobs of their own, since thousands of orders share them.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import rules
from models.anomalies import AnomalyScore
from models.duplicates import DuplicateScore
from orders import Decision, Facts, Finding, MatchedOrder, Problem
from pipeline import notices
from rules import routing
from rules.policy import Policy
from rules.routing import Calibration
from store import blobs
from store.codec import from_json, to_json


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that a decision depends on. `calibration` None: the shipped thresholds."""

    matched: MatchedOrder
    facts: Facts
    problems: tuple[Problem, ...]
    anomaly: AnomalyScore
    duplicate: DuplicateScore
    policy: Policy
    calibration: Calibration | None = None
    audit: str = ""
    """When a person looks because the lottery drew the order: "before" it is sent, "after", or not at all."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One order at the end of the walk, before anything is done about it."""

    inputs: Inputs
    findings: tuple[Finding, ...]
    decision: Decision

    @property
    def matched(self) -> MatchedOrder:
        return self.inputs.matched

    @property
    def facts(self) -> Facts:
        return self.inputs.facts

    @property
    def anomaly(self) -> AnomalyScore:
        return self.inputs.anomaly

    @property
    def duplicate(self) -> DuplicateScore:
        return self.inputs.duplicate


def weigh(inputs: Inputs) -> Judged:
    """Steps 7 and 8 once everything is known: findings, risk by parts, route. Depends on nothing but its argument."""
    matched, facts, policy = inputs.matched, inputs.facts, inputs.policy
    findings = (
        *rules.check(matched, facts, policy),
        *notices.of_anomaly(inputs.anomaly, matched),
        *notices.of_duplicate(inputs.duplicate),
        *notices.of_problems(inputs.problems),
    )
    parts = routing.parts_of(matched, findings, inputs.anomaly.probability, inputs.duplicate.probability)
    return Judged(inputs, findings, routing.decide(matched, findings, parts, policy, inputs.calibration, facts, facts.now, inputs.audit))


def keep(inputs: Inputs, decision: Decision) -> dict[str, str]:
    """Keep the inputs for ever; returns the hashes for the order's record: of the inputs, of the facts, of the decision."""
    calibration = inputs.calibration or routing.shipped()
    facts = to_json(inputs.facts)
    document = {
        "matched": to_json(inputs.matched),
        "facts": facts,
        "problems": to_json(inputs.problems, tuple[Problem, ...]),
        "anomaly": to_json(inputs.anomaly),
        "duplicate": to_json(inputs.duplicate),
        "policy": blobs.put(_bytes(to_json(inputs.policy))),
        "calibration": blobs.put(_bytes(to_json(calibration))),
        "audit": inputs.audit,
    }
    return {"inputs": blobs.put(_bytes(document)), "facts": digest(facts), "decision": digest(to_json(decision))}


def kept(blob: str) -> Inputs:
    """The inputs of an earlier judgement. Raises FileNotFoundError where they are gone, ValueError where their bytes were changed."""
    document = _read(blob)
    return Inputs(
        matched=from_json(MatchedOrder, document["matched"]),
        facts=from_json(Facts, document["facts"]),
        problems=from_json(tuple[Problem, ...], document["problems"]),
        anomaly=from_json(AnomalyScore, document["anomaly"]),
        duplicate=from_json(DuplicateScore, document["duplicate"]),
        policy=_policy(document["policy"]),
        calibration=_calibration(document["calibration"]),
        audit=document["audit"],
    )


def remade(versions: dict[str, Any]) -> bool:
    """Whether the stored inputs, weighed again, give the recorded decision to the last bit."""
    return digest(to_json(weigh(kept(versions["inputs"])).decision)) == versions["decision"]


def digest(data: Any) -> str:
    """SHA-256 of JSON data as it is kept. The order of keys counts: sentences list things in that order."""
    return hashlib.sha256(_bytes(data)).hexdigest()


_held: dict[str, Any] = {}
"""Policies and thresholds by blob: few, and asked for by every order."""


def _policy(blob: str) -> Policy:
    if blob not in _held:
        _held[blob] = from_json(Policy, _read(blob))
    return _held[blob]


def _calibration(blob: str) -> Calibration:
    if blob not in _held:
        _held[blob] = from_json(Calibration, _read(blob))
    return _held[blob]


def _bytes(data: Any) -> bytes:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).encode()


def _read(blob: str) -> Any:
    raw = blobs.get(blob)
    if hashlib.sha256(raw).hexdigest() != blob:
        raise ValueError(f"The kept inputs {blob[:12]} were changed on the disk: what they say can't be trusted.")
    return json.loads(raw)
