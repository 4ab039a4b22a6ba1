"""The page before a board, what falls due and what changed, as Word documents: with all that the text has."""

from __future__ import annotations

import io
from datetime import date
from functools import cache

import docx
import pytest

from compliance.assess.assess import assess
from compliance.assess.due import diary
from compliance.record import load
from compliance.record.publishable import publishable
from compliance.report import brief, brief_docx, changes, compare, compare_docx, due, due_docx, told
from tests.reports.hostile import UNSEEN
from tests.reports.test_fixtures import RECORDS, RULES

DAY, MEETING, EARLIER = date(2014, 3, 1), date(2014, 3, 5), date(2013, 6, 5)
FORMS = ("brief", "due", "compare")
NAMES = [path.stem for path in RECORDS]


@cache
def made(name: str, form: str, *, published: bool = False) -> tuple[bytes, str]:
    """A Word document, and the same as Markdown."""
    (path,) = (each for each in RECORDS if each.stem == name)
    loaded = publishable(load.load(path)) if published else load.load(path)
    now = assess(RULES(), loaded, DAY)
    if form == "brief":
        ahead = diary(RULES(), loaded, DAY, 3, since=MEETING)
        return brief_docx.render(now, ahead, MEETING), brief.render(now, ahead, MEETING, markdown=True)
    if form == "due":
        ahead = diary(RULES(), loaded, DAY, 6)
        return due_docx.render(ahead), due.render(ahead, markdown=True)
    before = assess(RULES(), loaded, EARLIER)
    comparison = changes.compare(told.of_assessment(before), told.of_assessment(now))
    return compare_docx.render(comparison), compare.markdown(comparison)


def words_of(document: bytes) -> tuple[list[str], str]:
    """The headings of a Word document, and every word of it."""
    file = docx.Document(io.BytesIO(document))
    headings = [each.text for each in file.paragraphs if each.style and str(each.style.name).startswith("Heading")]
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return headings, " ".join(" ".join([*(each.text for each in file.paragraphs), *cells]).split())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["derbyshire-scb", "tidy-unitary", "with-gaps", "nearly-empty"])
def test_it_has_the_headings_of_the_other_forms(name: str, form: str) -> None:
    """In the same order, as headings of Word's own."""
    document, markdown = made(name, form)
    wanted = [line.lstrip("# ").replace("\\", "") for line in markdown.splitlines() if line.startswith("##")]
    assert words_of(document)[0] == wanted


@pytest.mark.parametrize("form", FORMS)
def test_it_says_what_the_other_forms_say(form: str) -> None:
    """Each entry of a list, and each paragraph, of the Markdown stands in it."""
    document, markdown = made("derbyshire-scb", form)
    said = words_of(document)[1]
    plain = [line.removeprefix("- ") for line in markdown.splitlines() if line and line[0] not in "#|"]
    lines = [" ".join(line.replace("\\", "").split()) for line in plain]
    assert lines
    assert [line for line in lines if line not in said] == []


@pytest.mark.parametrize("form", FORMS)
def test_the_same_record_gives_the_same_file(form: str) -> None:
    """Byte for byte, with no clock in it."""
    first = made("tidy-county", form)[0]
    made.cache_clear()
    assert made("tidy-county", form)[0] == first


@pytest.mark.parametrize("form", FORMS)
def test_the_version_for_publication_says_that_it_is_one(form: str) -> None:
    """And nothing that cannot be seen stands in any of them."""
    said = words_of(made("derbyshire-scb", form, published=True)[0])[1]
    assert "For publication" in said
    assert not UNSEEN & set(said)
