"""What `layout` does; loaded by that verb alone, for measuring text takes the fonts and what shapes them."""

from __future__ import annotations

from cpm_desktop.drawing.sizes import node_size
from cpm_desktop.layout.automatic import lay_out
from cpm_desktop.model.document import Document
from cpm_desktop.model.value import changed


def laid_out(document: Document) -> Document:
    """Return `document` with a new layout in every scenario, whatever was placed before."""
    scenarios = [changed(scenario, layout=lay_out(scenario, node_size)) for scenario in document.scenarios.values()]
    return changed(document, scenarios=document.scenarios.put(*scenarios))
