"""What kind of file some bytes are, whatever the name says; and which kinds are not read, with what to do instead."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from compliance.intake.decode import characters
from compliance.intake.decode.bounds import refuse
from compliance.intake.paper import Format

_SUFFIXES: Final[dict[str, Format]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".docm": "docx",
    ".pdf": "pdf",
}
_NAMES: Final[dict[Format, str]] = {
    "text": "text",
    "markdown": "Markdown",
    "html": "a web page",
    "docx": "a Word document",
    "pdf": "a PDF",
}
_ELSEWHERE: Final[tuple[tuple[bytes, str, str], ...]] = (
    (b"{\\rtf", "this is a rich text file (RTF), which is not read", "Open it in Word and save it as .docx"),
    (b"\x89PNG", "this is a picture", "Have its text recognised, or type in what it says"),
    (b"\xff\xd8\xff", "this is a picture", "Have its text recognised, or type in what it says"),
    (b"GIF8", "this is a picture", "Have its text recognised, or type in what it says"),
    (b"II*\0", "this is a picture", "Have its text recognised, or type in what it says"),
    (b"MM\0*", "this is a picture", "Have its text recognised, or type in what it says"),
    (b"\x1f\x8b", "this is a compressed file", "Unpack it, and name the files in it"),
    (b"7z\xbc\xaf", "this is a compressed file", "Unpack it, and name the files in it"),
    (b"Rar!", "this is a compressed file", "Unpack it, and name the files in it"),
    (b"\x7fELF", "this is a program", "Check that this is the right file"),
    (b"MZ\x90\0", "this is a program", "Check that this is the right file"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def kind_of(content: bytes, name: str) -> tuple[Format, list[str]]:
    """The kind of file, and a warning where its name says another."""
    suffix = PurePath(name).suffix.lower()
    said = _SUFFIXES.get(suffix)
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n\0")
    _refuse_others(content, start)
    if b"%PDF-" in content[:1024]:
        found: Format = "pdf"
    elif start.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        found = "docx"
    elif said in ("pdf", "docx"):
        what = f"this file is named as {_NAMES[said]} and does not begin as one: it may be damaged or cut short"
        refuse(what, "Get it again, or save it again from the program that made it")
    else:
        found = _kind_of_text(content, said)
    warnings = []
    if said and found != said and {said, found} != {"text", "markdown"}:
        warnings.append(f"this file is named as {_NAMES[said]} and was read as {_NAMES[found]}, which it is")
    return found, warnings


def _kind_of_text(content: bytes, said: Format | None) -> Format:
    try:
        start = content[:20_000].decode(
            "utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig", "ignore"
        )
    except UnicodeDecodeError:  # pragma: no cover - errors are ignored
        start = ""
    start = start.replace("\0", "")
    if characters.is_page(start):
        return "html"
    if said == "html":
        return "html" if "</" in start or "/>" in start or "<p" in start.lower() else "text"
    return said or "text"


def _refuse_others(content: bytes, start: bytes) -> None:
    if content.startswith(_OLE):
        if _ENCRYPTED in content:
            refuse("this document is encrypted with a password", "Save a copy without a password, and read that")
        refuse("this is a file of an old version of Word or another program", "Open it in Word and save it as .docx")
    if b"MIME-Version:" in content[:2000] and b"multipart/" in content[:4000]:
        refuse("this is a web archive or an email, which is not read", "Save the page as HTML, or its text")
    for sign, what, remedy in _ELSEWHERE:
        if start.startswith(sign):
            refuse(what, remedy)
    if start.startswith(b"PK") and b"mimetypeapplication/vnd.oasis.opendocument" in content[:200]:
        refuse("this is an OpenDocument file, which is not read", "Open it and save it as .docx")
