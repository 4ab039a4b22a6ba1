"""Files in and out: a strict subset of YAML, or JSON, to plain data and the line of each value.

The only module that knows the YAML library. In YAML every scalar is text, whatever it looks like, so that
``NO``, ``on``, ``12:30`` and a date are what the writer meant; the schema gives them their types. Nothing a
file can contain runs code, exhausts the stack or fills memory: size, depth and number of values are limited.
Every fault is a `Problem` of an `InputError`.
"""

import contextlib
import errno
import hashlib
import os
import re
import secrets
import stat
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable
from itertools import islice
from pathlib import Path
from typing import Any, Final, Never

from compliance import json_text, yaml_faults
from compliance.errors import MAX_PROBLEMS, InputError, Problem, quote, suggest
from compliance.tree import Builder, Lines, Mark, mark
from compliance.value import value

__all__ = [
    "JSON_SUFFIXES",
    "MAX_BYTES",
    "SUFFIXES",
    "YAML_SUFFIXES",
    "Lines",
    "Loaded",
    "marks",
    "read",
    "read_text",
    "write",
]

MAX_BYTES: Final = 20_000_000
YAML_SUFFIXES: Final = (".yaml", ".yml")
JSON_SUFFIXES: Final = (".json",)
SUFFIXES: Final = YAML_SUFFIXES + JSON_SUFFIXES

_NOT_TEXT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_OTHER_BREAKS: Final = re.compile("[\x85\u2028\u2029]")
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE: Final = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F]")
_DIRECTIVE: Final = re.compile("^%", re.MULTILINE)


@value()
class Loaded:
    """A file as read.

    Attributes:
        path: the file, as the user named it.
        data: what it says: mappings, lists, text and None; from JSON also numbers and truth values.
        lines: the line of each value.
        sha256: the fingerprint of its bytes.
        problems: what is wrong with it although it could be read past, if it was read leniently.
    """

    path: str
    data: dict[str, Any]
    lines: Lines
    sha256: str
    problems: tuple[Problem, ...] = ()


def read(path: Path, *, lenient: bool = False) -> Loaded:
    """Read a .yaml, .yml or .json file.

    Args:
        path: the file.
        lenient: whether to give what could be read past a problem, with the problem, so that what else is wrong
            with the file can be said together with it.

    Raises:
        InputError: with every problem found, if it is not there or not in order.
    """
    name = str(path)
    suffix = path.suffix.lower()
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            _refuse(name, None, "this is a folder, not a file", "Name a file in it")
        if not stat.S_ISREG(status.st_mode):
            _refuse(name, None, "this is not an ordinary file", "Save what it gives as a file, and name that")
        if suffix not in SUFFIXES:
            _refuse(name, None, "the name of this file does not say what it is", "End it in .yaml or .json")
        if status.st_size > MAX_BYTES:
            _refuse_size(name)
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        _refuse(name, None, "there is no such file", _similar(path))
    except PermissionError:
        _refuse(name, None, "this file may not be read", "Ask its owner for the right to read it")
    except (OSError, ValueError) as error:
        _refuse(name, None, f"this file cannot be read: {_reason(error)}", "Check its name and the disk it is on")
    loaded = _load(content, name, is_json=suffix in JSON_SUFFIXES)
    return loaded if lenient else _strict(loaded)


def read_text(text: str, path: str, *, is_json: bool = False, lenient: bool = False) -> Loaded:
    """Read text that is already here, such as standard input, under the name that problems are to give it.

    Raises:
        InputError: with every problem found, if it is not in order.
    """
    try:
        content = text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        content = text.encode("utf-8", "surrogatepass")  # which is refused as not UTF-8
    loaded = _load(content, path, is_json=is_json)
    return loaded if lenient else _strict(loaded)


def marks(text: str) -> Mark:
    """Where each value of YAML or JSON stands, in text that has been read as it should be."""
    import yaml

    return mark(yaml.compose(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def _strict(loaded: Loaded) -> Loaded:
    if loaded.problems:
        raise InputError(loaded.problems)
    return loaded


def write(path: Path, content: str | bytes | Iterable[str | bytes], *, protect: Collection[Path] = ()) -> None:
    """Write a file whole or not at all, in place of what is there.

    A link is followed, as a shell does. What comes in pieces is written piece by piece.

    Raises:
        InputError: if it cannot be written, or is one of the files to protect.
    """
    name = str(path)
    target = Path(os.path.realpath(path)) if "\0" not in name else path
    for kept in protect:
        if _is_same(target, kept):
            _refuse(name, None, "this would write over a file that is read", "Choose another name")
    beside = target.with_name(f".compliance-{secrets.token_hex(8)}.tmp")
    try:
        pieces = (content,) if isinstance(content, str | bytes) else content
        mode = _mode_of_target(target, name)
        try:
            with beside.open("xb") as file:
                if mode is not None:
                    beside.chmod(mode)
                file.writelines(piece.encode() if isinstance(piece, str) else piece for piece in pieces)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except BaseException:
            with contextlib.suppress(OSError):
                beside.unlink()
            raise
    except (OSError, ValueError) as error:
        _refuse(name, None, f"this file cannot be written: {_reason(error)}", _write_remedy(error))


def _mode_of_target(target: Path, name: str) -> int | None:
    """Give the permissions of the file that is to be replaced; None if there is none."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        if not target.parent.is_dir():
            _refuse(name, None, "the folder to write this file in is not there", "Make the folder first")
        return None
    if stat.S_ISDIR(mode):
        _refuse(name, None, "this is a folder, not a file", "Name a file to write in it")
    if not stat.S_ISREG(mode):
        _refuse(name, None, "this is not an ordinary file", "Name a file, or leave the name out to print")
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return stat.S_IMODE(mode)


def _is_same(target: Path, kept: Path) -> bool:
    try:
        return target.samefile(kept)
    except (OSError, ValueError):
        return target == Path(os.path.realpath(kept)) if "\0" not in str(kept) else False


def _write_remedy(error: Exception) -> str:
    match getattr(error, "errno", None):
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return "Make room on the disk, or write elsewhere"
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return "Choose a folder and a file that you may write"
        case _:
            return "Choose another name or another folder"


def _load(content: bytes, path: str, *, is_json: bool) -> Loaded:
    text = _decode(content, path)
    data, lines, problems = json_text.load(text, path) if is_json else _load_yaml(text, path)
    if problems and not isinstance(data, dict):
        raise InputError(problems)
    if data is None and not is_json:
        _refuse(path, 1, "there is nothing in this file", "Write the record or the rules in it")
    if not isinstance(data, dict):
        _refuse(path, lines.of(()), "this file does not begin with named fields", 'Start it with "name: value"')
    if _ESCAPED_SURROGATE.search(text):
        _refuse_surrogates(data, lines, path)
    return Loaded(path, data, lines, hashlib.sha256(content).hexdigest(), tuple(sorted(problems)))


def _decode(content: bytes, path: str) -> str:
    """Give the text, its line ends made plain."""
    if len(content) > MAX_BYTES:
        _refuse_size(path)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        _refuse(path, 1, "this file is in UTF-16", "Save it as UTF-8")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = len(re.findall(rb"\r\n?|\n", content[: error.start])) + 1
        what = f"this is not text in UTF-8: byte {content[error.start]:#04x} at offset {error.start}"
        _refuse(path, line, what, "Save the file as UTF-8")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := _NOT_TEXT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        if found[0] == "\0":
            _refuse(path, line, "there is a NUL byte here, which no text has", "Check that this is the right file")
        _refuse(path, line, f"there is a control character here, {quote(found[0])}", "Take it out")
    if not text.strip():
        _refuse(path, 1, "this file is empty", "Write the record or the rules in it")
    return text


def _load_yaml(text: str, path: str) -> tuple[Any, Lines, list[Problem]]:
    import yaml

    builder = Builder(path)
    line_of = _line_finder(text)
    documents = 0
    try:
        parser: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
        for event in iter(parser.get_event, None):
            kind = type(event)
            line = line_of(event.start_mark)
            if kind is yaml.ScalarEvent:
                _scalar_event(builder, event, line)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                _mark_problems(builder, event, line)
                builder.begin(line, mapping=kind is yaml.MappingStartEvent)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                builder.end()
            elif kind is yaml.AliasEvent:
                what = f"an alias, {quote(f'*{event.anchor}')}, is not read here"
                builder.problem(line, what, "Write it out, or put text that starts with * in quotes")
                builder.refused(line)
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    builder.stop(line, "a second document begins here", "Put it in a file of its own")
                if found := _DIRECTIVE.search(text, 0, event.end_mark.index):
                    line = text.count("\n", 0, found.start()) + 1
                    builder.problem(line, "a directive, %, is not read here", "Take the line out")
            elif kind is yaml.StreamEndEvent:
                break
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        builder.stop(*yaml_faults.told(error, text, line_of))
    return builder.data, Lines(builder.tree), builder.problems


def _scalar_event(builder: Builder, event: Any, line: int) -> None:
    text = event.value
    if event.anchor is not None or event.tag is not None:
        _mark_problems(builder, event, line)
    if event.style or (text and text != "<<"):
        builder.scalar(text, line)
    elif text and builder.wants_key():
        builder.problem(line, "a merge key, <<, is not read here", "Write out the fields that it stands for")
        builder.refused(line)
    else:
        builder.scalar(text or None, line)


def _mark_problems(builder: Builder, event: Any, line: int) -> None:
    if event.anchor is not None:
        what = f"an anchor, {quote('&' + event.anchor)}, is not read here"
        builder.problem(line, what, "Take it out, or put text that starts with & in quotes")
    if event.tag is not None:
        tag = str(event.tag).replace("tag:yaml.org,2002:", "!!")
        what = f"a tag, {quote(tag)}, is not read here"
        builder.problem(line, what, "Take it out, or put text that starts with ! in quotes")


def _line_finder(text: str) -> Callable[[Any], int]:
    """Give what finds the line of a mark of the YAML library.

    The library counts three characters as line ends that no editor counts.
    """
    if not _OTHER_BREAKS.search(text):
        return lambda mark: mark.line + 1
    starts = [found.end() for found in re.finditer("\n", text)]
    return lambda mark: bisect_right(starts, mark.index) + 1


def _refuse_surrogates(data: Any, lines: Lines, path: str) -> None:
    """Refuse text with half a character in it, which no UTF-8 can hold."""
    problems: list[Problem] = []
    waiting: list[tuple[tuple[str | int, ...], Any]] = [((), data)]
    while waiting and len(problems) < MAX_PROBLEMS:
        location, value = waiting.pop()
        texts = [value] if isinstance(value, str) else list(value) if isinstance(value, dict) else []
        if any(_SURROGATE.search(text) for text in texts):
            what = "there is half a character here, written as an escape"
            problems.append(Problem(path, lines.of(location), what, "Write the character itself"))
        if isinstance(value, dict):
            waiting.extend(((*location, key), inner) for key, inner in value.items())
        elif isinstance(value, list):
            waiting.extend(((*location, index), inner) for index, inner in enumerate(value))
    if problems:
        raise InputError(problems)


def _similar(path: Path) -> str:
    """Suggest a file of nearly this name."""
    with contextlib.suppress(OSError, ValueError):
        names = [other.name for other in islice(path.parent.iterdir(), 1000)]
        if close := suggest(path.name, names):
            return f"Did you mean {quote(close)}?"
    return "Check its name and its folder"


def _reason(error: Exception) -> str:
    if isinstance(error, UnicodeEncodeError):
        return "it holds half a character"
    reason = error.strerror if isinstance(error, OSError) else None
    reason = reason or str(error) or type(error).__name__
    return reason[:1].lower() + reason[1:]


def _refuse_size(path: str) -> Never:
    what = f"this file is larger than {MAX_BYTES // 1_000_000} MB"
    _refuse(path, None, what, "Split it into several files")


def _refuse(path: str, line: int | None, what: str, remedy: str) -> Never:
    raise InputError([Problem(path, line, what, remedy)])
