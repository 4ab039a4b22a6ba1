"""What is taken out of a random record because nothing says what it would mean.

One line of a list is one person (docs/record.md), so that somebody who stands in it twice has been written down
wrongly. The two implementations read such a line each in its way, and neither is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.samples import Sample

if TYPE_CHECKING:
    from tests.samples import Data


def tidied(sample: Sample) -> Sample:
    """The sample without lists of people in which somebody stands twice."""
    meetings = [
        _tidied(meeting) | ({"corrections": [_tidied(each) for each in meeting["corrections"]]})
        if "corrections" in meeting
        else _tidied(meeting)
        for meeting in sample.data.get("meetings", ())
    ]
    return Sample(sample.data | ({"meetings": meetings} if meetings else {}), sample.as_at, sample.rule)


def _tidied(holder: Data) -> Data:
    return holder | {"attendance": _once_each(holder["attendance"])} if holder.get("attendance") else holder


def _once_each(lines: list[Data]) -> list[Data]:
    seen: set[tuple[Any, Any]] = set()
    kept = []
    for line in lines:
        who = (line.get("person"), None if "person" in line else line.get("post"))
        if who not in seen:
            kept.append(line)
        seen.add(who)
    return kept
