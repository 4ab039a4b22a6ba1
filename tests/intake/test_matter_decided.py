"""What was decided, in tables: in a column of what was said, behind a label in a cell, in a column of actions."""

from __future__ import annotations

import pytest

from compliance.intake.matter.business.items import session
from compliance.intake.matter.business.outcome import resolution
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines
from tests.intake.printed import matter


def decided(text: str) -> dict[str | None, str | None]:
    """What was decided on each item, by its title."""
    held = session(paragraphs(lines(text)), "minutes")
    return {business.item.title: business.item.resolution for business in held.items}


def test_number_and_title_in_one_column_and_what_was_said_in_the_next() -> None:
    """The headings are `Item`, `Discussion / decision` and `Action`; the first column holds more than numbers."""
    found = decided("""
Present: Ann Ash

| Item | Discussion / decision | Action |
| 1. Welcome | Ann welcomed everybody to the meeting. | |
| 2. Overview report | Partners resolved to accept the report and send it on. | AA |
| 3. Cost of analyst | Agreed that each authority pay £6,500. | AA |
""")
    assert found == {
        "Welcome": None,
        "Overview report": "Partners resolved to accept the report and send it on.",
        "Cost of analyst": "Agreed that each authority pay £6,500.",
    }


def test_label_within_a_cell_and_decision_in_a_column_of_actions() -> None:
    """What stands behind `Decision:` on its line is the decision, whatever its words."""
    found = decided("""
Present: Ann Ash

| Item | Summary of discussion | Decision / Action | Lead |
| 1 | Welcome – all were welcomed by Ann Ash. | | |
| 2 | Finances – £9,800 unallocated. | DECISION: fund two sessions a week | AF |
| 3 | Stations – patrols were described. | ACTION 3.1: share rota | KL |
""")
    assert list(found.values()) == [None, "DECISION: fund two sessions a week", None]
    found = decided("""
Present: Ann Ash

| Ref | Note | Who / when |
| 01/20 | County lines // Supt Marr reported 14 arrests. // Decision: partners to nominate a contact. | All |
| 02/20 | Begging // A survey was shown. Decision: task and finish group to be set up. | DR |
""")
    assert list(found.values()) == ["partners to nominate a contact.", "task and finish group to be set up."]


def test_what_we_agreed() -> None:
    """Plain notes speak of themselves."""
    found = paragraphs(lines("The drone was shown. We agreed to pay for 40 kits."))
    assert resolution(found) == "We agreed to pay for 40 kits."


def said_of(text: str) -> str | None:
    """What was decided on an item of which this is told."""
    return resolution(paragraphs(lines(text)))


def test_other_verbs_in_capitals() -> None:
    """Some minutes print every verb of decision in capitals; a heading in capitals decides nothing."""
    assert said_of("The Board NOTED the update.") == "The Board NOTED the update."
    assert said_of("The Board:\n\n(a) NOTED the report; and\n\n(b) AGREED that a group be set up.") == (
        "(a) NOTED the report; and (b) AGREED that a group be set up."
    )
    assert said_of("QUESTIONS RECEIVED FROM MEMBERS") is None
    assert said_of("That a group be set up was AGREED.") == "That a group be set up was AGREED."


def test_what_stands_before_it_was_agreed() -> None:
    """A vote, or what was talked of, is told before what was agreed, and is no part of it."""
    assert said_of("On a show of hands (5 for, 2 against) it was agreed that two wards be visited.") == (
        "it was agreed that two wards be visited."
    )
    assert said_of("Upon being put to the vote it was RESOLVED:-\n\nThat a group be set up.") == (
        "it was RESOLVED:- That a group be set up."
    )
    assert said_of("Moved by Ann Ash, seconded by Bob Birch and resolved: that a group be set up.") == (
        "resolved: that a group be set up."
    )


def test_labels_of_decisions() -> None:
    """The label may say how, or bear a number."""
    for label in ("Decision taken", "Resolution 2014/03", "Recommendation agreed", "Agreement"):
        assert said_of(f"{label}: to set up a group.") == f"{label}: to set up a group."


def test_no_decision_in_a_clause_or_of_one_person() -> None:
    """Who was elected elsewhere, what was asked for before others were adopted, and who agreed with a speaker."""
    assert said_of("Ann Ash said that the mayor who was elected in May would be glad to come.") is None
    assert said_of("Members asked for advice before these were adopted.") is None
    assert said_of("Bob Birch felt that two wards were enough. Ann agreed.") is None
    assert said_of("It was agreed that the plan would be approved at the next meeting.") == (
        "It was agreed that the plan would be approved at the next meeting."
    )
    assert said_of("The recommendation was put to the vote and was carried.") is not None


def test_the_mark_of_a_list_is_no_part_of_what_was_decided() -> None:
    """It stands in front of it because the minutes are written as a list."""
    read = matter(
        "Safer Northam Board\n\nMinutes of 5 June 2013\n\n1. Notes of the previous meeting\n\n- Agreed\n\n"
        "2. Plan\n\n• The plan was approved unanimously.\n"
    )
    assert [each.resolution for each in read.items] == ["Agreed", "The plan was approved unanimously."]


def test_a_list_of_verbs_behind_the_name_of_the_body() -> None:
    """`The Partnership:` and a list of what it did is one decision, whichever verb an entry begins with."""
    found = decided("""
Present: Ann Ash

1. Town centre
Ann Ash showed the figures.
The Partnership:
• noted the update
• approved the dispersal protocol
• asked for a report in June

2. Schools
The Board
- thanked Ann Ash for her work
- met again in May

3. Membership
The Partnership:
• Ann Ash, Elm Council
• Ben Bow, Elm Police
""")
    assert found == {
        "Town centre": "The Partnership: noted the update approved the dispersal protocol asked for a report in June",
        "Schools": None,
        "Membership": None,
    }


def test_what_somebody_said_had_been_agreed_is_no_decision() -> None:
    """A second `that` goes on with what was said; `and it was agreed` without one does not."""
    assert decided("""
Present: Ann Ash

1. Hate crime
Ann Ash said that the group met last year, and that it was agreed nationally to count all reports.
""") == {"Hate crime": None}
    assert decided("""
Present: Ann Ash

1. Hate crime
Ann Ash said that the group met last year, and it was agreed that all reports be counted.
""") == {"Hate crime": "it was agreed that all reports be counted."}


def test_apologies_and_a_day_are_nothing_decided() -> None:
    """That apologies were accepted, or a day confirmed, is no decision, though one may stand beside it."""
    found = decided("""
Present: Ann Ash

1. Welcome

Apologies were accepted from ACC Blake and Paula Walt. The day was fine.

2. Dates

The date of the next meeting was confirmed as 19 September 2019. It was agreed that the plan be sent out.

3. Close

The meeting closed at noon.
""")
    assert found == {"Welcome": None, "Dates": "It was agreed that the plan be sent out.", "Close": None}


def test_a_column_of_times_is_no_title() -> None:
    """Beside an agenda stands when each item is to begin, under a heading or under none."""
    rows = (
        "| 11am | 1. | Apologies |\n| | 2. | Minutes |\n| 11.10 am | 3. | Street Pastors |\n"
        "| 12noon | 4. | Work Programme |\n"
    )
    for heads in ("| Note | No. | Item |\n", ""):
        assert list(decided("Agenda\n\n" + heads + rows)) == [
            "Apologies",
            "Minutes",
            "Street Pastors",
            "Work Programme",
        ]


def test_what_only_announces_a_list_is_none_of_what_was_decided() -> None:
    """Parts of an item that bear its number and one of their own are items, each with the list below it."""
    found = decided("""
Present: Ann Ash

1. Apologies

2. (i) Minutes of 24 September

It was agreed that:-

1) The minutes were an accurate record.

2) There were no matters arising.

2. (ii) Confidential Minutes

It was agreed that:-

1) The minutes of item 5 were an accurate record.

3. Bonfire Season

Dan Stan gave an account of it.

4. (i) Plan

4. (ii) The Board noted that the plan was late.
""")
    assert found["Minutes of 24 September"] == (
        "1) The minutes were an accurate record. 2) There were no matters arising."
    )
    assert found["Confidential Minutes"] == "1) The minutes of item 5 were an accurate record."
    assert list(found)[3:] == ["Bonfire Season", "Plan"]


def test_each_decision_of_a_list_is_given_once() -> None:
    """One that tells by its own words that something was agreed is still only one of the list."""
    found = decided("""
Present: Ann Ash

1. Minutes of 21 May

It was agreed that:-

1) The minutes of the previous meeting be approved as a correct record.

2) There were no matters arising.

2. Bonfires

Members agreed:

- the fire plan was approved
- a letter was to be sent
""")
    assert found["Minutes of 21 May"] == (
        "1) The minutes of the previous meeting be approved as a correct record. 2) There were no matters arising."
    )
    assert (found["Bonfires"] or "").count("approved") == 1


def test_the_few_words_before_what_was_agreed_stay_with_it() -> None:
    """What was told before it does not."""
    found = decided("""
Present: Ann Ash

1. Shops

After some discussion it was agreed that managers be asked to come.

2. Bonfires

Bo Beech said that sheds had been burnt at two farms and it was agreed that managers be asked to come.
""")
    assert found["Shops"] == "After some discussion it was agreed that managers be asked to come."
    assert found["Bonfires"] == "it was agreed that managers be asked to come."


def test_outcomes_that_each_begin_with_that_are_decisions() -> None:
    """Below a heading of outcomes and actions; what begins otherwise is told, or somebody's to do."""
    found = decided("""
Present: Ann Ash

1. Work plan

Ann Ash went through the plan.

Outcomes/Actions

- That the work plan be agreed with that change.
- That the visit be on a Friday.

2. Bonfires

Outcomes and actions

- Ann Ash to write to the farms.
""")
    assert found == {
        "Work plan": "That the work plan be agreed with that change. That the visit be on a Friday.",
        "Bonfires": None,
    }


def test_sentence_ends_behind_letters_of_a_body() -> None:
    """A stop behind letters ends the sentence, and with it the decision; behind a rank it does not."""
    found = paragraphs(lines("It was agreed that Ann send the plan to DADAP. SAFEWISE Ann told members of a course."))
    assert resolution(found) == "It was agreed that Ann send the plan to DADAP."
    found = paragraphs(lines("It was agreed that SUPT. Marr and PC. Low write to all schools. Others were told."))
    assert resolution(found) == "It was agreed that SUPT. Marr and PC. Low write to all schools."


@pytest.mark.parametrize(
    "said, closing",
    [
        ("The minutes of the last meeting were agreed subject to the removal of Dale from the list.", "AGREED"),
        ("The Board approved the plan for the year.", "AGREED."),
        ("It was agreed that the plan be printed.", "IT WAS AGREED"),
    ],
)
def test_agreed_alone_below_what_was_agreed(said: str, closing: str) -> None:
    """The decision is the sentence that it closes, and not the word."""
    head = "Dale Safety Board\nMinutes of the meeting held on 4 March 2014\n\nPresent: Ann Low, Bo Orr\n"
    found = matter(f"{head}\n1. Minutes\n\n{said}\n\n{closing}\n\n2. Next steps\n\nNone.\n")
    assert found.items[0].resolution == said


def test_agreed_alone_where_nothing_above_tells_of_it() -> None:
    """Then the word is all that is printed."""
    head = "Dale Safety Board\nMinutes of the meeting held on 4 March 2014\n\nPresent: Ann Low, Bo Orr\n"
    found = matter(f"{head}\n1. Plan\n\nAnn Low spoke on the plan.\n\nAGREED\n\n2. Next steps\n\nNone.\n")
    assert found.items[0].resolution == "AGREED"
