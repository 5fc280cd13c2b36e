"""Opens one file in the editor, prints the time to the first picture, waits until all is loaded, and quits."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from time import process_time

from cpm_desktop.interpreter import loading_modules

with loading_modules():  # as in the program
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from cpm_desktop.desktop.app.application import configure_application
    from cpm_desktop.desktop.app.window_factory import create_window
    from cpm_desktop.desktop.settings.appearance import Appearance

STATUS = Path("/proc/self/status")


def main(file: Path) -> None:
    """Print the seconds of processor time since the process started, and its peak memory in megabytes if available."""
    application = QApplication(sys.argv[:1])
    configure_application(application)
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder, "settings.ini")), QSettings.Format.IniFormat)
        window = create_window(Appearance(application, settings), settings)
        window.document_file.open(file)
        window.show()
        application.processEvents()
        window.canvas.grab()
        print(process_time())
        while not window.analysis.has_pages:
            application.processEvents()
        window.close()  # cancels the remaining calculations: no result may arrive after the window is closed
    if STATUS.exists():
        peak = next(line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:"))
        print(int(peak.split()[1]) / 1024)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
