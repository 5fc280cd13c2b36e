"""The label that an analysis tab shows if it has no table or charts to show."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from cpm_desktop.desktop.text.plain_label import PlainLabel


def placeholder_label(text: str = "") -> PlainLabel:
    """Return a centred label for a sentence."""
    label = PlainLabel(text)
    label.setObjectName("fieldLabel")
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    label.setMargin(8)
    return label


def calculating_text() -> str:
    """Return the sentence that a tab shows while its contents are being calculated."""
    return QCoreApplication.translate("AnalysisPage", "Calculating …")
