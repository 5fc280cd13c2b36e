"""Questions above the canvas, in place of dialogs: they stay until they are answered, and work goes on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction, NotificationBar


@dataclass(frozen=True, eq=False)
class Prompt:
    """What is asked, and the answers from which to choose. None of them is chosen by closing: that changes nothing."""

    text: str
    actions: tuple[NotificationAction, ...]


class PromptBar(NotificationBar):
    """Asks one question at a time, the last one first."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._prompts: list[Prompt] = []

    def push(self, prompt: Prompt) -> None:
        """Put a question; the one that is shown comes back afterwards."""
        self._prompts.append(prompt)
        self._show_latest()

    def remove(self, prompt: Prompt) -> None:
        """Forget a question that is pointless by now, if it is still there."""
        if prompt in self._prompts:
            self._prompts.remove(prompt)
            self._show_latest()

    def dismiss(self) -> None:
        """Forget the question that is shown."""
        self._prompts.pop()
        self._show_latest()

    def _show_latest(self) -> None:
        if self._prompts:
            prompt = self._prompts[-1]
            self.show_text(prompt.text, "warning", prompt.actions)
        else:
            self.hide()
