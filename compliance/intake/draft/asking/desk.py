"""The questions of one import: what was asked, what was answered, and what is still open."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from compliance.errors import InputError, Problem, quote
from compliance.intake.draft.asking import anew
from compliance.intake.reading import Place

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from compliance.intake.draft.asking.answered import Before
    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.asking.question import Ask
    from compliance.intake.reading import Reading

_SHOWN = 80
"""So many letters of a paper's words say where to look."""
STATEMENT = "answers"
"""The source of what was answered, where nothing else has the id."""


_ORDER = (
    "partnership", "period", "paper", "attendees", "apologies", "body", "person", "meeting", "items", "elected",
    "terms", "places", "documents", "revised", "copies", "policing-body", "requirement", "money",
    "bodies.responsible-authorities", "groups", "bodies", "bodies.others",
)  # fmt: skip


def _rank(identifier: str) -> int:
    first = anew.first(identifier)
    first = first if first in _ORDER else first.partition(".")[0]
    return _ORDER.index(first) if first in _ORDER else len(_ORDER)


class Desk:
    """Puts questions, and gives the answers that there are."""

    def __init__(self, answers: Answers, wider: Mapping[str, Ask] | None = None, before: Before | None = None) -> None:
        """Take the answers, the questions that will be asked of more than they are now, and what is answered before."""
        self.answers = answers
        self.before = before
        self.wider = wider or {}
        self._asked: dict[str, Ask] = {}
        self.remarks: list[str] = []
        self.statement = STATEMENT
        self.relied = False
        self._wrong: dict[str, Problem] = {}

    def put(self, ask: Ask) -> Any:  # noqa: ANN401  # what it gives depends on the shape
        """Ask, and give the answer; None while there is none."""
        ask = self.wider.get(ask.id, ask)
        if self._is_kept(ask):
            return ask.understood(self.before.answer(ask)) if self.before else None
        self._asked.setdefault(ask.id, ask)
        answer = self._understood(ask)
        self.relied |= answer is not None
        return answer

    def has(self, ask: Ask) -> bool:
        """Whether a question was answered, now or in the record."""
        return ask.id in self.answers.given or self._is_kept(ask)

    def is_none(self, identifier: str, day: dt.date) -> bool:
        """Whether the record keeps it as answered that there was nothing of a kind of which minutes of a day speak."""
        return self.before is not None and self.before.is_none(identifier, day.isoformat())

    def _is_kept(self, ask: Ask) -> bool:
        """Whether the record keeps an answer that can still be used; one that is given now goes before it."""
        said = self.before.answer(ask) if self.before and ask.id not in self.answers.given else None
        if said is None:
            return False
        try:
            ask.understood(said)
        except ValueError:
            return False
        return True

    def _understood(self, ask: Ask) -> Any:  # noqa: ANN401
        if ask.id not in self.answers.given:
            return None
        try:
            return ask.understood(self.answers.said(ask))
        except ValueError as error:
            what, _, how = str(error).partition("; ")
            self.refuse(ask.id, what, how[:1].upper() + how[1:])
            return None

    def refuse(self, identifier: str, what: str, how: str) -> None:
        """Note that an answer is not one that can be used."""
        self._wrong[identifier] = self.answers.problem(identifier, f"{identifier}: {what}", how)

    @property
    def refused(self) -> frozenset[str]:
        """The questions whose answers cannot be used."""
        self._understand_wider()
        return frozenset(self._wrong)

    def _understand_wider(self) -> None:
        for identifier in self.wider.keys() - self._asked.keys():
            self._understood(self.wider[identifier])

    @property
    def asked(self) -> tuple[Ask, ...]:
        """Every question: what is general first, and what least depends on last."""
        every = {**self._asked, **self.wider}.values()
        return tuple(sorted((each for each in every if not self._is_kept(each)), key=lambda each: _rank(each.id)))

    @property
    def open(self) -> tuple[Ask, ...]:
        """What waits for an answer."""
        return tuple(each for each in self.asked if each.id not in self.answers.given)

    @property
    def source(self) -> dict[str, str]:
        """A citation of the answers."""
        return {"of": self.statement} | ({"by": self.answers.by} if self.answers.by else {})

    def on(self, ask: Ask, *, closed: bool = False) -> dict[str, Any]:
        """A citation of one answer, with the papers that the question was about, so that they can be looked up.

        Args:
            ask: the question.
            closed: whether any of that stands in a part of a meeting that the public could not attend.
        """
        asked_of = f" ({'; '.join(ask.where)})" if ask.where else ""
        hidden = {"closed_session": True} if closed else {}
        return {"of": self.statement, "item": f"{ask.id}{asked_of}"} | {**self.source} | hidden

    def stale(self, *, is_new: bool) -> list[Problem]:
        """Answers to what is no longer asked: of a record that is there, perhaps because it has the answer."""
        why = "is not asked of these papers" + ("" if is_new else ", or the record has its answer already")
        return [
            self.answers.problem(each, f"the question {quote(each)} {why}; the answer is not used", "")
            for each in self.answers.given
            if each not in {*self._asked, *self.wider}
        ]

    def check(self) -> None:
        """Refuse answers that answer nothing.

        Raises:
            InputError: with each of them.
        """
        self._understand_wider()
        if self._wrong:
            raise InputError(self._wrong.values())

    def remark(self, text: str) -> None:
        """Something to tell that no question is put about."""
        if text not in self.remarks:
            self.remarks.append(text)


def where(path: str, at: Place | None = None) -> str:
    """Where to look, as a person finds it."""
    name = "standard input" if path == "-" else PurePath(path).name
    if at is None:
        return name
    words = f": “{printed(at.words, _SHOWN)}”" if at.words.strip() else ""
    if PurePath(path).suffix.lower() == ".docx":  # a page of Word shows no numbers of lines
        return f"{name}, paragraph or table row {at.line}{words}"
    page = f", page {at.page}" if at.page else ""
    return f"{name}{page}, line {at.line}{words}"


def at_line(reading: Reading, line: int, words: str = "") -> Place:
    """A line of a paper, with the page that it is on where what was read near it has one."""
    near = [*reading.places.values(), *(each.at for each in reading.items)]
    near += [each.at for each in reading.attendees] + [each.at for each in reading.apologies]
    closest = min(near, key=lambda each: (abs(each.line - line), each.line), default=None)
    return Place(line, closest.page if closest else None, words)


def printed(words: str, most: int = 300) -> str:
    """Words of a paper to be quoted, not too many of them."""
    text = " ".join(words.split())
    return text if len(text) <= most else text[: most - 2].rsplit(" ", 1)[0] + " …"
