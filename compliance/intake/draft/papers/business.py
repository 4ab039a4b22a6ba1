"""What of items a reader had reason to doubt: one question for those of a sort in a paper, each named."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import at_line, printed, where
from compliance.intake.draft.asking.question import ALL, NONE, Ask, Choice, choices
from compliance.intake.draft.who.doubt import head
from compliance.intake.draft.written.yaml_text import Noted
from compliance.intake.matter.business.odd import OF_ONE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.reading import Doubt, Item, Question, Reading

SORTS: Final = {"title": "titles", "resolution": "decisions", "actions": "actions"}
"""What the question about each part of an item is called."""
_ASKED: Final = {
    "title": (
        "There is reason to doubt the numbers or titles of these items",
        "Which of them are right as they stand? Answer {all}, {none}, or those that are; the others lose their title",
    ),
    "resolution": (
        "There is reason to doubt whether these are what the meeting decided, in whole and in these words",
        "Which of them are right as they stand? Answer {all}, {none}, or those that are; the others are left out",
    ),
    "actions": (
        "There is reason to doubt these actions, or who is to take them",
        "Which of them are right as they stand? Answer {all}, {none}, or those that are; the others are left out",
    ),
}
_SHOWN: Final = 160
"""So many letters of what is printed are shown with the question."""


def settle(reading: Reading, name: str, desk: Desk) -> Reading:
    """The reading with what was answered about its items; what is likelier wrong is taken out until then.

    Args:
        reading: as it was read; what is still in doubt keeps its mark.
        name: what the paper is called in the ids of questions.
        desk: where the questions are put.
    """
    if reading.kind == "agenda":
        return reading
    for about in SORTS:
        doubted = [(at, each) for at, item in enumerate(reading.items) for each in item.doubts if each.about == about]
        if doubted:
            reading = replace(reading, items=_settled(reading, about, doubted, name, desk))
    return reading


def _settled(
    reading: Reading, about: str, doubted: Sequence[tuple[int, Doubt]], name: str, desk: Desk
) -> tuple[Item, ...]:
    choices = _choices(reading, doubted)
    doubt, which = _ASKED[about]
    places = dict.fromkeys(where(reading.path, each.at) for _, each in (doubted[0], doubted[-1]))
    ask = Ask(
        asked_as(name, about),
        f"{head(reading)}{doubt}. {which.format(all=ALL, none=NONE)}.",
        "names",
        tuple(places),
        choices,
        formerly=(("yes", ALL), ("no", NONE)),
        example=f"{ALL}, or 1-3, 5" if len(choices) > 1 else ALL,
    )
    answer = desk.put(ask)
    items = list(reading.items)
    for (at, each), choice in zip(doubted, choices, strict=True):
        item = items[at]
        if answer is None:
            items[at] = _without(item, each) if each.likely_wrong else item
        else:
            left = tuple(other for other in item.doubts if other is not each)
            item = item if choice.value in answer else _without(item, each)
            items[at] = replace(item, doubts=left)
    return tuple(items)


def amended(reading: Reading) -> Reading:
    """The reading, with what an item corrects in earlier minutes behind its decision, where that leaves it out."""
    begin = sorted(each.at.line for each in reading.items)
    items = list(reading.items)
    for at, item in enumerate(items):
        end = next((line for line in begin if line > item.at.line), reading.last_line + 1)
        own = [each for each in reading.previous_minutes if item.at.line <= each.at.line < end]
        told = printed(item.resolution or "", len(item.resolution or ""))
        more = [text for each in own for text in each.corrections if printed(text, len(text)) not in told]
        if told and more:
            items[at] = replace(item, resolution=" ".join([item.resolution or "", *dict.fromkeys(more)]))
    return replace(reading, items=tuple(items))


def asked_as(name: str, about: str) -> str:
    """The id of the question about what is doubted in a paper."""
    return f"items.{name}.{SORTS[about]}"


def _without(item: Item, each: Doubt) -> Item:
    match each.about:
        case "resolution":
            return replace(item, resolution=None)
        case "title":
            return replace(item, title=None)
        case "actions":
            return replace(item, actions=tuple(one for one in item.actions if one != each.said))


def _choices(reading: Reading, doubted: Sequence[tuple[int, Doubt]]) -> tuple[Choice, ...]:
    """What is doubted, each by its item, with its line, its words, and why."""
    found: list[Choice] = []
    taken: dict[str, int] = {}
    for at, each in doubted:
        item = reading.items[at]
        value = f"item {item.number}" if item.number else printed(item.title or f"item on line {each.at.line}", 60)
        value = " ".join(value.replace(",", " ").replace(";", " ").split())
        taken[value] = taken.get(value, 0) + 1
        value += f" ({taken[value]})" if taken[value] > 1 else ""
        line = where(reading.path, replace(each.at, words="")).removeprefix(where(reading.path)).strip(", ")
        left = " (left out until it is answered)" if each.likely_wrong else ""
        found.append(Choice(value, f"{line}, “{printed(each.said, _SHOWN)}”: {each.why}{left}"))
    return tuple(found)


def is_of_all(question: Question) -> bool:
    """Whether it is asked of all items at once whether they are the items."""
    return question.about == "items" and question.subject != OF_ONE


def whole(reading: Reading, question: Question, name: str, desk: Desk) -> Reading:
    """The reading without its items, if somebody says that they are none; they stand as read until then."""
    ask = Ask(
        f"items.{name}.right",
        f"{head(reading)}{question.what}",
        "choice",
        (where(reading.path, at_line(reading, question.line)) if question.line else where(reading.path),),
        choices({"yes": "others, if there are any, are added by hand", "no": "none of them is recorded"}),
    )
    return replace(reading, items=()) if desk.put(ask) == "no" else reading


def marked(name: str, item: Item, about: str, value: Any) -> Any:  # noqa: ANN401  # plain data
    """What is recorded of an item, with the question beside it while it is in doubt; None if there is nothing.

    Args:
        name: what the paper is called in the ids of questions.
        item: of which it is.
        about: the part of the item.
        value: what would be recorded; None where it is taken out.
    """
    doubts = [one for one in item.doubts if one.about == about]
    if value is None and not doubts:
        return None
    held = next((one for one in doubts if one.likely_wrong), None)
    if about == "resolution":  # its actions stand behind it
        doubts += [one for one in item.doubts if one.about == "actions"]
    if not doubts:
        return value
    asks = dict.fromkeys(asked_as(name, one.about) for one in doubts)
    return Noted(value or printed(doubts[0].said), tuple(asks), held=held is not None, remark=_why(doubts))


def _why(doubts: Sequence[Doubt]) -> str:
    return f"In doubt: {'; '.join(dict.fromkeys(each.why for each in doubts))}."


def with_actions(name: str, items: Sequence[Item], note: str) -> str | Noted:
    """The note that has the actions of items without a decision, with the question beside it if any is in doubt."""
    doubts = [one for item in items if not item.resolution for one in item.doubts if one.about == "actions"]
    return Noted(note, (asked_as(name, "actions"),), remark=_why(doubts)) if doubts else note
