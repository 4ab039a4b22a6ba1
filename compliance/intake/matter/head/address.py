"""What of a place stands on the lines below it: its building, its address, the end of a room or of a postcode."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from compliance.intake.matter.text.clock import clocks_in
from compliance.intake.matter.text.days import days_in
from compliance.intake.matter.text.passage import Passage
from compliance.intake.matter.text.words import sentence

_POSTCODE: Final = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\W*$|(?<=[a-z], )[A-Z]{1,2}\d[A-Z\d]?\W*$")
_ITS_TOWN: Final = re.compile(r"(?:[A-Z][\w’'-]+,? ){0,3}[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}[.,]?")
_ANY_ROOM: Final = re.compile(
    r"(?:the )?(?:conference|committee|meeting|training|board|seminar) rooms?(?: [A-Z\d]{1,2})?", re.IGNORECASE
)
_BUILDING: Final = re.compile(
    r"(?:[A-Z][\w’'.&-]*\s+){1,5}(?:Hospital|Hall|House|Centre|Building|Offices?|Headquarters|HQ|College|School|Library|Court"
    r"|Station|Hotel)"
)
LINES: Final = 4
"""So many lines has an address at the most."""
LONGEST: Final = 140
TORN: Final = re.compile(
    r"\b(?:Members['’]?|Committee|Meeting|Conference|Training|Council|Board|Briefing|Seminar|Function|Main)$"
)
_ROOM_ONLY: Final = re.compile(r"(?:Rooms?|Chamber|Suite|Hall)(?: [A-Z\d]{1,3}(?:\.\d{1,3})?)?[.,]?")
_HALVES: Final = ((TORN, _ROOM_ONLY), (re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?$"), re.compile(r"\d[A-Z]{2}")))
"""How a room or a postcode breaks off, and what ends it on the line below, and stands there alone."""


def rest(passage: Passage, end: int, found: Sequence[Passage]) -> str:
    """The rest of an address that goes on below, behind a comma, or of a room whose name a line end tears apart."""
    if end < len(passage.text):
        return ""
    after = next((each for before, each in pairwise(found) if before == passage), None)
    if after and any(begun.search(passage.text) and ended.fullmatch(after.text) for begun, ended in _HALVES):
        return f" {after.text}"
    if after is None or not passage.text.rstrip().endswith(",") or passage.row is not None:
        return ""
    if len(after.text) > LONGEST / 2 or ":" in after.text or sentence(after.text):
        return ""
    return "" if days_in(after.text) or clocks_in(after.text) else f" {after.text}"


def is_postcode(line: str) -> bool:
    """Whether a line is a postcode and no more, but for the town before it."""
    return _ITS_TOWN.fullmatch(line.strip()) is not None


def past_crest(passage: Passage, below: Sequence[Passage]) -> str:
    """The end of an address in letters that stand out, which a line of a crest beside it parts from them."""
    if not passage.text.rstrip().endswith(",") or not passage.is_strong:
        return ""
    after = next((each for each in below[:2] if each.is_strong), None)
    return f", {after.text}" if after and re.fullmatch(r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?", after.text) else ""


def with_building(place: str, below: Sequence[Passage]) -> str:
    """A room that every building has with the building on the line below it: "Conference Room" / "Elm Hospital"."""
    building = below[0].text.strip(" ,.|") if below and _ANY_ROOM.fullmatch(place) else ""
    named = _BUILDING.fullmatch(building) is not None and not sentence(building)
    return f"{place}, {building}" if named else place


def with_address(place: str, below: Sequence[Passage]) -> str:
    """A place with the lines of its address below it, the last of which bears the postcode."""
    end = next((at for at, each in enumerate(below[:LINES], start=1) if _POSTCODE.search(each.text)), 0)
    lines = [each.text.strip(" ,.") for each in below[:end]]
    plain = all(len(each) < LONGEST / 2 and not (days_in(each) or clocks_in(each) or sentence(each)) for each in lines)
    whole = ", ".join((place, *lines))
    return whole if lines and plain and len(whole) <= LONGEST and not _POSTCODE.search(place) else place
