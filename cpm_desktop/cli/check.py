"""`check`: whether files can be read and what is wrong with the processes in them."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from cpm_desktop.analysis.checks.finding import LEVELS, Finding, counted
from cpm_desktop.analysis.checks.findings import findings
from cpm_desktop.storage.errors import UnreadableFileError
from cpm_desktop.storage.files import load
from cpm_desktop.storage.json_path import Json
from cpm_desktop.storage.json_writing import written

NOUNS = {"error": ("error", "errors"), "warning": ("warning", "warnings"), "info": ("hint", "hints")}


@dataclass(frozen=True, slots=True)
class Report:
    """What is wrong with one file: an `error` where it cannot be read, else the findings of each scenario by its id."""

    file: str
    error: str | None
    scenarios: dict[str, tuple[Finding, ...]]

    @property
    def counts(self) -> Counter[str]:
        """Return how many findings there are of each level."""
        return Counter(finding.level for found in self.scenarios.values() for finding in found)

    @property
    def faulty(self) -> bool:
        """Say whether the file cannot be read or has errors; warnings alone are none."""
        return self.error is not None or self.counts["error"] > 0


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe the verb."""
    verb = verbs.add_parser("check", help="say what is wrong with files and the processes in them")
    verb.add_argument("files", nargs="+", type=Path, metavar="FILE", help="the files to check")
    verb.add_argument("--json", action="store_true", help="print one JSON object")
    verb.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check every file, say what is wrong, and return 1 where one cannot be read or has errors."""
    reports = [_report(file) for file in arguments.files]
    if arguments.json:
        _print_errors(reports)
        print(written({"files": [_as_json(report) for report in reports]}))
    else:
        for report in reports:
            _print(report)
    return 1 if any(report.faulty for report in reports) else 0


def _report(file: Path) -> Report:
    try:
        document = load(file)
    except UnreadableFileError as error:
        return Report(str(file), str(error), {})
    return Report(str(file), None, {key: findings(scenario) for key, scenario in document.scenarios.items()})


def _print(report: Report) -> None:
    """Print a line for each finding, errors on standard error, and how many there are."""
    if report.error is not None:
        print(report.error, file=sys.stderr)
        return
    for scenario, found in report.scenarios.items():
        for finding in found:
            stream = sys.stderr if finding.level == "error" else sys.stdout
            print(_line(report.file, scenario, finding), file=stream)
    numbers = [counted(report.counts[level], *NOUNS[level]) for level in LEVELS if report.counts[level]]
    print(f"{report.file}: {', '.join(numbers) or 'nothing is wrong'}.")


def _print_errors(reports: list[Report]) -> None:
    for report in reports:
        if report.error is not None:
            print(report.error, file=sys.stderr)


def _line(file: str, scenario: str, finding: Finding) -> str:
    about = f" ({', '.join(finding.elements)})" if finding.elements else ""
    return f"{file}, scenario {scenario}{about}: {NOUNS[finding.level][0]}: {finding.message}"


def _as_json(report: Report) -> dict[str, Json]:
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
