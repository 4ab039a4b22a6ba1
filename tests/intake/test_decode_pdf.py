import pytest

from compliance.intake.decode.bounds import UnreadableError
from tests.intake.decode_made import cells, drawn_pdf, paper, pdf, raw_pdf, said, strong, texts

PAGE = '#set page(width: 21cm, height: 29.7cm)\n#set text(font: "Libertinus Serif", size: 11pt)\n'
RUNNING = "#set page(header: [Safer Board], footer: context [DRAFT v2 page #counter(page).display() of 3])\n"


def test_lines_in_reading_order_with_what_stands_out() -> None:
    """A page is read from its head; bold and underlined words stand out, and a larger line is a heading."""
    read = paper(
        pdf(f"{PAGE}= Minutes of the Board\n*Present:* #underline[Anytown Council] \\ Cllr A Smith, office\n\nB Jones"),
        "a.pdf",
    )
    assert texts(read) == ["Minutes of the Board", "Present: Anytown Council", "Cllr A Smith, office", "B Jones"]
    assert [line.kind for line in read.lines] == ["heading", "text", "text", "text"]
    assert [line.block for line in read.lines] == [1, 2, 2, 3]
    assert strong(read) == ["Minutes of the Board", "Present: Anytown Council"]
    assert {line.page for line in read.lines} == {1}


def test_ruled_table_has_its_cells_with_their_lines() -> None:
    """Rules make cells; lines of one are parted by line feeds; a cell over several places is given once."""
    read = paper(
        pdf(
            f"{PAGE}Before\n#table(columns: (3cm, 5cm, 3cm), [*Name*], [Body], [Post],"
            "[A Smith], [Anytown Borough \\ Council], [Chair],"
            "table.cell(rowspan: 2)[B], [C], [D], [E], [F], table.cell(colspan: 3)[All])\nAfter"
        ),
        "a.pdf",
    )
    assert cells(read) == [
        ["Before"],
        ["Name", "Body", "Post"],
        ["A Smith", "Anytown Borough\nCouncil", "Chair"],
        ["B", "C", "D"],
        ["", "E", "F"],
        ["All"],
        ["After"],
    ]
    assert [line.kind for line in read.lines] == ["text", "row", "row", "row", "row", "row", "text"]
    assert len({line.block for line in read.lines if line.kind == "row"}) == 1
    lefts = [cell.left for cell in read.lines[1].cells]
    assert lefts == sorted(filter(None, lefts))
    assert strong(read) == ["Name"]


@pytest.mark.parametrize("width", ["1.6cm", "1.9cm", "2.05cm", "2.4cm"])
@pytest.mark.parametrize("font", ["Libertinus Serif", "DejaVu Sans Mono", "New Computer Modern"])
def test_cells_that_run_together_are_two(width: str, font: str) -> None:
    """A word that is printed over the rule of its cell ends where the next cell begins, and nowhere else."""
    style = f'{PAGE}#set text(font: "{font}", hyphenate: false)\n#table(columns: ({width}, 2cm, 7cm), '
    for printed in (["Attended", "Apologies", "Nobody"], ["Attended", "", "Nobody"]):
        row = ", ".join(f"[{each}]" for each in printed)
        assert cells(paper(pdf(f"{style}{row})"), "a.pdf")) == [printed]


@pytest.mark.parametrize(
    "foot", ["1 | Page", "Notes of the Board, 3 May #h(1fr) 1 | P a g e", "Notes of the Board #h(1fr) Page 1 of 3"]
)
def test_the_foot_of_the_only_page_is_no_line_of_it(foot: str) -> None:
    """It says of itself that it is of the page, and no second page is needed to tell."""
    assert texts(paper(pdf(f"#set page(footer: [{foot}])\n{PAGE}A Smith\n\nPage 1 of the plan"), "a.pdf")) == [
        "A Smith",
        "Page 1 of the plan",
    ]


def test_columns_without_rules_have_their_edges() -> None:
    """What stands in columns is parted by the white between them, with where each begins."""
    grid = "#grid(columns: (6cm, 6cm), row-gutter: 8pt, [Cllr A Smith], [Anytown Council], [Mr B], [Police])"
    read = paper(
        pdf(f"{PAGE}{grid}\n#v(1em)\nThe Board met and talked for a long time of many things, and then it went home."),
        "a.pdf",
    )
    assert cells(read)[:2] == [["Cllr A Smith", "Anytown Council"], ["Mr B", "Police"]]
    assert len(cells(read)[2]) == 1
    one, other = ([cell.left or 0 for cell in line.cells] for line in read.lines[:2])
    assert one == pytest.approx(other, abs=0.5)
    assert one[1] - one[0] == pytest.approx(170, abs=1)


def test_two_columns_of_names_side_by_side() -> None:
    """Organisations in two columns are cells of one line."""
    names = "#columns(2)[#underline[Anytown Council] \\ A Smith #colbreak() #underline[Fire Service] \\ B Jones]"
    read = paper(pdf(PAGE + names), "a.pdf")
    assert cells(read) == [["Anytown Council", "Fire Service"], ["A Smith", "B Jones"]]
    assert strong(read) == ["Anytown Council", "Fire Service"]


def test_justified_text_has_no_columns() -> None:
    """White that only fills a line parts nothing."""
    text = "#set par(justify: true)\n#block(width: 7cm)[#lorem(80)]"
    assert all(len(line.cells) == 1 for line in paper(pdf(PAGE + text), "a.pdf").lines)


def test_what_runs_on_every_page_is_dropped() -> None:
    """A header is kept once, a footer with its page number not at all; the same words elsewhere stay."""
    read = paper(pdf(f"{RUNNING}A Safer Board\n#pagebreak()\nB\n#pagebreak()\n15/12 Minutes"), "a.pdf")
    assert [(line.page, line.text) for line in read.lines] == [
        (1, "Safer Board"),
        (1, "A Safer Board"),
        (2, "B"),
        (3, "15/12 Minutes"),
    ]


def test_a_year_alone_at_the_foot_of_a_page_is_the_end_of_its_line() -> None:
    """It is the number of no page, unlike the figures below it."""
    page = said("3. MINUTES OF 10 NOVEMBER", base=90) + said("2016", base=75) + said("12", base=40)
    assert texts(paper(drawn_pdf(page), "a.pdf")) == ["3. MINUTES OF 10 NOVEMBER", "2016"]


def test_heads_of_pages_that_only_look_alike_stay() -> None:
    """Numbers that do not go with the pages are those of items."""
    read = paper(pdf(f"{PAGE}Minute 12/13\n#pagebreak()\nMinute 16/13\n#pagebreak()\nMinute 17/13"), "a.pdf")
    assert texts(read) == ["Minute 12/13", "Minute 16/13", "Minute 17/13"]


def test_row_that_a_page_parts_is_one() -> None:
    """What goes on at the head of the next page belongs to the row at the foot of the last."""
    rows = "#table(columns: (2cm, 5cm), [1.], [Apologies], [2.], [First\\ #v(3cm) second])"
    read = paper(pdf(f"#set page(width: 12cm, height: 6cm, margin: 1cm)\n{rows}"), "a.pdf")
    assert cells(read) == [["1.", "Apologies"], ["2.", "First\nsecond"]]


def test_paragraph_goes_on_over_pages() -> None:
    """A sentence that a page breaks off stays in its block."""
    read = paper(drawn_pdf(said("RESOLVED that the", base=120), said("report be noted.", base=700)), "a.pdf")
    assert [(line.page, line.block) for line in read.lines] == [(1, 1), (2, 1)]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_page_on_its_side_is_read_as_it_shows(turn: int) -> None:
    """A landscape page that is stored upright reads as it is seen."""
    angle = {0: b"1 0 0 1 72 200", 90: b"0 1 -1 0 300 100", 180: b"-1 0 0 -1 500 200", 270: b"0 -1 1 0 72 700"}[turn]
    next_line = {0: b"1 0 0 1 72 180", 90: b"0 1 -1 0 320 100", 180: b"-1 0 0 -1 500 220", 270: b"0 -1 1 0 52 700"}[
        turn
    ]
    stream = b"BT /F1 12 Tf %b Tm (First line) Tj %b Tm (Second) Tj ET" % (angle, next_line)
    read = paper(drawn_pdf(stream, page=b"/Rotate %d" % turn), "a.pdf")
    assert texts(read) == ["First line", "Second"]


def test_stamp_across_the_page_is_a_line_of_its_own() -> None:
    """A word that leans is no part of the lines that it crosses."""
    stamp = b"BT /F1 60 Tf 0.7 0.7 -0.7 0.7 150 500 Tm (DRAFT) Tj ET\n"
    read = paper(drawn_pdf(stamp + said("Present: A Smith", base=600) + said("B Jones", base=580)), "a.pdf")
    assert texts(read) == ["DRAFT", "Present: A Smith", "B Jones"]


def test_words_struck_through_are_left_out() -> None:
    """A rule through words takes them back, and that is said; one beneath them makes them stand out."""
    rules = b"72 704 m 105 704 l S 72 678.5 m 105 678.5 l S\n"
    read = paper(
        drawn_pdf(said("Smith", base=700) + said("stays", 150, 700) + said("Jones", base=680) + rules), "a.pdf"
    )
    assert (texts(read), strong(read)) == (["stays", "Jones"], ["Jones"])
    assert "struck" in read.warnings[0]


PICTURE = b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
PICTURE += b"/Length 1 >>\nstream\n\x80\nendstream"


def scanned(count: int, text: bytes = b"") -> bytes:
    """A PDF with pages that are a picture, perhaps with text."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%b] /Count %d >>" % (kids, count),
        PICTURE,
    ]
    stream = b"q 595 0 0 842 0 0 cm /P Do Q\n" + text
    font = b"/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>"
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources "
    page += b"<< /XObject << /P 3 0 R >> %b >> >>"
    for index in range(count):
        objects += [
            page % (5 + 2 * index, font),
            b"<< /Length %d >>\nstream\n%b\nendstream" % (len(stream), stream),
        ]
    return raw_pdf(objects)


def test_scanned_pages_are_said_and_not_guessed_at() -> None:
    """A page that is a picture has no lines: its number is given, and a warning."""
    read = paper(scanned(2), "a.pdf")
    assert (read.lines, read.scanned_pages) == ((), (1, 2))
    assert read.warnings[0].startswith("pages 1, 2 ")


def test_recognised_text_is_read_with_a_warning() -> None:
    """Text that a program recognised in a picture is read, and the reader is told."""
    read = paper(scanned(1, said("Present: Councillor A Smith")), "a.pdf")
    assert (texts(read), read.scanned_pages) == (["Present: Councillor A Smith"], ())
    assert "recognised" in read.warnings[0]


@pytest.mark.parametrize("box", [b"0 0 99999999999 1e30", b"5 5 -9 -9", b"0 0 0 0", b"0 0 nan inf"])
def test_absurd_page_sizes_are_read(box: bytes) -> None:
    """Nothing depends on how large a page says that it is."""
    assert "Present: A" in texts(paper(drawn_pdf(said("Present: A"), box=box), "a.pdf"))


def test_title_with_half_a_character_is_left_out() -> None:
    """A paper is read without a title that nobody can read."""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 500 500] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length 40 >>\nstream\nBT /F1 12 Tf 72 300 Td (Present: A) Tj ET\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]
    for title, said_title in ((b"(Minutes)", "Minutes"), (b"<FEFF0041D800>", None)):
        read = paper(raw_pdf([*objects, b"<< /Title %b >>" % title], b"/Info 7 0 R"), "a.pdf")
        assert (read.title, texts(read)) == (said_title, ["Present: A"])


def test_form_that_draws_itself_ends() -> None:
    """A drawing within itself is not followed for ever."""
    form = b"/XObject << /A 4 0 R >>"
    assert texts(paper(drawn_pdf(said("Present: A") + b"/A Do", more=form), "a.pdf")) == ["Present: A"]


@pytest.mark.parametrize(
    "content, words",
    [
        (b"%PDF-1.7\n" + b"garbage " * 100, "damaged"),
        (drawn_pdf(said("A"))[:300], "damaged"),
        (
            raw_pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 9 >>"]),
            "none of its pages",
        ),
        (drawn_pdf(*[b""] * 3001), "more than 3,000 pages"),
        (drawn_pdf(b"BT /F1 1 Tf 9 9 Td " + b"(aaaa) Tj " * 30_000 + b"ET"), "on page 1"),
    ],
)
def test_damaged_and_endless_files_are_refused_in_words(content: bytes, words: str) -> None:
    """What cannot be read is an error with a remedy."""
    with pytest.raises(UnreadableError) as caught:
        paper(content, "a.pdf")
    assert words in caught.value.what
    assert caught.value.remedy


def test_page_that_draws_a_thousand_rules_is_read() -> None:
    """Rules without end make no table."""
    rules = b"".join(b"%d 0 m %d 800 l S 0 %d m 500 %d l S\n" % (at, at, at, at) for at in range(0, 2400, 1))
    assert texts(paper(drawn_pdf(rules + said("A line of text that is long enough")), "a.pdf"))


def test_text_that_nobody_sees_is_left_out() -> None:
    """Unpainted text, text beside the page and text too small to see are not read, and that is said."""
    unseen = b"BT /F1 12 Tf 3 Tr 72 600 Td (Unpainted) Tj 0 Tr ET\n"
    tiny = b"BT /F1 0.2 Tf 72 580 Td (Tiny) Tj ET\n"
    read = paper(drawn_pdf(said("Present: A Smith and B Jones") + said("Beside", left=900) + unseen + tiny), "a.pdf")
    assert texts(read) == ["Present: A Smith and B Jones"]
    assert [word for word in ("outside", "hides") if any(word in each for each in read.warnings)] == [
        "outside",
        "hides",
    ]


def test_page_whose_measures_begin_elsewhere() -> None:
    """A page is read from its own corner: what runs at its head and foot is found there."""
    pages = [said("Safer Board", base=-30) + said(f"Text {name}", base=-400) for name in "ABC"]
    read = paper(drawn_pdf(*pages, box=b"0 -842 595 0"), "a.pdf")
    assert texts(read) == ["Safer Board", "Text A", "Text B", "Text C"]


def test_recognised_text_lies_unseen_over_its_picture() -> None:
    """What is not painted over a picture of the page is its text."""
    read = paper(scanned(1, b"3 Tr " + said("Present: Councillor A Smith")), "a.pdf")
    assert texts(read) == ["Present: Councillor A Smith"]


def test_hyphen_at_the_end_of_a_line_stays() -> None:
    """A word that a line breaks is left in two, each on its line."""
    text = '#set page(width: 8cm)\n#set par(justify: true)\n#set text(hyphenate: true, lang: "en")\n'
    read = paper(
        pdf(f"{text}The representatives of the organisations notwithstanding extraordinary internationalisation"),
        "a.pdf",
    )
    assert any(line.text.endswith("-") for line in read.lines)
    assert not any("\ufffe" in line.text or "\x02" in line.text for line in read.lines)
    lefts = {line.cells[0].left for line in read.lines}
    assert len(lefts) == 1


CELLS = [said("Name", 75, 605), said("Body", 175, 605), said("A", 75, 585), said("B", 175, 585)]
BOXES = b"".join(b"%d %d 100 20 re " % (left, foot) for left in (72, 172) for foot in (600, 580))
FILLED = b"".join(b"%d 580 0.5 40 re f " % left for left in (72, 172, 272))
FILLED += b"".join(b"72 %d 200 0.5 re f " % foot for foot in (580, 600, 620))
ONE_PATH = b"72 580 m 272 580 l 272 620 l 72 620 l h 172 580 m 172 620 l 72 600 m 272 600 l "


@pytest.mark.parametrize("rules", [BOXES + b"S\n", FILLED, ONE_PATH + b"S\n"], ids=["boxes", "filled", "one path"])
def test_borders_however_they_are_drawn(rules: bytes) -> None:
    """A box round each cell, a thin filled shape for each border, and one path for all make the same table."""
    assert cells(paper(drawn_pdf(rules + b"".join(CELLS)), "a.pdf")) == [["Name", "Body"], ["A", "B"]]


def test_filled_background_is_no_border() -> None:
    """A coloured ground without an outline parts nothing."""
    read = paper(drawn_pdf(b"0.9 g 60 570 300 60 re f 0 g\n" + b"".join(CELLS)), "a.pdf")
    assert {line.kind for line in read.lines} == {"text"}


def test_table_that_a_form_draws() -> None:
    """Rules within a drawing that is placed on the page count where they are placed."""
    rules = b"".join(b"%d %d 100 20 re " % (left, foot) for left in (0, 100) for foot in (0, 20)) + b"S"
    page = b"q 1 0 0 1 72 580 cm /T Do Q\n" + b"".join(CELLS)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 5 0 R >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(page), page),
        b"<< /XObject << /T 6 0 R >> /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 300 300] /Length %d >>\nstream\n%b\nendstream"
        % (len(rules), rules),
    ]
    assert cells(paper(raw_pdf(objects), "a.pdf")) == [["Name", "Body"], ["A", "B"]]


def test_raised_ends_of_ordinals_stay_with_their_numbers() -> None:
    """What is small and raised belongs to the line it rises from; the number of a footnote prints elsewhere."""
    raised = b"BT /F1 12 Tf 72 700 Td (Meeting of 2) Tj /F1 8 Tf 4 Ts (nd) Tj 0 Ts /F1 12 Tf ( May, by B Jones) Tj "
    raised += b"/F1 7 Tf 4 Ts (1) Tj 0 Ts /F1 12 Tf ( Chair) Tj ET\n"
    read = paper(drawn_pdf(raised + said("A Smith was away.", base=685)), "a.pdf")
    assert texts(read) == ["Meeting of 2nd May, by B Jones Chair", "A Smith was away."]


def test_cells_without_rules_that_go_on_below_are_one() -> None:
    """Where rows stand apart, what is close below a cell that was full, or cut short, goes on with it."""
    rows = "#grid(columns: (4cm, 6cm), row-gutter: 16pt, "
    rows += (
        "[Upper Ravens and Cranleigh Residents], [Ann Dow], [Labour], [Bo Ray, Cy Lunt, Di Marl, Ed Parr and Flo Quin]"
    )
    names = "[Hind (until item nine)], [Isa Joel]"
    read = paper(pdf(f"{PAGE}{rows}, {names})\n#v(1em)\n#block(width: 10cm)[{'The Board met. ' * 20}]"), "a.pdf")
    assert cells(read)[:3] == [
        ["Upper Ravens and Cranleigh Residents", "Ann Dow"],
        ["Labour", "Bo Ray, Cy Lunt, Di Marl, Ed Parr and Flo Quin"],
        ["Hind (until item nine)", "Isa Joel"],
    ]


def test_people_below_each_other_stay_apart() -> None:
    """Names in the second column under a label are so many lines."""
    names = "Ann Dow \\ Bartholomew Ray-Lunt \\ Cy"
    rows = f"#grid(columns: (4cm, 6cm), row-gutter: 16pt, [Present], [{names}], [Away], [Di])"
    assert cells(paper(pdf(PAGE + rows), "a.pdf")) == [
        ["Present", "Ann Dow"],
        ["Bartholomew Ray-Lunt"],
        ["Cy"],
        ["Away", "Di"],
    ]


def test_word_printed_letter_by_letter_is_a_word() -> None:
    """Letters with a space after each are a heading; hollow bullets are bullets."""
    read = paper(pdf(f"{PAGE}A G E N D A\n\n\u25cb Apologies"), "a.pdf")
    assert [(line.kind, line.text) for line in read.lines] == [("text", "AGENDA"), ("item", "\u25cb Apologies")]
