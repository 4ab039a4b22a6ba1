from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from compliance.dates import EARLIEST, FOREVER, Span
from compliance.errors import InputError
from compliance.law import pack
from compliance.lawbook import coverage, page
from compliance.lawbook import words as w
from compliance.lawbook.sheet import WIDTH, Sheet

if TYPE_CHECKING:
    from compliance.law.pack import RulePack

JUNE_2013 = date(2013, 6, 5)
DAYS = [date(2007, 8, 1), date(2010, 3, 31), date(2010, 4, 1), date(2011, 5, 31), date(2011, 6, 1), date(2026, 1, 1)]


@cache
def rules() -> RulePack:
    """The rules that come with the program."""
    return pack.load()


def flat(text: str) -> str:
    """A page without its line breaks."""
    return " ".join(text.split())


@pytest.mark.parametrize(
    "text, rule",
    [
        ("reg-13A", "reg-13A"),
        ("reg 13A", "reg-13A"),
        ("13A", "reg-13A"),
        ("13a", "reg-13A"),
        ("regulation 13A", "reg-13A"),
        ("uksi-2007-1830/reg-13A", "reg-13A"),
        ("UKSI-2007-1830/REG-13a", "reg-13A"),
        ("  Reg. 10(2) ", "reg-10/2"),
        ("reg-12/4/b", "reg-12/4/b"),
        ("12(4)(c)(i)", "reg-12/4/c/i"),
        ("3(2)", "reg-3/2"),
        ("reg-3/2@2007", "reg-3/2@2007"),
        ("reg 3(2) (2007)", "reg-3/2@2007"),
        ("reg 9(3)(a)", "reg-9/3"),
        ("reg 3(3A)", "reg-3/3"),
        ("reg 3(8)", "reg-3/5"),
        ("reg 3(1)(a)", "reg-5/1"),
        ("reg-5", "reg-5/1"),
    ],
)
def test_a_rule_is_found_however_it_is_written(text: str, rule: str) -> None:
    """Ids, provisions, earlier numbers and the rows of the provision table all lead to the rule."""
    assert page.find(rules(), text).rule.rule == rule


@pytest.mark.parametrize(
    "text, said",
    [
        ("reg-13B", 'there is no rule "reg-13B". Did you mean reg-13?'),
        ("", 'there is no rule "". See the list: compliance law.'),
        ("nothing of the kind at all", "See the list: compliance law."),
        ("reg 12(4)(c)", '"reg 12(4)(c)" is 2 rules. Name one of them: reg-12/4/c/i or reg-12/4/c/ii.'),
        ("reg 5(2)", "reg 5(2) has no rule: a purpose. See each provision: compliance coverage."),
        ("s.5(1)", "s.5(1) is a definition. See it: compliance law definitions."),
        ("section 5(2)", "s.5(2) has no rule: not modelled."),
        ("uksi-2012-2660/reg-2(3)", "reg 2(3) has no rule: amends another instrument."),
    ],
)
def test_what_is_no_rule_is_refused_with_what_to_do(text: str, said: str) -> None:
    """An unknown name gets a suggestion; a provision without a rule says why it has none."""
    with pytest.raises(InputError) as refused:
        page.find(rules(), text)
    assert said in str(refused.value)


def test_every_rule_is_found_by_its_own_ids() -> None:
    """The short id and the full one of each rule lead to it and to no other."""
    for packed in rules().rules:
        assert page.find(rules(), packed.rule.rule) is packed
        assert page.find(rules(), packed.id) is packed


def test_a_page_says_all_that_a_lawyer_asks_first() -> None:
    """Title, provision, link, version, bearer, the quoted words, their meaning, the condition, notes and remedy."""
    text = flat(page.page(rules(), "13A", JUNE_2013))
    for said in (
        "Send a copy of the partnership plan to the elected local policing body =",
        "Rule uksi-2007-1830/reg-13A",
        "Provision reg 13A",
        "https://www.legislation.gov.uk/uksi/2012/2660/regulation/2/made",
        "As it stood on 5 June 2013",
        "in force from 22 November 2012 on, made by SI 2012/2660, regulation 2(3)",
        "Duty (“shall”)",
        "Owed by the strategy group",
        "Owed to the elected local policing body",
        "The text sets no time.",
        "Exception: where this is so, the duty does not apply (reg 13A; city-of-london)",
        "“with the exception of the City of London”",
        "No words of the text are quoted for this part: it is this project's reading.",
        "This part is looked at only where: - all of these are so: - the plan was prepared before 22 November 2012",
        "who may decide: the monitoring officer or a court",
        "- a copy of the plan was sent to the elected local policing body for the police area",
        "Closed by a declaration of: copies sent (copy_sent) of the plan or the group.",
        "Each yearly revision is a new plan to send; the text does not say so.",
        "How soon the copy was sent is not judged.",
        "Send the plan to the policing body and keep the covering letter or email.",
        "SI 2012/2660 regulation 2(3)",
        "It is not legal advice.",
    ):
        assert said in text


def test_the_exception_stands_before_the_duty() -> None:
    """The parts come in the order in which they are looked at: exceptions, triggers, then what must be done."""
    text = page.page(rules(), "13A", JUNE_2013)
    assert text.index("Exception:") < text.index("When it applies:") < text.index("What must be done")


@pytest.mark.parametrize("on", DAYS)
def test_no_page_is_wider_than_its_width_or_holds_anything_unseen(on: date) -> None:
    """Every rule can be printed on every day, in lines of a page's width, but for an address that cannot be broken."""
    for packed in rules().rules:
        text = page.page(rules(), packed.id, on)
        assert text.endswith("\n")
        assert "\x1b" not in text
        for line in text.splitlines():
            assert len(line) <= WIDTH or "http" in line, line
            assert line == line.rstrip()


def test_a_rule_that_is_not_yet_law_is_not_printed() -> None:
    """The day before commencement there is no duty to show, only when it began."""
    text = flat(page.page(rules(), "13A", date(2012, 11, 21)))
    assert "uksi-2007-1830/reg-13A was not law on 21 November 2012" in text
    assert "is law from 22 November 2012 on, made by SI 2012/2660, regulation 2(3)" in text
    assert "compliance law reg-13A --on 2012-11-22" in text
    assert "shall send" not in text
    assert "What must be done" not in text


def test_a_rule_that_is_no_longer_law_is_not_printed() -> None:
    """After the last day there is no duty to show, only when it was law; the day before, there is."""
    text = flat(page.page(rules(), "reg-3/4@2007", date(2011, 6, 1)))
    assert "was law from 1 August 2007 to 31 May 2011" in text
    assert "compliance law reg-3/4@2007 --on 2011-05-31" in text
    assert "What must be done" not in text
    assert "What must be done" in page.page(rules(), "reg-3/4@2007", date(2011, 5, 31))


def test_the_provision_is_cited_by_the_number_of_the_day() -> None:
    """Reg 3(3) was reg 3(3A) until 31 May 2011, and the link goes with it."""
    before, after = (flat(page.page(rules(), "reg-3/3", on)) for on in (date(2011, 5, 31), date(2011, 6, 1)))
    assert "Provision reg 3(3A)" in before
    assert "/uksi/2010/647/regulation/3/made" in before
    assert "Provision reg 3(3) Text" in after


def test_parts_of_other_versions_are_named_and_not_printed_as_law() -> None:
    """Reg 6(d) came in on 30 April 2009; before that it is one line that says so."""
    text = flat(page.page(rules(), "reg-6", date(2009, 4, 29)))
    assert "Not part of it on 29 April 2009" in text
    assert "- reg 6(d), d: only from 30 April 2009 on" in text
    assert "the crime and disorder committee was considered" not in text
    assert "the crime and disorder committee was considered" in flat(page.page(rules(), "reg-6", date(2009, 4, 30)))


def test_words_that_changed_are_those_of_the_day() -> None:
    """Re-offending stands in reg 12(1)(a) from 1 April 2010."""
    assert "patterns of crime and disorder" in flat(page.page(rules(), "reg-12/1", date(2010, 3, 31)))
    assert "patterns of re-offending, crime and disorder" in flat(page.page(rules(), "reg-12/1", date(2010, 4, 1)))


def test_words_that_are_quoted_only_of_a_later_version_are_not_passed_off() -> None:
    """A part whose words are known only from 2011 says so on an earlier day."""
    assert page.NO_WORDS_THEN in flat(page.page(rules(), "reg-3/1", date(2008, 1, 1)))


def test_a_day_after_the_last_check_is_cautioned() -> None:
    """Law of a day after the text was last read is not vouched for."""
    checked = next(each.checked for each in rules().instruments if each.instrument == "uksi-2007-1830")
    assert checked is not None
    assert "Caution" not in page.page(rules(), "13A", checked)
    assert "changes since are not known here" in flat(page.page(rules(), "13A", checked + timedelta(days=1)))


def test_a_page_as_data_has_the_same_parts() -> None:
    """The JSON of a rule can be written out, and is empty of law on a day on which it was none."""
    data = page.page_json(rules(), "13A", JUNE_2013)
    assert json.loads(json.dumps(data)) == data
    assert next(each["limb"] for each in data["limbs"]) == "city-of-london"
    assert data["is_law"] is True
    assert data["version"] == {
        "from": "2012-11-22",
        "to": None,
        "made_by": "uksi-2012-2660/reg-2(3)",
        "provision": "reg 13A",
        "url": "https://www.legislation.gov.uk/uksi/2012/2660/regulation/2/made",
    }
    assert data["limbs"][-1]["when"]["text"].startswith("a copy of the plan was sent")
    none = page.page_json(rules(), "13A", date(2012, 11, 21))
    assert (none["is_law"], none["limbs"], none["readings"], none["remedy"], none["version"]) == (
        False,
        [],
        [],
        None,
        None,
    )
    ended = page.page_json(rules(), "reg-3/4@2007", date(2008, 1, 1))
    assert ended["version"]["to"] == "2011-05-31"


def test_the_listing_has_every_rule_and_marks_those_of_another_day() -> None:
    """Each rule stands in the table of contents with its days; one not in force that day says so."""
    text = page.listing(rules(), JUNE_2013)
    for packed in rules().rules:
        assert f"\n{packed.rule.rule} " in text or f"\n{packed.rule.rule}\n" in text
    marked = flat(text)
    assert "law from 1 August 2007 to 31 May 2011. Not in force on 5 June 2013" in marked
    assert "Not in force on" not in page.listing(rules())
    assert "Read for these rules, with none of their own" in text
    assert all(len(line) <= WIDTH or "http" in line for line in text.splitlines())


def test_the_listing_as_data() -> None:
    """Each instrument has its rules, with whether each is law on the day."""
    data = page.listing_json(rules(), JUNE_2013)
    own = next(each for each in data["instruments"] if each["instrument"] == "uksi-2007-1830")
    by_id = {each["rule"]: each for each in own["rules"]}
    assert by_id["uksi-2007-1830/reg-13A"]["is_law"] is True
    assert by_id["uksi-2007-1830/reg-3/4@2007"]["is_law"] is False
    assert by_id["uksi-2007-1830/reg-3/4@2007"]["law"] == [{"from": "2007-08-01", "to": "2011-05-31"}]
    assert page.listing_json(rules())["on"] is None
    assert json.dumps(data)


@pytest.mark.parametrize(
    "on, there, gone",
    [
        (date(2013, 3, 31), "- Primary care trust", "- primary care trust"),
        (date(2013, 4, 1), "- Clinical commissioning group", "- clinical commissioning group"),
        (date(2022, 7, 1), "- Integrated care board", "- integrated care board"),
        (
            date(2012, 11, 21),
            "- Police authority, except in the police area metropolitan",
            "- police authority, except",
        ),
        (
            date(2012, 11, 22),
            "- Police and crime commissioner (PCC), except",
            "- police and crime commissioner (PCC), except",
        ),
        (
            date(2017, 5, 8),
            "- Mayor with the functions of a PCC, in the police area greater-",
            "- nobody",
        ),
    ],
)
def test_who_had_a_standing_depends_on_the_day(on: date, there: str, gone: str) -> None:
    """A primary care trust in March 2013 is a clinical commissioning group in April."""
    text = page.definitions_page(rules(), on)
    assert there in flat(text)
    assert gone not in text


def test_what_depends_on_the_area_or_on_the_year_having_begun_says_so() -> None:
    """A county council is an authority only in some areas; a plan is implemented only once its year has begun."""
    text = flat(page.definitions_page(rules(), JUNE_2013))
    assert "- County council, in a district whose council is not unitary or a county only (s.5(1)(a))" in text
    assert "; only once that year has begun" in flat(page.page(rules(), "reg-3/1/b", JUNE_2013))


def test_nobody_held_the_power_of_14a_before_2012() -> None:
    """Before there were commissioners, the page says that nobody did, and from when somebody does."""
    text = flat(page.definitions_page(rules(), date(2009, 1, 1)))
    assert "Nobody on this day. Not on this day: - police and crime commissioner (PCC)" in text


def test_the_definitions_as_data() -> None:
    """Each row says whether it holds on the day."""
    data = page.definitions_json(rules(), JUNE_2013)
    trusts = next(each for each in data["responsible_authorities"] if each["kinds"] == ["primary_care_trust"])
    assert trusts["on_the_day"] is False
    assert trusts["in_force"][0]["to"] == "2013-03-31"
    assert any(each["on_the_day"] and each["in_force"][0]["to"] is None for each in data["reg_14A"])
    assert json.dumps(data)


def test_every_provision_is_accounted_for() -> None:
    """Each row of each provision table is modelled, or has a reason."""
    rows = coverage.coverage(rules())
    assert coverage.accounted_for(rows)
    text = coverage.render(rows)
    assert "Every provision accounted for." in text
    assert "Modelled by reg-13A#city-of-london" in flat(text)
    assert "Not a rule: a purpose" in text
    assert all(len(line) <= WIDTH for line in text.splitlines())
    data = coverage.contents(rows)
    assert data["accounted_for"] is True
    totals = data["totals"]
    assert totals["modelled"] + totals["not_a_rule"] + totals["not_modelled"] == totals["provisions"]
    assert totals["not_a_rule"] == sum(data["not_a_rule"].values())
    assert json.dumps(data)


def test_a_provision_without_a_rule_or_a_reason_is_named() -> None:
    """Were one left out, the last line would say which."""
    row = coverage.Row("uksi-1-1", "The Example Regulations 1901", "reg 7", "Says it.", "not_modelled", (), None, ())
    text = coverage.render([row])
    assert "Not accounted for: reg 7." in text
    assert "very provision accounted for" not in text
    assert not coverage.accounted_for([row])


def test_every_limb_is_a_row_or_named_by_one() -> None:
    """A limb that no provision names is listed as this project's reading, or as the group's own arrangement."""
    rows = coverage.coverage(rules())
    named = {name for row in rows for name in row.by}
    for packed in rules().rules:
        for limb in packed.rule.limbs:
            assert f"{packed.rule.rule}#{limb.limb}" in named


LOCAL = """\
regulation: local/notice
heading: Notice of meetings
source: The group's own terms.
rules:
  - rule: local/notice
    title: Give notice of meetings
    done: notice was given
    not_done: no notice was given
    deontic: duty
    bearer: strategy_group
    applies_to: strategy_group
    for_each: meeting
    provision: the group's own terms
    time_limit: occasion
    limbs:
      - limb: given
        role: requirement
        when: {happened: {event: notice_given, meeting: this, until: this.date}}
        plain: notice of the meeting was given
    remedy: Give notice.
"""


def test_the_groups_own_arrangements_are_not_shown_as_law(tmp_path: Path) -> None:
    """A rule on the group's own terms says that it is not law, stands last in the list, and no provision names it."""
    for path in rules().root.rglob("*.yaml"):
        if not path.name.endswith(".cases.yaml") and (path.parent.name != "local" or path.name == "instrument.yaml"):
            copy = tmp_path / path.relative_to(rules().root)
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(path.read_bytes())
    (tmp_path / "local" / "notice.yaml").write_text(LOCAL, encoding="utf-8")
    own = pack.load(tmp_path)
    text = flat(page.page(own, "notice", JUNE_2013))
    assert "This is not law." in text
    assert "Kind The group's own arrangements" in text
    assert page.find(own, "local/notice").is_local
    assert page.page_json(own, "notice", JUNE_2013)["is_law"] is None
    listed = page.listing(own, JUNE_2013)
    assert listed.index("local/notice") > listed.index("reg-15")
    assert "as the group's terms have it" in listed
    covered = coverage.render(coverage.coverage(own))
    assert "- local/notice#given: notice of the meeting was given" in covered
    assert "This project's reading" not in text.split("The parts of the rule")[1]


def test_a_gap_between_two_versions_is_two_runs() -> None:
    """Days in words: both ends, one end, or none."""
    assert w.days(Span(date(2007, 8, 1), date(2011, 6, 1))) == "from 1 August 2007 to 31 May 2011"
    assert w.days(Span(date(2007, 8, 1), FOREVER)) == "from 1 August 2007 on"
    assert w.days(Span(EARLIEST, date(2011, 6, 1))) == "until 31 May 2011"
    assert w.days(Span(EARLIEST, FOREVER)) == "at all times"


def test_a_sheet_leaves_one_line_between_and_shows_what_cannot_be_seen() -> None:
    """Blank lines do not pile up, and an escape is written out."""
    sheet = Sheet(20)
    sheet.blank()
    sheet.para("a\x1b[0m b")
    sheet.blank()
    sheet.blank()
    sheet.pair("label", "text that is long enough to go on", to=8)
    assert sheet.text() == "a\\x1b[0m b\n\nlabel   text that is\n        long enough\n        to go on\n"
