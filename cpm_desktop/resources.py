"""The paths of the files that come with the program: fonts, icons, samples, translations, styles, guide."""

from __future__ import annotations

from functools import cache
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """Return the path of a file in `resources/`, in an installed wheel or in a checkout."""
    return _resource_folder().joinpath(*parts)


def docs_path(*parts: str) -> Path:
    """Return the path of a file in `docs/`: pages of the user guide and their pictures."""
    installed = resource_path("docs")
    return (installed if installed.is_dir() else Path(__file__).parent.parent / "docs").joinpath(*parts)


@cache
def _resource_folder() -> Path:
    package = Path(__file__).parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"
