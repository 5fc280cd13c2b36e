"""Pictures of windows as small files: a palette of the colours that they use most."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap

MAX_COLOURS = 256
GROUNDS = 100
"""So many of the colours used most are taken as they are: grounds, lines and ink."""
NEAREST = 24
"""All others differ by more than this from those taken, the differences of red, green and blue added up."""


def save_small(taken: QPixmap, path: Path) -> Path:
    """Write a picture as a PNG file with at most 256 colours; return its path."""
    image = taken.toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    small = image.convertToFormat(QImage.Format.Format_Indexed8, palette(image), Qt.ImageConversionFlag.ThresholdDither)
    path.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(path), quality=0):
        raise OSError(f"{path} cannot be written")
    return path


def palette(image: QImage) -> list[int]:
    """Return the colours that are used most, and of the rest those that differ visibly."""
    counted = Counter(memoryview(image.constBits()).cast("B").cast("I")).most_common()
    chosen = [colour for colour, _ in counted[:GROUNDS]]
    for colour, _ in counted[GROUNDS:]:
        if all(_difference(colour, other) > NEAREST for other in chosen):
            chosen.append(colour)
        if len(chosen) == MAX_COLOURS:
            break
    return chosen


def _difference(colour: int, other: int) -> int:
    return sum(abs((colour >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))
