"""Each case as the page's explorer reads it: plain data, with text told once."""

import json
from typing import Any

from agent.reply import EvidenceOut, ItemOut, Reply
from evals.reports.figures import error_of, verdict_of
from evals.results import CaseResult, Report
from evals.traces import Played, ToolCall

_LONGEST = 20_000
"""Characters of one text that the page holds; the JSON lines have all of it."""

Data = dict[str, Any]
"""A JSON object."""


class _Texts:
    """Long texts by number: a prompt that is the same in a thousand cases is held once."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}

    def number(self, text: str) -> int:
        if len(text) > _LONGEST:
            text = f"{text[:_LONGEST]}\n… cut here, of {len(text):,} characters"
        return self.numbers.setdefault(text, len(self.numbers))


def explorer_data(report: Report) -> Data:
    """Return all cases of a run with their traces; `texts` has what they name by number."""
    texts = _Texts()
    cases = [_case(result, texts) for result in report.results]
    return {"cases": cases, "texts": list(texts.numbers)}


def _case(result: CaseResult, texts: _Texts) -> Data:
    return {
        "id": f"{result.case_id}#{result.epoch}" if result.epoch else result.case_id,
        "variant": result.variant,
        "scenario": result.scenario,
        "language": result.language,
        "market": result.market,
        "tags": result.tags,
        "verdict": verdict_of(result),
        "error": error_of(result),
        "grades": [
            {"metric": metric, "value": grade.value, "reason": grade.reason}
            for metric, grade in result.grades.items()
        ],
        "turns": [_turn(turn, texts) for turn in result.trace.turns],
    }


def _turn(turn: Played, texts: _Texts) -> Data:
    return {
        "said": turn.said,
        "error": turn.error,
        "seconds": turn.seconds,
        "tokens": turn.prompt_tokens + turn.completion_tokens,
        "reply": None if turn.reply is None else _reply(turn.reply),
        "calls": [_call(call, texts) for call in turn.tool_calls],
        "messages": [_message(message, texts) for message in turn.messages],
    }


def _call(call: ToolCall, texts: _Texts) -> Data:
    return {
        "name": call.name,
        "by": call.by,
        "status": call.status,
        "args": texts.number(_shown(call.args)),
        "result": texts.number(call.result),
    }


def _message(message: Data, texts: _Texts) -> Data:
    rest = {k: v for k, v in message.items() if k not in ("role", "content") and v is not None}
    content = message.get("content")
    return {
        "role": str(message.get("role", "")),
        "text": texts.number(content if isinstance(content, str) else _shown(content)),
        "rest": texts.number(_shown(rest)) if rest else None,
    }


def _reply(reply: Reply) -> Data:
    rules = [f"{rule.kind} {rule.value}: {rule.text}" for rule in reply.constraints]
    return {
        "kind": reply.kind,
        "language": reply.language,
        "text": reply.text,
        "items": [_item(item, reply.evidence) for item in reply.items],
        "rules": rules,
        "notices": [*(notice.text for notice in reply.notices), *reply.culture.notes],
    }


def _item(item: ItemOut, evidence: dict[str, EvidenceOut]) -> Data:
    names = dict.fromkeys([item.title_original, item.title_latin or ""])
    return {
        "id": item.item_id,
        "rank": item.rank,
        "title": item.title,
        "names": [name for name in names if name and name != item.title],
        "score": item.score,
        "reasons": [
            {"text": reason.text, "evidence": [_evidence(i, evidence) for i in reason.evidence]}
            for reason in item.reasons
        ],
    }


def _evidence(fact_id: str, evidence: dict[str, EvidenceOut]) -> str:
    """Return a fact in words; one that the reply does not hold says so."""
    if (fact := evidence.get(fact_id)) is None:
        return f"{fact_id}: not in the reply's evidence"
    value = ", ".join(fact.value) if isinstance(fact.value, list) else str(fact.value)
    source = f", {fact.source}" if fact.source else ""
    return f"{fact_id}: {value} ({fact.tool}{source})"


def _shown(value: Any) -> str:  # arguments of a tool call: whatever the model sent
    if value is None:
        return ""
    return json.dumps(value, ensure_ascii=False, indent=2, default=str)
