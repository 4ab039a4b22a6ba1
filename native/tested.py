"""What pytest loads first: in each of its processes the compiled engine is there before pytest looks in the sources."""

from __future__ import annotations

import pytest

from native.made import load

if (_AMISS := load()) is not None:
    pytest.exit(_AMISS, returncode=2)
