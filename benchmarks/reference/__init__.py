"""The rules again as plain Python, by somebody who read the law and not the rule files: a lower bound and an oracle."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from benchmarks.reference.base import Verdict
    from benchmarks.reference.days import Span
    from compliance.record.model import Record


def judge(record: Record, as_at: date, period: Span | None = None) -> list[Verdict]:
    """Every statutory rule on every occasion of a record, each with what it rests on."""
    from benchmarks.reference import statute

    return statute.judge(record, as_at, period)


def outcomes(record: Record, as_at: date, period: Span | None = None) -> list[Verdict]:
    """The same without explanations."""
    from benchmarks.reference import statute

    return statute.judge(record, as_at, period, explain=False)
