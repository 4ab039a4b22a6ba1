"""What the YAML library could not read, in our words: where it is and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_REMEDIES: Final = (
    ("mapping values are not allowed", "Put text that has a colon in it in quotes, or check the indentation"),
    ("could not find expected ':'", "Write a colon and a space after the key, or check the indentation"),
    ("end of stream", "Close the quotation mark or the bracket that was opened"),
    ("scanning an alias", "Put text that starts with * in quotes"),
    ("scanning an anchor", "Put text that starts with & in quotes"),
    ("tag", "Put text that starts with ! in quotes"),
    ("directive", "Put text that starts with % in quotes"),
    ("escape character", "Write the backslash twice, or use single quotation marks"),
    ("<document start>", "Check the line before: what was read so far ends there"),
    ("cannot start any token", "Put text that starts with this character in quotes"),
    ("", "Check the indentation, the quotation marks and the brackets"),
)


def told(error: Exception, text: str, line_of: Callable[[Any], int]) -> tuple[int, str, str]:
    """The line, the problem and the remedy of what could not be read."""
    mark = getattr(error, "problem_mark", None)
    begun = getattr(error, "context_mark", None)
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "an impossible character")
    said = f"{getattr(error, 'context', None) or ''} {problem}"
    remedy = next(remedy for sign, remedy in _REMEDIES if sign in said)
    if mark is None:
        offset = getattr(error, "position", 0)
        return text.count("\n", 0, offset) + 1, f"this cannot be read: {problem}", remedy
    if text[mark.index : mark.index + 1] == "\t":
        problem, remedy = "a tab stands where it cannot", "Indent with spaces"
    line = line_of(mark)
    since = f", in what begins on line {line_of(begun)}" if begun and line_of(begun) != line else ""
    return line, f"this cannot be read: {problem}{since}", remedy
