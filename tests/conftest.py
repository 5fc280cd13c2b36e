"""Settings of all tests.

Windows are created offscreen unless QT_QPA_PLATFORM is set. Properties are tested with the same examples every time
unless HYPOTHESIS_PROFILE names another profile: `search` tries many new examples.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, settings

REPEATABLE = "repeatable"
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", REPEATABLE)
HANGING_TEST_SECONDS = 300
"""Far more than the slowest test needs on a busy machine: only a test that hangs takes longer."""

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile(REPEATABLE, max_examples=60, derandomize=True, deadline=None, database=None)
settings.register_profile(
    "search", max_examples=2_000, deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile(PROFILE)


def pytest_collection_modifyitems(items: Sequence[pytest.Item]) -> None:
    """End every test that hangs; a search for new examples may take as long as it wants.

    By a thread, which also ends a test that waits in an event loop of Qt.
    """
    for item in items if PROFILE == REPEATABLE else ():
        item.add_marker(pytest.mark.timeout(HANGING_TEST_SECONDS, method="thread"))
