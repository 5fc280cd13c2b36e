"""The parts of a large diagram in a report: legible, without empty pages, and connected by names and links."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from io import BytesIO
from itertools import combinations, pairwise

import pytest
from pypdf import PageObject, PdfReader

from cpm_desktop.drawing.shapes import Rectangle
from cpm_desktop.drawing.spatial_grid import boxes_overlap
from cpm_desktop.model.bands import Span
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Box
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.model.value import with_changes
from cpm_desktop.printing.report.pages import landscape_content_size
from cpm_desktop.printing.report.report import A4, write_report
from cpm_desktop.printing.report.report_scenario import report_scenario_of
from cpm_desktop.printing.report.sections.connector_marks import PageDecorations, add_connectors, spread
from cpm_desktop.printing.tiling.connectors import connector_letters
from cpm_desktop.printing.tiling.lane_folding import MAX_EMPTY_HEIGHT, LaneFolding
from cpm_desktop.storage.files import load_document
from tests.benchmarks.generated_models import generated_document
from tests.paths import SAMPLES, shared_case

LEAST_PART_TEXT, LEAST_OVERVIEW_TEXT = 7.0, 5.0
SIZE_TOLERANCE = 0.01
CONNECTOR = re.compile(r"^(\d+[A-Z]+)( → (\d+))?$")


def document_of(name: str) -> Document:
    if name == "generated":
        return in_six_lanes(generated_document(200))
    if name in {"ordering", "support", "health-insurance"}:
        return load_document(SAMPLES / f"{name}.cpm.json")
    return load_document(shared_case("paper", name))


def in_six_lanes(document: Document) -> Document:
    """Return a generated document with the steps of its last two lanes in the lane above them."""
    scenario = next(iter(document.scenarios.values()))
    names = list(scenario.lanes)
    kept, last = names[:6], names[5]
    nodes = ElementMap(node if node.lane in kept else with_changes(node, lane=last) for node in scenario.nodes.values())
    lanes = ElementMap(lane for lane in scenario.lanes.values() if lane.id in kept)
    changed = with_changes(scenario, lanes=lanes, nodes=nodes, layout=type(scenario.layout)())
    return with_changes(document, scenarios=ElementMap([changed]))


@cache
def report_pages(name: str) -> tuple[PageObject, ...]:
    target = BytesIO()
    document = document_of(name)
    write_report(document, target, scenario_ids=[next(iter(document.scenarios))])
    return tuple(PdfReader(BytesIO(target.getvalue())).pages)


def texts_with_sizes(page: PageObject) -> list[tuple[str, float]]:
    """Return the texts of a page with their sizes in points, as pypdf finds them."""
    found: list[tuple[str, float]] = []

    def visit(text: str, matrix: list[float], text_matrix: list[float], _font: object, size: float) -> None:
        if text.strip():
            found.append((text.strip(), size * abs(matrix[3] * text_matrix[3])))

    page.extract_text(visitor_text=visit)
    return found


def part_pages(name: str) -> list[PageObject]:
    return [page for page in report_pages(name) if re.search(r"Part \d+ of \d+", page.extract_text())]


@pytest.mark.parametrize("name", ["ordering", "support", "health-insurance", "lane120", "lanes40", "generated"])
def test_no_text_is_too_small(name):
    landscape = [page for page in report_pages(name) if page.mediabox.width > page.mediabox.height]
    for page in landscape:
        is_part = re.search(r"Part \d+ of \d+", page.extract_text())
        least = LEAST_PART_TEXT if is_part else LEAST_OVERVIEW_TEXT
        assert [pair for pair in texts_with_sizes(page) if pair[1] < least - SIZE_TOLERANCE] == []


@pytest.mark.parametrize(("name", "most"), [("ordering", 5), ("lane120", 5), ("generated", 25)])
def test_parts_need_few_pages(name, most):
    assert 0 < len(part_pages(name)) <= most


@pytest.mark.parametrize("name", ["ordering", "lane120", "lanes40", "generated"])
def test_every_part_shows_a_step_and_every_step_is_shown(name):
    scenario = next(iter(document_of(name).scenarios.values()))
    plan = report_scenario_of(scenario, landscape_content_size(A4)).page_plan
    steps = {node.id for node in scenario.nodes.values() if node.kind in {"step", "decision"}}
    assert plan.part_pages
    assert all(steps & page.element_tops.keys() for page in plan.part_pages)
    assert steps <= {element for page in plan.part_pages for element in page.element_tops}


@pytest.mark.parametrize("name", ["ordering", "lane120", "generated"])
def test_connectors_have_the_same_name_at_both_ends_once(name):
    names: Counter[str] = Counter()
    for page in part_pages(name):
        matches = (CONNECTOR.match(text) for text, _ in texts_with_sizes(page))
        names.update(match[1] for match in matches if match)
    assert names
    assert set(names.values()) == {2}


def test_connectors_link_to_their_other_end():
    pages = report_pages("lane120")
    numbers = {page.indirect_reference: number for number, page in enumerate(pages)}
    first, second = part_pages("lane120")[:2]
    targets = {
        numbers[list.__getitem__(link.get_object()["/Dest"].get_object(), 0)]
        for page, other in ((first, second), (second, first))
        for link in page.get("/Annots", [])
    }
    assert {pages.index(first), pages.index(second)} <= targets


def test_connectors_cover_neither_the_diagram_nor_each_other():
    scenario = document_of("generated").scenarios["today"]
    report_scenario = report_scenario_of(scenario, landscape_content_size(A4))
    plan = report_scenario.page_plan
    assert plan.parts is not None
    for page in range(plan.parts.page_count):
        decorations = PageDecorations()
        for part in plan.parts.parts_on(page):
            add_connectors(decorations, report_scenario, part, plan.part_viewports[part].viewports[0])
        pills = [shape.box for shape in decorations.shapes if isinstance(shape, Rectangle)]
        areas = [view.map_to_page(view.area) for view in plan.part_pages[page].viewports]
        assert not [(pill, area) for pill in pills for area in areas if boxes_overlap(pill, area)]
        assert not [pair for pair in combinations(pills, 2) if boxes_overlap(*pair)]


def test_empty_lanes_fold_and_empty_areas_shrink():
    lanes = {"a": Span(0, 100), "b": Span(100, 80), "c": Span(180, 200)}
    folding = LaneFolding(lanes, {"a": [Span(20, 50)], "c": [Span(200, 40), Span(220, 60)]}, 24)
    assert folding.folded == {"b"}
    assert folding.folded_lanes["a"].length == MAX_EMPTY_HEIGHT + 50 + MAX_EMPTY_HEIGHT
    assert folding.folded_lanes["b"].length == 24
    assert folding.folded_lanes["c"].length == MAX_EMPTY_HEIGHT + 80 + MAX_EMPTY_HEIGHT
    assert folding.fold_box(Box(5, 205, 10, 30)) == Box(
        5, folding.folded_lanes["c"].start + MAX_EMPTY_HEIGHT + 5, 10, 30
    )
    for y in (-10, 0, 35, 140, 250, 380, 400):
        assert folding.unfold(folding.fold(y)) == pytest.approx(y)


def test_marks_at_one_edge_are_spread():
    spaced = spread([10, 11, 12, 50, 99], 10, 0, 100)
    assert all(after - before >= 10 for before, after in pairwise(spaced))
    assert spaced[0] >= 5
    assert spaced[-1] <= 95
    assert len(spread([5.0] * 20, 10, 0, 100)) == 20


def test_letters_continue_after_z():
    letters = [connector_letters(number) for number in (0, 25, 26, 27, 51, 52, 702)]
    assert letters == ["A", "Z", "AA", "AB", "AZ", "BA", "AAA"]
