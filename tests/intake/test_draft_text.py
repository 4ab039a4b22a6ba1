from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance import files
from compliance.intake.draft.written.yaml_text import (
    Noted,
    comment,
    entry_lines,
    flow,
    list_lines,
    plain,
    scalar,
    value_lines,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
DATA = st.recursive(
    TEXT,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=4)
        | st.dictionaries(st.text("abcdefgh_", min_size=1, max_size=8), inner, min_size=1, max_size=4)
    ),
    max_leaves=12,
)


def read(text: str) -> Any:  # noqa: ANN401  # plain data of any kind
    """What a text says."""
    return files.read_text(text, "draft.yaml").data


@given(TEXT)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    """Whatever a paper prints, the record says that and nothing else."""
    assert read(f"words: {scalar(text)}\n") == {"words": text}


@given(st.dictionaries(st.text("abcdefgh_", min_size=1, max_size=8), DATA, min_size=1, max_size=4))
def test_any_entry_comes_back_as_it_was(data: dict[str, Any]) -> None:
    """In lines and in brackets, as a field and as an entry of a list."""
    fields = "\n".join(line for key, value in data.items() for line in value_lines(key, value, 0))
    assert read(fields + "\n") == data
    assert read("\n".join(["list:", *entry_lines(data, 2)]) + "\n") == {"list": [data]}
    assert read(f"list: {flow([data])}\n") == {"list": [data]}
    assert files.read_text(f'{{"list": {flow([data], quoted=True)}}}', "draft.json", is_json=True).data == {
        "list": [data]
    }


@given(TEXT)
def test_a_comment_is_nothing_but_a_comment(text: str) -> None:
    """No line of a paper's words can step out of a comment."""
    assert read("\n".join([*comment(text, "  "), "a: b"]) + "\n") == {"a": "b"}


def test_what_is_held_back_is_no_part_of_the_record() -> None:
    """It stands as a comment below its question, and the rest is as it would be without it."""
    held = Noted({"person": "a", "represents": ["b"]}, ("who",), held=True)
    entry = {"id": "m", "attendance": [{"person": "c"}, held], "chair": Noted("a", ("who",), held=True)}
    lines = list_lines([entry], 2, {"who": 3})
    assert read("\n".join(["meetings:", *lines]) + "\n") == {"meetings": [{"id": "m", "attendance": [{"person": "c"}]}]}
    assert plain(entry) == {"id": "m", "attendance": [{"person": "c"}]}
    text = "\n".join(lines)
    assert text.count("# QUESTION 3: left out until it is answered") == 2
    assert "# - {person: a, represents: [b]}" in text


def test_a_first_field_that_is_noted_does_not_break_the_dash() -> None:
    """The comment stands above the entry."""
    lines = entry_lines({"id": Noted("m", ("who",)), "date": "2013-06-05"}, 2, {"who": 1})
    assert read("\n".join(["meetings:", *lines]) + "\n") == {"meetings": [{"id": "m", "date": "2013-06-05"}]}


@pytest.mark.parametrize("text", [*": a", "a: b", "- a", "#a", "a #b", "[a]", "{a}", "*a", "&a", "!a", "%a", "@a"])
def test_signs_are_put_in_quotation_marks(text: str) -> None:
    """What YAML would take for a sign."""
    assert scalar(text).startswith('"') or text == "a"
    assert read(f"words: {scalar(text)}\n") == {"words": text}
