"""The words of a comparison: what is new, settled, changed or gone, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from compliance.report.kinds import About, Cause, Kind

TITLE = "{name}: what changed"
HEADINGS: Mapping[Kind, str] = {
    "new": "New",
    "changed": "Changed",
    "settled": "Settled",
    "gone": "Gone",
    "regrounded": "The same outcome, on other grounds",
}
"""What stands over each kind of change, in the order of the report."""
INTROS: Mapping[Kind, str] = {
    "new": "Only the later report has these.",
    "changed": "These have another outcome, and are not settled by it.",
    "settled": "These were open or not met. They are now met, or do not apply.",
    "gone": "Only the earlier report has these.",
    "regrounded": "These come out as before, and rest on something else.",
}
CAUSES: Mapping[Cause, str] = {
    "fact": "Fact",
    "law": "Law",
    "date": "Date",
    "rule": "Rule",
    "period": "Period",
    "program": "Program",
    "unknown": "Not known",
}
"""The kind of reason, to stand at the head of it."""
NOTHING = "Nothing changed: every finding is as it was."
SAME = "The same"
RECORDED = "What the record has beside findings"
RECORDED_INTRO = "These are facts, and change no finding by themselves."
ABOUT: Mapping[About, str] = {"action": "Action", "acceptance": "Acceptance", "attendance": "Attendance"}
NOT_RECORDED = "Not recorded"
ACTION_FOR = "Action for {}"
REMEDY = "What the finding says is to be done"
OWNER = "owner: {}"
BY_DAY = "by {}"
DONE_ON = "done on {}"
ACCEPTANCE_OF = "Acceptance of {}"
ACCEPTED = "{reason}; by {by}, until {last}"
LISTED = "The record has a list of those present"
NOT_LISTED = "The record has no list of those present"
NOBODY = "nobody"
NOT_APPLYING = "They do not apply"
NOT_THERE = "Not in this report"
PROBLEMS_NEW = "New problems in the record"
PROBLEMS_GONE = "Problems that the record no longer has"
COUNTED: Mapping[Kind, tuple[str, str]] = {
    "new": ("is new", "are new"),
    "changed": ("has changed", "have changed"),
    "settled": ("is settled", "are settled"),
    "gone": ("is gone", "are gone"),
    "regrounded": ("rests on other grounds", "rest on other grounds"),
}
FINDINGS = ("finding is", "findings are")
NEWLY = " {} newly not met."
AS_BEFORE = "{} as before."
SUMMARY = "Of the findings, {parts}.{newly} {same}"

NO_SUCH_RULE = "The {other} report has no such rule."
NOW_EACH = "It is now told of each occasion."
WAS_EACH = "It was told of each occasion."
BEGINS = "Its time begins on {day}, after the {limit} of the {other} report."
NOW_HAS = "The record now has {what}."
HAS_NOT = "The record no longer has {what}."
RELIED = "Now relied on"
NOT_RELIED = "No longer relied on"
VERSION_CAME = "The version of the {what} in force {version}, is now used."
VERSION_WENT = "The version of the {what} in force {version}, is no longer used."
VERSION = "The version of the {what} used was the one in force {before}, and is now the one {after}."
VERSION_OF = {"statute": "law", "local": "group’s terms"}
UNKNOWN_START = "from a day not recorded"
LAST_DAY = "The last day for it was {was}, and is now {now}."
PASSED = "The last day for it, {day}, passed between the two reports."
AS_AT = "The day of the report was {was}, and is now {now}."
RULE_DIFFERS = "The rule as this program has it differs in: {limbs}."
CALLED = "The rule was called {provision}: {title}."
LIMB = "That {plain}: was {stood}, is {stands}. Now: {because}."
RECORD_DIFFERS = "The record differs, in something that neither report names beside this finding."
RULES_DIFFER = "The rules of this program differ."
PERIOD = "The period under review was {was}, and is now {now}."
PROGRAM = "The program was version {was}, and is now {now}."
NOT_SAID = "Neither report says why."
"""Why something is not as it was."""
