"""`import`: minutes, agendas and terms of reference to a draft record, or into a record that is there."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from compliance.cli.common import FAULT, OK, Output, add, give, say, say_all, today
from compliance.cli.intake_keep import Keeper, kept_if_stopped
from compliance.errors import InputError, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.asking.answers import Answers
    from compliance.intake.draft.asking.draft import Draft
    from compliance.intake.reading import Reading


class DraftFormat(StrEnum):
    """The forms in which what was read can be had."""

    YAML = "yaml"
    JSON = "json"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    add(
        app,
        import_,
        "import",
        "Make a draft record from minutes and agendas.",
        "compliance import pack.txt --output draft.yaml",
        "compliance import pack.txt --questions answers.yaml",
        "compliance import pack.txt --into board.yaml",
    )


@dataclass(slots=True)
class _Papers:
    """What could be read of the files.

    Attributes:
        readings: of each file, in the order in which they were named.
        files: each file that was read, with its fingerprint.
        remarks: what a reader should know of a file.
        status: whether one of them could not be read.
    """

    readings: list[tuple[Reading, ...]] = field(default_factory=list)
    files: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    status: int = OK

    @property
    def all(self) -> list[Reading]:
        """Every reading."""
        return [each for readings in self.readings for each in readings]


def import_(
    papers: Annotated[
        list[Path],
        typer.Argument(
            metavar="FILE",
            help="Minutes, agendas, lists of members, terms of reference: .txt, .md, .html, .docx, .pdf; - reads "
            "standard input.",
            show_default=False,
        ),
    ],
    *,
    form: Annotated[
        DraftFormat, typer.Option("--format", "-f", help="A draft record, or what was read as JSON.")
    ] = DraftFormat.YAML,
    output: Output = None,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="RECORD", help="Show what would be added to this record, or contradicts it."),
    ] = None,
    write: Annotated[
        bool, typer.Option("--write", help="With --into: add it. Every line of the record stays as it is.")
    ] = False,
    ask: Annotated[bool, typer.Option("--ask", help="Put the questions one by one, and take in the answers.")] = False,
    questions: Annotated[
        Path | None,
        typer.Option("--questions", metavar="PATH", help="Write the questions to this file, to be answered in it."),
    ] = None,
    answers: Annotated[
        Path | None, typer.Option("--answers", metavar="PATH", help="Use the answers in this file.")
    ] = None,
    by: Annotated[
        str | None, typer.Option("--by", metavar="POST", help="Who answers: a post, such as Secretary to the board.")
    ] = None,
) -> None:
    """Read papers of a partnership and make a draft record, with a question wherever it is not sure.

    Nothing is guessed: what no paper says is left out, and what is not certain waits for an answer.
    """
    _refuse_mixtures(papers, form, output, into, questions, write=write, ask=ask)
    for path in (output, questions):
        _refuse_existing(path)
    read = _read(papers)
    if not read.readings:
        raise typer.Exit(FAULT)
    if form is DraftFormat.JSON:
        _give_json(read, output, several=len(papers) > 1)
        raise typer.Exit(read.status)
    record = _record(into)
    given = _answers(answers, by)
    goal = f"--into {into} --write" if into is not None else "--output record.yaml"
    keeper = Keeper(given, into or output, questions, goal) if ask else None
    with kept_if_stopped(keeper):
        kept = into is None or write or questions is not None
        draft = _asked(read, given, record, keeper, into, kept=kept) if keeper else _draft(read, given, record)
        if questions is not None:
            from compliance.intake.draft.asking import answers as pages

            day = given.day if given.given else None
            give(pages.page(draft.asks, given.worded(draft.asks), given.by, day, goal), questions)
            say(f"Written to {questions}: {_count(len(draft.asks), 'question')}, {len(draft.open)} open.")
            keeper = None
        if into is not None and record is not None:
            _into(into, record, draft, read, given, write=write, keeper=None if kept else keeper)
        elif output is not None or questions is None:
            _new(read, draft, given, output)
    say_all(draft.stale)
    raise typer.Exit(read.status)


# -- what goes in ---------------------------------------------------------------------------


def _refuse_mixtures(
    papers: Sequence[Path],
    form: DraftFormat,
    output: Path | None,
    into: Path | None,
    questions: Path | None,
    *,
    write: bool,
    ask: bool,
) -> None:
    """Options that cannot go together, before anything is read."""
    import sys

    if write and into is None:
        _refuse("--write", "this needs --into, which names the record", "Name a new file with --output instead")
    if into is not None and output is not None:
        _refuse("--output", "this does not go with --into", "--write adds to the record itself")
    if form is DraftFormat.JSON and (into is not None or ask or questions is not None):
        _refuse("--format json", "this prints what was read, and takes no answers", "Leave out the other options")
    if ask and (sys.stdin is None or not sys.stdin.isatty() or Path("-") in papers):
        _refuse("--ask", "there is nobody at the keyboard to ask", "Use --questions FILE, and then --answers FILE")
    if output is not None and form is DraftFormat.YAML and output.suffix.lower() not in (".yaml", ".yml"):
        _refuse(str(output), "a draft record is YAML, and the name does not say so", "End it in .yaml")
    if questions is not None and questions.suffix.lower() not in (".yaml", ".yml"):
        _refuse(str(questions), "a file of answers is YAML, and the name does not say so", "End it in .yaml")


def _refuse_existing(path: Path | None) -> None:
    if path is not None and os.path.lexists(path):
        _refuse(str(path), "there is already something of this name", "Choose another; nothing was written")


def _refuse(path: str, what: str, how: str) -> None:
    raise InputError([Problem(path, None, what, how)])


def _read(papers: Sequence[Path]) -> _Papers:
    """Read each file once; one that cannot be read is told of, and the rest are read."""
    from compliance.cli import own
    from compliance.intake.decode import decode
    from compliance.intake.read import read

    found = _Papers()
    for path in papers:
        try:
            own.refuse(path)
            paper = decode(path)
            if paper.sha256 in {sha256 for _, sha256 in found.files}:
                say(f"{path}: this is the same file as another that is named, and is read once.")
                continue
            readings = read(paper)
        except InputError as error:
            say_all(error.problems)
            found.status = FAULT
            continue
        found.files.append((paper.path, paper.sha256))
        found.remarks += [f"{paper.path}: {each}" for each in paper.warnings]
        if readings:
            found.readings.append(readings)
        else:
            told = "; ".join(paper.warnings) or "no line of it can be read"
            say(str(Problem(str(path), None, f"there is nothing to read in this file: {told}", "Name another")))
            found.status = FAULT
    return found


def _record(path: Path | None) -> tuple[dict[str, Any], str] | None:
    """The record that is there: its data, and its text to the last byte."""
    if path is None:
        return None
    from compliance import files
    from compliance.record import load

    loaded = files.read(path, lenient=True)
    load.from_loaded(loaded)
    return loaded.data, path.read_bytes().decode()


def _answers(path: Path | None, by: str | None) -> Answers:
    from compliance.intake.draft.asking import answers as pages

    given = pages.read(path, today()) if path is not None else pages.Answers(day=today())
    given.by = by or given.by
    return given


# -- what comes of it -----------------------------------------------------------------------


def _draft(read: _Papers, given: Answers, record: tuple[dict[str, Any], str] | None) -> Draft:
    from compliance.intake.draft.compose import compose

    draft = compose(read.all, given, record[0] if record else None)
    draft.remarks = (*read.remarks, *draft.remarks)
    return draft


def _asked(
    read: _Papers,
    given: Answers,
    record: tuple[dict[str, Any], str] | None,
    keeper: Keeper,
    into: Path | None,
    *,
    kept: bool,
) -> Draft:
    from compliance.cli.intake_ask import put_all

    return put_all(lambda: keeper.seen(_draft(read, given, record)), given, beside=into, kept=kept)


def _give_json(read: _Papers, output: Path | None, *, several: bool) -> None:
    """One file: one object. Several: one object a line, also where only one of them could be read."""
    import json

    from compliance.intake import contract

    objects = [contract.minutes_reading(each) for each in read.readings]
    if not several:
        give(contract.as_text(objects[0]), output)
    else:
        give("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects), output)
    if output is not None:
        say(f"Written to {output}.")


def _new(read: _Papers, draft: Draft, given: Answers, output: Path | None) -> None:
    from compliance import files
    from compliance.intake.draft import page
    from compliance.intake.draft.compose import keep_answered
    from compliance.record import load

    text, name = page.page(draft, read.files), str(output or "the draft")
    if keep_answered(draft, read.all, given, files.read_text(text, name).data):
        text = page.page(draft, read.files)
    load.from_loaded(files.read_text(text, name))
    give(text, output)
    if output is not None:
        say(f"Written to {output}: {_count(len(draft.open), 'question')} open.")
        say(f"Next: compliance validate {output}, and compliance check {output}")


def _into(
    path: Path,
    record: tuple[dict[str, Any], str],
    draft: Draft,
    read: _Papers,
    given: Answers,
    *,
    write: bool,
    keeper: Keeper | None,
) -> None:
    """Tell what would be added, and add it if that is wanted.

    Whoever has answered at the keyboard, whose answers a keeper has, is asked whether to write it, if that can be done.
    """
    from compliance import files
    from compliance.intake.draft import merge, told
    from compliance.intake.draft.compose import keep_answered
    from compliance.intake.draft.written.insert import insert

    is_json = path.suffix.lower() in files.JSON_SUFFIXES
    plan = merge.plan(draft, record[0])
    text = insert(record[1], plan.additions, str(path), is_json=is_json)
    if keep_answered(draft, read.all, given, files.read_text(text, str(path)).data):
        plan = merge.plan(draft, record[0])
        text = insert(record[1], plan.additions, str(path), is_json=is_json)
    is_new, offer = text != record[1], keeper is not None and bool(given.given)
    if write and is_new:
        _write(path, record[1], text, draft)
    give(told.told(plan, draft, record[0], str(path), written=write and is_new, ends=not offer, left=given.left))
    if keeper is None or not offer:
        return
    from compliance.cli import intake_ask

    if is_new and intake_ask.may_write(draft) and intake_ask.agreed(str(path)):
        _write(path, record[1], text, draft)
        say(f"Written to {path}.")
    else:
        keeper.offer(intake_ask.typed)


def _write(path: Path, old: str, text: str, draft: Draft) -> None:
    """Put the new text in the place of the old one, which must still be there."""
    from compliance import files

    _refuse_doubling(path, draft)
    if path.read_bytes().decode() != old:
        _refuse(str(path), "this record was changed meanwhile", "Give the command again; nothing was written")
    files.write(path, text)


def _refuse_doubling(path: Path, draft: Draft) -> None:
    """Nobody is written a second time under another name: once two entries stand there, nobody is asked any more."""
    from compliance.cli.intake_ask import is_doubt

    doubts = [ask for ask in draft.open if is_doubt(ask)]
    if doubts:
        what = "it is not said yet who is who, and somebody might be written twice; nothing was written"
        first = Problem(str(path), None, what, "Answer the questions that follow, with --ask or with --questions FILE")
        raise InputError([first, *(Problem(str(path), None, each.id, each.what) for each in doubts)])


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
