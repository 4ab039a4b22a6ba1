"""What a paper is about, and its business: parts, title block, items, decisions, meetings before and after."""

from compliance.intake.matter.model import Part
from compliance.intake.matter.parts import split
from compliance.intake.matter.reader import read_matter
from compliance.intake.matter.sorts import ask_kind

__all__ = ["Part", "ask_kind", "read_matter", "split"]
