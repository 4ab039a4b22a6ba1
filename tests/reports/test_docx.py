from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from itertools import pairwise
from typing import Any
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn

from compliance.assess.findings.finding import Assessment
from compliance.report import docx as report
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT


def opened(assessment: Assessment, **options: Any) -> Document:  # noqa: ANN401
    """The document as Word's library reads it."""
    return docx.Document(BytesIO(report.render(assessment, **options)))


def parts(assessment: Assessment) -> dict[str, str]:
    """The XML of the document's parts."""
    with ZipFile(BytesIO(report.render(assessment))) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if name.endswith((".xml", ".rels"))}


def tags(assessment: Assessment) -> list[str]:
    """The elements of the body in their order, without those that keep a low row or table on one page."""
    kept = {qn("w:cantSplit"), qn("w:keepNext")}
    return [str(each.tag) for each in opened(assessment).element.body.iter() if each.tag not in kept]


def body_text(assessment: Assessment) -> str:
    """All the words of the body."""
    return " ".join(str(each.text) for each in opened(assessment).element.body.iter(qn("w:t")))


def test_the_parts_stand_in_the_order_that_a_board_expects() -> None:
    """The headings of the first level are those of the other reports, in the same order, under one title."""
    document = opened(ASSESSMENT)
    styles = [(each.style.name if each.style else "", each.text) for each in document.paragraphs]
    assert [text for style, text in styles if style == "Title"] == ["Amber Vale Strategy Group: what the record shows"]
    headings = [text for style, text in styles if style == "Heading 1" and not text.startswith("Timeline")]
    assert headings == [
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


def test_levels_of_headings_follow_each_other() -> None:
    """No heading is more than one level below the one before it."""
    levels = [
        int(each.style.name[-1])
        for each in opened(ASSESSMENT).paragraphs
        if each.style and each.style.name and each.style.name.startswith("Heading")
    ]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_each_table_repeats_its_heads_and_says_what_it_holds() -> None:
    """The first row of each table, and no other, is marked as its header, and the table has a title."""
    tables = opened(ASSESSMENT).tables
    assert tables
    for table in tables:
        marked = [bool(row._tr.findall(f".//{qn('w:tblHeader')}")) for row in table.rows]
        assert marked == [True] + [False] * (len(marked) - 1)
        caption: Any = table._tbl.tblPr.find(qn("w:tblCaption"))
        assert caption.get(qn("w:val"))


def test_the_document_has_a_title_a_language_and_the_day_of_the_report() -> None:
    """The properties hold what a screen reader announces, and no clock is read."""
    document = opened(ASSESSMENT)
    known = document.core_properties
    assert known.title == "Amber Vale Strategy Group: what the record shows"
    assert known.language == "en-GB"
    assert known.created == known.modified
    assert known.created is not None
    assert known.created.replace(tzinfo=None) == datetime(2013, 12, 1)  # noqa: DTZ001
    defaults = document.styles.element.find(qn("w:docDefaults"))
    assert {each.get(qn("w:val")) for each in defaults.iter(qn("w:lang"))} == {"en-GB"}


def test_there_are_no_text_boxes_and_no_pictures() -> None:
    """All of the text is in the flow of the document."""
    document = parts(ASSESSMENT)["word/document.xml"]
    assert not re.search(r"<(?:w:pict|w:drawing|v:|wps:|mc:AlternateContent|w:framePr|w:object)", document)


def test_every_link_leads_somewhere() -> None:
    """Links inside the document lead to places that are there; the others lead to the law."""
    document = opened(ASSESSMENT)
    places = {each.get(qn("w:name")) for each in document.element.body.iter(qn("w:bookmarkStart"))}
    links = list(document.element.body.iter(qn("w:hyperlink")))
    inside = {each.get(qn("w:anchor")) for each in links} - {None}
    assert inside <= places
    assert "E1" in inside
    assert "action_1" in inside
    outside = [document.part.rels[each.get(qn("r:id"))].target_ref for each in links if each.get(qn("r:id"))]
    assert outside
    assert all(each.startswith("https://www.legislation.gov.uk/") for each in outside)


def test_the_tables_of_findings_are_on_wide_pages() -> None:
    """Upright pages, then wide ones for the tables between, then upright ones again, all A4."""
    sections = opened(ASSESSMENT).sections
    shapes = [
        (round(float(each.page_width or 0) / 36000), round(float(each.page_height or 0) / 36000)) for each in sections
    ]
    assert shapes == [(210, 297), (297, 210), (210, 297)]
    assert all("as at 1 December 2013 (draft)" in each.footer.paragraphs[0].text for each in sections)


def test_a_final_report_says_so() -> None:
    """The title block and the foot of each page say draft until the report is called final."""
    document = opened(ASSESSMENT, final=True, prepared_by="Head of Community Safety")
    assert "(final)" in document.sections[0].footer.paragraphs[0].text
    assert any("Head of Community Safety" in each.text for each in document.paragraphs)


def test_a_record_adds_no_markup() -> None:
    """Whatever a record says, the document has the elements and the links of a plain record's."""
    assert tags(ASSESSMENT_POISONED) == tags(ASSESSMENT)
    hostile = parts(ASSESSMENT_POISONED)
    assert set(hostile) == set(parts(ASSESSMENT))
    assert not UNSEEN & set(body_text(ASSESSMENT_POISONED))
    assert all("evil" not in text and "javascript" not in text for name, text in hostile.items() if name.endswith("s"))


def test_what_comes_from_a_closed_session_says_so() -> None:
    """A fact from a closed session is marked, and the first page warns of it."""
    text = body_text(ASSESSMENT)
    assert "From a closed session: do not publish" in text
    assert "This report rests on facts from closed sessions" in text


def test_the_same_assessment_makes_the_same_bytes() -> None:
    """Nothing of the day or the machine is in the file, and the order of the findings does not matter."""
    turned = replace(ASSESSMENT, findings=ASSESSMENT.findings[::-1], problems=ASSESSMENT.problems[::-1])
    assert report.render(ASSESSMENT) == report.render(turned)
    with ZipFile(BytesIO(report.render(ASSESSMENT))) as archive:
        assert {each.date_time[0] for each in archive.infolist()} == {1980}


def test_a_report_on_nothing_is_short() -> None:
    """An assessment without findings, meetings or problems has no tables, no empty headings and no wide pages."""
    empty = replace(ASSESSMENT, findings=(), meetings=(), problems=(), instruments=())
    document = opened(empty)
    assert not document.tables
    assert len(document.sections) == 1
    assert "There are no findings." in [each.text for each in document.paragraphs]


def test_who_prepared_it_is_its_author() -> None:
    """Word shows the author of a file: the team that is named, or else the program."""
    assert opened(ASSESSMENT).core_properties.author == "csp-compliance"
    assert opened(ASSESSMENT, prepared_by="Safer Communities Team").core_properties.author == "Safer Communities Team"
