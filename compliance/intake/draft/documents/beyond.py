"""What minutes speak of without printing it: terms agreed, places made, the policing body, districts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking import besides
from compliance.intake.draft.asking.desk import printed, where
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.asking.quoted import quotation, spoken
from compliance.intake.draft.documents.documents import POLICING, POLICING_FROM
from compliance.intake.draft.meetings.meetings import items
from compliance.intake.draft.names.wording import Printed, bare_letters, body_id, place_of, slug
from compliance.intake.draft.terms.terms import said_at
from compliance.intake.draft.who.kinds import said_by
from compliance.intake.matter.beyond.spoken import MEMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.meetings.meetings import Meeting
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.draft.papers.sources import Sources
    from compliance.intake.draft.terms.terms import Terms
    from compliance.intake.draft.who.bodies import Bodies, Body
    from compliance.intake.reading import Item, Reading, Said

_TERMS: Final = re.compile(r"(?i)\bterms of reference\b|\bconstitution of the\b")
_SEATS: Final = re.compile(r"(?i)\bmembership\b|\bco-?option\b")


_POLICING_KINDS: Final = frozenset({"police_and_crime_commissioner", "mopac"})


class Beyond:
    """Asks about what the items of minutes speak of."""

    def __init__(self, group: Group, known: Known, desk: Desk, sources: Sources, bodies: Bodies) -> None:
        """Take the registers."""
        self._group, self._known, self._desk, self._sources, self._bodies = group, known, desk, sources, bodies

    def terms(
        self, meetings: list[Meeting], said: Terms
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
        """Terms of reference that minutes speak of, with the places that they made: arrangements, documents, places."""
        arrangements, documents, places = [], [], []
        for meeting in meetings:
            for reading, item in items([meeting]):
                headed = _TERMS.search(item.title or "") is not None
                of_terms = headed or any(said_at(reading, item, decided=True).values())
                told = spoken(reading, MEMBERS, item)  # where nobody speaks of members, nobody was given a place
                of_seats = (headed or _SEATS.search(item.title or "")) and (told or item.closed_session)
                if not of_terms and not of_seats:
                    continue
                label, paper = self._label(meeting, item), self._sources.of(reading)
                there = self._known.cited_in("arrangements", {paper}, item.number) if of_terms else None
                if there and (left := said.agreed(reading, item, label, there)):
                    of_day = {key: there[key] for key in ("id", "kind", "group", "from", "source") if key in there}
                    arrangements.append(of_day | {"terms": left})
                if of_terms and not self._has_terms(meeting, reading, item, paper):
                    start = self._start(meeting, reading, item, label)
                    terms = said.agreed(reading, item, label) if start != "none" else None
                    if start and start != "none":
                        source = self._sources.cite(reading, item.at, minute=item.number)
                        made = self._known.fresh(f"terms-of-reference-{meeting.day.isoformat()}")
                        title = _titled(item, dates.plain(meeting.day))
                        document = {"id": made, "kind": "terms_of_reference", "title": title, "source": source}
                        own = self._known.fresh(f"terms-{meeting.day.isoformat()}")
                        entry = {"id": own, "kind": "terms_of_reference", "from": start, "document": made}
                        documents.append(document)
                        arrangements.append(entry | ({"terms": terms} if terms else {}) | {"source": source})
                if of_seats and not self._known.cites("appointments", {paper}, item.number):
                    places += self._places(reading, item, label, told)
        return arrangements, documents, places

    def _has_terms(self, meeting: Meeting, reading: Reading, item: Item, paper: str) -> bool:
        """Whether the record has the terms of an item: from the paper, or in its words from another of the meeting."""
        if self._known.cites("arrangements", {paper}, item.number):
            return True
        day = meeting.day.isoformat()
        others = self._known.of_meeting(self._group.id, day, group=meeting.group, source=paper)
        there = [term for each in self._known.section("arrangements") for term in (each.get("terms") or {}).values()]
        known = [" ".join(each["words"].split()) for each in there if isinstance(each, dict) and each.get("words")]
        said = [" ".join(each.text.split()) for each in said_at(reading, item).values() if each]
        return self._known.cites("arrangements", others, item.number) and all(each in known for each in said)

    def _start(self, meeting: Meeting, reading: Reading, item: Item, label: str) -> str | None:
        """From which day terms agreed at a meeting are in force, or `none`; None while nobody has said so."""
        minute = f"Minute {item.number or ''} of {dates.plain(meeting.day)}"
        words = next((each.text for each in said_at(reading, item).values() if each), None)
        agreed = "agreed or changed" if words else "agreed"
        told = [f'is headed "{item.title}"'] if item.title else []
        words = words or (None if item.closed_session else item.resolution)
        told += [f'says: "{printed(words).rstrip(".")}"'] if words else []
        headed = f"{minute} {' and '.join(told)}."
        ask = Ask(
            f"terms.{label}",
            f"{headed} If terms of reference were {agreed} there, from which day are they in force?",
            "day",
            (where(reading.path, item.at),),
            (Choice(meeting.day.isoformat(), "the day of the meeting"), Choice("none", "none were agreed")),
        )
        said: str | None = self._desk.put(ask)
        return said

    def _label(self, meeting: Meeting, item: Item) -> str:
        return f"{meeting.id}.{slug(item.number or item.title or 'item')}"

    def _places(self, reading: Reading, item: Item, label: str, told: Sequence[Said]) -> list[dict[str, Any]]:
        """Places that the group's own terms made at a meeting; by whom they were filled is another matter."""
        ask = Ask(
            f"places.{label}",
            f"{quotation([(reading, said) for said in told])} Did the group give anybody a place on it at this item "
            f"(minute {item.number or ''}), by its own terms and not by an authority's appointment? If so, to which "
            "posts, of which organisation, and from which day?".strip(),
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
        self, period: dict[str, str], police_area: Mapping[str, str], printed: Iterable[str]
    ) -> tuple[list[Printed], list[dict[str, Any]]]:
        """Who is the elected local policing body, and from when: a fact of the area that minutes seldom print.

        Args:
            period: the days of the record.
            police_area: the police area, with its id and name, if it is known.
            printed: the organisations that the papers print.
        """
        offices = self._known.section("offices")
        if period["to"] < POLICING_FROM or any(each["office"] == POLICING for each in offices):
            return [], []
        before = (
            f"{int(period['from'][:4]) - 1}{period['from'][4:8]}01"  # a plan is sent before the year that it is for
        )
        since = max(before, POLICING_FROM)
        named = next((each for each in printed if said_by(each) in _POLICING_KINDS), None)
        told = f'The papers name "{named}". ' if named else ""
        usual = "Mayor's Office for Policing and Crime" if police_area.get("id") == "metropolitan" else None
        likely = named or usual or f"Police and Crime Commissioner for {police_area.get('name', 'Anyshire')}"
        ask = Ask(
            "policing-body",
            f"{told}Who was the elected local policing body for the police area (the police and crime commissioner; a "
            "mayor or the Mayor's Office where there is none), and from which day? It may lie before the record: a "
            "copy of a plan counts only where it is known who held the office on the day it was sent.",
            "entries",
            fields=("name", "from", "to"),
            example=f"[{{name: {likely}, from: {since}}}]",
        )
        said = self._desk.put(ask) or []
        for each in said:
            if "from" not in each:
                what = f"it is not said since when {each['name']} held the office of elected local policing body"
                self._desk.remark(f"{what}, so that no copy of a plan is known to have been sent to the holder.")
        holders = [Printed(each["name"], self._desk.source, "the answers") for each in said]
        if "id" not in police_area:
            return holders, []
        offices = [
            {"office": POLICING, "of": police_area["id"], "holder": each["name"]}
            | {key: each[key] for key in ("from", "to") if key in each}
            | {"source": self._desk.source}
            for each in said
        ]
        return holders, offices

    def groups(self) -> list[dict[str, Any]]:
        """The strategy groups of a county's districts."""
        if not self._group.is_county or self._known.section("groups"):
            return []
        districts = [
            each
            for _, each in sorted(self._bodies.all.items())
            if each.kind == "district_council" or _is_borough(each.name)
        ]
        found: list[str] = [] if districts else self._desk.put(self._with_groups(districts)) or []
        for _, _, said in besides.put(self._desk, districts, self._with_groups):
            found += said or []
        return [self._district(name) for name in dict.fromkeys(map(place_of, found))]

    def _with_groups(self, districts: Sequence[Body]) -> Ask:
        return Ask(
            "groups",
            "Which districts of the county have a community safety partnership of their own? Their plans are looked "
            "at too (regulation 13A). Two that share one are written as one name.",
            "names",
            choices=tuple(Choice(place_of(each.name)) for each in districts),
            free=True,
            formerly=tuple(
                (called, place_of(each.name)) for each in districts for name in (each.id, *each.names)
                for called in (name, name.casefold())
            ),
            example="all, or [Amber Valley, Bolsover], or none",
        )  # fmt: skip

    def _district(self, name: str) -> dict[str, Any]:
        return {
            "id": self._known.fresh(slug(name)),
            "name": f"Community safety partnership for {name}",
            "area": {"id": self._known.fresh(f"{slug(name)}-district"), "name": name, "kind": "district"},
            "report_on": ["reg-13A"],
            "source": self._desk.source,
        }


def _titled(item: Item, day: str) -> str:
    """What terms are called that were agreed at an item: as the item, where that is about them."""
    if item.title and _TERMS.search(item.title):
        return f"{item.title}, {day}"
    minute = f" (minute {item.number})" if item.title and item.number else ""
    return f"Terms of reference, {day}{minute}"


def _is_borough(name: str) -> bool:
    return bare_letters(name) is None and body_id(name).endswith("-bc")
