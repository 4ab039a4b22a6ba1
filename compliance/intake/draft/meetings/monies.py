"""Sums of which minutes tell: which of them were partnership monies is asked, since regulation 3(5) turns on it.

Partnership monies are what the Secretary of State or the responsible authorities provide and the group directs the
spending of (regulation 2). Minutes tell of many sums that are none, and only somebody who knows can say which is which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from compliance import dates
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.asking.quoted import places, quotation, spoken
from compliance.intake.draft.names.wording import slug
from compliance.intake.matter.beyond.spoken import MONEY

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.intake.draft.asking.desk import Desk
    from compliance.intake.draft.asking.known import Known
    from compliance.intake.draft.papers.group import Group
    from compliance.intake.reading import Reading

ASK: Final = "money"


def asked(papers: Iterable[Reading], group: Group, known: Known, desk: Desk) -> list[dict[str, Any]]:
    """The partnership monies that there were, as far as somebody has answered.

    Args:
        papers: the minutes of the group.
        group: whose record it is; regulation 3(5) asks nothing of a county's group.
        known: the record that is there; where it has any money, nothing is asked.
        desk: puts the question.
    """
    every = [(reading, said) for reading in papers for said in spoken(reading, MONEY)]
    with_sums = [each for each in every if "£" in each[1].text]
    told = with_sums or every
    if not told or group.is_county or known.section("money"):
        return []
    spare = " Where the group is a county's, leave this unanswered." if group.is_county is None else ""
    year = dates.year_span(dates.year_of(told[-1][0].date)) if told[-1][0].date else None
    days = f", from: {year.start}, to: {year.last}" if year else ""
    amount = ', amount: "50000"' if with_sums else ""
    no_sum = "" if with_sums else " Leave out the amount where it is not known."
    ask = Ask(
        ASK,
        f"{quotation(told)} Which sums were partnership monies: provided by the Secretary of State or the responsible "
        f"authorities, and spent as the group directs (regulation 2)? A commissioner's grant may be none.{no_sum}"
        f"{spare}",
        "entries",
        places(told),
        fields=("title", "amount", "from", "to"),
        example=f"[{{title: Community safety fund{amount}{days}}}], or none",
    )
    return [
        {"id": known.fresh(slug(each["title"])), **each, "partnership_monies": True, "source": desk.on(ask)}
        for each in desk.put(ask) or []
    ]
