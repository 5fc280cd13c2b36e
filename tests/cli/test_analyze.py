"""`analyze` prints every metric, and reports those that cannot be calculated."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from cpm_desktop.cli.main import main
from cpm_desktop.storage.files import load_document
from tests.cli.command_runner import run_command
from tests.paths import ORDERING, SAMPLES

KEYS = [
    "scenario",
    "customer_steps",
    "lead_minutes",
    "touch_minutes",
    "wait_minutes",
    "cycle_time_efficiency",
    "active_customer_minutes",
    "hold_minutes",
    "passive_wait_minutes",
    "value_added_ratio",
    "value_added_lead_ratio",
    "handoffs",
    "contacts",
    "replies",
    "meetings",
    "repeat_contacts",
    "first_contact_resolution",
    "failure_demand",
    "re_entries",
    "channel_switches",
    "ping_pongs",
    "customer_carried_handoffs",
    "throughput_yield",
    "lost_cases",
    "cost_per_case",
    "failure_exposure",
    "churn_exposure",
    "outcomes",
    "visits",
    "visibility_distance",
    "lane_distance",
    "customers",
    "interaction_matrix",
    "variants",
    "company_as_one",
    "causes",
    "estimates",
    "ideas",
    "findings",
    "annual_cases",
    "annual_cost",
    "one_off_cost",
    "currency",
    "yearly_case_cost",
    "measures",
    "decisions",
    "risks",
    "competitors",
]
CUSTOMER_KEYS = [
    "steps",
    "touch_minutes",
    "wait_minutes",
    "contacts",
    "replies",
    "meetings",
    "repeat_contacts",
    "first_contact_resolution",
    "re_entries",
    "channel_switches",
    "visibility_distance",
]
PATH_KEYS = {
    "nodes",
    "probability",
    "customer_steps",
    "lead_minutes",
    "touch_minutes",
    "handoffs",
    "contacts",
    "ping_pongs",
    "channel_switches",
    "re_entries",
    "customer_carried_handoffs",
    "yield",
}


@pytest.fixture
def write_model(tmp_path, monkeypatch):
    """Change to `tmp_path`; return a function that writes a model with one customer lane there."""
    monkeypatch.chdir(tmp_path)

    def write(nodes, flows, name="Model"):
        lane = {"id": "C", "kind": "customer", "name": "Customer"}
        data = {
            "format": "cpm-desktop",
            "format_version": 1,
            "title": name,
            "scenarios": [
                {
                    "id": "t",
                    "lanes": [lane],
                    "nodes": [{"id": key, "kind": kind, "lane": "C", "name": key.title()} for key, kind in nodes],
                    "flows": [{"id": f"f{n}", "source": a, "target": b} for n, (a, b) in enumerate(flows)],
                }
            ],
        }
        (tmp_path / "model.cpm.json").write_text(json.dumps(data), encoding="utf-8")
        return "model.cpm.json"

    return write


def run_analyze(capsys, *arguments):
    """Return the exit status, the printed JSON object and the text on standard error."""
    status = main(["analyze", *map(str, arguments), "--json"])
    out, err = capsys.readouterr()
    return status, json.loads(out, parse_constant=lambda name: pytest.fail(f"{name} is no JSON")), err


def test_output_has_every_metric(capsys):
    status, found, err = run_analyze(capsys, ORDERING)

    assert (status, err) == (0, "")
    assert [*found] == KEYS
    assert found["scenario"] == "today"
    assert set(found["variants"]["paths"][0]) == PATH_KEYS
    assert [*found["customers"]["C"]] == CUSTOMER_KEYS
    assert [*found["causes"][0]] == ["annotation", "contacts", "share"]
    assert [*found["interaction_matrix"][0]] == ["source", "target", "expected"]
    assert {"entry", "exits", "touch_minutes", "wait_minutes"} <= set(found["company_as_one"]["nodes"][0])


def test_numbers_are_not_rounded(capsys):
    _, found, _ = run_analyze(capsys, ORDERING)

    assert found["lead_minutes"] == pytest.approx(2969.135546218487, rel=1e-13)
    assert found["outcomes"]["X1"] == pytest.approx(1 - 0.12 * 0.6 / (1 - 0.12 * 0.4), rel=1e-13)


def test_another_scenario_can_be_analyzed(capsys):
    _, found, _ = run_analyze(capsys, ORDERING, "--scenario", "account-managers")

    assert found["scenario"] == "account-managers"
    assert found["lead_minutes"] == pytest.approx(2969.1355 - 7.546, abs=1e-3)


def test_subprocess_prints_the_table():
    status, out, err = run_command("analyze", ORDERING)

    assert (status, err) == (0, "")
    assert out.startswith("Ordering – Today\n")


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("*.cpm.json")), ids=lambda path: path.name)
def test_every_sample_can_be_printed_as_a_table(sample, capsys):
    assert main(["analyze", str(sample)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert "Lead time" in out
    assert not any(line != line.rstrip() for line in out.splitlines())


def test_the_table_is_rounded_and_has_units(capsys):
    assert main(["analyze", str(ORDERING)]) == 0
    out = capsys.readouterr().out

    assert [line.split()[-4:] for line in out.splitlines() if line.startswith("  Lead time")] == [["2", "d", "1", "h"]]
    assert [line.split()[-1] for line in out.splitlines() if line.startswith("  Handoffs per case")] == ["4.62"]
    assert "One day in durations is 24 hours." in out
    assert "12 paths cover 88.9 % of cases" in out
    risk = next(line for line in out.splitlines() if "Thin product" in line and "·" in line)
    assert risk.endswith("336 =  6 · 7 · 8")


def test_long_names_are_shortened_to_keep_the_columns(write_model, capsys):
    file = write_model([("in", "start"), ("x" * 64, "end")], [("in", "x" * 64)])
    assert main(["analyze", file]) == 0
    assert [line for line in capsys.readouterr().out.splitlines() if "xx" in line] == [f"  X{'x' * 59}…  100.0 %"]


def test_unknown_scenario_is_a_one_line_error(capsys):
    assert main(["analyze", str(ORDERING), "--scenario", "x"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{ORDERING}, scenarios: there is no scenario 'x', only today, ")
    assert err.count("\n") == 1


def test_unreadable_file_is_a_one_line_error(tmp_path, capsys):
    assert main(["analyze", str(tmp_path / "gone.cpm.json")]) == 1
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)


def test_endless_process_is_reported_and_its_metrics_are_null(write_model, capsys):
    file = write_model(
        [("in", "start"), ("ask", "step"), ("wait", "step")], [("in", "ask"), ("ask", "wait"), ("wait", "ask")]
    )
    status, found, err = run_analyze(capsys, file)

    assert status == 1
    assert err == (
        "model.cpm.json, scenario t: Cases never leave the loop of “Ask”, “Wait”, "
        "so metrics based on visits cannot be calculated.\n"
    )
    assert [*found] == KEYS
    assert found["visits"] is found["lead_minutes"] is found["outcomes"] is None
    assert found["visibility_distance"] == {"ask": 0, "wait": 0}
    customer = dict.fromkeys(CUSTOMER_KEYS) | {"visibility_distance": {"ask": 0, "wait": 0}}
    assert found["customers"] == {"C": customer}


def test_multiplying_loop_is_reported_in_the_table(write_model, capsys):
    nodes = [("in", "start"), ("split", "parallel"), ("ask", "step"), ("out", "end")]
    flows = [("in", "split"), ("split", "ask"), ("split", "out"), ("ask", "split"), ("split", "ask"), ("split", "ask")]
    assert main(["analyze", write_model(nodes, flows)]) == 1
    out, err = capsys.readouterr()
    assert err.startswith("model.cpm.json, scenario t: Loops or splits multiply one case without end, ")
    assert err.count("\n") == 1
    assert "–" in next(line for line in out.splitlines() if line.startswith("  Lead time"))


def test_model_without_nodes_has_metrics(write_model, capsys):
    status, found, err = run_analyze(capsys, write_model([], []))

    assert (status, err) == (0, "")
    assert found["customer_steps"] is found["visits"] is None
    assert found["cycle_time_efficiency"] is None
    assert found["variants"]["count"] == 0
    assert found["company_as_one"] == {"nodes": []}


def test_output_includes_findings(write_model, capsys):
    file = write_model([("in", "start"), ("ask", "step")], [("in", "ask")])
    status, found, err = run_analyze(capsys, file)

    assert status == 1
    assert "no end" in err
    assert [*found["findings"][0]] == ["rule", "level", "elements", "message"]
    main(["analyze", file])
    assert f"error: {found['findings'][0]['message']}" in capsys.readouterr().out


def test_what_was_entered_is_in_json(capsys):
    _, found, _ = run_analyze(capsys, ORDERING)

    entered = next(iter(load_document(ORDERING).scenarios.values()))
    assert (found["annual_cases"], found["annual_cost"], found["currency"]) == (12000, None, "EUR")
    assert found["yearly_case_cost"] == pytest.approx(12000 * found["cost_per_case"])
    assert found["measures"][0]["sample_size"] == 412
    assert [measure["id"] for measure in found["measures"]] == [*entered.measures]
    clear = next(one for one in found["decisions"] if one["node"] == "G2")
    assert [(one["flow"], one["probability"]) for one in clear["exits"]] == [("f6", 0.8), ("f7", 0.2)]
    assert clear["exits"][1]["expected"] == pytest.approx(clear["expected"] * 0.2)
    assert found["risks"][0] == {"annotation": "n1", "severity": 6, "occurrence": 7, "detection": 8, "priority": 336}
    keys = {"rule", "elements", "customer_minutes", "company_minutes", "money_a_year", "message"}
    assert all(keys <= set(idea) for idea in found["ideas"])
    saved = [idea["customer_minutes"] + idea["company_minutes"] for idea in found["ideas"]]
    assert saved[0] > 0
    assert saved == sorted(saved, reverse=True)
    [csat] = [line for line in found["competitors"]["competitor"] if line["score"] == "csat"]
    assert (csat["base"]["actual"], csat["with"]["actual"], csat["with"]["sample_size"]) == (76, 84, 380)


def test_what_was_entered_is_in_the_table(capsys):
    assert main(["analyze", str(ORDERING)]) == 0
    lines = [" ".join(line.split()) for line in capsys.readouterr().out.splitlines()]

    assert "Cases per year 12,000" in lines
    assert "Cost of all cases per year 517,076.17 EUR" in lines
    satisfaction = (
        "Customer satisfaction 76 % target 85 % medium confidence sample of 412 2026-10-01 Customer survey, autumn"
    )
    assert satisfaction in lines
    assert "Measures beside Blue Harbour (fictional competitor)" in lines
    assert "“Thin product descriptions” at most 5.5 % of contacts 0.16 per case" in lines
    assert "Improvement ideas" in lines


def test_each_customer_has_a_column(capsys):
    assert main(["analyze", str(SAMPLES / "health-insurance.cpm.json")]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["Citizen", "Doctor", "Insurer"] in lines
    assert ["Repeat", "contacts", "0.00", "0.31", "0.00"] in lines


def test_several_scenarios_are_analyzed_at_once(capsys):
    arguments = ["analyze", str(ORDERING), "--scenario", "account-managers", "--scenario", "today"]
    assert main([*arguments, "--json"]) == 0
    assert [found["scenario"] for found in json.loads(capsys.readouterr().out)] == ["account-managers", "today"]
    assert main(arguments) == 0
    out = capsys.readouterr().out
    assert 0 == out.index("Ordering – Account managers\n") < out.index("Ordering – Today\n")


def test_csv_has_every_metric_with_its_unit(capsys):
    assert main(["analyze", str(ORDERING), "--csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    metrics = {row["figure"]: float(row["value"]) for row in rows if row["table"] == "metrics"}
    units = {row["figure"]: row["unit"] for row in rows if row["table"] == "metrics"}
    _, found, _ = run_analyze(capsys, ORDERING)

    assert metrics["lead_minutes"] == pytest.approx(found["lead_minutes"], rel=1e-13)
    assert metrics["first_contact_resolution"] == pytest.approx(found["first_contact_resolution"] * 100)
    assert metrics["cost_per_case"] == pytest.approx(found["cost_per_case"])
    assert [units[name] for name in ("lead_minutes", "first_contact_resolution", "cost_per_case")] == [
        "min",
        "%",
        "EUR",
    ]
    assert {row["id"] for row in rows if row["table"] == "nodes"} == {*found["visits"], *found["visibility_distance"]}
    assert {row["table"] for row in rows} >= {"volume", "customers", "interactions", "lanes", "causes", "measures"}
    assert all(None not in row and None not in row.values() for row in rows)


def test_texts_in_csv_are_never_formulas(write_model, capsys):
    file = write_model([("in", "start"), ("out", "end")], [("in", "out")])
    data = json.loads(Path(file).read_text(encoding="utf-8"))
    data["scenarios"][0]["nodes"][1]["name"] = "=1+1"
    Path(file).write_text(json.dumps(data), encoding="utf-8")
    assert main(["analyze", file, "--csv"]) == 0
    assert "outcomes,out,'=1+1,probability,100,%" in capsys.readouterr().out


def test_json_and_csv_exclude_each_other(capsys):
    assert main(["analyze", str(ORDERING), "--json", "--csv"]) == 2
    assert "--csv: not allowed with argument --json" in capsys.readouterr().err
