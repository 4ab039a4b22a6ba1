"""When guidance was given, which may be later than the day that its document bears."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from compliance.assess.view.facts import View
    from compliance.record.model import Document


def given(document: Document, view: View) -> date | None:
    """The first day on which a document is recorded as given as guidance; None: there is none."""
    acts = view.acts.about("guidance_given", "document", document.id)
    return min((each.date for each in acts if each.document and each.date is not None), default=None)
