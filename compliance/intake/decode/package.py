"""The parts of a Word file, unpacked within bounds and parsed with no entities, no network and nothing executed."""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections import Counter
from typing import TYPE_CHECKING, Final

from compliance.intake.decode.bounds import refuse

if TYPE_CHECKING:
    from lxml.etree import _Element

MAX_PARTS: Final = 5_000
MAX_PART: Final = 40_000_000
"""The most bytes of one part that is read."""
MAX_UNPACKED: Final = 500_000_000
"""The most bytes that all parts together say they have; pictures, which are not read, among them."""
MAX_RATIO: Final = 250
"""How many times its size a large part may unpack to; Word's own seldom reach fifty."""
_DECLARES = re.compile(rb"<\0?!\0?(?:D\0?O\0?C\0?T\0?Y\0?P\0?E|E\0?N\0?T\0?I\0?T\0?Y)")
_LARGE: Final = 2_000_000

_DAMAGED = "this Word document is damaged or cut short"
_AGAIN = "Get it again, or open it in Word and save it again"
_OTHERS = (
    ("xl/workbook.xml", "this is a spreadsheet, which is not read", "Save the sheet as a document or as text"),
    ("ppt/presentation.xml", "this is a presentation, which is not read", "Save its text as a document"),
    ("content.xml", "this is an OpenDocument file, which is not read", "Open it and save it as .docx"),
)


class Package:
    """A Word file.

    Args:
        content: its bytes.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
            refuse(_DAMAGED, _AGAIN)
        self._sizes = {info.filename.lstrip("/"): info for info in self._zip.infolist()}
        self._check()
        self.main = self._main()
        self.has_macros = any(name.lower().endswith("vbaproject.bin") for name in self._sizes)

    def _check(self) -> None:
        infos = self._zip.infolist()
        if len(infos) > MAX_PARTS:
            refuse(f"this file has more than {MAX_PARTS:,} parts", "Check that this is the right file")
        twice = [name for name, count in Counter(info.filename.lower() for info in infos).items() if count > 1]
        if twice:
            refuse("this file has two parts of one name, so what it says is not certain", _AGAIN)
        if sum(info.file_size for info in infos) > MAX_UNPACKED:
            refuse("this file unpacks to far more than a document holds", "Check that this is the right file")
        for info in infos:
            if info.flag_bits & 1:
                refuse("this document is encrypted with a password", "Save a copy without a password, and read that")
            if info.file_size > max(_LARGE, MAX_RATIO * info.compress_size):
                refuse("this file unpacks to far more than a document holds", "Check that this is the right file")

    def _main(self) -> str:
        for name, what, remedy in _OTHERS:
            if name in self._sizes:
                refuse(what, remedy)
        targets = self.targets("")
        found = next((target for kind, target in targets.values() if kind == "officeDocument"), None)
        if found in self._sizes:
            return str(found)
        if "word/document.xml" in self._sizes:
            return "word/document.xml"
        if "[Content_Types].xml" in self._sizes:
            refuse("there is no document in this file", _AGAIN)
        return refuse("this is a compressed folder, not a Word document", "Unpack it, and name the files in it")

    def part(self, name: str) -> _Element | None:
        """A part as XML; None if there is none of that name."""
        from lxml import etree

        info = self._sizes.get(name)
        if info is None:
            return None
        if info.file_size > MAX_PART:
            refuse("there is more text in this file than can be read", "Split it into several files")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            refuse("this file is packed in a way that Word does not use", _AGAIN)
        try:
            # No more is unpacked than the size that was looked at; a part that has more does not match its checksum.
            content = self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError, NotImplementedError):
            refuse(_DAMAGED, _AGAIN)
        if _DECLARES.search(content):
            refuse("this file declares entities, which no Word document does", "Open it in Word and save it again")
        parser = etree.XMLParser(
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            dtd_validation=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        try:
            root = etree.fromstring(content, parser)
        except etree.XMLSyntaxError as error:
            refuse(f"{_DAMAGED}: in its part {name}, {str(error.msg or 'the XML is wrong').split(',')[0]}", _AGAIN)
        return root

    def targets(self, name: str) -> dict[str, tuple[str, str]]:
        """What a part refers to within the file: by id, the kind and the name of the part."""
        found = {}
        for each in self._relationships(name):
            if each.get("TargetMode") != "External":
                target = each.get("Target") or ""
                whole = (
                    target.lstrip("/") if target.startswith("/") else posixpath.join(posixpath.dirname(name), target)
                )
                kind = (each.get("Type") or "").rsplit("/", 1)[-1]
                found[each.get("Id") or ""] = (kind, posixpath.normpath(whole))
        return found

    def outside(self, name: str) -> bool:
        """Whether a part would have something fetched that is outside the file; a link alone would not."""
        return any(
            each.get("TargetMode") == "External" and not (each.get("Type") or "").endswith("/hyperlink")
            for each in self._relationships(name)
        )

    def _relationships(self, name: str) -> list[_Element]:
        folder, file = posixpath.split(name)
        root = self.part(posixpath.join(folder, "_rels", f"{file}.rels"))
        return [] if root is None else [each for each in root if isinstance(each.tag, str)]
