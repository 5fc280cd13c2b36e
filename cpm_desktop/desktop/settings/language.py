"""The language of the editor: the one that was chosen, else the first of the system's that the program speaks.

It is settled once, before the first window is made: texts that are shown are not asked for again.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QSettings, QTranslator

from cpm_desktop.i18n import ENGLISH, ENGLISH_NUMBER_FORMAT, DateFormat, NumberFormat, set_translator
from cpm_desktop.resources import resource_path

LANGUAGE_KEY = "language"
FOLLOW_SYSTEM = ""
"""What is kept where a person has chosen none."""
LANGUAGES: Mapping[str, str] = {
    ENGLISH: "English",
    "hu": "Magyar",
    "el": "Ελληνικά",
    "nb": "Norsk bokmål",
    "zh_CN": "简体中文",
}
"""The languages of the program, each by its own name."""
_WEEKDAY = re.compile(r"^dddd,?\s*|,?\s*dddd$")
"""The day of the week and what separates it from the date, in Qt's date formats."""
_TAG_ALIASES = {"zh-hans": "zh_CN", "zh-cn": "zh_CN", "zh-sg": "zh_CN", "no": "nb", "nn": "nb"}
"""How systems name languages otherwise; readers of Nynorsk read Bokmål too, those of Traditional Chinese are asked."""


def chosen_language(settings: QSettings) -> str:
    """Return the language that a person has chosen, or AS_SYSTEM."""
    kept = str(settings.value(LANGUAGE_KEY, FOLLOW_SYSTEM))
    return kept if kept in LANGUAGES else FOLLOW_SYSTEM


def choose_language(settings: QSettings, language: str) -> None:
    """Keep the choice of a language, or of AS_SYSTEM, for the next start."""
    settings.setValue(LANGUAGE_KEY, language)


def system_language(preferred: Sequence[str]) -> str:
    """Return the first of the `preferred` languages, as BCP 47 tags, that the program speaks; else English."""
    known = (_language_of_tag(tag.replace("_", "-").casefold()) for tag in preferred)
    return next((language for language in known if language is not None), ENGLISH)


def install_language(application: QCoreApplication, settings: QSettings) -> None:
    """Let every text from now on be in the language of `settings` or the system, and numbers and dates follow."""
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
    """Return how a locale writes numbers, so that sentences from below the window write them as the window does."""
    if locale.language() == QLocale.Language.C:
        return ENGLISH_NUMBER_FORMAT
    thousands = locale.groupSeparator()
    return NumberFormat(locale.decimalPoint(), thousands, thousands in locale.toString(1000))


def date_format_of(language: str) -> DateFormat:
    """Return how `language` writes dates in full; the day of the week is left out."""
    locale = QLocale.c() if language == ENGLISH else QLocale(language)
    pattern = _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return lambda day: locale.toString(QDate(day.year, day.month, day.day), pattern)


def load_translators(owner: QCoreApplication, language: str) -> list[QTranslator]:
    """Return what translates Qt's own texts, then ours, into `language`, as far as there are catalogues."""
    folder = str(resource_path("translations"))
    catalogues = (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"qt_{language}", folder),
        (f"cpm_{language}", folder),
    )
    candidates = [(QTranslator(owner), name, directory) for name, directory in catalogues]
    return [translator for translator, name, place in candidates if translator.load(f"{name}.qm", place)]


def _language_of_tag(tag: str) -> str | None:
    """Return the language that a tag such as “nb-no” stands for, or None where the program does not speak it."""
    names = {language.casefold(): language for language in LANGUAGES if "_" not in language} | _TAG_ALIASES
    return next((language for name, language in names.items() if tag == name or tag.startswith(f"{name}-")), None)
