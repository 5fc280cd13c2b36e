"""A card of the welcome page: the picture of a template, its title, and the number of its elements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton

from cpm_desktop.desktop.text.totals import element_totals
from cpm_desktop.desktop.welcome.preview import render_preview
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.storage.samples import Template, load_template

PREVIEW_SIZE = QSize(208, 130)
TITLE_SPACING = 8
"""The space between the picture and the title."""
CORNER_RADIUS = 6


class TemplateCard(QToolButton):
    """A button that creates a document from a template. Its picture is rendered on demand and cached for each theme."""

    def __init__(self, template: Template) -> None:
        super().__init__()
        self.template = template
        self._previews: dict[tuple[str, float], QPixmap] = {}
        self.setObjectName("card")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIconSize(PREVIEW_SIZE + QSize(0, TITLE_SPACING))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = QCoreApplication.translate("Template", template.title)
        self.setText(f"{title}\n ")
        self.setAccessibleName(QCoreApplication.translate("WelcomePage", "New from {title}").format(title=title))
        self.setIcon(QIcon(_blank_pixmap(1.0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter as a click; on some systems only Space clicks a button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def show_preview(self, theme: Theme) -> None:
        """Show the picture of the process in the colours of `theme`."""
        cache_key = (theme.name, self.devicePixelRatioF())
        if cache_key not in self._previews:
            scenario = next(iter(load_template(self.template.name).scenarios.values()))
            totals = (
                element_totals(scenario)
                if scenario.nodes
                else QCoreApplication.translate("WelcomePage", "A blank page")
            )
            self.setText(f"{self.text().splitlines()[0]}\n{totals}")
            self.setAccessibleDescription(totals)
            self._previews[cache_key] = _with_frame(render_preview(scenario, theme, PREVIEW_SIZE, cache_key[1]), theme)
        self.setIcon(QIcon(self._previews[cache_key]))


def _blank_pixmap(ratio: float) -> QPixmap:
    """Return the transparent placeholder of a picture."""
    blank = QPixmap((PREVIEW_SIZE + QSize(0, TITLE_SPACING)) * ratio)
    blank.setDevicePixelRatio(ratio)
    blank.fill(Qt.GlobalColor.transparent)
    return blank


def _with_frame(picture: QPixmap, theme: Theme) -> QPixmap:
    """Return `picture` with a hairline frame and rounded corners, and with the title spacing below."""
    framed, edge = _blank_pixmap(picture.devicePixelRatio()), QPainterPath()
    edge.addRoundedRect(
        QRectF(0.5, 0.5, PREVIEW_SIZE.width() - 1, PREVIEW_SIZE.height() - 1), CORNER_RADIUS, CORNER_RADIUS
    )
    painter = QPainter(framed)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(edge)
    painter.drawPixmap(0, 0, picture)
    painter.setClipping(False)
    painter.setPen(QPen(QColor(theme.hairline), 1))
    painter.drawPath(edge)
    painter.end()
    return framed
