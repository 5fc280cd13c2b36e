"""Tables pasted from a spreadsheet: accepted spellings, and the resulting elements."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpm_desktop.editing.commands.elements import edit_elements
from cpm_desktop.editing.errors import CommandRejected
from cpm_desktop.editing.table_paste import paste_table
from cpm_desktop.editing.tables.cells import format_cells, looks_like_table, parse_cells
from cpm_desktop.editing.tables.column_vocabulary import lane_kind_of
from cpm_desktop.model.document import Document, Scenario
from cpm_desktop.model.elements import Annotation, Decision, Flow, Step
from cpm_desktop.model.invariants import violations
from cpm_desktop.model.mapping import ElementMap
from tests.editing.sample_process import TODAY, document_after, perform_and_check, process


def empty_document() -> Document:
    return Document(scenarios=ElementMap([Scenario(id=TODAY)]))


def pasted(text: str, document: Document | None = None, lane: str | None = None) -> Scenario:
    """Paste into an empty document; check undo, redo and every invariant."""
    return perform_and_check(lambda doc: paste_table(doc, TODAY, text, lane)[0], document or empty_document())


def steps(scenario: Scenario) -> list[tuple[str, str]]:
    """Return lane and name of every node."""
    return [(scenario.lanes[node.lane].name, node.name) for node in scenario.nodes.values()]


def flows(scenario: Scenario) -> list[str]:
    names = {end.id: end.name for end in (*scenario.lanes.values(), *scenario.nodes.values())}
    return [f"{names[flow.source]}>{names[flow.target]}" for flow in scenario.flows.values()]


def step(scenario: Scenario, name: str) -> Step:
    found = [node for node in scenario.nodes.values() if node.name == name]
    assert isinstance(found[0], Step)
    return found[0]


def rejection_message(text: str, document: Document | None = None) -> str:
    with pytest.raises(CommandRejected) as reason:
        paste_table(document or empty_document(), TODAY, text)
    return str(reason.value)


def test_rows_become_consecutive_steps_in_lanes() -> None:
    scenario = pasted("Lane\tStep\nCustomer\tOrder\nSales\tCheck\nWarehouse\tPick\nCustomer\tReceive\n")
    assert steps(scenario) == [
        ("Customer", "Order"),
        ("Sales", "Check"),
        ("Warehouse", "Pick"),
        ("Customer", "Receive"),
    ]
    assert flows(scenario) == ["Order>Check", "Check>Pick", "Pick>Receive"]
    kinds = {lane.name: lane.kind for lane in scenario.lanes.values()}
    assert kinds == {"Customer": "customer", "Sales": "frontstage", "Warehouse": "frontstage"}


def test_table_without_header_has_lane_and_step_columns() -> None:
    scenario = pasted("Customer\tOrder\tby web\r\nShop\tSend\r\n")
    assert steps(scenario) == [("Customer", "Order"), ("Shop", "Send")]
    assert step(scenario, "Order").description == "by web"


def test_one_column_is_a_list_of_steps() -> None:
    scenario = pasted("Ask\nAnswer\n\nThank", process(), lane="FR")
    assert [key for key in steps(scenario) if key[0] == "Desk"][-3:] == [
        ("Desk", "Ask"),
        ("Desk", "Answer"),
        ("Desk", "Thank"),
    ]
    assert [name for name in flows(scenario) if name in {"Ask>Answer", "Answer>Thank"}] == [
        "Ask>Answer",
        "Answer>Thank",
    ]
    assert [lane for lane, name in steps(pasted("Step\nAsk again", process())) if name == "Ask again"] == ["Customer"]


@pytest.mark.parametrize(
    "header",
    [
        "Touch time (min)\tStep\tPain point\tWho\tPhase\tWait (h)\tValue\tOwner\tChannel",
        "munkaidő (perc)\tLépés\tfájdalompont\tSÁV\tfázis\tvárakozás (óra)\térték\tfelelős\tcsatorna",
        "διάρκεια (λεπτά)\tΒήμα\tπρόβλημα\tΛωρίδα\tφάση\tαναμονή (ώρες)\tαξία\tυπεύθυνος\tκανάλι",
        "Arbeidstid [min]\tSteg\tSmertepunkt\tAvdeling\tFase\tVentetid (timer)\tVerdi\tEier\tKanal",
        "处理时间（分钟）\t步骤\t痛点\t泳道\t阶段\t等待时间（小时）\t价值\t负责人\t渠道",
    ],
)
def test_columns_are_recognized_in_any_order_and_five_languages(header: str) -> None:
    scenario = pasted(f"{header}\n8\tCall\ttoo long\tDesk\tOrder\t1,5\twaste\tKim\tE-Mail")
    node = step(scenario, "Call")
    assert (node.touch_minutes, node.wait_minutes, node.value, node.owner, node.channel) == (
        8,
        90,
        "waste",
        "Kim",
        "email",
    )
    assert scenario.lanes[node.lane].name == "Desk"
    assert node.phase is not None
    assert scenario.phases[node.phase].name == "Order"
    (note,) = scenario.annotations.values()
    assert note == Annotation(id=note.id, kind="pain_point", targets=(node.id,), text="too long")


def test_name_column_is_used_without_a_step_column() -> None:
    assert ("Desk", "Call") in steps(pasted("Name\tLane\nCall\tDesk"))
    scenario = pasted("Step\tLane\tName\nCall\tDesk\tKim")
    assert step(scenario, "Call").description == "Name: Kim"


def test_existing_lanes_and_phases_are_matched_ignoring_case() -> None:
    before = process().scenarios[TODAY]
    scenario = pasted("lane\tstep\tphase\n DESK \tGreet\tfulfil\nwarehouse\tPack\tFULFIL", process())
    assert list(scenario.lanes) == list(before.lanes)
    assert list(scenario.phases) == list(before.phases)
    assert (step(scenario, "Greet").lane, step(scenario, "Greet").phase) == ("FR", "p2")


def test_empty_cell_repeats_the_one_above() -> None:
    scenario = pasted("lane\tphase\tstep\nDesk\tA\tOne\n\t\tTwo\nShop\t\tThree\n\tB\tFour")
    assert steps(scenario) == [("Desk", "One"), ("Desk", "Two"), ("Shop", "Three"), ("Shop", "Four")]
    phases = [scenario.phases[node.phase].name for node in scenario.nodes.values() if node.phase]
    assert phases == ["A", "A", "A", "B"]


def test_several_pain_points_of_a_step_are_in_rows_below_it() -> None:
    scenario = pasted("step\tlane\tpain\nCall\tDesk\tslow\n\t\tloud\nEnd\tDesk\t")
    call = step(scenario, "Call")
    assert [(note.text, note.targets) for note in scenario.annotations.values()] == [
        ("slow", (call.id,)),
        ("loud", (call.id,)),
    ]


def test_quoted_cells_may_contain_tabs_newlines_and_quotes() -> None:
    assert parse_cells('"a\tb"\t"c ""d"""\r\n"two\nlines"\t5" pipe\t"Hi" he said') == [
        ["a\tb".replace("\t", " "), 'c "d"'],
        ["two\nlines", '5" pipe', '"Hi" he said'],
    ]
    assert parse_cells('"open\tnext\nlast') == [['"open', "next"], ["last"]]
    assert parse_cells("a\x00\x07b\t\u00a0c\u00a0") == [["ab", "c"]]
    scenario = pasted('lane\tstep\tdescription\nDesk\t"Send ""A""\nand ""B"""\t"one\ntwo"')
    assert step(scenario, 'Send "A" and "B"').description == "one\ntwo"


@pytest.mark.parametrize("text", ["=SUM(A1:A3)", "+491234", "-5", "@home", "=cmd|' /C calc'!A0", "'quoted"])
def test_formulas_are_read_as_text(text: str) -> None:
    scenario = pasted(f"lane\tstep\towner\nDesk\t{text}\t{text}")
    assert step(scenario, text).owner == text


def test_duplicate_names_are_separate_steps_and_next_refers_to_the_one_below() -> None:
    scenario = pasted("lane\tstep\tnext\nDesk\tCheck\tCheck\nDesk\tSend\t\nDesk\tCheck\t\nDesk\tDone\t")
    checks = [node.id for node in scenario.nodes.values() if node.name == "Check"]
    assert len(checks) == 2
    pairs = [(flow.source, flow.target) for flow in scenario.flows.values()]
    assert (checks[0], checks[1]) in pairs
    assert flows(scenario) == ["Check>Check", "Send>Check", "Check>Done"]


def test_several_next_steps_are_a_choice_and_merge_again() -> None:
    scenario = pasted(
        "lane\tstep\tnext\nDesk\tPaid?\tyes: Send; no: Remind\nDesk\tSend\t\nDesk\tRemind\t\nDesk\tFile\t"
    )
    assert isinstance(next(iter(scenario.nodes.values())), Decision)
    assert flows(scenario) == ["Paid?>Send", "Paid?>Remind", "Send>File", "Remind>File"]
    assert [flow.label for flow in scenario.flows.values()] == ["yes", "no", "", ""]


def test_step_with_several_next_steps_gets_a_decision() -> None:
    scenario = pasted("lane\tstep\ttouch\tnext\nDesk\tWhich?\t5\tA;B;A\nDesk\tA\t\t-\nDesk\tB\t\t—")
    assert step(scenario, "Which?").touch_minutes == 5
    assert flows(scenario) == ["Which?>", ">A", ">B"]
    assert [node.kind for node in scenario.nodes.values()] == ["step", "step", "step", "decision"]


def test_next_may_refer_back_and_to_existing_steps() -> None:
    scenario = pasted("lane\tstep\tnext\nDesk\tTry\t\nDesk\tOk?\tno: Try; yes: order MORE", process())
    assert {"Try>Ok?", "Ok?>Try", "Ok?>Order more"} <= set(flows(scenario))
    assert Flow(id="f8", source="decision1", target="step1", label="no") in scenario.flows.values()


def test_colon_in_a_name_is_not_a_label() -> None:
    scenario = pasted("lane\tstep\tnext\nDesk\tGo\tNote: call back\nDesk\tSkip\t\nDesk\tNote: call back\t")
    assert flows(scenario) == ["Go>Note: call back", "Skip>Note: call back"]


def test_unknown_columns_are_kept_in_the_description() -> None:
    scenario = pasted("Lane\tStep\tSAP code\tNotes\nDesk\tSend\tVA01\tby hand")
    assert step(scenario, "Send").description == "by hand\nSAP code: VA01"


def test_lane_without_steps_is_created() -> None:
    scenario = pasted("lane\tstep\nCustomer\t\nDesk\tAsk")
    assert [lane.name for lane in scenario.lanes.values()] == ["Customer", "Desk"]


def test_custom_channel_is_kept_as_written() -> None:
    scenario = pasted("lane\tstep\tchannel\nDesk\tA\tpigeon\nDesk\tB\tTelefon\nDesk\tC\t当面\nDesk\tD\tSelf-assembly")
    assert [step(scenario, name).channel for name in "ABCD"] == ["pigeon", "phone", "in_person", "self_assembly"]


def test_ids_of_new_elements_are_returned() -> None:
    document, ids = paste_table(process(), TODAY, "lane\tstep\nDesk\tA\nNew\tB")
    before = process().scenarios[TODAY]
    scenario = document.scenarios[TODAY]
    assert set(ids) == {
        key for group in ("lanes", "nodes", "flows") for key in getattr(scenario, group) if before.element(key) is None
    }


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "There is no table on the clipboard."),
        ("\t\n \t\n", "There is no table on the clipboard."),
        ("lane\tstep\n\t\n", "The table has a header, but no rows."),
        ("lane\towner\nDesk\tKim", "The table has no column for step names. Name one “Step”."),
        (
            "lane\tstep\tActivity\nA\tB\tC",
            "The columns “step” and “Activity” of the table mean the same; keep one of them.",
        ),
        ("a\n" * 10_001, "The table has 10,001 rows; paste at most 10,000 at once."),
    ],
)
def test_text_without_steps_is_rejected(text: str, sentence: str) -> None:
    assert rejection_message(text) == sentence


@pytest.mark.parametrize(
    ("text", "row", "reason"),
    [
        ("step\tvalue\nAsk\tgood", 2, "it has no lane name, and the process has no lane yet."),
        ("lane\tstep\tvalue\n\n\nDesk\tAsk\tgood", 4, "“good” is not a value class; use value-adding"),
        ("lane\tstep\ttouch\nDesk\tAsk\tsoon", 2, "“soon” is not a duration; try 8 min, 2 h, 1.5 d."),
        ("lane\tstep\ttouch\nDesk\tAsk\t=A1", 2, "“=A1” is not a duration"),
        (
            "lane\tstep\twait\nDesk\tAsk\t99999999999",
            2,
            "This is not possible for wait minutes: it should be less than",
        ),
        ("lane\tstep\tnext\nDesk\tAsk\tFly", 2, "there is no step called “Fly”."),
        ("lane\tstep\tnext\nDesk\tAsk\tAsk", 2, "a step cannot lead to itself."),
        ("lane\tstep\tpain\nDesk\t\tslow", 2, "it has no step name."),
        ("lane\tstep\ttouch\nDesk\tAsk\t1\nDesk\t\t5", 3, "it has no step name."),
        ("lane\tstep\nDesk\t" + "x" * 20_001, 2, "This is not possible for name: it should have at most 20000"),
    ],
)
def test_invalid_cell_is_rejected_with_its_row(text: str, row: int, reason: str) -> None:
    message = rejection_message(text)
    assert message.startswith(f"Row {row}: {reason}"), message


def test_forbidden_flow_is_rejected() -> None:
    document = document_after(lambda doc: edit_elements(doc, TODAY, ["S"], name="Begin"))
    assert "Ask more>Served" in flows(pasted("lane\tstep\tnext\nDesk\tAsk more\tServed", document))
    assert rejection_message("lane\tstep\tnext\nDesk\tAsk more\tBegin", document) == "A flow cannot end on a start."


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Customer", "customer"),
        ("New customer", "customer"),
        ("Customer A", "customer"),
        ("Customer (private)", "customer"),
        ("Customer service", None),
        ("Ügyfél", "customer"),
        ("Ügyfélszolgálat", None),
        ("Kunde", "customer"),
        ("Kundesenter", None),
        ("新客户", "customer"),
        ("客户服务", None),
        ("CRM", "system"),
        ("IT system", "system"),
        ("Delivery partner", "partner"),
        ("Sales", None),
    ],
)
def test_kind_of_a_lane_follows_from_its_name(name: str, kind: str | None) -> None:
    assert lane_kind_of(name) == kind


def test_single_line_is_not_a_table() -> None:
    assert not looks_like_table("hello")
    assert not looks_like_table("hello\n")
    assert looks_like_table("a\tb")
    assert looks_like_table("a\nb")


def test_a_thousand_rows_become_steps() -> None:
    rows = [f"Lane {n % 7}\tStep {n}\t{n % 9} min\tpain {n}\t" for n in range(1_000)]
    text = "\n".join(["lane\tstep\ttouch\tpain\tnext", *rows])
    document, ids = paste_table(process(), TODAY, text)
    assert len(ids) == 7 + 1_000 + 999
    assert list(violations(document)) == []


@pytest.mark.parametrize(
    ("cells", "minutes"),
    [
        (("0,125 h", "1,500 min", "2"), (7.5, 1.5, 2)),
        (("1.500 min", "2,5 h", "1 h"), (1500, 150, 60)),
        (("1,500", "2.5", "1.250,5"), None),
        (("1,500", "1,234,567", "0"), (1500, 1_234_567, 0)),
    ],
)
def test_numbers_of_a_column_decide_its_decimal_sign(cells: tuple[str, ...], minutes: tuple[float, ...] | None) -> None:
    table = "Lane\tStep\tTouch\n" + "\n".join(f"Sales\tstep {number}\t{cell}" for number, cell in enumerate(cells))
    if minutes is None:
        assert rejection_message(table) == "Row 2: “1,500” can mean 1500 or 1.5; enter one of these."
        return
    scenario = pasted(table)
    assert tuple(step(scenario, f"step {number}").touch_minutes for number in range(len(cells))) == minutes


def test_other_column_of_the_table_decides_the_decimal_sign() -> None:
    scenario = pasted("Lane\tStep\tTouch\tWait\nSales\tA\t1,500 min\t0,5 h\n\tB\t\t2,125 h")
    assert (step(scenario, "A").touch_minutes, step(scenario, "B").wait_minutes) == (1.5, 127.5)


@pytest.mark.parametrize("cell", ["1,500 min", "1.500"])
def test_duration_that_can_be_read_in_two_ways_is_asked(cell: str) -> None:
    number = cell.removesuffix(" min")
    assert rejection_message(f"Lane\tStep\tWait\nSales\tA\t2 h\n\tB\t{cell}") == (
        f"Row 3: “{number}” can mean 1500 or 1.5; enter one of these."
    )


@pytest.mark.parametrize("cell", ["h", "-5", "1e9", "5 parsecs", "1:75"])
def test_cell_that_is_not_a_duration_is_named(cell: str) -> None:
    assert (
        rejection_message(f"Lane\tStep\tWait\nSales\tA\t{cell}")
        == f"Row 2: “{cell}” is not a duration; try 8 min, 2 h, 1.5 d."
    )


TEXTS = [
    "=1+1",
    "+1",
    "-2,5",
    "@SUM(A1)",
    "'=1+1",
    "=",
    "-",
    "− minus",
    "＝1+1",
    '"',
    '"a" b',
    "plain",
    "a = b",
    "",
    "12 %",
]


@given(st.lists(st.lists(st.sampled_from(TEXTS) | st.text("='+-@\"\tab \n1"), min_size=2, max_size=3), min_size=1))
def test_copied_cells_are_pasted_as_they_were(rows: list[list[str]]) -> None:
    copied = [[" ".join(cell.split()) for cell in row] for row in rows]
    assert parse_cells(format_cells(copied)) == copied


@pytest.mark.parametrize(
    "text", ["=1+1", "=HYPERLINK(...)", "+SUM(A1)", "-A1", "@SUM(1)", " =1", "＝1+1", "+2 delighted"]
)
def test_text_is_not_copied_as_a_formula(text: str) -> None:
    assert format_cells([[text]]) == f"'{text}"


@pytest.mark.parametrize("text", ["-5", "+1", "−2.5", "-12 %", "1,200", "-", "=", "a=b", "R & D", "2 h"])
def test_numbers_and_other_texts_are_copied_as_they_are(text: str) -> None:
    assert format_cells([[text]]) == text


def test_cells_with_separators_are_quoted() -> None:
    assert format_cells([["a\tb", 'say "no"', '"x"'], ["c\nd", "", ""]]) == '"a\tb"\tsay "no"\t"""x"""\n"c\nd"\t\t'
