"""The duties of the period against what was done, in order of time: as bands to draw, and as a table of days.

All text here is clean (`common.clean`) and still has to be escaped for the format it goes into.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from dateutil.relativedelta import relativedelta

from compliance import dates
from compliance.report import annex, common, matters, wording
from compliance.report.common import clean
from compliance.report.timeline_parts import KINDS, Band, Event, Timeline, Track
from compliance.report.wording import board as words
from compliance.vocabulary import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from compliance.assess.findings.finding import Assessment, Evidence, Finding, MeetingFacts
    from compliance.report.annex import Key
    from compliance.report.entry import Fact
    from compliance.report.timeline_parts import Kind

    Acts = Mapping[str, Sequence[Evidence]]
    """The dated acts that each finding rests on, by its id."""

BEFORE = relativedelta(months=12)
"""How long before the period something may lie and still be shown: a plan is prepared before its year."""
AFTER = relativedelta(months=12)
"""How long after the day of the report a last day may lie and still be shown."""
FEWEST = 34
"""A band is at least the length of the timeline divided by this, so that its mark can be seen."""
STEPS = (1, 3, 6, 12, 24, 60, 120)
"""So many months may lie between two days that are named below the timeline."""
MOST_TICKS = 8
SHORT = 40
"""With more days than this it is not shown as a table alone."""


def timeline(assessment: Assessment, findings: Iterable[Finding], register: Mapping[Key, Fact]) -> Timeline | None:
    """The timeline of an assessment; None where nothing has a day."""
    of_duties = [each for each in findings if each.outcome is not Outcome.NOT_APPLICABLE]
    acts = {each.id: _done_for(each) for each in of_duties}
    start, end = _window(assessment, of_duties, acts)
    events = [
        event
        for event in (
            *_law(assessment.findings),
            *_meetings(assessment),
            *_last_days(assessment, of_duties),
            *_done(of_duties, acts, register),
        )
        if start <= event.on < end
    ]
    duties = (same for _, same in common.grouped(sorted(of_duties, key=common.by_rule), _duty))
    rows = tuple(
        track
        for same in duties
        if (track := _track(same, acts, start, end, assessment.start)).bands and _tells(track, same, assessment.start)
    )
    if not events or not (rows or any(event.kind != "law" for event in events)):
        return None
    return Timeline(
        start=start,
        end=end,
        as_at=assessment.as_at,
        period=(assessment.start, assessment.end),
        ticks=tuple(_ticks(start, end)),
        tracks=rows,
        events=tuple(sorted(events, key=_when)),
    )


def _when(event: Event) -> tuple[object, ...]:
    number = event.fact.number if event.fact else 0
    return event.on, list(KINDS).index(event.kind), number, tuple(map(common.natural, event.subjects)), event.text


def _duty(finding: Finding) -> tuple[str, str, str]:
    return common.rule_of(finding), finding.provision, finding.title


def _tells(track: Track, findings: Iterable[Finding], since: date) -> bool:
    """Whether there is more to show of a duty than that it stood all the time."""
    changed = track.due or len(track.bands) > 1 or any(day >= since for day in track.done)
    return bool(changed) or any(_own_time(each) for each in findings)


def _own_time(finding: Finding) -> bool:
    """Whether a finding is of a year, a meeting or a document, and not of all the period."""
    return finding.occasion.kind != "standing" and bool(finding.occasion.label)


def _due(findings: Iterable[Finding]) -> tuple[date, ...]:
    return tuple(sorted({each.due for each in findings if each.due is not None}))


def _days(findings: Iterable[Finding], acts: Acts) -> tuple[date, ...]:
    return tuple(sorted({each.date for finding in findings for each in acts[finding.id] if each.date}))


def _done_for(finding: Finding) -> list[Evidence]:
    """The dated acts that a finding rests on; who came to a meeting, and what a document says, is no act."""
    return [
        each
        for each in common.all_evidence(finding)
        if each.date is not None and common.weight(each) == 0 and _is_act(each.path)
    ]


def _is_act(path: str) -> bool:
    return not path.startswith(("/meetings/", "/groups/")) and "/contents/" not in path


def _window(assessment: Assessment, findings: Iterable[Finding], acts: Acts) -> tuple[date, date]:
    """The period, as much before it as acts for it lie there, and what is due soon after the day of the report."""
    own = [each for each in findings if _own_time(each)]
    days = [*_due(own), *_days(own, acts)]
    first = _moved(assessment.start, -BEFORE)
    last = _moved(max(assessment.as_at, assessment.end - dates.DAY), AFTER)
    start = min(day for day in (*days, assessment.start) if first <= day)
    end = max(day for day in (*days, assessment.as_at, assessment.end - dates.DAY) if day <= last)
    return start.replace(day=1), _moved(end.replace(day=1), relativedelta(months=1))


def _moved(day: date, by: relativedelta) -> date:
    try:
        return day + by
    except (OverflowError, ValueError):  # the years of the calendar end at 1 and 9999
        return day


def _ticks(start: date, end: date) -> Iterator[tuple[date, str]]:
    """The first days of some months, counted so that April is among them."""
    months = 12 * (end.year - start.year) + end.month - start.month
    step = next((each for each in STEPS if months / each <= MOST_TICKS), STEPS[-1])
    day = start
    while day < end:
        if (12 * day.year + day.month - 4) % step == 0:
            yield day, f"{dates.plain(day).split()[1][:3]} {day.year}"
        following = _moved(day, relativedelta(months=1))
        if following == day:
            return
        day = following


def _track(findings: Sequence[Finding], acts: Acts, start: date, end: date, since: date) -> Track:
    shortest = timedelta(days=max(1, (end - start).days // FEWEST))
    spans: dict[tuple[date, date, Outcome], int] = {}
    for each in findings:
        span = _span(each, start, end, since)
        if span is not None:
            key = (*_at_least(span, shortest, start, end), each.outcome)
            spans[key] = spans.get(key, 0) + 1
    return Track(
        provision=clean(findings[0].provision),
        title=common.ours(findings[0].title),
        bands=tuple(_bands(spans)),
        due=tuple(day for day in _due(findings) if start <= day < end),
        done=tuple(day for day in _days(findings, acts) if start <= day < end),
    )


def _span(finding: Finding, start: date, end: date, since: date) -> tuple[date, date] | None:
    """The time of a finding within the timeline, since it was law; where it has none there, its last day."""
    law = finding.version.start if finding.version else None
    first, last = max(finding.occasion.start or since, law or start), finding.occasion.end or end
    if first < min(end, last) and last > start:
        return max(first, start), min(last, end)
    if finding.due is not None and start <= finding.due < end:
        return finding.due, finding.due + dates.DAY
    return None


def _at_least(span: tuple[date, date], shortest: timedelta, start: date, end: date) -> tuple[date, date]:
    first, last = span
    if last - first >= shortest:
        return span
    first = max(start, last - shortest)
    return first, min(end, first + shortest)


def _bands(spans: Mapping[tuple[date, date, Outcome], int]) -> Iterator[Band]:
    """The bands, each on the first line of the row on which there is room for it."""
    ends: list[date] = []
    for (first, last, outcome), findings in sorted(spans.items(), key=lambda item: (*item[0][:2], item[0][2].value)):
        lane = next((lane for lane, end in enumerate(ends) if end <= first), len(ends))
        ends[lane : lane + 1] = [last]
        yield Band(first, last, outcome.value, findings, lane)


def _law(findings: Iterable[Finding]) -> Iterator[Event]:
    """The days on which a version of the law that was used began."""
    begun = [
        (version.start, common.cite(version.made_by).partition(",")[0], clean(each.provision))
        for each in findings
        if each.basis == "statute" and (version := each.version) is not None and version.start is not None
    ]
    for (day, instrument), under in common.grouped(begun, lambda each: each[:2]):
        provisions = tuple(sorted({each[2] for each in under}, key=common.natural))
        made_by = f" ({instrument})" if instrument else ""
        yield _event("law", day, f"{words.LAW_BEGINS}{made_by}", provisions)


def _meetings(assessment: Assessment) -> Iterator[Event]:
    """The group's own meetings."""
    for each in assessment.meetings:
        if each.date is not None and (each.present or each.kind in ("group", "public")):
            yield _event("meeting", each.date, common.capital(clean(each.label)) + _whether(each, assessment.as_at), ())


def _whether(meeting: MeetingFacts, as_at: date) -> str:
    """What is to be said of a meeting that was not held, as far as the record shows."""
    if meeting.date is not None and meeting.date > as_at:
        return words.STILL_TO_COME
    return "" if meeting.held else words.NOT_SHOWN_HELD


def _last_days(assessment: Assessment, findings: Iterable[Finding]) -> Iterator[Event]:
    due = [each for each in findings if each.due is not None]
    for _, under in common.grouped(due, lambda each: (*_duty(each), each.due, each.outcome)):
        first = under[0]
        if first.due is not None:
            yield _event(
                "due",
                first.due,
                common.ours(first.title),
                matters.subjects(assessment, under),
                outcome=first.outcome.value,
                status=wording.OUTCOMES[first.outcome],
            )


def _done(findings: Iterable[Finding], acts: Acts, register: Mapping[Key, Fact]) -> Iterator[Event]:
    bearing: dict[Fact, list[Finding]] = {}
    days: dict[Fact, date] = {}
    for finding in findings:
        for each in acts[finding.id]:
            fact = register[annex.key(each)]
            if each.date is not None:
                days[fact] = each.date
                if finding not in bearing.setdefault(fact, []):
                    bearing[fact].append(finding)
    for fact, under in bearing.items():
        provisions = tuple(dict.fromkeys(clean(each.provision) for each in sorted(under, key=common.by_rule)))
        yield _event("done", days[fact], fact.text, provisions, fact=fact)


def _event(
    kind: Kind,
    on: date,
    text: str,
    subjects: tuple[str, ...],
    *,
    outcome: str = "",
    status: str = "",
    fact: Fact | None = None,
) -> Event:
    return Event(kind, on, dates.plain(on), KINDS[kind], text, subjects, outcome, status, fact)
