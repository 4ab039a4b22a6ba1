"""Who it was that something went to which a rule wants sent to the holder of an office, where that is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.findings import describe
from compliance.assess.view import offices
from compliance.dates import plain
from compliance.truth import FALSE, Truth

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.assess.conditions.asked import Asked
    from compliance.assess.view.scope import Scope
    from compliance.record.model import Event
    from compliance.vocabulary import OfficeKind


def perhaps_holders(act: Event, args: Asked, scope: Scope) -> tuple[str, ...]:
    """Those to whom an act was done of whom it is not recorded whether they held the office on its day."""
    wanted = _office(args, scope)
    if wanted is None or act.date is None or scope.view.withheld(act):
        return ()
    return tuple([who for who in act.to or () if offices.perhaps_held(*wanted, who, act.date, scope)])


def who_held(acts: Sequence[Event], args: Asked, scope: Scope) -> dict[str, str | tuple[str, ...]]:
    """What the question needs whether those to whom acts were done held the office: who, which, where and when."""
    view, wanted = scope.view, _office(args, scope)
    assert wanted is not None  # noqa: S101  # whoever asks has found some
    office, of = wanted
    area = scope.group.police_area
    return {
        "whom": view.names(dict.fromkeys(who for each in acts for who in perhaps_holders(each, args, scope))),
        "office": office,
        "of": describe.police_area(area) if area is not None and area.id == of else view.name(of),
        "days": tuple(plain(day) for day in sorted({each.date for each in acts if each.date})),
    }


def of_its_office(args: Asked, who: str, scope: Scope) -> Truth:
    """Whether somebody may be of the office of whoever holds the one that is looked for, on whichever day."""
    wanted = _office(args, scope)
    return (
        FALSE
        if wanted is None
        else offices.of_its_office(wanted[0], who, wanted[1], scope.view, scope.definitions, day=None)
    )


def _office(args: Asked, scope: Scope) -> tuple[OfficeKind, str] | None:
    """The office to whose holder a rule wants something sent, and whose or where that is."""
    if args.to is None or args.to.holder_of is None or args.to.of is None:
        return None
    of = scope.value(args.to.of)
    return (args.to.holder_of, of) if isinstance(of, str) else None
