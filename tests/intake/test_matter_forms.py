"""Forms met in papers from publishing systems: numbers broken in two, decisions within sentences, minutes of others."""

import datetime as dt

import pytest

from tests.intake.printed import matter, parts

TITLES = ("BEER", "MEAD", "ALE")
HEAD = "SAFER NORTHAM BOARD\n\nMINUTES of the meeting held on 5 June 2013\n\nPRESENT\n\nCouncillor A Reed (Chair)\n\n"
BROKEN = """\
Northam Borough Council

Safer Northam Partnership Minutes

Date:
Tuesday, 5th March, 2013
Place:
The Hall, High Street

Present:
Ann Reed (Chairman), Bo Lee (Northam Police)
Item Description Decision
Public
SNP
9/13
DECLARATIONS OF INTEREST
None were declared, although the Chairman reminded everybody that they might be
SNP
10/13
MINUTES OF THE SAFEGUARDING COMMITTEE 12 FEBRUARY 2013
The minutes were agreed.
SNP
11/13
BURGLARY
AGREED that the information be noted.
"""


def test_number_that_a_narrow_column_broke_is_one() -> None:
    """Its letters and its figures stand on two lines; a title of others' minutes below it begins no document."""
    (part,) = parts(BROKEN)
    assert part.kind == "minutes"
    found = matter(BROKEN)
    assert [item.number for item in found.items] == ["SNP 9/13", "SNP 10/13", "SNP 11/13"]
    assert found.items[2].title == "BURGLARY"
    assert found.date == dt.date(2013, 3, 5)


def test_minutes_of_another_body_are_not_its_own() -> None:
    """A body notes the minutes of others; only those of a body of its own name are earlier minutes."""
    assert matter(BROKEN).previous_minutes == ()
    own = BROKEN.replace("SAFEGUARDING COMMITTEE", "SAFER NORTHAM PARTNERSHIP")
    assert [each.date for each in matter(own).previous_minutes] == [dt.date(2013, 2, 12)]


@pytest.mark.parametrize(
    "numbers",
    [("003/EP", "004/EP", "005/EP"), ("21.44", "21.45", "21.46"), ("SNP 9/13", "SNP 10/13", "SNP 11/13")],
)
def test_a_number_and_a_code_are_a_number(numbers: tuple[str, ...]) -> None:
    """Which of its figures counts, the other numbers tell."""
    text = "\n\n".join(f"{number} {title}\n\nIt was noted." for number, title in zip(numbers, TITLES, strict=True))
    assert [item.number for item in matter(HEAD + text).items] == list(numbers)


def test_number_that_is_printed_twice_is_one() -> None:
    """`No 1` above `1. Welcome`."""
    text = "No 1\n\n1. Welcome\n\nThe Chair welcomed all.\n\nNo 2\n\n2. Crime\n\nIt fell by a tenth.\n"
    assert [(item.number, item.title) for item in matter(HEAD + text).items] == [("1", "Welcome"), ("2", "Crime")]


@pytest.mark.parametrize(
    "said, decided",
    [
        ("It was proposed, seconded and unanimously AGREED that Bo Lee be elected.", "AGREED that Bo Lee be elected."),
        ("The Partnership RESOLVED to note the report.", "RESOLVED to note the report."),
        ("It was RESOLVED that Bo Lee be elected.", "It was RESOLVED that Bo Lee be elected."),
        ("ORDERED that Bo Lee be thanked.", "ORDERED that Bo Lee be thanked."),
        ("The plan was AGREED.", "The plan was AGREED."),
        ("It was confirmed that the grant had been paid.", None),
        ("It was confirmed new money had come.", None),
        ("The list was confirmed as correct.", "The list was confirmed as correct."),
    ],
)
def test_a_decision_is_what_was_decided(said: str, decided: str | None) -> None:
    """Who proposed it stands before it; a fact that was confirmed is no decision."""
    text = f"1. Election\n\n{said}\n\n2. Close\n\nThe meeting closed.\n"
    assert matter(HEAD + text).items[0].resolution == decided


@pytest.mark.parametrize(
    "said, decided",
    [
        ("Apologies were sent by Councillor Lee.", None),
        ("The Chair welcomed all.", None),
        ("That the plan be kept.", "That the plan be kept."),
        ("The plan was approved.", "The plan was approved."),
    ],
)
def test_what_is_only_told_below_a_label_is_no_decision(said: str, decided: str | None) -> None:
    """Some publishers print `Decision:` over every item."""
    text = (
        f"1.\n\nPlan\n\nDecision:\n\n{said}\n\nMinutes:\n\nMembers spoke of it.\n\n2.\n\nClose\n\nMinutes:\n\nNone.\n"
    )
    assert matter(HEAD + text).items[0].resolution == decided


def test_a_task_of_an_agenda_is_a_title() -> None:
    """However long, and whatever verbs are in it."""
    tasks = [
        "To consider accepting apologies for absence",
        "To receive further information or matters that are to be considered at the next meeting",
        "To report declarations of interest from members on any item to be discussed",
    ]
    text = "".join(f"{number}        {task}\n\n" for number, task in enumerate(tasks, start=1))
    found = matter("SAFER NORTHAM BOARD\n\nWednesday 5 June 2013\n\nAGENDA\n\n" + text)
    assert [item.title for item in found.items] == tasks


def test_what_stands_above_a_page_in_markdown_is_not_of_the_meeting() -> None:
    """The day on which it was posted is not the day of the meeting, and an escaped number is a number."""
    text = (
        '---\ntitle: "Northam Parish Council, June 2013"\ndate: "2013-07-09"\ncategories:\n  - "news"\n---\n\n'
        "Northam Parish Council - Extraordinary Meeting Wednesday 5th June 2013, 7.30pm in the old Hall of Northam"
        "\n\nDraft Minutes\n\nPRESENT: Cllr A Reed (Chairman), Cllr B Lee\n\n1\\. APOLOGIES There were none.\n\n"
        "2\\. FINANCE It was agreed that the bill be paid.\n"
    )
    found = matter(text, "june.md")
    assert found.date == dt.date(2013, 6, 5)
    assert [item.number for item in found.items] == ["1", "2"]


def test_a_name_with_a_dash_stands_at_the_head_of_a_web_page() -> None:
    """Its words before the dash are no label, and what the page says of its own program is no part of it."""
    text = (
        "Agenda and minutes\n\nScrutiny Task Group - Northam Strategic Partnership - Tuesday, 21st October 2008 6.30 pm"
        "\n\nmodern.gov app available\nView upcoming public committee documents on your telephone.\n\n"
        "Venue: Room 1, Town Hall\n\nItems\nNo. Item\n\n1.\n\nApologies\n\nMinutes:\n\nThere were none.\n"
    )
    found = matter(text)
    assert found.body == "Scrutiny Task Group - Northam Strategic Partnership"
    assert found.date == dt.date(2008, 10, 21)


def test_no_body_is_read_out_of_a_list_of_people() -> None:
    """A page that begins with those present has no title block; who met is asked."""
    text = (
        "Present: Cllr A Reed (Chairman), Cllr B Lee\nClerk, Northam Parish Council\n\n"
        "1. Crime\n\nIt was agreed to write to the police.\n\n2. Beer\n\nThe price was noted.\n\n"
        "3. Close\n\nThe meeting closed.\n"
    )
    found = matter(text)
    assert found.body is None
    assert "body" in [question.about for question in found.questions]


@pytest.mark.parametrize("word", ["present", "attendees", "apologies"])
@pytest.mark.parametrize(
    "before", ["Cy Bell (Victim Support) was", "the Police had sent", "the list should show those"]
)
def test_a_folded_sentence_that_goes_on_with_the_label_of_a_list_is_whole(before: str, word: str) -> None:
    """In small letters, below words that no sentence ends with, it is the next word and heads nothing."""
    found = matter(
        HEAD + "1. Minutes\n\nRESOLVED that the minutes of 6 March 2013 be confirmed subject to\n"
        f"this amendment by which it was agreed that {before}\n{word} and that they be entered.\n\n2. Close\n\nNone.\n"
    )
    assert (found.items[0].resolution or "").endswith(f"agreed that {before} {word} and that they be entered.")
