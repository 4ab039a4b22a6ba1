"""Terms of reference that a record has from a day, and what another paper prints of the same terms."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import printed
from compliance.intake.draft.asking.known import source_of
from compliance.intake.draft.asking.question import Ask, choices
from compliance.intake.draft.names.wording import words
from compliance.intake.draft.papers.sources import IN_NOTE
from compliance.intake.draft.terms.details import (
    FIELDS,
    details_alone,
    going_on,
    is_details,
    missing,
    not_known_there,
    with_details,
)
from compliance.intake.draft.written.additions import Addition
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.errors import Place
    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.written.additions import Plan

WHOLE, PART = "in whole", "in part"
"""Whether later terms took the place of the earlier, or changed only what they speak of."""
_MOST: Final = 160
"""So many letters of a term tell where two of them differ."""


def one_of_a_day(agreed: Sequence[dict[str, Any]], papers: Sequence[Any]) -> list[Any]:
    """The arrangements of minutes and of papers of terms, each version once.

    Args:
        agreed: what minutes tell of terms that were agreed, with the document.
        papers: what papers of terms say, perhaps waiting for an answer.
    """
    found: list[Any] = []
    left = list(agreed)
    for each in papers:
        same = next((one for one in left if _version(one) == _version(each)), None)
        if same is None:
            found.append(each)
            continue
        left.remove(same)
        one, other = same.get("terms") or {}, each.get("terms") or {}
        terms = one | with_details(other, not_known_there(one, other))
        both = {key: value for key, value in each.items() if key not in ("terms", "source")}
        both |= {"document": same["document"]} | ({"terms": terms} if terms else {})
        found.append(both | {"source": each["source"]})
    return [*left, *found]


def _version(entry: dict[str, Any]) -> tuple[object, object] | None:
    """Whose terms, and from which day; each by itself while that is open."""
    start = entry["from"]
    return (entry.get("group"), start) if isinstance(start, str) else (id(entry), None)


def dated(agreed: Sequence[dict[str, Any]], papers: Sequence[Any], own: str, known: Known, desk: Desk) -> list[Any]:
    """The arrangements of minutes and papers, each version once, with what becomes of earlier ones without a last day.

    Of two versions in force on one day nobody can tell which holds, so it is asked whether the later took the place of
    the earlier; while that is open what a paper brings is left out.

    Args:
        agreed: what minutes tell of terms that were agreed, with the document.
        papers: what papers of terms say, perhaps waiting for an answer.
        own: the id of the record's group.
        known: the record that is there.
        desk: puts the question.

    Returns:
        The same, and what is to be added to those on record.
    """
    again = [each for each in agreed if "document" not in each]  # of terms on record, what is open about them
    found = one_of_a_day([each for each in agreed if each not in again], papers)
    again = [each for each in again if _version(each) not in {_version(one) for one in found}]
    ended = {
        (each.get("group", own), str(each["from"]))
        for each in known.section("arrangements")
        if each["kind"] == "terms_of_reference" and each.get("from") and each.get("to")
    }
    new = [each for each in found if isinstance(each["from"], str)]
    days = {(each.get("group", own), each["from"]) for each in new}
    there = [
        dict(each)
        for each in known.section("arrangements")
        if each["kind"] == "terms_of_reference"
        and each.get("from")
        and (each.get("group", own), str(each["from"])) not in days
    ]
    held: dict[int, str] = {}
    gained: dict[int, dict[str, Any]] = {}
    for group in dict.fromkeys(each.get("group", own) for each in new):
        every = sorted(
            (each for each in (*there, *new) if each.get("group", own) == group), key=lambda one: one["from"]
        )
        for before, after in pairwise(every):
            is_there = [any(one is each for each in there) for one in (before, after)]
            if before.get("to") or (group, str(before["from"])) in ended or all(is_there):
                continue
            ask = _in_place_of(before, after, "" if group == own else f"{group}.")
            answer = desk.put(ask)
            if answer is None:
                held[id(before if is_there[1] else after)] = ask.id
            if answer not in (WHOLE, PART):
                continue
            more: dict[str, Any] = {"to": (dates.parse_day(after["from"]) - dt.timedelta(days=1)).isoformat()}
            _take(before, more | {"note": f"The last day was answered by {_answerer(desk)}."}, gained, is_there[0])
            rest = _unchanged(before, after) if answer == PART else {}
            details = going_on(before.get("terms") or {}, after.get("terms") or {}) if answer == PART else {}
            if rest or details:
                told = f"What did not change is that of the terms from {before['from']}, as {_answerer(desk)} answered."
                _take(after, {"terms": rest, "note": told}, gained, is_there[1], details)
    listed = [Noted(each, (held[id(each)],), held=True) if id(each) in held else each for each in found]
    return [*listed, *gained.values(), *again]


def _take(
    entry: dict[str, Any],
    more: dict[str, Any],
    gained: dict[int, dict[str, Any]],
    is_there: bool,  # noqa: FBT001
    details: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
) -> None:
    """Give an entry more, with details of the matters that it has; of one on record, only that is to be added."""
    if is_there:
        known_by = {key: entry[key] for key in ("id", "kind", "group", "from") if key in entry}
        alone = {"terms": more["terms"] | details_alone(details)} if "terms" in more else {}
        gained[id(entry)] = gained.get(id(entry), known_by) | more | alone
    if "terms" in more:
        more = more | {"terms": more["terms"] | with_details(entry.get("terms") or {}, details)}
    if entry.get("note"):
        more = more | {"note": f"{entry['note']} {more['note']}"}
    entry |= more


def _unchanged(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """What terms said of which those that changed them say nothing."""
    said = after.get("terms") or {}
    rest = {name: term for name, term in plain(before.get("terms") or {}).items() if name not in said}
    if "silent_on" in rest:
        rest["silent_on"] = [each for each in rest["silent_on"] if FIELDS.get(each, each) not in said]
    return {name: term for name, term in rest.items() if term not in ([], {})}


def _in_place_of(before: Mapping[str, Any], after: Mapping[str, Any], group: str) -> Ask:
    first, then = (dates.plain(dates.parse_day(str(each["from"]))) for each in (before, after))
    said = [
        _words(each) for each in plain(after.get("terms") or {}).values() if isinstance(each, dict) and "words" in each
    ]
    quoted = f" (“{printed(said[0], _MOST)}”)" if said else ""
    return Ask(
        f"terms.{group}{after['from']}.after-{before['from']}",
        f"Terms of reference in force from {first} have no last day, and there are terms from {then}{quoted}. Did "
        "these take the place of the earlier ones?",
        "choice",
        choices=choices({
            WHOLE: "the earlier ones ended the day before; what the later do not speak of is not known from then on",
            PART: "they changed only what they speak of, and the rest of the earlier ones goes on",
            "no": "both are in force; on what they both speak of the report can then tell nothing",
        }),
        formerly=(("yes", WHOLE),),
    )  # fmt: skip


def _answerer(desk: Desk) -> str:
    day = f" on {dates.plain(desk.answers.day)}" if desk.answers.day else ""
    return f"{desk.answers.by or 'somebody who is not named'}{day}"


def take_in(made: Plan, entry: Mapping[str, Any], old: Mapping[str, Any], at: Place) -> None:
    """Add what a paper says to terms of the same day: minutes tell that they were agreed, and the paper what they are.

    Args:
        made: what would be done to the record, to which this is added.
        entry: the arrangement that the paper makes.
        old: the one on record.
        at: where that stands.
    """
    for key in ("to", "note"):
        if "to" in entry and entry.get(key) and not old.get(key):
            made.additions.append(Addition(at, key, entry[key]))
    if entry.get("document") and not old.get("document"):
        made.additions.append(Addition(at, "document", entry["document"]))
    said, there = entry.get("terms") or {}, old.get("terms") or {}
    more = {
        name: term
        for name, term in said.items()
        if name not in there and name not in {FIELDS.get(each, each) for each in there.get("silent_on") or []}
    }
    details = [Addition((*at, "terms", matter), name, value) for matter, name, value in missing(said, there)]
    made.additions += details
    filled = {
        each.at[-1] for each in details if each.key == "term"
    }  # the record had a quorum without it, in other words
    for name, term in said.items():
        same = _fits if is_details(term) or name in filled else _alike
        if name not in more and not same(there.get(name, {}), term):
            record = f"“{printed(_words(there[name]), _MOST)}”" if there.get(name) else "that they say nothing"
            since, matter = old.get("from", "a day not recorded"), name.replace("_", " ")
            made.differ(
                f"terms of reference from {since}: of {matter} the record has {record}, and the paper "
                f"“{printed(_words(term), _MOST)}”"
            )
    if not more and not details:
        return
    if there:
        made.additions += [Addition((*at, "terms"), name, term) for name, term in more.items()]
    else:
        made.additions.append(Addition(at, "terms", more))
    paper = source_of(entry.get("source"))
    if paper and paper != source_of(old.get("source")) and not old.get("note"):
        # The source of the entry is the paper by which they were agreed, and stays so.
        made.additions.append(Addition(at, "note", f"What the terms say was read in {IN_NOTE.format(paper)}"))


def _words(term: Any) -> str:  # noqa: ANN401  # plain data of a record
    return str(term.get("words") or term) if isinstance(term, dict) else str(term)


def _fits(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    """Whether nothing that a record has of a matter is otherwise in a paper, whatever their words."""
    both = one.keys() & other.keys() - {"words", "not_known"}
    return all(one[each] == other[each] for each in both)


def _alike(one: Any, other: Any) -> bool:  # noqa: ANN401
    """Whether two terms are in the same words, whatever was made of them."""
    return words(_words(one)) == words(_words(other))
