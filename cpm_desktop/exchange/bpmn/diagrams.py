"""Reads the diagram interchange of a BPMN file: rectangles of shapes, and waypoints of edges."""

from __future__ import annotations

from math import nan

from lxml import etree

from cpm_desktop.exchange.bpmn.definitions import split_tag
from cpm_desktop.exchange.bpmn.source import Bounds, SourceModel
from cpm_desktop.exchange.bpmn.vocabulary import MODEL
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate
from cpm_desktop.model.layout import Point


def read_diagrams(root: etree._Element, model: SourceModel, report: ImportReport) -> None:
    """Add the positions of the diagram with the most shapes to `model`; other diagrams only say what is collapsed."""
    planes = [plane for plane in root.iter("{*}BPMNPlane") if split_tag(str(plane.tag))[0] != MODEL]
    planes.sort(key=lambda plane: -len(_shapes(plane)))
    for index, plane in enumerate(planes):
        for shape in _shapes(plane):
            _read_shape(shape, model, report, is_main=index == 0)
        if index:
            why = translate("Import", "the positions of the diagram with the most shapes are used")
            report.drop(str(plane.get("id") or ""), "", translate("Import", "further diagram"), why)
            continue
        for edge in plane.iterchildren("{*}BPMNEdge"):
            key = model.resolve(str(edge.get("bpmnElement") or ""))
            if key and key not in model.waypoints:
                points = tuple(
                    Point(_number(point, "x"), _number(point, "y")) for point in edge.iterchildren("{*}waypoint")
                )
                model.waypoints[key] = points


def _shapes(plane: etree._Element) -> list[etree._Element]:
    return list(plane.iterchildren("{*}BPMNShape"))


def _read_shape(shape: etree._Element, model: SourceModel, report: ImportReport, *, is_main: bool) -> None:
    reference = str(shape.get("bpmnElement") or "")
    key = model.resolve(reference)
    if not key:
        return
    if shape.get("isExpanded") == "false" and is_main:
        model.collapsed.add(key)
    rectangle = shape.find("{*}Bounds")
    if not is_main or rectangle is None or key in model.bounds:
        return
    if shape.get("isHorizontal") == "false":
        model.vertical.add(key)
    bounds = Bounds(*(_number(rectangle, name) for name in ("x", "y", "width", "height")))
    if bounds.is_sound:
        model.bounds[key] = bounds
    else:
        why = translate("Import", "its rectangle has no size or no usable coordinates")
        report.drop(reference, "", translate("Import", "position"), why)


def _number(element: etree._Element, name: str) -> float:
    try:
        return float(str(element.get(name)))
    except ValueError:
        return nan
