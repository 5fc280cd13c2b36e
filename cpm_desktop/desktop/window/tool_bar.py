"""The tool bar: files, history, scenario, perspective, colours, variant, zoom, export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
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

from cpm_desktop.desktop.actions.action_factory import filled_menu
from cpm_desktop.desktop.actions.actions import Actions
from cpm_desktop.desktop.actions.diagram_option_actions import ShowingActions
from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.i18n import in_percent

ICON_SIZE = 18
CHOICE_WIDTH, WIDEST_CHOICE = 126, 136
"""Pixels that a choice takes, at least and at most."""
TEXT_MARGIN = 2
"""Pixels that the platform leaves around the text of a choice."""
ARROW_ROOM = 26
"""Pixels beside the text of a choice."""
ZOOMS = (50, 75, 100, 150, 200)
"""Per cent."""


class MainToolBar(QToolBar):
    """What a person reaches for all the time."""

    def __init__(self, workspace: Workspace, canvas: CanvasView, actions: Actions, appearance: Appearance) -> None:
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
        self.addWidget(_stretch())
        self._add_buttons()
        self._follow()
        self._show_scenarios()
        self._show_perspective()
        self._show_variant()
        self._show_scheme()
        self._show_zoom(canvas.zoom)

    def _add_choices(self) -> None:
        """Let one choose what is shown, each choice under its caption."""
        actions = self._actions
        self.scenarios = _NarrowChoice()
        self.addWidget(_captioned(self.tr("Scenario"), self.scenarios))
        self.addAction(actions.comparing.show_changes)
        self.perspective, self.variant = QPushButton(), QPushButton()
        menu = QMenu(self)
        actions.perspective.add_to(menu)
        self.perspective.setMenu(menu)
        self.addWidget(_captioned(self.tr("Perspective"), self.perspective))
        self.colours = _colour_choice(actions.showing)
        self.addWidget(_captioned(self.tr("Colour by"), self.colours))
        self.variant.setMenu(filled_menu(self, "", actions.variant.fill))
        self.addWidget(_captioned(self.tr("Variant"), self.variant))

    def _add_buttons(self) -> None:
        actions = self._actions
        self._schemes = self._menu_button(self.tr("Appearance"), QMenu(self))
        self._schemes.menu().addActions(actions.view.schemes)
        self.addWidget(self._schemes)
        self.zoom = self._menu_button(self.tr("Zoom"), self._zoom_menu(actions))
        self.zoom.setObjectName("zoom")
        self.addWidget(self.zoom)
        self.addWidget(self._export_button(actions))

    def _follow(self) -> None:
        """Show what was chosen, wherever that was."""
        workspace, canvas, actions = self._workspace, self._canvas, self._actions
        self.scenarios.activated.connect(lambda: workspace.show_scenario(str(self.scenarios.currentData())))
        for signal in (workspace.changed, workspace.scenario_changed):
            signal.connect(self._show_scenarios)
        canvas.canvas_scene.options_changed.connect(self._show_colours)
        for signal in (workspace.perspective_changed, workspace.scenario_changed, actions.showing.changed):
            signal.connect(self._show_perspective)
        for signal in (workspace.highlight_changed, workspace.scenario_changed, workspace.changed):
            signal.connect(self._show_variant)
        canvas.zoom_changed.connect(self._show_zoom)
        self._appearance.changed.connect(self._show_scheme)

    def _menu_button(self, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(menu)
        return button

    def _zoom_menu(self, actions: Actions) -> QMenu:
        menu = QMenu(self)
        for zoom in ZOOMS:
            menu.addAction(in_percent(str(zoom))).triggered.connect(
                lambda _=False, zoom=zoom: self._canvas.show_at(zoom / 100)
            )
        menu.addSeparator()
        menu.addActions([actions.view.zoom_in, actions.view.zoom_out, actions.view.fit])
        return menu

    def _export_button(self, actions: Actions) -> QPushButton:
        button = QPushButton(self.tr("Export…"))
        button.setObjectName("export")
        button.setAccessibleName(self.tr("Export"))
        button.setMenu(actions.file.export)
        return button

    def _show_scenarios(self) -> None:
        scenarios = [(scenario.name or key, key) for key, scenario in self._workspace.document.scenarios.items()]
        shown = [(self.scenarios.itemText(row), self.scenarios.itemData(row)) for row in range(self.scenarios.count())]
        if scenarios != shown:
            self.scenarios.clear()
            for name, key in scenarios:
                self.scenarios.addItem(name, key)
        self.scenarios.setCurrentIndex(self.scenarios.findData(self._workspace.scenario_id))

    def _show_perspective(self) -> None:
        _show_chosen(self.perspective, self.tr("Perspective"), self._actions.perspective.name())

    def _show_variant(self) -> None:
        _show_chosen(self.variant, self.tr("Variant"), self._actions.variant.name())

    def _show_colours(self) -> None:
        self.colours.setCurrentIndex(self.colours.findData(self._canvas.canvas_scene.options.colours))

    def _show_scheme(self) -> None:
        icons = {"system": "monitor", "light": "sun", "dark": "moon"}
        self._schemes.setIcon(self._appearance.icon(icons[self._appearance.scheme]))

    def _show_zoom(self, zoom: float) -> None:
        self.zoom.setText(in_percent(str(round(zoom * 100))))


class _NarrowChoice(QComboBox):
    """A choice that ends a name with an ellipsis where there is no room for all of it."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten what is shown; the list below has the whole names."""
        super().initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - TEXT_MARGIN
        option.currentText = self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)


def _colour_choice(showing: ShowingActions) -> QComboBox:
    """Return the choice of what the colours of steps tell."""
    choice = _NarrowChoice()
    for mode, action in showing.colours.items():
        choice.addItem(action.text(), mode)
    choice.activated.connect(lambda: showing.choose_colours(choice.currentData()))
    return choice


def _show_chosen(button: QPushButton, caption: str, chosen: str) -> None:
    """Show on a button with a menu what was chosen there, as far as there is room."""
    room = button.fontMetrics().elidedText(chosen, Qt.TextElideMode.ElideRight, CHOICE_WIDTH - ARROW_ROOM)
    button.setText(room.replace("&", "&&"))
    button.setToolTip(chosen)
    button.setAccessibleName(f"{caption}: {chosen}")


def _captioned(caption: str, choice: QComboBox | QPushButton) -> QWidget:
    """Return `choice` with a small name above it."""
    choice.setObjectName("flat")
    choice.setAccessibleName(caption)
    choice.setMinimumWidth(CHOICE_WIDTH)
    if isinstance(choice, QComboBox):
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setMaximumWidth(WIDEST_CHOICE)
    else:
        choice.setMaximumWidth(CHOICE_WIDTH)
    label = QLabel(caption)
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


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
