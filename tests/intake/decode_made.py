"""Files of each kind, made in memory, and their lines as a decoder reads them in this very process."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from typing import Any

import docx
import typst
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from compliance.intake.decode import readers, sheet, sniff
from compliance.intake.paper import Paper

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_FONT = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"


def paper(content: bytes | str, name: str = "a.txt") -> Paper:
    """A file as decoded, in this process, so that a test sees what went wrong where."""
    content = content.encode() if isinstance(content, str) else content
    form, warnings = sniff.kind_of(content, name)
    return sheet.unpacked(readers.read(content, form), name, "", form, warnings)


def texts(paper: Paper) -> list[str]:
    """The text of each line."""
    return [line.text for line in paper.lines]


def cells(paper: Paper) -> list[list[str]]:
    """The text of each cell of each line."""
    return [[cell.text for cell in line.cells] for line in paper.lines]


def strong(paper: Paper) -> list[str]:
    """All that stands out, in order."""
    return [text for line in paper.lines for cell in line.cells for text in cell.strong_texts]


def word(fill: Callable[[Document], Any]) -> bytes:
    """A Word document."""
    document = docx.Document()
    fill(document)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def word_body(xml: str) -> bytes:
    """A Word document whose body begins with some elements."""

    def fill(document: Document) -> None:
        for child in reversed(
            list(parse_xml(f"<w:body {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'>{xml}</w:body>"))
        ):
            document.element.body.insert(0, child)

    return word(fill)


def run(text: str) -> str:
    """A run of text in Word."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def package(document: str, parts: Iterable[tuple[str, str | bytes]] = (), relations: str = "") -> bytes:
    """A Word file put together by hand."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("[Content_Types].xml", "<Types/>")
        main = f'<Relationship Id="a" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        file.writestr("_rels/.rels", f'<Relationships xmlns="{_PACKAGE}">{main}</Relationships>')
        whole = f'<Relationships xmlns="{_PACKAGE}">{relations}</Relationships>'
        file.writestr("word/_rels/document.xml.rels", whole)
        file.writestr("word/document.xml", document)
        for name, content in parts:
            file.writestr(name, content)
    return held.getvalue()


HELLO = f"<w:document {WORD}><w:body><w:p>{run('Hello')}</w:p></w:body></w:document>"


def pdf(markup: str) -> bytes:
    """A PDF set by typst."""
    return bytes(typst.compile(markup.encode(), format="pdf", ignore_system_fonts=True))


def raw_pdf(objects: Iterable[bytes], more: bytes = b"") -> bytes:
    """A PDF of some objects, the first of which is its catalogue."""
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(places) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
    return out + head + b"trailer\n<< /Size %d /Root 1 0 R %b >>\nstartxref\n%d\n%%%%EOF" % (size, more, len(out))


def drawn_pdf(*streams: bytes, box: bytes = b"0 0 595 842", more: bytes = b"", page: bytes = b"") -> bytes:
    """A PDF with a page for each stream of drawing operators."""
    kids = b" ".join(b"%d 0 R" % (3 + 2 * index) for index in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, len(streams)),
    ]
    for index, stream in enumerate(streams):
        resources = b"<< %b %b >>" % (_FONT, more)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [%b] /Contents %d 0 R /Resources %b %b >>"
            % (box, 4 + 2 * index, resources, page)
        )
        objects.append(b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream))
    return raw_pdf(objects)


def said(text: str, left: float = 72, base: float = 700) -> bytes:
    """Operators that set a text."""
    return f"BT /F1 12 Tf {left} {base} Td ({text}) Tj ET\n".encode()
