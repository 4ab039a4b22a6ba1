"""Whole reports, word for word: a change of wording or of an outcome shows in `fixtures/reports/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests import goldens

if TYPE_CHECKING:
    from collections.abc import Callable

KEPT = list(goldens.kept())


def test_each_record_is_reported_on() -> None:
    """Every record of the fixtures stands in their README with the day to use it with, and has kept reports."""
    records = {path.stem for path in (goldens.ROOT / "fixtures" / "records").glob("*.yaml")}
    assert {name for name, _ in goldens.runs()} == records


@pytest.mark.parametrize("name,made", KEPT, ids=[name.rpartition("/")[2] for name, _ in KEPT])
def test_report_is_as_kept(name: str, made: Callable[[], str]) -> None:
    """The report is what is kept; after a wanted change: python -m tests.generated --write."""
    path = goldens.ROOT / name
    assert path.is_file(), f"{name} is not kept yet"
    assert made() == path.read_text(encoding="utf-8"), f"{name} is no longer what the program gives"
