"""Forms of lists and apologies that clerks print now and then, each by an invented example."""

from __future__ import annotations

from tests.intake.who import away, read, there


def test_apologies_that_go_on_below_their_heading() -> None:
    """The sentence begins in the heading: "Apologies", "Were received from …"."""
    people = read("Present\nA Sykes, Elm Council\n\nApologies\n\nWere received from T Abbott (Kestrel) and Supt Nye.\n")
    assert away(people) == ["T Abbott", "Supt Nye"]


def test_bodies_in_capitals_head_those_below_them() -> None:
    """The heading of the list and the first body make no row of column headings."""
    people = read("""
Attendance
COUNCIL
Ann Brody, Chris Dole
POLICE
Insp Eddie Fox, Grace Hill
HEALTH
Ira Joyce
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ann Brody", "COUNCIL"),
        ("Chris Dole", "COUNCIL"),
        ("Insp Eddie Fox", "POLICE"),
        ("Grace Hill", "POLICE"),
        ("Ira Joyce", "HEALTH"),
    ]


def test_regrets_in_words_of_their_own() -> None:
    """They are no part of those there."""
    people = read("Present: Kim Larch (Elm Council), Oz Peters (Police)\nSorry to have missed it: Will Young (Fire)\n")
    assert there(people) == ["Kim Larch", "Oz Peters"]
    assert away(people) == ["Will Young"]


def test_people_behind_words_of_which_nothing_is_known_are_asked_about() -> None:
    """They may have been away."""
    people = read("Present: Kim Larch (Elm Council), Oz Peters (Police)\nOn leave today: Will Young (Fire)\n")
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Kim Larch", True),
        ("Oz Peters", True),
        ("Will Young", False),
    ]
    assert people.questions


def test_sentences_on_who_was_away() -> None:
    """A body in small letters, who came for whom behind a semicolon, and what is told of others before it."""
    people = read("""
Present
Kim Larch, Elm Council
Jo Till, Police

1 Welcome and apologies
Kim welcomed everyone. Apologies had been received from Lee Norris of the fire service,
and from Pam Cross, Elm CVS; Jo Tarn was deputising for Pam.

2 Updates
""")
    assert [(each.name, each.organisation, each.substitute) for each in people.apologies] == [
        ("Lee Norris", "fire service", None),
        ("Pam Cross", "Elm CVS", "Jo Tarn"),
    ]
    assert not [each for each in people.questions if each.about == "apologies"]


def test_what_was_noted_of_who_was_unable_to_come() -> None:
    """The clause before "that" names nobody."""
    people = read("""
Present
Kim Larch, Elm Council
Jo Till, Police

1 Apologies
It was noted that Will Young and Supt Ash were unable to attend and that Insp Beck attended on behalf of Supt Ash.

2 Updates
""")
    assert [(each.name, each.substitute) for each in people.apologies] == [
        ("Will Young", None),
        ("Supt Ash", "Insp Beck"),
    ]


def test_a_couple_is_kept_as_printed_and_asked_about() -> None:
    """Who each of the two is stands nowhere."""
    people = read("Present: Mr and Mrs Hill, John & Mary Stott, Cllr P Dunne\n")
    assert [(each.name, each.sure) for each in people.attendees] == [
        ("Mr and Mrs Hill", False),
        ("John & Mary Stott", False),
        ("Cllr P Dunne", True),
    ]


def test_a_bracket_covers_two_whom_an_and_joins_within_a_run() -> None:
    """Before the last two it may be the "and" of the whole run."""
    people = read(
        "Present: Kim Larch and Mo Nevin (Elm Council), Oz Peters (Police), Una Vine and Al Roe (Probation)\n"
    )
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Kim Larch", "Elm Council", True),
        ("Mo Nevin", "Elm Council", True),
        ("Oz Peters", "Police", True),
        ("Una Vine", "Probation", False),
        ("Al Roe", "Probation", True),
    ]


def test_councillors_behind_the_place_they_come_from_are_plain() -> None:
    """Where every row is a body and those from it, the place is no ward."""
    people = read("Present\nLoxley City – Cllr Anne Rudd, Cllr T Moss\nHartwell – Cllr P Dyer\nPolice – Supt Jo Lane\n")
    assert all(each.sure for each in people.attendees)
    assert [each.organisation for each in people.attendees] == ["Loxley City", "Loxley City", "Hartwell", "Police"]
