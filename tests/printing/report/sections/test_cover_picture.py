"""The picture on the cover shows the process of the report."""

from __future__ import annotations

import pytest

from cpm_desktop.drawing.shapes import TextRun
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.report.pages import landscape_content_size
from cpm_desktop.printing.report.report import A4
from cpm_desktop.printing.report.report_scenario import report_scenario_of
from cpm_desktop.printing.report.sections.cover_picture import ART_ASPECT_RATIO, cover_picture
from cpm_desktop.storage.samples import load_template


@pytest.mark.parametrize("name", ["ordering", "support", "empty"])
def test_cover_shows_the_beginning_of_the_process_without_texts(name):
    scenario = next(iter(load_template(name).scenarios.values()))
    picture = cover_picture(report_scenario_of(scenario, landscape_content_size(A4)), Point(0, 100), 595)
    on_page = picture.map_to_page(picture.area)
    assert (on_page.x, on_page.y, on_page.width) == pytest.approx((0, 100, 595))
    assert on_page.height == pytest.approx(595 * ART_ASPECT_RATIO)
    assert not any(isinstance(shape, TextRun) for shape in picture.shapes)
    shown = {shape.element for shape in picture.shapes}
    assert shown >= set(scenario.lanes)
    assert shown >= set(scenario.nodes)
