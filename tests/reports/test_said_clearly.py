"""What a report says can be read without the record beside it: what counts and what does not, which and since when."""

from __future__ import annotations

import copy
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.report import wording
from compliance.report.compose import compose
from tests.reports.test_fixtures import RECORDS
from tests.reports.test_said_truly import WESTVALE, assessed
from tests.samples import pack, read

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Assessment, Finding

END = date(2010, 4, 30)


def of(rule: str, **more: Any) -> list[Finding]:  # noqa: ANN401  # any part of a record
    """The findings on a rule of the Regulations, of the record with other things in it."""
    return [each for each in assessed(END, **more).findings if each.rule == f"uksi-2007-1830/{rule}"]


MET = {"question": "reg-3/5@2007#met-as-appropriate", "about": "2009-10", "answer": "yes", "date": "2010-04-02"}


@pytest.mark.parametrize("closed", [False, True], ids=["decisions are open", "decisions are declared complete"])
def test_of_a_decision_that_does_not_count_the_finding_says_why(closed: bool) -> None:
    """That the chair decided it is told where the answer is: a reader who knows of it looks there."""
    every = {"every": "determination", "of": "westvale", "from": "2009-04-01", "to": "2010-04-30", "made": "2010-04-30"}
    more = {"determinations": [MET | {"by": "chair"}], "completeness": [every] if closed else []}
    (found,) = of("reg-3/5@2007", **more)
    assert wording.statement(found).endswith(
        "A decision by the chair is recorded, and does not count: it is not for the chair to decide this."
    )
    if not closed:
        (matter,) = (each for each in compose(assessed(END, **more)).decisions if "reg-3/5@2007" in each.question)
        assert any(each.startswith("A decision by the chair is recorded") for each in matter.not_shown)


PLAN = {"id": "plan", "kind": "partnership_plan", "for_year": "2009-10", "prepared": "2009-03-10"}


def whole(*kinds: str, of: str = "westvale") -> dict[str, Any]:
    """A declaration that the record has every thing of those kinds."""
    return {"every": list(kinds), "of": of, "from": "2007-08-01", "to": "2010-04-30", "made": "2010-04-30"}


def test_no_last_day_is_made_of_the_day_on_which_a_document_was_prepared() -> None:
    """No text sets a day for what a plan is to set out, or for what is to be considered in preparing it."""
    closed = [whole("considered"), whole("content", of="plan")]
    for rule in ("reg-11/1", "reg-13"):
        (found,) = (each for each in of(rule, documents=[PLAN], completeness=closed) if each.outcome == "not_met")
        assert found.due is None
        assert "time for it" not in wording.statement(found)


def test_a_plan_of_several_years_that_was_revised_late_is_told_as_done_late() -> None:
    """The year of the revision is given with it: it was not in time, and it was not left out."""
    plan: dict[str, Any] = {"id": "plan", "kind": "partnership_plan", "prepared": "2008-03-10"}
    plan |= {"covers": {"from": "2008-04-01", "to": "2011-03-31"}}
    revised = {"event": "revised", "document": "plan", "by": "westvale", "date": "2009-04-10", "for_year": "2009-10"}
    closed = [whole("revised", "partnership_plan")]
    found = of("reg-10/2", documents=[plan], events=[revised], completeness=closed)
    (late,) = (each for each in found if each.occasion.label == "2009-10")
    assert wording.statement(late).endswith("ended on 31 March 2009. It was done late, on 10 April 2009.")


TRUSTS = [
    {"id": "old", "name": "Old Trust", "kind": "primary_care_trust", "to": "2009-09-30",
     "responsible_authority": [{"from": "2006-10-01"}]},
    {"id": "new", "name": "New Trust", "kind": "primary_care_trust", "from": "2009-10-01",
     "responsible_authority": [{"from": "2009-10-01"}]},
]  # fmt: skip


def test_who_was_lacking_on_some_days_only_is_told_with_those_days() -> None:
    """The one trust ended and the other began within the time of the finding: neither lacked anything in all of it."""
    closed = [whole("office", of=each) for each in ("old", "new", "council")] + [whole("responsible_authority")]
    council = WESTVALE["bodies"][0]
    protocol = {"id": "protocol", "kind": "protocol", "prepared": "2008-02-01"}
    found = of("reg-4/3/nominate", bodies=[council, *TRUSTS], documents=[protocol], completeness=closed)
    (missing,) = (each for each in found if each.outcome == "not_met")
    assert wording.statement(missing).endswith(
        "It is lacking for Westvale District Council, Old Trust (1 April 2009 to 30 September 2009) and New Trust "
        "(1 October 2009 to 31 March 2010)."
    )


def called(name: str, day: date, **change: Any) -> Assessment:  # noqa: ANN401  # any part of a record
    """A report on a record of a meeting that was called, with other things in it."""
    (path,) = (each for each in RECORDS if each.stem == name)
    data = copy.deepcopy(files.read(path).data)
    for part, value in change.items():
        data[part] = value(data[part])
    return assess(pack(), read(data), day)


def test_of_what_another_finding_shows_to_have_failed_nothing_more_is_asked() -> None:
    """The council was not consulted in time by anybody: all that is open is whose requirement it was."""
    office = {"id": "office", "name": "Office of the commissioner", "kind": "other", "of_policing_body": "true"}

    def by_the_office(several: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [{**each, "by": "office"} for each in several]

    report = called(
        "called-no-consultation", date(2013, 12, 31),
        bodies=lambda several: [*several, office], requirements=by_the_office,
    )  # fmt: skip
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-14A/1")
    assert found.outcome == "cannot_tell"
    assert [(each.kind, each.what.code) for each in found.needs] == [("fact", "ask_whose_act")]
    assert "Office of the commissioner" in wording.need(found.needs[0])


def test_whose_act_it_was_is_asked_too_where_that_is_one_way_of_several() -> None:
    """A specification is made by whoever holds the power, or by a successor of whoever made the requirement."""
    office = {"id": "office", "name": "Office of the commissioner", "kind": "other", "of_policing_body": "true"}
    specified = {"specifications": [{"id": "specified", "by": "office", "date": "2013-09-20"}]}
    report = called(
        "called-properly", date(2013, 12, 31),
        bodies=lambda several: [*several, office],
        requirements=lambda several: [each | specified for each in several],
    )  # fmt: skip
    (found,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-14A/2")
    assert [(each.kind, each.what.code) for each in found.needs if each.limb == "holder"] == [("fact", "ask_whose_act")]


def test_what_waits_for_the_decision_of_another_finding_is_no_matter_of_its_own() -> None:
    """Whether the requirement was proportionate is asked once, of the commissioner, and not again of its attendance."""

    def undecided(several: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [each for each in several if "proportionate" not in each["question"]]

    report = called("called-properly", date(2013, 12, 31), determinations=undecided)
    (attended,) = (each for each in report.findings if each.rule == "uksi-2007-1830/reg-14A/1/attend")
    assert [each.what.code for each in attended.needs] == ["settle_finding"]
    board = compose(report)
    assert all(each.question for each in board.decisions)
    assert not any("waits for" in item for action in board.actions for item in action.items)


def test_a_day_on_which_sources_differ_is_told_with_both() -> None:
    """Neither is it said that none is recorded, nor given as if it were certain."""
    more = {
        "documents": [PLAN],
        "sources": [{"id": "email", "title": "Email of the chair", "strength": "letter"}],
        "contradictions": [{"about": "plan", "field": "prepared", "says": "2009-04-04", "source": "email"}],
    }
    told = {fact.fact for each in assessed(END, **more).findings for fact in each.evidence if "plan" in fact.path}
    assert told == {
        "Partnership plan for 2009-10, prepared on 10 March 2009 or, by Email of the chair, 4 April 2009",
    }


@pytest.mark.parametrize("says", ["2010-04-04", "some day in April"], ids=["a day", "no day that can be read"])
def test_where_only_which_source_is_right_is_open_that_is_asked(says: str) -> None:
    """An assessment of March or of April: the year's is there or is not, and no paper is missing but one on that."""
    more = {
        "documents": [{"id": "assessment", "kind": "strategic_assessment", "prepared": "2010-03-28"}],
        "sources": [{"id": "email", "title": "Email of the chair", "strength": "letter"}],
        "contradictions": [{"about": "assessment", "field": "prepared", "says": says, "source": "email"}],
        "completeness": [whole("strategic_assessment")],
    }
    (found,) = (each for each in of("reg-5/1", **more) if each.occasion.label == "2009-10")
    assert found.outcome == "cannot_tell"
    (need,) = found.needs
    assert wording.need(need, about=False).startswith(
        "which of the sources that differ is right on the day of preparation of"
    )


@pytest.mark.parametrize(
    "day, years", [("2010-03-31", ""), ("2011-06-01", "2010 and 2011"), ("2012-11-22", "2010, 2011 and 2012")]
)
def test_the_law_is_named_as_amended_by_the_day_of_the_report(day: str, years: str) -> None:
    """What amended the Regulations only later is no part of the law of which the report speaks."""
    law = dict(compose(assess(pack(), read(WESTVALE), date.fromisoformat(day))).particulars)["Law"]
    assert (f"as amended in {years}" in law) == bool(years)
    assert ("as amended" in law) == bool(years)
