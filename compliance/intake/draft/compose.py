"""Readings and answers to a draft, beside an existing record or for a new one."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from compliance import dates
from compliance.intake.draft.asking import besides
from compliance.intake.draft.asking.answered import Before, untraced
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.desk import Desk, printed, where
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.asking.known import SECTIONS, Known
from compliance.intake.draft.asking.suppose import supposed
from compliance.intake.draft.documents.beyond import Beyond
from compliance.intake.draft.documents.documents import Documents, policing_bodies
from compliance.intake.draft.meetings import capacity, elected, monies, publicly, required, stood_in
from compliance.intake.draft.meetings.corrections import Corrections, named_in
from compliance.intake.draft.meetings.differ import contradictions
from compliance.intake.draft.meetings.meetings import Meetings
from compliance.intake.draft.meetings.present import Cast
from compliance.intake.draft.meetings.wholeness import Wholeness
from compliance.intake.draft.names.wording import Printed
from compliance.intake.draft.papers import group as groups
from compliance.intake.draft.papers.settle import settle
from compliance.intake.draft.papers.sources import Sources, statement, title
from compliance.intake.draft.terms.more_terms import dated
from compliance.intake.draft.terms.terms import Terms
from compliance.intake.draft.who import standing
from compliance.intake.draft.who.again import as_recorded
from compliance.intake.draft.who.bodies import Bodies
from compliance.intake.draft.who.people import People
from compliance.intake.draft.who.unsure import FROM_ANSWER
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from compliance.intake.draft.asking.question import Ask
    from compliance.intake.draft.meetings.meetings import Meeting
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.draft.papers.settle import Settled
    from compliance.intake.reading import Place, Reading


def compose(readings: Sequence[Reading], answers: Answers, record: Mapping[str, Any] | None = None) -> Draft:
    """Make a draft.

    Args:
        readings: what was read.
        answers: what was answered so far.
        record: the data of the record to which the facts are to be added; None for a new one.

    Raises:
        InputError: with each answer that answers nothing.
    """

    def asked(given: Mapping[str, Any]) -> Sequence[Ask]:
        return _Making(readings, replace(answers, given=dict(given)), Known(record)).draft().asks

    answers = replace(answers, first_put=besides.first_put(asked)) if answers.path else answers
    first = _Making(readings, answers, Known(record))
    draft = first.draft()
    if wider := supposed(draft.asks, answers.given, asked):
        first = _Making(readings, answers, Known(record), wider)
        draft = first.draft()
    if refused := first.desk.refused:  # an answer may speak of what was asked before another answer was given
        before = supposed(draft.asks, answers.given, asked, anew=True)
        wider |= {own: each for own, each in before.items() if own in refused}
        first = _Making(readings, answers, Known(record), wider)
        draft = first.draft()
    first.desk.check()
    return draft


def keep_answered(draft: Draft, readings: Sequence[Reading], answers: Answers, record: Mapping[str, Any]) -> bool:
    """Add to the statement of a draft the answers that leave no other trace in the record that was made of it.

    Args:
        draft: the draft, to which they are added.
        readings: what was read.
        answers: what was answered.
        record: the data of the record as it came of the draft.

    Returns:
        Whether there were any.
    """

    def asked(data: Mapping[str, Any]) -> Iterable[Ask]:
        return compose(readings, Answers(), data).open

    kept = untraced(answers.worded(draft.asks), record, readings, asked) if answers.given else []
    kept += publicly.unsigned(draft.asks, answers.worded(draft.asks), record, Before({}, readings).mark)
    if kept:
        sources = draft.sections.setdefault("sources", [])
        new = next((each for each in sources if each["id"] == draft.statement), None)
        if new is None:  # the record may have the statement already: it is the same person on the same day
            sources.append(new := statement(draft.statement, answers))
        new["answered"] = kept
    return bool(kept)


class _Making:
    """One draft in the making: the registers, and the steps that fill them in their order."""

    def __init__(
        self, readings: Sequence[Reading], answers: Answers, known: Known, wider: Mapping[str, Ask] | None = None
    ) -> None:
        self.known, self.desk = known, Desk(answers, wider, Before(known.data, readings))
        self.desk.statement = self._statement()
        self.settled = [settle(as_recorded(stood_in.with_missing(each), known), self.desk) for each in readings]
        self.printed, self.sources = publicly.printed(readings), Sources(known)
        self.bodies = Bodies(self.desk, known)
        self.people = People(self.desk, known, self.bodies)
        self.cast = Cast(self.people, self.bodies, self.sources, self.desk)

    def draft(self) -> Draft:
        head: dict[str, Any] = {}
        if self.known.is_new:
            own, name = groups.of_papers(self.settled, self.desk)
            head["partnership"] = groups.partnership(own, name, self.settled, self.known, self.desk)
            head["period"] = groups.period(self.settled, self.desk)
        else:
            own = groups.of_record(self.known)
        papers = self._sorted(own)
        clear = [(each, group) for each, group in papers if each.doubt is None]
        meetings = Meetings(own, self.known, self.desk, self.sources)
        meetings.take(papers)
        ordered = sorted(meetings.all.values(), key=lambda each: each.day)
        beyond = Beyond(own, self.known, self.desk, self.sources, self.bodies)
        period, police_area = self._area(head)
        self._tell_outside(ordered, period)
        named = [one.organisation or "" for each, _ in clear for one in each.reading.attendees]
        named += [one.organisation or "" for each, _ in clear for one in each.reading.apologies]
        policing, offices = beyond.policing_body(period, police_area, named)
        self._collect(clear, meetings, policing)
        sections: dict[str, list[Any]] = {name: [] for name in SECTIONS}
        sections["groups"] = beyond.groups()
        for each in offices:
            each["holder"] = self.bodies.match(each["holder"]).body
        sections["offices"] = [each for each in offices if each["holder"]]
        made = [(each, meetings.entry(each, self.cast)) for each in ordered]
        sections["meetings"] = self._corrected(made, own)
        mine = [each.reading for each, group in clear if group == own.id]
        entries = [entry for _, entry in made if entry is not None]
        sections["meetings"] += publicly.ask(entries, mine, own, self.known, self.desk, printed=self.printed)
        self._undated(sections, meetings)
        terms = Terms(self.known, self.desk, self.sources, self.people, self.bodies)
        told = [(each.reading, group) for each, group in clear]
        arrangements, documents, places = beyond.terms(ordered, terms)
        sections["arrangements"] = dated(arrangements, terms.arrangements(told, own.id), own.id, self.known, self.desk)
        holders = [*self.known.section("offices"), *sections["offices"]]
        spoken, sections["events"] = Documents(own, self.known, self.desk, holders, period["to"]).asked(ordered)
        sections["documents"] = [*documents, *spoken]
        sections["requirements"] = required.asked(mine, partial(policing_bodies, holders), self.known, self.desk)
        sections["money"] = monies.asked(mine, own, self.known, self.desk)
        sections["appointments"] = [*places, *terms.places(told, own.id)]
        sections["contradictions"] = contradictions(clear, meetings, self.sources, self.desk, self.known, own=own.id)
        capacity.asked(entries, sections["arrangements"], self.cast, group=own, known=self.known, desk=self.desk)
        stood_in.called_as_recorded(entries, self.people, [each.reading for each, _ in clear])
        elected.asked(made, sections, self.cast, group=own, known=self.known, desk=self.desk)
        sections["completeness"] = Wholeness(self.known, self.desk, self.cast).declared(made)
        sections["bodies"] = standing.bodies(self.bodies, head, self.desk, self.known)
        sections["people"] = [*self._people(), *self.cast.waiting.values()]
        self._cite(sections, head)
        gained = {each.id: each.gained for each in self.bodies.all.values() if not each.is_new and each.gained}
        return Draft(
            head,
            sections,
            self.desk.asked,
            self.desk.open,
            tuple(self.desk.remarks),
            gained,
            frozenset(self.cast.answered),
            tuple(self.desk.stale(is_new=self.known.is_new)),
            self.desk.statement,
        )

    def _sorted(self, own: Group) -> list[tuple[Settled, str]]:
        """The papers of the group and of the groups on record; the rest is said to be left out."""
        files = groups.named_in_full(self.settled, own)
        kept = []
        for each in self.settled:
            group, waits = groups.whose(each, own, self.known, self.desk, files)
            if group is not None:
                kept.append((each, group))
            elif waits is not None:
                body = each.reading.body or "no body"
                what = f"nothing is taken from the paper of {body} until it is said whose it is"
                self.desk.remark(f"{where(each.reading.path)}: {what}.")
        return kept

    def _tell_outside(self, meetings: Iterable[Meeting], period: Mapping[str, str]) -> None:
        """Meetings on which nothing will be found, because the record does not cover their days."""
        for each in meetings:
            if each.papers and not period["from"] <= each.day.isoformat() <= period["to"]:
                what = f"lies outside the period of the record, {period['from']} to {period['to']}"
                how = "no finding is made about it. Widen the period if it is to count."
                self.desk.remark(f"The meeting of {dates.plain(each.day)} {what}: {how}")

    def _area(self, head: Mapping[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
        data = plain(head) if head else self.known.data
        return dict(data["period"]), dict(data["partnership"].get("police_area") or {})

    def _collect(self, papers: Iterable[tuple[Settled, str]], meetings: Meetings, policing: list[Printed]) -> None:
        """All organisations that are printed for sure, so that names are matched once all are known."""
        listed: list[Printed] = []
        for paper, _ in papers:
            reading = paper.reading
            said: list[tuple[str | None, Place]] = [(each.organisation, each.at) for each in reading.members]
            if reading.kind != "other":  # whoever is named in another paper came to no meeting
                said += [(each.organisation, each.at) for each in reading.attendees]
                said += [(each.organisation, each.person.at) for each in paper.second]
                said += [(each.organisation, each.at) for each in reading.apologies]
                said += [(reading.chair.organisation, reading.chair.at)] if reading.chair else []
            listed += [self._printed(reading, name, at) for name, at in said if name]
        for meeting in meetings.all.values():
            listed += [self._printed(reading, name, each.at) for reading, each, name in named_in(meeting.corrections)]
        self.bodies.collect([*listed, *policing])  # the source of what a paper prints is the paper

    def _printed(self, reading: Reading, name: str, at: Place) -> Printed:
        if at == FROM_ANSWER:
            return Printed(name, self.desk.source, "the answers")
        source = {"of": self.sources.of(reading), "words": printed(name)}
        if at.page is not None:
            source = {"of": source["of"], "page": str(at.page), "words": source["words"]}
        return Printed(name, source, where(reading.path, at))

    def _corrected(self, made: list[tuple[Any, Any]], own: Group) -> list[Any]:
        corrections = Corrections(self.known, self.desk, self.cast, own.id)
        entries = []
        for meeting, entry in made:
            if entry is None:
                continue
            data = entry.value if isinstance(entry, Noted) else entry
            if found := corrections.entries(meeting, entry):
                data["corrections"] = found
            if more := corrections.apologies(meeting):
                data["apologies"] = [*data.get("apologies", []), *more]
            entries.append(entry)
        return entries

    def _undated(self, sections: dict[str, list[Any]], meetings: Meetings) -> None:
        """Papers about a meeting whose day or kind is in doubt: nothing of them is recorded until it is settled."""
        for paper, ask in meetings.undated:
            reading = paper.reading
            entry: dict[str, Any] = {
                "id": "meeting",
                "date": reading.date.isoformat() if reading.date else "2000-01-01",
            }
            if reading.place:
                entry["place"] = printed(reading.place)
            remark = (
                f"The meeting of {where(reading.path)}, from line {reading.first_line} to line {reading.last_line}."
            )
            sections["meetings"].append(Noted(entry, (ask,), held=True, remark=remark))

    def _people(self) -> list[Any]:
        entries = []
        for each in self.people.new:
            entry: dict[str, Any] = {"id": each.id, "name": each.name}
            if each.councillor:
                entry["councillor"] = True
            if each.source:
                entry["source"] = each.source["of"]
            entries.append(Noted(entry, each.asks) if each.asks else entry)
        return sorted(entries, key=lambda each: str(plain(each)["id"]))

    def _statement(self) -> str:
        """The id of the source for what was answered: that of the same day and person, if the record has it."""
        answers = self.desk.answers
        base = f"answers-{answers.day.isoformat()}" if answers.day else "answers"
        for each in self.known.section("sources"):
            if each["strength"] == "statement" and each["title"] == title(answers):
                return str(each["id"])
        return self.known.fresh(base)

    def _cite(self, sections: dict[str, list[Any]], head: Mapping[str, Any]) -> None:
        """The papers that are cited, and the answers if any fact rests on them."""
        cited = self.sources.cited(plain([head, *sections.values()]))
        entries: list[Any] = [entry for key, entry in self.sources.new.items() if key in cited]
        there = {each["id"] for each in self.known.section("sources")}
        if self.desk.statement in cited - there:
            entries.append(statement(self.desk.statement, self.desk.answers))
        sections["sources"] = entries
