"""The papers as sources of a record: found again by their day, file and fingerprint, or added when first cited."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed
from compliance.intake.draft.asking.known import source_of
from compliance.intake.draft.names.wording import titled

if TYPE_CHECKING:
    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.reading import DocumentKind, Place, Reading

_NOUNS: Final[dict[DocumentKind, tuple[str, str]]] = {
    "minutes": ("minutes", "Minutes"),
    "draft_minutes": ("draft-minutes", "Draft minutes"),
    "notes": ("notes", "Notes of the meeting"),
    "agenda": ("agenda", "Agenda"),
    "summary": ("summary", "Summary of the meeting"),
    "membership_list": ("members", "List of members"),
    "terms_of_reference": ("terms", "Terms of reference"),
    "other": ("paper", "Paper"),
}
_WEB: Final = (".html", ".htm")
IN_NOTE: Final = "the source {}."
"""How a note that says where something was read ends."""
HELD_BY_ANSWER: Final = "That it was held is an answer; its items are those of its agenda"
"""The note of a meeting of which only the agenda was there."""
MINUTES: Final = frozenset({"minutes", "draft_minutes", "confirmed_minutes"})


def strength(reading: Reading) -> str:
    """How much a paper of its kind is worth as a source."""
    match reading.kind:
        case "minutes" | "notes":
            return "minutes"
        case "draft_minutes" | "agenda":
            return reading.kind
        case "summary":
            return "web_page" if PurePath(reading.path).suffix.lower() in _WEB else "document"
        case "other":
            return "report"
        case _:
            return "document"


class Sources:
    """The sources of a record with those that the papers add."""

    def __init__(self, known: Known) -> None:
        """Take those of the record."""
        self._known = known
        self._there = known.section("sources")
        self._ids: dict[tuple[str, int, int], str] = {}
        self.new: dict[str, dict[str, Any]] = {}

    def of(self, reading: Reading) -> str:
        """The id of a paper, which is added if the record does not have it."""
        key = (reading.sha256, reading.first_line, reading.last_line)
        if key not in self._ids:
            self._ids[key] = self._found(reading) or self._add(reading)
        return self._ids[key]

    def cite(
        self, reading: Reading, at: Place | None, *, minute: str | None = None, closed: bool = False
    ) -> dict[str, Any]:
        """A citation: the paper, the page if it has pages, the minute if it is one, and the words."""
        citation: dict[str, Any] = {"of": self.of(reading)}
        if at is not None and at.page is not None:
            citation["page"] = str(at.page)
        if minute is not None:
            citation["item" if reading.kind == "agenda" else "minute"] = minute
        if at is not None and at.words.strip():
            citation["words"] = printed(at.words)
        if closed:
            citation["closed_session"] = True
        return citation

    def _found(self, reading: Reading) -> str | None:
        """The entry for this very paper: by fingerprint and lines, or by its day, kind and file."""
        file = PurePath(reading.path).name
        for each in self._there:
            if _mark(reading) in str(each.get("note") or ""):
                return str(each["id"])
        for each in self._there:
            same_kind = each["strength"] == strength(reading) or {each["strength"], strength(reading)} <= MINUTES
            if reading.date and each.get("date") == reading.date.isoformat() and same_kind and each.get("file") == file:
                return str(each["id"])
        return None

    def _add(self, reading: Reading) -> str:
        short, noun = _NOUNS[reading.kind]
        day = reading.date
        made = self._known.fresh(f"{short}-{day.isoformat()}" if day else f"{short}-{reading.sha256[:8]}")
        body = f" of {titled(reading.body)}" if reading.body else ""
        title = f"{noun}{body}{f', {dates.plain(day)}' if day else ''}"
        entry: dict[str, Any] = {"id": made, "title": printed(title), "strength": strength(reading)}
        if day:
            entry["date"] = day.isoformat()
        if reading.path != "-":
            entry["file"] = PurePath(reading.path).name
        entry["note"] = _mark(reading)
        self.new[made] = entry
        return made

    def cited(self, value: object) -> set[str]:
        """The ids of the sources that plain data cites."""
        found: set[str] = set()
        if isinstance(value, dict):
            if (of := source_of(value.get("source"))) is not None:
                found.add(of)
            note = str(value.get("note") or "")
            found |= {each for each in self.new if IN_NOTE.format(each) in note}
            for inner in value.values():
                found |= self.cited(inner)
        elif isinstance(value, list):
            for inner in value:
                found |= self.cited(inner)
        return found


def _mark(reading: Reading) -> str:
    return f"Lines {reading.first_line} to {reading.last_line} of the file whose SHA-256 is {reading.sha256}."


def statement(identifier: str, answers: Answers) -> dict[str, Any]:
    """What was answered, as a source."""
    note = "Undated, because it speaks of what was so at the time and not of the day on which it was written."
    return {"id": identifier, "title": title(answers), "strength": "statement", "note": note}


def title(answers: Answers) -> str:
    """What the answers that somebody gave on a day are called."""
    who = answers.by or "somebody who is not named"
    return f"Answers given by {who}" + (f" on {dates.plain(answers.day)}" if answers.day else "")
