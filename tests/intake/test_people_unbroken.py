"""Runs of people that lost their lines and in which nothing parts names, posts and bodies."""

from __future__ import annotations

import pytest

from tests.intake.who import away, read, there, with_bodies

PAIRS = (
    "Present: Jo Marr Head of Housing Dale Council Sgt Tim Lunt Dale Police Ann Orme Director Age UK Dale Priya Nair"
    " Public Health Cllr Roy Shaw Wexham Borough Council"
)


def test_each_with_what_stands_behind_them() -> None:
    """Somebody ends at the last word of a body, and the next begins with a title or a forename."""
    people = read(PAIRS)
    assert [(each.name, each.post, each.organisation) for each in people.attendees] == [
        ("Jo Marr", "Head of Housing", "Dale Council"),
        ("Sgt Tim Lunt", None, "Dale Police"),
        ("Ann Orme", "Director", "Age UK Dale"),
        ("Priya Nair", None, "Public Health"),
        ("Cllr Roy Shaw", None, "Wexham Borough Council"),
    ]
    assert not any(each.sure for each in people.attendees)
    assert any("nothing between" in each.what for each in people.questions)


def test_names_that_nobody_knows_are_ended_by_plain_bodies() -> None:
    """Where every body is one by its own words, what stands between them is a name."""
    people = read(
        "Present: Mbali Zulu Orvane Police Xanthe Prole Orvane Council Quill Marr Orvane Fire Service"
        " Ann Low Orvane Homes"
    )
    assert with_bodies(people.attendees) == [
        ("Mbali Zulu", "Orvane Police"),
        ("Xanthe Prole", "Orvane Council"),
        ("Quill Marr", "Orvane Fire Service"),
        ("Ann Low", "Orvane Homes"),
    ]


def test_letters_and_initials() -> None:
    """Letters may be a body's or a rank, and an initial begins somebody."""
    people = read("Present: Ann Low DCC Bo Ray DCC Cy Dent NHS Tom Marsh CRC Kim Ash OPCC")
    assert with_bodies(people.attendees) == [
        ("Ann Low", "DCC"), ("Bo Ray", "DCC"), ("Cy Dent", "NHS"), ("Tom Marsh", "CRC"), ("Kim Ash", "OPCC"),
    ]  # fmt: skip
    people = read("Present: A Low Dale Council B Ray Dale Police C Dent Dale Homes J Dow Probation")
    assert with_bodies(people.attendees)[2:] == [("C Dent", "Dale Homes"), ("J Dow", "Probation")]


def test_councillors_without_a_body_and_one_in_the_chair() -> None:
    """A bracket belongs to whoever stands before it, and a councillor may have nothing behind them."""
    people = read(
        "Attendance:\n\nCore Membership Cllr Harl (Chair) East Moor District Council Cllr Pike Council Cllr Bast"
        " Cllr Dunn Ald Borough Council"
    )
    assert with_bodies(people.attendees) == [
        ("Cllr Harl", "East Moor District Council"),
        ("Cllr Pike", "Council"),
        ("Cllr Bast", None),
        ("Cllr Dunn", "Ald Borough Council"),
    ]
    assert people.chair is not None
    assert people.chair.name == "Cllr Harl"


def test_wards_are_no_bodies() -> None:
    """Nor are they titles of the councillor who comes next."""
    people = read("Present: Cllr Jane Dow Moor Ward Cllr Tom Marsh Vale Ward Cllr Kim Ash Hill Ward")
    assert with_bodies(people.attendees) == [("Cllr Jane Dow", None), ("Cllr Tom Marsh", None), ("Cllr Kim Ash", None)]


def test_a_run_of_apologies_and_one_broken_over_lines() -> None:
    """The width of the page breaks such a run anywhere."""
    people = read(
        "Present\nAnn Low Dale Council Bo Ray Dale Police Cy Dent Dale\nHomes Jane Dow Dale Fire and Rescue Service Tom"
        " Marsh\nProbation Service\n\nApologies: Jane Poe Dale Council Tim Fell Dale Police Kim Ash Victim Support"
    )
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Dale Council"),
        ("Bo Ray", "Dale Police"),
        ("Cy Dent", "Dale Homes"),
        ("Jane Dow", "Dale Fire and Rescue Service"),
        ("Tom Marsh", "Probation Service"),
    ]
    assert with_bodies(people.apologies) == [
        ("Jane Poe", "Dale Council"), ("Tim Fell", "Dale Police"), ("Kim Ash", "Victim Support"),
    ]  # fmt: skip


def test_bodies_that_head_their_people() -> None:
    """A run that begins with a body has the people of each behind it."""
    people = read("Present: Dale Council Ann Low Bo Ray Dale Police Cy Dent Tom Marsh Dale Homes Kim Ash")
    assert with_bodies(people.attendees) == [
        ("Ann Low", "Dale Council"),
        ("Bo Ray", "Dale Council"),
        ("Cy Dent", "Dale Police"),
        ("Tom Marsh", "Dale Police"),
        ("Kim Ash", "Dale Homes"),
    ]


NAMES_FIRST = (
    "Present: Jane Dow Tom Marsh Kim Ash Raj Patel DMBC (Chair) Moor Dale Police Probation Service NHS Moor Dale CCG"
    " Supporting: Ann Low Bo Ray Eve Lamb 1. Secretariat DMBC Finance DMBC"
    " Apologies Councillor Sam Hill, Una Fox and Ivy Reed 2. Minutes of the last meeting"
)


def test_the_names_first_and_their_bodies_after_them() -> None:
    """Columns that came one after the other are put together by their order, where there are as many."""
    people = read(NAMES_FIRST)
    assert with_bodies(people.attendees) == [
        ("Jane Dow", "DMBC"),
        ("Tom Marsh", "Moor Dale Police"),
        ("Kim Ash", "Probation Service"),
        ("Raj Patel", "NHS Moor Dale CCG"),
        ("Ann Low", "Secretariat"),
        ("Bo Ray", "DMBC Finance"),
        ("Eve Lamb", "DMBC"),
    ]
    assert away(people) == ["Councillor Sam Hill", "Una Fox", "Ivy Reed"]
    assert people.chair is not None
    assert people.chair.name == "Jane Dow"
    assert not any(each.sure for each in people.attendees)


def test_as_many_bodies_as_names_are_not_made_up() -> None:
    """Where the bodies are fewer, no pairing of them is proposed."""
    people = read("Attendees: Jane Dow Tom Marsh Kim Ash Raj Patel Dale Council Dale Police Probation Service")
    assert ("Jane Dow", "Dale Council") not in with_bodies(people.attendees)
    assert not any(each.sure for each in people.attendees)


@pytest.mark.parametrize(
    "run",
    [
        "Present: Cllr Jane Dow Cllr Tom Marsh Mr Kim Ash Ms Raj Patel",
        "Present: Ann Low (Dale Council), Bo Ray (Dale Police), Cy Dent (Dale Homes), Jane Dow (Probation)",
    ],
)
def test_what_is_parted_otherwise_stays_sure(run: str) -> None:
    """Titles, commas and brackets leave nothing to infer."""
    people = read(run)
    assert len(there(people)) == 4
    assert all(each.sure for each in people.attendees)


def test_headings_of_columns_end_a_list() -> None:
    """What stands over the business is nobody."""
    people = read("Present\nAnn Low – Dale Council\nBo Ray – Dale Police\nNo Item Action\n1. Welcome")
    assert there(people) == ["Ann Low", "Bo Ray"]
    assert not [each for each in people.questions if "could not be read" in each.what]


MARKED = (
    "MINUTES OF A MEETING OF THE MARR AND ORME PANEL HELD ON 18TH MARCH 2015 AT 10.30 A.M. Marr and Keyn District "
    "Council P. Councillor Ann Brent P. Councillor Eve Harl Port Orme City Council P. Councillor Tom Hopp A. "
    "Councillor Hiba Jam Mendon District Council A. Councillor Jack Parr North Orme Council P. Councillor Ian Ash "
    "(Chairman), P. Councillor Sue Will Independent Members P. Rita Hurst A. Andrea Sharp Officers Present: Iain "
    "Page – Lead Officer Port Orme CC Sara John – Scrutiny Co-ordinator, Port Orme CC Sally Mount – Police and "
    "Crime Commissioner Nigel Garn – Chief Constable Mark Sims – PCC Chief Finance Officer PCP 51.03/15 APOLOGIES "
    "FOR ABSENCE Apologies for absence were received from Councillors Jam and Parr and from Andrea Sharp. "
    "52.03/15 PUBLIC QUESTION TIME None. 53.03/15 DECLARATIONS OF INTEREST Councillor Will declared that her son "
    "was a constable."
)


def test_letters_before_the_names_say_who_was_there() -> None:
    """Bodies stand before their people, and the list, which has no heading, begins behind the time."""
    people = read(MARKED)
    assert with_bodies([each for each in people.attendees if each.capacity != "officer"])[:5] == [
        ("Councillor Ann Brent", "Marr and Keyn District Council"),
        ("Councillor Eve Harl", "Marr and Keyn District Council"),
        ("Councillor Tom Hopp", "Port Orme City Council"),
        ("Councillor Ian Ash", "North Orme Council"),
        ("Councillor Sue Will", "North Orme Council"),
    ]
    assert "Rita Hurst" in there(people)
    assert sorted(map(str, away(people))) == ["Andrea Sharp", "Councillor Hiba Jam", "Councillor Jack Parr"]
    assert not any(each.sure for each in people.attendees)


def test_letters_behind_a_place_are_a_council_and_no_rank() -> None:
    """Nor is a rank behind a dash that of whoever comes next."""
    people = read(MARKED)
    assert [(each.name, each.post, each.organisation) for each in people.attendees if each.capacity == "officer"] == [
        ("Iain Page", "Lead Officer", "Port Orme CC"),
        ("Sara John", "Scrutiny Co-ordinator", "Port Orme CC"),
        ("Sally Mount", "Police and Crime Commissioner", None),
        ("Nigel Garn", "Chief Constable", None),
        ("Mark Sims", "PCC Chief Finance Officer", None),
    ]


def test_posts_alone_end_the_names_too() -> None:
    """A post is not gone on with by somebody's name and theirs."""
    people = read("Present: Ann Low Head of Housing Zorah Quill Director Mary Ann Dent Lead Member Cllr Eve Harl Clerk")
    assert [(each.name, each.post) for each in people.attendees] == [
        ("Ann Low", "Head of Housing"),
        ("Zorah Quill", "Director"),
        ("Mary Ann Dent", "Lead Member"),
        ("Cllr Eve Harl", "Clerk"),
    ]


@pytest.mark.parametrize(
    "run",
    [
        "Present: Councillor Ann Baker, Councillor Tom Copp and Councillor Vic Tumm",
        "Present: Cllr Eve Harl Chair, Dr Ian Fell Co-ordinator and Tom Marsh Chief Executive",
        "Present: Mr Ted Cox JP and Mr Mick Garr JP, Mr Ian Combs",
    ],
)
def test_commas_and_colons_that_part_people_leave_nothing_to_infer(run: str) -> None:
    """What a mark stands between is not cut again by its words."""
    people = read(run)
    assert len(there(people)) == 3
    assert not [each for each in people.questions if "nothing between" in each.what or "was read as" in each.what]
