"""What a computed element stands for: a sentence, and a link to each element of the model."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from cpm_desktop.desktop.text.element_text import kind_name, kind_of, title
from cpm_desktop.model.document import Element, Scenario

MOST = 20
"""So many elements are named at most."""


class StandingFor(QLabel):
    """Hidden unless a computed element is selected."""

    chosen = Signal(str)
    """Somebody wants to see this element of the model."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.linkActivated.connect(self.chosen)
        self.hide()

    def show_elements(self, scenario: Scenario, elements: Sequence[Element]) -> None:
        """Say which elements are meant; without any there is nothing to say."""
        self.setVisible(bool(elements))
        if not elements:
            return
        named = [_link(scenario, element) for element in elements[:MOST]]
        if len(elements) > MOST:
            named.append(self.tr("and {count} more").format(count=len(elements) - MOST))
        sentence = self.tr("Computed; it stands for:")
        self.setText(f"<p>{escape(sentence)}</p><p>{'<br>'.join(named)}</p>")


def _link(scenario: Scenario, element: Element) -> str:
    kind = kind_name(kind_of(element))
    return f'<a href="{escape(element.id)}">{escape(title(scenario, element))}</a> · {escape(kind)}'
