"""Questions that another answer would bring, put with the rest: asked as if a paper were what it looks like."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from compliance.intake.draft.asking.question import Ask

MOST: Final = 20
"""For how many of the likely answers it is tried what would be asked without that one."""


def supposed(
    asks: Sequence[Ask],
    given: Mapping[str, Any],
    ask_again: Callable[[Mapping[str, Any]], Sequence[Ask]],
    *,
    anew: bool = False,
) -> dict[str, Ask]:
    """What would be asked too if the likely answers were given, and what would be asked of more bodies, by id.

    Nothing is recorded of it: it only spares whoever answers a second round.

    Args:
        asks: what is asked without them.
        given: the answers that there are.
        ask_again: everything that is asked with some answers.
        anew: whether to suppose the likely answers where others were given: as it was before they were.

    Returns:
        The questions that are new or wider; the new ones say on which
        of those answers they depend. None where nothing is likely.
    """
    likely: dict[str, str] = {}
    found = {each.id: each for each in asks}
    settled = set() if anew else set(given)
    while more := {each.id: each.likely for each in found.values() if each.likely and each.id not in settled}:
        likely |= more
        settled |= more.keys()
        found = {each.id: each for each in ask_again({**given, **likely})}
    there = {each.id: each for each in asks}
    new = [identifier for identifier in found if identifier not in there]
    needed: dict[str, dict[str, str]] = {identifier: {} for identifier in new}
    for one, value in [*likely.items()][:MOST] if new else ():
        without = {key: each for key, each in likely.items() if key != one}
        still = {each.id for each in ask_again({**given, **without})}
        for identifier in new:
            if identifier not in still:
                needed[identifier][one] = value
    return {
        each.id: each if each.id in there else replace(each, only_if=_told(needed[each.id] or likely))
        for each in found.values()
        if each != there.get(each.id)
    }


def _told(answers: Mapping[str, str]) -> str:
    """On what a question depends, in words; of more than two answers only how many more there are."""
    told = " and ".join(f"{identifier} is answered with {value}" for identifier, value in [*answers.items()][:2])
    return told + (f", and so on with {len(answers) - 2} more" if len(answers) > 2 else "")
