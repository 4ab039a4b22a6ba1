"""The appendix of provisions says nothing twice that a reader has read a page before, and loses nothing."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from compliance.report import common, compose
from compliance.report.wording import NOTES
from tests.reports.test_fixtures import RECORDS, assessed

if TYPE_CHECKING:
    from pathlib import Path

LONG = 160


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
