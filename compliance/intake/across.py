"""What the documents of one file say of each other: an agenda of the minutes attached, the file's name of its date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

from compliance.dates import plain
from compliance.intake.matter.text.days import days_in_name
from compliance.intake.paper import Paper
from compliance.intake.reading import About, Apology, Attendee, Item, Question, Reading

_MINUTES = ("minutes", "draft_minutes", "notes")


def across(readings: Sequence[Reading], paper: Paper) -> tuple[Reading, ...]:
    """The readings, with the questions that only two documents together, or a document and its file, can raise."""
    made = [_with(_named_body(reading, readings), _attached(reading, readings)) for reading in readings]
    if made:
        made[0] = _with(made[0], (*_named(made, paper), *_unread(paper)))
    return tuple(made)


def uncovered(readings: Sequence[Reading]) -> list[Reading]:
    """The readings without first pages: pages without business of a meeting whose minutes stand in the same file.

    A list of contents, which has the titles alone of their business, is such a page. Whoever is listed on one alone is
    put to those of the minutes, unsure and asked about.
    """
    left = list(readings)
    for page in readings:
        alike = (at for at, each in enumerate(left) if each is not page and each.items and _which(each) == _which(page))
        behind = next(alike, None)
        if behind is not None and (not page.items or _is_contents(page, left[behind])):
            left[behind] = _under(left[behind], page)
            left = [each for each in left if each is not page]
    return left


def _is_contents(page: Reading, minutes: Reading) -> bool:
    """Whether a page has no more than the titles of what minutes tell, and perhaps of more."""
    only = not (page.attendees or page.apologies) and not any(each.resolution or each.actions for each in page.items)
    return only and {_title(each) for each in minutes.items} <= {_title(each) for each in page.items}


def _title(item: Item) -> str:
    return (item.title or "").casefold().strip(" .:")


def _which(reading: Reading) -> tuple[object, ...]:
    return reading.kind, reading.date or id(reading), (reading.body or "").casefold()


def _under(minutes: Reading, page: Reading) -> Reading:
    """The minutes with what their first page alone says."""
    if page.attendees_listed and not minutes.attendees_listed:
        minutes = replace(
            minutes,
            attendees=page.attendees,
            attendees_complete=page.attendees_complete,
            attendees_listed=page.attendees_listed,
            questions=(*minutes.questions, *(each for each in page.questions if each.about == "attendees")),
        )
    there, away = _surnames(minutes.attendees), _surnames(minutes.apologies)
    more = [replace(each, sure=False) for each in page.attendees if not _surnames([each]) <= there]
    sorry = [replace(each, sure=False) for each in page.apologies if not _surnames([each]) <= away]
    return replace(
        minutes,
        chair=minutes.chair or page.chair,
        attendees=(*minutes.attendees, *more),
        apologies=(*minutes.apologies, *sorry),
        questions=(*minutes.questions, *_alone("attendees", more), *_alone("apologies", sorry)),
    )


def _alone(about: About, people: Sequence[Attendee | Apology]) -> list[Question]:
    """Those whom only the first page names."""
    if not people:
        return []
    called = [each.name or each.post or each.organisation for each in people]
    names = ", ".join(f"“{each}”" for each in called)
    did = "sent apologies" if about == "apologies" else "were there"
    what = f"The first page also names {names}, and the list behind it does not. Is it right that they {did}?"
    return [Question(about, what, people[0].at.line, ("yes", "no"), called[0] if len(called) == 1 else None)]


def _surnames(people: Sequence[Attendee | Apology]) -> set[str]:
    return {(each.name or each.post or "").rpartition(" ")[2].casefold() for each in people}


def _with(reading: Reading, questions: Sequence[Question]) -> Reading:
    return replace(reading, questions=(*reading.questions, *questions)) if questions else reading


def _named_body(reading: Reading, readings: Sequence[Reading]) -> Reading:
    """The reading with the body that the rest of a pack names, where its own head names none and no other is named.

    A paper that does not say what it is may be another group's.
    """
    if reading.body or reading.kind not in (*_MINUTES, "agenda", "summary"):
        return reading
    if any(each.about == "kind" for each in reading.questions):
        return reading
    bodies = {
        each.body.casefold(): each for each in readings if each.body and "body" in each.places and each.kind != "other"
    }
    if len(bodies) != 1:
        return reading
    other = next(iter(bodies.values()))
    questions = tuple(each for each in reading.questions if each.about != "body")
    places = {**reading.places, "body": other.places["body"]}
    return replace(reading, body=other.body, places=places, questions=questions)


def _attached(reading: Reading, readings: Sequence[Reading]) -> list[Question]:
    """Minutes that an agenda in the same file names by another date than their own."""
    if reading.kind not in _MINUTES or reading.date is None:
        return []
    questions = []
    for agenda in readings:
        if agenda.kind != "agenda" or agenda.date is None or agenda.date <= reading.date:
            continue
        named = [each for each in agenda.previous_minutes if each.date]
        if named and all(each.date != reading.date for each in named):
            first = named[0]
            printed = plain(first.date) if first.date else first.at.words
            what = (
                f"The agenda of {plain(agenda.date)} names the minutes of {printed} (“{first.at.words}”), but the "
                f"minutes in the same file are headed {plain(reading.date)}. On which day was that meeting, or are "
                "these other minutes?"
            )
            choices = (plain(reading.date), printed, "two different meetings")
            questions.append(Question("previous_minutes", what, first.at.line, choices, printed))
    return questions


def _named(readings: Sequence[Reading], paper: Paper) -> list[Question]:
    """The file is named for a day on which none of its documents has the meeting."""
    days = [day.date for day in days_in_name(paper.path) if day.date]
    dates = [reading.date for reading in readings if reading.date]
    if len(days) != 1 or not dates or days[0] in dates:
        return []
    printed = " and ".join(plain(date) for date in dict.fromkeys(dates))
    file = PurePath(paper.path).name
    what = f"The file is named “{file}”, but the date printed in it is {printed}. Which is the day of the meeting?"
    choices = tuple(plain(date) for date in dict.fromkeys((*dates, days[0])))
    at = readings[0].places.get("date")
    return [Question("date", what, at.line if at else None, choices)]


def _unread(paper: Paper) -> list[Question]:
    """Pages that are pictures: what they say is not in the reading."""
    if not paper.scanned_pages:
        return []
    pages = ", ".join(str(page) for page in paper.scanned_pages[:20]) + (" …" if len(paper.scanned_pages) > 20 else "")
    word = "Page" if len(paper.scanned_pages) == 1 else "Pages"
    verb = "is a picture" if len(paper.scanned_pages) == 1 else "are pictures"
    return [Question("file", f"{word} {pages} {verb} without text, and could not be read. What is on them?", None)]
