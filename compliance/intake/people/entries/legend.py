"""Reads marks beside names ("* denotes absence", "+ present, - apologies") by the note that says what they mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.entries.person import Person
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words.text import Text, join
from compliance.intake.reading import Question

Meaning = Literal["only_present", "present", "absent", "apologies", "chair", "other"]
"""`only_present` says who was there, and so of the others that they were not; `present` how somebody was."""

_NOTE = re.compile(
    r"\(?\s*(?P<mark>[*†‡#+✓✔√]|-(?=\s))\s*(?:[-–=:]\s*)?(?:denotes|indicates|signifies|means"
    r"|shows|marks)?\s*(?:those\s+|(?:a\s+)?members?\s+(?:who\s+(?:were|was)\s+)?)?(?P<what>"
    r"(?:absen|apolog|not\s+(?:present|in\s+att)|present|in\s+attendance|attend(?:ed|ance|ing)|substitute"
    r"|non-voting|voting|co-opted|(?:in\s+the\s+)?chair(?:man|woman|person)?)[\w\s-]{0,40}?)[.)\s]*",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\(?\s*(?P<mark>[*†‡#+])\s*(?:=|denotes|indicates|signifies|means)\s*(?P<what>[A-Za-z][^.;:=]{2,60}?)[.)\s]*",
    re.IGNORECASE,
)
"""A note on what else somebody is, which says nothing of who came: "* = director of the company"."""
_LETTER = re.compile(
    r"\W*\((?P<mark>[A-Z]{1,2})\)\s*(?:[=:–-]|denotes|indicates|signifies|means)\s*(?P<what>[a-z][^.;:=()]{4,60}?)[.)\s]*"
)
"""A note on a letter that stands in brackets behind names: "(R) = joined remotely"."""
_IN_HEADING = re.compile(r"^[^()]*(\([^()]*\))\s*:?\s*$")
"""The note in a bracket behind the heading of the list: "Membership (* denotes attendance)"."""
_PLAIN = re.compile(r"(?:present|in\s+attendance|attend(?:ed|ance|ing))(?:\s+(?:at\s+)?(?:the\s+|this\s+)?meeting)?")
_IN_CHAIR = re.compile(r"(?:in\s+the\s+)?chair(?:man|woman|person)?(?:\s+of\s+(?:the|this)\s+meeting)?")
MARK = re.compile(r"^\s*(?P<before>[*†‡#+✓✔√-])\s*(?=\S)|(?<=[\w)])\s*(?P<after>[*†‡#+✓✔√])+\s*$")


def mark_of(text: str) -> str | None:
    """The mark that stands beside an entry."""
    found = MARK.search(text)
    return (found["before"] or found["after"]) if found else None


def read(texts: Sequence[Text]) -> dict[str, Meaning]:
    """What the marks of a document mean."""
    made: dict[str, Meaning] = {}
    for text in texts:
        if found := _NOTE.fullmatch(text.text) or _NOTE.fullmatch(_IN_HEADING.sub(r"\1", text.text)):
            made[found["mark"]] = _meaning(found["what"].lower())
    return made


def is_note(text: str) -> bool:
    """Whether a line says what a mark means."""
    return bool(_NOTE.fullmatch(text))


def unmarked(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows without marks that, by a note, say nothing of who came; and without that note."""
    notes = [found for row in rows for cell in row.filled if (found := _OF_OTHERS.fullmatch(cell.text))]
    idle = {note["mark"] for note in notes if not _NOTE.fullmatch(note.string)}
    if not idle:
        return rows
    mark = re.compile(rf"(?<=[A-Za-z.)])\s?[{re.escape(''.join(sorted(idle)))}]+(?=\s|[,;/)]|$)")
    kept = [row for row in rows if not any(_OF_OTHERS.fullmatch(cell.text) for cell in row.filled)]
    return [
        row.with_cells([join(cell.split(mark)) if mark.search(cell.text) else cell for cell in row.cells])
        for row in kept
    ]


def lettered(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows with what a letter behind names means in its place, as the note on it has it; and without the note."""
    notes = {found["mark"]: (row, found) for row in rows if row.single and (found := _LETTER.fullmatch(row.first.text))}
    if not notes:
        return rows
    said = {f"({mark})": row.first.part(*found.span("what")) for mark, (row, found) in notes.items()}
    mark = re.compile(rf"(?<=\S)\s*(?:{'|'.join(map(re.escape, said))})\s*")
    idle = {id(row) for row, _ in notes.values()}
    return [row.with_cells([_said(cell, mark, said) for cell in row.cells]) for row in rows if id(row) not in idle]


def _said(cell: Text, mark: re.Pattern[str], said: dict[str, Text]) -> Text:
    """A cell with what its letter means instead of it, set off by commas."""
    found = mark.search(cell.text)
    if found is None:
        return cell
    parts = (cell.part(0, found.start()), said[found[0].strip()], cell.part(found.end()))
    return join([part for part in parts if part.text], ", ")


def _meaning(what: str) -> Meaning:
    if what.startswith("apolog"):
        return "apologies"
    if what.startswith(("absen", "not")):
        return "apologies" if "apolog" in what else "absent"
    if _IN_CHAIR.fullmatch(what):
        return "chair"
    if _PLAIN.fullmatch(what):
        return "only_present"
    return "present" if what.startswith(("present", "in", "attend")) else "other"


def apply(listed: Listed, meanings: dict[str, Meaning]) -> None:
    """Put the people of a list where their marks say that they belong."""
    marked = [person for person in listed.people if person.mark]
    if not marked:
        return
    unknown = {person.mark for person in marked if person.mark and person.mark not in meanings and person.mark != "-"}
    if unknown and len(marked) < len(listed.people) and unknown & {"*", "†", "‡", "#"}:
        listed.questions.append(_ask(marked[0], min(unknown)))
        listed.partial = True
    if any(meanings.get(person.mark or "") == "only_present" for person in marked):
        listed.people = marked
    kept: list[Person] = []
    for person in listed.people:
        meaning = meanings.get(person.mark or "")
        if meaning == "apologies":
            person.doubts.discard("unlabelled")
            listed.apologies.append(person)
        elif meaning != "absent":
            person.chair = "chair" if meaning == "chair" else person.chair
            if meaning in {"present", "only_present"}:
                person.doubts.discard("unlabelled")
                person.capacity = person.capacity or "present"
            kept.append(person)
    listed.people = kept


def _ask(person: Person, mark: str) -> Question:
    return Question(
        "attendees",
        f"“{mark}” stands beside {person.called} and not beside others. What does it mean: were they absent?",
        person.at.line.number,
        ("Absent", "There"),
        person.called,
    )
