"""A passage without some of its words, with what stands out in it and its lines kept in their places."""

from __future__ import annotations

from dataclasses import replace

from compliance.intake.matter.text.passage import Passage


def taken_out(passage: Passage, start: int, end: int) -> Passage:
    """The passage without what stands between two places of its text."""
    strong = ((_moved(one, start, end), _moved(other, start, end)) for one, other in passage.strong)
    starts = tuple(_moved(at, start, end) for at in passage.starts)
    return replace(
        passage,
        text=passage.text[:start] + passage.text[end:],
        strong=tuple(span for span in strong if span[0] < span[1]),
        starts=starts,
    )


def _moved(at: int, start: int, end: int) -> int:
    """Where a place in a text is once what stands between two others is gone."""
    return at if at <= start else max(start, at - (end - start))
