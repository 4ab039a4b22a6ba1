"""Which recorded body was a responsible authority on which days, and by what provision: facts, not findings."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from compliance.assess.findings.finding import AuthorityDays
from compliance.assess.view import standing
from compliance.dates import DAY, Span
from compliance.truth import FALSE, TRUE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.law.instrument import Definitions
    from compliance.record.model import Body


def days(view: View, definitions: Definitions, period: Span) -> Iterator[AuthorityDays]:
    """The days of each body that is recorded as an authority, in the period and up to the day of the report."""
    told = _told(view, period)
    changes = [each for each in standing.changes(view, definitions) if each in told]
    cuts = [] if told.empty else [*dict.fromkeys((told.start, *changes)), told.end]
    for body in sorted(view.bodies.values(), key=lambda each: (each.name, each.id)):
        if not standing.claims(body, view.partnership, view, definitions):
            continue
        last: AuthorityDays | None = None
        for start, stop in pairwise(cuts):
            now = _slice(body, start, stop, view, definitions)
            if last is not None and now is not None and _alike(last, now):
                now = AuthorityDays(body.id, body.name, last.start, stop, now.certain, now.limbs)
            elif last is not None:
                yield last
            last = now
        if last is not None:
            yield last


def whole(view: View, period: Span) -> bool:
    """Whether the record declares that it has every authority of the partnership's area on those days."""
    group, told = view.partnership, _told(view, period)
    return not told.empty and view.closed("responsible_authority", (group.id, group.area.id), told) is not None


def _told(view: View, period: Span) -> Span:
    """The days of the period that had come by the day of the report."""
    return Span(period.start, min(period.end, view.as_at + DAY))


def _slice(body: Body, start: date, stop: date, view: View, definitions: Definitions) -> AuthorityDays | None:
    """What it was on days on which nothing changes; None where it was no authority."""
    answer = standing.authority(body, view.partnership, start, view, definitions)[0]
    if answer == FALSE:
        return None
    limbs = standing.limbs(body, view.partnership, start, definitions)
    return AuthorityDays(body.id, body.name, start, stop, answer == TRUE, limbs)


def _alike(one: AuthorityDays, next_: AuthorityDays) -> bool:
    return (one.certain, one.limbs) == (next_.certain, next_.limbs)
