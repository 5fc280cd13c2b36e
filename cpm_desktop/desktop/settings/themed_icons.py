"""SVG icons in the colours of the current theme, sharp at every size."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cpm_desktop.drawing.theme import LIGHT_THEME, Theme
from cpm_desktop.resources import resource_path

DISABLED_OPACITY = 0.4


def command_icon(name: str, theme: Callable[[], Theme]) -> QIcon:
    """Return the icon of a command, by its name in the icon set."""
    return QIcon(_ThemedSvgEngine(_svg_source("lucide", name), theme))


def tool_icon(name: str, theme: Callable[[], Theme]) -> QIcon:
    """Return the icon of a tool, by the name of the tool."""
    return QIcon(_ThemedSvgEngine(_svg_source("tools", name), theme))


def accented_icon(name: str, theme: Callable[[], Theme]) -> QIcon:
    """Return the icon of a command for a button in the accent colour."""
    return QIcon(_ThemedSvgEngine(_svg_source("lucide", name).replace("currentColor", LIGHT_THEME.on_accent), theme))


def recolour_svg(svg: str, theme: Theme, *, selected: bool = False) -> str:
    """Return `svg` with the colours of `theme` instead of the light ones; `selected`: on the accent colour."""
    colours = {LIGHT_THEME.annotations[kind]: colour for kind, colour in theme.annotations.items()}
    colours |= {LIGHT_THEME.on_mark: theme.on_mark, "currentColor": theme.on_accent if selected else theme.ink}
    for before, after in colours.items():
        svg = svg.replace(f'"{before}"', f'"{after}"')
    return svg


@lru_cache(maxsize=256)
def _svg_source(folder: str, name: str) -> str:
    return resource_path("icons", folder, f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _renderer(svg: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.encode()))


class _ThemedSvgEngine(QIconEngine):
    """Draws an SVG in each size; gets the theme when it paints, so that icons follow the theme."""

    def __init__(self, svg: str, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._svg = svg
        self._theme = theme

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QRectF(rect).center())
        painter.save()
        painter.setOpacity(DISABLED_OPACITY if mode == QIcon.Mode.Disabled else 1)
        _renderer(recolour_svg(self._svg, self._theme(), selected=mode == QIcon.Mode.Selected)).render(painter, square)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _ThemedSvgEngine(self._svg, self._theme)
