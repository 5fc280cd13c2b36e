"""`export` writes files that other programs can read, and changes no other file."""

from __future__ import annotations

import json
import re
import struct
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from cpm_desktop.cli.main import main
from cpm_desktop.drawing.theme import LIGHT_THEME
from cpm_desktop.storage.files import load_document
from tests.cli.command_runner import run_command
from tests.paths import ORDERING, SAMPLES

SAMPLE_FILES = sorted(SAMPLES.glob("*.cpm.json"))

SCRIPTS = {
    "format": "cpm-desktop",
    "format_version": 1,
    "title": "Ügyfélfolyamat",
    "scenarios": [
        {
            "id": "t",
            "lanes": [{"id": "C", "kind": "customer", "name": "Πελάτης"}],
            "nodes": [
                {"id": "hu", "kind": "step", "lane": "C", "name": "Megrendelés jóváhagyása, űrlap"},
                {"id": "el", "kind": "step", "lane": "C", "name": "Έλεγχος παραγγελίας"},
                {"id": "nb", "kind": "step", "lane": "C", "name": "Få beskjed på døren"},
                {"id": "zh", "kind": "step", "lane": "C", "name": "确认订单"},
            ],
        }
    ],
}


def without_spaces(text: str) -> str:
    return "".join(text.split())


def pdf_text(pdf: Path) -> str:
    return without_spaces("".join(page.extract_text() for page in PdfReader(pdf).pages))


def text_in_svg(file: Path) -> str:
    return "".join(ET.parse(file).getroot().itertext())


def step_names_in(file: Path, scenario: str | None = None) -> list[str]:
    scenarios = load_document(file).scenarios
    nodes = scenarios[scenario or next(iter(scenarios))].nodes.values()
    return [without_spaces(node.name) for node in nodes if node.kind == "step"]


@pytest.mark.parametrize("sample", SAMPLE_FILES, ids=lambda path: path.name)
def test_pdf_contains_the_name_of_every_step(sample, tmp_path):
    assert main(["export", str(sample), "-o", str(tmp_path / "t.pdf")]) == 0
    text = pdf_text(tmp_path / "t.pdf")
    assert [name for name in step_names_in(sample) if name not in text] == []


def test_export_supports_four_scripts_without_a_layout(tmp_path):
    source = tmp_path / "t.cpm.json"
    source.write_text(json.dumps(SCRIPTS), encoding="utf-8")
    before = source.read_bytes()
    assert run_command("export", "t.cpm.json", "-o", "t.pdf", folder=tmp_path) == (0, "", "")
    text = pdf_text(tmp_path / "t.pdf")
    assert [name for name in step_names_in(source) if name not in text] == []
    metadata = PdfReader(tmp_path / "t.pdf").metadata
    assert metadata is not None
    assert metadata.title == "Ügyfélfolyamat"
    assert source.read_bytes() == before


def test_another_scenario_can_be_exported(tmp_path):
    target = tmp_path / "t.pdf"
    assert main(["export", str(ORDERING), "-o", str(target), "--scenario", "account-managers"]) == 0
    text = pdf_text(target)
    assert [name for name in step_names_in(ORDERING, "account-managers") if name not in text] == []
    assert set(step_names_in(ORDERING, "account-managers")) != set(step_names_in(ORDERING))


@pytest.mark.parametrize(
    ("options", "millimetres"),
    [
        (["--paper", "A4"], (210, 297)),
        (["--paper", "A3", "--landscape"], (420, 297)),
        (["--landscape"], (297, 210)),
        (["--paper", "900x600mm"], (900, 600)),
    ],
    ids=str,
)
def test_page_has_the_requested_paper_size(options, millimetres, tmp_path):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "t.pdf"), *options]) == 0
    box = PdfReader(tmp_path / "t.pdf").pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == millimetres


def test_png_has_the_requested_resolution(tmp_path):
    sizes = []
    for dpi in ("48", "96"):
        assert main(["export", str(SAMPLE_FILES[0]), "-o", str(tmp_path / "t.png"), "--dpi", dpi]) == 0
        data = (tmp_path / "t.png").read_bytes()
        assert data.startswith(b"\x89PNG\r\n\x1a\n")
        sizes.append(struct.unpack(">II", data[16:24]))
    (width, height), (double_width, double_height) = sizes
    assert abs(double_width - 2 * width) <= 2
    assert abs(double_height - 2 * height) <= 2
    assert main(["export", str(SAMPLE_FILES[0]), "-o", str(tmp_path / "standard.PNG")]) == 0
    assert struct.unpack(">II", (tmp_path / "standard.PNG").read_bytes()[16:24]) == sizes[1]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["gone.cpm.json", "-o", "t.pdf"], "gone.cpm.json: it could not be read, because there is no such file"),
        (["bad.cpm.json", "-o", "t.pdf"], "bad.cpm.json, line 1, column 2: "),
        (
            ["good.cpm.json", "-o", "t.pdf", "--scenario", "x"],
            "good.cpm.json, scenarios: there is no scenario 'x', only",
        ),
        (["good.cpm.json", "-o", "t.png", "--dpi", "2400"], "t.png: At 2400 dpi the picture would be"),
        (
            ["good.cpm.json", "-o", "no/t.pdf"],
            "no/t.pdf: it could not be saved, because there is no such file or folder",
        ),
    ],
    ids=lambda arguments: arguments[-1] if isinstance(arguments, list) else "",
)
def test_failure_gives_one_line_and_keeps_the_existing_file(arguments, sentence, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("bad.cpm.json").write_bytes(b"{")
    Path("good.cpm.json").write_bytes(ORDERING.read_bytes())
    for name in ("t.pdf", "t.png"):
        Path(name).write_bytes(b"old")
    assert main(["export", *arguments]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(sentence)
    assert err.count("\n") == 1
    assert Path("t.pdf").read_bytes() == Path("t.png").read_bytes() == b"old"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["bad.cpm.json", "good.cpm.json", "t.pdf", "t.png"]


@pytest.mark.parametrize(
    ("mode", "meaning"), [("severity", "no severity"), ("owner", "no owner"), ("sight", "far out of sight")]
)
def test_coloured_export_includes_its_legend(mode, meaning, tmp_path):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "t.pdf"), "--colours", mode]) == 0
    assert without_spaces(meaning) in pdf_text(tmp_path / "t.pdf")


@pytest.mark.parametrize(
    "option",
    [["--colours", "owner"], ["--badges"], ["--callouts"], ["--causes"], ["--variant", "v1"]],
)
def test_diagram_options_are_rejected_for_reports(option, tmp_path):
    result = run_command("export", ORDERING, "-o", tmp_path / "t.pdf", "--as", "report", *option)
    assert result.status == 2
    assert option[0] in result.err
    assert not (tmp_path / "t.pdf").exists()


def test_report_covers_all_or_the_requested_scenarios(tmp_path):
    target = tmp_path / "t.pdf"
    assert main(["export", str(ORDERING), "-o", str(target), "--as", "report"]) == 0
    whole = pdf_text(target)
    assert [s.name for s in load_document(ORDERING).scenarios.values() if without_spaces(s.name) not in whole] == []
    options = ["--as", "report", "--scenario", "account-managers", "--paper", "Letter"]
    assert main(["export", str(ORDERING), "-o", str(target), *options]) == 0
    assert "BlueHarbour" not in pdf_text(target)
    first = PdfReader(target).pages[0].mediabox
    assert (round(first.width), round(first.height)) == (612, 792)


def test_report_rejects_too_small_paper(tmp_path, capsys):
    target = tmp_path / "t.pdf"
    assert main(["export", str(ORDERING), "-o", str(target), "--as", "report", "--paper", "60x80mm"]) == 1
    assert capsys.readouterr().err.endswith("A report needs paper of at least 140 × 200 mm.\n")
    assert not target.exists()
    assert main(["export", str(ORDERING), "-o", str(target), "--as", "report", "--landscape"]) == 2


def test_comparison_is_drawn_over_the_diagram(tmp_path):
    options = ["--scenario", "account-managers", "--base", "today"]
    for suffix in ("pdf", "svg"):
        assert main(["export", str(ORDERING), "-o", str(tmp_path / f"t.{suffix}"), *options]) == 0
    written = [pdf_text(tmp_path / "t.pdf"), without_spaces(text_in_svg(tmp_path / "t.svg"))]
    expected = ("Compared with Today", "removed: 11", "wait 0 → 1 min", "from Sales", "Call centre with IVR: removed")
    for text in written:
        assert [part for part in expected if without_spaces(part) not in text] == []
        assert without_spaces("Repeat details") in text


def test_variant_is_highlighted(tmp_path):
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "all.svg")]) == 0
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "one.svg"), "--variant", "v2"]) == 0
    assert "highlighted: Advised by phone, kept" in text_in_svg(tmp_path / "one.svg")
    every_path, one_path = ((tmp_path / name).read_text(encoding="utf-8") for name in ("all.svg", "one.svg"))
    waste = LIGHT_THEME.value_classes["waste"].fill
    assert 0 < one_path.count(waste) < every_path.count(waste)


@pytest.mark.parametrize(("option", "known"), [("--variant", "v1, v2, v3, v4"), ("--base", "account-managers")])
def test_unknown_value_is_rejected_with_the_known_ones(option, known, tmp_path):
    result = run_command("export", ORDERING, "-o", tmp_path / "t.pdf", option, "nowhere")
    assert result.status == 1
    assert "nowhere" in result.err
    assert known in result.err
    assert not (tmp_path / "t.pdf").exists()


def test_svg_has_a_white_ground_unless_transparent(tmp_path, capsys):
    for options, count in ([], 1), (["--transparent"], 0):
        target = tmp_path / "t.svg"
        assert main(["export", str(ORDERING), "-o", str(target), *options]) == 0
        ground = re.search(r'<svg [^>]*viewBox="([^"]+)"', target.read_text(encoding="utf-8"))
        assert ground
        x, y, width, height = ground[1].split()
        rectangle = f'<rect x="{x}" y="{y}" width="{width}" height="{height}" fill="#FFFFFF"/>'
        assert target.read_text(encoding="utf-8").count(rectangle) == count
    assert main(["export", str(ORDERING), "-o", str(tmp_path / "t.png"), "--transparent"]) == 2
    assert "--transparent applies only to .svg" in capsys.readouterr().err
