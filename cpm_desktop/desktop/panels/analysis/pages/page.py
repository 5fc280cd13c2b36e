"""One tab of the analysis dock: its sheets, and the sentence that is shown instead where there is nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias, cast

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from cpm_desktop.desktop.panels.analysis.charts.aligned_charts import AlignedCharts
from cpm_desktop.desktop.panels.analysis.charts.chart_table import ChartSheet
from cpm_desktop.desktop.panels.analysis.charts.chart_view import ChartView
from cpm_desktop.desktop.panels.analysis.pages.page_context import Context
from cpm_desktop.desktop.panels.analysis.placeholder_label import sentence, working_it_out
from cpm_desktop.desktop.panels.analysis.table.table_data import Sheet
from cpm_desktop.desktop.panels.analysis.table.table_view import SheetView
from cpm_desktop.desktop.workspace.analysis_scheduler import Interest, Shown
from cpm_desktop.i18n import labelled

AnySheet: TypeAlias = Sheet | ChartSheet
AnyView: TypeAlias = SheetView | ChartView
SheetWork: TypeAlias = Callable[[Shown], Sequence[AnySheet]]
"""Works out the sheets of a tab in another thread: always as many, tables and charts always at the same places."""


class SheetPage(QWidget):
    """Shows one sheet, or several that one can switch between."""

    chosen = Signal(object)
    gone_to = Signal(object)
    failed = Signal(str)
    """A picture of a chart could not be saved; carries a sentence."""
    saved = Signal(object)
    """A picture of a chart was saved; carries its path."""
    picked = Signal(object)
    """Somebody picked a way through; carries its flows: none where no way is picked, or several are."""
    counted = Signal(object)
    """How many there are of what the first sheet is about; None while nobody knows."""

    def __init__(self, context: Context, title: str, work: SheetWork, *, bar_above: bool = False) -> None:
        super().__init__()
        self.bar_above = bar_above
        """The bar has a line of its own above the table, for it holds a lot."""
        self._context = context
        self._title = title
        self.inquiry = context.analyses.inquire(work)
        self.views: list[AnyView] = []
        self.message, self.notice = sentence(), QLabel()
        self.bar = QWidget()
        """Where one switches between sheets: beside the tabs, or above the table where that is wanted or needed."""
        self._sheets: Sequence[AnySheet] = ()
        self._first = 0
        self._switch = QButtonGroup(self)
        self._stack = QStackedWidget()
        self._build()
        self.inquiry.answered.connect(lambda sheets: self.show_sheets(cast("Sequence[AnySheet]", sheets)))
        self.inquiry.failed.connect(self._say)
        self.inquiry.outdated.connect(self._forget)
        self._switch.idClicked.connect(self.show_view)
        self._forget()

    @property
    def current_view(self) -> SheetView | None:
        """Return the table that is shown, if it is one and there is one yet."""
        view = self.front_view
        return view if isinstance(view, SheetView) else None

    @property
    def front_view(self) -> AnyView | None:
        """Return the table or the charts that are shown, if there are any yet."""
        number = self._switch.checkedId()
        return self.views[number] if 0 <= number < len(self.views) else None

    def want(self, interest: Interest) -> None:
        """Say whether anybody looks at this page, or at its number of rows."""
        self.inquiry.want(interest)
        if interest is Interest.IN_FRONT and self.front_view is not None:
            self.front_view.follow_selection()

    def show_sheets(self, sheets: Sequence[AnySheet]) -> None:
        """Show what was worked out."""
        if len(self.views) != len(sheets):
            self._add_views(sheets)
        self._sheets = sheets
        for view, sheet in zip(self.views, sheets, strict=True):
            _show(view, sheet)
        number = self._switch.checkedId()
        self.show_view(number if number >= 0 else self._first)
        self.counted.emit(sheets[0].counted)

    def add_control(self, control: QWidget) -> None:
        """Put something that one can press beside the tabs."""
        self._choices.addWidget(control)

    def lead_with(self, *controls: QWidget) -> None:
        """Put something at the beginning of the bar."""
        for place, control in enumerate(controls):
            self._choices.insertWidget(place, control)

    def take_bar(self) -> None:
        """Let the bar stand above the table."""
        self._column.insertWidget(0, self.bar)

    def insert_below_bar(self, control: QWidget) -> None:
        """Put something between a bar that stands above and the table."""
        self._column.insertWidget(1, control)

    def choose_sheet(self, number: int) -> None:
        """Bring one of the sheets to the front, as soon as there are any."""
        self._first = number
        if self._sheets:
            self.show_view(number)

    def show_view(self, number: int) -> None:
        """Show one of the sheets, or its sentence where it has no rows."""
        sheet, view = self._sheets[number], self.views[number]
        self._switch.button(number).setChecked(True)
        self.notice.setText(sheet.notice)
        self.notice.setVisible(bool(sheet.notice))
        if not sheet.is_empty:
            self._stack.setCurrentWidget(view)
            view.follow_selection()
        else:
            self._say(QCoreApplication.translate("Analysis", sheet.empty))

    def _build(self) -> None:
        self.notice.setObjectName("notice")
        self.notice.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self._choices = QHBoxLayout(self.bar)
        self._choices.setContentsMargins(8, 0, 8, 0)
        self._choices.setSpacing(4)
        self._choices.addStretch(1)
        self._stack.addWidget(self.message)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        if self.bar_above:
            self._column.addWidget(self.bar)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._stack, 1)

    def _add_views(self, sheets: Sequence[AnySheet]) -> None:
        for number, sheet in enumerate(sheets):
            view = self._view_of(sheet)
            title = QCoreApplication.translate("Analysis", sheet.title)
            view.setAccessibleName(labelled(self._title, title) if len(sheets) > 1 else self._title)
            view.chosen.connect(self.chosen)
            view.gone_to.connect(self.gone_to)
            self.views.append(view)
            self._stack.addWidget(view)
            button = QToolButton()
            button.setText(title)
            button.setCheckable(True)
            button.setAccessibleName(view.accessibleName())
            self._switch.addButton(button, number)
            self._choices.addWidget(button)
            button.setVisible(len(sheets) > 1)

    def _view_of(self, sheet: AnySheet) -> AnyView:
        """Return what shows a table or charts."""
        if isinstance(sheet, Sheet):
            return SheetView(sheet, self._context.workspace, self._context.appearance)
        canvas, workspace, appearance = self._context.canvas, self._context.workspace, self._context.appearance
        if sheet.is_along_canvas and canvas is not None:
            view: ChartView = AlignedCharts(sheet, workspace, appearance, canvas)
        else:
            view = ChartView(sheet, workspace, appearance)
        view.failed.connect(self.failed)
        view.saved.connect(self.saved)
        return view

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self._stack.setCurrentWidget(self.message)

    def _forget(self) -> None:
        """Show nothing about a scenario that is not shown any more."""
        self.notice.hide()
        self.counted.emit(None)
        self._say(working_it_out())


def page_of(context: Context, title: str, *works: SheetWork) -> SheetPage:
    """Return a page that shows the sheets which each of `works` returns, one after the other."""

    def all_sheets(shown: Shown) -> Sequence[AnySheet]:
        return [sheet for work in works for sheet in work(shown)]

    return SheetPage(context, title, all_sheets)


def _show(view: AnyView, sheet: AnySheet) -> None:
    """Show another sheet where one of the same sort was."""
    if isinstance(sheet, Sheet):
        if isinstance(view, SheetView):
            view.show_sheet(sheet)
    elif isinstance(view, ChartView):
        view.show_sheet(sheet)
