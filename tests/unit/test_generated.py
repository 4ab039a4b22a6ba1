from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from compliance.assess.quorum import meeting as quorum
from compliance.law import pack
from compliance.law.rule import Limb
from compliance.lawbook import questions
from compliance.lawbook.naming import Setting
from tests import generated

if TYPE_CHECKING:
    from pathlib import Path

    from compliance.law.pack import RulePack


@cache
def rules() -> RulePack:
    """The rules that come with the program."""
    return pack.load()


def test_a_file_that_is_missing_or_altered_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--check` names each file that is out of date and ends with 1; `--write` mends it, and then all is well."""
    names = [name for name, _ in generated.FILES]
    assert generated.main(["--check"], tmp_path) == 1
    assert [line.split(":")[0] for line in capsys.readouterr().err.splitlines()] == names
    assert generated.main(["--write"], tmp_path) == 0
    assert capsys.readouterr().out.splitlines() == [f"{name}: written" for name in names]
    assert generated.main(["--check"], tmp_path) == 0
    (tmp_path / names[0]).write_text("altered", encoding="utf-8")
    assert generated.main(["--check"], tmp_path) == 1
    assert capsys.readouterr().err == f"{names[0]}: out of date; run: python -m tests.generated --write\n"


@pytest.mark.parametrize("arguments", [[], ["--chekc"], ["--check", "--write"]])
def test_a_wrong_call_does_nothing(arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Anything but one of the two options is refused with what may be written."""
    assert generated.main(arguments, tmp_path) == 2
    assert "usage" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_every_question_of_the_rules_is_listed_once() -> None:
    """The table has an id for each standard that somebody must decide, and says who may."""
    found = questions.questions(rules())
    ids = [each.id for each in found]
    assert len(set(ids)) == len(ids)
    for each in found:
        rule, _, limb = each.id.partition("#")
        assert limb.split(".")[0] in {own.limb for own in rules().by_id[rule].rule.limbs}
        assert each.by
        assert each.asks.endswith(("?", "."))
    sent = next(each for each in found if each.id == "reg-13A#reissue")
    assert sent.by == ("strategy_group", "monitoring_officer")
    assert sent.about == "the plan"


def test_the_page_of_questions_shows_shorthands_last_days_and_years() -> None:
    """A reader learns how else an answer may be recorded, by when it counts, and what it is about."""
    text = questions.markdown(rules())
    senior = next(line for line in text.splitlines() if line.startswith("| `reg-12/4/b#senior`"))
    assert "or on the entry of the person, as senior: true or false, with judged_by and judged_on" in senior
    view = next(line for line in text.splitlines() if line.startswith("| `reg-14A/1#reasonable-and-proportionate`"))
    assert "by the day on which the requirement was made; put from 22 November 2012 on" in view
    met = next(line for line in text.splitlines() if line.startswith("| `reg-3/5@2007#met-as-appropriate`"))
    assert "| the year (written like 2013-14) |" in met


def test_the_question_of_a_quorum_is_the_one_that_the_engine_asks() -> None:
    """The table and the engine have the same id and the same deciders for power to decide at a meeting."""
    limb = Limb.model_validate({"limb": "quorate", "role": "requirement", "plain": "p", "when": {"quorate": {}}})
    packed = rules().rules[0]
    setting = Setting(question="local/quorum#quorate")
    asked = list(questions._asked(packed, limb, limb.when, setting))
    assert [(each.id, each.by) for each in asked] == [(quorum.QUESTION, quorum.DECIDERS)]
    local = questions.Question("q", "r", "Is it so?", ("court",), "the meeting", None, None, False, None, ())
    assert questions._when(local) == "–"
