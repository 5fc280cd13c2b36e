"""The set-up script: what it prints and does if something is missing. Complete runs on bare systems are manual."""

from __future__ import annotations

import ast
import os
import stat
import subprocess
import sys
from pathlib import Path

import environment
import pytest
import python_version
import run_checks
import run_editor
import start
import system_packages
from messages import SetupError

from tests.paths import PROJECT


def write_program(folder: Path, name: str, script: str = "exit 0") -> Path:
    """Write an executable shell script and return its path."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


STARTUP_MODULES = sorted(path for path in (PROJECT / "packaging").glob("*.py") if path.stem != "lock")


@pytest.mark.parametrize("path", STARTUP_MODULES, ids=lambda path: path.stem)
def test_setup_script_parses_in_older_python(path):
    assert ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))


def test_older_python_reports_the_supported_versions(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setenv("PATH", "")
    assert start.main([]) == 1
    assert capsys.readouterr().err == (
        "CPM Desktop needs Python 3.11, 3.12 or 3.13, and this is 3.9; run it again with one of them.\n"
    )


def test_older_python_starts_a_newer_one(monkeypatch, tmp_path, capfd):
    write_program(tmp_path, "python3.12", 'echo "$@"; exit 7')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(python_version, "SUPPORTED_VERSIONS", ((3, 12),))
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert start.main(["tests"]) == 7
    assert capfd.readouterr().out.splitlines()[-1] == f"{PROJECT / 'packaging' / 'start.py'} tests"


def test_supported_versions_match_the_project():
    assert python_version.is_supported(sys.version_info[:2])
    assert not python_version.is_supported((3, 10))
    assert not python_version.is_supported((3, 14))


def test_installed_packages_are_not_missing(monkeypatch, tmp_path):
    write_program(tmp_path, "there")
    monkeypatch.setenv("PATH", str(tmp_path))
    found = system_packages.missing_packages({"libnowhere.so.99": "libnowhere99"}, {"there": "one", "absent": "two"})
    assert found == ["libnowhere99", "two"]


def test_missing_packages_are_named_without_install_rights(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SetupError, match=r"install them and run this again: libgl1 xvfb$"):
        system_packages.install(["libgl1", "xvfb"])


def test_administrator_installs_without_confirmation(monkeypatch, tmp_path):
    log = tmp_path / "log"
    write_program(tmp_path, "apt-get", f'echo "$DEBIAN_FRONTEND $@" >> {log}')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    system_packages.install(["libgl1"])
    assert log.read_text(encoding="utf-8").splitlines() == [
        "noninteractive update",
        "noninteractive install --yes --no-install-recommends libgl1",
    ]


def test_other_users_install_only_with_passwordless_sudo(monkeypatch, tmp_path):
    log = tmp_path / "log"
    write_program(tmp_path, "apt-get")
    write_program(tmp_path, "sudo", f'printf "%s\\n" "$*" >> {log}; exit 1')
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SetupError, match="libgl1"):
        system_packages.install(["libgl1"])
    assert log.read_text(encoding="utf-8").splitlines() == ["-n true"]


def test_a_failed_installation_names_its_packages(monkeypatch, tmp_path):
    write_program(tmp_path, "apt-get", "exit 100")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    with pytest.raises(SetupError, match="libgl1"):
        system_packages.install(["libgl1"])


@pytest.mark.parametrize(
    ("platform", "displays", "expected"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("darwin", {}, True),
        ("win32", {}, True),
    ],
)
def test_only_linux_can_lack_a_screen(monkeypatch, platform, displays, expected):
    monkeypatch.setattr(sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.setenv(name, displays.get(name, ""))
    assert run_editor.has_display() is expected


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with lock files and an environment whose Python records its calls and always succeeds."""
    (tmp_path / "packaging").mkdir()
    for lock in (environment.RUNTIME_LOCK, environment.DEVELOPMENT_LOCK):
        (tmp_path / "packaging" / lock).write_text(lock, encoding="ascii")
    (tmp_path / "pyproject.toml").write_text("", encoding="ascii")
    binaries = environment.interpreter(tmp_path).parent
    binaries.mkdir(parents=True)
    write_program(binaries, "python", f'[ "$1" = -c ] && echo 3 11 || echo "$@" >> {tmp_path}/log')
    return tmp_path


def python_calls(project: Path) -> list[str]:
    """Return the calls of the environment's Python since the last query."""
    log = project / "log"
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    log.unlink(missing_ok=True)
    return lines


needs_shell = pytest.mark.skipif(os.name == "nt", reason="the stand-in for Python is a shell script")


@needs_shell
def test_environment_is_installed_once(project):
    environment.prepare(project, environment.RUNTIME_LOCK)
    locked, editable = python_calls(project)
    assert "--require-hashes" in locked
    assert locked.endswith("requirements.lock")
    assert editable.endswith(f"--editable {project}")
    environment.prepare(project, environment.RUNTIME_LOCK)
    assert python_calls(project) == []


@needs_shell
def test_development_environment_is_sufficient_for_the_editor(project):
    environment.prepare(project, environment.DEVELOPMENT_LOCK)
    assert len(python_calls(project)) == 2
    environment.prepare(project, environment.RUNTIME_LOCK)
    assert python_calls(project) == []


@needs_shell
@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/requirements.lock"])
def test_changed_libraries_are_installed_again(project, changed):
    environment.prepare(project, environment.RUNTIME_LOCK)
    python_calls(project)
    (project / changed).write_text("# changed", encoding="ascii")
    environment.prepare(project, environment.RUNTIME_LOCK)
    assert len(python_calls(project)) == 2


@needs_shell
def test_failed_installation_is_retried(project, monkeypatch):
    write_program(environment.interpreter(project).parent, "python", '[ "$1" = -c ] && echo 3 11')
    with pytest.raises(SetupError, match="network"):
        environment.prepare(project, environment.RUNTIME_LOCK)
    with pytest.raises(SetupError, match="network"):
        environment.prepare(project, environment.RUNTIME_LOCK)


@needs_shell
def test_every_check_runs_and_one_failure_fails_all(project, monkeypatch, capfd):
    monkeypatch.setattr(system_packages, "ensure_installed", lambda *_needs: None)
    write_program(
        environment.interpreter(project).parent, "python", 'echo "$2"; case "$2" in ruff) exit 1;; esac; echo 3 11'
    )
    (project / ".venv" / f"filled-from-{environment.DEVELOPMENT_LOCK}").write_text(
        environment.fingerprint(project, environment.DEVELOPMENT_LOCK), encoding="ascii"
    )
    monkeypatch.setattr(environment, "_is_usable", lambda _python: True)
    assert run_checks.run(project) == 1
    output = capfd.readouterr().out
    assert "Not content: Style, Format." in output
    assert "Types: mypy" in output
    assert output.splitlines()[-2:] == ["pytest", "3 11"]


def test_editor_and_sample_paths_exist():
    assert (PROJECT / run_editor.SAMPLE).is_file()


def test_ci_runs_the_readme_command():
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    script = (PROJECT / ".ci" / "run").read_text(encoding="utf-8")
    assert "python3 packaging/start.py tests" in readme
    assert "python3 packaging/start.py tests" in script


def test_help_lists_both_commands():
    ran = subprocess.run(
        [sys.executable, str(PROJECT / "packaging" / "start.py"), "--help"], capture_output=True, text=True, check=True
    )
    assert "{editor,tests}" in ran.stdout
