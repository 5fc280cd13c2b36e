"""The origins of a computed element: a sentence, and a link to each element of the model."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from cpm_desktop.desktop.text.element_text import display_title
from cpm_desktop.i18n import translate_plural
from cpm_desktop.model.document import Element, Scenario
from cpm_desktop.model.vocabulary.all_terms import term_label
from cpm_desktop.model.vocabulary.element_kinds import kind_of

MAX_LISTED_ORIGINS = 20
"""The maximum number of elements listed by name."""


class ComputedOriginsLabel(QLabel):
    """Lists the model elements that the selected computed elements represent; hidden if none is selected."""

    origin_activated = Signal(str)
    """The user clicked the link to a model element; carries its id."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.linkActivated.connect(self.origin_activated)
        self.hide()

    def show_origins(self, scenario: Scenario, elements: Sequence[Element]) -> None:
        """List the given elements; hide if there are none."""
        self.setVisible(bool(elements))
        if not elements:
            return
        links = [_origin_link(scenario, element) for element in elements[:MAX_LISTED_ORIGINS]]
        if len(elements) > MAX_LISTED_ORIGINS:
            links.append(translate_plural("ComputedOriginsLabel", "and %Ln more", len(elements) - MAX_LISTED_ORIGINS))
        sentence = self.tr("Calculated from:")
        self.setText(f"<p>{escape(sentence)}</p><p>{'<br>'.join(links)}</p>")


def _origin_link(scenario: Scenario, element: Element) -> str:
    kind = term_label(kind_of(element))
    return f'<a href="{escape(element.id)}">{escape(display_title(scenario, element))}</a> · {escape(kind)}'
