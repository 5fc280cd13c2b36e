"""Chains of causes and effects."""

from __future__ import annotations

from cpm_desktop.analysis.causes.chains import causes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.mapping import ElementMap

TO_STEP = Annotation(id="one", kind="problem", leads_to=("step",))
TO_PAIN_POINT = Annotation(id="two", kind="problem", leads_to=("pain",))
TO_OTHER_STEP = Annotation(id="three", kind="problem", leads_to=("other",))
PAIN_POINT = Annotation(id="pain", kind="pain_point", targets=("step",), leads_to=("step",))


def test_cause_leads_to_the_annotation_or_to_its_target():
    scenario = Scenario(id="s", annotations=ElementMap([TO_STEP, TO_PAIN_POINT, TO_OTHER_STEP, PAIN_POINT]))
    assert [cause.id for cause in causes(scenario, PAIN_POINT)] == ["one", "two"]
    assert causes(scenario, TO_STEP) == ()
