"""What is fuzzed of the importer: a reader for each kind of file, and all that is made of text, to the draft record.

The readers run here in the fuzzer's own process; the program has those of pages, Word files and PDFs run in one apart
(`compliance/intake/decode/apart.py`), which turns whatever they raise or crash with into a clear error.
"""

from __future__ import annotations

import contextlib
from datetime import date

from compliance import files
from compliance.intake.decode import pdf, readers, sheet, sniff, text, web, word
from compliance.intake.decode.bounds import UnreadableError
from compliance.intake.draft import page
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.read import read
from compliance.record.load import from_loaded
from tests.intake.decode_made import HELLO, WORD, drawn_pdf, package

LOADED = (pdf, text, web, word)
"""The readers load these when they are first needed; the fuzzer must have seen them before, or it follows nothing."""
TODAY = date(2014, 6, 30)
STYLES = f'<w:styles {WORD}><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style></w:styles>'


def _read(content: bytes, name: str) -> None:
    with contextlib.suppress(UnreadableError):
        form, warnings = sniff.kind_of(content, name)
        sheet.unpacked(readers.read(content, form), name, "", form, warnings)


def page_html(data: bytes) -> None:
    """A web page."""
    _read(data, "fuzz.html")


def paper_word(data: bytes) -> None:
    """A Word file: as its bytes, or with the bytes as its text or its styles."""
    if data[:1] == b"P":
        _read(data, "fuzz.docx")
    elif data[:1] == b"s":
        _read(package(HELLO, [("word/styles.xml", data[1:])]), "fuzz.docx")
    else:
        body = data.decode("utf-8", "replace")
        _read(
            package(f"<w:document {WORD}><w:body>{body}</w:body></w:document>", [("word/styles.xml", STYLES)]), "a.docx"
        )


def paper_pdf(data: bytes) -> None:
    """A PDF: as its bytes, or with the bytes as what is drawn on its page."""
    _read(data if data.startswith(b"%PDF") else drawn_pdf(data), "fuzz.pdf")


def minutes(data: bytes) -> None:
    """Text as minutes, from bytes to a draft record that validates; the first byte says whether it is Markdown."""
    name = "fuzz.md" if data[:1] == b"#" else "fuzz.txt"
    try:
        form, warnings = sniff.kind_of(data, name)
        paper = sheet.unpacked(readers.read(data, form), name, "0" * 64, form, warnings)
    except UnreadableError:
        return
    written = page.page(compose(read(paper), Answers(day=TODAY)), [(name, "0" * 64)])
    # A draft is the program's own, so that nothing excuses one that cannot be read.
    from_loaded(files.read_text(written, "draft.yaml"))
