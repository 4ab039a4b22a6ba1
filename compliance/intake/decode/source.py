"""The bytes of a paper: an ordinary file or standard input, no larger than can be read."""

from __future__ import annotations

import os
import stat
import sys
from itertools import islice
from pathlib import Path
from typing import Never

from compliance.errors import InputError, Problem, quote, suggest
from compliance.intake.decode.bounds import MAX_BYTES

STANDARD_INPUT = "-"


def read(path: Path) -> bytes:
    """The bytes of a file, or of standard input for `-`.

    Raises:
        InputError: if they cannot be had, or are too many.
    """
    name = str(path)
    try:
        content = _standard_input() if name == STANDARD_INPUT else _file(path)
    except FileNotFoundError:
        _refuse(name, "there is no such file", _similar(path))
    except PermissionError:
        _refuse(name, "this file may not be read", "Ask its owner for the right to read it")
    except IsADirectoryError:
        _refuse(name, "this is a folder, not a file", "Name a file in it")
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
        _refuse(name, f"this file cannot be read: {reason[:1].lower()}{reason[1:]}", "Check its name and its disk")
    if len(content) > MAX_BYTES:
        _refuse_size(name)
    if not content.strip(b" \t\r\n\xef\xbb\xbf\xff\xfe\0"):
        _refuse(name, "this file is empty", "Check that it was saved")
    return content


def _file(path: Path) -> bytes:
    # Not to wait for a pipe that nobody writes to; what was opened is what is looked at, whatever the name is by then.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        before = os.fstat(file.fileno())
        if not stat.S_ISREG(before.st_mode):
            _refuse(str(path), "this is not an ordinary file", "Save what it gives as a file, and name that")
        if before.st_size > MAX_BYTES:
            _refuse_size(str(path))
        content = file.read(MAX_BYTES + 1)
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns) or len(content) != after.st_size:
        _refuse(str(path), "this file changed while it was being read", "Try again when it is finished")
    return content


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise ValueError("there is no standard input")
    content: bytes = sys.stdin.buffer.read(MAX_BYTES + 1)
    return content


def _similar(path: Path) -> str:
    """Suggest a file of nearly this name."""
    try:
        close = suggest(path.name, [other.name for other in islice(path.parent.iterdir(), 1000)])
    except (OSError, ValueError):
        close = None
    return f"Did you mean {quote(close)}?" if close else "Check its name and its folder"


def _refuse_size(name: str) -> Never:
    _refuse(name, f"this file is larger than {MAX_BYTES // 1_000_000} MB", "Split it into several files")


def _refuse(name: str, what: str, remedy: str) -> Never:
    raise InputError([Problem(name, None, what, remedy)])
