"""The bar of buttons at the selected node: value, channel, annotation and connect."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMenu, QToolButton

from cpm_desktop.desktop.canvas.bar_placement import bar_position, obstacles_near
from cpm_desktop.desktop.canvas.inplace.inplace_editing import InplaceEditor
from cpm_desktop.desktop.canvas.keyboard.node_keys import NodeKeys
from cpm_desktop.desktop.canvas.navigation.zoomable_view import ZoomableView
from cpm_desktop.desktop.canvas.scene.canvas_scene import CanvasScene
from cpm_desktop.desktop.canvas.tools.append_arrows import ARROWS_MIN_ZOOM
from cpm_desktop.desktop.canvas.tools.tool_controller import ToolController
from cpm_desktop.desktop.settings.themed_icons import command_icon, tool_icon
from cpm_desktop.desktop.text.plain_text import action_text, tool_tip
from cpm_desktop.drawing.theme import Theme
from cpm_desktop.model.elements import Node, Step
from cpm_desktop.model.vocabulary.annotation_kinds import ANNOTATION_KINDS
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

ICON_SIZE = 16


class SelectionBar(QFrame):
    """A few buttons beside the only selected node; each has a key too, so the bar takes no focus.

    The bar is hidden during drags and while a name is typed, and keeps clear of names where it can.
    """

    def __init__(
        self,
        view: ZoomableView,
        scene: CanvasScene,
        node_keys: NodeKeys,
        inplace_editor: InplaceEditor,
        tools: ToolController,
    ) -> None:
        super().__init__(view)
        self._view, self._scene, self._node_keys = view, scene, node_keys
        self._inplace_editor, self._tools = inplace_editor, tools
        self.is_switched_on = True
        self.setObjectName("selectionBar")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self.value = self._menu_button(
            self.tr("Value (/)"), command_icon("circle-check", self._theme), self._add_values
        )
        self.channel = self._menu_button(self.tr("Channel (@)"), command_icon("phone", self._theme), self._add_channels)
        self.annotation = self._menu_button(
            self.tr("Add an annotation (!, + or ?)"), tool_icon("pain_point", self._theme), self._add_annotations
        )
        self.connect_to = self._button(self.tr("Connect: click the target (Ctrl+L)"), tool_icon("flow", self._theme))
        self.connect_to.clicked.connect(self._start_connecting)
        tools.tool_changed.connect(self.sync_with_view)
        tools.dragging_changed.connect(self.sync_with_view)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.sync_with_view)
        self.hide()

    def set_switched_on(self, is_on: bool, /) -> None:
        """Show the bar at the selection, or never."""
        self.is_switched_on = is_on
        self.sync_with_view()

    def sync_with_view(self) -> None:
        """Show the bar beside the selected node if it applies, else hide it."""
        node = self._node_keys.selected_node if self._applies else None
        place = self._place(node) if node is not None else None
        if place is not None:
            self.move(place + self._view.viewport().pos())
        self.setVisible(place is not None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a press between the buttons from the diagram below."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Keep a double-click between the buttons from the diagram below."""
        event.accept()

    @property
    def _applies(self) -> bool:
        """Return whether the selected node can be edited with the bar now."""
        focus = QApplication.focusWidget()
        is_typing = focus is not None and self._view.viewport().isAncestorOf(focus)
        can_edit = self._tools.is_select_tool and not self._tools.is_dragging and self._node_keys.can_name
        return self.is_switched_on and can_edit and not is_typing and self._view.zoom >= ARROWS_MIN_ZOOM

    def _place(self, node: Node) -> QPoint | None:
        """Return the position of the bar in the viewport; None if the node is out of sight."""
        is_step = isinstance(node, Step)
        self.value.setVisible(is_step)
        self.channel.setVisible(is_step)
        self.adjustSize()
        box = self._scene.drawing.placement.nodes[node.id]
        corner = self._view.mapFromScene(box.x, box.y)
        size = QSize(round(box.width * self._view.zoom), round(box.height * self._view.zoom))
        room, area = self._view.viewport().rect(), QRect(corner, size)
        if not room.intersects(area):
            return None
        return bar_position(self.size(), area, room, obstacles_near(self._view, self._scene, area, self.size()))

    def _theme(self) -> Theme:
        return self._scene.drawing.theme

    def _button(self, name: str, icon: QIcon) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon)
        button.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        button.setToolTip(tool_tip(name))
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._row.addWidget(button)
        return button

    def _menu_button(self, name: str, icon: QIcon, fill: Callable[[QMenu, Node], None]) -> QToolButton:
        """Return a button with a menu that is filled for the selected node when it opens."""
        button, menu = self._button(name, icon), QMenu(self)

        def refill() -> None:
            menu.clear()
            node = self._node_keys.selected_node
            if node is not None:
                fill(menu, node)

        menu.aboutToShow.connect(refill)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _add_values(self, menu: QMenu, node: Node) -> None:
        for key, term in VALUE_CLASSES.items():
            self._add_choice(menu, f"&{term.translated_label()}", node, "value", key)
        menu.addSeparator()
        self._add_choice(menu, self.tr("Not &judged"), node, "value", None)

    def _add_channels(self, menu: QMenu, node: Node) -> None:
        for key, term in CHANNELS.items():
            self._add_choice(menu, term.translated_label(), node, "channel", key)
        menu.addSeparator()
        self._add_choice(menu, self.tr("No channel"), node, "channel", None)
        menu.addAction(self.tr("Other…"), lambda: self._node_keys.prompt_channel(node))

    def _add_choice(self, menu: QMenu, text: str, node: Node, field: str, value: str | None) -> None:
        """Add an entry that sets a field of a step; the present value is checked."""
        action = menu.addAction(text, partial(self._node_keys.set_field, node, field, value))
        action.setCheckable(True)
        action.setChecked(getattr(node, field, None) == value)

    def _add_annotations(self, menu: QMenu, node: Node) -> None:
        for kind, term in ANNOTATION_KINDS.items():
            text = action_text("{kind}", kind=term.translated_label())
            action = menu.addAction(text, partial(self._inplace_editor.start_annotating, kind, node.id))
            action.setIcon(tool_icon(kind, self._theme))

    def _start_connecting(self) -> None:
        node = self._node_keys.selected_node
        if node is not None:
            self._tools.start_connecting(node.id)
