from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.assess.findings.finding import Version
from compliance.dates import EARLIEST, FOREVER
from compliance.report import common, wording
from compliance.vocabulary import Outcome, Strength, words
from tests.reports.sample import ASSESSMENT, MET


def test_control_characters_are_written_out() -> None:
    r"""An escape shows as \x1b, a mark that turns the text as \u202e; a line break becomes a space."""
    assert common.clean("a\x1b[31m\r\n b\u202ec\u200b\xa0d\t") == "a\\x1b[31m b\\u202ec\\u200b d"


@given(st.text())
def test_clean_text_is_one_line_that_can_be_seen(text: str) -> None:
    """Whatever the text, what comes out is printable and on one line, and cleaning it again changes nothing."""
    cleaned = common.clean(text)
    assert "\n" not in cleaned
    assert not set(map(ord, cleaned)) & {*range(32), *range(0x7F, 0xA0), 0x202E, 0x200B, 0x2066}
    assert common.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "url, safe",
    [
        ("https://www.legislation.gov.uk/uksi/2007/1830", "https://www.legislation.gov.uk/uksi/2007/1830"),
        ('https://x.example/"><script>', "https://x.example/%22%3E%3Cscript%3E"),
        ("https://x.example/a(b)\nc", "https://x.example/a%28b%29%0Ac"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("https://user@evil.example/", None),
        ("//evil.example", None),
        ("https://[", None),
        ("", None),
        (None, None),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str | None, safe: str | None) -> None:
    """An address that is not of the web is no link, and one that is cannot break out of the link."""
    assert common.safe_url(url) == safe


def test_provisions_are_in_the_order_of_the_text() -> None:
    """Reg 3(2) comes before reg 3(10), reg 13 before reg 13A, and reg 9 before reg 12."""
    provisions = ["reg 13A", "reg 12", "reg 3(10)", "reg 9", "reg 13", "reg 3(2)"]
    in_order = ["reg 3(2)", "reg 3(10)", "reg 9", "reg 12", "reg 13", "reg 13A"]
    assert sorted(provisions, key=common.natural) == in_order


def test_findings_are_in_the_order_of_a_report() -> None:
    """Statute comes before the group's own arrangements, and within each the outcomes in their order."""
    found = [(each.basis, each.outcome) for each in sorted(ASSESSMENT.findings, key=common.order)]
    assert found == [
        ("statute", Outcome.NOT_MET),
        ("statute", Outcome.OUTSTANDING),
        ("statute", Outcome.CANNOT_TELL),
        ("statute", Outcome.NEEDS_JUDGEMENT),
        ("statute", Outcome.MET),
        ("statute", Outcome.NOT_APPLICABLE),
        ("local", Outcome.CANNOT_TELL),
    ]


def test_an_id_may_be_of_digits_that_are_not_ascii() -> None:
    """A digit of another script in an id does not stop the ordering."""
    assert common.natural("reg ²٣") == common.natural("reg ²٣")


@pytest.mark.parametrize(
    "reference, cited",
    [
        ("uksi-2012-2660/reg-2(3)", "SI 2012/2660, regulation 2(3)"),
        ("uksi-2007-1830", "SI 2007/1830"),
        ("ukpga-1998-37/section-5", "1998 chapter 37, section 5"),
        ("uksi-2007-1830/preamble", "SI 2007/1830, preamble"),
        ("terms-2012", "terms-2012"),
        (None, ""),
    ],
)
def test_what_made_a_version_is_cited_as_lawyers_do(reference: str | None, cited: str) -> None:
    """An id of the rule files is turned into the usual citation; anything else is left as it is."""
    assert common.cite(reference) == cited


def test_a_version_ends_on_its_last_day() -> None:
    """Rule files give the first day no longer in force; a reader is told the last day in force."""
    version = Version(date(2007, 8, 1), date(2011, 6, 1), "uksi-2007-1830/reg-1")
    words_ = "in force from 1 August 2007 to 31 May 2011, made by SI 2007/1830, regulation 1"
    assert common.version(version) == words_
    assert common.version(replace(version, start=None, end=None, made_by=None)) == "in force from a day not recorded"
    assert common.version(None) == ""


def test_a_version_of_a_groups_own_terms_is_made_by_no_law() -> None:
    """The record's id of them stands beside its days, and not as if it had made them."""
    terms = Version(date(2012, 6, 19), None, "terms-2012")
    assert common.version(terms) == "in force from 19 June 2012 (terms-2012 in the record)"


@pytest.mark.parametrize(
    "start, end, words_",
    [
        (date(2012, 4, 1), date(2014, 4, 1), "1 April 2012 to 31 March 2014"),
        (date(2013, 6, 5), date(2013, 6, 6), "5 June 2013"),
        (date(2013, 6, 5), FOREVER, "from 5 June 2013"),
        (EARLIEST, date(2013, 6, 6), "until 5 June 2013"),
        (None, None, "not recorded"),
    ],
)
def test_a_period_is_written_with_its_last_day(start: date | None, end: date | None, words_: str) -> None:
    """Both days of a period are included, and one that is not known is left out."""
    assert common.period(start, end) == words_


def test_occasions_of_many_groups_are_said_once() -> None:
    """Groups that have the same occasions share one mention of them; too many are counted."""
    pairs = [(group, label) for group in ("Ash", "Beck") for label in ("2012-13", "2013-14")]
    assert common.occasions(pairs) == "each of Ash and Beck (2012-13; 2013-14)"
    assert common.occasions(pairs, most=1) == "each of 2 groups (2012-13; 2013-14)"
    assert common.occasions([("", "2012-13"), ("Ash", "2013-14")]) == "2012-13; Ash (2013-14)"
    assert common.occasions([("", "")]) == ""
    assert common.occasions([("Ash", ""), ("Beck", "")]) == "Ash; Beck"
    assert common.occasions([("Ash", "")]) == "Ash"


def test_the_bearer_of_a_duty_is_named() -> None:
    """A group is called by its name, anybody else by what they are."""
    assert common.bearer(MET) == "Amber Vale Strategy Group"
    assert common.bearer(replace(MET, bearer="responsible_authorities")) == "the responsible authorities"


def test_each_strength_of_a_source_has_words() -> None:
    """No source is shown with a word of the vocabulary only."""
    assert set(wording.STRENGTHS) == set(words(Strength))


@pytest.mark.parametrize(
    "text, whole",
    [("a plan", "A plan."), ("Was it so?", "Was it so?"), ("", ""), ("done.", "Done."), (" “x.”", "“x.”")],
)
def test_a_sentence_begins_with_a_capital_and_ends_once(text: str, whole: str) -> None:
    """A clause gets a capital and a full stop, and a sentence keeps what it has."""
    assert common.sentence(text) == whole


@pytest.mark.parametrize(
    "labels, said",
    [
        (["meeting of 5 June 2013"], "meeting of 5 June 2013"),
        (["meeting of 5 June 2013", "meeting of 9 July 2013"], "meetings of 5 June 2013 and 9 July 2013"),
        (
            ["meeting of 5 June 2013", "public meeting of 9 July 2013", "the annual gathering"],
            "meeting of 5 June 2013, public meeting of 9 July 2013 and the annual gathering",
        ),
        ([], ""),
    ],
)
def test_meetings_of_one_kind_are_listed_by_their_days(labels: list[str], said: str) -> None:
    """The words for what they are stand once."""
    assert common.meetings(labels) == said


def test_each_kind_of_meeting_has_its_article_in_a_sentence() -> None:
    """One article did for both, as if a public meeting were a part of the other."""
    labels = ["meeting of 5 June 2013", "public meeting of 9 July 2013", "meeting of 2 October 2013"]
    said = "the meetings of 5 June 2013 and 2 October 2013 and the public meeting of 9 July 2013"
    assert common.the_meetings(labels) == said
