"""A question about several, put anew about those whom it did not name yet when it was answered."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import count
from typing import TYPE_CHECKING, Any, Final, TypeVar

from compliance.intake.draft.asking import all_but, anew, counted
from compliance.intake.draft.asking.question import ALL, NONE
from compliance.intake.draft.asking.suppose import supposed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.asking.counted import Lists
    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.question import Ask

_OF_ALL: Final = frozenset({ALL, NONE, "yes", "no"})
_Asked = TypeVar("_Asked")


def put(
    desk: Desk, of: Sequence[_Asked], make: Callable[[Sequence[_Asked]], Ask]
) -> Iterator[tuple[Ask, list[_Asked], Any]]:
    """Put a question about several, and put it again about those of whom the one that was answered did not speak.

    Others may be there only because of other answers; whoever answered for all knew nothing of them.

    Args:
        desk: puts the questions.
        of: of whom or what it is asked.
        make: the question about some of them, with one choice or one subject for each.

    Yields:
        Each question, with those that it is about and what was answered; None while nothing is.
    """
    rest = list(of)
    for again in count():
        if not rest:
            return
        whole = make(rest)
        whole = replace(whole, id=anew.called(whole.id, again))
        named = _named(desk.answers, whole)
        mine = [each for each, entry in zip(rest, _entries(whole), strict=True) if named is None or entry in named]
        if mine:
            ask = replace(make(mine), id=whole.id)
            yield ask, mine, desk.put(ask)
        if named is None:
            return
        rest = [each for each in rest if each not in mine]


def _entries(ask: Ask) -> list[str]:
    return [each.value for each in (ask.subjects if ask.shape == "map" else ask.choices)]


def _named(answers: Answers, ask: Ask) -> set[str] | None:
    """Of whom or what a question spoke that was answered; None where it was not, or nobody can know that any more."""
    if ask.id not in answers.given:
        return None
    shown = _shown(ask, answers.lists.get(ask.id)) or _shown(ask, answers.first_put(ask.id))
    if not shown:
        return None
    now = ask.subjects if ask.shape == "map" else ask.choices
    named = {counted.today(ask, each, now) for each in shown}
    return {each for each in named if each} | _said(answers, ask)


def _shown(ask: Ask, lists: Lists | None) -> tuple[str, ...]:
    return () if lists is None else lists.subjects if ask.shape == "map" else lists.choices


def _said(answers: Answers, ask: Ask) -> set[str]:
    """Those whom an answer names itself, of whichever the question spoke."""
    try:
        answer = answers.said(ask)
        if all_but.excepted(answer) is not None:
            return set()
        if answer in ([ALL], [NONE]) or (isinstance(answer, str) and _is_of_all(ask, answer)):
            return set()
        return set(ask.understood(answer))
    except ValueError:  # which is told when it is put
        return set()


def _is_of_all(ask: Ask, answer: str) -> bool:
    return all_but.is_all(answer) or answer.strip().casefold() in _OF_ALL or (ask.shape == "map" and "=" not in answer)


def first_put(asked: Callable[[Mapping[str, Any]], Sequence[Ask]]) -> Callable[[str], Lists | None]:
    """What questions spoke of that no file prints above their answers: of what there is without any answer.

    Args:
        asked: what is asked with some answers.
    """

    @cache
    def lists() -> dict[str, Lists]:
        found = {each.id: each for each in asked({})}
        found |= supposed([*found.values()], {}, asked)
        return {each.id: counted.of(each) for each in found.values()}

    return lambda identifier: lists().get(identifier)
