"""Charts of every kind, of nothing, of one thing and of many with long names in several scripts."""

from __future__ import annotations

from cpm_desktop.drawing.charts.causes import CauseShare, CauseShares
from cpm_desktop.drawing.charts.chart import Chart
from cpm_desktop.drawing.charts.effort import Effort, Efforts
from cpm_desktop.drawing.charts.emotions import EmotionCurve, FeltStep
from cpm_desktop.drawing.charts.heatmap import HeatTable, TableCell, TableLane
from cpm_desktop.drawing.charts.histogram import Histogram, HistogramBar
from cpm_desktop.drawing.charts.lead_time import LeadTimes, Times
from cpm_desktop.drawing.charts.value_mix import ValueBar, ValueMix

NAMES = (
    "Megrendelés-visszaigazolási folyamatkoordinációs osztály vezetője",
    "Τμήμα εξυπηρέτησης πελατών και παραγγελιών λιανικής",
    "客户服务与订单管理综合协调部门以及其他相关的部门",
    "Donaudampfschifffahrtsgesellschaftskapitänswitwenrente",
    "A",
)


def name(number: int) -> str:
    return NAMES[number % len(NAMES)]


def of_nothing() -> list[Chart]:
    return [
        LeadTimes("Times", ()),
        LeadTimes("Times", (Times("A", 0, 0),)),
        Efforts("Efforts", ()),
        ValueMix("Value", (ValueBar("All", {}),)),
        Histogram("Spread", (), 0, 0),
        EmotionCurve("Felt", (FeltStep("A", None),)),
        HeatTable("Passes", (), {}),
        CauseShares("Causes", ()),
    ]


def of(count: int) -> list[Chart]:
    """Return a chart of each kind of `count` values with figures of very different sizes."""
    numbers = range(count)
    return [
        LeadTimes(name(0), tuple(Times(name(n), 1.7**n, 40.0 * n, f"p{n}") for n in numbers)),
        Efforts(name(1), tuple(Effort(name(n), 3.0 * n + 0.4, n % 3, f"p{n}") for n in numbers)),
        ValueMix(name(2), (ValueBar(name(3), {"value_adding": 2, "necessary": 95, "waste": count}),)),
        Histogram(name(3), tuple(HistogramBar(60.0 + n, 61.0 + n, n * n + 1) for n in numbers), 60.5, 60 + count, 60.7),
        EmotionCurve(
            name(4), tuple(FeltStep(name(n), (n * 3) % 5 - 2 if n % 4 else None, f"s{n}") for n in range(count + 1))
        ),
        HeatTable(
            name(0),
            tuple(TableLane(name(n), f"l{n}") for n in range(count + 1)),
            {(n, (n * 7 + 1) % (count + 1)): TableCell(0.004 + n * 1.37, (f"f{n}", f"g{n}")) for n in numbers},
        ),
        CauseShares(name(1), tuple(CauseShare(name(n), 1 / (n + 1), "problem", f"a{n}") for n in numbers)),
    ]
