import copy
import json
from functools import cache
from pathlib import Path

import pytest

from benchmarks import intake
from benchmarks.intake_score import MEASURES, Json, Score, score
from tests.intake.papers.make import FOLDER

CAREFUL: Json = {
    "kind": "minutes",
    "body": "Fenmere Safer Partnership",
    "date": "2019-03-05",
    "chair": {"name": "Cllr A Okoro", "organisation": "Fenmere Council"},
    "attendees_complete": True,
    "attendees": [
        {"name": "Cllr A Okoro", "organisation": "Fenmere Council", "sure": True},
        {"name": "J Smith", "organisation": "Fen Police", "sure": True},
        {"name": "J Smith", "organisation": "Fen Fire", "sure": False},
        {"name": "Guest", "organisation": None, "sure": True, "optional": True},
    ],
    "apologies": [
        {"name": "D O'Dowd", "organisation": "Fenmere CCG", "substitute": "J Smith", "sure": True},
        {"name": None, "post": "Chief Executive", "organisation": None, "substitute": None, "sure": True},
    ],
    "items": [
        {"number": "1/19", "title": "MINUTES", "resolution": "that the minutes be approved"},
        {"number": "2/19", "title": "Any other business", "resolution": None},
    ],
    "previous_minutes_of": ["2018-12-04"],
    "next_meetings": ["2019-06-04"],
    "questions": ["attendees"],
}


def read() -> Json:
    """What a reader gives that reads everything."""
    reading = copy.deepcopy(CAREFUL)
    reading["attendees"] = reading["attendees"][:3]
    reading["questions"] = [{"about": "attendees", "subject": "J Smith"}]
    return reading


def counts(scored: Score, name: str) -> tuple[int, int, int]:
    """Right, wrong and missing of one thing."""
    tally = scored.tallies[name]
    return tally.right, len(tally.wrong), len(tally.missing)


def test_a_whole_reading_has_nothing_amiss() -> None:
    """Everything right, nothing wrong, nothing missing; what may be left may be left."""
    scored = score(CAREFUL, [read()])
    assert scored.is_whole
    right = (3, 4, 2, 1, 1, 1, 2, 1, 1, 1, 0, 0, 1, 1)
    assert {name: scored.tallies[name].right for name in MEASURES} == dict(zip(MEASURES, right, strict=True))


def test_form_is_forgiven_and_nothing_else() -> None:
    """White space, capitals, apostrophes and dashes do not matter; a title left out does."""
    reading = read()
    reading["apologies"][0]["name"] = "d O\u2019DOWD"
    reading["items"][0] |= {
        "number": "1/19.",
        "title": " Minutes:",
        "resolution": "RESOLVED \u2013 That the minutes be approved.",
    }
    assert score(CAREFUL, [reading]).is_whole
    reading["attendees"][0]["name"] = "A Okoro"
    assert counts(score(CAREFUL, [reading]), "people") == (2, 1, 1)


PEOPLE, APOLOGIES, ITEMS = (read()[each] for each in ("attendees", "apologies", "items"))
FAULTS: dict[str, tuple[Json, str, tuple[int, int, int], int]] = {
    "somebody invented": ({"attendees": [*PEOPLE, {"name": "X", "sure": True}]}, "people", (3, 1, 0), 1),
    "invented, and marked": ({"attendees": [*PEOPLE, {"name": "X", "sure": False}]}, "people", (3, 1, 0), 0),
    "somebody missed": ({"attendees": PEOPLE[:2]}, "people", (2, 0, 1), 0),
    "the same name once only": ({"attendees": PEOPLE[::2]}, "people", (2, 0, 1), 0),
    "apology as presence": ({"attendees": [*PEOPLE, APOLOGIES[0]], "apologies": APOLOGIES[1:]}, "people", (3, 1, 0), 1),
    "another date": ({"date": "2018-12-04"}, "dates", (0, 1, 1), 1),
    "no date": ({"date": None}, "dates", (0, 0, 1), 0),
    "another chair": ({"chair": {"name": "J Smith", "sure": True}}, "chair", (0, 1, 1), 1),
    "another chair, and marked": ({"chair": {"name": "J Smith", "sure": False}}, "chair", (0, 1, 1), 0),
    "an item too many": ({"items": [*ITEMS, {"number": "3", "title": "X"}]}, "items", (2, 1, 0), 1),
    "another resolution": ({"items": [ITEMS[0] | {"resolution": "to meet"}, ITEMS[1]]}, "resolutions", (0, 1, 1), 1),
    "no resolution": ({"items": [ITEMS[0] | {"resolution": None}, ITEMS[1]]}, "resolutions", (0, 0, 1), 0),
    "another substitute": (
        {"apologies": [APOLOGIES[0] | {"substitute": "Y"}, APOLOGIES[1]]},
        *("substitutes", (0, 1, 1), 1),
    ),
    "a next meeting that is none": ({"next_meetings": ["2019-06-04", "2019-03-31"]}, "next meetings", (1, 1, 0), 1),
}


@pytest.mark.parametrize("changed, measure, counted, silent", FAULTS.values(), ids=FAULTS)
def test_a_planted_fault_is_found(changed: Json, measure: str, counted: tuple[int, int, int], silent: int) -> None:
    """Each fault is counted where it belongs, and is silent unless the reading owns up to it."""
    scored = score(CAREFUL, [read() | changed])
    assert counts(scored, measure) == counted
    assert len(scored.silent) == silent
    assert not scored.is_whole


@pytest.mark.parametrize("sure, silent", [(True, 1), (False, 0)])
def test_a_wrong_organisation_is_wrong_and_missing(sure: bool, silent: int) -> None:
    """The organisation that is due is missing, the one that was read is wrong, and the person is right."""
    reading = read()
    reading["attendees"][1] |= {"organisation": "Fen Probation", "sure": sure}
    scored = score(CAREFUL, [reading])
    assert counts(scored, "people") == (3, 0, 0)
    assert counts(scored, "organisations") == (3, 1, 1)
    assert len(scored.silent) == silent


def test_a_question_owns_up_to_a_date() -> None:
    """A wrong date about which the reading asks is wrong and not silent."""
    reading = read() | {"date": "2018-12-04"}
    reading["questions"].append({"about": "date", "subject": None})
    assert not score(CAREFUL, [reading]).silent


def test_guesses_and_questions_left_out_are_counted() -> None:
    """What is to be marked has to be marked, what is to be asked has to be asked, and no list is complete by luck."""
    reading = read() | {"questions": []}
    reading["attendees"][2]["sure"] = True
    scored = score(CAREFUL, [reading])
    assert (len(scored.unmarked), scored.not_asked) == (1, ["attendees"])
    assert score(CAREFUL | {"attendees_complete": False}, [read()]).silent == [
        "people: the list is said to be complete"
    ]


def test_what_is_right_and_marked_unsure_is_counted() -> None:
    """Somebody right is marked unsure without need, unless a careful reader doubts them too."""
    reading = read()
    reading["attendees"][1]["sure"] = reading["attendees"][2]["sure"] = False
    scored = score(CAREFUL, [reading])
    assert scored.needless == [f"people: {reading['attendees'][1]['name']} [{reading['attendees'][1]['organisation']}]"]


def test_documents_of_a_pack_are_told_apart() -> None:
    """Each is held against its own kind and date, in whatever order; a document that is not there claims nothing."""
    agenda: Json = {"kind": "agenda", "date": "2019-06-04", "items": [{"number": "1", "title": "Apologies"}]}
    careful = CAREFUL | {"others": [agenda]}
    assert score(careful, [agenda, read()]).is_whole
    assert counts(score(careful, [read()]), "items") == (2, 0, 1)
    assert score(careful, [agenda, read(), {"kind": "other", "date": "2012-01-01"}]).is_whole
    assert counts(score(CAREFUL, [read(), read() | {"date": "2019-06-04"}]), "people") == (3, 3, 0)


def test_nothing_read_is_all_missing() -> None:
    """A paper that cannot be read lowers recall, not precision."""
    scored = score(CAREFUL, [])
    people = scored.tallies["people"]
    assert (people.precision, people.recall) == (1.0, 0.0)
    assert not scored.silent


def test_the_benchmark_prints_the_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Folders of one's own can be scored; what has no careful reading is left out, and faults are listed on demand."""
    (tmp_path / "a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    (tmp_path / "a.reading.json").write_text(json.dumps(CAREFUL))
    monkeypatch.setattr(intake, "read", lambda _: [read() | {"date": "2018-12-04"}])
    intake.main(["--amiss", str(tmp_path)])
    said = capsys.readouterr().out
    assert "a.txt" in said
    assert "b.txt" not in said
    assert "SILENT dates: 2018-12-04 (for 2019-03-05)" in said
    assert "people                3      0        0      1.000   1.000" in said
    assert "silent wrong guesses: 1;" in said


FLOORS = {
    **dict.fromkeys(("people", "organisations", "apologies", "items", "resolutions"), (0.98, 0.95)),
    **dict.fromkeys(("dates", "chair"), (1.0, 1.0)),
}
"""The precision and the recall that are aimed for."""


@cache
def own() -> Score:
    """Our own papers, read and scored once."""
    return intake.total(FOLDER)


@pytest.mark.parametrize("name", FLOORS)
def test_own_papers_are_read_as_well_as_is_aimed_for(name: str) -> None:
    """Precision and recall over all papers of `fixtures/minutes/`."""
    precision, recall = FLOORS[name]
    tally = own().tallies[name]
    assert tally.precision >= precision, tally.wrong
    assert tally.recall >= recall, tally.missing


def test_nothing_is_guessed_in_silence() -> None:
    """Whatever is wrong in our own papers is marked unsure or asked about, and so is what had to be inferred."""
    assert own().silent == []
    assert own().unmarked == []
