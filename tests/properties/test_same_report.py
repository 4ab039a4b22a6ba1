"""A report compared with itself shows no change, and each finding used law that was in force on its day."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given

from compliance.assess.assess import assess
from compliance.dates import DAY
from compliance.report import changes, json_v1, told
from tests.samples import Sample, pack
from tests.strategies import samples


@given(samples())
def test_compared_with_itself_nothing_changed(sample: Sample) -> None:
    """Neither in memory nor read back from its JSON does a report differ from itself."""
    assessment = assess(pack(), sample.loaded, sample.as_at, only=sample.only)
    report = told.of_assessment(assessment)
    assert changes.compare(report, report).empty
    again = told.of_data(json.loads(json_v1.render(assessment)))
    assert changes.compare(report, again).empty
    assert changes.compare(again, report).empty


@given(samples())
def test_the_version_used_was_in_force(sample: Sample) -> None:
    """The version that a finding used is one that its rule has, and the occasion is of that time."""
    rules = {each.id: each.rule for each in pack().rules}
    for finding in assess(pack(), sample.loaded, sample.as_at, only=sample.only).findings:
        if finding.basis != "statute" or finding.version is None:
            continue
        start, end = finding.version.start, finding.version.end
        assert start is not None
        known = rules[finding.rule].version_span(start)
        assert known is not None
        assert (known[0].start, known[0].end) == (start, end or date.max)
        if finding.occasion.kind == "standing":
            first, after = finding.occasion.start, finding.occasion.end
            assert first is not None
            assert after is not None
            assert start <= first < after <= (end or date.max)
        assert rules[finding.rule].version_on((end - DAY) if end else max(start, sample.as_at)) is not None
