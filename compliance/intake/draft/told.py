"""What an import would do to a record, told to the person who decides whether it shall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance.intake.draft.asking.answers import hints, numbered
from compliance.intake.draft.asking.called import called
from compliance.intake.draft.written.yaml_text import flow

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from compliance.intake.draft.asking.draft import Draft
    from compliance.intake.draft.written.additions import Addition, Plan

_NOUNS: Final = {
    "groups": "group", "bodies": "body", "people": "person", "offices": "office", "appointments": "place",
    "arrangements": "arrangement", "documents": "document", "meetings": "meeting", "requirements": "requirement",
    "money": "sum of money",
    "events": "event",
    "completeness": "declaration of completeness", "contradictions": "contradiction", "sources": "source",
}  # fmt: skip
_TELLING: Final = (
    "id", "name", "title", "number", "date", "event", "meeting", "document", "about", "field", "says", "every", "of",
    "person", "post", "represents", "status", "withdrawn",
)  # fmt: skip
_COUNTED: Final = {
    "attendance": ("present", "present"), "apologies": ("apology", "apologies"), "items": ("item", "items"),
}  # fmt: skip
_MOST: Final = 100


def told(
    plan: Plan,
    draft: Draft,
    record: Mapping[str, Any],
    path: str,
    *,
    written: bool,
    ends: bool = True,
    left: Collection[str] = (),
) -> str:
    """The additions, differences and questions, each on its lines; and how to write it, where that `ends` it.

    Args:
        plan: what is added.
        draft: of what.
        record: to what.
        path: the file of the record.
        written: whether it has been.
        ends: whether nothing is asked of it any more.
        left: the questions that somebody has just been asked and has left open: they are only counted.
    """
    verb = "Added to" if written else "Would be added to"
    count = len(plan.additions)
    entries = f"{count} {'entry' if count == 1 else 'entries'}"
    lines = [f"{verb} {path}: {entries}." if count else f"Nothing to add to {path}."]
    lines += [f"  + {_one(each, record)}" for each in plan.additions]
    contradicted = [each for each in plan.additions if each.at == ("contradictions",)]
    if contradicted or plan.differences:
        lines += ["", "The papers and the record differ:"]
        lines += [f"  ! {_contradicted(each.value)}; both are kept." for each in contradicted]
        lines += [f"  ! {each}. Nothing was changed." for each in plan.differences]
    if draft.open:
        lines += ["", f"Open questions: {len(draft.open)}. What waits for an answer is not added."]
        numbers, names = numbered(draft.open), called(draft.open)
        names = {identifier: name for identifier, name in names.items() if identifier in left}
        for ask in draft.open:
            if ask.id not in left:
                lines += [f"  {numbers[ask.id]}. {ask.what}", *(f"     {hint}" for hint in hints(ask, numbers, names))]
        if before := sum(ask.id in left for ask in draft.open):
            lines.append(f"  {before} of them {'was' if before == 1 else 'were'} put above and left open; ")
            lines[-1] += "--questions FILE writes them to a file."
    if draft.remarks:
        lines += ["", "Look at these too:", *(f"  - {each}" for each in draft.remarks)]
    if count and not written and ends:
        lines += ["", "Nothing was written. Add --write to write it."]
    return "\n".join(lines) + "\n"


def _contradicted(entry: Mapping[str, Any]) -> str:
    return f"{entry['about']}: another paper has {entry['says']} for its {entry['field']}"


def _one(addition: Addition, record: Mapping[str, Any]) -> str:
    first = str(addition.at[0])
    if len(addition.at) == 1:
        return f"{_NOUNS.get(first, first)}: {_short(addition.value)}"
    owner = record[first][addition.at[1]]
    where = f"{_NOUNS.get(first, first)} {owner.get('id', '')}".strip()
    what = addition.key or str(addition.at[-1])
    if addition.key and len(addition.at) > 3:  # an entry of a list of the owner's, or a matter of its terms
        where += f", {_part(owner, *addition.at[2:4])}"
    if isinstance(addition.value, list) and not all(isinstance(each, str) for each in addition.value):
        count = len(addition.value)
        return f"{where}, {what}: {count} {'entry' if count == 1 else 'entries'}"
    if addition.key == "terms":
        return f"{where}, {what}: {', '.join(each.replace('_', ' ') for each in addition.value)}"
    return f"{where}, {what}: {_short(addition.value)}"


def _part(owner: Mapping[str, Any], name: str | int, which: str | int) -> str:
    """An item by its number, a correction by its day, a matter of terms by its name."""
    if isinstance(which, str):
        return which.replace("_", " ")
    entry = owner[str(name)][which]
    return f"item {entry.get('number')}" if name == "items" else f"correction of {entry.get('date')}"


def _short(value: Any) -> str:  # noqa: ANN401
    """An entry by what tells it from others, and how much it holds."""
    if not isinstance(value, dict):
        text = flow(value)
    else:
        parts = [f"{key} {flow(value[key])}" for key in _TELLING if key in value]
        counts = {key: len(value[key]) for key in _COUNTED if key in value}
        parts += [f"{count} {_COUNTED[key][count != 1]}" for key, count in counts.items()]
        text = ", ".join(parts) or flow(value)
    return text if len(text) <= _MOST else text[: _MOST - 2] + " …"
