"""Lists under headings that are a sort of people, posts before names, and departments behind posts."""

from __future__ import annotations

import pytest

from compliance.intake.people.words import sorts
from compliance.intake.reading import People
from tests.intake.who import away, read, there


def _of(people: People) -> list[tuple[str | None, str | None, str | None]]:
    return [(each.name, each.organisation, each.post) for each in people.attendees]


@pytest.mark.parametrize(
    "printed,body",
    [
        ("ELECTED MEMBERS", None),
        ("Community representatives", None),
        ("Sectoral interests", None),
        ("Dale Safety Partnership members", None),
        ("Council officers", None),
        ("Host Authority Support Officers", None),
        ("DBC officials", "DBC"),
        ("POLICE NOMINATIONS", "POLICE"),
        ("Dale Borough Council officers", "Dale Borough Council"),
        ("Probation Service representatives", "Probation Service"),
    ],
)
def test_a_sort_of_people_names_a_body_only_if_it_holds_one(printed: str, body: str | None) -> None:
    """What such people are is none, nor the body whose meeting it is."""
    found = sorts.read(printed)
    assert found is not None
    assert found.body == body


def test_a_board_of_governors_is_the_body() -> None:
    """Its name in the title of the minutes heads nobody."""
    assert sorts.read("DALE SCHOOL BOARD OF GOVERNORS") is None


def test_lists_under_sorts_of_people() -> None:
    """Each is a list of its own, of a body if its heading names one; capitals need no colon."""
    people = read("""
MEMBERS :
Councillors Ash, Elm and Oake

POLICE NOMINATIONS : Chief Superintendent, Mr. D. Lunt, Superintendent E. Marl

DBC OFFICIALS: Mr F Orme, Staff Officer, Corporate Services

COMMUNITY REPRESENTATIVES Mr. G Pask, Tidy Towns Association

OTHER : Mr H Quill, Head of Streets
""")
    assert _of(people) == [
        ("Ash", None, None),
        ("Elm", None, None),
        ("Oake", None, None),
        ("Mr. D. Lunt", "POLICE", "Chief Superintendent"),
        ("Superintendent E. Marl", "POLICE", None),
        ("Mr F Orme", "DBC", "Staff Officer, Corporate Services"),
        ("Mr. G Pask", "Tidy Towns Association", None),
        ("Mr H Quill", None, "Head of Streets"),
    ]


def test_posts_whose_holders_stand_in_brackets_behind_them() -> None:
    """Each post has a person of its own, whatever words it has."""
    people = read(
        "In attendance: Chief Executive (Dr. P. Dow), Senior Engineer Elm-Oake (Ms. L. Lunt), Clerk (Helen Marl)\n"
    )
    assert _of(people) == [
        ("Dr. P. Dow", None, "Chief Executive"),
        ("Ms. L. Lunt", None, "Senior Engineer Elm-Oake"),
        ("Helen Marl", None, "Clerk"),
    ]


def test_departments_behind_posts_are_no_bodies() -> None:
    """A department of the council goes on with the post; a body does not."""
    people = read("""
In attendance:
Ms A Dow, Clerical Officer, Housing Development
Mr B Ray, Team Leader, Customer Services
Ms C Lunt, Manager, Probation Service
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ms A Dow", None),
        ("Mr B Ray", None),
        ("Ms C Lunt", "Probation Service"),
    ]


def test_the_chair_in_irish_and_in_welsh() -> None:
    """The word stands before or after the name."""
    chair = read("Present: An Cathaoirleach, Cllr. Maeve Orme, Cllr. Sean Pask\n").chair
    assert chair is not None
    assert chair.name == "Cllr. Maeve Orme"
    chair = read("Yn bresennol / Present: Cllr. Nia Orme (Cadeirydd), Cllr. Huw Pask\n").chair
    assert chair is not None
    assert chair.name == "Cllr. Nia Orme"


def test_names_with_nothing_between_are_cut_two_by_two() -> None:
    """Surnames with a capital within are names too; where each ends is asked."""
    people = read("Present: Ann Low\nApologies: John Holt Joe McGann Tim Parr\n")
    assert away(people) == ["John Holt", "Joe McGann", "Tim Parr"]
    assert not any(each.sure for each in people.apologies)


def test_somebody_who_runs_on_behind_a_comma() -> None:
    """A forename that people have shows that the words after it are no body."""
    people = read("In attendance: Amanda Glee (Clerk), David Marl Innovation & Affairs Manager Stonex\n")
    assert there(people) == ["Amanda Glee", "David Marl"]
    assert people.attendees[1].organisation == "Stonex"
    assert not people.attendees[1].sure


def test_words_behind_a_comma_that_are_no_body() -> None:
    """Honours behind an "and", a rank that nobody bears, letters with a middle name."""
    people = read("Present: Ann Low (AL), Tom Paine Marr (TPM), Ben Tarn (BQT), Cy Orme (COrme)\n")
    assert [each.organisation for each in people.attendees] == [None] * 4
    people = read("Present: Ann Low\nApologies: Mr N. Dow, T.D and Mr R. Marl, T.D., Mr S. Pask, PCSO's\n")
    assert away(people) == ["Mr N. Dow, T.D", "Mr R. Marl, T.D.", "Mr S. Pask"]
    assert all(each.organisation is None for each in people.apologies)
    assert any("PCSO's" in question.what for question in people.questions)


def test_what_a_bracket_says_of_whoever_it_stands_behind() -> None:
    """Plain words before it are then rather the body, and are asked about."""
    people = read("Present: Mr Paul Dow, Marl & Orme (Agents), Mr Cy Pask, Quillcroft (Developer)\n")
    assert _of(people) == [("Mr Paul Dow", "Marl & Orme", "Agents"), ("Mr Cy Pask", "Quillcroft", "Developer")]
    assert not any(each.sure for each in people.attendees)


def test_rank_and_body_before_a_name() -> None:
    """Each is told from the other, though nothing parts them."""
    people = read("Also in attendance: Superintendent Dale Constabulary Mr. Brian Lunt.\n")
    assert _of(people) == [("Mr. Brian Lunt", "Dale Constabulary", "Superintendent")]


def test_those_who_apologised_in_words_of_their_own() -> None:
    """Whoever apologised for an absence was away; whoever apologised for something else was not."""
    people = read("""
Present: Ann Low

Ivor Caul (Secretary) had apologised for his absence. Ben Dow apologised for the delay.

An apology for his inability to attend was received from Residents Network (RN) Nominee Mr. Tom Oake.
""")
    assert away(people) == ["Ivor Caul", "Mr. Tom Oake"]
    assert people.apologies[1].organisation == "Residents Network"


def test_apologies_that_go_on_over_a_blank_line() -> None:
    """An "and" shows it; a bracket or a body behind the last is not that of councillors before."""
    people = read(
        "Present: Ann Low\n\nAPOLOGIES : Councillors S. Keel and\n\nM. Shaw and Ms. M. Vane, Adapt Services\n"
    )
    assert [(each.name, each.organisation) for each in people.apologies] == [
        ("S. Keel", None),
        ("M. Shaw", None),
        ("Ms. M. Vane", "Adapt Services"),
    ]


def test_initials_with_no_blank_behind_them() -> None:
    """The surname follows the stop at once."""
    people = read("IN THE CHAIR:\nCllr. M.Hurst\n\nPRESENT:\nCllr. A. Dow, Mr D.O'Neill, Cllr. L.M. Sheel\n")
    assert there(people) == ["Cllr. M.Hurst", "Cllr. A. Dow", "Mr D.O'Neill", "Cllr. L.M. Sheel"]


def test_the_label_of_a_chair_who_was_present() -> None:
    """It holds one person, and is no list of its own."""
    chair = read("PRESENT IN THE CHAIR: Councillor Eddie Rowe\n\nMEMBERS PRESENT:\nCllr A Dow\n").chair
    assert chair is not None
    assert chair.name == "Councillor Eddie Rowe"


def test_a_line_that_ends_in_the_title_of_the_last() -> None:
    """The name stands on the next line."""
    people = read("MEMBERS : Mr. M. Quill, T.D., Senator Kieran Orme and Senator\nMary Byatt\n")
    assert there(people) == ["Mr. M. Quill, T.D.", "Senator Kieran Orme", "Senator Mary Byatt"]


def test_plain_words_before_a_post_are_perhaps_the_body() -> None:
    """It is asked."""
    people = read("Present: Ms A Dow, Quillcroft, Sales Manager; Mr B Ray, Orvane Ltd, Director\n")
    assert [(each.organisation, each.sure) for each in people.attendees] == [
        ("Quillcroft", False),
        ("Orvane Ltd", True),
    ]


def test_posts_of_several_words_whose_holders_stand_in_brackets() -> None:
    """What stands between commas before the bracket is all of the post."""
    people = read(
        "OFFICIALS IN ATTENDANCE:\nDirector, Streets Directorate (Mr. G. Dow), Clerk, Elmton West (Ms A Lunn)\n"
    )
    assert _of(people) == [
        ("Mr. G. Dow", None, "Director, Streets Directorate"),
        ("Ms A Lunn", None, "Clerk, Elmton West"),
    ]


def test_the_number_of_a_page_begins_no_business() -> None:
    """Nothing stands above it."""
    people = read("1\n\nMINUTES OF MEETING OF THE PANEL\n\nIN THE CHAIR:\n\nCouncillor L. Gale\n\nCLERK: Ms A Lunn\n")
    assert there(people) == ["Councillor L. Gale", "Ms A Lunn"]


def test_letters_behind_a_body_and_words_that_join_it() -> None:
    """After initials in a bracket a body needs no comma."""
    people = read("""
Other attendees:
- Ina Nade (IN) Orvane Meteorological Administration [OMA]
- Jude Ansel (JA) of the Quill Office (Secretariat)
- Jo Flint (JF)
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Ina Nade", "Orvane Meteorological Administration"),
        ("Jude Ansel", "Quill Office"),
        ("Jo Flint", None),
    ]


def test_titles_that_several_share_who_are_no_councillors() -> None:
    """Nor is the clerk's post that of whoever stands before."""
    people = read("Present: The Chairman Mr J Hart, Messrs T Lawl, S Oake and B Ward, the Clerk Mrs C Noll.\n")
    assert [(each.name, each.post) for each in people.attendees] == [
        ("Mr J Hart", "The Chairman"),
        ("T Lawl", None),
        ("S Oake", None),
        ("B Ward", None),
        ("Mrs C Noll", "the Clerk"),
    ]


def test_what_a_line_end_tears_apart() -> None:
    """A rank of two words, the office of a commissioner, a date with its year below."""
    people = read("""
Minutes of the Elm Board held on Tuesday 5th March,
2019 at 3.00pm.

IN THE CHAIR:
Cllr S. Oake

Also in attendance: Ms. L. Quarr (Analyst, Elmshire County Council), Detective
Superintendent R. Ings (Elmshire Constabulary – minute 33 only)
""")
    assert [(each.name, each.organisation) for each in people.attendees] == [
        ("Cllr S. Oake", None),
        ("Ms. L. Quarr", "Elmshire County Council"),
        ("Detective Superintendent R. Ings", "Elmshire Constabulary"),
    ]


def test_a_department_alone_is_asked_about() -> None:
    """It may be of the council; an office before a dash is that of whoever it stands before."""
    people = read("Officers: Ms F Pask (Facilities), Mr E Orme, Clerk – Mrs G Quill\n")
    assert _of(people) == [("Ms F Pask", "Facilities", None), ("Mr E Orme", None, None), ("Mrs G Quill", None, "Clerk")]
    assert not people.attendees[0].sure
