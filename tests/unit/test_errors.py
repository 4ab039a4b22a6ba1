import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.errors import QUOTED, InputError, Problem, quote, suggest, visible


def test_problem_is_one_line_with_place_fault_and_remedy() -> None:
    """A problem reads path, line, what is wrong, what to do."""
    problem = Problem("a.yaml", 12, "the date has no month", "Write it as 2012-06-05")
    assert str(problem) == "a.yaml:12: the date has no month. Write it as 2012-06-05."


def test_problem_without_a_line_names_the_file_alone() -> None:
    """A problem of the whole file has no line number."""
    assert str(Problem("a.yaml", None, "there is no such file", "Check its name")) == (
        "a.yaml: there is no such file. Check its name."
    )


@pytest.mark.parametrize(
    "what, remedy, said",
    [
        ("it ends.", "Mend it.", "it ends. Mend it."),
        ("it ends..", "Mend it", "it ends. Mend it."),
        ("no such kind", 'Did you mean "plan"?', 'no such kind. Did you mean "plan"?'),
        ("it stops", "", "it stops."),
        ("it stops", "  ", "it stops."),
        (" wait… ", "Go on!", "wait… Go on!"),
    ],
)
def test_sentences_end_once(what: str, remedy: str, said: str) -> None:
    """Each sentence ends with one mark, and an empty remedy leaves nothing behind."""
    assert str(Problem("f", 1, what, remedy)) == f"f:1: {said}"


def test_problem_shows_control_characters() -> None:
    """Nothing in a problem moves the cursor, colours the terminal or starts a line."""
    problem = Problem("a\n.yaml", 1, "\x1b[31mred\x07", "say \u202eabc\r")
    assert str(problem) == r"a\n.yaml:1: \x1b[31mred\x07. say \u202eabc."
    assert str(Problem("f", 1, "a\rb", "")) == r"f:1: a\rb."


def test_problems_are_put_in_the_order_of_the_file() -> None:
    """An error holds its problems by path and line, those without a line first."""
    third, second, first = Problem("b", 9, "x", ""), Problem("b", 2, "x", ""), Problem("b", None, "x", "")
    other = Problem("a", 7, "x", "")
    error = InputError(iter([third, first, second, other]))
    assert error.problems == (other, first, second, third)
    assert str(error) == "a:7: x.\nb: x.\nb:2: x.\nb:9: x."
    assert first < second <= third
    assert third > first


def test_problem_is_not_ordered_against_other_things() -> None:
    """A problem and a text have no order."""
    assert Problem("a", 1, "x", "").__lt__("a") is NotImplemented


def test_error_needs_a_problem() -> None:
    """An error that says nothing is a mistake of the program."""
    with pytest.raises(ValueError, match="needs a problem"):
        InputError([])


def test_error_crosses_a_process() -> None:
    """An error comes out of a worker process as it went in."""
    error = InputError([Problem("a", 1, "x", "y")])
    assert pickle.loads(pickle.dumps(error)).problems == error.problems  # noqa: S301  # made here


@pytest.mark.parametrize(
    "word, choice",
    [
        ("copy_snet", "copy_sent"),
        ("Copy-Sent", "copy_sent"),
        ("copy sent", "copy_sent"),
        ("consulted", "consulted"),
        ("xyz", None),
        ("", None),
        pytest.param("c" * 10_000, None, id="long"),
    ],
)
def test_suggests_what_was_meant(word: str, choice: str | None) -> None:
    """A misspelling finds its word; what is like nothing finds nothing."""
    assert suggest(word, ["copy_sent", "consulted", "published"]) == choice


@pytest.mark.parametrize(
    "word, choices, meant",
    [
        ("posted", ["consulted", "copy_sent"], None),
        ("everything", ["meeting", "attendance"], None),
        ("label", ["place", "date"], None),
        ("borough", ["london_borough", "district"], "london_borough"),
        ("district", ["district_council", "county_council"], "district_council"),
        ("plam", ["plan", "summary"], "plan"),
    ],
)
def test_a_word_that_only_shares_some_letters_is_not_suggested(
    word: str, choices: list[str], meant: str | None
) -> None:
    """Whoever wrote "posted" did not mean "consulted"; the list of what may stand there helps more."""
    assert suggest(word, choices) == meant


def test_suggestion_does_not_depend_on_the_order_of_choices() -> None:
    """Two choices that are as near give the same suggestion whichever comes first."""
    assert suggest("plan_c", {"plan_a", "plan_b"}) == suggest("plan_c", ["plan_b", "plan_a"])
    assert suggest("PLAN", ["plan", "Plan"]) == suggest("PLAN", ["Plan", "plan"])
    assert suggest("plan", []) is None


@pytest.mark.parametrize(
    "value, shown",
    [
        ("plan", '"plan"'),
        ("", '""'),
        ("a\tb\nc\rd", r'"a\tb\nc\rd"'),
        ("\x1b[2J", r'"\x1b[2J"'),
        ("a\u200bb\u202e\ufeff", r'"a\u200bb\u202e\ufeff"'),
        ("a\u00a0b", r'"a\xa0b"'),
        ("\U000e0041", r'"\U000e0041"'),
        ("\udc80", r'"\udc80"'),
        ("Bolsover – café", '"Bolsover – café"'),
        ("x" * 60, '"' + "x" * 60 + '"'),
        ("x" * 61, '"' + "x" * 59 + '…"'),
        ("\x1b" * 61, '"' + r"\x1b" * 14 + '…"'),
        (None, "nothing"),
        (True, "true"),
        (False, "false"),
        (12, "12"),
        (1.5, "1.5"),
        pytest.param(10**5000, "a very long number", id="long-number"),
        ({"a": 1}, "a mapping"),
        ([1], "a list"),
    ],
)
def test_quote_is_short_and_seen(value: object, shown: str) -> None:
    """A quoted value is short, on one line, and shows what is not printed."""
    assert quote(value) == shown


@given(st.text(st.characters()))
def test_quote_never_grows_or_hides(text: str) -> None:
    """Whatever the text, the quotation fits on a line and can be printed."""
    shown = quote(text)
    assert len(shown) <= QUOTED + 2
    assert len(shown.splitlines()) == 1
    shown.encode()


@given(st.text(st.characters()))
def test_making_visible_twice_changes_nothing(text: str) -> None:
    """What is visible already stays as it is."""
    assert visible(visible(text)) == visible(text)
