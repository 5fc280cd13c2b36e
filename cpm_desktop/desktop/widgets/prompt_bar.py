"""Questions over the canvas, instead of dialogs: they stay until answered, and the user can keep working."""

from __future__ import annotations

from dataclasses import dataclass

from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction, NotificationBar


@dataclass(frozen=True, eq=False)
class Prompt:
    """A question with its possible answers. Closing it chooses none of them and changes nothing."""

    text: str
    actions: tuple[NotificationAction, ...]


class PromptBar(NotificationBar):
    """Shows one question at a time, the latest first."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._prompts: list[Prompt] = []

    def push(self, prompt: Prompt) -> None:
        """Show a question; the current one is shown again afterwards."""
        self._prompts.append(prompt)
        self._show_latest()

    def remove(self, prompt: Prompt) -> None:
        """Remove a question that no longer applies, if it is still open."""
        if prompt in self._prompts:
            self._prompts.remove(prompt)
            self._show_latest()

    def dismiss(self) -> None:
        """Remove the displayed question."""
        self._prompts.pop()
        self._show_latest()

    def _show_latest(self) -> None:
        if self._prompts:
            prompt = self._prompts[-1]
            self.show_text(prompt.text, "warning", prompt.actions)
        else:
            self.hide()
