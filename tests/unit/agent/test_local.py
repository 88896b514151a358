"""The local model's real code, on a tiny model that the test makes."""

import json
from pathlib import Path

import pytest

from agent.build import build_agent
from agent.local import LocalModelError, load_local, tool_calls_in
from agent.respond import respond
from app.services import Services

_TEMPLATE = (
    "{% for message in messages %}{{ message['role'] }}: {{ message['content'] }}\n{% endfor %}"
    "assistant:"
)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random two-layer model over bytes, saved as transformers saves any."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from transformers import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {c: i for i, c in enumerate(["<s>", "</s>", *alphabet])}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>")
    fast.chat_template = _TEMPLATE
    fast.save_pretrained(folder)
    config = LlamaConfig(
        vocab_size=len(vocabulary),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=16_384,
        pad_token_id=1,
    )
    LlamaForCausalLM(config).save_pretrained(folder)
    return folder


def test_a_local_model_that_babbles_still_ends_in_a_reply(tiny: Path, demo: Services) -> None:
    agent = build_agent(load_local(str(tiny), max_tokens=4))
    reply = respond(agent, demo.conversation(), "軽い日本のコメディ")
    assert [n.id for n in reply.notices] == ["notice-model-failed"]
    assert reply.language == "ja"
    assert len(reply.items) == 5
    assert reply.usage.model_calls >= 1


def test_calls_are_found_in_what_a_model_writes() -> None:
    call = {"name": "search_items", "arguments": {"query": "鉄道"}}
    text = f"Let me see. <tool_call>\n{json.dumps(call)}\n</tool_call> {{broken"
    (found,) = tool_calls_in(text)
    assert (found["name"], found["args"]) == ("search_items", {"query": "鉄道"})
    assert tool_calls_in('{"name": 3} {"answer": {"name": "x"}} []') == []


def test_a_directory_without_a_chat_model_is_named(tmp_path: Path, tiny: Path) -> None:
    with pytest.raises(LocalModelError, match="no model directory"):
        load_local(str(tmp_path / "nowhere"), 10)
    with pytest.raises(LocalModelError, match="holds no chat model"):
        load_local(str(tmp_path), 10)
