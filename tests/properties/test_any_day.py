"""A standing duty stands the same on every day between two on which it is looked at afresh.

So looking at it on more days changes nothing: had a fact that its rule reads begun or ended on a day that was left
out, the finding from the day before would have gone on.
"""

from __future__ import annotations

from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.conditions import cuts
from tests.differential.run import drawn, narrowed
from tests.samples import pack

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compliance.assess.findings.finding import Finding
    from tests.samples import Sample

_SEED = 31
_MORE = 25


def _told(finding: Finding) -> tuple[Any, ...]:
    """What a reader learns of it; of evidence and needs whichever comes first."""
    return (
        finding.id,
        finding.outcome,
        finding.occasion,
        finding.version,
        finding.reason,
        [(each.limb, each.truth, each.applies) for each in finding.limbs],
        sorted(map(repr, finding.evidence)),
        sorted(map(repr, finding.needs)),
    )


def _on_more_days(sample: Sample, choice: Random, patch: pytest.MonkeyPatch) -> None:
    record = sample.loaded.record
    length = (record.period.to - record.period.from_).days
    more = {record.period.from_ + timedelta(choice.randrange(length + 1)) for _ in range(_MORE)}
    before = assess(pack(), sample.loaded, sample.as_at).findings
    found: Callable[..., set[date]] = cuts.record_days
    with patch.context() as patched:
        patched.setattr(cuts, "record_days", lambda *args: found(*args) | more)
        after = assess(pack(), sample.loaded, sample.as_at).findings
        assert list(map(_told, after)) == list(map(_told, before))


@pytest.mark.parametrize("number", range(40))
def test_looking_on_more_days_changes_nothing(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outcomes, slices, limbs, evidence and needs are the same."""
    _on_more_days(drawn(_SEED, number)[0], Random(number), monkeypatch)  # noqa: S311  # nothing secret


@pytest.mark.parametrize("number", range(40))
def test_nor_on_a_small_record(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the edges of one matter, where an answer turns on a day."""
    _on_more_days(narrowed(_SEED, number)[0], Random(number), monkeypatch)  # noqa: S311  # nothing secret
