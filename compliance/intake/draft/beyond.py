"""What minutes speak of without printing it: documents, terms agreed, places made, the policing body, districts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.desk import printed, where
from compliance.intake.draft.on_record import is_on_record
from compliance.intake.draft.question import Ask, Choice
from compliance.intake.draft.terms import said_at
from compliance.intake.draft.wording import bare_letters, body_id, place_of, slug

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from compliance.intake.draft.bodies import Bodies, Printed
    from compliance.intake.draft.desk import Desk
    from compliance.intake.draft.group import Group
    from compliance.intake.draft.known import Known
    from compliance.intake.draft.meetings import Meeting
    from compliance.intake.draft.sources import Sources
    from compliance.intake.draft.terms import Terms
    from compliance.intake.reading import Item, Reading

_SPOKEN: Final = (
    ("community_safety_agreement", "a community safety agreement", r"(?i:community safety agreement)|\bCSA\b"),
    (
        "partnership_plan",
        "a partnership plan",
        r"(?i:(?:community safety|partnership|crime reduction) (?:partnership )?(?:plan|strategy)\b)",
    ),
    ("strategic_assessment", "a strategic assessment", r"(?i:strategic (?:intelligence )?assessment)"),
    ("protocol", "an information sharing protocol", r"(?i:information[- ]sharing (?:protocol|agreement))"),
)
_QUOTED: Final = 200
"""So many letters of a decision say what it was."""
_TERMS: Final = re.compile(r"(?i)\bterms of reference\b|\bconstitution of the\b")
POLICING: Final = "elected_local_policing_body"
POLICING_FROM: Final = "2012-11-22"
_OWED_BY_A_COUNTY: Final = {"community_safety_agreement": True, "partnership_plan": False}
"""Documents of which a copy goes to the policing body (regs 9A, 13A), and whether a county's group owes it."""
_ASKED: Final = {
    "community_safety_agreement": (
        "a community safety agreement or its action plan",
        "community safety agreements",
        " (an action plan is not one)",
    ),
    "partnership_plan": (
        "a partnership plan or its action plan",
        "partnership plans",
        " (an action plan is not one)",
    ),
    "strategic_assessment": ("a strategic assessment", "strategic assessments", ""),
    "protocol": ("an information sharing protocol", "protocols", ""),
}
"""What is spoken of, what there may be several of, and what is none."""
_MADE: Final = "and when was each completed?"
_MADE_AND_SENT: Final = "when was each completed, and when was a copy sent to the elected local policing body?"


class Beyond:
    """Asks about what the items of minutes speak of."""

    def __init__(self, group: Group, known: Known, desk: Desk, sources: Sources, bodies: Bodies) -> None:
        """Take the registers."""
        self._group, self._known, self._desk, self._sources, self._bodies = group, known, desk, sources, bodies

    def documents(
        self, meetings: list[Meeting], holders: list[dict[str, Any]], last: str
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Documents that people say there are, one question for each kind that the minutes speak of; and their copies.

        Args:
            meetings: those of the papers.
            holders: who held which office, as the answers and the record have it.
            last: the last day of the record.
        """
        entries, copies = [], []
        for kind, noun, pattern in _SPOKEN:
            there = self._known.section("documents")
            found = [
                (reading, item)
                for reading, item in _items(meetings)
                if re.search(pattern, f"{item.title or ''} {item.resolution or ''}")
                and not is_on_record(reading, item, kind, there)
            ]
            if not found:
                continue
            sent = last >= POLICING_FROM and self._is_owed(kind)
            ask = Ask(
                f"documents.{kind.replace('_', '-')}",
                f"{_spoken(kind, found, there)}, for which days, {_MADE_AND_SENT if sent else _MADE}",
                "entries",
                tuple(where(reading.path, item.at) for reading, item in found[:4]),
                fields=("title", "from", "to", "prepared", *(("sent",) if sent else ())),
                example=_example(noun, found[0][0].date, sent=sent),
            )
            for each in self._desk.put(ask) or []:
                source = self._desk.on(ask, closed=any(item.closed_session for _, item in found[:4]))
                entries.append(self._document(kind, each) | {"source": source})
                if "sent" in each:
                    copies.append(self._copy(entries[-1]["id"], each["sent"], holders) | {"source": source})
        return entries, copies

    def _is_owed(self, kind: str) -> bool:
        """Whether the group may owe a copy of such a document; of either while nobody has said what group it is."""
        return kind in _OWED_BY_A_COUNTY and self._group.is_county in (None, _OWED_BY_A_COUNTY[kind])

    def _copy(self, document: str, day: str, holders: list[dict[str, Any]]) -> dict[str, Any]:
        """That a copy was sent on a day to whoever held the office then, if that is known."""
        to = [
            each["holder"]
            for each in holders
            if each["office"] == POLICING
            and each.get("holder")
            and str(each.get("from") or day) <= day <= str(each.get("to") or day)
        ]
        event: dict[str, Any] = {"event": "copy_sent", "date": day, "document": document}
        return event | ({"to": to[0]} if len(to) == 1 else {})

    def _document(self, kind: str, answer: dict[str, str]) -> dict[str, Any]:
        entry: dict[str, Any] = {"id": self._known.fresh(slug(answer["title"])), "kind": kind, "title": answer["title"]}
        covers = {key: answer[key] for key in ("from", "to") if key in answer}
        if covers:
            entry["covers"] = covers
        if "prepared" in answer:
            entry["prepared"] = answer["prepared"]
        return entry

    def terms(
        self, meetings: list[Meeting], said: Terms
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
        """Terms of reference that minutes speak of, with the places that they made: arrangements, documents, places."""
        arrangements, documents, places = [], [], []
        for meeting in meetings:
            for reading, item in _items([meeting]):
                headed = _TERMS.search(item.title or "") is not None
                if not headed and not any(said_at(reading, item, decided=True).values()):
                    continue
                label, paper = self._label(meeting, item), self._sources.of(reading)
                if not self._known.cites("arrangements", paper, item.number):
                    start = self._start(meeting, reading, item, label)
                    terms = said.agreed(reading, item, label) if start != "none" else None
                    if start and start != "none":
                        source = self._sources.cite(reading, item.at, minute=item.number)
                        made = self._known.fresh(f"terms-of-reference-{meeting.day.isoformat()}")
                        title = item.title or "Terms of reference"
                        document = {"id": made, "kind": "terms_of_reference", "title": title, "source": source}
                        own = self._known.fresh(f"terms-{meeting.day.isoformat()}")
                        entry = {"id": own, "kind": "terms_of_reference", "from": start, "document": made}
                        documents.append(document)
                        arrangements.append(entry | ({"terms": terms} if terms else {}) | {"source": source})
                if not headed:
                    continue
                if not self._known.cites("appointments", paper, item.number):
                    places += self._places(reading, item, label)
        return arrangements, documents, places

    def _start(self, meeting: Meeting, reading: Reading, item: Item, label: str) -> str | None:
        """From which day terms agreed at a meeting are in force, or `none`; None while nobody has said so."""
        minute = f"Minute {item.number or ''} of {dates.plain(meeting.day)}"
        words = next((each.text for each in said_at(reading, item).values() if each), None)
        told = [f'is headed "{item.title}"'] if item.title else []
        words = words or (None if item.closed_session else item.resolution)
        told += [f'says: "{printed(words).rstrip(".")}"'] if words else []
        headed = f"{minute} {' and '.join(told)}."
        ask = Ask(
            f"terms.{label}",
            f"{headed} If terms of reference were agreed there, from which day are they in force?",
            "day",
            (where(reading.path, item.at),),
            (Choice(meeting.day.isoformat(), "the day of the meeting"), Choice("none", "none were agreed")),
        )
        said: str | None = self._desk.put(ask)
        return said

    def _label(self, meeting: Meeting, item: Item) -> str:
        return f"{meeting.id}.{slug(item.number or item.title or 'item')}"

    def _places(self, reading: Reading, item: Item, label: str) -> list[dict[str, Any]]:
        """Places that the group's own terms made at a meeting; by whom they were filled is another matter."""
        ask = Ask(
            f"places.{label}",
            f"Did the group give anybody a place on it at this item (minute {item.number or ''}), by its own terms and "
            "not by an authority's appointment? If so, to which posts, of which organisation, and from which day?",
            "entries",
            (where(reading.path, item.at),),
            fields=("post", "organisation", "from", "voting", "id"),
            example="[{post: The commissioner or their deputy, organisation: Police and Crime Commissioner, "
            "from: 2012-11-22}], or none; voting: yes or no where the minute says it",
        )
        entries = []
        for each in self._desk.put(ask) or []:
            own = slug(each["id"]) if "id" in each else f"place-{slug(each['post'])}"[:60]
            entry: dict[str, Any] = {"id": self._known.fresh(own), "post": each["post"], "by": []}
            if "organisation" in each and (body := self.body_named(each["organisation"])):
                entry["from_authority"] = body
            if "from" in each:
                entry["from"] = each["from"]
            if each.get("voting") in ("yes", "no"):
                entry["voting"] = each["voting"] == "yes"
            entries.append(entry | {"source": self._sources.cite(reading, item.at, minute=item.number)})
        return entries

    def body_named(self, name: str) -> str | None:
        """The id of a body that an answer names, by id or name."""
        if name in self._bodies.all:
            return name
        return self._bodies.match(name).body

    def policing_body(
        self, period: dict[str, str], police_area: str | None
    ) -> tuple[list[Printed], list[dict[str, Any]]]:
        """Who is the elected local policing body, and from when: a fact of the area that minutes seldom print."""
        from compliance.intake.draft.bodies import Printed

        offices = self._known.section("offices")
        if period["to"] < POLICING_FROM or any(each["office"] == POLICING for each in offices):
            return [], []
        since = max(period["from"], POLICING_FROM)
        ask = Ask(
            "policing-body",
            "Who was the elected local policing body for the police area (the police and crime commissioner; a mayor "
            "or the Mayor's Office where there is none), and from which day in the time of the record?",
            "entries",
            fields=("name", "from", "to"),
            example=f"[{{name: Police and Crime Commissioner for Anyshire, from: {since}}}]",
        )
        said = self._desk.put(ask) or []
        printed = [Printed(each["name"], self._desk.source, "the answers") for each in said]
        if police_area is None:
            return printed, []
        offices = [
            {"office": POLICING, "of": police_area, "holder": each["name"]}
            | {key: each[key] for key in ("from", "to") if key in each}
            | {"source": self._desk.source}
            for each in said
        ]
        return printed, offices

    def groups(self) -> list[dict[str, Any]]:
        """The strategy groups of a county's districts."""
        if not self._group.is_county or self._known.section("groups"):
            return []
        districts = [
            each
            for _, each in sorted(self._bodies.all.items())
            if each.kind == "district_council" or _is_borough(each.name)
        ]
        ask = Ask(
            "groups",
            "Which districts of the county have a community safety partnership of their own? Their plans are looked "
            "at too (regulation 13A). Two that share one are written as one name.",
            "names",
            choices=tuple(Choice(place_of(each.name)) for each in districts),
            free=True,
            example="all, or [Amber Valley, Bolsover], or none",
        )
        return [self._district(name) for name in self._desk.put(ask) or []]

    def _district(self, name: str) -> dict[str, Any]:
        return {
            "id": self._known.fresh(slug(name)),
            "name": f"Community safety partnership for {name}",
            "area": {"id": self._known.fresh(f"{slug(name)}-district"), "name": name, "kind": "district"},
            "report_on": ["reg-13A"],
            "source": self._desk.source,
        }


def _spoken(kind: str, found: list[tuple[Reading, Item]], there: list[dict[str, Any]]) -> str:
    """What the minutes say of a kind of document, in their own words where they decided on it, and the question."""
    named, several, none = _ASKED[kind]
    decided = [(reading, item) for reading, item in found if item.resolution and not item.closed_session]
    told = ""
    if decided:
        reading, item = decided[-1]
        day = f" of {dates.plain(reading.date)}" if reading.date else ""
        words = printed(item.resolution or "", _QUOTED).rstrip(".")
        told = f' {f"Item {item.number}" if item.number else "An item"}{day} has: "{words}".'
    on_record = [str(each.get("title") or each["id"]) for each in there if each["kind"] == kind]
    besides = f" besides those on record ({'; '.join(on_record)})" if on_record else ""
    return f"The minutes speak of {named}.{told} Which {several} did the group itself have{none}{besides}"


def _example(noun: str, near: dt.date | None, *, sent: bool) -> str:
    """How such a document is written, with days close to those of the papers."""
    year = dates.year_of(near) if near else dates.year_of(dates.parse_day("2025-04-01"))
    span = dates.year_span(year)
    title = noun.partition(" ")[2].capitalize()
    copied = f", sent: {span.start}" if sent else ""
    return f"[{{title: {title}, from: {span.start}, to: {span.last}, prepared: {span.start}{copied}}}], or none"


def _is_borough(name: str) -> bool:
    return bare_letters(name) is None and body_id(name).endswith("-bc")


def _items(meetings: list[Meeting]) -> Iterator[tuple[Reading, Item]]:
    """The items of minutes; an agenda says only what was to be spoken of."""
    for meeting in meetings:
        for paper in meeting.papers:
            if paper.reading.kind != "agenda":
                for item in paper.reading.items:
                    yield paper.reading, item
