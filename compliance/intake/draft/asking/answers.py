"""Answers as they are kept in a file, and the file of questions that waits for them."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from compliance import files
from compliance.errors import InputError, Problem, quote, suggest
from compliance.intake.draft.asking import counted, sums
from compliance.intake.draft.asking.why import why
from compliance.intake.draft.names.not_known import is_not_known
from compliance.intake.draft.names.written_days import the_day
from compliance.intake.draft.written.yaml_text import comment, scalar, value_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from compliance.intake.draft.asking.question import Ask

VERSION: Final = "1"
_HEAD: Final = """\
Answers for compliance import. Write each answer after its colon.
Leave a line empty to leave the question open, or where you do not know.
Then: compliance import <the same papers> --answers <this file> {goal}
The names before the colons stay as they are. "none" answers that there is nothing of the kind.
A choice may be given by its number; keep the list of choices above it then.
"""
_DATE: Final = """\
On which day that was said: today, if it is left empty.
A check --as-at an earlier day leaves out what was said later.
Give the day of an earlier statement only if it was made then, as in a letter or at a meeting.
"""


@dataclass(slots=True)
class Answers:
    """What somebody has answered.

    Attributes:
        given: the answers as written, by the id of the question.
        by: who answers: a post rather than a name.
        day: the day on which they do.
        path: the file, if they come from one.
        lines: the line of each.
        left: the questions that were put at the keyboard and left open.
        lists: what the file prints above each answer, with the numbers that may be written for it, or the keyboard.
        first_put: gives the same of an answer above which a file prints none, as it would be without any answer.
    """

    given: dict[str, Any] = field(default_factory=dict)
    by: str | None = None
    day: date | None = None
    path: str | None = None
    lines: files.Lines | None = None
    left: set[str] = field(default_factory=set)
    lists: dict[str, counted.Lists] = field(default_factory=dict)
    first_put: Callable[[str], counted.Lists | None] = lambda _: None

    def said(self, ask: Ask) -> Any:  # noqa: ANN401  # whatever was written
        """The answer to a question; in a file, with what its numbers stood for there.

        Raises:
            ValueError: if what a number stands for is not known, or is no choice any more.
        """
        answer = self.given[ask.id]
        return counted.in_words(ask, answer, self.lists.get(ask.id)) if self.path else answer

    def worded(self, asks: Iterable[Ask]) -> dict[str, Any]:
        """All answers, those to these questions without numbers: in the next file, others may stand for them."""
        return {**self.given, **{ask.id: self.said(ask) for ask in asks if ask.id in self.given}}

    def problem(self, identifier: str, what: str, remedy: str) -> Problem:
        """What is wrong with an answer, with its line."""
        line = self.lines.of(("answers", identifier)) if self.lines else None
        return Problem(self.path or "the answers", line, what, remedy)


def read(path: Path, today: date) -> Answers:
    """Read a file of answers.

    Raises:
        InputError: if it is not one.
    """
    name, how = str(path), "Make one with compliance import … --questions FILE.yaml"
    try:
        loaded = _loaded(path)
    except InputError:
        if path.is_file() and not path.stat().st_size:
            raise InputError([Problem(name, 1, "this file is empty, and no file of answers", how)]) from None
        raise
    data = sums.given_back(loaded.data)
    if str(data.get("import_answers")) != VERSION:
        what = "this is not a file of answers: it does not begin with import_answers: 1"
        raise InputError([Problem(name, 1, what, how)])
    wrong = []
    known = ("import_answers", "by", "date", "answers")
    for key in data:
        if key not in known:
            near = suggest(key, known)
            how = f"Did you mean {near}?" if near else "Answers stand below answers:"
            wrong.append(Problem(name, loaded.lines.of((key,)), f"{quote(key)} means nothing here", how))
    given = data.get("answers") or {}
    if not isinstance(given, dict):
        what = "answers is not a set of questions with their answers"
        wrong.append(Problem(name, loaded.lines.of(("answers",)), what, "Write each below it, as id: answer"))
    by, day = data.get("by"), today
    if data.get("date"):
        try:
            day = the_day(data["date"])
        except ValueError as error:
            wrong.append(Problem(name, loaded.lines.of(("date",)), str(error), "Correct the date"))
        if day > today:
            what = f"{quote(str(data['date']))} is a day to come, and nothing was said on it yet"
            wrong.append(Problem(name, loaded.lines.of(("date",)), what, "Write the day on which it was said"))
    if wrong:
        raise InputError(wrong)
    said = {key: value for key, value in given.items() if not is_not_known(value)}
    kept = {key: value for key, value in said.items() if value not in (None, "", [], {})}
    keys = {key: loaded.lines.of(("answers", key)) for key in kept}
    lists = counted.read(path.read_text(encoding="utf-8-sig"), keys) if path.suffix not in files.JSON_SUFFIXES else {}
    return Answers(kept, str(by) if by else None, day, name, loaded.lines, lists=lists)


def _loaded(path: Path) -> files.Loaded:
    """A file of answers with its sums in one piece; whatever else it is, or is not, the reader of files says."""
    text = ""
    with contextlib.suppress(OSError, ValueError):
        if path.suffix.lower() in files.YAML_SUFFIXES and path.stat().st_size <= files.MAX_BYTES:
            text = path.read_text(encoding="utf-8-sig")
    return files.read_text(sums.held(text), str(path)) if sums.has_sums(text) else files.read(path)


def page(
    asks: Sequence[Ask],
    given: Mapping[str, Any],
    by: str | None,
    day: date | None,
    goal: str = "--output record.yaml",
) -> str:
    """The file of questions, with the answers that there are.

    Args:
        asks: the questions.
        given: the answers, by the id of the question.
        by: who gave them.
        day: when.
        goal: where the record goes, as options of the command.
    """
    lines = [*comment(_HEAD.format(goal=goal)), f"import_answers: {VERSION}"]
    lines += ["# Who answers: a post, such as Secretary to the board.", f"by: {scalar(by)}" if by else "by:"]
    lines += [*comment(_DATE), f"date: {day.isoformat()}" if day else "date:", "answers:"]
    numbers = numbered(asks)
    for ask in asks:
        lines += ["", *comment(f"{numbers[ask.id]}. {ask.what}", "  ")]
        lines += _hint_lines(ask, numbers)
        if ask.id in given:
            lines += value_lines(ask.id, _rewritten(given[ask.id], "yes" if ask.shape == "spans" else None), 2)
        else:
            lines.append(f"  {scalar(ask.id)}:")
    return "\n".join(lines) + "\n"


def _rewritten(answer: Any, empty: str | None = None) -> Any:  # noqa: ANN401  # whatever was written
    """An answer as it is written again: what has nothing behind its colon is left out, or has a word for it."""
    if isinstance(answer, list):
        return [_rewritten(each) for each in answer]
    if not isinstance(answer, dict):
        return answer
    filled = {key: empty if value in (None, "") else _rewritten(value) for key, value in answer.items()}
    return {key: value for key, value in filled.items() if value is not None}


def _hint_lines(ask: Ask, numbers: Mapping[str, int]) -> list[str]:
    """The hints as they stand in a file of answers: what may be answered by its number, on a line of its own."""
    besides = [f"Or {own}"] if (own := _besides(ask)) else []
    looked, told = _looked(ask), [*besides, *_told(ask, _numbers_as_names(numbers))]

    def written(texts: Iterable[str]) -> list[str]:
        return [line for text in texts for line in comment(text, "  #   ", bare=True)]

    return [*written(looked), *counted.lines(ask), *written(told)]


def hints(ask: Ask, numbers: Mapping[str, int], names: Mapping[str, str] | None = None) -> list[str]:
    """Where to look, what may be answered and how it is written.

    Args:
        ask: the question.
        numbers: those of all the questions, by which one that depends on another names it.
        names: what those are called instead whose numbers are not shown.
    """
    told = _looked(ask)
    called = _numbers_as_names(numbers) | dict(names or {})
    if len(ask.subjects) > 1:  # of one alone the question itself gives the name
        told.append("Asked of: " + "; ".join(each.shown for each in ask.subjects))
    if ask.choices:
        own = f"; or {_besides(ask)}" if _besides(ask) else ""
        told.append("Choices: " + "; ".join(each.shown for each in ask.choices) + own)
    return [*told, *_told(ask, called)]


def _looked(ask: Ask) -> list[str]:
    """Where to look."""
    return [f"Look in: {where}" for where in ask.where]


def _numbers_as_names(numbers: Mapping[str, int]) -> dict[str, str]:
    """What questions are called by their numbers, by id."""
    return {identifier: f"question {number}" for identifier, number in numbers.items()}


def _told(ask: Ask, called: Mapping[str, str]) -> list[str]:
    """How an answer is written, on what the question depends, and why it is put."""
    told = []
    if not ask.choices and ask.own and ask.shape in ("choice", "names"):
        told.append(f"Write {ask.own}")
    if ask.shape == "yes_no":
        told.append("Answer yes or no")
    if ask.fields:
        told.append("Each has: " + ", ".join(ask.fields))
    if ask.example:
        told.append("For example: " + ask.example)
    if ask.only_if:
        told.append(f"Only if {naming(ask.only_if, called)}; leave it empty otherwise")
    if reason := why(ask.id):
        told.append(f"Why: {reason}")
    return told


def _besides(ask: Ask) -> str:
    """What may be answered besides the choices."""
    if not ask.choices:
        return ""
    if ask.free or ask.own:
        return ask.own or "your own words"
    return "another day" if ask.shape == "day" else ""


def numbered(asks: Sequence[Ask]) -> dict[str, int]:
    """The numbers of questions, by id."""
    return {ask.id: number for number, ask in enumerate(asks, start=1)}


def naming(text: str, names: Mapping[str, str]) -> str:
    """What a question depends on, with the other questions as they are called there in place of their ids."""
    for identifier, name in names.items():
        text = text.replace(f"{identifier} is answered", f"{name} is answered")
    return text
