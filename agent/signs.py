"""What a negation reaches."""

from collections.abc import Sequence

from agent.lexicon import Match, Spoken, Term

_BEFORE, _AFTER = Term("cue", "exclude_before"), Term("cue", "exclude_after")
_ROW_REACH = 4
"""How many words may stand between a genre and a country that are refused together."""
_WORDS_REACH = 5
"""The reach of negations where units are words; characters have marks among them."""
_FILM = Term("move", "recommend")
_LESS = Term("cue", "less")
_BUT = Term("cue", "but")
_ASKING = frozenset(Term("move", m) for m in ("more_like", "liked", "seen", "greeting"))


def signs(attributes: Sequence[Match], matches: Sequence[Match], spoken: Spoken) -> list[bool]:
    """Return, for each attribute, whether a negation reaches it.

    One that stands before reaches the next attribute within the reach of the language, one that
    stands behind the last, neither over a comma; and both run on over attributes in a row ("no
    horror or war"), but neither over a word that asks for something, nor over one that sets an
    exception off ("thriller, but horror not"). A word that negates from both sides does so forwards
    if it can. "Less sad" and "too sad" are refusals of a mood.

    Args:
        attributes: In order.
        matches: All of the message, in order.
        spoken: The message.
    """
    reach = spoken.reach
    close = max(1, reach // 3)
    # "not a film that comes from": words for films are no distance
    films = frozenset(i for m in matches if m.term == _FILM for i in range(m.start, m.end))
    matches = [m for m in matches if not (m.term in {_BEFORE, _AFTER} and _is_tag(m, spoken))]
    before = [m for m in matches if m.term == _BEFORE]
    forward = {
        (c.start, c.end)
        for c in before
        if any(
            0 <= _gap(c, a, films) <= reach and _joined(c.end, a.start, spoken) for a in attributes
        )
    }
    # a word that has nothing left to negate before it says no to what stands behind it
    after = [
        m
        for m in matches
        if (m.term == _AFTER and (m.start, m.end) not in forward)
        or (m.term == _BEFORE and (m.start, m.end) not in forward and _is_last(m, spoken))
    ]
    stops = [m for m in matches if m.term == _BUT or m.term in _ASKING]
    # "a thriller, show me no French one": what is asked for ends what a "not" behind refuses
    asked = [m for m in matches if m.term == _FILM]
    starts = [a.start for a in attributes]
    moods = {(a.start, a.end) for a in attributes if a.term.kind == "mood"}
    found = [False] * len(attributes)
    for i, attribute in enumerate(attributes):
        for cue in before:
            gap = _gap(cue, attribute, films)
            if (
                0 <= gap <= reach
                and _joined(cue.end, attribute.start, spoken)
                and not any(cue.end <= s < attribute.start for s in starts)
            ):
                found[i] = True
        if i and found[i - 1] and _in_a_row(attributes[i - 1], attribute, close, spoken, films):
            stopped = any(attributes[i - 1].end <= s.start < attribute.start for s in stops)
            said_before = any(
                c.end <= attributes[i - 1].start
                or attributes[i - 1].end <= c.start < attribute.start
                for c in (*before, *after)
            )
            found[i] = found[i] or (said_before and not stopped)
        found[i] = found[i] or (
            i > 0
            and (attribute.start, attribute.end) == (attributes[i - 1].start, attributes[i - 1].end)
            and found[i - 1]
        )
    ends = [a.end for a in attributes]
    for i in range(len(attributes) - 1, -1, -1):
        attribute = attributes[i]
        for cue in after:
            gap = _gap(attribute, cue, films)
            if (
                0 <= gap <= (reach if cue.term == _BEFORE else close + 1)
                and (
                    _joined(attribute.end, cue.start, spoken)
                    or (cue.term == _AFTER and _is_clause(cue, spoken))
                )
                and not any(attribute.end < e <= cue.start for e in ends)
            ):
                found[i] = True
        following = attributes[i + 1] if i + 1 < len(attributes) else None
        unlike = following is not None and following.term.kind != attribute.term.kind
        if (
            following
            and found[i + 1]
            and any(c.start >= following.end for c in after)
            and not any(
                c.end <= following.start and c.start >= attribute.end
                for c in [*before, *stops, *(asked if unlike else [])]
            )
            and _in_a_row(attribute, following, close, spoken, films)
        ):
            found[i] = True
    return [
        sign or ((attribute.start, attribute.end) in moods and _is_less(attribute, matches, close))
        for attribute, sign in zip(attributes, found, strict=True)
    ]


def _is_tag(cue: Match, spoken: Spoken) -> bool:
    """Whether a word only makes a question: "ada film Brasil nggak?", "có phim Hàn không?"."""
    return spoken.asks and cue.end == len(spoken.units) and cue.end - cue.start == 1


def _is_clause(cue: Match, spoken: Spoken) -> bool:
    """Whether a refusal is a clause of its own: "les westerns, très peu pour moi"."""
    return cue.start in spoken.breaks and _left_behind(cue, spoken) <= 1


def _is_last(cue: Match, spoken: Spoken) -> bool:
    """Whether a word stands at the end of its clause, but for one more: "darf es nicht sein"."""
    left = 1 if spoken.reach <= _WORDS_REACH else 2
    return _left_behind(cue, spoken) <= left


def _left_behind(cue: Match, spoken: Spoken) -> int:
    """Return how many units of its clause stand behind a word."""
    ends = [b for b in (*spoken.breaks, len(spoken.units)) if b >= cue.end]
    return min(ends) - cue.end


def _gap(first: Match, second: Match, films: frozenset[int]) -> int:
    """Return how many units but those of films lie between two stretches; -1 if not in order."""
    if second.start <= first.start or second.end <= first.end:
        return -1
    return sum(i not in films for i in range(first.end, second.start))


def _in_a_row(
    first: Match, second: Match, close: int, spoken: Spoken, films: frozenset[int]
) -> bool:
    """Whether two attributes are listed one after the other: "horror, war", not "horror, but war"."""
    gap = -1 if second.start < first.end else _gap(first, second, films)
    marks = 0 if spoken.reach <= _WORDS_REACH else 1
    # "horror, war" is a list, "a thriller, Korean ones not" is none
    alike = first.term.kind == second.term.kind
    if 0 <= second.start - first.end <= marks and alike:
        return True
    # "comedies and everything from the USA"
    reach = close if alike else _ROW_REACH * max(1, marks * 2)
    return 0 <= gap <= reach and _joined(first.end, second.start, spoken)


def _joined(end: int, start: int, spoken: Spoken) -> bool:
    """Whether no comma stands between two stretches of a message."""
    return not any(end <= b <= start for b in spoken.breaks)


def _is_less(mood: Match, matches: Sequence[Match], close: int) -> bool:
    return any(
        m.term == _LESS and 0 <= max(mood.start - m.end, m.start - mood.end) <= close
        for m in matches
    )


def denied(
    span: Match, matches: Sequence[Match], attributes: Sequence[Match], spoken: Spoken
) -> bool:
    """Whether a bound is said with a negation ("nothing from before 2000").

    A negation that has an attribute between itself and the bound belongs to that one.

    Args:
        span: From the first to the last word of the bound.
        matches: All of the message.
        attributes: Those that a negation may belong to.
        spoken: The message.
    """
    for cue in matches:
        if cue.term in {_BEFORE, _AFTER} and _is_tag(cue, spoken):
            continue
        if cue.term == _BEFORE and cue.end <= span.start:
            first, last = cue.end, span.start
        elif cue.term in {_BEFORE, _AFTER} and span.start < cue.start and cue.end > span.end:
            # the two may share a word: "made before 1990" and "made not"
            first, last = span.end, max(span.end, cue.start)
        else:
            continue
        if (
            0 <= last - first <= spoken.reach
            and (_joined(first, last, spoken) or (cue.start >= last and _is_clause(cue, spoken)))
            and not any(first <= a.start < last for a in attributes)
        ):
            return True
    return False
