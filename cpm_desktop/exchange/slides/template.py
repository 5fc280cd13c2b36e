"""The presentation that slides are added to: the default one, or a client's template."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

from pptx import Presentation
from pptx.exc import PackageNotFoundError
from pptx.presentation import Presentation as PresentationDocument
from pptx.slide import Slide, SlideLayout
from pptx.util import Emu, Inches, Length

from cpm_desktop.exchange.office_package import DAMAGE_ERRORS
from cpm_desktop.exchange.slides.canvas import slide_text
from cpm_desktop.i18n import translate

CONTENT_TYPES = "[Content_Types].xml"
TEMPLATE_TYPE = b"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml"
PRESENTATION_TYPE = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
DEFAULT_SIZE = Inches(13.333), Inches(7.5)
MARGIN = Inches(0.4)
TITLE_HEIGHT = Inches(0.8)
_FOOTER_TYPES = {"DATE", "FOOTER", "SLIDE_NUMBER"}


class SlideTemplate(NamedTuple):
    """The content of a PowerPoint file or template, and its name for messages."""

    name: str
    content: bytes


class TemplateError(ValueError):
    """A file that cannot be used as a template; the message ends a sentence."""


def open_presentation(template: SlideTemplate | None) -> PresentationDocument:
    """Return an empty presentation with the layouts of a template, or with plain ones. Raises TemplateError."""
    if template is None:
        presentation = Presentation()
        presentation.slide_width, presentation.slide_height = DEFAULT_SIZE
        return presentation
    try:
        presentation = Presentation(BytesIO(_as_presentation(template.content)))
        _remove_slides(presentation)
        list(presentation.slide_layouts)
    except (PackageNotFoundError, *DAMAGE_ERRORS) as error:
        text = translate("Slides", "the template “{name}” is not a PowerPoint file")
        raise TemplateError(text.format(name=template.name)) from error
    if not len(presentation.slide_layouts):
        raise TemplateError(
            translate("Slides", "the template “{name}” has no slide layouts").format(name=template.name)
        )
    return presentation


def add_titled_slide(presentation: PresentationDocument, title: str, *, has_own_layouts: bool) -> Slide:
    """Add a slide with a title and nothing else."""
    slide = presentation.slides.add_slide(_title_only_layout(presentation))
    _remove_empty_placeholders(slide)
    if slide.shapes.title is None:
        frame = slide.shapes.add_textbox(MARGIN, MARGIN // 2, slide_size(presentation)[0] - 2 * MARGIN, TITLE_HEIGHT)
        frame.text_frame.text = slide_text(title)
        return slide
    slide.shapes.title.text_frame.text = slide_text(title)
    if not has_own_layouts:
        shape = slide.shapes.title
        shape.left, shape.top = MARGIN, Emu(MARGIN // 2)
        shape.width, shape.height = (
            Emu(slide_size(presentation)[0] - 2 * MARGIN),
            TITLE_HEIGHT,
        )
        for run in shape.text_frame.paragraphs[0].runs:
            run.font.size = Inches(0.36)
    return slide


def body_rectangle(presentation: PresentationDocument, slide: Slide) -> tuple[Length, Length, Length, Length]:
    """Return left, top, width and height of the room below the title of a slide."""
    title, (width, height) = slide.shapes.title, slide_size(presentation)
    top = MARGIN // 2 + TITLE_HEIGHT if title is None or title.top is None else title.top + title.height
    top = min(top, height // 3)
    return MARGIN, Emu(top + MARGIN // 4), Emu(width - 2 * MARGIN), Emu(height - top - MARGIN)


def slide_size(presentation: PresentationDocument) -> tuple[int, int]:
    """Return width and height of the slides."""
    return presentation.slide_width or DEFAULT_SIZE[0], presentation.slide_height or DEFAULT_SIZE[1]


def _as_presentation(template: bytes) -> bytes:
    """Return a template (.potx) as a presentation, which only differs in its content type."""
    result = BytesIO()
    with (
        ZipFile(BytesIO(template)) as source,
        ZipFile(result, "w", ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            content = source.read(name)
            target.writestr(
                name,
                content.replace(TEMPLATE_TYPE, PRESENTATION_TYPE) if name == CONTENT_TYPES else content,
            )
    return result.getvalue()


def _remove_slides(presentation: PresentationDocument) -> None:
    """Remove the sample slides of a template."""
    ids = presentation.slides._sldIdLst  # noqa: SLF001  # python-pptx cannot remove slides
    for entry in list(ids):
        presentation.part.drop_rel(entry.rId)
        ids.remove(entry)


def _title_only_layout(presentation: PresentationDocument) -> SlideLayout:
    """Return the layout with a title and the fewest other placeholders."""
    layouts = list(presentation.slide_layouts)
    titled = [layout for layout in layouts if any(_is_title(kind) for kind in _placeholder_types(layout))]
    return min(titled or layouts, key=lambda layout: len(list(_placeholder_types(layout))))


def _placeholder_types(layout: SlideLayout) -> Iterator[str]:
    placeholders: Any = layout.placeholders
    for placeholder in placeholders:
        name = placeholder.placeholder_format.type.name
        if name not in _FOOTER_TYPES:
            yield name


def _is_title(kind: str) -> bool:
    return kind in {"TITLE", "CENTER_TITLE"}


def _remove_empty_placeholders(slide: Slide) -> None:
    for placeholder in list(slide.placeholders):
        if not _is_title(placeholder.placeholder_format.type.name):
            placeholder._element.getparent().remove(placeholder._element)  # noqa: SLF001  # no other way
