"""In every form for people: police and crime commissioner (PCC) once, then PCC; quotations and names as they are."""

from __future__ import annotations

import html as entities
import re
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import docx as word
import pypdf
import pytest
from dateutil.relativedelta import relativedelta
from openpyxl import load_workbook

from compliance.assess.due import diary
from compliance.record import load
from compliance.report import (
    brief,
    changes,
    compare,
    compare_html,
    csv,
    docx,
    due,
    explain,
    html,
    markdown,
    needs,
    pdf,
    sheets,
    text,
    told,
    xlsx,
)
from tests.reports.test_fixtures import RECORDS, RULES, assessed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from compliance.assess.due import Diary
    from compliance.assess.findings.finding import Assessment

_WHOLE = "[Pp]olice and crime commissioner"
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FULL = r"[Pp]olice and crime commissioner(?:['’]?s)? \(PCC(?:['’]?s)?\)"


def in_word(made: bytes) -> str:
    """The words of a Word document in their order."""
    body = word.Document(BytesIO(made)).element.body
    return " ".join("".join(piece.text or "" for piece in each.iter(f"{{{_W}}}t")) for each in body.iter(f"{{{_W}}}p"))


def in_sheets(made: bytes) -> str:
    """The words of a workbook, sheet after sheet."""
    book = load_workbook(BytesIO(made))
    return "\n".join(str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value)


def on_page(page: str) -> str:
    """The words of a web page in their order, quotations in quotation marks."""
    page = re.sub(r"<(style|script)\b.*?</\1>", "", page, flags=re.DOTALL)
    page = re.sub(r"</?q>", lambda found: "”" if "/" in found[0] else "“", page)
    return entities.unescape(re.sub(r"<[^>]*>", " ", page))


def calendar(assessment: Assessment, path: Path) -> tuple[Diary, date]:
    """What falls due in the year after the day of an assessment, and the day of a meeting."""
    return diary(RULES(), load.load(path), assessment.as_at, 12), assessment.as_at + relativedelta(months=2)


def compared(assessment: Assessment, path: Path) -> changes.Comparison:
    """The assessment beside that of the same record half a year before."""
    from compliance.assess.assess import assess

    early = assess(RULES(), load.load(path), assessment.as_at - relativedelta(months=18))
    return changes.compare(told.of_assessment(early), told.of_assessment(assessment))


FORMS: dict[str, Callable[[Assessment, Path], str]] = {
    "text": lambda it, _: text.render(it),
    "markdown": lambda it, _: markdown.render(it),
    "html": lambda it, _: on_page(html.render(it)),
    "docx": lambda it, _: in_word(docx.render(it)),
    "xlsx": lambda it, _: in_sheets(xlsx.render(it)),
    "csv": lambda it, _: "\n".join(csv.render(it, sheet="findings")),
    "due": lambda it, path: due.render(calendar(it, path)[0]),
    "due, markdown": lambda it, path: due.render(calendar(it, path)[0], markdown=True),
    "brief": lambda it, path: brief.render(it, *calendar(it, path)),
    "brief, markdown": lambda it, path: brief.render(it, *calendar(it, path), markdown=True),
    "compare": lambda it, path: compare.text(compared(it, path)),
    "compare, markdown": lambda it, path: compare.markdown(compared(it, path)),
    "compare, html": lambda it, path: on_page(compare_html.render(compared(it, path))),
}


def check(said: str) -> None:
    """One document: in full where it first stands, if it stands at all, then short."""
    flat = " ".join(said.replace("\\", "").split())
    ours = re.sub(r"“[^”]*”", "“”", flat).replace('"police and crime commissioner"', "")
    mentions = [ours[each.start() - 60 : each.end() + 40] for each in re.finditer(_WHOLE, ours)]
    assert len(mentions) <= 1, mentions
    first = re.search(_FULL, ours)
    assert bool(first) == bool(mentions), mentions
    short = re.search(r"\b(?:the|a) PCC\b", ours)
    if short:
        assert first is not None, ours[short.start() - 60 : short.end()]
        assert first.start() < short.start()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_the_name_is_given_in_full_once(form: str, path: Path) -> None:
    """Over every record of the fixtures, in the reading order of each form."""
    check(FORMS[form](assessed(path), path))


@pytest.mark.parametrize("path", [each for each in RECORDS if each.stem.startswith(("called", "derby"))], ids=str)
def test_the_name_is_given_in_full_once_on_paper(path: Path) -> None:
    """The PDF, whose pages are read one after the other; the turn of a page may lie within a table."""
    pages = pypdf.PdfReader(BytesIO(pdf.render(assessed(path)))).pages
    check("\n".join(page.extract_text() for page in pages))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_each_finding_that_is_explained_is_a_document_of_its_own(path: Path) -> None:
    """Each is read by itself."""
    for finding in assessed(path).findings:
        check(explain.render_finding(finding))


@pytest.mark.parametrize("path", RECORDS, ids=lambda path: path.stem)
def test_each_email_is_a_document_of_its_own(path: Path) -> None:
    """It is sent by itself, so that its reader has the name in full, and has it once."""
    letters = re.split(r"\nTo .*\n-+\n", needs.render(assessed(path)))
    assert letters
    for letter in letters:
        check(letter)
    for letter in re.split(r"\n### To .*\n", needs.render(assessed(path), markdown=True)):
        check(letter)
    for letter in re.split(r"(?m)To [^?]*?(?=SubjectX?)", in_word(needs.render_docx(assessed(path)))):
        for each in letter.split("Subject")[1:]:
            check(each.partition(" To the ")[0])


def test_the_words_of_the_law_and_the_names_of_bodies_stay_as_they_are() -> None:
    """A quotation has the words of the instrument; a body is called what it is called."""
    path = next(each for each in RECORDS if each.stem == "called-properly")
    made = text.render(assessed(path), width=10_000)
    words = {limb.words for finding in assessed(path).findings for limb in finding.limbs if limb.words}
    quoted = [each for each in words if re.search(_WHOLE, each) or "elected local policing body" in each]
    assert quoted
    assert all(f"“{each}”" in made for each in quoted)
    assert "Police and Crime Commissioner for " in made
    assert "elected local policing body" in made


def test_no_cell_of_the_sheets_is_made_short_before_it_is_laid_out() -> None:
    """Each sheet as CSV is a document of its own, so the mark is kept until one is written."""
    path = next(each for each in RECORDS if each.stem == "called-properly")
    book = sheets.lay_out(assessed(path))
    for sheet in sheets.NAMES:
        rows = [value for row in book.sheet(sheet).rows for value in row if isinstance(value, str)]
        written = csv.render(assessed(path), sheet=sheet)
        assert bool(re.search(_FULL, written)) == any(re.search(_FULL, each) for each in rows)
