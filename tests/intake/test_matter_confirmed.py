"""Minutes of an earlier meeting that were confirmed where no item that was found deals with them."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import matter

HEAD = """Safer Dale Partnership
Minutes of the meeting held on 12 June 2014

Present: Ann Ash (Dale Council), Bo Beech (Dale Police)


"""
ITEM = """


Declarations of interest


None were made.
"""


@pytest.mark.parametrize(
    "said",
    [
        "Minutes of the previous meeting\n\n\nThe minutes of the meeting held on 13 March 2014 were confirmed.",
        "RESOLVED that the minutes of the meeting held on 13 March 2014 be approved as a correct record.",
        "The minutes of the last meeting, held on Thursday 13 March 2014, were agreed as an accurate record.",
    ],
)
def test_a_sentence_that_confirms_minutes_outright_is_read(said: str) -> None:
    """The headings of items were lost, but for one."""
    found = matter(f"{HEAD}{said}{ITEM}").previous_minutes
    assert [(each.date, each.result) for each in found] == [(dt.date(2014, 3, 13), "confirmed")]


@pytest.mark.parametrize(
    "said",
    [
        "The minutes of the Burglary Sub-Group of 13 March 2014 were agreed as a correct record.",
        "AGREED that the action notes from the Burglary Sub-Group of 13 March 2014 were agreed as a correct record.",
        "The notes of the meeting held on 13 March 2014 were received for information.",
    ],
)
def test_minutes_of_others_are_none(said: str) -> None:
    """They belong to another body, or nothing was confirmed."""
    assert not matter(f"{HEAD}{said}{ITEM}").previous_minutes


def test_title_of_the_item_of_minutes_within_a_run() -> None:
    """In a text without lines or items, the day of the minutes stands between that title and what became of them."""
    run = (
        "Dale Partnership Board Minutes of the meeting held on Thursday 18th September 2014 at The Place PRESENT Ann"
        " Low Bo Ray APOLOGIES Cy Dent ITEM ACTION WELCOME Ann Low opened the meeting. MINUTES OF LAST MEETING Minutes"
        " for 20th August 2014 have 30/08/14 in the heading, which is to be 20/08/14. Minutes were agreed. MATTERS"
        " ARISING An action of 20/06/14 goes on: Bo Ray to ask where the bags are from. Fences are being mended."
    )
    found = matter(run).previous_minutes
    assert [(each.date, each.result) for each in found] == [(dt.date(2014, 8, 20), "confirmed")]


def test_last_minutes_of_the_same_day() -> None:
    """No meeting is its own last one: the day of one of the two is printed wrongly, and it is asked."""
    found = matter(
        f"{HEAD}\n1. Welcome\n\nAll were welcomed.\n\n2. Minutes of the last meeting 12 June 2014\n\nAgreed.\n"
    )
    assert not any(each.date for each in found.previous_minutes)
    assert [question.subject for question in found.questions if question.about == "previous_minutes"] == [
        "12 June 2014"
    ]


@pytest.mark.parametrize(
    "title",
    [
        "**3. To receive the minutes of the last meeting** – 13th March 2014",
        "**3. Minutes of the last meeting** held on 13 March 2014. These were read out.",
        "**3. Minutes of the last meeting** – which was held on 13 March 2014, were read out.",
    ],
)
def test_a_day_behind_the_words_that_stand_out_in_the_title(title: str) -> None:
    """It goes on with them."""
    found = matter(f"{HEAD}**2. Welcome**\n\nAll were.\n\n{title}\n\n**4. Accounts**\n\nNone.\n").previous_minutes
    assert [each.date for each in found] == [dt.date(2014, 3, 13)]


def test_minutes_in_a_table_behind_that_of_actions() -> None:
    """It has as many columns, but sentences where the other has who is to act."""
    actions = "| ITEM | | BY WHOM | BY WHEN |\n| 98/14 | Tell the school of these | Clerk | asap |\n"
    told = (
        "The minutes of the meetings held on 28 February 2014 and 13 March 2014 were agreed and signed. All have one."
    )
    rest = "The paper on the next year was introduced, and all were asked to think of what to do with the hall by May."
    table = f"| P 101/14 | Minutes of the last meetings | {told} | Clerk |\n| P 102/14 | Finance | {rest} | None |\n"
    found = matter(f"{HEAD}ACTIONS TO BE TAKEN\n\n{actions}\n{table}").previous_minutes
    assert [(each.date, each.result) for each in found] == [
        (dt.date(2014, 2, 28), "confirmed"),
        (dt.date(2014, 3, 13), "confirmed"),
    ]


@pytest.mark.parametrize(
    "own",
    [
        "2. Minutes of 13 March 2014\n\nPapers need to be numbered.",
        "2. Minutes of the last meeting\n\nThe minutes of 13 March 2014 were agreed.",
    ],
)
def test_minutes_of_which_matters_arising_speak(own: str) -> None:
    """They are of meetings further back: the item before has said which were confirmed."""
    arising = "Item 3, minutes of 11 May 2013 - It had been agreed to print the minutes of 5 July 2013 again."
    found = matter(
        f"{HEAD}1. Welcome\n\nAll were.\n\n{own}\n\n3. Matters arising\n\n{arising}\n\n4. Accounts\n\nNone.\n"
    )
    assert [each.date for each in found.previous_minutes] == [dt.date(2014, 3, 13)]


def test_matters_arising_that_confirm_the_minutes() -> None:
    """Where the item before has not said it."""
    rest = "3. Matters arising\n\nThe minutes of 13 March 2014 were agreed.\n\n4. Accounts\n\nNone.\n"
    found = matter(f"{HEAD}1. Welcome\n\nAll were.\n\n2. Minutes of the last meeting\n\n{rest}").previous_minutes
    assert (dt.date(2014, 3, 13), "confirmed") in [(each.date, each.result) for each in found]


@pytest.mark.parametrize(
    "said, result",
    [
        ("It was agreed that the bins be moved.", "not_said"),
        ("It was agreed in future that Bo Beech will be told of all actions.", "not_said"),
        ("This was useful but it was agreed it would be unlikely to lead to changes.", "not_said"),
        ("Cllr Ash proposed that draft minutes should not be sent out, only minutes approved by all.", "not_said"),
        ("It was agreed to defer consideration of the minutes to the next meeting.", "not_confirmed"),
        ("It was agreed that they were a true record.", "confirmed"),
        ("It was agreed that the minutes be signed.", "confirmed"),
    ],
)
def test_what_else_was_agreed_at_the_item_confirms_no_minutes(said: str, result: str) -> None:
    """It stood in the record as the confirmation of them."""
    item = f"1. Minutes of the meeting held on 13 March 2014\n\n{said}\n\n2. Crime\n\nThe figures were read.\n"
    found = matter(f"{HEAD}{item}").previous_minutes
    assert [(each.date, each.result) for each in found] == [(dt.date(2014, 3, 13), result)]


def test_one_day_in_two_years_is_asked_about() -> None:
    """What was to be confirmed, and what was, are of one meeting; the agenda or the minutes have the wrong year."""
    said = (
        "1. Minutes\n\nTo confirm the minutes of the meeting held on 25 November 2012.\n\n"
        "The minutes of the meeting held on 25 November 2013 were confirmed as a correct record."
    )
    (question,) = [each for each in matter(f"{HEAD}{said}").questions if each.about == "previous_minutes"]
    assert question.choices == ("25 November 2012", "25 November 2013")
