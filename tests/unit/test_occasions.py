"""Which occasions a record gives a rule, at the edges of the period under review."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.conditions import cuts
from compliance.assess.conditions.ready import ready
from compliance.assess.view.facts import View
from compliance.report.common import all_evidence
from compliance.truth import TRUE
from compliance.vocabulary import Outcome
from tests.samples import pack, read

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Finding


GROUP: dict[str, Any] = {
    "record": 1,
    "partnership": {
        "id": "csp",
        "name": "Erewash Community Safety Partnership",
        "kind": "strategy_group",
        "area": {"id": "erewash", "name": "Erewash", "kind": "district"},
        "police_area": {"id": "derbyshire", "name": "Derbyshire"},
    },
    "period": {"from": "2012-04-01", "to": "2014-03-31"},
}
"""A group with a period of two years, and nothing else."""


@pytest.mark.parametrize(
    "day,there", [("2014-03-31", True), ("2014-04-01", False), (None, True)], ids=["last day", "day after", "no day"]
)
def test_a_requirement_after_the_period_is_not_looked_at(day: str | None, there: bool) -> None:
    """A requirement is looked at if it was made by the last day of the period, or if nobody wrote down when."""
    requirement = {"id": "summons", "by": "commissioner", "meeting_date": "2014-05-01", "affected": ["council"]}
    data = GROUP | {
        "bodies": [
            {"id": "council", "name": "Council", "kind": "district_council",
             "responsible_authority": [{"from": "2005-04-01"}]},
            {"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"},
        ],
        "requirements": [requirement | ({"date": day} if day else {})],
    }  # fmt: skip
    found = assess(pack(), read(data), date(2014, 6, 30), only={"reg-14A/1", "reg-14A"}).findings
    assert any("summons" in each.id for each in found) == there


def test_a_standing_duty_is_divided_by_no_document_that_its_rule_does_not_look_at() -> None:
    """The duty to have a protocol is looked at afresh on the day of a protocol, and not on that of a plan."""
    loaded = read(GROUP | {
        "documents": [
            {"id": "sharing", "kind": "protocol", "prepared": "2012-05-01"},
            {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-01"},
        ],
    })  # fmt: skip
    view = View(loaded.record, date(2014, 6, 30), loaded.line_of)
    rules = ready(pack())
    of_protocols = cuts.record_days(rules["reg-4/1"].reads, view.partnership, view)
    of_plans = cuts.record_days(rules["reg-10/1"].reads, view.partnership, view)
    assert date(2012, 5, 1) in of_protocols - of_plans
    assert date(2013, 3, 1) in of_plans - of_protocols


def told(rule: str, as_at: str, **more: Any) -> list[Finding]:  # noqa: ANN401  # lists of a record
    """What a rule says of a group from 1 April 2012 to 31 March 2014, with what else is recorded of it."""
    return list(assess(pack(), read(GROUP | more), date.fromisoformat(as_at), only={rule}).findings)


def about(findings: list[Finding]) -> list[str]:
    """What each finding is about, without the group."""
    return [each.occasion.key.partition("/")[2] for each in findings]


def terms(**said: Any) -> list[dict[str, Any]]:  # noqa: ANN401  # as a record has them
    """The terms of reference of a group, in force since 2011."""
    return [{"id": "terms", "kind": "terms_of_reference", "from": "2011-06-01", "terms": said}]


AGENDA = [{"id": "agenda", "title": "Agenda", "strength": "agenda", "date": "2013-08-01"}]


class TestDocumentsThatAreNotYearly:
    """Protocols and guidance."""

    @pytest.mark.parametrize(
        "replaced,there", [("2012-03-31", False), ("2012-04-01", False), ("2012-04-02", True), (None, True)]
    )
    def test_one_replaced_by_the_first_day_of_the_period_is_not_looked_at(
        self, replaced: str | None, there: bool
    ) -> None:
        """On that day it was not the protocol any more."""
        new = {"id": "new", "kind": "protocol", "supersedes": "old"} | ({"prepared": replaced} if replaced else {})
        old = {"id": "old", "kind": "protocol", "prepared": "2010-05-01"}
        assert ("old" in about(told("reg-4/2", "2014-06-30", documents=[old, new]))) == there

    @pytest.mark.parametrize("as_at", ["2014-03-31", "2014-06-30"])
    def test_one_of_the_last_day_is_looked_at_and_one_of_the_day_after_is_not(self, as_at: str) -> None:
        """The last day of the period is of it, be it the day of the report or not."""
        documents = [
            {"id": "last", "kind": "protocol", "prepared": "2014-03-31"},
            {"id": "after", "kind": "protocol", "prepared": "2014-04-01"},
        ]
        assert about(told("reg-4/2", as_at, documents=documents)) == ["last"]


class TestRequirements:
    """What a commissioner requires, and specifies afterwards."""

    def test_they_are_told_in_order_of_time(self) -> None:
        """Those without a day come last, and the ids say nothing of the order."""
        asked = [
            {"id": name, "by": "commissioner", "affected": ["council"], **day,
             "specifications": [{"id": f"{name}-more", "date": "2014-01-10", "affected": ["council"]}]}
            for name, day in (("a", {}), ("b", {"date": "2013-06-01"}), ("c", {"date": "2013-05-01"}))
        ]  # fmt: skip
        bodies = [{"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"},
                  {"id": "council", "name": "Council", "kind": "district_council"}]  # fmt: skip
        assert about(told("reg-14A/1", "2014-06-30", bodies=bodies, requirements=asked)) == ["c", "b", "a"]
        more = told("reg-14A/2", "2014-06-30", bodies=bodies, requirements=asked)
        assert about(more) == ["c-more", "b-more", "a-more"]
        assert about(told("reg-14A/2", "2014-01-10", bodies=bodies, requirements=asked)) == about(more)
        assert about(told("reg-14A/2", "2014-01-09", bodies=bodies, requirements=asked)) == [""]

    @pytest.mark.parametrize("as_at,known", [("2013-06-04", False), ("2013-06-05", True)])
    def test_a_meeting_without_a_day_is_that_of_the_requirement_once_its_day_has_come(
        self, as_at: str, known: bool
    ) -> None:
        """On the day for which it was required who was there can be told, and before it cannot."""
        found = told(
            "reg-14A/1/attend",
            as_at,
            bodies=[
                {"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"},
                {"id": "council", "name": "Council", "kind": "district_council",
                 "responsible_authority": [{"from": "2005-04-01"}]},
            ],
            requirements=[{"id": "summons", "by": "commissioner", "date": "2013-05-01", "meeting_date": "2013-06-05",
                           "authorities": ["council"], "affected": ["council"], "meeting": "called"}],
            meetings=[{"id": "called", "kind": "called_by_commissioner",
                       "attendance": [{"person": "someone", "represents": ["council"]}]}],
            people=[{"id": "someone", "name": "A councillor"}],
        )  # fmt: skip
        (each,) = [limb for limb in found[0].limbs if limb.limb == "each"]
        assert (each.truth is TRUE) == known


class TestYears:
    """Yearly documents, and the years themselves."""

    def test_the_first_document_from_the_first_day_of_the_group_on_fills_the_year(self) -> None:
        """One from the day before stands behind it, and a later one does not count before it."""
        partnership = {
            "id": "csp", "name": "Erewash Community Safety Partnership", "kind": "strategy_group",
            "area": {"id": "erewash", "name": "Erewash", "kind": "district"}, "established": "2013-06-01",
        }  # fmt: skip
        documents = [
            {"id": name, "kind": "strategic_assessment", "for_year": "2013-14", "prepared": day}
            for name, day in (("before", "2013-05-31"), ("first", "2013-06-01"), ("later", "2013-09-01"))
        ]
        found = told("reg-5/1", "2014-06-30", partnership=partnership, documents=documents)
        assert [each.occasion.subject for each in found] == ["first"]

    def test_each_later_document_of_a_year_is_called_by_its_title(self) -> None:
        """Of several without a title each has its day; whether it is a reissue is not said in passing."""
        documents: list[dict[str, str]] = [
            {"id": f"plan-{day[:7]}", "kind": "partnership_plan", "for_year": "2013-14", "prepared": day}
            for day in ("2013-03-01", "2013-06-01", "2013-09-01")
        ]
        documents.append({**documents[0], "id": "final", "title": "Final plan", "prepared": "2013-10-01"})
        found = told("reg-11/1", "2014-06-30", documents=documents)
        names = [each.occasion.label for each in found if "2013-14" in each.occasion.label]
        again = "2013-14, partnership plan for 2013-14"
        days = [f"{again} of 1 June 2013", f"{again} of 1 September 2013"]
        assert names == ["2013-14", *days, "2013-14, Final plan"]

    def test_documents_of_a_year_that_nothing_tells_apart_are_numbered(self) -> None:
        """Neither a title nor a day."""
        documents = [{"id": each, "kind": "partnership_plan", "for_year": "2013-14"} for each in ("a", "b", "c")]
        found = told("reg-11/1", "2014-06-30", documents=documents)
        names = [each.occasion.label for each in found if "2013-14" in each.occasion.label]
        again = "2013-14, partnership plan for 2013-14"
        assert names == ["2013-14", f"{again} (2)", f"{again} (3)"]

    @pytest.mark.parametrize("last,over", [("2012-11-21", True), ("2012-11-22", False)])
    def test_a_plan_of_which_the_last_day_is_the_first_of_the_law_was_current_under_it(
        self, last: str, over: bool
    ) -> None:
        """Regulation 13A reaches what was current on 22 November 2012."""
        plan = {"id": "plan", "kind": "partnership_plan", "prepared": "2012-03-01", "for_year": "2012-13",
                "covers": {"from": "2012-04-01", "to": last}}  # fmt: skip
        found = told("reg-13A", "2014-06-30", documents=[plan])
        assert (found[0].reason.code == "over_before_law") == over


class TestTheGroupsOwnTerms:
    """Calendar years, places, and the meeting before or after another."""

    @pytest.mark.parametrize("as_at,years", [("2012-12-31", ["2012"]), ("2013-01-01", ["2012", "2013"])])
    def test_a_calendar_year_is_looked_at_from_its_first_day(self, as_at: str, years: list[str]) -> None:
        """On 31 December the next has not begun."""
        own = terms(frequency={"times": 3, "in": "calendar_year"})
        assert about(told("local/frequency/calendar-year", as_at, arrangements=own)) == years

    def test_places_are_told_by_their_first_day_and_then_by_their_names(self) -> None:
        """One that ends on the first day of the period is of it; of two by one name the first to end is first."""
        places = [
            {"post": "Vicar", "by": [], "from": "2012-06-01", "to": "2013-01-31"},
            {"post": "Vicar", "by": [], "from": "2012-06-01", "to": "2012-12-31"},
            {"post": "Trader", "by": [], "from": "2012-06-01"},
            {"post": "Leaver", "by": [], "from": "2011-06-01", "to": "2012-04-01"},
            {"post": "Gone", "by": [], "from": "2011-06-01", "to": "2012-03-31"},
        ]
        found = told("local/voting-seats", "2014-06-30", arrangements=terms(), appointments=places)
        assert about(found) == ["leaver", "trader", "vicar", "vicar-2"]
        assert [each.occasion.end for each in found[2:]] == [date(2013, 1, 1), date(2013, 2, 1)]

    @pytest.mark.parametrize("to,known", [("2013-09-03", False), ("2013-09-04", True)])
    def test_the_meeting_before_is_known_where_all_meetings_up_to_this_one_are(self, to: str, known: bool) -> None:
        """A list that ends the day before leaves room for another on the very day."""
        (june, september) = told(
            "local/frequency/gap",
            "2014-06-30",
            arrangements=terms(frequency={"times": 3, "longest_gap_months": 4}),
            meetings=[{"id": "june", "date": "2013-06-05"}, {"id": "september", "date": "2013-09-04"}],
            completeness=[{"every": "meeting", "of": "csp", "from": "2013-06-05", "to": to, "made": "2014-05-01"}],
        )
        assert june.outcome is Outcome.CANNOT_TELL
        assert (september.outcome is Outcome.MET) == known

    def minutes(self, as_at: str, confirmed_on: str, **more: Any) -> Finding:  # noqa: ANN401
        """What is said of the minutes of a meeting in June, confirmed by the next one, of 4 September."""
        june = {"id": "june", "date": "2013-06-05", "minutes": {"status": "confirmed", "confirmed_on": confirmed_on}}
        september = {"id": "september", "date": "2013-09-04"} | more
        return told(
            "local/minutes/next",
            as_at,
            arrangements=terms(minutes={"confirmed_at": "next_meeting"}),
            meetings=[june, september],
            completeness=[{"every": "meeting", "of": "csp", "from": "2013-06-05", "to": as_at, "made": as_at}],
            sources=AGENDA,
        )[0]

    @pytest.mark.parametrize("confirmed_on", ["2013-06-05", "2013-09-04"])
    def test_minutes_confirmed_at_the_next_meeting_are_so_on_that_day(self, confirmed_on: str) -> None:
        """The day of the report may be that of the next meeting, and that of the confirmation the meeting's own."""
        found = self.minutes("2013-09-04", confirmed_on)
        assert found.outcome is Outcome.MET
        assert found.due == date(2013, 9, 4)

    def test_a_meeting_that_only_an_agenda_speaks_of_is_the_next_until_its_day_comes(self) -> None:
        """On the day itself nobody knows yet that it was held."""
        assert self.minutes("2013-09-03", "2013-06-05", source="agenda").due == date(2013, 9, 4)
        assert self.minutes("2013-09-04", "2013-06-05", source="agenda").due is None


def test_who_was_there_is_told_with_the_source_of_the_meeting_by_every_rule() -> None:
    """Somebody on the list of a meeting is as well recorded where they are counted as where they are listed."""
    found = told(
        "reg-14A/1/attend",
        "2014-06-30",
        bodies=[
            {"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"},
            {"id": "council", "name": "Council", "kind": "district_council"},
        ],
        requirements=[{"id": "summons", "by": "commissioner", "date": "2013-05-01", "meeting": "called",
                       "authorities": ["council"], "affected": ["council"], "number_together": 1}],
        meetings=[{"id": "called", "kind": "called_by_commissioner", "date": "2013-06-05", "source": "notes",
                   "attendance": [{"person": "someone", "represents": ["council"]}]}],
        people=[{"id": "someone", "name": "A councillor"}],
        sources=[{"id": "notes", "title": "Notes of the meeting", "strength": "minutes"}],
    )  # fmt: skip
    shown = {each.source for each in all_evidence(found[0]) if "/attendance/" in each.path}
    assert shown == {"Notes of the meeting"}
