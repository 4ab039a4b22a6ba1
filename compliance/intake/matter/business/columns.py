"""What stands in a place for decisions, in a column or behind a label: one, what was only told, or both."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from compliance.intake import months
from compliance.intake.matter.business.telling import DECIDES, tells
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.sentences import sentences
from compliance.intake.matter.text.words import VERB

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.matter.text.passage import Passage

_AHEAD: Final = re.compile(r"\b(?:to be|shall|will|should|must)\b", re.IGNORECASE)
"""What is to come of an item, and was not only said there."""
_BEFORE: Final = re.compile(r"\b(?:had|has|have) (?:\w+ly |also |since |now )?been\b", re.IGNORECASE)
"""What was done before this meeting, whatever it was."""
_WHAT: Final = r"(?:(?:a|all|an|another|any|both|each|half|it|its|more|our|some|the|these|this)\b|£?\d)"
_COMMANDS: Final = re.compile(
    rf"\W*(?:(?:Award|Commission|Draft|Fund|Launch|Move|Offer|Release|Request|Review|Run|Set|Start|Stop|Support|Use)\s+{_WHAT}"
    r"|(?:Accept|Add|Allocate|Approve|Arrange|Ask|Begin|Bring|Buy|Carry|Circulate|Consult|Continue|Defer|Endorse|Extend"
    r"|Give|Go|Hold|Invite|Keep|Make|Pay|Proceed|Publish|Put|Refer|Refuse|Reject|Renew|Send|Spend|Take|Write)\s+"
    rf"(?:{_WHAT}|(?:ahead|in|no|on|one|out|three|to|two|up|with)\b))"
)
"""How words begin that order something: "Fund the club", "Write to the Commissioner"; "Support to" is no order."""
_DID: Final = re.compile(
    r"\b(?:delivered|went|viewed|watched|spoke|talked|shared|described|summarised|tabled|showed|heard|listened|mentioned"
    r"|answered|fed back|gave)\b|^\W*(?:no|nothing) (?:further )?(?:updates?|reports?|comments?|issues|to report)\W*$",
    re.IGNORECASE,
)
"""What somebody did, or did not, at a meeting, by which nothing was decided."""
_NO_ACTION: Final = re.compile(
    rf"\W*(?:[\d\s./–-]+|(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{months.FULL})(?:\s+\d{{2,4}})?|date|when|by when|deadline"
    rf"|(?:now\s+)?(?:open|closed?|completed?|done|ongoing|outstanding|discharged)(?:\s+in\b.{{0,20}})?)\W*",
    re.IGNORECASE,
)
"""A day, a number, or how far a thing is: of the next column of a table."""
_BOX: Final = re.compile(
    r"\W*(?:decisions?(?:\s+(?:taken|made|reached))?|resolutions?|resolved|agreed|outcome)(?:\s+that)?\W*",
    re.IGNORECASE,
)
_WORDS: Final = 3
"""A cell of fewer words may be the heading of a column."""
_LEAD: Final = re.compile(r"\W*(?:on\s+)?", re.IGNORECASE)


def only_tells(text: str) -> bool:
    """Whether what stands in a place for decisions only tells something, as most rows of such a column do."""
    if DECIDES.search(text) or _AHEAD.search(text) or _COMMANDS.match(text):
        return False
    return VERB.search(text) is not None or _DID.search(text) is not None or _is_day(text)


def is_action(text: str) -> bool:
    """Whether what stands in a place for actions may be one, or who is to act: a day or a state is neither."""
    return _NO_ACTION.fullmatch(text) is None


def narrates(text: str) -> bool:
    """Whether a cell for decisions, the only one for what was said, tells more than what was decided."""
    said = sentences(text)
    return any(
        not tells(each) and (_BEFORE.search(each) is not None or (len(said) > 1 and _told(each))) for each in said
    )


def _told(sentence: str) -> bool:
    return VERB.search(sentence) is not None and only_tells(sentence)


def _is_day(text: str) -> bool:
    """Whether it begins with a day: when they will meet is nothing that was decided."""
    lead = _LEAD.match(text)
    return any(day.start <= (lead.end() if lead else 0) for day in days_in(text))


def beside_label(row: Sequence[Passage]) -> list[Passage]:
    """What a row of a table decides, where it begins with a box that is the label of a decision and nothing else."""
    label, *rest = row
    beside = [each for each in rest if each.column > label.column]
    if not (_BOX.fullmatch(label.text) and beside):
        return []
    if len(beside[0].text.split()) < _WORDS and not beside[0].text.rstrip().endswith("."):
        return []
    return [each for each in beside if each.column == beside[0].column]
