"""The policy: the numbers and switches that the rules read, from a commented TOML file."""

import hashlib
import tomllib
from dataclasses import dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import Any

DEFAULT_FILE = Path(__file__).with_name("policy.toml")
MODES = ("shadow", "assist", "automatic")


class PolicyError(ValueError):
    """One clear sentence with the key that is wrong."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The keys of policy.toml, section by section; `digest` is the SHA-256 of the text it was read from."""

    mode: str = "automatic"
    max_risk: Decimal = Decimal("0.02")
    max_value: Decimal = Decimal(5000)
    first_order_review: bool = True
    min_customer: Decimal = Decimal("0.95")
    min_article: Decimal = Decimal("0.90")
    min_reading: Decimal = Decimal("0.70")
    tolerance: Decimal = Decimal("0.02")
    stop_deviation: Decimal = Decimal("0.30")
    decimals: int = 4
    enforce_moq: bool = True
    enforce_multiple: bool = True
    lead_days: int = 0
    check_stock: bool = True
    known_ship_to_only: bool = True
    require_po_number: bool = True
    min_order_value: Decimal = Decimal(0)
    amount_tolerance: Decimal = Decimal("0.02")
    check: bool = True
    digest: str = ""


SECTIONS = {
    "mode": ("mode", "max_risk", "max_value", "first_order_review"),
    "matching": ("min_customer", "min_article", "min_reading"),
    "prices": ("tolerance", "stop_deviation", "decimals"),
    "quantities": ("enforce_moq", "enforce_multiple"),
    "delivery": ("lead_days", "check_stock", "known_ship_to_only"),
    "order": ("require_po_number", "min_order_value", "amount_tolerance"),
    "credit": ("check",),
}


def load(text: str | None = None) -> Policy:
    """Read a policy; without a text the shipped default. Raises PolicyError with the key that is unknown or has no usable value."""
    text = DEFAULT_FILE.read_text(encoding="utf-8") if text is None else text
    try:
        data = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as error:
        raise PolicyError(f"The policy can't be read as TOML: {error}.") from None
    kinds: dict[str, type[Any]] = {f.name: type(f.default) for f in fields(Policy)}  # pyright: ignore[reportUnknownVariableType]
    values: dict[str, Any] = {"digest": hashlib.sha256(text.encode()).hexdigest()}
    for section, keys in data.items():
        if section not in SECTIONS or not isinstance(keys, dict):
            raise PolicyError(f"The policy has no section [{section}]: it knows {', '.join(SECTIONS)}.")
        for name, value in keys.items():  # pyright: ignore[reportUnknownVariableType]
            if name not in SECTIONS[section]:
                raise PolicyError(f"The policy has no key {section}.{name}: [{section}] knows {', '.join(SECTIONS[section])}.")
            values[name] = _value(f"{section}.{name}", value, kinds[name])
    if values.get("mode", "automatic") not in MODES:
        raise PolicyError(f"The policy's mode.mode is {values['mode']!r}: it may be {', '.join(MODES)}.")
    return Policy(**values)


def _value(key: str, value: Any, kind: type) -> Any:
    if kind is Decimal and isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        number = Decimal(value)
        if number.is_finite() and number >= 0:
            return number
    elif isinstance(value, kind) and (kind is bool or not isinstance(value, bool)):
        return value
    raise PolicyError(f"The policy's {key} is {value!r}: it must be a {'number, not negative' if kind is Decimal else kind.__name__}.")
