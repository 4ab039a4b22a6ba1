"""Cuts an entry at its commas, semicolons, dashes, colons and brackets, and at the "and" between two people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from compliance.intake.people.entries import pieces
from compliance.intake.people.words import bodies, kinds, names, several, words
from compliance.intake.people.words.text import Text, join

Mark = Literal["", ",", ";", "-", ":", "(", "and"]
_MARKS = re.compile(
    r"(?P<comma>,(?!\d{3})|\s+/\s+|\s[•|+]\s)|(?P<slash>\s?/\s?)|(?P<semi>;(?:\s+(?:and|&)(?=\s))?|\s\*\s(?=[A-Z]))|(?P<dash>\s+[-–—]+\s*|"
    r"(?<=[^\s\d])(?:[–—](?=[A-Z])|—(?=[a-z])|[–-](?=(?:from|representing)\s+(?:the\s+)?[A-Z]))|[–—-]\s+)|(?P<colon>:(?!\d)-?\s*)|(?P<stop>(?<=[a-z]{3})\.\s+"
    r"(?=[A-Z]))"
)
_DOTTED = re.compile(r"(?:^|\s)(?:[A-Z]\.){2,}\W*$")
"""Letters with stops, of which the last belongs to them: "Dale B.C."."""
_RETIRED = re.compile(words.RETIRED)
_BEHIND = re.compile(r"(?:for|from|of|representing|on\s+behalf\s+of)\s+(?:the\s+)?(?=[A-Z])(?!Items?\b|Agenda\b)")
"""What can stand between the bracket behind a name and the body: "Ann Low (AL) for Dale Council"."""
_VICE = re.compile(r"\b(?:vice|deputy)$", re.IGNORECASE)
UNNAMED = re.compile(rf"(?:the\s+)?{words.RANK}['’]?s", re.IGNORECASE)
"""Several of a rank, whom nobody names: "PCSOs"."""
LONGEST = 4000
"""No list of people in one paragraph is longer: what is, is asked about rather than read."""
_COUPLE = re.compile(r"(?P<first>[A-Z][a-z]+)\s+and\s+(?P<second>[A-Z][a-z]+)\s+(?P<surname>[A-Z][\w'’-]+)[\s.*]*")
"""Two of one surname: "John and Vi Low"."""
_WITH = r"(?:together|along)\s+with"
"""How a list may go on, as with an "and"."""
_AND = re.compile(rf"\s+(?:and|&|{_WITH})\s+(?=\S)")
_BESIDE = re.compile(r"\s+with\s+(?=[A-Z])")
"""As much, where names stand on both sides of it."""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch between two marks, and the mark before it; of a bracket, what stands within.

    Of a heading that had to be cut from the name before it, and of that name, `certain` is False; `title` is one that
    a surname may share with whoever stands before it; `closed` is False of a bracket that nobody closed.
    """

    mark: Mark
    text: Text
    certain: bool = True
    title: str | None = None
    closed: bool = True


def cut(text: Text) -> list[Segment]:
    """The segments of an entry in order."""
    if len(text.text) > LONGEST:
        return [Segment("", text)]
    found: list[Segment] = []
    mark: Mark = ""
    closed = True
    for start, end, inside in _outside(text.text):
        if inside:
            closed = text.text[end - 1 : end] != ","
            if found and not closed:
                found[-1] = replace(found[-1], certain=False)
            found.append(Segment("(", text.part(start + 1, end - 1), closed=end <= len(text.text)))
            mark = ""
            continue
        at, begun = start, len(found)
        for match in _MARKS.finditer(text.text, start, end):
            if match.lastgroup == "stop" and _is_abbreviation(text.text[at : match.start()]):
                continue
            if match.lastgroup == "slash" and not _parts_people(text.text, at, match, strong=bool(found)):
                continue
            if match.lastgroup == "comma" and bodies.holds(text.text, match.start()):
                continue
            if match.lastgroup == "dash" and _VICE.search(text.text[at : match.start()]):
                continue  # "Vice – Chairman"
            stretch = text.part(at, match.start())
            if match.lastgroup == "colon" and found and (heading := _heading(stretch)) is not None:
                _add(found, mark, stretch.part(0, heading), certain=False)
                _add(found, ";", stretch.part(heading), certain=False)
            else:
                _add(found, mark, stretch)
            mark = _mark(match)
            at = match.end()
        _add(found, mark, text.part(at, end))
        if not closed and found[begun:]:
            found[begun] = replace(found[begun], certain=False)
        mark, closed = "", True
    return found


def _mark(match: re.Match[str]) -> Mark:
    marks: dict[str | None, Mark] = {"comma": ",", "semi": ";", "dash": "-", "colon": ":", "stop": ",", "slash": ","}
    return marks[match.lastgroup]


def _parts_people(text: str, at: int, mark: re.Match[str], *, strong: bool) -> bool:
    """Whether a stroke with no space on one side or on both stands between two people: "Ed Marr/Fay Ash".

    Args:
        text: of the entry.
        at: where what stands before the stroke begins.
        mark: the stroke.
        strong: whether both must show by their form that they are people, as behind a name they must.
    """
    pair = names.read(text[at : mark.start()]), names.leading(text[mark.end() :])
    return all(name is not None and name.whole and (name.strong or not strong) for name in pair)


def _heading(text: Text) -> int | None:
    """Where, before a colon, the heading of the next names begins that has the last of those before it in front."""
    for start in (0, *(each.end() for each in re.finditer(r"\b(?:and|&)\s+", text.text))):
        if (at := pieces.name_and_body(text.part(start))) is not None:
            return start + at
    return None


def _add(found: list[Segment], mark: Mark, text: Text, *, certain: bool = True) -> None:
    """Keep a stretch if there is something in it; "and" before it goes."""
    bare = text
    if joined := re.match(rf"(?:(?:and|&|plus|{_WITH})\s+(?:also\s+)?|also\s+(?=[A-Z]))(?:from\s+)?", text.text):
        bare, mark = text.part(joined.end()), "and"
    if found and found[-1].mark == "(" and not mark and (behind := _BEHIND.match(bare.text)):
        rest = bare.part(behind.end())
        if kinds.could_be_body(rest.text) and not (names.is_titled(rest.text) or bodies.may_be_initials(rest.text)):
            bare, mark = rest, "-"
    if (also := re.match(r"from\s+(?=[A-Z])", bare.text)) and names.begins_person(bare.text[also.end() :]):
        bare = bare.part(also.end())
    if mark not in {"-", ":"} and (one := _COUPLE.fullmatch(bare.text)) and _bear_one_name(one):
        found.append(
            Segment(mark, join((bare.part(*one.span("first")), bare.part(*one.span("surname")))), certain=False)
        )
        mark, bare = ",", bare.part(one.start("second"))
    if (title := several.within(bare.text)) is not None:
        found.append(Segment(mark, bare.part(0, title).strip(" ,.*")))
        mark, bare = ",", bare.part(title)
    bare = bare.strip("*") if _DOTTED.search(bare.text) else bare.strip(".*")
    if bare.text and not re.fullmatch(r"(?:and|&)\b[\s.]*", bare.text):
        found.append(Segment(mark, bare, certain))


def _bear_one_name(one: re.Match[str]) -> bool:
    """Whether words are two forenames with one surname behind them, and no body."""
    whole = f"{one['second']} {one['surname']}"
    return names.is_forename(one["first"]) and names.begins_person(whole) and kinds.kind(whole) in {"plain", "name"}


def _is_abbreviation(before: str) -> bool:
    """Whether a stop closes a title or a short form rather than an entry."""
    last = before.rsplit(maxsplit=1)[-1] if before.split() else ""
    return names.is_title(last) or len(last) < 4 or len(before.split()) == 1


def _outside(text: str) -> Iterator[tuple[int, int, bool]]:
    """The stretches outside and inside brackets; a bracket that never closes ends with its line."""
    at, depth, opened = 0, 0, 0
    for index, letter in enumerate(text):
        if letter in "([":
            if depth == 1 and (stop := _never_closed(text, opened, index)):
                yield opened, stop + 1, True
                at, depth = stop, 0
            if depth == 0:
                if _is_nickname(text, index) or _RETIRED.match(text, index) or names.ASIDE.match(text, index):
                    continue
                if index > at:
                    yield at, index, False
                opened = index
            depth += 1
        elif letter in ")]" and depth:
            depth -= 1
            if depth == 0:
                yield opened, index + 1, True
                at = index + 1
    if depth:
        yield opened, len(text) + 1, True
    elif at < len(text):
        yield at, len(text), False


def _never_closed(text: str, opened: int, index: int) -> int | None:
    """Where a bracket should have closed that runs on to the next person's: "Jo Dow (Dale Homes, Cy Ray (Lunt Ltd)"."""
    comma = text.rfind(", ", opened, index)
    if comma < 0 or text.count("(") <= text.count(")"):
        return None
    name = names.read(text[comma + 1 : index].strip())
    return comma if name and name.whole else None


def _is_nickname(text: str, at: int) -> bool:
    """Whether a bracket stands within a name, as in "William (Bill) Jones"."""
    found = re.match(r"[(\[]([A-Z][a-z]+)[)\]]\s+([A-Z][\w'’-]+)", text[at:])
    before = re.search(r"(?:^|[,;]\s*|\s)([A-Z][a-z]+)\s$", text[max(0, at - 40) : at])
    if not (found and before) or names.is_field(found[1]) or names.is_field(found[2]):
        return False
    lead = text[max(0, at - 40) : at][: before.start(1)].rstrip()
    return not lead or lead[-1] in ",;:•" or names.is_title(lead.split()[-1])


def conjuncts(text: Text, *, plural: bool) -> list[Text]:
    """The people of "A Smith and B Jones"; "Fire and Rescue" is not parted."""
    whole_name = names.read(text.text)
    if (whole_name and whole_name.strong) or names.is_couple(text.text):
        return [text]
    if (beside := _BESIDE.search(text.text)) and _is_strong(text.text[: beside.start()]):
        right = text.part(beside.end())
        if _strong_start(right.text):
            return [text.part(0, beside.start()), *conjuncts(right, plural=plural)]
    for found in _AND.finditer(text.text):
        left, right = text.part(0, found.start()), text.part(found.end())
        if names.HALF_OF_COUPLE.fullmatch(left.text):
            continue
        if (of := re.match(r"from\s+(?=[A-Z])", right.text)) and names.begins_person(right.text[of.end() :]):
            right = right.part(of.end())
        whole = _is_person(left.text, plural=plural) and _starts_person(right.text, plural=plural)
        posts = kinds.is_post(left.text) and kinds.is_post(right.text) and bool(re.match(r"the\s", right.text))
        if (
            whole
            or posts
            or (words.PUBLIC.fullmatch(left.text) and _strong_start(right.text))
            or (kinds.kind(left.text) == "single" and names.titles(right.text) > 0)
            or (
                (_strong_start(right.text) or several.end(right.text) or pieces.is_linked(right.text))
                and (kinds.kind(left.text) in {"post", "organisation", "short"} or pieces.is_linked(left.text))
            )
        ):
            return [left, *conjuncts(right, plural=plural)]
    return [text]


def counts_only(text: str) -> bool:
    """Whether words say how many of the public came, with nobody named after an "and"."""
    joined = any(_strong_start(text[found.end() :]) for found in _AND.finditer(text))
    return bool(words.PUBLIC.fullmatch(text)) and not joined


def _is_person(text: str, *, plural: bool) -> bool:
    kind = kinds.kind(text)
    addressed = plural and (kind == "single" or names.is_addressed(text))
    return kind in {"name", "plain"} or addressed or names.is_couple(text)


def _strong_start(text: str) -> bool:
    found = names.leading(text)
    return bool(found and found.strong)


def _is_strong(text: str) -> bool:
    """Whether words are somebody's name, by its form, and nothing else."""
    found = names.read(text)
    return bool(found and found.whole and found.strong)


def _starts_person(text: str, *, plural: bool) -> bool:
    if words.PUBLIC.fullmatch(text) or several.end(text) or names.is_couple(text):
        return True
    if plural and names.is_addressed(text):
        return True
    found = names.leading(text)
    if not found:
        return kinds.name_after_post(text) is not None
    if found.strong:
        return True
    if found.words == 1:
        return plural and (found.end == len(text) or re.match(r"\s(?:from|and|&)\s", text[found.end :]) is not None)
    return kinds.kind(text) != "organisation"


def bare_name(name: str) -> str:
    """A name without the stop of the sentence that it closes."""
    bare = name.strip(" ,")
    return bare[:-1] if re.search(r"[a-z]{2}\.$", bare) else bare


def before_all(cut: list[Segment]) -> str | None:
    """The one body before a colon that all between semicolons after it came from: "Dale Council: Ann Low; Ben Moss"."""
    before_colons = [one.text.text for one, other in pairwise(cut) if other.mark == ":"]
    if len(before_colons) != 1 or before_colons[0] != cut[0].text.text:
        return None
    return before_colons[0] if kinds.kind(before_colons[0]) in {"organisation", "short"} else None
