"""A column headed `Decision` that holds all that was said: only the sentence that decides is a resolution."""

from __future__ import annotations

from tests.intake.test_matter_resolved import decided


def test_what_was_told_before_a_decision() -> None:
    """Beside a column of titles the decision stands in its sentence, at the end of what was said or within it."""
    found = decided("""
Present: Ann Ash

| Minute | Item | Decision |
| NP 7/14 | Minutes | The minutes of 3 March 2014 were agreed as a correct record. |
| NP 8/14 | Bins | Members received a report of bins on fire. Six had burned. // AGREED that the lids be locked. |
| NP 9/14 | Letters | A letter to the Chief Constable had been received and was circulated to members. |
| NP 10/14 | Grants | Three came in. It was agreed that the choir be paid £200. Mr Oak left the room at this point. |
| NP 11/14 | Fires | (A) ROAD // The tenant had been warned. // (B) MOSS // The fence had been approved. |
| NP 12/14 | Any other business | None. |
| NP 13/14 | Date of next meeting | Monday 9 June 2014 at 10.00 a.m. |
""")
    assert found == {
        "Minutes": "The minutes of 3 March 2014 were agreed as a correct record.",
        "Bins": "AGREED that the lids be locked.",
        "Letters": None,
        "Grants": "It was agreed that the choir be paid £200.",
        "Fires": None,
        "Any other business": None,
        "Date of next meeting": None,
    }


def test_a_column_of_decisions_alone() -> None:
    """Where each cell is a decision it is taken whole, with all its sentences; a day alone is none."""
    found = decided("""
Present: Ann Ash

| No | Subject | Decisions |
| 1 | Plan | That the plan be adopted. That it be sent to the council for its approval. |
| 2 | Grants | Choir to be paid £200. Band to be asked for its accounts. |
| 3 | Next meeting | 9 June 2014, 10am, Town Hall |
""")
    assert found == {
        "Plan": "That the plan be adopted. That it be sent to the council for its approval.",
        "Grants": "Choir to be paid £200. Band to be asked for its accounts.",
        "Next meeting": None,
    }


def test_what_was_only_done_in_a_column_of_decisions() -> None:
    """A talk that somebody delivered, or that there was none, decides nothing."""
    found = decided("""
Present: Ann Ash

| Item | Decision | Action to be taken by |
| 1. Minutes | Approved as a correct record. | |
| 2. Cohesion | Ray Elm delivered a talk on the strategy. | |
| 3. Fires | No further updates. | |
| 4. Film | Members watched a film of the moss. | Ann Ash |
""")
    assert found == {"Minutes": "Approved as a correct record.", "Cohesion": None, "Fires": None, "Film": None}


def test_a_column_of_decisions_beside_what_was_said() -> None:
    """There a cell is all decision, in as many sentences as it has."""
    found = decided("""
Present: Ann Ash

| No | Subject | Discussion | Decision |
| 1 | Plan | Ann Ash went through the plan and told what had come of it. | Plan adopted. It goes to the council. |
| 2 | Fires | Ray Elm said that there had been nine on the moss, of which four were set. | None |
""")
    assert found == {"Plan": "Plan adopted. It goes to the council.", "Fires": None}


def test_a_column_in_which_decisions_say_that_they_are() -> None:
    """Where cells say AGREED, what others hold was only told; so was what stands before the word."""
    found = decided("""
Present: Ann Ash

| Item | Description | Decision |
| NP 24/14 | Reports back | Bo Beech spoke of parking at the school gates. No other reports back. |
| NP 25/14 | Other business | Lead theft - to be taken at the end of the meeting. |
| NP 26/14 | Plan | AGREED that:- // 1. the plan be noted. // 2. Bo Beech look at the grants. |
| NP 27/14 | Families | Members received a talk. 19 families were on the books. AGREED that the talk be noted. |
| NP 28/14 | Lead theft | Lead theft - Bo Beech asked that partners mark their roofs. |
""")
    assert found == {
        "Reports back": None,
        "Other business": None,
        "Plan": "AGREED that:- 1. the plan be noted. 2. Bo Beech look at the grants.",
        "Families": "AGREED that the talk be noted.",
        "Lead theft": None,
    }


def test_a_heading_of_subject_and_decision_that_is_printed_again() -> None:
    """At the top of the next page, within an item: it is no part of it."""
    found = decided("""
Present: Ann Ash

| MINUTE NO. | SUBJECT/DECISION | ACTION BY |
| HP1. | **APOLOGIES** // There were none. | |
| HP2. | **GANGS PROJECT** | Ann Ash |
| MINUTE NO. | SUBJECT/DECISION | ACTION BY |
| | Ann Ash introduced the report as laid out. // RESOLVED: // i. To note the report. | Bo Beech |
| HP3. | **NEXT MEETING** // 3 June 2014 | |
""")
    assert found == {"APOLOGIES": None, "GANGS PROJECT": "RESOLVED: i. To note the report.", "NEXT MEETING": None}


def test_a_decision_beside_the_word_that_marks_it() -> None:
    """Set off by a gap, as a clerk does who hangs the text of each resolution."""
    found = decided("""
Present: Ann Ash

46. ROADS

It was put to the vote and, by five votes to two, it was

AGREED          that roads be kept as the fourth priority.

47. PANELS

RESOLVED:\tTo hold the next one in the school.

48. NEXT MEETING

Monday 26 April 2014 at 10.00 a.m. Future dates were confirmed as 26 July and 25 October.
""")
    assert found == {
        "ROADS": "AGREED that roads be kept as the fourth priority.",
        "PANELS": "RESOLVED: To hold the next one in the school.",
        "NEXT MEETING": None,
    }
