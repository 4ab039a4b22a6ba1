"""Items that run together, with the title of the paper, with those below them, or with what was said of them."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.unrun import paragraphs
from compliance.intake.reading import DocumentKind
from tests.intake.lines import lines
from tests.intake.printed import matter


def items(text: str, kind: DocumentKind = "minutes") -> list[tuple[str | None, str | None, str | None]]:
    """Number, title and decision of each item."""
    held = session(paragraphs(lines(text)), kind)
    return [(each.item.number, each.item.title, each.item.resolution) for each in held.items]


_RUN = (
    "SAFER DALE PARTNERSHIP AGENDA Monday 12 October 2020 at 2.00 pm in the Council Chamber, Town Hall, Dale MEMBERS: "
    "Councillor Ash, Dale Council, Bo Beech, Dale Police, Cy Cole, Dale Fire Service, Di Elm, Dale Homes, Ed Fir, "
    "Dale Health 1. APOLOGIES 2. MINUTES 2.1 To confirm the minutes of 13 July 2020 3. ITEMS FOR DECISION 3.1 Knife "
    "Crime – Dale Police 3.2 Fires in Sheds 3.3 Night Shelter, Winter 2020/21 4. ANY OTHER BUSINESS"
)


def test_second_level_of_an_agenda_in_one_run() -> None:
    """Below titles in capitals, numbers that count on from 1 begin items of their own."""
    assert [each[:2] for each in items(_RUN, "agenda")] == [
        ("1", "APOLOGIES"),
        ("2", "MINUTES"),
        ("2.1", "To confirm the minutes of 13 July 2020"),
        ("3", "ITEMS FOR DECISION"),
        ("3.1", "Knife Crime – Dale Police"),
        ("3.2", "Fires in Sheds"),
        ("3.3", "Night Shelter, Winter 2020/21"),
        ("4", "ANY OTHER BUSINESS"),
    ]


def test_figures_that_do_not_count_on_part_nothing() -> None:
    """A share of 3.5 below item 3 is no number of an item."""
    found = items(_RUN.replace("3.1 Kn", "3.5 Kn").replace("3.2 Fires", "Fires").replace("3.3 N", "N"), "agenda")
    assert [number for number, *_ in found] == ["1", "2", "2.1", "3", "4"]


def test_place_ends_before_a_label_in_capitals() -> None:
    """Whatever the label says, a place that is not in capitals itself goes on no further."""
    found = matter(
        "Minutes of the Dale Partnership\n\nHeld on 12 October 2020 in the Council Chamber, Town Hall, Dale PLEASE "
        "NOTE: hearing loops are there\n\nPresent: Ann Ash\n\n1. Welcome\n\n2. Minutes\n"
    )
    assert found.place == "Council Chamber, Town Hall, Dale"


@pytest.mark.parametrize("title", ["Minutes", "Draft Notes", "AGENDA"])
def test_title_of_the_paper_runs_on_to_its_first_item(title: str) -> None:
    """All else stands in lines of its own."""
    found = items(f"""
Dale Partnership

{title} 1. Welcome and introductions Present: Ann Ash (Dale Council), Bo Beech (Dale Police)

Ann Ash welcomed everybody.

2. Notes from the last meeting: 13 June 2018: Matters arising: • The post is filled. • Notes agreed as a true record.

3. Knife crime – 4 May

Bo Beech showed the figures.

4. Any other business

None.
""")
    assert [each[:2] for each in found] == [
        ("1", "Welcome and introductions"),
        ("2", "Notes from the last meeting: 13 June 2018"),
        ("3", "Knife crime – 4 May"),
        ("4", "Any other business"),
    ]
    assert found[1][2] == "Notes agreed as a true record."


def test_decisions_with_letters_in_one_sentence_and_the_next() -> None:
    """What announces them is none of them; the second is, whatever it says."""
    found = items("""
Present: Ann Ash

1. Funding

Ash said £900 was left. Two bids were there: (a) £500 for the café – agreed. (b) £700 for a camera – deferred. All left.

2. Any other business

None.
""")
    assert found[0][2] == "£500 for the café – agreed. £700 for a camera – deferred."


def test_entries_with_bullets_in_one_line_are_sentences() -> None:
    """A bullet behind a full stop begins one."""
    assert sentences("The post is filled. • Posters were sent. • 41 items were found.") == [
        "The post is filled.",
        "• Posters were sent. • 41 items were found.",
    ]


def test_small_capitals_that_were_lost_in_part_head_items() -> None:
    """Among titles in capitals, those of every meeting that still have a word in them begin items too."""
    found = items("""
Present: Ann Ash

WELCOME, Introductions and apologies for absence

The Chair welcomed all.

Notes OF meetingS of 19th JULY 2012

They were agreed.

KNIFE CRIME

Bo Beech reported that it had fallen.

ANY OTHER BUSINESS

There was none.
""")
    assert [title for _, title, _ in found] == [
        "WELCOME, Introductions and apologies for absence",
        "Notes OF meetingS of 19th JULY 2012",
        "KNIFE CRIME",
        "ANY OTHER BUSINESS",
    ]
