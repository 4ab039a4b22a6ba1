"""A report as one web page that needs nothing else: no network, no other file, no script to be read."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.report import board, common, compose, entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jinja2 import Template

    from compliance.assess.finding import Assessment

TEMPLATES = Path(__file__).parent / "templates"


def render(assessment: Assessment, *, prepared_by: str | None = None, final: bool = False) -> str:
    """The report as HTML."""
    from markupsafe import Markup

    report = compose.compose(assessment, prepared_by=prepared_by, final=final)
    style, script = _part("report.css"), _part("report.js")
    return _template().render(
        report=report,
        contents=tuple(_contents(report)),
        style=Markup(style),  # noqa: S704  # our own file, not text from a record
        script=Markup(script),  # noqa: S704  # the same
        style_hash=_hash(style),
        script_hash=_hash(script),
        attendance_heading=board.ATTENDANCE,
        closed_note=common.CLOSED_NOTE.format(common.counted(report.closed, "fact")),
        closed_words=common.CLOSED,
        facts_not_findings=board.FACTS_NOT_FINDINGS,
        shown=entry.shown,
        note_words=board.NOTES,
    )


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
    environment.filters.update(capital=common.capital, listed=common.listed)
    return environment.get_template("report.html.j2")


@lru_cache(maxsize=2)
def _part(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    """The digest by which the page's own policy lets in this style or script and no other."""
    return b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")


def _contents(report: board.Board) -> Iterator[tuple[str, str]]:
    yield "asks", board.ASKED
    yield "summary", "Summary"
    for basis in report.bases:
        yield basis.id, basis.heading
    for anchor, heading, there in (
        ("actions", "Actions", report.actions),
        ("attendance", board.ATTENDANCE, report.attendance.meetings or report.attendance.unlisted),
        ("decisions", "Matters for decision", report.decisions),
        ("problems", "Problems in the record", report.problems),
        ("steps", "Appendix A: each finding, step by step", report.entries),
        ("evidence", "Appendix B: evidence", report.evidence),
        ("provisions", "Appendix C: provisions and the versions used", report.provisions),
        ("law", "Appendix D: how the law was read", report.instruments),
        ("about", board.ABOUT, True),
    ):
        if there:
            yield anchor, heading
