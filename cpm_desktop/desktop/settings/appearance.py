"""The appearance of the window: colour scheme, fonts and style sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from string import Template
from typing import Literal, TypeAlias, cast, get_args

from PySide6.QtCore import QObject, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from cpm_desktop.desktop.background.wait_cursor import wait_cursor
from cpm_desktop.desktop.settings.themed_icons import accented_icon, command_icon, tool_icon
from cpm_desktop.drawing.theme import DARK_THEME, LIGHT_THEME, Theme
from cpm_desktop.resources import resource_path

ColourScheme: TypeAlias = Literal["system", "light", "dark"]
"""The user's choice: that of the system, always light or always dark."""

SCHEME_KEY = "appearance/scheme"
FONT_FAMILIES = ("Inter", "Noto Sans SC")
MIN_FONT_SIZE = 9.0


class Appearance(QObject):
    """The theme of the whole application; emits `changed` when another one applies."""

    changed = Signal()

    def __init__(self, application: QApplication, settings: QSettings) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        stored = str(settings.value(SCHEME_KEY, "system"))
        self._scheme: ColourScheme = cast("ColourScheme", stored) if stored in get_args(ColourScheme) else "system"
        self.theme = self._theme_of_scheme()
        self._apply_theme()
        application.styleHints().colorSchemeChanged.connect(self._update_theme)

    @property
    def scheme(self) -> ColourScheme:
        """Return the chosen colour scheme."""
        return self._scheme

    def set_scheme(self, scheme: ColourScheme) -> None:
        """Apply a colour scheme, and save the choice."""
        self._scheme = scheme
        self._settings.setValue(SCHEME_KEY, scheme)
        self._update_theme()

    def icon(self, name: str) -> QIcon:
        """Return the icon of a command; it follows the theme."""
        return _shared_icon(command_icon, name, self)

    def accented_icon(self, name: str) -> QIcon:
        """Return the icon of a command for a button in the accent colour; it follows the theme."""
        return _shared_icon(accented_icon, name, self)

    def tool_icon(self, name: str) -> QIcon:
        """Return the icon of a tool; it follows the theme."""
        return _shared_icon(tool_icon, name, self)

    def _theme_of_scheme(self) -> Theme:
        dark_system = self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK_THEME if self._scheme == "dark" or (self._scheme == "system" and dark_system) else LIGHT_THEME

    def _update_theme(self) -> None:
        new_theme = self._theme_of_scheme()
        if new_theme is not self.theme:
            self.theme = new_theme
            with wait_cursor():
                self._apply_theme()
                self.changed.emit()

    def _apply_theme(self) -> None:
        """Apply the colours if they differ, because Qt then updates every widget.

        Setting a style sheet takes Qt a third of the time if the previous one is removed first.
        """
        colours, style = qt_palette(self.theme), style_sheet(self.theme)
        if style != self._application.styleSheet():
            self._application.setStyleSheet("")
            self._application.setPalette(colours)
            self._application.setStyleSheet(style)


@lru_cache(maxsize=512)
def _shared_icon(create: Callable[[str, Callable[[], Theme]], QIcon], name: str, appearance: Appearance) -> QIcon:
    """Return an icon that all widgets share.

    The cache keeps the icon, because Python's garbage collector must never find an icon in a closed window: it would
    clear the icon and its engine in any order, and an icon needs its engine until it is destroyed.
    """
    return create(name, lambda: appearance.theme)


def register_fonts() -> None:
    """Register the bundled fonts, so that every supported script can be shown without system fonts."""
    for file in sorted(resource_path("fonts").rglob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def window_font(system: QFont) -> QFont:
    """Return the font of the window: the bundled families in the size of the system font."""
    font = QFont(system)
    font.setFamilies([*FONT_FAMILIES, *system.families()])
    font.setPointSizeF(max(system.pointSizeF(), MIN_FONT_SIZE))
    return font


def qt_palette(theme: Theme) -> QPalette:
    """Return Qt's palette for `theme`."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: theme.panel,
        roles.WindowText: theme.ink,
        roles.Base: theme.panel,
        roles.AlternateBase: theme.lanes[1],
        roles.ToolTipBase: theme.panel,
        roles.ToolTipText: theme.ink,
        roles.PlaceholderText: theme.secondary,
        roles.Text: theme.ink,
        roles.Button: theme.panel,
        roles.ButtonText: theme.ink,
        roles.BrightText: theme.on_accent,
        roles.Link: theme.accent,
        roles.LinkVisited: theme.accent,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.on_accent,
        roles.Accent: theme.accent,
        roles.Light: theme.panel,
        roles.Midlight: theme.header,
        roles.Mid: theme.hairline,
        roles.Dark: theme.hairline,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        faint = QColor(theme.secondary)
        faint.setAlphaF(0.6)
        result.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return result


def style_sheet(theme: Theme) -> str:
    """Return the style sheet for what the palette of Fusion does not cover: hairlines, tool buttons, rounded fields."""
    colours = {name: getattr(theme, name) for name in ("panel", "paper", "ink", "secondary", "hairline", "header")}
    colours |= {name: getattr(theme, name) for name in ("accent", "on_accent", "selection", "customer_lane")}
    colours |= {"warning": theme.annotations["opportunity"], "error": theme.annotations["pain_point"]}
    colours |= {"hover": theme.header, "chosen": theme.customer_header}
    colours |= {
        symbol: resource_path("styles", f"{symbol}-{theme.name}.svg").as_posix() for symbol in ("arrow", "tick", "dash")
    }
    return Template(resource_path("styles", "window.qss").read_text(encoding="utf-8")).substitute(colours)
