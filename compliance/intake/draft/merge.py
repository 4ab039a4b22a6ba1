"""A draft held against a record: what would be added and where, and what the two say differently."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.known import SECTIONS, ids_in
from compliance.intake.draft.meetings.corrections import IN_ERROR
from compliance.intake.draft.meetings.decided import add_items, one_in_other
from compliance.intake.draft.meetings.publicly import signed
from compliance.intake.draft.names.wording import words
from compliance.intake.draft.papers.sources import HELD_BY_ANSWER, IN_NOTE
from compliance.intake.draft.terms.more_terms import take_in
from compliance.intake.draft.written.additions import Addition, Plan

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from compliance.errors import Place
    from compliance.intake.draft.asking.draft import Draft

_SAME_BY: Final[dict[str, tuple[str, ...]]] = {
    "groups": ("name",),
    "bodies": ("id",),
    "people": ("id",),
    "offices": ("office", "of", "holder", "from"),
    "appointments": ("person", "post", "group", "from_authority"),
    "arrangements": ("kind", "group", "from"),
    "documents": ("kind", "title", "covers", "for_year"),
    "requirements": ("by", "date"),
    "money": ("title", "from", "to"),
    "events": ("event", "meeting", "document", "date", "office"),
    "completeness": ("every", "of"),
    "contradictions": ("about", "field", "says"),
    "sources": ("id",),
}
"""The fields by which an entry is known again."""
_REFERS: Final = frozenset({"document", "considered", "summary_of", "group", "of"})
"""Fields of an addition that name a document or a group."""


def plan(draft: Draft, record: Mapping[str, Any]) -> Plan:
    """Hold a draft against the record that it was composed beside."""
    made = Plan()
    known_as: dict[str, str] = {}
    for name in SECTIONS:
        there = list(record.get(name) or [])
        for entry in draft.facts(name):
            if name == "meetings":
                _meeting(made, entry, there, record, draft)
            elif name == "arrangements" and (other := _same_paper(entry, there)) is not None:
                made.differ(f"terms of reference of this paper are on record as {other}")
            elif (at := next((at for at, each in enumerate(there) if _same(name, entry, each)), None)) is None:
                made.additions.append(Addition((name,), None, entry))
            else:
                known_as[str(entry.get("id"))] = str(there[at].get("id") or entry.get("id"))
                _more(made, entry, there[at], (name, at))
    for identifier, names in draft.gained.items():
        _aliases(made, identifier, names, list(record.get("bodies") or []))
    made.additions[:] = [replace(each, value=_as_known(each.value, known_as)) for each in made.additions]
    _keep_cited(made)
    return made


def _more(made: Plan, entry: Mapping[str, Any], old: Mapping[str, Any], at: Place) -> None:
    """What an entry that the record has brings besides."""
    if at[0] == "arrangements":
        take_in(made, entry, old, at)
    elif at[0] == "sources":
        _answered(made, entry, old, at)


def _as_known(value: Any, known_as: Mapping[str, str]) -> Any:  # noqa: ANN401  # plain data
    """What is added, with what it refers to by the ids that the record has for it."""
    if isinstance(value, dict):
        return {key: inner if key == "source" else _referring(key, inner, known_as) for key, inner in value.items()}
    return [_as_known(each, known_as) for each in value] if isinstance(value, list) else value


def _referring(key: str, value: Any, known_as: Mapping[str, str]) -> Any:  # noqa: ANN401
    return known_as.get(value, value) if key in _REFERS and isinstance(value, str) else _as_known(value, known_as)


def _answered(made: Plan, entry: Mapping[str, Any], old: Mapping[str, Any], at: Place) -> None:
    """More answers of a statement that the record has: of the same person on the same day."""
    before = old.get("answered") or []
    for each in entry.get("answered") or []:
        if each in before:
            continue
        if before:
            made.additions.append(Addition((*at, "answered"), None, each))
        else:
            _set_or_extend(made, at, "answered", each)


def _same(name: str, entry: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    fields = _SAME_BY.get(name, ("id",))
    if entry.get("withdrawn"):  # what is withdrawn once may be said again, and withdrawn again
        fields = (*fields, "made")
    return _flag(entry.get("withdrawn")) == _flag(other.get("withdrawn")) and all(
        _plain(entry.get(each)) == _plain(other.get(each)) for each in fields
    )


def _plain(value: object) -> object:
    if isinstance(value, str):
        return " ".join(words(value))
    if isinstance(value, list) and len(value) == 1:
        return _plain(value[0])
    return value


def _same_paper(entry: Mapping[str, Any], there: list[dict[str, Any]]) -> str | None:
    """Terms read from a paper that the record has terms from, whatever day it has for them."""
    paper = _of(entry)
    for each in there:
        if (
            each["kind"] == "terms_of_reference"
            and paper
            and _of(each) == paper
            and not _same("arrangements", entry, each)
        ):
            return str(each.get("id") or "an entry without an id")
    return None


def _of(entry: Mapping[str, Any]) -> str | None:
    source = entry.get("source")
    return source.get("of") if isinstance(source, dict) else source


# -- meetings -------------------------------------------------------------------------------


def _meeting(
    made: Plan, entry: dict[str, Any], there: list[dict[str, Any]], record: Mapping[str, Any], draft: Draft
) -> None:
    """What a paper adds to a meeting, or that the meeting is new."""
    index = next((at for at, each in enumerate(there) if each["id"] == entry["id"]), None)
    if index is None:
        made.additions.append(Addition(("meetings",), None, entry))
        return
    old, at = there[index], ("meetings", index)
    label = f"meeting {old['id']}"
    if entry.get("place") and not old.get("place"):
        made.additions.append(Addition(at, "place", entry["place"]))
    elif entry.get("place") and not one_in_other(old["place"], entry["place"]):
        made.differ(f"{label}: the record has “{old['place']}” for its place, and the paper “{entry['place']}”")
    if entry.get("chair"):
        if not old.get("chair"):
            made.additions.append(Addition(at, "chair", entry["chair"]))
        elif old["chair"] != entry["chair"]:
            made.differ(f"{label}: the record has {old['chair']} in the chair, and the paper {entry['chair']}")
    if HELD_BY_ANSWER in str(old.get("note") or "") and entry.get("attendance") is not None:
        said = "the record's note says that its items are those of its agenda, and that it was held is an answer"
        made.differ(f"{label}: {said}; its minutes are here now. Change its note and its source by hand")
    _people(made, entry, old, at, draft, after=_later(record, old))
    add_items(made, entry, old, at)
    _minutes(made, entry, old, at, record)
    if "public" in entry and "public" not in old:
        made.additions.append(Addition(at, "public", entry["public"]))
        if (said := signed(entry.get("note") or "")) and not old.get("note"):
            made.additions.append(Addition(at, "note", said))
    if "inquorate" in entry and old.get("inquorate") is None:
        made.additions.append(Addition(at, "inquorate", entry["inquorate"]))
    elif "inquorate" in entry and _flag(old["inquorate"]) != entry["inquorate"]:
        made.differ(f"{label}: the record and the paper differ on whether it was inquorate")
    _corrections(made, entry, old, at)


def _corrections(made: Plan, entry: dict[str, Any], old: dict[str, Any], at: Place) -> None:
    for each in entry.get("corrections") or []:
        if old.get("attendance") is None and entry.get("attendance") is None:
            continue
        there = list(enumerate(old.get("corrections") or []))
        if same := next((one for one in there if _who(each["attendance"]) == _who(one[1]["attendance"])), None):
            _in_error(made, each, same[1], (*at, "corrections", same[0]), old["id"])
            continue
        if old.get("corrections"):
            made.additions.append(Addition((*at, "corrections"), None, each))
        else:
            _set_or_extend(made, at, "corrections", each)


def _in_error(made: Plan, entry: dict[str, Any], old: dict[str, Any], at: Place, meeting: str) -> None:
    """Whose apologies a correction says were recorded in error, where the record has its list from another paper."""
    told, behind, _ = str(entry.get("note") or "").partition(IN_ERROR)
    if not behind or told in str(old.get("note") or ""):
        return
    said = f"{told} were recorded in error, as stands in {IN_NOTE.format(_of(entry))}"
    if old.get("note") or any(each.at == at and each.key == "note" for each in made.additions):
        made.differ(f"meeting {meeting}: {said.rstrip('.')}; the record has not")
    else:
        made.additions.append(Addition(at, "note", said))


def _set_or_extend(made: Plan, at: Place, key: str, value: Any) -> None:  # noqa: ANN401
    """A list that is not there yet begins with its first entry, and takes in those that follow."""
    for each in made.additions:
        if each.at == at and each.key == key:
            each.value.append(value)
            return
    made.additions.append(Addition(at, key, [value]))


def _later(record: Mapping[str, Any], meeting: Mapping[str, Any]) -> set[str]:
    """The sources of a record that are of a day after a meeting: what they brought stands in no paper of it."""
    held = str(meeting.get("date") or "")
    return {str(each["id"]) for each in record.get("sources") or [] if held and str(each.get("date") or "") > held}


def _people(
    made: Plan, entry: dict[str, Any], old: dict[str, Any], at: Place, draft: Draft, *, after: Collection[str]
) -> None:
    label = f"meeting {old['id']}"
    for name, noun in (("attendance", "those present"), ("apologies", "apologies")):
        lines = entry.get(name)
        if lines is None:
            continue
        if old.get(name) is None:
            made.additions.append(Addition(at, name, lines))
            continue
        if name == "apologies":  # one more takes nothing from those that are there
            made.additions += [
                Addition((*at, name), None, line) for line in lines if _name(line) not in _who(old[name])
            ]
            if not draft.is_open(entry["id"], name) and (gone := _not_sorry(entry, old, after)):
                made.differ(f"{label}: the record has {', '.join(gone)} among {noun}, and the paper has not")
            continue
        known = [*old[name], *(line for each in old.get("corrections") or [] for line in each["attendance"])]
        corrected = {who for each in entry.get("corrections") or [] for who in _who(each["attendance"])}
        papers = {_of(line) for line in old[name]}
        said = [line for line in lines if papers == {_of(line)} and (_of(line), _name(line)) in draft.answered]
        said = [line for line in said if _name(line) not in _who(known)]
        made.additions += [Addition((*at, name), None, line) for line in said]
        known += said
        more = [who for who in _who(lines) if who not in _who(known) and who not in corrected]
        is_whole = name == "attendance" and not draft.is_open(entry["id"], name)
        less = [who for who in _who(old[name]) if who not in _who(lines)] if is_whole else []
        if more:
            made.differ(f"{label}: the paper has {', '.join(more)} among {noun}, and the record has not")
        if less and not old.get("corrections"):
            made.differ(f"{label}: the record has {', '.join(less)} among {noun}, and the paper has not")
        _for_whom(made, lines, known, label)


def _not_sorry(entry: dict[str, Any], old: dict[str, Any], after: Collection[str]) -> list[str]:
    """Whose apologies a paper of the meeting leaves out that prints others, and who is not known to have been there.

    None of whom sources after the meeting told.
    """
    papers = {_of(line) for line in entry.get("attendance") or []}
    if not any(_of(line) in papers for line in entry["apologies"]):  # one not recorded, told of by a later paper
        return []
    later = [line for each in old.get("corrections") or [] for line in each["attendance"]]
    printed = [line for line in old["apologies"] if _of(line) not in after]
    return [who for who in _who(printed) if who not in {*_who(entry["apologies"]), *_who(later)}]


def _for_whom(made: Plan, lines: list[dict[str, Any]], known: list[dict[str, Any]], label: str) -> None:
    """Somebody in both lists who came for another body in the one than in the other."""
    for line in lines:
        same = [each for each in known if _name(each) == _name(line)]
        ours = ids_in(line.get("represents"))
        theirs = [body for each in same for body in ids_in(each.get("represents"))]
        if same and ours and theirs and not set(ours) <= set(theirs):
            record, paper = ", ".join(theirs), ", ".join(ours)
            made.differ(f"{label}: {_name(line)} is there for {record} in the record, and for {paper} in the paper")


def _minutes(made: Plan, entry: dict[str, Any], old: dict[str, Any], at: Place, record: Mapping[str, Any]) -> None:
    """That minutes were confirmed later is an event of its own where the record has said something of them already."""
    minutes = entry.get("minutes")
    if not minutes:
        return
    if not old.get("minutes"):
        made.additions.append(Addition(at, "minutes", minutes))
    elif minutes["status"] == "confirmed" and old["minutes"]["status"] != "confirmed":
        event = {
            "event": "minutes_confirmed",
            "date": minutes["confirmed_on"],
            "meeting": old["id"],
            "source": minutes["source"],
        }
        if not any(
            each["event"] == "minutes_confirmed" and each.get("meeting") == old["id"]
            for each in record.get("events") or []
        ):
            made.additions.append(Addition(("events",), None, event))


def _who(lines: list[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(map(_name, lines)))


def _name(line: Mapping[str, Any]) -> str:
    return str(line.get("person") or line.get("post"))


def _flag(value: object) -> bool:
    return value is True or value == "true"


# -- the rest -------------------------------------------------------------------------------


def _aliases(made: Plan, identifier: str, names: list[str], there: list[dict[str, Any]]) -> None:
    """Another name of a body on record, so that it is known again without asking."""
    for index, each in enumerate(there):
        if each["id"] != identifier:
            continue
        known = {" ".join(words(name)) for name in [each["name"], *(each.get("aliases") or [])]}
        more = [name for name in names if " ".join(words(name)) not in known]
        if more and each.get("aliases"):
            made.additions += [Addition(("bodies", index, "aliases"), None, name) for name in more]
        elif more:
            made.additions.append(Addition(("bodies", index), "aliases", more))


def _keep_cited(made: Plan) -> None:
    """Add no source, person or body that nothing else that is added refers to."""
    while True:
        used = _texts([each.value for each in made.additions], own=False)
        kept = [
            each
            for each in made.additions
            if each.at not in (("sources",), ("people",), ("bodies",))
            or _is_named(each.value["id"], used)
            or "answered" in each.value
        ]
        if len(kept) == len(made.additions):
            return
        made.additions[:] = kept


def _is_named(identifier: str, used: set[str]) -> bool:
    """Whether an id is cited, or stands in a note that says where something was read."""
    return identifier in used or any(f" {IN_NOTE.format(identifier)}" in text for text in used)


def _texts(value: object, *, own: bool) -> set[str]:
    """Every text in plain data; of an entry's own id only if asked."""
    if isinstance(value, dict):
        return {text for key, inner in value.items() if own or key != "id" for text in _texts(inner, own=own)}
    if isinstance(value, list):
        return {text for inner in value for text in _texts(inner, own=own)}
    return {value} if isinstance(value, str) else set()
