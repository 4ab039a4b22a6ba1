"""Minutes that speak of the quorum, or how often the group meets, at several items: each that is decided is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from compliance.intake.decode import decode
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read

if TYPE_CHECKING:
    from pathlib import Path

PAPER = """\
Marlbridge Community Safety Partnership

Minutes of the meeting held on 12 June 2024

Present:
Ann Ash, Marlbridge District Council

1. Scrutiny panel
The quorum of the panel is three, and the panel will meet every six months.

2. Terms of reference
The group agreed that four members shall be a quorum, one of whom must be a police officer.

3. Ways of working
It was agreed to meet quarterly.

4. Quorum
It was agreed that the quorum should be five members, one of whom is to be from the council.
"""


def asks(tmp_path: Path, text: str = PAPER) -> dict[str, str]:
    """What is asked of terms of reference, by the id of the question."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(text, encoding="utf-8")
    draft = compose(read(decode(paper)), Answers({f"terms.csp-2024-06-12.{item}": "2024-06-12" for item in "234"}))
    return {each.id.partition(".csp-2024-06-12.")[2]: each.what for each in draft.asks if each.id.startswith("terms.")}


def test_each_item_that_decides_one_is_asked_about_in_its_own_words(tmp_path: Path) -> None:
    """The first in the paper is another body's, and stood in the way of all others."""
    found = asks(tmp_path)
    assert "four members shall be a quorum" in found["2.quorum"]
    assert "meet quarterly" in found["3.frequency"]
    assert "the quorum should be five members" in found["4.quorum"]


def test_what_is_only_told_of_another_body_is_not_asked_about(tmp_path: Path) -> None:
    """No decision of the group's has it."""
    assert not any(identifier.startswith("1") for identifier in asks(tmp_path))


def test_a_sentence_that_only_tells_how_often_they_met_is_no_term(tmp_path: Path) -> None:
    """That it was agreed to meet on a matter with somebody sets no frequency."""
    found = asks(tmp_path, PAPER.replace("It was agreed to meet quarterly.", "It was agreed to meet the Mayor."))
    assert "3.frequency" not in found
