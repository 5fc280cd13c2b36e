"""The command line: everything that needs no window, one module per subcommand."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version

from cpm_desktop.cli import analyze, check, compare, diff, export, import_file, layout, merge, new, schema
from cpm_desktop.cli.errors import CliError
from cpm_desktop.cli.parser import CliParser
from cpm_desktop.printing.print_date import source_date_problem
from cpm_desktop.storage.errors import SaveError, UnreadableFileError

PROGRAM = "cpm-desktop"
SUBCOMMANDS = {
    "check": check,
    "new": new,
    "analyze": analyze,
    "compare": compare,
    "layout": layout,
    "export": export,
    "import": import_file,
    "diff": diff,
    "merge": merge,
    "schema": schema,
}
"""Every subcommand and the module that registers and runs it."""

EXIT_FAILURE = 1
"""The exit status for an error in the input or the model."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the subcommand in `argv` (default: the arguments of the process), and return the exit status.

    0: success; 1: an error in the input or the model, described by one sentence on standard error; 2: wrong usage.
    """
    _configure_output_encoding()
    try:
        arguments, unknown = build_parser().parse_known_args(argv)
        _reject_unusable(arguments, unknown)
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except SystemExit as program_exit:
        return program_exit.code if isinstance(program_exit.code, int) else 0
    except (UnreadableFileError, SaveError, CliError) as error:
        print(error, file=sys.stderr)
        return EXIT_FAILURE
    except BrokenPipeError:
        _discard_output()
        return EXIT_FAILURE
    except OSError as error:
        _discard_output()
        print(f"The output could not be written: {(error.strerror or str(error)).lower()}.", file=sys.stderr)
        return EXIT_FAILURE
    except KeyboardInterrupt:
        print("Interrupted. No incomplete files were written.", file=sys.stderr)
        return EXIT_FAILURE
    return status


def build_parser() -> argparse.ArgumentParser:
    """Return the parser with every subcommand."""
    root_parser = CliParser(
        prog=PROGRAM,
        description="Draw, measure and print customer processes.",
        usage="%(prog)s [FILE]\n       %(prog)s COMMAND …",
        epilog=f"{PROGRAM} [FILE] opens the editor. Commands need no display. {PROGRAM} COMMAND --help lists options.",
    )
    root_parser.add_argument("--version", action="version", version=f"{PROGRAM} {_version()}")
    subparsers = root_parser.add_subparsers(
        title="commands", metavar="COMMAND", prog=PROGRAM, required=True, parser_class=CliParser
    )
    for subcommand in SUBCOMMANDS.values():
        subcommand.register(subparsers)
    for parser in subparsers.choices.values():
        parser.set_defaults(usage_error=parser.error)
    return root_parser


def _reject_unusable(arguments: argparse.Namespace, unknown: Sequence[str]) -> None:
    """Exit with the status for wrong usage if arguments are unknown or SOURCE_DATE_EPOCH is not a time."""
    if unknown:
        arguments.usage_error(f"unrecognized arguments: {' '.join(unknown)}")
    problem = source_date_problem()
    if problem:
        arguments.usage_error(problem)


def _version() -> str:
    try:
        return version(PROGRAM)
    except PackageNotFoundError:
        return "(from source, not installed)"


def _configure_output_encoding() -> None:
    """Write UTF-8, independent of the system's encoding, and escape characters that cannot be encoded."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _discard_output() -> None:
    """Discard further output to a pipe whose reader has closed it, including output flushed at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
