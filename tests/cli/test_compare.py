"""`compare`, `diff` and `merge`, called by a user and by git."""

from __future__ import annotations

import csv
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cpm_desktop.cli.main import main
from cpm_desktop.editing.commands import elements, flows, layout, nodes, scenarios
from cpm_desktop.model.box_overlaps import boxes_overlap
from cpm_desktop.model.document import Document
from cpm_desktop.model.elements import Flow, Step
from cpm_desktop.model.layout import Box
from cpm_desktop.model.value import with_changes
from cpm_desktop.storage.files import load_document, save_document
from tests.editing.sample_process import TODAY, document_after, process
from tests.paths import ORDERING, PROJECT

COMPARE = ["compare", str(ORDERING), "--base", "today", "--with", "account-managers"]

BASE = process()
RENAMED = document_after(lambda doc: elements.edit_elements(doc, TODAY, ["A"], name="Wonder"))
WITH_TOUCH_TIME = document_after(lambda doc: elements.edit_elements(doc, TODAY, ["A"], touch_minutes=9))
RESIZED = document_after(lambda doc: nodes.resize_node(doc, TODAY, "B", Box(400.0, 40.0, 150.0, 70.0)))


@pytest.fixture
def write_document(tmp_path):
    """Return a function that writes a document to a file with the given name."""

    def write(name: str, document: Document) -> str:
        path = tmp_path / f"{name}.cpm.json"
        save_document(document, path)
        return str(path)

    return write


def run_and_read(capsys, *arguments: str) -> str:
    assert main(arguments) == 0
    outcome = capsys.readouterr()
    assert outcome.err == ""
    return outcome.out


def test_compare_as_json(capsys):
    found = json.loads(run_and_read(capsys, *COMPARE, "--json"))
    handoffs = found["measures"]["handoffs"]
    assert list(handoffs) == ["base", "with", "delta", "percent", "better"]
    assert handoffs["delta"] == pytest.approx(-0.44)
    assert handoffs["percent"] == pytest.approx(-0.44 / handoffs["base"] * 100)
    assert handoffs["better"] is True
    assert found["measures"]["passive_wait_minutes"]["better"] is None
    assert set(found["elements"]) == {"added", "removed", "changed", "moved"}
    assert found["elements"]["moved"] == ["B3", "I4"]
    assert {"B2", "G3", "I2", "I3"} <= set(found["elements"]["removed"])
    assert found["changes"]["B1"]["touch_minutes"] == [3, 1]
    assert found["payback"]["pays"] is True


def test_compare_includes_every_metric_of_analyze(capsys):
    figures = json.loads(run_and_read(capsys, "analyze", str(ORDERING), "--json"))
    numbers = {name for name, value in figures.items() if isinstance(value, int | float)}
    found = json.loads(run_and_read(capsys, *COMPARE, "--json"))
    assert numbers - {"yearly_case_cost"} <= {*found["measures"], *found["volume"]}


def test_compare_as_text(capsys):
    out = run_and_read(capsys, *COMPARE)
    [line] = [line for line in out.splitlines() if line.strip().startswith("Handoffs per case")]
    assert line.split() == ["Handoffs", "per", "case", "4.62", "4.18", "−0.44", "−9.5", "%", "better"]
    assert "  + lane “Account managers” (AM)\n" in out
    assert "  > step “Advise” (B3): lane “SALES” → “AM”\n" in out
    assert "It pays" in out


def test_compare_as_text_names_the_leading_scenario(capsys):
    out = run_and_read(capsys, "compare", str(ORDERING), "--base", "today", "--with", "competitor")
    line = next(line for line in out.splitlines() if line.strip().startswith("Net promoter score"))
    assert line.split("  ")[-1].strip() == "Blue Harbour (fictional competitor) ahead"
    assert "A competitor has no payback" in out
    assert "Net benefit after 1 year " in run_and_read(capsys, *COMPARE, "--years", "1")


def test_compare_shows_evidence_volume_causes_and_ideas(capsys):
    lines = [" ".join(line.split()) for line in run_and_read(capsys, *COMPARE).splitlines()]
    assert "Other cost per year 0.00 EUR 2,400.00 EUR" in lines
    evidence = "Net promoter score Account managers low confidence sample of 36 2026-11-01 Estimate from the pilot"
    assert evidence in lines
    assert "“Thin product descriptions” 5.5 % 5.3 % of contacts" in lines
    assert "Measures: Account managers, Blue Harbour (fictional competitor)" in lines
    assert {"Today: Improvement ideas", "Account managers: Improvement ideas"} <= {*lines}


def test_compare_as_json_has_what_was_entered(capsys):
    found = json.loads(run_and_read(capsys, *COMPARE, "--json"))
    assert found["volume"]["annual_cost"]["with"] == 2400
    assert found["volume"]["annual_cases"]["delta"] == 0
    assert [cause["annotation"] for cause in found["causes"]] == ["n3", "n1"]
    assert found["causes"][1]["base"]["share"] == pytest.approx(0.0554612, abs=1e-6)
    assert {name: bool(ideas) for name, ideas in found["ideas"].items()} == {"base": True, "with": True}
    assert [*found["competitors"]] == ["competitor"]


def test_compare_as_csv(capsys):
    rows = list(csv.DictReader(io.StringIO(run_and_read(capsys, *COMPARE, "--csv"))))
    by_name = {(row["table"], row["id"]): row for row in rows}
    assert by_name["metrics", "handoffs"]["better"] == "yes"
    assert float(by_name["metrics", "handoffs"]["delta"]) == pytest.approx(-0.44)
    assert by_name["measures", "m2"]["better"] == "yes"
    assert by_name["added", "AM"]["name"] == "lane “Account managers” (AM)"
    assert by_name["removed", "B2"]["name"] == "step “Queue, route” (B2)"
    changed = {row["name"]: (row["base"], row["with"]) for row in rows if row["table"] == "changed"}
    assert changed["step “Call the account manager” (B1): touch"] == ("3 min", "1 min")


def test_changed_probabilities_are_percentages(write_document, capsys):
    other = document_after(lambda doc: elements.edit_elements(doc, TODAY, ["A"], fail_probability=0.125))
    out = run_and_read(capsys, "diff", write_document("a", BASE), write_document("b", other))
    assert "fail probability 0 % → 12.5 %" in out


def test_compare_with_another_term_and_benefit(capsys):
    found = json.loads(run_and_read(capsys, *COMPARE, "--json", "--years", "1", "--benefit", "0.1"))["payback"]
    assert (found["years"], found["annual_benefit"], found["pays"], found["months"]) == (1, 1200, False, None)


def test_compare_with_a_competitor_shows_the_scorecard(capsys):
    found = json.loads(
        run_and_read(capsys, "compare", str(ORDERING), "--base", "today", "--with", "competitor", "--json")
    )
    csat = next(line for line in found["scorecard"] if line["score"] == "csat")
    assert (csat["gap"], csat["ahead"], csat["with"]["missing"]) == (8, "with", [])
    assert {"phase": "order", "base": "I3", "with": None} in found["customer_steps"]


def test_compare_rejects_an_unknown_scenario(capsys):
    assert main(["compare", str(ORDERING), "--base", "today", "--with", "tomorrow"]) == 1
    assert capsys.readouterr().err.startswith(f"{ORDERING}, scenarios: there is no scenario 'tomorrow'")


@pytest.mark.parametrize(
    "arguments",
    [
        COMPARE[:4],
        [*COMPARE, "--years", "soon"],
        [*COMPARE, "--benefit", "nan"],
        ["diff", "a"],
        ["merge", "a", "b", "c"],
    ],
    ids=" ".join,
)
def test_wrong_usage_gives_one_line_and_status_2(arguments, capsys):
    assert main(arguments) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_compare_names_the_endless_scenario(write_document, capsys):
    looped = scenarios.copy_scenario(BASE, TODAY, "loop", "Loop", "what_if")
    scenario = looped.scenarios["loop"]
    back = scenario.flows.with_elements(Flow(id="f5", source="B", target="A"), Flow(id="f6", source="C", target="A"))
    looped = with_changes(looped, scenarios=looped.scenarios.with_elements(with_changes(scenario, flows=back)))
    path = write_document("a", looped)
    assert main(["compare", path, "--base", TODAY, "--with", "loop", "--json"]) == 1
    outcome = capsys.readouterr()
    assert json.loads(outcome.out)["measures"]["contacts"]["delta"] is None
    assert outcome.err.startswith(f"{path}, scenario loop: cases never end")


def test_diff_of_identical_documents(write_document, capsys):
    assert run_and_read(capsys, "diff", write_document("a", BASE), write_document("b", BASE)) == "No differences.\n"


@pytest.mark.parametrize("drawn", [RESIZED, document_after(lambda doc: layout.insert_space(doc, TODAY, 350.0, 80.0))])
def test_diff_reports_layout_only_changes(drawn, write_document, capsys):
    files = write_document("a", BASE), write_document("b", drawn)
    assert run_and_read(capsys, "diff", *files) == "Only positions differ.\n"
    found = json.loads(run_and_read(capsys, "diff", *files, "--json"))
    assert (found["same"], found["only_layout"]) == (False, True)
    assert found["scenarios"]["changed"][TODAY]["elements"] == {
        "added": [],
        "removed": [],
        "changed": [],
        "moved": [],
    }


def test_diff_as_text(write_document, capsys):
    other = scenarios.edit_document(RENAMED, title="Requests", client="Co")
    other = scenarios.copy_scenario(other, TODAY, "better", "Better", "what_if")
    other = elements.delete_elements(scenarios.edit_scenario(other, TODAY, annual_cases=10.0), TODAY, ["n2"])
    assert run_and_read(capsys, "diff", write_document("a", BASE), write_document("b", other)).splitlines() == [
        "~ title “Orders” → “Requests”",
        "~ meta, client empty → “Co”",
        "+ scenario “Better” (better)",
        "scenario “Today” (today):",
        "  ~ annual cases 0 → 10",
        "  - annotation “see law” (n2)",
        "  ~ step “Wonder” (A): name “Ask” → “Wonder”",
    ]


def test_diff_as_json(write_document, capsys):
    found = json.loads(run_and_read(capsys, "diff", write_document("a", BASE), write_document("b", RENAMED), "--json"))
    assert found["scenarios"]["changed"][TODAY]["changes"] == {"A": {"name": ["Ask", "Wonder"]}}
    assert (found["same"], found["only_layout"]) == (False, False)


def test_diff_rejects_a_file_that_is_not_a_document(write_document, tmp_path, capsys):
    broken = tmp_path / "b.cpm.json"
    broken.write_text("<<<<<<< ours")
    assert main(["diff", write_document("a", BASE), str(broken)]) == 1
    assert capsys.readouterr().err.startswith(str(broken))


def test_merge_combines_both_sides(write_document, tmp_path, capsys):
    out = tmp_path / "out.cpm.json"
    versions = write_document("base", BASE), write_document("ours", RENAMED), write_document("theirs", RESIZED)
    assert run_and_read(capsys, "merge", *versions, "-o", str(out)) == ""
    merged = load_document(out).scenarios[TODAY]
    assert merged.nodes["A"].name == "Wonder"
    assert merged.layout.nodes["B"] == Box(400.0, 40.0, 150.0, 70.0)
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        *("base.cpm.json", "ours.cpm.json", "out.cpm.json", "theirs.cpm.json")
    ]


def test_merged_steps_make_room_for_each_other(write_document, tmp_path, capsys):
    def with_step(key: str) -> Document:
        step = Step(id=key, kind="step", lane="BA", phase="p1", name=key)
        return document_after(lambda doc: nodes.add_node(doc, TODAY, step, Box(80.0, 30.0, 112.0, 52.0)))

    out = str(tmp_path / "out.cpm.json")
    ours, theirs = write_document("ours", with_step("X")), write_document("theirs", with_step("Y"))
    run_and_read(capsys, "merge", write_document("base", BASE), ours, theirs, "-o", out)
    boxes = load_document(Path(out)).scenarios[TODAY].layout.nodes
    assert boxes["X"] == Box(80.0, 30.0, 112.0, 52.0)
    assert not boxes_overlap(boxes["X"], boxes["Y"])


def test_merge_over_ours_keeps_a_backup(write_document, capsys):
    ours = write_document("ours", RENAMED)
    run_and_read(
        capsys, "merge", write_document("base", BASE), ours, write_document("theirs", WITH_TOUCH_TIME), "-o", ours
    )
    assert load_document(Path(f"{ours}.bak")) == RENAMED


def test_conflict_is_reported_and_nothing_is_written(write_document, tmp_path, capsys):
    other = document_after(lambda doc: elements.edit_elements(doc, TODAY, ["A"], name="Inquire"))
    versions = write_document("base", BASE), write_document("ours", RENAMED), write_document("theirs", other)
    out = tmp_path / "out.cpm.json"
    assert main(["merge", *versions, "-o", str(out)]) == 1
    assert not out.exists()
    assert capsys.readouterr() == (
        "",
        f"{out}, scenario “Today” (today), step “Ask” (A): name is “Wonder” in ours and “Inquire” in theirs.\n",
    )


def test_conflict_leaves_the_existing_file_unchanged(write_document, capsys):
    ours = write_document("ours", document_after(lambda doc: elements.delete_elements(doc, TODAY, ["C"])))
    theirs = write_document("theirs", document_after(lambda doc: flows.add_flow(doc, TODAY, "A", "C", flow_id="f9")))
    before = Path(ours).read_bytes()
    assert main(["merge", write_document("base", BASE), ours, theirs, "-o", ours]) == 1
    assert Path(ours).read_bytes() == before
    assert "which ours removed" in capsys.readouterr().err


def test_merge_without_a_common_origin_needs_equal_documents(write_document, tmp_path, capsys):
    empty = tmp_path / "empty"
    empty.touch()
    out = tmp_path / "out.cpm.json"
    assert main(["merge", str(empty), write_document("a", BASE), write_document("b", BASE), "-o", str(out)]) == 0
    assert load_document(out) == BASE
    assert main(["merge", str(empty), write_document("a", BASE), write_document("b", RENAMED), "-o", str(out)]) == 1
    assert "name is “Ask” in ours and “Wonder” in theirs" in capsys.readouterr().err


@pytest.fixture
def repository(tmp_path):
    """Return a git repository with the program as merge driver of model files, set up as in the user guide."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    program = shlex.join([sys.executable, "-m", "cpm_desktop"])
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    (tmp_path / ".gitattributes").write_text("*.cpm.json diff=cpm merge=cpm\n")
    settings = {
        "user.name": "Ann",
        "user.email": "ann@example.org",
        "commit.gpgsign": "false",
        "diff.cpm.command": f"{program} diff",
        "merge.cpm.driver": f"{program} merge %O %A %B -o %A --name %P",
    }
    for name, value in settings.items():
        git(tmp_path, "config", name, value)
    commit(tmp_path, BASE)
    return tmp_path


def git(folder: Path, *arguments: str, status: int = 0) -> str:
    environment = {
        **os.environ,
        "PYTHONPATH": str(PROJECT),
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
    }
    ran = subprocess.run(
        ["git", *arguments], cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == status, ran.stderr
    return ran.stdout + ran.stderr


def commit(folder: Path, document: Document) -> None:
    save_document(document, folder / "model.cpm.json", with_backup=False)
    git(folder, "add", ".")
    git(folder, "commit", "--quiet", "--message", "next")


def commit_branches(folder: Path, ours: Document, theirs: Document) -> None:
    git(folder, "switch", "--quiet", "--create", "theirs")
    commit(folder, theirs)
    git(folder, "switch", "--quiet", "main")
    commit(folder, ours)


def test_git_diff_shows_changes_by_meaning(repository):
    save_document(RENAMED, repository / "model.cpm.json", with_backup=False)
    assert git(repository, "diff").splitlines() == [
        "model.cpm.json:",
        "  scenario “Today” (today):",
        "    ~ step “Wonder” (A): name “Ask” → “Wonder”",
    ]


def test_git_diff_shows_a_new_file(repository):
    save_document(RENAMED, repository / "new.cpm.json")
    git(repository, "add", ".")
    assert git(repository, "diff", "--cached").splitlines() == [
        "new.cpm.json:",
        "  ~ title empty → “Orders”",
        "  + scenario “Today” (today)",
    ]


def test_git_diff_continues_after_a_broken_file(repository):
    (repository / "model.cpm.json").write_text("<<<<<<< ours")
    assert git(repository, "diff").startswith("model.cpm.json:\n  model.cpm.json, line 1, column 1: ")


def test_git_merge_works_by_meaning(repository):
    commit_branches(repository, RENAMED, WITH_TOUCH_TIME)
    git(repository, "merge", "--quiet", "--no-edit", "theirs")
    step = load_document(repository / "model.cpm.json").scenarios[TODAY].nodes["A"]
    assert (step.name, getattr(step, "touch_minutes", None)) == ("Wonder", 9)
    assert git(repository, "status", "--porcelain") == ""


def test_git_conflict_keeps_our_version(repository):
    commit_branches(
        repository, RENAMED, document_after(lambda doc: elements.edit_elements(doc, TODAY, ["A"], name="Inquire"))
    )
    output = git(repository, "merge", "--quiet", "--no-edit", "theirs", status=1)
    assert "model.cpm.json, scenario “Today” (today), step “Ask” (A): name is “Wonder” in ours" in output
    assert load_document(repository / "model.cpm.json") == RENAMED
    assert git(repository, "status", "--porcelain").startswith("UU model.cpm.json")


def test_changed_durations_have_units(capsys):
    lines = run_and_read(capsys, *COMPARE).splitlines()
    assert any("touch 3 min → 1 min" in line and "step “Call the account manager” (B1)" in line for line in lines)
    assert any("acceptable wait empty → 3 min" in line for line in lines)
    assert any(line.split()[:6] == ["Lead", "time", "2", "d", "1", "h"] for line in lines)
