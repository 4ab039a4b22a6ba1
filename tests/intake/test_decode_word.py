from typing import Any

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from compliance.intake.decode.bounds import UnreadableError
from tests.intake.decode_made import HELLO, WORD, cells, package, paper, run, strong, texts, word, word_body

STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'


def test_paragraphs_tables_and_headings_in_order() -> None:
    """All that a document has comes in the order in which it prints."""

    def fill(document: Document) -> None:
        document.core_properties.title = "Minutes"
        document.add_heading("Safer Board", 2)
        document.add_paragraph("Present:\tCllr A\t\tPolice")
        table = document.add_table(2, 2)
        for place, text in enumerate(("Name", "Body", "B\nC", "Fire")):
            table.cell(place // 2, place % 2).text = text
        table.cell(0, 0).paragraphs[0].runs[0].bold = True
        document.add_paragraph("After")

    read = paper(word(fill), "a.docx")
    assert (read.format, read.title) == ("docx", "Minutes")
    assert cells(read) == [
        ["Safer Board"],
        ["Present:", "Cllr A", "Police"],
        ["Name", "Body"],
        ["B\nC", "Fire"],
        ["After"],
    ]
    assert [(line.kind, line.level) for line in read.lines] == [
        ("heading", 2),
        ("text", 0),
        ("row", 0),
        ("row", 0),
        ("text", 0),
    ]
    assert [line.number for line in read.lines] == [1, 2, 3, 4, 5]
    assert [line.block for line in read.lines] == [1, 2, 3, 3, 4]
    assert strong(read) == ["Safer Board", "Name"]


def test_merged_cells_are_given_once() -> None:
    """A cell over several columns or rows has its text in its first place, and the others stay in their columns."""

    def fill(document: Document) -> None:
        table = document.add_table(3, 3)
        for place in range(9):
            table.cell(place // 3, place % 3).text = "abcdefghi"[place]
        table.cell(0, 0).merge(table.cell(0, 2)).text = "All"
        table.cell(1, 1).merge(table.cell(2, 1)).text = "Down"

    assert cells(paper(word(fill), "a.docx")) == [["All"], ["d", "Down", "f"], ["g", "", "i"]]


def test_item_of_minutes_in_a_row_is_read_by_its_paragraphs() -> None:
    """A number and several paragraphs are an item, not a cell of names."""

    def fill(document: Document) -> None:
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "15/12"
        table.cell(0, 1).text = "MINUTES"
        table.cell(0, 1).add_paragraph("RESOLVED that they be confirmed.")

    assert cells(paper(word(fill), "a.docx")) == [["15/12", "MINUTES"], ["RESOLVED that they be confirmed."]]


def test_table_within_a_table() -> None:
    """The inner table keeps its rows."""

    def fill(document: Document) -> None:
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "Left"
        inner = table.cell(0, 1).add_table(1, 2)
        inner.cell(0, 0).text, inner.cell(0, 1).text = "A", "B"

    assert cells(paper(word(fill), "a.docx")) == [["Left"], ["A", "B"]]


def test_lists_have_the_numbers_that_print() -> None:
    """Numbers come from the list, run on, and are of the style's own form."""

    def fill(document: Document) -> None:
        for text, style in (("A", "List Number"), ("B", "List Number"), ("C", "List Bullet"), ("D", "List Number")):
            document.add_paragraph(text, style=style)

    read = paper(word(fill), "a.docx")
    assert texts(read) == ["1. A", "2. B", "\u2022 C", "3. D"]
    assert {(line.kind, line.level) for line in read.lines} == {("item", 1)}


def numbered(level: int, text: str, number: int = 90) -> str:
    """A paragraph of a list."""
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>{run(text)}</w:p>'
    )


def test_levels_of_a_list_and_a_list_that_starts_anew() -> None:
    """A level counts within the one above it; a list may begin at a number of its own."""
    levels = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for place, start, form, text in (
            (0, 4, "decimal", "%1."),
            (1, 1, "lowerLetter", "%1(%2)"),
            (2, 1, "upperRoman", "%3"),
        )
    )

    def fill(document: Document) -> None:
        root: Any = document.part.numbering_part.element
        names = nsdecls("w")
        root.insert(0, parse_xml(f'<w:abstractNum {names} w:abstractNumId="90">{levels}</w:abstractNum>'))
        root.append(parse_xml(f'<w:num {names} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
        override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        root.append(parse_xml(f'<w:num {names} w:numId="91"><w:abstractNumId w:val="90"/>{override}</w:num>'))
        entries = [(0, "A"), (1, "B"), (1, "C"), (2, "D"), (0, "E"), (1, "F")]
        body = "".join(numbered(*each) for each in entries) + numbered(0, "G", 91) + numbered(0, "H", 91)
        for child in reversed(list(parse_xml(f"<w:body {names}>{body}</w:body>"))):
            document.element.body.insert(0, child)

    read = paper(word(fill), "a.docx")
    assert texts(read) == ["4. A", "4(a) B", "4(b) C", "I D", "5. E", "5(a) F", "1. G", "2. H"]
    assert [line.level for line in read.lines] == [1, 2, 2, 3, 1, 2, 1, 1]


def test_what_stands_out_by_itself_or_by_its_style() -> None:
    """Bold and underlined runs stand out, unless the run says that it is not; a style gives what it has."""

    def fill(document: Document) -> None:
        document.styles["List"].font.bold = True
        paragraph = document.add_paragraph("A ", style="List")
        paragraph.add_run("b").bold = False
        paragraph.add_run(" C").underline = True
        plain = document.add_paragraph("d ")
        plain.add_run("E", style="Strong")
        plain.add_run(" F").bold = True

    read = paper(word(fill), "a.docx")
    assert (texts(read), strong(read)) == (["A b C", "d E F"], ["A", "C", "E F"])


def test_tracked_changes_keep_what_they_insert() -> None:
    """What a change inserts is read, what it deletes is not, and that is said."""
    read = paper(
        word_body(
            f'<w:p>{run("Kept ")}<w:ins w:id="1" w:author="x">{run("new")}</w:ins>'
            '<w:del w:id="2" w:author="x"><w:r><w:delText>old</w:delText></w:r></w:del>'
            f'<w:moveFrom w:id="3" w:author="x">{run("gone")}</w:moveFrom></w:p>'
            '<w:tbl><w:tr><w:trPr><w:del w:id="4" w:author="x"/></w:trPr>'
            f"<w:tc><w:p>{run('row')}</w:p></w:tc></w:tr></w:tbl>"
        ),
        "a.docx",
    )
    assert texts(read) == ["Kept new"]
    assert len(read.warnings) == 1
    assert "tracked" in read.warnings[0]


def test_text_wherever_word_keeps_it() -> None:
    """Controls, links, fields, soft breaks and text boxes are read; prompts, field codes and hidden text are not."""
    box = f"<w:txbxContent><w:p>{run('Box')}</w:p></w:txbxContent>"
    markup = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    read = paper(
        word_body(
            f"<w:sdt><w:sdtContent><w:p>{run('Control')}</w:p></w:sdtContent></w:sdt>"
            f"<w:p><w:hyperlink>{run('Link')}</w:hyperlink><w:r><w:br/></w:r>"
            f'<w:fldSimple w:instr="DATE">{run("4 March")}</w:fldSimple>'
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
            "<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t><w:softHyphen/></w:r>"
            f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Click here')}</w:sdtContent></w:sdt>"
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
            f'<w:p><w:r><mc:AlternateContent xmlns:mc="{markup}"><mc:Choice Requires="wps"><w:drawing>{box}</w:drawing>'
            f"</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>{run('Anchor')}</w:p>"
        ),
        "a.docx",
    )
    assert texts(read) == ["Control", "Link", "4 Marchnon-stop", "Anchor", "Box"]
    assert [line.block for line in read.lines] == [1, 2, 2, 3, 4]
    assert any("hides" in each for each in read.warnings)


def test_header_of_the_first_page_and_notes_at_its_foot() -> None:
    """A header is read once, above the text; a stamp behind it too; a note at the end."""

    def fill(document: Document) -> None:
        section = document.sections[0]
        section.header.paragraphs[0].text = "Safer Board"
        shape = '<v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="DRAFT"/></v:shape>'
        stamp = f"<w:r {nsdecls('w')}><w:pict>{shape}</w:pict></w:r>"
        section.header.paragraphs[0]._p.append(parse_xml(stamp))
        section.footer.paragraphs[0].text = "Page 1"
        document.add_paragraph("Present: A")

    assert texts(paper(word(fill), "a.docx")) == ["Safer Board", "DRAFT", "Present: A"]
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    notes = f'<w:footnotes {WORD}><w:footnote w:id="0"><w:p>{run("sep")}</w:p></w:footnote>'
    notes += f'<w:footnote w:id="2"><w:p>{run("A note")}</w:p></w:footnote></w:footnotes>'
    body = f'<w:p>{run("A Smith")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    document = f"<w:document {WORD}><w:body>{body}</w:body></w:document>"
    relation = f'<Relationship Id="n" Type="{office}/footnotes" Target="footnotes.xml"/>'
    read = paper(package(document, [("word/footnotes.xml", notes)], relation), "a.docx")
    assert texts(read) == ["A Smith", "A note"]


def test_document_in_the_strict_form() -> None:
    """Word's strict form has other names for the same things."""
    body = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Hello</w:t></w:r></w:p>"
    document = f"<w:document {STRICT}><w:body>{body}</w:body></w:document>"
    read = paper(package(document), "a.docx")
    assert (texts(read), strong(read)) == (["Hello"], ["Hello"])


def test_macros_and_outside_files_are_said_and_left_alone() -> None:
    """Macros are not run, and what is elsewhere is not fetched; a link is only a link."""
    outside = '<Relationship Id="x" Type="http://x/{}" TargetMode="External" Target="http://127.0.0.1:9/"/>'
    read = paper(package(HELLO, [("word/vbaProject.bin", b"x")], outside.format("attachedTemplate")), "a.docm")
    assert texts(read) == ["Hello"]
    assert [any(word in each for each in read.warnings) for word in ("macros", "outside")] == [True, True]
    assert paper(package(HELLO, (), outside.format("hyperlink")), "a.docx").warnings == ()


def test_file_within_the_file_is_said() -> None:
    """Text that is another file within the document is not read, and that is said."""
    document = f"<w:document {WORD}><w:body><w:altChunk/><w:p>{run('Hello')}</w:p></w:body></w:document>"
    assert "another file" in paper(package(document), "a.docx").warnings[0]


ENTITIES = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
TABLES = "<w:tbl><w:tr><w:tc>"
DEEP = f"<w:document {WORD}><w:body>{TABLES * 300}<w:p/>{'</w:tc></w:tr></w:tbl>' * 300}</w:body></w:document>"


@pytest.mark.parametrize(
    "content, words",
    [
        (package(HELLO)[:400], "damaged or cut short"),
        (package(HELLO).replace(b"word/document.xml", b"word/documenx.xml"), "no document"),
        (package("<w:document"), "damaged"),
        (package(ENTITIES + HELLO), "declares entities"),
        (package(OUTSIDE + HELLO), "declares entities"),
        (package((ENTITIES + HELLO).encode("utf-16").decode("utf-16")), "declares entities"),
        (package(DEEP), "Excessive depth"),
        (package(f"<w:document {WORD}/>"), "no document"),
        (package(HELLO, [("x.bin", bytes(50_000_000))]), "unpacks to far more"),
        (package(HELLO.replace("Hello", "a" * 30_000_000)), "unpacks to far more"),
        (package(HELLO, [(f"x{place}", "") for place in range(5001)]), "more than 5,000 parts"),
        (package(HELLO, [("WORD/document.xml", "")]), "two parts of one name"),
        (package(HELLO, [("xl/workbook.xml", "")]), "spreadsheet"),
        (package(HELLO, [("content.xml", "")]), "OpenDocument"),
        (b"PK\x03\x04" + bytes(100), "damaged or cut short"),
    ],
)
def test_hostile_and_damaged_documents_are_refused_in_words(content: bytes, words: str) -> None:
    """Nothing is unpacked, expanded or fetched that a document has no need of."""
    with pytest.raises(UnreadableError) as caught:
        paper(content, "a.docx")
    assert words in caught.value.what
    assert caught.value.remedy


def test_part_that_is_larger_than_it_says_is_refused() -> None:
    """The size that is looked at is the size that is unpacked."""
    content = package(HELLO.replace("Hello", "a" * 5000))
    true_size = len(HELLO) - 5 + 5000
    assert content.count(true_size.to_bytes(4, "little")) == 2
    lying = content.replace(true_size.to_bytes(4, "little"), (300).to_bytes(4, "little"))
    with pytest.raises(UnreadableError, match="damaged"):
        paper(lying, "a.docx")


def test_encrypted_part_is_refused() -> None:
    """A password is asked of nobody: the remedy says what to save."""
    content = bytearray(package(HELLO))
    place = content.index(b"PK\x01\x02")
    while place >= 0:
        content[place + 8] |= 1
        place = content.find(b"PK\x01\x02", place + 4)
    with pytest.raises(UnreadableError, match="password"):
        paper(bytes(content), "a.docx")


def test_lines_that_tabs_lead_go_on_with_the_column_above() -> None:
    """A phrase cut in mid-bracket and led by tabs belongs to its column; a name led by tabs is a line of its own."""
    tab, end = "<w:r><w:tab/></w:r>", "<w:r><w:br/></w:r>"
    row = f"{run('Dr A Dow')}{tab}{run('AD')}{tab}{run('Crome Board (Chair of')}{end}{tab}{tab}{run('Trustees)')}"
    other = f"{run('Present:')}{tab}{run('B Ray')}{tab}{run('Police')}{end}{tab}{run('C Lunt')}"
    read = paper(word_body(f"<w:p>{row}</w:p><w:p>{other}</w:p>"), "a.docx")
    assert cells(read) == [
        ["Dr A Dow", "AD", "Crome Board (Chair of Trustees)"],
        ["Present:", "B Ray", "Police"],
        ["C Lunt"],
    ]


@pytest.mark.parametrize("marks", [("1)", "2)"), ("a.", "b."), ("•", "•")])
def test_numbers_typed_before_tabs_within_a_cell_part_no_columns(marks: tuple[str, str]) -> None:
    """They lead the points of a decision, which stay in their cell."""
    lines = "".join(
        f"<w:p>{run(mark)}<w:r><w:tab/></w:r>{run(told)}</w:p>"
        for mark, told in zip(marks, ("That it be adopted.", "That it be sent out."), strict=True)
    )
    first, *others = (f"<w:tc><w:p>{run(text)}</w:p></w:tc>" for text in ("2.", "AB"))
    row = f"<w:tr>{first}<w:tc><w:p>{run('It was agreed that:-')}</w:p>{lines}</w:tc>{others[0]}</w:tr>"
    read = paper(word_body(f"<w:tbl>{row}</w:tbl>"), "a.docx")
    points = "\n".join(
        f"{mark} {told}" for mark, told in zip(marks, ("That it be adopted.", "That it be sent out."), strict=True)
    )
    assert cells(read) == [["2.", f"It was agreed that:-\n{points}", "AB"]]


def test_list_in_columns_within_a_cell_has_its_rows() -> None:
    """Tabs within a cell part columns, beside the label of the list."""
    lines = "".join(
        f"<w:p>{run(one)}<w:r><w:tab/></w:r>{run(two)}</w:p>" for one, two in (("A", "Police"), ("B", "Fire"))
    )
    label = f"<w:tc><w:p>{run('Present')}</w:p></w:tc>"
    read = paper(word_body(f"<w:tbl><w:tr>{label}<w:tc>{lines}</w:tc></w:tr></w:tbl>"), "a.docx")
    assert cells(read) == [["Present", "A", "Police"], ["", "B", "Fire"]]


def test_struck_words_are_left_out_and_said_to_be() -> None:
    """Who is struck through in a list is not in it."""
    struck = "<w:r><w:rPr><w:strike/></w:rPr><w:t>B Ray</w:t></w:r>"
    read = paper(word_body(f"<w:p>{run('A Dow ')}{struck}</w:p>"), "a.docx")
    assert texts(read) == ["A Dow"]
    assert "struck" in read.warnings[0]


def test_ticks_print_as_ticks() -> None:
    """A letter of a font of pictures is the picture; a box of a form is ticked or not."""
    tick = '<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\u00fc</w:t></w:r>'
    box = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked{}/></w:checkBox></w:ffData>'
        "</w:fldChar></w:r>"
    )
    body = f"<w:p>{tick}{run(' A')}</w:p><w:p>{box.format('')}{run(' B')}</w:p>"
    off = box.format(' w:val="0"')
    assert texts(paper(word_body(f"{body}<w:p>{off}{run(' C')}</w:p>"), "a.docx")) == [
        "\u2713 A",
        "\u2612 B",
        "\u2610 C",
    ]
