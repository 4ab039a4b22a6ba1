"""What a record might hold to harm a reader of a report, and the assessment with it everywhere."""

from __future__ import annotations

from compliance.assess.findings.finding import Assessment
from tests.reports.sample import ASSESSMENT, poisoned

POISON = (
    "\x1b[31m\x07\x9b</td><script>alert(1)</script><img src=x onerror=alert(1)> `code` *bold* _it_ ~~gone~~ "
    "[x](javascript:alert(1)) ![y](https://evil.example/y.png) | cell | &lt; &amp; https://evil.example "
    "www.evil.example \u202egnp.exe\u2066\u200b\ufeff"
    "\r\n# Heading\n- item\n1. one\n> quote\n```\n$x$ {{ 7*7 }} {% x %} \"'=@"
)
ASSESSMENT_POISONED: Assessment = poisoned(ASSESSMENT, POISON)
UNSEEN = frozenset("\x1b\x07\x9b\r\u202e\u2066\u200b\ufeff")
"""Characters of the poison that no report may pass on as they are."""
