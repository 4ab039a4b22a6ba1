"""From the bytes of a text file to its characters, whatever program wrote it."""

from __future__ import annotations

import re
from typing import Final

from compliance.intake.decode import clean
from compliance.intake.decode.bounds import MAX_LINE, MAX_LINES, MAX_TEXT, refuse

_WINDOWS: Final = (
    "this file is not in UTF-8 and was read as Windows-1252: look at names with accents, pounds and dashes"
)
_MARKUP = re.compile(r"</?(?:p|div|td|tr|li|ul|ol|h[1-6]|span|body|table|section)(?:\s[^<>]{0,300})?>", re.IGNORECASE)
_FRONT = re.compile(r"---[ \t]*\n((?:(?:[\w-]+:|[ \t]+|-[ \t]).*\n|\n){1,60})---[ \t]*(?:\n|$)")
"""What a program that makes web pages keeps above the text of a page: when it was posted, and where it is listed."""
_TITLE = re.compile(r"^title:[ \t]*(['\"]?)(.+?)\1[ \t]*$", re.MULTILINE)
_BLOCK = re.compile(r"\s*</?(?:p|div|table|tr|td|th|ul|ol|li|h[1-6]|br|section)\b[^<>]{0,300}>", re.IGNORECASE)
_MOSTLY = 0.5
_TELLS = 3
"""How many tags in the first part of a text make it a page."""


def read(content: bytes) -> tuple[str, list[str]]:
    """The text, its line ends made plain, and what a reader should know of it."""
    warnings = []
    text = _decoded(content)
    if text is None:
        text = content.decode("cp1252", errors="replace")
        warnings.append(_WINDOWS)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        refuse("there is a NUL byte here, which no text has", "Check that this is the right file", line)
    if clean.is_turned(text):
        warnings.append(clean.TURNED)
    return text, warnings


def without_front(text: str) -> tuple[str, str | None]:
    """The text with blank lines for what is kept above it, and the title that is kept there."""
    front = _FRONT.match(text)
    if front is None:
        return text, None
    title = _TITLE.search(front[1])
    if not text[front.end() :].strip():
        return text.replace("---", "   "), title[2] if title else None  # all that there is to read
    return "\n" * front[0].count("\n") + text[front.end() :], title[2] if title else None


def hold(text: str) -> None:
    """Refuse text that is longer, or has longer lines, than can be read."""
    if len(text) > MAX_TEXT or text.count("\n") > 2 * MAX_LINES:
        refuse("there is more text in this file than can be read", "Split it into several files")
    for number, line in enumerate(text.split("\n"), start=1):
        if len(line) > MAX_LINE:
            what = f"there is a line of more than {MAX_LINE:,} characters here"
            refuse(what, "Check that this is the right file, or part the line", number)


def _decoded(content: bytes) -> str | None:
    """The text by its byte order mark, or as UTF-8; None if it is neither."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16")
        except UnicodeDecodeError:
            refuse("this file begins as UTF-16 does and breaks off", "Save it again, as UTF-8")
    for form, odd in (("utf-16-le", slice(1, 200, 2)), ("utf-16-be", slice(0, 200, 2))):
        start = content[odd]
        if len(start) > 1 and start.count(0) > 0.7 * len(start):
            try:
                return content.decode(form)
            except UnicodeDecodeError:
                break
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def is_written_as_page(text: str) -> bool:
    """Whether the blocks of a text are written as HTML, though its name says that it is Markdown."""
    lines = [line for line in text.split("\n") if line.strip()]
    return sum(bool(_BLOCK.match(line)) for line in lines) > max(_TELLS, len(lines) * _MOSTLY)


def is_page(text: str) -> bool:
    """Whether text is HTML rather than words."""
    start = without_front(text[:20_000])[0].lstrip()
    if re.match(r"<!doctype\s+html|<html[\s>]", start, re.IGNORECASE):
        return True
    return start.startswith("<") and len(_MARKUP.findall(start)) >= _TELLS
