"""Copies that are recorded as sent to somebody who is not known to have been the policing body of that day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from compliance.assess.findings import describe
from compliance.assess.view import offices, standing
from compliance.dates import DAY
from compliance.truth import FALSE, TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from compliance.assess.view.facts import View
    from compliance.law.instrument import Definitions
    from compliance.record.model import Event, Office

Astray: TypeAlias = "tuple[Event, str, dict[str, Any]]"
"""A copy, the code of what is amiss with it, and the particulars that the words need."""
_THE_BODY: Final = "elected_local_policing_body"
_SENT_TO_IT = ("partnership_plan", "community_safety_agreement")
"""The documents of which regulations 9A and 13A have a copy sent."""


def astray(view: View, definitions: Definitions) -> Iterator[Astray]:
    """Each such copy, which a report that says that none was sent would otherwise pass over."""
    groups = {each.id: each for each in view.every_group}
    known = [each for each in view.offices if each.office == _THE_BODY]
    for event in view.acts.of("copy_sent"):
        group = groups.get(view.group_of(event))
        area = group.police_area if group else None
        if event.date is None or group is None or area is None:
            continue
        to = [who for who in event.to or () if any(each.holder == who for each in known)]
        held = [view.on(each, event.date) if each.of == area.id else FALSE for each in known if each.holder in to]
        particulars = {"fact": describe.fact(event, view), "name": view.names(to)}
        if TRUE in held:
            continue
        by_person = _to_a_body_held_by_a_person(event, area.id, view, definitions)
        yield from ((event, "holder_is_a_person", {**particulars, **names}) for names in by_person)
        if by_person:
            continue
        if not held:
            rows = definitions.elected_local_policing_body
            was_one = group.area.kind != "city_of_london" and standing.anybody(rows, area.id, event.date) != FALSE
            if was_one and _to_its_office_only(event, area.id, known, view, definitions):
                yield event, "copy_to_its_office", {**particulars, "name": view.names(event.to or ())}
        elif UNKNOWN not in held:
            yield event, "copy_to_another", {**particulars, "area": area.name, "day": event.date}
        elif event.date >= view.period.end:
            yield event, "holder_after_period", {**particulars, "day": view.period.end - DAY}


def _to_a_body_held_by_a_person(event: Event, area: str, view: View, definitions: Definitions) -> list[dict[str, str]]:
    """The names of each body that got a copy and may be the policing body, and of the person recorded as that."""
    assert event.date is not None  # noqa: S101  # whoever asks has looked
    pairs = [(who, offices.elected(who, area, event.date, view, definitions)) for who in event.to or ()]
    return [{"name": view.name(who), "holder": view.name(person)} for who, person in pairs if person is not None]


def _to_its_office_only(event: Event, area: str, known: Sequence[Office], view: View, definitions: Definitions) -> bool:
    """Whether a copy went to what may be the policing body's office, and none of the document to that body itself."""
    document = view.document_by_id.get(event.document or "")
    if document is None or document.kind not in _SENT_TO_IT:
        return False
    holders = {each.holder for each in known}
    others = view.acts.about("copy_sent", "document", document.id)
    perhaps = (offices.of_its_office(_THE_BODY, who, area, view, definitions, day=event.date) for who in event.to or ())
    return any(each != FALSE for each in perhaps) and not any(
        who in holders for each in others for who in each.to or ()
    )
