"""Signs of menus are visible in both themes."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QMenu

from cpm_desktop.desktop.settings.appearance import Appearance, ColourScheme
from cpm_desktop.desktop.window.main_window import MainWindow

MIN_CONTRAST = 3.0
"""The contrast of marks that the design asks for (WCAG 2.1, 1.4.11)."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance of a colour (WCAG 2.1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_unticked_boxes_are_visible(window: MainWindow, appearance: Appearance, scheme: ColourScheme) -> None:
    appearance.set_scheme(scheme)
    menu = QMenu(window)
    box = menu.addAction("Annotation Texts")
    box.setCheckable(True)
    menu.popup(window.pos())
    QApplication.processEvents()
    picture, row = menu.grab().toImage(), menu.actionGeometry(box)
    background = picture.pixelColor(row.right() - 4, row.center().y())
    across = [picture.pixelColor(x, row.center().y()) for x in range(3, 30)]
    assert max(contrast(pixel, background) for pixel in across) >= MIN_CONTRAST
    menu.close()
