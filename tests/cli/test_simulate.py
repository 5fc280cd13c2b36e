"""`analyze --simulate` plays cases, and says what comes out and what it may be off by."""

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
from tests.analysis.processes import process, sample
from tests.cli.commands import PROJECT

ORDERING = str(PROJECT / "resources" / "samples" / "ordering.cpm.json")


def analyzed(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    main(["analyze", *arguments, "--json"])
    return json.loads(capsys.readouterr().out)


def test_the_means_agree_with_the_exact_figures_within_their_errors(capsys):
    played = analyzed(capsys, ORDERING, "--simulate", "4000")["simulation"]
    assert (played["cases"], played["seed"]) == (4000, 1)
    for name, exact in (
        ("lead_minutes", lead_minutes(sample("ordering"))),
        ("active_customer_minutes", active_customer_minutes(sample("ordering"))),
    ):
        spread = played[name]
        assert abs(spread["mean"] - exact) < 4 * spread["standard_error"]
        assert spread["least"] <= spread["p50"] <= spread["p90"] <= spread["most"]
        assert sum(cases for _low, _high, cases in spread["bars"]) == 4000


def test_a_seed_plays_the_same_cases_and_another_one_others(capsys):
    first, again, other = (
        analyzed(capsys, ORDERING, "--simulate", "300", "--seed", seed)["simulation"]["lead_minutes"]
        for seed in ("7", "7", "8")
    )
    assert first == again != other


def test_without_being_asked_nothing_is_played(capsys):
    assert "simulation" not in analyzed(capsys, ORDERING)


def test_the_table_says_what_came_out(capsys):
    assert main(["analyze", ORDERING, "--simulate", "500", "--seed", "5"]) == 0
    told = capsys.readouterr().out
    assert "Simulation of 500 cases, seed 5" in told
    lead = next(line for line in told.splitlines() if line.strip().startswith("Lead time  ") and "P50" in line)
    assert "P90" in lead
    assert "±" in lead


def test_no_cases_at_all_are_refused(capsys):
    assert main(["analyze", ORDERING, "--simulate", "0"]) == 2
    assert "at least one case" in capsys.readouterr().err


def test_a_case_too_long_to_play_is_told_and_the_figures_remain(tmp_path: Path, capsys):
    looping = process("C customer", "start C start, A C, G C decision, end C end", "start A, A G, G A .9999999, G end")
    file = tmp_path / "long.cpm.json"
    save_document(Document(scenarios=ElementMap([looping])), file)
    assert main(["analyze", str(file), "--simulate", "--json"]) == 1
    told = capsys.readouterr()
    assert json.loads(told.out)["simulation"] is None
    assert json.loads(told.out)["customer_steps"] > 1e6
    assert "too many to simulate" in told.err
