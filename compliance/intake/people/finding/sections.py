"""Finds the lists of people in a document: where each begins, under which label, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from compliance.intake.people.entries import legend, unparted
from compliance.intake.people.entries.unparted import Known
from compliance.intake.people.finding import among, appended, columns, ends, for_item, loosely, not_of_people, taker
from compliance.intake.people.lines import headed_run
from compliance.intake.people.rows import business, headers, signs
from compliance.intake.people.rows.rows import Row
from compliance.intake.people.rows.section import GOES_ON, Section, unbracketed
from compliance.intake.people.words import kinds, labels
from compliance.intake.people.words.labels import Label

_POSTS_TOO = re.compile(
    r"(?:chair|vice|deputy|clerk|secretary|administrator|advis|officer$|support|minute|note|portfolio|cabinet|staff)",
    re.IGNORECASE,
)
_ATTENDEES = re.compile(
    r"(?:attendees?|(?:those|people|members?|names?(?:\s+of\s+those)?)\s+(?:present|attending|in\s+attendance))\W*",
    re.IGNORECASE,
)
"""The heading of a column of names that says what list it is of, too."""
_AHEAD = 3
"""So many rows below a line show what it heads."""
_MOST = 1000
"""No list has more rows."""


def find(rows: Sequence[Row], *, attended: bool, clauses: bool = False) -> list[Section]:
    """The lists of a document in order.

    Args:
        rows: of the document.
        attended: whether it is of a meeting that was held: "Members" then heads those who came.
        clauses: whether what it numbers are clauses, of which one may be its members, and no business.
    """
    finder = _Finder(attended=attended, clauses=clauses)
    first = next((index for index, row in enumerate(rows) if not business.is_number_of_page_or_paper(row)), 0)
    for index, row in enumerate(rows[first:], first):
        below = rows[index + 1 : index + 1 + _AHEAD]
        if not finder.turns_page(row, below):
            finder.take(row, below)
    return [section for section in finder.found if section.role not in {"end", "skip"}]


def _goes_on_with(row: Row | None) -> bool:
    """Whether the row below a number is somebody by its form, as the next of a list is on a new page."""
    return row is not None and (signs.names_somebody(row) or unparted.seams(row.filled[0].text, Known()) is not None)


def _heads_present(row: Row) -> bool:
    """Whether a row is the label of those there: a number right above it is of the paper, and of no item."""
    label = labels.read(row.filled[0].text)
    return label is not None and label.whole and label.strict and label.role == "present" and not label.numbered


def _heads_columns(row: Row) -> bool:
    """Whether a row holds the headings of columns, in cells or run together on one line."""
    return headers.read(row) is not None or (row.single and signs.is_header_line(row.filled[0].text))


_MEMBERS = re.compile(r"members", re.IGNORECASE)
"""Of several, this heads in minutes those who were there, as it does above a list without columns."""


class _Finder:
    """Goes down the rows, with the list that is open."""

    def __init__(self, *, attended: bool, clauses: bool) -> None:
        self.attended = attended
        self.clauses = clauses
        self.found: list[Section] = []
        self.open: list[Section] = []
        self.business = False
        self.table = 0
        self.indent = False

    def take(self, row: Row, below: Sequence[Row]) -> None:
        """Read one row, with what stands below it."""
        following = below[0] if below else None
        if (
            self._beside_labels(row, below)
            or self._run_of_heads(row, below)
            or self._of_marks(row, below)
            or (columns.stand_abreast(row, below) and self._columns(row))
        ):
            return
        if (held := headers.read(row)) is not None:
            self._header(row, held, below)
            return
        if self._in_table(row):
            self.open[0].rows.append(row)
            return
        if self._columns(row) or not_of_people.is_form(row, self.open):
            return
        label = taker.read(row, following, self.open, far=self.business) or labels.read(row.filled[0].text)
        if label and (self._is_label(label, row, following) or among.heads_chair_alone(label, below, self.open[:1])):
            self._label(label, row)
        elif label is None and (loose := loosely.read(row, below, far=self.business)) and self._is_loose(loose, row):
            self._label(loose, row)
        elif self.open and not ends.told_before_minutes(row, below, self.open[0]):
            self._body(row, following)
        elif business.is_item(row) and not any(map(_heads_present, below)):
            self.business = True

    def _beside_labels(self, row: Row, below: Sequence[Row]) -> bool:
        """A row with a column of labels: one that heads a list in parts, or what goes on beside one, below it."""
        if not self.business and (beside := columns.label_beside(row, below)):
            self._label(*beside)
            return True
        if not (self.indent and not self.table and self.open) or row.first.text:
            return False
        if columns.head_another(row, self.open[0]):
            return False
        if row.single:
            self.open[0].rows.append(row.only())
        elif row.kind == "row" and row.block == self.open[0].at.line.block:
            self.open[0].rows.append(row.with_cells(row.cells[1:]))
        else:
            return False
        return True

    def turns_page(self, row: Row, below: Sequence[Row]) -> bool:
        """Whether a row is the number of a page that ends within the list that is open."""
        listed = bool(self.open) and bool(self.open[0].rows) and business.is_page_number(row)
        return listed and (row.filled[0].text[0] in "Pp" or _goes_on_with(below[0] if below else None))

    def _run_of_heads(self, row: Row, below: Sequence[Row]) -> bool:
        """Headings of columns that ran together, above the run of what stood in the columns."""
        on_line = bool(below) and row.single and below[0].line is row.line
        heads = on_line and headed_run.is_heading(row.first.text)
        if heads:
            self._label(Label("present", "present", len(row.first.text)), row)
        return heads

    def _of_marks(self, row: Row, below: Sequence[Row]) -> bool:
        """A table of people in whose columns marks say who was there and who sent apologies."""
        if (head := columns.of_marks(row, below)) is None or (held := headers.read(head)) is None:
            return False
        self._label(labels.read(row.first.text) or Label("present", "present", 0), row.with_cells([row.first]))
        self._header(head, held, below)
        return True

    def _is_free(self) -> bool:
        """Whether no list is open but that of the chair, who has been read."""
        return not self.open or (self.open[0].role == "chair" and bool(self.open[0].rows))

    def _header(self, row: Row, held: Sequence[headers.Column | None], below: Sequence[Row]) -> None:
        """A row of column headings: it belongs to the list that is open, or begins one, with a label or without."""
        first = row.filled[0] if headers.is_caption(row) else row.first
        label = labels.read(first.text) if first.text else None
        if anew := columns.tell_who_came(held, below, self.open, self.found):
            self._close()
        listing = label is not None and label.whole and label.role in {"present", "apologies", "absent"}
        heads_names = held[row.cells.index(first)] == "name"
        own = headers.column(first.text) in ({None, "present", "apologies"} if heads_names else {None})
        if listing and (own or (self._is_free() and _ATTENDEES.fullmatch(first.text))):
            self._close()
            self._begin(Section(label, first))
        elif label and self.attended and self._is_free() and not self.business and _MEMBERS.fullmatch(first.text):
            self._close()
            self._begin(Section(replace(label, role="present", capacity="present"), first))
        elif first is not row.first and label is None and self.open and (other := self.open[0].below(first)):
            self._begin(other)
        if self._is_free() and (anew or not self.business):
            self._begin(Section(None, row.filled[0]))
        if self.open:
            self.open = self.open[:1]
            self.open[0].rows.append(row)
            self.table = len(row.cells)

    def _in_table(self, row: Row) -> bool:
        """Whether a row belongs to a table whose columns have headings."""
        if not (self.table and self.open) or row.kind == "heading" or (len(row.cells) == 1 and self.table > 1):
            return False
        if ends.heads_business(row, self.open[0]):
            return False
        label = labels.read(row.filled[0].text)
        below = row.block != self.open[0].rows[-1].block and len(row.cells) < self.table
        return label is None or not (row.single or (label.whole and (below or len(row.filled) > self.table)))

    def _columns(self, row: Row) -> bool:
        """Two labels side by side: each column is a list of its own."""
        if sections := columns.begun(row):
            self._close()
            self.open = sections
            self.found += {id(section): section for section in sections}.values()
            return True
        if len(self.open) > 1 and (columns.end_before(row, self.open) or columns.end_at(row, self.open)):
            self._close()
            self.business = True
            return True
        abreast = len(self.open) > 1 and len(row.cells) == len(self.open)
        if abreast or (len(self.open) > 1 and len(row.filled) > 1):
            self.found += columns.take(row, self.open)
        return abreast

    def _is_label(self, label: Label, row: Row, following: Row | None) -> bool:
        """Whether what could be a label is one, here."""
        if not_of_people.is_of_copies(label, row, self.open, self.found):
            return False
        text = row.filled[0].text
        marked = text.rstrip().endswith(":") or not label.whole
        if among.is_entry(label, row, following, self.open[:1]) or (
            not marked and among.is_post_in_columns(text, row, self.open[:1])
        ):
            return False
        if label.role == "end":
            beside = row.filled[0].strong and not row.filled[-1].strong  # in a column of labels
            return marked or (label.whole and (row.single or beside or signs.all_headings(row)))
        if label.whole and not marked and row.single and self.open and _POSTS_TOO.match(text) and not label.numbered:
            return (
                text.isupper()
                or text.lower() in {"support", "supporting"}
                or row.filled[0].strong
                or label.strict
                or (text.endswith("s") and not self.open[0].inline)
            )
        if label.role == "chair":
            if len(row.filled) > 1 and kinds.kind(row.filled[1].text) == "short":
                return False
            return not self.business and (marked or len(row.filled) > 1 or signs.names_somebody(following))
        if self.business and label.role in {"present", "members"} and not self.clauses:
            return appended.is_part_of_page(label, row, following) or (
                label.strict
                and (marked or appended.stands_out(label, row, self.found))
                and label.role == "present"
                and (
                    signs.holds_people(row, label, following)
                    or self._goes_with(label)
                    or appended.here(text, following)
                )
            )
        if label.role == "members" and self.attended and not label.whole:
            begins = signs.is_person(text[label.end :]) or kinds.begins_post(text[label.end :])
            marked = text[: label.end].rstrip().endswith(":") or text[: label.end].isupper()
            marked = marked or text[: label.end].rstrip().endswith("Membership")
            return (begins and marked) or bool(re.match(r"(?:\w+\s)?members?\b", text, re.IGNORECASE))
        return True

    def _is_loose(self, label: Label, row: Row) -> bool:
        """Whether a heading in words of its own begins a list here: not within an open one, unless it stands apart."""
        rows = self.open[0].rows if self.open else []
        return not rows or label.strict or row.block != rows[-1].block

    def _goes_with(self, label: Label) -> bool:
        """Whether a label with words after it stands right under a list of people that is open."""
        return bool(not label.whole and self.open and self.open[0].role == "present" and self.open[0].rows)

    def _label(self, label: Label, row: Row) -> None:
        """Begin a list."""
        if (
            label.role == "end"
            and self.open
            and self.open[0].role == "apologies"
            and not self.open[0].rows
            and row.filled[0].text.startswith("Minutes")
        ):
            return  # a council's page prints "Minutes:" between the title of an item and what was said
        if self.open and not self.open[0].rows and self.open[0].at.line is row.line and label.role == "present":
            label = replace(label, capacity="present")  # of two labels side by side, whose list follows cannot be told
        within = self.indent and not row.first.text
        self._close()
        if label.role == "end":
            self.business = self.business or label.numbered
            return
        beneath = not self.business and any(
            section.role == "present" and section.label and section.label.strict for section in self.found
        )
        if (
            label.role == "members"
            and self.attended
            and (beneath or not re.match(r".*membership|composition|constitution", row.filled[0].text, re.IGNORECASE))
        ):
            label = replace(label, role="present", capacity="present")
        self.business = self.business or (
            label.numbered and bool(re.match(r"\D*\d+[./]?\d*\D", row.first.text)) and label.role == "apologies"
        )
        rest = unbracketed(row.filled[0].part(label.end))
        if label.role == "apologies" and (again := labels.read(rest.text)) and again.role == "apologies":
            rest = rest.part(again.end)  # "Apologies received from: Apologies for absence were received from …"
        section = Section(label, row.filled[0], strange="unlabelled" if label.loose and self.business else None)
        self._begin(section)
        others = [cell for cell in row.filled[1:] if not signs.heads_actions(cell.text)]
        self.indent = label.whole and (bool(others) or within or (len(row.cells) > 1 and bool(row.first.text)))
        if len(others) > 1 and row.kind == "row" and row.first.text and not rest.text:
            others = [
                cell for cell in row.cells[1:] if not signs.heads_actions(cell.text)
            ]  # the rows below have the same columns
        if rest.text:
            section.inline = True
            section.rows += [] if legend.is_note(rest.text) else [row.with_cells([rest, *others])]
        elif others:
            section.rows.append(section.begun(row.with_cells(others)))

    def _begin(self, section: Section) -> None:
        self.found.append(section)
        self.open = [section]

    def _close(self) -> None:
        self.open = []
        self.table = 0
        self.indent = False

    def _body(self, row: Row, following: Row | None) -> None:
        """A row below a label: part of the list, or what comes after it."""
        text = row.filled[0].text
        if legend.is_note(text) and not self.open[0].rows:
            return  # below the heading of the list it says what the marks in it mean
        if ends.leads_on(text, self.open[0]):
            return
        if came := for_item.cut(row, self.open[0]):
            self.open[0].rows.append(came)
            return
        if not self.open[0].rows and row.single and following and _heads_columns(following):
            return  # the caption of a table, between the heading of the list and those of its columns
        belongs = (self.open[0].role == "apologies" and GOES_ON.match(text)) or text.lower().startswith("representing ")
        if not belongs and ends.before(row, following, self.open[0]):
            self._close()
            self.business = self.business or business.is_item(row)
            return
        if not self.business and ends.after_last(row, self.open[0]):
            self._begin(Section(None, row.filled[0], strange="unlabelled"))
        section = self.open[0]
        asked = section.role == "apologies" and not section.rows and text.startswith("To ")
        if asked or re.fullmatch(r"\(?(?:agenda\s+)?item\s+(?:no\.?\s*)?\d+\)?", text, re.IGNORECASE):
            return
        if row.single and _heads_columns(row):
            section.together, section.undone = True, headers.are_together(text)
            return
        if section.role == "present" and signs.is_strange_heading(row, section.rows, following):
            self._begin(Section(section.label, row.filled[0], strange="unlabelled"))
            return
        listed = bool(section.rows) and section.role in {"present", "apologies"}
        if listed and (at := signs.strange_label(row)) is not None:
            rest = row.with_cells([row.filled[0].part(at)])
            self._begin(Section(section.label, row.filled[0], [rest], strange="unlabelled"))
            return
        section.rows.append(section.begun(row))
        if len(section.rows) > _MOST:
            self._close()
