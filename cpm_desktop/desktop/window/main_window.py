"""The main window: canvas in the middle, panels around it, and what belongs to the window as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit

from cpm_desktop.desktop.actions.actions import Actions
from cpm_desktop.desktop.actions.add_element_actions import AddingActions
from cpm_desktop.desktop.actions.analysis_actions import AnalysisActions
from cpm_desktop.desktop.actions.arrange_actions import ArrangeActions
from cpm_desktop.desktop.actions.client_copy_actions import ClientCopyActions
from cpm_desktop.desktop.actions.comparison_actions import ComparingActions
from cpm_desktop.desktop.actions.diagram_option_actions import ShowingActions
from cpm_desktop.desktop.actions.edit_actions import EditActions
from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.actions.filter_actions import FilterActions
from cpm_desktop.desktop.actions.help_actions import HelpActions
from cpm_desktop.desktop.actions.lane_phase_actions import BandActions
from cpm_desktop.desktop.actions.language_actions import LanguageActions
from cpm_desktop.desktop.actions.menus import context_menu, fill_menu_bar, with_shortcuts
from cpm_desktop.desktop.actions.move_actions import MovingActions
from cpm_desktop.desktop.actions.pane_actions import Pane, PaneActions
from cpm_desktop.desktop.actions.perspective_actions import PerspectiveActions
from cpm_desktop.desktop.actions.place_tool_actions import InsertActions
from cpm_desktop.desktop.actions.scenario_actions import ScenarioActions
from cpm_desktop.desktop.actions.search_actions import SearchActions
from cpm_desktop.desktop.actions.variant_actions import VariantActions
from cpm_desktop.desktop.actions.view_actions import ViewActions
from cpm_desktop.desktop.canvas.headers.legend_strip import LegendStrip
from cpm_desktop.desktop.panels.command_palette import CommandPalette
from cpm_desktop.desktop.panels.command_palette_entries import Commands, Source, everything_named
from cpm_desktop.desktop.settings.window_state import keep_arrangement, keep_options, kept_options, restore_arrangement
from cpm_desktop.desktop.welcome.page import Welcome
from cpm_desktop.desktop.widgets.message_bar import MessageBar
from cpm_desktop.desktop.widgets.question_bar import QuestionBar
from cpm_desktop.desktop.window.central_widget import Middle
from cpm_desktop.desktop.window.docks import dock, make_panels
from cpm_desktop.desktop.window.full_screen import FullScreen
from cpm_desktop.desktop.window.navigator import Leading
from cpm_desktop.desktop.window.perspective_bar import PerspectiveBar
from cpm_desktop.desktop.window.status_bar import MainStatusBar
from cpm_desktop.desktop.window.tool_bar import MainToolBar
from cpm_desktop.desktop.window.window_services import Parts
from cpm_desktop.storage.files import SUFFIX


class MainWindow(QMainWindow):
    """One window, one document."""

    left = Signal()
    """The window closes, and whatever was not saved need not be."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.workspace, self.files, self.canvas = parts.workspace, parts.files, parts.canvas
        self.analyses, self.work = parts.analyses, parts.work
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.message_bar, self.question_bar = MessageBar(parts.appearance), QuestionBar(parts.appearance)
        self.perspective_bar = PerspectiveBar(parts.appearance, parts.workspace)
        self.welcome = Welcome(parts.files, parts.appearance)
        self.panels = make_panels(parts)
        self.palette_panel, self.inspector = self.panels.palette, self.panels.inspector
        self.outline, self.analysis = self.panels.outline, self.panels.analysis
        self.legend = LegendStrip(self.canvas.canvas_scene, parts.appearance)
        bars = self.message_bar, self.question_bar
        self.middle = Middle(self, self.canvas, self.perspective_bar, self.legend, self.welcome, *bars)
        self.setCentralWidget(self.middle)
        self.docks = dock(self, self.panels)
        self.leading = Leading(self.workspace, self.canvas, self.middle, self.panels, self.docks)
        self.full_screen = FullScreen(self, parts.canvas)
        self.command_palette = CommandPalette(self, self._findable)
        self.actions_ = self._make_actions()
        self.tool_bar = MainToolBar(parts.workspace, parts.canvas, self.actions_, parts.appearance)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.tool_bar)
        self.status_bar = MainStatusBar(parts.workspace, parts.files, parts.work, parts.analyses)
        self.setStatusBar(self.status_bar)
        fill_menu_bar(self.menuBar(), self.actions_, self.docks.showing_actions())
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
        keep_arrangement(self, self._parts.settings, self._switches())
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
        """Open the document as soon as the drop is over: until then the program that it comes from waits."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, lambda: self.actions_.file.open_file(path))

    def _make_actions(self) -> Actions:
        parts = self._parts
        workspace, canvas, appearance, leading = parts.workspace, parts.canvas, parts.appearance, self.leading
        showing = ShowingActions(self, canvas.canvas_scene)
        perspective = PerspectiveActions(self, workspace, showing)
        self.perspective_bar.follow(perspective.name)
        file = FileActions(
            self, workspace, parts.files, parts.exports, appearance, self.finish_writing, self.show_welcome
        )
        return Actions(
            file=file,
            client_copy=ClientCopyActions(self, workspace, parts.work, self.finish_writing, file.proposed_path),
            edit=EditActions(self, workspace, appearance, self.finish_writing, leading.rename, canvas.pointed_at),
            search=SearchActions(
                self, appearance, leading.to_search, leading.to_hit, self.command_palette.open_palette
            ),
            view=ViewActions(self, canvas, self.legend, appearance, self._toggle_full_screen),
            language=LanguageActions(self, parts.settings),
            showing=showing,
            perspective=perspective,
            filters=FilterActions(self, workspace, perspective.look),
            variant=VariantActions(self, workspace, leading.to_variants, leading.to_fields),
            insert=InsertActions(self, canvas, appearance),
            adding=AddingActions(self, workspace, appearance, leading.name_new),
            moving=MovingActions(self, workspace, appearance, self.command_palette.ask, self.outline.model.beside),
            panes=PaneActions(self, self._panes(), self.middle.show_process),
            analysis=AnalysisActions(self, leading.to_analysis),
            arrange=ArrangeActions(self, workspace, parts.work, appearance, parts.lay_out),
            bands=BandActions(self, workspace, leading.name_new),
            scenario=ScenarioActions(self, workspace, leading.to_fields),
            comparing=ComparingActions(
                self,
                workspace,
                parts.comparing,
                parts.files,
                appearance,
                leading.to_comparison,
                leading.to_differences,
            ),
            help=HelpActions(self, self.menuBar(), appearance),
        )

    def _panes(self) -> Sequence[Pane]:
        """Return the parts of the window in the order in which keys lead through them."""
        return (
            Pane(self.tr("Diagram"), self.canvas, lambda: self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            Pane(self.tr("Inspector"), self.inspector, self.inspector.enter, self.docks.inspector),
            Pane(self.tr("Outline"), self.outline, self.outline.enter, self.docks.outline),
            Pane(self.tr("Palette"), self.palette_panel, self.palette_panel.enter, self.docks.palette),
            Pane(self.tr("Analysis"), self.analysis, self.analysis.enter, self.docks.analysis),
        )

    def _connect(self) -> None:
        parts = self._parts
        for signal in (parts.workspace.path_changed, parts.workspace.scenario_changed, parts.files.saved):
            signal.connect(self._show_title)
        parts.workspace.changed.connect(self._show_title)
        parts.appearance.changed.connect(lambda: self.canvas.set_theme(parts.appearance.theme))
        self._connect_messages()
        self._connect_canvas()
        self._connect_panels()
        self._connect_welcome()

    def _connect_messages(self) -> None:
        parts, say = self._parts, self.message_bar.say
        parts.workspace.refused.connect(lambda sentence: say(sentence, "warning"))
        parts.workspace.noticed.connect(say)
        parts.work.stopped.connect(lambda: say(self.tr("Stopped: nothing was changed.")))
        self.actions_.client_copy.done.connect(say)
        self.actions_.language.chosen.connect(say)
        for failed in (
            parts.files.failed,
            parts.exports.failed,
            self.actions_.client_copy.failed,
            self.analysis.failed,
        ):
            failed.connect(lambda sentence: say(sentence, "error"))
        parts.exports.done.connect(self._on_exported)
        self.analysis.saved.connect(self._on_exported)

    def _connect_canvas(self) -> None:
        self.palette_panel.chosen.connect(lambda tool, sticky: self.canvas.set_tool(tool, sticky=sticky))
        self.canvas.tool_changed.connect(self.palette_panel.show_tool)
        self.canvas.hint_changed.connect(self.status_bar.show_hint)
        self.canvas.menu_wanted.connect(self._show_context_menu)

    def _connect_panels(self) -> None:
        self.inspector.chosen.connect(lambda key: self.canvas.reveal((key,)))
        self.outline.chosen.connect(self.canvas.reveal)
        self.actions_.edit.led_to.connect(self.canvas.reveal)
        self.canvas.key_placed.connect(self.actions_.adding.add)
        self.outline.hit.connect(lambda key: self.canvas.go_to((key,)))
        self.outline.menu_wanted.connect(self._show_context_menu)
        self.docks.outline.visibilityChanged.connect(self.outline.set_in_sight)
        self.analysis.chosen.connect(self.canvas.reveal)
        self.analysis.gone_to.connect(self.canvas.go_to)
        self.analysis.way_picked.connect(self.workspace.highlight_way)
        self.docks.analysis.visibilityChanged.connect(self.analysis.set_in_sight)

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
        restore_arrangement(self, settings, self._switches(), self.docks.analysis)
        scene = self.canvas.canvas_scene
        scene.set_options(kept_options(settings))
        scene.options_changed.connect(lambda: keep_options(settings, scene.options))

    def _switches(self) -> dict[str, QAction]:
        """Return what can be put away and stays so, by the names in the settings."""
        return {"map": self.actions_.view.map, "legend": self.actions_.view.legend}

    def _show_title(self) -> None:
        name = self.actions_.file.document_name()
        self.setWindowTitle(f"{name}[*] – CPM Desktop")
        self.setWindowModified(self.workspace.session.is_modified)
        self.setWindowFilePath(str(self.workspace.path) if self.workspace.path is not None else "")

    def _on_exported(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self.message_bar.say(self.tr("Exported to {path}.").format(path=path), "information", self.tr("Show"), show)

    def _toggle_full_screen(self) -> None:
        self.middle.show_process()
        self.full_screen.toggle()

    def _findable(self) -> Sequence[Source]:
        return Commands(self.menuBar()), everything_named(
            self.workspace, self._parts.appearance, self.leading.to_element
        )

    def _show_context_menu(self, place: QPoint) -> None:
        """Show at a place of the screen what can be done with the selection."""
        menu = context_menu(self, self.actions_)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)


def _dropped_file(event: QDropEvent) -> Path | None:
    """Return the document that is dragged onto the window, if it is one."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].name.endswith((SUFFIX, ".json")) else None
