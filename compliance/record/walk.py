"""Goes through the parts of a record, each with its place in the file."""

from collections.abc import Iterator
from functools import cache
from typing import get_args

from compliance.record.parties import Partnership
from compliance.record.parts import Citation, Part


def walk(part: Part, location: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Part]]:
    """Each part of a record with its place in the file."""
    waiting = [(location, part)]
    while waiting:
        location, part = waiting.pop()
        yield location, part
        waiting += reversed(directly_in(part, location))


def directly_in(part: Part, location: tuple[str | int, ...]) -> list[tuple[tuple[str | int, ...], Part]]:
    """The parts that stand in a part and in no other part of it, each with its place in the file."""
    below: list[tuple[tuple[str | int, ...], Part]] = []
    for name, step in _inner(type(part)):
        value = part.__dict__[name]
        if isinstance(value, tuple):
            below += [((*location, step, index), member) for index, member in enumerate(value)]
        elif value is not None:
            below.append(((*location, step), value))
    return below


@cache
def _inner(model: type[Part]) -> tuple[tuple[str, str], ...]:
    """The fields in which other parts stand, each with its name in the file."""
    fields = model.model_fields.items()
    return tuple((name, field.alias or name) for name, field in fields if _of_parts(field.annotation))


def _of_parts(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return True
    return any(map(_of_parts, get_args(annotation)))


def withheld(part: Part, *, inside: bool = False) -> Iterator[Part]:
    """Each part of a record that comes from a closed session, with all that stands inside such a part."""
    own = bool(getattr(part, "closed_session", False))
    source = getattr(part, "source", None)
    own = own or (isinstance(source, Citation) and source.closed_session)
    closed = inside or (own and not isinstance(part, Partnership))
    if closed:
        yield part
    for name in type(part).model_fields:
        value = getattr(part, name)
        for member in value if isinstance(value, tuple) else (value,):
            if isinstance(member, Part):
                yield from withheld(member, inside=closed)
