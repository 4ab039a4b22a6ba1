"""Who has a standing in law on a day: responsible authorities, the elected local policing body, holders of 14A.

The kinds and dates come from `definitions.yaml`; this module only applies them to recorded bodies.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from compliance import truth
from compliance.assess.view.rows import rows_of
from compliance.dates import DAY, EARLIEST, FOREVER, Span
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth, any_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.view.facts import View
    from compliance.assess.view.group import SubjectGroup
    from compliance.law.instrument import Definitions, Standing
    from compliance.record.model import AuthorityStatus, Body
    from compliance.vocabulary import AreaKind


def _fits(row: Standing, police_area: str, area_kind: AreaKind | None) -> Truth:
    """Whether a row speaks of that police area and kind of area; unknown if it turns on a kind not recorded.

    A row that is not confirmed never says more than perhaps.
    """
    if row.police_areas is not None and police_area not in row.police_areas:
        return FALSE
    if police_area in row.except_police_areas:
        return FALSE
    most: Truth = UNKNOWN if row.unconfirmed else TRUE
    if row.area_kinds is None:
        return most
    return UNKNOWN if area_kind is None else min(most, truth.of(area_kind in row.area_kinds))


def _police_areas(rows: Sequence[Standing], police_area: str | None) -> list[str]:
    """The police area; where it is not recorded, each that the rows tell apart and one that they do not."""
    if police_area is not None:
        return [police_area]
    return ["", *sorted({each for row in rows for each in (*(row.police_areas or ()), *row.except_police_areas)})]


def spans(
    rows: Sequence[Standing], kind: str, police_area: str | None, area_kind: AreaKind | None = None
) -> list[Span]:
    """When bodies of a kind have the standing there, or may have it as far as the record says where that is."""
    places = _police_areas(rows, police_area)
    return [
        each.span
        for row in rows
        if kind in row.kinds and any(_fits(row, place, area_kind) != FALSE for place in places)
        for each in row.in_force
    ]


def on(
    rows: Sequence[Standing], kind: str, police_area: str | None, day: date, area_kind: AreaKind | None = None
) -> Truth:
    """Whether a body of that kind has the standing on a day."""
    live = [row for row, days in rows_of(rows).by_kind.get(kind, ()) if any(day in each for each in days)]
    if not live:
        return FALSE
    answers = {
        max((_fits(row, place, area_kind) for row in live), default=FALSE) for place in _police_areas(rows, police_area)
    }
    return answers.pop() if len(answers) == 1 else UNKNOWN


def anybody(rows: Sequence[Standing], police_area: str | None, day: date) -> Truth:
    """Whether a body of any kind has the standing on a day."""
    return max((on(rows, kind, police_area, day) for row in rows for kind in row.kinds), default=FALSE)


def _police_area(body: Body, group: SubjectGroup) -> str | None:
    return body.police_area or (group.police_area.id if group.police_area else None)


def claims(body: Body, group: SubjectGroup, view: View, definitions: Definitions) -> list[AuthorityStatus]:
    """The recorded periods in which a body is a responsible authority for the group's area (or its county's)."""
    areas = {group.area.id, group.id}
    if group.kind == "county_strategy_group":  # not another county's, nor a city's beside it
        areas |= {each.area.id for each in view.groups if in_county_area(each, definitions)}
    own = view.partnership.area.id
    return [each for each in body.responsible_authority if (each.area or own) in areas]


def in_county_area(group: SubjectGroup, definitions: Definitions) -> bool:
    """Whether a group that a county's record registers is one of its districts': not that of a unitary district.

    Where the kind of its area is not recorded it is taken for one, since it is registered there.
    """
    if group.kind != "strategy_group" or group.area.kind is None:
        return group.kind == "strategy_group"
    return any(group.area.kind in each.kinds for each in definitions.areas if each.name == "county_area")


def _area_kind(claim: AuthorityStatus, view: View) -> AreaKind | None:
    """What kind of area a claim is about."""
    group = _group(claim, view)
    return group.area.kind if group is not None else None


def _place(claim: AuthorityStatus, view: View) -> str:
    """The area that a claim is about, whether it names that or the group there."""
    group = _group(claim, view)
    return group.area.id if group is not None else claim.area or view.partnership.area.id


def _group(claim: AuthorityStatus, view: View) -> SubjectGroup | None:
    place = claim.area or view.partnership.area.id
    return next((each for each in view.every_group if place in (each.area.id, each.id)), None)


def authority(
    body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions
) -> tuple[Truth, tuple[Evidence, ...]]:
    """Whether a body was a responsible authority for the group on a day (s.5(1) of the 1998 Act).

    It is the same on each day from one on which something changes to the next.
    """
    asked = ("authority", body.id, group.id, run(day, view, definitions), id(definitions))
    return view.kept.get(asked, lambda: _authority(body, group, day, view, definitions))


def run(day: date, view: View, definitions: Definitions) -> int:
    """A number for the days, from one change to the next, on which all this is as on that day."""
    return bisect_right(changes(view, definitions), day)


def changes(view: View, definitions: Definitions) -> list[date]:
    """The days on which who is an authority may change, in order."""
    known: list[date] | None = view.kept.known(("changes", id(definitions)))
    return view.kept.keep(("changes", id(definitions)), _changes(view, definitions)) if known is None else known


def limbs(body: Body, group: SubjectGroup, day: date, definitions: Definitions) -> tuple[str, ...]:
    """The paragraphs of s.5(1) of the 1998 Act that name bodies of that kind on a day there."""
    places = _police_areas(definitions.responsible_authorities, _police_area(body, group))
    live = (
        row
        for row in definitions.responsible_authorities
        if body.kind in row.kinds and any(day in each.span for each in row.in_force)
        if any(_fits(row, place, None) != FALSE for place in places)
    )
    return tuple(dict.fromkeys(row.limb for row in live if row.limb))


def _changes(view: View, definitions: Definitions) -> list[date]:
    """The days on which who is an authority may change: by the law, by what is recorded, or as the record ends."""
    lasting = [each for body in view.bodies.values() for each in (body, *body.responsible_authority)]
    days = {view.period.end, *rows_of(definitions.responsible_authorities).changes}
    for each in lasting:
        first, last = each.from_, each.to
        if first is not None:
            days.add(first)
        if last is not None:
            days.add(last + DAY)
    return sorted(days)


def _authority(
    body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions
) -> tuple[Truth, tuple[Evidence, ...]]:
    ways = [
        min(view.on(claim, day, body), _lawful(claim, body, group, day, view, definitions))
        for claim in claims(body, group, view, definitions)
    ]
    return any_of(ways), (view.evidence(body),)


def _lawful(  # noqa: PLR0917  # a claim, whose it is, and on what it is held
    claim: AuthorityStatus, body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions
) -> Truth:
    """Whether the law made a body of that kind an authority for the area of a claim on a day.

    One of a kind that has that standing in areas of another kind, as a county council has, may have become the council
    of the area, and its kind be written as it was. That is open as long as no other council is recorded for it.
    """
    rows, police_area = definitions.responsible_authorities, _police_area(body, group)
    area = _area_kind(claim, view)
    answer = on(rows, body.kind, police_area, day, area)
    if answer != FALSE or area is None or on(rows, body.kind, police_area, day) == FALSE:
        return answer
    return FALSE if _another_there(claim, body, group, day, view, definitions) else UNKNOWN


def _another_there(  # noqa: PLR0917  # as above
    claim: AuthorityStatus, body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions
) -> bool:
    """Whether another body was certainly an authority of that area on a day, by the paragraph that names this one."""
    rows, own = definitions.responsible_authorities, limbs(body, group, day, definitions)
    place = _place(claim, view)
    return any(
        min(view.on(each, day, other), on(rows, other.kind, _police_area(other, group), day, _area_kind(each, view)))
        == TRUE
        for other in view.bodies.values()
        if other is not body and not set(own).isdisjoint(limbs(other, group, day, definitions))
        for each in other.responsible_authority
        if _place(each, view) == place
    )


def may_be_authority(body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions) -> bool:
    """Whether s.5(1) of the 1998 Act named bodies of that kind on a day there."""
    rows, police_area = definitions.responsible_authorities, _police_area(body, group)
    areas = {group.area.kind}
    if group.kind == "county_strategy_group":
        areas |= {each.area.kind for each in view.groups if in_county_area(each, definitions)}
    return any(on(rows, body.kind, police_area, day, each) != FALSE for each in areas)


def can_be_required(body: Body, group: SubjectGroup, day: date, definitions: Definitions) -> bool:
    """Whether s.5(1) of the 1998 Act named bodies of that kind on a day, for an area of whatever kind (reg 14A)."""
    return on(definitions.responsible_authorities, body.kind, _police_area(body, group), day) != FALSE


def in_police_area(body: Body, group: SubjectGroup, day: date, view: View, definitions: Definitions) -> Truth:
    """Whether a body was an authority for any area in the group's police area, of whom reg 14A(1) speaks.

    As far as its own status says: without one it may be an authority of an area that the record says nothing of.
    """
    if view.on(body, day) == FALSE or not can_be_required(body, group, day, definitions):
        return FALSE
    own = view.partnership.area.id
    there = {name: _same_police_area(group, each) for each in view.every_group for name in (each.area.id, each.id)}
    return any_of(
        min(
            there.get(claim.area or own, FALSE),
            view.on(claim, day, body),
            _lawful(claim, body, group, day, view, definitions),
        )
        for claim in body.responsible_authority
    )


def _same_police_area(one: SubjectGroup, other: SubjectGroup) -> Truth:
    """Whether two groups lie in the same police area; unknown where that of one alone is recorded."""
    if one.police_area is None or other.police_area is None:
        return TRUE if one.police_area is other.police_area else UNKNOWN
    return truth.of(one.police_area.id == other.police_area.id)


def beyond_law(body: Body, group: SubjectGroup, view: View, definitions: Definitions) -> list[Span]:
    """The days within the record's period on which a body is recorded as an authority and the law says it is not."""
    rows, police_area = definitions.responsible_authorities, _police_area(body, group)
    found: list[Span] = []
    for claim in claims(body, group, view, definitions):
        start = claim.from_ or body.from_ or EARLIEST
        last = claim.to or body.to
        claimed = Span(start, last + DAY if last else FOREVER).meet(view.period)
        found += outside(claimed, spans(rows, body.kind, police_area, _area_kind(claim, view)))
    return found


def outside(claimed: Span, lawful: Sequence[Span]) -> list[Span]:
    """The days of a claim that no lawful run of days takes in."""
    left: list[Span] = []
    for span in sorted(lawful):
        left.append(Span(claimed.start, min(span.start, claimed.end)))
        claimed = Span(max(claimed.start, span.end), claimed.end)
    return [each for each in (*left, claimed) if not each.empty]


def anybody_with(name: str, police_area: str | None, day: date, definitions: Definitions) -> Truth:
    """Whether a body of any kind holds a power there on a day."""
    return anybody(
        definitions.reg_14A if name == "reg_14A" else definitions.elected_local_policing_body, police_area, day
    )


def power(name: str, kind: str, police_area: str | None, day: date, definitions: Definitions) -> Truth:
    """Whether a body of a kind can be the elected local policing body, or hold 14A, there on a day."""
    rows = definitions.reg_14A if name == "reg_14A" else definitions.elected_local_policing_body
    return on(rows, kind, police_area, day)
