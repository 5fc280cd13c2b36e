"""Small processes whose figures once misled, with their right values."""

import json

import pytest

from cpm_desktop.analysis.comparison.comparison import compare_scenarios
from cpm_desktop.analysis.scenario_metrics import scenario_metrics
from cpm_desktop.cli.main import main
from cpm_desktop.storage.files import load_document
from tests.paths import shared_case

CASES: dict[str, dict[str, float]] = {
    "fcr_loop": {
        "contacts": 2,
        "repeat_contacts": 1,
        "first_contact_resolution": 0.5,
        "failure_demand": 0.5,
    },
    "cause_loop": {"contacts": 1 / 0.9, "repeat_contacts": 0.1 / 0.9, "failure_demand": 0.1},
    "maxsign": {"lead_minutes": 75, "cycle_time_efficiency": 1, "lost_cases": 0},
    "book_and": {"lead_minutes": 120 / 0.7 + 180, "cycle_time_efficiency": 1},
    "book_loop": {"lead_minutes": 2025, "cycle_time_efficiency": 270 / 2025},
    "noprob": {"lead_minutes": 506},
}


@pytest.mark.parametrize("name", CASES)
def test_metrics_of_a_small_process(name):
    (scenario, *_) = load_document(shared_case("analysis", name)).scenarios.values()
    found = scenario_metrics(scenario)

    assert {metric: getattr(found, metric) for metric in CASES[name]} == pytest.approx(CASES[name])


def test_cause_explains_only_contacts_after_it_was_met():
    (scenario,) = load_document(shared_case("analysis", "cause_loop")).scenarios.values()
    (cause,) = scenario_metrics(scenario).causes or ()

    assert cause.annotation == "n1"
    assert cause.share == pytest.approx(0.1)


def test_longest_branch_does_not_make_an_improvement_look_worse():
    base, other = load_document(shared_case("analysis", "maxsign")).scenarios.values()
    (lead,) = [delta for delta in compare_scenarios(base, other).deltas if delta.name == "lead_minutes"]

    assert [lead.base_value, lead.other_value] == pytest.approx([75, 60])
    assert lead.is_better


def test_fewer_cases_pay_although_each_costs_the_same(capsys):
    assert main(["compare", str(shared_case("analysis", "volume")), "--base", "today", "--with", "new", "--json"]) == 0
    pays = json.loads(capsys.readouterr().out)["pays"]

    assert (pays["answer"], pays["missing"]) == ("yes", [])
    assert (pays["fewer_cases"], pays["cheaper_cases"], pays["annual_benefit"]) == pytest.approx((500_000, 0, 500_000))
    assert pays["net_benefit"] == pytest.approx(1_400_000)


def test_new_step_without_a_cost_does_not_pay_off(capsys):
    assert main(["compare", str(shared_case("analysis", "nocost")), "--base", "today", "--with", "new", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)

    assert found["measures"]["cost_per_case"]["better"] is None
    assert found["pays"] == {"answer": "unknown", "missing": ["New: No step has a cost."]}


def test_measures_pair_by_name_with_converted_units(capsys):
    assert main(["compare", str(shared_case("analysis", "scores")), "--base", "today", "--with", "new", "--json"]) == 0
    lines = {line["name"]: line for line in json.loads(capsys.readouterr().out)["scorecard"]}

    assert lines["Customer satisfaction"]["with"] is None
    assert lines["Complaints"]["base"] is None
    assert (lines["Response time"]["gap"], lines["Response time"]["ahead"]) == (None, None)
    assert lines["Response time"]["finding"] == "Higher is better in one scenario, lower in the other."
    assert (lines["Waiting"]["with"]["actual"], lines["Waiting"]["gap"]) == pytest.approx((12, 18))


def test_process_without_a_start_has_no_figures(capsys):
    assert main(["analyze", str(shared_case("analysis", "nostart"))]) == 1
    out, err = capsys.readouterr()
    assert "no start" in err
    assert next(line for line in out.splitlines() if line.startswith("  Lead time")).endswith("–")


def test_lost_cases_leave_no_verdict(capsys):
    file = shared_case("window", "lost-cases")
    base, other = (load_document(file).scenarios[key] for key in ("today", "what_if_1"))
    found = compare_scenarios(base, other)

    assert found.payback is None
    assert found.scorecard == ()
    assert {delta.is_better for delta in found.deltas} == {None}
    assert main(["analyze", str(file), "--scenario", "what_if_1"]) == 1
    assert "44.0 % of cases reach no end" in capsys.readouterr().out
