"""The entry point of the program: opens the editor or runs a subcommand."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from cpm_desktop.cli import main as command_line
from cpm_desktop.interpreter import collect_garbage_rarely, loading_modules

EXIT_FAILURE = 1
PLATFORMS_WITHOUT_DISPLAY = {"offscreen", "minimal", "vnc", "eglfs", "linuxfb"}
"""Qt platforms that need no display server."""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the editor if there is no argument or one file, else run a subcommand; return the exit status."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    collect_garbage_rarely()
    if len(arguments) > 1 or any(word.startswith("-") or word in command_line.SUBCOMMANDS for word in arguments):
        return command_line.main(arguments)
    problem = _startup_problem(arguments)
    if problem:
        print(f"{command_line.PROGRAM}: {problem}.", file=sys.stderr)
        return EXIT_FAILURE
    return _open_editor(Path(arguments[0]) if arguments else None)


def _startup_problem(arguments: Sequence[str]) -> str | None:
    """Return why the editor cannot open the file in `arguments`, as the end of a sentence, or None if it can."""
    if arguments and not (arguments[0] and Path(arguments[0]).exists()):
        return f"no such file or command: {arguments[0]!r}"
    if not has_display(sys.platform, os.environ):
        return f"there is no display to open the editor on; {command_line.PROGRAM} --help lists what works without one"
    return None


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Return whether a window can be opened; this is checked on Linux and assumed on other systems."""
    if (
        not platform.startswith("linux")
        or environment.get("QT_QPA_PLATFORM", "").split(":")[0] in PLATFORMS_WITHOUT_DISPLAY
    ):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _open_editor(file: Path | None) -> int:
    """Open the editor. The import is local because it takes noticeably long."""
    try:
        with loading_modules():
            from cpm_desktop.desktop.app import application
    except ImportError as error:
        if error.name is not None and error.name.startswith("cpm_desktop"):
            raise
        print(f"{command_line.PROGRAM}: a library that the editor needs is missing ({error}).", file=sys.stderr)
        return EXIT_FAILURE
    return application.main(file)


if __name__ == "__main__":
    raise SystemExit(main())
