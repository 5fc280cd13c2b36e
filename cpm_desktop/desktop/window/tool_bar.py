"""The tool bar: files, history, scenario, perspective, colours, path, zoom, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from cpm_desktop.desktop.actions.action_factory import lazy_menu
from cpm_desktop.desktop.actions.diagram_option_actions import DiagramOptionActions
from cpm_desktop.desktop.actions.window_actions import WindowActions
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.text.plain_text import escape_mnemonics, tool_tip
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import format_percent, label_and_value

ICON_SIZE = 18
MIN_CHOICE_WIDTH, MAX_CHOICE_WIDTH = 126, 136
"""The width of a choice in pixels."""
TEXT_MARGIN = 2
"""The pixels that the style leaves around the text of a choice."""
ARROW_WIDTH = 26
"""The pixels beside the text of a choice."""
ZOOM_LEVELS = (50, 75, 100, 150, 200)
"""The zoom levels of the menu, in per cent."""


class MainToolBar(QToolBar):
    """The tool bar with the most frequent actions and choices."""

    def __init__(
        self, workspace: Workspace, canvas: CanvasView, actions: WindowActions, appearance: Appearance
    ) -> None:
        super().__init__()
        self._workspace, self._canvas, self._appearance, self._actions = workspace, canvas, appearance, actions
        self.setObjectName("mainToolBar")
        self.setWindowTitle(self.tr("Tool bar"))
        self.setMovable(False)
        self.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
        file, edit = actions.file, actions.edit
        self.addActions([file.new, file.open, file.save])
        self.addSeparator()
        self.addActions([edit.undo, edit.redo])
        self.addSeparator()
        self._add_choices()
        self.addWidget(_create_spacer())
        self._add_buttons()
        self._connect()
        self._show_scenarios()
        self._show_perspective()
        self._show_path()
        self._show_scheme()
        self._show_zoom(canvas.zoom)

    def _add_choices(self) -> None:
        """Add the choices of what is shown, each with a caption."""
        actions = self._actions
        self.scenario_combo_box = ElidingComboBox()
        self.addWidget(_with_caption(self.tr("Scenario"), self.scenario_combo_box))
        self.addAction(actions.comparison.show_changes)
        self.perspective_button, self.path_button = QPushButton(), QPushButton()
        menu = QMenu(self)
        actions.perspective.add_to(menu)
        self.perspective_button.setMenu(menu)
        self.addWidget(_with_caption(self.tr("Perspective"), self.perspective_button))
        self.colour_combo_box = _create_colour_combo_box(actions.diagram_options)
        self.addWidget(_with_caption(self.tr("Colour by"), self.colour_combo_box))
        self.path_button.setMenu(lazy_menu(self, "", actions.paths.fill_menu))
        self.addWidget(_with_caption(self.tr("Path"), self.path_button))

    def _add_buttons(self) -> None:
        actions = self._actions
        self._appearance_button = self._menu_button(self.tr("Appearance"), QMenu(self))
        self._appearance_button.menu().addActions(actions.view.schemes)
        self.addWidget(self._appearance_button)
        self.zoom_button = self._menu_button(self.tr("Zoom"), self._zoom_menu(actions))
        self.zoom_button.setObjectName("zoom")
        self.addWidget(self.zoom_button)
        self.addWidget(self._export_button(actions))

    def _connect(self) -> None:
        """Follow choices that are made elsewhere."""
        workspace, canvas, actions = self._workspace, self._canvas, self._actions
        self.scenario_combo_box.activated.connect(
            lambda: workspace.show_scenario(str(self.scenario_combo_box.currentData()))
        )
        for signal in (workspace.changed, workspace.view_state.scenario_changed):
            signal.connect(self._show_scenarios)
        canvas.canvas_scene.options_changed.connect(self._show_colours)
        for signal in (
            workspace.view_state.perspective_changed,
            workspace.view_state.scenario_changed,
            actions.diagram_options.changed,
        ):
            signal.connect(self._show_perspective)
        for signal in (workspace.highlight.changed, workspace.view_state.scenario_changed, workspace.changed):
            signal.connect(self._show_path)
        canvas.zoom_changed.connect(self._show_zoom)
        self._appearance.changed.connect(self._show_scheme)

    def _menu_button(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(tool_tip(name))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
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

    def _export_button(self, actions: WindowActions) -> QPushButton:
        button = QPushButton(self.tr("Export…"))
        button.setObjectName("export")
        button.setAccessibleName(self.tr("Export"))
        button.setMenu(actions.file.export_menu)
        return button

    def _show_scenarios(self) -> None:
        scenarios = [(scenario.name or key, key) for key, scenario in self._workspace.document.scenarios.items()]
        listed = [
            (self.scenario_combo_box.itemText(row), self.scenario_combo_box.itemData(row))
            for row in range(self.scenario_combo_box.count())
        ]
        if scenarios != listed:
            self.scenario_combo_box.clear()
            for name, key in scenarios:
                self.scenario_combo_box.addItem(name, key)
        self.scenario_combo_box.setCurrentIndex(self.scenario_combo_box.findData(self._workspace.scenario_id))

    def _show_perspective(self) -> None:
        _set_button_choice(self.perspective_button, self.tr("Perspective"), self._actions.perspective.current_name())

    def _show_path(self) -> None:
        _set_button_choice(self.path_button, self.tr("Path"), self._actions.paths.current_name())

    def _show_colours(self) -> None:
        self.colour_combo_box.setCurrentIndex(self.colour_combo_box.findData(self._canvas.canvas_scene.options.colours))

    def _show_scheme(self) -> None:
        icons = {"system": "monitor", "light": "sun", "dark": "moon"}
        self._appearance_button.setIcon(self._appearance.icon(icons[self._appearance.scheme]))

    def _show_zoom(self, zoom: float) -> None:
        self.zoom_button.setText(format_percent(str(round(zoom * 100))))


class ElidingComboBox(QComboBox):
    """A combo box that shortens the current text with an ellipsis if it is too long."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten the current text; the list shows the full texts."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        width = (
            self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - TEXT_MARGIN
        )
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, width)


def _create_colour_combo_box(diagram_options: DiagramOptionActions) -> QComboBox:
    """Return the choice of colour modes."""
    combo_box = ElidingComboBox()
    for mode, action in diagram_options.colour_actions.items():
        combo_box.addItem(action.text(), mode)
    combo_box.activated.connect(lambda: diagram_options.set_colour_mode(combo_box.currentData()))
    return combo_box


def _set_button_choice(button: QPushButton, caption: str, chosen: str) -> None:
    """Show the chosen entry of a menu on its button, shortened if it is too long."""
    elided = button.fontMetrics().elidedText(chosen, Qt.TextElideMode.ElideRight, MIN_CHOICE_WIDTH - ARROW_WIDTH)
    button.setText(escape_mnemonics(elided))
    button.setToolTip(tool_tip(chosen))
    button.setAccessibleName(label_and_value(caption, chosen))


def _with_caption(caption: str, choice: QComboBox | QPushButton) -> QWidget:
    """Return a widget that contains `choice` below a small caption."""
    choice.setObjectName("flat")
    choice.setAccessibleName(caption)
    choice.setMinimumWidth(MIN_CHOICE_WIDTH)
    if isinstance(choice, QComboBox):
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setMaximumWidth(MAX_CHOICE_WIDTH)
    else:
        choice.setMaximumWidth(MIN_CHOICE_WIDTH)
    label = PlainLabel(caption)
    label.setObjectName("caption")
    label.setBuddy(choice)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.85)
    label.setFont(font)
    label.setIndent(4)
    frame = QWidget()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(label, 0, Qt.AlignmentFlag.AlignLeft)
    layout.addWidget(choice)
    return frame


def _create_spacer() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
