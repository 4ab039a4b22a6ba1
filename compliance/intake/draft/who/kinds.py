"""What kind of body a name says by itself; whatever it leaves open is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from compliance.intake.draft.asking.question import Choice
from compliance.intake.draft.names.wording import undotted

COMMISSIONER: Final = r"police (?:fire )?(?:and )?crime commissioner"
"""The office, in small letters and without signs; one who is the fire authority too is called after that as well."""
_OFFICE: Final = rf"office of the {COMMISSIONER}\b|.*\b(?:{COMMISSIONER}|pf?cc)['’]?s['’]? office$"
"""The office of a commissioner, who is somebody else."""
_SAID: Final = (
    # A name that ends so, or begins so, says what the body is. The order counts: a police authority is no police force.
    (r"county council", "county_council"),
    (r"metropolitan (?:borough |district )?council", "unitary_council"),
    (r"(?<!metropolitan )district council", "district_council"),
    (r"parish council", "parish_council"),
    (r"police authority", "police_authority"),
    (r"(?:chief )?constabulary", "chief_officer_of_police"),
    (r"(?<!transport )(?<!nuclear )(?<!military )(?<!college )police(?: service| force)?", "chief_officer_of_police"),
    (r"fire (?:and )?rescue authority", "fire_and_rescue_authority"),
    (r"probation trust", "provider_of_probation_services"),
    (r"primary care trust", "primary_care_trust"),
    (r"clinical commissioning group", "clinical_commissioning_group"),
    (r"integrated care board", "integrated_care_board"),
)
_BEGUN: Final = (
    (r"london borough of ", "london_borough_council"),
    (r"chief constable(?: of| for)? ", "chief_officer_of_police"),
    (rf"(?:{COMMISSIONER}|pf?cc) for ", "police_and_crime_commissioner"),
    (r"mayor.?s office for policing ", "mopac"),
    (r"common council", "common_council"),
    (r"council of the isles of scilly", "council_of_isles_of_scilly"),
)
_NONE_OF_THEM: Final = re.compile(
    r"^office of the|\bopf?cc\b|police (?:fire )?(?:and )?crime panel|victim support|healthwatch"
)
_NONE: Final = Choice("other", "none of these")
COUNCILS: Final = (
    Choice("district_council", "within a county"),
    Choice("unitary_council", "with no county council above it, metropolitan ones too"),
    Choice("london_borough_council"),
    Choice("county_council", "CC may be a county's or a city's"),
    Choice("parish_council", "town councils too"),
    _NONE,  # a council for voluntary service is none
)
_POLICE: Final = (
    Choice("chief_officer_of_police", "a police force"),
    Choice("police_authority"),
    Choice("police_and_crime_commissioner", "the holder of the office"),
    Choice("mayor"),
    _NONE,
)
_FIRE: Final = (
    Choice("fire_and_rescue_authority", "also where the paper names its fire service"),
    Choice("county_council_fire_authority", "the service is part of the county council"),
    Choice("london_fire_commissioner"),
    _NONE,
)
_HEALTH: Final = (
    Choice("primary_care_trust"),
    Choice("clinical_commissioning_group"),
    Choice("integrated_care_board"),
    Choice("other", "none of these: a hospital, or the public health team of a council"),
)
_PROBATION: Final = (Choice("provider_of_probation_services", "yes"), Choice("other", "no"))
_REST: Final = (
    Choice("co_operating_body", "named by order for section 5(2) of the 1998 Act"),
    Choice("participating_body", "named by order for section 5(3) of the 1998 Act"),
    Choice("combined_authority"),
    Choice("secretary_of_state", "a government department"),
    _NONE,
)
_CARES: Final = re.compile(
    r"(?i)\bpublic health\b|\bmental health\b|\bhospitals?\b|\bambulance\b|\bfoundation trust\b|\bwell-?being\b"
    r"|\bhealth ?care trust\b"
)
"""Bodies of the health service, and teams of councils, that section 5(1) names in no version."""
_THERE_WERE: Final = {
    "primary_care_trust": ("", "2013-03-31"), "clinical_commissioning_group": ("2013-04-01", "2022-06-30"),
    "integrated_care_board": ("2022-07-01", "9999"), "police_authority": ("", "2012-11-21"),
    "police_and_crime_commissioner": ("2012-11-22", "9999"), "london_fire_commissioner": ("2018-04-01", "9999"),
}  # fmt: skip
"""In which days there were bodies of a kind: others are not offered. What the law makes of them is in the rules."""


@dataclass(frozen=True, slots=True)
class Topic:
    """Bodies whose kind is asked together.

    Attributes:
        ask: the id of the question.
        what: the question, of several bodies.
        of_one: the question, of one.
        said: what a name has that belongs here.
        choices: the kinds that come into question.
    """

    ask: str
    what: str
    of_one: str
    said: re.Pattern[str]
    choices: tuple[Choice, ...]


_OF_POLICE: Final = r"(?=.*\bpolice\b)(?=.*\b(?:commissioner|panel)\b)(?!.*\bauthority\b)"
"""Whatever has fire in its name besides, a commissioner for the police is no fire service, but may be its authority."""
TOPICS: Final = (
    Topic(
        "bodies.fire",
        "For what does each of these stand: the fire and rescue authority, or a service of the county council?",
        "For what does {} stand: the fire and rescue authority, or a service of the county council?",
        re.compile(rf"(?i)^(?!{_OF_POLICE}).*(?:\bfire\b|\b[a-z]?frs\b)"),
        _FIRE,
    ),
    Topic(
        "bodies.police",
        "Is each of these a police force, or something else?",
        "Is {} a police force, or something else?",
        re.compile(r"(?i)\bpolic|\bconstab|\bo?pf?cc\b"),
        _POLICE,
    ),
    Topic(
        "bodies.probation",
        "Does each of these provide probation services?",
        "Does {} provide probation services?",
        re.compile(r"(?i)\bprobation|\bnps\b|\bcrc\b|rehabilitation company"),
        _PROBATION,
    ),
    Topic(
        "bodies.health",
        "What sort of health body is each of these?",
        "What sort of health body is {}?",
        re.compile(r"(?i)\bnhs\b|\bhealth|\bpct\b|\bccg\b|\bicb\b|\bcare\b|hospital"),
        _HEALTH,
    ),
    Topic(
        "bodies.councils",
        "What sort of council is each of these?",
        "What sort of council is {}?",
        re.compile(r"(?i)\bcouncil\b|\bcouncils$|\bm?bc\b|\bcc\b|borough of\b"),
        COUNCILS,
    ),
    Topic(
        "bodies.others",
        "Is any of these of a kind that the law names? Most organisations are not: answer other.",
        "Is {} of a kind that the law names? Most organisations are not: answer other.",
        re.compile(""),
        _REST,
    ),
)


def offered(topic: Topic, first: str, last: str) -> tuple[Choice, ...]:
    """The kinds of a question of which there were bodies between two days."""
    lived = {each.value: _THERE_WERE.get(each.value, ("", "9999")) for each in topic.choices}
    return tuple(each for each in topic.choices if lived[each.value][0] <= last and first <= lived[each.value][1])


def topic_of(name: str) -> Topic:
    """Under which question a body belongs whose name does not say its kind."""
    return next(each for each in TOPICS if each.said.search(undotted(name)))


def is_seldom_one(name: str) -> bool:
    """Whether a body whose kind its name leaves open is hardly a responsible authority: it is not offered as one.

    A club, a charity or a housing association; a hospital, or a council's team for public health.
    """
    return topic_of(name) is TOPICS[-1] or _CARES.search(name) is not None


def of_policing_body(name: str) -> bool | None:
    """Whether a name says that a body is the office of a policing body, or none of it; None where it leaves it open."""
    text = _spoken(name)
    if re.match(_OFFICE, text):
        return True
    return False if re.search(r"police (?:fire )?(?:and )?crime panel$", text) else None


def _spoken(name: str) -> str:
    """A name as it is spoken: without stops and signs, in small letters."""
    text = re.sub(r"[^\w\s'’]", " ", undotted(name).replace("&", " and ")).casefold()
    return re.sub(r"\s+", " ", text).strip().removeprefix("the ")


@lru_cache(maxsize=4096)
def said_by(name: str) -> str | None:
    """The kind that a name says; None where it leaves it open."""
    text = _spoken(name)
    if _NONE_OF_THEM.search(text) or re.match(_OFFICE, text):
        return "other"
    text = re.sub(r"\bpct$", "primary care trust", re.sub(r"\bccg$", "clinical commissioning group", text))
    text = re.sub(r"\bdc$", "district council", re.sub(r"\bicb$", "integrated care board", text))
    text = re.sub(r"\bmbc$", "metropolitan borough council", text)
    for pattern, kind in _BEGUN:
        if re.match(pattern, text):
            return kind
    for pattern, kind in _SAID:
        if re.search(rf"\b{pattern}$", text):
            return kind
    return "police_and_crime_commissioner" if re.search(rf"\b{COMMISSIONER}$", text) else None
