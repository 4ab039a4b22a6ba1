"""The draft as a file: the open questions at the top, then the record with each question where it belongs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compliance.intake.draft.asking.answers import hints, numbered
from compliance.intake.draft.written.yaml_text import comment, list_lines, value_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.asking.draft import Draft

_HEAD: Final = """\
A draft record, made by compliance import. It can be read as it stands; what is not certain is left out of it.
A line marked QUESTION waits for the answer to the question of that number, and lines after a # are not read.
Answer at the keyboard: compliance import <the papers> --ask --output record.yaml
or in a file: compliance import <the papers> --questions answers.yaml, and then --answers answers.yaml.\
"""
_NOTHING: Final = "No question is open."


def page(draft: Draft, files: Sequence[tuple[str, str]]) -> str:
    """The text of a draft.

    Args:
        draft: the draft of a new record.
        files: the papers, each with its fingerprint.
    """
    numbers = numbered(draft.open)
    lines = [*comment(_HEAD), "#"]
    lines += [line for name, sha256 in files for line in comment(f"Made from: {name} (SHA-256 {sha256})")]
    order = ", that on which most depends first" if len(numbers) > 1 else ""
    lines += ["#", *comment(f"Questions ({len(numbers)}){order}:" if numbers else _NOTHING)]
    for ask in draft.open:
        lines += ["#", *comment(f"{numbers[ask.id]}. {ask.what}")]
        lines += [line for text in hints(ask, numbers) for line in comment(text, "#    ", bare=True)]
        lines += comment(f"Its name in a file of answers: {ask.id}", "#    ", bare=True)
    if draft.remarks:
        lines += ["#", *comment("Look at these too; no answer is asked for:")]
        lines += [line for text in draft.remarks for line in comment(f"- {text}")]
    lines += ["", "record: 1", ""]
    for key, value in draft.head.items():
        lines += [*value_lines(key, value, 0, numbers), ""]
    for name, entries in draft.sections.items():
        if not entries:
            continue
        if draft.facts(name):
            lines += [f"{name}:", *list_lines(entries, 2, numbers), ""]
        else:
            lines += [f"# {name}:", *list_lines(entries, 2, numbers), ""]
    return "\n".join(lines)
