"""Checks of annotations: targets and text."""

from __future__ import annotations

from collections.abc import Iterator

from cpm_desktop.analysis.checks.finding import Finding
from cpm_desktop.i18n import and_list, translate
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.field_labels import quoted_name


def check_annotations(scenario: Scenario) -> Iterator[Finding]:
    """Yield annotations without a target, and annotations without a text."""
    for annotation in scenario.annotations.values():
        if not annotation.targets:
            message = translate("Checks", "{annotation} is not attached to anything.").format(
                annotation=quoted_name(scenario, annotation.id)
            )
            yield Finding("annotation_without_target", "warning", (annotation.id,), message)
        if not annotation.text.strip():
            targets = and_list([quoted_name(scenario, target) for target in annotation.targets])
            message = translate("Checks", "An annotation of {about} has no text.").format(about=targets)
            if not targets:
                message = translate("Checks", "An unattached annotation has no text.")
            yield Finding("empty_annotation", "warning", (annotation.id,), message)
