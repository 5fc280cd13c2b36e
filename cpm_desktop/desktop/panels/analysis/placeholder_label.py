"""The sentence that stands in the middle of a tab where there is nothing else to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel


def placeholder_label(text: str = "") -> QLabel:
    """Return a label for such a sentence."""
    label = QLabel(text)
    label.setObjectName("fieldLabel")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setMargin(16)
    return label


def calculating_text() -> str:
    """Return what a tab says until there is an answer."""
    return QCoreApplication.translate("AnalysisPage", "Working it out …")
