"""Who held an office on a day: as far as the record says, and the definitions let them.

That nobody did is known only where the record declares that it has every holder of that time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.view import standing
from compliance.dates import DAY, Span
from compliance.truth import FALSE, TRUE, UNKNOWN, Truth

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.findings.finding import Evidence
    from compliance.assess.view.scope import Scope
    from compliance.vocabulary import OfficeKind


def held_by(office: OfficeKind, of: str, who: str, day: date | None, scope: Scope) -> Truth:
    """Whether a body that may hold an office held it on a day."""
    if _may_hold(office, who, of, day, scope) == FALSE:
        return FALSE
    return holder(office, of, who, day, scope)[0]


def holder(
    office: OfficeKind, of: str, who: str | None, day: date | None, scope: Scope
) -> tuple[Truth, tuple[Evidence, ...]]:
    """Whether `who` (None: anybody) held an office on a day, with the entries that say so."""
    view = scope.view
    best: Truth = FALSE
    proof: tuple[Evidence, ...] = ()
    somebody_else = nobody = False
    for entry in view.offices:
        if entry.office != office or entry.of != of:
            continue
        held = view.on(entry, day) if day is not None else UNKNOWN
        held = min(held, _may_hold(office, entry.holder, of, day, scope))
        if held == FALSE:
            continue
        if entry.vacant:
            nobody = nobody or held == TRUE
            continue
        if who is not None and entry.holder is not None and entry.holder != who:
            somebody_else = somebody_else or held == TRUE
            continue
        answer = held if who is None or entry.holder == who else min(held, UNKNOWN)
        if answer > best:
            best, proof = answer, (view.evidence(entry),)
    # Where it was vacant, or a policing body has certainly another holder, whoever has no day held it on another.
    taken = nobody or (somebody_else and office == "elected_local_policing_body")
    if best != FALSE and not (taken and best == UNKNOWN):
        return best, proof
    if somebody_else or nobody:
        return FALSE, ()
    if day is None:  # what has no day may have been done up to the day of the report
        window = Span(min(scope.window.start, view.as_at), view.as_at + DAY)
    else:
        window = scope.window if day == scope.on else Span(day, day + DAY)
    closed = view.closed("office", (of,), window)
    return (FALSE, closed) if closed is not None else (UNKNOWN, ())


def _may_hold(office: str, who: str | None, of: str, day: date | None, scope: Scope) -> Truth:
    """Whether definitions let a body of that kind be the elected local policing body; anybody may hold others."""
    body = scope.view.bodies.get(who or "")
    if office != "elected_local_policing_body" or body is None:
        return TRUE
    where, definitions = body.police_area or of, scope.definitions
    asked = ("power", office, body.kind, where, day, id(definitions))

    def look_up() -> Truth:
        if day is not None:
            return standing.power(office, body.kind, where, day, definitions)
        # A body that there never can is none on whichever day it was.
        begins = [each.from_ for row in definitions.elected_local_policing_body for each in row.in_force]
        ever = any(standing.power(office, body.kind, where, each, definitions) != FALSE for each in begins)
        return TRUE if ever else FALSE

    return scope.view.kept.get(asked, look_up)
