"""Elections of a chair or a deputy whom the record has not entered under its offices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from compliance.assess.view.facts import View
    from compliance.record.model import Event

_ELECTED: Final = ("chair", "deputy_chair")


def not_entered(view: View, of: str | None = None, offices: Collection[str] = ()) -> Iterator[Event]:
    """Those that a group made, to one of the offices, and after which no entry has whoever was elected.

    A list of who held these offices is then not whole, whatever is declared of it.

    Args:
        view: the record.
        of: the group; None: any.
        offices: the offices; none: either.
    """
    for each in view.acts.of("elected"):
        group = view.group_of(each)
        if each.office not in (offices or _ELECTED) or each.office not in _ELECTED or of not in (None, group):
            continue
        if each.document is None and (each.by is None or group in each.by) and not _entered(each, group, view):
            yield each


def _entered(act: Event, group: str, view: View) -> bool:
    """Whether an entry has whoever was elected in the office on the day of the election, or later."""
    return any(
        entry.office == act.office
        and entry.of == group
        and not entry.vacant
        and (entry.holder is None or act.person is None or entry.holder == act.person)
        and (act.date is None or entry.to is None or entry.to >= act.date)
        for entry in view.offices
    )
