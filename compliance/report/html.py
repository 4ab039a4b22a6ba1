"""A report as one web page that needs nothing else: no network, no other file, no script to be read."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import lru_cache
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.abbreviation import Reader
from compliance.report import board, common, compose, entry, wording
from compliance.report.wording import board as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jinja2 import Template

    from compliance.assess.findings.finding import Assessment

TEMPLATES = Path(__file__).parent / "templates"
FEW_MEETINGS = 5
"""With more meetings than this the grid of attendance has marks only, and the names stand below it."""
PRESSING = ("not_met", "outstanding")
"""The outcomes that the first page names one by one."""


def render(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> str:
    """The report as HTML."""
    from markupsafe import Markup

    report = compose.compose(assessment, prepared_by=prepared_by, final=final, steps=True)
    style, script = _part("report.css"), _part("report.js")
    page = _template().render(
        report=report,
        contents=tuple(_contents(report)),
        style=Markup(style),  # noqa: S704  # our own file, not text from a record
        script=Markup(script),  # noqa: S704  # the same
        style_hash=_hash(style),
        script_hash=_hash(script),
        closed_note=wording.CLOSED_NOTE.format(common.counted(report.closed, "fact")),
        closed_words=wording.CLOSED,
        words=words,
        shown=entry.shown,
        presence=wording.PRESENCE,
        outcomes=wording.OUTCOMES,
        pressing=tuple(_pressing(report)),
        ask_links=tuple(_ask_links(report)),
        names_apart=len(report.attendance.meetings) > FEW_MEETINGS,
        alike=_alike(report.entries),
    )
    return Reader().read_page(page)


@lru_cache(maxsize=1)
def _template() -> Template:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(capital=common.capital, meetings=common.the_meetings)
    return environment.get_template("report.html.j2")


@lru_cache(maxsize=2)
def _part(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The digest by which the page's own policy lets in this style or script and no other."""
    return b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _contents(report: board.Board) -> Iterator[tuple[str, str]]:
    yield "asks", words.ASKED
    yield "summary", "Summary"
    for basis in report.bases:
        yield basis.id, basis.heading
    for anchor, heading, there in (
        ("actions", "Actions", report.actions),
        ("timeline", words.TIMELINE, report.timeline),
        ("authorities", words.AUTHORITIES, report.authorities.rows),
        ("attendance", words.ATTENDANCE, report.attendance.meetings or report.attendance.unlisted),
        ("decisions", words.DECISIONS, report.decisions),
        ("problems", words.PROBLEMS, report.problems),
        ("steps", words.STEPS, report.entries),
        ("evidence", "Appendix B: evidence", report.evidence),
        ("provisions", words.PROVISIONS_C, report.provisions),
        ("law", words.LAW_D, report.instruments),
        ("about", words.ABOUT, True),
    ):
        if there:
            yield anchor, heading


def _pressing(report: board.Board) -> Iterator[tuple[board.Group, board.Row]]:
    """What is not met or outstanding, to be named before all else."""
    for basis in report.bases:
        for group in basis.groups:
            if group.outcome in PRESSING:
                yield from ((group, row) for row in group.rows)


def _ask_links(report: board.Board) -> Iterator[tuple[str, str]]:
    """What the board is asked, each with the part of the report that it is about."""
    parts = [
        part
        for part, there in (
            ("summary", True),
            ("actions", report.actions),
            ("decisions", report.decisions),
            ("problems", report.problems),
        )
        if there
    ]
    yield from zip(report.asks, parts, strict=True)


def _alike(entries: Iterable[entry.Entry]) -> dict[str, tuple[entry.Entry, ...]]:
    """The findings of which the steps are the same but for the names of group and occasion, under the first of them.

    On paper the steps are printed once for all of them.
    """
    groups = sorted({each.group for each in entries if each.group})
    ends = zip(groups[0], groups[-1], strict=False) if len(groups) > 1 else ()
    same = sum(1 for _ in takewhile(lambda letters: letters[0] == letters[1], ends))
    apply = (each for each in entries if each.outcome != "not_applicable")
    alike = (each for _, each in common.grouped(apply, lambda each: _steps(each, each.group[same:])))
    return {first.anchor: tuple(others) for first, *others in alike}


def _steps(each: entry.Entry, name: str) -> str:
    """All that the steps of a finding say, with the names of its group and occasion left out."""
    missing = tuple((lack.kind, lack.text, lack.of) for lack in each.missing)
    what = (each.outcome, each.provision, each.title, each.version, each.bearer)
    said = repr((what, each.gist, each.due, each.since, each.limbs, missing, each.remedy))
    for own in (each.label, name):
        said = said.replace(own, "\n") if len(own) > 2 else said
    return said
