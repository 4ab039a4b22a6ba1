"""Cells of a table of bodies and their people that say themselves who sent apologies, and who came instead."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_TABLE = """
# Minutes of the Dale Partnership, 3 May 2016

Attendance and Apologies

| Organisation | Representative(s) |
| Dale Council | Ann Low and Bo Ray |
| Fell Council | {cell} |
| Joy Council | Ida Joy |

1. Welcome

All were welcomed.
"""


@pytest.mark.parametrize(
    "cell",
    [
        "Apologies sent – Di Ash; Ed Fox attended as substitute",
        "Apologies: Di Ash, Ed Fox attended in her place",
        "Apologies – Di Ash (Ed Fox attended)",
        "Apologies sent (Di Ash) – Ed Fox attending",
    ],
)
def test_whoever_came_instead_sent_no_apologies(cell: str) -> None:
    """They are named beside the one who did, and were there."""
    found = read(_TABLE.format(cell=cell))
    assert [(each.name, each.substitute, each.organisation) for each in found.apologies] == [
        ("Di Ash", "Ed Fox", "Fell Council")
    ]
    assert there(found) == ["Ann Low", "Bo Ray", "Ed Fox", "Ida Joy"]


@pytest.mark.parametrize("cell", ["Apologies sent (Di Ash)", "Apologies (Di Ash)", "Apologies received (Di Ash)"])
def test_a_bracket_says_who_sent_apologies(cell: str) -> None:
    """As what stands behind a dash does."""
    found = read(_TABLE.format(cell=cell))
    assert away(found) == ["Di Ash"]
    assert there(found) == ["Ann Low", "Bo Ray", "Ida Joy"]


def test_for_whom_of_several_somebody_came_is_asked() -> None:
    """Nothing shows it."""
    found = read(_TABLE.format(cell="Apologies: Di Ash and Flo Gill; Ed Fox attended"))
    assert [(each.name, each.substitute, each.sure) for each in found.apologies] == [
        ("Di Ash", None, True),
        ("Flo Gill", "Ed Fox", False),
    ]


@pytest.mark.parametrize("cell", ["Apologies sent", "Apologies sent (no deputy)"])
def test_apologies_of_nobody_named_are_asked_about(cell: str) -> None:
    """Nobody is made of them."""
    found = read(_TABLE.format(cell=cell))
    assert away(found) == []
    assert there(found) == ["Ann Low", "Bo Ray", "Ida Joy"]
    assert found.questions
