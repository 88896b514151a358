import pytest

from catalog.filters import AnyOf
from tools.constraints import ConstraintError, ConstraintStack


def _stack(*rules: tuple[str, str, str, int]) -> ConstraintStack:
    stack = ConstraintStack()
    for attribute, rule, value, turn in rules:
        stack = stack.add(attribute, rule, value, turn)  # type: ignore[arg-type]
    return stack


def _rules(stack: ConstraintStack) -> list[tuple[str, str]]:
    return [(c.kind, c.value) for c in stack.entries]


def test_values_of_one_turn_stand_side_by_side_and_a_later_turn_replaces_them() -> None:
    stack = _stack(("country", "include", "JP", 1), ("country", "include", "KR", 1))
    assert stack.filter().include == (AnyOf(frozenset({("country", "JP"), ("country", "KR")})),)
    later = stack.add("country", "include", "FR", 2)
    assert _rules(later) == [("country-include", "FR")]


def test_the_newer_rule_wins_over_its_opposite_and_over_an_older_bound() -> None:
    stack = _stack(
        ("genre", "include", "horror", 1),
        ("genre", "exclude", "horror", 2),
        ("year", "at_least", "1980", 1),
        ("year", "at_least", "2000", 3),
    )
    assert _rules(stack) == [("genre-exclude", "horror"), ("year-at_least", "2000")]


def test_exclusions_add_up_over_turns() -> None:
    stack = _stack(("genre", "exclude", "horror", 1), ("genre", "exclude", "war", 2))
    assert stack.filter().exclude == {("genre", "horror"), ("genre", "war")}


def test_a_mood_is_no_hard_rule() -> None:
    assert not _stack(("mood", "include", "light", 1)).filter()
    assert _stack(("mood", "exclude", "dark", 1)).filter().exclude == {("mood", "dark")}


def test_undo_takes_back_the_last_turn_that_gave_rules() -> None:
    stack = _stack(("genre", "include", "war", 1), ("year", "at_most", "1990", 3))
    assert _rules(stack.undo()) == [("genre-include", "war")]
    assert _rules(stack.undo().undo().undo()) == []


def test_ids_are_not_used_twice() -> None:
    stack = _stack(("genre", "include", "war", 1)).reset(2).add("genre", "include", "war", 3)
    assert [c.id for c in stack.entries] == ["k2"]


def test_the_same_rule_twice_is_one_rule() -> None:
    assert len(_stack(("genre", "exclude", "war", 1), ("genre", "exclude", "war", 2)).entries) == 1


def test_a_rule_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ConstraintError, match="'at_most' does not fit 'genre'"):
        _stack(("genre", "at_most", "war", 1))
    with pytest.raises(ConstraintError, match="no rule 'k9'; in force: none"):
        ConstraintStack().remove("k9", 1)


def test_a_single_year_is_two_bounds_that_stand_side_by_side() -> None:
    stack = _stack(("year", "at_least", "1999", 1), ("year", "at_most", "1999", 1))
    assert _rules(stack) == [("year-at_least", "1999"), ("year-at_most", "1999")]
