"""The documents of a record: assessments, plans, agreements, reports, and what each contains."""

from compliance import dates
from compliance.record.fields import Day, Id, Ids, Text, YearFrom
from compliance.record.parts import Fact, Part, Period, Source
from compliance.vocabulary import ContentItem, DocumentKind, Topic


class Content(Part):
    """Something that a document contains, and where."""

    item: ContentItem
    topics: tuple[Topic, ...] | None = None
    """Which of the matters it deals with; left out: not recorded which."""
    authority: Id | None = None
    """For measures_of_success: whose."""
    place: Text | None = None
    source: Source | None = None


class Priority(Part):
    """A priority that a document sets; documents are compared by the ids, never by the wording."""

    id: Id
    title: Text | None = None


class Covers(Period):
    """The time that a document is for."""


class Document(Fact):
    """A document of the group, one entry for each version."""

    id: Id
    kind: DocumentKind
    title: Text | None = None
    group: Id | None = None
    by: Id | None = None
    """Whose document it is, where it is not the group's."""
    for_year: YearFrom | None = None
    covers: Covers | None = None
    """Where it is for longer than a year."""
    version: Text | None = None
    prepared: Day | None = None
    """The day on which it was completed or adopted."""
    supersedes: Id | None = None
    follows: Id | None = None
    """The previous document of the kind: the assessment before this one."""
    summary_of: Id | None = None
    cites: Ids | None = None
    """Documents that it is drawn from or refers to; left out: not recorded."""
    priorities: tuple[Priority, ...] | None = None
    contents: tuple[Content, ...] | None = None

    @property
    def first_year(self) -> int | None:
        """The year from 1 April that it is for: of several, the one in which its period begins."""
        year = self.for_year
        if year is not None:
            return year
        covers = self.covers
        return None if covers is None or covers.from_ is None else dates.year_of(covers.from_)

    @property
    def for_three_years(self) -> bool | None:
        """Whether its period is one of three years or more, counted from the first of April that its first year has."""
        if self.covers is None:
            return None if self.for_year is None else False
        if self.first_year is None or self.covers.from_ is None or self.covers.to is None:
            return None
        begun = dates.year_of(self.covers.from_) <= self.first_year
        return begun and self.covers.to + dates.DAY >= dates.year_span(self.first_year + 2).end
