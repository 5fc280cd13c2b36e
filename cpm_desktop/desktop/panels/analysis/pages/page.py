"""One tab of the analysis dock: its sheets, and the sentence that is shown instead where there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.background.worker import JobPriority
from cpm_desktop.desktop.panels.analysis.charts.aligned_charts import AlignedCharts
from cpm_desktop.desktop.panels.analysis.charts.chart_data import ChartData
from cpm_desktop.desktop.panels.analysis.charts.chart_view import ChartView
from cpm_desktop.desktop.panels.analysis.pages.page_context import PageContext
from cpm_desktop.desktop.panels.analysis.placeholder_label import calculating_text, placeholder_label
from cpm_desktop.desktop.panels.analysis.table.table_data import TableData
from cpm_desktop.desktop.panels.analysis.table.table_view import AnalysisTableView
from cpm_desktop.desktop.workspace.analysis_scheduler import AnalysisInput
from cpm_desktop.i18n import label_and_value

AnalysisContent: TypeAlias = TableData | ChartData
AnalysisView: TypeAlias = AnalysisTableView | ChartView
ComputeContents: TypeAlias = Callable[[AnalysisInput], Sequence[AnalysisContent]]
"""Works out the sheets of a tab in another thread: always as many, tables and charts always at the same places."""


class AnalysisPage(QWidget):
    """Shows one sheet, or several that one can switch between."""

    elements_selected = Signal(object)
    navigate_requested = Signal(object)
    chart_save_failed = Signal(str)
    """A picture of a chart could not be saved; carries a sentence."""
    chart_saved = Signal(object)
    """A picture of a chart was saved; carries its path."""
    path_picked = Signal(object)
    """Somebody picked a way through; carries its flows: none where no way is picked, or several are."""
    count_changed = Signal(object)
    """How many there are of what the first sheet is about; None while nobody knows."""

    def __init__(
        self, context: PageContext, title: str, compute: ComputeContents, *, has_bar_above: bool = False
    ) -> None:
        super().__init__()
        self.has_bar_above = has_bar_above
        """The bar has a line of its own above the table, for it holds a lot."""
        self._context = context
        self._title = title
        self.query = context.analysis_scheduler.add_query(compute)
        self.views: list[AnalysisView] = []
        self.message_label, self.notice_label = placeholder_label(), QLabel()
        self.control_bar = QWidget()
        """Where one switches between sheets: beside the tabs, or above the table where that is wanted or needed."""
        self._contents: Sequence[AnalysisContent] = ()
        self._initial_view = 0
        self._view_buttons = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._build()
        self.query.answered.connect(lambda sheets: self.show_contents(cast("Sequence[AnalysisContent]", sheets)))
        self.query.failed.connect(self._show_message)
        self.query.outdated.connect(self._show_calculating)
        self._view_buttons.idClicked.connect(self.show_view)
        self._show_calculating()

    @property
    def current_table_view(self) -> AnalysisTableView | None:
        """Return the table that is shown, if it is one and there is one yet."""
        view = self.visible_view
        return view if isinstance(view, AnalysisTableView) else None

    @property
    def visible_view(self) -> AnalysisView | None:
        """Return the table or the charts that are shown, if there are any yet."""
        number = self._view_buttons.checkedId()
        return self.views[number] if 0 <= number < len(self.views) else None

    def set_priority(self, priority: JobPriority | None) -> None:
        """Say whether anybody looks at this page, or at its number of rows."""
        self.query.set_priority(priority)
        if priority is JobPriority.VISIBLE and self.visible_view is not None:
            self.visible_view.follow_selection()

    def show_contents(self, contents: Sequence[AnalysisContent]) -> None:
        """Show what was worked out."""
        if len(self.views) != len(contents):
            self._add_views(contents)
        self._contents = contents
        for view, content in zip(self.views, contents, strict=True):
            _show_content(view, content)
        number = self._view_buttons.checkedId()
        self.show_view(number if number >= 0 else self._initial_view)
        self.count_changed.emit(contents[0].tab_count)

    def add_control(self, control: QWidget) -> None:
        """Put something that one can press beside the tabs."""
        self._bar_layout.addWidget(control)

    def insert_leading_controls(self, *controls: QWidget) -> None:
        """Put something at the beginning of the bar."""
        for position, control in enumerate(controls):
            self._bar_layout.insertWidget(position, control)

    def place_bar_above_view(self) -> None:
        """Let the bar stand above the table."""
        self._page_layout.insertWidget(0, self.control_bar)

    def insert_below_bar(self, control: QWidget) -> None:
        """Put something between a bar that stands above and the table."""
        self._page_layout.insertWidget(1, control)

    def show_view_when_ready(self, number: int) -> None:
        """Bring one of the sheets to the front, as soon as there are any."""
        self._initial_view = number
        if self._contents:
            self.show_view(number)

    def show_view(self, number: int) -> None:
        """Show one of the sheets, or its sentence where it has no rows."""
        content, view = self._contents[number], self.views[number]
        self._view_buttons.button(number).setChecked(True)
        self.notice_label.setText(content.notice)
        self.notice_label.setVisible(bool(content.notice))
        if not content.is_empty:
            self._stack.setCurrentWidget(view)
            view.follow_selection()
        else:
            self._show_message(QCoreApplication.translate("Analysis", content.empty_text))

    def _build(self) -> None:
        self.notice_label.setObjectName("notice")
        self.notice_label.setTextFormat(Qt.TextFormat.PlainText)
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
        """Return what shows a table or charts."""
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
        """Show nothing about a scenario that is not shown any more."""
        self.notice_label.hide()
        self.count_changed.emit(None)
        self._show_message(calculating_text())


def create_analysis_page(context: PageContext, title: str, *computations: ComputeContents) -> AnalysisPage:
    """Return a page that shows the sheets which each of `works` returns, one after the other."""

    def all_sheets(shown: AnalysisInput) -> Sequence[AnalysisContent]:
        return [sheet for work in computations for sheet in work(shown)]

    return AnalysisPage(context, title, all_sheets)


def _show_content(view: AnalysisView, content: AnalysisContent) -> None:
    """Show another sheet where one of the same sort was."""
    if isinstance(content, TableData):
        if isinstance(view, AnalysisTableView):
            view.show_table(content)
    elif isinstance(view, ChartView):
        view.show_charts(content)
