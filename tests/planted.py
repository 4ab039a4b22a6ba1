"""Faults that are planted in the engine, by putting another function in the place of one of its own."""

from __future__ import annotations

import pytest

from native.made import is_compiled

planted = pytest.mark.skipif(is_compiled(), reason="compiled functions call each other, whatever stands in their place")
