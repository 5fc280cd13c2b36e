"""The kinds of lanes."""

from __future__ import annotations

from collections.abc import Mapping

from cpm_desktop.i18n import QT_TRANSLATE_NOOP
from cpm_desktop.model.elements import LaneKind
from cpm_desktop.model.vocabulary.term import Term

LANE_KINDS: Mapping[LaneKind, Term] = {
    "customer": Term(
        QT_TRANSLATE_NOOP("Vocabulary", "Customer"),
        QT_TRANSLATE_NOOP("Vocabulary", "customer"),
        table_words="customer, customers, client, buyer, citizen, patient, guest, "
        "ügyfél, vevő, vásárló, πελάτης, kunde, 客户, 客戶, 顾客, 顧客",
    ),
    "frontstage": Term(QT_TRANSLATE_NOOP("Vocabulary", "Front stage"), QT_TRANSLATE_NOOP("Vocabulary", "front stage")),
    "backstage": Term(QT_TRANSLATE_NOOP("Vocabulary", "Back stage"), QT_TRANSLATE_NOOP("Vocabulary", "back stage")),
    "support": Term(QT_TRANSLATE_NOOP("Vocabulary", "Support"), QT_TRANSLATE_NOOP("Vocabulary", "support")),
    "system": Term(
        QT_TRANSLATE_NOOP("Vocabulary", "System"),
        QT_TRANSLATE_NOOP("Vocabulary", "system"),
        table_words="system, software, platform, erp, crm, rendszer, σύστημα, systemet, 系统, 系統",
    ),
    "partner": Term(
        QT_TRANSLATE_NOOP("Vocabulary", "Partner"),
        QT_TRANSLATE_NOOP("Vocabulary", "partner"),
        table_words="partner, supplier, carrier, beszállító, szállító, συνεργάτης, προμηθευτής, "
        "leverandør, 供应商, 供應商, 合作伙伴",
    ),
}
