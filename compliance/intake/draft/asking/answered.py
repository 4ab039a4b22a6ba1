"""Answers that leave no trace in a record, which it keeps so that the same papers do not bring the question again."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.question import NONE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from compliance.intake.draft.asking.question import Ask
    from compliance.intake.reading import Reading

_CORRECTION: Final = re.compile(r"meeting\..*\.correction\..*")
_QUOTES: Final = re.compile(
    r"\b(?:minutes|[Mm]inute \S+|[Ii]tem \S+) of \d{1,2} [A-Z][a-z]+ \d{4} "
    r"(?:say: “|has: \"|(?:is headed \".*\" and )?says: \")"
)
_BESIDES: Final = re.compile(r" besides those on record \(.*\)(?=, for which days)")
"""What is on record by then makes no other question of one that was answered."""
_ROUNDS: Final = 5
"""So many times it is looked whether an answer that is kept brings another question that was answered too."""
_LENGTH: Final = 12


class Before:
    """What a record keeps of earlier answers, and how a question is known again."""

    def __init__(self, record: Mapping[str, Any], readings: Sequence[Reading]) -> None:
        """Take the record, and the papers that are read now."""
        self._said = {
            (str(each["question"]), str(each["of"])): str(each["answer"])
            for source in record.get("sources") or []
            for each in source.get("answered") or []
        }
        self._files: dict[str, set[str]] = {}
        for each in readings:
            name = "standard input" if each.path == "-" else PurePath(each.path).name
            self._files.setdefault(name, set()).add(each.sha256)

    def answer(self, ask: Ask) -> str | None:
        """What was answered to the very question, about the very papers."""
        if not self._said:
            return None
        marks = (self.mark(ask), self._marked(ask), self._of_papers(ask))
        kept = (self._said.get((ask.id, mark)) for mark in marks)
        return next((each for each in kept if each is not None), None)

    def is_none(self, identifier: str, day: str) -> bool:
        """Whether it was answered that there was nothing of the kind of which minutes of a day speak."""
        return self._said.get((identifier, day)) == NONE

    def mark(self, ask: Ask) -> str:
        """A fingerprint of a question: of the words that it quotes from minutes of a day, whatever paper prints them.

        Draft and confirmed minutes, or a pack that has them, say the same of the same meeting. Where nothing is quoted,
        the papers themselves are part of it, but for what is asked of all of them.
        """
        return self._marked(replace(ask, what=_BESIDES.sub("", ask.what)))

    def _marked(self, ask: Ask) -> str:
        if ask.everywhere:
            return _hashed([ask.what])
        if not _QUOTES.search(ask.what):
            return self._of_papers(ask)
        return _hashed([ask.what, *sorted(each.partition(": “")[2] for each in ask.where)])

    def _of_papers(self, ask: Ask) -> str:
        """The fingerprint with the places that a question is about, and the papers in which those are."""
        return _hashed([ask.what, *sorted(f"{where} {self._paper(where)}" for where in ask.where)])

    def _paper(self, where: str) -> str:
        names = [each for each in self._files if where == each or where.startswith((f"{each},", f"{each}:"))]
        return " ".join(sorted(self._files[max(names, key=len)])) if names else ""


def _hashed(told: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:_LENGTH]


def untraced(
    given: Mapping[str, Any],
    record: Mapping[str, Any],
    readings: Sequence[Reading],
    asked: Callable[[Mapping[str, Any]], Iterable[Ask]],
) -> list[dict[str, str]]:
    """The answers to what would be asked once more if the same papers were imported into the record that they made.

    Args:
        given: the answers, by the id of the question.
        record: the record that was made with them.
        readings: the papers.
        asked: what is asked beside a record, without an answer.
    """
    kept: list[dict[str, str]] = []
    for _ in range(_ROUNDS):
        statement = {"id": "kept", "title": "kept", "strength": "statement", "answered": kept}
        there = [*(record.get("sources") or []), statement]
        marks = Before({}, readings)
        said = [
            (ask, answer)
            for ask in asked({**record, "sources": there})
            if ask.id in given and (answer := _typed(ask, _meant(ask, given[ask.id]))) is not None
        ]
        more = [{"question": ask.id, "answer": answer, "of": marks.mark(ask)} for ask, answer in said]
        more += [
            {"question": ask.id, "answer": answer, "of": day}
            for ask, answer in said
            if answer == NONE
            for day in ask.days_of
        ]
        new = [each for each in more if each not in kept]
        if not new:
            break
        kept += new
    return kept


def _meant(ask: Ask, answer: object) -> object:
    """What an answer says in words: a number means another choice once there are more of them."""
    try:
        said = ask.understood(answer)
    except ValueError:
        return answer
    return said if isinstance(said, (str, list)) else answer


def _typed(ask: Ask, answer: object) -> str | None:
    """An answer as it could have been typed; of what has fields only what is said of a correction.

    The record may have that already, from another paper, so that nothing of it is added.
    """
    if _CORRECTION.fullmatch(ask.id) and isinstance(answer, list) and any(isinstance(each, dict) for each in answer):
        return " | ".join("; ".join(str(each.get(field, "-")) for field in ask.fields) for each in answer)
    return _text(answer)


def _text(answer: object) -> str | None:
    """An answer as it could have been typed; None for what has fields, which stands in the record itself."""
    if isinstance(answer, str):
        return answer
    if isinstance(answer, list) and all(isinstance(each, str) for each in answer):
        return "; ".join(answer) or "none"
    return None
