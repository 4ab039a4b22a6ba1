"""Items of a second level, with titles of their own: in tables of business, and below headings."""

from __future__ import annotations

from compliance.intake.matter.beyond.earlier import earlier
from compliance.intake.matter.business.items import session
from compliance.intake.matter.business.odd import odd
from compliance.intake.matter.head.when import when
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.people.entries.entry import Context
from compliance.intake.people.entries.listed import Listed
from compliance.intake.people.tables import tables
from tests.intake.lines import lines
from tests.intake.who import read

_TABLE = """
Dale Safeguarding Board
Minutes of the meeting held on Tuesday 3 May 2016

| | Subject | Discussion | Responsible Person | Timescale |
| 1 | Welcome and apologies | Ann Ash welcomed all who had come. | | |
| 2 | Business brought forward | | | |
| 2.1 | Minutes of the last meeting | Action – BB to send leaflets. // The minutes of 1 March 2016 were agreed. | | |
| 2.2 | Forward plan | It was noted that the plan had been sent to every member in April. | BB | June |
| 3 | Reports | | | |
| 3.1 | Burglary audit | The Board agreed that the audit be done again in the autumn. | CC | Autumn |
| 4 | Any other business | None. | | |
"""


def numbers(text: str) -> list[tuple[str | None, str | None]]:
    """Number and title of each item."""
    return [(each.item.number, each.item.title) for each in session(paragraphs(lines(text)), "minutes").items]


def test_rows_with_titles_of_their_own_are_items() -> None:
    """What was decided below `3.1` is not said of `3`; who is to act stands in a column of persons responsible."""
    held = session(paragraphs(lines(_TABLE)), "minutes")
    assert [each.item.number for each in held.items] == ["1", "2", "2.1", "2.2", "3", "3.1", "4"]
    decided = {each.item.number: each.item.resolution for each in held.items}
    assert decided["3"] is None
    assert decided["3.1"] == "The Board agreed that the audit be done again in the autumn."
    assert {each.item.number: each.item.actions for each in held.items}["2.2"] == ("BB – June",)


def test_a_second_level_is_not_odd() -> None:
    """From `2.2` to `3` no number is left out; from `2.2` to `6` some are."""
    found = paragraphs(lines(_TABLE))
    assert odd(session(found, "minutes"), found, "minutes") == ()
    gap = paragraphs(lines(_TABLE.replace("| 3 |", "| 6 |").replace("| 3.1 |", "| 6.1 |").replace("| 4 |", "| 7 |")))
    assert "go from 2.2 to 6" in odd(session(gap, "minutes"), gap, "minutes")[0].what


def test_earlier_minutes_below_their_actions() -> None:
    """What confirms them may stand behind what became of the actions in them."""
    found = paragraphs(lines(_TABLE))
    confirmed, _ = earlier(session(found, "minutes").items, found, when(found, None).date, None, minutes=True)
    assert [(str(each.date), each.result) for each in confirmed] == [("2016-03-01", "confirmed")]


def test_headings_below_headings_are_items() -> None:
    """A title that stands out, with a number of the second level."""
    text = """
Present: Ann Ash

**1. Welcome**
The Chair welcomed all.

**2. Reports**

**2.1 Burglary**
It was agreed to write to the landlords.

**2.2 Fires**
Noted.

**3. Any other business**
None.
"""
    assert numbers(text) == [
        ("1", "Welcome"),
        ("2", "Reports"),
        ("2.1", "Burglary"),
        ("2.2", "Fires"),
        ("3", "Any other business"),
    ]


def test_numbered_paragraphs_are_no_items() -> None:
    """What is told below an item, in a table or out of it, has no title of its own."""
    text = """
| No | Item | Discussion |
| 1 | Welcome | |
| 1.1 | | The Chair welcomed all who had come to the meeting. |
| 2 | Burglary | |
| 2.1 | | It was noted that burglary fell in the spring. |
| 2.2 | | The landlords will be written to by the council. |
| 3 | Any other business | |
"""
    assert [number for number, _ in numbers(text)] == ["1", "2", "3"]
    plain = """
Present: Ann Ash

1. Welcome
1.1 The Chair welcomed all.

2. Burglary
2.1 It fell.
2.2 Posters for shops

3. Any other business
"""
    assert [number for number, _ in numbers(plain)] == ["1", "2", "3"]


def test_a_second_level_stands_in_for_a_first_that_is_not_there() -> None:
    """Between `1` and `3` nothing is a paragraph of `2`: what was decided at `2.1` and `4.1` is theirs."""
    text = """
SALTMOOR PARTNERSHIP
MINUTES OF THE MEETING HELD ON 8 DECEMBER 2016

1. APOLOGIES, ETC
Apologies were received from Dr Noble.
2.1 DRAFT MINUTES OF THE MEETING HELD ON 10 NOVEMBER 2016
It was:
AGREED: To approve the draft minutes.
3. MATTERS ARISING
3.1 Police briefing
NOTED.
4.1 Plan
AGREED: To adopt the plan.
4.2 Budget
AGREED: To spend it.
"""
    held = session(paragraphs(lines(text)), "minutes")
    decided = {each.item.number: each.item.resolution for each in held.items}
    assert decided == {
        "1": None,
        "2.1": "AGREED: To approve the draft minutes.",
        "3": None,
        "4.1": "AGREED: To adopt the plan.",
        "4.2": "AGREED: To spend it.",
    }


def test_days_above_marks_of_attendance_are_of_no_question() -> None:
    """A row with a day in each of several cells is a register of the year."""
    text = """
Dale Safeguarding Board
Minutes of the Board Meeting held on Thursday 6 October 2016

| Initials | Agency | 7.4.16 | 6.10.16 | 1.12.16 |
| KO | Dale Council | A | Y | |
"""
    found = when(paragraphs(lines(text)), None)
    assert str(found.date) == "2016-10-06"
    assert found.questions == ()
    two = when(paragraphs(lines(text.replace("| 1.12.16 |", "| |"))), None)
    assert [each.about for each in two.questions] == ["date"]


def test_a_body_and_its_chair_in_one_cell() -> None:
    """Letters or a body, and behind them who chairs it, in a column of bodies alone."""
    people = read(
        """
Minutes of the Board Meeting held on Thursday 6 October 2016

| Initials | Agency | 7.4.16 | 6.10.16 | 1.12.16 |
| KO | Dale Council | A | Y | |
| WB | DSCB Independent Chair | Y | Y | |
| SG | Dale Homes | Y | A | |

Key: Y = Attend, N = Did Not Attend, A = Apology
"""
    )
    assert [(each.name, each.organisation, each.post) for each in people.attendees] == [
        ("KO", "Dale Council", None),
        ("WB", "DSCB", "Independent Chair"),
    ]
    assert people.chair is not None
    assert (people.chair.name, people.chair.sure) == ("WB", False)
    assert [each.about for each in people.questions if each.subject == "WB"] == ["chair"]


def test_a_body_called_after_a_chair_stays_whole() -> None:
    """Only what stands last is a chair's post, and only behind a body."""
    rows = "| Name | Organisation |\n| Ann Ash | Chair Makers Guild |\n| Bo Beech | Tall Chair |"
    from compliance.intake.people.rows import rows as printed

    listed: Listed = tables.read(printed.read(lines(rows)), Context(), None)
    assert [each.organisation for each in listed.people] == ["Chair Makers Guild", "Tall Chair"]


def test_numbers_of_parts_in_the_cell_of_the_item() -> None:
    """The first is that of the item; the letters below it are of what is told beside them."""
    text = """
| No | Item | Discussion | Action |
| 1 | Welcome | The Chair welcomed all who had come to the meeting. | |
| 2 // 2b // 2c | Update on projects | The gates were put up in May, and the lamps in June. | AA |
| 3 | Any other business | There was none to be taken at this meeting. | |
"""
    assert numbers(text) == [("1", "Welcome"), ("2", "Update on projects"), ("3", "Any other business")]


def test_each_item_has_a_table_of_its_own() -> None:
    """Its first row has number and title; what is decided below it is its own, and numbered actions are no items."""
    text = """
Saltmoor Partnership Board
Minutes of the meeting held on 20 September 2018

| {word} 1 | Introductions and Apologies | Presenter: Ann Low |
| Discussion | AL welcomed everyone to the meeting. | |

| {word} 2 | Modern Slavery | Presenter: Bo Ray |
| Discussion | BR gave a summary. Agreed: The plan be approved. | |

| Action Points | Action Owner | Deadline |
| 1. Rest centre to be found | BR | 05/11/2018 |

| {word} 3 | Any Other Business | Presenter: All |
| Discussion | None. | |
"""
    for word in ("Agenda Item", "Item", "ITEM NO."):
        held = session(paragraphs(lines(text.format(word=word))), "minutes")
        assert [(each.item.number, each.item.title, each.item.resolution) for each in held.items] == [
            ("1", "Introductions and Apologies", None),
            ("2", "Modern Slavery", "Agreed: The plan be approved."),
            ("3", "Any Other Business", None),
        ]
