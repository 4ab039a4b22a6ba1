"""An answer for all holds for those whom its question named; whoever comes by other answers is asked about anew."""

from __future__ import annotations

import re
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.cli.intake_ask import put_all
from compliance.intake.decode import decode
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from tests.cli.command import compliance
from tests.intake.test_draft_counted import filled

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.intake.draft.asking.draft import Draft

PAPER = """\
DORVALE COMMUNITY SAFETY PARTNERSHIP
Minutes of the meeting held on 5 June 2018 in the Town Hall

Present:
A One (Castle Borough Council)
B Two (Dorvale Police)
C Three (DAPTC)
D Four (W&PBC)
E Five (Eastbourne Housing)

1. Welcome
It was agreed that the plan be noted.
"""
COUNCILS = "bodies.councils"
ANEW = "bodies.councils.besides"
LATER = {
    "body.daptc": "Dorvale Association of Parish and Town Councils",
    "body.w-and-pbc": "Weyport and Portsea Borough Council",
}
"""Answers by which two bodies come of which the paper prints the letters alone."""
ASSOCIATION, BOROUGH = "dorvale-association-of-parish-town-councils", "weyport-portsea-bc"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A paper, and the file of questions about it."""
    (tmp_path / "june.txt").write_text(PAPER)
    assert compliance("import", "june.txt", "--questions", "q.yaml", cwd=tmp_path).status == 0
    return tmp_path


def kinds(path: Path) -> dict[str, str]:
    """What sort of body each is in a record."""
    return {each["id"]: each["kind"] for each in files.read(path).data["bodies"]}


def run(folder: Path, given: dict[str, str], *more: str, source: str = "q.yaml", into: str = "a.yaml") -> Any:  # noqa: ANN401
    """The command with answers in a file of questions."""
    (folder / into).write_text(filled((folder / source).read_text(), given))
    done = compliance("import", "june.txt", "--answers", into, *more, cwd=folder)
    assert done.status == 0, done.err
    return done


@pytest.mark.parametrize("said", ["1", "district_council", "{castle-bc: district_council}", "1=1", "none"])
def test_one_word_for_all_is_for_those_that_the_question_named(folder: Path, said: str) -> None:
    """An association of parishes that only another answer brought was made a district council."""
    run(folder, {**LATER, COUNCILS: said}, "--output", "r.yaml", "--questions", "q2.yaml")
    castle = "other" if said == "none" else "district_council"
    assert kinds(folder / "r.yaml").items() >= {"castle-bc": castle, ASSOCIATION: "other", BOROUGH: "other"}.items()
    notes = {each["id"]: each.get("note", "") for each in files.read(folder / "r.yaml").data["bodies"]}
    assert "has not been said yet" in notes[ASSOCIATION]
    assert "has not been said yet" not in notes["castle-bc"]
    second = files.read(folder / "q2.yaml").data["answers"]
    assert second[ANEW] is None
    assert second[COUNCILS] is not None


def test_those_who_come_later_are_answered_for_by_themselves(folder: Path) -> None:
    """In the next file; the answer for the first of them stays as it was."""
    run(folder, {**LATER, COUNCILS: "1"}, "--questions", "q2.yaml")
    run(folder, {ANEW: "1=6, 2=2"}, "--output", "r.yaml", "--questions", "q3.yaml", source="q2.yaml", into="a2.yaml")
    expected = {"castle-bc": "district_council", ASSOCIATION: "other", BOROUGH: "unitary_council"}
    assert kinds(folder / "r.yaml").items() >= expected.items()
    assert ANEW + "-2" not in files.read(folder / "q3.yaml").data["answers"]
    run(folder, {}, "--output", "s.yaml", source="q3.yaml", into="a3.yaml")
    assert files.read(folder / "s.yaml").data == files.read(folder / "r.yaml").data


def test_a_third_round_has_a_question_of_its_own(folder: Path) -> None:
    """Each answer by which more come may be given in a round of its own."""
    first, second = LATER
    run(folder, {COUNCILS: "district_council", first: LATER[first]}, "--questions", "q2.yaml")
    run(folder, {ANEW: "other", second: LATER[second]}, "--questions", "q3.yaml", source="q2.yaml", into="a2.yaml")
    assert files.read(folder / "q3.yaml").data["answers"][f"{ANEW}-2"] is None
    given = {f"{ANEW}-2": "unitary_council"}
    run(folder, given, "--output", "r.yaml", source="q3.yaml", into="a3.yaml")
    expected = {"castle-bc": "district_council", ASSOCIATION: "other", BOROUGH: "unitary_council"}
    assert kinds(folder / "r.yaml").items() >= expected.items()


def test_without_the_list_above_it_an_answer_is_for_those_of_whom_it_is_asked_first(folder: Path) -> None:
    """A file may be written by hand, or have lost its comments."""
    text = re.sub(r"(?m)^ *#.*\n", "", (folder / "q.yaml").read_text())
    (folder / "bare.yaml").write_text(text)
    run(folder, {**LATER, COUNCILS: "district_council"}, "--output", "r.yaml", "--questions", "q2.yaml",
        source="bare.yaml")  # fmt: skip
    assert kinds(folder / "r.yaml").items() >= {"castle-bc": "district_council", ASSOCIATION: "other"}.items()
    assert files.read(folder / "q2.yaml").data["answers"][ANEW] is None
    named = f"{{castle-bc: district_council, {ASSOCIATION}: other, {BOROUGH}: unitary_council}}"
    run(folder, {**LATER, COUNCILS: named}, "--output", "s.yaml", "--questions", "q3.yaml", source="bare.yaml",
        into="b.yaml")  # fmt: skip
    assert kinds(folder / "s.yaml")[BOROUGH] == "unitary_council"
    assert ANEW not in files.read(folder / "q3.yaml").data["answers"]


def test_another_paper_brings_more_authorities_and_they_are_asked_about(folder: Path) -> None:
    """All was said of those of the first."""
    which = "bodies.responsible-authorities"
    (folder / "a.yaml").write_text(filled((folder / "q.yaml").read_text(), {which: "all"}))
    (folder / "july.txt").write_text(PAPER.replace("5 June", "3 July").replace("B Two (Dorvale", "F Six (Other"))
    done = compliance(
        "import", "june.txt", "july.txt", "--answers", "a.yaml", "--output", "r.yaml", "--questions", "q2.yaml",
        cwd=folder,
    )  # fmt: skip
    assert done.status == 0, done.err
    having = {each["id"] for each in files.read(folder / "r.yaml").data["bodies"] if "responsible_authority" in each}
    assert "dorvale-police" in having
    assert "other-police" not in having
    assert files.read(folder / "q2.yaml").data["answers"][f"{which}.besides"] is None


def test_beside_a_record_it_is_the_same(folder: Path) -> None:
    """What the file answers for one council is not written of another."""
    (folder / "may.txt").write_text(PAPER[: PAPER.index("A One")].replace("5 June", "1 May") + "Z Last (Dorvale NHS)\n")
    assert compliance("import", "may.txt", "--output", "board.yaml", cwd=folder).status == 0
    into = ("--into", "board.yaml")
    assert compliance("import", "june.txt", *into, "--questions", "q4.yaml", cwd=folder).status == 0
    run(folder, {**LATER, COUNCILS: "1"}, *into, "--write", source="q4.yaml")
    assert kinds(folder / "board.yaml").items() >= {"castle-bc": "district_council", ASSOCIATION: "other"}.items()


def test_at_the_keyboard_whoever_comes_later_is_asked_about(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """They became none of the kinds without a word: their letters were left open at first, and answered after."""
    readings = list(read(decode(folder / "june.txt")))
    answers = Answers()
    monkeypatch.setattr("sys.stdin", StringIO("Clerk\ndistrict_council\nq\n"))

    def only() -> Draft:
        draft = compose(readings, answers)
        return replace(draft, open=tuple(each for each in draft.open if each.id.startswith(COUNCILS)))

    put_all(only, answers, beside=None, kept=True)
    assert answers.given[COUNCILS] == {"castle-bc": "district_council"}
    answers.given.update(LATER)
    (left,) = [each for each in compose(readings, answers).open if each.id.startswith(COUNCILS)]
    assert left.id == ANEW
    assert [each.value for each in left.subjects] == [ASSOCIATION, BOROUGH]
    assert "Castle Borough Council" in capsys.readouterr().err
