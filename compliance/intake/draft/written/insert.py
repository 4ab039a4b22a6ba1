"""Additions written into the text of a record, every character of it kept, and read again to be sure of it."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compliance import files
from compliance.errors import InputError, Problem
from compliance.intake.draft.written.yaml_text import WIDTH, entry_lines, flow, flow_lines, folded, value_lines
from compliance.record import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.errors import Place
    from compliance.intake.draft.written.additions import Addition
    from compliance.tree import Mark

_REST: Final = re.compile(r"[^\n]*\n?")
_DEEPER: Final = 4
"""So many columns further in a line within brackets begins than the one on which they are opened."""
_COMMENT_LINE: Final = re.compile(r"([ \t]*)(#[^\n]*)?\n")


def insert(text: str, additions: Sequence[Addition], path: str, *, is_json: bool = False) -> str:
    """The text of a record with additions.

    Args:
        text: the record as it is.
        additions: what to add.
        path: the record's name, for what is said of it.
        is_json: whether it is JSON.

    Raises:
        InputError: if the result is not the record and the additions, or is not in order; nothing is lost then.
    """
    if not additions:
        return text
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    body = text.removeprefix(mark)
    end = "\r\n" if "\r\n" in body else "\n"
    old = files.read_text(text, path, is_json=is_json).data
    wanted = _added(old, additions)
    made = mark + _written(body, additions, end, is_json=is_json)
    _check(made, wanted, path, is_json=is_json)
    return made


def _check(made: str, wanted: dict[str, Any], path: str, *, is_json: bool) -> None:
    try:
        loaded = files.read_text(made, path, is_json=is_json)
        same = _texts(loaded.data) == _texts(wanted)
    except InputError:
        same = False
    if not same:
        what = "the additions cannot be put into this record as it is written"
        raise InputError(
            [Problem(path, None, what, "Nothing was written. Import to a new file with --output, and copy by hand")]
        )
    try:
        load.from_loaded(loaded)
    except InputError as error:
        problems = [
            Problem(
                path, None, f"with the additions the record would not be in order: {each.what}", "Nothing was written"
            )
            for each in error.problems[:5]
        ]
        raise InputError(problems) from None


def _texts(value: Any) -> Any:  # noqa: ANN401
    """Plain data with every value as text, as YAML has it."""
    if isinstance(value, dict):
        return {key: _texts(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_texts(inner) for inner in value]
    return {True: "true", False: "false"}.get(value, str(value)) if value is not None else None


def _added(data: dict[str, Any], additions: Sequence[Addition]) -> dict[str, Any]:
    """The same additions made to plain data."""
    made = copy.deepcopy(data)
    for each in additions:
        place: Any = made
        for step in each.at:
            if isinstance(place, dict) and step not in place:
                place[step] = []
            place = place[step]
        if each.key is None:
            place.append(each.value)
        else:
            place[each.key] = each.value
    return made


def _written(text: str, additions: Sequence[Addition], end: str, *, is_json: bool) -> str:
    root = files.marks(text)
    pieces: list[tuple[int, int, int, str]] = []
    missing: dict[str, list[Any]] = {}
    begun: set[int] = set()
    grown: dict[int, int] = {}
    opened: dict[int, _Opened] = {}
    for order, each in enumerate(additions):
        target = _at(root, each.at)
        if target is None:
            missing.setdefault(str(each.at[0]), []).append(each.value)
            continue
        if target.start in opened or (each.key is None and not is_json and _can_open(text, target)):
            opening = opened.setdefault(target.start, _Opened(target, _at(root, each.at[:-1]), order, []))
            opening.values.append(each.value)
            continue
        place, piece = _piece(text, target, each, grown, is_json=is_json)
        if place in begun:  # a list with nothing in it gets a second entry
            piece = f", {piece}"
        if target.flow and not target.inside:
            begun.add(place)
        pieces.append((place, -len(each.at), order, piece))
    for order, (name, values) in enumerate(missing.items(), start=len(additions)):
        if root.flow:
            said = f", {_key(name, is_json=is_json)}: {flow(values, quoted=is_json)}"
            pieces.append((_flow_end(root), 0, order, said))
        else:
            lead = " " * root.column
            lines = [f"{name}:", *(line for value in values for line in entry_lines(value, 2))]
            pieces.append((_last_place(text, root), 0, order, "\n" + "".join(f"{lead}{line}\n" for line in lines)))
    cut: dict[int, int] = {}
    for start, opening in opened.items():
        pieces += _on_lines(text, opening) if opening.target.inside else _below_key(text, opening)
        if not opening.target.inside:  # the two brackets go, and the entries stand below
            cut[start] = opening.target.end
    made = text
    for place, _, _, piece in sorted(pieces, key=lambda each: each[:3], reverse=True):
        ready = piece
        if ready.endswith("\n") and place and made[place - 1] != "\n":
            ready = "\n" + ready
        made = made[:place] + ready.replace("\n", end) + made[cut.get(place, place) :]
    return made


@dataclass(slots=True)
class _Opened:
    """A list in brackets to which entries come on lines of their own, so that they can be read."""

    target: Mark
    within: Mark | None
    order: int
    values: list[Any]


def _can_open(text: str, target: Mark) -> bool:
    """Whether a list in brackets has nothing in it but is the last of its line, or has its end on a line of its own."""
    if not target.flow:
        return False
    if not target.inside:
        return (
            text[target.start : target.end] == "[]"
            and re.match(r"[ \t]*(?:#.*)?\r?(?:\n|$)", text[target.end :]) is not None
        )
    return re.search(r"\n[ \t]*\]$", text[_flow_end(target) : target.end]) is not None


def _below_key(text: str, opened: _Opened) -> list[tuple[int, int, int, str]]:
    """Entries in lines of their own in place of two brackets with nothing in them."""
    lead = opened.within.column if opened.within else 0
    lines = [f"{line}\n" for value in opened.values for line in entry_lines(value, lead + 2)]
    place = opened.target.start
    return [(place, 0, opened.order, ""), (_line_end(text, opened.target.end), 0, opened.order, "".join(lines))]


def _on_lines(text: str, opened: _Opened) -> list[tuple[int, int, int, str]]:
    """Entries below the last one of a list in brackets, each on its line, and the commas between them."""
    last = _flow_end(opened.target)
    begins = max(opened.target.inside.values(), key=lambda each: each.end).start
    lead = re.match(r"[ \t]*", text[text.rfind("\n", 0, begins) + 1 :])
    lines = ["\n".join(flow_lines(value, len(lead[0]) if lead else 0)) for value in opened.values]
    has_comma = text[last:].lstrip().startswith(",")
    said = ",\n".join(lines) + (",\n" if has_comma else "\n")
    commas = [] if has_comma else [(last, 0, opened.order, ",")]
    return [*commas, (_line_end(text, last), 0, opened.order, said)]


def _at(root: Mark, place: Place) -> Mark | None:
    found = root
    for step in place:
        if step not in found.inside:
            return None
        found = found.inside[step]
    return found


def _piece(text: str, target: Mark, each: Addition, grown: dict[int, int], *, is_json: bool) -> tuple[int, str]:
    """Where an addition goes and what is written there; by how much its line has grown at that place is kept."""
    if target.flow:
        said = flow(each.value, quoted=is_json)
        said = said if each.key is None else f"{_key(each.key, is_json=is_json)}: {said}"
        place = _flow_end(target)
        more = grown.get(place, 0) + len(said) + 2
        if not is_json and target.inside and _length(text, place) + more > WIDTH:
            grown[place] = WIDTH
            begin = re.match(r"[ \t]*", text[text.rfind("\n", 0, target.start) + 1 :])
            indent = len(begin[0]) + _DEEPER if begin else _DEEPER
            if each.key is None:
                lines = flow_lines(each.value, indent)
            elif isinstance(each.value, dict | list):
                lines = [f"{' ' * indent}{said}"]
            else:
                lines = folded(f"{' ' * indent}{each.key}: ", each.value, indent)
            return place, ",\n" + "\n".join(lines)
        grown[place] = more
        return place, f", {said}" if target.inside else said
    if each.key is None:
        lines = entry_lines(each.value, target.column)
    else:
        lines = value_lines(each.key, each.value, target.column)
    return _below(text, target), "".join(f"{line}\n" for line in lines)


def _length(text: str, place: int) -> int:
    """How long the line is in which a place is."""
    return len(text[text.rfind("\n", 0, place) + 1 : _line_end(text, place)].rstrip("\r\n"))


def _flow_end(target: Mark) -> int:
    """In brackets: after the last value, or after the bracket where there is none."""
    return max((each.end for each in target.inside.values()), default=target.start + 1)


def _below(text: str, target: Mark) -> int:
    """The beginning of the line after a mapping or list in lines, with the comments that belong to its last value."""
    at = target.end
    if not (at and text[at - 1] == "\n"):
        at = _line_end(text, at)
    kept = at
    while (found := _COMMENT_LINE.match(text, at)) is not None:
        at = found.end()
        if found[2] and len(found[1]) > target.column:
            kept = at
        elif found[2]:
            break
    return kept


def _line_end(text: str, at: int) -> int:
    found = _REST.match(text, at)
    return found.end() if found else len(text)


def _last_place(text: str, root: Mark) -> int:
    """The end of the text, or of its last value where the file says that it ends after it."""
    after = _below(text, root)
    if re.search(r"^\.\.\.[ \t\r]*$", text[after:], re.MULTILINE):
        return after
    return len(text)


def _key(key: str, *, is_json: bool) -> str:
    return json.dumps(key) if is_json else key
