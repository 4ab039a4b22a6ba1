"""What is said under terms, or of a meeting, of which no day is recorded holds on whichever days they have.

The monotone properties alter whole records, and come seldom to two versions of terms of which one has no first day.
That no rule on a detail is recorded claims nothing of terms that are not recorded either, so that these may have one.
"""

from __future__ import annotations

import copy
from datetime import date
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given
from hypothesis import strategies as st

from compliance.assess.assess import assess
from tests.properties.test_monotone import definite, passed
from tests.samples import Data, loads, pack, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compliance.assess.findings.finding import Assessment, Finding

AS_AT = date(2014, 6, 30)
DAYS = ("2012-04-01", "2013-04-01", "2013-06-05", "2013-06-06", "2013-09-04", "2013-12-31", "2014-03-31", "2014-05-01")
DECLARED = ("arrangement", "meeting", "appointment", "minutes_confirmed", "adjourned", "ratified", "elected", "office")
LOCAL = {each.rule.rule for each in pack().rules if each.is_local}


def _some(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Data]:
    """A fact with these fields, of which those drawn as None are left out."""
    return st.fixed_dictionaries(fields).map(lambda fact: {key: each for key, each in fact.items() if each is not None})


def _or_nothing(*values: object) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, *values))


def _perhaps(*values: object) -> st.SearchStrategy[Any]:
    """One of them, or as often nothing."""
    return st.none() | st.sampled_from(values)


TERMS = _some(
    quorum=_or_nothing(
        {"term": {"members": 2}, "if_inquorate": "adjourn"},
        {"term": {"members": 1}, "if_inquorate": "ratify_at_next"},
        {"term": {"members": 2}},
        {"if_inquorate": "adjourn", "not_known": ["term"]},
    ),
    minutes=_or_nothing({"confirmed_at": "next_meeting"}, {"confirmed_at": "later_meeting"}),
    frequency=_or_nothing(
        {"times": 4, "in": "year", "longest_gap_months": 3}, {"times": 1, "in": "calendar_year"}
    ),
    chair=_or_nothing({"elected": True, "from": ["council"]}, {"elected": True, "every_months": 12}),
)  # fmt: skip
VERSIONS = _some(
    kind=st.just("terms_of_reference"),
    terms=TERMS,
    silent=st.booleans(),
    to=_perhaps(*DAYS),
    **{"from": _perhaps(*DAYS)},
)
MEETINGS = _some(
    date=_perhaps(*DAYS),
    kind=st.sampled_from(["group", "group", "public"]),
    attendance=_or_nothing(
        [],
        [{"person": "ann", "represents": ["council"], "capacity": "member"}],
        [{"person": each, "represents": ["council"], "capacity": "member"} for each in ("ann", "bob")],
    ),
    chair=_or_nothing("ann"),
    minutes=_or_nothing(
        {"status": "draft"}, {"status": "confirmed"}, {"status": "confirmed", "confirmed_on": "2013-09-04"}
    ),
)
EVENTS = _some(
    event=st.sampled_from(["minutes_confirmed", "adjourned", "ratified", "elected"]),
    meeting=st.sampled_from(["meeting-0", "meeting-1"]),
    date=_or_nothing(*DAYS),
    office=_or_nothing("chair"),
)


@st.composite
def records(draw: st.DrawFn) -> Data:
    """A group with one to three versions of its terms, and as many meetings."""
    versions = []
    for number, version in enumerate(draw(st.lists(VERSIONS, min_size=1, max_size=3))):
        silent = [each for each in ("quorum", "minutes", "frequency", "chair") if each not in version["terms"]]
        said = version.pop("terms") | ({"silent_on": silent} if version.pop("silent") and silent else {})
        versions.append({"id": f"terms-{number}", "terms": said, **version})
    meetings = [{"id": f"meeting-{number}", **each} for number, each in enumerate(draw(_several(MEETINGS)))]
    record = {
        "record": 1,
        "partnership": {
            "id": "csp",
            "name": "Here Community Safety Partnership",
            "kind": "strategy_group",
            "area": {"id": "here", "name": "Here", "kind": "unitary_district"},
        },
        "period": {"from": "2013-04-01", "to": "2014-03-31"},
        "bodies": [{"id": "council", "name": "Council", "kind": "district_council",
                    "responsible_authority": [{"from": "2000-01-01"}]}],
        "people": [{"id": each, "name": each} for each in ("ann", "bob")],
        "appointments": [{"person": each, "by": ["council"], "from": "2012-01-01"} for each in ("ann", "bob")],
        "arrangements": versions,
        "meetings": meetings,
        "events": [each for each in draw(st.lists(EVENTS, max_size=3)) if each["meeting"] in _ids(meetings)],
        "completeness": [
            {"every": [each], "of": ["csp"], "from": "2012-01-01", "to": "2014-06-30", "made": "2014-06-30"}
            for each in draw(st.lists(st.sampled_from(DECLARED), unique=True))
        ] + [
            {"every": ["attendance"], "of": [each["id"]], "made": "2014-06-30"}
            for each in meetings if draw(st.booleans())
        ],
    }  # fmt: skip
    assume(loads(record))
    return record


def _several(fact: st.SearchStrategy[Data]) -> st.SearchStrategy[list[Data]]:
    return st.lists(fact, min_size=1, max_size=3)


def _ids(things: list[Data]) -> set[str]:
    return {each["id"] for each in things}


@st.composite
def dated(draw: st.DrawFn) -> tuple[Data, Data]:
    """A record, and the same with days for some of what has none."""
    record = draw(records())
    fuller = copy.deepcopy(record)
    open_days = [
        *((each, "from") for each in fuller["arrangements"] if "from" not in each),
        *((each, "date") for name in ("meetings", "events") for each in fuller[name] if "date" not in each),
    ]
    assume(open_days)
    for number in draw(st.lists(st.sampled_from(range(len(open_days))), min_size=1, unique=True)):
        thing, field = open_days[number]
        thing[field] = draw(st.sampled_from(DAYS))
    if draw(st.booleans()) and not _declared("arrangement", fuller):
        other = draw(VERSIONS)
        other.pop("silent")
        fuller["arrangements"].append({"id": "terms-more", **other})
    assume(loads(fuller))
    return record, fuller


def _declared(kind: str, record: Data) -> bool:
    return any(kind in each["every"] for each in record["completeness"])


def contradictions(before: Assessment, after: Assessment, more: Data) -> Iterator[str]:
    """Where the one says something for certain of a meeting or a year, and the other says otherwise."""
    for one in before.findings:
        for other in after.findings:
            if one.rule != other.rule or not _same(one, other) or not definite(one) or not definite(other):
                continue
            if one.outcome is not other.outcome and not passed(one, other) and not _claims_nothing(one, more):
                was, now = (f"{each.id}: {each.outcome} [{each.reason.code}]" for each in (one, other))
                yield f"{was}, then {now}"


def _claims_nothing(one: Finding, after: Data) -> bool:
    """Whether it is said of a detail only that none is recorded, and terms have been found since."""
    return one.reason.code == "no_detail" and any(each["id"] == "terms-more" for each in after["arrangements"])


def _same(one: Finding, other: Finding) -> bool:
    """Whether both are about one thing; what is said once of the group is said of each."""
    return one.occasion.key == other.occasion.key or "csp" in (one.occasion.key, other.occasion.key)


@given(dated())
def test_a_day_more_contradicts_nothing(drawn: tuple[Data, Data]) -> None:
    """Neither the day from which terms were in force nor that of a meeting or an act turns a definite answer round."""
    before, after = (assess(pack(), read(each), AS_AT, only=LOCAL) for each in drawn)
    assert not [*contradictions(before, after, drawn[1])]
