"""The engine's one function: a pack, a record and a day make an assessment.

Pure: no clock, no environment, no file. The stages of design section 7 are in `judge.py`.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from compliance import __version__
from compliance.assess import attendance, authorities, later, problems, undertaken, withhold
from compliance.assess.findings.finding import Assessment, Published
from compliance.assess.judging import councils, sources
from compliance.assess.judging.judge import Judge
from compliance.assess.secret_days import secret_days
from compliance.assess.view import doubt
from compliance.assess.view.facts import View
from compliance.record import one_body

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from datetime import date

    from compliance.assess.findings.finding import AuthorityDays, Finding, MeetingFacts, RecordProblem
    from compliance.assess.secret_days import SecretDays
    from compliance.dates import Span
    from compliance.law.pack import PackedRule, RulePack
    from compliance.record.load import LoadedRecord


def assess(
    pack: RulePack,
    loaded: LoadedRecord,
    as_at: date,
    *,
    period: Span | None = None,
    only: Collection[str] | None = None,
) -> Assessment:
    """Assess a record.

    Args:
        pack: the rules.
        loaded: the record, with where each part of it stands.
        as_at: the day that the report speaks of; nothing dated later is used.
        period: the days under review, half-open; None for the record's own period.
        only: the ids of the rules to assess; None for all.
    """
    return _of(View(loaded.record, as_at, loaded.line_of), pack, loaded, period, only)


@contextmanager
def assessed(
    pack: RulePack, loaded: LoadedRecord, as_at: date, *, period: Span | None, only: Collection[str] | None
) -> Iterator[Assessment]:
    """The same, to be read within a `with`: one of many records, after which nothing of it is to be left.

    What was looked up of a record holds its view, and the view holds that. Python lets go of such a ring only when it
    has searched all objects for it, which was a seventh of a long run.
    """
    view = View(loaded.record, as_at, loaded.line_of)
    yield _of(view, pack, loaded, period, only)
    view.let_go()


def _of(
    view: View, pack: RulePack, loaded: LoadedRecord, period: Span | None, only: Collection[str] | None
) -> Assessment:
    as_at = view.as_at
    reviewed = period or view.period
    rules = [each for each in pack.rules if only is None or each.rule.rule in only or each.id in only]

    joined, apart = one_body.joined(loaded.record), one_body.kept_apart(loaded.record)
    several = len(joined) > 1
    apart_at: frozenset[date] | None = frozenset() if several else None
    if view.unsettled:
        apart_at = view.days_in_doubt

    def found(seen: View, readings: Mapping[doubt.Doubt, Any] | None = None) -> list[Finding]:
        judge = partial(Judge, pack, period=reviewed, apart_at=apart_at)
        own = judge(view=seen)
        by_law = [own]
        if joined[0] is not loaded.record:
            views = [View(each, as_at, loaded.line_of, readings) for each in (apart, *joined)]
            for each in views[1:] if several else ():
                each.written = loaded.record  # which of the councils is meant is not to be told as a fact
            own, *by_law = (judge(view=each) for each in views)

        def of(packed: PackedRule) -> Iterable[Finding]:
            if packed.is_local:
                return own.findings(packed)
            ways = [list(each.findings(packed)) for each in by_law]
            return councils.alike(ways, problems.which_council(view)) if several else ways[0]

        return [finding for packed in rules for finding in of(packed)]

    findings = tuple(found(view))
    if several and not view.unsettled:
        findings = tuple(sources.joined(findings))
    if view.unsettled:
        readings = tuple(doubt.readings(view.unsettled, view.own))
        ways = [found(View(loaded.record, as_at, loaded.line_of, each), each) for each in readings]
        findings = sources.weighed(findings, ways, readings, partial(problems.which, view))
    partnership, left_out = loaded.record.partnership, loaded.record.left_out
    whole = [each.id for each in rules] if reviewed == view.period else []
    made = Assessment(
        tool_version=__version__,
        as_at=as_at,
        start=reviewed.start,
        end=reviewed.end,
        record_path=loaded.path,
        record_sha256=loaded.sha256,
        partnership=partnership.id,
        partnership_name=partnership.name,
        partnership_kind=partnership.kind,
        pack_sha256=pack.sha256,
        instruments=tuple(_instruments(pack, as_at)),
        findings=tuple(map(withhold.finding, findings)) if left_out else findings,
        problems=(),
        meetings=(),
        actions=tuple(undertaken.actions(view, findings)),
        acceptances=tuple(undertaken.acceptances(view, findings)),
        published=Published(left_out.people, left_out.items, left_out.facts) if left_out else None,
        later=later.answers(view),
        lines=_lines(loaded, {name for each in findings for name in (each.occasion.group, each.occasion.subject)}),
    )

    def beside() -> tuple[tuple[RecordProblem, ...], tuple[MeetingFacts, ...], tuple[AuthorityDays, ...], bool]:
        """What stands beside the findings: the problems of the record, its meetings, and who was an authority when."""
        wrong = (*problems.found(view, pack, findings), *undertaken.loose(view, pack, findings, whole))
        met = tuple(attendance.facts(view, pack.definitions, reviewed))
        were = tuple(authorities.days(view, pack.definitions, reviewed))
        return wrong, met, were, authorities.whole(view, reviewed)

    made.put_off(beside)
    return _published(made, secret_days(loaded.record, as_at, reviewed.start, reviewed.end)) if left_out else made


def _published(made: Assessment, secret: SecretDays) -> Assessment:
    """For publication: less the days that only a closed session tells, and what somebody accepted until such a day."""
    kept = tuple(each for each in made.acceptances if each.until not in secret.days)
    return secret.without(replace(made, acceptances=kept))


def _instruments(pack: RulePack, as_at: date) -> Iterator[tuple[str, str, str]]:
    """The instruments, less those that only amend others and were no law yet."""
    amending = {name for each in pack.instruments for name in each.amended_by}
    for each in pack.instruments:
        if each.instrument not in amending or each.in_force is None or each.in_force <= as_at:
            yield each.instrument, each.title, each.currency


def _lines(loaded: LoadedRecord, wanted: Collection[str]) -> dict[str, int]:
    """The line of the partnership, and of each other thing that is wanted and that the record has."""
    record = loaded.record
    places: dict[str, tuple[str | int, ...]] = {record.partnership.id: ("partnership",)}
    for name in ("groups", "documents", "meetings", "requirements"):
        places |= {each.id: (name, index) for index, each in enumerate(getattr(record, name)) if each.id in wanted}
    found = {name: loaded.line_of(place) for name, place in places.items()}
    return {name: line for name, line in found.items() if line is not None}
