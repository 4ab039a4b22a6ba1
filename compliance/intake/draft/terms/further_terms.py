"""Terms of reference on the chair, on substitutes and on minutes: the plainest words only, the rest asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import NONE, Ask, choices
from compliance.intake.draft.terms import plain_terms
from compliance.intake.draft.terms.details import left_open
from compliance.intake.draft.written.yaml_text import Noted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.reading import Reading, Said

_ELECTED: Final = {
    "election": True, "elected": True,
    "otherwise": False, "appointment": False, "appointed": False, "rotation": False, "nomination": False,
}  # fmt: skip
"""How a holder is chosen, as it may be answered, and whether the group elects one."""
_DEPUTY: Final = re.compile(r"\b(?:vice|deputy)[\s-]*chair", re.IGNORECASE)
_BOTH: Final = re.compile(r"\bchair\w*\s+and\s+(?:the\s+)?(?:vice|deputy)[\s-]*chair", re.IGNORECASE)
_CONFIRMED: Final = {
    "next_meeting": "they are to be confirmed at the next meeting",
    "later_meeting": "at some later meeting, not always the next",
    NONE: "the words set neither",
}


def further(
    reading: Reading, label: str, desk: Desk, on_record: Callable[[str, Said], dict[str, Any] | None]
) -> dict[str, Any]:
    """What terms of reference say of the chair, the deputy chair, substitutes and the confirming of minutes.

    Args:
        reading: of the terms.
        label: what its questions are called by.
        desk: puts them.
        on_record: what the record has made of the same words of a matter already, of which nobody is asked again.

    Returns:
        The fields of `terms`, as far as they are known or proposed; what is open waits for its answer.
    """
    made: dict[str, Any] = {}
    if said := reading.chair_terms:
        offices = ["chair", *(["deputy chair"] if _DEPUTY.search(said.text) else [])]
        for together in [offices] if _BOTH.search(said.text) else [[each] for each in offices]:
            names = [each.replace(" ", "_") for each in together]
            term = on_record(names[0], said) or left_open("chair", _office(said, reading, label, desk, together))
            made |= dict.fromkeys(names, term)
    if said := reading.substitutes_terms:
        made["substitutes_allowed"] = _substitutes(said, reading, label, desk)
    if said := reading.minutes_terms:
        made["minutes"] = on_record("minutes", said) or _minutes(said, reading, label, desk)
    return {name: term for name, term in made.items() if term is not None}


def _office(said: Said, reading: Reading, label: str, desk: Desk, offices: Sequence[str]) -> Any:  # noqa: ANN401
    """How the holders of one office or of two are chosen: unanswered it is not known, and only the words are kept."""
    words = {"words": printed(said.text, 2000)}
    if plain := plain_terms.chosen(said.text):
        return plain | words
    holders = " and ".join(offices)
    ask = Ask(
        f"terms.{label}.{offices[0].replace(' ', '-')}",
        f"{_quoted(reading, said, holders)} Does the group elect its {holders}, or is it done otherwise, and after how "
        "many months again?",
        "entries",
        (where(reading.path, said.at),),
        fields=("by", "every_months"),
        single=True,
        example="{by: election, every_months: 12}; by: election or otherwise; without every_months if the terms set no "
        "period",
    )
    answer = desk.put(ask)
    if not answer:
        return Noted(words, (ask.id,)) if answer is None else words
    elected, months = _ELECTED.get(answer[0]["by"].strip().casefold()), answer[0].get("every_months")
    count = plain_terms.count(months) if months else None
    if elected is None or (months and not count):
        desk.refuse(ask.id, "this is not election or otherwise, with or without a number of months", ask.example)
        return words
    return {"elected": elected} | ({"every_months": count} if count else {}) | words


def _substitutes(said: Said, reading: Reading, label: str, desk: Desk) -> Any:  # noqa: ANN401
    """Whether they are allowed."""
    plain = plain_terms.substitutes(said.text)
    if plain is not None:
        return plain
    ask = Ask(
        f"terms.{label}.substitutes",
        f"{_quoted(reading, said, 'substitutes')} May somebody come in the place of a member who cannot?",
        "yes_no",
        (where(reading.path, said.at),),
    )
    answer = desk.put(ask)
    return Noted(True, (ask.id,), held=True) if answer is None else answer  # noqa: FBT003


def _minutes(said: Said, reading: Reading, label: str, desk: Desk) -> Any:  # noqa: ANN401
    """At which meeting they are to be confirmed."""
    words = {"words": printed(said.text, 2000)}
    if plain := plain_terms.confirmed_at(said.text):
        return {"confirmed_at": plain} | words
    ask = Ask(
        f"terms.{label}.minutes",
        f"{_quoted(reading, said, 'minutes')} When are the minutes of a meeting to be confirmed?",
        "choice",
        (where(reading.path, said.at),),
        choices(_CONFIRMED),
    )
    answer = desk.put(ask)
    if answer is None:
        return Noted({"confirmed_at": "next_meeting"} | words, (ask.id,), held=True)
    return None if answer == NONE else {"confirmed_at": answer} | words


def _quoted(reading: Reading, said: Said, matter: str) -> str:
    who = "The terms" if reading.kind == "terms_of_reference" else "The minutes"
    return f'{who} say of the {matter}: "{printed(said.text).rstrip(".")}".'.replace("the substitutes", "substitutes")
