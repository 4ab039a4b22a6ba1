"""Later corrections to a list of those present: what the words plainly say is taken, anything else is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.meetings import capacity
from compliance.intake.draft.meetings.amended import is_about_people, is_announcement, plainly
from compliance.intake.draft.meetings.meetings import has_list, minute_of, recorded
from compliance.intake.draft.names.wording import Printed, is_councillor, person_key, slug, words
from compliance.intake.draft.who.meant import meant, not_one, without
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.meetings import Meeting
    from compliance.intake.draft.meetings.present import Cast
    from compliance.intake.draft.papers.settle import Settled
    from compliance.intake.reading import Confirmed, Reading


ADD, REMOVE, SORRY = "add", "remove", "apologies"
THERE, NO_APOLOGY = "present after all", "no apologies"
"""What is said of somebody whose apologies were recorded in error: that they were there, or no more than that."""
IN_ERROR: Final = " were recorded in error, as it says."
"""Behind whose apologies, in the note of the correction that says so."""
_MEANS: Final = (
    f"{ADD}, {REMOVE}, {SORRY}, {THERE} (their apologies were recorded in error), or {NO_APOLOGY} (recorded in error, "
    "and nothing is said of whether they were there)"
)
_WHAT: Final = {
    THERE: THERE, NO_APOLOGY: NO_APOLOGY, "apologies in error": NO_APOLOGY,
    ADD: ADD, "added": ADD, "present": ADD, REMOVE: REMOVE, "removed": REMOVE, "not present": REMOVE,
    SORRY: SORRY, "apology": SORRY, "sent apologies": SORRY,
}  # fmt: skip
_ALL: Final = (ADD, REMOVE, SORRY, THERE, NO_APOLOGY)


@dataclass(frozen=True, slots=True)
class _Lists:
    """The lists of a meeting before a correction: as it stands, of all who ever stood in it, and of apologies."""

    now: list[Any] | None
    ever: list[Any]
    sorry: list[dict[str, Any]]


class Corrections:
    """Corrections of the lists of meetings, from what later papers print and from a second paper of the same day."""

    def __init__(self, known: Known, desk: Desk, cast: Cast, own: str) -> None:
        """Take the registers, and the id of the group."""
        self._known, self._desk, self._cast, self._own = known, desk, cast, own
        self._people, self._bodies, self._sources = cast.people, cast.bodies, cast.sources
        self._answers: dict[tuple[str, str], list[dict[str, str]]] = {}
        self._asked: dict[tuple[str, str], str] = {}
        self._in_error: dict[str, list[str]] = {}
        """By the words of a correction, whose apologies were recorded in error, as these or an answer say."""

    def entries(self, meeting: Meeting, made: Any) -> list[Any]:  # noqa: ANN401
        """The corrections of one meeting, each with the whole list as it then stood."""
        found: list[Any] = []
        lines = self._lines(meeting, made)
        stood = _Lists(lines, [*self._recorded(meeting, "attendance"), *(lines or [])], self._sorry(meeting, made))
        for later, reading, each, text in sorted(meeting.corrections, key=lambda each: each[0].day):
            if not is_about_people(text):
                self._tell_of_words(meeting, later, reading, each, text)
            lines = self._changed(meeting, stood, reading, each, text)
            if lines is None:
                continue
            stood = replace(stood, now=lines, ever=[*stood.ever, *lines])
            source = self._sources.cite(reading, replace(each.at, words=text), minute=minute_of(reading, each))
            if found and found[-1]["date"] == later.day.isoformat():
                found[-1]["attendance"] = lines
            else:
                found.append({"date": later.day.isoformat(), "attendance": lines, "source": source})
            if names := self._in_error.get(text):
                note = f"The apologies of {' and '.join(names)}{IN_ERROR}"
                found[-1]["note"] = " ".join(filter(None, (found[-1].get("note"), note)))
        return [*found, *self._second_lists(meeting)]

    def _tell_of_words(self, meeting: Meeting, later: Meeting, reading: Reading, each: Confirmed, text: str) -> None:
        """That other words of minutes were corrected, on which what was taken from them may rest."""
        there = recorded(self._known, meeting.group, self._own, meeting.day)
        is_here = there is not None or any(has_list(one) or one.reading.items for one in meeting.papers)
        minutes = recorded(self._known, later.group, self._own, later.day) or {}
        said = " ".join(words(text))
        is_there = any(said in " ".join(words(str(one.get("resolution") or ""))) for one in minutes.get("items") or [])
        if said and is_here and not is_there and not is_announcement(text):
            self._desk.remark(
                f"{where(reading.path, each.at)}: the minutes of {dates.plain(meeting.day)} were corrected: "
                f"“{printed(text, len(text))}”. What the record takes from those words is to be changed by hand."
            )

    def _lines(self, meeting: Meeting, made: Any) -> list[Any] | None:  # noqa: ANN401
        """The list that is corrected: the last one on record, or the first one that the papers give."""
        there = recorded(self._known, meeting.group, self._own, meeting.day)
        if there is not None and there.get("attendance") is not None:
            later = sorted(there.get("corrections") or [], key=lambda each: str(each["date"]))
            return list(later[-1]["attendance"] if later else there["attendance"])
        said = plain(made)
        return list(said["attendance"]) if "attendance" in said else None

    def _sorry(self, meeting: Meeting, made: Any) -> list[dict[str, Any]]:  # noqa: ANN401
        """Those who sent apologies, with the body for which each was awaited: who was there after all came for it."""
        there = recorded(self._known, meeting.group, self._own, meeting.day) or {}
        return [*(there.get("apologies") or []), *(plain(made).get("apologies") or [])]

    def apologies(self, meeting: Meeting) -> list[Any]:
        """Apologies that later papers say were given at a meeting and not recorded."""
        lines = []
        for _, reading, each, text in meeting.corrections:
            said = plainly(text)
            if said is not None:
                named = [(one.name, one.organisation) for one in said if one.what == "apology"]
            else:
                asked = self._answers.get((meeting.id, text), [])
                named = [(one["name"], one.get("organisation")) for one in asked if one["what"] == SORRY]
            for name, organisation in named:
                line = self._line(reading, each, text, name, organisation)
                body = line.pop("represents", None)
                source = line.pop("source")
                lines.append(line | ({"body": body[0]} if body else {}) | {"source": source})
        return lines

    def _changed(
        self, meeting: Meeting, stood: _Lists, reading: Reading, each: Confirmed, text: str
    ) -> list[Any] | None:
        """The list after a correction; None where there is none to correct or nobody has said what it does to it."""
        said, lines, at = plainly(text), stood.now, where(reading.path, each.at)
        if not is_about_people(text) or (said is not None and all(one.what == "apology" for one in said)):
            return None
        if lines is None:
            self._desk.remark(
                f"{at}: a correction to those present on {dates.plain(meeting.day)}, whose "
                f'list is not here: "{text}" Import the minutes of that day too.'
            )
            return None
        if said is None or any(one.what == "removed" and not self._called(stood.ever, one.name) for one in said):
            if self._is_recorded(meeting, reading, each, text):
                return None
            is_first = (meeting.id, text) not in self._answers
            answer = self._ask(meeting, reading, each, text)
            if answer is None:
                return None
            gone = self._meant(meeting, answer, stood, self._asked[meeting.id, text])
            if gone is None:
                return None
            added = [(one["name"], one.get("organisation")) for one in answer if one["what"] in (ADD, THERE)]
            told = {one["name"] for one in answer if one["what"] == ADD and is_first}
            self._tell_apologies(meeting, answer, at)
            self._in_error[text] = [one["name"] for one in answer if one["what"] == THERE]
        else:
            added, told = [(one.name, one.organisation) for one in said if one.what == "added"], set()
            gone = [who for one in said if one.what == "removed" for who in self._called(lines, one.name)]
            self._in_error[text] = [one.name for one in said if one.in_error]
        if not added and not gone:
            return None
        kept = without(lines, gone)
        said_of = {str(one.get("person")): capacity.said_of(one) for one in lines}
        awaited = {str(one["person"]): str(one["body"]) for one in stood.sorry if "person" in one and "body" in one}
        for name, organisation in added:
            line = self._line(reading, each, text, name, organisation)
            if "represents" not in line and (body := awaited.get(line["person"])):
                line = {"person": line["person"], "represents": [body], "source": line["source"]}
            if not any(other.get("person") == line["person"] for other in kept):
                kept.append(line | said_of.get(line["person"], {}))
            elif name in told:
                day = dates.plain(meeting.day)
                self._desk.remark(f"{at}: {name} is among those present on {day} already: nothing is added.")
        return kept

    def _is_recorded(self, meeting: Meeting, reading: Reading, each: Confirmed, text: str) -> bool:
        """Whether the record has what was answered of a correction: something of that meeting cites its words.

        Draft and confirmed minutes print the same one.
        """
        there = recorded(self._known, meeting.group, self._own, meeting.day) or {}
        later, lines = there.get("corrections") or [], self._recorded(meeting, "attendance", "apologies")
        said = words(self._sources.cite(reading, replace(each.at, words=text))["words"])
        cited = [one["source"] for one in [*later, *lines] if isinstance(one.get("source"), dict)]
        return any(words(one.get("words") or "") == said for one in cited)

    def _recorded(self, meeting: Meeting, *names: str) -> list[Any]:
        """Every line that the record has of a meeting in the lists of these names, the corrected ones among them."""
        there = recorded(self._known, meeting.group, self._own, meeting.day) or {}
        lists = [one.get(name) for one in [there, *(there.get("corrections") or [])] for name in names]
        return [line for each in lists for line in each or []]

    def _line(
        self, reading: Reading, each: Confirmed, text: str, name: str, organisation: str | None
    ) -> dict[str, Any]:
        match = self._bodies.match(organisation) if organisation else None
        body, came_for = match.body if match else None, match.bodies if match else []
        person = self._people.match(
            name,
            body,
            {"of": self._sources.of(reading)},
            where(reading.path, each.at),
            councillor=is_councillor(name) or None,
        )
        return (
            {"person": person}
            | ({"represents": came_for} if came_for else {})
            | {"source": self._sources.cite(reading, replace(each.at, words=text), minute=minute_of(reading, each))}
        )

    def _called(self, lines: list[Any], name: str) -> list[str]:
        """Those of a list who are called just so."""
        people = [self._people.all.get(str(line.get("person"))) for line in lines]
        return [each.id for each in people if each and person_key(name) in map(person_key, each.names)]

    def _meant(self, meeting: Meeting, answer: list[dict[str, str]], stood: _Lists, ask: str) -> list[str] | None:
        """Whom an answer takes out of a list; None where a name in it is not that of one whom a list has.

        From here whoever is meant goes by the name that the list has. The answer may have been used before: two papers
        print the same correction, or the record has it.
        """
        day, gone = dates.plain(meeting.day), []
        for one in answer:
            present, away = f"those present on {day}", f"those whose apologies were given on {day}"
            if one["what"] not in (REMOVE, THERE, NO_APOLOGY):
                continue
            of, which = (stood.now or [], present) if one["what"] == REMOVE else (stood.sorry, away)
            if not of and one["what"] != REMOVE:  # the paper that has them is not here
                continue
            found = meant(one["name"], one.get("organisation"), of, self._people, self._bodies)
            if not found and one["what"] == REMOVE:
                found = meant(one["name"], one.get("organisation"), stood.ever, self._people, self._bodies)
            if len(found) != 1:
                how = "Write whom you mean as it has them"
                how += "" if one["what"] == REMOVE else f', or "what: {ADD}" for somebody whose apologies it has not'
                self._desk.refuse(ask, not_one(one["name"], found, of, self._people, which), how)
                return None
            if found[0] in self._people.all:
                one["name"] = self._people.all[found[0]].name
            gone += found if one["what"] == REMOVE else []
        return gone

    def _tell_apologies(self, meeting: Meeting, answer: list[dict[str, str]], at: str) -> None:
        """The apologies that an answer takes back, which changes nothing in the record."""
        day = dates.plain(meeting.day)
        for one in answer:
            if one["what"] == NO_APOLOGY:
                how = "The record has no place for that: take their line out of the apologies by hand."
                self._desk.remark(f"{at}: the apologies of {one['name']} on {day} were recorded in error. {how}")

    def _ask(self, meeting: Meeting, reading: Reading, each: Confirmed, text: str) -> list[dict[str, str]] | None:
        ask = Ask(
            f"meeting.{meeting.id}.correction.{slug(text)[:40].strip('-')}",
            f'The minutes of {dates.plain(meeting.day)} were corrected: "{printed(text, len(text)).rstrip(".")}". '
            "Whom does this add to, or remove from, the list of those present, and whose apologies does it record or "
            "take back?",
            "entries",
            (where(reading.path, each.at),),
            fields=("name", "organisation", "what"),
            example=f"[{{name: J Smith, organisation: Anytown Council, what: {ADD}}}], or none; what: {_MEANS}",
        )
        said: list[dict[str, str]] | None = self._desk.put(ask)
        for one in said or []:
            one["what"] = _WHAT.get(one.get("what", ADD).casefold(), "")
            if not one["what"]:
                self._desk.refuse(ask.id, f"what is done with {one['name']} is none of {', '.join(_ALL)}", "")
        self._answers[meeting.id, text] = said or []
        self._asked[meeting.id, text] = ask.id
        named = [one["organisation"] for one in said or [] if "organisation" in one]
        self._bodies.collect(Printed(each, self._desk.source, "the answers") for each in named)
        return said

    def _second_lists(self, meeting: Meeting) -> list[Any]:
        """A second paper of the same meeting with another list: whether it corrects the first is asked."""
        listed = [paper for paper in meeting.papers if has_list(paper)]
        there = recorded(self._known, meeting.group, self._own, meeting.day)
        first = {"attendance": there["attendance"]} if there and there.get("attendance") is not None else None
        found: list[Any] = []
        rest = listed if first else listed[1:]
        if not rest:
            return found
        before = self._all_there(there) if there and first else _who(self._cast.attendance(listed[0]))
        for paper in rest:
            lines = self._cast.attendance(paper)
            now = _who(lines)
            if not now or now <= before or (first and now == _who(first["attendance"])):
                continue
            found += self._second(meeting, paper, lines, before, now)
        return found

    def _all_there(self, there: dict[str, Any]) -> set[str]:
        who = _who(there["attendance"])
        for each in there.get("corrections") or []:
            who |= _who(each["attendance"])
        return who

    def _second(self, meeting: Meeting, paper: Settled, lines: list[Any], before: set[str], now: set[str]) -> list[Any]:
        reading = paper.reading
        ask = Ask(
            f"meeting.{meeting.id}.second-list.{reading.kind.replace('_', '-')}",
            f"Two papers list different people for the meeting of {dates.plain(meeting.day)}. This one adds "
            f"{self._names(now - before)} and leaves out {self._names(before - now)}. If it corrects the other, on "
            "which day was it corrected?",
            "day",
            (where(reading.path, reading.attendees[0].at if reading.attendees else None),),
            (Choice("none", "it does not correct it"),),
            example="2013-09-18",
        )
        said = self._desk.put(ask)
        if said == "none":
            return []
        sure = [plain(line) for line in lines if not (isinstance(line, Noted) and line.held)]
        entry = {"date": said or meeting.day.isoformat(), "attendance": sure}
        entry["source"] = {"of": self._sources.of(reading)}
        return [entry if said else Noted(entry, (ask.id,), held=True)]

    def _names(self, ids: set[str]) -> str:
        names = [self._people.all[each].name if each in self._people.all else each for each in sorted(ids)]
        return ", ".join(names) or "nobody"


def named_in(corrections: list[tuple[Meeting, Reading, Confirmed, str]]) -> list[tuple[Reading, Confirmed, str]]:
    """The organisations that corrections plainly name, so that they can be matched with all others."""
    said = [(reading, each, one) for _, reading, each, text in corrections for one in plainly(text) or ()]
    return [(reading, each, one.organisation) for reading, each, one in said if one.organisation]


def _who(lines: list[Any]) -> set[str]:
    """Those of a list, by id or post, with the bodies they came for."""
    held = [plain(line) for line in lines if not (isinstance(line, Noted) and line.held)]
    return {
        str(line.get("person") or f"{line.get('post')} {','.join(ids_in(line.get('represents')))}") for line in held
    }
