"""The title block of a poster: process, client, scenario, date, version and scale; and its key figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from cpm_desktop.drawing.shapes import Layer, Shape
from cpm_desktop.drawing.text.text_line import TextLine
from cpm_desktop.drawing.text.wrapping import break_text
from cpm_desktop.drawing.typography import block_height, block_width, left_block
from cpm_desktop.i18n import LocalizedNumber, comma_list, format_date, label_and_value, translate
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.layout import Point
from cpm_desktop.model.vocabulary.scenario_kinds import SCENARIO_KINDS
from cpm_desktop.printing.key_figures import key_figures
from cpm_desktop.printing.report.style import THEME

TITLE_SHARE = 0.5
"""The share of the width that the title takes at most."""
TITLE_FACTOR = 2.0
"""The size of the title in sizes of the other text."""
VERSION_LENGTH = 7


@dataclass(frozen=True, slots=True)
class PosterTitle:
    """The facts that identify a poster."""

    title: str
    client: str
    scenario: str
    date: str
    version: str
    """A code for the content of the document: two sheets with the same code show the same content."""

    @property
    def one_line(self) -> str:
        """Return the title and the scenario."""
        return label_and_value(self.title, self.scenario)


def poster_title(document: Document, scenario: Scenario, day: date) -> PosterTitle:
    """Return the title of the poster of a scenario that is printed on `day`."""
    kind = SCENARIO_KINDS[scenario.kind].translated_name()
    name = scenario.name or scenario.id
    return PosterTitle(
        " ".join(document.title.split()) or translate("Report", "Untitled process"),
        document.meta.client.strip(),
        name if name.casefold() == kind.casefold() else comma_list((name, kind)),
        format_date(day),
        sha256(document.model_dump_json().encode("utf-8", "replace")).hexdigest()[:VERSION_LENGTH],
    )


def title_shapes(
    title: PosterTitle, corner: Point, width: float, size: float, scale: float
) -> tuple[list[Shape], float]:
    """Return the title block in text of `size` points, and its height; `scale` is that of the diagram."""
    heading = break_text(title.title, width * TITLE_SHARE, size * TITLE_FACTOR, "bold", 2)
    facts = [
        break_text(line, width * (1 - TITLE_SHARE) - size, size, lines=1)
        for line in (" · ".join(filter(None, (title.client, title.scenario))), _origin(title, scale))
    ]
    height = max(block_height(heading), sum(map(block_height, facts)))
    shapes: list[Shape] = [*left_block(heading, corner, THEME.ink, layer=Layer.LABELS, full_text=title.title)]
    y = corner.y
    for lines in facts:
        x = corner.x + width - block_width(lines)
        shapes += left_block(lines, Point(x, y), THEME.secondary, layer=Layer.LABELS)
        y += block_height(lines)
    return shapes, height


def key_figure_lines(scenario: Scenario, width: float, size: float) -> tuple[TextLine, ...]:
    """Return the key figures in text of `size` points, in as many lines as `width` needs."""
    figures = (f"{LocalizedNumber(figure.count):,} {figure.label}" for figure in key_figures(scenario))
    return break_text(" · ".join(figures), width, size, "bold")


def _origin(title: PosterTitle, scale: float) -> str:
    """Return date, version and scale in one line."""
    return " · ".join(
        (
            title.date,
            translate("Poster", "version {code}").format(code=title.version),
            translate("Poster", "scale {percent} %").format(percent=round(scale * 100)),
        )
    )
