"""Forms in whose right half labels stand beside the list of those there in the left one."""

from __future__ import annotations

from tests.intake.who import read

FORM = """
| Date held: | 5th June 2012 | Venue: | The Mill |
| Present: | | | |
| Ann Low (ALO) | Clerk | Apologies: | {away} |
| Ben Marsh (BMA) | Councillor/Chairman | | {more} |
| Cy Orr (COR) | Councillor | Chair: | Ben Marsh |
| Di Elm (DEL) | Councillor | | |
| Ed Yew (EYE) | Councillor | Distribution: | FPC |
| Public Members | | | |

1. Welcome
"""
THERE = [("Ben Marsh", "Councillor/Chairman"), ("Ann Low", "Clerk"), ("Cy Orr", "Councillor"), ("Di Elm", "Councillor")]


def test_labels_beside_a_list() -> None:
    """They are none of those there; an empty one says nothing, and the public is nobody."""
    people = read(FORM.format(away="", more=""))
    assert [(each.name, each.post) for each in people.attendees] == [*THERE, ("Ed Yew", "Councillor")]
    assert all(each.sure for each in people.attendees)
    assert people.chair is not None
    assert people.chair.name == "Ben Marsh"
    assert people.apologies == ()
    assert people.attendees_complete
    assert people.questions == ()


def test_list_below_one_of_the_labels() -> None:
    """What stands beside and below "Apologies" is of those away."""
    people = read(FORM.format(away="Flo Ash", more="Guy Holt"))
    assert [(each.name, each.post) for each in people.attendees] == [*THERE, ("Ed Yew", "Councillor")]
    assert [each.name for each in people.apologies] == ["Flo Ash", "Guy Holt"]
    assert people.chair is not None
    assert people.chair.name == "Ben Marsh"


def test_form_behind_business() -> None:
    """The chair, named in the list and again beside a label of the form, is one person."""
    people = read("1. Minutes\n\nThese were agreed.\n\n" + FORM.format(away="", more=""))
    assert [each.name for each in people.attendees][:2] == ["Ann Low", "Ben Marsh"]
    assert people.questions == ()
