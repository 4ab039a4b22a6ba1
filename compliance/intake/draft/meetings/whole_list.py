"""Asks whether a list of those present names everybody: as it was read, and as a correction has lengthened it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compliance.intake.draft.asking.known import ids_in
from compliance.intake.draft.asking.question import Ask, choices

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known


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


def declared(known: Known, meeting: str) -> str:
    """The last day on which the record was said to have everybody who was at a meeting, and not withdrawn since."""
    last = max((str(each["made"]) for each in _of(known, meeting) if not _is_withdrawal(each)), default="")
    return last if last > withdrawn(known, meeting) else ""


def withdrawn(known: Known, meeting: str) -> str:
    """The last day on which it was withdrawn that the record has everybody, or nothing."""
    return max((str(each["made"]) for each in _of(known, meeting) if _is_withdrawal(each)), default="")


def _of(known: Known, meeting: str) -> list[dict[str, Any]]:
    every = known.section("completeness")
    return [each for each in every if "attendance" in ids_in(each["every"]) and meeting in ids_in(each["of"])]


def _is_withdrawal(entry: Mapping[str, Any]) -> bool:
    return str(entry.get("withdrawn", "")).casefold() == "true"


def still(
    meeting: str, label: str, made: str, *, more: Sequence[str], read: Sequence[str], at: str, desk: Desk
) -> tuple[str | None, dict[str, Any] | None]:
    """Ask whether a list that somebody called whole is so with a correction to it.

    Args:
        meeting: its id.
        label: its day.
        made: the day on which it was called whole.
        more: those whom the correction adds.
        read: everybody of the corrected list.
        at: where the correction stands.
        desk: where it is asked.

    Returns:
        The question while it is open; and where the list is not whole, the entry by which that is withdrawn, since the
        one that is there is the user's and stays.
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
                "no": "somebody is missing or may be: an entry is added by which that one counts no more",
            }
        ),
    )
    said = desk.put(ask)
    if said != "no":
        return (None if said else ask.id), None
    day = desk.answers.day.isoformat() if desk.answers.day else ""
    if day < made:
        desk.remark(f"The list of those present on {label} is not whole: take {entry} out of the record by hand.")
        return None, None
    gone: dict[str, Any] = {"every": "attendance", "of": meeting}
    if desk.answers.by:
        gone["by"] = desk.answers.by
    return None, gone | {"made": day, "withdrawn": True, "source": desk.source}
