"""Sums of money of which minutes tell: asked about once, and recorded only where somebody says what they were."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from compliance import files
from compliance.errors import InputError
from compliance.intake.draft.asking import answers
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.matter.beyond.spoken import MONEY, spoken
from compliance.intake.matter.text.unrun import paragraphs
from tests.intake.lines import lines
from tests.intake.readings import item, on_record, reading, said

TOLD = "The Partnership noted a grant of £45,000 from the Home Office for 2013/14."
ANSWER = [{"title": "Community safety grant", "amount": "45000", "from": "1 April 2013", "to": "31 March 2014"}]


def drafted(record: dict[str, Any] | None = None, **given: Any) -> Draft:  # noqa: ANN401  # whatever was answered
    """A draft of minutes that tell of a grant."""
    said_so = {"partnership.kind" if key == "kind" else key: value for key, value in given.items()}
    paper = reading("minutes", "2014-01-14", items=(item("2", "Funding"),), spoken=((MONEY, said(TOLD)),))
    return compose([paper], Answers(said_so, "The secretary", dt.date(2026, 11, 27)), record)


def is_asked(draft: Draft) -> bool:
    """Whether it is asked which sums were partnership monies."""
    return any(each.id == "money" for each in draft.asks)


def test_the_minute_is_quoted_and_asked_about() -> None:
    """The report would else ask what to do where no partnership monies are recorded, of minutes that tell of some."""
    (found,) = (each for each in drafted().asks if each.id == "money")
    assert TOLD.rstrip(".") in found.what
    assert "regulation 2" in found.what
    assert "from: 2013-04-01, to: 2014-03-31" in found.example


def test_what_somebody_says_to_be_partnership_monies_is_recorded_as_that() -> None:
    """With its days, and the answer as its source."""
    (money,) = drafted(money=ANSWER).facts("money")
    assert {key: value for key, value in money.items() if key != "source"} == {
        "id": "community-safety-grant",
        "title": "Community safety grant",
        "amount": "45000",
        "from": "2013-04-01",
        "to": "2014-03-31",
        "partnership_monies": True,
    }
    assert money["source"]["item"].startswith("money")


def test_none_is_no_money() -> None:
    """A commissioner's grant may be none of the partnership's."""
    assert not drafted(money="none").facts("money")


def test_nothing_is_asked_of_a_countys_group_or_where_the_record_has_money() -> None:
    """Regulation 3(5) is for the strategy group of an area."""
    assert is_asked(drafted(kind="strategy_group"))
    assert not is_asked(drafted(kind="county_strategy_group"))
    record = on_record("2014-03-31")
    assert is_asked(drafted(record))
    assert not is_asked(drafted(record | {"money": [{"title": "Grant", "partnership_monies": "false"}]}))


@pytest.mark.parametrize(
    "sentence, tells",
    [
        (TOLD, True),
        ("The council and the police would each contribute £10,000 to the partnership's budget.", True),
        ("Members noted that £85,000 had been provided by the Police and Crime Commissioner for 2026-27.", True),
        ("The fine for dropping litter had been raised to £150 in the town.", False),
        ("The budget for the coming year had not been set by the time of the meeting.", False),
        ("The Home Office had provided funding for the wardens this year.", True),
        ("A grant had been received from the county council for the marshals.", True),
        ("The funding of the football club had been provided by its members.", False),
        ("The police had provided an update on the funding formula review.", False),
        ("The Police, Fire and Crime Commissioner had provided funding for the districts.", False),
        ("The police had provided funding for the wardens.", True),
        ("Funding for the wardens will be sought from the Home Office next year.", False),
    ],
)
def test_sentences_that_tell_of_funds_are_found(sentence: str, tells: bool) -> None:
    """With a sum, or with who gave it; a price or a fine is none, nor is a budget that nobody gave."""
    assert any(matter == MONEY for matter, _ in spoken(paragraphs(lines(sentence)), "minutes")) is tells


def test_funds_without_a_sum_are_asked_about_where_none_is_told() -> None:
    """Nothing was asked of them; the amount is left out of the record too."""
    without = (MONEY, said("The Home Office had provided funding for the wardens."))
    paper = reading("minutes", "2014-01-14", items=(item("2", "Funding"),), spoken=(without,))
    (ask,) = (each for each in compose([paper], Answers()).asks if each.id == "money")
    assert "Leave out the amount where it is not known." in ask.what
    assert ask.example == "[{title: Community safety fund, from: 2013-04-01, to: 2014-03-31}], or none"
    answered = compose([paper], Answers({"money": [{"title": "Wardens"}]}, "The secretary", dt.date(2026, 11, 27)))
    assert [each.get("amount") for each in answered.facts("money")] == [None]
    both = reading("minutes", "2014-01-14", items=(item("2", "Funding"),), spoken=(without, (MONEY, said(TOLD))))
    (ask,) = (each for each in compose([both], Answers()).asks if each.id == "money")
    assert "wardens" not in ask.what


@pytest.mark.parametrize(
    "written, amount",
    [
        ("[{title: Marshals, amount: £6,000, to: 2014-03-31}]", "£6,000"),
        ("[{title: Marshals, amount: 6,000, to: 2014-03-31}]", "6,000"),
        ("{title: Marshals, amount: £1,250,000, to: 2014-03-31}", "£1,250,000"),
        ("[{title: Marshals, amount: £1,000,000, to: 2014-03-31}]", "£1,000,000"),
        ('[{title: Marshals, amount: "1,000,000", to: 2014-03-31}]', "1,000,000"),
        ("[{title: Marshals, to: 2014-03-31, amount: £6,000}]", "£6,000"),
        ("[{title: Marshals, to: 2014-03-31, amount: £6,000.50}]", "£6,000.50"),
        ("[{title: Marshals, to: 2014-03-31, amount: 12,500 pounds}]", "12,500 pounds"),
        ("[{title: Marshals, to: 2014-03-31, amount: £ 45,000 a year}]", "£ 45,000 a year"),
    ],
)
def test_a_sum_keeps_the_comma_that_parts_its_thousands(tmp_path: Path, written: str, amount: str) -> None:
    """In brackets YAML ends a value there; "000" was said to be no field, or to stand there twice."""
    path = tmp_path / "answers.yaml"
    path.write_text(f"import_answers: 1\nanswers:\n  money: {written}\n", encoding="utf-8")
    given = answers.read(path, dt.date(2026, 11, 27)).given
    (money,) = drafted(**given).facts("money")
    assert (money["title"], money["amount"], money["to"]) == ("Marshals", amount, "2014-03-31")


@pytest.mark.parametrize("written", ["{title: A, amount: about, 000}", "{title: A, amount: £6,00}", "{title: A 6,00}"])
def test_what_is_no_part_of_a_sum_is_no_field(written: str) -> None:
    """Only thousands behind a figure are put together again."""
    given = files.read_text(f"money: {written}\n", "answers.yaml").data
    with pytest.raises(InputError, match=r"is not a field here\. The fields are title, amount"):
        drafted(**given)
