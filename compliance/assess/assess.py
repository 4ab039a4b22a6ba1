"""The engine's one function: a pack, a record and a day make an assessment.

Pure: no clock, no environment, no file. The stages of design section 7 are in `judge.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance import __version__
from compliance.assess import attendance, problems
from compliance.assess.facts import View
from compliance.assess.finding import Assessment
from compliance.assess.judge import Judge

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import date

    from compliance.dates import Span
    from compliance.law.pack import RulePack
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
    view = View(loaded.record, as_at, loaded.line_of)
    reviewed = period or view.period
    judge = Judge(pack, view, reviewed)
    wanted: Callable[[str, str], bool] = lambda short, full: only is None or short in only or full in only  # noqa: E731
    findings = [
        finding for packed in pack.rules if wanted(packed.rule.rule, packed.id) for finding in judge.findings(packed)
    ]
    partnership = loaded.record.partnership
    return Assessment(
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
        instruments=tuple((each.instrument, each.title, each.currency) for each in pack.instruments),
        findings=tuple(findings),
        problems=tuple(problems.found(view, pack.definitions, pack)),
        meetings=tuple(attendance.facts(view, pack.definitions, reviewed)),
    )
