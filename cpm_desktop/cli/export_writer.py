"""What `export` does; loaded by that verb alone, for it takes the fonts, what shapes them, and reportlab."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from cpm_desktop.cli.errors import RefusedError
from cpm_desktop.cli.perspectives import chosen_perspective, missing
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.drawing.options import STANDARD, Options
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.exchange.svg import svg
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.emphasis import Emphasis, emphasis_on
from cpm_desktop.printing.diagram import Information, write_diagram
from cpm_desktop.printing.diagram_export import Picture, information_of, picture_of
from cpm_desktop.printing.paper import Paper, PaperError, paper
from cpm_desktop.printing.png import UNITS_PER_INCH, PictureTooLargeError, write_png
from cpm_desktop.printing.report.report import A4, write_report
from cpm_desktop.storage.atomic import write_atomically

Writer: TypeAlias = Callable[[BinaryIO], object]
"""Writes a whole file into a stream."""


def export(document: Document, scenario_id: str, arguments: argparse.Namespace) -> None:
    """Write a scenario as the arguments want it; an older file is replaced only once the new one is whole.

    Characters that no font has are named on standard error.
    """
    if arguments.form == "report":
        _export_report(document, arguments)
        return
    scenario = document.scenarios[scenario_id]
    perspective = chosen_perspective(document, arguments)
    picture = picture_of(
        scenario,
        options=_options(arguments),
        perspective=perspective,
        emphasis=_emphasis(scenario, arguments),
        base=_base(document, arguments),
    )
    making = MAKING[arguments.output.suffix.lower(), arguments.form or "diagram"]
    about = information_of(document, scenario, perspective)
    try:
        write_atomically(arguments.output, making(picture, about, arguments))
    except PictureTooLargeError as error:
        raise RefusedError(f"{arguments.output}: {error}") from None
    _tell(arguments, picture.missing)


def _options(arguments: argparse.Namespace) -> Options:
    return Options(
        arguments.colours or STANDARD.colours,
        badges=arguments.badges,
        callouts=arguments.callouts,
        causes=arguments.causes,
    )


def _emphasis(scenario: Scenario, arguments: argparse.Namespace) -> Emphasis | None:
    """Return the named variant that shall stand out; raises RefusedError for one that is not there."""
    if arguments.variant is None:
        return None
    variant = scenario.variants.get(arguments.variant)
    if variant is None:
        raise missing(
            arguments, f"scenario {scenario.id}, variants", f"variant {arguments.variant!r}", scenario.variants
        )
    return emphasis_on(scenario, variant.name or variant.id, variant.flows)


def _base(document: Document, arguments: argparse.Namespace) -> Scenario | None:
    """Return the scenario to compare with; raises RefusedError for one that is not there."""
    if arguments.base is None:
        return None
    return document.scenarios[chosen_scenario(document, arguments.file, arguments.base)]


def _export_report(document: Document, arguments: argparse.Namespace) -> None:
    """Write a report on the scenario that was asked for, or on all of them."""
    chosen = [arguments.scenario] if arguments.scenario else None

    def write(target: BinaryIO) -> None:
        write_report(document, target, scenario_ids=chosen, paper=arguments.paper or A4)

    try:
        write_atomically(arguments.output, write)
    except PaperError as error:
        raise RefusedError(f"{arguments.output}: {error}") from None
    _tell(arguments, missing_characters(document.model_dump_json()))


def _tell(arguments: argparse.Namespace, missing: frozenset[str]) -> None:
    if missing:
        print(f"{arguments.output}: {_told(missing)}", file=sys.stderr)


def _told(missing: frozenset[str]) -> str:
    """Return the sentence about characters that no font has."""
    names = ", ".join(f"{letter if letter.isprintable() else '?'} (U+{ord(letter):04X})" for letter in sorted(missing))
    return f"no font on this computer has {names}; boxes stand in their place."


def _pdf_diagram(picture: Picture, about: Information, arguments: argparse.Namespace) -> Writer:
    sheet = _sheet(arguments)
    return lambda target: write_diagram(*picture, target, paper=sheet, information=about)


def _png(picture: Picture, about: Information, arguments: argparse.Namespace) -> Writer:
    dpi = arguments.dpi or UNITS_PER_INCH
    return lambda target: write_png(*picture, target, dpi=dpi, information=about)


def _svg(picture: Picture, about: Information, _: argparse.Namespace) -> Writer:
    return lambda target: target.write(svg(*picture, about.title).encode("utf-8"))


def _sheet(arguments: argparse.Namespace) -> Paper | None:
    """Return the sheet that was asked for, or None for one as large as the diagram."""
    sheet: Paper | None = arguments.paper
    return (sheet or paper("A4")).landscape if arguments.landscape else sheet


Making: TypeAlias = Callable[[Picture, Information, argparse.Namespace], Writer]

MAKING: dict[tuple[str, str], Making] = {
    (".pdf", "diagram"): _pdf_diagram,
    (".svg", "diagram"): _svg,
    (".png", "diagram"): _png,
}
"""What makes each kind of file, by its suffix and by what it shows."""
