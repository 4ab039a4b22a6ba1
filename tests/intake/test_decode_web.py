import pytest

from compliance.intake.decode.bounds import UnreadableError
from compliance.intake.paper import Paper
from tests.intake.decode_made import cells, paper, strong, texts


def page(body: str, head: str = "") -> Paper:
    """A page as decoded."""
    return paper(f"<!DOCTYPE html>\n<html><head>{head}</head>\n<body>\n{body}\n</body></html>", "a.html")


COUNCIL = """\
<a class="skip-link" href="#main">Skip to content</a>
<div id="cookie-banner"><p>We use cookies. Councillor Cookie.</p></div>
<header><p>Anytown Council</p><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<div class="breadcrumb">You are here</div>
<script>var chair = "Cllr Script";</script>
<main>
<h1>Agenda and minutes</h1>
<h2 class="mgSubTitleTxt">Safer Board<br>Tuesday, 4th March, 2014 2.00 pm</h2>
<p>Venue:&nbsp;Town&nbsp;Hall</p>
<table class="mgItemTable">
<tr><th>No.</th><th>Item</th></tr>
<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">1.</p></td>
<td><p class="mgAiTitleTxt">Apologies for absence</p>
<ul class="mgActionList"><li><a href="x">View the decision</a></li></ul>
<div class="mgWordPara"><p>Apologies were received from <b>Cllr A Smith</b>.</p><p>&nbsp;</p></div></td></tr>
</table>
<p style="display:none">Cllr Hidden</p><p hidden>Cllr Hidden</p><p class="gone">Cllr Hidden</p>
</main>
<footer><p>Contact Councillor Foot</p></footer>
"""


def test_saved_council_page_is_read_without_what_surrounds_it() -> None:
    """Menus, banners, scripts and what the page hides are no part of the minutes."""
    read = page(COUNCIL, "<title>Agenda for Safer Board</title><style>.gone, .x {display: none}</style>")
    assert read.title == "Agenda for Safer Board"
    assert texts(read) == [
        "Agenda and minutes",
        "Safer Board",
        "Tuesday, 4th March, 2014 2.00 pm",
        "Venue: Town Hall",
        "No.\tItem",
        "1.\tApologies for absence",
        "Apologies were received from Cllr A Smith.",
    ]
    assert "Cllr A Smith" in strong(read)
    assert read.lines[0].kind == "heading"
    assert read.lines[3].number == 12


def test_lines_and_blocks_of_a_page() -> None:
    """A break begins a line, two begin a block, and so does a new element."""
    read = page("<p>Present:<br>A Smith<br/><br/>B</p><div>C <i>D</i></div>")
    assert [(line.text, line.block) for line in read.lines] == [("Present:", 1), ("A Smith", 1), ("B", 2), ("C D", 3)]


def test_table_with_paragraphs_in_its_cells() -> None:
    """Each cell has its paragraphs as lines; a cell over several rows or columns is given once, the others stay put."""
    read = page(
        "<table><thead><tr><th>Name<th>Body<th>Post</thead>"
        "<tr><td><p>A Smith</p><p>&nbsp;</p><p>B Jones</p></td><td rowspan=2>Anytown<br>Council</td><td>Chair</td></tr>"
        "<tr><td>C</td><td>Officer</td></tr><tr><td colspan=3><b>Apologies</b></td></tr>"
        "<tr><td colspan=2>D</td><td>E</td></tr></table>"
    )
    assert cells(read) == [
        ["Name", "Body", "Post"],
        ["A Smith\nB Jones", "Anytown\nCouncil", "Chair"],
        ["C", "", "Officer"],
        ["Apologies"],
        ["D", "", "E"],
    ]
    assert {line.kind for line in read.lines} == {"row"}
    assert strong(read) == ["Name", "Body", "Post", "Apologies"]


def test_table_within_a_table_is_read_in_its_place() -> None:
    """A table that only sets the page is no table; the one in it is."""
    read = page(
        "<table><tr><td>Left<table><tr><td>A<td>B</tr></table></td><td>Right</td></tr></table>"
        "<table><tr><td>Only<br>column</td></tr></table>"
    )
    assert cells(read) == [["Left"], ["A", "B"], ["Right"], ["Only"], ["column"]]


def test_lists_print_their_marks() -> None:
    """A numbered list has its numbers as they print; others a bullet."""
    read = page(
        "<ol start=3><li>Three<li><p>Four</p><p>more</p><ul><li>deep</ul></ol><ol type=a><li>A<li value=4>D</ol>"
        "<ol type=I><li>x</ol><ul><li></ul>"
    )
    assert texts(read) == ["3. Three", "4. Four", "more", "\u2022 deep", "a. A", "d. D", "I. x"]
    assert [(line.kind, line.level) for line in read.lines[:4]] == [("item", 1), ("item", 1), ("text", 0), ("item", 2)]


def test_terms_are_rows() -> None:
    """What a list of terms says of each stands beside it."""
    read = page("<dl><dt>Chair</dt><dd>A</dd><dt>Present</dt><dd>B</dd><dd>C</dd></dl>")
    assert cells(read) == [["Chair", "A"], ["Present", "B\nC"]]


def test_spaces_that_do_not_break_set_columns() -> None:
    """Three of them part columns, as tabs do in text."""
    assert cells(page("<p>A Smith&nbsp;&nbsp; &nbsp;Police</p><pre>a    b\nc</pre>")) == [
        ["A Smith", "Police"],
        ["a", "b"],
        ["c"],
    ]


def test_style_makes_text_stand_out_and_deleted_text_is_left_out() -> None:
    """Bold by style counts; deleted text is not read, and that is said."""
    read = page(
        '<p><span style="font-weight: bold">A</span> <del>B</del>c <span style="text-decoration:underline">D</span></p>'
    )
    assert (texts(read), strong(read)) == (["A c D"], ["A", "D"])
    assert "deleted" in read.warnings[0]


def test_page_whose_content_is_in_a_menu_by_name_is_read() -> None:
    """A class alone does not hide what is most of the page."""
    assert texts(page('<div class="menu page"><p>Present: A Smith and many others of the Board</p></div>')) != []


def test_old_page_says_its_characters() -> None:
    """A page in Windows-1252 that says so is read without a warning."""
    content = "<html><head><meta charset='windows-1252'></head><body><p>Zoë – Chair</p></body></html>".encode("cp1252")
    read = paper(content, "a.htm")
    assert (texts(read), read.warnings) == (["Zoë – Chair"], ())


def test_text_that_is_named_a_page_is_read_as_text() -> None:
    """A file without an element is text."""
    assert paper("Present: A\nApologies: B", "a.html").format == "text"


@pytest.mark.parametrize("element", ["div", "b", "table><tr><td", "ul><li", "blockquote"])
def test_elements_too_deep_within_each_other_are_refused(element: str) -> None:
    """Half of a page would be worse than none."""
    with pytest.raises(UnreadableError, match="deep"):
        page(f"<{element}>" * 5000 + "x")


def test_elements_deep_within_each_other_are_read() -> None:
    """As deep as the parser goes, so does the reader."""
    assert texts(page("<div>" * 240 + "x" + "</div>" * 240)) == ["x"]
    assert "x" in texts(page("<table><tr><td>" * 75 + "x"))[0]


def test_many_elements_are_bounded() -> None:
    """A page that is all elements is refused, and a long list is read in time."""
    with pytest.raises(UnreadableError, match="elements"):
        page("<p>" * 300_001)
    assert texts(page("<ol>" + "<li>x" * 5000))[-1] == "5000. x"


def test_picture_within_the_page_does_not_end_it() -> None:
    """A large picture written out in the page is passed over."""
    assert texts(page(f'<img src="data:image/png;base64,{"A" * 12_000_000}"><p>After</p>')) == ["After"]


def test_page_laid_out_in_a_table_is_read_without_its_menu() -> None:
    """A cell with nearly all of a page is no entry of a table, and links alone beside it are a menu."""
    menu = "<br>".join(f'<a href="{each}.htm">{each}</a>' for each in ("Home", "News", "Minutes", "Contact"))
    words = "".join(
        f"<p>{each} {'The Board met. ' * 20}</p>" for each in ("Present: A Dow", "1. Apologies", "2. Minutes")
    )
    read = paper(f"<html><body><table><tr><td>{menu}</td><td>{words}</td></tr></table></body></html>", "a.html")
    assert [line.text.split(" The")[0] for line in read.lines] == ["Present: A Dow", "1. Apologies", "2. Minutes"]


def test_struck_words_and_numbers_of_footnotes_are_left_out() -> None:
    """Raised figures after a word lead elsewhere; those after a figure or of a measure are part of the text."""
    body = "<p>A Dow<sup>1</sup>, <s>B Ray</s> <span style='text-decoration: line-through'>C</span> D Lunt</p>"
    read = paper(f"<html><body>{body}<p>2<sup>nd</sup> May, 5 m<sup>2</sup></p></body></html>", "a.html")
    assert texts(read) == ["A Dow, D Lunt", "2nd May, 5 m2"]
    assert read.warnings


CONTENTS = """\
<h1>Minutes</h1>
{contents}
<h2 id="p">Present:</h2><p>Ann Ash (Chair)</p>
<h3><a name="one"></a>1. Apologies</h3><p>None.</p>
<h3 id="two">2. Strategy</h3><p>Agreed, as <a href="#one">item 1</a> and <a href="/x#two">the report</a> say.</p>
"""


ENTRIES = """\
<li><a href="#p">Present:</a></li><li><a href="#one">1. Apologies</a></li><li><a href="#two">2. Strategy</a></li>
"""
BROKEN = """\
<div><h2>Contents</h2><p>Minutes of 14 May.</p><p><a href="#p">Present, and who came with whom</a><br>
<a href="#one">1. Apologies for absence</a><br><a href="#two">2. Strategy</a></p></div>
"""


@pytest.mark.parametrize(
    "contents",
    [f"<ul>{ENTRIES}</ul>", f"<h2>On this page</h2><ol>{ENTRIES}</ol>", BROKEN],
    ids=["bare", "headed", "div"],
)
def test_links_to_places_further_down_are_no_lines_of_the_paper(contents: str) -> None:
    """A list of contents, whatever it is called, says again what stands below."""
    assert texts(page(CONTENTS.format(contents=contents))) == [
        "Minutes",
        "Present:",
        "Ann Ash (Chair)",
        "1. Apologies",
        "None.",
        "2. Strategy",
        "Agreed, as item 1 and the report say.",
    ]


def test_links_to_elsewhere_or_into_nothing_are_lines_of_the_paper() -> None:
    """A list of papers, or of entries that open where they stand, is all that there is of them."""
    links = '<li><a href="#">Apologies</a></li><li><a href="#gone">Strategy</a></li><li><a href="/b">Budget</a></li>'
    assert texts(page(f"<h1>Agenda</h1><ul>{links}</ul>")) == ["Agenda", "• Apologies", "• Strategy", "• Budget"]


ACCORDION = """\
<main><h1>Safer Ambley board minutes: 4 March 2014</h1>
<button>Show all sections</button>
<section><h2 class="accordion-header"><button aria-controls="one" aria-expanded="true">1. Welcome</button></h2>
<div id="one"><p>The chair welcomed everyone.</p><button>Hide</button></div></section>
<section><h2><span><button aria-controls="two" aria-expanded="false"><span>2. Burglary</span></button></span></h2>
<div id="two" hidden class="collapse"><p>The board agreed the plan.</p></div></section>
<h2>3. Funding <button>Copy link to this section</button></h2>
<p>Noted.</p>
<p hidden>Not shown</p></main>
"""


def test_heading_that_is_a_button_is_a_heading_and_what_it_folds_away_is_read() -> None:
    """A page that folds its sections has their headings as buttons; a button beside a heading's words is none of it."""
    read = page(ACCORDION)
    assert texts(read) == [
        "Safer Ambley board minutes: 4 March 2014",
        "1. Welcome",
        "The chair welcomed everyone.",
        "2. Burglary",
        "The board agreed the plan.",
        "3. Funding",
        "Noted.",
    ]
    assert [line.text for line in read.lines if line.kind == "heading"][1:3] == ["1. Welcome", "2. Burglary"]


def test_buttons_in_lists_of_terms_and_folding_details_are_their_words() -> None:
    """What names a folded part in other elements is read as well; a button within the part is not."""
    read = page(
        '<dl><dt><button aria-controls="a">Apologies</button></dt><dd id="a" hidden>Jo Webb</dd></dl>'
        "<details><summary><button>Notes</button></summary><p>Said.</p><button>Print</button></details>"
    )
    assert texts(read) == ["Apologies\tJo Webb", "Notes", "Said."]


def test_menu_of_buttons_is_left_out_with_what_it_folds_away() -> None:
    """A button under no heading, or in a banner, opens a menu."""
    read = page(
        '<div class="cookie-banner"><h2><button aria-controls="c">Cookies</button></h2><p id="c">Yes</p></div>'
        '<button aria-controls="m">Menu</button><ul id="m" hidden><li>Home</li></ul><h1>Minutes</h1>'
    )
    assert texts(read) == ["Minutes"]


def test_what_a_heading_that_is_a_button_does_is_no_word_of_it() -> None:
    """“Hide this section” behind the words is left out; an item that is called Close is not."""
    read = page(
        '<main><h2><button aria-controls="a"><span>1. Welcome</span><span class="hidden-word">, </span><span><span>Hide'
        '</span><span> this section</span></span></button></h2><div id="a">Said.</div>'
        "<h2><button><span>Close</span></button></h2><p>At 4pm.</p></main>"
    )
    assert texts(read) == ["1. Welcome", "Said.", "Close", "At 4pm."]


@pytest.mark.parametrize(
    "button, part",
    [
        ('<button data-bs-target="#p">Lights</button>', '<div id="p" style="display:none">'),
        ('<button data-target="#p">Lights</button>', '<div id="p" aria-hidden="true">'),
        ("<button>Lights</button>", "<div hidden>"),
        ("<button>Lights</button>", '<div class="folded">'),
    ],
)
def test_part_that_stands_below_its_button_or_is_its_target_is_read(button: str, part: str) -> None:
    """It is known by the name that the button gives, or by standing right below the heading."""
    between = "<p>Told.</p>" if "data" in button else ""
    read = page(
        f"<main><h2>{button}</h2>{between}{part}<p>Two were bought.</p><p hidden>Not shown</p></div>"
        "<div hidden><p>Nor this</p></div></main>",
        "<style>.folded {display: none}</style>",
    )
    assert texts(read) == ["Lights", *(["Told."] if between else []), "Two were bought."]


def test_menu_below_a_heading_that_is_a_button_is_left_out() -> None:
    """What the button unfolds may be no part of the document, as its name or its purpose says."""
    read = page(
        '<h1>Minutes</h1><h2><button aria-controls="m">Pages</button></h2><div role="menu" id="m" hidden>Home</div>'
        '<h2><button>More</button></h2><div class="main-menu" hidden>Home</div><nav>Home</nav>'
    )
    assert texts(read) == ["Minutes", "Pages", "More"]
