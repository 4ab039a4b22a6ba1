"""What the lists of a document hold together, before it is handed on: people, those away, and what is left open."""

from __future__ import annotations

from dataclasses import dataclass, field

from compliance.intake.people.entries.person import Person
from compliance.intake.people.words.text import Text
from compliance.intake.reading import Question


@dataclass(slots=True)
class Listed:
    """What one list holds.

    Attributes:
        people: those there, or those whom the label makes it a list of.
        apologies: of a table that has both.
        absent: those beside whom it says that they were not there, and no more.
        bodies: organisations that stand with nobody.
        unread: what could not be read.
        nobody: whether it says "None".
        partial: whether it says that it is not whole.
        questions: what it leaves open, other than the doubts of its people.
    """

    people: list[Person] = field(default_factory=list)
    apologies: list[Person] = field(default_factory=list)
    absent: list[Person] = field(default_factory=list)
    bodies: list[Text] = field(default_factory=list)
    unread: list[Text] = field(default_factory=list)
    nobody: bool = False
    partial: bool = False
    questions: list[Question] = field(default_factory=list)

    def add(self, other: Listed) -> None:
        """Take in what another holds."""
        self.people += other.people
        self.apologies += other.apologies
        self.absent += other.absent
        self.bodies += other.bodies
        self.unread += other.unread
        self.nobody = self.nobody or other.nobody
        self.partial = self.partial or other.partial
        self.questions += other.questions

    def without_those_away(self) -> None:
        """Put those beside whom it says that they sent apologies among them, and who was absent apart."""
        self.apologies += [person for person in self.people if person.away == "apologies"]
        self.absent += [person for person in self.people if person.away == "absent"]
        self.people = [person for person in self.people if person.away is None]
