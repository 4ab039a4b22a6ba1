"""What is said of an occasion: which terms were in force, what would settle it, and what it rests on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.findings.finding import Evidence, Ground, LimbResult, Reason
from compliance.assess.judging.gathering import of_a_run
from compliance.report import wording
from compliance.truth import TRUE
from compliance.vocabulary import Outcome
from tests.unit.test_occasions import GROUP, terms, told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compliance.assess.findings.finding import Finding

JUNE, SEPTEMBER = {"id": "june", "date": "2013-06-05"}, {"id": "september", "date": "2013-09-04"}


def asked(finding: Finding) -> list[tuple[str, Any]]:
    """What would settle a finding: which question, and of what."""
    return [(each.what.code, each.what.args.get("kind")) for each in finding.needs]


def version(name: str, **days: str) -> dict[str, Any]:
    """Terms of reference by which the next meeting confirms the minutes."""
    return {"id": name, "kind": "terms_of_reference", "terms": {"minutes": {"confirmed_at": "next_meeting"}}} | days


class TestTerms:
    """Which terms of reference are used for an occasion."""

    @pytest.mark.parametrize(
        "versions,code",
        [
            ([version("one", **{"from": "2011-06-01"}), version("two", **{"from": "2012-06-01"})], "terms_overlap"),
            ([version("one", to="2014-01-31"), version("two", to="2014-02-28")], "no_terms"),
        ],
        ids=["both certainly", "both perhaps"],
    )
    def test_two_versions_are_told_to_overlap_where_both_were_in_force(
        self, versions: list[dict[str, Any]], code: str
    ) -> None:
        """Where of neither is known when it began, none is known to have been in force."""
        found = told("local/minutes", "2014-06-30", arrangements=versions, meetings=[JUNE])
        assert [(each.outcome, each.reason.code) for each in found] == [(Outcome.CANNOT_TELL, code)]

    def test_days_without_terms_are_looked_at_one_by_one(self) -> None:
        """That there were none in June is declared, and in September it is not."""
        found = told(
            "local/minutes",
            "2014-06-30",
            arrangements=[version("later", **{"from": "2014-01-01"})],
            meetings=[JUNE, SEPTEMBER],
            completeness=[{"every": "arrangement", "of": "csp", "from": "2013-06-05", "to": "2013-06-05",
                           "made": "2014-05-01"}],
        )  # fmt: skip
        assert [each.reason.code for each in found] == ["no_terms_declared", "no_terms"]

    def test_the_version_of_the_terms_ends_with_its_last_day(self) -> None:
        """As a version of the law does: the day that is told is the first on which it is no longer in force."""
        own = version("old", **{"from": "2011-06-01"}, to="2013-08-31")
        (found,) = told("local/minutes", "2014-06-30", arrangements=[own], meetings=[JUNE])
        assert found.version is not None
        assert (found.version.start, found.version.end) == (date(2011, 6, 1), date(2013, 9, 1))


class TestWhatIsAsked:
    """The needs of a finding that is not settled."""

    def test_where_no_meeting_is_recorded_the_meetings_are_asked_for_and_not_the_terms(self) -> None:
        """The terms are there."""
        (found,) = told("local/minutes", "2014-06-30", arrangements=terms(minutes={"confirmed_at": "next_meeting"}))
        assert found.reason.code == "none_recorded"
        assert asked(found) == [("ask_occasion", "meeting")]

    def test_of_a_meeting_without_a_day_the_day_is_asked_for(self) -> None:
        """It decides by which terms the meeting is judged."""
        own = [version("old", **{"from": "2011-06-01"}, to="2013-08-31"), version("new", **{"from": "2013-09-01"})]
        (found,) = told("local/minutes", "2014-06-30", arrangements=own, meetings=[{"id": "some"}])
        assert (found.outcome, asked(found)) == (Outcome.CANNOT_TELL, [("ask_day", "meeting")])

    def test_of_a_document_without_a_day_the_document_is_asked_for(self) -> None:
        """Nobody is asked for the day of a meeting."""
        plan = {"id": "plan", "kind": "protocol"}
        found = told("reg-4/2", "2014-06-30", documents=[plan])
        assert all(code in ("ask", "ask_plain", "decide") for code, _ in asked(found[0]))


@pytest.mark.parametrize(
    "said,wanted",
    [(None, [("ask", None), ("ask_its_office", "The Office")]), (True, [("ask", None)])],
    ids=["not recorded", "recorded"],
)
def test_it_is_asked_whether_a_copy_went_to_the_policing_bodys_office(
    said: bool | None, wanted: list[tuple[str, str | None]]
) -> None:
    """One to somebody of whom that is not recorded; it is not asked again of one that is said to be."""
    office = {"id": "office", "name": "The Office", "kind": "other"} | (
        {} if said is None else {"of_policing_body": said}
    )
    found = told(
        "reg-13A",
        "2014-06-30",
        bodies=[office],
        documents=[{"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-13"}],
        events=[{"event": "copy_sent", "document": "plan", "date": "2013-06-20", "to": ["office"]}],
        completeness=[{"every": "copy_sent", "of": "csp", "from": "2012-04-01", "made": "2014-06-30"}],
    )
    needs = [(each.what.code, each.what.args.get("whom")) for each in found[-1].needs]
    assert (found[-1].outcome, needs) == (Outcome.CANNOT_TELL, wanted)


PCC = {"id": "pcc", "name": "The Commissioner", "kind": "police_and_crime_commissioner"}
HELD = {"office": "elected_local_policing_body", "of": "derbyshire", "holder": "pcc"}
WHOSE_PLAN = {"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-13"}


@pytest.mark.parametrize(
    "offices,days,wanted",
    [
        ([HELD], ["2013-04-05"], [("ask_who_held", ("5 April 2013",))]),
        ([HELD | {"to": "2016-05-11"}], ["2013-04-05"], [("ask_who_held", ("5 April 2013",))]),
        ([HELD | {"from": "2012-11-22"}], ["2014-04-05"], [("ask_who_held", ("5 April 2014",))]),
        ([HELD], ["2013-04-05", "2013-06-05"], [("ask_who_held", ("5 April 2013", "5 June 2013"))]),
        ([], ["2013-04-05"], [("ask_who_held", ("5 April 2013",))]),
        ([HELD], [None], [("ask", None)]),
        ([HELD | {"from": "2012-11-22"}], [None], [("ask", None)]),
        ([HELD | {"from": "2012-11-22", "to": "2013-04-04"}], ["2013-04-05"], [("ask_who_held", ("5 April 2013",))]),
    ],
    ids=["no days", "no first day", "no last day, and sent after the period", "two copies", "no entry", "no day",
         "no day, but since when", "held until the day before"],
)  # fmt: skip
def test_of_a_copy_to_whoever_may_have_been_the_policing_body_that_is_asked(
    offices: list[dict[str, str]], days: list[str | None], wanted: list[tuple[str, Any]]
) -> None:
    """The letter is there, with its day and to whom it went: whether they held the office then is not."""
    sent = [{"event": "copy_sent", "document": "plan", "to": ["pcc"]} | ({"date": day} if day else {}) for day in days]
    found = told("reg-13A", "2014-06-30", bodies=[PCC], offices=offices, documents=[WHOSE_PLAN], events=sent)
    assert found[-1].outcome is Outcome.CANNOT_TELL
    assert [(each.what.code, each.what.args.get("days")) for each in found[-1].needs] == wanted
    if wanted[0][0] == "ask_who_held":
        who = "whether The Commissioner was the elected local policing body for the Derbyshire police area"
        when = f"on {' and '.join(wanted[0][1])}, and since when and until when"
        assert [wording.need(each) for each in found[-1].needs] == [f"{who} {when}"]


FUND = {"title": "Community safety fund"}
EVERY_LINE = {"every": "money", "of": "csp", "made": "2014-05-01"}
NONE_NEEDED = {"question": "reg-3/5#partnership-monies", "about": ["csp"], "answer": "no", "by": "strategy_group",
               "date": "2013-05-01"}  # fmt: skip
WHEN = "since when and until when there were these partnership monies: Community safety fund, from a day not recorded"


@pytest.mark.parametrize(
    "line,decided,whole,wanted",
    [
        (FUND | {"partnership_monies": "true"}, [], True, [WHEN, "decision"]),
        (FUND | {"partnership_monies": "true"}, [], False, [WHEN, "decision"]),
        (FUND | {"partnership_monies": "true"}, [NONE_NEEDED], True, [WHEN]),
        (FUND | {"partnership_monies": "true", "to": "2014-03-31"}, [], True,
         [f"{WHEN} to 31 March 2014", "decision"]),
        (FUND | {"from": "2012-04-01"}, [], True,
         ["which of these are partnership monies, if any is: Community safety fund, from 1 April 2012", "decision"]),
        (FUND, [], True,
         [f"which of these are partnership monies, if any is, and {WHEN.replace('these partnership monies', 'those')}",
          "decision"]),
        (FUND | {"partnership_monies": "false"}, [], True, ["decision"]),
    ],
    ids=["no days", "no days, and there may be others", "no days, and none needed without", "no first day",
         "not said whose", "neither", "others"],
)  # fmt: skip
def test_of_monies_it_is_asked_when_there_were_and_whether_they_are_the_partnerships(
    line: dict[str, str], decided: list[dict[str, Any]], whole: bool, wanted: list[str]
) -> None:
    """Beside whether the arrangements are needed where there are none: with some, that need not be decided."""
    complete = [EVERY_LINE | {"every": "arrangement"}, *([EVERY_LINE] if whole else [])]
    found = told("reg-3/5", "2014-06-30", money=[line], determinations=decided, completeness=complete)
    needs = [wording.need(each) if each.kind == "fact" else each.kind for each in found[-1].needs]
    assert needs == wanted
    assert found[-1].outcome is (Outcome.CANNOT_TELL if decided else Outcome.NEEDS_JUDGEMENT)
    assert {each.of for each in found[-1].needs if each.kind == "fact"} <= {"the partnership's finance officer"}


def test_the_authorities_are_named_of_which_it_is_not_known_also_where_that_is_one_way_of_several() -> None:
    """Regard to guidance is had by the group or by each authority."""
    council = {"id": "council", "name": "Council", "kind": "district_council",
               "responsible_authority": [{"from": "2005-04-01"}]}  # fmt: skip
    guidance = {"id": "guidance", "kind": "guidance", "prepared": "2013-06-04"}
    given = {"question": "reg-15#guidance-given", "about": ["guidance"], "answer": "yes", "by": "monitoring_officer",
             "date": "2013-07-01"}  # fmt: skip
    (found,) = told("reg-15", "2014-06-30", bodies=[council], documents=[guidance], determinations=[given])
    assert [each.what.args["which"] for each in found.needs if each.limb == "regard"] == [("Council",)]


@pytest.mark.parametrize("as_at,due", [("2014-03-31", date(2014, 3, 31)), ("2014-04-01", None)])
def test_the_last_day_for_acting_is_told_until_it_is_over(as_at: str, due: date | None) -> None:
    """On 31 March a public meeting can still be held."""
    found = told("reg-12/4/a", as_at, period={"from": "2013-04-01", "to": "2014-03-31"})
    assert [(each.reason.code, each.reason.args["due"]) for each in found] == [("cannot_tell", due)]


def limb(*grounds: Ground) -> LimbResult:
    """A limb that rests on some grounds."""
    return LimbResult("some", "requirement", "reg 1", "it is so", None, TRUE, TRUE, ground((), *grounds))


def ground(facts: Iterable[str], *below: Ground) -> Ground:
    """A ground that rests on recorded facts, and on others below it."""
    return Ground(
        "all_of",
        TRUE,
        Reason("all_of_true"),
        below,
        tuple(Evidence(each, None, None, f"/{each}", None) for each in facts),
    )


def test_what_joined_slices_rest_on_is_each_fact_of_any_of_them_once() -> None:
    """What the earlier slice has beside what it shares with the later one is told too."""
    shared = ground(["shared"], ground(["below what is shared"]))

    (any_finding,) = told("reg-12/4/a", "2014-03-31", period={"from": "2013-04-01", "to": "2014-03-31"})

    def slice_of(*grounds: Ground) -> Finding:
        return replace(any_finding, outcome=Outcome.MET, limbs=(limb(*grounds),), needs=())

    run = [slice_of(ground(["first"]), shared, ground(["second"])), slice_of(shared, ground(["third"]))]
    evidence, needs = of_a_run(run)
    assert [each.fact for each in evidence] == ["below what is shared", "first", "second", "shared", "third"]
    assert not needs


def began_in_october() -> dict[str, Any]:
    """A group of which the first day lies in the second half of the year from April 2013."""
    return {**GROUP["partnership"], "established": "2013-10-01"}


def test_of_a_group_that_began_within_the_year_it_is_told_what_leaves_a_duty_of_the_regulations_open() -> None:
    """There was another before it, somebody found; so the year's assessment may still have been for this one."""
    (found,) = told(
        "reg-5/1",
        "2014-06-30",
        partnership=began_in_october(),
        determinations=[{"question": "reg-3/1#earlier-group", "about": "csp", "answer": "yes", "by": "court",
                         "date": "2014-02-06"}],
        completeness=[{"every": "strategic_assessment", "of": "csp", "from": "2013-10-01", "to": "2014-03-31",
                       "made": "2014-06-30"}],
    )  # fmt: skip
    assert found.outcome is Outcome.NEEDS_JUDGEMENT
    assert "there was another for the area before it" in wording.statement(found)
    assert [each.what.code for each in found.needs] == ["group_began"]


def test_of_a_group_that_began_within_the_year_it_is_told_that_its_own_terms_leave_open_what_they_ask() -> None:
    """No other group has to do with that."""
    found = told(
        "local/frequency",
        "2014-06-30",
        partnership=began_in_october(),
        arrangements=terms(frequency={"times": 2, "in": "year"}),
        completeness=[{"every": "meeting", "of": "csp", "from": "2013-10-01", "to": "2014-03-31",
                       "made": "2014-06-30"}],
    )  # fmt: skip
    (first,) = (each for each in found if each.occasion.label == "2013-14")
    assert first.outcome is Outcome.NEEDS_JUDGEMENT
    assert "what its terms ask of it for a part of a year is for a person to say" in wording.statement(first)
    assert [each.what.code for each in first.needs] == ["group_began_its_terms"]


@pytest.mark.parametrize(
    "whole,why",
    [
        (True, "there is no partnership plan for 2012-13 made by its end, and such documents are declared complete"),
        (False, "no partnership plan for 2012-13 made by its end is recorded, and such ones are not declared complete"),
    ],
)
@pytest.mark.parametrize("made", ["2013-04-01", None], ids=["made late", "not made"])
def test_a_plan_made_when_its_year_was_over_is_not_said_to_be_missing(
    made: str | None, *, whole: bool, why: str
) -> None:
    """It is there, and shown; what the record lacks is one that was made in time."""
    plan = [{"id": "plan", "kind": "partnership_plan", "for_year": "2012-13", "prepared": made}] if made else []
    every = [{"every": "partnership_plan", "of": "csp", "from": "2011-04-01", "to": "2014-03-31", "made": "2014-06-30"}]
    found = told("reg-13A", "2014-06-30", documents=plan, completeness=every if whole else [])
    (first,) = (each for each in found if each.occasion.label == "2012-13")
    said = [wording.because(each.ground.reason) for each in first.limbs]
    assert (why in said) == (made is not None), said
    assert any("partnership plan for 2012-13" in each for each in said)


@pytest.mark.parametrize("whole", [True, False], ids=["all copies are recorded", "there may be more"])
def test_what_another_group_did_is_shown_where_this_one_is_not_known_to_have(*, whole: bool) -> None:
    """The county board sent the district's plan, which nobody can take for a copy that the district's group sent."""
    board = {"id": "board", "name": "Derbyshire Board", "kind": "county_strategy_group",
             "area": {"id": "county", "name": "Derbyshire", "kind": "county"}}  # fmt: skip
    every = {"every": "copy_sent", "of": "plan", "from": "2013-03-01", "to": "2014-06-30", "made": "2014-06-30"}
    found = told(
        "reg-13A",
        "2014-06-30",
        groups=[board],
        bodies=[{"id": "commissioner", "name": "Commissioner", "kind": "police_and_crime_commissioner"}],
        offices=[{"office": "elected_local_policing_body", "of": "derbyshire", "holder": "commissioner",
                  "from": "2012-11-22"}],
        documents=[{"id": "plan", "kind": "partnership_plan", "for_year": "2013-14", "prepared": "2013-03-01"}],
        events=[{"event": "copy_sent", "document": "plan", "date": "2013-04-10", "by": "board", "to": "commissioner"}],
        completeness=[every] if whole else [],
    )  # fmt: skip
    (first,) = (each for each in found if each.occasion.label == "2013-14")
    assert first.outcome is (Outcome.OUTSTANDING if whole else Outcome.CANNOT_TELL)
    (sent,) = (each for each in first.limbs if each.limb == "copy-sent")
    assert wording.because(sent.ground.reason).endswith("; what is recorded was done by Derbyshire Board")
    assert any(each.path == "/events/0" for each in sent.ground.evidence)


@pytest.mark.parametrize(
    "rule,more,said",
    [
        ("reg-11/1", {"documents": [{"id": "plan", "kind": "partnership_plan", "for_year": "2007-08",
                                     "prepared": "2007-03-12"}]},
         ", and the partnership plan was prepared before that."),
        ("reg-7", {"documents": [{"id": "sa", "kind": "strategic_assessment", "prepared": "2007-05-10"}]},
         ", and the strategic assessment was prepared before that."),
        ("reg-10/2", {"documents": [{"id": "plan", "kind": "partnership_plan", "for_year": "2007-08",
                                     "prepared": "2007-09-12"}]},
         ", and the time for a partnership plan of that year ended before that."),
        ("reg-10/2", {}, ", and the time for a partnership plan of that year ended before that."),
        ("reg-3/4", {"meetings": [{"id": "may", "date": "2007-05-10"}]}, "."),
    ],
    ids=["a plan", "an assessment", "a late plan", "none", "a meeting"],
)  # fmt: skip
def test_a_year_in_which_a_duty_began_is_not_said_to_be_from_before_it(
    rule: str, more: dict[str, Any], said: str
) -> None:
    """Four months of 2007-08 are: what was made in them, or was to be made before, is under no duty of these."""
    found = told(rule, "2008-04-20", **({"period": {"from": "2007-04-01", "to": "2008-03-31"}} | more))
    assert {each.outcome for each in found[:1]} == {Outcome.NOT_APPLICABLE}
    assert wording.statement(found[0], occasion=False) == f"Does not apply: it was not law before 1 August 2007{said}"


def test_of_a_year_before_a_duty_it_is_said_that_it_was_not_law() -> None:
    """All of 2006-07 is."""
    period = {"from": "2006-04-01", "to": "2008-03-31"}
    found = told("reg-7", "2008-04-20", period=period)
    assert wording.statement(found[0]) == "Does not apply (2006-07): it was not law before 1 August 2007."


@pytest.mark.parametrize(
    "other,declared,wanted",
    [
        ({"post": "Chief  officer", "by": "police"}, True, "ask_one_person"),
        ({"post": "chief officer", "by": "police"}, False, "ask_one_person"),
        ({"post": "Chief officer", "by": "police", "from": ""}, True, "ask"),
        ({"post": "Chief officer"}, True, "ask"),
        ({"post": "Commander", "by": "police", "from": ""}, False, "ask"),
    ],
    ids=["both", "there may be others", "one without a first day", "one of whom it is not known who appointed them",
         "other posts"],
)  # fmt: skip
def test_of_places_by_one_post_it_is_asked_whether_they_are_one_persons(
    other: dict[str, str], declared: bool, wanted: str
) -> None:
    """The list is there: with two people there would be two, and that is all that is open (3(2))."""
    kinds = {"council": "district_council", "police": "chief_officer_of_police"}
    bodies = [{"id": name, "name": name.title(), "kind": kind, "responsible_authority": [{"from": "1998-09-30"}]}
              for name, kind in kinds.items()]  # fmt: skip
    since = {"from": "2012-04-01", "to": "2014-03-31"}
    places = [{"post": "Chief officer", "by": "council"} | since, since | other]
    found = told(
        "reg-3/2",
        "2014-06-30",
        bodies=bodies,
        appointments=[{name: said for name, said in each.items() if said} for each in places],
        completeness=[EVERY_LINE | {"every": "appointment"}] if declared else [],
    )
    assert [(each.outcome, [need.what.code for need in each.needs]) for each in found] == [
        (Outcome.CANNOT_TELL, [wanted])
    ]
    if wanted == "ask_one_person":
        (need,) = found[0].needs
        assert wording.need(need).startswith("whether these are one person, or each another: Chief ")
        assert "appointed by Council" in wording.need(need)
        assert "appointed by Police" in wording.need(need)
