"""What a report says of a record is so, and what it asks for is not there already."""

from __future__ import annotations

import copy
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.assess.view.facts import View
from compliance.report import explain, matters, wording
from tests.samples import pack, read

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Assessment

WESTVALE: dict[str, Any] = {
    "record": 1,
    "partnership": {
        "id": "westvale", "name": "Westvale Partnership", "kind": "strategy_group",
        "area": {"id": "westvale-district", "name": "Westvale", "kind": "district"},
        "established": "1998-10-01",
    },
    "period": {"from": "2009-04-01", "to": "2010-03-31"},
    "bodies": [
        {"id": "council", "name": "Westvale District Council", "kind": "district_council",
         "responsible_authority": [{"from": "1998-09-30"}]},
    ],
}  # fmt: skip


def assessed(as_at: date, **more: Any) -> Assessment:  # noqa: ANN401  # any part of a record
    """A report on the record with other things in it."""
    return assess(pack(), read(copy.deepcopy(WESTVALE) | more), as_at)


PORTFOLIO = {"office": "community_safety_portfolio", "of": "council"}
POLE = [{"id": "pole", "name": "Councillor R Pole"}]
OFFICES = {"every": "office", "of": "council", "from": "2009-04-01", "to": "2010-03-31", "made": "2010-04-20"}
MEMBER = "elected member responsible for community safety on 1 April 2009"


@pytest.mark.parametrize(
    "more, said",
    [
        (
            {"people": POLE, "offices": [{**PORTFOLIO, "holder": "pole", "from": "2009-04-01"}]},
            f"Westvale District Council had an {MEMBER}",
        ),
        (
            {"completeness": [OFFICES]},
            f"Westvale District Council had no {MEMBER}",
        ),
        (
            {},
            f"record does not show whether Westvale District Council had an {MEMBER}",
        ),
    ],
    ids=["held", "nobody", "not known"],
)
def test_whether_anybody_held_an_office_is_said_of_whose_it_was(more: dict[str, Any], said: str) -> None:
    """Who held it stands below with the record: it is not said that somebody not recorded did."""
    report = assessed(date(2010, 4, 30), **more)
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-3/3@2007")
    page = " ".join(explain.render_finding(found).split())
    assert said in page
    assert "omebody not recorded" not in page


CAME = [{"post": "Chief executive", "represents": "council"}]


@pytest.mark.parametrize("public, decisions", [(None, 0), (True, 1)])
def test_whether_a_meeting_was_public_is_asked_before_who_came_to_it(public: bool | None, decisions: int) -> None:
    """Most meetings are not: until that is said, nobody is asked whose post is senior."""
    meeting = {"id": "june", "date": "2009-06-10", "attendance": CAME} | ({} if public is None else {"public": public})
    report = assessed(date(2010, 4, 30), meetings=[meeting])
    rules = [f"uksi-2007-1830/reg-12/4/{each}" for each in ("b", "c/i", "c/ii")]
    found = [each for each in report.findings if each.rule in rules]
    assert len(found) == len(rules)
    assert sum(need.kind == "decision" for each in found for need in each.needs) == decisions
    if public is None:
        assert {need.limb for each in found for need in each.needs} == {"public"}
        assert {wording.statement(each) for each in found} == {
            "The record does not show whether this was one of the group’s public meetings (meeting of 10 June 2009)."
        }


PART = ["appointment_of_chair", "period_of_chair"]
ARRANGEMENTS = {
    "every": "arrangement",
    "of": "westvale",
    "from": "2009-04-01",
    "to": "2010-03-31",
    "made": "2010-04-20",
}
ITEMS = {"every": "arrangement_item", "of": "chairing", "from": "2009-09-12", "to": "2010-03-31", "made": "2010-04-20"}


def test_days_on_which_more_was_missing_are_told_apart() -> None:
    """Before 12 September 2009 there were no arrangements for a chair at all, and from then on all but one part."""
    chairing = [{"id": "chairing", "kind": "chair", "from": "2009-09-12", "items": PART}]
    report = assessed(date(2010, 4, 30), arrangements=chairing, completeness=[ARRANGEMENTS, ITEMS])
    found = [each for each in report.findings if each.rule == "uksi-2007-1830/reg-3/4@2007"]
    assert [each.occasion.label for each in found] == [
        "1 April 2009 to 11 September 2009",
        "12 September 2009 to 31 March 2010",
    ]
    assert "These parts are missing" in wording.statement(found[0])
    assert "This part is missing: the group had arrangements for the grounds" in wording.statement(found[1])


def test_what_is_asked_of_other_authorities_in_other_days_is_asked_once_of_all() -> None:
    """Who was nominated by the trust that ended and by the one that followed is one thing to ask, with both names."""
    trusts = [
        {"id": "old", "name": "Old Trust", "kind": "primary_care_trust", "to": "2009-09-30",
         "responsible_authority": [{"from": "2006-10-01"}]},
        {"id": "new", "name": "New Trust", "kind": "primary_care_trust", "from": "2009-10-01",
         "responsible_authority": [{"from": "2009-10-01"}]},
    ]  # fmt: skip
    report = assessed(date(2010, 4, 30), bodies=[*WESTVALE["bodies"], *trusts])
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-4/3/nominate")
    (asked,) = (each for each in found.needs if each.what.args.get("which"))
    assert wording.need(asked).endswith("(Westvale District Council, Old Trust and New Trust)")


PLAN = {"id": "plan", "kind": "partnership_plan", "for_year": "2009-10", "prepared": "2009-03-10"}
CONSIDERED = {"event": "considered", "document": "plan", "group": "westvale"}


@pytest.mark.parametrize(
    "more, said",
    [
        ({"topic": "how_public_might_assist"}, "Recorded, but not on which day, and so not whether in the time for it"),
        ({}, "Recorded, but not whether it is the one meant"),
    ],
    ids=["only its day is missing", "what was considered is missing too"],
)
def test_of_an_act_without_a_day_it_is_said_what_is_missing(more: dict[str, str], said: str) -> None:
    """Where all else fits, it is not said that it may be another act."""
    report = assessed(date(2010, 4, 30), documents=[PLAN], events=[CONSIDERED | more])
    (found,) = (
        each
        for each in report.findings
        if each.rule == "uksi-2007-1830/reg-13" and each.occasion.label.startswith("2009-10")
    )
    assert said in " ".join(explain.render_finding(found).split())


def test_a_year_that_was_over_before_the_law_is_said_of_an_agreement_that_went_on() -> None:
    """The agreement's own time was not over: its last year had begun."""
    county = {"kind": "county_strategy_group", "area": {"id": "shire", "name": "Shire", "kind": "county"}}
    agreement = {"id": "csa", "kind": "community_safety_agreement", "prepared": "2011-02-16"}
    said = []
    for last in ("2013-03-31", "2012-03-31"):
        covers = {"from": "2010-04-01", "to": last}
        report = assessed(
            date(2013, 4, 30),
            partnership={"id": "shire-board", "name": "Shire Board", **county},
            period={"from": "2011-04-01", "to": "2013-03-31"},
            documents=[{**agreement, "covers": covers}],
        )
        found = [each for each in report.findings if each.rule == "uksi-2007-1830/reg-9A"]
        said += [wording.statement(each) for each in found if each.occasion.label == "2011-12"]
    assert "the year was over before the duty became law" in said[0]
    assert "the document’s time was over before the duty became law" in said[1]


def test_of_an_assessment_without_a_day_the_day_is_asked_for_and_not_what_it_leaves_out() -> None:
    """It has no last day for what it contains; what is open is by which law it is judged."""
    document = {"id": "sa", "kind": "strategic_assessment", "for_year": "2009-10", "contents": []}
    complete = {"every": "content", "of": "sa", "made": "2010-04-20"}
    report = assessed(date(2010, 4, 30), documents=[document], completeness=[complete])
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-7")
    said = wording.statement(found)
    assert "but not on which day it was prepared" in said
    assert "the time for it" not in said
    assert ["with the day on which" in wording.need(each) for each in found.needs] == [True]


def test_what_could_not_have_been_done_is_not_put_down_to_the_groups_days() -> None:
    """A plan made in March was not revised for the year before it: not because there was no group, which was there."""
    plan = {
        "id": "plan", "kind": "partnership_plan", "for_year": "2009-10", "prepared": "2009-03-11",
    }  # fmt: skip
    report = assessed(date(2010, 4, 30), documents=[plan])
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-14")
    page = " ".join(explain.render_finding(found).split())
    assert "there was no day of the group’s time on which that would have counted" in page
    assert "the group was not in being" not in page


def test_a_board_with_one_action_is_asked_to_agree_it() -> None:
    """And not “for each” of one."""
    assert [*matters.asks(1, 0, 0)][1] == "Agree action 1, who will do it and by when."
    assert [*matters.asks(2, 0, 0)][1] == "Agree actions 1 to 2, and for each who will do it and by when."


def test_of_a_late_document_it_is_not_said_that_nothing_is_declared_where_everything_is() -> None:
    """A revision older than its agreement leaves it open whether there was one before, whatever is declared."""
    agreement = {
        "id": "csa", "kind": "community_safety_agreement", "covers": {"from": "2009-04-01", "to": "2011-03-31"},
        "prepared": "2010-06-05",
    }  # fmt: skip
    every = {"every": ["community_safety_agreement", "revised"], "of": "westvale", "made": "2010-06-30"}
    board = WESTVALE["partnership"] | {"kind": "county_strategy_group"}
    report = assessed(
        date(2010, 6, 30),
        partnership=board | {"area": {"id": "westshire", "name": "Westshire", "kind": "county"}},
        documents=[agreement],
        events=[{"event": "revised", "document": "csa", "date": "2010-01-06"}],
        completeness=[every | {"from": "2008-04-01", "to": "2010-06-30"}],
    )
    said = [wording.statement(each) for each in report.findings if each.rule == "uksi-2007-1830/reg-9/1"]
    late = [each for each in said if "late" in each]
    assert late
    assert all("declared" not in each and "leaves open whether there was one" in each for each in late)


def test_an_assessment_made_when_its_year_was_over_is_shown_where_there_was_none_in_time() -> None:
    """A reader of *Not met* would look for it: one called that of 2009-10 and approved on 20 April 2010."""
    complete = {"every": "strategic_assessment", "of": "westvale", "made": "2010-06-30"}
    report = assessed(
        date(2010, 6, 30),
        documents=[
            {"id": "late", "kind": "strategic_assessment", "for_year": "2009-10", "prepared": "2010-04-20"},
            {"id": "next", "kind": "strategic_assessment", "for_year": "2010-11", "prepared": "2010-05-20"},
        ],
        completeness=[complete | {"from": "2009-04-01", "to": "2010-06-30"}],
    )
    [missed] = [
        each for each in report.findings if each.rule == "uksi-2007-1830/reg-5/1" and each.occasion.label == "2009-10"
    ]
    assert missed.outcome == "not_met"
    shown = " ".join(each.fact for each in missed.evidence)
    assert "prepared on 20 April 2010" in shown
    assert "20 May" not in shown
    assert "made by its end" in " ".join(explain.render_finding(missed).split())


def test_somebody_whose_body_is_not_known_is_not_said_to_be_there_for_one() -> None:
    """Only who came, where the list does not say from where."""
    named = attendance({"person": "pole"})
    assert "Councillor R Pole present" in named
    assert " for " not in named
    assert "Councillor R Pole present for Westvale District Council" in attendance(
        {"person": "pole", "represents": "council"}
    )


def attendance(entry: dict[str, str]) -> str:
    """What is said of one entry of a list."""
    listed = {"id": "m", "date": "2009-06-01", "attendance": [entry]}
    loaded = read(copy.deepcopy(WESTVALE) | {"people": POLE, "meetings": [listed]})
    view = View(loaded.record, date(2010, 6, 30), lambda _: None)
    [there] = view.meetings[0].attendance or ()
    return view.evidence(there).fact


CALL = {"id": "call", "date": "2013-09-16", "authorities": ["council"], "affected": ["council"]}
IN_LONDON = {"id": "metropolitan", "name": "Metropolitan police district"}
OF_LONDON = {"id": "mopac", "name": "Mayor's Office for Policing and Crime", "kind": "mopac"}
COMMISSIONER = {"id": "pcc", "name": "The Commissioner", "kind": "police_and_crime_commissioner"}
PERIOD = {"from": "2013-04-01", "to": "2014-03-31"}
NOT_ALL = (
    "it is not the case that all that regulation 14A asks of a commissioner's requirement was satisfied. Whether that "
    "changes what is owed is for a court."
)


@pytest.mark.parametrize(
    "area,by,said",
    [
        (IN_LONDON, OF_LONDON, "it goes with the finding on reg 14A(1), and that is: Does not apply."),
        ({"id": "westshire", "name": "Westshire"}, COMMISSIONER, NOT_ALL),
    ],
    ids=["nobody has the power", "a precondition failed"],
)  # fmt: skip
def test_attending_speaks_of_no_commissioner_where_there_is_none(
    area: dict[str, str], by: dict[str, str], said: str
) -> None:
    """The Mayor's Office for Policing and Crime does not have the power of regulation 14A."""
    record = copy.deepcopy(WESTVALE) | {
        "partnership": WESTVALE["partnership"] | {"police_area": area},
        "period": PERIOD,
        "bodies": [*WESTVALE["bodies"], by],
        "offices": [{"office": "elected_local_policing_body", "of": area["id"], "holder": by["id"],
                     "from": "2012-11-22"}],
        "requirements": [CALL | {"by": by["id"]}],
        "completeness": [{"every": "consulted", "of": "call", "from": "2012-04-01", "to": "2014-03-31",
                          "made": "2014-04-20"}],
    }  # fmt: skip
    report = assess(pack(), read(record), date(2014, 4, 30))
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-14A/1/attend")
    assert wording.statement(found) == f"Does not apply (requirement of 16 September 2013): {said}"
