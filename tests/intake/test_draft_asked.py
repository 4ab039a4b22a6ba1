"""A question says where to look, what hangs on it, and how an answer is written, in words of the paper's own years."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers, hints, numbered
from compliance.intake.draft.asking.draft import Draft
from compliance.intake.draft.asking.question import Ask
from compliance.intake.draft.compose import compose
from compliance.intake.draft.names.wording import area_of, titled
from compliance.intake.draft.papers.group import NOT_NAMED
from compliance.intake.draft.written.yaml_text import plain
from compliance.intake.read import read
from compliance.intake.reading import Place, Question, Reading
from tests.intake.keyboard import asked
from tests.intake.printed import paper
from tests.intake.readings import attendee, reading

TEXT = """\
{body}

Minutes of the meeting held on 5 March 2024

Present:
Ann Reed (Chair), Northam Borough Council
Bo Lee, Northam Fire and Rescue Service

1. Strategic assessment

RESOLVED that the assessment be noted.
"""
BOARD = "Northam Community Safety Partnership"
FIRE = "bodies.fire"
FIRE_KINDS = ("fire_and_rescue_authority", "county_council_fire_authority", "other")
SCRUTINY = "Community Safety Overview and Scrutiny Committee"


def draft(*readings: Reading, **given: object) -> Draft:
    """The draft of some papers, with answers."""
    answers = {key.replace("__", "."): value for key, value in given.items()}
    return compose(readings, Answers(answers, "The secretary", dt.date(2026, 11, 27)))


def printed(body: str, name: str = "paper.txt") -> tuple[Reading, ...]:
    """The readings of a text whose head names a body."""
    return read(paper(TEXT.format(body=body), name))


def ask(made: Draft, identifier: str) -> Ask:
    """An open question."""
    return next(each for each in made.open if each.id == identifier)


@pytest.mark.parametrize("body", [BOARD, SCRUTINY, ""])
def test_every_question_says_why_it_is_put(body: str) -> None:
    """Nobody has to guess what hangs on an answer."""
    made = draft(*printed(body))
    assert made.open
    assert [each.id for each in made.open if not any(hint.startswith("Why: ") for hint in hints(each, {}))] == []


def test_examples_are_of_the_kind_and_the_years_asked_about() -> None:
    """Somebody copies an example; one from other years, or of another document, would be copied too."""
    made = draft(*printed(BOARD))
    assert ask(made, "documents.strategic-assessment").example == (
        "[{title: Strategic assessment, from: 2023-04-01, to: 2024-03-31, prepared: 2023-10-18}], or none"
    )
    assert "{from: 2023-04-01, to: 2024-03-31}" in ask(made, "bodies.responsible-authorities").example


def test_words_are_shown_where_a_paper_of_word_has_no_lines() -> None:
    """Nobody can find line 10 of a Word document; its words they can search for."""
    one = reading("minutes", "2024-03-05", path="minutes.docx", questions=(Question("body", "Which body met?", 3),))
    one = replace(one, places={"body": Place(3, None, "Safer Northam")})
    (where,) = ask(draft(one), "paper.minutes-2024-03-05.body").where
    assert where == "minutes.docx, paragraph or table row 3: “Safer Northam”"


@pytest.mark.parametrize("answer", ["yes", "Yes", "no", "No", "TRUE", "all", "None", True, False])
@pytest.mark.parametrize("choices", [(), ("Safer Northam", "Northam Council")])
def test_which_body_met_is_answered_by_no_yes(answer: object, choices: tuple[str, ...]) -> None:
    """It made a body called yes."""
    one = reading("minutes", "2024-03-05", questions=(Question("body", "Which body met?", 3, choices),))
    with pytest.raises(InputError, match="the name of the body that met"):
        draft(one, **{"paper__minutes-2024-03-05__body": answer})


@pytest.mark.parametrize("answer", ["Safer Northam", "safer northam"])
@pytest.mark.parametrize("choices", [(), ("Safer Northam", "Northam Council")])
def test_which_body_met_is_answered_by_its_name(answer: str, choices: tuple[str, ...]) -> None:
    """However it is written."""
    one = reading("minutes", "2024-03-05", questions=(Question("body", "Which body met?", 3, choices),))
    told = draft(one, **{"paper__minutes-2024-03-05__body": answer})
    assert str(plain(told.head["partnership"])["name"]).casefold() == "safer northam"


def test_at_the_keyboard_no_number_is_asked_for_where_no_choice_has_one(tmp_path: Path) -> None:
    """Nor is yes taken there."""
    (tmp_path / "minutes.txt").write_text(TEXT.format(body=""))
    run = asked(
        "Secretary\n" + "\n" * 6 + "yes\n\n", "import", "minutes.txt", "--ask", "--output", "o.yaml", cwd=tmp_path
    )
    told = run.out + run.err
    assert "\n   Write the name of the body that met.\n" in told
    assert '"yes" is not an answer; write the name of the body that met.' in told


def test_yes_is_the_one_body_that_is_asked_about() -> None:
    """As the question has it."""
    one = reading(
        "minutes", "2024-03-05", questions=(Question("body", "Is that who met?", 3, ("Safer Northam", "another body")),)
    )
    told = draft(one, **{"paper__minutes-2024-03-05__body": "Yes"})
    assert plain(told.head["partnership"])["name"] == "Safer Northam"


def test_scrutiny_is_not_taken_for_the_strategy_group() -> None:
    """A committee that oversees the group is asked about, and none of its meetings is recorded unasked."""
    made = draft(*printed(SCRUTINY))
    named = ask(made, "partnership.name")
    assert SCRUTINY in named.what
    assert plain(made.head["partnership"])["name"] == NOT_NAMED
    assert not made.sections.get("meetings")
    whose = "paper.whose.community-safety-overview-and-scrutiny-committee"
    assert whose not in {each.id for each in made.open}
    told = draft(*printed(SCRUTINY), partnership__name=BOARD)
    assert whose in {each.id for each in told.open}
    assert not told.sections.get("meetings")
    assert whose not in {each.id for each in draft(*printed(SCRUTINY), partnership__name=SCRUTINY).open}


def test_scrutiny_beside_the_group_leaves_the_group_named() -> None:
    """Its papers are asked about, and the record is the group's."""
    made = draft(*printed(BOARD, "board.txt"), *printed(SCRUTINY, "a.txt"), *printed(SCRUTINY, "b.txt"))
    assert plain(made.head["partnership"])["name"] == BOARD
    assert "partnership.name" not in {each.id for each in made.open}
    assert "paper.whose.community-safety-overview-and-scrutiny-committee" in {each.id for each in made.open}


def test_name_that_is_nowhere_is_asked_for_once() -> None:
    """Whoever says which body met has said whose record it is."""
    made = draft(*printed(""))
    asked = {each.id for each in made.open}
    assert "paper.minutes-2024-03-05.body" in asked
    assert "partnership.name" not in asked
    told = draft(*printed(""), **{"paper__minutes-2024-03-05__body": BOARD})
    assert plain(told.head["partnership"])["name"] == BOARD


def test_yes_to_the_only_body_that_is_asked_about_is_its_name() -> None:
    """And "another body" is no name of one."""
    question = Question("body", f"The head has “{BOARD}”. Is that who met?", 1, (BOARD, "another body"))
    paper = reading("minutes", "2024-03-05", (attendee("C Low", "Southam Borough Council"),), body=BOARD)
    paper = replace(paper, questions=(question,))
    (choice,) = ask(draft(paper), "paper.minutes-2024-03-05.body").choices
    assert choice.value == BOARD
    told = draft(paper, **{"paper__minutes-2024-03-05__body": "yes"})
    assert plain(told.head["partnership"])["name"] == BOARD
    for wrong in ("another body", "no"):
        with pytest.raises(InputError, match="or the name of the body that met"):
            draft(paper, **{"paper__minutes-2024-03-05__body": wrong})


def test_a_question_about_one_body_names_it_and_offers_what_there_was() -> None:
    """No primary care trust in 2024; and whether it provides probation services is answered with yes or no."""
    people = (attendee("C Low", "Northam Health Trust"), attendee("D High", "Northam Probation Service"))
    made = draft(reading("minutes", "2024-03-05", people, body=BOARD))
    health = ask(made, "bodies.health")
    assert health.what == "What sort of health body is Northam Health Trust?"
    assert [each.value for each in health.choices] == ["integrated_care_board", "other"]
    assert health.understood("primary_care_trust") == {"northam-health-trust": "primary_care_trust"}
    probation = ask(made, "bodies.probation")
    assert probation.what == "Does Northam Probation Service provide probation services?"
    assert probation.understood("yes") == {"northam-probation-service": "provider_of_probation_services"}
    assert probation.understood("No") == {"northam-probation-service": "other"}
    before = draft(reading("minutes", "2012-03-06", people, body=BOARD))
    assert [each.value for each in ask(before, "bodies.health").choices] == ["primary_care_trust", "other"]


def test_nobody_is_offered_as_responsible_authority_who_cannot_be_one() -> None:
    """All of them means all that the law may name: neither a commissioner nor a club."""
    people = (attendee("C Low", "Northam Police"), attendee("D High", "Northam Street Angels"))
    paper = reading("minutes", "2024-03-05", people, body=BOARD)
    said: dict[str, object] = {
        "policing-body": "PCC for Northam", "bodies.others": "other", "bodies.responsible-authorities": "all",
    }  # fmt: skip
    made = draft(paper, **said)
    kind = {each["id"]: (each["kind"], "responsible_authority" in each) for each in made.facts("bodies")}
    assert kind["northam-police"] == ("chief_officer_of_police", True)
    assert kind["pcc-for-northam"] == ("police_and_crime_commissioner", False)
    assert kind["northam-street-angels"] == ("other", False)
    said["bodies.responsible-authorities"] = ["northam-street-angels"]
    bodies = {each["id"]: each for each in draft(paper, **said).facts("bodies")}
    assert "responsible_authority" in bodies["northam-street-angels"]


def test_a_club_is_not_offered_while_its_kind_is_open_and_is_understood_where_it_is_named() -> None:
    """A housing association stood among the responsible authorities to choose from, and "all" made it one."""
    people = (
        attendee("C Low", "Northam Police"), attendee("D High", "Riverside Housing Association"),
        attendee("E Mid", "Northam Fire and Rescue Service"), attendee("F Far", "NTA"),
        attendee("G Near", "Public Health"), attendee("H Over", "Northam Hospitals NHS Foundation Trust"),
    )  # fmt: skip
    paper = reading("minutes", "2024-03-05", people, body=BOARD)
    offered = ask(draft(paper), "bodies.responsible-authorities")
    assert [each.value for each in offered.choices] == ["northam-fire-rescue-service", "northam-police", "nta"]
    assert offered.understood("riverside-housing-association") == {"riverside-housing-association": {}}
    made = draft(paper, **{"bodies.responsible-authorities": "all"})
    stands = {each["id"] for each in made.facts("bodies") if "responsible_authority" in each}
    assert "riverside-housing-association" not in stands


def test_the_policing_body_is_named_in_the_question_where_it_is_known() -> None:
    """From the papers, or from the police area; "Anyshire" is nobody's."""
    people = (attendee("C Low", "Northam Police"), attendee("D High", "Police and Crime Commissioner for Northshire"))
    told = ask(draft(reading("minutes", "2024-03-05", people, body=BOARD)), "policing-body")
    assert told.what.startswith('The papers name "Police and Crime Commissioner for Northshire". Who was the elected')
    assert told.example == "[{name: Police and Crime Commissioner for Northshire, from: 2022-04-01}]"
    paper = reading("minutes", "2024-03-05", people[:1], body=BOARD)
    area = ask(draft(paper, **{"partnership.police-area": "Northshire"}), "policing-body")
    assert area.example == "[{name: Police and Crime Commissioner for Northshire, from: 2022-04-01}]"
    london = ask(draft(paper, **{"partnership.police-area": "Metropolitan"}), "policing-body")
    assert london.example == "[{name: Mayor's Office for Policing and Crime, from: 2022-04-01}]"


def test_of_a_policing_body_without_a_first_day_it_is_told_what_comes_of_it() -> None:
    """The report asked for a letter that the record had: what it lacked was since when the office was held."""
    paper = reading("minutes", "2024-03-05", (attendee("C Low", "Northam Police"),), body=BOARD)
    assert (
        "a copy of a plan counts only where it is known who held the office" in ask(draft(paper), "policing-body").what
    )
    told = "it is not said since when PCC for Northam held the office of elected local policing body, so that no copy"
    assert any(each.startswith(told) for each in draft(paper, **{"policing-body": "PCC for Northam"}).remarks)
    since = {"policing-body": [{"name": "PCC for Northam", "from": "2021-05-13"}]}
    assert not any("not said since when" in each for each in draft(paper, **since).remarks)


def test_what_most_depends_on_is_asked_first() -> None:
    """Who was there before what each body is, and last of all what most bodies are not."""
    people = (attendee("C Low", "Northam Street Angels"), attendee("D High", "Northam Fire Service"))
    asked = [each.id for each in draft(reading("minutes", "2024-03-05", people, body=BOARD)).open]
    order = ["partnership.kind", "meeting.csp-2024-03-05.complete", "policing-body", "bodies.responsible-authorities"]
    assert [each for each in asked if each in order] == order
    assert asked[-2:] == ["bodies.fire", "bodies.others"]


def test_documents_are_asked_about_by_their_own_kind() -> None:
    """An assessment has no action plan."""
    what = ask(draft(*printed(BOARD)), "documents.strategic-assessment").what
    assert what == (
        'The minutes speak of a strategic assessment. Item 1 of 5 March 2024 has: "RESOLVED that the assessment be '
        'noted". Which strategic assessments did the group itself have, for which days, and when was each completed?'
    )


@pytest.mark.parametrize("answer", ["2024-03-05", "1", "5 March 2024", "12 March 2024", "12/3/2024"])
def test_one_of_several_days_or_another_is_answered(answer: str) -> None:
    """As it is printed, or however a day is written."""
    made = draft(_of_two_days(), **{"paper__minutes-2024-03-05__date": answer})
    assert made.facts("meetings")[0]["date"] == ("2024-03-12" if "12" in answer else "2024-03-05")


def test_what_is_no_day_is_refused_where_days_are_offered() -> None:
    """It is told, and nothing breaks."""
    with pytest.raises(InputError, match="is no day"):
        draft(_of_two_days(), **{"paper__minutes-2024-03-05__date": "the first one"})


@pytest.mark.parametrize("answer", ["notes", "notes of a meeting", "Draft minutes", "Terms of reference"])
def test_kinds_of_paper_are_answered_in_plain_words(answer: str) -> None:
    """And are not told twice over, as "minutes (minutes)"."""
    kind = ask(draft(_of_unknown_kind()), "paper.minutes-2024-03-05.kind")
    assert "minutes" in [each.shown for each in kind.choices]
    assert kind.understood(answer) == answer.casefold().replace(" of a meeting", "").replace(" ", "_")


@pytest.mark.parametrize(
    "name, place",
    [
        ("Northam Community Safety & Cohesion Partnership (NCSCP)", "Northam"),
        ("Northam Crime Reduction Partnership – Steering Group", "Northam"),
        ("Vale of Northam Safer Communities Forum", "Vale of Northam"),
        ("Northam CSP", "Northam"),
        ("Safer Northam Partnership Board", "Northam"),
        ("Safer Stronger Northam", "Northam"),
        ("Northam Community Safety Partnership Working Party", "Northam"),
        ("Crime and Disorder Act 1998 - Responsible Authorities Group", None),
        ("Stronger and Safer Places Thematic Group", None),
        ("Northam Safer Neighbourhood Board", "Northam"),
        ("Northam Anti-Social Behaviour and Crime Partnership", "Northam"),
        ("Northam Community Safety Accountability Board", "Northam"),
    ],
)
def test_place_in_the_name_of_a_group_is_found(name: str, place: str | None) -> None:
    """Letters in brackets and the part of the group that met are no part of its area."""
    assert area_of(name) == place


def test_letters_of_a_name_in_capitals_stay_letters() -> None:
    """The rest is made a name."""
    assert titled("SAFER NORTHAM PARTNERSHIP (SNP)") == "Safer Northam Partnership (SNP)"


# Asked at once


def test_what_follows_from_the_likely_kind_of_a_paper_is_asked_with_its_kind() -> None:
    """Whoever answers a file of questions sends it back once, and not once for each answer that brings others."""
    settled = compose(printed(BOARD), Answers({}, "The secretary", dt.date(2026, 11, 27)))
    made = draft(_of_unknown_kind())
    kind = ask(made, "paper.minutes-2024-03-05.kind")
    assert {each.id for each in made.open} == {each.id for each in settled.open} | {kind.id}
    depend = [each for each in made.open if each.only_if]
    assert {"bodies.fire", "bodies.responsible-authorities", "documents.strategic-assessment"} < {
        each.id for each in depend
    }
    numbers = numbered(made.open)
    said = f"Only if question {numbers[kind.id]} is answered with minutes; leave it empty otherwise"
    assert said in hints(depend[0], numbers)


def test_a_question_depends_only_on_the_answers_without_which_it_would_not_be_asked() -> None:
    """What sort of council it is has to be said whoever somebody unsure came for."""
    unsure = replace(attendee("C Low", "Northam Police"), sure=False)
    paper = _of_unknown_kind()
    made = draft(replace(paper, attendees=(*paper.attendees, unsure)))
    assert sum(bool(each.likely) for each in made.open) == 2
    assert ask(made, "bodies.councils").only_if == "paper.minutes-2024-03-05.kind is answered with minutes"


def test_answers_given_at_once_are_used_once_the_kind_is_answered() -> None:
    """Until then nothing of the paper is recorded, and nothing that was answered is lost or told as useless."""
    answers = {"bodies.fire": "fire_and_rescue_authority", "bodies.councils": "district_council"}
    waits = draft(_of_unknown_kind(), **answers)
    assert (waits.facts("meetings"), waits.facts("bodies"), waits.stale) == ([], [], ())
    made = draft(_of_unknown_kind(), **answers, **{"paper.minutes-2024-03-05.kind": "minutes"})
    assert {each["kind"] for each in made.facts("bodies")} == {"fire_and_rescue_authority", "district_council"}
    assert made.stale == ()


def test_what_is_asked_of_several_papers_is_asked_of_all_of_them_at_once() -> None:
    """An answer for the bodies of one paper would otherwise count for those of another that nobody has seen yet."""
    other = replace(_of_unknown_kind(), path="other.txt")
    first = reading("minutes", "2023-12-05", (attendee("C Low", "Southam Borough Council"),), body=BOARD)
    asked = ask(draft(first, other), "bodies.councils")
    assert [each.words for each in asked.subjects] == ["Northam Borough Council", "Southam Borough Council"]
    each = {"northam-bc": "unitary_council", "southam-bc": "district_council"}
    assert draft(first, other, **{"bodies.councils": each}).facts("bodies")[0]["kind"] == "district_council"


def test_an_answer_about_what_another_answer_took_away_is_no_mistake() -> None:
    """Both were asked at once, and the one is answered before anybody can see what the other does to it."""
    first = reading("minutes", "2023-12-05", (attendee("C Low", "Southam Borough Council"),), body=BOARD)
    given = {
        "bodies.councils": {"northam-bc": "unitary_council", "southam-bc": "district_council"},
        "paper.minutes-2024-03-05.kind": "other",
    }
    made = draft(first, replace(_of_unknown_kind(), path="other.txt"), **given)
    assert [(each["id"], each["kind"]) for each in made.facts("bodies")] == [("southam-bc", "district_council")]
    with pytest.raises(InputError, match="is not asked about here"):
        draft(first, **{"bodies.councils": {"northam-bc": "unitary_council"}})


def test_what_follows_from_somebody_unsure_is_asked_with_them() -> None:
    """Their body would otherwise come up in a second round."""
    unsure = attendee("D High", "Westham Street Angels", sure=False)
    paper = reading("minutes", "2023-12-05", (attendee("C Low", "Southam District Council"), unsure), body=BOARD)
    made = draft(paper)
    assert [each.words for each in ask(made, "bodies.others").subjects] == ["Westham Street Angels"]
    assert {each["id"] for each in made.facts("bodies")} == {"southam-dc"}


@pytest.mark.parametrize(
    "body", ["Audit and Governance Committee", "Northam Schools Forum", "Northam Ward Liaison Panel"]
)
def test_a_body_whose_name_says_nothing_of_community_safety_is_asked_about(body: str) -> None:
    """Its minutes are no strategy group's because nothing else is in the pack."""
    paper = reading("minutes", "2023-12-05", (attendee("C Low", "Southam District Council"),), body=body)
    assert ask(draft(paper), "partnership.name").choices[0].value == body


def test_an_answer_that_is_none_is_refused_before_its_question_is_sure_to_be_asked() -> None:
    """Somebody who has mistyped hears of it at once."""
    with pytest.raises(InputError, match="is not one of the choices"):
        draft(_of_unknown_kind(), **{"bodies.fire": "brigade"})


def test_a_paper_that_may_be_another_bodys_is_not_asked_about_beforehand() -> None:
    """Only where the paper names nobody, or this group by less than its name, is it likely to be its own."""
    own = reading("minutes", "2023-12-05", (attendee("C Low", "Southam Borough Council"),), body=BOARD)
    scrutiny = reading("minutes", "2024-01-09", (attendee("D High", "Westham District Council"),), body=SCRUTINY)
    made = draft(own, replace(scrutiny, path="scrutiny.txt"))
    assert "Westham" not in str(ask(made, "bodies.responsible-authorities").choices)
    unnamed = draft(own, replace(scrutiny, path="unnamed.txt", body=None))
    assert "Westham" in str(ask(unnamed, "bodies.responsible-authorities").choices)


def _of_two_days() -> Reading:
    """Minutes with two days at their head."""
    what = "Two dates are printed at the head of this document. Which is that of the meeting?"
    question = Question("date", what, 2, ("5 March 2024", "6 March 2024"))
    return reading("minutes", "2024-03-05", (attendee("C Low", "Northam Police"),), body=BOARD, questions=(question,))


def _of_unknown_kind() -> Reading:
    """Minutes that do not say what they are."""
    (made,) = printed(BOARD)
    return replace(made, questions=(*made.questions, Question("kind", "Nothing says what this is. What is it?", 1)))


@pytest.mark.parametrize(
    "answer, how",
    [
        ("fire authority", "Did you mean fire_and_rescue_authority or county_council_fire_authority?"),
        ("fire_and_rescue_authorty", "Did you mean fire_and_rescue_authority?"),
        ("police_authority", "Write one of: "),
        ("police authority", "Write one of: "),
        ("mayor", "Write one of: "),
        ("chief_officer_of_police", "Write one of: "),
        ({"northam-fire-rescue-service": "district_council"}, "Write one of: "),
    ],
)
def test_the_kind_of_a_body_is_one_of_the_choices_printed(answer: object, how: str) -> None:
    """For a fire service police_authority was suggested, and then taken."""
    within = {"from": "2013-04-01", "to": "2014-03-31"}
    made = draft(*printed(BOARD), period=within)
    assert tuple(each.value for each in ask(made, FIRE).choices) == FIRE_KINDS
    with pytest.raises(InputError) as error:
        draft(*printed(BOARD), period=within, **{FIRE: answer})
    (problem,) = error.value.problems
    assert "is not one of the choices" in problem.what
    assert problem.remedy.startswith(how)
    assert "police" not in problem.remedy
