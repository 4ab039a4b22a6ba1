"""Somebody who came for two bodies: the second, printed beside the name, is asked about and recorded as answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from compliance.intake.decode import decode
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.draft.asking.draft import Draft

HEAD = """\
Marlbridge Community Safety Partnership

Minutes of the meeting held on 12 June 2024

Present:
Ann Ash, Marlbridge District Council
"""
ASK = "attendees.minutes-2024-06-12.carol-cedar.also"


def drafted(tmp_path: Path, line: str, answer: str | None = None) -> Draft:
    """A draft of minutes with one more line of those present."""
    paper = tmp_path / "minutes.txt"
    paper.write_text(f"{HEAD}{line}\n\n1. Crime\nNoted.\n", encoding="utf-8")
    return compose(read(decode(paper)), Answers({ASK: answer} if answer else {}))


def line_of(draft: Draft, person: str) -> dict[str, Any]:
    """What is recorded of somebody at the meeting."""
    (meeting,) = draft.facts("meetings")
    (line,) = (each for each in meeting["attendance"] if each["person"] == person)
    return dict(line)


@pytest.mark.parametrize(
    "printed",
    [
        "Carol Cedar, Marlshire ICB (also representing Homestart)",
        "Carol Cedar, Marlshire ICB (also for Homestart)",
        "Carol Cedar, Marlshire ICB, also on behalf of Homestart",
    ],
)
def test_the_second_body_is_asked_about_and_recorded_as_perhaps_until_it_is_answered(
    tmp_path: Path, printed: str
) -> None:
    """However it is printed beside the first."""
    draft = drafted(tmp_path, printed)
    (ask,) = (each for each in draft.open if each.id == ASK)
    assert "Homestart" in ask.what
    line = line_of(draft, "carol-cedar")
    assert (line["represents"], line["perhaps_represents"]) == (["marlshire-icb"], ["homestart"])


@pytest.mark.parametrize(
    "answer,represents",
    [
        ("yes", ["marlshire-icb", "homestart"]),
        ("no", ["marlshire-icb"]),
        ("Homestart Marlbridge", ["marlshire-icb", "homestart-marlbridge"]),
    ],
)
def test_it_is_recorded_as_it_is_answered(tmp_path: Path, answer: str, represents: list[str]) -> None:
    """For both, for the first only, or for a body by its whole name."""
    draft = drafted(tmp_path, "Carol Cedar, Marlshire ICB (also for Homestart)", answer)
    line = line_of(draft, "carol-cedar")
    assert line["represents"] == represents
    assert "perhaps_represents" not in line
    assert ASK not in {each.id for each in draft.open}


@pytest.mark.parametrize("remark", ["also for items 3 and 4", "also for part of the meeting", "also present"])
def test_what_is_no_body_is_not_asked_about(tmp_path: Path, remark: str) -> None:
    """How long somebody stayed is a remark, and says nothing of a body."""
    draft = drafted(tmp_path, f"Carol Cedar, Marlshire ICB ({remark})")
    assert ASK not in {each.id for each in draft.asks}
