"""First-contact resolution: how often one contact is enough for the customer."""

from __future__ import annotations

from collections import Counter
from math import fsum

from cpm_desktop.analysis.crossings.expected_values import ratio
from cpm_desktop.analysis.paths.path_contacts import path_contacts
from cpm_desktop.analysis.paths.path_search import PathSet
from cpm_desktop.model.document import Scenario


def first_contact_resolution(scenario: Scenario, path_set: PathSet) -> float | None:
    """Return the share of issues that are resolved at the first contact; None without contacts.

    A convention of this project. All contacts of a path with the same reason are one issue; a step without a reason is
    an issue of its own. An issue is resolved at the first contact if it has no other contact on the path. Paths are
    weighted by their probabilities, so the result holds for the cases that they cover. It is more accurate where paths
    may repeat loops.
    """
    issues, resolved = [], []
    for path in path_set.paths:
        contacts = Counter(contact.issue for contact in path_contacts(scenario, path))
        issues.append(path.probability * len(contacts))
        resolved.append(path.probability * sum(number == 1 for number in contacts.values()))
    return ratio(fsum(resolved), fsum(issues))
