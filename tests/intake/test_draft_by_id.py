"""Who is who is answered by an id or a name of a body or a person on record, whether it is offered or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from compliance.errors import InputError
from compliance.intake.draft.asking.answers import Answers
from compliance.intake.draft.compose import compose
from tests.cli.command import compliance
from tests.intake.readings import attendee, on_record, reading

if TYPE_CHECKING:
    from pathlib import Path

TEAM = {"id": "dale-dat", "name": "Dale DAT", "kind": "other", "aliases": ["Dale Drug Action Team"]}
FORCE = {"id": "force", "name": "Dale Constabulary", "kind": "chief_officer_of_police"}
BOROUGH = {"id": "anytown", "name": "Anytown Borough Council", "kind": "district_council"}
PERSON = {"id": "sally-goodwin", "name": "Sally Goodwin"}


def board() -> dict[str, Any]:
    """A record with bodies and somebody who came for one."""
    line = {"person": "sally-goodwin", "represents": ["force"], "source": {"of": "may"}}
    meeting = {"id": "csp-2013-05-01", "date": "2013-05-01", "attendance": [line]}
    source = {"id": "may", "title": "Minutes of May", "strength": "confirmed_minutes"}
    return on_record("2014-03-31", bodies=[TEAM, FORCE, BOROUGH], people=[PERSON], meetings=[meeting], sources=[source])


def papers(name: str, who: str = "Ann Ash") -> list[Any]:
    """Minutes with somebody there for a body."""
    return [reading("minutes", "2013-06-05", (attendee(who, name),))]


def asked_of(name: str) -> str:
    """The one question which body that is."""
    (ask,) = [each.id for each in compose(papers(name), Answers(), board()).open if each.id.startswith("body.")]
    return ask


@pytest.mark.parametrize("printed", ["DAAT", "Anytown Borough Council Youth Team", "DAT/XYZ"])
@pytest.mark.parametrize("answer", ["dale-dat", "Dale DAT", "dale dat", "Dale Drug Action Team"])
def test_a_body_on_record_may_be_named_by_its_id(printed: str, answer: str) -> None:
    """It was refused where it was none of the choices, with an empty list of them."""
    draft = compose(papers(printed), Answers({asked_of(printed): answer}), board())
    assert not draft.facts("bodies")
    assert draft.gained == {"dale-dat": [printed]}
    (line,) = draft.facts("meetings")[0]["attendance"]
    assert line["represents"] == ["dale-dat"]


def test_what_is_no_id_is_refused_and_told_what_would_be_one() -> None:
    """With the nearest, or what to write."""
    ask = asked_of("DAAT")
    with pytest.raises(InputError, match=r"Did you mean dale-dat\?"):
        compose(papers("DAAT"), Answers({ask: "dale-dta"}), board())
    with pytest.raises(InputError, match=r"an answer\. Write its full name, or the id of a body on record"):
        compose(papers("DAAT"), Answers({ask: "something"}), board())


@pytest.mark.parametrize("answer", ["sally-goodwin", "Sally Goodwin", "sally goodwin", "yes", "no"])
def test_a_person_on_record_may_be_named_by_their_id(answer: str) -> None:
    """Whether two names are one person was a yes or a no alone."""
    minutes = papers("Dale Constabulary", "S Goodwin")
    (ask,) = [each for each in compose(minutes, Answers(), board()).open if each.id.startswith("person.")]
    draft = compose(minutes, Answers({ask.id: answer}), board())
    assert [each["id"] for each in draft.facts("people")] == ([] if answer != "no" else ["s-goodwin"])


def test_in_a_file_beside_a_record(tmp_path: Path) -> None:
    """Both as it is asked there and as it is written."""
    head = "ANYTOWN COMMUNITY SAFETY PARTNERSHIP\nMinutes of the meeting held on {}\n\n"
    text = head + "Present:\n{}\n\n1. Welcome\nNoted.\n"
    (tmp_path / "may.txt").write_text(text.format("1 May 2013", "Ann Ash (Dale DAT)"))
    (tmp_path / "june.txt").write_text(text.format("5 June 2013", "Bo Bell (DAAT)"))
    assert compliance("import", "may.txt", "--output", "r.yaml", cwd=tmp_path).status == 0
    into = ("import", "june.txt", "--into", "r.yaml")
    assert compliance(*into, "--questions", "q.yaml", cwd=tmp_path).status == 0
    questions = (tmp_path / "q.yaml").read_text()
    assert "or the id of a body on record" in questions
    (tmp_path / "a.yaml").write_text(questions.replace("  body.daat:", "  body.daat: dale-dat"))
    run = compliance(*into, "--answers", "a.yaml", "--write", cwd=tmp_path)
    assert run.status == 0, run.err
    assert "aliases: [DAAT]" in (tmp_path / "r.yaml").read_text()
