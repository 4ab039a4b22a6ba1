"""Numbers of items in forms that seldom occur: with the year and month, behind "No", with a time, in a bare column."""

from __future__ import annotations

from compliance.intake.matter.beyond.later import later
from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.reading import DocumentKind
from tests.intake.lines import lines


def read(text: str, kind: DocumentKind = "minutes") -> list[tuple[str | None, str | None]]:
    """Number and title of each item."""
    held = session(paragraphs(lines(text)), kind)
    return [(business.item.number, business.item.title) for business in held.items]


def test_year_and_month_before_the_number() -> None:
    """The last figure counts on; a slip in the month ends nothing."""
    text = """
Dale Parish Council
6th September 2016
Present: Cllr A Ash (Chair)

**16.09.1 Register of Interests**
None

**16.09.2 Minutes**
The minutes of 5th July 2016 were approved and signed.

**16.9.3 Matters Arising**
The lane has been cleared.

**16.09.4 Any Other Business**
None
"""
    assert [number for number, _ in read(text)][:2] == ["16.09.1", "16.09.2"]
    assert ("16.09.4", "Any Other Business") in read(text)


def test_number_behind_no_with_a_stop() -> None:
    """`No 1. Title`."""
    text = """
Present: Ann Ash

No 1. Confirmation of Vice Chair
1.1 Bo Beech was nominated and agreed.

No 2. Minutes of 19 December 2024
2.1 The minutes were agreed.

No 3. Performance report
3.1 Two reports were circulated.
"""
    assert read(text) == [
        ("1", "Confirmation of Vice Chair"),
        ("2", "Minutes of 19 December 2024"),
        ("3", "Performance report"),
    ]


def test_time_between_number_and_title() -> None:
    """An agenda gives each item its hour, in a column of its own or not."""
    text = """
DALE PANEL
11am - 1pm, Thursday 17th October 2013
AGENDA

1) 11.00 - 11.10\tMinutes and action points

2) 11.10 - 11.30\tRevised code

3) 11.30am Forward look
"""
    assert read(text, "agenda") == [("1", "Minutes and action points"), ("2", "Revised code"), ("3", "Forward look")]


def test_column_of_numbers_without_a_heading() -> None:
    """The headings name the other columns only; a cell across the table heads a group and is no item."""
    text = """
AGENDA for the Dale Committee
23 January 2024

| | Agenda Item: | Lead: |
| 1 | Members present | Helen |
| 2 | Apologies received | Helen |
| 3 | Previous minutes | Lorna |
| Standing Items |
| 4 | Finance | Roger |
| 5a | Recent events | Lorna |
| 5b | Upcoming events | Wendy |
"""
    assert [number for number, _ in read(text, "agenda")] == ["1", "2", "3", "4", "5a", "5b"]


def test_bold_number_and_bold_title_in_columns_part_from_what_was_said() -> None:
    """Number and title stand out, each in a column, in one paragraph with the text above and below them."""
    text = """
Present: Ann Ash

**26**\t**WELCOME**
The Chief Executive took the Chair until the election of a Chair.
**27**\t**EMERGENCY PROCEDURE**
The Chair drew attention to the procedure.
**28**\t**ANNUAL REPORT ON COMMUNITY SAFETY AND SAFEGUARDING**
**2021-22 AND PLAN**
The report was noted.
"""
    assert read(text) == [
        ("26", "WELCOME"),
        ("27", "EMERGENCY PROCEDURE"),
        ("28", "ANNUAL REPORT ON COMMUNITY SAFETY AND SAFEGUARDING 2021-22 AND PLAN"),
    ]


def test_wrapped_cell_of_titles_is_one_title() -> None:
    """A narrow column of titles beside one of what was said."""
    text = """
Present: Ann Ash

| No | Item | Discussion |
| 1 | To record those // who are present and // welcome visitors | The meeting began. All were welcomed to it. |
| 2 | To agree the // minutes | The minutes were agreed by everybody there. |
| 3 | Urgent // business | There was none to be discussed this time. |
"""
    assert read(text) == [
        ("1", "To record those who are present and welcome visitors"),
        ("2", "To agree the minutes"),
        ("3", "Urgent business"),
    ]


def test_days_to_come_below_a_word_or_two() -> None:
    """`To note:` leads to the days; they are not told of."""
    text = "11 Future meeting dates\n\nTo note: 26 March 2026, 25 June 2026 and 17 September 2026, all at 11.00 am."
    found, _ = later(paragraphs(lines(text)), None, None, None)
    assert [each.date.isoformat() for each in found] == ["2026-03-26", "2026-06-25", "2026-09-17"]


def test_numbers_without_a_stop_that_count_on_within_one_paragraph() -> None:
    """No gap parts the items, and no stop follows their numbers."""
    text = """
Dale Residents Annual General Meeting
1 Attendance: a list of those who came is with the Secretary
2 Apologies: Apologies were received from Bo Beech
3 Challenge to the Chair: there were no challenges to the Chair
4 Quorum: with over 15 members there the meeting was quorate.
5 Reports: these were made by the officers.
"""
    assert [number for number, _ in read(text)] == ["1", "2", "3", "4", "5"]


def test_titles_that_end_at_a_colon() -> None:
    """Most titles end at a colon, and what was said follows on the same line and the next."""
    text = """
Present: Ann Ash

1. Members present: Ann Ash, Bo Beech, Cy Cole, Di Dow, Ed Elm, Flo Fir, Guy Gorse, Hal
Hazel and Ida Ivy

2. Apologies received: Jo Juniper

3. Earlier minutes: shown on the screen and gone through. All agreed.

4. Officers' reports

5. Spring fair: it was held in May and went well.
"""
    assert [title for _, title in read(text)][:3] == ["Members present", "Apologies received", "Earlier minutes"]


def test_day_broken_over_two_lines_of_a_title() -> None:
    """The month stands below its day."""
    text = """
AGENDA

1. Apologies

2. Minutes of the meeting held on 24 September 2009 and notes of a joint session held on 24
September 2009

3. Work programme
"""
    assert read(text, "agenda")[1][1] is not None
    assert str(read(text, "agenda")[1][1]).endswith("on 24 September 2009")


def test_place_on_the_agenda_before_the_number_of_the_minute() -> None:
    """The pages of ModernGov print both; the minute is what others refer to."""
    text = """
Dale Police and Crime Panel
6 September 2016
Present: Cllr A Ash (Chair)

1. 17

Apologies for Absence

Minutes:

None were received.

2. 18

Declarations of Interest

Minutes:

None were declared.

3. 19

Complaints Monitoring

Minutes:

RESOLVED: That the report be noted.
"""
    assert read(text) == [
        ("17", "Apologies for Absence"),
        ("18", "Declarations of Interest"),
        ("19", "Complaints Monitoring"),
    ]


def test_number_that_the_run_lacks_is_printed_in_another_way() -> None:
    """A full stop forgotten after a number, and a title that begins with one."""
    text = """
Dale Community Safety Partnership
6 September 2016
Present: Cllr A Ash (Chair)

1 Apologies
None were received.

2. Minutes
The minutes of 5th July 2016 were approved and signed.

3. Performance
The figures were discussed at length.

4 16 Days of Activism
The programme was agreed.

5. Any Other Business
None was raised.
"""
    assert [number for number, _ in read(text)] == ["1", "2", "3", "4", "5"]
    assert ("4", "16 Days of Activism") in read(text)


def test_a_letter_and_two_figures_are_a_number() -> None:
    """The committee's letter, the year and the minute."""
    found = read(
        "MINUTES of the Safety Committee held on 6 June 2016\n\nPresent: Cllr A Ash\n\nC/16/01 APOLOGIES\n\nNone.\n\n"
        "C/16/02 MINUTES\n\nRESOLVED: that the minutes be signed.\n"
    )
    assert found == [("C/16/01", "APOLOGIES"), ("C/16/02", "MINUTES")]


def test_month_and_year_before_the_number() -> None:
    """The last figure counts on; a day is none of them."""
    text = """
Present: Cllr A Ash (Chair)

**02.18.01**\t**Apologies**

Cllr B Beech sent some.

**02.18.02**\t**Minutes**

Those of 11.01.18 were signed.

**02.18.03**\t**Planning**

None
"""
    assert read(text) == [("02.18.01", "Apologies"), ("02.18.02", "Minutes"), ("02.18.03", "Planning")]


def test_business_below_a_form_in_one_table() -> None:
    """The heading of the column of actions, alone in its row, begins it: the numbers are those below, be they few."""
    text = """
Dale Library

| Title of Meeting | | Board Meeting | |
| Date | | 11th September 2012 | |
| Place | | Dale Hall | |
| Attendees | | Ann Ash (Chair), Bo Beech, Cy Cole | |
| | | | Action |
| 1. | Declarations of Interest // Bo Beech declared his interest as a member of the fund for work in libraries. | | |
| 2. | Minutes of 26th July // It was noted that the papers need to be numbered, and they were agreed. | | BB |
"""
    assert read(text) == [("1", "Declarations of Interest"), ("2", "Minutes of 26th July")]
