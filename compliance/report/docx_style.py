"""How the Word form of a report looks: pages, styles, and the elements that python-docx has no words for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

FONT: Final = "Arial"
INK, QUIET, ACCENT, TINT, HAIR = "0B0C0C", "44494D", "1D3557", "E8EDF3", "B1B9C1"
SHORT_SIDE, LONG_SIDE, MARGIN = 11906, 16838, 1134
"""A4 and its margins, in twentieths of a point."""
STYLES: Final = {"plain": "", "bold": "Strong", "quiet": "Quiet", "code": "Code"}
"""The style of characters for each style of a run."""
LANGUAGE: Final = "en-GB"
TABLE: Final = "Report table"
Element = Any
"""An element of lxml, which has no types of its own."""


def make(name: str, /, *inside: Element, **attributes: object) -> Element:
    """An element with its attributes, all of Word's own kind, and what is inside it."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element: Element = OxmlElement(name)
    for attribute, value in attributes.items():
        element.set(qn(f"w:{attribute}"), str(value))
    element.extend(inside)
    return element


def paragraph(file: Document, style: str) -> Element:
    """An empty paragraph in a style."""
    return make("w:p", make("w:pPr", make("w:pStyle", val=file.styles[style].style_id)))


def run(file: Document, text: str, style: str = "") -> Element:
    """Words in a style of characters; a tab in them is a tab."""
    element = make("w:r")
    if style:
        element.append(make("w:rPr", make("w:rStyle", val=file.styles[style].style_id)))
    if text == "\t":
        element.append(make("w:tab"))
        return element
    words = make("w:t")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = text
    element.append(words)
    return element


def link(file: Document, words: Element, *, url: str = "", to: str = "", shown: bool = True) -> Element:
    """Words that lead to an address or to a place in the document."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    if shown:
        for old in words.findall(qn("w:rPr")):
            words.remove(old)
        words.insert(0, make("w:rPr", make("w:rStyle", val=file.styles["Hyperlink"].style_id)))
    if not url:
        return make("w:hyperlink", words, anchor=to, history=1)
    element = make("w:hyperlink", words, history=1)
    element.set(qn("r:id"), file.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    return element


def field_start(file: Document, what: str) -> tuple[Element, ...]:
    """What opens a field, up to what it shows."""
    code = make("w:instrText")
    code.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    code.text = f" {what} "
    parts = (make("w:fldChar", fldCharType="begin"), code, make("w:fldChar", fldCharType="separate"))
    return tuple(_holding(file, part) for part in parts)


def field_end(file: Document) -> Element:
    """What closes a field."""
    return _holding(file, make("w:fldChar", fldCharType="end"))


def _holding(file: Document, part: Element) -> Element:
    element = run(file, "")
    element[:] = [part]
    return element


def table(file: Document, says: str, widths: tuple[int, ...], *, wide: bool) -> Element:
    """A table as wide as the page, without its rows."""
    across = (LONG_SIDE if wide else SHORT_SIDE) - 2 * MARGIN
    each = [across * width // sum(widths) for width in widths]
    properties = make(
        "w:tblPr",
        make("w:tblStyle", val=file.styles[TABLE].style_id),
        make("w:tblW", w=sum(each), type="dxa"),
        make("w:tblLayout", type="fixed"),
        make("w:tblLook", val="04A0", firstRow=1, lastRow=0, firstColumn=1, lastColumn=0, noHBand=1, noVBand=1),
        make("w:tblCaption", val=says),
    )
    return make("w:tbl", properties, make("w:tblGrid", *(make("w:gridCol", w=width) for width in each)))


def new_list(file: Document) -> int:
    """A numbered list of its own, which begins at 1; its number."""
    from docx.oxml.ns import qn

    numbering: Element = file.part.numbering_part.element
    style: Element = file.styles["List Number"].element
    used = style.find(f".//{qn('w:numId')}").get(qn("w:val"))
    abstract = next(
        each.find(qn("w:abstractNumId")).get(qn("w:val"))
        for each in numbering.findall(qn("w:num"))
        if each.get(qn("w:numId")) == used
    )
    number = max(int(each.get(qn("w:numId"))) for each in numbering.findall(qn("w:num"))) + 1
    again = make("w:lvlOverride", make("w:startOverride", val=1), ilvl=0)
    numbering.append(make("w:num", make("w:abstractNumId", val=abstract), again, numId=number))
    return number


def number(item: Element, number_: int) -> None:
    """Make a paragraph an item of a numbered list."""
    item[0].append(make("w:numPr", make("w:ilvl", val=0), make("w:numId", val=number_)))


def page(section: Section, *, wide: bool, foot: str) -> None:
    """Shape the pages of a section, and write their foot."""
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Twips

    sides = (LONG_SIDE, SHORT_SIDE) if wide else (SHORT_SIDE, LONG_SIDE)
    section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Twips(sides[0]), Twips(sides[1])
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(MARGIN)
    section.header_distance = section.footer_distance = Twips(MARGIN // 2)
    section.footer.is_linked_to_previous = False
    line = section.footer.paragraphs[0]
    line.paragraph_format.tab_stops.add_tab_stop(Twips(sides[0] - 2 * MARGIN), WD_TAB_ALIGNMENT.RIGHT)
    line.add_run(foot)
    line.add_run("\tPage ")
    _counted(line, "PAGE")
    line.add_run(" of ")
    _counted(line, "NUMPAGES")


def _counted(line: Any, what: str) -> None:  # noqa: ANN401  # lxml's elements have no type to name here
    words = make("w:r", make("w:t"))
    words[0].text = "1"
    line._p.append(make("w:fldSimple", words, instr=what))  # noqa: SLF001  # python-docx has no public name for it


def prepare(file: Document) -> None:
    """Give a new document its styles and its language."""
    _drop_thumbnail(file)
    _defaults(file)
    _paragraph_styles(file)
    _character_styles(file)
    file.styles.element.append(_table_style())
    settings: Element = file.settings.element
    mode = make("w:compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)
    compat = make("w:compat", mode)
    _replace(settings, compat)
    _replace(settings, make("w:themeFontLang", val=LANGUAGE))


def _replace(parent: Element, element: Element) -> None:
    """Put an element where one of its name was; where none was, it is left out, for its place matters."""
    old = parent.find(element.tag)
    if old is not None:
        parent.replace(old, element)


def _drop_thumbnail(file: Document) -> None:
    """The picture of a page that python-docx's own template carries is not one of this report."""
    package = file.part.package
    rels = package.rels if package is not None else {}
    for name in [name for name, rel in rels.items() if rel.reltype.endswith("/thumbnail")]:
        del rels[name]


def _defaults(file: Document) -> None:
    from docx.oxml.ns import qn

    defaults: Element = file.styles.element.find(qn("w:docDefaults"))
    for language in defaults.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)


_SIZES: Final = {
    # style: size, bold, colour, space before, space after, kept with what follows
    "Normal": (11, False, INK, 0, 6, False),
    "Title": (24, True, ACCENT, 0, 8, True),
    "Heading 1": (17, True, ACCENT, 14, 6, True),
    "Heading 2": (13, True, ACCENT, 14, 6, True),
    "Heading 3": (11, True, ACCENT, 8, 4, True),
    "List Bullet": (11, False, INK, 0, 4, False),
    "List Number": (11, False, INK, 0, 4, False),
    "Footer": (9, False, QUIET, 0, 0, False),
    "Particular": (11, False, INK, 0, 3, False),
    "Warning": (11, True, INK, 8, 8, False),
    "toc 1": (10, False, ACCENT, 0, 0, False),
    "Table text": (9.5, False, INK, 1, 1, False),
    "Table heading": (9.5, True, ACCENT, 2, 2, True),
    "After table": (6, False, INK, 0, 0, False),
}


def _paragraph_styles(file: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor, Twips

    there = {style.name for style in file.styles}
    for name, (size, bold, colour, before, after, keep) in _SIZES.items():
        style: Any = file.styles[name] if name in there else file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        if name not in there:
            style.base_style = file.styles["Normal"]
        style.hidden, style.quick_style = False, True
        style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold or None
        style.font.color.rgb = RGBColor.from_string(colour)
        fonts = style.element.rPr.rFonts
        for attribute in [key for key in fonts.keys() if key.endswith("Theme")]:  # noqa: SIM118  # lxml's, no dict
            del fonts.attrib[attribute]
        for attribute in ("w:eastAsia", "w:cs"):
            fonts.set(qn(attribute), FONT)
        format_ = style.paragraph_format
        format_.space_before, format_.space_after, format_.keep_with_next = Pt(before), Pt(after), keep
        format_.line_spacing = 1.05
    title: Element = file.styles["Title"].element
    for border in title.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    for spacing in title.findall(f".//{qn('w:spacing')}"):
        if spacing.getparent().tag == qn("w:rPr"):
            spacing.getparent().remove(spacing)
    particular: Any = file.styles["Particular"]
    particular.paragraph_format.left_indent = Twips(2100)
    particular.paragraph_format.first_line_indent = Twips(-2100)
    particular.paragraph_format.tab_stops.add_tab_stop(Twips(2100))
    footer: Any = file.styles["Footer"]
    for stop in list(footer.paragraph_format.tab_stops):
        if stop.alignment in (WD_TAB_ALIGNMENT.CENTER, WD_TAB_ALIGNMENT.RIGHT):
            del footer.paragraph_format.tab_stops[0]
    bar = make("w:left", val="single", sz=24, space=8, color=ACCENT)
    warning: Element = file.styles["Warning"].element.get_or_add_pPr()
    warning.insert_element_before(
        make("w:pBdr", bar), "w:shd", "w:tabs", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc"
    )


def _character_styles(file: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    for name, colour in (("Quiet", QUIET), ("Code", INK), ("Hyperlink", ACCENT)):
        style: Any = file.styles.add_style(name, WD_STYLE_TYPE.CHARACTER)
        style.font.color.rgb = RGBColor.from_string(colour)
        if name == "Code":
            style.font.name, style.font.size = "Courier New", Pt(9)
        if name == "Hyperlink":
            style.font.underline = True


@lru_cache(maxsize=1)
def _table_style_xml() -> str:
    from docx.oxml.ns import nsdecls

    return f"""
<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="ReportTable">
  <w:name w:val="{TABLE}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>
  <w:tblPr>
    <w:tblBorders>
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/>
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="{HAIR}"/>
    </w:tblBorders>
    <w:tblCellMar>
      <w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>
      <w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/>
    </w:tblCellMar>
  </w:tblPr>
  <w:tblStylePr w:type="firstRow">
    <w:tblPr/>
    <w:tcPr>
      <w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="{ACCENT}"/></w:tcBorders>
      <w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/>
    </w:tcPr>
  </w:tblStylePr>
  <w:tblStylePr w:type="firstCol"><w:rPr><w:b/></w:rPr><w:tblPr/></w:tblStylePr>
</w:style>"""


def _table_style() -> Element:
    from docx.oxml import parse_xml

    return parse_xml(_table_style_xml())
