"""Meetings to come, in the many ways in which clerks give notice of them."""

import datetime as dt

import pytest

from tests.intake.printed import matter

HEAD = (
    "Northam Community Safety Partnership\n\nMinutes of the meeting held on Tuesday 4 March 2014\n\n"
    "Present: Mary Ashdown (Chair), Paul Brindle\n\n1. Welcome\n\nMary Ashdown welcomed everyone.\n\n"
    "2. Crime\n\nPaul Brindle gave an update. It was agreed to note it.\n\n"
)
JUNE, SEPTEMBER, DECEMBER = dt.date(2014, 6, 3), dt.date(2014, 9, 2), dt.date(2014, 12, 2)


def to_come(text: str) -> list[dt.date]:
    """The days of the meetings to come that minutes end with."""
    return [each.date for each in matter(HEAD + text).next_meetings]


@pytest.mark.parametrize(
    "text",
    [
        "DONM: 3 June 2014",
        "Next CSP: 3 June 2014",
        "Date of the next Board: 3 June 2014",
        "The group will next meet on 3 June 2014.",
        "3. When next\n\n3 June 2014 at 10.00",
        "3. AOB and next meeting\n\n3 June 2014, 10.00, Town Hall. There will also be a development day on 9 May 2014.",
        "PROVISIONAL DATE OF NEXT MEETING\n\n3 June 2014",
        "7. Date of next RAG\n\n3rd June 2014, 1.30pm.",
        "(5) Next time\n\nTuesday 3 June 2014 at 2 pm.",
        "next one Tues 3 June 2014 2pm (venue tbc)",
        "3. Dates of future meetings\n\n3 June 2014 at 10.00am. (The 2 September date sent out earlier is cancelled.)",
        "3. Next meetings\n\n20 May is now 3 June 2014.",
        "3. Next meeting\n\n3 June 2014 at 10.00. The Delivery Group will meet on 2 September 2014.",
        "Dates for your diary – Board: 3 June 2014. Delivery Group: 2 September 2014. Crime Panel: 2 December 2014.",
    ],
)
def test_next_meeting_is_read(text: str) -> None:
    """Under a short name, in a sentence, or in a heading with another matter."""
    assert to_come(text) == [JUNE]


@pytest.mark.parametrize(
    "text",
    [
        "Schedule of meetings\n\n3 June 2014\n2 September 2014\n2 December 2014",
        "Diary dates\n\n3 June 2014 - 10.00am\n2 September 2014 - 10.00am\n2 December 2014 - 10.00am",
        "The following dates were agreed for meetings: 3 June, 2 September and 2 December 2014.",
        "Meetings in 2014/15: 4 March 2014, 3 June 2014, 2 September 2014, 2 December 2014",
        "Dates for 2014: 4 March, 3 June, 2 September, 2 December.",
        "Meeting 2: 3/6/2014   Meeting 3: 2/9/2014   Meeting 4: 2/12/2014",
        "3. Next meeting 3 June 2014. The Chair also gave notice of the meetings of 2 September and 2 December 2014.",
    ],
)
def test_several_meetings_are_read(text: str) -> None:
    """In a list, in columns, and in one sentence after another."""
    assert to_come(text) == [JUNE, SEPTEMBER, DECEMBER]


@pytest.mark.parametrize(
    "text",
    [
        "Dates\n\nParents consultation on Wednesday 4 June 2014\nNew pupils session on Monday 9 June 2014",
        "3.2 Waterside: It was noted that the next meeting was 3 June 2014.",
        "Other dates for the diary (not meetings of the Partnership)\n\nSafeguarding week: 3 June 2014.",
        "The next meeting is not yet arranged. A conference is planned for 3 June 2014.",
    ],
)
def test_what_is_no_meeting_of_this_body(text: str) -> None:
    """Events, conferences, and the meetings of another body of which somebody reported."""
    assert to_come(text) == []


@pytest.mark.parametrize("where", ["video conference", "Audio-conference", "tele-conference"])
def test_a_meeting_that_is_held_from_afar_is_no_conference(where: str) -> None:
    """The word is of how it is held."""
    text = f"11. Date of next meeting\n\n11.1 Tuesday 2 September 2014, 10.30am, {where}."
    assert to_come(text) == [SEPTEMBER]


@pytest.mark.parametrize(
    "heading",
    [
        "2. WORK PROGRAMME AND MEETING DATES FOR 2014/15",
        "2. Dates\n\nA report is enclosed. Proposed meeting dates for 2014/15 are:",
        "2. Diary\n\nThe room is booked. The dates of the next meetings are as follows:",
    ],
)
def test_a_heading_that_ends_a_paragraph(heading: str) -> None:
    """The days stand below it, though a sentence or another matter is in front."""
    text = f"{heading}\n\nTuesday, 2nd September 2014\n\nTuesday, 2nd December 2014."
    assert to_come(text) == [SEPTEMBER, DECEMBER]
