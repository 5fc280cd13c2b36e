"""A message over the canvas, instead of a dialog that interrupts the user."""

from __future__ import annotations

from collections.abc import Callable

from cpm_desktop.desktop.background.idle_timer import debounce_timer
from cpm_desktop.desktop.background.limits import Limits
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction, NotificationBar, NotificationLevel


class MessageBar(NotificationBar):
    """Shows one message at a time, with at most one action."""

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
        """Show `text`; if `callback` is set, add a button labelled `action_label` that calls it."""
        self.show_text(text, level, [NotificationAction(action_label, callback)] if callback is not None else [])
        if level == "error" or callback is not None:
            self._hide_timer.stop()
        else:
            self._hide_timer.start()

    def withdraw(self, text: str) -> None:
        """Dismiss the message `text` if it is still shown, because it no longer applies."""
        if self.text_label.text() == text:
            self.dismiss()
