"""The words of the page before a board, and those that can be pasted into the covering report."""

from __future__ import annotations

TITLE = "{name}: before the meeting of {day}"
OF = "As at {day}, on the record for {period}; what falls due, to {until}."

HEADINGS = {
    "owing": "Not met, or still to be done",
    "due": "Falls due",
    "unproved": "Not shown by the record: whom to ask",
    "missing": "Who was missing (facts, not findings)",
    "decide": "To decide",
    "words": "Words for the covering report",
}
NONE = {
    "owing": "Nothing is certainly not met or outstanding.",
    "due": "Nothing falls due in these months.",
    "unproved": "Nothing: no fact is missing.",
    "missing": "Nobody, as far as the record says.",
    "decide": "Nothing waits for a decision.",
}
MORE = {
    "owing": "And {}: see compliance check.",
    "due": "And {}: see compliance due.",
    "unproved": "And {} to ask: see compliance needs.",
    "missing": "And {}: see compliance check.",
    "decide": "And {}: see compliance needs.",
}
HOW = {
    "substitute": "a substitute came",
    "apology": "apology, no substitute recorded",
    "absent": "nobody came",
    "not_recorded": "nobody recorded",
    "unsure": "in doubt",
}
"""How an authority that did not come in its own person was represented."""
APOLOGY = "apology"
"""Where somebody came in place of whoever sent it, though the record does not say for the authority."""
NO_MEETINGS = "The record has no meeting of the group in this period."
SINCE = (" since {}", ", the first since {}")
"""Since when a duty is not performed; and where that is not one day for all its occasions."""
PASSED = "The day was {day}: {duty}. {statement}"
NEXT = "Nothing falls due in these months. The next last day after them is {day}: {duties}."
LATER = "After these months, by {day}: {duties}."
PAPERS = ("paper or fact", "papers or facts")
ASKED_FOR = "{of}: {things}, for {provisions}."

HELD_AGAINST = (
    "The record of {name} for {period} has been checked, as at {day}, against its duties under {law}, and against "
    "its own arrangements. What the record does not show may have been done all the same."
)
NO_LAW = "the Regulations"
UNDER = "Under {heading}, {summary}"
ASKED = "The board is asked to {asks}."
ASKS = {
    "note": "note this position",
    "owing": "agree who will do what is not met or still to be done, and by when",
    "unproved": "ask the officers and bodies concerned for the papers that the record lacks",
    "decide_one": "decide the 1 question listed with this report{1}, or refer it",
    "decide": "decide the {} questions listed with this report{}, or refer them",
}
"""What the board is asked to do, as parts of one sentence."""


def facts_too(questions: int, without: int) -> str:
    """Of how many questions it is said that facts are missing there too, so that no finding is one to decide alone."""
    if not without:
        return ""
    if without == questions:
        return " on which facts are missing too"
    return f" ({without} of them where facts are missing too)"
