"""What is asked of each member of a set, evaluated once where it reads nothing but members.

Most slices of a standing duty have the same members, of whom the same is asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.assess.sets import sets
from compliance.assess.sets.chosen import chosen
from compliance.law import condition as c

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from compliance.assess.conditions.ranging import OfEach
    from compliance.assess.findings.finding import Ground
    from compliance.assess.view.scope import Scope

_NO_MEMBERS = frozenset({"this", "document", "meeting", "requirement", "group", "slot", "terms", "police_area",
                         "previous_meeting", "next_meeting"})  # fmt: skip
"""What an occasion binds, and may tell otherwise than the record does."""


def of_each(condition: c.Condition, name: str, test: Callable[[Scope], Ground]) -> OfEach:
    """A condition asked of members of a set.

    Args:
        condition: what is asked.
        name: by which it calls the member.
        test: the function that evaluates it.
    """
    if isinstance(condition, c.Is):
        others = _members_read((condition,), {name})
        return _once(condition, name, test, others) if others is not None else _afresh(name, test)
    args: c.EveryArgs | c.AtLeastArgs | None = condition.every if isinstance(condition, c.Every) else None
    if isinstance(condition, c.AtLeast) and isinstance(condition.at_least.n, int):
        args = condition.at_least
    if args is None or args.of not in sets.KEPT:
        return _afresh(name, test)
    parts = [args.where, args.satisfy if isinstance(args, c.EveryArgs) else None]
    others = _members_read((each for each in parts if each is not None), {name, args.as_})
    return _once_for_a_set(args, name, test, others) if others is not None else _afresh(name, test)


def _members_read(conditions: Iterable[c.Condition], own: set[str]) -> list[str] | None:
    """The members of other sets that some `is` read beside their own; None if anything else is read."""
    names: set[str] = set()
    for each in conditions:
        if not isinstance(each, c.Is):
            return None
        args = each.is_
        read = (args.value, args.in_, args.equals.from_ if isinstance(args.equals, c.From) else None)
        names |= {reference.partition(".")[0] for reference in read if reference is not None}
    return sorted(names - own) if _NO_MEMBERS.isdisjoint(names) else None


def _afresh(name: str, test: Callable[[Scope], Ground]) -> OfEach:
    return lambda scope, thing: test(scope.bind(name, thing))


def _once(condition: c.Condition, name: str, test: Callable[[Scope], Ground], others: list[str]) -> OfEach:
    """Once for each member, and each of the others that are read with it."""
    mark = id(condition)

    def kept(scope: Scope, thing: Any) -> Ground:  # noqa: ANN401  # whatever the set holds
        bound, answers = scope.names, scope.view.kept
        asked = (mark, id(thing), *[id(bound.get(each)) for each in others]) if others else (mark, id(thing))
        return answers.known(asked) or answers.keep(asked, test(scope.bind(name, thing)))

    return kept


def _once_for_a_set(
    args: c.EveryArgs | c.AtLeastArgs, name: str, test: Callable[[Scope], Ground], others: list[str]
) -> OfEach:
    """The same of what ranges over another set: once for each member and that set, however many days it is so for."""
    mark, of, with_ = id(args), args.of, chosen(args.with_)

    def kept(scope: Scope, thing: Any) -> Ground:  # noqa: ANN401  # as above
        inside, answers = scope.bind(name, thing), scope.view.kept
        bound = inside.names
        found = sets.members(of, with_, inside)
        asked = (mark, id(found), id(thing), *[id(bound.get(each)) for each in others])
        return answers.known(asked) or answers.keep(asked, test(inside))

    return kept
