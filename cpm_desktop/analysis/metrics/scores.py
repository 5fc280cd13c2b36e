"""What customers say, as the scores that are usual for it (A14).

Net promoter score: Reichheld, *The One Number You Need to Grow*. Customer satisfaction: the share of the two best of
five ratings. Customer effort score: Dixon, Freeman and Toman, *Stop Trying to Delight Your Customers*, in its second
version, where 7 is easy. Of all three, more is better.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from types import MappingProxyType

from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import ScoreKind


@dataclass(frozen=True, slots=True)
class RatingScale:
    """From where to where what goes by one score can reach."""

    ratings: range
    """What a customer can answer."""
    lowest_score: float
    highest_score: float
    """The score if all give the worst answer, and if all give the best one."""


RATING_SCALES = MappingProxyType[ScoreKind, RatingScale](
    {
        "nps": RatingScale(range(11), -100, 100),
        "csat": RatingScale(range(1, 6), 0, 100),
        "ces": RatingScale(range(1, 8), 1, 7),
    }
)


def score_from_ratings(score: ScoreKind, ratings: Collection[int]) -> float | None:
    """Return the score that these ratings make; None where nobody has answered.

    NPS and CSAT are in percent, CES is on the scale of its ratings. Raises ValueError where a rating is off the scale.
    """
    scale = RATING_SCALES[score].ratings
    for rating in ratings:
        if rating not in scale:
            text = translate("Analysis", "{rating} is no rating from {worst} to {best}")
            raise ValueError(text.format(rating=rating, worst=scale[0], best=scale[-1]))
    if not ratings:
        return None
    if score == "nps":
        return _percent_in(ratings, range(9, 11)) - _percent_in(ratings, range(7))
    if score == "csat":
        return _percent_in(ratings, range(4, 6))
    return sum(ratings) / len(ratings)


def parse_ratings(text: str) -> list[int]:
    """Return the ratings that `text` lists, between spaces, commas, semicolons or line ends.

    Raises ValueError, which names what is no whole number.
    """
    words = text.replace(",", " ").replace(";", " ").split()
    for word in words:
        if not word.removeprefix("-").isdecimal():
            raise ValueError(translate("Analysis", "{word} is no whole number").format(word=word))
    return [int(word) for word in words]


def _percent_in(ratings: Collection[int], among: range) -> float:
    return 100 * sum(rating in among for rating in ratings) / len(ratings)
