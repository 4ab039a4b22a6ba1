"""Whoever has no bracket in a run in which nearly everybody has one."""

from __future__ import annotations

from tests.intake.who import read


def test_brackets_of_each_in_a_run() -> None:
    """Where nearly everybody has one, whoever has none is of no body for all that stands behind the next."""
    found = read(
        "Present: Ann Low (Dale Council), Bo Marr (Moor Police), Cy Ray (Vale Trust), Di Orr, Ed Fox (Elm Homes), "
        "Flo Gill (Oak Trust), Gus Hart, Hal Ives (Ash Homes)\\n\\n1. Welcome\\n"
    )
    assert [(each.name, each.organisation) for each in found.attendees if each.name in {"Di Orr", "Gus Hart"}] == [
        ("Di Orr", None),
        ("Gus Hart", None),
    ]
