"""The paths of project files, for tests that read or run them."""

from __future__ import annotations

from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
SAMPLES = PROJECT / "resources" / "samples"
ORDERING = SAMPLES / "ordering.cpm.json"
