import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.intake.decode import clean
from compliance.intake.decode.clean import BREAK, Run


@pytest.mark.parametrize(
    "runs, text, strong",
    [
        ([("Anytown ", True), (BREAK, False), ("Council", True)], "Anytown\nCouncil", ("Anytown", "Council")),
        ([(" A", True), (" ", False), ("B ", True), (" c", False)], "A B c", ("A B",)),
        ([("A ", False), (" ", True), ("\n", True), (" B", False)], "A\nB", ()),
        ([("\n\nA\t b\n \nC\n", False)], "A b\nC", ()),
        ([("A", True), ("\n", False), ("B", True)], "A\nB", ("A", "B")),
        ([("", True), ("  ", True)], "", ()),
    ],
)
def test_runs_make_a_cell(runs: list[Run], text: str, strong: tuple[str, ...]) -> None:
    """White space is single, breaks stay, and what stands out is found again."""
    cell = clean.cell(runs)
    assert (cell.text, cell.strong_texts) == (text, strong)


@given(st.lists(st.tuples(st.text(alphabet="aB \t\n\x0b", max_size=6), st.booleans()), max_size=8))
def test_a_cell_keeps_each_letter_and_whether_it_stands_out(runs: list[Run]) -> None:
    """Nothing but white space is changed, and each letter stands out as it did."""
    cell = clean.cell(runs)
    marked = [(letter, strong) for text, strong in runs for letter in text if not letter.isspace()]
    inside = {place for start, end in cell.strong for place in range(start, end)}
    assert [(letter, place in inside) for place, letter in enumerate(cell.text) if not letter.isspace()] == marked
    assert cell.text == cell.text.strip()
    assert not any(pair in cell.text for pair in ("  ", " \n", "\n ", "\n\n", "\t", BREAK))
    for start, end in cell.strong:
        assert cell.text[start:end] == cell.text[start:end].strip() != ""


@pytest.mark.parametrize(
    "runs, columns",
    [
        ([("A\tB", False)], ["A", "B"]),
        ([("\tA", False), ("  \t", False), ("B", True), ("\t", False)], ["A", "B"]),
        ([("A", True), ("   ", False), ("B  C", False)], ["A", "B C"]),
        ([("   A", False)], ["A"]),
        ([("", False)], [""]),
    ],
)
def test_runs_part_into_columns(runs: list[Run], columns: list[str]) -> None:
    """Tabs and wide gaps part them, in whatever runs they are."""
    assert [clean.cell(column).text for column in clean.columns(runs)] == columns


def test_plain_text_has_one_form() -> None:
    """What cannot be seen goes, spaces are spaces, and letters are put together."""
    assert clean.plain("e\u0301\ufb01\u00a0\u200f\u2028x\ud800\uf0b7\x07") == "éfi \x0bx\ufffd\u2022"
    assert clean.plain("a\x00\x0cb") == "a\x0bb"


@pytest.mark.parametrize(
    "printed,read",
    [
        ("P R E S E N T :", "PRESENT :"),
        ("M I N U T E S  of a meeting", "MINUTES  of a meeting"),
        ("P A P P A P", "P A P P A P"),
        ("A B C D E F", "A B C D E F"),
        ("J A B Smith", "J A B Smith"),
    ],
)
def test_a_word_printed_letter_by_letter_is_put_together(printed: str, read: str) -> None:
    """Marks in columns, the alphabet and initials are not."""
    assert clean.plain(printed) == read


def test_bullet_is_put_to_what_it_marks() -> None:
    """A bullet alone in its column is no column."""
    marked = clean.with_bullet([clean.cell([("\u00b7", False)], 7.0), clean.cell([("A b", True)], 20.0)])
    assert [(cell.text, cell.strong_texts, cell.left) for cell in marked] == [("\u00b7 A b", ("A b",), 7.0)]
    assert clean.is_bulleted(marked[0].text)
    assert not clean.is_bulleted("A b")
