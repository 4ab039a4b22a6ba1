"""Which of the meetings were public ones: regulation 12(4) turns on it, and minutes take it for granted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.question import Ask, Choice
from compliance.intake.draft.yaml_text import Noted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from compliance.intake.draft.desk import Desk
    from compliance.intake.draft.group import Group
    from compliance.intake.draft.known import Known

ASK: Final = "meeting.public"
SINCE: Final = "2007-08-01"
"""Before that day there was no regulation 12."""


def ask(entries: Iterable[Any], group: Group, known: Known, desk: Desk) -> None:
    """Ask once which of the group's meetings were public, and mark each accordingly.

    Args:
        entries: the meetings of the papers, to which the answer is added.
        group: whose record it is; regulation 12 asks nothing of a county's group.
        known: the record that is there.
        desk: puts the question.
    """
    if group.is_county:
        return
    told = {each["id"]: each for each in known.section("meetings")}
    own = [entry.value if isinstance(entry, Noted) else entry for entry in entries]
    meetings = [each for each in own if _is_open(each, told.get(each["id"], {}), group)]
    if not meetings:
        return
    spare = " Where the group is a county's, leave this unanswered." if group.is_county is None else ""
    shown = tuple(Choice(each["id"], dates.plain(dates.parse_day(each["date"]))) for each in meetings)
    if len(meetings) == 1:
        what, example = f"Was the meeting of {shown[0].words} a public meeting", "yes, or no"
    else:
        what = "Which of these meetings, if any, were public meetings"
        example = f"[{shown[-1].value}], or none, or all"
    what += (
        " held under the group's arrangements (regulation 12(4))? The Regulations do not say what a public meeting is."
    )
    public = desk.put(Ask(ASK, f"{what}{spare}", "names", choices=shown, example=example))
    if public is not None:
        for each in meetings:
            each["public"] = each["id"] in public
            each["note"] = " ".join(filter(None, (each.get("note"), _by_whom(desk))))


def _by_whom(desk: Desk) -> str:
    """Who said it, since the paper that is the source of the rest does not."""
    who = desk.answers.by or "somebody who is not named"
    day = f" on {dates.plain(desk.answers.day)}" if desk.answers.day else ""
    return f"Whether it was a public meeting was answered by {who}{day}."


def _is_open(entry: Mapping[str, Any], told: Mapping[str, Any], group: Group) -> bool:
    """Whether a meeting is the group's own, under the regulation, and the record does not say it yet."""
    mine = entry.get("group", group.id) == group.id and str(entry.get("date", "")) >= SINCE
    return mine and "public" not in told and told.get("kind", "group") == "group"
