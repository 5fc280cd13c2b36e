"""Tables of a report: what is put on a page has room there."""

from __future__ import annotations

import pytest

from cpm_desktop.printing.report.line_boxes import text
from cpm_desktop.printing.report.style import BODY
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

WIDTH = 400.0
TOLERANCE = 1e-6
"""Points by which platypus lets things be too tall (its `_FUZZ`); beyond that it gives up."""


@pytest.mark.parametrize("lacking", [0.0, 1e-9, 0.005, 0.5])
@pytest.mark.parametrize("kept", [3, 7])
def test_split_table_fits_the_available_height(kept: int, lacking: float) -> None:
    columns = (ReportColumn("No.", width=40), ReportColumn("What", share=1))
    rows = [ReportRow((text(str(number), BODY), text("words " * number, BODY))) for number in range(12)]
    room = ReportTable(columns, rows[:kept]).wrap(WIDTH, 0)[1] - lacking
    first, rest = ReportTable(columns, rows).split(WIDTH, room)
    assert first.wrap(WIDTH, room)[1] <= room + TOLERANCE
    assert rest.wrap(WIDTH, room)[1] > 0
