"""That there was none, answered of the minutes of a day, holds whatever paper tells of that day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.intake.test_answered import PAPER, again, answered, readings_of

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.draft.asking.draft import Draft

PROTOCOL, PLAN, ASSESSMENT = "documents.protocol", "documents.partnership-plan", "documents.strategic-assessment"
TITLES = "\n4. Information sharing protocol\nThe paper was noted.\n\n5. Strategic assessment\nThe paper was noted.\n"
DRAFT = PAPER.replace("Minutes of the meeting", "Draft minutes of the meeting") + TITLES
CONFIRMED = PAPER.replace("amendment that", "one amendment that") + "\n" + TITLES


def asked(draft: Draft) -> set[str]:
    """The questions that are open."""
    return {each.id for each in draft.open}


def record_of(path: Path, text: str = DRAFT, **given: Any) -> str:  # noqa: ANN401
    """The record that comes of a paper, with that answered: none of the protocol, if nothing else is given."""
    return answered(readings_of(path / "draft.txt", text), given or {PROTOCOL: "none"})


def test_of_draft_and_confirmed_minutes_it_is_asked_once(tmp_path: Path) -> None:
    """The item stood on another line of them, and so it was another question."""
    text = record_of(tmp_path)
    later = again(readings_of(tmp_path / "confirmed.txt", CONFIRMED), text)
    assert PROTOCOL not in asked(later)
    assert ASSESSMENT in asked(later), "of this nothing was answered"


@pytest.mark.parametrize("name", ["draft.txt", "other.txt"])
def test_it_is_not_asked_again_besides_what_another_paper_brought(tmp_path: Path, name: str) -> None:
    """With one on record by then the question has other words."""
    text = record_of(tmp_path, **{ASSESSMENT: "none"})
    covers = "{from: 2019-04-01, to: 2020-03-31}"
    other = f"documents:\n  - {{id: sa, kind: strategic_assessment, title: An assessment, covers: {covers}}}\n"
    assert "\ndocuments:" not in text
    assert ASSESSMENT not in asked(again(readings_of(tmp_path / name, DRAFT), text + other))


def test_of_another_day_it_is_asked_and_of_that_day_alone(tmp_path: Path) -> None:
    """What was answered of June says nothing of September."""
    text = record_of(tmp_path)
    papers = readings_of(tmp_path / "june.txt", CONFIRMED)
    papers += readings_of(tmp_path / "september.txt", CONFIRMED.replace("12 June", "11 September"))
    (ask,) = (each for each in again(papers, text).open if each.id == PROTOCOL)
    assert {each.partition(",")[0] for each in ask.where} == {"september.txt"}


def test_what_the_other_paper_says_of_it_besides_is_asked_about(tmp_path: Path) -> None:
    """Whoever answered had not those words before them."""
    text = record_of(tmp_path)
    said = CONFIRMED.replace("protocol\nThe paper was noted.", "protocol\nRESOLVED that the protocol be signed.")
    later = again(readings_of(tmp_path / "confirmed.txt", said), text)
    (ask,) = (each for each in later.open if each.id == PROTOCOL)
    assert "RESOLVED that the protocol be signed" in ask.what


def test_what_is_said_now_goes_before_it(tmp_path: Path) -> None:
    """Whoever finds the protocol after all says so."""
    from compliance import files
    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.compose import compose

    data = files.read_text(record_of(tmp_path), "record").data
    papers = readings_of(tmp_path / "confirmed.txt", CONFIRMED)
    draft = compose(papers, Answers({PROTOCOL: [{"title": "Protocol of 2024"}]}), data)
    assert [each["title"] for each in draft.facts("documents")] == ["Protocol of 2024"]


def test_an_answer_that_there_was_one_is_of_those_words_alone(tmp_path: Path) -> None:
    """Only that there was none holds for the day; and a record of before says nothing of days."""
    text = record_of(tmp_path)
    old = text.replace(", of: 2024-06-12", ", of: 0123456789ab")
    assert old != text
    assert PROTOCOL in asked(again(readings_of(tmp_path / "confirmed.txt", CONFIRMED), old))
