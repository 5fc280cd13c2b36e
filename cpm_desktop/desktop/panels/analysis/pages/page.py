"""One page of the analysis dock: its tables and charts, or a sentence if they are empty."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias, cast

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.background.worker import JobPriority
from cpm_desktop.desktop.panels.analysis.charts.aligned_charts import AlignedCharts
from cpm_desktop.desktop.panels.analysis.charts.chart_data import ChartData
from cpm_desktop.desktop.panels.analysis.charts.chart_view import ChartView
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.placeholder_label import calculating_text, placeholder_label
from cpm_desktop.desktop.panels.analysis.table.table_data import TableData
from cpm_desktop.desktop.panels.analysis.table.table_view import AnalysisTableView
from cpm_desktop.desktop.text.plain_label import PlainLabel
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import label_and_value

AnalysisContent: TypeAlias = TableData | ChartData
AnalysisView: TypeAlias = AnalysisTableView | ChartView
ComputeContents: TypeAlias = Callable[[AnalysisInput], Sequence[AnalysisContent]]
"""Calculates the contents of a page in a worker thread. The number and order of tables and charts never change."""


class AnalysisPage(QWidget):
    """Shows a table or charts, or several of them with buttons to switch between them."""

    elements_selected = Signal(object)
    navigate_requested = Signal(object)
    chart_save_failed = Signal(str)
    """A picture of a chart could not be saved; carries the reason as a sentence."""
    chart_saved = Signal(object)
    """A picture of a chart was saved; carries its path."""
    path_picked = Signal(object)
    """The user picked a path; carries its flows, which are empty if no path or several paths are picked."""
    emptiness_changed = Signal()
    """The visible view became empty, or is not empty any more."""
    count_changed = Signal(object)
    """Carries the count of the first table or charts; None while it is unknown."""

    def __init__(
        self, context: PageContext, title: str, compute: ComputeContents, *, has_bar_above: bool = False
    ) -> None:
        super().__init__()
        self.has_bar_above = has_bar_above
        """Whether the control bar is always above the view, because it has many controls."""
        self._context = context
        self._title = title
        self.query = context.analysis_scheduler.add_query(compute)
        self.views: list[AnalysisView] = []
        self.message_label, self.notice_label = placeholder_label(), PlainLabel()
        self.control_bar = QWidget()
        """The controls and the buttons that switch views: beside the tabs, or above the view if there is no room."""
        self._contents: Sequence[AnalysisContent] = ()
        self._initial_view = 0
        self.is_empty = False
        """Whether a sentence is shown because the visible view has no contents."""
        self._view_buttons = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._build()
        self.query.answered.connect(lambda contents: self.show_contents(cast("Sequence[AnalysisContent]", contents)))
        self.query.failed.connect(self._show_message)
        self.query.outdated.connect(self._show_calculating)
        self._view_buttons.idToggled.connect(lambda number, is_checked: self.show_view(number) if is_checked else None)
        self._show_calculating()

    @property
    def current_table_view(self) -> AnalysisTableView | None:
        """Return the visible table view, or None if charts or nothing is visible."""
        view = self.visible_view
        return view if isinstance(view, AnalysisTableView) else None

    @property
    def visible_view(self) -> AnalysisView | None:
        """Return the visible table or chart view, or None if there is none yet."""
        number = self._view_buttons.checkedId()
        return self.views[number] if 0 <= number < len(self.views) else None

    def set_priority(self, priority: JobPriority | None) -> None:
        """Set how urgently this page is calculated; None if neither the page nor its count is visible."""
        self.query.set_priority(priority)
        if priority is JobPriority.VISIBLE and self.visible_view is not None:
            self.visible_view.follow_selection()

    def show_contents(self, contents: Sequence[AnalysisContent]) -> None:
        """Show the calculated tables and charts."""
        if len(self.views) != len(contents):
            self._add_views(contents)
        self._contents = contents
        for view, content in zip(self.views, contents, strict=True):
            _show_content(view, content)
        number = self._view_buttons.checkedId()
        self.show_view(number if number >= 0 else self._initial_view)
        self.count_changed.emit(contents[0].tab_count)

    def add_control(self, control: QWidget) -> None:
        """Add a control at the end of the bar."""
        self._bar_layout.addWidget(control)

    def insert_leading_controls(self, *controls: QWidget) -> None:
        """Insert controls at the beginning of the bar."""
        for position, control in enumerate(controls):
            self._bar_layout.insertWidget(position, control)

    def place_bar_above_view(self) -> None:
        """Place the bar above the view."""
        self._page_layout.insertWidget(0, self.control_bar)

    def insert_below_bar(self, control: QWidget) -> None:
        """Insert a control between the bar and the view."""
        self._page_layout.insertWidget(1, control)

    def show_view_when_ready(self, number: int) -> None:
        """Show one of the views as soon as the contents are calculated."""
        self._initial_view = number
        if self._contents:
            self.show_view(number)

    def show_view(self, number: int) -> None:
        """Show one of the views, or its sentence if it is empty."""
        content, view = self._contents[number], self.views[number]
        self._view_buttons.button(number).setChecked(True)
        self.notice_label.setText(content.notice)
        self.notice_label.setVisible(bool(content.notice))
        self._set_empty(content.is_empty)
        if not content.is_empty:
            self._stack.setCurrentWidget(view)
            view.follow_selection()
        else:
            self._show_message(QCoreApplication.translate("Analysis", content.empty_text))

    def height_when_empty(self) -> int:
        """Return the height that the sentence and the bars above it need."""
        bars = [bar for bar in (self.control_bar, self.notice_label) if bar.parent() is self and not bar.isHidden()]
        return self.message_label.heightForWidth(self.width()) + sum(bar.sizeHint().height() for bar in bars)

    def _set_empty(self, is_empty: bool) -> None:
        if is_empty != self.is_empty:
            self.is_empty = is_empty
            self.emptiness_changed.emit()

    def _build(self) -> None:
        self.notice_label.setObjectName("notice")
        self.notice_label.setWordWrap(True)
        self._bar_layout = QHBoxLayout(self.control_bar)
        self._bar_layout.setContentsMargins(8, 0, 8, 0)
        self._bar_layout.setSpacing(4)
        self._bar_layout.addStretch(1)
        self._stack.addWidget(self.message_label)
        self._page_layout = QVBoxLayout(self)
        self._page_layout.setContentsMargins(0, 0, 0, 0)
        self._page_layout.setSpacing(0)
        if self.has_bar_above:
            self._page_layout.addWidget(self.control_bar)
        self._page_layout.addWidget(self.notice_label)
        self._page_layout.addWidget(self._stack, 1)

    def _add_views(self, contents: Sequence[AnalysisContent]) -> None:
        for number, content in enumerate(contents):
            view = self._create_view(content)
            title = QCoreApplication.translate("Analysis", content.title)
            view.setAccessibleName(label_and_value(self._title, title) if len(contents) > 1 else self._title)
            view.elements_selected.connect(self.elements_selected)
            view.navigate_requested.connect(self.navigate_requested)
            self.views.append(view)
            self._stack.addWidget(view)
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setAccessibleName(view.accessibleName())
            self._view_buttons.addButton(button, number)
            self._bar_layout.addWidget(button)
            button.setVisible(len(contents) > 1)

    def _create_view(self, content: AnalysisContent) -> AnalysisView:
        """Return a new view for a table or charts."""
        if isinstance(content, TableData):
            return AnalysisTableView(content, self._context.workspace, self._context.appearance)
        canvas, workspace, appearance = self._context.canvas, self._context.workspace, self._context.appearance
        if content.is_along_canvas and canvas is not None:
            view: ChartView = AlignedCharts(content, workspace, appearance, canvas)
        else:
            view = ChartView(content, workspace, appearance)
        view.chart_save_failed.connect(self.chart_save_failed)
        view.chart_saved.connect(self.chart_saved)
        return view

    def _show_message(self, text: str) -> None:
        self.message_label.setText(text)
        self._stack.setCurrentWidget(self.message_label)

    def _show_calculating(self) -> None:
        """Replace the outdated contents by the sentence that they are being calculated."""
        self.notice_label.hide()
        self.count_changed.emit(None)
        self._show_message(calculating_text())


def create_analysis_page(context: PageContext, title: str, *computations: ComputeContents) -> AnalysisPage:
    """Return a page that shows the contents which `computations` return, in their order."""

    def all_contents(shown: AnalysisInput) -> Sequence[AnalysisContent]:
        return [content for compute in computations for content in compute(shown)]

    return AnalysisPage(context, title, all_contents)


def _show_content(view: AnalysisView, content: AnalysisContent) -> None:
    """Replace the content of a view by one of the same type."""
    if isinstance(content, TableData):
        if isinstance(view, AnalysisTableView):
            view.show_table(content)
    elif isinstance(view, ChartView):
        view.show_charts(content)
