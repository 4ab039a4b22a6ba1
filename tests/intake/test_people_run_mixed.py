"""Lists in one run that give some people a post behind a comma and others a body in brackets."""

from __future__ import annotations

import pytest

from tests.intake.who import read, with_bodies

MIXED = """
Present: Helen Marsh, Head of Housing, Corwin Bexley (Lantern Trust), Idony Farrow, Licensing Manager, Peter Oakes (Dale
Fire and Rescue Service), Thirza Quill (Probation Service) and Susan Dray (Dale CCG).
"""
SHORT = """
Present: Paul Hirst, Service Director, Orrin Vashti (NHS), Mary Lockwood, Town Centre Manager, Zeb Tarrow (Police),
Colin Speight (Shelter).
"""


@pytest.mark.parametrize(
    "run, expected",
    [
        (
            MIXED,
            [
                ("Helen Marsh", None),
                ("Corwin Bexley", "Lantern Trust"),
                ("Idony Farrow", None),
                ("Peter Oakes", "Dale Fire and Rescue Service"),
                ("Thirza Quill", "Probation Service"),
                ("Susan Dray", "Dale CCG"),
            ],
        ),
        (
            SHORT,
            [
                ("Paul Hirst", None),
                ("Orrin Vashti", "NHS"),
                ("Mary Lockwood", None),
                ("Zeb Tarrow", "Police"),
                ("Colin Speight", "Shelter"),
            ],
        ),
    ],
)
def test_whoever_has_a_bracket_of_their_own_is_not_the_body_of_the_one_before(
    run: str, expected: list[tuple[str, str | None]]
) -> None:
    """Where a run names several people, a name with a body in brackets is a person though the name is rare."""
    people = read(run)
    assert [(each.name, each.organisation) for each in people.attendees] == expected


def test_the_body_behind_a_post_stays_a_body() -> None:
    """One to a line, what stands behind the post is the body though a bracket is behind it."""
    people = read(
        "Present\nHelen Marsh, Manager, Bright Steps (Dale Homes)\nPaul Hirst, Officer, Night Call (Dale Homes)"
    )
    assert [each.name for each in people.attendees] == ["Helen Marsh", "Paul Hirst"]


TORN = """
Present:
Superintendent Ann Mott, in the Chair.
Councillor Dray, Cabinet Member for Housing.
Paul Hirst, Head of Safer Places, Carol Winter, Assistant Director for
Learning, Corwin Bexley (Lantern Trust), Nora Bligh, Town Centre
Services Manager, Gordon Yule (Dale Fire and Rescue Service), Susan Dymond
(Probation Service), Elliot Vane (Dale Police) and Farah Bond (NHS
Dale CCG).
"""


def test_a_post_that_the_end_of_a_line_tears_is_whole() -> None:
    """In a run over several lines, a line that begins with a post goes on with the one above."""
    people = read(TORN)
    assert [(each.name, each.post) for each in people.attendees if each.post] == [
        ("Councillor Dray", "Cabinet Member for Housing"),
        ("Paul Hirst", "Head of Safer Places"),
        ("Carol Winter", "Assistant Director for Learning"),
        ("Nora Bligh", "Town Centre Services Manager"),
    ]


WITHOUT_COMMAS = """
Present: Gita Shaw - GS (Chair of the meeting) Deputy Bernard Ash - BA, Ivor Hask - IH (Head of Housing) Supt Rory Dill
- RD (Port Police), Val Croft - VC (Director of Place) Ann Howe - AH (Trade Association)
"""
WITH_COMMAS = """
Present: Gita Shaw – GS (Chair of the meeting), Deputy Bernard Ash – BA, Ivor Hask – IH (Head of Housing), Supt Rory
Dill – RD (Port Police), Val Croft – VC (Director of Place), Ann Howe – AH (Trade Association)
"""


@pytest.mark.parametrize("run", [WITHOUT_COMMAS, WITH_COMMAS])
def test_initials_behind_a_dash_in_a_run_with_or_without_commas(run: str) -> None:
    """Initials are neither honours nor a body; brackets and commas show where somebody ends."""
    people = read(run)
    assert [(each.name, each.organisation, each.sure) for each in people.attendees] == [
        ("Gita Shaw", None, True),
        ("Deputy Bernard Ash", None, True),
        ("Ivor Hask", None, True),
        ("Supt Rory Dill", "Port Police", True),
        ("Val Croft", None, True),
        ("Ann Howe", "Trade Association", True),
    ]


def test_deputy_is_a_title_before_a_forename_only() -> None:
    """Elsewhere it begins a post."""
    people = read("Present\nDeputy Ann Low\nDeputy Housing Manager\nBen Moss, Deputy Director")
    assert [each.name for each in people.attendees] == ["Deputy Ann Low", None, "Ben Moss"]


@pytest.mark.parametrize("label", ["Present", "Apologies"])
@pytest.mark.parametrize("sign", [" - ", " – ", ", ", " / "])
def test_two_of_whom_one_is_no_known_name(label: str, sign: str) -> None:
    """Behind somebody's body, words before another body are the next one; with commas or strokes that is asked."""
    text = f"Chris Frost{sign}Dale Council, Quill Birch{sign}Fire Service"
    found = read(f"Dale Forum\nNotes\n\n{label}: {text}")
    assert with_bodies(found.attendees or found.apologies) == [
        ("Chris Frost", "Dale Council"),
        ("Quill Birch", "Fire Service"),
    ]
    listed = [*(each.sure for each in found.attendees), *(each.sure for each in found.apologies)]
    assert listed == [True, sign.strip() in "-–"]


def test_a_place_behind_a_body() -> None:
    """Behind a body a place with no body after it is no person."""
    found = read("Dale Forum\nNotes\n\nPresent:\nAnn Low, Dale Homes, Moor Vale\nBob Ash, Elm Trust\nVera Elm, Police")
    assert [each.name for each in found.attendees] == ["Ann Low", "Bob Ash", "Vera Elm"]
