"""Tables of how often each was there, as at the meetings of a year: nobody was at this meeting, or away, by them."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there

_LISTS = "Present: Ann Low (Chair), Elm Council; Bo Moss, Elm Police\n\nApologies: Cy Ray, Elm Fire\n\n"
_HEAD = "Minutes of the Elm Board, 4 May 2022\n\n"
_YEAR = """\
# Attendance
| Name | Attended | Apologies | Absent |
| Ann Low | 3 | 0 | 0 |
| Bo Moss | 2 | 1 | 0 |
| Flo Dunn | 0 | 2 | 1 |

"""
_SUMS = """\
# Attendance
| Member | Meetings attended | Meetings possible |
| Ann Low | 3 | 3 |
| Bo Moss | 2 | 3 |
| Flo Dunn | 0 | 3 |

"""


@pytest.mark.parametrize("text", [_YEAR + _LISTS, f"{_LISTS}1. Roads\n\nNoted.\n\n{_SUMS}"])
def test_counts_of_a_year_add_nobody(text: str) -> None:
    """Who had missed others was away, for sure."""
    people = read(f"{_HEAD}{text}2. Minutes\n\nThey were agreed.\n")
    assert there(people) == ["Ann Low", "Bo Moss"]
    assert away(people) == ["Cy Ray"]
    assert all(each.sure for each in people.attendees)
    assert all(each.sure for each in people.apologies)


def test_counts_above_the_lists_are_asked_about() -> None:
    """What the table says of this meeting cannot be told."""
    asked = [each.what for each in read(f"{_HEAD}{_YEAR}{_LISTS}1. Minutes\n\nThey were agreed.\n").questions]
    assert [what for what in asked if "counts how often each was there" in what]


def test_ones_and_noughts_are_marks_of_this_meeting() -> None:
    """As before."""
    table = "| Name | Present | Apologies |\n| Ann Low | 1 | 0 |\n| Bo Moss | 1 | 0 |\n| Cy Ray | 0 | 1 |\n"
    people = read(f"{_HEAD}# Attendance\n{table}\n1. Minutes\n\nThey were agreed.\n")
    assert not any("counts how often" in each.what for each in people.questions)
