"""The words for columns of a table and for their values, in five languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from cpm_desktop.model.elements import LaneKind, NodeKind, ValueClass
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.vocabulary.channels import CHANNELS
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS
from cpm_desktop.model.vocabulary.node_kinds import NODE_KINDS
from cpm_desktop.model.vocabulary.term import Term
from cpm_desktop.model.vocabulary.value_classes import VALUE_CLASSES

_COLUMN_WORDS: Mapping[str, str] = {
    "lane": "lane, swimlane, swim lane, who, role, actor, department, participant, sáv, úszósáv, szereplő, "
    "részleg, osztály, szervezeti egység, λωρίδα, ρόλος, τμήμα, ποιος, bane, svømmebane, rolle, avdeling, "
    "aktør, hvem, 泳道, 角色, 部门, 部門, 参与者, 參與者",
    "step": "step, step name, process step, activity, task, action, lépés, folyamatlépés, tevékenység, feladat, "
    "βήμα, δραστηριότητα, εργασία, ενέργεια, steg, trinn, prosesstrinn, aktivitet, oppgave, 步骤, 步驟, 活动, "
    "活動, 任务, 任務",
    "phase": "phase, stage, fázis, szakasz, φάση, στάδιο, fase, 阶段, 階段",
    "channel": "channel, csatorna, κανάλι, kanal, 渠道",
    "touch": "touch, touch time, touch minutes, work, work time, working time, processing time, duration, time, "
    "minutes, effort, munkaidő, idő, χρόνος, tid, 时间, 時間, "
    "feldolgozási idő, időtartam, χρόνος εργασίας, διάρκεια, arbeidstid, behandlingstid, varighet, 工作时间, "
    "工作時間, 处理时间, 處理時間, 时长, 時長",
    "wait": "wait, waiting, wait time, wait minutes, waiting time, delay, várakozás, várakozási idő, αναμονή, "
    "χρόνος αναμονής, vent, venting, ventetid, 等待, 等待时间, 等待時間",
    "value": "value, value class, value to customer, érték, αξία, verdi, 价值, 價值",
    "owner": "owner, responsible, accountable, felelős, gazda, υπεύθυνος, eier, ansvarlig, 负责人, 負責人",
    "pain": "pain, pain point, problem, issue, fájdalompont, probléma, πρόβλημα, σημείο πόνου, σημείο δυσκολίας, "
    "smertepunkt, utfordring, 痛点, 痛點, 问题, 問題",
    "next": "next, next step, next steps, then, successor, successors, következő, következő lépés, επόμενο, "
    "επόμενο βήμα, επόμενα, neste, neste steg, neste trinn, 下一步, 后续, 後續",
    "id": "id, azonosító, αναγνωριστικό, 标识, 標識",
    "number": "#, no, nr, number, step no, step number, sorszám, α/α, αριθμός, nummer, 序号, 序號",
    "kind": "kind, type, típus, fajta, τύπος, είδος, 类型, 類型",
    "description": "description, details, notes, note, comment, leírás, megjegyzés, περιγραφή, σημειώσεις, "
    "beskrivelse, notat, kommentar, 描述, 说明, 說明, 备注, 備註",
}

_Key = TypeVar("_Key", bound=str)

_TRAILING_QUALIFIER = re.compile(r"\s*\(.*\)$|\s+\w{1,2}$")
_FIRST_UNSPACED_CHARACTER = "\u2e80"
"""The first character of the East Asian scripts, which are written without blanks."""


def _keys_by_word(words: Iterable[tuple[_Key, str]]) -> dict[str, _Key]:
    """Return the key of each normalized word; `words` are keys with comma-separated words."""
    return {normalized_for_search(word): key for key, line in words for word in line.split(", ")}


def _table_words(terms: Mapping[_Key, Term]) -> Iterator[tuple[_Key, str]]:
    return ((key, term.table_words) for key, term in terms.items() if term.table_words)


NODE_KIND_BY_WORD: Mapping[str, NodeKind] = _keys_by_word(_table_words(NODE_KINDS))
"""The node kind for each normalized word."""
COLUMN_BY_WORD = _keys_by_word(_COLUMN_WORDS.items())
"""The column for each normalized word in a header."""
GENERIC_NAME_WORDS = frozenset(
    map(
        normalized_for_search,
        ("name", "title", "név", "megnevezés", "cím", "όνομα", "τίτλος", "navn", "tittel", "名称", "名稱"),
    )
)
"""Normalized header words that mean the step where no other column does. A single such word can mean any name."""
CHANNEL_BY_WORD: Mapping[str, str] = _keys_by_word(_table_words(CHANNELS))
"""The known channel for each normalized word."""
VALUE_CLASS_BY_WORD: Mapping[str, ValueClass] = _keys_by_word(_table_words(VALUE_CLASSES))
"""The value class for each normalized word."""


def lane_kind_of(name: str) -> LaneKind | None:
    """Return the lane kind that a lane's name indicates, or None."""
    normalized_name = normalized_for_search(name)
    for kind, line in _table_words(LANE_KINDS):
        if any(_ends_with_word(normalized_name, normalized_for_search(word)) for word in line.split(", ")):
            return kind
    return None


def _ends_with_word(name: str, word: str) -> bool:
    """Return whether `name` ends with `word`, ignoring a trailing number: “customer service” is not a customer."""
    plain = _TRAILING_QUALIFIER.sub("", name)
    return plain == word or plain.endswith(f" {word}") or (word >= _FIRST_UNSPACED_CHARACTER and plain.endswith(word))
