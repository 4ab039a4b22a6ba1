"""What of a paragraph is the decision: neither its label, nor who moved it, nor what is told after it."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.business.outcome import resolution
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines
from tests.intake.printed import TOLD, matter


def said_of(text: str) -> str | None:
    """What was decided on an item of which this is told."""
    return resolution(paragraphs(lines(text)))


def decided(text: str) -> dict[str | None, str | None]:
    """What was decided on each item, by its title."""
    held = session(paragraphs(lines(text)), "minutes")
    return {business.item.title: business.item.resolution for business in held.items}


def test_who_moved_it_is_printed_behind_it() -> None:
    """In brackets behind the decision, on its line or the next."""
    assert said_of("RESOLVED That Mrs Ash be the Chair. (Proposed by Mr Elm and seconded by Mr Oak)") == (
        "RESOLVED That Mrs Ash be the Chair."
    )
    assert said_of("RESOLVED:\n\nThat the plan be adopted. [Moved Cllr Elm, seconded Cllr Oak.]") == (
        "RESOLVED: That the plan be adopted."
    )
    assert said_of("RESOLVED that the plan (proposed by the police) be adopted.") == (
        "RESOLVED that the plan (proposed by the police) be adopted."
    )


def test_what_is_told_after_a_decision_in_prose() -> None:
    """`It was RESOLVED to …` is one sentence of a paragraph; what is told after it is no part of it."""
    assert said_of("The lock broke. After a talk it was RESOLVED to buy a door. Cllr Elm did not vote.") == (
        "it was RESOLVED to buy a door."
    )
    assert said_of("It was RESOLVED that a letter be sent. The Clerk left. It was further RESOLVED to pay £90.") == (
        "It was RESOLVED that a letter be sent. It was further RESOLVED to pay £90."
    )
    assert said_of("It was RESOLVED: 1. That a door be bought. 2. That a lamp be bought.") == (
        "It was RESOLVED: 1. That a door be bought. 2. That a lamp be bought."
    )


def test_a_label_before_a_decision_that_says_so_itself() -> None:
    """The label says nothing that the sentence does not; where it is all that says so it stays."""
    assert said_of("OUTCOME: It was agreed that a group meet in May.") == "It was agreed that a group meet in May."
    assert said_of("Decision – the Board resolved to fund the post.") == "the Board resolved to fund the post."
    assert said_of("OUTCOME: Strategy approved.") == "OUTCOME: Strategy approved."


def test_a_column_of_decisions_that_only_tells() -> None:
    """Under the heading `Decision` some clerks put whatever is to be said of an item."""
    found = decided("""
Present: Ann Ash

| Item | Description | Decision |
| 1 | Declarations of interest | Mr Elm declared an interest as a governor. |
| 2 | Minutes | The minutes were agreed as a correct record. |
| 3 | Drones | A leaflet to be sent out |
| 4 | Plan | AGREED that:- // 1. The plan be noted. // 2. A day of action be held. |
| 5 | Fires | The Brigade gave a talk on bins. |
""")
    assert found == {
        "Declarations of interest": None,
        "Minutes": "The minutes were agreed as a correct record.",
        "Drones": "A leaflet to be sent out",
        "Plan": "AGREED that:- 1. The plan be noted. 2. A day of action be held.",
        "Fires": None,
    }


def test_a_column_of_outcomes() -> None:
    """It holds all that was said where no other column does, and decisions beside one that does."""
    alone = decided("""
Present: Ann Ash

| No | Title | Purpose | Outcome | Action |
| 1 | Fires | To hear of them | Ray Elm said that there had been nine on the moss, of which four were set. | RE |
| 2 | Grants | To choose | Six came in. It was agreed to pay for the choir. | AA |
""")
    assert alone == {"Fires": None, "Grants": "It was agreed to pay for the choir."}
    beside = decided("""
Present: Ann Ash

| No | Item | Discussion | Outcome | Action |
| 1 | Fires | Ray Elm said that there had been nine on the moss, of which four were set by children. | Noted. | RE |
| 2 | Grants | Six came in and were gone through one by one, with the marks of each. | Choir paid. | AA |
""")
    assert beside == {"Fires": "Noted.", "Grants": "Choir paid."}


_HEAD = "Minutes of the Dale Board\n\nHeld on 4 March 2015\n\nPresent: Ann Ash, Bo Beech\n\n"
CLOSED = (
    "338. Closed Session\n\nIt was RESOLVED to go into closed session for the following item, on a complaint.\n\n{}"
)


def test_item_on_the_closing_of_the_meeting() -> None:
    """To go into closed session is the decision of such an item; what was decided there, below letters, is another."""
    beneath = "a. Following the procedure, and after the questions of members, it was RESOLVED that the plot be kept."
    assert decided(f"{_HEAD}337. Interests\n\nNone.\n\n{CLOSED.format(beneath)}\n\n339. Plan\n\nNone.") == {
        "Interests": None,
        "Closed Session": "It was RESOLVED to go into closed session for the following item, on a complaint.",
        "Plan": None,
    }


def test_decision_below_a_letter_is_no_part_of_the_one_above() -> None:
    """`the following item` announces no list, and a paragraph in which something is decided is none of its entries."""
    text = (
        "RESOLVED to take the following reports together.\n\n"
        "a) On the budget, after a long talk, it was RESOLVED that the sum be spent.\n\nThe Clerk left."
    )
    assert said_of(text) == "RESOLVED to take the following reports together. it was RESOLVED that the sum be spent."


def test_sign_between_number_and_title() -> None:
    """What is left of a form there is no title."""
    text = f"{_HEAD}SSP\n54/15\nINTERESTS\nNone.\nSSP\n55/15\nXY=\nMINUTES\nThey were agreed.\nSSP\n56/15\nPLAN\nNone."
    assert list(decided(text)) == ["INTERESTS", "MINUTES", "PLAN"]


def test_paragraphs_beside_the_one_in_which_it_was_decided() -> None:
    """Of paragraphs with letters those in which something was decided are the decision, and not those between them."""
    text = (
        "a) Locks. The offer was read out. It was Resolved that the offer be taken.\n\n"
        "b) Signs are being made.\n\nc) Grass. It was Resolved to ask again."
    )
    assert said_of(text) == "It was Resolved that the offer be taken. It was Resolved to ask again."


def test_a_decision_of_which_only_the_first_number_is_left() -> None:
    """Where the page goes on elsewhere right behind it, nothing is known of what was decided."""
    assert said_of("The report was put.\n\nORDERED that: 1.") is None
    assert said_of("The report was put.\n\nORDERED that: 1. The report be approved.") == (
        "ORDERED that: 1. The report be approved."
    )


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "listed",
    [
        ("Burnt Youth Centre £2,000", "Path Refuge £1,500"),
        ("£250 – Path Refuge", "£75 – Elms"),
        ("Path £20", "Elms £75."),
    ],
)
def test_sums_one_below_the_other_behind_a_colon(gap: str, listed: tuple[str, ...]) -> None:
    """The list has no marks: each of its lines tells of a sum, and what is told behind them does not."""
    told = gap.join(("RESOLVED: That grants be made as follows:", *listed)) + "\n\nMrs Low thanked the Board for £75."
    assert matter(TOLD.format(told=told)).items[1].resolution == " ".join(
        ("RESOLVED: That grants be made as follows:", *listed)
    )
