"""The words of a report to a board that are the same in each: headings, notes, what is asked, and the foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

NOT_LEGAL_ADVICE = (
    "This report says what a record shows, held against the law as this program has it. It certifies nobody "
    "and is not legal advice. Absence from a record is not absence from the facts."
)

SCOPE = (
    "It speaks of these Regulations and of the group's own terms alone: whether the public was lawfully excluded from "
    "a meeting, and what other law says of homicide reviews, licensing, data protection or council procedure, is "
    "outside its scope."
)

SECRETARY = "the partnership's secretary"
GUESTS = ("co_operating_and_participating_bodies_and_others_invited",)
"""Who is under no duty of the group's own: what is to be put right at its meetings is its secretary's."""
NOTED_ABOVE = "As is noted under {provision}: “{begins} …”"
"""What stands for a long note that stands in full under a provision further up."""

NOTES: Mapping[str, str] = {
    "reading": "This project's reading",
    "unconfirmed": "Not confirmed",
    "not_judged": "Not judged",
}
"""What stands before a note, by its kind."""
ABOUT = "About this report"
ASKED = "What the board is asked to do"
ATTENDANCE = "Attendance: facts, not findings"
FACTS_NOT_FINDINGS = (
    "This shows who was represented at each meeting, as far as the record says. It is not a finding: "
    "the Regulations do not require an authority to be at every meeting of the group."
)
OWN_ARRANGEMENTS = (
    "These findings are about the terms that the group set for itself. "
    "The Regulations do not set a quorum, a voting rule or a number of meetings."
)
CLOSED_NOTE = (
    "This report rests on facts from closed sessions ({}). Take them out, and check the rest, before it is published."
)
CLOSED = "from a closed session: do not publish"
"""What stands beside a fact that comes from a part of a meeting that the public could not attend."""
TIMELINE = "Timeline: what was due, and what was done"
TIMELINE_INTRO = (
    "This shows each duty that has a year, a meeting or a last day, with the dated acts that the record has for it. "
    "An act without a date is not shown, and a duty may be met by an act of another day than its last."
)
STILL_TO_COME = ", still to come"
NOT_SHOWN_HELD = ", not shown to have been held"
"""What follows the name of a meeting."""
TIMELINE_BANDS = (
    "A band is the time of a finding, with its outcome; ×2 stands for two findings of the same time and outcome."
)
TIMELINE_PICTURE = "Each duty against time, {}. The table below gives the same in words."
TIMELINE_TABLE = "What was due and what was done, {}, in order of date"
TIMELINE_ROWS = "What was due and what was done, in order of time"
DECISIONS = "Matters for decision"
PROBLEMS = "Problems in the record"
PROVISIONS = "Appendix: provisions and the versions used"
LAW = "Appendix: how the law was read"
STEPS = "Appendix A: each finding, step by step"
PROVISIONS_C = "Appendix C: provisions and the versions used"
LAW_D = "Appendix D: how the law was read"
NONE_PRESSING = (
    "Nothing is certainly not met or outstanding. That is not to say that everything was done: "
    "see what cannot be told from the record."
)
NO_FINDINGS = "There are no findings."
RECORD_SHOWS = "What the record shows"
RECORD_LACKS = "What it does not show"
RECORD_SAYS = "What the record says"
PROBLEM = "Problem in the record"
LAST_DAY = "Last day for acting"
VERSION = "Version of the law"
WOULD_SETTLE = "What would settle it"
NOBODY_LISTED = "No list of those present is recorded"
FOR_NO_AUTHORITY = "For no responsible authority"
IN_PLACE = "{who} in place of {of}"
NOT_FOR_IT = "{who} came in place of {of}, but is not recorded as for this authority"
BEFORE_PUBLISHED = "Before it is published"
LAW_BEGINS = "The law used here came into force"
UNKNOWN_START = "in force from a day not recorded"
AUTHORITIES = "Responsible authorities, and when each was one"
AUTHORITIES_LEAD = (
    "Facts, not findings: the bodies that the record gives as responsible authorities of the area, on the days under "
    "review and up to the day of the report, as section 5(1) of the Crime and Disorder Act 1998 stood on each."
)
AUTHORITIES_WHOLE = "The record declares that there were no others on those days."
AUTHORITIES_NOT_WHOLE = (
    "The record does not declare that there were no others, and a body that it does not give is not here."
)
NO_PARAGRAPH = "Paragraph not known"
AUTHORITIES_HEADS = ("Body", "Responsible authority", "1998 Act")
AUTHORITIES_SAYS = "On which days each body was a responsible authority"
PERHAPS_ON = "perhaps {} (the record does not settle it)"
LEFT_AS_IT_IS = "Left as it is for a time:"
FOR_PUBLICATION = "For publication"
BAND = "Community safety partnerships: duties and the record"
"""What stands over a web page."""
TITLE = "{}: what the record shows"
TO_RECORD = "To record the answer: {}"
FOR_EACH = " (one decision for each)"
PARTS = "The parts of the provision"
COMES_TO = "It comes to this: {}."
COUNTS_HERE = "Does this part count? {}."
IS_IT_SO = "Is it so? {}."
NOT_READ = "This record could not be read"
CAN_BE_READ = "The record can be read"
OF_THE_RECORD = "A problem of the record"
IN_BASELINE = "In the baseline already. {}"
NOTHING_SHOWN = "Nothing that bears on it."
OF_EACH_GROUP = "{}, in each group named"
"""Whom to ask for a paper of another group than the one whose record it is; which groups, stands beside it."""
ONLY_THIS = "Only this decision is missing."
SUBJECT = "The duties of a community safety partnership, and what its record shows"
"""What a document is about, for its particulars."""
COUNTS = "How many findings have each outcome"
ACTIONS = "What is to be done, by whom, for what and by when"
REPRESENTED = "How each responsible authority was represented at each meeting"
EVIDENCE = "Every recorded fact that this report rests on, in order of date"
"""What tables hold, for who does not see them."""
ALSO_AT = "Also at the {}, for no responsible authority: {}."
CONTINUED = "(Continued.) {}"
NO_LIST = "No list of those present is recorded for {}."
ON_PAPER = (
    "Duties that do not apply are listed above, each with the reason. Their steps are on the web page and are left "
    "out on paper. How each provision was read, and what was not judged, is in Appendix C."
)
SAME_STEPS = "The same steps, with other names or years, give the same answer for:"
SHOWN_ALL = "All {} findings are shown."
SHOWN_SOME = "{} of {} findings are shown. The others are hidden by the choices made here."
NO_WORDS = "No words of the text stand for this part: it is this project's reading."

ASKS: Mapping[str, str] = {
    "note": "Note what the record shows, and what it does not.",
    "agree_one": "Agree action 1, who will do it and by when.",
    "agree": "Agree actions 1 to {number}, and for each who will do it and by when.",
    "decide_one": "Decide the matter for decision, or refer it to whoever may decide it.",
    "decide": "Decide the {number} matters for decision, or refer each to whoever may decide it.",
    "problems_one": "Have the problem in the record itself put right.",
    "problems": "Have the {number} problems in the record itself put right.",
}
"""What a board is asked to do."""

COUNTED: Mapping[str, tuple[str, str]] = {
    "not_met": ("is not met", "are not met"),
    "outstanding": ("is outstanding", "are outstanding"),
    "cannot_tell": ("cannot be told from the record", "cannot be told from the record"),
    "needs_judgement": ("needs a decision", "need a decision"),
    "met": ("is met", "are met"),
    "not_applicable": ("is of a duty that does not apply", "are of duties that do not apply"),
}
"""What is said of one finding and of several, by outcome."""
LOOKED_AT = ("duty or power was", "duties and powers were")
SUMMARY_ONE = "{looked_at} looked at, which gave 1 finding: it {said}."
SUMMARY = "{looked_at} looked at, which gave {number} findings, one for each occasion. Of these, {said}."
DECIDE_MATTERS = ("Decide matter {} of the matters for decision.", "Decide matters {} of the matters for decision.")
