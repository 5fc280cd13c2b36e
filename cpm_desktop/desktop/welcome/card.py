"""A card of the welcome page: the picture of a template, its title, and the number of its elements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from cpm_desktop.desktop.text.totals import element_totals
from cpm_desktop.desktop.welcome.preview import render_preview
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.i18n import current_language
from cpm_desktop.storage.samples import Template, load_template

PREVIEW_SIZE = QSize(208, 130)
TITLE_SPACING = 8
"""The space between the picture and the title."""
CORNER_RADIUS = 6


class TemplateCard(QToolButton):
    """A button that creates a document from a template. Its picture is rendered on demand and cached for each theme."""

    def __init__(self, template: Template, parent: QWidget) -> None:
        super().__init__(parent)
        self.template = template
        self._previews: dict[tuple[str, float], QPixmap] = {}
        self.setObjectName("card")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setIconSize(PREVIEW_SIZE + QSize(0, TITLE_SPACING))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        title = QCoreApplication.translate("Template", template.title)
        self._title, self._totals_lines = title, [""]
        self.reserve_lines(1)
        self.setAccessibleName(QCoreApplication.translate("WelcomePage", "New from {title}").format(title=title))
        self.setIcon(QIcon(_blank_pixmap(1.0)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Enter as a click; on some systems only Space clicks a button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    @property
    def line_count(self) -> int:
        """Return the number of lines that the totals need below the title."""
        return len(self._totals_lines)

    def reserve_lines(self, count: int) -> None:
        """Make the card as high as one whose totals take `count` lines, so that cards in a row are equally high."""
        lines = [*self._totals_lines, *[""] * (count - self.line_count)]
        self.setText("\n".join([self._title, *(line or " " for line in lines)]))

    def show_preview(self, theme: Theme) -> None:
        """Show the picture of the process in the colours of `theme`."""
        cache_key = (theme.name, self.devicePixelRatioF())
        if cache_key not in self._previews:
            scenario = next(iter(load_template(self.template.name, current_language()).scenarios.values()))
            totals = (
                element_totals(scenario)
                if scenario.nodes
                else QCoreApplication.translate("WelcomePage", "A blank page")
            )
            self._totals_lines = self._break_at_commas(totals)
            self.reserve_lines(self.line_count)
            self.setAccessibleDescription(totals)
            self._previews[cache_key] = _with_frame(render_preview(scenario, theme, PREVIEW_SIZE, cache_key[1]), theme)
        self.setIcon(QIcon(self._previews[cache_key]))

    def _break_at_commas(self, totals: str) -> list[str]:
        """Return `totals` in lines as wide as the picture, as far as it has commas to break at."""
        lines = [""]
        for part in totals.split(", "):
            extended = f"{lines[-1]}, {part}" if lines[-1] else part
            if lines[-1] and self.fontMetrics().horizontalAdvance(extended) > PREVIEW_SIZE.width():
                lines[-1] += ","
                lines.append(part)
            else:
                lines[-1] = extended
        return lines


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
