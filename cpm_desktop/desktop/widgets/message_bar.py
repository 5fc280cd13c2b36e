"""One line above the canvas that says what happened, instead of a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction, NotificationBar, NotificationLevel


class MessageBar(NotificationBar):
    """Shows one message at a time, with at most one thing to do about it."""

    def __init__(self, appearance: Appearance, limits: Limits) -> None:
        super().__init__(appearance)
        self._hide_timer = debounce_timer(self, limits.message_ms, self.hide)

    def show_message(
        self,
        text: str,
        level: NotificationLevel = "information",
        action_label: str = "",
        callback: Callable[[], object] | None = None,
    ) -> None:
        """Show `text`; with `action`, a button of that name that calls `act`."""
        self.show_text(text, level, [NotificationAction(action_label, callback)] if callback is not None else [])
        if level == "error" or callback is not None:
            self._hide_timer.stop()
        else:
            self._hide_timer.start()
