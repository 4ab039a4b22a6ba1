"""Whoever is on a list in a usual layout is read, with their organisation and the chair, in all crossings."""

from __future__ import annotations

import pytest

from compliance.intake.decode import decode_bytes
from compliance.intake.read import read
from tests.intake.layouts import ENTRIES, PARTED, Layout, layouts, paper


def faults(layout: Layout, turn: int) -> list[str]:
    """What is amiss in the reading of a paper in a layout."""
    text, there, away = paper(layout, turn)
    (found,) = read(decode_bytes(text.encode(), "paper.txt"))
    chair = found.chair.name if found.chair else None
    checks = {
        "present": ([(each.name, each.organisation) for each in found.attendees], there),
        "apologies": ([(each.name, each.organisation) for each in found.apologies], away),
        "chair": (chair, None if layout.chair == "nobody" else there[0][0]),
        "items": ([each.title for each in found.items], ["Minutes of the Last Meeting", "Performance Report"]),
        "date": (str(found.date), "2014-06-06"),
    }
    return [f"{layout}, {turn}: {what}: {got}" for what, (got, wanted) in checks.items() if got != wanted]


@pytest.mark.parametrize("parted", PARTED)
@pytest.mark.parametrize("entry", ENTRIES)
def test_layout(entry: str, parted: str) -> None:
    """Each crossing of what an entry is, what parts them and how the chair is told, under titles and labels in turn."""
    crossed = [
        (layout, turn) for turn, layout in enumerate(layouts()) if (layout.entry, layout.parted) == (entry, parted)
    ]
    assert len(crossed) >= 5
    assert [fault for layout, turn in crossed for fault in faults(layout, turn)] == []
