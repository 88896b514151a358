"""What a run would take, before it is started."""

from collections.abc import Sequence
from dataclasses import dataclass

from langchain_core.messages import SystemMessage

from agent.tokens import count_prompt
from evals.cases import Case
from evals.run import all_cases
from evals.suite import Suite, Variant
from tools import TOOLS

CALLS_A_TURN = 2
"""One to answer and one to search again or to mend: what a good model and a small one average."""
_COMPLETION_TOKENS = 300
_RESULTS_TOKENS = 1100
"""Of the prefetched tool results that stand in each prompt, measured on the demo catalogue."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """What one variant would take."""

    variant: str
    cases: int
    turns: int
    calls: int
    prompt_tokens: int
    completion_tokens: int
    cost: float | None
    """None where no price is known."""


def estimate(suite: Suite, cases: Sequence[Case], variants: Sequence[Variant]) -> list[Estimate]:
    """Return calls, tokens and cost of each variant, roughly."""
    played = all_cases(suite, cases)
    n_turns = suite.epochs * sum(c.persona.max_turns if c.persona else len(c.turns) for c in played)
    found = []
    for variant in variants:
        model = variant.model
        calls = 0 if model.name == "planner" else CALLS_A_TURN * n_turns
        system = SystemMessage(variant.prompt_set.prompt("recommend").text)
        prompt = count_prompt([system], TOOLS, model.name.partition(":")[2]).tokens
        read, written = calls * (prompt + _RESULTS_TOKENS), calls * _COMPLETION_TOKENS
        priced = model.is_free or None not in (model.input_price, model.output_price)
        found.append(
            Estimate(
                variant=variant.name,
                cases=len(played) * suite.epochs,
                turns=n_turns,
                calls=calls,
                prompt_tokens=read,
                completion_tokens=written,
                cost=model.cost(read, written) if priced else None,
            )
        )
    return found
