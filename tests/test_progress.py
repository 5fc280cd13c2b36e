"""Long work tells how far it is, from nothing to all of it and never back, and ends where it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.exchange.svg import svg
from cpm_desktop.layout.automatic import lay_out
from cpm_desktop.layout.completion import completed_document
from cpm_desktop.model.document import Document
from cpm_desktop.model.layout import Layout
from cpm_desktop.model.value import changed
from cpm_desktop.perspectives.perspective import Perspective
from cpm_desktop.perspectives.view import View, view_of
from cpm_desktop.printing import diagram_export
from cpm_desktop.printing.diagram import write_diagram
from cpm_desktop.printing.diagram_export import picture_of
from cpm_desktop.printing.png import write_png
from cpm_desktop.printing.report.report import write_report
from cpm_desktop.progress import StoppedError, Tell, part, telling
from cpm_desktop.resources import resource
from cpm_desktop.storage.files import SUFFIX, load, save

SAMPLE = resource("samples", f"ordering{SUFFIX}")
Work = Callable[[Document, Path, Tell], object]


def without_layout(document: Document) -> Document:
    return changed(
        document, scenarios=document.scenarios.put(*(changed(s, layout=Layout()) for s in document.scenarios.values()))
    )


WORKS: dict[str, Work] = {
    "load": lambda _document, _file, tell: load(SAMPLE, tell),
    "save": lambda document, file, tell: save(document, file, tell=tell),
    "lay out": lambda document, _file, tell: lay_out(document.scenarios["today"], node_size, tell),
    "complete": lambda document, _file, tell: completed_document(without_layout(document), node_size, tell),
    "picture": lambda document, _file, tell: picture_of(document.scenarios["today"], tell=tell),
    "pdf": lambda document, _file, tell: write_diagram(*picture_of(document.scenarios["today"]), BytesIO(), tell=tell),
    "svg": lambda document, _file, tell: svg(*picture_of(document.scenarios["today"]), "Ordering", tell),
    "png": lambda document, _file, tell: write_png(*picture_of(document.scenarios["today"]), BytesIO(), tell=tell),
    "report": lambda document, _file, tell: write_report(document, BytesIO(), tell=tell),
}


@pytest.mark.parametrize("work", WORKS.values(), ids=WORKS.keys())
def test_shares_rise_and_work_can_be_stopped(work: Work, tmp_path: Path) -> None:
    document, file = load(SAMPLE), tmp_path / f"own{SUFFIX}"
    shares: list[float] = []
    work(document, file, shares.append)
    assert shares
    assert shares == sorted(shares)
    assert shares[0] >= 0
    assert 0.3 < shares[-1] <= 1
    file.unlink(missing_ok=True)

    def stop(share: float) -> None:
        if share >= shares[-1] / 2:
            raise StoppedError

    with pytest.raises(StoppedError):
        work(document, file, stop)
    assert list(tmp_path.iterdir()) == []


def test_a_picture_can_be_stopped_while_any_of_its_views_is_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    document, shares, heard = load(SAMPLE), list[float](), list[bool]()

    def watched(*asked: Any, **more: Any) -> View:
        before = len(shares)
        view = view_of(*asked, **more)
        heard.append(len(shares) > before)
        return view

    monkeypatch.setattr(diagram_export, "view_of", watched)
    now, other = list(document.scenarios.values())[:2]
    picture_of(now, perspective=Perspective("company"), base=other, tell=shares.append)
    assert heard == [True, True]
    assert shares == sorted(shares)


def test_a_part_tells_its_share_of_the_whole() -> None:
    shares: list[float] = []
    assert list(telling("abcd", part(shares.append, 0.5, 0.9))) == ["a", "b", "c", "d"]
    assert shares == pytest.approx([0.5, 0.6, 0.7, 0.8])
