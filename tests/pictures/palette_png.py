"""Window pictures as small files, with a palette of their most frequent colours."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

MAX_COLOURS = 256
MOST_FREQUENT = 100
"""Number of the most frequent colours that are always used: backgrounds, lines and text."""
NEAREST = 24
"""Minimum difference of any further colour from the used ones: the sum over red, green and blue."""


def save_small(picture: QPixmap, path: Path) -> Path:
    """Write a picture as a PNG file with at most 256 colours; return its path."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    small = image.convertToFormat(QImage.Format.Format_Indexed8, palette(image), Qt.ImageConversionFlag.ThresholdDither)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(path), quality=0):
        raise OSError(f"{path} cannot be written")
    return path


def palette(image: QImage) -> list[int]:
    """Return the most frequent colours, and those of the other colours that differ visibly."""
    counted = Counter(memoryview(image.constBits()).cast("B").cast("I")).most_common()
    chosen = [colour for colour, _ in counted[:MOST_FREQUENT]]
    for colour, _ in counted[MOST_FREQUENT:]:
        if all(_difference(colour, other) > NEAREST for other in chosen):
            chosen.append(colour)
        if len(chosen) == MAX_COLOURS:
            break
    return chosen


def _difference(colour: int, other: int) -> int:
    return sum(abs((colour >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))
