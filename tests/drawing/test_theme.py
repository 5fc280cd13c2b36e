"""Readable colours: contrast as in WCAG 2, and value classes that differ without colour."""

from __future__ import annotations

from itertools import pairwise

from cpm_desktop.drawing.elements.step_colours import mix_colours
from cpm_desktop.drawing.theme import Theme
from tests.drawing.sample_scenes import every_theme


def luminance(colour: str) -> float:
    parts = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def backgrounds(theme: Theme) -> list[str]:
    fills = [style.fill for style in theme.value_classes.values()]
    return [
        theme.paper,
        theme.panel,
        theme.customer_lane,
        theme.emotion_strip,
        theme.customer_header,
        theme.header,
        *theme.lanes,
        *fills,
    ]


@every_theme
def test_text_contrasts_with_every_background(theme: Theme):
    assert {background: contrast(theme.ink, background) >= 4.5 for background in backgrounds(theme)} == dict.fromkeys(
        backgrounds(theme), True
    )


@every_theme
def test_secondary_text_contrasts_with_its_backgrounds(theme: Theme):
    for background in (theme.paper, theme.panel, theme.header, theme.customer_header, *theme.lanes):
        assert contrast(theme.secondary, background) >= 4.5, background


@every_theme
def test_numbers_on_marks_are_readable(theme: Theme):
    for mark in (theme.handoff, *theme.annotations.values()):
        assert contrast(theme.on_mark, mark) >= 4.5, mark


@every_theme
def test_marks_and_lines_contrast_with_the_lanes(theme: Theme):
    marks = (
        theme.flow,
        theme.customer_boundary,
        theme.line_of_visibility,
        theme.handoff,
        theme.selection,
        *theme.annotations.values(),
    )
    for mark in marks:
        for lane in (theme.customer_lane, *theme.lanes):
            assert contrast(mark, lane) >= 3, (mark, lane)


@every_theme
def test_emotion_curve_contrasts_with_its_background(theme: Theme):
    for background in (theme.customer_lane, theme.emotion_strip):
        assert contrast(theme.emotion_curve, background) >= 3, background


@every_theme
def test_value_classes_differ_without_colour(theme: Theme):
    assert [value for value, style in theme.value_classes.items() if style.is_bar_hatched] == ["waste"]
    adding, necessary = (theme.value_classes[value] for value in ("value_adding", "necessary"))
    assert adding.fill != necessary.fill


@every_theme
def test_class_colours_contrast_and_their_icons_are_readable(theme: Theme):
    for bar in (
        *theme.class_colours,
        *(style.bar for style in (*theme.severity_levels, *theme.distance_classes, theme.unreachable)),
    ):
        assert contrast(theme.on_mark, bar) >= 4.5, bar
        for lane in (theme.customer_lane, *theme.lanes):
            assert contrast(bar, lane) >= 3, (bar, lane)


@every_theme
def test_names_are_readable_on_every_class(theme: Theme):
    fills = [mix_colours(colour, theme.panel, theme.class_tint) for colour in theme.class_colours]
    for fill in (
        theme.plain_step.fill,
        *fills,
        *(style.fill for style in (*theme.severity_levels, *theme.distance_classes, theme.unreachable)),
    ):
        assert contrast(theme.ink, fill) >= 4.5, fill


@every_theme
def test_higher_severity_has_more_contrast_in_greyscale(theme: Theme):
    contrasts = [contrast(style.fill, theme.panel) for style in theme.severity_levels]
    assert all(higher > lower * 1.1 for lower, higher in pairwise(contrasts)), contrasts


@every_theme
def test_shorter_customer_distance_has_more_contrast_in_greyscale(theme: Theme):
    contrasts = [contrast(style.fill, theme.panel) for style in theme.distance_classes]
    assert all(closer > further * 1.05 for closer, further in pairwise(contrasts)), contrasts
