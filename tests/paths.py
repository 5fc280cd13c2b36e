"""The paths of project files, for tests that read or run them."""

from __future__ import annotations

from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]
SAMPLES = PROJECT / "resources" / "samples"
ORDERING = SAMPLES / "ordering.cpm.json"
SHARED_CASES = [parent / "shared" / "cases" for parent in PROJECT.parents]
"""Where small inputs outside the project can be."""


def shared_case(folder: str, name: str) -> Path:
    """Return a process of the shared cases; skips the test where they are absent."""
    for parent in SHARED_CASES:
        path = parent / folder / f"{name}.cpm.json"
        if path.exists():
            return path
    pytest.skip(f"the shared case {folder}/{name} is absent")
