"""Every word of ours that a reader sees in a report, in one place: a module a subject, and this the way in.

Plain English in GOV.UK's style. The engine gives a code and particulars; a test holds the codes that it can give
against the ones that have words here, and another that no other module of a report has sentences of its own.
"""

from __future__ import annotations

from compliance.nouns import OUTCOMES
from compliance.report.wording.board import CLOSED, CLOSED_NOTE, NOT_LEGAL_ADVICE, NOTES
from compliance.report.wording.nouns import BASES, GROUPS, PRESENCE, ROLES, STRENGTHS, TRUTHS
from compliance.report.wording.said import (
    accepted,
    agreed_due,
    bearer,
    because,
    closing,
    later,
    left_out,
    need,
    problem,
    refused,
    rule,
    since,
    statement,
    whom,
)
from compliance.report.wording.sentences import PUBLISHED

__all__ = [
    "BASES",
    "CLOSED",
    "CLOSED_NOTE",
    "GROUPS",
    "NOTES",
    "NOT_LEGAL_ADVICE",
    "OUTCOMES",
    "PRESENCE",
    "PUBLISHED",
    "ROLES",
    "STRENGTHS",
    "TRUTHS",
    "accepted",
    "agreed_due",
    "bearer",
    "because",
    "closing",
    "later",
    "left_out",
    "need",
    "problem",
    "refused",
    "rule",
    "since",
    "statement",
    "whom",
]
