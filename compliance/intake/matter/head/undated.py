"""The day of a meeting whose head does not give it whole, from elsewhere in its document or the file's name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import Final

from compliance.dates import plain
from compliance.intake.matter.documents.block import wider_block
from compliance.intake.matter.documents.kinds import EARLIER, title_kind
from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import Day, days_in, days_in_name, figures_in_name, in_year
from compliance.intake.matter.text.passage import Passage
from compliance.intake.reading import Place, Question

NEXT: Final = re.compile(
    r"\b(?:next|future|forthcoming|following|subsequent)\s(?:[\w-]+\s){0,4}meetings?\b[^.!?]{0,90}$"
    r"|\b(?:meets|meet|met)\s(?:again|next)\b[^.!?]{0,90}$",
    re.IGNORECASE,
)
"""What stands before the day, the time and the place of a meeting to come, within its sentence."""
OTHER_MEETING: Final = re.compile(
    r"\b(?:next|previous|last|future|forthcoming)\b.{0,30}\bmeetings?\b|\b(?:following|subsequent) meetings?\b"
    r"|\bmatters arising\b|\bmeets? (?:again|next)\b|\bnext meets?\b"
    r"|\bcorrect record\b|\bminutes of (?:the )?(?:last|previous)\b|dates? of (?:the )?(?:next|future)"
    r"|\b(?:minutes|notes) of\b.{0,40}\b(?:approved|agreed|confirmed|signed)\b"
    r"|\b(?:minutes|notes) (?:were |was )?(?:approved|agreed|confirmed|signed) (?:at|on|by)\b",
    re.IGNORECASE,
)
_OF_A_MEETING: Final = re.compile(
    r"^(?!.*(?:approv|upload|publish|scan|draft.?of|version)).*(?:minute|notes|meeting|agenda|board|partnership|csp)",
    re.IGNORECASE,
)
"""A name that can be that of a file for its meeting, and not for what was done with the file."""
_OPENED: Final = re.compile(
    r"\b(?:welcom|open|conven|attend)\w*\b(?:(?!\b(?:minutes|notes)\b)[^.]){0,80}?\bmeeting\b(?:\s+(?:of\s+\S[^.]{0,60}?|held))?"
    r"(?:\s+(?:of|on|dated))?\W*(?:the\s+)?$"
    r"|^\W*(?:this|the) (?:(?!minutes|notes)[\w-]+ ){0,3}meeting\s+(?:was\s+)?"
    r"(?:held|convened|opened|took place|began|started)\b[^.]{0,40}$",
    re.IGNORECASE,
)
"""What a sentence has before the day on which its meeting was opened."""
_FOOT: Final = 2
_RUN, _RUN_HEAD, _BESIDE, _TIME = 120, 400, 60, 25
_ITEM: Final = re.compile(r"\W*(?:draft )?(?:minutes|notes) (?:of|from)\b", re.IGNORECASE)
"""How the title of an item begins, as that of a document does."""


_TITLE_OF_ITEM: Final = re.compile(
    r"\W*(?:draft )?(?:minutes|notes|record) (?:of|from) (?:the )?(?:(?:last|previous) )?meetings?,? (?:held |of )?"
    r"(?:on )?(?:\w+day,? )?(?:the )?\d[^.:;]{4,40}\W*",
    re.IGNORECASE,
)
"""How an item on earlier minutes is headed, without a body; a document has a title above it."""
_ABOVE_IT: Final = re.compile(
    r"\W*(?:welcome|introductions?|apologies|declarations?\b.{0,60}\binterests?|election of|appointment of"
    r"|substitut\w+|evacuation)\b[^.]{0,80}",
    re.IGNORECASE,
)
"""The items that stand above it, each a title alone."""
_BELOW_IT: Final = re.compile(r"\W*minutes\s*:", re.IGNORECASE)
"""The label of what was said on an item, which stands below the title of each."""


def of_items(found: Sequence[Passage]) -> list[Passage]:
    """The titles of items on earlier minutes, which have the days of those, where they read as that of a document.

    They do where items bear no numbers. The document has a title above them, and an item's title stands right above or
    the label of what was said right below.
    """
    titled, titles = False, []
    for at, passage in enumerate(found):
        above, below = found[at - 1].text if at else "", found[at + 1].text if at + 1 < len(found) else ""
        among = _ABOVE_IT.fullmatch(above) or _BELOW_IT.match(below)
        if titled and among and _TITLE_OF_ITEM.fullmatch(passage.text):
            titles.append(passage)
        titled = titled or title_kind(passage) is not None
    return titles


def past_columns(found: Sequence[Passage]) -> Iterator[tuple[Day, Passage]]:
    """The days in the head that minutes have of their own below the headings of the columns of a site.

    A whole day counts that is alone on its line with the time, as it is in a head.
    """
    for passage in wider_block(found, past_columns=True):
        for day in days_in(passage.text):
            rest = passage.text[: day.start] + passage.text[day.end :]
            clocks = clocks_in(rest)
            for clock in reversed(clocks):
                rest = rest[: clock.start] + rest[clock.end :]
            if day.date and clocks and re.fullmatch(r"\W*(?:at)?\W*", rest, re.IGNORECASE):
                yield day, passage


def undated(path: str, found: Sequence[Passage], questions: list[Question]) -> tuple[dt.date, Place] | None:
    """The day of a meeting whose head has none, as a sentence, the foot or the name of the file gives it; asked about.

    Args:
        path: of the file, if the document stands first in it.
        found: the whole document.
        questions: where the question is put.
    """
    first = found[0].first
    file = PurePath(path).name
    dates = _named(path, found)
    if said := _told(found):
        what = f"The head of this document has no date, but “{said[1].words}” stands in it. Was that the day?"
        questions.append(Question("date", what, said[1].line, (plain(said[0]), "another day")))
        return said
    if not dates and (said := _headed(found)):
        what = f"“{said[1].words}” is the first day that is printed here. Was that the day of the meeting?"
        questions.append(Question("date", what, said[1].line, (plain(said[0]), "another day")))
        return said
    if not dates:
        questions.append(Question("date", "No date of the meeting is printed here. When was it?", first.number))
        return None
    printed = " or on ".join(plain(date) for date in dates)
    what = f"No date of the meeting is printed here, but the file is named “{file}”. Was it on {printed}?"
    questions.append(Question("date", what, first.number, (*map(plain, dates), "another day")))
    return (dates[0], Place(first.number, first.page, file)) if len(dates) == 1 else None


def _named(path: str, found: Sequence[Passage]) -> list[dt.date]:
    """The days that the name of the file can give: those in a year that the document prints, if there are some."""
    if not _OF_A_MEETING.search(PurePath(path).stem):
        return []
    days = days_in_name(path)
    if days:
        return [days[0].date] if len(days) == 1 and days[0].date and not days[0].clashes else []
    dates, years = figures_in_name(path), _years(found)
    return sorted({each for each in dates if each.year in years} or dates)


def _told(found: Sequence[Passage]) -> tuple[dt.date, Place] | None:
    """The one day that a sentence gives for the opening of the meeting, or that the title at the foot bears."""
    days: dict[dt.date, Place] = {}
    for at, passage in enumerate(found):
        foot = at >= len(found) - _FOOT and title_kind(passage) is not None and not _ITEM.match(passage.text)
        for day in days_in(passage.text):
            before = passage.text[passage.text.rfind(". ", 0, day.start) + 1 : day.start]
            said = (foot and not EARLIER.search(before)) or _OPENED.search(before) is not None
            if said and day.date and not (day.weak or day.clashes or OTHER_MEETING.search(before)):
                days.setdefault(day.date, passage.place(day.start, day.end))
    return next(iter(days.items())) if len(days) == 1 else None


def _headed(found: Sequence[Passage]) -> tuple[dt.date, Place] | None:
    """The first day of a document whose lines run together, if it has its weekday or a time beside it."""
    length = 0
    for passage in found:
        run = passage.text[: max(0, _RUN_HEAD - length)]
        for day in days_in(run) if len(passage.text) > _RUN else ():
            around = passage.text[max(0, day.start - _BESIDE) : day.end + _BESIDE]
            timed = any(
                day.end <= each.start + day.start for each in clocks_in(passage.text[day.start : day.end + _TIME])
            )
            if OTHER_MEETING.search(around) or not (day.weekday is not None or timed):
                return None
            return (day.date, passage.place(day.start, day.end)) if day.date and not day.clashes else None
        length += len(passage.text)
        if length > _RUN_HEAD or OTHER_MEETING.match(passage.text):
            break
    return None


def with_year(
    day: Day, line: int, found: Sequence[Passage], block: Sequence[Passage], questions: list[Question]
) -> dt.date | None:
    """A day that is printed without its year, in the year that the document says elsewhere.

    The same day with a year, or the year of the head with a weekday that agrees, leave no doubt; another year that
    alone is likely is read, and asked about.
    """
    dates = {
        other.date
        for passage in found
        if not OTHER_MEETING.search(passage.text)
        for other in days_in(passage.text)
        if other.date and other.same_day(day) and (day.weekday is None or other.date.weekday() == day.weekday)
    }
    if len(dates) == 1:
        return dates.pop()
    near, likely = _in_years_of(block, day), _in_years_of(found, day)
    if len(near) == 1 and day.weekday is not None:
        return near[0]
    what = f"The date is printed as “{day.words}”, without a year. In which year was the meeting?"
    questions.append(Question("date", what, line, tuple(plain(each) for each in likely[:6]), day.words))
    if len(near) == 1:
        return near[0]
    return likely[0] if len(likely) == 1 and day.weekday is not None else None


def _in_years_of(found: Sequence[Passage], day: Day) -> list[dt.date]:
    """The day in each year that is printed, where the weekday agrees."""
    dates = [each for year in sorted(_years(found)) if (each := in_year(day, year))]
    return [each for each in dates if day.weekday is None or each.weekday() == day.weekday]


def _years(found: Sequence[Passage]) -> set[int]:
    """The years that are printed."""
    return {int(year) for passage in found for year in re.findall(r"(?<![\d/£])(?:19|20)\d\d(?![\d/])", passage.text)}
