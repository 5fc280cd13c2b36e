"""The payback curve: the balance of savings and costs of a change over its term."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.comparison.payback import Payback
from cpm_desktop.drawing.shapes import Ellipse, Fill, Layer, Polyline, Shape, Stroke
from cpm_desktop.i18n import LocalizedNumber, translate
from cpm_desktop.model.layout import Box, Point
from cpm_desktop.printing.report.figures import format_money
from cpm_desktop.printing.report.flowables import ShapeFlowable, shapes_of
from cpm_desktop.printing.report.line_boxes import right_aligned, text
from cpm_desktop.printing.report.style import SMALL, THEME

HEIGHT = 130.0
LABEL_WIDTH = 90.0
TOP, BOTTOM = 8.0, 22.0
DOT_RADIUS = 3.0
SPACE_BELOW = 16.0


class PaybackCurve(ShapeFlowable):
    """The balance from the one-off cost at the start to the net benefit at the end of the term."""

    tag = "Figure"

    def __init__(self, result: Payback) -> None:
        super().__init__()
        self._result = result
        self.height = HEIGHT

    def getSpaceAfter(self) -> float:
        """Return the space below."""
        return SPACE_BELOW

    def wrap(self, width: float, _: float) -> tuple[float, float]:
        """Return the size for the available `width`."""
        self.width = width
        return width, self.height

    def shapes(self) -> list[Shape]:
        """Return the axis of no gain, the curve, its ends with their amounts, and the years."""
        result = self._result
        start, end = -result.one_off_cost, result.net_benefit
        curve = (self._place(0.0, start), self._place(result.years, end))
        axis = (self._place(0.0, 0.0), self._place(result.years, 0.0))
        shapes: list[Shape] = [
            Polyline(axis, Stroke(THEME.secondary, 0.8), 0, Layer.GRID),
            Polyline(curve, Stroke(THEME.accent, 1.6), 0, Layer.FLOWS),
            *self._labels(start, end),
        ]
        months = result.months
        dots = [*curve, *([self._place(months / 12, 0.0)] if months and months / 12 < result.years else [])]
        for x, y in dots:
            box = Box(x - DOT_RADIUS, y - DOT_RADIUS, 2 * DOT_RADIUS, 2 * DOT_RADIUS)
            shapes.append(Ellipse(box, Fill(THEME.paper), Stroke(THEME.accent, 1.4), Layer.MARKS))
        return shapes

    def alternative(self) -> str:
        """Return the ends of the curve in words."""
        result = self._result
        words = translate("Report", "The balance runs from {start} to {end} in {years} years.")
        amounts = (format_money(one, result.currency) for one in (-result.one_off_cost, result.net_benefit))
        start, end = amounts
        return words.format(start=start, end=end, years=f"{LocalizedNumber(result.years):g}")

    def _place(self, years: float, balance: float) -> Point:
        """Return the place of a balance at a time."""
        result = self._result
        amounts = (0.0, -result.one_off_cost, result.net_benefit)
        low, high = min(amounts), max(amounts)
        share = (high - balance) / ((high - low) or 1.0)
        across = LABEL_WIDTH + (self.width - 2 * LABEL_WIDTH) * years / (result.years or 1.0)
        return Point(across, TOP + share * (HEIGHT - TOP - BOTTOM))

    def _labels(self, start: float, end: float) -> Iterator[Shape]:
        """Yield the amounts beside both ends, and the time below the axis."""
        result = self._result
        first, last = self._place(0.0, start), self._place(result.years, end)
        amount = right_aligned(format_money(start, result.currency), SMALL)(LABEL_WIDTH - 8)
        yield from shapes_of(amount, Point(0, first.y - 5))
        total = text(format_money(end, result.currency), SMALL, lines=1)(LABEL_WIDTH - 8)
        yield from shapes_of(total, Point(last.x + 8, last.y - 5))
        years = translate("Report", "{years} years").format(years=f"{LocalizedNumber(result.years):g}")
        yield from shapes_of(right_aligned(years, SMALL)(LABEL_WIDTH), Point(last.x - LABEL_WIDTH, HEIGHT - 14))
