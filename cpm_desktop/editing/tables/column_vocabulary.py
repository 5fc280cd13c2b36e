"""The words for columns of a table and for their values, in five languages."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cpm_desktop.model.elements import LaneKind, ValueClass
from cpm_desktop.model.search_text import normalized_for_search

_COLUMN_WORDS: Mapping[str, str] = {
    "lane": "lane, swimlane, swim lane, who, role, actor, department, participant, sáv, úszósáv, szereplő, "
    "részleg, osztály, szervezeti egység, λωρίδα, ρόλος, τμήμα, ποιος, bane, svømmebane, rolle, avdeling, "
    "aktør, hvem, 泳道, 角色, 部门, 部門, 参与者, 參與者",
    "step": "step, step name, process step, activity, task, action, lépés, folyamatlépés, tevékenység, feladat, "
    "βήμα, δραστηριότητα, εργασία, ενέργεια, steg, trinn, prosesstrinn, aktivitet, oppgave, 步骤, 步驟, 活动, "
    "活動, 任务, 任務",
    "phase": "phase, stage, fázis, szakasz, φάση, στάδιο, fase, 阶段, 階段",
    "channel": "channel, csatorna, κανάλι, kanal, 渠道",
    "touch": "touch, touch time, work, work time, working time, processing time, duration, munkaidő, "
    "feldolgozási idő, időtartam, χρόνος εργασίας, διάρκεια, arbeidstid, behandlingstid, varighet, 工作时间, "
    "工作時間, 处理时间, 處理時間, 时长, 時長",
    "wait": "wait, waiting, wait time, waiting time, delay, várakozás, várakozási idő, αναμονή, "
    "χρόνος αναμονής, vent, venting, ventetid, 等待, 等待时间, 等待時間",
    "value": "value, value class, value to customer, érték, αξία, verdi, 价值, 價值",
    "owner": "owner, responsible, accountable, felelős, gazda, υπεύθυνος, eier, ansvarlig, 负责人, 負責人",
    "pain": "pain, pain point, problem, issue, fájdalompont, probléma, πρόβλημα, σημείο πόνου, smertepunkt, "
    "utfordring, 痛点, 痛點, 问题, 問題",
    "next": "next, next step, next steps, then, successor, successors, következő, következő lépés, επόμενο, "
    "επόμενο βήμα, επόμενα, neste, neste steg, neste trinn, 下一步, 后续, 後續",
    "description": "description, details, notes, note, comment, leírás, megjegyzés, περιγραφή, σημειώσεις, "
    "beskrivelse, notat, kommentar, 描述, 说明, 說明, 备注, 備註",
}
_VALUE_CLASS_WORDS: Mapping[ValueClass, str] = {
    "value_adding": "value-adding, value adding, value_adding, adding, va, értékteremtő, értéknövelő, "
    "προσθέτει αξία, verdiskapende, 增值",
    "necessary": "necessary, bva, bnva, szükséges, αναγκαίο, απαραίτητο, nødvendig, 必要",
    "waste": "waste, nva, non-value-adding, veszteség, pazarlás, σπατάλη, sløsing, 浪费, 浪費",
}
_CHANNEL_WORDS: Mapping[str, str] = {
    "phone": "phone, telephone, call, telefon, τηλέφωνο, 电话, 電話",
    "ivr": "ivr, phone menu, telefonmenü, τηλεφωνικό μενού, telefonmeny, 语音菜单",
    "web": "web, website, online, weboldal, honlap, ιστότοπος, nettside, 网站, 網站",
    "app": "app, mobile app, alkalmazás, εφαρμογή, 应用, 應用",
    "email": "email, e-mail, e-post, epost, ηλεκτρονικό ταχυδρομείο, 电子邮件, 電子郵件, 邮件",
    "chat": "chat, csevegés, συνομιλία, 聊天",
    "social": "social, social media, közösségi média, μέσα κοινωνικής δικτύωσης, sosiale medier, 社交媒体",
    "post": "post, letter, levél, posta, ταχυδρομείο, brev, 邮寄, 郵寄, 信件",
    "in_person": "in person, in_person, face to face, személyesen, αυτοπροσώπως, personlig, oppmøte, 当面, 當面",
    "kiosk": "kiosk, kioszk, κιόσκι, 自助终端",
    "self_assembly": "self-assembly, self_assembly, önálló összeszerelés, αυτοσυναρμολόγηση, selvmontering, 自行组装",
}
_LANE_KIND_WORDS: Mapping[LaneKind, str] = {
    "customer": "customer, customers, client, buyer, citizen, patient, guest, ügyfél, vevő, vásárló, πελάτης, "
    "kunde, 客户, 客戶, 顾客, 顧客",
    "system": "system, software, platform, erp, crm, rendszer, σύστημα, systemet, 系统, 系統",
    "partner": "partner, supplier, carrier, beszállító, szállító, συνεργάτης, προμηθευτής, leverandør, 供应商, "
    "供應商, 合作伙伴",
}


_TRAILING_QUALIFIER = re.compile(r"\s*\(.*\)$|\s+\w{1,2}$")
_FIRST_UNSPACED_CHARACTER = "\u2e80"
"""The first character of the East Asian scripts, which are written without blanks."""


def _keys_by_word(words: Mapping[str, str]) -> dict[str, str]:
    return {normalized_for_search(word): key for key, line in words.items() for word in line.split(", ")}


COLUMN_BY_WORD = _keys_by_word(_COLUMN_WORDS)
"""The column for each normalized word in a header."""
GENERIC_NAME_WORDS = frozenset(
    map(
        normalized_for_search,
        ("name", "title", "név", "megnevezés", "cím", "όνομα", "τίτλος", "navn", "tittel", "名称", "名稱"),
    )
)
"""Normalized header words that mean the step where no other column does. A single such word can mean any name."""
CHANNEL_BY_WORD = _keys_by_word(_CHANNEL_WORDS)
"""The known channel for each normalized word."""
VALUE_CLASS_BY_WORD: Mapping[str, ValueClass] = {
    normalized_for_search(word): key for key, line in _VALUE_CLASS_WORDS.items() for word in line.split(", ")
}
"""The value class for each normalized word."""


def lane_kind_of(name: str) -> LaneKind | None:
    """Return the lane kind that a lane's name indicates, or None."""
    normalized_name = normalized_for_search(name)
    for kind, line in _LANE_KIND_WORDS.items():
        if any(_ends_with_word(normalized_name, normalized_for_search(word)) for word in line.split(", ")):
            return kind
    return None


def _ends_with_word(name: str, word: str) -> bool:
    """Return whether `name` ends with `word`, ignoring a trailing number: “customer service” is not a customer."""
    plain = _TRAILING_QUALIFIER.sub("", name)
    return plain == word or plain.endswith(f" {word}") or (word >= _FIRST_UNSPACED_CHARACTER and plain.endswith(word))
