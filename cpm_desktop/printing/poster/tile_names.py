"""The names of lanes and phases beside the picture of a tile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from cpm_desktop.model.bands import Span
from cpm_desktop.model.layout import Box
from cpm_desktop.printing.poster.sheet import PosterSheet
from cpm_desktop.printing.tiling.diagram_tiles import intersects
from cpm_desktop.printing.tiling.diagram_viewport import DiagramViewport


class BandName(NamedTuple):
    """The name of a lane or phase, and its visible part along its side of the sheet, in points."""

    name: str
    span: Span


def visible_lanes(sheet: PosterSheet, window: Box) -> Iterator[BandName]:
    """Yield the lanes that a part of the sheet shows, from top to bottom."""
    lanes = {lane.id: lane.name for lane in sheet.scene.scenario.lanes.values()}
    for diagram in _diagrams_in(sheet, window):

        def on_sheet(band: Span, diagram: DiagramViewport = diagram) -> Span:
            box = diagram.map_to_page(Box(0, band.start, 0, band.length))
            return Span(box.y, box.height)

        yield from _visible(lanes, sheet.scene.placement.lanes, on_sheet, Span(window.y, window.height))


def visible_phases(sheet: PosterSheet, window: Box) -> Iterator[BandName]:
    """Yield the phases in the first row that a part of the sheet shows, from left to right."""
    phases = {phase.id: phase.name for phase in sheet.scene.scenario.phases.values()}
    for diagram in _diagrams_in(sheet, window)[:1]:
        area = diagram.map_to_page(diagram.area)

        def on_sheet(band: Span, diagram: DiagramViewport = diagram, area: Box = area) -> Span:
            box = diagram.map_to_page(Box(band.start, 0, band.length, 0))
            return _common(Span(box.x, box.width), Span(area.x, area.width))

        yield from _visible(phases, sheet.scene.placement.phases, on_sheet, Span(window.x, window.width))


def _diagrams_in(sheet: PosterSheet, window: Box) -> list[DiagramViewport]:
    """Return the rows of the diagram that a part of the sheet shows, without their headers."""
    return [row[0] for row in sheet.row_viewports if intersects(row[0].map_to_page(row[0].area), window)]


def _visible(
    names: Mapping[str, str], bands: Mapping[str, Span], on_sheet: Callable[[Span], Span], window: Span
) -> Iterator[BandName]:
    for key, band in bands.items():
        part = _common(on_sheet(band), window)
        if part.length > 0 and names[key].strip():
            yield BandName(names[key], part)


def _common(one: Span, other: Span) -> Span:
    """Return the part that two spans share; its length is negative if they are apart."""
    start = max(one.start, other.start)
    return Span(start, min(one.end, other.end) - start)
