"""Names printed surname first are read the right way round, and lists of surnames are left as they are."""

from __future__ import annotations

import pytest

from tests.intake.who import read, there

_COLUMNS = "| Lowe | Ann | Dale Council |\n| Marr | Bob | Dale Police |\n| Orme | Fay | Dale Fire |\n"
_NAMES = ["Ann Lowe", "Bob Marr", "Fay Orme"]


@pytest.mark.parametrize(
    "listed",
    [
        "Lowe, Ann (Dale Council)\nMarr, Bob (Dale Police)\nOrme, Fay (Dale Fire)\n",
        "Lowe, Ann, Dale Council\nMarr, Bob, Dale Police\nOrme, Fay, Dale Fire\n",
        "- Lowe, Ann – Dale Council\n- Marr, Bob – Dale Police\n- Orme, Fay – Dale Fire\n",
        "Lowe, Ann; Marr, Bob; Orme, Fay\n",
        "| Lowe, Ann | Dale Council |\n| Marr, Bob | Dale Police |\n| Orme, Fay | Dale Fire |\n",
        "| Surname | Forename | Agency |\n" + _COLUMNS,
    ],
)
def test_surname_first(listed: str) -> None:
    """A list of them, in lines, in a run or in columns."""
    people = read(f"Present\n\n{listed}\n1. Burglary\n\nThe report was noted.\n")
    assert there(people) == _NAMES
    if "Dale" in listed:
        assert [each.organisation for each in people.attendees] == ["Dale Council", "Dale Police", "Dale Fire"]


def test_surname_in_capitals_first() -> None:
    """As it is printed, but behind the forename."""
    people = read("Present\n\nLOWE Ann, Dale Council\nMARR Bob, Dale Police\nO'DOWD Fay, Dale Fire\n")
    assert there(people) == ["Ann LOWE", "Bob MARR", "Fay O'DOWD"]


def test_surnames_alone_stay_in_their_order() -> None:
    """Some of them are forenames too."""
    people = read("Present: Councillors Lowe, James, Marr, Scott and Thomas\n")
    assert there(people) == ["Lowe", "James", "Marr", "Scott", "Thomas"]


def test_surname_in_capitals_behind_the_forename() -> None:
    """It is spoken as a word, which the letters of a body are not."""
    people = read("Present\n\nAnn LOWE, Dale Council\nBob SMITH, Dale Police\n")
    assert there(people) == ["Ann LOWE", "Bob SMITH"]


@pytest.mark.parametrize("form", ["{1}, {0}", "Cllr {1}, {0}", "{1}, Cllr {0}"])
@pytest.mark.parametrize("shouted", [False, True])
@pytest.mark.parametrize("run", [False, True])
def test_a_title_before_the_surname_or_the_forename(form: str, shouted: bool, run: bool) -> None:
    """So too in one run behind a label, and with surnames in capitals that look like the letters of bodies."""

    def names(*listed: str) -> str:
        parts = (name.split() for name in listed)
        said = [form.format(first, last.upper() if shouted else last) for first, last in parts]
        return " " + "; ".join(said) if run else "".join(f"\n{each}, Dale Council" for each in said)

    found = read(
        f"Present:{names('Anita Low', 'Alan Cox', 'Susan Dent')}\n\nApologies:{names('Peter Lee', 'Mary Day')}\n"
    )
    title = "Cllr " if "Cllr" in form else ""
    body = None if run else "Dale Council"
    there = [((each.name or "").title(), each.organisation) for each in found.attendees]
    assert there == [(title + each, body) for each in ("Anita Low", "Alan Cox", "Susan Dent")]
    away = [((each.name or "").title(), each.organisation) for each in found.apologies]
    assert away == [(title + each, body) for each in ("Peter Lee", "Mary Day")]


def test_surnames_in_capitals_before_forenames_that_are_rare() -> None:
    """Where several are turned, those are too, and keep surnames that look like the letters of a body."""
    found = read(
        "Present:\nCllr LOW, Anita (Chairman)\tDale Council\nCllr RAI, Gurpreet\tFell Council\n"
        "Cllr DENT, Alan\tMoor Council\nCllr KHAN, Farzeen\tVale Council\n\n"
        "Apologies:\nCllr DAY, Peter\tMoor Council\nCllr HAY, Iolo\tVale Council\n"
    )
    assert there(found) == ["Cllr Anita LOW", "Cllr Gurpreet RAI", "Cllr Alan DENT", "Cllr Farzeen KHAN"]
    assert [(each.name, each.organisation) for each in found.apologies] == [
        ("Cllr Peter DAY", "Moor Council"),
        ("Cllr Iolo HAY", "Vale Council"),
    ]


@pytest.mark.parametrize("between", ["| Janet Booth | Independent Chair | Dale CSP |", ""])
@pytest.mark.parametrize("second", ["Iddon, Margaret (Cllr)", "Iddon, Margaret"])
def test_a_few_of_a_column_printed_surname_first(second: str, between: str) -> None:
    """They may stand far apart in their table: whoever stands between them is printed otherwise."""
    people = read(f"""
        Minutes of the Dale Safety Board held on 4 June 2014

        Present

        | Zahida Marr | Consultant in Public Health | Dale Council |
        | Edmunds, Charlie | County Councillor | Burn North Division |
        | George Binn | Ch Insp | Dale Constabulary |
        {between}
        | Joan Danby | Deputy Director | Dale Homes |
        | Tamara Brad | Operations Director | Progress Homes Group |
        | Tony Cronk | Manager | Fire Service |
        | {second} | Lead Member | Dale Council |
        | Lorna Ellis | Manager | Youth Offending Team |

        1. Welcome

        Janet Booth welcomed everyone.
    """)
    named = [each.name for each in people.attendees]
    assert {"Charlie Edmunds", ("Cllr " if "Cllr" in second else "") + "Margaret Iddon"} <= set(named)
    assert not {"Edmunds", "Charlie", "Iddon", "Margaret"} & set(named)


def test_two_far_apart_in_business_are_left() -> None:
    """Sentences that stand between two rows part them: what is above is no list with what is below."""
    people = read("""
        Minutes of the Dale Safety Board held on 4 June 2014

        Present

        | Edmunds, Charlie |
        | Bo Ray |

        1. Welcome

        Bo Ray welcomed everyone, and spoke of what there was to do.

        2. Other matters

        There were none, and the meeting closed.

        | Iddon, Margaret |
    """)
    assert "Margaret Iddon" not in [each.name for each in people.attendees]
