"""Set up CPM Desktop, then open it on the ordering sample or run all its tests.

    python3 packaging/start.py          set up, open the editor
    python3 packaging/start.py tests    set up, check and test everything

Needs Python 3.11, 3.12 or 3.13 and nothing else; everything goes into `.venv` in the project's root. Without a
display, the sample is exported to a PDF in the current folder instead. Running it again is quick and changes nothing.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import python_version
import run_checks
import run_editor
from messages import SetupError

PROJECT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Run the command in `arguments`; return the exit code."""
    parser = argparse.ArgumentParser(prog="start.py", description="Set CPM Desktop up, and open it or test it.")
    parser.add_argument("what", nargs="?", choices=("editor", "tests"), default="editor", help="default: editor")
    chosen = parser.parse_args(arguments).what
    try:
        if not python_version.is_supported(sys.version_info[:2]):
            return python_version.run_with_supported_python([str(Path(__file__).resolve()), *arguments])
        return run_checks.run(PROJECT) if chosen == "tests" else run_editor.run(PROJECT)
    except SetupError as reason:
        print(reason, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
