"""No line that an import writes is longer than a screen; what is long is folded and means the same."""

from __future__ import annotations

from typing import Any

import pytest

from compliance import files
from compliance.intake.draft.written.additions import Addition
from compliance.intake.draft.written.insert import insert
from compliance.intake.draft.written.yaml_text import entry_lines, value_lines
from tests.intake.test_into import HEAD

MOST = 120
LONG = (
    'The minutes were agreed: "as a correct record", with one \\ amendment #5 of 3, and with  two spaces; Dr K Lal had '
    "not sent apologies but was present – and should be added to the list.\nThe next line begins with a dash: - none. "
    "Then it goes on for so long that nobody could read it on one line of a screen, whatever the screen is."
)
ANSWER = {"question": "documents.strategic-assessment", "answer": "none", "of": "fa6e966b9c15"}
SOURCES = "sources:\n  - id: answers\n    title: Answers\n    strength: statement\n    {}\n"


def assert_short(text: str) -> None:
    """No line is too long."""
    assert [line for line in text.splitlines() if len(line) > MOST] == []


def read(text: str) -> dict[str, Any]:
    """What a text says."""
    return files.read_text(text, "board.yaml").data


@pytest.mark.parametrize("text", [LONG, LONG.replace("\n", " "), "word " * 60 + "end", "x" * 200])
@pytest.mark.parametrize("indent", [0, 4])
def test_a_long_text_is_folded(text: str, indent: int) -> None:
    """As the value of a key, in an entry, and as an entry by itself."""
    lines = ["top:" * bool(indent), *value_lines("note", text, indent)]
    lines += [" " * indent + "list:", *entry_lines(text, indent + 2), *entry_lines({"a": 1, "b": text}, indent + 2)]
    written = "\n".join(filter(None, lines)) + "\n"
    data = read(written)
    found = data["top"] if indent else data
    assert (found["note"], found["list"][0], found["list"][1]["b"]) == (text, text, text)
    if " " in text:
        assert_short(written)


def test_answers_that_are_kept_stand_a_line_each() -> None:
    """They were one line, which grew with every import."""
    assert value_lines("answered", [ANSWER], 4) == [
        "    answered:",
        "      - {question: documents.strategic-assessment, answer: none, of: fa6e966b9c15}",
    ]
    long = ANSWER | {"answer": LONG}
    written = HEAD + SOURCES.format("\n".join(value_lines("answered", [ANSWER, long], 4)).lstrip())
    assert_short(written)
    assert read(written)["sources"][0]["answered"] == [ANSWER, long]


@pytest.mark.parametrize(
    "there",
    [
        "answered: [{question: a, answer: none, of: b}, {question: cc, answer: none, of: d}]",
        "answered: [{question: a, answer: none, of: b}]  # mine",
        "answered:\n      - {question: a, answer: none, of: b}",
        "answered: [\n      {question: a, answer: none, of: b}, # mine\n    ]",
    ],
)
def test_to_answers_in_either_form_more_are_added_on_lines_of_their_own(there: str) -> None:
    """A record of before has them in brackets."""
    text = HEAD + SOURCES.format(there) + "# the end\n"
    before = read(text)["sources"][0]["answered"]
    more = [ANSWER, ANSWER | {"answer": LONG}, ANSWER | {"question": "short"}]
    made = insert(text, [Addition(("sources", 0, "answered"), None, each) for each in more], "board.yaml")
    assert_short(made)
    assert read(made)["sources"][0]["answered"] == [*before, *more]
    first = next(line for line in text.splitlines() if "question: a," in line).rstrip("]# mine")
    assert any(line.startswith(first) for line in made.splitlines())
    assert made.endswith("# the end\n")
    assert ("# mine" in made) is ("# mine" in text)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_comes_into_brackets_of_a_long_line_begins_a_line(end: str) -> None:
    """The decision of an item, and one more name of a body."""
    text = HEAD + (
        "bodies: [{id: council, name: Anytown Council, kind: unitary_council, aliases: [the Council]}] # mine\n"
        "meetings:\n  - id: june\n    date: 2013-06-05\n    items:\n      - {number: 1, title: Minutes}\n"
    )
    text = text.replace("\n", end)
    made = insert(
        text,
        [
            Addition(("bodies", 0, "aliases"), None, "Anytown Metropolitan Borough Council, as it calls itself"),
            Addition(("meetings", 0, "items", 0), "resolution", LONG),
        ],
        "board.yaml",
    )
    assert_short(made)
    assert read(made)["meetings"][0]["items"][0]["resolution"] == LONG
    assert len(read(made)["bodies"][0]["aliases"]) == 2
    assert made.count(end) == made.count("\n")


def test_several_that_would_each_fit_alone_do_not_make_a_long_line() -> None:
    """Each was held against the line as it was before."""
    text = HEAD + "bodies: [{id: council, name: Anytown Council, kind: unitary_council, aliases: [AC]}]\n"
    more = [f"Council {name}" for name in ("One", "Two", "Three", "Four", "Five")]
    made = insert(text, [Addition(("bodies", 0, "aliases"), None, each) for each in more], "board.yaml")
    assert_short(made)
    assert read(made)["bodies"][0]["aliases"] == ["AC", *more]
