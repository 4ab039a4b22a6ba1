"""What is asked of a person, and how an answer to it is understood, whether typed or written in a file."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from compliance.errors import quote, suggest
from compliance.intake.draft.asking import all_but
from compliance.intake.draft.names.not_known import is_no_name, is_not_known
from compliance.intake.draft.names.sentences import bare, is_sentence
from compliance.intake.draft.names.written_days import PRINTED_DAY, a_day, day_in, from_to, month, text_of, the_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Shape = Literal["choice", "text", "day", "days", "yes_no", "names", "spans", "map", "entries"]
"""`spans`: some of the choices, each perhaps with days; `map`: a choice for each subject; `entries`: sets of fields."""

_LEAVE_OPEN: Final = "answer the rest of it without, or leave it empty to leave it open"
_SPAN: Final = re.compile(r"([^,;]+?)(?=\s(?:from|to)\s)(?:\s+from\s+([\d-]+))?(?:\s+to\s+([\d-]+))?\s*(?=[,;]|$)")
"""One of several, with its days: 5 from 2012-04-01 to 2013-03-31."""
_DAYS: Final = frozenset({"from", "to", "prepared", "sent", "required", "meeting_date"})
"""The fields of an entry that are days."""
_SHORT: Final = {"y": "yes", "true": "yes", "n": "no", "false": "no"}
NONE: Final = "none"
ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the likely answers, or one of the things asked about.

    Attributes:
        value: as it is written in a file.
        words: what it means, where the value does not say so itself.
        beside: what else is shown with it, which other answers may change.
    """

    value: str
    words: str = ""
    beside: str = ""

    @property
    def shown(self) -> str:
        """The value with what it means."""
        told = ", ".join(filter(None, (self.words, self.beside)))
        return f"{self.value} ({told})" if told else self.value

    def was_shown_as(self, shown: str) -> bool:
        """Whether it is what was shown so earlier, whatever stood beside it then."""
        if not self.beside:
            return shown == " ".join(self.shown.split())
        own = " ".join(f"{self.value} ({self.words}".split())
        return shown.startswith((f"{own})", f"{own}, "))


@dataclass(frozen=True, slots=True)
class Ask:
    """One question.

    Attributes:
        id: what it is called in a file of answers; made from what it is about, and so the same on every run.
        what: the question, for somebody who knows the partnership and not the program.
        shape: what sort of answer it takes.
        where: where to look: file, page, line.
        choices: likely answers; the only ones, unless `free`.
        subjects: for `map`, the things of which it is asked.
        fields: for `entries`, the fields of each, the first one needed.
        example: how an answer is written in a file.
        free: whether something else than a choice may be answered.
        own: what that is: the name of their organisation.
        about: of whom or what it is asked, as printed; no part of a name that is answered.
        days: whether a day may be answered besides the choices; the day of a choice stands for it.
        also: values that are understood besides the choices shown.
        formerly: choices and subjects by what they were called in an earlier round of the same questions, or by other
            words that mean them.
        likely: the answer as which the rest of the paper can be asked about too, while nobody has answered.
        only_if: on what it depends whether it is asked at all.
        everywhere: whether an answer holds for every paper of which the very same is asked.
        single: whether one entry at most answers it.
        days_of: the days of the meetings that it is about, if `none` holds of those in other papers too.
        not_all: why one word for all of them is no answer, if it is none.
    """

    id: str
    what: str
    shape: Shape
    where: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    subjects: tuple[Choice, ...] = ()
    fields: tuple[str, ...] = ()
    example: str = ""
    free: bool = False
    own: str = ""
    about: str = ""
    days: bool = False
    also: tuple[str, ...] = ()
    formerly: tuple[tuple[str, str], ...] = ()
    likely: str = ""
    only_if: str = ""
    everywhere: bool = False
    single: bool = False
    days_of: tuple[str, ...] = ()
    not_all: str = ""

    def understood(self, answer: object) -> Any:  # noqa: ANN401  # what it gives depends on the shape
        """The answer in the form of its shape.

        Raises:
            ValueError: with words for a person, if it is not an answer to this question.
        """
        match self.shape:
            case "yes_no":
                return _yes_no(self._today(answer))
            case "day":
                return self._day(answer)
            case "days":
                return from_to(answer)
            case "choice":
                return self._choice(answer, self.choices)
            case "text":
                return self._text(answer)
            case "names":
                return self._names(answer)
            case "spans":
                return self._spans(answer)
            case "map":
                return self._map(answer)
            case "entries":
                return self._entries(answer)

    def _day(self, answer: object) -> str:
        try:
            return self._choice(answer, self.choices) if self.choices else str(the_day(answer).isoformat())
        except ValueError:
            return str(the_day(answer).isoformat())

    def _choice(self, answer: object, choices: Sequence[Choice]) -> str:
        text = self._today(answer)
        if text.isdecimal() and 0 < int(text) <= len(choices):
            return choices[int(text) - 1].value
        day = a_day(text) if self.days else None
        said = {_alike(text), _alike(self._today(bare(text, self.about)) if self.own else text)}
        said |= {_SHORT[text.casefold()]} if text.casefold() in _SHORT else set()
        for each in choices:
            if not said.isdisjoint({_alike(each.value), _alike(each.words), _alike(each.shown)}):
                return each.value
            if day is not None and day == a_day(each.words):
                return each.value
        if day is not None:
            return day
        if self.free and text not in self.also:
            self._refuse_sentence(text)
        is_own = self.free and self._may_be_own(text) and not is_not_known(text)
        if text in self.also or is_own:
            return text
        if is_not_known(text):
            raise ValueError(f"{quote(text)} is no answer to a part of this; {_LEAVE_OPEN}")
        near = _nearest(text, [each.value for each in choices]) or suggest(text, self.also if self.own else ())
        how = f"did you mean {near}?" if near else self._write(choices)
        raise ValueError(f"{quote(text)} is not {'one of the choices' if choices else 'an answer'}; {how}")

    def _write(self, choices: Sequence[Choice]) -> str:
        """What may be answered."""
        listed = ", ".join([*(each.value for each in choices), *([f"or {self.own}"] if self.own else [])])
        return f"write one of: {listed}" if choices else f"write {self.own}"

    def _text(self, answer: object) -> str:
        text = text_of(answer)
        self._refuse_sentence(text)
        return text

    def _refuse_sentence(self, text: str) -> None:
        """Take no sentence for a name, where one is asked for."""
        if self.own and not is_not_known(text) and is_sentence(text, self.about, self._shown_so()):
            wrong = "one of the choices, nor a name alone" if self.choices else "a name alone"
            raise ValueError(f"{quote(text)} is not {wrong}; {self._write(self.choices)}")

    def _may_be_own(self, text: str) -> bool:
        """Whether words that are no choice may be an answer of one's own: a name, where one is asked for."""
        named = not (self.choices or self.also) or any(map(str.isupper, text))
        return not text.isdecimal() and (not self.own or (named and not is_no_name(text)))

    def _names(self, answer: object) -> list[str]:
        if (but := all_but.excepted(answer, self._shown_so())) is not None:
            left_out = {self._choice(each, self.choices) for each in _ranges(but, len(self.choices))}
            return [each.value for each in self.choices if each.value not in left_out]
        parts = [self._today(each) for each in _listed(answer)]
        if parts in ([NONE], ["no"]):
            return []
        if parts == [ALL] and self.not_all:
            raise ValueError(f"all is no answer here: {self.not_all}; write those who are meant, as {self.example}")
        if self.choices and (parts == [ALL] or (parts == ["yes"] and len(self.choices) == 1)):
            return [each.value for each in self.choices]
        return list(dict.fromkeys(self._choice(each, self.choices) for each in _ranges(parts, len(self.choices))))

    def _shown_so(self) -> list[str]:
        """Everything by which a choice may be called."""
        return [name for each in self.choices for name in (each.value, each.words) if name]

    def _spans(self, answer: object) -> dict[str, dict[str, str]]:
        if isinstance(answer, str) and (parts := _SPAN.findall(answer)):
            with_days = {name.strip(): {"from": start, "to": end} for name, start, end in parts}
            rest = _SPAN.sub("", answer).strip(" ,;")
            return (self._spans(rest) if rest else {}) | self._spans(with_days)
        if not isinstance(answer, dict):
            return {each: {} for each in self._names(answer)}
        found = {}
        for key, days in answer.items():
            name = self._choice(key, self.choices)
            found[name] = {} if days is None or _is_word(days, "yes") else from_to(days)
        return found

    def _map(self, answer: object) -> dict[str, str]:
        if isinstance(answer, dict):
            return {
                self._choice_of(key, self.subjects): self._choice(value, self.choices)
                for key, value in answer.items()
                if value is not None
            }
        text = text_of(answer)
        if text.casefold() == NONE:
            return {}
        if "=" in text:
            pairs = [part.partition("=") for part in re.split(r"[,;]\s*", text) if part.strip()]
            return self._map({key.strip(): value.strip() for key, _, value in pairs})
        value = self._choice(text, self.choices)
        return {each.value: value for each in self.subjects}

    def _choice_of(self, answer: object, subjects: Sequence[Choice]) -> str:
        text = self._today(answer)
        if text.isdecimal() and 0 < int(text) <= len(subjects):
            return subjects[int(text) - 1].value
        for each in subjects:
            if _alike(text) in (_alike(each.value), _alike(each.words)):
                return each.value
        near = suggest(text, [each.value for each in subjects])
        raise ValueError(f"{quote(text)} is not asked about here" + (f"; did you mean {near}?" if near else ""))

    def _today(self, answer: object) -> str:
        """The words of an answer; what was called otherwise, and is no choice itself, is called as it is now."""
        text = text_of(answer)
        if any(text == each.value for each in (*self.choices, *self.subjects)):
            return text
        said = dict(self.formerly)
        return said.get(text, said.get(text.casefold(), text))

    def _entries(self, answer: object) -> list[dict[str, str]]:
        if isinstance(answer, str):
            if answer.strip().casefold() in (NONE, "no"):
                return []
            answer = [self._typed([field.strip() for field in part.split(";")]) for part in answer.split("|")]
        if isinstance(answer, dict):
            answer = [answer]
        if not isinstance(answer, list):
            raise ValueError(f"this is a list of entries, each with {', '.join(self.fields)}")  # noqa: TRY004
        if self.single and len(answer) > 1:
            raise ValueError(f"this takes one entry, and there are {len(answer)}; {self._write_fields()}")
        return [self._entry(each) for each in answer]

    def _entry(self, answer: object) -> dict[str, str]:
        if not isinstance(answer, dict):
            answer = self._typed([text_of(answer)])
        entry = {}
        for key, value in answer.items():
            if key not in self.fields:
                raise ValueError(f"{quote(key)} is not a field here; the fields are {', '.join(self.fields)}")
            if value not in (None, "", "-"):
                entry[str(key)] = day_in(key, value) if key in _DAYS else text_of(value)
        if self.fields[0] not in entry:
            raise ValueError(f"each entry needs its {self.fields[0]}")
        if entry[self.fields[0]].casefold() in ("yes", "true"):
            raise ValueError(f"yes is no {self.fields[0]}; {self._write_fields()}")
        return entry

    def _typed(self, fields: list[str]) -> dict[str, str]:
        """An entry from words in the order of its fields; a day among the words of the first would be lost there."""
        day = next((found for found in PRINTED_DAY.finditer(fields[0]) if month(found[2])), None)
        if len(fields) == 1 and any(each in _DAYS for each in self.fields[1:]) and self.fields[0] not in _DAYS and day:
            lost = f"{quote(fields[0])} has a day in it, and it is not said of what"
            raise ValueError(f"{lost}; {self._write_fields()}")
        return dict(zip(self.fields, fields, strict=False))

    def _write_fields(self) -> str:
        return f"write its fields: {self.example or ', '.join(self.fields)}"


def _alike(text: str) -> str:
    """A choice made alike for comparison: fire_and_rescue_authority may be written as words."""
    return re.sub(r"[\s_-]+", " ", text).strip().casefold()


def _nearest(text: str, values: Sequence[str]) -> str | None:
    """The choice that was most likely meant; several where all of the words stand in each, so that it may be any."""
    said = set(_alike(text).split())
    within = [each for each in values if said and said <= set(_alike(each).split())]
    return " or ".join(within) if len(within) > 1 else suggest(text, values)


def _is_word(value: object, word: str) -> bool:
    return isinstance(value, str) and value.strip().casefold() == word


def _yes_no(answer: object) -> bool:
    word = text_of(answer).casefold()
    word = _SHORT.get(word, word)
    if word in ("yes", "no"):
        return word == "yes"
    raise ValueError(f"{quote(answer)} is neither yes nor no")


def _listed(answer: object) -> list[str]:
    if isinstance(answer, list):
        return [text_of(each) for each in answer] or [NONE]
    text = text_of(answer)
    if all_but.is_all(text) or all_but.is_none(text):
        return [ALL if all_but.is_all(text) else NONE]
    return [part.strip() for part in re.split(r"[;,]", text) if part.strip()]


def _ranges(parts: Sequence[str], most: int) -> list[str]:
    """The same with a run of numbers, such as 3-6, written out."""
    written = []
    for each in parts:
        run = re.fullmatch(r"(\d+)\s*[-–]\s*(\d+)", each)
        numbers = range(int(run[1]), int(run[2]) + 1) if run and int(run[2]) <= most else ()
        written += [str(number) for number in numbers] or [each]
    return written


def choices(values: Mapping[str, str]) -> tuple[Choice, ...]:
    """Choices from values and what they mean."""
    return tuple(Choice(value, words) for value, words in values.items())
