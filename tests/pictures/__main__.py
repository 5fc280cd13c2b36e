"""Take the pictures of the user guide in the real program: all pictures or the named ones.

A process of its own takes each picture at its own screen scale, so that pictures do not affect each other.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.paths import PROJECT
from tests.pictures import analysis_pictures, editing_pictures, sharing_pictures
from tests.pictures.palette_png import save_small
from tests.pictures.stage import open_stage

FOLDER = PROJECT / "docs" / "pictures"
PICTURES = {
    picture.name: picture
    for picture in (*editing_pictures.PICTURES, *analysis_pictures.PICTURES, *sharing_pictures.PICTURES)
}
MAX_PROCESSES = 2


def main() -> None:
    """Take the requested pictures."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(PICTURES))
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the files go, default: docs/pictures")
    parser.add_argument("--here", action="store_true", help="take them in this process")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(PICTURES)
    if unknown:
        parser.error(f"there is no picture called {', '.join(sorted(unknown))}")
    if arguments.here:
        for name in arguments.names:
            _save_picture(name, arguments.folder)
        return
    with ThreadPoolExecutor(MAX_PROCESSES) as processes:
        for output in processes.map(
            lambda name: _save_in_subprocess(name, arguments.folder), arguments.names or PICTURES
        ):
            print(output, flush=True)


def _save_picture(name: str, folder: Path) -> None:
    """Take one picture and print the size of its file."""
    picture = PICTURES[name]
    with open_stage(picture.scheme, picture.language) as shown:
        path = save_small(picture.take(shown), folder / f"{name}.png")
    print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


def _save_in_subprocess(name: str, folder: Path) -> str:
    """Take one picture in another process; return its output, which includes errors."""
    command = [sys.executable, "-m", "tests.pictures", "--here", name, "--folder", str(folder)]
    screen = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(PICTURES[name].scale),
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }
    done = subprocess.run(command, env={**os.environ, **screen}, capture_output=True, text=True, check=False)
    return f"{name} failed:\n{done.stderr}" if done.returncode else done.stdout.rstrip()


if __name__ == "__main__":
    main()
