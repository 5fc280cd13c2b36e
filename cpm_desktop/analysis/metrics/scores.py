"""Standard scores of customer surveys.

Net promoter score: Reichheld, *The One Number You Need to Grow*. Customer satisfaction: the share of the two best of
five ratings. Customer effort score: Dixon, Freeman and Toman, *Stop Trying to Delight Your Customers*, in its second
version, where 7 is easy. For all three, higher is better.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from types import MappingProxyType

from cpm_desktop.i18n import translate
from cpm_desktop.model.elements import ScoreKind


@dataclass(frozen=True, slots=True)
class RatingScale:
    """The allowed ratings and the range of one score."""

    ratings: range
    """The possible answers of a customer."""
    lowest_score: float
    highest_score: float
    """The scores where all customers give the worst or the best answer."""


RATING_SCALES = MappingProxyType[ScoreKind, RatingScale](
    {
        "nps": RatingScale(range(11), -100, 100),
        "csat": RatingScale(range(1, 6), 0, 100),
        "ces": RatingScale(range(1, 8), 1, 7),
    }
)


def score_from_ratings(score: ScoreKind, ratings: Collection[int]) -> float | None:
    """Return the score for these ratings, or None for no ratings.

    NPS and CSAT are in percent, CES is on the scale of its ratings. Raises ValueError where a rating is off the scale.
    """
    scale = RATING_SCALES[score].ratings
    for rating in ratings:
        if rating not in scale:
            text = translate("Analysis", "{rating} is not a rating from {worst} to {best}")
            raise ValueError(text.format(rating=rating, worst=scale[0], best=scale[-1]))
    if not ratings:
        return None
    if score == "nps":
        return _percent_in(ratings, range(9, 11)) - _percent_in(ratings, range(7))
    if score == "csat":
        return _percent_in(ratings, range(4, 6))
    return sum(ratings) / len(ratings)


def parse_ratings(text: str) -> list[int]:
    """Return the ratings in `text`, separated by spaces, commas, semicolons or line breaks.

    Raises ValueError that names a word which is not a whole number.
    """
    words = text.replace(",", " ").replace(";", " ").split()
    for word in words:
        if not word.removeprefix("-").isdecimal():
            raise ValueError(translate("Analysis", "{word} is not a whole number").format(word=word))
    return [int(word) for word in words]


def _percent_in(ratings: Collection[int], counted: range) -> float:
    return 100 * sum(rating in counted for rating in ratings) / len(ratings)
