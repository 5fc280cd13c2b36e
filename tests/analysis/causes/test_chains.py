"""What leads to what."""

from __future__ import annotations

from cpm_desktop.analysis.causes.chains import causes
from cpm_desktop.model.document import Scenario
from cpm_desktop.model.elements import Annotation
from cpm_desktop.model.mapping import ElementMap

TO_STEP = Annotation(id="one", kind="problem", leads_to=("step",))
TO_PAIN = Annotation(id="two", kind="problem", leads_to=("pain",))
ELSEWHERE = Annotation(id="three", kind="problem", leads_to=("other",))
PAIN = Annotation(id="pain", kind="pain_point", targets=("step",), leads_to=("step",))


def test_a_cause_leads_to_the_pain_or_to_what_it_is_about():
    scenario = Scenario(id="s", annotations=ElementMap([TO_STEP, TO_PAIN, ELSEWHERE, PAIN]))
    assert [cause.id for cause in causes(scenario, PAIN)] == ["one", "two"]
    assert causes(scenario, TO_STEP) == ()
