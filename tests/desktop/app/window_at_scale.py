"""The real program at the scale that `QT_SCALE_FACTOR` asks for; it prints the ratio, and then what does not fit.

Every line after the first names a control whose words are cut off, or an icon with too few pixels, and where it stands.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect, QSettings
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)

from cpm_desktop.desktop.app.application import configure_application
from cpm_desktop.desktop.app.window_factory import create_window
from cpm_desktop.desktop.canvas.headers.header_painter import NAME_SIZE, PADDING
from cpm_desktop.desktop.files.document_file import template_path
from cpm_desktop.desktop.settings.appearance import Appearance
from cpm_desktop.desktop.widgets.notification_bar import NotificationAction
from cpm_desktop.desktop.widgets.prompt_bar import Prompt
from cpm_desktop.desktop.window.main_window import MainWindow

TOLERANCE = 2
"""Pixels by which a control may miss its hint: less than any of the paddings."""
EVENT_LOOP_TURNS = 12
"""After so many rounds of events, the pictures of the welcome page are made too."""
SELECTIONS = ("B3", "G1", "C", "explore", "n1", "f1")


def main(settings: Path) -> None:
    """Show every part of the window, and print what does not fit."""
    application = QApplication(sys.argv[:1])
    configure_application(application)
    stored = QSettings(str(settings), QSettings.Format.IniFormat)
    window = create_window(Appearance(application, stored), stored)
    window.show()
    print(window.devicePixelRatioF())
    for name, show in scenes(window):
        show()
        for _ in range(EVENT_LOOP_TURNS):
            application.processEvents()
        for fault in visible_faults(window):
            print(f"{name}: {fault}")


def scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield what to look at, each with what brings it into sight."""
    yield "welcome", window.show_welcome
    yield "process", lambda: window.document_file.open(template_path("ordering"))
    for key in SELECTIONS:
        yield key, partial(window.workspace.selection.select, [key])
    yield (
        "message",
        lambda: window.message_bar.show_message("Exported to a place far away.", "information", "Show", lambda: None),
    )
    answers = (NotificationAction("Overwrite", lambda: None), NotificationAction("Save as Copy…", lambda: None))
    yield (
        "question",
        lambda: window.prompt_bar.push(Prompt("The file was changed by another program. " * 4, answers)),
    )
    yield "outline", window.docks.outline.raise_
    yield "commands", window.command_palette.open_palette


def visible_faults(window: MainWindow) -> Iterator[str]:
    """Yield a line for each control in sight whose words or icon suffer."""
    for widget in window.findChildren(QWidget):
        made_by_qt = isinstance(widget.parent(), QLineEdit)
        if not made_by_qt and widget.isVisible() and not widget.visibleRegion().isEmpty():
            fault = fault_of(widget)
            if fault:
                yield f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()!r}: {fault}"
    for header in (window.canvas.headers.lanes, window.canvas.headers.phases):
        names = {key: lane.name for key, lane in window.workspace.scenario.lanes.items()}
        names |= {key: phase.name for key, phase in window.workspace.scenario.phases.items()}
        for key, name in names.items():
            area = header.cell_area(key)
            if not area.isEmpty():
                yield from clipped_words(name, area)


def fault_of(widget: QWidget) -> str:
    """Return what is wrong with one control, nothing where all is well."""
    match widget:
        case QLabel():
            return label_fault(widget)
        case QTabBar():
            return tab_fault(widget)
        case QComboBox():
            return "" if widget.isEditable() else text_fault(widget.currentText(), widget, 26)
        case QToolButton() | QPushButton():
            return button_fault(widget)
        case _:
            return ""


def demibold(font: QFont) -> QFont:
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def tab_fault(tabs: QTabBar) -> str:
    """Return the name of a tab that has no room for it, chosen and so in bold."""
    needed = QFontMetrics(demibold(tabs.font())).horizontalAdvance
    names = (tabs.tabText(tab) for tab in range(tabs.count()) if needed(tabs.tabText(tab)) > tabs.tabRect(tab).width())
    return next(names, "")


def label_fault(label: QLabel) -> str:
    picture = label.pixmap()
    if not picture.isNull():
        return icon_fault(picture.devicePixelRatio(), label)
    if label.wordWrap():
        return "cut off below" if label.heightForWidth(label.width()) > label.height() else ""
    return text_fault(label.text(), label, 0)


def text_fault(text: str, widget: QWidget, used_width: int) -> str:
    """Return whether a line of text has less room than it needs; `taken` is the room of other parts."""
    metrics = widget.fontMetrics()
    if metrics.horizontalAdvance(text) > widget.contentsRect().width() - used_width:
        return f"“{text}” is cut off"
    return "too low" if text and metrics.height() > widget.height() else ""


def button_fault(button: QAbstractButton) -> str:
    hint = button.sizeHint()
    if hint.width() > button.width() + TOLERANCE or hint.height() > button.height() + TOLERANCE:
        return f"{button.width()} × {button.height()} instead of {hint.width()} × {hint.height()}"
    if button.icon().isNull():
        return ""
    picture = button.icon().pixmap(button.iconSize(), button.devicePixelRatioF())
    return icon_fault(picture.devicePixelRatio(), button)


def icon_fault(ratio: float, widget: QWidget) -> str:
    return "" if abs(ratio - widget.devicePixelRatioF()) < 0.01 else f"an icon with {ratio} pixels for one"


def clipped_words(name: str, area: QRect) -> Iterator[str]:
    """Yield the words of a lane's or a phase's name that are wider than its cell in the header."""
    font = demibold(QFont())
    font.setPixelSize(NAME_SIZE)
    for word in name.split():
        if QFontMetrics(font).horizontalAdvance(word) > area.width() - 2 * PADDING:
            yield f"header: “{word}” is cut off"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
