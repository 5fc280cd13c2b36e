"""Charts of every kind: empty, with one value, and with many long names in several scripts."""

from __future__ import annotations

from cpm_desktop.drawing.charts.causes import CauseChart, CauseRow
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.effort import EffortChart, EffortRow
from cpm_desktop.drawing.charts.emotion_chart import EmotionChart, EmotionStep
from cpm_desktop.drawing.charts.heatmap import HeatmapCell, HeatmapChart, HeatmapLane
from cpm_desktop.drawing.charts.histogram import HistogramBar, HistogramChart
from cpm_desktop.drawing.charts.lead_time import LeadTimeChart, LeadTimeRow
from cpm_desktop.drawing.charts.value_mix import ValueMixBar, ValueMixChart

NAMES = (
    "Megrendelés-visszaigazolási folyamatkoordinációs osztály vezetője",
    "Τμήμα εξυπηρέτησης πελατών και παραγγελιών λιανικής",
    "客户服务与订单管理综合协调部门以及其他相关的部门",
    "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
    "A",
)


def chart_name(number: int) -> str:
    return NAMES[number % len(NAMES)]


def empty_charts() -> list[Chart]:
    return [
        LeadTimeChart("Times", ()),
        LeadTimeChart("Times", (LeadTimeRow("A", 0, 0),)),
        EffortChart("Efforts", ()),
        ValueMixChart("Value", (ValueMixBar("All", {}),)),
        HistogramChart("Spread", (), 0, 0),
        EmotionChart("Felt", (EmotionStep("A", None),)),
        HeatmapChart("Passes", (), {}),
        CauseChart("Causes", ()),
    ]


def charts_of(count: int) -> list[Chart]:
    """Return a chart of each kind with `count` values of very different sizes."""
    numbers = range(count)
    return [
        LeadTimeChart(chart_name(0), tuple(LeadTimeRow(chart_name(n), 1.7**n, 40.0 * n, f"p{n}") for n in numbers)),
        EffortChart(chart_name(1), tuple(EffortRow(chart_name(n), 3.0 * n + 0.4, n % 3, f"p{n}") for n in numbers)),
        ValueMixChart(
            chart_name(2), (ValueMixBar(chart_name(3), {"value_adding": 2, "necessary": 95, "waste": count}),)
        ),
        HistogramChart(
            chart_name(3), tuple(HistogramBar(60.0 + n, 61.0 + n, n * n + 1) for n in numbers), 60.5, 60 + count, 60.7
        ),
        EmotionChart(
            chart_name(4),
            tuple(EmotionStep(chart_name(n), (n * 3) % 5 - 2 if n % 4 else None, f"s{n}") for n in range(count + 1)),
        ),
        HeatmapChart(
            chart_name(0),
            tuple(HeatmapLane(chart_name(n), f"l{n}") for n in range(count + 1)),
            {(n, (n * 7 + 1) % (count + 1)): HeatmapCell(0.004 + n * 1.37, (f"f{n}", f"g{n}")) for n in numbers},
        ),
        CauseChart(chart_name(1), tuple(CauseRow(chart_name(n), 1 / (n + 1), "problem", f"a{n}") for n in numbers)),
    ]
