"""One line for each kind of fact, so that evidence reads as a sentence and not as a data structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from compliance.abbreviation import in_full
from compliance.dates import plain, year_label
from compliance.nouns import DECLARED
from compliance.record import model

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date


class Names(Protocol):
    """What the words for a fact take from the record that it stands in; a `View` gives it."""

    def name(self, identifier: str) -> str:
        """What a person would call the thing with that id."""

    def names(self, identifiers: Iterable[str]) -> str:
        """The same of several."""

    def withheld(self, thing: model.Part) -> bool:
        """Whether nothing may be told of a thing."""

    def in_doubt(self, identifier: str | None, field: str) -> str | None:
        """The days that sources give for a thing, where they differ."""

    def group_of(self, thing: Any) -> str:  # noqa: ANN401  # any fact that may name its group
        """The group that a fact belongs to."""


WITHHELD = "A fact from a closed session, left out of this version"
"""What stands for such a fact in a version for publication."""

_DOCUMENT = {
    "strategic_assessment": "strategic assessment",
    "partnership_plan": "partnership plan",
    "community_safety_agreement": "community safety agreement",
    "protocol": "information-sharing protocol",
    "summary": "summary of the plan",
    "guidance": "guidance",
    "terms_of_reference": "terms of reference",
    "action_plan": "action plan",
    "police_and_crime_plan": "police and crime plan",
    "report": "report",
    "other": "document",
}
_EVENT = {
    "prepared": "prepared",
    "revised": "revised",
    "copy_sent": "copy sent",
    "consulted": "consulted",
    "views_received": "views received",
    "considered": "considered",
    "regard_had": "regard had",
    "published": "published",
    "notice_given": "notice given",
    "discussion_published": "account of the discussion published",
    "information_provided": "information provided",
    "other_consultation_held": "other consultation held",
    "invited": "invited",
    "guidance_given": "guidance given",
    "elected": "elected",
    "minutes_confirmed": "minutes confirmed",
    "ratified": "decisions ratified",
    "agreed_by_email": "agreed by email",
    "adjourned": "adjourned",
}


def police_area(area: model.PoliceArea) -> str:
    """A police area by its name, which most records give without the words "police area"."""
    return area.name if "police area" in area.name.lower() else f"the {area.name} police area"


def words(identifier: str) -> str:
    """A word of the vocabulary as a person would write it."""
    plainly = identifier.replace("_", " ").replace("co operating", "co-operating")
    return in_full(plainly.replace("re offending", "re-offending"))


def period(thing: model.Period) -> str:
    """From 1 April 2012 to 31 March 2013, as far as recorded."""
    start = f"from {plain(thing.from_)}" if thing.from_ else "from a day not recorded"
    return f"{start} to {plain(thing.to)}" if thing.to else start


def document(thing: model.Document) -> str:
    """The kind of document and what it is for."""
    text = _DOCUMENT[thing.kind]
    if thing.for_year is not None:
        text += f" for {year_label(thing.for_year)}"
    elif thing.covers is not None and (thing.covers.from_ or thing.covers.to):
        text += f" ({period(thing.covers)})"
    return f"{text}, version {thing.version}" if thing.version else text


def called(thing: model.Document) -> str:
    """What a document is called: by its title, or else by what it is and for when."""
    return thing.title or document(thing)


def meeting(thing: model.Meeting) -> str:
    """The meeting and its day, which is not known where sources differ on it."""
    kind = {
        "group": "meeting",
        "public": "public meeting",
        "called_by_commissioner": "meeting called by the commissioner",
    }
    return f"{kind.get(thing.kind, 'other meeting')} of {plain(thing.date) if thing.date else 'a day not known'}"


def citation(thing: model.Citation, sources: Mapping[str, model.SourceEntry]) -> str:
    """The source's title with minute and page."""
    entry = sources.get(thing.of)
    text = entry.title if entry else thing.of
    if thing.minute:
        text += f", minute {thing.minute}"
    if thing.item:
        text += f", item {thing.item}"
    if thing.page:
        text += f", page {thing.page}"
    return text


def day_of(thing: model.Part) -> date | None:
    """The day of a fact, for a timeline."""
    said = thing.__dict__  # asking a model for a field that it has not is slow
    for name in ("date", "prepared", "from_", "made"):
        value: date | None = said.get(name)
        if value is not None:
            return value
    return None


def person(thing: model.Attendance | model.Appointment | model.Office | model.Apology, view: Names) -> str:
    """The name of somebody, or the post where no name is recorded."""
    said = thing.__dict__  # as in day_of
    identifier = said.get("person") or said.get("holder")
    if identifier:
        return view.name(identifier)
    return said.get("post") or "somebody not named"


def told_from(who: str, bodies: str) -> bool:
    """Whether somebody not named is already called by the body that they came from, so that it need not be said."""
    return who == f"somebody from {bodies}"


def short(thing: model.Part, view: Names) -> str:
    """What to call a thing that has an id and no name."""
    match thing:
        case model.Appointment() | model.Office():
            return person(thing, view)
        case model.Arrangement():
            return f"the arrangements ({words(thing.kind)}) {period(thing)}"
        case model.Money():
            return thing.title
        case _:
            return fact(thing, view)


def _names(ids: Iterable[str] | None, view: Names) -> str:
    return view.names(ids or ())


def _event(thing: model.Event, view: Names) -> str:
    text = _EVENT[thing.event]
    if thing.topic:
        text += f" ({words(thing.topic)})"
    if thing.document:
        text += f": {view.name(thing.document)}"
    if thing.considered:
        text += f", looking at {view.name(thing.considered)}"
    if thing.meeting:
        text += f", {view.name(thing.meeting)}"
    if thing.by:
        text += f", by {_names(thing.by, view)}"
    if thing.to:
        text += f", to {_names(thing.to, view)}"
    if thing.person:
        text += f", {view.name(thing.person)}"
    if thing.method:
        text += f", by {thing.method}"
    text += f", on {plain(thing.date)}" if thing.date else ", on a day not recorded"
    return text[0].upper() + text[1:]


def _attendance(thing: model.Attendance, view: Names) -> str:
    who = person(thing, view)
    text = f"{who[:1].upper()}{who[1:]} present"
    bodies = _names(thing.represents, view)
    if bodies and not told_from(who, bodies):
        text += f" for {bodies}"
    if thing.perhaps_represents:
        text += f", perhaps also for {_names(thing.perhaps_represents, view)}"
    if thing.capacity:
        text += f" ({words(thing.capacity)})"
    if thing.substitute_for:
        text += f", in place of {thing.substitute_for}"
    return text


def _completeness(thing: model.Completeness, view: Names) -> str:
    kinds = ", ".join(DECLARED[each] for each in sorted(thing.every))
    ends = f" from {plain(thing.from_)}" if thing.from_ else ""
    ends += f" to {plain(thing.to)}" if thing.to else ""
    at = "at" if thing.every == ("attendance",) else "of"
    who = f" by {_within(thing.by)}" if thing.by else ""
    return f"Declared complete{who} on {plain(thing.made)}: all {kinds} {at} {_names(thing.of, view)}{ends}"


def _within(name: str) -> str:
    """A name as it stands within a sentence: The secretary is the secretary there."""
    return f"the {name[4:]}" if name.startswith("The ") else name


def fact(thing: Any, view: Names) -> str:  # noqa: ANN401, C901  # any part of the record; one arm a kind
    """What the record says, in one line."""
    if view.withheld(thing):
        return WITHHELD
    match thing:
        case model.Event():
            return _event(thing, view)
        case model.Document():
            text = document(thing)
            title = f' "{thing.title}"' if thing.title else ""
            day = view.in_doubt(thing.id, "prepared") or (plain(thing.prepared) if thing.prepared else None)
            when = f", prepared on {day}" if day else ", date of preparation not recorded"
            return text[0].upper() + text[1:] + title + when
        case model.Meeting():
            text, day = meeting(thing), view.in_doubt(thing.id, "date")
            text = f"{text.partition(' of ')[0]} of {day}" if day else text
            return text[0].upper() + text[1:] + (", recorded as public" if thing.public else "")
        case model.Attendance():
            return _attendance(thing, view)
        case model.Appointment():
            by = f", appointed by {_names(thing.by, view)}" if thing.by else ""
            by = ", appointed by no authority" if thing.by == () else by
            who = person(thing, view)
            return f"{who[:1].upper()}{who[1:]} on {view.name(view.group_of(thing))}{by}, {period(thing)}"
        case model.Office():
            who = "vacant" if thing.vacant else person(thing, view)
            return f"{words(thing.office).capitalize()} of {view.name(thing.of)}: {who}, {period(thing)}"
        case model.Arrangement():
            items = f" ({', '.join(words(each) for each in sorted(thing.items))})" if thing.items else ""
            return f"Arrangements, {words(thing.kind)}{items}, {period(thing)}"
        case model.Body():
            return f"{thing.name} ({words(thing.kind)}), {period(thing)}"
        case model.AuthorityStatus():
            return f"Recorded as a responsible authority {period(thing)}"
        case model.Determination():
            answer = f"Decided {thing.answer} by the {words(thing.by)} on {plain(thing.date)}"
            return f"{answer}: {thing.reasons}" if thing.reasons else answer
        case model.Completeness():
            return _completeness(thing, view)
        case model.Content():
            return words(thing.item).capitalize() + (f", {thing.place}" if thing.place else "")
        case model.Money():
            return f"{thing.title}, {period(thing)}"
        case model.Requirement():
            when = f" on {plain(thing.date)}" if thing.date else ""
            return f"Requirement to attend a meeting, made by {view.name(thing.by)}{when}"
        case model.Specification():
            by = f", made by {view.name(thing.by)}" if thing.by else ""
            return "Specification" + (f" of {plain(thing.date)}" if thing.date else "") + by
        case model.Priority():
            return f"Priority: {thing.title or thing.id}"
        case model.Apology():
            who, body = person(thing, view), view.name(thing.body) if thing.body else ""
            return f"Apologies from {who}" + (f" ({body})" if body and not told_from(who, body) else "")
        case model.Correction():
            return f"List of those present corrected on {plain(thing.date)}"
        case model.Contradiction():
            return f"Another source says: {thing.says}"
        case model.Partnership() | model.Group():
            since = f", established on {plain(thing.established)}" if thing.established else ""
            return f"{thing.name}, a {words(thing.kind)}{since}"
        case model.Terms():
            return "What the terms of reference say"
        case _:
            return getattr(thing, "name", None) or type(thing).__name__
