"""`export`: writes a scenario as SVG, PNG or PDF."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from math import nan
from pathlib import Path
from typing import get_args

from cpm_desktop.cli.input_source import load_input, parse_input
from cpm_desktop.cli.parser import parse_path
from cpm_desktop.cli.perspectives import chosen_perspective, unknown_id_error
from cpm_desktop.cli.scenarios import chosen_scenario
from cpm_desktop.drawing.diagram_options import DEFAULT_OPTIONS, ColourMode, DiagramOptions
from cpm_desktop.export.formats import EXPORT_FORMATS, ExportFormat, formats_with_suffix
from cpm_desktop.export.request import DEFAULT_DPI, ExportRequest, ExportView, PageSettings
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.perspectives.client_copy import client_copy
from cpm_desktop.perspectives.emphasis import Emphasis, emphasis_on
from cpm_desktop.printing.paper import Paper, PaperError, parse_paper
from cpm_desktop.printing.poster.settings import DEFAULT_MARGIN_MM, DEFAULT_OVERLAP_MM, PosterSettings
from cpm_desktop.printing.report.settings import DEFAULT_SETTINGS, SECTION_KEYS, ReportSettings

SUFFIXES = tuple(dict.fromkeys(export_format.suffix for export_format in EXPORT_FORMATS))
SUFFIX_LIST = f"{', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]}"
CONTENTS = tuple(dict.fromkeys(export_format.content for export_format in EXPORT_FORMATS))
FORMAT_OPTIONS = sorted(frozenset[str]().union(*(export_format.options for export_format in EXPORT_FORMATS)))
"""The options that apply to some formats only."""
PERSPECTIVES = ("departments", "company", "customer", "system")
MIN_DPI, MAX_DPI = 10.0, 2400.0
MAX_ROWS = 20


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("export", help=f"write a picture or a report: {SUFFIX_LIST}")
    parser.add_argument("file", type=parse_input, metavar="FILE", help="the file to export; - is standard input")
    parser.add_argument(
        "-o",
        "--output",
        required=True,
        type=parse_path,
        metavar="OUT",
        help=f"the file to write, with one of the suffixes {SUFFIX_LIST}",
    )
    parser.add_argument("--scenario", metavar="ID", help="the scenario (default: the first; for a report: all)")
    parser.add_argument("--as", dest="content", choices=CONTENTS, help="the contents of a PDF (default: diagram)")
    parser.add_argument("--paper", type=_parse_paper, metavar="SIZE", help="the paper of a PDF: A4, Letter, 1200x800mm")
    _add_poster_arguments(parser)
    parser.add_argument(
        "--dpi",
        type=_number_between(MIN_DPI, MAX_DPI),
        metavar="N",
        help="the resolution of a PNG in pixels per inch (default: 96)",
    )
    parser.add_argument("--transparent", action="store_true", help="leave out the white ground of an SVG")
    parser.add_argument("--colours", choices=get_args(ColourMode), help="the meaning of the colours (default: value)")
    parser.add_argument(
        "--template", type=parse_path, metavar="POTX", help="a PowerPoint file or template for the look of slides"
    )
    parser.add_argument("--badges", action="store_true", help="mark steps that may fail (F) or wait too long (W)")
    parser.add_argument("--callouts", action="store_true", help="show the texts of annotations")
    parser.add_argument("--causes", action="store_true", help="show arcs from causes to effects")
    parser.add_argument("--perspective", choices=PERSPECTIVES, help="the perspective (default: departments)")
    parser.add_argument("--system", metavar="NAME", help="the system that --perspective system shows")
    parser.add_argument(
        "--customer", metavar="LANE", help="the customer whose eye --perspective customer shows (default: all)"
    )
    parser.add_argument("--filter", metavar="ID", help="the saved filter to apply")
    parser.add_argument("--variant", metavar="ID", help="the named path to highlight")
    parser.add_argument(
        "--base",
        metavar="ID",
        help="the scenario to compare with (default in a report: the base of each scenario)",
    )
    parser.add_argument(
        "--sections",
        type=_parse_sections,
        metavar="LIST",
        help=f"the sections of a report, separated by commas (default: all): {', '.join(SECTION_KEYS)}",
    )
    parser.add_argument("--client-safe", action="store_true", help="leave out internal annotations and notes")
    parser.set_defaults(run=run)


def _add_poster_arguments(parser: argparse.ArgumentParser) -> None:
    orientation = parser.add_mutually_exclusive_group()
    orientation.add_argument(
        "--landscape", action="store_true", help="use landscape paper for a diagram (default paper: A4) or a poster"
    )
    orientation.add_argument("--portrait", action="store_true", help="use portrait paper for a diagram or a poster")
    parser.add_argument(
        "--rows", type=_parse_rows, metavar="N", help="fold the diagram of a poster into N rows (default: auto)"
    )
    parser.add_argument(
        "--read-from",
        type=_number_between(0.1, 50),
        metavar="METRES",
        help="the distance from which the text of a poster is readable",
    )
    parser.add_argument(
        "--margin", type=_number_between(0, 100), metavar="MM", help="the white border of a poster (default: 10)"
    )
    parser.add_argument("--tiles", type=_parse_paper, metavar="SIZE", help="divide a poster among sheets of this paper")
    parser.add_argument(
        "--overlap", type=_number_between(0, 100), metavar="MM", help="the overlap of two tiles (default: 10)"
    )
    parser.add_argument("--no-marks", action="store_true", help="leave out the lines for cutting tiles")


def run(arguments: argparse.Namespace) -> int:
    """Write the output; an older file is replaced only when the new one is complete.

    Characters that no font has and warnings are printed on standard error.
    """
    export_format = _checked_format(arguments)
    _require_other_output(arguments)
    document = load_input(arguments.file)
    if arguments.client_safe:
        document = client_copy(document)
    notes = export_format.write(_request(document, arguments), arguments.output)
    for sentence in notes.sentences:
        print(f"{arguments.output}: {sentence}", file=sys.stderr)
    return 0


def _require_other_output(arguments: argparse.Namespace) -> None:
    """Exit with the status for wrong usage if the output would replace the input."""
    source, output = arguments.file, arguments.output
    if isinstance(source, Path) and source.exists() and output.exists() and source.samefile(output):
        arguments.usage_error(f"{output} is the file to export; choose another name for the output")


def _checked_format(arguments: argparse.Namespace) -> ExportFormat:
    """Return the format that the arguments choose; exit with the status for wrong usage if an option does not fit."""
    export_format = _chosen_format(arguments)
    for option in FORMAT_OPTIONS:
        if getattr(arguments, option) not in {None, False} and option not in export_format.options:
            arguments.usage_error(f"--{option.replace('_', '-')} applies only to {_use_of(option, export_format)}")
    _check_perspective(arguments)
    return export_format


def _chosen_format(arguments: argparse.Namespace) -> ExportFormat:
    formats = formats_with_suffix(arguments.output)
    if not formats:
        arguments.usage_error(f"{arguments.output} must end in {SUFFIX_LIST}")
    content = arguments.content or formats[0].content
    fitting = [export_format for export_format in formats if export_format.content == content]
    if not fitting:
        suffixes = " or ".join(one.suffix for one in EXPORT_FORMATS if one.content == content)
        arguments.usage_error(f"--as {content} applies only to {suffixes}")
    return fitting[0]


def _use_of(option: str, export_format: ExportFormat) -> str:
    """Return what an option applies to, for a sentence that says that it does not apply to `export_format`."""
    formats = [one for one in EXPORT_FORMATS if option in one.options]
    if export_format.content not in {one.content for one in formats}:
        return f"a {formats[0].content}"
    return " or ".join(dict.fromkeys(one.suffix for one in formats))


def _check_perspective(arguments: argparse.Namespace) -> None:
    if arguments.perspective == "system" and arguments.system is None:
        arguments.usage_error("--perspective system needs --system NAME")
    if arguments.system is not None and arguments.perspective != "system":
        arguments.usage_error("--system applies only to --perspective system")
    if arguments.customer is not None and arguments.perspective != "customer":
        arguments.usage_error("--customer applies only to --perspective customer")
    if arguments.filter is not None and arguments.perspective not in {None, "departments"}:
        arguments.usage_error(f"--filter applies only to --perspective departments, not {arguments.perspective}")


def _number_between(least: float, most: float) -> Callable[[str], float]:
    """Return the parser of a number in a range."""

    def parse(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = nan
        if not least <= number <= most:
            raise argparse.ArgumentTypeError(f"{text!r} is not a number from {least:g} to {most:g}")
        return number

    return parse


def _parse_rows(text: str) -> int | None:
    """Return a number of rows, or None for `auto`."""
    if text == "auto":
        return None
    if text.isdecimal() and 1 <= int(text) <= MAX_ROWS:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is not auto or a whole number from 1 to {MAX_ROWS}")


def _parse_sections(text: str) -> frozenset[str]:
    """Return the sections that a list names."""
    names = [name.strip() for name in text.split(",")]
    unknown = next((name for name in names if name not in SECTION_KEYS), None)
    if unknown is not None:
        raise argparse.ArgumentTypeError(f"{unknown!r} is not a section; the sections are {', '.join(SECTION_KEYS)}")
    return frozenset(names)


def _parse_paper(text: str) -> Paper:
    try:
        return parse_paper(text)
    except PaperError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _request(document: Document, arguments: argparse.Namespace) -> ExportRequest:
    """Return what the arguments ask for. Raises CliError for an id that the document does not have."""
    chosen = chosen_scenario(document, arguments.file, arguments.scenario)
    view = ExportView(
        _diagram_options(arguments),
        chosen_perspective(document, arguments),
        _emphasis(document.scenarios[chosen], arguments),
        _baseline(document, arguments),
    )
    page = PageSettings(
        _requested_paper(arguments),
        arguments.dpi or DEFAULT_DPI,
        _poster_settings(arguments),
        arguments.transparent,
        _report_settings(arguments, view),
    )
    scenario_ids = (chosen,) if arguments.scenario else tuple(document.scenarios)
    return ExportRequest(document, scenario_ids, view, page, arguments.template)


def _diagram_options(arguments: argparse.Namespace) -> DiagramOptions:
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
            arguments, f"scenario {scenario.id}, variants", f"path {arguments.variant!r}", scenario.variants
        )
    return emphasis_on(scenario, variant.name or variant.id, variant.flows)


def _baseline(document: Document, arguments: argparse.Namespace) -> Scenario | None:
    """Return the scenario to compare with, if any; raises CliError if it does not exist."""
    if arguments.base is None:
        return None
    return document.scenarios[chosen_scenario(document, arguments.file, arguments.base)]


def _requested_paper(arguments: argparse.Namespace) -> Paper | None:
    """Return the requested paper, or None for the default of the format."""
    paper: Paper | None = arguments.paper
    if arguments.landscape:
        return (paper or parse_paper("A4")).as_landscape
    return (paper or parse_paper("A4")).as_portrait if arguments.portrait else paper


def _report_settings(arguments: argparse.Namespace, view: ExportView) -> ReportSettings:
    sections = arguments.sections or DEFAULT_SETTINGS.sections
    return ReportSettings(sections, view.baseline.id if view.baseline else None)


def _poster_settings(arguments: argparse.Namespace) -> PosterSettings:
    return PosterSettings(
        arguments.paper,
        arguments.landscape if arguments.landscape or arguments.portrait else None,
        arguments.rows,
        arguments.read_from,
        arguments.tiles,
        overlap=DEFAULT_OVERLAP_MM if arguments.overlap is None else arguments.overlap,
        has_marks=not arguments.no_marks,
        margin=DEFAULT_MARGIN_MM if arguments.margin is None else arguments.margin,
    )
