"""Creates a window from its parts; the only module that imports all of them."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QSettings

from cpm_desktop.desktop.background.blocking_task import BlockingTaskRunner
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS, Limits
from cpm_desktop.desktop.background.worker import BackgroundWorker
from cpm_desktop.desktop.canvas.canvas_view import CanvasView
from cpm_desktop.desktop.canvas.scene.comparison_controller import ComparisonController
from cpm_desktop.desktop.files.autosave import Autosave
from cpm_desktop.desktop.files.document_file import EMPTY_TEMPLATE, DocumentFile
from cpm_desktop.desktop.files.export_service import ExportService
from cpm_desktop.desktop.files.file_watcher import FileWatcher
from cpm_desktop.desktop.files.recovery_prompts import RecoveryPrompts
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.window.band_deletion_notice import BandDeletionNotice
from cpm_desktop.desktop.window.file_conflict_prompts import FileConflictPrompts
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.desktop.window.message_lifetime import MessageLifetime
from cpm_desktop.desktop.window.window_list import WindowList
from cpm_desktop.desktop.window.window_services import WindowServices
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisScheduler
from cpm_desktop.desktop.workspace.comparison_settings import ComparisonSettings
from cpm_desktop.desktop.workspace.view_cache import ViewCache
from cpm_desktop.desktop.workspace.workspace import Workspace
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.editing.consistency import CONSISTENCY_RULES
from cpm_desktop.editing.session import Session
from cpm_desktop.i18n import current_language
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.completion import document_with_missing_places
from cpm_desktop.layout.invariant_repair import layout_invariants
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.layout.tidy_selection import tidied_layout
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Layout
from cpm_desktop.progress import ReportProgress
from cpm_desktop.storage.recovery_journal import Journal
from cpm_desktop.storage.samples import load_template


def create_session(document: Document) -> Session:
    """Return a session in which the layout of every document is complete and every node has room for its text."""
    return Session(
        document,
        rules=(*CONSISTENCY_RULES, *layout_invariants(node_size)),
        prepare=lambda prepared: document_with_missing_places(prepared, node_size),
    )


def _compute_layout(scenario: Scenario, node_ids: Collection[str] | None, report: ReportProgress) -> Layout:
    """Return a new layout of the whole scenario, or one in which only some nodes are arranged."""
    if node_ids is None:
        return compute_layout(scenario, node_size, report)
    return tidied_layout(scenario, node_ids, report)


def create_window(
    appearance: Appearance, settings: QSettings, limits: Limits = DEFAULT_LIMITS, windows: WindowList | None = None
) -> MainWindow:
    """Return a window with an empty document, as one of `windows`, or alone."""
    windows = WindowList() if windows is None else windows
    session = create_session(load_template(EMPTY_TEMPLATE, current_language()))
    task_runner, worker = BlockingTaskRunner(limits), BackgroundWorker("background jobs")
    workspace = Workspace(session, compute_placement, task_runner, worker, limits)
    canvas = CanvasView(workspace, appearance.theme, worker, limits)
    document_file = DocumentFile(workspace, settings, task_runner)
    analysis_scheduler = AnalysisScheduler(workspace, worker, limits)
    comparison = ComparisonSettings(workspace)
    ComparisonController(canvas.canvas_scene, comparison, ViewCache(compute_placement, worker, limits, comparison))
    window = MainWindow(
        WindowServices(
            workspace=workspace,
            task_runner=task_runner,
            document_file=document_file,
            export_service=ExportService(
                workspace,
                task_runner,
                worker,
                lambda: canvas.canvas_scene.options,
                lambda: comparison.overlay_baseline,
            ),
            appearance=appearance,
            canvas=canvas,
            analysis_scheduler=analysis_scheduler,
            comparison=comparison,
            settings=settings,
            lay_out=_compute_layout,
            windows=windows,
            limits=limits,
        )
    )
    for part in (workspace, task_runner, worker):
        part.setParent(window)  # a signal keeps the functions that it calls until Qt deletes the sender
    windows.add(window)
    MessageLifetime(workspace, document_file, window.message_bar, window)
    window.window_actions.edit.deleted.connect(BandDeletionNotice(workspace, window.message_bar, window).show)
    FileConflictPrompts(workspace, document_file, window.window_actions.file, window.prompt_bar, windows, window)
    FileWatcher(workspace, document_file, limits, window)
    window.closed.connect(lambda: windows.remove(window))
    window.closed.connect(document_file.close)
    window.closed.connect(worker.stop)
    window.closed.connect(task_runner.shut_down)
    task_runner.started.connect(window.show)  # opening a large file at the start shows its progress
    return window


def enable_crash_recovery(window: MainWindow, journal_folder: Path, limits: Limits = DEFAULT_LIMITS) -> Autosave:
    """Autosave the document of `window` to the recovery journal, and offer to recover documents that are left there.

    Returns the autosave, which ends when the window is closed.
    """
    workspace, document_file, show_message = window.workspace, window.document_file, window.message_bar.show_message
    autosave = Autosave(workspace, document_file, Journal(journal_folder), limits, window)
    recovery_prompts = RecoveryPrompts(
        document_file, autosave, window.prompt_bar, window.window_actions.file.confirm_close, window
    )
    autosave.failed.connect(lambda sentence: show_message(sentence, "error"))
    autosave.resumed.connect(window.message_bar.withdraw)
    recovery_prompts.unreadable.connect(lambda sentence: show_message(sentence, "error"))
    window.closed.connect(autosave.stop)
    window.closed.connect(recovery_prompts.release_undecided)
    recovery_prompts.prompt(journal_folder)
    return autosave
