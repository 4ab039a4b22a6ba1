"""How hard Hypothesis tries: `make test` and CI take `ci`, which is quick and the same each time.

`HYPOTHESIS_PROFILE=assure` tries many more examples, and others each time.
"""

import os

import pytest
from hypothesis import HealthCheck, settings

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)

settings.register_profile("ci", max_examples=150, derandomize=True, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("assure", max_examples=3000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are called by their argument: what a library made holds the time, and two workers would differ in names."""
    return argname if isinstance(val, bytes) else None


def pytest_sessionstart() -> None:
    """Where the compiled engine is asked for (`make test-native`), in whatever process, no other is tested."""
    from native.made import wanted_and_missing

    amiss = wanted_and_missing()
    if amiss is not None:
        pytest.exit(amiss, returncode=2)
