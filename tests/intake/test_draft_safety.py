from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.reading import Reading
from compliance.law import pack
from compliance.record import load
from compliance.vocabulary import Outcome
from tests.intake.readings import attendee, confirmed, from_contract, item, reading, said

PACK = pack.load()
TODAY = dt.date(2026, 11, 27)
DEFINITE = {Outcome.MET, Outcome.NOT_MET, Outcome.OUTSTANDING}
PAPERS = sorted((Path(__file__).resolve().parents[2] / "fixtures" / "minutes").glob("*.reading.json"))


def outcomes(*readings: Reading) -> dict[str, Outcome]:
    """What an unanswered draft of some papers comes to; it can be read as a record."""
    draft = compose(readings, Answers(day=TODAY))
    text = page(draft, [(each.path, each.sha256) for each in readings])
    loaded = load.from_loaded(files.read_text(text, "draft.yaml"))
    return {each.id: each.outcome for each in assess(PACK, loaded, TODAY).findings}


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: path.stem.removesuffix(".reading"))
def test_a_draft_of_any_paper_is_a_record_that_decides_nothing(path: Path) -> None:
    """Whatever the paper says, nothing is met or not met before somebody has answered."""
    found = outcomes(*from_contract(json.loads(path.read_text()), path.name))
    assert [each for each, outcome in found.items() if outcome in DEFINITE] == []


def test_intentions_and_terms_decide_nothing() -> None:
    """Agendas for as many meetings as the terms ask for, terms with a quorum, minutes said to be confirmed."""
    people = tuple(attendee(f"{letter} Person", f"{letter} District Council") for letter in "ABCDE")
    quorum, frequency = said("The quorum shall be four members."), said("The Board will meet twice a year.")
    terms = reading("terms_of_reference", None, path="t.txt", quorum=quorum, frequency=frequency)
    papers = [
        terms,
        reading("agenda", "2013-06-05", items=(item("1", "Minutes", "RESOLVED to confirm them"),)),
        reading("agenda", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "listed"),)),
        reading("agenda", "2013-12-04"),
        reading("minutes", "2014-02-05", people, inquorate=False),
        reading("minutes", "2014-03-05", (attendee("F", "F", sure=False),), inquorate=True),
    ]  # fmt: skip
    found = outcomes(*papers)
    assert [each for each, outcome in found.items() if outcome in DEFINITE] == []
    assert Outcome.CANNOT_TELL in found.values()
