"""What is said in a record to come after itself, directly or by way of others: no thing can."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from compliance.errors import quote

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from compliance.errors import Place
    from compliance.record.model import Record

_AFTER: Final = (
    ("documents", "supersedes"), ("documents", "follows"), ("documents", "summary_of"), ("bodies", "succeeds"),
)  # fmt: skip
"""The fields that name what a thing comes after, or was made from."""


def rings(record: Record) -> Iterator[tuple[Place, str, str]]:
    """Each ring of entries that lead back to themselves: where the first of them stands, what is wrong, what to do."""
    for name, field in _AFTER:
        before = {each.id: getattr(each, field) for each in getattr(record, name)}
        position = {identifier: index for index, identifier in enumerate(before)}
        for ring in _rings(before):
            first = min(ring, key=position.__getitem__)
            turned = ring[ring.index(first) :] + ring[: ring.index(first)]
            yield (name, position[first], field), *_fault(field, turned)


def _rings(before: Mapping[str, str | None]) -> Iterator[list[str]]:
    """The rings among ids each of which may name one other: each id is looked at once."""
    done: set[str] = set()
    for start in before:
        path: dict[str, None] = {}
        at: str | None = start
        while at is not None and at not in done and at not in path:
            path[at] = None
            at = before.get(at)
        if at in path:
            steps = list(path)
            yield steps[steps.index(at) :]
        done.update(path)


def _fault(field: str, ring: list[str]) -> tuple[str, str]:
    """What is wrong with a ring, and what to do."""
    if len(ring) == 1:
        return f"{field} names {quote(ring[0])}, which is this entry itself", "Name the earlier one, or leave it out"
    steps = ", ".join(f"{quote(one)} names {quote(other)}" for one, other in pairwise([*ring, ring[0]]))
    return f"{field} leads in a ring: {steps}", "Correct one of them, or leave it out"
