"""Dataclasses as JSON, and back. What a record lacks takes its default and what is unknown is left out, so
that records outlive the addition of a field.
"""

from __future__ import annotations

import dataclasses
import json
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

Record = TypeVar("Record")


def pack_record(record: Any) -> str:
    """Pack a dataclass, with all dataclasses, tuples and enumerations in it."""
    return json.dumps(dataclasses.asdict(record), ensure_ascii=False, separators=(",", ":"), default=str)


def unpack_record(kind: type[Record], text: str) -> Record:
    """Unpack a record of that kind. Raises ValueError, KeyError and TypeError for text that is none."""
    made: Record = _made(kind, json.loads(text))
    return made


def _made(kind: Any, value: Any) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        if value is None and NoneType in arguments:
            return None
        (kind,) = (each for each in arguments if each is not NoneType)
        return _made(kind, value)
    if origin in (tuple, list):
        return origin(_made(arguments[0], each) for each in value)
    if origin is dict:
        return {key: _made(arguments[1], each) for key, each in value.items()}
    if not isinstance(kind, type):
        return value
    if dataclasses.is_dataclass(kind):
        return kind(
            **{name: _made(hint, value[name]) for name, hint in _fields(kind).items() if name in value}
        )
    if issubclass(kind, tuple) and hasattr(kind, "_fields"):
        return kind(*(_made(hint, each) for hint, each in zip(_fields(kind).values(), value, strict=True)))
    return kind(value) if issubclass(kind, Enum) else value


@cache
def _fields(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    if dataclasses.is_dataclass(kind):
        return {each.name: hints[each.name] for each in dataclasses.fields(kind) if each.init}
    return hints
