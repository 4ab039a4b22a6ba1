"""A number in a file of answers stands for what that very file printed by it, whatever the other answers change."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.intake.draft.asking import answers as pages
from compliance.intake.draft.asking import counted
from compliance.intake.draft.asking.question import Ask, Choice
from tests.cli.command import compliance
from tests.intake.keyboard import asked
from tests.intake.readings import day

if TYPE_CHECKING:
    from pathlib import Path

PAPER = """\
ANYTOWN COMMUNITY SAFETY PARTNERSHIP
Minutes of the meeting held on 5 June 2018 in the Town Hall

Present:
A One (Anytown Borough Council)
B Two (Anyshire Police)
C Three (Police)
D Four (OPCC)
E Five (NHS Anytown CCG)
F Six (Anyshire Fire & Rescue Authority)
G Seven (National Probation Service)

1. Welcome
It was agreed that the plan be noted.
"""
WHICH = "bodies.responsible-authorities"
MERGED = {"body.police": "1", "body.opcc": "Office of the Police and Crime Commissioner for Anyshire"}
"""Answers after which there are fewer bodies than were printed, under other numbers."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A paper, and the file of questions about it."""
    (tmp_path / "june.txt").write_text(PAPER)
    assert compliance("import", "june.txt", "--questions", "q.yaml", cwd=tmp_path).status == 0
    return tmp_path


def filled(text: str, given: dict[str, str]) -> str:
    """A file of questions with answers in it."""
    for name, answer in given.items():
        text, found = re.subn(rf"(?m)^  {re.escape(name)}:.*$", f"  {name}: {answer}", text)
        assert found == 1, name
    return text


def number(text: str, name: str, value: str) -> int:
    """The number by which the file prints a choice of a question."""
    before = text[: text.index(f"\n  {name}:")].rpartition("\n\n")[2]
    found = re.search(rf"(?m)^  # +(\d+)  {re.escape(value)}(?: \(.*\))?$", before)
    assert found, before
    return int(found[1])


def authorities(path: Path) -> set[str]:
    """Those that a record has as responsible authorities."""
    return {each["id"] for each in files.read(path).data["bodies"] if "responsible_authority" in each}


def imported(folder: Path, given: dict[str, str], *more: str, source: str = "q.yaml") -> Any:  # noqa: ANN401
    """The command with the answers written into the file of questions."""
    (folder / "a.yaml").write_text(filled((folder / source).read_text(), given))
    return compliance("import", "june.txt", "--answers", "a.yaml", *more, cwd=folder)


@pytest.mark.parametrize("form", ["{0}, {1}", "[{0}, {1}]", "{0}; {1}", "{0} from 2018-06-01, {1}", "{{{0}: , {1}: }}"])
def test_a_number_is_counted_in_the_list_that_the_file_prints(folder: Path, form: str) -> None:
    """It was counted in what the other answers of the file left of it, and another body was recorded."""
    text = (folder / "q.yaml").read_text()
    council = number(text, WHICH, "anyshire-fire-rescue-authority")
    trust = number(text, WHICH, "national-probation-service")
    given = {**MERGED, WHICH: form.format(council, trust)}
    run = imported(folder, given, "--output", "r.yaml")
    assert run.status == 0, run.err
    assert authorities(folder / "r.yaml") == {"anyshire-fire-rescue-authority", "national-probation-service"}


@pytest.mark.parametrize("sign", ["-", "–", " - ", " to "])
@pytest.mark.parametrize("behind", ["", " from 2018-06-01"])
def test_a_run_of_numbers_is_counted_there_too(folder: Path, sign: str, behind: str) -> None:
    """Beyond what was left of the list it was refused."""
    text = (folder / "q.yaml").read_text()
    last = number(text, WHICH, "police")
    run = imported(folder, {**MERGED, WHICH: f"{last - 1}{sign}{last}{behind}"}, "--output", "r.yaml")
    assert run.status == 0, run.err
    assert authorities(folder / "r.yaml") == {"anyshire-police", "office-of-police-crime-commissioner-for-anyshire"}


def test_the_next_file_of_questions_has_words_for_the_numbers(folder: Path) -> None:
    """Its own list may be another one."""
    text = (folder / "q.yaml").read_text()
    fire = number(text, WHICH, "anyshire-fire-rescue-authority")
    run = imported(folder, {**MERGED, WHICH: str(fire), "partnership.kind": "1"}, "--questions", "q2.yaml")
    assert run.status == 0, run.err
    given = files.read(folder / "q2.yaml").data["answers"]
    assert given[WHICH] in ("anyshire-fire-rescue-authority", {"anyshire-fire-rescue-authority": "yes"})
    assert (given["partnership.kind"], given["body.police"]) == ("strategy_group", "anyshire-police")


def test_a_number_above_which_no_list_is_printed_is_refused(folder: Path) -> None:
    """With the line, the number, and what to write."""
    text = re.sub(r"(?m)^ *#.*\n", "", (folder / "q.yaml").read_text())
    (folder / "bare.yaml").write_text(text)
    run = imported(folder, {WHICH: "1-2"}, "--output", "r.yaml", source="bare.yaml")
    assert run.status == 2
    assert re.search(rf"a\.yaml:\d+: {WHICH}: 1 is a number, and this file has no numbered list right above", run.err)
    assert "Write in words what is meant: anyshire-fire-rescue-authority, " in run.err
    assert not (folder / "r.yaml").exists()


@pytest.mark.parametrize("answer, said", [("9-12", "9 is none of the numbers"), ("3-1", "runs back")])
def test_a_number_that_is_not_in_the_list_is_refused(folder: Path, answer: str, said: str) -> None:
    """So is a run that ends before it begins."""
    run = imported(folder, {**MERGED, WHICH: answer}, "--output", "r.yaml")
    assert run.status == 2
    assert re.search(rf"a\.yaml:\d+: {WHICH}: .*{said}", run.err)


def test_a_list_that_is_no_longer_true_is_an_error_and_never_another_body(folder: Path) -> None:
    """As where the papers are others by now."""
    text = (folder / "q.yaml").read_text()
    fire = number(text, WHICH, "anyshire-fire-rescue-authority")
    changed = PAPER.replace("Anyshire Fire & Rescue Authority", "Borset Fire & Rescue Authority")
    (folder / "june.txt").write_text(changed)
    run = imported(folder, {WHICH: str(fire)}, "--output", "r.yaml")
    assert run.status == 2
    assert f'{WHICH}: {fire} stood for "anyshire-fire-rescue-authority" when' in run.err
    assert "Write in words what is meant: anyshire-police, " in run.err


def test_a_list_from_which_an_entry_was_taken_out_counts_as_far_as_it_is_whole(folder: Path) -> None:
    """The numbers behind the gap stand for nothing that is certain."""
    text = (folder / "q.yaml").read_text()
    fire, police = number(text, WHICH, "anyshire-fire-rescue-authority"), number(text, WHICH, "police")
    head, _, tail = text.rpartition(f"\n  {WHICH}:")
    block = head.rpartition("\n\n")[2]
    cut = text.replace(block, re.sub(rf"(?m)^  # +{fire + 1}  .*\n", "", block))
    assert tail
    assert cut != text
    (folder / "cut.yaml").write_text(cut)
    assert imported(folder, {WHICH: str(fire)}, "--output", "r.yaml", source="cut.yaml").status == 0
    assert imported(folder, {WHICH: str(police)}, "--output", "s.yaml", source="cut.yaml").status == 2


def test_a_file_of_an_earlier_version_is_read_by_its_list(folder: Path) -> None:
    """It has the choices in running text and in the same order."""
    text = (folder / "q.yaml").read_text()
    head, _, tail = text.rpartition(f"\n  {WHICH}:")
    block = head.rpartition("\n\n")[2]
    found = re.findall(r"(?m)^  # +\d+  (.*)$", block)
    listed = re.sub(r"(?m)^  #   Choices:\n(?:  # +\d+  .*\n)+", f"  #   Choices: {'; '.join(found)}\n", block)
    assert listed != block
    (folder / "old.yaml").write_text(f"{head.removesuffix(block)}{listed}\n  {WHICH}:{tail}")
    fire = found.index("anyshire-fire-rescue-authority (Anyshire Fire & Rescue Authority)") + 1
    run = imported(folder, {**MERGED, WHICH: str(fire)}, "--output", "r.yaml", source="old.yaml")
    assert run.status == 0, run.err
    assert authorities(folder / "r.yaml") == {"anyshire-fire-rescue-authority"}


def test_numbers_count_in_the_file_beside_a_record_and_with_more_questions_at_the_keyboard(folder: Path) -> None:
    """What is typed by number is counted in what is shown, and what the file has in what that prints."""
    text = (folder / "q.yaml").read_text()
    fire = number(text, WHICH, "anyshire-fire-rescue-authority")
    (folder / "a.yaml").write_text(filled(text, {**MERGED, WHICH: f"{fire}", "partnership.kind": ""}))
    run = asked("Clerk\n1\nq\n", "import", "june.txt", "--answers", "a.yaml", "--ask", "--output", "r.yaml", cwd=folder)
    assert run.status == 0, run.err
    assert authorities(folder / "r.yaml") == {"anyshire-fire-rescue-authority"}
    assert files.read(folder / "r.yaml").data["partnership"]["kind"] == "strategy_group"

    (folder / "july.txt").write_text(
        PAPER.replace("5 June", "3 July").replace("E Five (NHS Anytown", "H Eight (NHS Borset")
    )
    at = ("import", "july.txt", "--into", "r.yaml")
    assert compliance(*at, "--questions", "q3.yaml", cwd=folder).status == 0
    third = (folder / "q3.yaml").read_text()
    (folder / "a3.yaml").write_text(filled(third, {WHICH: str(number(third, WHICH, "nhs-borset-ccg"))}))
    run = compliance(*at, "--answers", "a3.yaml", "--write", cwd=folder)
    assert run.status == 0, run.err
    assert "nhs-borset-ccg" in authorities(folder / "r.yaml")


LONG = Choice("a-body", f"A Body of {'Many Words ' * 20}; and more (of them)")
SHAPES = (
    (Ask("one", "What?", "choice", choices=(Choice("b"), LONG)), "2", "a-body"),
    (Ask("one", "What?", "names", choices=(LONG, Choice("Jo Bell (2)", "Housing"))), "1-2", ["a-body", "Jo Bell (2)"]),
    (Ask("one", "What?", "map", choices=(Choice("x"), Choice("y")), subjects=(LONG, Choice("b"))), "1=2, 2=1",
     {"a-body": "y", "b": "x"}),
    (Ask("one", "What?", "map", choices=(Choice("x"), Choice("y")), subjects=(LONG, Choice("b"))), "{1-2: 2}",
     {"a-body": "y", "b": "y"}),
    (Ask("one", "What?", "day", choices=(Choice("2013-06-05", "printed"), Choice("none"))), "1", "2013-06-05"),
    (Ask("one", "What?", "spans", choices=(Choice("b"), LONG)), "1-2 to 2013-03-31",
     {"a-body": {"to": "2013-03-31"}, "b": {"to": "2013-03-31"}}),
)  # fmt: skip


@pytest.mark.parametrize("ask, answer, understood", SHAPES)
def test_a_list_is_read_as_it_is_printed(tmp_path: Path, ask: Ask, answer: str, understood: object) -> None:
    """Whatever is in its entries, and however long they are."""
    path = tmp_path / "answers.yaml"
    path.write_text(filled(pages.page([ask], {}, None, None), {"one": answer}))
    assert max(map(len, path.read_text().splitlines())) <= 120
    given = pages.read(path, day("2018-06-05"))
    assert given.lists["one"] == counted.of(ask)
    assert ask.understood(given.said(ask)) == understood


def test_a_choice_goes_before_what_another_was_called() -> None:
    """Two of one name: the number of the first stood for the second."""
    ask = Ask(
        "one", "Who?", "names", choices=(Choice("j-bell"), Choice("j-bell-council")),
        formerly=(("j-bell", "j-bell-council"),),
    )  # fmt: skip
    assert ask.understood("j-bell") == ["j-bell"]
    assert ask.understood(ask.understood("1")) == ["j-bell"]
