"""Why each question is put: what in the record, or in its findings, hangs on the answer."""

from __future__ import annotations

import re
from typing import Final

from compliance.intake.draft.asking.anew import first

_REASONS: Final = tuple(
    (re.compile(form), reason)
    for form, reason in (
        (r"partnership\.name", "every meeting and document is held against the duties of this one group"),
        (r"partnership\.kind", "a county group and a group of one area have different duties"),
        (r"partnership\.area(?:-kind)?", "which bodies are responsible authorities depends on the sort of area"),
        (r"partnership\.police-area", "copies of plans go to the policing body of the police area"),
        (r"partnership\.established", "there has to be a group (regulations 3(1), 8(1)), and no duty is older than it"),
        (r"partnership\.nation", "the Regulations extend to England only"),
        (r"period", "findings are made for these days, and for no others"),
        (r"paper\.whose\..*", "until this is answered nothing in the paper is counted as this group's"),
        (r"paper\..*\.kind", "only minutes show what was done; an agenda shows what was planned"),
        (r"paper\..*\.date", "a meeting without a day cannot be counted in any year"),
        (r"paper\..*\.body", "a meeting of another body is no meeting of the group"),
        (r"paper\..*\.chair", "the record names nobody as the chair until this is answered"),
        (r"paper\..*\.place", "the record gives no place for the meeting until this is answered"),
        (r"paper\..*\.earlier-minutes.*|meeting\..*\.previous", "it shows which minutes were confirmed, and when"),
        (r"attendees\..*", "who was there, and for whom, decides who was represented and whether there was a quorum"),
        (r"apologies\..*", "a body that sent apologies was not represented; an apology is no attendance"),
        (r"body\..*", "one body under two names would be counted twice"),
        (r"person\..*", "one person under two names would be counted twice"),
        (r"items\..*\.decisions", "what is recorded as decided can show that a duty was done, and so has to have been"),
        (r"items\..*\.actions", "what is to be done, and by whom, is told with the decision or in a note"),
        (r"items\..*\.titles", "the title says what was dealt with, and by its number an item is found in the minutes"),
        (
            r"items\..*\.all",
            "what is recorded as decided can show that a duty was done, and by its number it is found again",
        ),
        (r"items\..*\.same", "a decision is found at the item on which it was made"),
        (r"meeting\.public", "there has to be a public meeting in each year, with somebody senior from each authority"),
        (r"meeting\..*\.held", "an agenda alone does not show that a meeting took place"),
        (
            r"meeting\..*\.complete(?:-as-corrected)?",
            "only if the list is complete can it be said that somebody was not there",
        ),
        (r"meeting\..*\.members", "a quorum counts members, and a list of those present seldom says who is one"),
        (r"meeting\.public\..*", "each year has to have a public meeting, with somebody senior from each authority"),
        (r"meeting\..*", "the record takes what the papers agree on; where they differ, somebody has to say"),
        (
            r"elected\..*",
            "the group's terms may say how often a chair is elected; an entry says who held the office when",
        ),
        (r"terms\..*|places\..*", "the group is held to its own terms of reference, from the day they are in force"),
        (r"documents\..*", "a plan, an assessment or a protocol that is not recorded cannot be found to be there"),
        (r"revised\..*", "a plan or an agreement for several years is to be revised, or made anew, for each of them"),
        (r"copies\..*", "a copy that is not recorded as sent cannot be found to have been sent"),
        (r"money", "a group needs arrangements for reviewing what is spent of them (regulation 3(5))"),
        (r"requirement\..*", "regulation 14A says when authorities may be required to come, and that they then must"),
        (r"groups", "each district's partnership has to send its own plan to the policing body"),
        (
            r"policing-body",
            "copies of plans and agreements are to be sent to the elected local policing body of the day",
        ),
        (r"bodies\.responsible-authorities", "the law puts its duties on these bodies, and counts them"),
        (r"bodies\..*", "the law names kinds of bodies, and a name does not always say which kind it is"),
    )
)


def why(identifier: str) -> str | None:
    """What hangs on the answer to a question; None where the question says so itself."""
    of = first(identifier)
    return next((reason for form, reason in _REASONS if form.fullmatch(of)), None)
