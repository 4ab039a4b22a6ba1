"""The words of the emails that ask for what a record does not show, and of the questions to be decided."""

from __future__ import annotations

import re

ASK = "Please reply on each of these points:"
ASK_ONE = "Please reply on this point:"
OTHERWISE = (
    "If one of them was not done, or there is no such paper, please say so: that answers the question too. "
    "Please give dates as day, month and year."
)
OTHERWISE_ONE = (
    "If it was not done, or there is no such paper, please say so: that answers the question too. "
    "Please give dates as day, month and year."
)
GREETING = "Dear colleague,"
DECIDE = "Please answer each of these with yes or no, and give the date and the reasons:"
DECIDE_ONE = "Please answer this with yes or no, and give the date and the reasons:"
SECTIONS = (("Facts to ask for", "fact"), ("Matters for decision", "decision"))
"""The headings, with the kind of need under each."""
SUBJECTS = {"fact": "{name}: {points} to confirm", "decision": "{name}: {points} to decide"}
OPENING = "We are setting the record of {name} for {period} beside its statutory duties{too}. {why}"
OWN_TOO = " and its own arrangements"
WHY = {"fact": "The record does not show what follows.", "decision": "What follows is for you to decide."}
CONFIRM = "Please confirm {what}, and attach what shows it"
CONFIRM_DATE = "Please confirm the date on which {plain}, and attach {what}"
CONFIRM_WHETHER = "Please confirm whether {plain}, and attach {what}"
TELL = "Please tell us {what}"
PLACE = "Please attach, or give the page of, {what}"
PROVIDE = "Please provide {what}"
TITLE = "{name}: what the record does not show"
NOTHING = "Nothing is missing: the record settles every finding, and no decision is open."

_TOLD = re.compile(r"the (?:name|kind|day|days|year|dates|person|post)\b")
"""How a thing begins that is told rather than sent."""
_OPEN = re.compile(r"(?:whether|which|since when|in which|in what)\b")
"""How a question begins that is answered in words."""
_STATED = "a statement "
_OF_LAW = "the duty "
"""How a statement of what the law reaches begins, which nobody who is asked for papers can confirm."""
_PLACED = re.compile(r"the (?:place|part|page)\b")
_PAPERS = re.compile(r", and (?:a|an|the|each|any)\b")
_DONE = re.compile(
    r"\b(?:was|were) (?:adjourned|adopted|agreed|appointed|approved|completed|confirmed|consulted|elected|given|made"
    r"|prepared|published|ratified|sent)\b"
)
"""An act that has a date."""
_LIMITED = re.compile(r"\b(?:after|before|by|during) (?:it|the|\d+)\b")
"""Where it is held to a day, that is asked first."""


def is_question(what: str) -> bool:
    """Whether a thing that is missing is the answer to a question, and no paper to be had."""
    return _OPEN.match(what) is not None


def request(what: str, plain: str) -> str:
    """The words in which to ask for a thing.

    Args:
        what: the thing, as it fits after "provide".
        plain: what it would show, as a statement; empty where that is not known.
    """
    if is_question(what):
        return TELL.format(what=what)
    if what.startswith(_STATED) or (_TOLD.match(what) and not _PAPERS.search(what)):
        return CONFIRM.format(what=what.removeprefix(_STATED))
    if _PLACED.match(what):
        return PLACE.format(what=what)
    if not plain or plain.startswith(_OF_LAW) or what.startswith("what ") or _TOLD.match(what):
        return PROVIDE.format(what=what)
    dated = _DONE.search(plain) and not _LIMITED.search(plain)
    return (CONFIRM_DATE if dated else CONFIRM_WHETHER).format(plain=plain, what=what)
