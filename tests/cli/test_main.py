"""The program as a whole: it starts the editor or runs a verb, and reports errors."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from cpm_desktop import __main__ as program
from cpm_desktop.cli import check
from cpm_desktop.cli.main import SUBCOMMANDS, main
from cpm_desktop.storage.files import load_document
from tests.cli.command_runner import run_command
from tests.paths import ORDERING, PROJECT


def test_help_lists_every_verb():
    outcome = run_command("--help")
    assert outcome.status == 0
    assert [verb for verb in SUBCOMMANDS if f"    {verb} " not in outcome.out] == []


@pytest.mark.parametrize("verb", SUBCOMMANDS)
def test_every_verb_has_help(verb, capsys):
    assert main([verb, "--help"]) == 0
    assert capsys.readouterr().out.startswith(f"usage: cpm-desktop {verb} ")


@pytest.mark.parametrize("arguments", [["--help"], ["analyze", "--help"]], ids=" ".join)
def test_help_explains_the_exit_statuses(arguments, capsys):
    assert main(arguments) == 0
    assert "exit status: 0 success; 1 the input or the model is at fault; 2 wrong usage\n" in capsys.readouterr().out


def test_version_is_printed(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("cpm-desktop ")


@pytest.mark.parametrize(
    "arguments",
    [
        ["check"],
        ["chekc", "a.cpm.json"],
        ["check", "--jsn", str(ORDERING)],
        ["new"],
        ["new", "--template", "nothing", "-o", "a.cpm.json"],
        ["export", str(ORDERING)],
        ["export", str(ORDERING), "-o", "a.txt"],
        ["export", str(ORDERING), "-o", "a"],
        ["export", str(ORDERING), "-o", "a.png", "--paper", "A4"],
        ["export", str(ORDERING), "-o", "a.svg", "--as", "report"],
        ["export", str(ORDERING), "-o", "a.pdf", "--dpi", "96"],
        ["export", str(ORDERING), "-o", "a.pdf", "--paper", "B0rk"],
        ["export", str(ORDERING), "-o", "a.png", "--dpi", "nan"],
        ["export", str(ORDERING), "-o", "a.png", "--dpi", "0"],
        ["export", str(ORDERING), "-o", "a.pdf", "--as", "report", "--variant", ""],
        ["export", str(ORDERING), "-o", ""],
        ["analyze", str(ORDERING), "--seed", "3"],
        ["analyze", ""],
        ["analyze", str(ORDERING), "--scenario"],
        ["analyze", str(ORDERING), "--bogus"],
        ["check", str(ORDERING), ""],
        ["layout", str(ORDERING), "-o", ""],
        ["diff", str(ORDERING), ""],
        ["diff", "--json", "a", str(ORDERING), "hash", "mode", str(ORDERING), "hash", "mode"],
    ],
    ids=" ".join,
)
def test_wrong_usage_gives_one_line_and_status_2(arguments, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("cpm-desktop")
    assert err.endswith("--help.\n")
    assert err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_error_gives_one_line_and_status_1():
    outcome = run_command("layout", "gone.cpm.json")
    assert outcome == (1, "", "gone.cpm.json: it could not be read, because there is no such file or folder.\n")


def test_names_in_any_script_are_printed_in_any_terminal_encoding(tmp_path):
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", "cpm_desktop", "check", "订购.cpm.json"]
    ran = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert ran.stderr.decode("utf-8").startswith("订购.cpm.json: it could not be read")


@pytest.mark.skipif(os.name != "posix", reason="pipes break in other ways there")
def test_closed_output_pipe_gives_no_traceback():
    command = f"{sys.executable} -m cpm_desktop schema | head -c 10; exit ${{PIPESTATUS[0]}}"
    ran = subprocess.run(["bash", "-c", command], cwd=PROJECT, capture_output=True, check=False)
    assert ran.stderr == b""
    assert ran.stdout == b'{\n  "$sche'


def test_interruption_is_reported_in_one_line(monkeypatch, capsys):
    def interrupt(_path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(check, "load_input", interrupt)
    assert main(["check", str(ORDERING)]) == 1
    assert capsys.readouterr().err == "Interrupted. No incomplete files were written.\n"


@pytest.mark.parametrize("arguments", [[], [str(ORDERING)]])
def test_missing_display_is_reported(arguments):
    status, out, err = run_command(*arguments)
    assert (status, out) == (1, "")
    assert err.startswith("cpm-desktop: there is no display to open the editor on")
    assert err.count("\n") == 1


def test_missing_file_is_reported_before_the_editor_starts(tmp_path):
    outcome = run_command("chekc", folder=tmp_path)
    assert outcome == (1, "", "cpm-desktop: no such file or command: 'chekc'.\n")


def test_file_argument_opens_the_editor_but_a_verb_does_not(monkeypatch, capsys):
    opened: list[Path | None] = []

    def open_editor(file: Path | None) -> int:
        opened.append(file)
        return 7

    monkeypatch.setattr(program, "_open_editor", open_editor)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert program.main([]) == 7
    assert program.main([str(ORDERING)]) == 7
    assert program.main(["check", str(ORDERING)]) == 0
    assert program.main(["--version"]) == 0
    assert opened == [None, ORDERING]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("linux", {"QT_QPA_PLATFORM": "minimal:enable_fonts"}, True),
        ("linux", {"QT_QPA_PLATFORM": "xcb"}, False),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_display_is_detected(platform, environment, expected):
    assert program.has_display(platform, environment) is expected


@pytest.mark.parametrize("verb", [["check", str(ORDERING)], ["schema"], ["--help"]], ids=lambda verb: verb[0])
def test_light_verbs_do_not_load_heavy_libraries(verb):
    source = (
        "import sys\nfrom cpm_desktop.__main__ import main\nmain(sys.argv[1:])\n"
        "print({'PySide6', 'reportlab', 'uharfbuzz', 'pypdfium2'} & set(sys.modules), file=sys.stderr)"
    )
    command = [sys.executable, "-c", source, *verb]
    ran = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert ran.stderr == "set()\n"


def test_new_writes_a_template(tmp_path):
    assert run_command("new", "--template", "ordering", "-o", "t.cpm.json", folder=tmp_path) == (0, "", "")
    written, sample = load_document(tmp_path / "t.cpm.json"), load_document(ORDERING)
    assert written.scenarios == sample.scenarios
    assert written.title == sample.title


def test_new_records_the_creation_time(tmp_path, capsys):
    assert main(["new", "-o", str(tmp_path / "t.cpm.json")]) == 0
    created = datetime.fromisoformat(load_document(tmp_path / "t.cpm.json").meta.created)
    assert created.tzinfo is not None
    assert created.isoformat().endswith("+00:00")


def test_new_writes_an_empty_model_and_never_overwrites(tmp_path, capsys):
    path = tmp_path / "t.cpm.json"
    assert main(["new", "--template", "ordering", "-o", str(path)]) == 0
    assert main(["new", "-o", str(path)]) == 0
    assert not next(iter(load_document(path).scenarios.values())).nodes
    assert load_document(tmp_path / "t.cpm.json.bak").scenarios == load_document(ORDERING).scenarios


def test_layout_places_every_element_again(tmp_path, capsys):
    source, target = tmp_path / "t.cpm.json", tmp_path / "tidy.cpm.json"
    assert main(["new", "--template", "ordering", "-o", str(source)]) == 0
    before = source.read_bytes()
    assert main(["layout", str(source), "-o", str(target)]) == 0
    assert source.read_bytes() == before
    for old, new in zip(
        load_document(source).scenarios.values(), load_document(target).scenarios.values(), strict=True
    ):
        assert set(new.layout.nodes) == set(old.nodes)
        assert list(new.nodes.values()) == list(old.nodes.values())
    assert main(["layout", str(source)]) == 0
    assert source.read_bytes() == target.read_bytes()
    assert (tmp_path / "t.cpm.json.bak").read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_full_output_device_is_reported_in_one_sentence() -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        command = [sys.executable, "-m", "cpm_desktop", "schema"]
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=PROJECT, check=False)
    assert result.returncode == 1
    assert result.stderr == "The output could not be written: no space left on device.\n"


@pytest.mark.parametrize("option", ["--simulate", "--seed"])
@pytest.mark.parametrize("value", ["many", "9" * 5000])
def test_invalid_number_is_reported_briefly_and_without_internal_names(option, value):
    outcome = run_command("analyze", ORDERING, option, value)
    assert outcome.status == 2
    assert f"argument {option}: '{value[:40]}" in outcome.err
    assert "is not a whole number" in outcome.err
    assert len(outcome.err) < 200


def test_unknown_option_points_to_the_help_of_its_verb(capsys):
    assert main(["analyze", str(ORDERING), "--bogus"]) == 2
    expected = "cpm-desktop analyze: unrecognized arguments: --bogus; see cpm-desktop analyze --help.\n"
    assert capsys.readouterr().err == expected


def test_new_file_has_the_time_in_source_date_epoch(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert main(["new", "-o", str(tmp_path / "t.cpm.json")]) == 0
    assert load_document(tmp_path / "t.cpm.json").meta.created == "2023-11-14T22:13:20Z"


@pytest.mark.parametrize("value", ["soon", "-5", "9" * 20])
def test_unusable_source_date_epoch_is_wrong_usage(value, tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "t.pdf")]) == 2
    expected = f"cpm-desktop export: SOURCE_DATE_EPOCH must be a time in seconds since 1970, not '{value}'"
    assert capsys.readouterr().err.startswith(expected)
    assert [*tmp_path.iterdir()] == []


def test_export_never_replaces_its_input(tmp_path, capsys):
    source, link = tmp_path / "model.svg", tmp_path / "link.svg"
    source.write_bytes(ORDERING.read_bytes())
    link.symlink_to(source)
    for output in (source, link):
        assert main(["export", str(source), "-o", str(output)]) == 2
        assert capsys.readouterr().err.count("\n") == 1
    assert source.read_bytes() == ORDERING.read_bytes()
