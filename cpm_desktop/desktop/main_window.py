"""The main window: canvas in the middle, panels around it, and what belongs to the window as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDockWidget, QLineEdit, QMainWindow, QPlainTextEdit, QTabWidget, QWidget

from cpm_desktop.desktop.actions.actions import Actions, context_menu, fill_menu_bar, with_shortcuts
from cpm_desktop.desktop.actions.adding_actions import AddingActions
from cpm_desktop.desktop.actions.arrange_actions import ArrangeActions, LayOut
from cpm_desktop.desktop.actions.band_actions import BandActions
from cpm_desktop.desktop.actions.client_copy_actions import ClientCopyActions
from cpm_desktop.desktop.actions.comparing_actions import ComparingActions
from cpm_desktop.desktop.actions.edit_actions import EditActions
from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.actions.filter_actions import FilterActions
from cpm_desktop.desktop.actions.help_actions import HelpActions
from cpm_desktop.desktop.actions.insert_actions import InsertActions
from cpm_desktop.desktop.actions.moving_actions import MovingActions
from cpm_desktop.desktop.actions.pane_actions import Pane, PaneActions
from cpm_desktop.desktop.actions.perspective_actions import PerspectiveActions
from cpm_desktop.desktop.actions.scenario_actions import ScenarioActions
from cpm_desktop.desktop.actions.search_actions import SearchActions
from cpm_desktop.desktop.actions.showing_actions import ShowingActions
from cpm_desktop.desktop.actions.variant_actions import VariantActions
from cpm_desktop.desktop.actions.view_actions import ViewActions
from cpm_desktop.desktop.analyses import Analyses
from cpm_desktop.desktop.appearance import Appearance
from cpm_desktop.desktop.canvas.view import CanvasView
from cpm_desktop.desktop.comparing import Comparing
from cpm_desktop.desktop.exports import Exports
from cpm_desktop.desktop.files import Files
from cpm_desktop.desktop.full_screen import FullScreen
from cpm_desktop.desktop.kept_options import keep_options, kept_options
from cpm_desktop.desktop.message_bar import MessageBar
from cpm_desktop.desktop.middle import Middle
from cpm_desktop.desktop.panels.analysis.comparison.sheets import CHANGES
from cpm_desktop.desktop.panels.analysis.page import Context
from cpm_desktop.desktop.panels.analysis.panel import AnalysisPanel
from cpm_desktop.desktop.panels.command_palette import CommandPalette
from cpm_desktop.desktop.panels.inspector.panel import Inspector
from cpm_desktop.desktop.panels.outline.panel import Outline
from cpm_desktop.desktop.panels.palette import Palette
from cpm_desktop.desktop.panels.palette_entries import Commands, Source, everything_named
from cpm_desktop.desktop.perspective_bar import PerspectiveBar
from cpm_desktop.desktop.question_bar import QuestionBar
from cpm_desktop.desktop.status_bar import MainStatusBar
from cpm_desktop.desktop.tool_bar import MainToolBar
from cpm_desktop.desktop.welcome.page import Welcome
from cpm_desktop.desktop.workspace import Workspace
from cpm_desktop.storage.files import SUFFIX

STATE_VERSION = 1
"""Raised whenever panels are renamed or move, so that an older stored arrangement is not applied to them."""
PANEL_WIDTH = 308
FIRST_SIZE = QSize(1400, 880)
LOWEST_FOR_ANALYSIS = 700
"""On a lower screen the diagram has the room at first; the analysis waits in the View menu."""


@dataclass(frozen=True)
class Parts:
    """What a window is made of; put together in `composition`."""

    workspace: Workspace
    files: Files
    exports: Exports
    appearance: Appearance
    canvas: CanvasView
    analyses: Analyses
    comparing: Comparing
    settings: QSettings
    lay_out: LayOut


class MainWindow(QMainWindow):
    """One window, one document."""

    left = Signal()
    """The window closes, and whatever was not saved need not be."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.workspace, self.files, self.canvas = parts.workspace, parts.files, parts.canvas
        self.analyses = parts.analyses
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.message_bar, self.question_bar = MessageBar(parts.appearance), QuestionBar(parts.appearance)
        self.perspective_bar = PerspectiveBar(parts.appearance, parts.workspace)
        self.welcome = Welcome(parts.files, parts.appearance)
        self.palette_panel = Palette(parts.appearance)
        self.inspector = Inspector(parts.workspace, parts.appearance, parts.analyses)
        self.outline = Outline(parts.workspace, parts.appearance)
        self.analysis = AnalysisPanel(Context(parts.workspace, parts.analyses, parts.appearance, parts.comparing))
        self._arrange()
        self.full_screen = FullScreen(self, parts.canvas)
        self.command_palette = CommandPalette(self, self._findable)
        self.actions_ = self._make_actions()
        self.tool_bar = MainToolBar(parts.workspace, parts.canvas, self.actions_, parts.appearance)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.tool_bar)
        self.status_bar = MainStatusBar(parts.workspace, parts.files)
        self.setStatusBar(self.status_bar)
        fill_menu_bar(self.menuBar(), self.actions_, self._panel_actions())
        self.addActions(with_shortcuts(self.menuBar()))
        self._connect()
        self._restore()
        self._show_title()
        self.canvas.set_tool("select")

    def show_welcome(self) -> None:
        """Show the welcome page; a document that holds something stays open behind it."""
        self.full_screen.leave()
        workspace = self.workspace
        holds = workspace.path is not None or workspace.session.is_modified or bool(workspace.scenario.nodes)
        self.middle.show_welcome(self.actions_.file.document_name() if holds else "")
        self.status_bar.show_hint(self.tr("Enter chooses · Tab goes on · Escape shows the process"))

    def finish_writing(self) -> None:
        """Keep what is being written in any field, so that nothing typed is lost."""
        self.inspector.commit()
        focus = self.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit) and not self.inspector.isAncestorOf(focus):
            focus.clearFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close unless somebody wants to save first; remember how the window was arranged."""
        self.finish_writing()
        if not self.actions_.file.may_leave():
            event.ignore()
            return
        self.full_screen.leave()
        self.middle.show_process()
        self._parts.settings.setValue("window/geometry", self.saveGeometry())
        self._parts.settings.setValue("window/state", self.saveState(STATE_VERSION))
        self._parts.settings.setValue("window/map", self.actions_.view.map.isChecked())
        event.accept()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave full screen with Escape, where nobody else has a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.full_screen.leave()
            self.middle.show_process()
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take documents."""
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the document."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.actions_.file.open_file(path)

    def _arrange(self) -> None:
        self.middle = Middle(self, self.canvas, self.perspective_bar, self.welcome, self.message_bar, self.question_bar)
        self.setCentralWidget(self.middle)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)
        self.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self.palette_dock = self._dock(
            self.tr("Palette"), "palette", self.palette_panel, Qt.DockWidgetArea.LeftDockWidgetArea
        )
        right = Qt.DockWidgetArea.RightDockWidgetArea
        self.inspector_dock = self._dock(self.tr("Inspector"), "inspector", self.inspector, right)
        self.outline_dock = self._dock(self.tr("Outline"), "outline", self.outline, right)
        self.tabifyDockWidget(self.inspector_dock, self.outline_dock)
        self.inspector_dock.raise_()
        self.analysis_dock = self._dock(
            self.tr("Analysis"), "analysis", self.analysis, Qt.DockWidgetArea.BottomDockWidgetArea
        )
        self.analysis_dock.toggleViewAction().setShortcut(QKeySequence("Ctrl+J"))
        self.resizeDocks([self.inspector_dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)

    def _dock(self, title: str, name: str, panel: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        """Add a panel without a title bar: tabs and the View menu name it."""
        dock = QDockWidget(title, self)
        dock.setObjectName(f"{name}Dock")
        dock.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        dock.setTitleBarWidget(QWidget(dock))
        dock.setWidget(panel)
        self.addDockWidget(area, dock)
        return dock

    def _make_actions(self) -> Actions:
        parts = self._parts
        workspace, canvas, appearance = parts.workspace, parts.canvas, parts.appearance
        showing = ShowingActions(self, canvas.canvas_scene)
        perspective = PerspectiveActions(self, workspace, showing)
        self.perspective_bar.follow(perspective.name)
        file = FileActions(
            self, workspace, parts.files, parts.exports, appearance, self.finish_writing, self.show_welcome
        )
        return Actions(
            file=file,
            client_copy=ClientCopyActions(self, workspace, self.finish_writing, file.proposed_path),
            edit=EditActions(self, workspace, appearance, self.finish_writing, self._rename),
            search=SearchActions(self, appearance, self._find, self._find_next, self.command_palette.open_palette),
            view=ViewActions(self, canvas, appearance, self._toggle_full_screen),
            showing=showing,
            perspective=perspective,
            filters=FilterActions(self, workspace, perspective.look),
            variant=VariantActions(self, workspace, self._show_variants, self._show_fields),
            insert=InsertActions(self, canvas, appearance),
            adding=AddingActions(self, workspace, appearance, self._name_new),
            moving=MovingActions(self, workspace, appearance, self.command_palette.ask, self.outline.model.beside),
            panes=PaneActions(self, self._panes(), self.middle.show_process),
            arrange=ArrangeActions(self, workspace, appearance, parts.lay_out),
            bands=BandActions(self, workspace, self._name_new),
            scenario=ScenarioActions(self, workspace, self._show_fields),
            comparing=ComparingActions(
                self,
                workspace,
                parts.comparing,
                parts.files,
                appearance,
                self._show_comparison,
                self._show_differences,
            ),
            help=HelpActions(self, self.menuBar(), appearance),
        )

    def _panel_actions(self) -> Sequence[QAction]:
        return (
            self.palette_dock.toggleViewAction(),
            self.inspector_dock.toggleViewAction(),
            self.outline_dock.toggleViewAction(),
            self.analysis_dock.toggleViewAction(),
        )

    def _panes(self) -> Sequence[Pane]:
        """Return the parts of the window in the order in which keys lead through them."""
        return (
            Pane(self.tr("Diagram"), self.canvas, self.canvas.setFocus),
            Pane(self.tr("Inspector"), self.inspector, self.inspector.enter, self.inspector_dock),
            Pane(self.tr("Outline"), self.outline, self.outline.enter, self.outline_dock),
            Pane(self.tr("Palette"), self.palette_panel, self.palette_panel.enter, self.palette_dock),
            Pane(self.tr("Analysis"), self.analysis, self.analysis.enter, self.analysis_dock),
        )

    def _connect(self) -> None:
        parts, say = self._parts, self.message_bar.say
        parts.workspace.refused.connect(lambda sentence: say(sentence, "warning"))
        parts.workspace.noticed.connect(say)
        self.analysis.way_picked.connect(parts.workspace.highlight_way)
        parts.files.failed.connect(lambda sentence: say(sentence, "error"))
        parts.exports.failed.connect(lambda sentence: say(sentence, "error"))
        parts.exports.done.connect(self._on_exported)
        self.actions_.client_copy.done.connect(say)
        self.actions_.client_copy.failed.connect(lambda sentence: say(sentence, "error"))
        parts.workspace.changed.connect(self._show_title)
        parts.workspace.path_changed.connect(self._show_title)
        parts.workspace.scenario_changed.connect(self._show_title)
        parts.files.saved.connect(self._show_title)
        parts.appearance.changed.connect(lambda: self.canvas.set_theme(parts.appearance.theme))
        self.palette_panel.chosen.connect(lambda tool, sticky: self.canvas.set_tool(tool, sticky=sticky))
        self.canvas.tool_changed.connect(self.palette_panel.show_tool)
        self.canvas.hint_changed.connect(self.status_bar.show_hint)
        self.inspector.chosen.connect(lambda key: self.canvas.reveal((key,)))
        self.outline.chosen.connect(self.canvas.reveal)
        self.outline.hit.connect(lambda key: self.canvas.go_to((key,)))
        self.outline_dock.visibilityChanged.connect(self.outline.set_in_sight)
        self.analysis.chosen.connect(self.canvas.reveal)
        self.analysis.gone_to.connect(self.canvas.go_to)
        self.analysis.failed.connect(lambda sentence: say(sentence, "error"))
        self.analysis.saved.connect(self._on_exported)
        self.analysis_dock.visibilityChanged.connect(self.analysis.set_in_sight)
        self.canvas.menu_wanted.connect(self._show_context_menu)
        self.outline.menu_wanted.connect(self._show_context_menu)
        self._connect_welcome()

    def _connect_welcome(self) -> None:
        """Leave the welcome page as soon as there is a process to look at, or somebody begins to draw one."""
        file, show_process = self.actions_.file, self.middle.show_process
        self.welcome.template_chosen.connect(file.new_from)
        self.welcome.file_chosen.connect(file.open_file)
        self.welcome.open_wanted.connect(file.open.trigger)
        self.welcome.left.connect(show_process)
        self.workspace.scenario_changed.connect(show_process)
        self.workspace.changed.connect(lambda _change: show_process())
        self.canvas.tool_changed.connect(lambda _tool: show_process())

    def _restore(self) -> None:
        settings = self._parts.settings
        self.resize(FIRST_SIZE)
        geometry, state = settings.value("window/geometry"), settings.value("window/state")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if state is not None:
            self.restoreState(state, STATE_VERSION)
        elif self.screen().availableSize().height() < LOWEST_FOR_ANALYSIS:
            self.analysis_dock.hide()
        scene = self.canvas.canvas_scene
        scene.set_options(kept_options(settings))
        scene.options_changed.connect(lambda: keep_options(settings, scene.options))
        if not settings.value("window/map", True, bool):
            self.actions_.view.map.trigger()

    def _show_title(self) -> None:
        name = self.actions_.file.document_name()
        self.setWindowTitle(f"{name}[*] – CPM Desktop")
        self.setWindowModified(self.workspace.session.is_modified)
        self.setWindowFilePath(str(self.workspace.path) if self.workspace.path is not None else "")

    def _on_exported(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.message_bar.say(self.tr("Exported to {path}.").format(path=path), "information", self.tr("Show"), show)

    def _find(self) -> None:
        self.middle.show_process()
        self.outline_dock.show()
        self.outline_dock.raise_()
        self.outline.focus_search()

    def _toggle_full_screen(self) -> None:
        self.middle.show_process()
        self.full_screen.toggle()

    def _show_fields(self) -> None:
        """Bring the inspector to the front, with the cursor in its first field."""
        self.middle.show_process()
        self.inspector_dock.show()
        self.inspector_dock.raise_()
        self.inspector.enter()

    def _show_comparison(self) -> None:
        self.middle.show_process()
        self.analysis_dock.show()
        self.analysis.show_tab("comparison")
        self.analysis.enter()

    def _show_differences(self) -> None:
        """Bring the list of changes to the front, before any figures."""
        self.analysis.pages["comparison"].choose_sheet(CHANGES)
        self._show_comparison()

    def _find_next(self, step: int) -> None:
        if not self.outline.go_to_hit(step):
            self._find()

    def _show_variants(self) -> None:
        self.middle.show_process()
        self.analysis_dock.show()
        self.analysis_dock.raise_()
        self.analysis.show_tab("variants")
        self.analysis.enter()

    def _go_to(self, element_id: str) -> None:
        self.middle.show_process()
        self.workspace.select([element_id])
        self.canvas.go_to((element_id,))
        self.canvas.setFocus()

    def _findable(self) -> Sequence[Source]:
        return Commands(self.menuBar()), everything_named(self.workspace, self._parts.appearance, self._go_to)

    def _name_new(self, element_id: str, gesture: str) -> None:
        """Ask for the name of a new element where the person works."""
        if self.outline.has_focus():
            self.outline.rename(element_id, gesture)
        else:
            self.canvas.reveal((element_id,))
            self.canvas.start_renaming(element_id, gesture)

    def _rename(self) -> None:
        if self.outline.has_focus():
            self.outline.rename(self.workspace.selection[-1])
        elif len(self.workspace.shown_selection) == 1:
            self.canvas.start_renaming(self.workspace.shown_selection[0])

    def _show_context_menu(self, place: QPoint) -> None:
        """Show at a place of the screen what can be done with the selection."""
        menu = context_menu(self, self.actions_)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)


def _dropped_file(event: QDropEvent) -> Path | None:
    """Return the document that is dragged onto the window, if it is one."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].name.endswith((SUFFIX, ".json")) else None
