"""One line above the canvas that says what happened, instead of a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import Answer, Level, Notice

PASSING_MILLISECONDS = 6000
"""How long a message stays that nobody has to act upon; errors stay until they are closed."""


class MessageBar(Notice):
    """Shows one message at a time, with at most one thing to do about it."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MILLISECONDS)
        self._passing.timeout.connect(self.hide)

    def say(
        self, text: str, level: Level = "information", action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show `text`; with `action`, a button of that name that calls `act`."""
        self.show_text(text, level, [Answer(action, act)] if act is not None else [])
        if level == "error" or act is not None:
            self._passing.stop()
        else:
            self._passing.start()
