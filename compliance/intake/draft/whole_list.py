"""Asks whether a list of those present names everybody: as it was read, and as a correction has lengthened it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.intake.draft.question import Ask, choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from compliance.intake.draft.desk import Desk


def complete(meeting: str, label: str, read: Sequence[str], at: str, desk: Desk) -> dict[str, Any] | None:
    """Ask whether a list names everybody; only a person can say so, and only of what was read of it."""
    people = f"{len(read)} {'person' if len(read) == 1 else 'people'}"
    ask = Ask(
        f"meeting.{meeting}.complete",
        f"The list of those present on {label} was read as {people}: {'; '.join(read) or 'nobody'}. Are these all "
        "who were there?",
        "choice",
        (at,),
        choices({"yes": "these are all who were there", "no": "somebody is missing or may be: add them by hand"}),
    )
    if desk.put(ask) != "yes" or desk.answers.day is None:
        return None
    entry: dict[str, Any] = {"every": "attendance", "of": meeting}
    if desk.answers.by:
        entry["by"] = desk.answers.by
    return entry | {"made": desk.answers.day.isoformat(), "source": desk.source}


def still(meeting: str, label: str, *, more: Sequence[str], read: Sequence[str], at: str, desk: Desk) -> str | None:
    """Ask whether a list that somebody called whole is so with a correction to it; give the question while it is open.

    Args:
        meeting: its id.
        label: its day.
        more: those whom the correction adds.
        read: everybody of the corrected list.
        at: where the correction stands.
        desk: where it is asked.
    """
    entry = f"`every: attendance, of: {meeting}` under `completeness`"
    ask = Ask(
        f"meeting.{meeting}.complete-as-corrected",
        f"The record says that the list of those present on {label} names all who were there ({entry}), and it is "
        f"corrected now: {'; '.join(more)} {'was' if len(more) == 1 else 'were'} there too. With that it has "
        f"{len(read)}: {'; '.join(read)}. Are these all who were there?",
        "choice",
        (at,),
        choices(
            {
                "yes": "these are all who were there",
                "no": "somebody is missing or may be; the entry has to be taken out by hand",
            }
        ),
    )
    said = desk.put(ask)
    if said == "no":
        desk.remark(f"The list of those present on {label} is not whole: take {entry} out of the record by hand.")
    return None if said else ask.id
