"""What a PDF page draws besides text: the rules of its tables, what underlines its words, and its pictures."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_OBJECTS: Final = 20_000
_MAX_SEGMENTS: Final = 400
_THIN: Final = 3.0
_DEEPEST: Final = 3


@dataclass(slots=True)
class Rule:
    """A line along or up a page: where it lies across its direction, and from where to where it goes."""

    at: float
    start: float
    end: float


@dataclass(slots=True)
class Drawn:
    """The drawings of a page.

    Attributes:
        across: rules from left to right.
        up: rules from foot to head.
        picture: how many square points the largest picture covers.
        paths: how many shapes there are.
    """

    across: list[Rule] = field(default_factory=list)
    up: list[Rule] = field(default_factory=list)
    picture: float = 0.0
    paths: int = 0

    def add(self, one: tuple[float, float], other: tuple[float, float]) -> None:
        """Add the rule between two points, if it is one."""
        (x0, x1), (y0, y1) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        if not all(map(math.isfinite, (x0, x1, y0, y1))):
            return
        if y1 - y0 <= _THIN < x1 - x0:
            self.across.append(Rule((y0 + y1) / 2, x0, x1))
        elif x1 - x0 <= _THIN < y1 - y0:
            self.up.append(Rule((x0 + x1) / 2, y0, y1))


Turn = "Callable[[float, float], tuple[float, float]]"


class _Drawings:
    """The walk through the objects of a page."""

    def __init__(self, raw: Any, turn: Callable[[float, float], tuple[float, float]]) -> None:  # noqa: ANN401
        self.raw, self.turn = raw, turn
        self.found = Drawn()
        self.left = MAX_OBJECTS
        self._edges = tuple(ctypes.c_float() for _ in range(4))
        self._x, self._y = ctypes.c_float(), ctypes.c_float()

    def read(self, count: int, get: Callable[[int], Any], place: tuple[float, ...], depth: int) -> None:
        raw = self.raw
        for index in range(min(count, self.left)):
            self.left -= 1
            each = get(index)
            kind = raw.FPDFPageObj_GetType(each)
            if kind == raw.FPDF_PAGEOBJ_PATH:
                self.found.paths += 1
                self._path(each, place)
            elif kind == raw.FPDF_PAGEOBJ_IMAGE:
                box = self._bounds(each, place)
                if box:
                    area = abs(box[1][0] - box[0][0]) * abs(box[1][1] - box[0][1])
                    self.found.picture = max(self.found.picture, area)
            elif kind == raw.FPDF_PAGEOBJ_FORM and depth < _DEEPEST:
                inner = _times(self._matrix(each), place)
                inside = raw.FPDFFormObj_CountObjects(each)
                self.read(inside, lambda index, form=each: raw.FPDFFormObj_GetObject(form, index), inner, depth + 1)  # type: ignore[misc]

    def _path(self, path: Any, place: tuple[float, ...]) -> None:  # noqa: ANN401
        box = self._bounds(path, place)
        if box is None:
            return
        if min(abs(box[1][0] - box[0][0]), abs(box[1][1] - box[0][1])) <= _THIN:
            self.found.add(*box)
            return
        count = self.raw.FPDFPath_CountSegments(path)
        if count > _MAX_SEGMENTS:
            return
        for outline, closes in self._outlines(path, count, _times(self._matrix(path), place)):
            xs, ys = [x for x, _ in outline], [y for _, y in outline]
            if min(max(xs) - min(xs), max(ys) - min(ys)) <= _THIN:
                self.found.add((min(xs), min(ys)), (max(xs), max(ys)))
            elif self._is_stroked(path):
                for one, other in zip(outline, outline[1:] + outline[:1] * closes, strict=False):
                    self.found.add(one, other)

    def _outlines(
        self,
        path: Any,  # noqa: ANN401
        count: int,
        matrix: tuple[float, ...],
    ) -> list[tuple[list[tuple[float, float]], bool]]:
        raw = self.raw
        outlines: list[tuple[list[tuple[float, float]], bool]] = []
        for index in range(count):
            segment = raw.FPDFPath_GetPathSegment(path, index)
            if not raw.FPDFPathSegment_GetPoint(segment, self._x, self._y):
                continue
            point = self.turn(*_moved(matrix, self._x.value, self._y.value))
            if raw.FPDFPathSegment_GetType(segment) == raw.FPDF_SEGMENT_MOVETO or not outlines:
                outlines.append(([point], False))
            else:
                outlines[-1][0].append(point)
            if raw.FPDFPathSegment_GetClose(segment):
                outlines[-1] = (outlines[-1][0], True)
        return outlines

    def _is_stroked(self, path: Any) -> bool:  # noqa: ANN401
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        return bool(self.raw.FPDFPath_GetDrawMode(path, fill, stroke)) and bool(stroke.value)

    def _bounds(self, each: Any, place: tuple[float, ...]) -> tuple[tuple[float, float], tuple[float, float]] | None:  # noqa: ANN401
        if not self.raw.FPDFPageObj_GetBounds(each, *self._edges):
            return None
        left, bottom, right, top = (edge.value for edge in self._edges)
        if not all(map(math.isfinite, (left, bottom, right, top))):
            return None
        return self.turn(*_moved(place, left, bottom)), self.turn(*_moved(place, right, top))

    def _matrix(self, each: Any) -> tuple[float, ...]:  # noqa: ANN401
        matrix = self.raw.FS_MATRIX()
        if not self.raw.FPDFPageObj_GetMatrix(each, matrix):
            return _AS_IT_IS
        return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


_AS_IT_IS: Final = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def drawn(page: Any, raw: Any, turn: Callable[[float, float], tuple[float, float]]) -> Drawn:  # noqa: ANN401
    """The drawings of a page of pypdfium2."""
    drawings = _Drawings(raw, turn)
    count = raw.FPDFPage_CountObjects(page.raw)
    drawings.read(count, lambda index: raw.FPDFPage_GetObject(page.raw, index), _AS_IT_IS, 0)
    return drawings.found


def _moved(matrix: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _times(inner: tuple[float, ...], outer: tuple[float, ...]) -> tuple[float, ...]:
    a, b, c, d, e, f = inner
    start = _moved(outer, 0, 0)
    one, two, three = _moved(outer, a, b), _moved(outer, c, d), _moved(outer, e, f)
    return one[0] - start[0], one[1] - start[1], two[0] - start[0], two[1] - start[1], three[0], three[1]
