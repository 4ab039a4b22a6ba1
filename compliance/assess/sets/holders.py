"""The set of those who hold offices: who holds which on a day, and whether an office is held at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.assess.sets.lasting import ByDay
from compliance.assess.sets.member import Member, Members, known_by
from compliance.assess.view import elections
from compliance.truth import TRUE

if TYPE_CHECKING:
    from compliance.assess.sets.chosen import Chosen
    from compliance.assess.view.facts import View
    from compliance.assess.view.scope import Scope


def holders(with_: Chosen, scope: Scope) -> Members:
    """The entries of the offices of a group or body that hold on the day, or may; those of a vacancy among them."""
    view = scope.view
    of = scope.value(with_.of) if with_.of else scope.group.id
    listed = view.kept.get(("holders", of, with_.kinds), lambda: _by_day(view, of, with_.kinds))
    closed = view.closed("office", (of,) if of else (), scope.window)
    if closed is not None and next(elections.not_entered(view, of, with_.kinds), None) is not None:
        closed = None
    return Members(listed.on(scope.on), closed)


def _by_day(view: View, of: str | None, kinds: tuple[str, ...]) -> ByDay:
    fitting = (each for each in view.offices if each.of == of and (not kinds or each.office in kinds))
    return ByDay(fitting, lambda each: known_by(each.holder, each.post), view, _held_or_vacant)


def _held_or_vacant(found: list[Member]) -> list[Member]:
    """Those of one day, each in doubt where the record has its office both held and vacant."""
    sure = [each.thing for each in found if each.truth is TRUE]
    both = {each.office for each in sure if each.vacant} & {each.office for each in sure if not each.vacant}
    return [each.unsure() if each.thing.office in both else each for each in found]
