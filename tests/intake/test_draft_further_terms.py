"""What terms of reference say of the chair, of substitutes and of minutes, as it stands in a draft."""

from __future__ import annotations

from typing import Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.compose import compose
from compliance.intake.draft.terms.plain_terms import chosen, confirmed_at, substitutes
from compliance.intake.draft.written.yaml_text import plain
from compliance.intake.read import read
from tests.intake.printed import paper

TERMS = """
Elmdale Safer Communities Partnership

Terms of Reference

Adopted 12 June 2018

1. Purpose

The Partnership works to reduce crime and disorder in Elmdale.

2. {heading}

{words}
"""


def made(heading: str, words: str, **answers: object) -> tuple[Draft, dict[str, Any]]:
    """A draft from terms of reference, and what it holds of what they say."""
    papers = read(paper(TERMS.format(heading=heading, words=words)))
    begin = next(each.id for each in compose(papers, Answers()).asks if each.id.startswith("terms."))
    label = begin.split(".")[1]
    draft = compose(papers, Answers({f"terms.{label}.{name}": value for name, value in answers.items()}))
    (arrangement,) = draft.sections["arrangements"]
    return draft, plain(arrangement).get("terms") or {}


def asked(draft: Draft) -> dict[str, str]:
    """The questions on these matters: by the last part of what they are called."""
    found = {each.id.rpartition(".")[2]: each.what for each in draft.asks if each.id.startswith("terms.")}
    return {name: what for name, what in found.items() if name != "from"}


@pytest.mark.parametrize(
    "words, term",
    [
        ("The Chair shall be elected annually.", {"elected": True, "every_months": 12}),
        ("The Chair and Vice Chair shall be elected every two years.", {"elected": True, "every_months": 24}),
        ("The Chair will be elected by the members for a term of three years.", {"elected": True, "every_months": 36}),
        (
            "The Chair is to be elected from among the responsible authorities every 18 months.",
            {"elected": True, "every_months": 18},
        ),
        ("The Chair of the Partnership shall be elected by the Partnership.", None),
        ("The Chair shall be elected annually by the Council.", None),
        ("The Chair shall be elected annually, and serve for no more than three terms.", None),
        ("The role of Chair shall rotate annually.", None),
    ],
)
def test_how_a_chair_is_chosen_is_read_only_where_nothing_more_is_said(
    words: str, term: dict[str, object] | None
) -> None:
    """A word more, and it is asked."""
    assert chosen(words) == term


@pytest.mark.parametrize(
    "words, allowed",
    [
        ("Members may send a named substitute of suitable seniority.", True),
        ("Each organisation should nominate a deputy.", True),
        ("Substitutes are permitted.", True),
        ("Substitutes are not permitted.", False),
        ("No substitutes are allowed.", False),
        ("Members may not send a substitute.", None),
        ("Members may send a substitute only with the agreement of the Chair.", None),
        ("Members may nominate a deputy chair.", None),
    ],
)
def test_substitutes_are_allowed_or_not_where_the_words_say_it_plainly(words: str, allowed: bool | None) -> None:
    """A condition is more than the record holds, and so it is asked."""
    assert substitutes(words) is allowed


@pytest.mark.parametrize(
    "words, when",
    [
        ("Minutes will be circulated within ten days and confirmed at the following meeting.", "next_meeting"),
        ("The minutes of each meeting shall be approved as a correct record at the next meeting.", "next_meeting"),
        ("The minutes will be agreed at the next meeting of the Executive.", None),
        ("Minutes will be confirmed by email, and not at the next meeting.", None),
        ("Minutes are published within ten days.", None),
    ],
)
def test_minutes_are_confirmed_at_the_next_meeting_where_the_words_say_it_plainly(words: str, when: str | None) -> None:
    """Another body's meeting is not the next of the group."""
    assert confirmed_at(words) == when


def test_terms_of_the_plainest_words_ask_nothing() -> None:
    """Chair and deputy have one sentence, and both have it."""
    draft, terms = made("Chair", "The Chair and Vice-Chair shall be elected every two years.")
    assert asked(draft) == {}
    words = "The Chair and Vice-Chair shall be elected every two years."
    said = {"elected": True, "every_months": 24, "words": words, "not_known": ["from"]}
    assert terms == {"chair": said, "deputy_chair": said}
    draft, terms = made(
        "Substitutes", "Members may send a substitute.\n\n3. Minutes\n\nThey are confirmed at the next meeting."
    )
    assert list(asked(draft)) == ["minutes"]
    assert terms["substitutes_allowed"] is True
    draft, terms = made("Minutes", "The minutes will be confirmed at the next meeting.")
    assert (asked(draft), terms["minutes"]["confirmed_at"]) == ({}, "next_meeting")


def test_how_a_chair_is_chosen_is_asked_where_the_words_are_not_plain() -> None:
    """Until then only the words stand in the draft, and whether the group elects one is not known."""
    words = "The Chair rotates between the councils each year."
    draft, terms = made("Chair", words)
    assert asked(draft) == {
        "chair": f'The terms say of the chair: "{words[:-1]}". Does the group elect its chair, or is it done '
        "otherwise, and after how many months again?"
    }
    assert terms["chair"] == {"words": words, "not_known": ["from"]}
    _, terms = made("Chair", words, chair={"by": "otherwise", "every_months": "12"})
    assert terms["chair"] == {"elected": False, "every_months": "12", "words": words, "not_known": ["from"]}
    with pytest.raises(InputError, match="not election or otherwise"):
        made("Chair", words, chair={"by": "perhaps"})


def test_a_deputy_of_another_sentence_is_asked_about_alone() -> None:
    """Of two in one sentence it is one question, whose answer both have."""
    draft, _ = made("Chair", "The Chair is appointed by the Council. The Vice Chair is elected by the group.")
    assert asked(draft).keys() == {"chair", "deputy-chair"}
    draft, terms = made("Chair", "The Chair and Vice Chair are chosen each May.", chair={"by": "election"})
    assert asked(draft).keys() == {"chair"}
    assert terms["chair"] == terms["deputy_chair"]
    assert terms["chair"]["elected"] is True


@pytest.mark.parametrize("answer, allowed", [("yes", True), ("no", False), (None, None)])
def test_substitutes_with_a_condition_are_asked_about(answer: str | None, allowed: bool | None) -> None:
    """Nothing stands in the draft until it is answered."""
    given = {} if answer is None else {"substitutes": answer}
    draft, terms = made("Deputies", "A deputy may come only where the Chair agrees.", **given)
    assert asked(draft).keys() == {"substitutes"}
    assert terms.get("substitutes_allowed") is allowed


@pytest.mark.parametrize("answer, when", [("later_meeting", "later_meeting"), ("none", None), (None, None)])
def test_when_minutes_are_confirmed_is_asked(answer: str | None, when: str | None) -> None:
    """Where the words do not say it plainly."""
    given = {} if answer is None else {"minutes": answer}
    draft, terms = made("Minutes", "Minutes are agreed by members before any meeting of the Executive.", **given)
    assert asked(draft).keys() == {"minutes"}
    assert terms.get("minutes", {}).get("confirmed_at") == when


def test_that_substitutes_may_not_come_goes_on_where_terms_are_changed_in_part() -> None:
    """A flag that says no is a term like others."""
    old = TERMS.format(heading="Substitutes", words="Substitutes are not permitted.")
    new = TERMS.format(heading="Quorum", words="The quorum shall be four members.").replace("2018", "2019")
    papers = [*read(paper(old)), *read(paper(new))]
    given: dict[str, object] = {}
    for day in ("2018-06-12", "2019-06-12"):
        asks = (each.id for each in compose(papers, Answers(given)).asks)
        given[next(each for each in asks if each.endswith(".from") and each not in given)] = day
    given["terms.2019-06-12.after-2018-06-12"] = "in part"
    *_, later = (plain(each) for each in compose(papers, Answers(given)).sections["arrangements"])
    assert (later["from"], later["terms"]["substitutes_allowed"]) == ("2019-06-12", False)


def test_the_term_of_a_chair_may_stand_in_another_sentence() -> None:
    """Where it is not beside the election it is asked for: without it an election of any time would do."""
    draft, terms = made("Governance", "The Chair shall be elected by the members. The term of office is two years.")
    assert asked(draft).keys() == {"chair"}
    assert "elected" not in terms["chair"]


@pytest.mark.parametrize(
    "heading, words, name, answer",
    [
        ("Quorum", "The quorum is such as the Chair decides.", "quorum", [{"number": "4"}, {"number": "5"}]),
        ("Quorum", "The quorum is such as the Chair decides.", "quorum", "4; members | 5; members"),
        ("Meetings", "The group shall meet four times a year.", "frequency", [{"times": "4"}, {"times": "6"}]),
        ("Chair", "The Chair is found by rota.", "chair", [{"by": "otherwise"}, {"by": "election"}]),
    ],
)
def test_a_second_answer_to_one_matter_is_refused(heading: str, words: str, name: str, answer: object) -> None:
    """The first was taken, and the others were dropped without a word."""
    with pytest.raises(InputError, match="this takes one entry, and there are 2"):
        made(heading, words, **{name: answer})
