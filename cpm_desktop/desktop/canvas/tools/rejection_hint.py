"""Shows at the cursor while dragging why a release would be rejected."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from cpm_desktop.desktop.canvas.tools.canvas_protocol import Canvas
from cpm_desktop.model.document import Document


class RejectionHint:
    """Checks the command of a release whenever it changes, and shows why it is rejected."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._checked_key: Hashable = None
        self.reason: str | None = None

    def check(self, key: Hashable, command: Callable[[Document], Document] | None) -> None:
        """Show why `command` is rejected, if it is; it is checked again only if `key` changes."""
        if key != self._checked_key:
            self._checked_key = key
            self.show_reason(self._canvas.workspace.editor.rejection_reason(command) if command is not None else None)

    def show_reason(self, reason: str | None) -> None:
        """Show a reason at the cursor; None hides it."""
        if reason != self.reason:
            self.reason = reason
            self._canvas.show_reason(reason)

    def clear(self) -> None:
        """Hide the reason at the end of the gesture."""
        self._checked_key = None
        self.show_reason(None)
