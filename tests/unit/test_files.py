import errno
import hashlib
import json
import os
import pickle
import stat
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Never

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from compliance import tree
from compliance.errors import MAX_PROBLEMS, InputError
from compliance.files import Lines, Loaded, read, read_text, write

RECORD = """\
# a comment
record: 1

partnership:
  name: Derbyshire
  ceased:
groups:
  - name: Erewash
    chair: "Cllr Hart"
  - Amber Valley
  -
notes: |
  one
  two
"""

Location = tuple[str | int, ...]


@pytest.fixture(params=["libyaml", "python"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Give each test both parsers of the YAML library: the fast one, and the one that is always there."""
    if request.param == "python":
        monkeypatch.delattr(yaml, "CSafeLoader")
    return str(request.param)


def problems(text: str, *, is_json: bool = False) -> list[str]:
    """Give what is said against this text."""
    with pytest.raises(InputError) as caught:
        read_text(text, "f", is_json=is_json)
    return [str(problem) for problem in caught.value.problems]


def said(text: str, *, is_json: bool = False) -> str:
    """Give the one thing that is said against this text."""
    (only,) = problems(text, is_json=is_json)
    return only


def refusal(path: Path) -> str:
    """Give the one thing that is said against this file, without its path."""
    with pytest.raises(InputError) as caught:
        read(path)
    (only,) = caught.value.problems
    return str(only).removeprefix(str(path))


def locations(data: object, here: Location = ()) -> Iterator[Location]:
    """Give the location of each value, in the order of the document."""
    yield here
    if isinstance(data, dict):
        for key, inner in data.items():
            yield from locations(inner, (*here, key))
    elif isinstance(data, list):
        for index, inner in enumerate(data):
            yield from locations(inner, (*here, index))


# What is read


@pytest.mark.usefixtures("parser")
def test_yaml_becomes_plain_data_with_lines() -> None:
    """Every scalar is text, an empty one is None, and each value knows its line."""
    loaded = read_text(RECORD, "r.yaml")
    assert loaded.data == {
        "record": "1",
        "partnership": {"name": "Derbyshire", "ceased": None},
        "groups": [{"name": "Erewash", "chair": "Cllr Hart"}, "Amber Valley", None],
        "notes": "one\ntwo\n",
    }
    wanted: dict[Location, int] = {
        (): 2,
        ("record",): 2,
        ("partnership",): 4,
        ("partnership", "name"): 5,
        ("partnership", "ceased"): 6,
        ("groups",): 7,
        ("groups", 0): 8,
        ("groups", 0, "chair"): 9,
        ("groups", 1): 10,
        ("groups", 2): 11,
        ("notes",): 12,
    }
    assert {location: loaded.lines.of(location) for location in wanted} == wanted
    assert loaded.path == "r.yaml"
    assert loaded.sha256 == hashlib.sha256(RECORD.encode()).hexdigest()


@pytest.mark.parametrize(
    "location, line",
    [
        (("partnership", "area"), 4),
        (("partnership", "name", "first"), 5),
        (("partnership", 0), 4),
        (("groups", 3), 7),
        (("groups", -1), 7),
        (("groups", "0"), 7),
        (("groups", 0, "until"), 8),
        (("nothing", "here"), 2),
    ],
)
def test_line_of_what_is_not_there_is_that_of_what_surrounds_it(location: Location, line: int) -> None:
    """A missing field is reported where it should have been."""
    assert read_text(RECORD, "f").lines.of(location) == line


def test_lines_that_nobody_knows_are_none() -> None:
    """Data that came from no file has no lines."""
    assert Lines().of(("a", 0)) is None


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("scalar", ["NO", "on", "12:30", "2012-06-05", "null", "~", "1e3", "0x1F", ".inf", "true", "="])
def test_scalar_is_what_the_writer_wrote(scalar: str) -> None:
    """YAML's guesses at types are not made."""
    assert read_text(f"a: {scalar}\nb: [{scalar}]", "f").data == {"a": scalar, "b": [scalar]}


@pytest.mark.usefixtures("parser")
def test_empty_is_nothing_and_quoted_empty_is_text() -> None:
    """Only a value that was left out is None."""
    assert read_text("a:\nb: ''\nc: \"\"\nd: {e: , f}\ng: [ ]\nh: |\n", "f").data == {
        "a": None,
        "b": "",
        "c": "",
        "d": {"e": None, "f": None},
        "g": [],
        "h": "",
    }


@pytest.mark.usefixtures("parser")
def test_quoted_marks_are_text() -> None:
    """What would be an anchor, a tag or a merge key is text in quotes."""
    text = '"<<": "&a"\nb: "*a"\nc: "!!int 1"\nd: <<\n'
    assert read_text(text, "f").data == {"<<": "&a", "b": "*a", "c": "!!int 1", "d": "<<"}


@pytest.mark.usefixtures("parser")
def test_line_ends_and_byte_order_mark_do_not_matter() -> None:
    """A file saved on Windows, or on an old Macintosh, reads the same, with the same lines."""
    for end in ("\n", "\r\n", "\r"):
        loaded = read_text("\ufeff" + RECORD.replace("\n", end), "f")
        assert loaded.data == read_text(RECORD, "f").data
        assert loaded.lines.of(("notes",)) == 12


@pytest.mark.usefixtures("parser")
def test_lines_are_those_of_an_editor() -> None:
    """The rare characters that YAML calls line ends, and no editor does, are not counted."""
    loaded = read_text("a: 'x\u2028y\x85z\u2029'\nb: 1\n# \u2028\u2028\nc: 2\n", "f")
    assert [loaded.lines.of((key,)) for key in "abc"] == [1, 2, 4]


def test_end_of_document_may_be_marked() -> None:
    """One document may begin with dashes and end with dots."""
    assert read_text("---\na: 1\n...\n", "f").data == {"a": "1"}


def test_json_keeps_its_types() -> None:
    """JSON's numbers and truth values are as written."""
    text = '{"a": 1, "b": [1.5, true, false, null, "x"], "c": {}, "d": 1E5, "e": -0}'
    loaded = read_text(text, "f", is_json=True)
    assert loaded.data == {
        "a": 1,
        "b": [1.5, True, False, None, "x"],
        "c": {},
        "d": 1e5,
        "e": 0,
    }
    assert type(loaded.data["a"]) is int


def test_json_lines_are_found_when_asked_for() -> None:
    """Each value of a JSON file knows its line too, however the text is laid out."""
    text = '\n{"a": [1,\n {"b": "x\\ny{,\\"}"},\n[]], "c\\u0064": null,\n"e" :\n2}'
    lines = read_text(text, "f", is_json=True).lines
    wanted: dict[Location, int] = {
        (): 2,
        ("a",): 2,
        ("a", 0): 2,
        ("a", 1): 3,
        ("a", 1, "b"): 3,
        ("a", 2): 4,
        ("a", 2, 0): 4,
        ("cd",): 4,
        ("e",): 5,
        ("f",): 2,
    }
    assert {location: lines.of(location) for location in wanted} == wanted


def test_json_may_hold_any_character() -> None:
    """A character outside the basic plane, written as two escapes, is one character."""
    assert read_text('{"a": "\\ud83d\\ude00"}', "f", is_json=True).data == {"a": "\U0001f600"}


def test_what_was_read_crosses_a_process() -> None:
    """A worker can be handed what was read, its lines too."""
    for loaded in (read_text('a: {b: "c"}', "f"), read_text('{"a": {"b": "c"}}', "f", is_json=True)):
        again: Loaded = pickle.loads(pickle.dumps(loaded))  # noqa: S301  # made here
        assert again.data == loaded.data
        assert again.lines.of(("a", "b")) == 1


# What is refused


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text, line, what",
    [
        ("a: 1\nb: &x 1\n", 2, 'an anchor, "&x", is not read here'),
        ("a: &x {b: 1}\n", 1, 'an anchor, "&x", is not read here'),
        ("a: 1\nb:\n  - !!int 1\n", 3, 'a tag, "!!int", is not read here'),
        ("a: !<tag:yaml.org,2002:python/object/apply:os.system> [x]\n", 1, "a tag, "),
        ("a: !x [1]\n", 1, 'a tag, "!x", is not read here'),
        ("a: ! x\n", 1, 'a tag, "!", is not read here'),
        ("a: 1\nb: 2\na: 3\n", 3, 'the key "a" is already on line 1'),
        ("a: 1\nb: {c: 1, d: 2,\n c: 3}\n", 3, 'the key "c" is already on line 2'),
        ("a: {b: 1}\nc: 2\na: {b: 1, b: 2}\n", 3, 'the key "a" is already on line 1'),
        ("? [a, b]\n: 1\n", 1, "a list stands here as a key"),
        ("a: 1\n? {b: 1}\n: {c: 2}\n", 2, "a mapping stands here as a key"),
        ("{a: 1}: 2\n", 1, "a mapping stands here as a key"),
        ("a: 1\n? \n: 2\n", 2, "a value stands here without a key"),
        ("a: 1\n<<: {b: 1}\n", 2, "a merge key, <<, is not read here"),
        ("a: 1\n---\nb: 2\n", 2, "a second document begins here"),
        ("# x\n%YAML 1.1\n---\na: 1\n", 2, "a directive, %, is not read here"),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", 1, "a directive, %, is not read here"),
    ],
)
def test_yaml_outside_the_subset_is_refused(text: str, line: int, what: str) -> None:
    """What is not in the subset is refused with its line, a reason and a remedy."""
    first = problems(text)[0]
    assert first.startswith(f"f:{line}: {what}")
    assert len(first.split(". ")) == 2


@pytest.mark.usefixtures("parser")
def test_alias_is_refused() -> None:
    """An alias is refused wherever it stands, as a key too."""
    found = problems("a: &x 1\nb: *x\nc:\n  - *x\n? *x\n: 2\nd: 1\n")
    assert [problem.split(": ")[0] for problem in found] == ["f:1", "f:2", "f:4", "f:5"]
    assert found[1] == (
        'f:2: an alias, "*x", is not read here. Write it out, or put text that starts with * in quotes.'
    )


@pytest.mark.usefixtures("parser")
def test_all_problems_come_together() -> None:
    """One reading finds all there is, and what cannot be read past comes last."""
    text = "a: &x 1\nb: !!int 2\na: 3\n<<: 4\nc: {d: 1, d: 2}\ne: [1\n"
    assert [problem.split(": ")[0] for problem in problems(text)] == [
        "f:1",
        "f:2",
        "f:3",
        "f:4",
        "f:5",
        "f:7",
    ]


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    "text, line, remedy",
    [
        ("a: b: c\n", 1, "Put text that has a colon in it in quotes, or check the indentation."),
        ("a:\n\t- b\n", 2, "Indent with spaces."),
        ("a: 1\nb: 'x\n\nc: 2\n", None, "Close the quotation mark or the bracket that was opened."),
        ("a: 1\nb: @x\n", 2, "Put text that starts with this character in quotes."),
        ("a: 1\nb: *important*\n", 2, "Put text that starts with * in quotes."),
        ('a: "\\q"\n', 1, "Write the backslash twice, or use single quotation marks."),
        ("a: 1\nb\n", None, "Write a colon and a space after the key, or check the indentation."),
        ("a: !x!y z\n", 1, "Put text that starts with ! in quotes."),
        ("a: [1, 2\nb: 3\n", None, "Check the indentation, the quotation marks and the brackets."),
        ("%\n", 1, "Put text that starts with % in quotes."),
    ],
)
def test_broken_yaml_is_explained(text: str, line: int | None, remedy: str) -> None:
    """Text that is not YAML at all is refused with a remedy that fits."""
    only = said(text)
    assert only.endswith(remedy)
    assert line is None or only.startswith(f"f:{line}: ")


def test_unclosed_quotation_names_its_beginning() -> None:
    """A fault at the end of the file says where what was not closed begins."""
    assert "in what begins on line 2" in said("a: 1\nb: 'x\n\nc: 2\n")


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ['a: "\\uD800"\n', 'a: "\\U0000dfff"\n', 'a: "\\UFFFFFFFF"\n', 'a: "\\xZZ"\n'])
def test_escape_that_is_no_character_is_refused(text: str) -> None:
    """Half a character, or one that does not exist, is refused and not carried into a report."""
    assert said(text).startswith("f:1: ")


@pytest.mark.parametrize(
    "text, line, what",
    [
        ('{"a": 1,\n"a": 2}', 2, 'the key "a" is already on line 1'),
        ('{"a": {"b": 1,\n"\\u0062": 2}}', 2, 'the key "b" is already on line 1'),
        ('{"a":\nNaN}', 2, '"NaN" is not a number that can be used'),
        ('{"a": -Infinity}', 1, '"-Infinity" is not a number that can be used'),
        ('{"a":\n\n1e999}', 3, '"1e999" is not a number that can be used'),
        pytest.param('{"a": ' + "9" * 5000 + "}", 1, '"999', id="long-number"),
        ('{"a": "x",\n "b": ["\\ud800"]}', 2, "there is half a character here"),
        ('{"a": {\n"\\udfff": 1}}', 1, "there is half a character here"),
        ('{"a": 1}\n{}', 2, "this is not JSON: extra data, in column 1"),
        ("{'a': 1}", 1, "this is not JSON: "),
        ('{"a": "b\nc"}', 1, "this is not JSON: "),
        ("// x", 1, "this is not JSON: "),
    ],
)
def test_json_that_is_not_exact_is_refused(text: str, line: int, what: str) -> None:
    """JSON is refused where it is no JSON, or means two things, or no number."""
    assert said(text, is_json=True).startswith(f"f:{line}: {what}")


def test_json_problems_come_together() -> None:
    """All that this program alone refuses in a JSON file is found in one reading."""
    text = '{"a": 1,\n"a": NaN,\n"b": Infinity,\n"b": 1}'
    assert [problem.split(": ")[0] for problem in problems(text, is_json=True)] == [
        "f:2",
        "f:2",
        "f:3",
        "f:4",
    ]


def test_what_the_json_library_alone_refuses_still_has_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault whose place cannot be found is refused all the same."""

    def fail(*_: object, **__: object) -> Never:
        raise RecursionError

    monkeypatch.setattr(json, "loads", fail)
    assert said("{}", is_json=True).startswith("f: this is JSON that is not read here")


@pytest.mark.parametrize("is_json", [False, True])
@pytest.mark.parametrize(
    "text, what",
    [
        ("", "f:1: this file is empty"),
        (" \n\t\n", "f:1: this file is empty"),
        ("\ufeff", "f:1: this file is empty"),
        ("a\nb\0", "f:2: there is a NUL byte here"),
        ("a\n\nb\x1b[2J", 'f:3: there is a control character here, "\\x1b"'),
        ("a\x9f", 'f:1: there is a control character here, "\\x9f"'),
        ('["a"]', "f:1: this file does not begin with named fields"),
        ('\n"a"', "f:2: this file does not begin with named fields"),
        ("a\udc80", "f:1: this is not text in UTF-8: byte 0x80 at offset 1"),
        ("a\ud800", "f:1: this is not text in UTF-8: byte 0xed at offset 1"),
        pytest.param("x" * 20_000_001, "f: this file is larger than 20 MB", id="large"),
    ],
)
def test_what_is_no_record_is_refused(text: str, what: str, is_json: bool) -> None:
    """Nothing, bytes that are no text, a list, a single value: each is named for what it is."""
    assert said(text, is_json=is_json).startswith(what)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", ["# only a comment\n", "---\n", "---\n...\n"])
def test_yaml_with_nothing_in_it_is_refused(text: str) -> None:
    """A file of comments holds no record."""
    assert said(text).startswith("f:1: there is nothing in this file")


def test_json_null_is_refused() -> None:
    """A JSON null holds no record."""
    assert "does not begin with named fields" in said("null", is_json=True)


# What is hostile


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("piece", ["[", "{a: ", "- ", "[a, ", "a: {", "[[],", "a: [{", "? ", "{["])
def test_deep_yaml_is_refused_quickly(piece: str) -> None:
    """Ten thousand levels exhaust neither the stack nor the reader's patience."""
    began = time.perf_counter()
    assert any("nested more than 50 levels deep" in problem for problem in problems(piece * 10_000))
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("text", ["[" * 10_000, '{"a": ' * 10_000, '{"a": ' + "[" * 100_000 + "]" * 100_000 + "}"])
def test_deep_json_is_refused_quickly(text: str) -> None:
    """The same holds for JSON, finished or not."""
    began = time.perf_counter()
    assert said(text, is_json=True) == "f:1: this is nested more than 50 levels deep. Write it flatter."
    assert time.perf_counter() - began < 5


@pytest.mark.parametrize("is_json", [False, True])
def test_depth_is_counted_exactly(is_json: bool) -> None:
    """Fifty levels are read, and fifty-one are not."""
    text = '{"a":\n' + "[" * 49 + "]" * 49 + "}"
    assert read_text(text, "f", is_json=is_json).data
    assert said(text.replace("[]", "[[]]"), is_json=is_json).startswith("f:2: this is nested")


@pytest.mark.parametrize("is_json", [False, True])
def test_values_are_counted_exactly(is_json: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """As many values as the limit are read, one more is not; keys and commas in text do not count."""
    monkeypatch.setattr(tree, "MAX_NODES", 5)
    assert read_text('{"a": [1, 2],\n"b": ",,,,,,,"}', "f", is_json=is_json).data
    assert said('{"a": [1, 2, 3],\n"b": 4}', is_json=is_json) == (
        "f:1: this file holds more than 5 values. Split it into several files."
    )


def test_commas_alone_do_not_make_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """Text that only looks as if it held too many values is judged as JSON."""
    monkeypatch.setattr(tree, "MAX_NODES", 3)
    assert said('{"\\x": 1-1}},,', is_json=True).startswith("f:1: this is not JSON: ")


def test_millions_of_values_do_not_fill_memory() -> None:
    """A file within the limit of size may still hold too many values."""
    assert "more than 500,000 values" in said('{"a": [' + "[]," * 3_000_000 + "1]}", is_json=True)
    assert "more than 500,000 values" in said("- a\n" * 1_000_000)


@pytest.mark.parametrize("is_json", [False, True])
def test_problems_are_limited(is_json: bool) -> None:
    """A file that is wrong on every line is not reported to the last one."""
    text = "{" + ",\n".join(['"a": 1'] * 10_000) + "}"
    assert len(problems(text, is_json=is_json)) == MAX_PROBLEMS


def test_half_characters_are_limited() -> None:
    """The same holds for a file that is full of half characters."""
    text = json.dumps({"a": ["\ud800"] * 1000})
    assert len(problems(text, is_json=True)) == MAX_PROBLEMS


def test_billion_laughs_expand_nothing() -> None:
    """Aliases are not followed, so that a small file stays small."""
    text = "a: &a [x, x]\n" + "".join(f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    assert len(problems(text)) > 8


@pytest.mark.parametrize(
    "text",
    [
        "[" * 600_000 + '"' + '\\"' * 3_000_000,
        "," * 600_000 + '"' + '\\"' * 3_000_000,
        "]" * 1_000_000,
        '{"' * 600_000,
        "[,\\" * 600_000,
    ],
    ids=["lists", "commas", "ends", "keys", "backslashes"],
)
def test_text_that_is_no_json_is_scanned_once(text: str) -> None:
    """The search for lines takes no more than a moment on text made to slow it."""
    began = time.perf_counter()
    assert problems(text, is_json=True)
    assert time.perf_counter() - began < 10


FRAGMENTS = [
    "&a ",
    "*a",
    "!t ",
    "<<",
    ": ",
    "- ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ",",
    "|\n",
    ">\n",
    "'",
    '"',
    "\\",
    "\n",
]
FRAGMENTS += [
    "  ",
    "#",
    "%",
    "---\n",
    "...\n",
    "a",
    "1",
    "\\ud8",
    "\\u0061",
    "é",
    "\x85",
    "\u2028",
    "\t",
    "null",
    "\ufeff",
]
hostile_text = st.one_of(
    st.text(st.characters()),
    st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join),
)


@given(hostile_text, st.booleans())
def test_any_text_is_read_or_refused(text: str, is_json: bool) -> None:
    """Whatever the text, it is plain data with lines, or problems that can be printed."""
    try:
        loaded = read_text(text, "f", is_json=is_json)
    except InputError as error:
        str(error).encode()
        assert all(problem.line is None or 0 < problem.line <= len(text) + 1 for problem in error.problems)
        return
    json.dumps(loaded.data, ensure_ascii=False).encode()
    assert all(loaded.lines.of(location) for location in locations(loaded.data))


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
def test_any_text_is_read_or_refused_by_the_slow_parser(text: str) -> None:
    """The same holds where the fast parser is not there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delattr(yaml, "CSafeLoader")
        try:
            read_text(text, "f")
        except InputError as error:
            str(error).encode()


@given(content=st.binary(), suffix=st.sampled_from([".yaml", ".json"]))
def test_any_bytes_are_read_or_refused(tmp_path_factory: pytest.TempPathFactory, content: bytes, suffix: str) -> None:
    """Whatever the bytes of a file, reading it gives data or problems."""
    path = tmp_path_factory.mktemp("bytes") / f"f{suffix}"
    path.write_bytes(content)
    try:
        assert read(path).sha256 == hashlib.sha256(content).hexdigest()
    except InputError as error:
        assert str(error).startswith(str(path))


# Round trips


class Dumper(yaml.SafeDumper):
    """Writes each thing out, even if it occurs twice."""

    def ignore_aliases(self, data: object) -> bool:
        """Make no alias of anything."""
        del data
        return True


# All that YAML can hold unescaped or not; without the three line ends that no editor counts.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"), max_size=20)
values = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)
mappings = st.dictionaries(texts, values, max_size=5)


@given(mappings, st.sampled_from([None, False, True]), st.booleans(), st.sampled_from(["libyaml", "python"]))
def test_yaml_round_trip(data: dict[str, Any], flow: bool | None, unicode: bool, reader: str) -> None:
    """What is written as YAML, in any style, reads back the same, its lines in the order of the document."""
    text = yaml.dump(
        data,
        Dumper=Dumper,
        default_style='"',
        default_flow_style=flow,
        allow_unicode=unicode,
        sort_keys=False,
    )
    with pytest.MonkeyPatch.context() as patch:
        if reader == "python":
            patch.delattr(yaml, "CSafeLoader")
        loaded = read_text(text, "f")
    assert loaded.data == data
    found = [loaded.lines.of(location) or 0 for location in locations(data)]
    assert found == sorted(found)
    assert found[0] == 1
    assert found[-1] <= text.count("\n")


@given(mappings, st.sampled_from([None, 0, 2]))
def test_json_round_trip(data: dict[str, Any], indent: int | None) -> None:
    """What is written as JSON reads back the same."""
    assert read_text(json.dumps(data, indent=indent), "f", is_json=True).data == data


plain_texts = st.text(st.characters(max_codepoint=0xD7FF), max_size=10)
plain_values = st.recursive(
    plain_texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(plain_texts, inner, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(plain_texts, plain_values, max_size=5), st.sampled_from([None, 0, 2]))
def test_json_and_yaml_agree(data: dict[str, Any], indent: int | None) -> None:
    """JSON is YAML: both readers give the same data and the same lines for one text."""
    text = json.dumps(data, indent=indent)
    as_json, as_yaml = read_text(text, "f", is_json=True), read_text(text, "f")
    assert as_json.data == as_yaml.data == data
    for location in locations(data):
        assert as_json.lines.of(location) == as_yaml.lines.of(location)


# Files that are read


@pytest.mark.parametrize("name", ["r.yaml", "r.yml", "R.YAML"])
def test_reads_a_yaml_file(tmp_path: Path, name: str) -> None:
    """A file ending in .yaml or .yml is YAML, and its fingerprint is that of its bytes."""
    path = tmp_path / name
    path.write_bytes(b"\xef\xbb\xbfa: 1\r\nb: NO\r\n")
    loaded = read(path)
    assert loaded.data == {"a": "1", "b": "NO"}
    assert loaded.path == str(path)
    assert loaded.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()


def test_reads_a_json_file(tmp_path: Path) -> None:
    """A file ending in .json is JSON."""
    path = tmp_path / "r.json"
    path.write_text('{"a": 1}')
    assert read(path).data == {"a": 1}


def test_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there is said to be so, with a name that is nearly the same if there is one."""
    assert refusal(tmp_path / "record.yaml") == ": there is no such file. Check its name and its folder."
    (tmp_path / "records.yaml").touch()
    assert refusal(tmp_path / "record.yaml") == ': there is no such file. Did you mean "records.yaml"?'
    assert refusal(tmp_path / "no" / "record.yaml").startswith(": there is no such file")


def test_folder_is_refused(tmp_path: Path) -> None:
    """A folder is no file, whatever its name."""
    path = tmp_path / "r.yaml"
    path.mkdir()
    assert refusal(path) == ": this is a folder, not a file. Name a file in it."


def test_other_endings_are_refused(tmp_path: Path) -> None:
    """A file of another kind is not guessed at."""
    path = tmp_path / "minutes.docx"
    path.touch()
    assert refusal(path).endswith("End it in .yaml or .json.")


def test_pipe_is_refused_at_once(tmp_path: Path) -> None:
    """A pipe that nobody writes to would be waited for without end."""
    path = tmp_path / "r.yaml"
    os.mkfifo(path)
    assert refusal(path).startswith(": this is not an ordinary file")


def test_large_file_is_refused_unread(tmp_path: Path) -> None:
    """The size is looked at before a byte is read."""
    path = tmp_path / "r.yaml"
    with path.open("wb") as file:
        file.truncate(10**12)
    assert refusal(path) == ": this file is larger than 20 MB. Split it into several files."


def test_file_that_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file of somebody else's is said to be so."""
    path = tmp_path / "r.yaml"
    path.write_text("a: 1")

    def fail(*_: object) -> Never:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(Path, "open", fail)
    assert refusal(path) == ": this file may not be read. Ask its owner for the right to read it."


def test_impossible_paths_are_refused(tmp_path: Path) -> None:
    """A path that no disk can hold is a problem, not a fault of the program."""
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    assert ": this file cannot be read: " in refusal(loop)
    assert ": this file cannot be read: " in refusal(tmp_path / ("x" * 5000 + ".yaml"))
    file = tmp_path / "file"
    file.touch()
    assert ": this file cannot be read: not a directory" in refusal(file / "r.yaml")
    with pytest.raises(InputError, match=r"this file cannot be read: .*embedded null"):
        read(Path("a\0.yaml"))


@pytest.mark.parametrize(
    "content, what",
    [
        (
            b"a: 1\r\nb: caf\xe9\r\n",
            ":2: this is not text in UTF-8: byte 0xe9 at offset 12. Save the file as UTF-8.",
        ),
        (
            b"\x89PNG\r\n\x1a\n\0\0",
            ":1: this is not text in UTF-8: byte 0x89 at offset 0. Save the file as UTF-8.",
        ),
        ("a: 1".encode("utf-16"), ":1: this file is in UTF-16. Save it as UTF-8."),
        (b"PK\x03\x04", ':1: there is a control character here, "\\x03". Take it out.'),
        (b"", ":1: this file is empty. Write the record or the rules in it."),
    ],
)
def test_bytes_that_are_no_text_are_refused(tmp_path: Path, content: bytes, what: str) -> None:
    """A file in another encoding, a picture or a spreadsheet is refused, with the place."""
    path = tmp_path / "r.yaml"
    path.write_bytes(content)
    assert refusal(path) == what


# Files that are written


def unwritable(path: Path, content: str | bytes = "new", **options: Any) -> str:  # noqa: ANN401  # passed on
    """Give the one thing that is said against writing this file, without its path."""
    with pytest.raises(InputError) as caught:
        write(path, content, **options)
    (only,) = caught.value.problems
    return str(only).removeprefix(str(path))


def names(folder: Path) -> list[str]:
    """Give what lies in this folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("content, stored", [("é\r\n", b"\xc3\xa9\r\n"), (b"\xff\0", b"\xff\0"), ("", b"")])
def test_writes_exactly_what_it_is_given(tmp_path: Path, content: str | bytes, stored: bytes) -> None:
    """Text is written as UTF-8 with its own line ends, bytes as they are, and nothing else is left behind."""
    path = tmp_path / "report.html"
    write(path, content)
    assert path.read_bytes() == stored
    write(path, b"again")
    assert path.read_bytes() == b"again"
    assert names(tmp_path) == ["report.html"]


def test_new_file_has_the_usual_permissions(tmp_path: Path) -> None:
    """A new file may be read by whom the user's settings say, and one that is replaced keeps its own."""
    path = tmp_path / "report.txt"
    before = os.umask(0o027)
    try:
        write(path, "a")
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        path.chmod(0o604)
        write(path, "b")
        assert stat.S_IMODE(path.stat().st_mode) == 0o604
    finally:
        os.umask(before)


def test_link_is_followed(tmp_path: Path) -> None:
    """A file that is reached through a link is replaced, and the link stays."""
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    link.symlink_to(real)
    write(link, "new")
    assert link.is_symlink()
    assert real.read_text() == "new"


def test_inputs_are_not_written_over(tmp_path: Path) -> None:
    """A file that is read is not written over, by whatever name it is reached."""
    record, link, twin = tmp_path / "r.yaml", tmp_path / "link", tmp_path / "twin"
    record.write_text("a: 1")
    link.symlink_to(record)
    twin.hardlink_to(record)
    (tmp_path / "sub").mkdir()
    for path in (record, link, twin, tmp_path / "sub" / ".." / "r.yaml"):
        assert unwritable(path, protect=[tmp_path / "other", record]) == (
            ": this would write over a file that is read. Choose another name."
        )
    assert "write over" in unwritable(record, protect=[link])
    assert "write over" in unwritable(tmp_path / "new", protect=[tmp_path / "sub" / ".." / "new"])
    write(tmp_path / "new", "b", protect=[record, Path("\0")])
    assert record.read_text() == "a: 1"


def test_only_files_are_written_to(tmp_path: Path) -> None:
    """A folder, a pipe or a folder that is not there is refused, and nothing is left behind."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert unwritable(tmp_path) == ": this is a folder, not a file. Name a file to write in it."
    assert unwritable(pipe).startswith(": this is not an ordinary file")
    assert unwritable(Path(os.devnull)).startswith(": this is not an ordinary file")
    assert unwritable(tmp_path / "no" / "r.txt") == (
        ": the folder to write this file in is not there. Make the folder first."
    )
    assert names(tmp_path) == ["pipe"]


def test_impossible_names_are_refused(tmp_path: Path) -> None:
    """A name that no disk can hold is a problem, not a fault of the program."""
    loop, file = tmp_path / "loop", tmp_path / "file"
    loop.symlink_to(loop)
    file.touch()
    for path in (loop, file / "r.txt", tmp_path / ("x" * 300), Path("a\0b")):
        with pytest.raises(InputError, match="cannot be written"):
            write(path, "new")
    assert names(tmp_path) == ["file", "loop"]


@pytest.mark.parametrize(
    "code, said_of_it, remedy",
    [
        (errno.ENOSPC, "no space left on device", "Make room on the disk, or write elsewhere."),
        (errno.EROFS, "read-only file system", "Choose a folder and a file that you may write."),
        (errno.EIO, "input/output error", "Choose another name or another folder."),
    ],
)
def test_failure_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said_of_it: str, remedy: str
) -> None:
    """Where the disk fails, the old file stays whole and no half of the new one is left."""
    path = tmp_path / "report.txt"
    path.write_text("old")

    def fail(_: object) -> Never:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    assert unwritable(path) == f": this file cannot be written: {said_of_it}. {remedy}"
    assert path.read_text() == "old"
    assert names(tmp_path) == ["report.txt"]


def test_interruption_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Control-C while writing leaves the old file and nothing else."""
    path = tmp_path / "report.txt"
    path.write_text("old")

    def interrupt(_: object, __: object) -> Never:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write(path, "new")
    assert path.read_text() == "old"
    assert names(tmp_path) == ["report.txt"]


def test_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that its owner protects is not swapped for another."""
    path = tmp_path / "report.txt"
    path.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert unwritable(path) == (
        ": this file cannot be written: permission denied. Choose a folder and a file that you may write."
    )


def test_half_a_character_is_not_written(tmp_path: Path) -> None:
    """Text that UTF-8 cannot hold is refused before anything is touched."""
    assert ": this file cannot be written: it holds half a character" in unwritable(tmp_path / "r", "\ud800")
    assert names(tmp_path) == []
