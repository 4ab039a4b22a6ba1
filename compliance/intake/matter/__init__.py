"""What a paper is about, and its business: parts, title block, items, decisions, meetings before and after."""

from compliance.intake.matter.model import Part
from compliance.intake.matter.parts import split
from compliance.intake.matter.reader import read_matter

__all__ = ["Part", "read_matter", "split"]
