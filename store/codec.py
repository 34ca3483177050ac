"""The vocabulary as JSON and back. Decimals and dates travel as text, so nothing is rounded."""

from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter

T = TypeVar("T")


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def to_json(value: Any, kind: Any = None) -> Any:
    """A value of the vocabulary as plain JSON data (dict, list, text, number, None). `kind` for anything that is no single dataclass."""
    return _adapter(kind or type(value)).dump_python(value, mode="json")


def from_json(kind: type[T] | Any, data: Any) -> T:
    """JSON data back as a value of `kind`; raises `pydantic.ValidationError` if it is not one."""
    return _adapter(kind).validate_json(data) if isinstance(data, (bytes, str)) else _adapter(kind).validate_python(data, strict=False)
