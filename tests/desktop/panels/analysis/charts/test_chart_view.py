"""Charts and the simulation in the analysis dock: shown, clicked, copied, saved; simulated in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from cpm_desktop.analysis.simulation.simulation import simulate
from cpm_desktop.desktop.background.limits import DEFAULT_LIMITS
from cpm_desktop.desktop.panels.analysis.charts.chart_view import ChartView
from cpm_desktop.desktop.panels.analysis.pages.page import AnalysisPage
from cpm_desktop.desktop.panels.analysis.pages.simulation_page import SimulationPage
from cpm_desktop.desktop.settings.appearance import ColourScheme
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.bounds import shape_bounds
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart
from cpm_desktop.drawing.charts.histogram import HistogramChart
from cpm_desktop.drawing.shapes import Rectangle, TextRun
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME, Theme
from cpm_desktop.editing.commands.elements import edit_elements
from tests.desktop.panels.analysis.analysis_dock import wait_until_settled


def open_chart_page(qtbot: QtBot, window: MainWindow, name: str, view_index: int) -> tuple[AnalysisPage, ChartView]:
    page = window.analysis.show_tab(name)
    wait_until_settled(qtbot, window)
    page.show_view(view_index)
    view = page.visible_view
    assert isinstance(view, ChartView)
    return page, view


def element_point(view: ChartView, element: str) -> QPointF:
    """Return the centre of the first bar or area of an element, scrolled into view."""
    for placed in view.placed_charts:
        for shape in placed.shapes:
            if shape.element == element and isinstance(shape, Rectangle):
                box = shape_bounds(shape)
                y = placed.area.y + box.y + box.height / 2
                view.verticalScrollBar().setValue(max(0, int(y) - 30))
                return QPointF(placed.area.x + box.x + box.width / 2, y - view.verticalScrollBar().value())
    raise AssertionError(element)


def chart_texts(view: ChartView) -> set[str]:
    return {shape.full_text for placed in view.placed_charts for shape in placed.shapes if isinstance(shape, TextRun)}


def histogram(view: ChartView) -> HistogramChart:
    chart = view.placed_charts[0].chart
    assert isinstance(chart, HistogramChart)
    return chart


def click_element(view: ChartView, element: str) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=element_point(view, element).toPoint())


def test_click_on_a_bar_selects_its_phase_and_on_a_cell_its_flows(qtbot: QtBot, ordering: MainWindow) -> None:
    _, view = open_chart_page(qtbot, ordering, "effort", 3)
    phase = list(ordering.workspace.scenario.phases)[2]
    click_element(view, phase)
    assert ordering.workspace.selection.ids == (phase,)
    _, view = open_chart_page(qtbot, ordering, "handoffs", 2)
    flow = next(
        shape.element for shape in view.placed_charts[0].shapes if shape.element in ordering.workspace.scenario.flows
    )
    click_element(view, flow)
    assert flow in ordering.workspace.selection.ids


def test_charts_update_and_describe_their_values_to_screen_readers(qtbot: QtBot, ordering: MainWindow) -> None:
    _, view = open_chart_page(qtbot, ordering, "effort", 3)
    assert "22.6 min active + 3.1 min on hold" in chart_texts(view)
    assert "Explore: 22.6 min active + 3.1 min on hold" in view.accessibleDescription()
    assert view.accessibleName() == "Effort: Charts"
    ordering.workspace.editor.perform(
        "slow", lambda document: edit_elements(document, "today", ["A1"], touch_minutes=100.0)
    )
    wait_until_settled(qtbot, ordering)
    assert "Explore: 22.6 min" not in view.accessibleDescription()


def test_charts_fit_the_available_width(qtbot: QtBot, ordering: MainWindow) -> None:
    _, view = open_chart_page(qtbot, ordering, "effort", 3)
    for width in (420, 900, 1400):
        view.resize(width, 300)
        assert all(placed.area.x + placed.area.width <= view.viewport().width() for placed in view.placed_charts)
        assert view.horizontalScrollBar().maximum() == 0


def test_charts_follow_the_colour_scheme(qtbot: QtBot, ordering: MainWindow) -> None:
    _, view = open_chart_page(qtbot, ordering, "emotion", 0)
    appearance = view._appearance
    schemes: tuple[tuple[ColourScheme, Theme], ...] = (("dark", DARK_THEME), ("light", LIGHT_THEME))
    for scheme, theme in schemes:
        appearance.set_scheme(scheme)
        colours = {shape.colour for shape in view.placed_charts[0].shapes if isinstance(shape, TextRun)}
        assert colours <= {theme.ink, theme.secondary}
        assert view.viewport().grab().toImage().pixelColor(1, 1).name().upper() == theme.panel


def test_chart_can_be_copied_and_saved_in_each_format(
    qtbot: QtBot, ordering: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, view = open_chart_page(qtbot, ordering, "pain-points", 2)
    copying, saving = view.create_context_menu(view.placed_charts[0]).actions()
    copying.trigger()
    assert QGuiApplication.clipboard().image().width() > 1000
    begins = {".svg": b"<?xml", ".pdf": b"%PDF", ".png": b"\x89PNG"}
    for suffix, first in begins.items():
        target = tmp_path / f"causes{suffix}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, target=target: (str(target), ""))
        with qtbot.waitSignal(view.chart_saved):
            saving.trigger()
        assert target.read_bytes().startswith(first)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "x.svg"), ""))
    with qtbot.waitSignal(view.chart_save_failed):
        saving.trigger()


def test_emotion_points_are_in_canvas_order(qtbot: QtBot, ordering: MainWindow) -> None:
    _, view = open_chart_page(qtbot, ordering, "emotion", 0)
    boxes = ordering.workspace.scenario.layout.nodes
    curve = view.placed_charts[0].chart
    assert isinstance(curve, EmotionChart)
    elements = [step.element for step in curve.steps]
    assert elements == sorted(elements, key=lambda step: boxes[step].x)
    assert len(elements) == 10


def test_simulation_reports_its_cases_and_reruns_with_another_seed(qtbot: QtBot, ordering: MainWindow) -> None:
    page, view = open_chart_page(qtbot, ordering, "simulation", 0)
    assert isinstance(page, SimulationPage)
    assert len(view.placed_charts) == 2
    assert any(words.startswith("mean 2 d 1 h") for words in chart_texts(view))
    page.cases_field.setValue(500)
    page.seed_field.setValue(7)
    wait_until_settled(qtbot, ordering)
    expected = simulate(ordering.workspace.scenario, 500, 7)
    assert histogram(view).percentile_90 == expected.lead_minutes.p90
    page.next_seed_button.click()
    wait_until_settled(qtbot, ordering)
    assert page.seed_field.value() == 8
    assert sum(bar.cases for bar in histogram(view).bars) == 500
    page.show_view(1)
    table = page.current_table_view
    assert table is not None
    assert "±" in str(table.sorted_model.index(0, 5).data())


@pytest.mark.parametrize("limits", [replace(DEFAULT_LIMITS, simulated_visits=10)])
def test_unsimulatable_process_shows_a_message(qtbot: QtBot, ordering: MainWindow) -> None:
    page = ordering.analysis.show_tab("simulation")
    wait_until_settled(qtbot, ordering)
    assert "too many to simulate" in page.message_label.text()
    assert page.message_label.isVisible()


def test_empty_process_shows_messages_instead_of_charts(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("emotion", "simulation"):
        page = window.analysis.show_tab(name)
        wait_until_settled(qtbot, window)
        assert page.message_label.text().endswith(".") or page.visible_view is not None
    _, view = open_chart_page(qtbot, window, "effort", 3)
    assert any(words.startswith("No work or waiting yet") for words in chart_texts(view))
