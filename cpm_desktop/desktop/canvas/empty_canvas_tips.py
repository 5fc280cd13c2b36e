"""Tips on a canvas without elements: how to begin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGraphicsView

from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.i18n import QT_TRANSLATE_NOOP

TIPS = (
    QT_TRANSLATE_NOOP("Tips", "Press Tab to add the first step, then type its name."),
    QT_TRANSLATE_NOOP("Tips", "Or drag a step from the palette into a lane."),
    QT_TRANSLATE_NOOP("Tips", "Or paste a table from a spreadsheet."),
    QT_TRANSLATE_NOOP("Tips", "Press F1 to see all keys."),
)
MAX_WIDTH = 420


class EmptyCanvasTips(PlainLabel):
    """A few lines in the middle of the viewport while there is no element; the mouse passes through."""

    def __init__(self, view: QGraphicsView, scene: CanvasScene) -> None:
        super().__init__("\n".join(QCoreApplication.translate("Tips", tip) for tip in TIPS), view)
        self._view, self._scene = view, scene
        self.setObjectName("tips")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        scene.redrawn.connect(self.sync_with_view)
        self.sync_with_view()

    def sync_with_view(self) -> None:
        """Show the tips if there is no element and enough room, in the middle of the viewport."""
        area = self._view.viewport().geometry()
        width = min(MAX_WIDTH, area.width())
        height = self.heightForWidth(width)
        self.setGeometry(area.center().x() - width // 2, area.center().y() - height // 2, width, height)
        self.setVisible(not self._scene.drawing.scenario.nodes and height < area.height())
