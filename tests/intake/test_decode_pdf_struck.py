"""Rules beneath and through the words of a PDF, and bars beside them."""

from __future__ import annotations

from tests.intake.decode_made import cells, drawn_pdf, paper, said, strong, texts


def in_parts(*parts: str, left: float = 72, base: float = 700) -> bytes:
    """A line that a file sets in several stretches."""
    shown = " ".join(f"({part}) Tj" for part in parts)
    return f"BT /F1 12 Tf {left} {base} Td {shown} ET\n".encode()


def rule(left: float, right: float, at: float) -> bytes:
    """A rule along the page."""
    return f"{left} {at} m {right} {at} l S\n".encode()


def test_word_that_is_struck_in_part_keeps_the_rest() -> None:
    """What replaces a struck word begins where that ends, with no white between; the white before it stays."""
    page = in_parts("Marcus ", "Smithers", "Fothergill", " and others") + rule(114.7, 162, 703.5)
    page += in_parts("\\(", "Roads", "Police\\)", base=660) + rule(76, 110.7, 663.5)
    read = paper(drawn_pdf(page), "a.pdf")
    assert texts(read) == ["Marcus Fothergill and others", "(Police)"]


def test_white_of_struck_words_parts_no_columns() -> None:
    """What is taken out of the middle of a line leaves words of one sentence."""
    page = in_parts("Present: ", "Josephine Ravensworth, ", "Ann Lee") + rule(121, 245, 703.5)
    assert cells(paper(drawn_pdf(page), "a.pdf")) == [["Present: Ann Lee"]]


def test_underlined_word_beside_a_bar_was_put_in() -> None:
    """A bar in the margin shows a tracked change: its underline does not make words stand out, as others do."""
    page = said("Ann Lee", base=700) + rule(72, 114, 698.5) + said("Bo Ray", base=660) + rule(72, 110, 658.5)
    bar = b"60 690 m 60 712 l S\n"
    assert strong(paper(drawn_pdf(page), "a.pdf")) == ["Ann Lee", "Bo Ray"]
    assert strong(paper(drawn_pdf(page + bar), "a.pdf")) == ["Bo Ray"]


def test_border_of_a_page_is_no_bar() -> None:
    """An upright rule that others meet is part of a frame."""
    page = said("Ann Lee", base=700) + rule(72, 114, 698.5) + rule(60, 500, 720) + rule(60, 500, 600)
    page += b"60 600 m 60 720 l S 500 600 m 500 720 l S\n"
    assert strong(paper(drawn_pdf(page), "a.pdf")) == ["Ann Lee"]


def test_rule_is_measured_from_the_words_above_it() -> None:
    """A column that stands a little lower on the left has no say in whether words on the right are underlined."""
    page = said("Bo Ray", base=696) + said("Dale Council", left=320, base=700) + rule(320, 387, 698.5)
    read = paper(drawn_pdf(page), "a.pdf")
    assert cells(read) == [["Bo Ray", "Dale Council"]]
    assert strong(read) == ["Dale Council"]


def test_raised_letters_are_struck_with_their_word() -> None:
    """A rule through a line strikes what is raised in it too."""
    page = in_parts("Ann Lee came") + in_parts("On the 9", left=72, base=660)
    page += b"BT /F1 7 Tf 117.4 664 Td (th) Tj ET\n" + in_parts("of May", left=128, base=660) + rule(72, 163, 663.6)
    assert texts(paper(drawn_pdf(page), "a.pdf")) == ["Ann Lee came"]
