"""One list of people in a document, as far as it is found: its label and its rows, not yet read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal

from compliance.intake.people.rows.rows import Row
from compliance.intake.people.words import labels, names, passed_on
from compliance.intake.people.words.labels import Label
from compliance.intake.people.words.text import Text

GOES_ON = re.compile(
    r"(?:(?:(?:they|these|apologies(?:\s+for\s+absence)?)\s+)?(?:were|was|had|have|has)\s+(?:been\s+)?(?:\w+\s+){1,3}?|(?:received|sent|given|noted)\s+)"
    r"(?:from|by|on\s+behalf\s+of)\s*:?\s+(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""How what stands below or beside "Apologies" can go on with it."""


_WORD = re.compile(r"[A-Z]{4,}")
_JOINT = re.compile(r"(?:joint|co)[\s-]*chair|chairs\b", re.IGNORECASE)
Strange = Literal["unlabelled", "seats", "type", "taken"]
"""Why a list may not be of those there."""


@dataclass(slots=True)
class Section:
    """A list of people.

    Attributes:
        label: what stands at its head; None if nothing does.
        at: where that stands.
        rows: what is in it.
        inline: whether its first row stands on the line of the label.
        strange: why it may not be of those there: it stands below words, within another list, that are neither a label
            nor anything else known, or below no words of its own; or it is headed as one of members; or only a type of
            letters that cannot be seen here, as italics, tells those away; or it may name who only took the apologies
            of others.
        together: whether its columns had headings that now stand in one line, as their columns do.
        undone: whether a program took a table or columns apart into it.
    """

    label: Label | None
    at: Text
    rows: list[Row] = field(default_factory=list)
    inline: bool = False
    strange: Strange | None = None
    together: bool = False
    undone: bool = False

    @property
    def role(self) -> labels.Role:
        """What the list is of."""
        return self.label.role if self.label else "present"

    def below(self, caption: Text) -> Section | None:
        """The list that a caption which is no label begins, where its people are not those of this one.

        Below those away they may have been there; below a label with a body ("Police attending") they are of others.
        """
        if self.role != "present":
            return Section(None, caption, strange="unlabelled")
        return Section(replace(self.label, body=None), caption) if self.label and self.label.body else None

    def is_behind_chair(self, row: Row) -> bool:
        """Whether a row is apart from whoever was in the chair, as a banner or a logo between two labels is.

        It stands out, or is one word in capitals, below a name that stands beside its label.
        """
        if self.role != "chair" or not self.rows or not row.single or row.block == self.rows[-1].block:
            return False
        if self.rows[-1].line is self.at.line and _WORD.fullmatch(row.filled[0].text):
            return True
        return row.filled[0].strong and not self.rows[-1].filled[0].strong

    def has_its_chair(self, row: Row) -> bool:
        """Whether whoever was in the chair stands beside the label, and a row apart from it begins with another."""
        beside = self.role == "chair" and bool(self.rows) and self.rows[0].line is self.at.line
        joint = beside and _JOINT.match(self.at.text) is not None
        return beside and not joint and row.block != self.rows[-1].block and names.begins_person(row.first.text)

    def begun(self, row: Row) -> Row:
        """The first row of apologies, without the heading again and what goes on from it: "were received from"."""
        again = self.at.text.casefold()
        text = row.filled[0].text
        if not self.rows and text.casefold().startswith(f"{again} ") and text[len(again) + 1 :][:1].isupper():
            row = row.with_cells([row.filled[0].part(len(again)), *row.filled[1:]])
        found = GOES_ON.match(row.filled[0].text) if self.role == "apologies" and not self.rows and row.single else None
        if found is None or passed_on.begin(row.filled[0].text) is not None:
            return row
        self.strange = "taken" if passed_on.may_be(row.filled[0].text) else self.strange
        self.inline = True
        return row.with_cells([row.filled[0].part(found.end())])


def unbracketed(text: Text) -> Text:
    """A text without the brackets that it stands in as a whole: "(Apologies were received from Ann Low.)"."""
    if not (text.text.startswith("(") and text.text.rstrip(" .").endswith(")")):
        return text
    inner = text.part(1, text.text.rindex(")"))
    depth = 0
    for sign in inner.text:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return text
    return inner
