from __future__ import annotations

import re
import sys
from dataclasses import replace
from datetime import date
from functools import lru_cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from compliance.assess.findings.finding import Assessment
from compliance.report import blocks
from compliance.report import pdf as report
from tests.reports.hostile import ASSESSMENT_POISONED
from tests.reports.sample import ASSESSMENT


@lru_cache(maxsize=4)
def opened(name: str = "plain") -> PdfReader:
    """The report as another library reads it."""
    return PdfReader(BytesIO(report.render({"plain": ASSESSMENT, "hostile": ASSESSMENT_POISONED}[name])))


def words(reader: PdfReader) -> str:
    """The text of all pages."""
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in reader.pages))


def structure(reader: PdfReader) -> list[str]:
    """The tags of the document, in the order of reading."""
    return list(_tags(reader.root_object["/StructTreeRoot"]))


def _tags(node: Any) -> Any:  # noqa: ANN401  # pypdf's objects
    node = node.get_object()
    if isinstance(node, list):
        for each in node:
            yield from _tags(each)
    elif isinstance(node, dict):
        if "/S" in node:
            yield str(node["/S"])
        if "/K" in node:
            yield from _tags(node["/K"])


def test_the_document_is_tagged_and_says_so() -> None:
    """The file declares PDF/UA-1, is marked as tagged, has a language, and shows its title."""
    root: Any = opened().root_object
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    metadata = root["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part(?:>|=\")1", metadata)
    about = opened().metadata
    assert about is not None
    assert about.title == "Amber Vale Strategy Group: what the record shows"
    assert about.creation_date is not None
    assert about.creation_date.date() == date(2013, 12, 1)


def test_tables_lists_and_headings_are_what_they_look_like() -> None:
    """Headings of each level, tables with heads, lists and links have tags of their own."""
    tags = set(structure(opened()))
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TR", "/TD", "/L", "/LI", "/Link"} <= tags


def test_bookmarks_give_the_parts_in_the_order_that_a_board_expects() -> None:
    """The outline of the file has the parts of the report."""
    outline: list[Any] = opened().outline
    titles = [each.title for each in outline if not isinstance(each, list)]
    assert [title for title in titles if not title.startswith("Timeline")] == [
        "What the board is asked to do",
        "Summary",
        "The Regulations",
        "The group's own arrangements",
        "Actions",
        "Attendance: facts, not findings",
        "Matters for decision",
        "Problems in the record",
        "Appendix: evidence",
        "Appendix: provisions and the versions used",
        "Appendix: how the law was read",
        "About this report",
    ]


def test_every_font_is_in_the_file() -> None:
    """No reader needs a font of its own, and none of the machine's is used."""
    names = set()
    for page in opened().pages:
        fonts: Any = page["/Resources"].get("/Font", {})  # type: ignore[attr-defined]  # a dictionary of pypdf's
        for font in fonts.values():
            (inner,) = font.get_object()["/DescendantFonts"]
            descriptor = inner.get_object()["/FontDescriptor"].get_object()
            assert {"/FontFile2", "/FontFile3"} & set(descriptor)
            names.add(str(descriptor["/FontName"]).partition("+")[2].partition("-")[0])
    assert names <= {"LibertinusSerif", "DejaVuSansMono"}


def test_the_report_says_what_the_others_say() -> None:
    """The sentence of a finding, its evidence, and that this is not legal advice are there."""
    text = words(opened())
    assert "no strategic assessment was prepared in the year" in text
    assert "not legal advice" in text
    assert "From a closed session: do not publish" in text
    assert "(draft)" in text


def links(reader: PdfReader) -> set[str]:
    """The addresses to which the document leads."""
    found = set()
    for page in reader.pages:
        for annotation in page.get("/Annots", []):
            action = annotation.get_object().get("/A", {})
            if "/URI" in action:
                found.add(str(action["/URI"]))
    return found


def test_a_record_adds_no_markup() -> None:
    """Whatever a record says is text: it adds no link, no tag that reads otherwise, and no script."""
    plain, hostile = opened(), opened("hostile")
    assert links(hostile) == links(plain)
    assert all(each.startswith("https://www.legislation.gov.uk/") for each in links(hostile))
    kinds = ("/Table", "/TR", "/TH", "/TD", "/H1", "/H2", "/H3", "/L", "/LI", "/Figure", "/Formula")
    for kind in kinds:
        assert structure(hostile).count(kind) == structure(plain).count(kind), kind
    assert "{{ 7*7 }}" in words(hostile)
    root: Any = hostile.root_object
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(root)


def test_marks_of_typst_are_only_text() -> None:
    """Nothing in a text is read as typst's own markup or code."""
    marks = '#panic("x") = not a heading *b* _i_ $x^2$ <label> @ref `raw` // not a comment /* nor this */ \\ ~ -- ---'
    document = blocks.Paper(marks, marks, marks, date(2013, 12, 1), (blocks.Paragraph(blocks.plain(marks)),))
    read = PdfReader(BytesIO(report.write(document)))
    assert read.metadata is not None
    assert read.metadata.title == marks
    assert marks.replace(" ", "") in words(read).replace(" ", "")


def test_characters_that_the_fonts_lack_are_written_as_numbers() -> None:
    """A name in another script leaves a mark that can be looked up, not an empty box."""
    assert report.shown("Ŵyn – £5 “a” 中") == "Ŵyn – £5 “a” [U+4E2D]"
    moved = replace(ASSESSMENT, partnership_name="Amber Vale 中 \U0001f600 e\u0301 x\u0301")
    read = PdfReader(BytesIO(report.render(moved)))
    assert "Amber Vale [U+4E2D] [U+1F600] é x[U+0301]" in words(read)


@pytest.mark.parametrize("style", ["plain", "bold", "quiet", "code"])
def test_the_fonts_have_what_is_passed_on_to_them(style: Any) -> None:  # noqa: ANN401  # a literal
    """Every character that is not written as a number can be shown in every style of the report."""
    every = re.findall(f"[{report.SHOWN}]", "".join(map(chr, range(0x20, sys.maxunicode))))
    shown = "".join(each for each in every if report.shown(each) == each)
    assert len(shown) > 1800
    line = (blocks.Run(shown, style),)
    assert report.write(blocks.Paper("x", "x", "x", date(2013, 12, 1), (blocks.Paragraph(line),)))


@pytest.mark.parametrize("mark", ["\u0301", "\u0483", "\u0484", "\u0489", "\u20dd", "\ufe0f"], ids=ascii)
def test_a_mark_that_combines_is_written_as_its_number(mark: str) -> None:
    """A mark that goes with no letter stops no report; after what it cannot be joined with, its number is shown."""
    text = f"x{mark} ]{mark} .{mark}"
    assert mark not in report.shown(text)
    line = (blocks.Run(text, "plain"),)
    assert report.write(blocks.Paper("x", "x", "x", date(2013, 12, 1), (blocks.Paragraph(line),)))


def test_the_same_assessment_makes_the_same_bytes() -> None:
    """Nothing of the day or the machine is in the file, and the order of the findings does not matter."""
    turned = replace(ASSESSMENT, findings=ASSESSMENT.findings[::-1], problems=ASSESSMENT.problems[::-1])
    assert report.render(ASSESSMENT) == report.render(turned)


def test_a_report_on_nothing_is_one_page() -> None:
    """An assessment without findings, meetings or problems has no empty pages."""
    empty: Assessment = replace(ASSESSMENT, findings=(), meetings=(), problems=(), instruments=())
    read = PdfReader(BytesIO(report.render(empty)))
    assert len(read.pages) == 1
    assert "There are no findings." in words(read)
