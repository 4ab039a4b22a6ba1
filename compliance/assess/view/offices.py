"""Who held an office on a day: as far as the record says, and the definitions let them.

That nobody did is known only where the record declares that it has every holder of that time.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from compliance import truth
from compliance.assess.view import elections, standing
from compliance.dates import DAY, EARLIEST, Span
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.view.facts import View
    from compliance.assess.view.scope import Scope
    from compliance.law.instrument import Definitions
    from compliance.record.model import Body
    from compliance.vocabulary import OfficeKind

_BESIDE: Final = {
    "combined_authority": "mayor",
    "mayor": "mopac",
    "fire_and_rescue_authority": "police_and_crime_commissioner",
}
"""Kinds of body that may be of the office of a policing body of another kind."""
_COMMISSIONER_FOR_FIRE: Final = date(2017, 1, 1)
"""Since when a commissioner may be a fire and rescue authority (s.4A of the 2004 Act); the day is from memory."""


def one_held(office: OfficeKind, of: str, who: Sequence[str], day: date, scope: Scope) -> Truth:
    """Whether one of some bodies held an office on a day.

    Of an elected local policing body somebody may also have been the office or one of its staff: whether what they did
    or got was done by or to that body is for the record to say, and it has not said so.
    """
    answer = max((_held_by(office, of, each, day, scope) for each in who), default=UNKNOWN)
    if answer == FALSE and any(
        of_its_office(office, each, of, scope.view, scope.definitions, day=day) != FALSE for each in who
    ):
        return min(UNKNOWN, _anybody(office, of, day, scope))
    return answer


def of_its_office(
    office: OfficeKind, who: str, of: str | None, view: View, definitions: Definitions, *, day: date | None
) -> Truth:
    """Whether somebody is the office, or of the staff, of an elected local policing body.

    Where the record does not say, it is open of a person, of a body of which it says no more than that it is none
    of the kinds that the law names, and of a combined authority where a mayor may be the policing body: that mayor's
    staff are its own. So it is of a mayor where a mayor's office is the policing body, and of a fire authority which
    may have been created for a commissioner, who then is both.

    Args:
        office: the office.
        who: the person or body.
        of: the police area.
        view: the record.
        definitions: who can be the policing body where.
        day: the day; None: any.
    """
    body = view.bodies.get(who)
    somebody = body or view.people.get(who)
    if office != "elected_local_policing_body" or somebody is None:
        return FALSE
    if somebody.of_policing_body is not None:
        return truth.of(somebody.of_policing_body)
    if body is not None and body.kind == "fire_and_rescue_authority" and not _may_be_a_commissioner(body, day):
        return FALSE
    if body is not None and body.kind in _BESIDE:
        return UNKNOWN if _may_be_there(_BESIDE[body.kind], of, day, definitions) else FALSE
    return UNKNOWN if body is None or body.kind == "other" else FALSE


def by_its_office(office: OfficeKind, body: Body, of: str | None, scope: Scope, *, power: str, day: date) -> Truth:
    """Whether a power may have been used by the office of whoever held it on a day; at most that is unknown.

    In law that is the holder's own act, if it was done for the holder; the record has it as the office's.
    """
    if not office_of_a_power(office, body, of, scope.view, scope.definitions, power=power, day=day):
        return FALSE
    return UNKNOWN if of is None else min(UNKNOWN, holder(office, of, None, day, scope)[0])


def office_of_a_power(
    office: OfficeKind, body: Body, of: str | None, view: View, definitions: Definitions, *, power: str, day: date
) -> bool:
    """Whether a body may be the office, or of the staff, of one that can hold a power in a police area on a day."""
    where = body.police_area or of
    if of not in (None, where) or standing.anybody_with(power, where, day, definitions) == FALSE:
        return False
    if body.kind == "mayor" and body.of_policing_body is None:
        return False  # one beside a mayor's office for policing: where that is, nobody holds the power
    return of_its_office(office, body.id, where, view, definitions, day=day) != FALSE


def _may_be_a_commissioner(fire: Body, day: date | None) -> bool:
    """Whether a fire and rescue authority may be one that was created for a commissioner: an older one was not."""
    began = (fire.from_, *(each.from_ for each in fire.responsible_authority))
    older = any(each is not None and each < _COMMISSIONER_FOR_FIRE for each in began)
    return not older and (day is None or day >= _COMMISSIONER_FOR_FIRE)


def _may_be_there(kind: str, police_area: str | None, day: date | None, definitions: Definitions) -> bool:
    """Whether a body of a kind may be the policing body of a police area on a day, or on any."""
    rows = definitions.elected_local_policing_body
    if day is None:
        return bool(standing.spans(rows, kind, police_area))
    return standing.on(rows, kind, police_area, day) != FALSE


def _anybody(office: OfficeKind, of: str, day: date, scope: Scope) -> Truth:
    """Whether anybody held an office on a day, which then had staff."""
    able = standing.anybody(scope.definitions.elected_local_policing_body, of, day)
    return min(able, holder(office, of, None, day, scope)[0])


def possible_days(office: OfficeKind, of: str, since: date | None, scope: Scope) -> frozenset[date]:
    """The first day on which something without one may have been done, and each on which a holder may change."""
    view, definitions, first = scope.view, scope.definitions, since or EARLIEST

    def look_up() -> frozenset[date]:
        changes = {view.period.end, _COMMISSIONER_FOR_FIRE, *view.declared.days}
        for entry in view.offices:
            if entry.office == office and entry.of == of:
                changes |= {each for each in (entry.from_, entry.to and entry.to + DAY) if each is not None}
        for row in definitions.elected_local_policing_body:
            changes |= {day for each in row.in_force for day in (each.span.start, each.span.end)}
        return frozenset({first, *(max(first, each) for each in changes if each <= view.as_at)})

    return view.kept.get(("days of an office", office, of, first, id(definitions)), look_up)


def _held_by(office: OfficeKind, of: str, who: str, day: date, scope: Scope) -> Truth:
    """Whether a body that may hold an office held it on a day."""
    if _may_hold(office, who, of, day, scope) == FALSE:
        return FALSE
    return holder(office, of, who, day, scope)[0]


def perhaps_held(office: OfficeKind, of: str, who: str, day: date, scope: Scope) -> bool:
    """Whether it is open of somebody that they held an office on a day, and not only that they are of its staff."""
    if _held_by(office, of, who, day, scope) is not UNKNOWN:
        return False
    if any(each.office == office and each.of == of and each.holder == who for each in scope.view.offices):
        return True
    return of_its_office(office, who, of, scope.view, scope.definitions, day=day) is FALSE


def holder(office: OfficeKind, of: str, who: str | None, day: date, scope: Scope) -> tuple[Truth, tuple[Evidence, ...]]:
    """Whether `who` (None: anybody) held an office on a day, with the entries that say so."""
    view = scope.view
    best: Truth = FALSE
    proof: tuple[Evidence, ...] = ()
    nobody: tuple[Evidence, ...] = ()
    somebody_else = somebody = named_then = False
    for entry in view.offices:
        if entry.office != office or entry.of != of:
            continue
        held = min(view.on(entry, day), _may_hold(office, entry.holder, of, day, scope))
        if held == FALSE:
            continue
        if entry.vacant:
            if held == TRUE:
                nobody = (view.evidence(entry),)
            continue
        the_same = who is None or entry.holder == who
        if (
            not the_same
            and entry.holder is not None
            and not (
                office == "elected_local_policing_body"
                and may_be_one(who or "", entry.holder, of, view, scope.definitions, day=day)
            )
        ):
            somebody_else = somebody_else or held == TRUE
            continue
        somebody = somebody or held == TRUE
        named_then = named_then or (the_same and view.on(entry, day) == TRUE)
        answer = held if the_same else min(held, UNKNOWN)
        if answer > best:
            best, proof = answer, (view.evidence(entry),)
    if nobody and somebody:
        return UNKNOWN, (*proof, *nobody)  # the record has the office both held and vacant on that day
    # Where it was vacant, or a policing body has certainly another holder, whoever has no day held it on another.
    taken = bool(nobody) or (somebody_else and office == "elected_local_policing_body")
    if best != FALSE and (named_then or not (taken and best == UNKNOWN)):
        return best, proof
    if somebody_else or nobody:
        return FALSE, ()
    window = scope.window if day == scope.on else Span(day, day + DAY)
    closed = view.closed("office", (of,), window)
    if closed is None:
        return UNKNOWN, ()
    unentered = next(elections.not_entered(view, of, (office,)), None)
    return (FALSE, closed) if unentered is None else (UNKNOWN, (view.evidence(unentered),))


def elected(who: str, of: str, day: date, view: View, definitions: Definitions) -> str | None:
    """The person recorded as policing body on a day, where a body may be the office that they held; None: no such."""
    if who not in view.bodies:
        return None
    for each in view.offices:
        if each.office == "elected_local_policing_body" and each.of == of and view.on(each, day) != FALSE:
            if each.holder == who:
                return None
            if each.holder is not None and may_be_one(who, each.holder, of, view, definitions, day=day):
                return each.holder
    return None


def may_be_one(one: str, other: str, of: str, view: View, definitions: Definitions, *, day: date) -> bool:
    """Whether a body and a person, of whom one is recorded as the policing body of a day, may be one and the same.

    The office is a body in law, which a record may name; or it may name the person who was elected to it.
    """
    body, person = view.bodies.get(one) or view.bodies.get(other), view.people.get(one) or view.people.get(other)
    if body is None or person is None or body.police_area not in (None, of):
        return False
    if body.of_policing_body is False or person.of_policing_body is False:
        return False
    return standing.on(definitions.elected_local_policing_body, body.kind, of, day) != FALSE


def _may_hold(office: str, who: str | None, of: str, day: date, scope: Scope) -> Truth:
    """Whether definitions let a body of that kind be the elected local policing body; anybody may hold others."""
    view, definitions = scope.view, scope.definitions
    body = view.bodies.get(who or "")
    if office != "elected_local_policing_body":
        return TRUE
    if body is None:
        if any(who == each.id for each in view.every_group):
            return FALSE  # a group of responsible authorities is no policing body
        return standing.anybody(definitions.elected_local_policing_body, of, day)
    asked = ("power", office, body.kind, body.police_area, of, day, id(definitions))
    return view.kept.get(asked, lambda: can_hold(office, body, of, day, definitions))


def can_hold(power: str, body: Body, of: str | None, day: date, definitions: Definitions) -> Truth:
    """Whether a body is of a kind that can hold a power in a police area on a day: in its own area, and in this."""
    own = body.police_area or of
    return min(standing.power(power, body.kind, where, day, definitions) for where in (own, of or own))
