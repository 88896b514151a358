import pytest

from catalog.filters import AnyOf
from tools.constraints import MAX_LOG, MAX_RULES, ConstraintError, ConstraintStack


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


def test_undo_brings_back_what_the_turn_replaced() -> None:
    stack = _stack(("country", "include", "FR", 1), ("country", "include", "IT", 2))
    assert _rules(stack.undo()) == [("country-include", "FR")]
    relaxed = stack.relax("country", None, 3)
    assert _rules(relaxed) == []
    assert _rules(relaxed.undo()) == [("country-include", "IT")]
    assert _rules(stack.reset(4).undo()) == [("country-include", "IT")]
    # a reset of nothing changes nothing, so what is taken back is what came before it
    assert _rules(relaxed.reset(4).undo()) == [("country-include", "IT")]


def test_undo_past_the_start_changes_nothing() -> None:
    empty = ConstraintStack()
    assert empty.undo() == empty
    assert empty.changed == 0
    stack = _stack(("genre", "include", "war", 1)).undo()
    assert stack.undo().undo().entries == ()


def test_a_rule_can_stand_beside_an_older_one() -> None:
    stack = _stack(("country", "include", "JP", 1))
    both = stack.add("country", "include", "KR", 2, beside=True)
    assert both.values("country", "include") == ["JP", "KR"]


def test_relaxing_takes_an_attribute_or_one_value_of_it() -> None:
    stack = _stack(
        ("genre", "include", "comedy", 1),
        ("genre", "exclude", "horror", 1),
        ("year", "at_least", "1990", 1),
        ("year", "at_most", "1999", 1),
    )
    assert _rules(stack.relax("year", None, 2)) == [
        ("genre-include", "comedy"),
        ("genre-exclude", "horror"),
    ]
    assert ("genre-exclude", "horror") in _rules(stack.relax("genre", "comedy", 2))
    with pytest.raises(ConstraintError, match="no rule on 'runtime' to relax"):
        stack.relax("runtime", None, 2)


def test_bounds_that_leave_nothing_stay_to_be_asked_about_until_one_is_said_again() -> None:
    stack = _stack(("year", "at_most", "1980", 1), ("year", "at_least", "2000", 2))
    assert [(a.kind, b.kind) for a, b in stack.conflicts()] == [("year-at_most", "year-at_least")]
    settled = stack.add("year", "at_least", "2000", 3)
    assert _rules(settled) == [("year-at_least", "2000")]
    assert settled.conflicts() == []


def test_a_decade_gives_way_as_a_whole() -> None:
    stack = _stack(
        ("year", "at_least", "1990", 1),
        ("year", "at_most", "1999", 1),
        ("year", "at_least", "2005", 2),
    )
    assert _rules(stack) == [("year-at_least", "2005")]


def test_one_message_may_contradict_itself() -> None:
    stack = _stack(("genre", "include", "comedy", 1), ("genre", "exclude", "comedy", 1))
    assert len(stack.conflicts()) == 1


def test_endless_rules_end_the_oldest_ones() -> None:
    stack = ConstraintStack()
    for turn in range(1, 1001):
        stack = stack.add("mood", "include", f"m{turn}", turn)
    assert len(stack.entries) == MAX_RULES
    assert len(stack.log) == MAX_LOG
    assert stack.entries[-1].id == "k1000"
