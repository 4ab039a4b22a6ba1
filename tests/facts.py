"""Facts of a record as a declaration of completeness speaks of them, and every record with one fact fewer."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from compliance.vocabulary import ArrangementKind, words
from tests.samples import LISTS, Data, Place, Sample, areas, groups


@dataclass(frozen=True)
class Added:
    """A fact put into a record, as a declaration of completeness would speak of it."""

    kinds: tuple[str, ...] = ()
    """The kinds of declaration that would have ruled it out."""
    subjects: tuple[str, ...] = ()
    day: str | None = None
    """None: of no one day."""

    def ruled_out(self, sample: Sample) -> bool:
        """Whether the record says that there is no such fact, or it is from before the record or after the group."""
        data = sample.data
        ended = data["partnership"].get("ceased")
        if self.day is not None and (self.day < data["period"]["from"] or (ended is not None and self.day > ended)):
            return True
        for each in data.get("completeness", ()):
            start = each.get("from") or data["period"]["from"]
            last = min(each.get("to") or data["period"]["to"], each["made"], sample.as_at.isoformat())
            spoken_of = not {*self.kinds}.isdisjoint(each["every"]) and not {*self.subjects}.isdisjoint(each["of"])
            if spoken_of and (self.day is None or start <= self.day <= last):
                return True
        return False


def fact_of(data: Data, name: str, it: Data) -> Added:
    """An entry of one of the record's lists, as a declaration would speak of it."""
    every = tuple(groups(data))
    match name:
        case "events":
            named = (it.get(field) for field in ("document", "considered", "meeting", "requirement"))
            return Added((it["event"],), (*(each for each in named if each), *every), it.get("date"))
        case "documents":
            return Added((it["kind"],), every, it.get("prepared"))
        case "meetings" | "requirements":
            return Added((name.removesuffix("s"),), every, it.get("date"))
        case "offices":
            return Added(("office",), (it["of"],))
        case "determinations":
            return Added(("determination",), (*it["about"], *every))
        case "bodies":
            return Added(("responsible_authority",), (*every, *areas(data)))
        case "appointments" | "arrangements" | "groups":
            return Added((name.removesuffix("s"),), every)
        case "money":
            return Added(("money",), every)
        case _:
            return Added()


_PARTS = {
    "contents": "content",
    "priorities": "priority",
    "cites": "citation",
    "attendance": "attendance",
    "items": "arrangement_item",
}
"""Lists within a fact, each with the declaration that it is whole."""


_A_DECISION = frozenset({"senior", "judged_by", "judged_on", "decision_maker"})
"""Shorthand for a determination, and ruled out where every determination is recorded."""


def part_of(data: Data, it: Data, field: str) -> Added:
    """A part of a fact, as a declaration would speak of it."""
    if field == "responsible_authority":
        return Added((field,), (*groups(data), *areas(data)))
    if field in ("items", "resolution") and it.get("kind") not in words(ArrangementKind):  # those of a meeting
        return Added(("resolution",), (*groups(data), it["id"]))
    if field in _A_DECISION:
        return Added(("determination",), (*groups(data), it.get("id", "")))
    return Added((_PARTS[field],) if field in _PARTS else (), (it.get("id", ""),))


# -- taking away ----------------------------------------------------------------------------

_SAYS_NOTHING = frozenset(
    {"id", "source", "note", "title", "name", "place", "method", "reasons", "words", "amount", "aliases", "page"}
    | {"provided_by", "post", "by_body", "succeeds", "url", "file", "version", "apologies", "chair"}
)
"""Fields that no finding rests on, or that a fact cannot be without."""

_NOT_UNKNOWN = frozenset(
    {"kind", "group", "area", "nation", "report_on", "every", "of", "made"}  # what is left out is said by default
    | {"to", "ceased", "corrections", "revoked", "settled_by", "vacant"}  # what is left out has not happened
    | {"number_each", "number_together"}  # left out of a requirement: not specified (reg 14A(2)(b))
)
"""Fields that are not unknown where they are left out, so that writing them is a change and no addition."""

_BY_DEFAULT = frozenset(
    {("documents", "by"), ("events", "for_year"), ("requirements", "meeting_date"), ("requirements", "specifications")}
    | {("groups", "police_area"), ("documents", "supersedes")}
)
"""Fields of one list of which the same holds: a document is the group's, or says whose it is; a revision is
for the year that its day leads to, or says otherwise; a meeting without a day that has people present has been,
unless the requirement says that it is to come; what is specified later changes what was asked for; another group
lies in the partnership's police area, or says in which; and what a document replaces is no more the year's own."""

_THE_GROUPS_OWN = frozenset(
    {"copy_sent", "published", "notice_given", "discussion_published", "considered", "regard_had", "revised"}
    | {"invited", "elected", "information_provided", "other_consultation_held"}
)
"""Acts of the group, or of its authorities, unless they say who did them instead."""


def said_by_default(name: str, it: Data, field: str) -> bool:
    """Whether a fact says something where it leaves a field out, so that writing it is a change and no addition."""
    if (name, field) == ("events", "by"):
        elsewhere = it.get("considered") and not it.get("document") and not it.get("topic")
        asked_by_whom = bool(it.get("requirement") or elsewhere)  # by regulations 14A and 15
        return it["event"] in _THE_GROUPS_OWN and not asked_by_whom
    if name == "events" and it["event"] in ("considered", "regard_had") and field in ("considered", "topic"):
        return {
            "considered",
            "topic",
        } <= it.keys()  # what one of the two says, the other need not: a document or a topic
    return field in _NOT_UNKNOWN or (name, field) in _BY_DEFAULT


def without(data: Any, place: Place) -> Any:  # noqa: ANN401  # plain data
    """The data less what stands at a place; all else is shared with it."""
    step, *rest = place
    changed = copy.copy(data)
    if rest:
        changed[step] = without(data[step], tuple(rest))
    else:
        del changed[step]
    return changed


def removals(data: Data) -> Iterator[tuple[Place, Added]]:
    """The place of each fact in plain data that could be left out of it, and of each part of one."""
    # A group without a first day is taken to have been there all along, so that giving it one is a change.
    if "police_area" in data["partnership"]:
        yield ("partnership", "police_area"), Added()
    if "kind" in data["partnership"]["area"]:
        yield ("partnership", "area", "kind"), Added()
    for name in LISTS:
        if name == "sources":
            continue  # the day of a source says from when its facts are known
        for index, it in enumerate(data.get(name, ())):
            yield (name, index), fact_of(data, name, it)
            for field, value in it.items():
                if field in _SAYS_NOTHING or said_by_default(name, it, field):
                    continue
                yield (name, index, field), part_of(data, it, field)
                if field in _PARTS or field == "responsible_authority":
                    yield from _inner(data, (name, index, field), it, value or [])


def _inner(data: Data, place: Place, it: Data, several: list[Any]) -> Iterator[tuple[Place, Added]]:
    """The members of a list within a fact, and what is said of each."""
    field = str(place[-1])
    for number, each in enumerate(several):
        yield (*place, number), part_of(data, it, field)
        if isinstance(each, dict):
            for own in each:
                if own not in _SAYS_NOTHING and own not in _NOT_UNKNOWN:
                    yield (*place, number, own), part_of(data, it, own)
