"""What is told of a value that its model does not take."""

from __future__ import annotations

import pytest

from compliance import files
from compliance.law.condition import Before
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
