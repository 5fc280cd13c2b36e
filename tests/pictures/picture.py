"""The definition of a picture of the user guide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from cpm_desktop.desktop.settings.appearance import ColourScheme
from tests.pictures.stage import PictureStage


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """One file in `docs/pictures`, named after its content."""

    name: str
    take: Callable[[PictureStage], QPixmap]
    """Prepares the window and returns the picture."""
    scheme: ColourScheme = "light"
    scale: int = 1
    """Device pixels per window pixel, as on a high-density screen."""
    language: str = "en"
