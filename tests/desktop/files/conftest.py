"""A file to open."""

from __future__ import annotations

from pathlib import Path

import pytest

from cpm_desktop.desktop.files.document_file import template_path


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the ordering sample."""
    path = tmp_path / "shop.cpm.json"
    path.write_bytes(template_path("ordering").read_bytes())
    return path
