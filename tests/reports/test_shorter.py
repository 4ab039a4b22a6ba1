"""The appendix of provisions says nothing twice that a reader has read a page before, and loses nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.findings.finding import Evidence
from compliance.report import common, compose, text
from compliance.report.entry import Fact
from compliance.report.wording import NOTES
from tests.reports.sample import ASSESSMENT, MINUTES
from tests.reports.test_fixtures import RECORDS, assessed

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.assess.findings.finding import Assessment

LONG = 160


ANSWERED = "Answers given by the secretary on 29 November 2026, item documents.partnership-plan"
ASKED_OF = "; ".join(f"minutes.docx, paragraph or table row {row}: “the plan was considered”" for row in range(4))


@pytest.mark.parametrize(
    "source, beside",
    [
        ("Minutes of 5 June 2013 (draft), minute 9/13", "Minutes of 5 June 2013 (draft), minute 9/13"),
        (f"{ANSWERED} ({ASKED_OF})", ANSWERED),
        ("Word " * 60 + "(end)", "Word " * 24 + "…"),
    ],
)
def test_a_long_source_stands_whole_in_the_appendix_alone(source: str, beside: str) -> None:
    """An answer given on import cites all the passages that were asked about, and they buried the fact."""
    fact = Fact(1, "A plan", source, "statement", 0, "record line 9", closed=False, words="", date="")
    assert text.fact_line(fact) == f"A plan ({beside}; record line 9)"
    report = text.render(changed(source), width=2000)
    beginning, _, appendix = report.partition("Appendix: evidence")
    assert (source in beginning) is (source == beside)
    assert beside in beginning
    assert source in appendix


def changed(source: str) -> Assessment:
    """The sample, where all that was read in its minutes was read in this."""

    def under(thing: Any) -> Any:  # noqa: ANN401  # whatever an assessment is made of
        if isinstance(thing, Evidence):
            return replace(thing, source=source) if thing == MINUTES else thing
        if isinstance(thing, tuple):
            return tuple(map(under, thing))
        if is_dataclass(thing) and not isinstance(thing, type):
            return replace(thing, **{each.name: under(getattr(thing, each.name)) for each in fields(thing)})
        return thing

    return replace(ASSESSMENT, findings=under(ASSESSMENT.findings))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_long_note_stands_in_full_once_and_is_pointed_to_from_elsewhere(path: Path) -> None:
    """Every note of every finding stands somewhere, and no long one under two provisions."""
    assessment = assessed(path)
    board = compose.compose(assessment)
    told = Counter((each.provision, kind, text) for each in board.provisions for kind, text in each.notes)
    full = Counter((kind, text) for _, kind, text in dict.fromkeys(told))
    wanted = {
        (note.kind, common.ours(note.text)) for each in assessment.findings for note in each.notes if each.version
    }
    assert wanted <= set(full)
    assert not [text for (kind, text), number in full.items() if number > 1 and len(text) > LONG and kind in NOTES]


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_a_part_says_where_it_stands_only_if_that_is_another_place(path: Path) -> None:
    """The heading above it has the provision."""
    for provision in compose.compose(assessed(path)).provisions:
        for phrase in provision.phrases:
            assert phrase.provision != provision.provision
            assert phrase.label.startswith(phrase.role)
