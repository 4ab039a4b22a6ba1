"""What pytest loads first: in each of its processes the compiled engine is loaded before pytest looks in the sources."""

from __future__ import annotations

import pytest

from native.made import wanted_and_missing

if (_AMISS := wanted_and_missing()) is not None:
    pytest.exit(_AMISS, returncode=2)
