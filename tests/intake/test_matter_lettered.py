"""Items that bear letters, Roman numerals, brackets or words."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.intake.printed import matter

HEAD = (
    "Dale Community Safety Partnership\nMinutes of the meeting held on 6 September 2016\n\n"
    "Present:\nAnn Ash (Chair)\n\n"
)
TITLES = ("Welcome", "Minutes of the last meeting", "Community safety plan", "Date of next meeting")
TOLD = (
    "Ann Ash welcomed everyone to the meeting.",
    "The minutes of 7 June 2016 were agreed as a correct record.",
    "It was agreed that: (a) the plan be adopted; and (b) a copy be sent to the Commissioner.",
    "Tuesday 6 December 2016",
)


@pytest.mark.parametrize(
    "marks",
    [
        ("a)", "b)", "c)", "d)"),
        ("A.", "B.", "C.", "D."),
        ("i.", "ii.", "iii.", "iv."),
        ("I.", "II.", "III.", "IV."),
        ("(1)", "(2)", "(3)", "(4)"),
        ("[1]", "[2]", "[3]", "[4]"),
        ("1/", "2/", "3/", "4/"),
        ("14.1", "14.2", "14.3", "14.4"),
        ("One:", "Two:", "Three:", "Four:"),
    ],
)
def test_marks_that_run_on_are_those_of_items(marks: tuple[str, ...]) -> None:
    """Where nothing is numbered plainly, and the titles are those of every meeting."""
    items = (f"{mark} {title}\n\n{told}" for mark, title, told in zip(marks, TITLES, TOLD, strict=True))
    found = matter(HEAD + "\n\n".join(items))
    assert [item.number for item in found.items] == [mark.strip(".():/[]") for mark in marks]
    assert [item.title for item in found.items] == list(TITLES)
    assert "plan be adopted" in (found.items[2].resolution or "")
    assert [each.date for each in found.previous_minutes] == [dt.date(2016, 6, 7)]
    assert [each.date for each in found.next_meetings] == [dt.date(2016, 12, 6)]


def test_list_within_a_text_is_none_of_items() -> None:
    """No title of it is of every meeting."""
    text = "It was agreed that:\n\na) The plan be adopted\n\nb) A copy be sent\n\nc) Thanks be given\n"
    assert not [item for item in matter(HEAD + text).items if item.number in ("a", "b", "c")]


def test_apologies_among_the_lists_of_people_are_no_item() -> None:
    """A paper without any item has none of them either."""
    found = matter(f"{HEAD}Apologies: Bo Beech (Fire Service)\n\nThe plan was discussed at length by all.\n")
    assert not [item for item in found.items if item.title == "Apologies"]


def test_dash_behind_the_number_of_the_first_item_ends_the_head() -> None:
    """Where no list of people has a heading that is known, the items follow the head at once."""
    text = "Dale Joint Board\nTuesday 6 September 2016, 10.00\n\nAlso there:\n• Ann Ash – Dale\n• Bo Beech – Police\n"
    items = (f"{at} – {title}\n\n{told}\n\n" for at, title, told in zip("1234", TITLES, TOLD, strict=True))
    found = matter(f"Joint Board notes\n{text}\n" + "".join(items))
    assert [item.number for item in found.items] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("first", [1, 7, 14])
def test_numbers_behind_that_of_the_meeting_go_on_from_the_meeting_before(first: int) -> None:
    """Below a long list of those there, and past the numbers of earlier minutes that matters arise from."""
    people = "\n".join(f"Ann L{'abcdefghijklmnopqrstuvwxy'[at]}sh, Dale Council" for at in range(25))
    items = [f"5.{first + at:02} {title}\n\n{told}" for at, (title, told) in enumerate(zip(TITLES, TOLD, strict=True))]
    items.insert(1, "5.51. As was said in June, the plan is late.")
    found = matter(f"Dale Board\n\nMinutes\n\n6 September 2016\n\nPresent:\n{people}\n\n" + "\n\n".join(items))
    assert [item.title for item in found.items] == list(TITLES)
    assert [item.number for item in found.items] == [f"5.{first + at:02}" for at in range(len(TITLES))]


_HEADED = """
<h1>Dale Community Safety Partnership</h1><p>Extraordinary meeting, 8 November 2013, Dale Hall</p>
<p>Present: Ann Low (Chair), Dale Council; Bo Ray, Dale Police</p>
<p><b>{0} Purpose of the meeting</b></p><p>The Chair explained why the meeting had been called.</p>
<p><b>{1} Whether the criteria are met</b></p><p>Bo Ray gave a summary. Members were unanimous.</p>
<p><b>{2} Independent chair and budget</b></p><p>Three names were considered at length.</p>
<p><b>{3} Close</b></p><p>The Chair closed the meeting.</p>
"""


@pytest.mark.parametrize("marks", ["A. B. C. D.", "(a) (b) (c) (d)", "A) B) C) D)", "I. II. III. IV."])
def test_letters_of_all_headings_are_their_numbers(marks: str) -> None:
    """Headings that stand out, each with its letter in order, need no title that every meeting has."""
    items = matter(_HEADED.format(*marks.split()), "a.html").items
    assert [each.title for each in items] == [
        "Purpose of the meeting",
        "Whether the criteria are met",
        "Independent chair and budget",
        "Close",
    ]
    assert [each.number for each in items] == [each.strip(".()") for each in marks.split()]


def test_letters_that_are_out_of_order_stay_with_their_titles() -> None:
    """They may be anything: nothing is taken for a number."""
    items = matter(_HEADED.format("A.", "C.", "B.", "D."), "a.html").items
    assert all(each.number is None for each in items)
