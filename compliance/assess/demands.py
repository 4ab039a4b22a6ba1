"""What is amiss with the requirements of regulation 14A that a record holds: by whom, of whom, for which meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from compliance.assess.findings import describe
from compliance.assess.view import offices, standing
from compliance.record import one_body
from compliance.truth import FALSE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.law.instrument import Definitions
    from compliance.record.model import Part, Requirement, Specification

_THE_BODY: Final = "elected_local_policing_body"
Amiss: TypeAlias = "tuple[Part, str, dict[str, Any]]"
"""A requirement or specification, the code of what is amiss with it, and the particulars that the words need."""


def amiss(view: View, definitions: Definitions) -> Iterator[Amiss]:
    """Each such thing."""
    for each in view.requirements:
        if each.by in view.bodies:
            yield from _by_whom(each, view, definitions)
            yield from _named(each, view, definitions)
        yield from _not_affected(each, view, definitions)
        meeting = view.all_meetings.get(each.meeting or "")
        if each.date and meeting is not None and meeting.date is not None and meeting.date < each.date:
            yield each, "met_before_required", {"day": each.date, "meeting": describe.meeting(meeting)}


def _by_whom(each: Requirement, view: View, definitions: Definitions) -> Iterator[Amiss]:
    """That it was made by a body that cannot make one, or that did not hold the power."""
    body, area = view.bodies[each.by], view.partnership.police_area
    police_area = body.police_area or (area.id if area else None)
    day = each.date or view.as_at
    holders = _holders(view, police_area, day, definitions)
    cannot = standing.power("reg_14A", body.kind, police_area, day, definitions) == FALSE
    of = area.id if area else None
    somebody_else = cannot or (each.date is not None and bool(holders) and each.by not in holders)
    if somebody_else and offices.office_of_a_power(_THE_BODY, body, of, view, definitions, power="reg_14A", day=day):
        yield each, "required_by_its_office", {"fact": describe.fact(each, view), "name": body.name}
        return
    nobody = standing.anybody_with("reg_14A", police_area, day, definitions) == FALSE
    if somebody_else:
        names = [view.name(holder) for holder in holders if holder != each.by]
        said: dict[str, Any] = {"name": body.name, "kind": body.kind, "day": each.date}
        said |= {"holds_power": next(iter(names), None), "nobody_can": nobody}
        yield each, "no_power_to_require" if cannot else "not_the_holder", said
    person = offices.elected(each.by, police_area, day, view, definitions) if police_area and each.date else None
    if person is not None and not holders and not cannot:
        said = {"fact": describe.fact(each, view), "name": body.name, "holder": view.name(person)}
        yield each, "holder_is_a_person", said


def _named(each: Requirement, view: View, definitions: Definitions) -> Iterator[Amiss]:
    """That a body is named of whose kind the law made no authorities."""
    day = each.date or view.as_at
    councils = one_body.as_fire_authority(view.record) if one_body.councils(view.record) else ()
    for identifier in sorted({*(each.authorities or ()), *(each.affected or ())}):
        named = view.bodies.get(identifier)
        if named is None or named in councils:
            continue  # a council's second entry is told of as such, and taken for the council
        if not standing.can_be_required(named, view.partnership, day, definitions):
            yield each, "named_but_no_authority", {"name": named.name, "kind": named.kind, "day": day}


def _not_affected(each: Requirement, view: View, definitions: Definitions) -> Iterator[Amiss]:
    """That authorities are told to come which the list of all those affected leaves out."""
    things: tuple[Requirement | Specification, ...] = (each, *each.specifications)
    for it in things:
        if it.affected is None:
            continue
        day, left_out = it.date or each.date or view.as_at, []
        for identifier in dict.fromkeys(it.authorities or ()):
            body = view.bodies.get(identifier)
            if body is None or identifier in it.affected:
                continue
            if standing.can_be_required(body, view.partnership, day, definitions):
                left_out.append(body.id)
        if left_out:
            yield it, "told_and_not_affected", {"name": view.names(left_out)}


def _holders(view: View, police_area: str | None, day: date, definitions: Definitions) -> list[str]:
    """Who held the power of reg 14A that day, as far as recorded."""
    found = []
    for office in view.offices:
        body = view.bodies.get(office.holder or "")
        if office.office != _THE_BODY or body is None or view.on(office, day) == FALSE:
            continue
        if standing.power("reg_14A", body.kind, police_area, day, definitions) != FALSE:
            found.append(body.id)
    return found
