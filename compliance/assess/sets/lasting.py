"""What lasts, by day: which things of a list hold, or may hold, between one change among them and the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Any

from compliance.assess.sets.member import Member
from compliance.dates import DAY
from compliance.truth import TRUE, UNKNOWN

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.record.model import Lasting


class ByDay:
    """The members of a set on each day, as `View.on` has it; worked out once, however many days are asked for.

    A member is the same object on every day on which it stands alike, so that what is told of it is told once.
    """

    def __init__(
        self,
        things: Iterable[Lasting],
        key: Callable[[Any], str],
        view: View,
        settle: Callable[[list[Member]], list[Member]] | None = None,
    ) -> None:
        """Sort things by their days.

        Args:
            things: what may be in the set, in the order in which it is told.
            key: by what each is known.
            view: the record.
            settle: what is to be thought of those of one day together; left out: what each says alone.
        """
        several = list(things)
        ends = {each.to + DAY for each in several if each.to is not None}
        self._edges = sorted({view.period.end, *ends, *(each.from_ for each in several if each.from_ is not None)})
        self._between: list[list[Member]] = [[], *([] for _ in self._edges)]
        beyond = bisect_right(self._edges, view.period.end)
        for each in several:
            first = 0 if each.from_ is None else bisect_right(self._edges, each.from_)
            last = len(self._edges) if each.to is None else bisect_left(self._edges, each.to + DAY)
            # Without a first day it is unknown whether it held; without a last one, whether it still does.
            known = first if each.from_ is None else last + 1 if each.to is not None else max(first, beyond)
            name, proof = key(each), view.shown
            for truth, places in ((TRUE, range(first, known)), (UNKNOWN, range(known, last + 1))):
                if places:
                    member = Member(each, truth, name, proof)
                    for place in places:
                        self._between[place].append(member)
        if settle is not None:
            self._between = [settle(each) for each in self._between]

    def on(self, day: date) -> Sequence[Member]:
        """Those that hold on a day, or may."""
        return self._between[bisect_right(self._edges, day)]
