"""Actions that choose the language of the program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup

from cpm_desktop.desktop.actions.action_factory import create_action
from cpm_desktop.desktop.settings.language import FOLLOW_SYSTEM, LANGUAGES, choose_language, chosen_language


class LanguageActions(QObject):
    """One action for each language and one for that of the system; a choice applies at the next start."""

    chosen = Signal(str)
    """A language was chosen; carries a sentence that says when it applies."""

    def __init__(self, parent: QObject, settings: QSettings) -> None:
        super().__init__(parent)
        self._settings = settings
        self._group = QActionGroup(self)
        as_system = self.tr("Same as S&ystem")
        self.all = tuple(self._action(key, name) for key, name in {FOLLOW_SYSTEM: as_system, **LANGUAGES}.items())

    def _action(self, language: str, name: str) -> QAction:
        action = create_action(self, name, self._choose_callback(language))
        action.setCheckable(True)
        action.setChecked(language == chosen_language(self._settings))
        self._group.addAction(action)
        return action

    def _choose_callback(self, language: str) -> Callable[[], None]:
        def choose() -> None:
            choose_language(self._settings, language)
            self.chosen.emit(self.tr("The language changes at the next start."))

        return choose
