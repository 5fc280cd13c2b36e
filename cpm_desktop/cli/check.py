"""`check`: reports unreadable files and the findings of the checks of their processes."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass

from cpm_desktop.analysis.checks.all_checks import findings
from cpm_desktop.analysis.checks.finding import FINDING_LEVELS, Finding
from cpm_desktop.cli.input_source import InputSource, load_input, parse_input, require_one_standard_input
from cpm_desktop.i18n import english_plural
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writer import dump_json

LEVEL_NOUNS = {"error": "error(s)", "warning": "warning(s)", "info": "hint(s)"}


@dataclass(frozen=True, slots=True)
class CheckReport:
    """The result for one file: an `error` if it cannot be read, else the findings by scenario id."""

    file: str
    error: str | None
    scenarios: dict[str, tuple[Finding, ...]]

    @property
    def counts(self) -> Counter[str]:
        """Return the number of findings of each level."""
        return Counter(finding.level for found in self.scenarios.values() for finding in found)

    @property
    def is_faulty(self) -> bool:
        """Return whether the file cannot be read or has errors; warnings do not count."""
        return self.error is not None or self.counts["error"] > 0


def register(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the subcommand and its arguments."""
    parser = subparsers.add_parser("check", help="list errors, warnings and hints of files")
    parser.add_argument(
        "files", nargs="+", type=parse_input, metavar="FILE", help="the files to check; - is standard input"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check every file and print the findings; return 1 if a file cannot be read or has errors."""
    require_one_standard_input(arguments, arguments.files)
    reports = [_check_file(file) for file in arguments.files]
    if arguments.json:
        _print_read_errors(reports)
        print(dump_json({"files": [_as_json(report) for report in reports]}))
    else:
        for report in reports:
            _print_report(report)
    return 1 if any(report.is_faulty for report in reports) else 0


def _check_file(file: InputSource) -> CheckReport:
    try:
        document = load_input(file)
    except UnreadableFileError as error:
        return CheckReport(str(file), str(error), {})
    return CheckReport(str(file), None, {key: findings(scenario) for key, scenario in document.scenarios.items()})


def _print_report(report: CheckReport) -> None:
    """Print a line for each finding, errors on standard error, then the number of findings."""
    if report.error is not None:
        print(report.error, file=sys.stderr)
        return
    for scenario, found in report.scenarios.items():
        for finding in found:
            stream = sys.stderr if finding.level == "error" else sys.stdout
            print(_finding_line(report.file, scenario, finding), file=stream)
    numbers = [
        f"{count:,} {english_plural(LEVEL_NOUNS[level], count)}"
        for level in FINDING_LEVELS
        if (count := report.counts[level])
    ]
    print(f"{report.file}: {', '.join(numbers) or 'no problems found'}.")


def _print_read_errors(reports: list[CheckReport]) -> None:
    for report in reports:
        if report.error is not None:
            print(report.error, file=sys.stderr)


def _finding_line(file: str, scenario: str, finding: Finding) -> str:
    about = f" ({', '.join(finding.elements)})" if finding.elements else ""
    return f"{file}, scenario {scenario}{about}: {english_plural(LEVEL_NOUNS[finding.level], 1)}: {finding.message}"


def _as_json(report: CheckReport) -> dict[str, Json]:
    scenarios: list[Json] = [
        {"scenario": scenario, "findings": [_finding_as_json(finding) for finding in found]}
        for scenario, found in report.scenarios.items()
    ]
    return {"file": report.file, "error": report.error, "scenarios": scenarios}


def _finding_as_json(finding: Finding) -> dict[str, Json]:
    return {
        "rule": finding.rule,
        "level": finding.level,
        "elements": list(finding.elements),
        "message": finding.message,
    }
