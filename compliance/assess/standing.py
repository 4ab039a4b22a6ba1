"""Who has a standing in law on a day: responsible authorities, the elected local policing body, holders of 14A.

The kinds and dates come from `definitions.yaml`; this module only applies them to recorded bodies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compliance.assess.facts import SubjectGroup, View
    from compliance.assess.finding import Evidence
    from compliance.law.instrument import Definitions, Standing
    from compliance.record.model import AuthorityStatus, Body


def _fits(row: Standing, kind: str, police_area: str | None) -> Truth:
    """Whether a row speaks of bodies of that kind there; unknown if it turns on a police area not recorded."""
    if kind not in row.kinds:
        return FALSE
    if row.police_areas is None and not row.except_police_areas:
        return TRUE
    if police_area is None:
        return UNKNOWN if row.police_areas is not None else TRUE
    if row.police_areas is not None:
        return TRUE if police_area in row.police_areas else FALSE
    return FALSE if police_area in row.except_police_areas else TRUE


def spans(rows: Sequence[Standing], kind: str, police_area: str | None) -> list[Span]:
    """When bodies of a kind have the standing in a police area."""
    return [each.span for row in rows if _fits(row, kind, police_area) == TRUE for each in row.in_force]


def on(rows: Sequence[Standing], kind: str, police_area: str | None, day: date) -> Truth:
    """Whether a body of that kind has the standing on a day."""
    return max(
        (_fits(row, kind, police_area) for row in rows if any(day in each.span for each in row.in_force)),
        default=FALSE,
    )


def _police_area(body: Body, group: SubjectGroup) -> str | None:
    return body.police_area or (group.police_area.id if group.police_area else None)


def claims(body: Body, group: SubjectGroup, view: View) -> list[AuthorityStatus]:
    """The recorded periods in which a body is a responsible authority for the group's area (or its county's)."""
    areas = {group.area.id, group.id}
    if group.kind == "county_strategy_group":
        areas |= {each.area.id for each in view.groups}
    own = view.partnership.area.id
    return [each for each in body.responsible_authority if (each.area or own) in areas]


def authority(
    body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions
) -> tuple[Truth, tuple[Evidence, ...]]:
    """Whether a body was a responsible authority for the group on a day (s.5(1) of the 1998 Act)."""
    best: Truth = FALSE
    evidence: tuple[Evidence, ...] = ()
    by_law = on(definitions.responsible_authorities, body.kind, _police_area(body, group), day)
    if by_law == FALSE:
        return FALSE, ()
    for claim in claims(body, group, view):
        how = min(view.on(claim, day, body), by_law)
        if how > best:
            best, evidence = how, (view.evidence(body),)
    return best, evidence


def beyond_law(body: Body, group: SubjectGroup, view: View, definitions: Definitions) -> list[Span]:
    """The days within the record's period on which a body is recorded as an authority and the law says it is not."""
    lawful = sorted(spans(definitions.responsible_authorities, body.kind, _police_area(body, group)))
    outside: list[Span] = []
    for claim in claims(body, group, view):
        start = claim.from_ or body.from_ or EARLIEST
        last = claim.to or body.to
        claimed = Span(start, last + DAY if last else FOREVER).meet(view.period)
        for span in lawful:
            if claimed.empty:
                break
            if span.start > claimed.start:
                outside.append(Span(claimed.start, min(span.start, claimed.end)))
            claimed = Span(max(claimed.start, span.end), claimed.end)
        if not claimed.empty:
            outside.append(claimed)
    return [each for each in outside if not each.empty]


def power(name: str, kind: str, police_area: str | None, day: date, definitions: Definitions) -> Truth:
    """Whether a body of a kind can be the elected local policing body, or hold 14A, there on a day."""
    rows = definitions.reg_14A if name == "reg_14A" else definitions.elected_local_policing_body
    return on(rows, kind, police_area, day)
