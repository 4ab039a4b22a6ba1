from __future__ import annotations

import csv as reader
from dataclasses import replace
from datetime import datetime
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from compliance.assess.findings.finding import Assessment
from compliance.report import csv, sheets, xlsx
from tests.reports.hostile import ASSESSMENT_POISONED, POISON, UNSEEN
from tests.reports.sample import ASSESSMENT, poisoned

FORMULA = "=HYPERLINK(1)"


def opened(assessment: Assessment) -> Any:  # noqa: ANN401  # openpyxl's types are another package's
    """The workbook as the library reads it."""
    return load_workbook(BytesIO(xlsx.render(assessment)))


def rows(text: str) -> list[list[str]]:
    """The rows of CSV."""
    return list(reader.reader(StringIO(text, newline="")))


def test_each_part_has_a_sheet_in_the_order_of_the_report() -> None:
    """What the report is about stands first, then a sheet for each part."""
    names = [name.capitalize() for name in sheets.NAMES]
    assert opened(ASSESSMENT).sheetnames == ["About", *names]
    assert [each.name for each in sheets.lay_out(ASSESSMENT).sheets] == names


def test_each_sheet_can_be_filtered_and_keeps_its_heads_in_view() -> None:
    """The first row is frozen and has filters, whether or not there are rows below it."""
    for assessment in (ASSESSMENT, replace(ASSESSMENT, findings=(), meetings=(), problems=(), instruments=())):
        for sheet in opened(assessment).worksheets[1:]:
            assert sheet.freeze_panes == "A2"
            assert sheet.auto_filter.ref.startswith("A1:")
            assert sheet.print_title_rows == "$1:$1"
            assert all(cell.font.bold for cell in sheet[1])


def test_every_finding_has_a_row_with_real_dates() -> None:
    """The sheet of findings has each of them once, in the order of the report; its days can be sorted."""
    sheet = opened(ASSESSMENT)["Findings"]
    heads, *found = sheet.iter_rows(values_only=True)
    by_id = {row[heads.index("Finding")]: dict(zip(heads, row, strict=True)) for row in found}
    assert set(by_id) == {each.id for each in ASSESSMENT.findings}
    assert [row[0] for row in found][:2] == ["Not met", "Outstanding"]
    late = by_id["uksi-2007-1830/reg-5/1 @ amber-vale/2012-13"]
    assert late["Last day for acting"] == datetime(2013, 3, 31)  # noqa: DTZ001
    assert late["Actions"] == "1"


def test_what_the_report_is_about_stands_first() -> None:
    """The first sheet has the day, the law, and that the report is not legal advice."""
    text = " ".join(
        str(cell) for row in opened(ASSESSMENT)["About"].iter_rows(values_only=True) for cell in row if cell
    )
    assert "1 December 2013" in text
    assert "Regulations 2007" in text
    assert "not legal advice" in text
    assert "closed sessions" in text


def test_attendance_has_a_row_for_each_authority_at_each_meeting() -> None:
    """Either can be filtered, and a meeting without a list is there too."""
    found = rows(csv.render(ASSESSMENT, sheet="attendance"))
    assert ["Meeting of 5 June 2013", "Amber Vale Fire Authority", "Apology", ""] in [row[2:] for row in found]
    assert any("Meeting of 27 February 2013" in row for row in found)


def test_text_is_never_a_formula_in_the_workbook() -> None:
    """Every text is stored as text, and one that looks like a formula is marked as text for who edits it."""
    book = opened(poisoned(ASSESSMENT, FORMULA))
    cells = [cell for sheet in book.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d", "inlineStr"}
    looks = [cell for cell in cells if isinstance(cell.value, str) and cell.value.startswith("=")]
    assert looks
    assert all(cell.quotePrefix for cell in looks)
    assert all(b"<f>" not in ZipFile(BytesIO(xlsx.render(ASSESSMENT_POISONED))).read(name) for name in _sheets())


def _sheets() -> list[str]:
    names = ZipFile(BytesIO(xlsx.render(ASSESSMENT))).namelist()
    return [name for name in names if name.startswith("xl/worksheets/sheet")]


@pytest.mark.parametrize("sheet", sheets.NAMES)
def test_text_is_never_a_formula_in_csv(sheet: str) -> None:
    """No field starts as a formula does; the rows and columns are those of a plain record."""
    plain, hostile = (
        rows(csv.render(each, sheet=sheet)) for each in (ASSESSMENT, poisoned(poisoned(ASSESSMENT, FORMULA), POISON))
    )
    assert [len(row) for row in hostile] == [len(row) for row in plain]
    fields = [field for row in rows(csv.render(poisoned(ASSESSMENT, FORMULA), sheet=sheet)) for field in row]
    assert not any(field.startswith(("=", "+", "-", "@", "\t", "\r")) for field in fields)
    assert not UNSEEN & {letter for row in hostile for field in row for letter in field}


@given(st.text(max_size=8), st.sampled_from("=+-@"), st.sampled_from(["", " ", "\u00a0", "'", '"', "(", "_"]))
def test_what_starts_as_a_formula_is_known(rest: str, mark: str, before: str) -> None:
    """A mark that opens a formula is seen also behind a space or a quotation mark; a word is not taken for one."""
    assert sheets.is_formula(f"{before}{mark}{rest}")
    assert not sheets.is_formula(f"reg 3 {mark}{rest}")


def test_csv_has_its_heads_once_and_the_lines_of_the_standard() -> None:
    """The rows of several reports can stand under one line of heads; each says whose it is and as at when."""
    text = csv.render(ASSESSMENT)
    found = rows(text)
    assert found[0][:3] == ["Partnership", "As at", "Outcome"]
    assert found[1][:2] == ["Amber Vale Strategy Group", "2013-12-01"]
    assert len(found) == 1 + len(ASSESSMENT.findings)
    assert text.count("\r\n") == len(found)
    assert "\n" not in text.replace("\r\n", "")


def test_a_text_too_long_for_a_cell_is_cut() -> None:
    """Excel repairs a file with a longer text; CSV has the whole of it."""
    long = replace(ASSESSMENT, partnership_name="x" * 40_000)
    assert len(opened(long)["Findings"].cell(2, 5).value) <= 32_767
    assert "x" * 40_000 in csv.render(long)


def test_the_same_assessment_makes_the_same_bytes() -> None:
    """Nothing of the day or the machine is in the file, and the order of the findings does not matter."""
    turned = replace(ASSESSMENT, findings=ASSESSMENT.findings[::-1], problems=ASSESSMENT.problems[::-1])
    assert xlsx.render(ASSESSMENT) == xlsx.render(turned)
    known = opened(ASSESSMENT).properties
    assert known.created == known.modified == datetime(2013, 12, 1)  # noqa: DTZ001
    assert known.title == "Amber Vale Strategy Group: what the record shows"


def test_who_prepared_it_is_its_author() -> None:
    """Excel shows the author of a file: the team that is named, or else the program."""
    assert opened(ASSESSMENT).properties.creator == "csp-compliance"
    named = load_workbook(BytesIO(xlsx.render(ASSESSMENT, prepared_by="Safer Communities Team")))
    assert named.properties.creator == "Safer Communities Team"
