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


def test_a_column_of_decisions_beside_what_was_said() -> None:
    """There a cell is all decision, in as many sentences as it has."""
    found = decided("""
Present: Ann Ash

| No | Subject | Discussion | Decision |
| 1 | Plan | Ann Ash went through the plan and told what had come of it. | Plan adopted. It goes to the council. |
| 2 | Fires | Ray Elm said that there had been nine on the moss, of which four were set. | None |
""")
    assert found == {"Plan": "Plan adopted. It goes to the council.", "Fires": None}
