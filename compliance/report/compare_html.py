"""What changed between two reports, as one web page that needs no network and no script."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from pathlib import Path
from typing import TYPE_CHECKING

from compliance.abbreviation import Reader
from compliance.report import compare
from compliance.report.wording import board as board_words
from compliance.report.wording import changes as words

if TYPE_CHECKING:
    from compliance.report.changes import Comparison

TEMPLATES = Path(__file__).parent / "templates"


def render(comparison: Comparison) -> str:
    """The page."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style = (TEMPLATES / "compare.css").read_text(encoding="utf-8")
    page = environment.get_template("compare.html.j2").render(
        sheet=compare.compose(comparison),
        style=Markup(style),  # noqa: S704  # our own file, not text from a record
        style_hash=b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii"),
        aside=compare.aside,
        not_applying=words.NOT_APPLYING,
        recorded_heading=words.RECORDED,
        recorded_intro=words.RECORDED_INTRO,
        about=board_words.ABOUT,
        words=board_words,
    )
    return Reader().read_page(page)
