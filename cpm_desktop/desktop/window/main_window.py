"""The main window: creates its widgets and actions, and connects them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow

from cpm_desktop.desktop.actions.add_element_actions import AddElementActions
from cpm_desktop.desktop.actions.arrange_actions import ArrangeActions
from cpm_desktop.desktop.actions.client_copy_actions import ClientCopyActions
from cpm_desktop.desktop.actions.comparison_actions import ComparisonActions
from cpm_desktop.desktop.actions.diagram_option_actions import DiagramOptionActions
from cpm_desktop.desktop.actions.edit_actions import EditActions
from cpm_desktop.desktop.actions.file_actions import FileActions
from cpm_desktop.desktop.actions.filter_actions import FilterActions
from cpm_desktop.desktop.actions.help_actions import HelpActions
from cpm_desktop.desktop.actions.lane_phase_actions import LanePhaseActions
from cpm_desktop.desktop.actions.language_actions import LanguageActions
from cpm_desktop.desktop.actions.menus import actions_with_shortcuts, context_menu, fill_menu_bar
from cpm_desktop.desktop.actions.move_actions import MoveActions
from cpm_desktop.desktop.actions.node_kind_actions import NodeKindActions
from cpm_desktop.desktop.actions.pane_actions import AnalysisActions, Pane, PaneActions
from cpm_desktop.desktop.actions.path_actions import PathActions
from cpm_desktop.desktop.actions.perspective_actions import PerspectiveActions
from cpm_desktop.desktop.actions.place_tool_actions import PlaceToolActions
from cpm_desktop.desktop.actions.scenario_actions import ScenarioActions
from cpm_desktop.desktop.actions.search_actions import SearchActions
from cpm_desktop.desktop.actions.view_actions import ViewActions
from cpm_desktop.desktop.actions.window_actions import WindowActions
from cpm_desktop.desktop.actions.window_menu_actions import WindowMenuActions
from cpm_desktop.desktop.canvas.headers.legend_strip import LegendStrip
from cpm_desktop.desktop.panels.command_palette import CommandPalette
from cpm_desktop.desktop.panels.command_palette_entries import CommandSource, PaletteSource, named_element_source
from cpm_desktop.desktop.settings.window_state import (
    load_diagram_options,
    restore_window_state,
    save_diagram_options,
    save_window_state,
)
from cpm_desktop.desktop.text.announcement import announce
from cpm_desktop.desktop.text.plain_text import window_title
from cpm_desktop.desktop.welcome.page import WelcomePage
from cpm_desktop.desktop.widgets.field_shortcuts import FieldShortcuts
from cpm_desktop.desktop.widgets.message_bar import MessageBar
from cpm_desktop.desktop.widgets.prompt_bar import PromptBar
from cpm_desktop.desktop.window.central_widget import CentralWidget
from cpm_desktop.desktop.window.dock_folding import DockFolding
from cpm_desktop.desktop.window.docks import create_docks, create_panels
from cpm_desktop.desktop.window.extra_keys import handle_extra_key
from cpm_desktop.desktop.window.focus_home import FocusHome
from cpm_desktop.desktop.window.full_screen import FullScreen
from cpm_desktop.desktop.window.navigator import Navigator
from cpm_desktop.desktop.window.perspective_bar import PerspectiveBar
from cpm_desktop.desktop.window.status_bar import MainStatusBar
from cpm_desktop.desktop.window.tool_bar import MainToolBar
from cpm_desktop.desktop.window.window_services import WindowServices
from cpm_desktop.imports.formats import IMPORT_READERS
from cpm_desktop.storage.files import FILE_SUFFIX


class MainWindow(QMainWindow):
    """The window of one document."""

    closed = Signal()
    """The window is closed; the document is saved or its changes are discarded."""

    def __init__(self, services: WindowServices) -> None:
        super().__init__()
        self._services = services
        self.workspace, self.document_file, self.canvas = services.workspace, services.document_file, services.canvas
        self.analysis_scheduler, self.task_runner = services.analysis_scheduler, services.task_runner
        self.windows = services.windows
        self.setObjectName("mainWindow")
        self.setAcceptDrops(True)
        self.message_bar = MessageBar(services.appearance, services.limits)
        self.prompt_bar = PromptBar(services.appearance)
        self.perspective_bar = PerspectiveBar(services.appearance, services.workspace)
        self.welcome = WelcomePage(services.document_file, services.appearance, services.limits)
        self.panels = create_panels(services)
        self.palette_panel, self.inspector = self.panels.palette, self.panels.inspector
        self.outline, self.analysis = self.panels.outline, self.panels.analysis
        self.legend = LegendStrip(self.canvas.canvas_scene, services.appearance, services.limits)
        bars = self.message_bar, self.prompt_bar
        self.central_widget = CentralWidget(self, self.canvas, self.perspective_bar, self.legend, self.welcome, *bars)
        self.setCentralWidget(self.central_widget)
        self.docks = create_docks(self, self.panels)
        self.dock_folding = DockFolding(self, self.central_widget, self.docks.analysis, self.analysis, self.legend)
        self.navigator = Navigator(self.workspace, self.canvas, self.central_widget, self.panels, self.docks)
        FieldShortcuts(self)
        self.full_screen = FullScreen(self, services.canvas)
        self.command_palette = CommandPalette(self, self._command_sources, services.limits)
        self.window_actions = self._create_actions()
        self.tool_bar = MainToolBar(services.workspace, services.canvas, self.window_actions, services.appearance)
        self.addToolBar(Qt.ToolBarArea.TopToolBarArea, self.tool_bar)
        self.status_bar = MainStatusBar(
            services.workspace, services.document_file, services.task_runner, services.analysis_scheduler
        )
        self.setStatusBar(self.status_bar)
        fill_menu_bar(self.menuBar(), self.window_actions, self.docks.toggle_view_actions())
        self.addActions(actions_with_shortcuts(self.menuBar()))
        self._connect()
        self._return_focus_after_commands()
        self._restore()
        self._show_title()
        self.canvas.set_tool("select")

    def show_welcome(self) -> None:
        """Show the welcome page; a document that is not empty stays open, and a button returns to it."""
        self.full_screen.leave()
        workspace = self.workspace
        has_content = workspace.file_path is not None or workspace.has_unsaved_changes or bool(workspace.scenario.nodes)
        self.central_widget.show_welcome(self.window_actions.file.document_name() if has_content else "")
        self.status_bar.show_hint(self.tr("Enter: choose · Tab: next · Esc: close this page"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close the window unless the user cancels; save its arrangement."""
        if self.task_runner.is_running:
            event.ignore()
            self.task_runner.cancel()
            return
        if not self.window_actions.file.confirm_close():
            event.ignore()
            return
        self.full_screen.leave()
        self.central_widget.show_canvas()
        save_window_state(self, self._services.settings, self._toggle_actions())
        self.dock_folding.save(self._services.settings)
        event.accept()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return to the canvas with Escape, unless a child widget has handled the key; there, leave full screen."""
        if event.key() == Qt.Key.Key_Escape:
            if self.canvas.hasFocus() or self.full_screen.is_active:
                self.full_screen.leave()
            self.central_widget.show_canvas()
            self.canvas.setFocus()
        elif handle_extra_key(event, self.window_actions.panes.panes):
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept a dragged document."""
        if _dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped document after this event; the program that it comes from waits until then."""
        path = _dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.window_actions.file.open_file(path))

    def _create_actions(self) -> WindowActions:
        services = self._services
        workspace, canvas, appearance, navigator = (
            services.workspace,
            services.canvas,
            services.appearance,
            self.navigator,
        )
        diagram_options = DiagramOptionActions(self, canvas.canvas_scene)
        perspective = PerspectiveActions(self, workspace, diagram_options)
        self.perspective_bar.set_name_provider(perspective.current_name)
        file = self._create_file_actions()
        return WindowActions(
            file=file,
            client_copy=ClientCopyActions(
                self, workspace, services.task_runner, services.task_runner.prepare, file.proposed_path
            ),
            edit=self._create_edit_actions(),
            search=SearchActions(
                self,
                appearance,
                navigator.focus_search,
                navigator.show_search_result,
                self.command_palette.open_palette,
            ),
            view=ViewActions(self, canvas, self.legend, appearance, self._toggle_full_screen),
            language=LanguageActions(self, services.settings),
            diagram_options=diagram_options,
            perspective=perspective,
            filters=FilterActions(self, workspace, perspective.set_perspective),
            paths=PathActions(self, workspace, navigator.show_paths, navigator.focus_inspector, services.limits),
            place_tools=PlaceToolActions(self, canvas, appearance),
            add_element=AddElementActions(self, workspace, appearance, navigator.start_naming_new),
            move=MoveActions(
                self, workspace, appearance, self.command_palette.prompt_choice, self.outline.model.sibling_at_offset
            ),
            node_kind=NodeKindActions(self, workspace, appearance),
            panes=PaneActions(self, self._panes(), self.central_widget.show_canvas),
            analysis=AnalysisActions(self, navigator.show_analysis),
            arrange=ArrangeActions(self, workspace, services.task_runner, appearance, services.lay_out),
            lane_phase=LanePhaseActions(self, workspace, navigator.start_naming_new),
            scenario=ScenarioActions(self, workspace, navigator.focus_inspector),
            comparison=self._create_comparison_actions(),
            windows=WindowMenuActions(
                self,
                services.windows.new_window_requested.emit,
                lambda: services.windows.windows,
                services.windows.activate,
            ),
            help=HelpActions(self, self.menuBar(), appearance),
        )

    def _create_file_actions(self) -> FileActions:
        services = self._services
        return FileActions(
            self,
            services.workspace,
            services.document_file,
            services.export_service,
            services.settings,
            services.appearance,
            services.task_runner.prepare,
            self.show_welcome,
            services.windows.close_all,
        )

    def _create_edit_actions(self) -> EditActions:
        services = self._services
        return EditActions(
            self,
            services.workspace,
            services.appearance,
            services.task_runner.prepare,
            self.navigator.start_renaming,
            services.canvas.point_under_mouse,
            services.limits,
        )

    def _create_comparison_actions(self) -> ComparisonActions:
        services = self._services
        return ComparisonActions(
            self,
            services.workspace,
            services.comparison,
            services.document_file,
            services.appearance,
            self.navigator.show_comparison,
            self.navigator.show_changes,
        )

    def _panes(self) -> Sequence[Pane]:
        """Return the panes of the window, in the order in which keys cycle through them."""
        return (
            Pane(self.tr("Diagram"), self.canvas, lambda: self.canvas.setFocus(Qt.FocusReason.ShortcutFocusReason)),
            Pane(self.tr("Inspector"), self.inspector, self.inspector.focus_content, self.docks.inspector),
            Pane(self.tr("Outline"), self.outline, self.outline.focus_content, self.docks.outline),
            Pane(self.tr("Palette"), self.palette_panel, self.palette_panel.focus_content, self.docks.palette),
            Pane(self.tr("Analysis"), self.analysis, self.analysis.focus_content, self.docks.analysis),
        )

    def _connect(self) -> None:
        services = self._services
        for signal in (
            services.workspace.file_path_changed,
            services.workspace.typed_text_changed,
            services.workspace.view_state.scenario_changed,
            services.document_file.saved,
        ):
            signal.connect(self._show_title)
        services.workspace.changed.connect(self._show_title)
        services.appearance.changed.connect(self._apply_theme)
        self._connect_messages()
        self._connect_canvas()
        self._connect_panels()
        self._connect_welcome()

    def _return_focus_after_commands(self) -> None:
        """Return the focus to the canvas after commands, choices in the tool bar, and the change of the document."""
        actions = self.window_actions
        home = FocusHome(
            self.canvas, (self.inspector, self.palette_panel, self.tool_bar), (self.message_bar, self.prompt_bar)
        )
        home.return_after(
            *(action.triggered for action in actions.that_change_elements),
            *(menu.triggered for menu in self.tool_bar.menus),
            self.palette_panel.tool_chosen,
        )
        self.workspace.opened.connect(home.return_focus)

    def _connect_messages(self) -> None:
        services, show_message = self._services, self.message_bar.show_message
        services.workspace.editor.command_rejected.connect(lambda sentence: show_message(sentence, "warning"))
        services.workspace.view_state.notified.connect(show_message)
        services.task_runner.change_refused.connect(lambda sentence: show_message(sentence, "warning"))
        services.task_runner.cancelled.connect(lambda: show_message(self.tr("Cancelled: nothing was changed.")))
        self.window_actions.client_copy.copy_saved.connect(show_message)
        self.window_actions.node_kind.fields_removed.connect(show_message)
        self.window_actions.edit.table_pasted.connect(show_message)
        services.document_file.imported.connect(show_message)
        self.window_actions.language.chosen.connect(show_message)
        for failed in (
            services.document_file.failed,
            services.export_service.failed,
            self.window_actions.client_copy.failed,
            self.analysis.chart_save_failed,
        ):
            failed.connect(lambda sentence: show_message(sentence, "error"))
        services.export_service.exported.connect(self._on_exported)
        services.export_service.copied.connect(show_message)
        services.document_file.saved.connect(lambda: announce(self, self.status_bar.save_state_label.text()))
        self.analysis.chart_saved.connect(self._on_exported)

    def _connect_canvas(self) -> None:
        self.palette_panel.tool_chosen.connect(lambda tool, sticky: self.canvas.set_tool(tool, sticky=sticky))
        self.canvas.tool_changed.connect(self.palette_panel.show_tool)
        self.canvas.hint_changed.connect(self.status_bar.show_hint)
        self.canvas.context_menu_requested.connect(self._show_context_menu)

    def _connect_panels(self) -> None:
        self.inspector.element_activated.connect(lambda key: self.canvas.reveal((key,)))
        self.outline.elements_selected.connect(self.canvas.reveal)
        self.window_actions.edit.reveal_requested.connect(self.canvas.reveal)
        self.canvas.place_by_key_requested.connect(self.window_actions.add_element.add)
        self.outline.search_hit_selected.connect(lambda key: self.canvas.go_to((key,)))
        self.outline.context_menu_requested.connect(self._show_context_menu)
        self.docks.outline.visibilityChanged.connect(self.outline.set_on_screen)
        self.analysis.elements_selected.connect(self.canvas.reveal)
        self.analysis.navigate_requested.connect(self.canvas.go_to)
        self.analysis.path_picked.connect(self.workspace.highlight.show_path)
        self.docks.analysis.visibilityChanged.connect(self.analysis.set_on_screen)

    def _connect_welcome(self) -> None:
        """Leave the welcome page as soon as a process is shown or changed, or a tool is chosen."""
        file, show_canvas = self.window_actions.file, self.central_widget.show_canvas
        self.welcome.template_chosen.connect(file.new_from_template)
        self.welcome.file_chosen.connect(file.open_file)
        self.welcome.open_requested.connect(file.open.trigger)
        self.welcome.back_requested.connect(show_canvas)
        self.workspace.view_state.scenario_changed.connect(show_canvas)
        self.workspace.changed.connect(lambda _change: show_canvas())
        self.canvas.tool_changed.connect(lambda _tool: show_canvas())

    def _restore(self) -> None:
        settings = self._services.settings
        restore_window_state(self, settings, self._toggle_actions())
        self.dock_folding.restore(settings)
        scene = self.canvas.canvas_scene
        scene.set_options(load_diagram_options(settings))
        scene.options_changed.connect(lambda: save_diagram_options(settings, scene.options))

    def _toggle_actions(self) -> dict[str, QAction]:
        """Return the actions whose checked state is saved, by their names in the settings."""
        view = self.window_actions.view
        return {"map": view.minimap, "legend": view.legend, "selection bar": view.selection_bar}

    def _show_title(self) -> None:
        name = self.window_actions.file.document_name()
        self.setWindowTitle(f"{window_title(name)}[*] – CPM Desktop")
        self.setWindowModified(self.workspace.has_unsaved_changes)
        self.setWindowFilePath(str(self.workspace.file_path) if self.workspace.file_path is not None else "")

    def _on_exported(self, path: Path, notes: str = "") -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        text = f"{self.tr('Exported to {path}.').format(path=path)} {notes}".rstrip()
        self.message_bar.show_message(text, "warning" if notes else "information", self.tr("Show"), show)

    def _apply_theme(self) -> None:
        self.canvas.set_theme(self._services.appearance.theme)

    def _toggle_full_screen(self) -> None:
        self.central_widget.show_canvas()
        self.full_screen.toggle()

    def _command_sources(self) -> Sequence[PaletteSource]:
        return CommandSource(self.menuBar()), named_element_source(
            self.workspace, self._services.appearance, self.navigator.show_element
        )

    def _show_context_menu(self, position: QPoint) -> None:
        """Show the context menu of the selection at a position on the screen."""
        menu = context_menu(self, self.window_actions)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)


OPENED_SUFFIXES = (FILE_SUFFIX, ".json", *IMPORT_READERS)
"""The endings of the files that can be dropped on the window."""


def _dropped_file(event: QDropEvent) -> Path | None:
    """Return the path of the dragged file if a single document is dragged, else None."""
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].name.lower().endswith(OPENED_SUFFIXES) else None
