"""A body by its kind alone, and a person beside letters: asked in the first round, once, and never told as missing."""

from __future__ import annotations

import pytest

from compliance import files
from compliance.intake.draft.asking.answers import page
from compliance.intake.draft.asking.question import Ask, Choice
from tests.intake.test_draft_matching import asked, drafted, list_of, minutes, names

TOWN, FORCE, SERVICE = "Anytown District Council", "Anyshire Constabulary", "The Probation Service"
JUNE = (("Ann Ash", TOWN), ("Supt Dean Dale", FORCE), ("Ruth Reed", SERVICE))


@pytest.mark.parametrize(
    "full, short", [(FORCE, "Police"), ("Chief Constable of Anyshire", "the Police"), (SERVICE, "Probation")]
)
def test_a_force_and_a_service_by_their_kind_alone_are_asked_about(full: str, short: str) -> None:
    """They stood as two bodies without a word, and a brief said that nobody came for the one."""
    paper = minutes(("A", full), ("B", short))
    (ask,) = (each for each in drafted(paper).open if each.id.startswith("body."))
    assert ask.what == f'"{short}" is printed. Is it the same body as {full}?'
    assert names(drafted(paper, given={ask.id: "yes"})) == [full]
    assert len(names(drafted(paper, given={ask.id: "no"}))) == 2


def test_while_it_is_open_somebody_perhaps_came_for_the_body_that_is_named_in_full() -> None:
    """So that nothing says that nobody came for it, whoever declares the list complete."""
    second = drafted(minutes(*JUNE), minutes(("Supt D Dale", "Police"), date="2013-09-04"))
    (line,) = list_of(second, 1)
    assert (line["represents"], line["perhaps_represents"]) == (["police"], ["anyshire-constabulary"])


def test_a_board_by_its_letters_is_asked_about_with_the_one_that_is_named_in_full() -> None:
    """ICB is no initials of Anyshire Integrated Care Board, and everybody knows whose it is."""
    draft = drafted(minutes(("A", "Anyshire Integrated Care Board"), ("B", "ICB")))
    (ask,) = (each for each in draft.open if each.id == "body.icb")
    assert ask.what == '"ICB" is printed. Does it stand for Anyshire Integrated Care Board, or for what else?'


def test_somebody_beside_letters_is_asked_about_once() -> None:
    """It was said that no organisation is printed for them, and the answer was lost with the next round's name."""
    papers = minutes(*JUNE), minutes(("A Ash", "ADC"), ("D Dale", "Police"), date="2013-09-04")
    first = drafted(*papers)
    told = {each.id: each.what for each in first.open if each.id.startswith("person.")}
    assert told["person.ann-ash.a-ash.anytown-dc"] == (
        f'"Ann Ash" is printed for {TOWN}, and "A Ash" is printed for what may be {TOWN}. Are they one person?'
    )
    given = dict.fromkeys(told, "yes") | {"body.adc": "yes", "body.police": "yes"}
    second = drafted(*papers, given=given)
    assert not {each for each in asked(second) if each.startswith(("person.", "body."))}
    assert {line["person"] for line in list_of(second, 1)} == {"ann-ash", "dean-dale"}


def test_answers_are_written_again_so_that_they_can_be_read() -> None:
    """Of bodies with nothing after the colon the next round's file said “None”, which was then no day."""
    spans = Ask("bodies.responsible-authorities", "Which?", "spans", choices=(Choice("council"), Choice("police")))
    plans = Ask("documents.partnership-plan", "Which?", "entries", fields=("title", "prepared", "sent"))
    given = {
        spans.id: {"council": None, "police": {"from": "", "to": "2013-03-31"}},
        plans.id: [{"title": "Plan", "prepared": "2013-03-12", "sent": None}],
    }
    written = files.read_text(page([spans, plans], given, None, None), "answers.yaml").data["answers"]
    for ask in (spans, plans):
        assert ask.understood(written[ask.id]) == ask.understood(given[ask.id])
