"""Decode a paper: find what kind of file it is, have it read in a process apart, and put every fault in words."""

from __future__ import annotations

import hashlib
from pathlib import Path

from compliance.errors import InputError, Problem
from compliance.intake.decode import apart, sheet, sniff, source
from compliance.intake.decode.bounds import UnreadableError
from compliance.intake.paper import Paper


def decode(path: Path) -> Paper:
    """The printed lines of a file, or of standard input for `-`.

    Raises:
        InputError: if it is not there, is no file that is read here, or is damaged; in words for whoever named it.
    """
    return decode_bytes(source.read(path), str(path))


def decode_bytes(content: bytes, name: str = source.STANDARD_INPUT) -> Paper:
    """The printed lines of a file that is already here, under the name that problems are to give it.

    Raises:
        InputError: if it is no file that is read here, or is damaged.
    """
    try:
        form, warnings = sniff.kind_of(content, name)
        data = apart.read(content, form)
    except UnreadableError as error:
        raise InputError([Problem(name, error.line, error.what, error.remedy)]) from None
    if not data["lines"] and not data["scanned"]:
        raise InputError(
            [Problem(name, None, "there is nothing to read in this file", "Check that it is the right one")]
        )
    return sheet.unpacked(data, name, hashlib.sha256(content).hexdigest(), form, warnings)
