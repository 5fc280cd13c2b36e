"""The tool bar: files, history, scenario, perspective, colours, path, zoom, export."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolBar, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.actions.action_factory import lazy_menu
from cpm_desktop.desktop.actions.window_actions import WindowActions
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import tool_tip
from cpm_desktop.desktop.widgets.choice_button import ChoiceButton, end_hover_with_menu
from cpm_desktop.desktop.window.zoom_slider import ZoomSlider
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import format_percent

ICON_SIZE = 18
CAPTION_INDENT = 1
"""The pixels left of a caption, which aligns it with the choice below it."""
MIN_WIDTH_FOR_SLIDER = 1100
"""In a narrower tool bar, the zoom has a menu and no slider."""
ZOOM_PADDING = 26
"""The pixels beside the text of the zoom."""
ZOOM_LEVELS = (50, 75, 100, 150, 200)
"""The zoom levels of the menu, in per cent."""


class MainToolBar(QToolBar):
    """The tool bar with the most frequent actions and choices; the choices share the room that the buttons leave."""

    def __init__(
        self, workspace: Workspace, canvas: CanvasView, actions: WindowActions, appearance: Appearance
    ) -> None:
        super().__init__()
        self._workspace, self._canvas, self._appearance, self._actions = workspace, canvas, appearance, actions
        self.setObjectName("mainToolBar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        self._show_extension_icon()
        file, edit = actions.file, actions.edit
        self.addActions([file.new, file.open, file.save])
        self.addSeparator()
        self.addActions([edit.undo, edit.redo])
        self.addSeparator()
        self._add_choices()
        self.addAction(actions.comparison.show_changes)
        self.addWidget(_create_spacer())
        self._add_buttons()
        self._connect()
        self._show_choices()
        self._show_scheme()
        self._show_zoom(canvas.zoom)

    @property
    def menus(self) -> tuple[QMenu, ...]:
        """Return the menus of the choices, of the appearance and of the zoom."""
        choices = (self.scenario_button, self.perspective_button, self.colour_button, self.path_button)
        return tuple(button.menu() for button in (*choices, self._appearance_button, self.zoom_button))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the zoom slider if there is room for it."""
        super().resizeEvent(event)
        self._slider_action.setVisible(event.size().width() >= MIN_WIDTH_FOR_SLIDER)

    def _add_choices(self) -> None:
        """Add the choices of what is shown, each with a caption."""
        actions = self._actions
        perspectives, colours = QMenu(self), QMenu(self)
        actions.perspective.add_to(perspectives)
        colours.addActions(list(actions.diagram_options.colour_actions.values()))
        self.scenario_button = self._add_choice(self.tr("Scenario"), lazy_menu(self, "", actions.scenario.fill_menu))
        self.perspective_button = self._add_choice(self.tr("Perspective"), perspectives)
        self.colour_button = self._add_choice(self.tr("Colour by"), colours)
        self.path_button = self._add_choice(self.tr("Path"), lazy_menu(self, "", actions.paths.fill_menu))

    def _add_choice(self, caption: str, menu: QMenu) -> ChoiceButton:
        button = ChoiceButton(caption, menu)
        self.addWidget(_with_caption(caption, button))
        return button

    def _add_buttons(self) -> None:
        actions = self._actions
        self._appearance_button = self._menu_button(self.tr("Appearance"), QMenu(self))
        self._appearance_button.menu().addActions(actions.view.schemes)
        self.addWidget(self._appearance_button)
        self.zoom_slider = ZoomSlider(self._canvas)
        self._slider_action = self.addWidget(self.zoom_slider)
        self.zoom_button = self._menu_button(self.tr("Zoom"), self._zoom_menu(actions))
        self.zoom_button.setObjectName("zoom")
        widest = self.zoom_button.fontMetrics().horizontalAdvance(format_percent("400"))
        self.zoom_button.setFixedWidth(widest + ZOOM_PADDING)
        self.addWidget(self.zoom_button)
        self.export_button = self._create_export_button(actions)
        self.addWidget(self.export_button)

    def _connect(self) -> None:
        """Follow choices that are made elsewhere."""
        workspace, actions = self._workspace, self._actions
        for signal in (
            workspace.changed,
            workspace.highlight.changed,
            workspace.view_state.scenario_changed,
            workspace.view_state.perspective_changed,
            actions.diagram_options.changed,
        ):
            signal.connect(self._show_choices)
        self._canvas.zoom_changed.connect(self._show_zoom)
        self._appearance.changed.connect(self._show_scheme)

    def _menu_button(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(tool_tip(name))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        end_hover_with_menu(button, menu)
        return button

    def _zoom_menu(self, actions: WindowActions) -> QMenu:
        menu = QMenu(self)
        for zoom in ZOOM_LEVELS:
            menu.addAction(format_percent(str(zoom))).triggered.connect(
                lambda _=False, zoom=zoom: self._canvas.zoom_around_selection(zoom / 100)
            )
        menu.addSeparator()
        menu.addActions([actions.view.zoom_in, actions.view.zoom_out, actions.view.fit])
        return menu

    def _create_export_button(self, actions: WindowActions) -> QPushButton:
        button = QPushButton(self.tr("Export…"))
        button.setObjectName("export")
        button.setAccessibleName(self.tr("Export"))
        button.setMenu(actions.file.export_menu)
        end_hover_with_menu(button, actions.file.export_menu)
        return button

    def _show_choices(self) -> None:
        actions = self._actions
        self.scenario_button.show_choice(actions.scenario.current_name())
        self.perspective_button.show_choice(actions.perspective.current_name())
        self.colour_button.show_choice(actions.diagram_options.current_colour_name())
        self.path_button.show_choice(actions.paths.current_name())

    def _show_scheme(self) -> None:
        icons = {"system": "monitor", "light": "sun", "dark": "moon"}
        self._appearance_button.setIcon(self._appearance.icon(icons[self._appearance.scheme]))

    def _show_zoom(self, zoom: float) -> None:
        self.zoom_button.setText(format_percent(str(round(zoom * 100))))

    def _show_extension_icon(self) -> None:
        """Make the button of Qt that shows the entries without room easy to see."""
        button = self.findChild(QToolButton, "qt_toolbar_ext_button")
        if isinstance(button, QToolButton):
            button.setIcon(self._appearance.icon("chevrons-right"))


def _with_caption(caption: str, choice: ChoiceButton) -> QWidget:
    """Return a widget that contains `choice` below a small caption."""
    label = PlainLabel(caption)
    label.setObjectName("caption")
    label.setBuddy(choice)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.85)
    label.setFont(font)
    label.setIndent(CAPTION_INDENT)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(label)
    layout.addWidget(choice)
    return frame


def _create_spacer() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
