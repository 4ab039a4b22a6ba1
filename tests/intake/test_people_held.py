"""Lists in which each is printed by post, with the name in a bracket behind it."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

_RUN = (
    "Lord Chancellor and Secretary of State for Moors (The Rt Hon Elsa Trill MP) - ET"
    " Interim Director General, Prison Reform and Fells Policy Group, Ministry of Moors (Dan Tarn) -DT"
    " Senior Presiding Judge (Lord Justice Fallow) - LJF Interim CEO of HMQXS (Kit Sadler) - KS"
    " CEO Dale Prosecution Service (Nico Follet) - NF"
    " Police and Crime Commissioner Representative (Dale Police and Crime Commissioner, Mark Ellis) - ME"
    " Chair, Dale Chief Officers’ Council (Chief Constable Sue Thorn) – ST Observer for Number 4 (Jake Cole)"
)
_READ = [
    ("The Rt Hon Elsa Trill MP", "Lord Chancellor and Secretary of State for Moors", None),
    ("Dan Tarn", "Interim Director General, Prison Reform and Fells Policy Group", "Ministry of Moors"),
    ("Lord Justice Fallow", "Senior Presiding Judge", None),
    ("Kit Sadler", "Interim CEO", "HMQXS"),
    ("Nico Follet", "CEO", "Dale Prosecution Service"),
    ("Mark Ellis", "Police and Crime Commissioner Representative, Dale Police and Crime Commissioner", None),
    ("Chief Constable Sue Thorn", "Chair", "Dale Chief Officers’ Council"),
    ("Jake Cole", "Observer for Number 4", None),
]


@pytest.mark.parametrize("between", [" ", "\n"])
def test_posts_before_names_in_brackets(between: str) -> None:
    """In one run or one a line; the initials behind a dash are whoever's is before them, and the chair is another's."""
    listed = _RUN if between == " " else _RUN.replace(" – ST ", " – ST\n").replace(") - ", ") -").replace(") -", ") - ")
    for letters in ("ET", "LJF", "KS", "NF", "ME", "DT") if between == "\n" else ():
        listed = listed.replace(f"- {letters} ", f"- {letters}\n")
    people = read(f"CDB (4) MINUTES\n\nDale Criminal Board\n\nAttendees:\n\n{listed}\n\nAgenda item 1: Introduction\n")
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == _READ
    assert people.chair is None
    assert people.attendees[1].at.words.startswith("Interim Director General, Prison Reform")


def test_one_who_lost_their_name_is_asked_about() -> None:
    """The post is what is left."""
    people = read(
        "Present\n\nAttorney of Dale (Ann Low)\nMinister of State for Moors (The Rt Hon MP)\nDirector of Fells (Bo"
        " Ray)\nHead of Tarns (Cy Dent)\n"
    )
    assert [(each.name, each.sure) for each in people.attendees][1] == (None, False)
    assert people.attendees[1].post == "Minister of State for Moors"


def test_names_with_a_post_before_the_bracket_are_no_such_list() -> None:
    """Who stands in the bracket came instead."""
    people = read(
        "Apologies: Ann Low, Head of Housing (Bo Ray), Amy Dent, Director of Parks (Eva Fox), Ed Holt, Clerk (Flo"
        " Kerr)\n"
    )
    assert [each.name for each in people.apologies] == ["Ann Low", "Amy Dent", "Ed Holt"]


def test_a_list_that_kept_only_its_bullets() -> None:
    """The labels stand at the ends of entries, a page's number before one of them."""
    people = read(
        "Dale Criminal Board Minute Held on 12 July 2021 chaired by the Rt Hon. Rob Buckle QC MP, Secretary of State"
        " for Moors Members • Secretary of State for Moors (Rt Hon. Rob Buckle QC MP) • Minister of State for Fells"
        " (Kip Malt MP) • Director General, Dale Tarn Agency (Lyn Owen) By invitation • Chair of the Dale Council (Den"
        " Swan) 1 Senior Officials • Director, Tarns Recovery Unit, Fell Office (Ed Lidd) Apologies • Director of Becks"
        " (Flo Kerr)"
    )
    assert there(people) == ["Rt Hon. Rob Buckle QC MP", "Kip Malt MP", "Lyn Owen", "Den Swan", "Ed Lidd"]
    assert [each.capacity for each in people.attendees] == ["present", "present", "present", "guest", "officer"]
    assert [each.name for each in people.apologies] == ["Flo Kerr"]
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("Rt Hon. Rob Buckle QC MP", True)


def test_bullets_of_business_are_no_list() -> None:
    """Nobody is headed by anything there."""
    people = read("Present: Ann Low\n\nThe plan has • locks (new) • lamps (old) • Gates Ann Marl put up (late)\n")
    assert there(people) == ["Ann Low"]


def test_a_secretary_of_state_is_one_post() -> None:
    """What they are of begins behind it."""
    people = read(
        "Minutes of the Justice Board held on 4 May 2016\n\nMembers present\n\n"
        "• Secretary of State for the Inland Department (Ann Low)\n"
        "• Minister for Roads at the Inland Department (Bo Ray)\n"
        "• Chair, Dale Youth Board (Cy Dent)\n• Chief Executive, Dale Courts Service (Di Fox)\n\n1. Welcome\n\nDone.\n"
    )
    first = people.attendees[0]
    assert (first.name, first.post, first.organisation) == ("Ann Low", "Secretary of State", "Inland Department")
