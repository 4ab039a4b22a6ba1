"""What terms say of a meeting without a quorum, where the number that makes one is not known."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from compliance import files
from compliance.assess.assess import assess
from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from compliance.intake.draft.page import page
from compliance.intake.draft.told import told
from compliance.intake.read import read
from compliance.record import load
from tests.intake.printed import paper
from tests.intake.test_draft_details import beside
from tests.intake.test_draft_safety import PACK
from tests.intake.test_into import TODAY, added, assert_kept, data
from tests.intake.test_into_terms import AFTER, BESIDE, CHANGED, START, TERMS, whole

if TYPE_CHECKING:
    from compliance.intake.reading import Reading

THEN = "If the meeting is inquorate it shall be adjourned."
WORDS = f"The quorum shall be such as the Secretary decides. {THEN}"
FOUR = [{"number": "4", "of": "members"}]
LESS = "The Partnership agreed that the quorum be reduced to four members."
ALONE = "The Partnership agreed that if there is no quorum the meeting be adjourned."


def papers(words: str = WORDS) -> tuple[Reading, ...]:
    """Terms that say what is done without a quorum, and of a quorum nothing that is plain."""
    return read(paper(TERMS.replace("The quorum shall be four members.", words)))


def answers(size: object = None, then: str | None = None) -> dict[str, Any]:
    """On the terms: from which day they are, what makes a quorum, and what is done without one."""
    ids = {each.id.rpartition(".")[2]: each.id for each in compose(papers(), Answers({})).asks}
    given = {"from": "2013-06-05", "quorum": size, "if-inquorate": then}
    return {ids[name]: said for name, said in given.items() if said is not None}


def quorum(text: str) -> dict[str, Any]:
    """The quorum that a record has."""
    (there,) = data(text)["arrangements"]
    found: dict[str, Any] = there["terms"]["quorum"]
    return found


def outcomes(text: str) -> set[str]:
    """What a report says of what is done at a meeting without a quorum."""
    loaded = load.from_loaded(files.read_text(text, "board.yaml"))
    found = assess(PACK, loaded, date(2014, 3, 31), only={"local/inquorate"}).findings
    return {each.outcome for each in found}


@pytest.mark.parametrize("size", [None, "none"])
@pytest.mark.parametrize("then", ["adjourn", "something else", None])
def test_it_is_kept_whether_or_not_it_is_answered_what_makes_a_quorum(size: str | None, then: str | None) -> None:
    """It was left out or refused, and a report said that there is no rule for a meeting without a quorum."""
    given = answers(size, then)
    text, _ = added(BESIDE, *papers(), given=given)
    assert_kept(BESIDE, text)
    known = {"if_inquorate": "adjourn"} if then == "adjourn" else {}
    not_known = ["term"] if known else ["term", "if_inquorate"]
    assert quorum(text) == {"words": WORDS, **known, "not_known": not_known}
    assert outcomes(text) == {"cannot_tell"}
    assert added(text, *papers(), given=given)[0] == text
    open_ = {each.id.rpartition(".")[2] for each in compose(papers(), Answers(given), data(text)).open}
    assert {"quorum", "if-inquorate"} & open_ == {
        *(["quorum"] if not size else []),
        *(["if-inquorate"] if not then else []),
    }


def test_a_draft_has_it_above_what_is_open() -> None:
    """With the question, or with what to do where no plain number answers it."""
    for size, beside_it in ((None, "# QUESTION "), ("none", "# No plain number: write it by hand")):
        made = compose(papers(), Answers(answers(size, "adjourn")))
        lines = page(made, [("terms.txt", "0" * 64)]).split("\n")
        at = next(number for number, line in enumerate(lines) if line.strip().startswith("quorum:"))
        assert beside_it in lines[at - 1]
        assert "left out" not in lines[at - 1]
        assert any("not_known: [term]" in line for line in lines[at : at + 5])


def test_the_number_that_is_added_is_told() -> None:
    """The line ended behind the name of the field."""
    text = whole(BESIDE, *papers(), given=answers("none", "adjourn"))
    plan = added(text, *papers(), given=answers(FOUR))[1]
    said = told(plan, compose(papers(), Answers(answers(FOUR)), data(text)), data(text), "board.yaml", written=False)
    assert "+ arrangement terms-june, quorum, term: {members: 4}" in said


@pytest.mark.parametrize("first", [None, "none"])
@pytest.mark.parametrize("then", ["adjourn", "something else", None])
def test_a_later_answer_gives_the_number(first: str | None, then: str | None) -> None:
    """Beside what is on record, of which every letter stays: a detail that is there is known."""
    text = whole(BESIDE, *papers(), given=answers(first, then))
    made = whole(text, *papers(), given=answers(FOUR))
    assert_kept(text, made)
    assert quorum(made) == quorum(text) | {"term": {"members": "4"}}
    again = {each.id.rpartition(".")[2] for each in compose(papers(), Answers({}), data(made)).asks}
    assert {"quorum", "if-inquorate"} & again == ({"if-inquorate"} if then is None else set())


def test_a_later_answer_gives_what_is_done() -> None:
    """The other way round."""
    text = whole(BESIDE, *papers(), given=answers("none"))
    made = whole(text, *papers(), given=answers(then="adjourn"))
    assert_kept(text, made)
    assert quorum(made) == quorum(text) | {"if_inquorate": "adjourn"}
    again = {each.id.rpartition(".")[2] for each in compose(papers(), Answers({}), data(made)).asks}
    assert not {"quorum", "if-inquorate"} & again


def test_another_paper_of_the_same_terms_gives_the_number() -> None:
    """In words of its own, which are no difference."""
    text = whole(BESIDE, *papers(), given=answers("none", "adjourn"))
    ids = [each.id for each in compose(read(paper(TERMS)), Answers({})).asks]
    given = {next(each for each in ids if each.endswith(".from")): "2013-06-05"}
    made, plan = added(text, *read(paper(TERMS)), given=given)
    assert_kept(text, made)
    assert quorum(made)["term"] == {"members": "4"}
    assert quorum(made)["if_inquorate"] == "adjourn"
    assert not [each for each in plan.differences if "quorum" in each]


def test_another_paper_that_has_another_rule_besides_is_told_of() -> None:
    """Its number goes in, and what it has otherwise is for somebody to look at."""
    text = whole(BESIDE, *papers(), given=answers("none", "adjourn"))
    other = papers("The quorum shall be four members. If there is no quorum nothing shall be decided.")
    ids = {each.id.rpartition(".")[2]: each.id for each in compose(other, Answers({})).asks}
    made, plan = added(text, *other, given={ids["from"]: "2013-06-05", ids["if-inquorate"]: "no decisions"})
    assert quorum(made) == quorum(text) | {"term": {"members": "4"}}
    assert any("of quorum the record has" in each for each in plan.differences)


@pytest.mark.parametrize("then", ["adjourn", None])
def test_minutes_and_a_paper_of_the_same_day_are_taken_together(then: str | None) -> None:
    """What one of them leaves open the other may tell."""
    given, ids = decided(ALONE)
    start = {name: said for name, said in given.items() if then or name != ids["if-inquorate"]}
    both = (*read(paper(TERMS)), *changed(ALONE))
    of_terms = next(
        each.id
        for each in compose(both, Answers({})).asks
        if each.id.endswith(".from") and each.id.startswith("terms.")
    )
    draft = compose(both, Answers({**start, of_terms: "2013-09-04"}, "The secretary", TODAY))
    (made,) = draft.facts("arrangements")
    assert made["terms"]["quorum"]["term"] == {"members": 4}
    assert made["terms"]["quorum"].get("if_inquorate") == then
    assert made["terms"]["quorum"].get("not_known") == (None if then else ["if_inquorate"])


def changed(words: str) -> tuple[Reading, ...]:
    """Minutes in which it was decided."""
    return read(paper(CHANGED.replace(LESS, words)))


def decided(words: str, then: str = "adjourn") -> tuple[dict[str, Any], dict[str, str]]:
    """The answers on what minutes decided alone, and the names of the questions."""
    ids = {each.id.rpartition(".")[2]: each.id for each in compose(changed(words), Answers({})).asks}
    start = {name: said for name, said in START.items() if name != ids["quorum"]}
    return {**start, ids["if-inquorate"]: then}, ids


def test_what_minutes_decide_alone_is_kept_and_a_later_answer_gives_the_number() -> None:
    """The minutes that the record cites bring the question until then."""
    given, ids = decided(ALONE)
    text = whole(BESIDE, *changed(ALONE), given={**given, AFTER: "in whole"})
    there = data(text)["arrangements"][1]["terms"]["quorum"]
    assert (there["if_inquorate"], there["not_known"]) == ("adjourn", ["term"])
    again = {each.id for each in compose(changed(ALONE), Answers({}), data(text)).open}
    assert ids["quorum"] in again
    assert ids["if-inquorate"] not in again
    made = whole(text, *changed(ALONE), given={ids["quorum"]: FOUR})
    assert_kept(text, made)
    assert data(made)["arrangements"][1]["terms"]["quorum"] == there | {"term": {"members": "4"}}


@pytest.mark.parametrize(
    "words, goes_on",
    [
        (ALONE, True),
        ("The Partnership agreed that if fewer than four attend the meeting be adjourned.", False),
        (f"The Partnership agreed that the quorum be such as the Secretary decides. {THEN}", False),
    ],
)
@pytest.mark.parametrize("answer", ["in part", "in whole"])
def test_the_number_of_the_terms_before_goes_on_where_the_change_says_nothing_of_it(
    words: str,
    answer: str,
    goes_on: bool,
) -> None:
    """As other details do: in part, and not where the words may speak of it."""
    given = {**decided(words)[0], AFTER: answer}
    text, _ = added(beside(), *changed(words), given=given)
    said = next(each["terms"]["quorum"] for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    carried = goes_on and answer == "in part"
    assert said["if_inquorate"] == "adjourn"
    assert said.get("term") == ({"members": "6"} if carried else None)
    assert said.get("not_known") == (None if carried else ["term"])


def test_what_a_later_answer_gave_goes_on_as_well() -> None:
    """It stands beside `not_known`, which the import leaves as it is, and what is there is known."""
    less = "{term: {members: 6}, if_inquorate: adjourn, words: As agreed., not_known: [term, if_inquorate]}"
    given = {**decided(ALONE, "notes only")[0], AFTER: "in part"}
    text, _ = added(beside(less), *changed(ALONE), given=given)
    said = next(each["terms"]["quorum"] for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    assert (said["term"], said["if_inquorate"]) == ({"members": "6"}, "notes_only")
    text, _ = added(beside(less), *changed(LESS), given={**START, AFTER: "in part"})
    said = next(each["terms"]["quorum"] for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    assert (said["term"], said["if_inquorate"]) == ({"members": "4"}, "adjourn")


def test_older_terms_that_come_to_light_give_the_number_to_those_on_record() -> None:
    """Which have what is done without a quorum alone."""
    old = read(paper(TERMS.replace("four members.", "six members.")))
    ids = {each.id.rpartition(".")[2]: each.id for each in compose(old, Answers({})).asks}
    given = {ids["from"]: "2013-05-01", "terms.2013-06-05.after-2013-05-01": "in part"}
    text = beside("{if_inquorate: adjourn, words: Without a quorum it is put off., not_known: [term]}")
    made, plan = added(text, *old, given=given)
    assert_kept(text, made)
    now = next(each["terms"]["quorum"] for each in data(made)["arrangements"] if each["from"] == "2013-06-05")
    assert (now["term"], now["if_inquorate"]) == ({"members": "6"}, "adjourn")
    assert not [each for each in plan.differences if "quorum" in each]
    assert added(made, *old, given=given)[0] == made


def test_a_number_that_cannot_be_used_is_refused_as_before() -> None:
    """Whatever is done without it."""
    with pytest.raises(InputError, match="not a number of members"):
        compose(papers(), Answers(answers([{"number": "many", "of": "members"}], "adjourn"), "The secretary", TODAY))
