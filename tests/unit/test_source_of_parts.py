"""A part of a recorded thing that has no source of its own is told with that of the thing."""

from __future__ import annotations

from datetime import date

from compliance import files
from compliance.assess.assess import assess
from compliance.law import pack
from compliance.record.load import from_loaded

RECORD = """\
record: 1
partnership: {id: csp, name: Dale Partnership, kind: strategy_group, area: {id: dale, name: Dale, kind: district}}
period: {from: 2024-04-01, to: 2025-03-31}
arrangements:
  - id: terms
    kind: terms_of_reference
    from: 2024-06-12
    terms:
      frequency: {times: 4, in: year}
    source: {of: june, minute: "3"}
meetings:
  - {id: june, date: 2024-06-12, source: june}
sources:
  - {id: june, title: Minutes of 12 June 2024, strength: minutes}
"""


def test_what_terms_say_has_the_source_and_the_day_of_the_terms() -> None:
    """It stood as "Terms, no source recorded" below the very minute that agreed them."""
    loaded = from_loaded(files.read_text(RECORD, "board.yaml"))
    (finding,) = (
        each
        for each in assess(pack.load(), loaded, date(2025, 3, 1)).findings
        if each.id == "local/frequency @ csp/2024-25"
    )
    (told,) = (each for each in finding.evidence if each.path.endswith("/terms"))
    assert told.fact == "What the terms of reference say"
    assert told.source == "Minutes of 12 June 2024, minute 3"
    assert told.date == date(2024, 6, 12)
