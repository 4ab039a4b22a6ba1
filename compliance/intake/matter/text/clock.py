"""Times of day as minutes print them, given as 24-hour `hh:mm`; the start where a start and an end are printed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from compliance.intake.matter.text import spelt

_ONE = (
    r"(?:(?P<noon>12(?:[.:]00)?\s*(?:noon|midday)|noon|midday)\b"
    r"|(?P<hrs>[012]\d[.:]?[0-5]\d)\s*(?:hrs|hours|h)\b\.?"
    r"|(?P<h>\d{1,2})[.:](?P<m>[0-5]\d)\s*(?P<half>[ap]\.?\s?m\b\.?|noon\b)?"
    r"|(?P<hour>\d{1,2})\s*(?P<only>[ap]\.?\s?m\b\.?))"
)
# A start without minutes is one close to its end, or behind no word that it may be the number of, as in "Committee Room
# 2 – 9.30am": behind a sign, a year or a day of the week, or first of all.
_FROM = (
    r"(?:(?P<fh>\d{1,2})[.:](?P<fm>[0-5]\d)\s*(?P<fhalf>[ap]\.?\s?m\b\.?|noon\b|hrs\b)?\s*(?:-|–|—|\bto\b|\buntil\b)\s*"
    r"|(?P<fhour>\d{1,2})\s*(?P<fonly>[ap]\.?\s?m\b\.?|noon\b)\s*(?:-|–|—|\bto\b|\buntil\b)\s*"
    r"|(?P<fbare>\d{1,2})(?:-|–|\s?to\s?"
    r"|(?:(?<=^\d)|(?<=^\d\d)|(?<=[,;:(]\s\d)|(?<=[,;:(]\s1\d)|(?<=\b(?:20|19)\d\d\s\d)|(?<=\b(?:20|19)\d\d\s1\d)"
    r"|(?<=day\s\d)|(?<=from\s\d)|(?<=from\s1\d))"
    r"\s[-–—]\s(?=\d{1,2}\s?[ap]\.?\s?m\b)))?"
)
_SPELT: Final = re.compile(
    rf"\b(?P<word>{spelt.HOUR}|1[0-2]|[1-9])\s+o['’]?\s?clock(?:\s+in\s+the\s+(?P<part>morning|afternoon"
    r"|evening)|\s+(?P<half>[ap]\.?m\b\.?|noon))?",
    re.IGNORECASE,
)
_BARE: Final = re.compile(
    r"(?<![\w/.£-])(?P<one>(?:[01]\d|2[0-3])[0-5][05])\s?(?:-|–|to)\s?(?P<two>(?:[01]\d|2[0-3])[0-5][05])\s?(?:hrs|hours|h)?(?![\w/.-])"
)
"""Two times of four figures each, such as `1000-1200`."""
_WORKING: Final = 8
"""From this hour on, a time without its half of the day is one in the morning, or at noon."""
_CENTURIES: Final = ("19", "20")
_TIME: Final = re.compile(rf"(?<![\w£/.:])(?<!\S-){_FROM}{_ONE}(?![\d%]|[/:]\d|\.\d)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time as printed.

    Attributes:
        start: where its words begin in the text that was read.
        end: where they end, an end time of the meeting included.
        words: the words.
        time: 24-hour `hh:mm`; None where it cannot be told whether it is in the morning.
        sure: whether `am`, `hrs` or the like says that it is a time of day and not a number with a point.
    """

    start: int
    end: int
    words: str
    time: str | None
    sure: bool


def clocks_in(text: str) -> tuple[Clock, ...]:
    """Every time of day in a text, in order, the two of a range as one."""
    found = [_clock(match) for match in _TIME.finditer(text)] + [_spelt(match) for match in _SPELT.finditer(text)]
    found += [_figures(match) for match in _BARE.finditer(text) if not _is_years(match)]
    return tuple(sorted(found, key=lambda clock: clock.start))


def either(clock: Clock) -> tuple[str, str]:
    """What a time that does not say which half of the day it is in may be: in the morning, and after noon."""
    word = _SPELT.match(clock.words)
    figures = re.match(r"\D*(?P<hour>\d{1,2})(?:[.:](?P<minute>\d\d))?", clock.words)
    hour = _hour(word) if word else int(figures["hour"]) if figures else 12
    minute = (figures["minute"] or "00") if figures and not word else "00"
    return f"{hour:02d}:{minute}", f"{hour % 12 + 12:02d}:{minute}"


def _hour(match: re.Match[str]) -> int:
    return int(match["word"]) if match["word"].isdigit() else spelt.hour_of(match["word"])


def _is_years(match: re.Match[str]) -> bool:
    """Whether two numbers of four figures may be years: `2015-2030`."""
    return match["one"].startswith(_CENTURIES) and match["two"].startswith(_CENTURIES)


def _figures(match: re.Match[str]) -> Clock:
    """A range without points."""
    return Clock(match.start(), match.end(), match.group(), f"{match['one'][:2]}:{match['one'][2:]}", sure=True)


def _spelt(match: re.Match[str]) -> Clock:
    """A time in words: `seven o'clock in the evening`."""
    hour = _hour(match)
    half = ("a" if match["part"].lower() == "morning" else "p") if match["part"] else _half(match["half"])
    if half is None and hour >= _WORKING:
        half = "24"
    total = _minutes(hour, 0, half) if half else None
    time = None if total is None else f"{total // 60:02d}:{total % 60:02d}"
    return Clock(match.start(), match.end(), match.group(), time, sure=True)


def _clock(match: re.Match[str]) -> Clock:
    hour, minute, half = _end(match)
    sure = half is not None or ":" in match.group()
    from_hour = match["fh"] or match["fhour"] or match["fbare"]
    if from_hour:
        own = _half(match["fhalf"] or match["fonly"])
        half = own or _half_before(int(from_hour), int(match["fm"] or 0), (hour, minute, half))
        hour, minute = int(from_hour), int(match["fm"] or 0)
    if half is None and (hour >= _WORKING or match.group().startswith("0")):
        half = "24"
    # "at 2.00" may be either: nobody meets at two in the morning, but it is not ours to say.
    total = None if half is None else _minutes(hour, minute, half)
    time = None if total is None else f"{total // 60:02d}:{total % 60:02d}"
    return Clock(match.start(), match.end(), match.group().strip(), time, sure)


def _end(match: re.Match[str]) -> tuple[int, int, str | None]:
    """The hour, the minute, and `a`, `p`, `24` or nothing for the half of the day; of the end, in a range."""
    if match["noon"]:
        return 12, 0, "p"
    if match["hrs"]:
        figures = re.sub(r"\D", "", match["hrs"])
        return int(figures[:2]), int(figures[2:]), "24"
    return int(match["h"] or match["hour"]), int(match["m"] or 0), _half(match["half"] or match["only"])


def _half(words: str | None) -> str | None:
    if not words:
        return None
    return "24" if words.lower().startswith("h") else "p" if words.lower() == "noon" else words[0].lower()


def _half_before(hour: int, minute: int, end: tuple[int, int, str | None]) -> str | None:
    """The half of the day of a start, told from the end: `10.30 - 12.30pm` begins in the morning."""
    finish = _minutes(*end)
    if end[2] in (None, "24"):
        return "24" if end[2] == "24" or end[0] > 12 else None
    same = _minutes(hour, minute, end[2])
    return end[2] if finish is None or same is None or same < finish else "a"


def _minutes(hour: int, minute: int, half: str | None) -> int | None:
    """Minutes since midnight."""
    if half in ("a", "p") and 1 <= hour <= 12:
        return (hour % 12 + (12 if half == "p" else 0)) * 60 + minute
    return hour * 60 + minute if hour <= 23 else None
