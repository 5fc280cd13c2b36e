"""A presentation read back: native shapes, glued connectors bent as in the diagram, readable text, a template."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from itertools import combinations
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from cpm_desktop.cli.main import main
from cpm_desktop.exchange.slides.presentation import MIN_POINTS, write_presentation
from cpm_desktop.exchange.slides.template import PRESENTATION_TYPE, TEMPLATE_TYPE
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Point
from cpm_desktop.printing.diagram_export import scenario_scene
from cpm_desktop.storage.files import load_document
from tests.paths import ORDERING, SAMPLES

MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)
SAMPLE_FILES = sorted(SAMPLES.glob("*.cpm.json"))
TOLERANCE = Pt(2.5)


@cache
def presentation_of(path: Path) -> Any:
    return Presentation(BytesIO(written(load_document(path))))


def written(document: Document) -> bytes:
    target = BytesIO()
    scene = scenario_scene(next(iter(document.scenarios.values())))
    write_presentation(document, scene, target, MOMENT)
    return target.getvalue()


def titles(presentation: Any) -> list[str]:
    return [slide.shapes.title.text_frame.text for slide in presentation.slides]


def connectors(slide: Any) -> list[Any]:
    return [shape for shape in slide.shapes if shape._element.tag == qn("p:cxnSp")]


def nodes(slide: Any, document: Document) -> dict[str, Any]:
    known = next(iter(document.scenarios.values())).nodes
    return {shape.name: shape for shape in slide.shapes if shape.name in known}


def diagram_slides(presentation: Any) -> Iterator[Any]:
    return (slide for slide in presentation.slides if connectors(slide))


def corners(connector: Any) -> list[Point]:
    """Return the corners of a connector on the slide, from its preset shape, its adjustments and its transformation."""
    transform, shape = (connector._element.spPr.find(qn(tag)) for tag in ("a:xfrm", "a:prstGeom"))
    first, second, third, *_ = [*(int(one.get("fmla").split()[1]) / 100_000 for one in shape.iter(qn("a:gd"))), 0, 0, 0]
    paths: dict[str, list[tuple[float, float]]] = {
        "straightConnector1": [(0, 0), (1, 1)],
        "bentConnector2": [(0, 0), (1, 0), (1, 1)],
        "bentConnector3": [(0, 0), (first, 0), (first, 1), (1, 1)],
        "bentConnector4": [(0, 0), (first, 0), (first, second), (1, second), (1, 1)],
        "bentConnector5": [(0, 0), (first, 0), (first, second), (third, second), (third, 1), (1, 1)],
    }
    found = []
    for x, y in paths[shape.get("prst")]:
        across, down = (x - 0.5) * connector.width, (y - 0.5) * connector.height
        across = -across if transform.get("flipH") else across
        down = -down if transform.get("flipV") else down
        if transform.get("rot"):
            across, down = -down, across
        centre = connector.left + connector.width / 2, connector.top + connector.height / 2
        found.append(Point(centre[0] + across, centre[1] + down))
    return found


def site(shape: Any, index: int) -> Point:
    middle = Point(shape.left + shape.width / 2, shape.top + shape.height / 2)
    edges = {0: (middle.x, shape.top), 1: (shape.left, middle.y)}
    edges |= {2: (middle.x, shape.top + shape.height), 3: (shape.left + shape.width, middle.y)}
    return Point(*edges[index])


def is_near(one: Point, other: Point) -> bool:
    return abs(one.x - other.x) <= TOLERANCE and abs(one.y - other.y) <= TOLERANCE


@pytest.mark.parametrize("sample", SAMPLE_FILES, ids=lambda path: path.name)
def test_every_connector_is_glued_to_both_ends_where_it_is_drawn(sample):
    for slide in diagram_slides(presentation_of(sample)):
        shapes = {shape.shape_id: shape for shape in slide.shapes}
        for connector in connectors(slide):
            begin, end = (next(connector._element.iter(qn(tag))) for tag in ("a:stCxn", "a:endCxn"))
            path = corners(connector)
            assert is_near(path[0], site(shapes[int(begin.get("id"))], int(begin.get("idx")))), connector.name
            assert is_near(path[-1], site(shapes[int(end.get("id"))], int(end.get("idx")))), connector.name


def test_overview_bends_its_connectors_as_the_diagram():
    document, presentation = load_document(ORDERING), presentation_of(ORDERING)
    scene = scenario_scene(document.scenarios["today"])
    slide = presentation.slides[1]
    boxes, drawn = scene.placement.nodes, nodes(slide, document)
    scale = drawn["A1"].width / boxes["A1"].width
    left, top = drawn["A1"].left - boxes["A1"].x * scale, drawn["A1"].top - boxes["A1"].y * scale
    assert set(drawn) == set(boxes)
    compared = 0
    for connector in connectors(slide):
        route, path = scene.route(connector.name), corners(connector)
        if len(route) == len(path) > 2:
            compared += 1
            for expected, corner in zip(route[1:-1], path[1:-1], strict=True):
                place = Point(left + expected.x * scale, top + expected.y * scale)
                assert is_near(place, corner), connector.name
    assert compared > 10


@pytest.mark.parametrize("sample", SAMPLE_FILES, ids=lambda path: path.name)
def test_text_of_phases_is_readable_and_nothing_overlaps_or_leaves_the_slide(sample):
    document, presentation = load_document(sample), presentation_of(sample)
    for number, slide in enumerate(diagram_slides(presentation)):
        placed = list(nodes(slide, document).values())
        for one, other in combinations(placed, 2):
            assert (
                one.left + one.width <= other.left + 1
                or other.left + other.width <= one.left + 1
                or one.top + one.height <= other.top + 1
                or other.top + other.height <= one.top + 1
            ), (one.name, other.name)
        for shape in slide.shapes:
            path = corners(shape) if shape in connectors(slide) else [site(shape, index) for index in range(4)]
            assert all(-1 <= point.x <= presentation.slide_width + 1 for point in path), shape.name
            assert all(-1 <= point.y <= presentation.slide_height + 1 for point in path), shape.name
        if number > 0:
            frames = [shape.text_frame for shape in slide.shapes if shape.has_text_frame]
            runs = [run for frame in frames for paragraph in frame.paragraphs for run in paragraph.runs]
            assert min(run.font.size for run in runs if run.font.size) >= Pt(MIN_POINTS)


def test_every_node_is_on_a_slide_of_its_phase():
    document, presentation = load_document(ORDERING), presentation_of(ORDERING)
    scenario = document.scenarios["today"]
    found = {}
    for slide in list(diagram_slides(presentation))[1:]:
        for key in nodes(slide, document):
            found[key] = slide.shapes.title.text_frame.text.partition(" (")[0]
    assert found == {node.id: scenario.phases[node.phase or ""].name for node in scenario.nodes.values()}


def test_cut_flows_have_the_same_letter_at_both_ends():
    marks: dict[str, set[str]] = {}
    for slide in diagram_slides(presentation_of(ORDERING)):
        for shape in slide.shapes:
            flow, _, letter = shape.name.partition(" ")
            if letter and letter not in {"header", "cut"} and shape.has_text_frame and shape.text_frame.text == letter:
                marks.setdefault(flow, set()).add(letter)
    assert len(marks) > 5
    assert {len(letters) for letters in marks.values()} == {1}


def test_slides_follow_the_story():
    assert titles(presentation_of(ORDERING)) == [
        *("Ordering: in brief", "Overview: Today", "Explore (1 of 2)", "Explore (2 of 2)", "Order (1 of 2)"),
        *("Order (2 of 2)", "Fulfil", "After-sale", "Pain points", "What-if: Account managers"),
        "Benchmark: Blue Harbour (fictional competitor)",
    ]


def test_notes_contain_the_register_and_tables_the_figures():
    presentation = presentation_of(ORDERING)
    notes = [slide.notes_slide.notes_text_frame.text for slide in presentation.slides if slide.has_notes_slide]
    assert "1. Problem: Thin product descriptions (“Show product page”)" in notes[1]
    tables = [shape.table for slide in presentation.slides for shape in slide.shapes if shape.has_table]
    what_if = {row.cells[0].text: [cell.text for cell in row.cells][1:] for row in tables[2].rows}
    assert what_if["Per case"] == ["Today", "Account managers", "Change", "Verdict"]
    assert what_if["Contacts per case"][3] == "better"
    assert what_if["Contacts per case"][2].startswith("-")


def test_same_document_gives_the_same_bytes():
    document = load_document(ORDERING)
    assert written(document) == written(document)


def template_file(folder: Path) -> Path:
    """Write a template of 10 × 7.5 inches with a sample slide."""
    source = Presentation()
    source.slide_width = Inches(10)
    source.slides.add_slide(source.slide_layouts[0]).shapes.title.text_frame.text = "Sample"
    package, path = BytesIO(), folder / "client.potx"
    source.save(package)
    with ZipFile(package) as archive, ZipFile(path, "w") as target:
        for name in archive.namelist():
            target.writestr(name, archive.read(name).replace(PRESENTATION_TYPE, TEMPLATE_TYPE))
    return path


def test_template_of_the_client_is_used_without_its_slides(tmp_path):
    output = tmp_path / "o.pptx"
    arguments = ["export", str(ORDERING), "-o", str(output), "--template", str(template_file(tmp_path))]
    assert main(arguments) == 0
    presentation = Presentation(str(output))
    assert presentation.slide_width == Inches(10)
    assert titles(presentation)[0] == "Ordering: in brief"
    assert "Sample" not in titles(presentation)
    assert presentation.part.content_type.encode() == PRESENTATION_TYPE


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"text"])
def test_file_that_is_no_template_is_refused_in_one_sentence(content, tmp_path, capsys):
    template, output = tmp_path / "bad.potx", tmp_path / "o.pptx"
    template.write_bytes(content)
    assert main(["export", str(ORDERING), "-o", str(output), "--template", str(template)]) == 1
    message = capsys.readouterr().err
    assert "bad.potx" in message
    assert message.count("\n") == 1
    assert not output.exists()


def test_process_without_steps_has_slides(tmp_path):
    output = tmp_path / "empty.pptx"
    assert main(["export", str(SAMPLES / "empty.cpm.json"), "-o", str(output)]) == 0
    assert titles(Presentation(str(output)))[0].endswith("in brief")
