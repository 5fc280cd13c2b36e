"""Settings of all tests.

Windows are created offscreen unless QT_QPA_PLATFORM is set. Properties are tested with the same examples every time
unless another Hypothesis profile is chosen.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("repeatable", max_examples=60, derandomize=True, deadline=None, database=None)
settings.register_profile(
    "search", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("repeatable")
