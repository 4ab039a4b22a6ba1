"""What the language of the rules lets a rule ask, and no rule that came with the program asks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance.assess.assess import assess
from compliance.law.rule import Rule
from compliance.vocabulary import Outcome
from tests.samples import pack, read
from tests.unit.test_occasions import GROUP

if TYPE_CHECKING:
    from compliance.assess.findings.finding import Finding

DECIDED: dict[str, Any] = {"determined": {"ask": "Is that so?", "by": "strategy_group", "about": ["this"]}}


def told(limb: dict[str, Any], **record: Any) -> list[Finding]:  # noqa: ANN401  # lists of a record
    """What a standing duty of one limb says of the group, with what is recorded of it."""
    like = pack().by_id["reg-12/3"]
    rule = like.rule.model_dump(by_alias=True, exclude_unset=True) | {
        "rule": "reg-99",
        "limbs": [{"limb": "it", "role": "requirement", "plain": "it was done"} | limb],
    }
    own = replace(pack(), rules=(replace(like, rule=Rule.model_validate(rule)),))
    return list(assess(own, read(GROUP | record), date(2014, 6, 30)).findings)


def test_a_standing_duty_is_divided_by_the_day_of_an_act_that_counts_from_then_on() -> None:
    """What was to be done by the first day of each slice was done in it, from the day of the act on."""
    found = told(
        {"when": {"happened": {"event": "regard_had", "until": "slot.start"}}},
        events=[{"event": "regard_had", "date": "2013-01-15"}],
        completeness=[{"every": "regard_had", "of": "csp", "from": "2012-04-01", "to": "2014-06-30",
                       "made": "2014-06-30"}],
    )  # fmt: skip
    assert [(each.occasion.start, each.outcome) for each in found] == [
        (date(2012, 4, 1), Outcome.NOT_MET),
        (date(2013, 1, 15), Outcome.MET),
    ]


@pytest.mark.parametrize(
    "decided,outcome,code",
    [
        ("2012-12-31", Outcome.NEEDS_JUDGEMENT, "decided_on_other_words"),
        ("2013-01-01", Outcome.MET, "decided_true"),
    ],
    ids=["on the words before", "on those of the day"],
)
def test_a_decision_counts_where_it_was_made_on_the_words_of_the_day(decided: str, outcome: Outcome, code: str) -> None:
    """Of the law since 2013 a decision on what the text said before says nothing, and of that before it does."""
    words = [{"to": "2013-01-01", "words": "as it was"}, {"from": "2013-01-01", "words": "as it is"}]
    decision = {"question": "reg-99#it", "about": "csp", "answer": "yes", "by": "strategy_group", "date": decided}
    before, since = told({"words": words, "when": DECIDED}, determinations=[decision])
    assert (since.outcome, since.limbs[0].ground.reason.code) == (outcome, code)
    assert (before.outcome is Outcome.MET) == (outcome is not Outcome.MET)


def test_a_member_is_not_said_not_to_be_the_chair_where_one_was_elected_whom_the_record_does_not_enter() -> None:
    """The list of those who held the office is then not whole, whatever is declared of it."""
    chair = {"holds": {"office": "chair", "of": "group.id", "holder": "place.person"}}
    limb = {"when": {"at_least": {"n": 1, "of": "appointments", "as": "place", "where": chair}}}
    record: dict[str, Any] = {
        "people": [{"id": "ann", "name": "Ann"}],
        "appointments": [{"person": "ann", "from": "2011-06-01"}],
        "completeness": [{"every": ["appointment", "office"], "of": "csp", "from": "2012-04-01", "to": "2014-06-30",
                          "made": "2014-06-30"}],
    }  # fmt: skip
    assert {each.outcome for each in told(limb, **record)} == {Outcome.NOT_MET}
    elected = {"event": "elected", "office": "chair", "person": "ann", "date": "2012-04-01"}
    assert {each.outcome for each in told(limb, **record, events=[elected])} == {Outcome.CANNOT_TELL}
