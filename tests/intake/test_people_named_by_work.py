"""Bodies called after a place and several fields of work, and councillors with a place before their title."""

from __future__ import annotations

import pytest

from compliance.intake.reading import Attendee
from tests.intake.who import read


def there(entry: str) -> tuple[Attendee, ...]:
    """Those there, of whom the first three are councillors and a police officer."""
    return read(
        "Minutes of the Elmdale Board, 4 May 2022\n\nIn attendance\n\n"
        "Cllr Ann White (AW), Chair; Cllr Bo Twill (BT); Supt Cy Dent, Fell Police (left after item 3).\n"
        f"{entry}\n\n1. Minutes\n\nThey were agreed.\n"
    ).attendees[3:]


_FIRE = "Elmdale Fire, Rescue and Community Safety Service"


@pytest.mark.parametrize(
    "entry, post",
    [
        (f"Kit Thom, {_FIRE}", None),
        (f"Kit Thom – {_FIRE}", None),
        (f"Kit Thom ({_FIRE})", None),
        (f"Kit Thom (Area Manager) {_FIRE} (left after item 3).", "Area Manager"),
        (f"Kit Thom (Area Manager), {_FIRE}", "Area Manager"),
        (f"Kit Thom, Area Manager, {_FIRE}", "Area Manager"),
    ],
)
def test_commas_within_the_name_of_a_service(entry: str, post: str | None) -> None:
    """What goes on with its fields of work is one body."""
    (found,) = there(entry)
    assert (found.name, found.post, found.organisation, found.sure) == ("Kit Thom", post, _FIRE, True)


@pytest.mark.parametrize(
    "body",
    [
        f"{_FIRE} Headquarters",
        "Elmdale Fire, Rescue & Community Safety Service",
        "Elmdale Drug, Alcohol and Domestic Abuse Partnership",
        "Dale Health, Housing and Education Services",
        "Elmdale Community Safety, Housing and Environment Group",
    ],
)
def test_fields_of_work_behind_a_place(body: str) -> None:
    """A place with the first of them, and at the end the word for a body."""
    (found,) = there(f"Kit Thom, {body}")
    assert (found.post, found.organisation) == (None, body)


def test_a_department_of_a_council_is_none_of_its_name() -> None:
    """A council's name is whole before the comma, and another body is no field of work."""
    (found,) = there("Kit Thom, Dale Council, Community Safety and Housing Service")
    assert found.organisation == "Dale Council"
    several = there("Kit Thom, Dale Health; Di Elm, Dale Youth Service, Ed Fox and Flo Gill, Fell Police")
    assert [each.name for each in several] == ["Kit Thom", "Di Elm", "Ed Fox", "Flo Gill"]


@pytest.mark.parametrize(
    "entry, place",
    [
        ("Elmdale Councillor Jim Flash (left at item 7.3).", "Elmdale"),
        ("Elmdale Cllr Jim Flash", "Elmdale"),
        ("Elmdale County Councillor Jim Flash", "Elmdale"),
        ("North Elmdale Councillor Jim Flash", "North Elmdale"),
        ("Dale Forest Councillor Jim Flash", "Dale Forest"),
    ],
)
def test_a_place_before_a_councillor(entry: str, place: str) -> None:
    """It is asked whether that is whom they came for, and it is nobody."""
    (found,) = there(entry)
    assert (found.name or "").endswith("Councillor Jim Flash") or found.name == "Cllr Jim Flash"
    assert (found.organisation, found.sure) == (place, False)


def test_a_council_before_a_councillor() -> None:
    """A body by its own name is not asked about, and a name before a councillor is somebody."""
    (found,) = there("Elmdale Council Cllr Jim Flash")
    assert (found.organisation, found.sure) == ("Elmdale Council", True)
    assert [each.name for each in there("Ann Marr Councillor Jim Flash")] == ["Ann Marr", "Councillor Jim Flash"]
