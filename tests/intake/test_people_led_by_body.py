"""Lines of a list that a body begins, or those whom it sent, before a dash and their names."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

_ABOVE = "Cllr R Dell (Chair), Councillors Glen, Wheat\nMrs S Mart, Mrs J Bell (part), Mr R Glen - co-opted members\n"


@pytest.mark.parametrize("above", [_ABOVE, "Cllr R Dell (Chair), Cllr Glen\n", "Mrs S Mart, Mr R Glen, Mrs J Bell\n"])
@pytest.mark.parametrize(
    "led",
    [
        "Elm Police representatives - ",
        "Elm Police representatives – ",
        "Elm Police representatives: ",
        "Elm Police reps - ",
        "Elm Police Officers - ",
        "Representatives of Elm Police - ",
        "Representatives from the Elm Police: ",
        "Representing Elm Police – ",
    ],
)
def test_those_whom_a_body_sent(above: str, led: str) -> None:
    """The body is that of everybody behind the dash or colon, and no post of whoever stands on the line above."""
    found = read(
        f"Minutes of the Elmdale Board, 4 May 2022\n\nPresent:\n{above}{led}Insp Ann Low, Sgt Bo Ray, PC Cy Dent\n"
        "Mrs P Orme - Clerk, Dale Parish Council\n\n1. Minutes\n\nThey were agreed.\n"
    ).attendees
    assert with_bodies(found[-4:-1]) == [
        ("Insp Ann Low", "Elm Police"),
        ("Sgt Bo Ray", "Elm Police"),
        ("PC Cy Dent", "Elm Police"),
    ]
    assert with_bodies(found[-1:]) == [("Mrs P Orme", "Dale Parish Council")]
    assert not any(each.post for each in found[:-1] if each.post != "co-opted members")
    assert not any(each.organisation for each in found[:-4])


def test_names_without_titles_behind_officers() -> None:
    """Forenames show that people stand there."""
    found = read(
        f"Minutes of the Elmdale Board, 4 May 2022\n\nPresent:\n\n{_ABOVE}Dale Council officers – Ann Low, Ben Ray\n\n"
        "1. Minutes\n\nThey were agreed.\n"
    ).attendees
    assert with_bodies(found[-2:]) == [("Ann Low", "Dale Council"), ("Ben Ray", "Dale Council")]
