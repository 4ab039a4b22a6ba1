"""Chairs and deputies whose election minutes tell of: asked about, and recorded with the first day that is answered."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import where
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.asking.quoted import places, quotation, spoken
from compliance.intake.draft.who.meant import meant
from compliance.intake.draft.written.yaml_text import Noted, unmarked
from compliance.intake.matter.beyond.spoken import ELECTED
from compliance.intake.reading import Said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.meetings import Meeting
    from compliance.intake.draft.meetings.present import Cast
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.reading import Reading

_DEPUTY: Final = re.compile(r"(?i)\b(?:vice|deputy)\b")
_CHAIR: Final = re.compile(r"(?i)\bchair(?:man|woman|person)?s?\b")
_HEADING: Final = re.compile(
    r"(?i)\b(?:re-?)?(?:election|appointment|nomination)s?\s+(?:of|for)\s+(?:(?:an?|the|new|its)\s+)*"
    r"(?:(?:vice|deputy)[-\s]?)?chair(?:man|woman|person)?\b"
)
_PUT_OFF: Final = re.compile(r"(?i)\bdefer|\bpostpone|\bnext meeting\b|\bnot? (?:nominations|elect)")
_NAME: Final = r"(?P<name>(?:[A-Z][\w’'.-]*\s+){1,5})"
_NAMED: Final = re.compile(
    rf"{_NAME}(?:was|were|be|is|being|has been|had been)\s+(?:\w+ly\s+)?"
    r"(?:re-?)?(?:elected|appointed|chosen|confirmed)\b"
    rf"|\b(?:re-?)?(?i:elect|appoint)(?:ed)?\s+{_NAME.replace('name', 'whom')}(?=as\b|to\b)"
)
"""Whoever is printed right before, or behind, the words that they were elected."""
_NO_NAME: Final = frozenset({"That", "Resolved", "RESOLVED", "Agreed", "AGREED", "It", "The"})


def asked(
    made: Iterable[tuple[Meeting, Any]],
    sections: Mapping[str, list[Any]],
    cast: Cast,
    *,
    group: Group,
    known: Known,
    desk: Desk,
) -> None:
    """Ask of each meeting whose minutes tell of an election who holds which office by it, and from which day.

    A last day is recorded only where it is answered: that an election was for a year is no sign that somebody else
    held the office after it.

    Args:
        made: the meetings, each with its entry.
        sections: those of the draft, to which the elections and the offices are added.
        cast: those whom the papers name.
        group: whose record it is.
        known: the record that is there; where it has an election at a meeting, nothing is asked of that one.
        desk: puts the questions.
    """
    elections = [each for each in known.section("events") if each["event"] == "elected"]
    there = {str(each.get(name)) for each in elections for name in ("meeting", "date")}
    for meeting, entry in made:
        has = meeting.group != group.id or not there.isdisjoint({meeting.id, meeting.day.isoformat()})
        told = [] if entry is None or has else list(_told(meeting))
        if not told:
            continue
        ask = _ask(meeting, told, group)
        listed = unmarked(entry)
        lines = [each for name in ("attendance", "apologies") for each in listed.get(name) or []]
        bare = [each for each in lines if not isinstance(each, Noted)]
        bare += [each.value for each in lines if isinstance(each, Noted) and not each.held]
        for each in desk.put(ask) or []:
            office = _office(each.get("office", ""))
            if office is None or "from" not in each:
                what = f"{each['name']} has no {'first day' if office else 'office that is chair or deputy_chair'} here"
                desk.refuse(ask.id, what, f"Write it as in {ask.example.partition(', or none')[0]}")
                continue
            who = meant(each["name"], None, bare, cast.people, cast.bodies)
            own = who[0] if len(who) == 1 and who[0] in cast.people.all else each["name"]
            person = own if own in cast.people.all else cast.people.match(own, None, desk.source, ask.where[0])
            source = desk.on(ask)
            event = {"event": "elected", "date": meeting.day.isoformat(), "office": office, "meeting": meeting.id}
            sections["events"].append(event | {"person": person, "source": source})
            held = {"office": office, "of": group.id, "holder": person, "from": each["from"]}
            held |= {"to": each["to"]} if "to" in each else {}
            if not _goes_on(held, [*known.section("offices"), *sections["offices"]], desk):
                sections["offices"].append(held | {"source": source})


def _told(meeting: Meeting) -> Iterator[tuple[Reading, Said]]:
    """What tells of an election in the first of the papers that has anything of one."""
    for reading in (each.reading for each in meeting.papers if each.reading.kind != "agenda"):
        found = [*spoken(reading, ELECTED), *_headed(reading)]
        if found:
            yield from ((reading, said) for said in sorted(found, key=lambda each: each.at.line))
            return


def _headed(reading: Reading) -> Iterator[Said]:
    """Items headed as an election, where no sentence at them says whose: “he was proposed, and all agreed”."""
    for item in reading.items:
        if (
            item.title
            and _HEADING.search(item.title)
            and not item.closed_session
            and not spoken(reading, ELECTED, item)
        ):
            words = " ".join(filter(None, (item.title, item.resolution)))
            if not _PUT_OFF.search(words):
                yield Said(words, item.at)


def _ask(meeting: Meeting, told: list[tuple[Reading, Said]], group: Group) -> Ask:
    day = meeting.day.isoformat()
    likely = [
        f"{{name: {name}, office: {office}, from: {day}}}" for each in told for name, office in _likely(*each)
    ] or [f"{{name: Councillor A Example, office: chair, from: {day}}}"]
    return Ask(
        f"elected.{meeting.id}",
        f"{quotation(told)} Who was elected chair or deputy chair of {group.name} by that, and from which day did they "
        "hold the office? Give a last day only where one is known.",
        "entries",
        places(told) or (where(told[0][0].path, told[0][1].at),),
        fields=("name", "office", "from", "to"),
        example=f"[{', '.join(dict.fromkeys(likely))}], or none",
    )


def _likely(reading: Reading, said: Said) -> Iterator[tuple[str, str]]:
    """Whoever a sentence seems to say was elected, each to what is named behind them: to be copied if it is right."""
    found = list(_NAMED.finditer(said.text))
    for each, more in zip_longest(found, found[1:]):
        offices = _offices(said.text[each.end() : more.start() if more else None])
        own = [one for one in (each["name"] or each["whom"]).split() if one not in _NO_NAME]
        listed = [one.name for one in reading.attendees if one.name and own and one.name.split()[-1] == own[-1]]
        name = listed[0] if len(listed) == 1 else " ".join(own)
        if name and len(offices) == 1:
            yield name, offices[0]


def _offices(text: str) -> list[str]:
    """The offices of which words tell."""
    deputies, chairs = len(_DEPUTY.findall(text)), len(_CHAIR.findall(text))
    found = ["deputy_chair"] if deputies else []
    return found if chairs <= deputies else ["chair", *found]


def _office(said: str) -> str | None:
    """The office that an answer names."""
    text = said.replace("_", " ").replace("-", " ")
    if not _CHAIR.search(text):
        return None
    return "deputy_chair" if _DEPUTY.search(text) else "chair"


def _goes_on(held: Mapping[str, Any], there: Iterable[Mapping[str, Any]], desk: Desk) -> bool:
    """Whether somebody holds an office already and goes on; that another one does is told, and changed by hand."""
    of_office = [each for each in there if (each["office"], each["of"]) == (held["office"], held["of"])]
    open_ = [each for each in of_office if "to" not in each and str(each.get("from", "")) <= held["from"]]
    if any(each.get("holder") == held["holder"] for each in open_):
        return True
    for each in open_:
        since = f" from {dates.plain(dates.parse_day(str(each['from'])))}" if each.get("from") else ""
        office = str(held["office"]).replace("_", " ")
        desk.remark(
            f"The record has {each.get('holder') or 'somebody'} as {office}{since} with no last day, and "
            f"{held['holder']} from {dates.plain(dates.parse_day(held['from']))}. Give the first of them a last day, "
            "if it is known."
        )
    return False
