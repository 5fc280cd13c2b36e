"""Long tasks report their progress, from 0 to 1 and never backwards, and can be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from cpm_desktop.drawing.node_sizes import node_size
from cpm_desktop.exchange.svg import to_svg
from cpm_desktop.layout.automatic import compute_layout
from cpm_desktop.layout.completion import document_with_missing_places
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import with_changes
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.printing import diagram_export
from cpm_desktop.printing.diagram_export import scenario_diagram
from cpm_desktop.printing.diagram_pdf import write_diagram_pdf
from cpm_desktop.printing.png import write_png
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.progress import CancelledError, ReportProgress, iterate_with_progress, subrange
from cpm_desktop.resources import resource_path
from cpm_desktop.storage.files import FILE_SUFFIX, load_document, save_document

SAMPLE = resource_path("samples", f"ordering{FILE_SUFFIX}")
Task = Callable[[Document, Path, ReportProgress], object]


def without_layout(document: Document) -> Document:
    return with_changes(
        document,
        scenarios=document.scenarios.with_elements(
            *(with_changes(s, layout=Layout()) for s in document.scenarios.values())
        ),
    )


TASKS: dict[str, Task] = {
    "load": lambda _document, _file, report: load_document(SAMPLE, report),
    "save": lambda document, file, report: save_document(document, file, report=report),
    "lay out": lambda document, _file, report: compute_layout(document.scenarios["today"], node_size, report),
    "complete": lambda document, _file, report: document_with_missing_places(
        without_layout(document), node_size, report
    ),
    "picture": lambda document, _file, report: scenario_diagram(document.scenarios["today"], report=report),
    "pdf": lambda document, _file, report: write_diagram_pdf(
        *scenario_diagram(document.scenarios["today"])[:2], BytesIO(), report=report
    ),
    "svg": lambda document, _file, report: to_svg(
        *scenario_diagram(document.scenarios["today"])[:2], "Ordering", report
    ),
    "png": lambda document, _file, report: write_png(
        *scenario_diagram(document.scenarios["today"])[:2], BytesIO(), report=report
    ),
    "report": lambda document, _file, report: write_report(document, BytesIO(), report=report),
}


@pytest.mark.parametrize("task", TASKS.values(), ids=TASKS.keys())
def test_progress_rises_and_tasks_can_be_cancelled(task: Task, tmp_path: Path) -> None:
    document, file = load_document(SAMPLE), tmp_path / f"own{FILE_SUFFIX}"
    shares: list[float] = []
    task(document, file, shares.append)
    assert shares
    assert shares == sorted(shares)
    assert shares[0] >= 0
    assert 0.3 < shares[-1] <= 1
    file.unlink(missing_ok=True)

    def stop(share: float) -> None:
        if share >= shares[-1] / 2:
            raise CancelledError

    with pytest.raises(CancelledError):
        task(document, file, stop)
    assert list(tmp_path.iterdir()) == []


def test_diagram_export_can_be_cancelled_while_views_are_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    document, shares, reports = load_document(SAMPLE), list[float](), list[bool]()

    def observed_view(*args: Any, **kwargs: Any) -> View:
        before = len(shares)
        view = view_of(*args, **kwargs)
        reports.append(len(shares) > before)
        return view

    monkeypatch.setattr(diagram_export, "view_of", observed_view)
    now, other = list(document.scenarios.values())[:2]
    scenario_diagram(now, perspective=Perspective("company"), base=other, report=shares.append)
    assert reports == [True, True]
    assert shares == sorted(shares)


def test_subrange_reports_its_share_of_the_whole() -> None:
    shares: list[float] = []
    assert list(iterate_with_progress("abcd", subrange(shares.append, 0.5, 0.9))) == ["a", "b", "c", "d"]
    assert shares == pytest.approx([0.5, 0.6, 0.7, 0.8])
