"""`export`: writes a scenario as SVG, PNG or PDF."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import get_args

from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.drawing.diagram_options import ColourMode
from cpm_desktop.perspectives.client_copy import client_copy
from cpm_desktop.printing.paper import Paper, PaperError, parse_paper
from cpm_desktop.storage.files import load_document

SUFFIXES = (".pdf", ".svg", ".png")
PDF_CONTENTS = ("diagram", "report")
PERSPECTIVES = ("departments", "company", "customer", "system")
MIN_DPI, MAX_DPI = 10.0, 2400.0
PDF_OPTIONS = ("form", "paper", "landscape")
"""Options that are valid only for a PDF."""
DIAGRAM_OPTIONS = ("colours", "badges", "callouts", "causes", "perspective", "system", "filter", "variant", "base")
"""Options that are not valid for a report."""


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("export", help="write a picture or a report: .pdf, .svg or .png")
    parser.add_argument("file", type=Path, metavar="FILE", help="the file to export")
    parser.add_argument(
        "-o", "--output", required=True, type=Path, metavar="OUT", help="the file to write; its suffix says what kind"
    )
    parser.add_argument(
        "--scenario", metavar="ID", help="the scenario to show, if not the first one; in a report if not all"
    )
    parser.add_argument("--as", dest="form", choices=PDF_CONTENTS, help="what a PDF shows, if not the diagram")
    parser.add_argument("--paper", type=_parse_paper, metavar="SIZE", help="the sheet of a PDF: A4, Letter, 1200x800mm")
    parser.add_argument("--landscape", action="store_true", help="turn the sheet, A4 if --paper names no other")
    parser.add_argument("--dpi", type=_parse_dpi, metavar="N", help="how fine a PNG is, if not 96 pixels an inch")
    parser.add_argument("--colours", choices=get_args(ColourMode), help="what the colours of steps tell, if not value")
    parser.add_argument("--badges", action="store_true", help="mark steps that may fail (F) or wait too long (W)")
    parser.add_argument("--callouts", action="store_true", help="show the texts of annotations")
    parser.add_argument("--causes", action="store_true", help="show what annotations lead to")
    parser.add_argument("--perspective", choices=PERSPECTIVES, help="how to look at the process, if not by departments")
    parser.add_argument("--system", metavar="NAME", help="the system that --perspective system shows")
    parser.add_argument("--filter", metavar="ID", help="the saved filter to look through")
    parser.add_argument("--variant", metavar="ID", help="the named variant that stands out while the rest steps back")
    parser.add_argument("--base", metavar="ID", help="the scenario to compare with: draw over it what differs")
    parser.add_argument("--client-safe", action="store_true", help="leave out internal annotations and working notes")
    parser.set_defaults(run=run, usage_error=parser.error)


def run(arguments: argparse.Namespace) -> int:
    """Write the output; an older file is replaced only when the new one is complete."""
    _check_usage(arguments)
    from cpm_desktop.cli.export_writer import write_export

    document = load_document(arguments.file)
    if arguments.client_safe:
        document = client_copy(document)
    write_export(document, chosen_scenario(document, arguments.file, arguments.scenario), arguments)
    return 0


def _check_usage(arguments: argparse.Namespace) -> None:
    """Exit with the status for wrong usage if the options do not fit the kind of file."""
    suffix = arguments.output.suffix.lower()
    if suffix not in SUFFIXES:
        arguments.usage_error(f"{arguments.output} has to end in {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}")
    for option in PDF_OPTIONS:
        if getattr(arguments, option) and suffix != ".pdf":
            arguments.usage_error(f"--{'as' if option == 'form' else option} is for .pdf alone")
    if arguments.landscape and arguments.form == "report":
        arguments.usage_error("--landscape is for a diagram; a report turns its pages as it needs them")
    for option in DIAGRAM_OPTIONS:
        if getattr(arguments, option) and arguments.form == "report":
            arguments.usage_error(f"--{option} is for a diagram alone")
    if arguments.dpi and suffix != ".png":
        arguments.usage_error("--dpi is for .png alone")
    _check_perspective(arguments)


def _check_perspective(arguments: argparse.Namespace) -> None:
    if arguments.perspective == "system" and arguments.system is None:
        arguments.usage_error("--perspective system needs --system NAME")
    if arguments.system is not None and arguments.perspective != "system":
        arguments.usage_error("--system is for --perspective system alone")
    if arguments.filter is not None and arguments.perspective not in {None, "departments"}:
        arguments.usage_error(f"--filter looks at departments, not through --perspective {arguments.perspective}")


def _parse_dpi(text: str) -> float:
    try:
        dpi = float(text)
    except ValueError:
        dpi = 0.0
    if not MIN_DPI <= dpi <= MAX_DPI:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from {MIN_DPI:g} to {MAX_DPI:g}")
    return dpi


def _parse_paper(text: str) -> Paper:
    try:
        return parse_paper(text)
    except PaperError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
