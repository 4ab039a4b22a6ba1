"""Which of the meetings were public ones: regulation 12(4) turns on it, and minutes take it for granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.question import Ask, Choice
from compliance.intake.draft.asking.quoted import places, quotation, spoken
from compliance.intake.draft.meetings.meetings import recorded
from compliance.intake.draft.papers.settle import OF_MEETINGS
from compliance.intake.draft.written.yaml_text import Noted, with_more
from compliance.intake.matter.beyond.spoken import PUBLIC
from compliance.intake.matter.text.days import days_in

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.reading import Reading, Said

ASK: Final = "meeting.public"
ANSWERED_BY: Final = "Whether it was a public meeting was answered by "
SINCE: Final = "2007-08-01"
"""Before that day there was no regulation 12."""


def ask(
    entries: Iterable[Any],
    papers: Sequence[Reading],
    group: Group,
    known: Known,
    desk: Desk,
    *,
    printed: Collection[str],
) -> list[dict[str, Any]]:
    """Ask once which of the group's meetings were public, and mark each accordingly.

    Args:
        entries: the meetings of the papers, to which the answer is added.
        papers: what was read of the group: public meetings that it tells of are quoted.
        group: whose record it is; regulation 12 asks nothing of a county's group.
        known: the record that is there.
        desk: puts the question.
        printed: the days of meetings that nobody had to answer; of any other it is asked by itself, since an answer
            that was given before that one does not speak of it. The one meeting of the papers, if there is no other,
            has the question for all.

    Returns:
        Public meetings on other days, of which the papers tell at most.
    """
    if group.is_county:
        return []
    there = {each["id"]: each for each in known.section("meetings")}
    own = [entry.value if isinstance(entry, Noted) else entry for entry in entries]
    meetings = [each for each in own if _is_open(each, there.get(each["id"], {}), group)]
    if not meetings:
        return []
    own_days = {each.date.isoformat() for each in papers if each.date and each.kind in OF_MEETINGS}
    by_papers = [each for each in meetings if each["date"] in own_days]
    shown = [each for each in meetings if each["date"] in printed] or (by_papers if len(by_papers) == 1 else [])
    later = [each for each in meetings if each not in shown]
    told = _told(papers, group, known)
    public: dict[str, Ask] = {}  # what was answered, each with the question
    for one in ([shown] if shown else []) + [[each] for each in later]:
        alone = one is not shown
        if alone and not {one[0]["id"], one[0]["date"]}.isdisjoint(public):
            _mark(one, public, desk)
            continue
        asked = _asked(one, told, group, () if alone else later, alone=alone)
        told = []
        if (said := desk.put(asked)) is not None:
            public |= dict.fromkeys(said, asked)
            _mark(one, public, desk)
    named = {each[key] for each in meetings for key in ("id", "date")}
    return [_other(day, asked, group, known, desk) for day, asked in public.items() if day not in named]


def printed(readings: Iterable[Reading]) -> frozenset[str]:
    """The days of meetings as the papers print them, but for those of which it is asked what they are, or whose."""
    days = set()
    for each in readings:
        about = {one.about for one in each.questions}
        if "date" in about or ("kind" in about and each.kind == "other") or ("body" in about and not each.body):
            continue
        doubted = {one.line for one in each.questions if one.about == "previous_minutes"}
        days |= {each.date} | {one.date for one in each.previous_minutes if one.at.line not in doubted}
    return frozenset(each.isoformat() for each in days if each)


def _mark(meetings: Iterable[dict[str, Any]], public: Collection[str], desk: Desk) -> None:
    for each in meetings:
        each["public"] = each["id"] in public or each["date"] in public
        each["note"] = with_more(each.get("note"), _by_whom(desk))


def _asked(
    meetings: Sequence[dict[str, Any]],
    told: Sequence[tuple[Reading, Said]],
    group: Group,
    later: Sequence[dict[str, Any]] = (),
    *,
    alone: bool,
) -> Ask:
    spare = " Where the group is a county's, leave this unanswered." if group.is_county is None else ""
    shown = tuple(Choice(each["id"], dates.plain(dates.parse_day(each["date"]))) for each in meetings)
    if told:
        what = f"{quotation(told)} Which meetings, of those below or of any other day, were public meetings"
        autumn = dates.year_of(dates.parse_day(meetings[-1]["date"]))
        example = f"[{shown[-1].value}, 15 October {autumn}], or none"
    elif len(meetings) == 1:
        what, example = f"Was the meeting of {shown[0].words} a public meeting", "yes, or no"
    else:
        what = "Which of these meetings, if any, were public meetings"
        example = f"[{shown[-1].value}], or none, or all"
    what += (
        " held under the group's arrangements (regulation 12(4))? The Regulations do not say what a public meeting is."
    )
    own = "the day of another meeting that was one"
    identifier = f"{ASK}.{meetings[0]['id']}" if alone else ASK
    also = tuple(each["id"] for each in later)
    return Ask(
        identifier, f"{what}{spare}", "names", places(told), choices=shown, example=example,
        own=own if told or not alone else "", days=bool(told) or not alone, also=also,
    )  # fmt: skip


def _told(papers: Iterable[Reading], group: Group, known: Known) -> list[tuple[Reading, Said]]:
    """What the papers say of public meetings, but for what says of none but those on record."""
    there = {
        str(each.get("date"))
        for each in known.section("meetings")
        if each.get("group", group.id) == group.id and (each.get("kind") == "public" or "public" in each)
    }
    found = []
    for reading in papers:
        for said in spoken(reading, PUBLIC):
            days = {str(day.date) for day in days_in(said.text) if day.date}
            if not days or not days <= there:
                found.append((reading, said))
    return found


def _other(day: str, ask: Ask, group: Group, known: Known, desk: Desk) -> dict[str, Any]:
    """A public meeting on a day of which no paper here is; the record may have a meeting of that day."""
    there = recorded(known, group.id, group.id, dates.parse_day(day))
    if there is not None:
        return {"id": there["id"], "date": day, "public": True, "note": _by_whom(desk)}
    return {"id": known.fresh(f"public-meeting-{day}"), "kind": "public", "date": day, "source": desk.on(ask)}


def _by_whom(desk: Desk) -> str:
    """Who said it, since the paper that is the source of the rest does not."""
    who = desk.answers.by or "somebody who is not named"
    day = f" on {dates.plain(desk.answers.day)}" if desk.answers.day else ""
    return f"{ANSWERED_BY}{who}{day}."


def signed(note: str) -> str:
    """Who said of a meeting whether it was a public one, out of a note that may say more; nothing if nobody did."""
    _, behind, who = note.partition(ANSWERED_BY)
    return behind + who


def unsigned(
    asks: Iterable[Ask], given: Mapping[str, Any], record: Mapping[str, Any], mark: Callable[[Ask], str]
) -> list[dict[str, str]]:
    """Answers of which a record does not say who gave them, since the meeting has a note of the user's.

    Args:
        asks: what was asked.
        given: the answers, by the id of the question.
        record: the record that was made with them.
        mark: the fingerprint of a question.
    """
    noted = {
        str(each[key])
        for each in record.get("meetings") or []
        if "public" in each and each.get("note") and ANSWERED_BY not in each["note"]
        for key in ("id", "date")
        if key in each
    }
    found = []
    for one in asks:
        if one.id not in given or not (one.id == ASK or one.id.startswith(f"{ASK}.")):
            continue
        said = [str(each) for each in one.understood(given[one.id])]
        if not noted.isdisjoint({*said, *one.also, *(each.value for each in one.choices)}):
            found.append({"question": one.id, "answer": "; ".join(said) or "none", "of": mark(one)})
    return found


def _is_open(entry: Mapping[str, Any], told: Mapping[str, Any], group: Group) -> bool:
    """Whether a meeting is the group's own, under the regulation, and the record does not say it yet."""
    mine = entry.get("group", group.id) == group.id and str(entry.get("date", "")) >= SINCE
    return mine and "public" not in told and told.get("kind", "group") == "group"
