"""What a picture of the user guide is: its name, and how it comes about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from cpm_desktop.desktop.settings.appearance import ColourScheme
from tests.pictures.stage import PictureStage


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """One file in `docs/pictures`, named after what it shows."""

    name: str
    take: Callable[[PictureStage], QPixmap]
    """Works with the window until it shows what is wanted; returns the picture."""
    scheme: ColourScheme = "light"
    scale: int = 1
    """Pixels of the screen for one of the window, as on a dense screen."""
    language: str = "en"
