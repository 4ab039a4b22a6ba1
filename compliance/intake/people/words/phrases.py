"""Reads a label that is no set phrase ("Officers supporting the board", "Joined online") by the words it is made of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from compliance.intake.people.words import names

Meaning = tuple[Literal["present", "apologies", "absent", "members", "skip"], str | None]
"""What the list under a label is of, and the capacity of the people in it."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_THERE = _set(
    "present attending attended attend attendance attendee attendees participants participating participated joined"
    " joining"
)
_NOT = _set("not unable no without")
_HERE = _set("table room us call here")
"""With "not", these say that somebody was away."""
_CAME = _set("came sederunt")
_NEVER_CAME = _set("could cannot couldn't can't unable able")
"""With "not", or by themselves, these say that somebody could not come, which is as good as an apology."""
_GOING = _set("attend be come it join make present there to us")
_AWAY = _set("absent absentees absence absences non-attendance non-attendees")
_SORRY = _set("apologies apology apols regrets sorry")
_PLANNED = _set("expected due proposed")
_CAPACITIES: tuple[tuple[str, frozenset[str]], ...] = (
    (
        "guest",
        _set(
            "guest guests visitor visitors invited invitee invitees invitation speakers witnesses presenters presenting"
            " contributors experts stakeholders stakeholder stake"
        ),
    ),
    ("observer", _set("observer observers observing")),
    ("substitute", _set("substitute substitutes deputies deputising")),
    (
        "officer",
        _set("officers officials staff secretariat advisers advisors supporting admin administration administrative"),
    ),
    ("co_opted", _set("co-opted coopted co-optees coopted co-optee lay")),
)
_OTHERS = _set("also other others non-member non-members part")
_SEATS = _set("members member councillors cllrs representatives delegates persons")
_BESIDE = _set(
    """
    a additional administration advisory agencies agency all and as at authority board borough but by cabinet
    call chairs city colleagues committee community confirmed core council councillor county did district elected ex
    ex-officio executive expected external following for forum from full group groups holders in independent
    interested item items joint lead legal link list local meeting meeting's members' microsoft ministers
    minutes ms name named names non-voting of officer officio on online only or organisation organisations
    others over panel parish part parties partner partners partnership people person phone police portfolio
    practitioners present professionals public record register remote remotely resident residents responsible room
    scrutiny sector sheet skype statutory support supporting task teams telephone the there these they those time to
    town unitary table upper us via video virtual virtually voluntary voting ward was webex welcome were who whole
    with zoom
    """
)
KNOWN = _THERE | _NOT | _AWAY | _SORRY | _PLANNED | _OTHERS | _SEATS | _BESIDE
KNOWN |= frozenset().union(*(words for _, words in _CAPACITIES)) | _CAME | _NEVER_CAME | _GOING
_SENT = _set(
    "and by for from gave given had have list meeting of received send sends sent the their welcome were who with"
)
_HOSTS = _set("administrative board committee group panel partnership secretariat support team")
"""Whom those support who keep the minutes: "Board support"."""
_WORD = _set("been could couldn't for have message miss missed missing notice sent that this us word")
"""How somebody told that they could not come: "Those who sent word that they could not come"."""
_MOST = 10
_BRACKET = re.compile(r"\s*\(([^()]*)\)\s*$")
_SEATED = re.compile(r"(?:[A-Z][\w'’-]+\s+){1,3}(?:Members|Councillors)")
_ANYBODY = re.compile(r"(?:[\w'’/&-]+\s+){1,4}(?:attending|present|in\s+attendance|attendees)", re.IGNORECASE)
_SHOUTED = re.compile(r"(?:[A-Z'’&-]+\s+){1,8}IN\s+ATTENDANCE")
"""In capitals more words are no sentence: "POLICE OF NORTH AND SOUTH DALE IN ATTENDANCE"."""


@lru_cache(maxsize=8192)
def read(text: str) -> Meaning | None:
    """What a label of these words alone heads, or None if it is none."""
    text = _BRACKET.sub(r" \1", text)
    words = [word for word in names.tokens(text.replace("’", "'").replace("&", "and")) if not word.isdigit()]
    words = [word for word in words if not re.fullmatch(r"[-–—+]+", word)]
    found = set(words)
    if (
        not words
        or len(words) > _MOST
        or not (
            found <= (KNOWN | _WORD if _could_not(found) or "sorry" in found else KNOWN)
            or _tells_of_apologies(found)
            or _ANYBODY.fullmatch(text)
            or _SHOUTED.fullmatch(text)
            or _SEATED.fullmatch(text)
        )
        or not text[:1].isupper()
    ):
        return None
    if found & {"no", "nobody"} and "there" in found:
        return None  # "There were no absences" is no list of them
    if "sorry" in found or _could_not(found) or (_tells_of_apologies(found) and not found & _THERE):
        return "apologies", None
    if found & _CAME or ({"there"} == found & (_GOING | _THERE) and found & {"who", "those", "people"}):
        return None if found & _NOT else ("present", "present")
    there, sorry = bool(found & _THERE), bool(found & _SORRY)
    if found & _AWAY or (found & _NOT and (there or (found & _HERE and found & {"not"}))):
        return ("apologies" if sorry and not found & _NOT else "absent"), None
    if sorry:
        return (("present", "present") if there else ("apologies", None)) if _bare(found) else None
    if found & _PLANNED:
        return ("skip", None) if there else None
    return _of_those_there(found, there=there)


def _could_not(found: set[str]) -> bool:
    """Whether it speaks of those who could not come: "Unable to join us", "Could not make it"."""
    cannot = found & {"cannot", "couldn't", "can't", "unable"} or ("not" in found and found & _NEVER_CAME)
    return bool(cannot) and len(found & _GOING) > 0


def _tells_of_apologies(found: set[str]) -> bool:
    """Whether it speaks of apologies and of nothing but whose they are: "Members who sent apologies"."""
    return bool(found & _SORRY) and _bare(found)


def _bare(found: set[str]) -> bool:
    """Whether nothing but what lists are of stands beside the apologies: "Attendees and apologies"."""
    return found <= _SORRY | _THERE | _SEATS | _SENT


def _of_those_there(found: set[str], *, there: bool) -> Meaning | None:
    """What a label heads that speaks of nobody who was away."""
    capacity = next((capacity for capacity, words in _CAPACITIES if found & words), None)
    if capacity:
        return "present", "present" if there and "and" in found and capacity == "officer" else capacity
    if "support" in found and len(found) > 1 and found <= _HOSTS:
        return "present", "officer"
    if there:
        beside = {"also", "non-members", "non-member"} & found or {"non", "members"} <= found
        beside = beside or (found & _OTHERS and not found & _SEATS - {"member"})
        return "present", "in_attendance" if beside else "present"
    if {"councillors", "cllrs"} & found:
        return "present", "present"
    if {"online", "remotely", "virtually"} & found and {"joined", "joining"} & found:
        return "present", "present"
    return ("members", None) if found & _SEATS else None
