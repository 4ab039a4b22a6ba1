"""Titles that stand in a column of their own, and people who came for others by title and surname, or beside a mark."""

from __future__ import annotations

from compliance.intake.read import read
from tests.intake.printed import paper

BUSINESS = "\n1. Welcome\n\nIt was noted.\n\n2. Crime\n\nIt was agreed.\n"
TABBED = f"""\
DALE COMMUNITY SAFETY PARTNERSHIP

Minutes of 12 December 2008

MEMBER\t\tORGANISATION\tATTENDED
Mrs\tFreda Low\tDale Borough Council (Chair)\t✓
Cllr\tHattie Pole\tDale Borough Council\tApols
Supt\tMarcus Eden\tLakes Police\tApols – Insp Wood attending
Insp\tCaitlin Wood\tLakes Police\t✓
Mr\tPhil Garth\tLakes Fire & Rescue\t✓

(✓ = attended)
{BUSINESS}"""
TABLE = f"""\
# Safer Dale Board

Minutes of 4 June 2014

| Agency | Representative | Status |
|---|---|---|
| Dale Council | Ann Low (Chair) | P |
| Dale Police | Chief Superintendent Gail Renshaw | S |
| Dale Police | Detective Inspector Umar Sheikh | P |
| Dale Fire | Bo Ray | A |

P = present A = apologies S = apologies, substitute attended

Detective Inspector Sheikh attended for Chief Superintendent Renshaw.
{BUSINESS}"""


def test_title_is_part_of_the_name_beside_it() -> None:
    """A wide gap parts them, below a heading that has nothing in one of the two columns."""
    (found,) = read(paper(TABBED))
    assert [each.name for each in found.attendees] == ["Mrs Freda Low", "Insp Caitlin Wood", "Mr Phil Garth"]
    assert found.chair is not None
    assert (found.chair.name, found.chair.organisation) == ("Mrs Freda Low", "Dale Borough Council")
    assert [(each.name, each.substitute) for each in found.apologies] == [
        ("Cllr Hattie Pole", None),
        ("Supt Marcus Eden", "Insp Wood"),
    ]


def test_columns_that_are_both_headed_stay_apart() -> None:
    """What stands below "Role" is a post, though a title is called so too."""
    text = TABLE.replace("Agency | Representative", "Role | Name").replace("Dale Police |", "Group Manager |")
    (found,) = read(paper(text, "paper.md"))
    assert "Detective Inspector Umar Sheikh" in [each.name for each in found.attendees]


def test_who_came_for_another_is_counted_once() -> None:
    """The sentence below the table tells again of somebody in it, whose surname is a title as well."""
    (found,) = read(paper(TABLE, "paper.md"))
    assert [each.name for each in found.attendees] == ["Ann Low", "Detective Inspector Umar Sheikh"]
    assert [(each.name, each.substitute) for each in found.apologies] == [
        ("Chief Superintendent Gail Renshaw", "Detective Inspector Sheikh"),
        ("Bo Ray", None),
    ]


def test_two_of_one_surname_stay_two() -> None:
    """Where another of the rank and name is in the list as well, it is not told who came."""
    text = TABLE.replace("| Dale Fire | Bo Ray | A |", "| Dale Fire | Detective Inspector Ann Sheikh | P |")
    (found,) = read(paper(text, "paper.md"))
    assert len([each for each in found.attendees if "Sheikh" in (each.name or "")]) > len(("Umar", "Ann"))


def test_who_came_stands_behind_the_mark_of_whoever_did_not() -> None:
    """With their initials in brackets, which are no part of what is told."""
    text = TABLE.replace("| S |", "| ✗ – C/Insp Lea Holt (LH) attended |").replace("| P |", "| ✓ |")
    (found,) = read(paper(text.replace("Detective Inspector Sheikh attended for Chief Superintendent Renshaw.", "")))
    assert [each.name for each in found.attendees] == ["Ann Low", "C/Insp Lea Holt", "Detective Inspector Umar Sheikh"]
    assert ("Chief Superintendent Gail Renshaw", "C/Insp Lea Holt", False) in [
        (each.name, each.substitute, each.sure) for each in found.apologies
    ]


def test_cell_says_by_whom_somebody_was_represented_or_that_no_apologies_came() -> None:
    """`No apologies` is none, and whoever represented somebody was there."""
    text = TABLE.replace("| S |", "| Represented by C/Insp Lea Holt |").replace("| P |", "| Present |")
    text = text.replace("| A |", "| No apologies |").replace("Detective Inspector Sheikh attended for", "Apologies of")
    (found,) = read(paper(text))
    assert [each.name for each in found.attendees] == ["Ann Low", "C/Insp Lea Holt", "Detective Inspector Umar Sheikh"]
    assert [(each.name, each.substitute) for each in found.apologies] == [
        ("Chief Superintendent Gail Renshaw", "C/Insp Lea Holt")
    ]
