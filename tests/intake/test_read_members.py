"""Lists of members are no lists of those who came to a meeting, whatever they are called."""

import pytest

from compliance.intake.matter.documents.kinds import kind_of_title
from compliance.intake.read import read
from tests.intake.printed import paper

SEATS = """\
STATUTORY PARTNERS

Dale District Council | Cllr Ann Low (Chair 2010/11)
Dale District Council | Mrs Bo Ray, Head of Community Services
Northshire Constabulary | Chief Inspector Cy Ash
Northshire Probation Trust | Ms Di Oak
NHS Northshire | Dr Ed Yew
"""
DEPUTIES = """\
Authority | Name | Position | Deputy
Dale District Council | Cllr Ann Low (Chairman) | Leader of the Council | Cllr Fay Elm
Northshire Constabulary | Supt Cy Ash | Divisional Commander | Ch Insp Gil Fir
Northshire Fire Authority | Vacancy | Member |
Northshire Probation Trust | Miss Di Oak | Assistant Chief Executive |
NHS Northshire | Dr Ed Yew | Associate Director |
"""
UNTOLD = """\
Ann Low, Dale District Council
Supt Cy Ash, Northshire Constabulary
Di Oak, Northshire Probation Trust
Ed Yew, NHS Northshire
Fay Elm, Dale Homes
"""


@pytest.mark.parametrize(
    "title",
    [
        "Membership and contacts as at 22 November 2012",
        "Contact and Membership List – Strategic Group",
        "Dale Board members and their deputies",
        "Members of the Board and contact details",
        "List of members 2012/13",
        "Register of members, September 2010",
        "Membership of the Strategic Group (correct at September 2010)",
    ],
)
def test_titles_of_lists_of_members(title: str) -> None:
    """What else the list has may stand in its title, and of when it is."""
    assert kind_of_title(title) == "membership_list"


@pytest.mark.parametrize(
    "title",
    [
        "Membership of the Board was discussed and agreed",
        "Members to note the contact details",
        "Members were given the list of contacts",
        "Membership fees and contributions 2012/13",
    ],
)
def test_titles_of_something_else(title: str) -> None:
    """What members do, or what is said of them, is no title of their list."""
    assert kind_of_title(title) is None


@pytest.mark.parametrize("listed", [SEATS, DEPUTIES])
@pytest.mark.parametrize("title", ["Contact and Membership List – Strategic Group", "Membership and contacts"])
def test_a_list_of_members_is_known_by_its_title(title: str, listed: str) -> None:
    """Nobody of it was at a meeting, and nothing is asked."""
    (found,) = read(paper(f"Dale Safety Partnership\n\n{title}\n\n(correct at September 2010)\n\n{listed}", "a.md"))
    assert (found.kind, found.attendees, found.apologies, found.chair) == ("membership_list", (), (), None)
    assert {each.organisation for each in found.members} >= {"Dale District Council", "Northshire Constabulary"}
    assert not [each for each in found.questions if each.about == "kind"]


@pytest.mark.parametrize(
    "text",
    [
        f"Dale Safety Partnership\n\nWho sits on the Strategic Group\n\n{DEPUTIES}",
        f"Dale Safety Partnership\n\nNominated representatives 2012/13\n\n{UNTOLD}",
        f"Dale Safety Partnership\n\nWho we are\n\n{SEATS}\nMeetings are held every other month, and a quorum is four.",
    ],
)
def test_a_list_that_tells_of_seats_is_supposed_to_be_of_members(text: str) -> None:
    """Deputies, vacancies, nominations and rules are of a list of members; what it is, is asked."""
    (found,) = read(paper(text, "a.md"))
    assert (found.kind, found.attendees, found.chair) == ("membership_list", (), None)
    (asked,) = (each for each in found.questions if each.about == "kind")
    assert asked.choices[0] == "a membership list"
    assert "notes" in asked.choices


def test_of_a_list_that_tells_nothing_nobody_surely_came() -> None:
    """A list alone may be of members as well as of those at a meeting."""
    (found,) = read(paper(f"Dale Safety Partnership\n\n{UNTOLD}"))
    assert found.kind == "notes"
    assert len(found.attendees) == 5
    assert not any(each.sure for each in found.attendees)
    assert not found.attendees_complete
    (asked,) = (each for each in found.questions if each.about == "kind")
    assert {"notes", "a membership list"} <= set(asked.choices)


def test_an_appendix_that_lists_people_is_of_no_meeting() -> None:
    """A report, an appendix or a schedule is what its title says."""
    terms = "Dale Executive\n\nTerms of Reference and Membership\n\n1. Purpose\n\nTo cut crime.\n\n2. Quorum\n\nFour.\n"
    whole = f"{terms}\n3. Voting\n\nOne vote each.\n\nAppendix 1 – Persons appointed (as at January 2024)\n\n{DEPUTIES}"
    found = read(paper(whole, "a.md"))
    assert found[0].kind == "terms_of_reference"
    assert not any(each.attendees for each in found)
    assert {each.kind for each in found} <= {"terms_of_reference", "other", "membership_list"}


MINUTES = """\
Dale Safety Partnership

Minutes of the meeting held on 5 November 2013

Present: Ann Low (Dale Council), Bo Ray (Northshire Police), Cy Ash (Probation Trust)

1. Welcome

Ann Low welcomed everyone. It was agreed to begin.

2. Crime

It was noted that crime fell. AGREED to note the report.

"""


def test_whose_list_in_an_appendix_it_is_is_asked() -> None:
    """It may be another group's than that of the minutes before it, and nobody on it surely came."""
    appendix = "\fAppendix 3 – Joint Action Group, attendance on 10 October 2013\n\nName | Agency | Present\n"
    people = "Di Oak | Dale Council | Present\nEd Yew | Northshire Police | Present\nFay Elm | Dale Homes | Apologies\n"
    own, other = read(paper(MINUTES + appendix + people, "a.md"))
    assert (own.body, len(own.attendees)) == ("Dale Safety Partnership", 3)
    assert other.body is None
    assert not any(each.sure for each in other.attendees)
    assert {"kind", "body"} <= {each.about for each in other.questions}


def test_body_of_an_extract_from_the_notes_of_another_group() -> None:
    """What it is an extract from is no part of the name."""
    extract = "\fAPPENDIX TO MINUTE 2\n\nExtract from the notes of the Safer Dale Officers' Group, 2 September 2013\n\n"
    people = "Present: Di Oak (Dale Council), Ed Yew (Northshire Police). Apologies: Fay Elm (Dale Homes).\n"
    _, other = read(paper(f"{MINUTES}{extract}{people}\n3. Agreement: the Group recommends two priorities.\n"))
    assert other.body == "Safer Dale Officers' Group"


def test_days_of_meetings_below_members_are_to_come() -> None:
    """A list of members often ends with the meetings of the year."""
    text = f"Members of the Dale Board\n\n{DEPUTIES}\nMeetings for 2012/13: 16 June 2012 and 15 September 2012.\n"
    (made,) = read(paper(text))
    assert made.kind == "membership_list"
    assert [each.date.isoformat() for each in made.next_meetings] == ["2012-06-16", "2012-09-15"]


@pytest.mark.parametrize(
    "title", ["Dale Crime Panel: who we are", "New Dale Crime Panel members", "Dale Crime Panel membership list"]
)
def test_body_whose_members_are_listed_is_named_without_what_the_page_is(title: str) -> None:
    """Neither the words for a list nor a council whose members are among them are its name."""
    (made,) = read(paper(f"# {title}\n\nList revised September 2011\n\nDale Borough Council\n\n{UNTOLD}", "page.md"))
    assert made.body == "Dale Crime Panel"
