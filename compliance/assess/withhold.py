"""For publication: what a finding says, less what would tell of a closed session.

The record's own texts were seen to before it was assessed (`record/publishable.py`), and evidence from a closed
session is a line without particulars (`facts.View`). Here go the reasons that rest on such evidence, which may
give its day or its kind. No truth and no outcome changes.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from compliance.assess.findings.describe import WITHHELD
from compliance.assess.findings.finding import Finding, Ground, LimbResult, Reason

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.findings.finding import Evidence

DAYS = ("late", "later")
"""The particulars of a sentence that may be days of such a fact."""


def finding(whole: Finding) -> Finding:
    """The finding without what rests on facts from a closed session, its outcome as it was."""
    limbs = tuple(map(_limb, whole.limbs))
    rests = _closed(whole.evidence) or any(map(_rests, limbs))
    reason = _undated(whole.reason) if rests else whole.reason
    return replace(whole, limbs=limbs, reason=reason, evidence=tuple(_once(whole.evidence)))


def _undated(reason: Reason) -> Reason:
    """A reason without the day of what was done."""
    if reason.code == "late_perhaps_earlier":
        return Reason("cannot_tell", {"due": reason.args["due"]})
    return Reason(reason.code, {name: value for name, value in reason.args.items() if name not in DAYS})


def _limb(limb: LimbResult) -> LimbResult:
    only_if = _ground(limb.only_if) if limb.only_if is not None else None
    return replace(limb, ground=_ground(limb.ground), only_if=only_if)


def _ground(ground: Ground) -> Ground:
    reason = Reason("closed_session") if _closed(ground.evidence) else ground.reason
    return replace(
        ground,
        reason=reason,
        evidence=tuple(_once(ground.evidence)),
        children=tuple(map(_ground, ground.children)),
    )


def _rests(limb: LimbResult) -> bool:
    return any(_closed_under(each) for each in (limb.ground, limb.only_if) if each is not None)


def _closed_under(ground: Ground) -> bool:
    return _closed(ground.evidence) or any(map(_closed_under, ground.children))


def _closed(evidence: Iterable[Evidence]) -> bool:
    return any(each.fact == WITHHELD for each in evidence)


def _once(evidence: Iterable[Evidence]) -> Iterable[Evidence]:
    return dict.fromkeys(evidence)
