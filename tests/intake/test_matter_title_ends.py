"""Where a title ends: at what somebody did, at the label of a file, and not at a few small words behind a dash."""

from __future__ import annotations

from compliance.intake.matter.business.items import session
from compliance.intake.matter.documents import furniture
from compliance.intake.matter.documents.kinds import kind_of_title, title_kind
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.reading import DocumentKind
from tests.intake.lines import lines


def items(text: str, kind: DocumentKind = "minutes") -> list[tuple[str | None, str | None, str | None]]:
    """Number, title and decision of each item."""
    held = session(paragraphs(furniture.without(lines(text), web=True)), kind)
    return [(each.item.number, each.item.title, each.item.resolution) for each in held.items]


def test_what_somebody_did_runs_on_from_a_title() -> None:
    """No mark parts the title from a forename, a surname and what the two did."""
    found = items("""
Present: Ann Ash

1. Welcome and Apologies Ann Ash welcomed all.

2. Declarations of Urgent Business Ken Elm spoke about a letter. The Chair agreed to take it under item 4.

3. Performance Report Stan Oak tabled a sheet with the figures. Most were on course.

4. Speed Watch Vera Yew showed the new signs.
""")
    assert found == [
        ("1", "Welcome and Apologies", None),
        ("2", "Declarations of Urgent Business", None),
        ("3", "Performance Report", None),
        ("4", "Speed Watch", None),
    ]


def test_small_words_behind_a_dash_are_of_the_title() -> None:
    """They name what is talked of; a dash before what was said is followed by a capital, or by what was decided."""
    found = items("""
Present: Ann Ash

1. Stronger Plan - where we are

Ann Ash went through it.

2. Night Buses – what is left of them

There are two.

3. Night Shelter – None

4. Minutes - agreed

5. Any other business

There was none.
""")
    titles = ["Stronger Plan - where we are", "Night Buses – what is left of them", "Night Shelter"]
    assert [title for _, title, _ in found] == [*titles, "Minutes", "Any other business"]


def test_what_is_to_be_done_with_a_paper_is_of_its_title() -> None:
    """An agenda says behind a dash or a colon what is asked of the meeting."""
    found = items(
        "Agenda\n\n| 1. | Welcome | Chair |\n| 2. | Minutes of 9 February: Agreement | Board |\n"
        "| 3. | Abuse Report - To be noted | Board |\n| 4. | Annual Plan: to be approved | Board |",
        "agenda",
    )
    assert [title for _, title, _ in found] == [
        "Welcome",
        "Minutes of 9 February: Agreement",
        "Abuse Report - To be noted",
        "Annual Plan: to be approved",
    ]


def test_a_file_between_a_title_and_what_is_said_of_the_paper() -> None:
    """The name and size of a file part the two, though a page that was copied prints them on one line."""
    found = items("""
Present: Ann Ash

1. Shop Theft Strategy PDF 91 KB Report of the Head of Safety. Minutes:

Ann Ash told of it. The strategy was approved.

2. Bonfires PDF 1.2 MB To note the paper. Minutes:

It was noted.
""")
    assert [title for _, title, _ in found] == ["Shop Theft Strategy", "Bonfires"]


def test_a_title_on_the_line_below_its_number_is_not_what_was_decided() -> None:
    """The text that runs on from the title has the decision."""
    found = items("""
Present: Ann Ash

1.
Welcome

All were welcomed by the Chair.

2.
Minutes, Matters Arising & Urgent Business The minutes were taken as a true record.
""")
    assert found[1] == ("2", "Minutes, Matters Arising & Urgent Business", "The minutes were taken as a true record.")


def test_a_number_printed_twice_in_two_ways() -> None:
    """`No 2` stands above each title; one title has the word again, where the others have the number alone."""
    found = items("""
Present: Ann Ash

# No 1

**1. Welcome**

Ann Ash opened the meeting.

# No 2

**No 2. Spiking**

2.1 It was agreed that posters be put up.

# No 3

**3. Close**

The meeting closed at noon.
""")
    assert found == [
        ("1", "Welcome", None),
        ("2", "Spiking", "It was agreed that posters be put up."),
        ("3", "Close", None),
    ]


def test_what_was_done_to_the_minutes_is_no_title_of_them() -> None:
    """Below the item of the minutes that is said which were agreed; a title may begin with such a word too."""

    def kind(text: str) -> DocumentKind | None:
        return title_kind(paragraphs(lines(text))[0])

    assert kind("Agreed the notes of the meeting held on 5 March 2015.") is None
    assert kind("To confirm the minutes of the meeting held on 5 March 2015") is None
    assert kind("Approved that the minutes of 5 March 2015 be signed") is None
    assert kind("Notes of the meeting held on 5 March 2015") == "notes"
    assert kind("Approved Minutes of the meeting held on 5 March 2015") == "minutes"


def test_the_heading_of_a_part_of_a_site_is_no_title() -> None:
    """`Agenda/Minutes` says of no page what it is, while `Agenda and minutes` heads one that has both."""
    assert kind_of_title("Agenda/Minutes") is None
    assert kind_of_title("Minutes / Agendas / Papers") is None
    assert kind_of_title("Agenda and minutes") == "minutes"
