import pytest
from pydantic import ValidationError

from compliance.law.condition import AtLeastArgs


def test_groups_are_asked_for_in_the_year_of_the_occasion_only() -> None:
    """The year before means something for documents; that a rule cannot ask it of groups is told when it is loaded."""
    asked = {"of": "groups", "with": {"year": "this"}, "as": "district"}
    assert AtLeastArgs.model_validate(asked).with_.year == "this"
    with pytest.raises(ValidationError, match="groups are those of the occasion's year"):
        AtLeastArgs.model_validate(asked | {"with": {"year": "before"}})
    assert AtLeastArgs.model_validate(asked | {"of": "documents", "with": {"year": "before"}}).with_.year == "before"
