"""The paths of project files, for tests that read or run them."""

from __future__ import annotations

from pathlib import Path

import pytest


def shared_file(folder: str, name: str) -> Path:
    """Return a file in a folder of the shared cases; skips the test where it is absent."""
    for parent in Path(__file__).resolve().parents:
        path = parent / "shared" / "cases" / folder / name
        if path.exists():
            return path
    pytest.skip(f"the shared case {folder}/{name} is absent")


PROJECT = Path(__file__).resolve().parents[1]
SAMPLES = PROJECT / "resources" / "samples"
ORDERING = SAMPLES / "ordering.cpm.json"
SHARED_FOLDERS = [parent / "shared" for parent in PROJECT.parents]
"""Where inputs outside the project can be."""


def shared_case(folder: str, name: str) -> Path:
    """Return a process of the shared cases; skips the test where they are absent."""
    for parent in SHARED_FOLDERS:
        path = parent / "cases" / folder / f"{name}.cpm.json"
        if path.exists():
            return path
    pytest.skip(f"the shared case {folder}/{name} is absent")


def shared_corpus(folder: str) -> Path:
    """Return a folder of the shared corpora; skips the test where it is absent."""
    for parent in SHARED_FOLDERS:
        path = parent / "corpora" / folder
        if path.exists():
            return path
    pytest.skip(f"the shared corpus {folder} is absent")
