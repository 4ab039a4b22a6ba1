"""Whose papers these are: the group, its area and period, and which papers are another's."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.desk import where
from compliance.intake.draft.asking.question import Ask, Choice, choices
from compliance.intake.draft.asking.quoted import days_given
from compliance.intake.draft.names.wording import (
    area_of,
    group_id,
    group_letters,
    group_words,
    perhaps_own,
    same_group,
    slug,
    titled,
    words,
)
from compliance.intake.draft.papers import jointly
from compliance.intake.draft.papers.settle import OF_MEETINGS
from compliance.intake.draft.written.yaml_text import Noted, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.papers.settle import Settled

NAME: Final = "partnership.name"
KIND: Final = "partnership.kind"
ESTABLISHED: Final = "partnership.established"
AREA_KIND: Final = "partnership.area-kind"
POLICE_AREA: Final = "partnership.police-area"
PERIOD: Final = "period"
NOT_NAMED: Final = "The partnership (its name is asked)"
_NO_YEARS: Final = "These days stand here only because some must; the papers name none."
_NO_AREA: Final = "the group's area"
_KINDS: Final = choices({
    "strategy_group": "of a district, a unitary area or a London borough",
    "county_strategy_group": "of a county, above the partnerships of its districts",
})  # fmt: skip
_AREAS: Final = choices({
    "district": "its council is not unitary, and there is a county council",
    "unitary_district": "metropolitan districts too",
    "london_borough": "", "city_of_london": "", "isle_of_wight": "", "isles_of_scilly": "",
})  # fmt: skip
_OTHERS: Final = re.compile(
    r"(?i)\bscrutiny\b|\boverview\b|\bselect committee\b|\bpolice and crime panel\b|\bhealth and well-?being\b"
    r"|\bsafeguarding\b|\blicensing\b|\bplanning committee\b|\bgoverning body\b|\bcabinet\b|\bcouncil\W*$"
)
"""Names of bodies that speak of community safety, and are no strategy group."""
_OWN: Final = re.compile(
    r"(?i)\bsafe|\bcrime\b|\bdisorder\b|communit|partnership|responsible authorit|\bcsp\b|\bcdrp\b"
)
"""What the name of a strategy group has something of."""
_WELSH: Final = frozenset({"wales", "welsh", "heddlu", "cymru", "dyfed", "gwent", "powys", "glamorgan"})


@dataclass(frozen=True, slots=True)
class Group:
    """The group whose record it is.

    Attributes:
        id: of the partnership.
        name: as printed, or as the record has it.
        letters: what ids of its meetings begin with.
        is_county: whether it is a county's; None while that is not said.
    """

    id: str
    name: str
    letters: str
    is_county: bool | None


def of_record(known: Known) -> Group:
    """The group of a record."""
    own = known.data["partnership"]
    return Group(own["id"], own["name"], group_letters(own["name"]), own["kind"] == "county_strategy_group")


def of_papers(settled: Sequence[Settled], desk: Desk) -> tuple[Group, Any]:
    """The group that most of the papers name, and where its name is asked."""
    named = [each.reading.body for each in settled if each.reading.body and each.reading.kind != "other"]
    longest = {each: max((other for other in named if same_group(each, other)), key=len) for each in named}
    counted = Counter(longest[each] for each in named)
    own = {each: many for each, many in counted.items() if _OWN.search(each) and not _OTHERS.search(each)}
    others = [titled(each) for each in counted if each not in own]
    counted = Counter(own)
    kinds_of = sorted(counted, key=lambda each: (jointly.names_several(each), -counted[each], named.index(each)))
    name: str | None = titled(kinds_of[0]) if kinds_of else None
    unnamed = next((each.body_doubt for each in settled if each.body_doubt and each.reading.body is None), None)
    if not kinds_of and not others and unnamed:
        return _group(NOT_NAMED, desk), Noted(NOT_NAMED, (unnamed,))  # whoever says which body met has named it
    apart = [part for each in kinds_of if jointly.names_several(each) for part in jointly.each_of(each)]
    if len(kinds_of) != 1 or jointly.names_several(kinds_of[0]):
        likely = dict.fromkeys([*map(titled, kinds_of), *apart] or others)
        ask = Ask(
            NAME,
            f"{_named(kinds_of, others)} Which partnership's record is to be made?",
            "choice",
            _places(settled),
            tuple(map(Choice, likely)),
            free=True,
            example="Anytown Community Safety Partnership",
        )
        answer = desk.put(ask)
        if answer is None:
            placed = name or NOT_NAMED
            return _group(placed, desk), Noted(placed, (ask.id,))
        name = answer
    made = name or NOT_NAMED
    doubts = [each.body_doubt for each in settled if each.reading.body and same_group(each.reading.body, made)]
    if doubts and doubts[0] is not None and all(doubts):
        return _group(made, desk), Noted(made, (doubts[0],))
    return _group(made, desk), made


def _named(own: Sequence[str], others: Sequence[str]) -> str:
    """What the papers say of whose they are, where that leaves it open."""
    if len(own) == 1:
        return f"The papers name “{own[0]}”, which may be several groups that met as one."
    if own:
        return "The papers name several bodies."
    if not others:
        return "The papers name no body."
    printed = " and ".join(f"“{each}”" for each in others[:3])
    return f"The papers name {printed}, which by its name may be no community safety partnership."


def _places(settled: Sequence[Settled]) -> tuple[str, ...]:
    """Where each body is named first, four of them at the most."""
    first: dict[str | None, str] = {}
    for each in settled:
        first.setdefault(each.reading.body, where(each.reading.path, each.reading.places.get("body")))
    return tuple(first.values())[:4] or (where("-"),)


def _group(name: str, desk: Desk) -> Group:
    kind = desk.put(_kind_ask(name))
    identifier = "partnership" if name == NOT_NAMED else group_id(name)
    return Group(identifier, name, group_letters(name), None if kind is None else kind == "county_strategy_group")


def _kind_ask(name: str) -> Ask:
    what = "What sort of group is the record of?" if name == NOT_NAMED else f"What sort of group is {name}?"
    return Ask(KIND, what, "choice", choices=_KINDS)


def _established_ask(name: str) -> Ask:
    what = f"On which day was {_called(name)} established? Leave this unanswered if nobody knows the day."
    return Ask(ESTABLISHED, what, "day", example="1999-04-01")


def _area_ask(area: str, group: Group) -> Ask:
    """The kind of area; of a county's group it is known, and whoever answers cannot see that before it is said."""
    spare = " Where the group is a county's, leave this unanswered." if group.is_county is None else ""
    return Ask(AREA_KIND, f"What sort of area is {area}?{spare}", "choice", choices=_AREAS)


def _called(name: str) -> str:
    """The group as a question names it."""
    return "the group whose record this is" if name == NOT_NAMED else name


def partnership(group: Group, name: Any, settled: Sequence[Settled], known: Known, desk: Desk) -> dict[str, Any]:  # noqa: ANN401
    """The partnership of a new record; what the papers do not say stands below its question."""
    known.take(group.id)
    area = _area(group, known, desk)
    kind: Any = "county_strategy_group" if group.is_county else "strategy_group"
    if group.is_county is None:
        kind = Noted(kind, (KIND,), remark=f"{kind} stands here only because something must; nobody has said so yet.")
    if group.is_county:
        area["kind"] = "county"
    elif (said := desk.put(_area_ask(plain(area["name"]), group))) is not None:
        area["kind"] = said
    else:
        area = {**area, "kind": Noted("the sort of area", (AREA_KIND,), held=True)}
    made: dict[str, Any] = {"id": group.id, "name": name, "kind": kind, "area": area}
    made["police_area"] = _police_area(area, desk)
    if (since := desk.put(_established_ask(group.name))) is not None:
        made["established"] = since
    texts = " ".join(each.organisation or "" for one in settled for each in one.reading.attendees)
    if _WELSH & set(words(f"{group.name} {texts}")):
        ask = Ask(
            "partnership.nation",
            "Is the area in England or in Wales? The Regulations extend to England only.",
            "choice",
            choices=choices({"england": "", "wales": ""}),
        )
        said = desk.put(ask)
        made["nation"] = said or Noted("england", (ask.id,), remark="england stands here until somebody says so.")
    if desk.relied:
        made["source"] = desk.source
    return made


def _area(group: Group, known: Known, desk: Desk) -> dict[str, Any]:
    """The area: the place in the group's name, or what is answered where it has none."""
    place = None if group.name == NOT_NAMED else area_of(group.name)
    if place is None:
        spare = " Where its name says so, leave this unanswered." if group.name == NOT_NAMED else ""
        ask = Ask("partnership.area", f"Which area is {_called(group.name)} for?{spare}", "text", example="Anytown")
        said = desk.put(ask)
        if said is None:
            return {"id": known.fresh("area"), "name": Noted(_NO_AREA, (ask.id,))}
        place = said
    return {"id": known.fresh(f"{slug(place)}-area"), "name": place}


def _police_area(area: dict[str, Any], desk: Desk) -> Any:  # noqa: ANN401
    ask = Ask(
        POLICE_AREA,
        f"In which police area does {plain(area['name'])} lie?",
        "text",
        example="Derbyshire; or Metropolitan, Greater Manchester, West Yorkshire, South Yorkshire, North Yorkshire",
    )
    said = desk.put(ask)
    if said is None:
        return Noted({"id": "police-area", "name": "the name of the police area"}, (ask.id,), held=True)
    return {"id": slug(said.removesuffix(" Police").removesuffix(" Constabulary")), "name": said}


def period(settled: Sequence[Settled], desk: Desk) -> Any:  # noqa: ANN401
    """The days of the record: the years, from 1 April, in which the papers' own meetings lie."""
    days = [each.reading.date for each in settled if each.reading.date and each.reading.kind in OF_MEETINGS]
    if not days:
        days = [each.reading.date for each in settled if each.reading.date]
    if not days:
        days = [each for one in settled for each in days_given(one.reading)]
    first = dates.year_span(dates.year_of(min(days))).start if days else None
    last = dates.year_span(dates.year_of(max(days))).last if days else None
    placed = {"from": first.isoformat() if first else "2000-04-01", "to": last.isoformat() if last else "2001-03-31"}
    suggest = f"The papers alone suggest {placed['from']} to {placed['to']}." if days else "The papers name none."
    ask = Ask(
        PERIOD,
        f"Which days is the record to cover? {suggest}",
        "days",
        example=f"{{from: {placed['from']}, to: {placed['to']}}}",
    )
    said = desk.put(ask)
    if said is None:
        remark = "The years of the papers, until somebody says otherwise." if days else _NO_YEARS
        return Noted(placed, (ask.id,), remark=remark)
    days = placed | said
    if days["to"] < days["from"]:
        desk.refuse(
            ask.id, f"the record would end on {days['to']}, before it begins on {days['from']}", "Give both days"
        )
    return days


def named_in_full(settled: Sequence[Settled], group: Group) -> dict[str, bool]:
    """The files, each with whether a paper in it gives the group's whole name."""
    found = dict.fromkeys((each.reading.path for each in settled), False)
    for each in settled:
        if each.reading.body and group_words(each.reading.body) == group_words(group.name):
            found[each.reading.path] = True
    return found


def _is_likely(name: str, own: str) -> bool:
    named = [name, *(jointly.each_of(name) if jointly.names_several(name) else ())]
    return any(same_group(each, own) or perhaps_own(each, own) for each in named)


def whose(
    settled: Settled, group: Group, known: Known, desk: Desk, files: Mapping[str, bool]
) -> tuple[str | None, str | None]:
    """The id of the group that a paper is of, and the question that has to be answered first if there is one.

    A name without its place ("Safer Communities Board") may be any area's: it is taken for this group's where the
    same file gives the whole name, and asked about elsewhere.
    """
    reading = settled.reading
    if settled.body_doubt is not None and not known.is_new:
        return None, settled.body_doubt
    if reading.body:
        for each in [{"id": group.id, "name": group.name}, *known.section("groups")]:
            if group_words(reading.body) == group_words(each["name"]):
                return str(each["id"]), None
        if same_group(reading.body, group.name) and files.get(reading.path):
            return group.id, None
    if reading.kind == "other":
        return None, None
    if reading.body is None and known.is_new and len(files) == 1:
        return group.id, None  # a pack is one group's, and names it once
    if known.is_new and group.name == NOT_NAMED and reading.body:
        return None, NAME  # whose record it is comes first, and may settle whose this paper is
    label = slug(reading.body) if reading.body else f"{slug(where(reading.path))}-{reading.first_line}"
    said = f'It names "{reading.body}".' if reading.body else "It does not say whose it is."
    ask = Ask(
        f"paper.whose.{label}",
        f"Is this paper ({reading.kind.replace('_', ' ')}) of {_called(group.name)}? {said}",
        "yes_no",
        (where(reading.path, reading.places.get("body")),),
        likely="yes" if reading.body is None or _is_likely(reading.body, group.name) else "",
    )
    answer = desk.put(ask)
    if answer:
        return group.id, None
    if answer is False:
        return None, None
    return None, ask.id
