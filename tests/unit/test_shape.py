"""What is told of a value that its model does not take."""

from __future__ import annotations

import pytest

from compliance import files
from compliance.errors import InputError
from compliance.law.condition import Before
from compliance.record import load
from compliance.shape import hold


@pytest.mark.parametrize("odd", [{"of": "this"}, 3, [], None])
def test_a_fault_in_a_choice_of_types_is_told_of_the_field(odd: object) -> None:
    """Never of what pydantic calls the type that it tried."""
    data = {"before": {"day": "this.prepared", "limit": odd}}
    held = hold(files.Loaded("rule.yaml", data, files.Lines(), ""), Before, "See the schema")
    assert held.model is None
    assert held.problems
    for problem in held.problems:
        assert problem.what.split(":")[0].split()[0] in ("limit", "from", "there"), problem


_RECORD = """record: 1
partnership:
  id: wexbury
  name: Safer Wexbury
  kind: strategy_group
  area: {id: city, name: Wexbury, kind: unitary_district}
period: {from: 2012-04-01, to: 2014-03-31}
arrangements:
  - kind: terms_of_reference
    from: 2011-06-01
    terms:
      quorum:
"""


@pytest.mark.parametrize("quorum", ["if_inquorate: adjourn", "not_known: [if_inquorate]", "not_known: []"])
def test_a_quorum_without_a_term_is_one_of_which_it_is_said_that_it_is_not_known(quorum: str) -> None:
    """To leave out who makes a quorum is no way to say that nobody does."""
    with pytest.raises(InputError) as told:
        load.from_loaded(files.read_text(f"{_RECORD}        {quorum}\n", "wexbury.yaml"))
    assert str(told.value) == (
        "wexbury.yaml:12: a quorum has no term. Write one, or not_known: [term] if it is not known which it is."
    )


@pytest.mark.parametrize("quorum", ["{not_known: [term]}", "{term: {members: 3}, not_known: [term, if_inquorate]}"])
def test_a_term_that_is_not_known_may_be_left_out(quorum: str) -> None:
    """One that is both there and not known is there, as other details are."""
    text = _RECORD.replace("quorum:\n", f"quorum: {quorum}\n")
    terms = load.from_loaded(files.read_text(text, "wexbury.yaml")).record.arrangements[0].terms
    assert terms is not None
    assert terms.quorum is not None
    assert (terms.quorum.term is None) is ("members" not in quorum)


def test_a_term_that_is_wrong_is_not_told_of_as_missing() -> None:
    """What is wrong with it is told, and nothing more."""
    with pytest.raises(InputError) as told:
        load.from_loaded(files.read_text(_RECORD + "        term: {members: many}\n", "wexbury.yaml"))
    assert str(told.value).startswith("wexbury.yaml:13: members")
    assert "no term" not in str(told.value)
