"""Terms of reference beside a record that knows only that they were agreed, and what was asked of them once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from compliance.intake.draft import merge
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose, keep_answered
from compliance.intake.draft.written.insert import insert
from compliance.intake.read import read
from tests.intake.printed import paper
from tests.intake.readings import confirmed, item, reading
from tests.intake.test_into import RECORD, TODAY, added, assert_kept, data

if TYPE_CHECKING:
    from compliance.intake.reading import DocumentKind, Reading

DAYS = ("2013-09-04", "2013-12-11", "2014-03-12")
TERMS = """\
Anytown Community Safety Partnership

Terms of reference

1. Meetings
The Partnership shall meet four times in each municipal year.

2. Quorum
The quorum shall be four members.

3. Voting
The Chair shall have a casting vote.
"""
AGREED = """\
sources:
- {id: minutes-june, title: Minutes of 5 June 2013, strength: minutes, date: 2013-06-05}
arrangements:
- id: terms-june   # our own
  kind: terms_of_reference
  from: 2013-06-05
  source: {of: minutes-june, minute: 3}
# the end
"""
BESIDE = RECORD[: RECORD.index("sources:")] + AGREED


def terms() -> tuple[str, dict[str, object]]:
    """The name of the paper's questions, and their answers."""
    readings = read(paper(TERMS))
    asked = [each.id for each in compose(readings, Answers({}, "The secretary", TODAY), data(BESIDE)).asks]
    label = next(each.removesuffix(".from") for each in asked if each.endswith(".from"))
    return label, {f"{label}.from": "2013-06-05", f"{label}.frequency": [{"times": "4", "in": "year"}]}


def test_what_terms_say_goes_into_the_terms_that_were_agreed_on_that_day() -> None:
    """They were dropped without a word, with the answers that were given of them."""
    _, given = terms()
    text, _ = added(BESIDE, *read(paper(TERMS)), given=given)
    assert_kept(BESIDE, text)
    (made,) = data(text)["arrangements"]
    assert made["terms"]["quorum"]["term"] == {"members": "4"}
    assert made["terms"]["frequency"]["times"] == "4"
    assert made["terms"]["voting"]["casting_vote"] == "chair"
    paper_id = made["note"].split()[-1].rstrip(".")
    assert paper_id in {each["id"] for each in data(text)["sources"]}


def test_what_was_answered_of_terms_is_neither_asked_nor_added_again() -> None:
    """The words on record are those of the paper."""
    label, given = terms()
    text, _ = added(BESIDE, *read(paper(TERMS)), given=given)
    once = {f"{label}.from": "2013-06-05"}
    draft = compose(read(paper(TERMS)), Answers(dict(once), "The secretary", TODAY), data(text))
    assert [each.id for each in draft.open if each.id.startswith("terms.")] == []
    assert added(text, *read(paper(TERMS)), given=once)[0] == text


def test_a_term_that_differs_is_told_and_one_that_is_missing_is_added() -> None:
    """Nothing on record is written over."""
    old = BESIDE.replace(
        "  source: {of: minutes-june",
        '  terms:\n    quorum: {term: {members: 3}, words: "Three."}\n  source: {of: minutes-june',
    )
    text, plan = added(old, *read(paper(TERMS)), given=terms()[1])
    assert_kept(old, text)
    (made,) = data(text)["arrangements"]
    assert made["terms"]["quorum"]["term"] == {"members": "3"}
    assert made["terms"]["voting"]["casting_vote"] == "chair"
    assert any(
        "of quorum the record has “Three.”, and the paper “The quorum shall be four members" in each
        for each in plan.differences
    )


def test_a_correction_that_was_answered_is_not_asked_again() -> None:
    """In words that are not plain; the record cites them, and has what was answered."""
    words = "subject to the addition of C New to the list of those present, for A One, as agreed with the police"
    later = reading("minutes", "2013-09-04", previous_minutes=(confirmed("2013-06-05", "confirmed", words),))
    asked = compose((later,), Answers({}, "The secretary", TODAY), data(RECORD)).open
    question = next(each.id for each in asked if ".correction." in each.id)
    text, _ = added(
        RECORD, later, given={question: [{"name": "C New", "organisation": "Anytown Council", "what": "add"}]}
    )
    assert len(data(text)["meetings"][0]["corrections"]) == 1
    again = compose((later,), Answers({}, "The secretary", TODAY), data(text)).open
    assert question not in {each.id for each in again}
    assert added(text, later)[0] == text


UNCLEAR = "the attendance should include the Fire Service's officer"
OF_CORRECTION = "meeting.june.correction.the-attendance-should-include-the-fire-s"
GIVEN = {OF_CORRECTION: [{"name": "D Four", "organisation": "Anyshire Police"}]}


def correcting(words: str, kind: DocumentKind = "minutes", day: str = "2013-09-04") -> Reading:
    """A paper that corrects the list of June."""
    return reading(kind, day, previous_minutes=(confirmed("2013-06-05", "confirmed", words),))


def test_a_correction_that_another_paper_prints_too_is_asked_about_once() -> None:
    """Draft and confirmed minutes have the same words, and the record what was answered of them."""
    text, _ = added(RECORD, correcting(UNCLEAR, "draft_minutes"), given=GIVEN)
    again = compose((correcting(UNCLEAR),), Answers({}, "The secretary", TODAY), data(text))
    assert OF_CORRECTION not in {each.id for each in again.asks}


@pytest.mark.parametrize("more", [{}, {"what": "present after all"}])
def test_a_correction_whose_answer_is_on_record_is_asked_about_once(more: dict[str, str]) -> None:
    """It added nothing, so that nothing of it was kept, and it came with every import."""
    text, _ = added(RECORD, correcting("D Four (Anyshire Police) was present at the meeting."))
    paper_, given = correcting(UNCLEAR, day="2013-12-11"), {OF_CORRECTION: [GIVEN[OF_CORRECTION][0] | more]}
    answers = Answers(given, "The secretary", TODAY)
    draft = compose((paper_,), answers, data(text))
    assert OF_CORRECTION in {each.id for each in draft.asks}
    once = insert(text, merge.plan(draft, data(text)).additions, "board.yaml")
    assert keep_answered(draft, (paper_,), answers, data(once))
    grown = insert(text, merge.plan(draft, data(text)).additions, "board.yaml")
    assert_kept(text, grown)
    again = compose((paper_,), Answers({}, None, TODAY), data(grown))
    assert OF_CORRECTION not in {each.id for each in again.asks}
    assert insert(grown, merge.plan(again, data(grown)).additions, "board.yaml") == grown


def test_answers_of_one_person_on_one_day_are_one_statement() -> None:
    """Each import of the day added one more of the same title, with the next number."""
    papers = [reading("minutes", day, items=(item("1", "Terms of reference", "Agreed."),)) for day in DAYS]
    text, ids = RECORD, []
    for each, day in zip(papers, DAYS, strict=True):
        given = {f"terms.csp-{day}.1": "none", f"places.csp-{day}.1": "none", "meeting.public": "none"}
        old = data(text)
        answers = Answers(dict(given), "The secretary", TODAY)
        draft = compose((each,), answers, old)
        first = insert(text, merge.plan(draft, old).additions, "board.yaml")
        assert keep_answered(draft, (each,), answers, data(first))
        grown = insert(text, merge.plan(draft, old).additions, "board.yaml")
        assert_kept(text, grown)
        text = grown
        ids = [one["id"] for one in data(text)["sources"] if one["strength"] == "statement"]
        again = compose((each,), Answers({}, None, TODAY), data(text)).open
        assert not [one.id for one in again if one.id in given]
    assert len(ids) == 1


def test_terms_that_are_agreed_anew_are_a_second_version_with_a_document_of_their_own() -> None:
    """They had the title of the first, were taken for it, and left a reference to nothing: nothing was written."""
    text = RECORD
    for day in DAYS[:2]:
        paper_ = reading("minutes", day, items=(item("1", "Terms of reference", "Agreed."),))
        given = {f"terms.csp-{day}.1": day, f"terms.{DAYS[1]}.after-{DAYS[0]}": "in whole"}
        text, _ = added(text, paper_, given=given)
    made = data(text)
    documents = {each["id"]: each["title"] for each in made["documents"]}
    assert [*documents.values()] == ["Terms of reference, 4 September 2013", "Terms of reference, 11 December 2013"]
    assert [each["document"] for each in made["arrangements"]] == [*documents]


def test_a_copy_of_a_document_that_the_record_has_refers_to_that() -> None:
    """Whoever answers with the plan that is there has its copy recorded, and not one of a document that is nowhere."""
    days = "{from: 2012-04-01, to: 2013-03-31}"
    plan = f"documents:\n- {{id: our-plan, kind: partnership_plan, title: Plan, covers: {days}}}\n"
    there = RECORD.replace("sources:\n", f"{plan}sources:\n")
    paper_ = reading("minutes", DAYS[0], items=(item("1", "Partnership plan", "Agreed."),))
    answer = [{"title": "Plan", "from": "2012-04-01", "to": "2013-03-31", "sent": "2013-05-01"}]
    text, _ = added(there, paper_, given={"documents.partnership-plan": answer})
    made = data(text)
    assert [each["id"] for each in made["documents"]] == ["our-plan"]
    assert [each["document"] for each in made["events"] if each["event"] == "copy_sent"] == ["our-plan"]


CHANGED = """\
Anytown Community Safety Partnership

Minutes of the meeting held on 4 September 2013

Present:
Ann Ash (Chair), Anytown Council

1. Terms of reference
The Partnership agreed that the quorum be reduced to four members.

2. Burglary
It fell.
"""
FULL = BESIDE.replace(
    "  source: {of: minutes-june",
    """\
  terms:   # as agreed
    quorum: {term: {members: 6}, words: Six.}
    frequency: {times: 4, words: Quarterly.}
    silent_on: [deputy_chair, chair]
  source: {of: minutes-june""",
)
START = {
    "terms.csp-2013-09-04.1": "2013-09-04",
    "terms.csp-2013-09-04.1.quorum": [{"number": "four", "of": "members"}],
}
AFTER = "terms.2013-09-04.after-2013-06-05"


def in_force(text: str) -> list[tuple[object, ...]]:
    """The versions of the terms, each with its days and matters."""
    return [
        (each["from"], each.get("to"), *sorted(each.get("terms") or {}))
        for each in sorted(data(text)["arrangements"], key=lambda each: str(each["from"]))
    ]


OLD = ("frequency", "quorum", "silent_on")


@pytest.mark.parametrize(
    "answer, first, then",
    [
        ("in whole", ("2013-06-05", "2013-09-03", *OLD), ("2013-09-04", None, "quorum")),
        ("yes", ("2013-06-05", "2013-09-03", *OLD), ("2013-09-04", None, "quorum")),
        ("in part", ("2013-06-05", "2013-09-03", *OLD), ("2013-09-04", None, *OLD)),
        ("no", ("2013-06-05", None, *OLD), ("2013-09-04", None, "quorum")),
    ],
)
def test_terms_that_are_changed_end_those_before_them_once_somebody_says_so(
    answer: str, first: tuple[object, ...], then: tuple[object, ...]
) -> None:
    """Two versions were in force at once, of which nothing could be told."""
    given = {**START, AFTER: answer}
    text, _ = added(FULL, *read(paper(CHANGED)), given=given)
    assert_kept(FULL, text)
    assert in_force(text) == [first, then]
    (after,) = (each for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    assert after["terms"]["quorum"]["term"] == {"members": "4"}
    assert added(text, *read(paper(CHANGED)), given=given)[0] == text
    again = compose(read(paper(CHANGED)), Answers({}, "The secretary", TODAY), data(text))
    assert not [each.id for each in again.open if each.id.startswith("terms.")]


def test_until_somebody_says_so_the_terms_on_record_stand_alone() -> None:
    """What hangs on an open question is left out."""
    text, _ = added(FULL, *read(paper(CHANGED)), given=START)
    assert in_force(text) == [("2013-06-05", None, *OLD)]
    draft = compose(read(paper(CHANGED)), Answers(START, "The secretary", TODAY), data(FULL))
    (ask,) = (each for each in draft.open if each.id.startswith("terms."))
    assert (ask.id, [each.value for each in ask.choices]) == (AFTER, ["in whole", "in part", "no"])
    assert "(“The Partnership agreed that the quorum be reduced to four members.”)" in ask.what


def test_terms_and_their_change_in_one_command_follow_each_other() -> None:
    """As from a pack of the year's papers."""
    label, given = terms()
    said = {**given, **START, AFTER: "in part"}
    draft = compose([*read(paper(TERMS)), *read(paper(CHANGED))], Answers(said, "The secretary", TODAY))
    first, then = sorted(draft.facts("arrangements"), key=lambda each: each["from"])
    assert (first["from"], first["to"], then["from"]) == ("2013-06-05", "2013-09-03", "2013-09-04")
    assert [each["terms"]["quorum"]["term"] for each in (first, then)] == [{"members": 4}, {"members": "4"}]
    assert then["terms"]["voting"] == first["terms"]["voting"]
    assert "frequency" in then["terms"]
    assert label in " ".join(each.id for each in draft.asks)


def test_older_terms_that_come_to_light_later_end_when_those_on_record_began() -> None:
    """The last day is that of the paper's, and the record's stand as they are."""
    label, given = terms()
    said = {**given, f"{label}.from": "2013-05-01", "terms.2013-06-05.after-2013-05-01": "in whole"}
    text, _ = added(FULL, *read(paper(TERMS)), given=said)
    assert_kept(FULL, text)
    assert in_force(text)[0][:2] == ("2013-05-01", "2013-06-04")
    assert in_force(text)[1] == ("2013-06-05", None, *OLD)
    (without,) = in_force(added(FULL, *read(paper(TERMS)), given={**given, f"{label}.from": "2013-05-01"})[0])
    assert without == ("2013-06-05", None, *OLD)


@pytest.mark.parametrize(
    "words",
    [
        "If the meeting is inquorate it may proceed but decisions shall be ratified at the next meeting.",
        "Where there is no quorum, decisions are ratified at the next meeting.",
        "If a quorum is not present within fifteen minutes, what is resolved shall be ratified at the next meeting.",
        "No decision stands unless a quorum is present or it is ratified at the next meeting.",
    ],
)
@pytest.mark.parametrize("apart", [" ", "\n\n"])
def test_what_terms_say_of_a_meeting_without_a_quorum_is_quoted_and_asked(words: str, apart: str) -> None:
    """The report said that the terms say nothing of it, with their words beside it."""
    text = TERMS.replace("The quorum shall be four members.", f"The quorum shall be four members.{apart}{words}")
    asks = {each.id.rpartition(".")[2]: each for each in compose(read(paper(text)), Answers({})).asks}
    assert "quorum" not in asks
    ask = asks["if-inquorate"]
    assert f'"{words.rstrip(".")}"' in ask.what
    given = {ask.id.replace("if-inquorate", "from"): "2013-06-05"}
    open_ = added(BESIDE, *read(paper(text)), given=given)[0]
    assert data(open_)["arrangements"][0]["terms"]["quorum"]["not_known"] == ["if_inquorate"]  # until then
    assert ask.id in {each.id for each in compose(read(paper(text)), Answers(given), data(open_)).open}
    for before, answer, said in (
        (BESIDE, "ratify at next", "ratify_at_next"), (open_, "ratify at next", "ratify_at_next"),
        (BESIDE, "something else", None), (open_, "none", None),
    ):  # fmt: skip
        made = whole(before, *read(paper(text)), given={**given, ask.id: answer})
        assert_kept(before, made)
        quorum = data(made)["arrangements"][0]["terms"]["quorum"]
        assert (quorum["term"], quorum.get("if_inquorate")) == ({"members": "4"}, said)
        again = compose(read(paper(text)), Answers(given, "The secretary", TODAY), data(made))
        assert ask.id not in {each.id for each in again.asks}


def whole(text: str, *papers: Reading, given: dict[str, object]) -> str:
    """A record after an import, with the answers that leave no other trace."""
    answers = Answers(dict(given), "The secretary", TODAY)
    draft = compose(papers, answers, data(text))
    once = insert(text, merge.plan(draft, data(text)).additions, "board.yaml")
    keep_answered(draft, papers, answers, data(once))
    return insert(text, merge.plan(draft, data(text)).additions, "board.yaml")


def test_terms_that_are_silent_on_it_are_not_asked_about() -> None:
    """Nothing is asked that no words bring."""
    asks = compose(read(paper(TERMS)), Answers({})).asks
    assert not [each.id for each in asks if "inquorate" in each.id]


AGREED_IN = {"terms.csp-2013-09-04.1": "2013-09-04", AFTER: "in whole"}


@pytest.mark.parametrize(
    "more, is_asked",
    [("", False), ("It was agreed that the quorum shall be five members.", True)],
)
def test_terms_that_another_paper_of_the_meeting_has_too_are_asked_about_once(more: str, is_asked: bool) -> None:
    """Draft and confirmed minutes, or a pack that has them; but not what only the second prints."""
    text = CHANGED.replace("The Partnership agreed that the quorum be reduced to four members.", "Agreed.")
    (first,) = read(paper(text, "draft.txt"))
    once, _ = added(FULL, first, given=AGREED_IN)
    assert len(data(once)["arrangements"]) == 2
    (second,) = read(paper(text.replace("Agreed.", f"Agreed. {more}".strip()) + "\nThe meeting ended.\n", "final.txt"))
    draft = compose((second,), Answers({}, "The secretary", TODAY), data(once))
    assert ("terms.csp-2013-09-04.1" in {each.id for each in draft.asks}) is is_asked


@pytest.mark.parametrize(
    "words, is_asked",
    [("The Community Safety Plan was agreed.", False), ("The Community Safety Plan was sent out.", True)],
)
def test_none_that_was_answered_holds_for_the_same_words_in_another_paper(words: str, is_asked: bool) -> None:
    """The minutes of the same day, quoted in the same question, in another file."""
    text = CHANGED.replace(
        "1. Terms of reference\nThe Partnership agreed that the quorum be reduced to four members.", "{}"
    )
    item_ = "1. Community Safety Plan\n{}"
    readings = [
        read(paper(text.format(item_.format(said)) + end, name))
        for said, end, name in (
            ("The Community Safety Plan was agreed.", "", "draft.txt"),
            (words, "\nThe meeting ended.\n", "final.txt"),
        )
    ]
    question = "documents.partnership-plan"
    answers = Answers({question: "none"}, "The secretary", TODAY)
    draft = compose(readings[0], answers, data(FULL))
    assert question in {each.id for each in draft.asks}
    once = insert(FULL, merge.plan(draft, data(FULL)).additions, "board.yaml")
    assert keep_answered(draft, readings[0], answers, data(once))
    grown = insert(FULL, merge.plan(draft, data(FULL)).additions, "board.yaml")
    again = compose(readings[1], Answers({}, "The secretary", TODAY), data(grown))
    assert (question in {each.id for each in again.asks}) is is_asked


STANDING = FULL.replace("    silent_on: [deputy_chair, chair]\n", "    substitutes_allowed: true\n")
ON_THE_LINE = CHANGED.replace(
    "1. Terms of reference\nThe Partnership agreed that the quorum be reduced to four members.", "{}"
)


@pytest.mark.parametrize(
    "line, matters",
    [
        ("1. Terms of reference: it was agreed to reduce the quorum to three members for now.", ("quorum",)),
        ("1. Terms of reference: it was agreed that three members would form a quorum.", ("quorum",)),
        ("1. Terms of reference: RESOLVED: That the meeting be quorate with three members.", ("quorum",)),
        ("1. Terms of reference: it was agreed that meetings be held twice a year.", ("frequency",)),
        ("1. Terms of reference\nIt was agreed that meetings be held twice a year.", ("frequency",)),
        ("1. Terms of reference\nIt was agreed that substitutes may come only with a day's notice.", ("substitutes",)),
        (
            "1. Terms of reference\nIt was agreed that the quorum be half of us, and substitutes for the police alone.",
            ("quorum", "substitutes"),
        ),
        ("1. Quorum: it was agreed that the quorum be reduced to three members.", ("quorum",)),
    ],
)  # fmt: skip
def test_a_matter_of_which_a_decision_speaks_does_not_go_on_unasked(line: str, matters: tuple[str, ...]) -> None:
    """The old quorum went on under the name of the minutes that changed it, and the group was held to it."""
    papers = read(paper(ON_THE_LINE.format(line)))
    given = {"terms.csp-2013-09-04.1": "2013-09-04", AFTER: "in part"}
    draft = compose(papers, Answers(dict(given), "The secretary", TODAY), data(STANDING))
    open_ = {each.id.rpartition(".")[2]: each.what for each in draft.open if each.id.startswith("terms.csp-")}
    assert {*matters} == {*open_}
    assert all(each.startswith("The minutes say") for each in open_.values())
    text, _ = added(STANDING, *papers, given=given)
    assert_kept(STANDING, text)
    (after,) = (each for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    gone = {"substitutes_allowed" if each == "substitutes" else each for each in matters}
    assert {*(after.get("terms") or {})} == {"quorum", "frequency", "substitutes_allowed"} - gone


@pytest.mark.parametrize(
    "matter, answer, words, then",
    [
        ("quorum", "none", "the quorum be as the Chair decides", (None, True)),
        ("quorum", [{"number": "3"}], "the quorum be three of those who come", ({"members": "3"}, True)),
        ("substitutes", "no", "substitutes are no longer allowed", ({"members": "6"}, False)),
        ("minutes", "none", "minutes need not be confirmed at the next meeting", ({"members": "6"}, True)),
    ],
)
def test_what_is_answered_of_a_matter_that_was_decided_holds_and_not_what_was_before(
    matter: str, answer: object, words: str, then: tuple[object, ...]
) -> None:
    """Nor does it go on where the answer is that the record cannot say it."""
    old = STANDING.replace(
        "    substitutes", "    minutes: {confirmed_at: next_meeting, words: Next.}\n    substitutes"
    )
    papers = read(paper(ON_THE_LINE.format(f"1. Terms of reference: it was agreed that {words}.")))
    given = {"terms.csp-2013-09-04.1": "2013-09-04", AFTER: "in part", f"terms.csp-2013-09-04.1.{matter}": answer}
    text, _ = added(old, *papers, given=given)
    assert_kept(old, text)
    (after,) = (each["terms"] for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    assert ((after.get("quorum") or {}).get("term"), str(after["substitutes_allowed"]).lower() == "true") == then
    assert ("minutes" in after) is (matter != "minutes")


@pytest.mark.parametrize(
    "line, answer, field",
    [
        ("1. Terms of reference\nThe Partnership agreed that the quorum be reduced to four members.",
         {"quorum": [{"number": "four", "of": "members"}]}, "quorum"),
        ("1. Terms of reference: it was agreed that meetings be held twice a year.",
         {"frequency": [{"times": "2", "in": "year"}]}, "frequency"),
        ("1. Terms of reference: it was agreed that substitutes are no longer allowed.",
         {"substitutes": "no"}, "substitutes_allowed"),
        ("1. Terms of reference: it was agreed that the quorum be as the Chair decides.", {"quorum": "none"}, ""),
    ],
)  # fmt: skip
def test_what_is_open_on_terms_is_asked_again_once_they_are_written(
    line: str, answer: dict[str, object], field: str
) -> None:
    """With the rest on record there was nothing to add and nothing asked, and the answer could be given no more."""
    papers = read(paper(ON_THE_LINE.format(line)))
    first, _ = added(STANDING, *papers, given={"terms.csp-2013-09-04.1": "2013-09-04", AFTER: "in part"})
    open_ = [each.id for each in compose(papers, Answers({}, None, TODAY), data(first)).open if "terms." in each.id]
    said = {f"terms.csp-2013-09-04.1.{name}": value for name, value in answer.items()}
    assert open_ == [*said]
    text, plan = added(first, *papers, given=said)
    assert_kept(first, text)
    assert not plan.differences
    (after,) = (each["terms"] for each in data(text)["arrangements"] if each["from"] == "2013-09-04")
    assert field in {*after, ""}
    assert len(data(text)["arrangements"]) == 2
    if not field:
        return
    again = compose(papers, Answers({}, None, TODAY), data(text))
    assert not [each.id for each in again.open if each.id.startswith("terms.")]
    assert added(text, *papers)[0] == text


@pytest.mark.parametrize("last, is_asked", [("  to: 2013-09-03\n", False), ("", True), ("  to: 2013-08-31\n", False)])
def test_terms_on_record_with_a_last_day_are_not_asked_about_when_their_paper_comes_again(
    last: str, is_asked: bool
) -> None:
    """It was said that they have none, and the answer wrote their rules into the terms that came after."""
    later = "- id: later\n  kind: terms_of_reference\n  from: 2013-09-04\n  source: {of: minutes-june, minute: 9}\n"
    text = BESIDE.replace("  from: 2013-06-05\n", f"  from: 2013-06-05\n{last}")
    text = text.replace("# the end\n", f"{later}# the end\n")
    draft = compose(read(paper(TERMS)), Answers(terms()[1], "The secretary", TODAY), data(text))
    assert (AFTER in {each.id for each in draft.asks}) is is_asked
