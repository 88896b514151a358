"""A simulated user: which clue it tells, which it holds back, and when it gives up."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import regex

from catalog.items import Fact, Item
from evals.cases import Case
from evals.simulator.clues import Clue, clues_of
from evals.simulator.leaks import leaked_titles
from evals.simulator.phrases import Phrases, phrases
from language.fold import fold, words
from language.script import unspaced_runs

_REFUSABLE = ("genre", "country")
_ARTICLES = regex.compile(r"^(ال|the )")
_WHOLE_WORD = 4
_ENDING = 3


@dataclass(frozen=True, slots=True)
class Move:
    """What the user says next, before it is put in words."""

    told: tuple[Clue, ...] = ()
    refused: Clue | None = None
    after_list: bool = False
    """Whether a list was shown that did not hold what is wanted."""
    gives_up: bool = False


@dataclass(slots=True)
class SimulatedUser:
    """One user in one conversation, after one of the targets."""

    target: Item
    targets: Sequence[Item]
    temper: str
    words: Phrases
    chance: random.Random
    untold: list[Clue]
    said: set[Clue] = field(default_factory=set)
    """Told and refused alike: nothing is said twice."""
    just_refused: bool = False
    chatted: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, case: Case, targets: Sequence[Item], seed: int) -> "SimulatedUser":
        """Return the user of a case; the same for the same case and seed.

        What the opening says already, and what would name a target, is never told.
        """
        chance = random.Random(f"{seed}:{case.id}")
        target = chance.choice(sorted(targets, key=lambda item: item.item_id))
        spoken = phrases(case.language)
        clues = clues_of(target.facts())
        chance.shuffle(clues)
        opening = case.turns[0].say
        untold = [
            clue
            for clue in sorted(clues, key=lambda c: c.kind == "creator")
            if not is_said_in(opening, spoken.word(clue))
            and not leaked_titles(spoken.tell(clue), targets)
            and not leaked_titles(spoken.tell_briefly(clue), targets)
        ]
        temper = case.persona.temper if case.persona else "patient"
        return cls(target, targets, temper, spoken, chance, untold)

    def next_move(self, shown: Sequence[Mapping[str, Fact]]) -> Move:
        """Return what to say to a list without a target, or to a question.

        Args:
            shown: The facts of the items of the list; empty where a question was asked.
        """
        after_list = bool(shown)
        if self.temper == "picky" and not self.just_refused and (no := self._refusable(shown)):
            self.said.add(no)
            self.just_refused = True
            return Move(refused=no, after_list=after_list)
        self.just_refused = False
        # what most of the list has too says least; the creator comes last, as from real people
        self.untold.sort(
            key=lambda clue: (clue.kind == "creator", sum(clue.holds(facts) for facts in shown))
        )
        n = 2 if self.temper == "talkative" else 1
        told, self.untold = tuple(self.untold[:n]), self.untold[n:]
        self.said.update(told)
        return Move(told=told, after_list=after_list, gives_up=not told)

    def _refusable(self, shown: Sequence[Mapping[str, Fact]]) -> Clue | None:
        """Return a genre or country of most of the list that no target has."""
        wanted = [item.facts() for item in self.targets]
        counts: dict[Clue, int] = {}
        for facts in shown:
            for clue in clues_of(facts):
                counts[clue] = counts.get(clue, 0) + 1
        found = [
            clue
            for clue in counts
            if clue.kind in _REFUSABLE
            and clue not in self.said
            and not any(clue.holds(facts) for facts in wanted)
            and not leaked_titles(self.words.refuse(clue), self.targets)
        ]
        return min(found, key=lambda c: (-counts[c], c.kind, c.value), default=None)

    def phrase(self, move: Move) -> str:
        """Return a move in the words of this user's language and temper."""
        spoken = self.words
        if move.gives_up:
            return spoken.say("goodbye")
        if self.temper == "terse":
            return " ".join(spoken.tell_briefly(clue) for clue in move.told)
        parts = [self.chance.choice(spoken.variants("not-these"))] if move.after_list else []
        if move.refused:
            parts.append(spoken.refuse(move.refused))
        parts += [spoken.tell(clue) for clue in move.told]
        unheard = [talk for talk in spoken.variants("small-talk") if talk not in self.chatted]
        if self.temper == "talkative" and unheard:
            parts.append(self.chance.choice(unheard))
            self.chatted.add(parts[-1])
        gap = "" if spoken.tag.split("-")[0] in {"ja", "zh", "th"} else " "
        return gap.join(part[:1].upper() + part[1:] for part in parts)


def is_said_in(text: str, word: str) -> bool:
    """Whether a text has a word, in whatever form: Japan in "japanischen", Япония in "японский".

    Words of up to four letters must stand alone in scripts that part them; of longer ones the
    first letters will do, for endings change. It errs to the side of yes, and then a clue less is
    told.
    """
    folded, said = _ARTICLES.sub("", fold(word)), fold(text)
    if len(folded) > _WHOLE_WORD:
        return folded[: max(_WHOLE_WORD, len(folded) - _ENDING)] in said
    if unspaced_runs(said):
        return folded in said
    return folded in {_ARTICLES.sub("", token) for token in words(said)}
