"""`export --as poster`: pages of the exact size, a bar of 100 mm, and text that is readable from a distance."""

from __future__ import annotations

import re
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageChops, ImageStat
from pypdf import PageObject, PdfReader

from cpm_desktop.cli.main import main
from cpm_desktop.storage.files import load_document
from tests.cli.command_runner import run_command
from tests.paths import ORDERING, SAMPLES, shared_case

POINTS_PER_MM = 72 / 25.4
LINE = re.compile(r"([\d.-]+) ([\d.-]+) m ([\d.-]+) ([\d.-]+) l\s+S")


def poster(folder: Path, *options: str, source: Path = ORDERING) -> PdfReader:
    target = folder / "poster.pdf"
    assert main(["export", str(source), "-o", str(target), "--as", "poster", *options]) == 0
    return PdfReader(target)


def size_in_mm(page: PageObject) -> tuple[float, float]:
    return float(page.mediabox.width) / POINTS_PER_MM, float(page.mediabox.height) / POINTS_PER_MM


def horizontal_lines(page: PageObject) -> list[float]:
    """Return the lengths of horizontal lines in millimetres; only lines on the frame of a page have this unit."""
    contents = page.get_contents()
    assert contents is not None
    found = LINE.findall(contents.get_data().decode("latin-1"))
    return [abs(float(x2) - float(x1)) / POINTS_PER_MM for x1, y1, x2, y2 in found if y1 == y2]


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize(
    ("options", "size"),
    [
        (["--paper", "A0", "--landscape"], (1189, 841)),
        (["--paper", "A3", "--portrait"], (297, 420)),
        (["--paper", "A4", "--landscape"], (297, 210)),
        (["--paper", "900x1500mm", "--portrait"], (900, 1500)),
        (["--paper", "1500x914mm"], (1500, 914)),
        (["--paper", "ANSI-D", "--landscape"], (863.6, 558.8)),
        (["--paper", "Arch-E", "--portrait"], (914.4, 1219.2)),
        (["--paper", "Letter", "--portrait", "--margin", "5"], (215.9, 279.4)),
    ],
)
def test_the_page_has_the_exact_size_and_a_bar_of_100_mm(options, size, tmp_path):
    (page,) = poster(tmp_path, *options).pages
    assert size_in_mm(page) == pytest.approx(size, abs=0.05)
    assert [length for length in horizontal_lines(page) if abs(length - 100) < 0.02]


@pytest.mark.parametrize("sample", ["ordering", "support", "health-insurance"])
def test_a_poster_contains_every_step_once_and_the_title_block(sample, tmp_path):
    source = SAMPLES / f"{sample}.cpm.json"
    document = load_document(source)
    (page,) = poster(tmp_path, source=source).pages
    text = squeezed(page.extract_text())
    scenario = next(iter(document.scenarios.values()))
    names = [squeezed(node.name) for node in scenario.nodes.values() if node.kind == "step"]
    assert [name for name in names if name not in text] == []
    for words in (document.title, document.meta.client, scenario.name, "scale", "version", "100 mm"):
        assert squeezed(words) in text


def test_rows_repeat_the_names_of_lanes_and_mark_cut_flows_at_both_ends(tmp_path):
    text = {rows: poster(tmp_path, "--paper", "A1", "--rows", rows).pages[0].extract_text() for rows in ("1", "3")}
    assert text["1"].count("Warehouse") == 1
    assert text["3"].count("Warehouse") == 3
    lines = text["3"].splitlines()
    assert lines.count("A") == lines.count("B") == 2


def test_rows_are_chosen_so_that_the_diagram_fills_the_sheet(tmp_path):
    source = shared_case("paper", "lane120")
    assert poster(tmp_path, source=source).pages[0].extract_text().count("Customer") >= 6


def test_the_smallest_readable_paper_is_proposed(tmp_path):
    near = size_in_mm(poster(tmp_path, "--read-from", "0.5").pages[0])
    far = size_in_mm(poster(tmp_path, "--read-from", "1").pages[0])
    assert max(near) < max(far) <= 1189.1


def test_text_that_is_too_small_is_a_warning_with_the_size_and_a_proposal(tmp_path):
    result = run_command(
        *("export", ORDERING, "-o", "t.pdf", "--as", "poster", "--paper", "A3", "--read-from", "0.5"), folder=tmp_path
    )
    assert result.status == 0
    assert re.search(r"smallest text has \d+\.\d pt.* from 0\.5 m has 5\.6 pt\. Use paper of \d+ × \d+ mm", result.err)


@pytest.mark.parametrize(
    "options",
    [["--rows", "0"], ["--rows", "many"], ["--read-from", "-1"], ["--margin", "x"], ["--landscape", "--portrait"]],
)
def test_a_wrong_option_is_refused(options, tmp_path):
    result = run_command("export", ORDERING, "-o", "t.pdf", "--as", "poster", *options, folder=tmp_path)
    assert result.status == 2
    assert not (tmp_path / "t.pdf").exists()


def test_poster_options_do_not_apply_to_a_diagram():
    result = run_command("export", ORDERING, "-o", "t.pdf", "--read-from", "2")
    assert result.status == 2
    assert "--read-from applies only to a poster" in result.err


def test_a_sheet_without_room_is_refused(tmp_path):
    result = run_command(
        "export", ORDERING, "-o", "t.pdf", "--as", "poster", "--paper", "A5", "--margin", "60", folder=tmp_path
    )
    assert result.status == 1
    assert "at least 110 × 60 mm" in result.err


def test_an_empty_process_has_a_poster(tmp_path):
    assert len(poster(tmp_path, source=SAMPLES / "empty.cpm.json").pages) == 1


def test_the_same_bytes_are_written_twice(tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    written = []
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        assert "14 November 2023" in poster(folder).pages[0].extract_text()
        written.append((folder / "poster.pdf").read_bytes())
    assert written[0] == written[1]


def tiles(folder: Path, *options: str, source: Path = ORDERING) -> list[PageObject]:
    """Return the map page and the tiles."""
    return list(poster(folder, "--tiles", "A4", *options, source=source).pages)


def tile_names(folder: Path) -> list[str]:
    """Return the names of the tiles of the last poster, as the outline lists them."""
    return [str(entry["/Title"]) for entry in PdfReader(folder / "poster.pdf").outline if not isinstance(entry, list)]


def test_every_tile_is_exactly_the_paper_and_has_the_bar(tmp_path):
    pages = tiles(tmp_path, "--paper", "A1")
    assert len(pages) > 6
    for page in pages:
        assert sorted(size_in_mm(page)) == pytest.approx([210, 297], abs=0.05)
        assert [length for length in horizontal_lines(page) if abs(length - 100) < 0.02]


def test_the_map_page_counts_the_tiles_and_names_them(tmp_path):
    first, *pages = tiles(tmp_path, "--paper", "A1")
    text = first.extract_text()
    assert f"{len(pages)} sheets of" in text
    assert "Print at 100 %" in text
    names = tile_names(tmp_path)
    assert re.findall(r"\b[A-Z]\d+\b", text.split("dashed lines")[1]) == names
    for name, page in zip(names, pages, strict=True):
        assert re.search(rf"^{name} [←→↑↓]", page.extract_text(), re.MULTILINE)


def test_tiles_name_their_neighbours_lanes_and_phases(tmp_path):
    _, *pages = tiles(tmp_path, "--paper", "A1", "--rows", "1", "--landscape")
    texts = [page.extract_text() for page in pages]
    assert any("→ B2" in text for text in texts)
    assert sum("CustomerWeb shop" in text for text in texts) >= 4
    assert sum("Order\nCustomer" in text for text in texts) == 2


def test_tiles_contain_every_step(tmp_path):
    text = squeezed("".join(page.extract_text() for page in tiles(tmp_path, "--paper", "A1")))
    scenario = next(iter(load_document(ORDERING).scenarios.values()))
    assert [n.name for n in scenario.nodes.values() if n.kind == "step" and squeezed(n.name) not in text] == []


def test_empty_tiles_are_left_out(tmp_path):
    source = shared_case("paper", "lanes40")
    tiles(tmp_path, "--paper", "A0", "--rows", "1", source=source)
    names = tile_names(tmp_path)
    assert len(names) < len({name[0] for name in names}) * len({name[1:] for name in names})


def test_cut_marks_can_be_left_out(tmp_path):
    with_marks = tiles(tmp_path, "--paper", "A2")[1].get_contents()
    without = tiles(tmp_path, "--paper", "A2", "--no-marks")[1].get_contents()
    assert with_marks is not None
    assert without is not None
    assert b"[4 3] 0 d" in with_marks.get_data()
    assert b"[4 3] 0 d" not in without.get_data()


def test_the_overlap_of_two_tiles_is_the_same_picture(tmp_path):
    """The parts that two neighbours share differ least where they should lie on each other, to a pixel at 72 dpi."""
    overlap, margin, strip = 20.0, 10.0, 6.0
    target = tmp_path / "poster.pdf"
    tiles(tmp_path, "--paper", "A1", "--portrait", "--rows", "2", "--overlap", "20")
    document, names = pypdfium2.PdfDocument(target), tile_names(tmp_path)
    left, right = (document[1 + names.index(name)].render(scale=1).to_pil().convert("L") for name in ("B1", "B2"))
    first, last = round((margin + strip) * POINTS_PER_MM), round(left.width - margin * POINTS_PER_MM)
    shared = round(overlap * POINTS_PER_MM)
    top, bottom = round(20 * POINTS_PER_MM), left.height - round(22 * POINTS_PER_MM)
    one = left.crop((last - shared + 2, top, last - 2, bottom))
    differences = [
        ImageStat.Stat(ImageChops.difference(one, right.crop((x, top, x + one.width, bottom)))).mean[0]
        for x in range(first - 4, first + 9)
    ]
    assert ImageStat.Stat(one).stddev[0] > 5
    assert abs(differences.index(min(differences)) - 6) <= 1
    assert min(differences) < max(differences) / 2
