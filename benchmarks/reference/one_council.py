"""A county council that is the fire authority is one responsible authority, as council (law note, headline 14).

A record may have its fire service under an entry of its own. For the Regulations what that entry did, sent or was asked
is the council's. What a group's own terms mean by the two is not known: who came for the one may have come for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from compliance.record.model import Attendance, Document, Meeting, Part, Record, Requirement

T = TypeVar("T", bound="Part")


def _pair(record: Record) -> tuple[set[str], list[str]]:
    """The entries as fire authority, and the councils of the record that they can be."""
    services = {each.id for each in record.bodies if each.kind == "county_council_fire_authority"}
    councils = {"county_council", "unitary_council"}
    return services, [each.id for each in record.bodies if each.kind in councils and each.responsible_authority]


def perhaps_one(record: Record) -> Record:
    """The record for a group's own terms."""
    services, able = _pair(record)
    if not able or not services:
        return record

    def came(people: tuple[Attendance, ...] | None) -> tuple[Attendance, ...] | None:
        return None if people is None else tuple(map(guest, people))

    def guest(it: Attendance) -> Attendance:
        named = {*(it.represents or ()), *it.perhaps_represents}
        if it.represents is None or not named & services:
            return it
        more = (each for each in able if each not in named)
        return it.model_copy(update={"perhaps_represents": (*it.perhaps_represents, *more)})

    def meeting(it: Meeting) -> Meeting:
        corrected = tuple(each.model_copy(update={"attendance": came(each.attendance)}) for each in it.corrections)
        return it.model_copy(update={"attendance": came(it.attendance), "corrections": corrected})

    return record.model_copy(update={"meetings": tuple(map(meeting, record.meetings))})


def as_one(record: Record) -> list[Record]:
    """The record with the fire service's acts as the council's, once for each council that it can be."""
    services, able = _pair(record)
    if not able or not services:
        return [record]
    return [_of(record, services, council) for council in able]


def _of(record: Record, services: set[str], council: str) -> Record:
    def one(body: str | None) -> str | None:
        return council if body in services else body

    def several(bodies: tuple[str, ...] | None) -> tuple[str, ...] | None:
        return (
            None if bodies is None else tuple(dict.fromkeys(council if each in services else each for each in bodies))
        )

    def meeting(it: Meeting) -> Meeting:
        def came(people: tuple[Attendance, ...] | None) -> tuple[Attendance, ...] | None:
            return None if people is None else _each(people, several, "represents", "perhaps_represents")

        corrected = tuple(each.model_copy(update={"attendance": came(each.attendance)}) for each in it.corrections)
        return it.model_copy(update={"attendance": came(it.attendance), "corrections": corrected})

    def paper(it: Document) -> Document:
        told = None if it.contents is None else _each(it.contents, one, "authority")
        return it.model_copy(update={"by": one(it.by), "contents": told})

    def asked(it: Requirement) -> Requirement:
        later = _each(it.specifications, several, "authorities", "affected")
        return it.model_copy(update={"specifications": later})

    appointed = _each(_each(record.appointments, several, "by"), one, "from_authority")
    return record.model_copy(
        update={
            "meetings": tuple(map(meeting, record.meetings)),
            "documents": tuple(map(paper, record.documents)),
            "requirements": tuple(map(asked, _each(record.requirements, several, "authorities", "affected"))),
            "appointments": appointed,
            "events": _each(record.events, several, "by", "to"),
            "offices": _each(record.offices, one, "of", "holder"),
            "determinations": _each(_each(record.determinations, several, "about"), one, "by_body"),
        }
    )


def _each(things: tuple[T, ...], change: Callable[..., object], *fields: str) -> tuple[T, ...]:
    """The things with each of some fields changed."""
    return tuple(each.model_copy(update={name: change(getattr(each, name)) for name in fields}) for each in things)
