"""Satisfaction scores: calculated from ratings, each on its own scale."""

import pytest

from cpm_desktop.analysis.metrics.scores import RATING_SCALES, parse_ratings, score_from_ratings


@pytest.mark.parametrize(
    ("score", "ratings", "expected"),
    [
        ("nps", [10, 9, 8, 7, 6, 0, 9, 10, 3, 8], 10),  # 4 promoters, 3 detractors of 10
        ("nps", [7, 8], 0),
        ("csat", [5, 4, 3, 2, 1], 40),
        ("ces", [7, 5, 6, 4], 5.5),
    ],
)
def test_score_is_calculated_from_ratings(score, ratings, expected):
    assert score_from_ratings(score, ratings) == pytest.approx(expected)


@pytest.mark.parametrize("score", RATING_SCALES)
def test_worst_and_best_answers_give_the_ends_of_the_scale(score):
    scale = RATING_SCALES[score]

    assert score_from_ratings(score, [scale.ratings[0]] * 3) == scale.lowest_score
    assert score_from_ratings(score, [scale.ratings[-1]] * 3) == scale.highest_score


@pytest.mark.parametrize("score", RATING_SCALES)
def test_no_answers_give_no_score(score):
    assert score_from_ratings(score, []) is None


@pytest.mark.parametrize(("score", "rating"), [("nps", 11), ("nps", -1), ("csat", 0), ("ces", 8)])
def test_rating_outside_the_scale_is_rejected(score, rating):
    with pytest.raises(ValueError, match=f"{rating} is not a rating"):
        score_from_ratings(score, [rating])


def test_ratings_are_read_from_a_column_or_a_line():
    assert parse_ratings("9\n10\r\n 7\t0") == [9, 10, 7, 0]
    assert parse_ratings("5, 4;3") == [5, 4, 3]
    assert parse_ratings(" \n") == []


@pytest.mark.parametrize("word", ["often", "4.5", "--1"])
def test_word_that_is_not_a_rating_is_named_in_the_error(word):
    with pytest.raises(ValueError, match=f"{word} is not a whole number"):
        parse_ratings(f"4 {word} 5")
