"""The policy: what the company has decided, as one TOML file. `policy.toml` beside this file is the commented default."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, cast

LEVELS = ("off", "info", "review", "stop")
MODES = ("shadow", "assist", "automatic")


class PolicyError(ValueError):
    """The policy can't be used; the text is one sentence that names the key and what is allowed there."""


def _between(low: float, high: float) -> dict[str, Any]:
    return {"low": low, "high": high}


_SHARE = _between(0, 1)
_COUNT = _between(0, 1e9)
_MONEY = _between(0, 1e12)


@dataclass(frozen=True, slots=True)
class Customers:
    min_probability: float = field(default=0.98, metadata=_SHARE)
    blocked: tuple[str, ...] = ()
    require_authenticated: bool = False


@dataclass(frozen=True, slots=True)
class Articles:
    min_probability: float = field(default=0.95, metadata=_SHARE)
    cold_probability: float = field(default=0.98, metadata=_SHARE)
    min_margin: float = field(default=0.2, metadata=_SHARE)
    licensed_customers: tuple[str, ...] = ()
    restricted_countries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quantities:
    piece_units: tuple[str, ...] = ("pcs", "pc", "piece", "stk", "st", "ea", "unit", "units", "set", "pair")
    max_quantity: Decimal = field(default=Decimal(1_000_000), metadata=_COUNT)
    habit_min_orders: int = field(default=3, metadata=_COUNT)
    habit_factor: Decimal = field(default=Decimal(5), metadata=_between(1, 1e6))


@dataclass(frozen=True, slots=True)
class Prices:
    tolerance_below: Decimal = field(default=Decimal("0.005"), metadata=_SHARE)
    tolerance_above: Decimal = field(default=Decimal("0.02"), metadata=_SHARE)
    habit_tolerance: Decimal = field(default=Decimal("0.1"), metadata=_SHARE)
    precision: int = field(default=2, metadata=_between(0, 6))


@dataclass(frozen=True, slots=True)
class Credit:
    check: bool = True
    share_of_limit: Decimal = field(default=Decimal(1), metadata=_between(0, 10))


@dataclass(frozen=True, slots=True)
class Delivery:
    check_stock: bool = True
    lead_days: int = field(default=1, metadata=_between(0, 365))
    horizon_days: int = field(default=365, metadata=_COUNT)
    work_days: tuple[str, ...] = ("mon", "tue", "wed", "thu", "fri")
    cut_off_hour: int = field(default=14, metadata=_between(0, 24))
    freight_terms: tuple[str, ...] = ()
    free_freight_from: Decimal = field(default=Decimal(0), metadata=_MONEY)


@dataclass(frozen=True, slots=True)
class Reading:
    min_line_confidence: float = field(default=0.9, metadata=_SHARE)
    min_header_confidence: float = field(default=0.8, metadata=_SHARE)
    vat_rates: tuple[Decimal, ...] = tuple(map(Decimal, ("0.19", "0.20", "0.21", "0.22", "0.23", "0.25", "0.081", "0.07", "0.055", "0.10")))


@dataclass(frozen=True, slots=True)
class Orders:
    max_automatic_value: Decimal = field(default=Decimal(10_000), metadata=_MONEY)
    min_value: Decimal = field(default=Decimal(0), metadata=_MONEY)
    max_age_days: int = field(default=30, metadata=_COUNT)


@dataclass(frozen=True, slots=True)
class Routing:
    mode: str = field(default="automatic", metadata={"choices": MODES})
    target: float = field(default=0.005, metadata=_between(0.0001, 0.5))
    level: float = field(default=0.95, metadata=_between(0.5, 0.999))
    default_threshold: float = field(default=0.05, metadata=_SHARE)
    audit_share: float = field(default=0.03, metadata=_SHARE)
    audit_first: int = field(default=300, metadata=_COUNT)
    audit: str = field(default="after", metadata={"choices": ("before", "after")})
    audit_open: int = field(default=300, metadata=_COUNT)
    window: int = field(default=400, metadata=_between(1, 1e6))
    large_lines: int = field(default=10, metadata=_between(1, 1e5))
    manual_customers: tuple[str, ...] = ()
    change_needs_two: bool = False


@dataclass(frozen=True, slots=True)
class Posting:
    price: str = field(default="list", metadata={"choices": ("list", "order")})
    confirm: str = field(default="none", metadata={"choices": ("none", "released", "untouched", "all")})
    confirm_up_to: Decimal = field(default=Decimal(0), metadata=_MONEY)
    activity: str = ""
    activity_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Policy:
    """All of the company's decisions. `severity` overrides a rule's own level by its code ("off" silences it)."""

    customers: Customers = Customers()
    articles: Articles = Articles()
    quantities: Quantities = Quantities()
    prices: Prices = Prices()
    credit: Credit = Credit()
    delivery: Delivery = Delivery()
    reading: Reading = Reading()
    orders: Orders = Orders()
    routing: Routing = Routing()
    posting: Posting = Posting()
    severity: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def digest(self) -> str:
        """Twelve hex digits of the SHA-256 over keys and values: the same policy has the same digest however it was written.

        What decides nothing counts where it is not the default only, so that decisions of before it existed keep their digest.
        """
        silent = {f"posting.{key.name}" for key in fields(Posting) if getattr(self.posting, key.name) == key.default}
        return _digest(tuple(f"{key}={value}" for key, value in sorted(self.values().items()) if key not in silent))

    def values(self) -> dict[str, str]:
        """Every key ("prices.precision") with its value as text, for showing what two policies differ in."""
        found = {f"severity.{code}": level for code, level in self.severity.items()}
        for section in _SECTIONS:
            part = getattr(self, section)
            for key in fields(part):
                value = getattr(part, key.name)
                if isinstance(value, Decimal):
                    value = _plain(value)
                elif isinstance(value, tuple):
                    items = cast("tuple[object, ...]", value)
                    value = ", ".join(_plain(v) if isinstance(v, Decimal) else str(v) for v in items)
                found[f"{section}.{key.name}"] = str(value)
        return found


_SECTIONS = tuple(f.name for f in fields(Policy) if f.name != "severity")


def load(text: str) -> Policy:
    """The policy that `text` (TOML) describes; what it leaves out keeps its default. Raises PolicyError with one sentence."""
    try:
        data = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"The policy is no valid TOML: {error}.") from None
    policy = Policy()
    for section, values in data.items():
        if not isinstance(values, dict):
            raise PolicyError(f"{section}: this key stands outside a section; allowed sections are {', '.join((*_SECTIONS, 'severity'))}.")
        table = cast("dict[str, Any]", values)
        if section == "severity":
            policy = replace(policy, severity=_severities(table))
        elif section in _SECTIONS:
            policy = replace(policy, **{section: _section(section, getattr(policy, section), table)})
        else:
            raise PolicyError(f"[{section}]: there is no such section; allowed are {', '.join((*_SECTIONS, 'severity'))}.")
    return policy


def shipped_text() -> str:
    """The default policy with a comment on every key, as users copy it."""
    return files("rules").joinpath("policy.toml").read_text("utf-8")


@cache
def shipped() -> Policy:
    """The default policy."""
    return load(shipped_text())


def differences(old: Policy, new: Policy) -> tuple[tuple[str, str, str], ...]:
    """(key, old value, new value) of every key that differs; a severity without override reads "" there."""
    before, after = old.values(), new.values()
    return tuple((k, before.get(k, ""), after.get(k, "")) for k in sorted({*before, *after}) if before.get(k, "") != after.get(k, ""))


def _severities(table: Mapping[str, Any]) -> dict[str, str]:
    flat: dict[str, str] = {}
    for key, value in table.items():  # a dotted code may be written with or without quotes
        if isinstance(value, dict):
            flat.update({f"{key}.{inner}": level for inner, level in cast("dict[str, Any]", value).items()})
        else:
            flat[key] = value
    for code, level in flat.items():
        if not _is_rule(code):
            raise PolicyError(f"severity.{code}: there is no rule with this code.")
        if level not in LEVELS:
            raise PolicyError(f"severity.{code}: {level!r} is not allowed; use one of {', '.join(LEVELS)}.")
    return flat


def _is_rule(code: str) -> bool:
    from rules.register import REGISTRY  # the codes live with the rules, and the rules read this file

    return not REGISTRY or code in REGISTRY


def _section(section: str, default: Any, table: Mapping[str, Any]) -> Any:
    known = {f.name: f for f in fields(default)}
    changes: dict[str, Any] = {}
    for key, value in table.items():
        if key not in known:
            raise PolicyError(f"{section}.{key}: there is no such key; allowed are {', '.join(known)}.")
        changes[key] = _value(f"{section}.{key}", getattr(default, key), value, known[key].metadata)
    for code in changes.get("activity_for", ()):
        if code not in ("released", "untouched") and not _is_rule(code):
            raise PolicyError(f"{section}.activity_for: {code!r} is neither 'untouched' nor 'released' nor a rule's code.")
    return replace(default, **changes)


def _value(key: str, default: Any, value: Any, limits: Mapping[str, Any]) -> Any:
    if isinstance(default, tuple):
        if not isinstance(value, list):
            raise PolicyError(f"{key}: {value!r} is not allowed; write a list in square brackets.")
        samples = cast("tuple[Any, ...]", default)
        item_default = samples[0] if samples else ""
        return tuple(_value(key, item_default, item, limits) for item in cast("list[Any]", value))
    if isinstance(default, str):
        choices = limits.get("choices")
        if not isinstance(value, str) or (choices and value not in choices):
            raise PolicyError(f"{key}: {value!r} is not allowed; use {'one of ' + ', '.join(choices) if choices else 'text in quotes'}.")
        return value
    if isinstance(default, bool):
        if not isinstance(value, bool):
            raise PolicyError(f"{key}: {value!r} is not allowed; use true or false.")
        return value
    whole = isinstance(default, int)
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, Decimal)):
        raise PolicyError(f"{key}: {_shown(value)} is not allowed; use a {'whole number' if whole else 'number'}.")
    low, high = limits.get("low", -1e15), limits.get("high", 1e15)
    if not Decimal(value).is_finite() or not Decimal(str(low)) <= Decimal(value) <= Decimal(str(high)):
        raise PolicyError(f"{key}: {_shown(value)} is out of range; use {low:,} to {high:,}.")
    return type(default)(value)


def _shown(value: Any) -> str:
    return str(value) if isinstance(value, Decimal) else repr(value)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


@cache
def _digest(lines: tuple[str, ...]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


KEYS = frozenset(Policy().values())
"""Every key of the policy, as rules name what they read."""
