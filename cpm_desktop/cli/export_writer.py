"""The implementation of `export`; loaded only by this subcommand, because it imports fonts, HarfBuzz and reportlab."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from typing import BinaryIO, TypeAlias

from cpm_desktop.cli.errors import CliError
from cpm_desktop.cli.perspectives import chosen_perspective, unknown_id_error
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, DiagramOptions
from cpm_desktop.drawing.text.fonts import missing_characters
from cpm_desktop.exchange.svg import to_svg
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.emphasis import Emphasis, emphasis_on
from cpm_desktop.printing.diagram_export import DiagramShapes, export_metadata, scenario_diagram
from cpm_desktop.printing.diagram_pdf import ExportMetadata, write_diagram_pdf
from cpm_desktop.printing.paper import Paper, PaperError, parse_paper
from cpm_desktop.printing.png import UNITS_PER_INCH, ImageTooLargeError, write_png
from cpm_desktop.printing.report.report import A4, write_report
from cpm_desktop.storage.atomic_write import write_atomically

Writer: TypeAlias = Callable[[BinaryIO], object]
"""Writes a complete file to a stream."""


def write_export(document: Document, scenario_id: str, arguments: argparse.Namespace) -> None:
    """Write a scenario as requested; an older file is replaced only when the new one is complete.

    Characters that no font has are listed on standard error.
    """
    if arguments.form == "report":
        _export_report(document, arguments)
        return
    scenario = document.scenarios[scenario_id]
    perspective = chosen_perspective(document, arguments)
    diagram = scenario_diagram(
        scenario,
        options=_options(arguments),
        perspective=perspective,
        emphasis=_emphasis(scenario, arguments),
        base=_baseline(document, arguments),
    )
    make_writer = WRITERS[arguments.output.suffix.lower(), arguments.form or "diagram"]
    metadata = export_metadata(document, scenario, perspective)
    try:
        write_atomically(arguments.output, make_writer(diagram, metadata, arguments))
    except ImageTooLargeError as error:
        raise CliError(f"{arguments.output}: {error}") from None
    _warn_missing_characters(arguments, diagram.missing_characters)


def _options(arguments: argparse.Namespace) -> DiagramOptions:
    return DiagramOptions(
        arguments.colours or DEFAULT_OPTIONS.colours,
        badges=arguments.badges,
        callouts=arguments.callouts,
        causes=arguments.causes,
    )


def _emphasis(scenario: Scenario, arguments: argparse.Namespace) -> Emphasis | None:
    """Return the named path to highlight, if any; raises CliError if it does not exist."""
    if arguments.variant is None:
        return None
    variant = scenario.variants.get(arguments.variant)
    if variant is None:
        raise unknown_id_error(
            arguments, f"scenario {scenario.id}, variants", f"variant {arguments.variant!r}", scenario.variants
        )
    return emphasis_on(scenario, variant.name or variant.id, variant.flows)


def _baseline(document: Document, arguments: argparse.Namespace) -> Scenario | None:
    """Return the scenario to compare with, if any; raises CliError if it does not exist."""
    if arguments.base is None:
        return None
    return document.scenarios[chosen_scenario(document, arguments.file, arguments.base)]


def _export_report(document: Document, arguments: argparse.Namespace) -> None:
    """Write a report on the requested scenario, or on all of them."""
    chosen = [arguments.scenario] if arguments.scenario else None

    def write(target: BinaryIO) -> None:
        write_report(document, target, scenario_ids=chosen, paper=arguments.paper or A4)

    try:
        write_atomically(arguments.output, write)
    except PaperError as error:
        raise CliError(f"{arguments.output}: {error}") from None
    _warn_missing_characters(arguments, missing_characters(document.model_dump_json()))


def _warn_missing_characters(arguments: argparse.Namespace, characters: frozenset[str]) -> None:
    if characters:
        print(f"{arguments.output}: {_missing_characters_message(characters)}", file=sys.stderr)


def _missing_characters_message(characters: frozenset[str]) -> str:
    """Return the sentence about characters that no font has."""
    names = ", ".join(
        f"{letter if letter.isprintable() else '?'} (U+{ord(letter):04X})" for letter in sorted(characters)
    )
    return f"no font on this computer has {names}; boxes stand in their place."


def _pdf_writer(diagram: DiagramShapes, metadata: ExportMetadata, arguments: argparse.Namespace) -> Writer:
    sheet = _requested_paper(arguments)
    return lambda target: write_diagram_pdf(*diagram, target, paper=sheet, metadata=metadata)


def _png_writer(diagram: DiagramShapes, metadata: ExportMetadata, arguments: argparse.Namespace) -> Writer:
    dpi = arguments.dpi or UNITS_PER_INCH
    return lambda target: write_png(*diagram, target, dpi=dpi, metadata=metadata)


def _svg_writer(diagram: DiagramShapes, metadata: ExportMetadata, _: argparse.Namespace) -> Writer:
    return lambda target: target.write(to_svg(*diagram, metadata.title).encode("utf-8"))


def _requested_paper(arguments: argparse.Namespace) -> Paper | None:
    """Return the requested paper, or None for a page as large as the diagram."""
    sheet: Paper | None = arguments.paper
    return (sheet or parse_paper("A4")).as_landscape if arguments.landscape else sheet


WriterFactory: TypeAlias = Callable[[DiagramShapes, ExportMetadata, argparse.Namespace], Writer]

WRITERS: dict[tuple[str, str], WriterFactory] = {
    (".pdf", "diagram"): _pdf_writer,
    (".svg", "diagram"): _svg_writer,
    (".png", "diagram"): _png_writer,
}
"""Returns the writer of each kind of file, by its suffix and its content."""
