"""A body that a paper prints has the paper for its source, and says no more of itself than its name does."""

from __future__ import annotations

import pytest

from tests.intake.readings import on_record
from tests.intake.test_draft_matching import drafted, minutes

AREA = {"partnership.police-area": "Cleveland"}


@pytest.mark.parametrize("kind", ["Police Authority", "Police and Crime Commissioner"])
@pytest.mark.parametrize("beside", [False, True])
def test_a_body_that_is_answered_and_printed_has_the_paper_for_its_source(kind: str, beside: bool) -> None:
    """The answer says that it was the policing body; that there is such a body, the paper prints."""
    name = f"Cleveland {kind}"
    given = {"policing-body": [{"name": name, "from": "2012-11-22"}]}
    record = on_record("2014-03-31") if beside else None
    bodies = drafted(minutes(("A One", name), ("B Two", "Dale Police")), given=given, record=record).facts("bodies")
    (found,) = [each for each in bodies if each["name"] == name]
    assert found["source"]["of"].startswith("minutes-")
    (only,) = [
        each
        for each in drafted(minutes(("B Two", "Dale Police")), given=given, record=record).facts("bodies")
        if each["name"] == name
    ]
    assert only["source"]["of"].startswith("answers")


@pytest.mark.parametrize("name", ["Victim Support", "Anytown Victim Support", "Healthwatch Dale"])
def test_of_a_charity_it_is_not_said_that_it_is_not_the_policing_bodys(name: str) -> None:
    """No paper says so, and nobody has."""
    given = {"bodies.others": "other", "bodies.health": "other"}
    (found,) = drafted(minutes(("A One", name)), given=given).facts("bodies")
    assert "of_policing_body" not in found
