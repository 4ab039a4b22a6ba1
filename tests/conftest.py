"""How hard Hypothesis tries: `make test` and CI take `ci`, which is quick and the same each time.

`HYPOTHESIS_PROFILE=assure` tries many more examples, and others each time.
"""

import os

from hypothesis import HealthCheck, settings

_SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)

settings.register_profile("ci", max_examples=150, derandomize=True, deadline=None, suppress_health_check=_SLOW)
settings.register_profile("assure", max_examples=3000, deadline=None, suppress_health_check=_SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))
