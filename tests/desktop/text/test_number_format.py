"""With a decimal comma no number contains a point, in the window and in the layers below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from io import BytesIO
from typing import get_args

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cpm_desktop.analysis.candidates.candidate_search import candidates
from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.language import number_format_of
from cpm_desktop.desktop.window.main_window import MainWindow
from cpm_desktop.drawing.diagram import diagram_shapes
from cpm_desktop.drawing.diagram_options import ColourMode, DiagramOptions
from cpm_desktop.drawing.legend import legend_entries
from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.drawing.scene import Scene
from cpm_desktop.drawing.shapes import TextRun
from cpm_desktop.drawing.theme import PRINT_THEME
from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.i18n import ENGLISH_NUMBER_FORMAT, LocalizedNumber, NumberFormat, set_translator
from cpm_desktop.layout.completion import with_missing_places
from cpm_desktop.layout.placement import compute_placement
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.marks import marks_of as signs_of
from cpm_desktop.perspectives.overlay import overlay_of
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.storage.files import load_document
from tests.desktop.panels.analysis.analysis_dock import wait_until_settled
from tests.desktop.text.test_all_texts_translated import document_texts, widget_texts
from tests.printing.pdf_reader import pypdf_text

POINT = re.compile(r"\d\.\d")
COMMA = re.compile(r"\d,\d")


@pytest.fixture(autouse=True)
def decimal_comma() -> Iterator[None]:
    """Use the number format of Hungarian with English texts."""
    before = QLocale()
    QLocale.setDefault(QLocale("hu"))
    set_translator(QCoreApplication.translate, "hu", number_format_of(QLocale()))
    yield
    set_translator(None)
    QLocale.setDefault(before)


@pytest.fixture
def document() -> Document:
    """Return the sample with durations and probabilities that need decimals everywhere."""
    document = load_document(template_path("ordering"))
    for scenario in list(document.scenarios.values())[:2]:
        steps = [node.id for node in scenario.nodes.values() if node.kind == "step"]
        document = edit_elements(document, scenario.id, steps, touch_minutes=1.25, wait_minutes=2.5)
    return document


def assert_no_points(texts: Iterable[str], document: Document) -> None:
    """Assert that numbers are written with a comma, and that there are any."""
    document_text = [words for words in document_texts(document) if POINT.search(words)]
    program_texts = [text for text in texts if not any(words in " ".join(text.split()) for words in document_text)]
    assert [text for text in program_texts if POINT.search(text)] == []
    assert any(COMMA.search(text) for text in program_texts)


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("C", ENGLISH_NUMBER_FORMAT),
        ("en_GB", ENGLISH_NUMBER_FORMAT),
        ("hu", NumberFormat(",", "\u00a0", groups_four_digits=False)),
        ("el", NumberFormat(",", ".")),
        ("nb", NumberFormat(",", "\u00a0")),
        ("zh_CN", ENGLISH_NUMBER_FORMAT),
    ],
)
def test_number_format_matches_the_locale(language: str, marks: NumberFormat) -> None:
    assert number_format_of(QLocale(language)) == marks


@pytest.mark.parametrize("language", ["en_GB", "hu", "el", "nb", "zh_CN"])
@pytest.mark.parametrize("number", [7, 1234, 12345, 1234567])
def test_numbers_outside_the_gui_match_the_locale(language: str, number: int) -> None:
    locale = QLocale(language)
    set_translator(QCoreApplication.translate, language, number_format_of(locale))
    assert f"{LocalizedNumber(number):,}" == locale.toString(number)
    assert f"{LocalizedNumber(number + 0.5):,.2f}" == locale.toString(number + 0.5, "f", 2)


def test_findings_and_candidates_use_the_decimal_comma(document: Document) -> None:
    def texts_of(scenario: Scenario) -> Iterator[str]:
        yield from (finding.message for finding in findings(scenario))
        yield from (candidate.explanation for candidate in candidates(scenario))

    assert_no_points((text for scenario in document.scenarios.values() for text in texts_of(scenario)), document)


def test_drawings_use_the_decimal_comma(document: Document) -> None:
    base, other, *_ = (with_missing_places(scenario, node_size) for scenario in document.scenarios.values())
    overlay = overlay_of(base, other)
    scenes = [
        Scene(
            base,
            compute_placement(base),
            signs_of(base),
            PRINT_THEME,
            options=DiagramOptions(colours=mode, badges=True, causes=True),
        )
        for mode in get_args(ColourMode)
    ]
    scenes.append(Scene(other, compute_placement(other), signs_of(other), PRINT_THEME, overlay=overlay))
    legends = [entry.meaning for scene in scenes for entry in legend_entries(scene)]
    changes = [words for texts in overlay.changed.values() for words in texts]
    drawn = [shape.line.text for scene in scenes for shape in diagram_shapes(scene) if isinstance(shape, TextRun)]
    assert_no_points([*legends, *changes, *drawn], document)


def test_report_uses_the_decimal_comma(document: Document) -> None:
    target = BytesIO()
    write_report(document, target, scenario_ids=list(document.scenarios)[:1], cover_date=date(2026, 11, 22))
    assert_no_points(pypdf_text(target.getvalue()).splitlines(), document)


def test_analyses_use_the_decimal_comma(qtbot: QtBot, ordering: MainWindow, document: Document) -> None:
    ordering.workspace.editor.perform("edit", lambda _: document)
    shown: list[str] = []
    for number in range(len(ordering.analysis.pages)):
        ordering.analysis.tabBar().setCurrentIndex(number)
        wait_until_settled(qtbot, ordering)
        shown += (text for widget in ordering.analysis.findChildren(QWidget) for text in widget_texts(widget))
    assert_no_points(shown, document)
