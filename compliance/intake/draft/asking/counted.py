"""What a number in a file of answers stands for: what the list above it in that very file has by that number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compliance.errors import quote
from compliance.intake.draft.asking import all_but
from compliance.intake.draft.written.yaml_text import comment

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from compliance.intake.draft.asking.question import Ask, Choice

_SUBJECTS: Final = "Asked of"
_CHOICES: Final = "Choices"
_HEADING: Final = re.compile(rf"\s*#\s*({_SUBJECTS}|{_CHOICES}):\s*(.*)")
_ENTRY: Final = re.compile(r"\s*# {1,4}(\d{1,4}) {2}(\S.*)")
_GOES_ON: Final = re.compile(r"\s*# {7,}(\S.*)")
_HINT: Final = re.compile(r"(?:Look in|Asked of|Choices|Each has|For example|Why): |Answer yes or no|Only if ")
_PLAIN: Final = re.compile(r"[^()]+(?: \(.*\))?")
"""An entry of a list in running text; where a part of one stands by itself, a bracket is open in it or closed."""
_NUMBER: Final = re.compile(r"\d+")
_RUN: Final = re.compile(r"(\d{1,3})\s*(?:[-–—]|to)\s*(\d{1,3})", re.IGNORECASE)
"""From one number to another: 5-7."""
_WITH_DAYS: Final = re.compile(r"(.+?)((?:\s+from\s+[\d-]+)?(?:\s+to\s+\d{4}-[\d-]+)?)", re.IGNORECASE)
_DAY: Final = re.compile(r"\b(from|to)\s+(\S+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Lists:
    """What a question was printed with, in the order of its numbers, as it is shown.

    Attributes:
        choices: what may be answered.
        subjects: those of which it is asked, where they are several.
    """

    choices: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()


def of(ask: Ask) -> Lists:
    """The lists of a question as it is put now."""
    return Lists(tuple(each.shown for each in ask.choices), tuple(each.shown for each in ask.subjects))


def lines(ask: Ask) -> list[str]:
    """The lists of a question as comments of a file, each entry on a line of its own with its number."""
    found: list[str] = []
    for heading, shown in ((_SUBJECTS, of(ask).subjects), (_CHOICES, of(ask).choices)):
        found += [f"  #   {heading}:"] if shown else []
        for number, each in enumerate(shown, start=1):
            first, *rest = comment(" ".join(each.split()), f"  #{'':7}", bare=True)
            found += [f"  #{number:>5}  {first[10:]}", *rest]
    return found


def read(text: str, keys: Mapping[str, int | None]) -> dict[str, Lists]:
    """The lists that stand right above the answers of a file.

    Args:
        text: the file.
        keys: the line of each answer, by the id of its question.
    """
    rows = text.split("\n")
    found = {}
    for identifier, line in keys.items():
        at = last = (line or 1) - 1
        if not rows[last].lstrip(" \"'").startswith(identifier):
            continue  # it is one of several on a line, and no list is its own
        while at > 0 and rows[at - 1].lstrip().startswith("#"):
            at -= 1
        lists = _lists(rows[at:last])
        if any(lists.values()):
            found[identifier] = Lists(tuple(lists.get(_CHOICES, ())), tuple(lists.get(_SUBJECTS, ())))
    return found


def _lists(rows: Sequence[str]) -> dict[str, list[str]]:
    """The lists of one question by their headings; of two of a heading nobody knows which it is, so there is none."""
    found: dict[str, list[str]] = {}
    seen: list[str] = []
    into: list[str] | None = None
    for at, row in enumerate(rows):
        if heading := _HEADING.match(row):
            seen.append(heading[1])
            into = found.setdefault(heading[1], [])
            into += _running(heading[2], rows[at + 1 :]) if heading[2] else []
        elif into is not None and (entry := _ENTRY.fullmatch(row.rstrip())) and int(entry[1]) == len(into) + 1:
            into.append(" ".join(entry[2].split()))
        elif into and (more := _GOES_ON.fullmatch(row.rstrip())):
            into[-1] += " " + " ".join(more[1].split())
        else:
            into = None
    return {heading: shown for heading, shown in found.items() if seen.count(heading) == 1}


def _running(begun: str, rows: Sequence[str]) -> list[str]:
    """A list in running text, as files had it before they printed the numbers; none if it cannot be told apart."""
    text = begun
    for row in rows:
        behind = row.lstrip()[1:].strip()
        if _HINT.match(behind):
            break
        text += f" {behind}"
    parts = text.split("; ")
    parts = parts[:-1] if parts[-1].startswith("or ") else parts
    return parts if all(map(_PLAIN.fullmatch, parts)) else []


def in_words(ask: Ask, answer: object, lists: Lists | None) -> Any:  # noqa: ANN401  # an answer as it may be written
    """An answer with what each of its numbers stands for.

    Args:
        ask: the question as it is put now.
        answer: as it is written in the file.
        lists: what the file prints above it; None if it prints nothing.

    Raises:
        ValueError: if it has a number, and what it stands for is not printed, or is no choice any more.
    """
    left_out = all_but.excepted(answer) if ask.shape in ("names", "spans") else None
    if not _has_number(ask, answer if left_out is None else left_out):
        return answer
    choices = _Counted(ask, lists.choices if lists else (), ask.choices)
    if left_out:
        return all_but.written([each for part in left_out for each in choices.several(part)])
    match ask.shape:
        case "choice" | "day":
            return choices.one(answer)
        case "names":
            parts = answer if isinstance(answer, list) else _parts(str(answer))
            return [each for part in parts for each in choices.several(part)]
        case "spans":
            return _spans(answer, choices)
        case _:
            return _map(answer, choices, _Counted(ask, lists.subjects if lists else (), ask.subjects))


def _has_number(ask: Ask, answer: object) -> bool:
    """Whether an answer to a question of choices counts them anywhere."""
    if ask.shape not in ("choice", "day", "names", "spans", "map") or (ask.shape == "day" and not ask.choices):
        return False
    if isinstance(answer, dict):
        values = answer.values() if ask.shape == "map" else ()
        return any(_is_counted(each) for each in (*answer, *values))
    if isinstance(answer, list):
        return any(_has_number(ask, each) for each in answer)
    if ask.shape in ("choice", "day"):
        return _NUMBER.fullmatch(str(answer).strip()) is not None
    return any(_is_counted(each) for part in _parts(str(answer)) for each in _sides(ask, part))


def _sides(ask: Ask, part: str) -> Sequence[str]:
    """What of one part of an answer may be a number."""
    if ask.shape == "map":
        return part.split("=")
    return (_days_apart(part)[0],) if ask.shape == "spans" else (part,)


def _is_counted(part: object) -> bool:
    text = str(part).strip()
    return (_NUMBER.fullmatch(text) or _RUN.fullmatch(text)) is not None


def _parts(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[;,]", text) if part.strip()]


def _days_apart(part: str) -> tuple[str, dict[str, str] | None]:
    """One of several, and the days behind it."""
    found = _WITH_DAYS.fullmatch(part.strip())
    if found is None or not found[2]:
        return part.strip(), None
    return found[1].strip(), {word.casefold(): day for word, day in _DAY.findall(found[2])}


def _spans(answer: object, choices: _Counted) -> Any:  # noqa: ANN401
    if isinstance(answer, list):
        return [each for part in answer for each in choices.several(part)]
    pairs = answer.items() if isinstance(answer, dict) else map(_days_apart, _parts(str(answer)))
    return {each: days for part, days in pairs for each in choices.several(part)}


def _map(answer: object, choices: _Counted, subjects: _Counted) -> Any:  # noqa: ANN401
    if isinstance(answer, str) and "=" in answer:
        answer = {key.strip(): value.strip() for key, _, value in (part.partition("=") for part in _parts(answer))}
    if not isinstance(answer, dict):
        return choices.one(answer)
    return {each: choices.one(value) for key, value in answer.items() for each in subjects.several(key)}


@dataclass(frozen=True, slots=True)
class _Counted:
    """A printed list beside what it is a list of now."""

    ask: Ask
    printed: Sequence[str]
    now: Sequence[Choice]

    def one(self, part: object) -> Any:  # noqa: ANN401  # what is no number stays as it was
        """What one number stands for."""
        text = str(part).strip()
        return self._of(int(text)) if _NUMBER.fullmatch(text) else part

    def several(self, part: object) -> Iterator[Any]:
        """What a number, or a run of them, stands for."""
        text = str(part).strip()
        run = _RUN.fullmatch(text)
        if run is None:
            yield self.one(part)
            return
        first, last = int(run[1]), int(run[2])
        if first > last:
            raise ValueError(f"{quote(text)} runs backwards; write {last}-{first}, or each number by itself")
        yield from map(self._of, range(first, last + 1))

    def _of(self, number: int) -> str:
        if not self.printed:
            what = f"{number} is a number, and this file has no numbered list right above it that says of what"
            raise ValueError(f"{what}; write in words what is meant{self._listed()}")
        if not 0 < number <= len(self.printed):
            what = f"{number} is none of the numbers printed above it, 1 to {len(self.printed)}"
            raise ValueError(f"{what}; write one of these, or words")
        shown = self.printed[number - 1]
        value = today(self.ask, shown, self.now)
        if value is None:
            stood = quote(shown.partition(" (")[0].replace(";", ","))
            what = f"{number} stood for {stood} when this file was made, and that is not among the choices now"
            raise ValueError(f"{what}; write in words what is meant{self._listed()}")
        return value

    def _listed(self) -> str:
        return f": {', '.join(each.value for each in self.now)}" if self.now else ""


def today(ask: Ask, shown: str, now: Sequence[Choice]) -> str | None:
    """The value that something has now which was printed earlier; None where it is not there, or is something else.

    Args:
        ask: the question as it is put now.
        shown: what was printed of it, value and words.
        now: the choices, or the subjects, of the question.
    """
    told = " ".join(shown.split())
    for each in now:
        if each.was_shown_as(told):
            return each.value
    value = shown.partition(" (")[0]
    values = {each.value for each in now}
    later = dict(ask.formerly).get(value)
    if value not in values and later is not None:
        return later
    return value if value in ask.also and value not in values else None
