"""Names that a page in columns prints behind the labels of later lists go on with the list before these."""

from __future__ import annotations

import pytest

from compliance.intake.read import read
from compliance.intake.reading import Reading
from tests.intake.printed import paper

FIRST = ("Mr A B Low", "Mrs C Dent", "Mr E F Ash")
MORE = ("Ms G Orr", "Mr H Moss", "Mrs I J Hart")


def minutes(between: str, more: tuple[str, ...] = MORE) -> Reading:
    """What is read from minutes whose second column of members stands behind something else."""
    text = "FELL DISTRICT COUNCIL\n\nMinutes of a meeting of Fell District Council held on 5 June 2013 at the Mill.\n\n"
    text += "\n".join(["Members Present:", *FIRST, between, *more])
    text += "\nThe Head of Paid Service and the Monitoring Officer (XY)\nPress and public\nCHAIRMAN'S COMMUNICATIONS\n"
    (found,) = read(paper(text + "The Chairman told of the fair.\n50. INTERESTS\nThere were none.\n"))
    return found


@pytest.mark.parametrize(
    "labels",
    [
        "Officers in\nAttendance:\nAlso in\nAttendance:\n49.",
        "Officers:\n49.",
        "Officers in Attendance:\nApologies:\n49",
    ],
)
def test_second_column_of_a_list(labels: str) -> None:
    """They are proposed as of the list above, and asked about once."""
    found = minutes(labels)
    assert [(each.name, each.sure) for each in found.attendees] == [
        *((name, True) for name in FIRST),
        *((name, False) for name in MORE),
    ]
    assert not found.apologies
    assert not found.attendees_complete
    asked = [each.what for each in found.questions if each.about == "attendees"]
    lines = len(labels.splitlines())
    assert len(asked) == 1
    assert asked[0].startswith(
        f"The list on lines {lines + 9} to {lines + 11} stands behind the labels of other lists, as a page in columns "
        "may put it. Its people were taken to go on with the list above these labels. Is that right?"
    )


@pytest.mark.parametrize("label", ["Officers in Attendance:", "Officers in\nAttendance:", "Officers:\nAlso present:"])
def test_list_below_its_own_label(label: str) -> None:
    """With no number behind the label the names are of its own list."""
    found = minutes(label)
    assert [each.name for each in found.attendees[:6]] == [*FIRST, *MORE]
    assert all(each.sure for each in found.attendees[:6])
