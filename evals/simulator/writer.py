"""Writers: who puts a simulated user's move into words, where it is not a rule."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from langchain_core.language_models import BaseChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage

from evals.simulator.clues import clues_of
from evals.simulator.phrases import phrases
from evals.simulator.user import Move, SimulatedUser
from evals.traces import Played
from language.names import language_name
from prompts import PromptSet

_TEMPERS = {
    "patient": "patient and polite",
    "terse": "terse: two or three words",
    "picky": "picky and quick to refuse",
    "talkative": "talkative: some small talk belongs to every message",
}
_AGAIN = "That named a film. Write the message again without any title."
_MAX_CHARS = 600


@dataclass(frozen=True, slots=True)
class Brief:
    """What a writer is told: all but the title."""

    language: str
    """BCP 47."""
    temper: str
    facts: tuple[str, ...]
    """All that is known of the target, one English sentence each."""
    now: str
    """What this message has to say, in English."""
    turns: tuple[Played, ...]
    """The conversation so far."""
    leaked: bool = False
    """Whether the writer's last text named a target and is asked for anew."""


class Writer(Protocol):
    """Writes as a simulated user."""

    def write(self, brief: Brief) -> str:
        """Return one message of the user; empty where there is none to be had."""
        ...


@dataclass(frozen=True, slots=True)
class ChatWriter:
    """A chat model as the user. A fault of the model is raised: it is none of the product."""

    model: BaseChatModel
    prompts: PromptSet = field(default_factory=PromptSet)

    def write(self, brief: Brief) -> str:
        """Return what the model says as the user, at most 600 characters of it."""
        name = language_name(brief.language, "en")
        system = self.prompts.render(
            "persona",
            language=f"{name} in Latin letters" if "-Latn" in brief.language else name,
            temper=_TEMPERS[brief.temper],
            facts="\n".join(f"- {fact}" for fact in brief.facts),
            now=brief.now,
        )
        messages: list[BaseMessage] = [SystemMessage(system), *_as_seen_by_user(brief.turns)]
        if brief.leaked:
            messages.append(HumanMessage(_AGAIN))
        return self.model.invoke(messages).text.strip()[:_MAX_CHARS]


def brief_for(user: SimulatedUser, move: Move, turns: Sequence[Played], *, leaked: bool) -> Brief:
    """Return what a writer is told of a move."""
    english = phrases("en")
    facts = tuple(english.tell(clue) for clue in clues_of(user.target.facts()))
    now = [english.tell(clue) for clue in move.told]
    if move.refused:
        now.insert(0, english.refuse(move.refused))
    if move.after_list:
        now.insert(0, "None of these is the film.")
    if move.gives_up:
        now = [english.say("goodbye")]
    return Brief(
        language=user.words.tag,
        temper=user.temper,
        facts=facts,
        now=" ".join(now),
        turns=tuple(turns),
        leaked=leaked,
    )


def _as_seen_by_user(turns: Sequence[Played]) -> list[BaseMessage]:
    """Return a conversation with the roles changed: the model is the user here."""
    messages: list[BaseMessage] = []
    for played in turns:
        messages.append(AIMessage(played.said))
        if played.reply is not None:
            messages.append(HumanMessage(played.reply.text))
    return messages
