"""Guesses the kinds of lanes: the customer by its name, else the pool that starts; others by their contacts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from cpm_desktop.exchange.bpmn.lanes import LanePlan, PlannedLane
from cpm_desktop.exchange.bpmn.source import SourceModel
from cpm_desktop.exchange.import_report import ImportReport
from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import LaneKind
from cpm_desktop.model.search_text import normalized_for_search
from cpm_desktop.model.vocabulary.lane_kinds import LANE_KINDS

_MORE_CUSTOMER_WORDS = (
    "consumer, end user, user, applicant, claimant, passenger, traveller, traveler, student, member, subscriber, "
    "policyholder, insured, shopper, cliente, clienta, comprador, usuario, acheteur, utilisateur, kundin, "
    "besteller, auftraggeber, klient, klijent, kupac, korisnik, zakaznik, klant, kund, asiakas, musteri, "
    "клиент, покупатель, заказчик, клієнт, お客様, 顧客, 고객"
)
_FUZZY_WORDS = ("customer", "customers", "client", "clients", "patient", "kunde")
_SIMILARITY = 0.75
_LEAST_FUZZY_LENGTH = 5
_TRAILING_QUALIFIER = re.compile(r"\s*[\(\[].*$|\s+\w{1,2}$")


def guess_lane_kinds(model: SourceModel, plan: LanePlan, report: ImportReport) -> dict[str, LaneKind]:
    """Return the kind of each lane. Kinds in our own extension elements are kept; others are reported as guesses."""
    kinds = {key: kind for key, lane in plan.lanes.items() if (kind := lane_kind_by_name(lane.name)) is not None}
    pool_kinds = {pool.base.id: lane_kind_by_name(pool.base.name) for pool in model.participants}
    kinds |= {key: "customer" for key, lane in plan.lanes.items() if pool_kinds.get(lane.pool) == "customer"}
    written = {key: kind for key, lane in plan.lanes.items() if (kind := _written_kind(lane)) is not None}
    kinds |= written
    by_name = set(kinds)
    if not written and "customer" not in kinds.values():
        kinds |= dict.fromkeys(_lanes_of_starting_pool(model, plan), "customer")
    contacts = _lanes_in_contact(model, plan, {key for key, kind in kinds.items() if kind == "customer"})
    for key, lane in plan.lanes.items():
        kinds.setdefault(key, "frontstage" if key in contacts else "backstage")
        if key not in written:
            _report_guess(report, lane, kinds[key], by_name=key in by_name)
    return kinds


def lane_kind_by_name(name: str) -> LaneKind | None:
    """Return the lane kind that the name of a lane or pool indicates, or None: “customer service” is not a customer."""
    plain = _TRAILING_QUALIFIER.sub("", normalized_for_search(name)).strip()
    lines: Mapping[LaneKind, str] = {kind: term.table_words for kind, term in LANE_KINDS.items() if term.table_words}
    for kind, line in lines.items():
        more = f", {_MORE_CUSTOMER_WORDS}" if kind == "customer" else ""
        if _ends_with_one_of(plain, f"{line}{more}".split(", ")):
            return kind
    last = plain.rpartition(" ")[2]
    if len(last) >= _LEAST_FUZZY_LENGTH and get_close_matches(last, _FUZZY_WORDS, 1, _SIMILARITY):
        return "customer"
    return None


def _ends_with_one_of(name: str, lane_words: Iterable[str]) -> bool:
    return any(
        name == word or name.endswith(f" {word}") or (word >= "\u2e80" and name.endswith(word))
        for word in map(normalized_for_search, lane_words)
    )


def _written_kind(lane: PlannedLane) -> LaneKind | None:
    kind = lane.base.fields.get("kind")
    return next((known for known in LANE_KINDS if known == kind), None)


def _lanes_of_starting_pool(model: SourceModel, plan: LanePlan) -> list[str]:
    """Return the lanes of the first of several pools that has a start without a message; none for a single pool."""
    if len(plan.lanes_of_pool) < 2:
        return []
    woken = {flow.target for flow in model.flows if flow.tag == "messageFlow"}
    pool_of_lane = {key: lane.pool for key, lane in plan.lanes.items()}
    starting = {
        pool_of_lane[plan.lane_of_node[node.id]]
        for node in model.nodes.values()
        if node.tag == "startEvent" and node.id not in woken and "message" not in node.kinds
    }
    return next((lanes for pool, lanes in plan.lanes_of_pool.items() if pool in starting), [])


def _lanes_in_contact(model: SourceModel, plan: LanePlan, customers: set[str]) -> set[str]:
    """Return the lanes that a flow joins with a customer lane."""

    def lane_of(end: str) -> str:
        return plan.lane_of_node.get(end) or plan.lanes_of_pool.get(end, [end])[0]

    found = set()
    for flow in model.flows:
        lanes = {lane_of(flow.source), lane_of(flow.target)}
        if lanes & customers:
            found |= lanes
    return found


def _report_guess(report: ImportReport, lane: PlannedLane, kind: LaneKind, *, by_name: bool) -> None:
    what = translate("Import", "lane kind: {kind}").format(kind=LANE_KINDS[kind].translated_name())
    if by_name:
        why = translate("Import", "its name says so")
    elif kind == "customer":
        why = translate("Import", "no name means a customer and this is the first pool that starts")
    else:
        why = translate("Import", "lanes are front stage where flows join them with a customer, else back stage")
    report.guess(lane.base.source_id, lane.name, what, why)
