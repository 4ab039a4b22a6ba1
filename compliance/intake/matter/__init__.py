"""What a paper is about, and its business: parts, title block, items, decisions, meetings before and after."""

from compliance.intake.matter.documents.model import Part
from compliance.intake.matter.documents.parts import split
from compliance.intake.matter.documents.sorts import ask_kind
from compliance.intake.matter.reader import read_matter

__all__ = ["Part", "ask_kind", "read_matter", "split"]
