"""What the parts of a record have in common: a source, a note, a period; and the entry of a source."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, model_validator
from pydantic_core import CoreSchema, core_schema

from compliance.record.fields import Day, Flag, Id, Text, reversed_days, written_id
from compliance.vocabulary import Strength
from compliance.written import read_by


class Part(BaseModel):
    """A part of the record: nothing that is not in the model may be written in it."""

    # What is needed of a part is made ready within the record; by itself only where somebody asks for one.
    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


class Citation(Part):
    """Where a fact was read."""

    of: Id
    """The id of an entry of `sources`."""
    page: Text | None = None
    item: Text | None = None
    """The item of an agenda or report."""
    minute: Text | None = None
    words: Text | None = None
    """The words relied on, quoted."""
    by: Text | None = None
    """Who entered the fact."""
    closed_session: Flag = False
    """Whether it comes from a part of the meeting that the public could not attend."""


def _source(value: object) -> object:
    return {"of": value} if isinstance(value, str) else value


def _citation_or_id(handler: GetCoreSchemaHandler) -> CoreSchema:
    return core_schema.union_schema([handler.generate_schema(Citation), written_id(handler)])


Source = Annotated[Citation, read_by(_source, lambda handler: handler.generate_schema(Citation), _citation_or_id)]


class Fact(Part):
    """Anything that the record says happened or was so."""

    id: Id | None = None
    source: Source | None = None
    note: Text | None = None


class Period(Part):
    """From one day to another, `to` being the last day.

    Without `to` it goes on for as long as the record's own period reaches; without `from` its
    start is not known.
    """

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.from_ and self.to and self.to < self.from_:
            raise reversed_days(self.from_, self.to)
        return self


class Lasting(Fact, Period):
    """A fact that holds over a period."""


class Answered(Part):
    """An answer to a question of `import` that leaves nothing else in a record, such as that there was none."""

    question: Text
    answer: Text
    of: Text
    """A fingerprint of the question and of the papers that it was about, or the day of which it holds."""


class SourceEntry(Part):
    """A document, page or statement from which facts were taken."""

    id: Id
    title: Text
    strength: Strength
    date: Day | None = None
    """The day of the document itself: an undated fact is not used before its source existed."""
    file: Text | None = None
    url: Text | None = None
    note: Text | None = None
    answered: tuple[Answered, ...] = ()
    """For a statement: what was answered that stands nowhere else, so that it is not asked again."""
