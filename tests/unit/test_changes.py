from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.assess.findings.finding import Assessment, Finding, Occasion, Version
from compliance.errors import FaultError
from compliance.law import pack
from compliance.record import load
from compliance.report import changes, compare, compare_html, compare_json, json_v1, told
from compliance.report.changes import Change, Comparison
from compliance.report.wording import changes as wording
from compliance.vocabulary import Outcome
from tests.reports.hostile import ASSESSMENT_POISONED, UNSEEN
from tests.reports.sample import ASSESSMENT, CANNOT_TELL, MET, MINUTES, NOT_APPLICABLE, NOT_MET, OUTSTANDING, limb, sent
from tests.reports.test_html import Page

FIXTURES = Path(__file__).parents[2] / "fixtures" / "records"
RULES = lru_cache(pack.load)
OTHER: dict[str, Any] = {"record_sha256": "c" * 64}
"""That another record was read."""


def between(old: Assessment, new: Assessment) -> Comparison:
    """What changed between two assessments."""
    return changes.compare(told.of_assessment(old), told.of_assessment(new))


def made(*findings: Finding, **parts: Any) -> Assessment:  # noqa: ANN401
    """An assessment with these findings."""
    return replace(ASSESSMENT, findings=findings, **parts)


def only(comparison: Comparison) -> Change:
    """The one change."""
    (change,) = comparison.changes
    return change


def causes(change: Change) -> set[str]:
    """The kinds of reason of a change."""
    return {why.cause for why in change.why}


def said(change: Change) -> str:
    """All the reasons of a change."""
    return " ".join(why.text for why in change.why)


def assessed(text: str, day: str) -> Assessment:
    """A record that is written here, assessed."""
    return assess(RULES(), load.from_loaded(files.read_text(text, "record.yaml")), date.fromisoformat(day))


TIDY = (FIXTURES / "tidy-unitary.yaml").read_text()


# Nothing


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_report_beside_itself_has_not_changed(path: Path) -> None:
    """Two reports on one record, one day and one set of rules differ in nothing."""
    assessment = assess(RULES(), load.load(path), date(2013, 12, 1))
    found = between(assessment, assessment)
    assert found.empty
    assert found.same == len(assessment.findings)
    assert wording.NOTHING in compare.text(found)
    assert changes.worse(found, lambda *_: True) == ()


def test_lines_that_moved_are_no_change() -> None:
    """A comment at the top of a record moves every line and changes no finding."""
    found = between(assessed(TIDY, "2014-06-30"), assessed("# one\n# two\n" + TIDY, "2014-06-30"))
    assert found.old.record != found.new.record
    assert found.empty


# One fact, one version, one day, one rule


def test_a_fact_taken_out_is_named_as_the_reason() -> None:
    """Without the fire authority's nominee it cannot be told any more, and the report says which fact is gone."""
    line = next(each for each in TIDY.splitlines() if "information_sharing_nominee, of: fire" in each)
    change = only(between(assessed(TIDY, "2014-06-30"), assessed(TIDY.replace(line + "\n", ""), "2014-06-30")))
    assert (change.kind, change.told.rule) == ("changed", "uksi-2007-1830/reg-4/3/nominate")
    assert causes(change) == {"fact"}
    assert "No longer relied on: Information sharing nominee of Thornshire Fire and Rescue Authority" in said(change)


def test_a_fact_put_in_settles() -> None:
    """The other way round the finding is settled, and the fact is newly relied on."""
    line = next(each for each in TIDY.splitlines() if "information_sharing_nominee, of: fire" in each)
    change = only(between(assessed(TIDY.replace(line + "\n", ""), "2014-06-30"), assessed(TIDY, "2014-06-30")))
    assert change.kind == "settled"
    assert "Now relied on: Information sharing nominee of Thornshire Fire and Rescue Authority" in said(change)


def test_a_declaration_withdrawn_is_a_fact() -> None:
    """What closes a list is a recorded fact like any other, and its going is the reason."""
    text = (FIXTURES / "never-sent.yaml").read_text()
    less = re.sub(r"(?s)\ncompleteness:.*?(?=\n\w)", "", text)
    assert less != text
    found = between(assessed(text, "2015-01-31"), assessed(less, "2015-01-31"))
    gone = [each for each in found.changes if each.told.rule == "uksi-2007-1830/reg-13A"]
    assert {(each.old and each.old.outcome, each.new and each.new.outcome) for each in gone} == {
        (Outcome.OUTSTANDING, Outcome.CANNOT_TELL)
    }
    assert all("No longer relied on: Declared complete" in said(each) for each in gone)


def test_another_version_of_the_law_is_the_reason() -> None:
    """Where the day of an act moved across an amendment, both versions are named."""
    old = Version(date(2011, 6, 1), date(2012, 11, 22), "uksi-2011-1230/reg-2")
    change = only(between(made(replace(MET, version=old)), made(MET, **OTHER)))
    assert (change.kind, causes(change)) == ("regrounded", {"law"})
    assert "from 1 June 2011 to 21 November 2012, made by SI 2011/1230" in said(change)
    assert "is now the one from 22 November 2012, made by SI 2012/2660" in said(change)


def test_law_that_came_into_force_is_the_reason() -> None:
    """Between June and December 2012 the duty to send a copy became law."""
    loaded = load.load(FIXTURES / "derbyshire-scb.yaml")
    june, december = (assess(RULES(), loaded, day) for day in (date(2012, 6, 19), date(2012, 12, 12)))
    found = {each.told.id: each for each in between(june, december).changes}
    change = found["uksi-2007-1830/reg-9A @ derbyshire-scb/2012-13"]
    assert causes(change) >= {"law", "date"}
    assert "in force from 22 November 2012, made by SI 2012/2660, regulation 2(2), is now used" in said(change)


def test_a_last_day_that_passed_is_the_reason() -> None:
    """Outstanding before 31 March, not met after it: the day is named."""
    open_ = replace(NOT_MET, outcome=Outcome.OUTSTANDING, since=None)
    change = only(between(made(open_, as_at=date(2013, 3, 1)), made(NOT_MET, as_at=date(2013, 12, 1))))
    assert (change.kind, causes(change)) == ("changed", {"date"})
    assert "The last day for it, 31 March 2013, passed between the two reports." in said(change)


def test_a_last_day_that_moved_is_told() -> None:
    """The same outcome with another last day is a change of grounds."""
    change = only(between(made(NOT_MET), made(replace(NOT_MET, due=date(2013, 3, 30)), **OTHER)))
    assert change.kind == "regrounded"
    assert "The last day for it was 31 March 2013, and is now 30 March 2013." in said(change)


def test_a_changed_rule_is_the_reason() -> None:
    """Other rules, and a limb that reads otherwise: the rule is the reason, and the limb is named."""
    other = replace(MET, limbs=(limb("copy-sent", MET.limbs[0].truth, sent(MET.limbs[0].truth), plain="else"),))
    outcome = replace(other, outcome=Outcome.CANNOT_TELL)
    change = only(between(made(MET), made(outcome, pack_sha256="d" * 64)))
    assert causes(change) == {"rule"}
    assert "differs in: copy-sent" in said(change)


def test_the_program_is_the_reason_where_nothing_else_is() -> None:
    """Another version of the program with the same record, rules and day."""
    change = only(between(made(MET), made(replace(MET, outcome=Outcome.CANNOT_TELL), tool_version="9.9")))
    assert causes(change) == {"program"}


def test_no_reason_is_invented() -> None:
    """Where both reports were made from the same and differ all the same, that is what is said."""
    change = only(between(made(MET), made(replace(MET, outcome=Outcome.CANNOT_TELL))))
    assert causes(change) == {"unknown"}


def test_what_the_record_lost_without_a_trace_is_still_a_fact() -> None:
    """No fact that is named differs, and the parts that stand otherwise are told."""
    was, now = replace(MET, evidence=()), replace(MET, evidence=(), outcome=Outcome.CANNOT_TELL)
    unknown = limb("copy-sent", CANNOT_TELL.limbs[0].truth, MET.limbs[0].ground)
    change = only(between(made(was), made(replace(now, limbs=(unknown,)), **OTHER)))
    assert causes(change) == {"fact"}
    assert "was so, is not known" in said(change)


# New, gone, settled


def test_new_and_gone_say_why() -> None:
    """A finding for a time after the earlier report is new by its date; one that the record lost is gone by a fact."""
    later = replace(MET, id="uksi-2007-1830/reg-13A @ amber-vale/2014-15")
    later = replace(
        later, occasion=replace(MET.occasion, start=date(2014, 4, 1), key="amber-vale/2014-15", label="2014-15")
    )
    new = only(between(made(MET), made(MET, later, as_at=date(2014, 6, 1))))
    assert (new.kind, new.old, causes(new)) == ("new", None, {"date"})
    assert "Its time begins on 1 April 2014, after the day of the earlier report." in said(new)
    gone = only(between(made(MET, CANNOT_TELL), made(MET, **OTHER)))
    assert (gone.kind, gone.new) == ("gone", None)
    rule = only(between(made(MET), made(MET, NOT_MET, pack_sha256="d" * 64)))
    assert (rule.kind, causes(rule)) == ("new", {"rule"})


def test_a_meeting_put_into_the_record_is_new_by_a_fact() -> None:
    """Another meeting of the same rule, within both reports' time: the record now has it."""
    other = replace(
        CANNOT_TELL,
        id="uksi-2007-1830/reg-12/4/b @ amber-vale/may",
        occasion=replace(CANNOT_TELL.occasion, key="amber-vale/may", label="the meeting of 5 May 2013"),
    )
    change = only(between(made(CANNOT_TELL), made(CANNOT_TELL, other, **OTHER)))
    assert (change.kind, said(change)) == ("new", "The record now has the meeting of 5 May 2013.")


def test_one_line_that_became_occasions_says_so() -> None:
    """Where the record had no public meeting and now has one, the one line is gone and says why."""
    line = replace(
        CANNOT_TELL,
        id="uksi-2007-1830/reg-12/4/b @ amber-vale",
        occasion=replace(CANNOT_TELL.occasion, key="amber-vale", label=""),
    )
    found = {each.kind: each for each in between(made(line), made(CANNOT_TELL, **OTHER)).changes}
    assert said(found["gone"]) == "It is now told of each occasion."
    assert set(found) == {"new", "gone"}


@pytest.mark.parametrize(
    "old, new, kind",
    [
        (Outcome.NOT_MET, Outcome.MET, "settled"),
        (Outcome.CANNOT_TELL, Outcome.NOT_APPLICABLE, "settled"),
        (Outcome.NEEDS_JUDGEMENT, Outcome.MET, "settled"),
        (Outcome.CANNOT_TELL, Outcome.NOT_MET, "changed"),
        (Outcome.MET, Outcome.NOT_MET, "changed"),
        (Outcome.NOT_APPLICABLE, Outcome.MET, "changed"),
        (Outcome.NOT_MET, Outcome.OUTSTANDING, "changed"),
    ],
)
def test_settled_is_what_was_open_and_is_so_no_more(old: Outcome, new: Outcome, kind: str) -> None:
    """Anything else with another outcome has changed."""
    assert only(between(made(replace(MET, outcome=old)), made(replace(MET, outcome=new), **OTHER))).kind == kind


# Slices


def slice_(outcome: Outcome, first: date, end: date, rule: str = "uksi-2007-1830/reg-3/1") -> Finding:
    """A standing duty from a day to the day before another."""
    key = f"amber-vale/{first.isoformat()}"
    label = f"{first} to {end}"
    occasion = Occasion("standing", "amber-vale", "amber-vale", "Amber Vale", label, key, first, end)
    return replace(MET, id=f"{rule} @ {key}", rule=rule, occasion=occasion, outcome=outcome, limbs=(), evidence=())


APRIL, JUNE, OCTOBER, MARCH = date(2013, 4, 1), date(2013, 6, 1), date(2013, 10, 1), date(2014, 3, 1)


def test_a_slice_that_reaches_further_has_not_changed() -> None:
    """The same answer for more days is the same finding, and its first day may move too."""
    assert between(made(slice_(Outcome.MET, APRIL, OCTOBER)), made(slice_(Outcome.MET, APRIL, MARCH), **OTHER)).empty
    assert between(made(slice_(Outcome.MET, JUNE, OCTOBER)), made(slice_(Outcome.MET, APRIL, MARCH), **OTHER)).empty


def test_slices_are_paired_by_the_days_that_they_share() -> None:
    """One slice that broke in two has changed for the days of the second, under whatever id."""
    old = made(slice_(Outcome.MET, APRIL, MARCH))
    new = made(slice_(Outcome.MET, APRIL, OCTOBER), slice_(Outcome.NOT_MET, OCTOBER, MARCH), **OTHER)
    change = only(between(old, new))
    assert (change.kind, change.days) == ("changed", (OCTOBER, date(2014, 2, 28)))
    assert "1 October 2013 to 28 February 2014" in " ".join(compare.text(between(old, new)).split())


def test_a_slice_beside_no_other_is_new_or_gone() -> None:
    """Days that only one report looks at have nothing to be compared with."""
    old, new = made(slice_(Outcome.MET, APRIL, JUNE)), made(slice_(Outcome.MET, JUNE, MARCH), **OTHER)
    assert sorted(each.kind for each in between(old, new).changes) == ["gone", "new"]


def test_slices_of_two_rules_are_not_paired() -> None:
    """The same days of another duty are another thing."""
    one, other = slice_(Outcome.MET, APRIL, JUNE), slice_(Outcome.NOT_MET, APRIL, JUNE, "uksi-2007-1830/reg-3/2")
    assert sorted(each.kind for each in between(made(one), made(other)).changes) == ["gone", "new"]


# What is worse


@pytest.mark.parametrize(
    "old, new, not_met, cannot_tell",
    [
        (None, Outcome.NOT_MET, True, True),
        (None, Outcome.CANNOT_TELL, False, True),
        (None, Outcome.MET, False, False),
        (Outcome.CANNOT_TELL, Outcome.NOT_MET, True, True),
        (Outcome.OUTSTANDING, Outcome.NOT_MET, True, True),
        (Outcome.MET, Outcome.CANNOT_TELL, False, True),
        (Outcome.NOT_MET, Outcome.CANNOT_TELL, False, False),
        (Outcome.NOT_MET, Outcome.MET, False, False),
        (Outcome.NOT_MET, Outcome.NOT_MET, False, False),
    ],
)
def test_worse_is_what_newly_counts(old: Outcome | None, new: Outcome, not_met: bool, cannot_tell: bool) -> None:
    """What counted as much before is no news."""
    before = made(replace(MET, outcome=old)) if old else made()
    found = between(before, made(replace(MET, outcome=new), **OTHER))
    assert bool(changes.worse(found, lambda outcome, _: outcome is Outcome.NOT_MET)) is not_met
    serious = (Outcome.NOT_MET, Outcome.OUTSTANDING, Outcome.CANNOT_TELL)
    assert bool(changes.worse(found, lambda outcome, _: outcome in serious)) is cannot_tell


def test_problems_of_the_record_are_compared_too() -> None:
    """A problem that was put right and one that is new are both told."""
    found = between(ASSESSMENT, replace(ASSESSMENT, problems=(), **OTHER))
    assert (found.changes, found.empty, len(found.problems_gone)) == ((), False, 1)
    assert "Problems that the record no longer has" in compare.text(found)
    assert len(between(replace(ASSESSMENT, problems=()), ASSESSMENT).problems_new) == 1


# Formats

CHANGED = made(
    replace(MET, outcome=Outcome.NOT_MET, evidence=(MINUTES,), limbs=()),
    CANNOT_TELL,
    OUTSTANDING,
    NOT_APPLICABLE,
    **OTHER,
)


def test_every_format_tells_the_same_changes() -> None:
    """Outcomes before and after, and the reason, in text, Markdown, HTML and JSON."""
    found = between(ASSESSMENT, CHANGED)
    flat = " ".join(compare.text(found).split())
    assert "Was: Met. Now: Not met." in flat
    assert max(map(len, compare.text(found, width=80).splitlines())) <= 80
    page = Page(compare_html.render(found))
    assert "Not met" in page.text["strong"]
    assert "**Not met**" in compare.markdown(found)
    data = json.loads(compare_json.render(found))
    assert (data["format"], data["version"]) == ("compliance-comparison", 1)
    assert data["summary"]["changed"] == 1
    change = next(each for each in data["changes"] if each["kind"] == "changed")
    assert (change["old"]["outcome"], change["new"]["outcome"]) == ("met", "not_met")
    assert {each["kind"] for each in change["why"]} == {"fact"}


def test_what_does_not_apply_and_is_new_is_only_named() -> None:
    """It asks nothing of anybody: a line names it."""
    found = between(made(MET), made(MET, NOT_APPLICABLE, pack_sha256="d" * 64))
    text = compare.text(found)
    assert "They do not apply: reg 9A." in text
    assert NOT_APPLICABLE.title not in text


def test_the_page_reads_without_network_or_script() -> None:
    """One title, one first heading, headed tables in English, and a policy that lets nothing in."""
    page = Page(compare_html.render(between(ASSESSMENT, CHANGED)))
    assert page.all("html")[0]["lang"] == "en-GB"
    assert len(page.all("h1")) == len(page.all("title")) == 1
    assert not page.all("script", "img", "link", "iframe")
    assert "default-src 'none'" in page.all("meta")[1]["content"]
    assert all(each.get("scope") in ("col", "row") for each in page.all("th"))
    assert len(page.all("caption")) == len(page.all("table"))


def test_hostile_text_stays_text() -> None:
    """A report read back can hold anything: it adds no tag, no line and no unseen character."""
    evil = replace(ASSESSMENT_POISONED, findings=(*ASSESSMENT_POISONED.findings[1:],), **OTHER)
    found = between(ASSESSMENT_POISONED, evil)
    plain = between(ASSESSMENT, replace(ASSESSMENT, findings=ASSESSMENT.findings[1:], **OTHER))
    both = [Page(compare_html.render(each)) for each in (plain, found)]
    assert [tag for tag, _ in both[0].tags] == [tag for tag, _ in both[1].tags]
    for text in (compare.text(found), compare.markdown(found), compare_html.render(found)):
        assert not UNSEEN & set(text)
    assert "<script>" not in compare.markdown(found)


# Reports read back


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_report_written_and_read_is_the_report(path: Path) -> None:
    """The file has all that a comparison needs."""
    assessment = assess(RULES(), load.load(path), date(2013, 12, 1))
    written = json.loads(json_v1.render(assessment))
    assert told.of_data(written) == told.of_assessment(assessment)


def broken(*path: str | int, value: object) -> dict[str, Any]:
    """A report with one value put wrong."""
    data: dict[str, Any] = json.loads(json_v1.render(ASSESSMENT))
    here: Any = data
    for step in path[:-1]:
        here = here[step]
    here[path[-1]] = value
    return data


@pytest.mark.parametrize(
    "path, value, what",
    [
        (("format",), "other", "this is not a report"),
        (("version",), 2, "reads reports of version 1"),
        (("as_at",), "yesterday", "as_at is not a day"),
        (("as_at",), None, "has a day"),
        (("findings",), {}, "findings is not a list"),
        (("findings", 0), 3, "findings is not a list of named fields"),
        (("findings", 0, "outcome"), "fine", "outcome is not an outcome"),
        (("findings", 0, "basis"), "other", "statute or local"),
        (("findings", 0, "occasion"), None, "occasion is not a list of named fields"),
        (("findings", 0, "title"), ["x"], "title is not text"),
        (("record", "sha256"), 7, "sha256 is not text"),
    ],
)
def test_what_is_no_report_is_refused_with_its_place(path: tuple[str | int, ...], value: object, what: str) -> None:
    """The fault names the field and stands at it."""
    with pytest.raises(FaultError, match=what) as caught:
        told.of_data(broken(*path, value=value))
    assert tuple(caught.value.at)[: len(path)] == path[: len(caught.value.at)]


def test_two_findings_of_one_id_are_refused() -> None:
    """They could not be told apart."""
    data = json.loads(json_v1.render(ASSESSMENT))
    data["findings"].append(data["findings"][0])
    with pytest.raises(FaultError, match="two findings have the id"):
        told.of_data(data)


def test_fields_that_nobody_knows_are_passed_over() -> None:
    """A later program may add fields to the contract."""
    data = broken("findings", 0, "new_field", value={"x": [1]})
    assert told.of_data(data) == told.of_assessment(ASSESSMENT)
