import pytest

from compliance.intake.decode.bounds import UnreadableError
from tests.intake.decode_made import cells, paper, strong, texts

TABLE = """\
- | | |
|---|-----------|
| 1) Apologies | Chair |
| 2) Minutes of 6 June and
Matters arising | Chair
A Smith |
| 3) Other \\| business | |

After
"""


def test_lines_carry_their_own_numbers_and_blank_lines_part_blocks() -> None:
    """Each line is where it is in the file, and a blank line begins another block."""
    read = paper("\n\nPRESENT\n\nCllr A Smith\nB Jones\n")
    assert [(line.number, line.block, line.text) for line in read.lines] == [
        (3, 1, "PRESENT"),
        (5, 2, "Cllr A Smith"),
        (6, 2, "B Jones"),
    ]


def test_tab_and_wide_gap_part_columns() -> None:
    """A tab or three spaces part columns; what begins a line does not."""
    read = paper("   Name   Organisation\n\tA Smith\tPolice\nOne  two\n")
    assert cells(read) == [["Name", "Organisation"], ["A Smith", "Police"], ["One two"]]


def test_marks_are_taken_out_and_what_they_mark_stands_out() -> None:
    """Bold and underlined names are spans of the text without the marks."""
    read = paper("<u>Anytown Council</u> A Smith\t__Police__ B\n15/12 **MINUTES RESOLVED** that\n")
    assert texts(read) == ["Anytown Council A Smith\tPolice B", "15/12 MINUTES RESOLVED that"]
    assert strong(read) == ["Anytown Council", "Police", "MINUTES RESOLVED"]
    assert read.lines[1].cells[0].strong == ((6, 22),)


def test_bold_goes_on_over_a_line_end() -> None:
    """Marks that open on one line and close on the next mark both."""
    read = paper("The **Safer\nBoard** met\n")
    assert texts(read) == ["The Safer", "Board met"]
    assert strong(read) == ["Safer", "Board"]


@pytest.mark.parametrize(
    "text",
    ["Cllr A* and Cllr B* sent apologies", "Signed __________ Chair", "2 ** 3", "a **b", "* note", "snake_case_x"],
)
def test_marks_that_mark_nothing_stay(text: str) -> None:
    """A star that refers to a footnote, or a line to sign on, is text."""
    assert texts(paper(text)) == [text]


def test_escapes_and_links_give_their_text() -> None:
    """What a program that turns pages into Markdown leaves behind is taken out."""
    read = paper("[1998 c. 37](#), Act [2006 \\(c. 48\\)](#) and Act 1998([1](#)). ![seal](a.png) &amp; co\n")
    assert texts(read) == ["1998 c. 37, Act 2006 (c. 48) and Act 1998(1). & co"]


def test_table_of_bars_with_cells_over_several_lines() -> None:
    """A row that its line does not end goes on; empty rows and dividers are no rows."""
    read = paper(TABLE)
    assert cells(read) == [
        ["1) Apologies", "Chair"],
        ["2) Minutes of 6 June and\nMatters arising", "Chair\nA Smith"],
        ["3) Other | business", ""],
        ["After"],
    ]
    assert [(line.kind, line.number, line.block) for line in read.lines] == [
        ("row", 3, 1),
        ("row", 4, 1),
        ("row", 7, 1),
        ("text", 9, 2),
    ]


def test_table_without_outer_bars() -> None:
    """A divider tells a table whose rows have bars only between cells."""
    assert cells(paper("Name | Role\n--- | ---\nA | Chair<br>Board\n")) == [["Name", "Role"], ["A", "Chair\nBoard"]]


def test_headings_of_both_kinds() -> None:
    """A heading has its level and stands out."""
    read = paper("# Minutes\n\n### Present ###\nA\n\nApologies\n---------\nB\n", "a.md")
    assert [(line.kind, line.level, line.text) for line in read.lines] == [
        ("heading", 1, "Minutes"),
        ("heading", 3, "Present"),
        ("text", 0, "A"),
        ("heading", 2, "Apologies"),
        ("text", 0, "B"),
    ]
    assert strong(read) == ["Minutes", "Present", "Apologies"]


def test_list_entries_keep_their_marks() -> None:
    """Each entry is a block of its own, with its bullet or number and its depth."""
    read = paper("- Cllr A\n  - B\n1. Apologies\n(a) note\n\u2022 C\n")
    assert texts(read) == ["- Cllr A", "- B", "1. Apologies", "(a) note", "\u2022 C"]
    assert [(line.kind, line.level, line.block) for line in read.lines] == [
        ("item", 1, 1),
        ("item", 2, 2),
        ("item", 1, 3),
        ("item", 1, 4),
        ("item", 1, 5),
    ]


def test_unseen_characters_are_taken_out() -> None:
    """No character that nobody sees is in a name, and letters have one form."""
    read = paper("Jo\u200bhn\u00a0Sm\u00adith \ufb01re cafe\u0301 A\u2013B\n")
    assert texts(read) == ["John Smith fire caf\u00e9 A\u2013B"]
    assert read.warnings == ()


def test_turned_text_is_said() -> None:
    """Marks that turn the direction of text are taken out, and the reader is told."""
    read = paper("Present: \u202eenaJ\u202c Smith\n")
    assert texts(read) == ["Present: enaJ Smith"]
    assert any("direction" in each for each in read.warnings)


@pytest.mark.parametrize("form", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_files(form: str) -> None:
    """UTF-8 and UTF-16 are read, with or without a mark."""
    read = paper("Présent: Zoë – chair\r\nB\rC\n".encode(form))
    assert texts(read) == ["Présent: Zoë – chair", "B", "C"]
    assert [line.number for line in read.lines] == [1, 2, 3]
    assert read.warnings == ()


def test_windows_file_is_read_and_said() -> None:
    """A file of an old Windows program is read as such, with a warning."""
    read = paper("Café – “Board”".encode("cp1252"))
    assert texts(read) == ["Café – “Board”"]
    assert "Windows-1252" in read.warnings[0]


def test_page_that_is_named_text_is_read_as_a_page() -> None:
    """What a file holds counts, not how it is named."""
    read = paper("<!DOCTYPE html><html><body><p>Present: A</p></body></html>")
    assert (read.format, texts(read)) == ("html", ["Present: A"])
    assert "web page" in read.warnings[0]
    assert paper("<p>A</p><p>B</p><p>C</p>", "-").format == "html"
    assert paper("A < B and C > D", "-").format == "text"


@pytest.mark.parametrize(
    "content, word",
    [
        (b"Present\0 A", "NUL"),
        (b"a" * 200_000, "100,000"),
        (b"\n" * 500_000 + b"a", "more text"),
        (b"\xff\xfea", "UTF-16"),
        (b"|" * 90_000 + b"a|" * 300, "columns"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, word: str) -> None:
    """A line that nobody wrote, or a byte that no text has, is an error in words."""
    with pytest.raises(UnreadableError) as caught:
        paper(content)
    assert word in caught.value.what
    assert caught.value.remedy


@pytest.mark.parametrize("text", ["** a", "**a** ", "<u>", "[a](b", "*a ", "&amp;", "> ", "- ", "__a", "`", "\\"])
def test_marks_without_end_take_no_time(text: str) -> None:
    """Nothing is gone through again for each mark: a line full of them is read at once."""
    paper((text * 90_000)[:90_000] + "x", "a.md")


def test_words_between_single_lines_lean() -> None:
    """A line on both sides of words is a mark of Markdown, and one within a word is not."""
    assert texts(paper("_AA chaired meeting_ - _Chair_ of a_b_c", "a.md")) == ["AA chaired meeting - Chair of a_b_c"]


def test_columns_set_with_spaces_keep_their_places() -> None:
    """What stands alone below the second column can so be told from what stands below the first."""
    gap = " " * 10
    text = f"Ms A Low{gap}Officer, Dale Fire\n{gap}        Service\nMr B Moss{gap}Dale Police\n"
    lefts = [[cell.left for cell in line.cells] for line in paper(text.encode(), "a.txt").lines]
    assert lefts == [[0.0, 108.0], [108.0], [0.0, 114.0]]


def test_lines_in_one_column_or_with_tabs_have_no_places() -> None:
    """Nobody knows how wide a tab was, and running text has no columns."""
    made = paper(b"One\nTwo\n\nAnn Low\tDale\n", "a.txt").lines
    assert all(cell.left is None for line in made for cell in line.cells)


def test_a_file_that_is_all_front_matter_is_read() -> None:
    """Where nothing comes after what is kept above a text, that is the text."""
    made = paper("---\ntitle: Spring Meeting\nminutes: >-\n  ### Attendance\n\n  Ann Lime, Bob Orr\n---\n", "a.md")
    assert made.title == "Spring Meeting"
    assert texts(made)[-2:] == ["Attendance", "Ann Lime, Bob Orr"]


LIST = """PRESENT:

Cllr Amy Dow                     Chairman, Crome District Council
Mr Bryn Ray                      Divisional Officer, Rutmere Fire and Rescue
                                 Service
Ms Cath Lunt                     Crome Primary Care Trust (vice
                                 Dr Dan Marl)
Mr Ed (for
Mr F) Parr                       Probation

Advisers:   Miss G Hind   Co-ordinator
            Mr I Joel     Drug Action Team

It was resolved that the words of this paragraph should run as far as
they can, that the words of this paragraph should run as far as they can,
and that nobody should say that they had not run as far as they could run
in the room there was.
"""


def test_cells_that_go_on_below_are_one() -> None:
    """What had no more room in its column, or ends in mid-phrase, goes on; who stands below in a list does not."""
    assert cells(paper(LIST))[1:8] == [
        ["Cllr Amy Dow", "Chairman, Crome District Council"],
        ["Mr Bryn Ray", "Divisional Officer, Rutmere Fire and Rescue Service"],
        ["Ms Cath Lunt", "Crome Primary Care Trust (vice Dr Dan Marl)"],
        ["Mr Ed (for"],
        ["Mr F) Parr", "Probation"],
        ["Advisers:", "Miss G Hind", "Co-ordinator"],
        ["Mr I Joel", "Drug Action Team"],
    ]


def test_paragraphs_with_their_numbers_beside_them_are_no_tables() -> None:
    """What stands beside a number runs on line by line, as any paragraph does."""
    text = "4.   The Board noted the report of the Chief\n     Executive.\n"
    assert [line.number for line in paper(text).lines] == [1, 2]


def test_framed_table_has_its_rows() -> None:
    """Where an edge stands below each row, the lines between two edges are one row; its upper edge is no text."""
    edge = "+-----+--------+\n"
    table = f"{edge}| A   | Dale   |\n|     | Police |\n{edge}| B   | Fire   |\n{edge}| C   |        |\n{edge}"
    assert cells(paper(table)) == [["A", "Dale\nPolice"], ["B", "Fire"], ["C", ""]]
    plain = f"{edge}| A   | Dale   |\n{edge}| B   | Fire   |\n| C   | Police |\n{edge}"
    assert cells(paper(plain)) == [["A", "Dale"], ["B", "Fire"], ["C", "Police"]]


def test_what_runs_on_each_page_of_a_text_is_dropped() -> None:
    """A text in pages keeps its running head once and no foot; the same words elsewhere stay."""
    body = "\n".join(f"Line {{0}}{each}" for each in "abcdef")
    pages = [f"SAFER BOARD\n\n{body.format(page)}\n\nMinutes Page {page} of 3\n{page}" for page in (1, 2, 3)]
    made = texts(paper("\n\f".join(pages).replace("Line 2c", "SAFER BOARD\nLine 2c")))
    assert made.count("SAFER BOARD") == 2
    assert [text for text in made if text.startswith("Line")] == [
        f"Line {page}{each}" for page in "123" for each in "abcdef"
    ]
    assert len(made) == 20


def test_marks_of_footnotes_in_markdown_are_left_out() -> None:
    """The note itself is read where it prints."""
    assert texts(paper("Ann Dow[^1], chair\n\n[^1]: Until June.\n", "a.md")) == ["Ann Dow, chair", "[^1]: Until June."]


def test_comments_in_markdown_are_left_out() -> None:
    """What a page would not show is no text, and the lines below keep their numbers."""
    read = paper("Ann <!-- Bob\nCy --> Dow\n\nEd\n", "a.md")
    assert [(line.number, line.text) for line in read.lines] == [(1, "Ann"), (2, "Dow"), (4, "Ed")]


def test_table_written_as_in_a_page_within_markdown() -> None:
    """Its rows are rows, the lines keep their numbers, and the title of the paper stays."""
    table = "<table><tr><td>1</td><td>Welcome</td></tr>\n<tr><td>2</td><td>Crime</td></tr></table>"
    read = paper(f"---\ntitle: Minutes\n---\nAnn Dow\n\n{table}\n\nBob Elm\n", "a.md")
    assert [(line.number, line.kind) for line in read.lines] == [(4, "text"), (6, "row"), (7, "row"), (9, "text")]
    assert cells(read)[1:3] == [["1", "Welcome"], ["2", "Crime"]]
    assert read.title == "Minutes"


def test_the_number_of_the_paper_at_the_head_of_a_page_is_not_of_the_line_below() -> None:
    """Where it stands by itself above the title, the head of each further page may be put before a line."""
    made = paper("Item 6(i)\n\nMinutes\n\n3. Report\n\n2 Item 6(i) 4. Plan\n\n5 Item 7 was read.\n")
    assert texts(made)[2:] == ["3. Report", "4. Plan", "5 Item 7 was read."]
    assert texts(paper("Minutes\n\n2 Item 6(i) 4. Plan\n"))[-1] == "2 Item 6(i) 4. Plan"


def test_two_stretches_that_stand_out_one_behind_the_other_are_two_lines() -> None:
    """A program that makes Markdown of a page loses the break between; within a word there was none."""
    read = paper("18. **Apologies****Minutes:** None **app****lied**.\n", "paper.md")
    assert cells(read) == [["18. Apologies"], ["Minutes: None applied."]]
