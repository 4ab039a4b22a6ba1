"""Numbers of items that tell less, or more, than they seem to: lists in the text of an item, and slips."""

from __future__ import annotations

import pytest

from tests.intake.printed import matter

_PAGE = """
Agenda and minutes

Dale Safer Communities Board - Wednesday, 4 May 2016 10.00 am

Items
No. Item

1.

Introductions

Minutes:

The Chairman welcomed everyone.

2.

Minutes of previous meeting

Minutes:

The minutes of 3 March 2016 were agreed as a correct record.

3.

Youth crime

Minutes:

The Board noted the priorities of the team:

1.    Fewer first offences

2.    Safer streets

3.    Safer homes

4.    Carrying out each sentence

5.    The voice of young people

They were told of the plan for the year.
"""


def test_a_list_does_not_go_on_the_items() -> None:
    """Where each item has a line for its number alone, a list with the numbers before its words is told."""
    assert [item.title for item in matter(_PAGE).items] == [
        "Introductions",
        "Minutes of previous meeting",
        "Youth crime",
    ]


_SLIP = """
Minutes of the Dale Standards Sub-Committee held on 4 May 2016

Present: Ann Low, Bo Ray

1. Apologies for absence

There were none.

2. Exclusion of the public

Resolved – That the public be excluded for the rest of the meeting.

{second}

(a) Update on conduct

Members received an update.

3. Close

The meeting closed.
"""


def test_a_number_printed_twice() -> None:
    """The second item with a number has its own title and is no part of the decision on the first."""
    items = matter(_SLIP.format(second="2. Summary of exempt items")).items
    assert [item.title for item in items] == [
        "Apologies for absence",
        "Exclusion of the public",
        "Summary of exempt items",
        "Close",
    ]
    assert items[1].resolution == "Resolved – That the public be excluded for the rest of the meeting."


def test_a_number_within_a_list_is_none_printed_twice() -> None:
    """A list below a decision that comes to the number of the item is a list."""
    items = matter(_SLIP.format(second="1. Records of conduct\n\n2. Records of complaints\n\n3. Records of pay")).items
    assert len(items) == 3


def test_what_was_agreed_stands_before_it() -> None:
    """The words "AGREED UNANIMOUSLY" alone say nothing: the sentence that they end does."""
    items = matter(
        "Minutes of the Dale Partnership held on 4 May 2016\n\n1. Welcome\n\nAnn Low welcomed everyone.\n\n"
        "2. Appointment of Chair\n\nBo Ray proposed Ann Low as Chairman, seconded by Cy Dent and AGREED UNANIMOUSLY.\n"
    ).items
    assert items[1].resolution == "Bo Ray proposed Ann Low as Chairman, seconded by Cy Dent and AGREED UNANIMOUSLY."


def test_titles_with_a_name_in_capitals_and_of_draft_minutes() -> None:
    """A project's name does not end its title, and the minutes in "Draft Minutes:" are no label of a page."""
    items = matter(
        "Minutes of the Dale Partnership held on 4 May 2016\n\n1. Welcome\n\nAnn Low welcomed everyone.\n\n"
        "2.\n\nCHANNEL Update (Presentation)\n\nThe Board received a presentation.\n\n"
        "3. Draft Minutes:\n\nThe Chairman has been considering when they should be shown.\n"
    ).items
    assert [item.title for item in items] == ["Welcome", "CHANNEL Update (Presentation)", "Draft Minutes"]


_COUNTED = """
Minutes of the Dale Partnership held on 4 May 2016

Present: Ann Low, Bo Ray

1. MINUTES OF THE MAY MEETING

The minutes were agreed.

{first}

{second}

The police were asked about the park.

3. SECRETARY'S REPORT

Members received a report.

4. ANY OTHER BUSINESS

There was none.
{last}
"""


@pytest.mark.parametrize(
    "first, second",
    [
        ("2. TALK WITH THE POLICE ON SERVICES IN DALE", "2. MATTERS ARISING FROM THE MINUTES OF MAY"),
        ("2. Talk with the police", "Inspector Low spoke.\n\n2. Library move"),
        ("2. Library move", "The Board was told of it.\n\n2. Any Other Business"),
    ],
)
def test_the_number_of_the_item_behind_it(first: str, second: str) -> None:
    """Whichever of the two looks more like an item, both are."""
    items = matter(_COUNTED.format(first=first, second=second, last="")).items
    assert [item.number for item in items] == ["1", "2", "2", "3", "4"]
    assert items[1].title == first[3:]


@pytest.mark.parametrize("last", ["4. NEXT MEETING MONDAY 3 JUNE at 7 p.m. in the library", "4. Date of next meeting"])
def test_the_number_of_the_last_item_once_more(last: str) -> None:
    """Behind it no number follows."""
    items = matter(_COUNTED.format(first="2. Police", second="", last="\n" + last)).items
    assert [item.number for item in items] == ["1", "2", "3", "4", "4"]
    assert (items[-1].title or "").lower().startswith(last[3:15].lower())


def test_a_numbered_list_behind_the_last_item_is_no_item() -> None:
    """Its numbers are several, and its lines are told."""
    last = "\n3. Ann Low will write to the police.\n\n4. Bo Ray will see the council.\n"
    items = matter(_COUNTED.format(first="2. Police", second="", last=last)).items
    assert [item.number for item in items] == ["1", "2", "3", "4"]
