"""`analyze --simulate` simulates cases and reports the results with their errors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cpm_desktop.analysis.metrics.effort import active_customer_minutes
from cpm_desktop.analysis.metrics.times import lead_minutes
from cpm_desktop.cli.main import main
from cpm_desktop.model.document import Document
from cpm_desktop.model.mapping import ElementMap
from cpm_desktop.storage.files import save_document
from tests.analysis.process_builder import process, sample
from tests.paths import ORDERING


def run_analyze(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    main(["analyze", *arguments, "--json"])
    return json.loads(capsys.readouterr().out)


def test_simulated_means_match_the_exact_metrics_within_their_errors(capsys):
    simulation = run_analyze(capsys, str(ORDERING), "--simulate", "4000")["simulation"]
    assert (simulation["cases"], simulation["seed"]) == (4000, 1)
    for name, exact in (
        ("lead_minutes", lead_minutes(sample("ordering"))),
        ("active_customer_minutes", active_customer_minutes(sample("ordering"))),
    ):
        spread = simulation[name]
        assert abs(spread["mean"] - exact) < 4 * spread["standard_error"]
        assert spread["least"] <= spread["p50"] <= spread["p90"] <= spread["most"]
        assert sum(cases for _low, _high, cases in spread["bars"]) == 4000


def test_seed_determines_the_simulated_cases(capsys):
    first, repeated, other = (
        run_analyze(capsys, str(ORDERING), "--simulate", "300", "--seed", seed)["simulation"]["lead_minutes"]
        for seed in ("7", "7", "8")
    )
    assert first == repeated != other


def test_simulation_runs_only_on_request(capsys):
    assert "simulation" not in run_analyze(capsys, str(ORDERING))


def test_table_includes_the_simulation_result(capsys):
    assert main(["analyze", str(ORDERING), "--simulate", "500", "--seed", "5"]) == 0
    output = capsys.readouterr().out
    assert "Simulation of 500 cases, seed 5" in output
    lead = next(line for line in output.splitlines() if line.strip().startswith("Lead time  ") and "P50" in line)
    assert "P90" in lead
    assert "±" in lead


def test_zero_cases_are_rejected(capsys):
    assert main(["analyze", str(ORDERING), "--simulate", "0"]) == 2
    assert "at least one case" in capsys.readouterr().err


def test_unsimulatable_case_is_reported_and_the_metrics_remain(tmp_path: Path, capsys):
    scenario = process("C customer", "start C start, A C, G C decision, end C end", "start A, A G, G A .9999999, G end")
    file = tmp_path / "long.cpm.json"
    save_document(Document(scenarios=ElementMap([scenario])), file)
    assert main(["analyze", str(file), "--simulate", "--json"]) == 1
    output = capsys.readouterr()
    assert json.loads(output.out)["simulation"] is None
    assert json.loads(output.out)["customer_steps"] > 1e6
    assert "too many to simulate" in output.err
