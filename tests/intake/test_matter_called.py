"""Names of bodies that do not say what kind of body they are, or stand among other words of a head."""

import pytest

from tests.intake.printed import matter

PRESENT = (
    "\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n1. Minutes\n\nThe minutes of the last meeting were "
    "agreed.\n\nRESOLVED to note the report.\n"
)


@pytest.mark.parametrize(
    "head, body",
    [
        ("NRTA AGM 15/08/2023, Village Institute 7pm", "NRTA"),
        ("NCF Open Meeting 10 July 2014", "NCF"),
        ("Minutes of Northam Watch Annual General Meeting, 4 May 2016", "Northam Watch"),
    ],
)
def test_a_name_before_the_sort_of_meeting_is_read_and_asked_about(head: str, body: str) -> None:
    """Nothing in `NRTA` says that it is a body, but what stands behind it does."""
    found = matter(head + PRESENT)
    assert found.body == body
    (question,) = [each for each in found.questions if each.about == "body"]
    assert question.choices == (body, "another body")


@pytest.mark.parametrize(
    "head",
    ["Annual General Meeting, 15/08/2023", "Open Meeting 10 July 2014", "Trustees Meeting", "Annual Meeting - Minutes"],
)
def test_the_sort_of_meeting_alone_names_nobody(head: str) -> None:
    """No body is made of the words for a meeting."""
    assert matter(head + PRESENT).body is None


def test_the_society_above_its_annual_meeting_is_asked_about() -> None:
    """The sort of meeting on the next line is no body."""
    found = matter("Northam Music Association\n\nAnnual General Meeting - Minutes\n\n9 am, 13 July 2006" + PRESENT)
    assert found.body == "Northam Music Association"
    assert [each.about for each in found.questions if each.about == "body"] == ["body"]


@pytest.mark.parametrize(
    "head, body",
    [
        ("NORTHAM PARISH COUNCIL\n\nMinutes of the Ordinary Meeting of the Parish Council held on 10 May 2022",
         "NORTHAM PARISH COUNCIL"),
        ("Northam Parish Council, Extraordinary Meeting July 2017", "Northam Parish Council"),
        ("Northam Parish Council A.G.M. - 8th May 2018", "Northam Parish Council"),
        ("Northam Hospital Trust\n\nMinutes of the Board Meeting in Public\n\n4 May 2018", "Northam Hospital Trust"),
        ("Minutes of the March Meeting of the Elm Liaison Committee\n\nFeeds Division\n\nElm Mill\n\nELM MEETING",
         "Elm Liaison Committee"),
        ("Minutes of the meeting of the Northam Community Safety Partnership\nBoard\nheld on 4 May 2018",
         "Northam Community Safety Partnership Board"),
        ("Council / Safer Northam Partnership\n\nAgenda and minutes\n\n17 March 2023", "Safer Northam Partnership"),
        ("Notes of an informal meeting of the Northam Community Safety Partnership\n\nThe meeting was called for 10am",
         "Northam Community Safety Partnership"),
        ("Subject: FW: Northam Community Safety Partnership notes\n\n1 April 2014",
         "Northam Community Safety Partnership"),
    ],
)  # fmt: skip
def test_a_name_is_parted_from_what_stands_around_it(head: str, body: str) -> None:
    """The sort of meeting, the way to a page, and the next sentence are no part of a name; a short form gives way."""
    assert matter(head + PRESENT).body == body


def test_notes_of_an_inquorate_meeting_name_the_body() -> None:
    """What sort of meeting it was is no part of the name."""
    made = matter("Notes of the inquorate Village Engagement Committee held on 26 July 2004 at 10am.\n\nPresent\n")
    assert made.body == "Village Engagement Committee"


@pytest.mark.parametrize("who", ["Trustees of The Friends", "the Friends", "the committee of the Friends"])
def test_those_who_keep_up_a_building_are_asked_about(who: str) -> None:
    """What they keep up stands at the end of their name, and is no place."""
    found = matter(f"Minutes of {who} of Dale Library\n\nMeeting of 2nd June 2015" + PRESENT)
    assert found.body == "Friends of Dale Library"
    assert [each.about for each in found.questions if each.about == "body"] == ["body"]


def test_a_name_on_two_lines_that_says_what_the_body_is_for() -> None:
    """The first ends where the other goes on."""
    found = matter("Dale Network for\n\nWomen in Science and Engineering\n\nSaturday 9 August 2014, 10 am" + PRESENT)
    assert found.body == "Dale Network for Women in Science and Engineering"


@pytest.mark.parametrize("place", ["DALE VILLAGE GREEN", "Dale Playing Field", "Car Park of the Dale Arms"])
def test_a_place_in_the_open(place: str) -> None:
    """It stands below the day as a room does."""
    found = matter(f"DALE PARISH COUNCIL\n\nMINUTES\n\n14th July 2020 @ 7pm\n\n{place}" + PRESENT)
    assert found.place == place


@pytest.mark.parametrize(
    "line", ["DALE TOWN COUNCIL OFFICES", "Dale Council Chamber", "October 2015 Board", "DALE COUNCIL BUILDINGS"]
)
def test_a_place_or_a_month_makes_no_second_body(line: str) -> None:
    """Whose offices they are sits there, and met not."""
    found = matter(f"MOOR HALL COMMITTEE\n\n{line}\n\nTuesday 24th July 2018 at 7pm\n\nMINUTES" + PRESENT)
    assert found.body == "MOOR HALL COMMITTEE"
    assert not [each for each in found.questions if each.about == "body"]
