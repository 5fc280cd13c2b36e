"""The real program at the scale of `QT_SCALE_FACTOR`; prints the pixel ratio, then everything that does not fit.

Every line after the first names a control with clipped text, or an icon with too few pixels, and its location.
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
"""Pixels by which a control may be smaller than its size hint: less than any padding."""
EVENT_LOOP_TURNS = 12
"""Event loop turns after which the pictures of the welcome page are ready."""
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
    window.workspace.session.mark_saved()
    window.close()
    window.deleteLater()
    application.processEvents()


def scenes(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield every state of the window, each with a function that shows it."""
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
    """Yield a line for each visible control with clipped text or a blurred icon."""
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
    """Return the fault of one control, '' if it has none."""
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
    """Return the name of a tab that is too narrow for it in bold, as when selected."""
    text_width = QFontMetrics(demibold(tabs.font())).horizontalAdvance
    names = (
        tabs.tabText(tab) for tab in range(tabs.count()) if text_width(tabs.tabText(tab)) > tabs.tabRect(tab).width()
    )
    return next(names, "")


def label_fault(label: QLabel) -> str:
    picture = label.pixmap()
    if not picture.isNull():
        return icon_fault(picture.devicePixelRatio(), label)
    if label.wordWrap():
        return "cut off below" if label.heightForWidth(label.width()) > label.height() else ""
    return text_fault(label.text(), label, 0)


def text_fault(text: str, widget: QWidget, used_width: int) -> str:
    """Return a fault if a line of text has too little room; `used_width` is the room of other parts."""
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
    """Yield the words of a lane's or a phase's name that are wider than its header cell."""
    font = demibold(QFont())
    font.setPixelSize(NAME_SIZE)
    for word in name.split():
        if QFontMetrics(font).horizontalAdvance(word) > area.width() - 2 * PADDING:
            yield f"header: “{word}” is cut off"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
