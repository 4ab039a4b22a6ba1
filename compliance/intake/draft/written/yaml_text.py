"""A draft's entries as lines of YAML, with the questions beside them as comments."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, replace
from typing import Any, Final

WIDTH: Final = 118
_A_LINE_EACH: Final = frozenset({"answered"})
"""Lists to which imports add: an entry a line, so that no line of them grows."""
_GAP: Final = re.compile(r"(?<=[^ ]) (?=[^ #])")
"""Where a line may end within quotation marks: at one space, and not before what would look like a comment."""
_PLAIN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ./&()_+£'’–@-]*")
_UNSEEN: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff]"
)


@dataclass(frozen=True, slots=True)
class Noted:
    """A value with what is open about it.

    Attributes:
        value: what would be recorded.
        asks: the ids of the questions that it waits for.
        held: whether it is left out until they are answered, and shown only as a comment.
        remark: something to say beside it.
    """

    value: Any
    asks: tuple[str, ...] = ()
    held: bool = False
    remark: str = ""


def plain(value: Any) -> Any:  # noqa: ANN401  # plain data of any kind
    """What is recorded: without what is held back, and without remarks."""
    if isinstance(value, Noted):
        return plain(value.value)
    if isinstance(value, dict):
        kept = {key: plain(inner) for key, inner in value.items() if not is_held(inner)}
        return {key: inner for key, inner in kept.items() if inner is not None}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value if not is_held(inner)]
    return value


def unmarked(value: Any) -> Any:  # noqa: ANN401  # plain data, with or without what is open about it
    """An entry itself, whatever is open about it; its parts keep what is open about them."""
    return value.value if isinstance(value, Noted) else value


def with_more(value: Any, more: str) -> Any:  # noqa: ANN401  # a text with what is open about it, or none yet
    """A text with a sentence more, and with what is open about it."""
    if isinstance(value, Noted):
        return replace(value, value=with_more(value.value, more))
    return f"{value} {more}" if value else more


def is_held(value: object) -> bool:
    """Whether nothing of a value is recorded yet."""
    if isinstance(value, Noted):
        return value.held or is_held(value.value)
    if isinstance(value, dict | list) and value:
        return all(map(is_held, value.values() if isinstance(value, dict) else value))
    return False


def scalar(text: object) -> str:
    """A value as YAML writes it: without quotation marks where nothing in it could be taken for a sign."""
    if isinstance(text, bool):
        return "true" if text else "false"
    words = str(text)
    if _PLAIN.fullmatch(words) and not words.endswith(" "):
        return words
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _UNSEEN.sub(_escape, escaped) + '"'


def _escape(found: re.Match[str]) -> str:
    code = ord(found[0])
    if found[0] in "\n\t":
        return "\\n" if found[0] == "\n" else "\\t"
    return "\\uFFFD" if 0xD800 <= code <= 0xDFFF else f"\\u{code:04x}"


def flow(value: Any, *, quoted: bool = False) -> str:  # noqa: ANN401
    """A value on one line; in a file of JSON, `quoted`."""
    if isinstance(value, dict):
        return (
            "{" + ", ".join(f"{_word(key, quoted)}: {flow(inner, quoted=quoted)}" for key, inner in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(flow(inner, quoted=quoted) for inner in value) + "]"
    return _word(value, quoted)


def _word(value: object, quoted: bool) -> str:  # noqa: FBT001
    written = scalar(value)
    if not quoted or isinstance(value, bool) or written.startswith('"'):
        return written
    return f'"{written}"'


def folded(before: str, value: object, indent: int) -> list[str]:
    """A value behind what stands before it, on as many lines as it takes; in quotation marks a new line is a space."""
    line = f"{before}{scalar(value)}"
    if len(line) <= WIDTH or not isinstance(value, str) or not _GAP.search(value):
        return [line]
    written = scalar(value)
    words = _GAP.split(written if written.startswith('"') else f'"{written}"')
    lines, lead = [f"{before}{words[0]}"], " " * indent
    for word in words[1:]:
        if len(lines[-1]) + 1 + len(word) <= WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(f"{lead}{word}")
    return lines


def flow_lines(value: Any, indent: int) -> list[str]:  # noqa: ANN401
    """A value within brackets, on as many lines as it takes, but for what a line cannot end within."""
    lead = " " * indent
    if isinstance(value, dict) and indent + len(flow(value)) > WIDTH:
        lines: list[str] = []
        for key, inner in value.items():
            begun = f"{lead}{' ' if lines else '{'}{scalar(key)}: "
            plain_ = not isinstance(inner, dict | list)
            lines += folded(begun, inner, indent + 2) if plain_ else [begun + flow(inner)]
            lines[-1] += ","
        return [*lines[:-1], f"{lines[-1][:-1]}}}"]
    return [lead + flow(value)] if isinstance(value, dict | list) else folded(lead, value, indent)


def comment(text: str, indent: str = "", *, bare: bool = False) -> list[str]:
    """Text as lines of comment; `bare` where the indent has the sign in it already."""
    start = indent if bare else f"{indent}# "
    lines = []
    for paragraph in _UNSEEN.sub(lambda found: "\n" if found[0] == "\n" else " ", text).strip("\n").split("\n"):
        lines += textwrap.wrap(
            paragraph, WIDTH, initial_indent=start, subsequent_indent=start, break_long_words=False,
            break_on_hyphens=False,
        ) or [start.rstrip()]  # fmt: skip
    return lines


def value_lines(key: str, value: Any, indent: int, numbers: dict[str, int] | None = None) -> list[str]:  # noqa: ANN401
    """A key with its value, indented; what is held back as a comment, below its question."""
    lead = " " * indent
    if isinstance(value, Noted):
        inner = value_lines(key, value.value, indent, numbers)
        return [*_beside(value, lead, numbers), *(_out(inner, indent) if value.held else inner)]
    if not isinstance(value, dict | list):
        return folded(f"{lead}{scalar(key)}: ", value, indent + 2)
    if not value or (key not in _A_LINE_EACH and _fits(value, indent + len(key) + 2)):
        return [f"{lead}{scalar(key)}: {flow(value)}"]
    head = f"{lead}{'# ' * is_held(value)}{scalar(key)}:"
    if isinstance(value, list):
        return [head, *list_lines(value, indent + 2, numbers)]
    lines = [head]
    for name, inner in value.items():
        lines += value_lines(name, inner, indent + 2, numbers)
    return lines


def list_lines(values: list[Any], indent: int, numbers: dict[str, int] | None = None) -> list[str]:
    """The entries of a list, a dash each."""
    return [line for each in values for line in entry_lines(each, indent, numbers)]


def entry_lines(value: Any, indent: int, numbers: dict[str, int] | None = None) -> list[str]:  # noqa: ANN401
    """One entry of a list."""
    lead = " " * indent
    if isinstance(value, Noted):
        inner = entry_lines(value.value, indent, numbers)
        return [*_beside(value, lead, numbers), *(_out(inner, indent) if value.held else inner)]
    if not isinstance(value, dict | list):
        return folded(f"{lead}- ", value, indent + 2)
    if not value or _fits(value, indent + 2):
        return [f"{lead}- {flow(value)}"]
    inside: list[str] = []
    pairs = value.items() if isinstance(value, dict) else ((None, each) for each in value)
    for key, each in pairs:
        inside += value_lines(key, each, indent + 2, numbers) if key is not None else entry_lines(each, indent + 2)
    first = next(number for number, line in enumerate(inside) if not line.lstrip().startswith("#"))
    head = f"{lead}- {inside[first][indent + 2 :]}"
    return [*(line[2:] for line in inside[:first]), head, *inside[first + 1 :]]


def _fits(value: Any, column: int) -> bool:  # noqa: ANN401
    return not _has_notes(value) and column + len(flow(value)) <= WIDTH


def _has_notes(value: object) -> bool:
    if isinstance(value, Noted):
        return True
    if isinstance(value, dict):
        return any(map(_has_notes, value.values()))
    return isinstance(value, list) and any(map(_has_notes, value))


def _beside(noted: Noted, lead: str, numbers: dict[str, int] | None) -> list[str]:
    """The questions and the remark that stand above a value."""
    told = [f"QUESTION {numbers[each]}" for each in noted.asks if numbers and each in numbers]
    words = ", ".join(told)
    if words and noted.held:
        words += ": left out until it is answered"
    lines = comment(words, lead) if words else []
    return [*lines, *(comment(noted.remark, lead) if noted.remark else [])]


def _out(lines: list[str], indent: int) -> list[str]:
    """Lines put out of use, each with its sign at the column of the whole."""
    lead = " " * indent
    return [line if line.lstrip().startswith("#") else f"{lead}# {line[indent:]}" for line in lines]
