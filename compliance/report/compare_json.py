"""What changed between two reports, as JSON of a format of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.report.json_v1 import indented
from compliance.report.wording.changes import HEADINGS

if TYPE_CHECKING:
    from datetime import date

    from compliance.report.changes import Change, Comparison
    from compliance.report.told import Finding, Report

FORMAT = "compliance-comparison"
VERSION = 1


def render(comparison: Comparison) -> str:
    """What changed, as JSON of a format of its own, version 1."""
    return indented(contents(comparison))


def contents(comparison: Comparison) -> dict[str, Any]:
    """The same as plain data."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "old": _report(comparison.old),
        "new": _report(comparison.new),
        "published": comparison.old.published and comparison.new.published,
        "summary": {
            **{kind: sum(each.kind == kind for each in comparison.changes) for kind in HEADINGS},
            "same": comparison.same,
        },
        "changes": [_change(each) for each in comparison.changes],
        "problems": {"new": list(comparison.problems_new), "gone": list(comparison.problems_gone)},
        "recorded": [
            {"about": each.about, "kind": each.kind, "what": each.what, "old": each.old, "new": each.new}
            for each in comparison.recorded
        ],
    }


def _report(report: Report) -> dict[str, Any]:
    return {
        "as_at": report.as_at.isoformat(),
        "period": {"from": _iso(report.start), "to": _iso(report.last)},
        "record": {"path": report.path, "sha256": report.record, "partnership": report.partnership},
        "pack": {"sha256": report.pack},
        "tool": {"version": report.program},
        "published": report.published,
    }


def _change(change: Change) -> dict[str, Any]:
    it = change.told
    first, last = change.days or (it.occasion.start, it.occasion.last)
    return {
        "kind": change.kind,
        "id": it.id,
        "rule": it.rule,
        "basis": it.basis,
        "provision": it.provision,
        "title": it.title,
        "occasion": {"key": it.occasion.key, "label": it.occasion.label, "from": _iso(first), "to": _iso(last)},
        "old": _side(change.old),
        "new": _side(change.new),
        "why": [{"kind": why.cause, "text": why.text} for why in change.why],
    }


def _side(finding: Finding | None) -> dict[str, Any] | None:
    if finding is None:
        return None
    return {
        "id": finding.id,
        "outcome": finding.outcome.value,
        "statement": finding.statement,
        "due": _iso(finding.due),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
