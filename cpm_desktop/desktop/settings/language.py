"""The language of the editor: the chosen one, else the first supported language of the system.

It is set once, before the first window is created, because visible texts are not updated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QSettings, QTranslator

from cpm_desktop.i18n import ENGLISH, ENGLISH_NUMBER_FORMAT, DateFormat, NumberFormat, set_translator
from cpm_desktop.resources import resource_path

LANGUAGE_KEY = "language"
FOLLOW_SYSTEM = ""
"""The stored value if the user has chosen no language."""
LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "hu": "Magyar",
    "el": "Ελληνικά",
    "nb": "Norsk bokmål",
    "zh_CN": "简体中文",
}
"""The supported languages, each with its name in the language itself."""
_WEEKDAY = re.compile(r"^dddd,?\s*|,?\s*dddd$")
"""The day of the week and what separates it from the date, in Qt's date formats."""
_TAG_ALIASES = {"zh-hans": "zh_CN", "zh-cn": "zh_CN", "zh-sg": "zh_CN", "no": "nb", "nn": "nb"}
"""Other tags of supported languages. Nynorsk falls back to Bokmål; Traditional Chinese has no fallback."""


def chosen_language(settings: QSettings) -> str:
    """Return the chosen language, or FOLLOW_SYSTEM."""
    stored = str(settings.value(LANGUAGE_KEY, FOLLOW_SYSTEM))
    return stored if stored in LANGUAGES else FOLLOW_SYSTEM


def choose_language(settings: QSettings, language: str) -> None:
    """Save the choice of a language, or FOLLOW_SYSTEM, for the next start."""
    settings.setValue(LANGUAGE_KEY, language)


def system_language(preferred: Sequence[str]) -> str:
    """Return the first supported language of `preferred`, which are BCP 47 tags; else English."""
    known = (_language_of_tag(tag.replace("_", "-").casefold()) for tag in preferred)
    return next((language for language in known if language is not None), ENGLISH)


def install_language(application: QCoreApplication, settings: QSettings) -> None:
    """Use the language of `settings` or of the system for all texts, numbers and dates from now on."""
    system, chosen = QLocale.system(), chosen_language(settings)
    language = chosen or system_language(system.uiLanguages())
    if chosen and QLocale(chosen).language() != system.language():
        QLocale.setDefault(QLocale(chosen))
    for translator in load_translators(application, language):
        application.installTranslator(translator)
    set_translator(
        QCoreApplication.translate, language.replace("_", "-"), number_format_of(QLocale()), date_format_of(language)
    )


def number_format_of(locale: QLocale) -> NumberFormat:
    """Return the number format of a locale, which the texts of all layers use."""
    if locale.language() == QLocale.Language.C:
        return ENGLISH_NUMBER_FORMAT
    thousands = locale.groupSeparator()
    return NumberFormat(locale.decimalPoint(), thousands, thousands in locale.toString(1000))


def date_format_of(language: str) -> DateFormat:
    """Return the long date format of `language`, without the day of the week."""
    locale = QLocale.c() if language == ENGLISH else QLocale(language)
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return lambda day: locale.toString(QDate(day.year, day.month, day.day), pattern)


def load_translators(owner: QCoreApplication, language: str) -> list[QTranslator]:
    """Return the translators of Qt's texts and of the program's texts into `language` for which catalogues exist."""
    folder = str(resource_path("translations"))
    catalogues = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qt_{language}", folder),
        (f"cpm_{language}", folder),
    )
    candidates = [(QTranslator(owner), name, directory) for name, directory in catalogues]
    return [translator for translator, name, directory in candidates if translator.load(f"{name}.qm", directory)]


def _language_of_tag(tag: str) -> str | None:
    """Return the supported language of a tag such as “nb-no”, or None."""
    names = {language.casefold(): language for language in LANGUAGES if "_" not in language} | _TAG_ALIASES
    return next((language for name, language in names.items() if tag == name or tag.startswith(f"{name}-")), None)
