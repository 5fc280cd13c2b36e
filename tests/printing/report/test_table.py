"""Tables of a report fit their pages."""

from __future__ import annotations

import pytest

from cpm_desktop.printing.report.line_boxes import text
from cpm_desktop.printing.report.style import BODY
from cpm_desktop.printing.report.table import ReportColumn, ReportRow, ReportTable

WIDTH = 400.0
TOLERANCE = 1e-6
"""Points by which platypus tolerates overflow (its `_FUZZ`); beyond, it raises an error."""


@pytest.mark.parametrize("lacking", [0.0, 1e-9, 0.005, 0.5])
@pytest.mark.parametrize("row_count", [3, 7])
def test_split_table_fits_the_available_height(row_count: int, lacking: float) -> None:
    columns = (ReportColumn("No.", width=40), ReportColumn("What", share=1))
    rows = [ReportRow((text(str(number), BODY), text("words " * number, BODY))) for number in range(12)]
    room = ReportTable(columns, rows[:row_count]).wrap(WIDTH, 0)[1] - lacking
    first, rest = ReportTable(columns, rows).split(WIDTH, room)
    assert first.wrap(WIDTH, room)[1] <= room + TOLERANCE
    assert rest.wrap(WIDTH, room)[1] > 0
