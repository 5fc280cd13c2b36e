"""How often once is enough for the customer (A8)."""

from __future__ import annotations

from collections import Counter
from math import fsum

from cpm_desktop.analysis.crossings.expected_values import ratio
from cpm_desktop.analysis.paths.path_contacts import path_contacts
from cpm_desktop.analysis.paths.path_search import PathSet
from cpm_desktop.model.document import Scenario


def first_contact_resolution(scenario: Scenario, path_set: PathSet) -> float | None:
    """Return the share of issues that are resolved at first contact; None where customers turn to nobody.

    A convention of this project: what a customer turns to the organisation for on a path is one issue for each reason
    (a step without a reason is its own), and it is resolved at first contact if no other contact on the path is for the
    same. Weighed with the probabilities of the paths, so it is known for the mass that they cover, and better known
    where loops may be taken more than once.
    """
    issues, resolved = [], []
    for path in path_set.paths:
        contacts = Counter(contact.issue for contact in path_contacts(scenario, path))
        issues.append(path.probability * len(contacts))
        resolved.append(path.probability * sum(number == 1 for number in contacts.values()))
    return ratio(fsum(resolved), fsum(issues))
