"""A mark in a table with words behind it: that apologies came, and who was there instead."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there


@pytest.mark.parametrize("sent", ["N - apols", "N – apologies", "No, sent apologies", "n: unable to attend"])
def test_not_there_with_apologies(sent: str) -> None:
    """Behind a letter that says no, the words say that apologies came, and who was there instead."""
    found = read(
        f"""
        Present

        | Name | Agency | Present |
        | Ann Low (Chair) | Dale Council | Y |
        | Bo Marr | Moor Probation | {sent} (Cy Ray attended) |
        | Cy Ray | Moor Probation | Y |
        | Di Orr | Vale Health | N |
        | Ed Fox | Dale Council | {sent} |

        1. Welcome
        """
    )
    assert there(found) == ["Ann Low", "Cy Ray"]
    assert [(each.name, each.substitute, each.sure) for each in found.apologies] == [
        ("Bo Marr", "Cy Ray", True),
        ("Ed Fox", None, True),
    ]
    assert [(each.substitute_for, each.sure) for each in found.attendees] == [(None, True), ("Bo Marr", True)]
    assert not found.questions


@pytest.mark.parametrize("sent", ["Apologies (Cy Ray attended)", "Apols – Cy Ray attended", "Apologies; Cy Ray came"])
def test_who_came_behind_apologies(sent: str) -> None:
    """A name with no common forename is one as well, by what is told of it."""
    found = read(
        f"""
        Present

        | Name | Agency | Present |
        | Ann Low (Chair) | Dale Council | Y |
        | Bo Marr | Moor Probation | {sent} |
        | Cy Ray | Moor Probation | Y |

        1. Welcome
        """
    )
    assert [each.substitute for each in found.apologies] == ["Cy Ray"]
    assert [(each.name, each.substitute_for) for each in found.attendees][1:] == [("Cy Ray", "Bo Marr")]


def test_a_substitute_of_another_body_is_asked_about() -> None:
    """One of the same name and of another body may be another."""
    found = read(
        """
        Present

        | Name | Agency | Present |
        | Ann Low (Chair) | Dale Council | Y |
        | Bo Marr | Moor Probation | Apologies (Cy Ray attended) |
        | Cy Ray | Elm Homes | Y |

        1. Welcome
        """
    )
    assert found.apologies[0].substitute == "Cy Ray"
    assert [(each.name, each.sure) for each in found.attendees][1:] == [("Cy Ray", False), ("Cy Ray", False)]
