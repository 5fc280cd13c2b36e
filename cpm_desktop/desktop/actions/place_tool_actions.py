"""The tools of the Insert menu, which place elements on the canvas."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.node_kinds import NODE_KINDS

TOOL_GROUPS: tuple[tuple[str, ...], ...] = ((*NODE_KINDS, "flow"), ("lane", "phase"), tuple(ANNOTATION_KINDS))


class PlaceToolActions(QObject):
    """Actions that choose a tool of the canvas: one that places elements, or the one that makes room."""

    def __init__(self, window: QWidget, canvas: CanvasView, appearance: Appearance) -> None:
        super().__init__(window)

        def choose_callback(tool: str) -> Callable[[], None]:
            return lambda: canvas.set_tool(tool)

        self.groups: Sequence[Sequence[QAction]] = [
            [
                create_action(self, term_label(tool), choose_callback(tool), icon=appearance.tool_icon(tool))
                for tool in group
            ]
            for group in TOOL_GROUPS
        ]
        self.make_room = create_action(
            self,
            self.tr("Mak&e Room"),
            choose_callback("space"),
            shortcut="Ctrl+Shift+M",
            icon=appearance.icon("unfold-horizontal"),
        )
