"""Answers on a tape: recorded through the real agent, replayed with the server gone."""

import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from langchain_core.callbacks import CallbackManagerForLLMRun, get_usage_metadata_callback
from langchain_core.language_models import BaseChatModel
from langchain_core.language_models.fake_chat_models import FakeMessagesListChatModel
from langchain_core.messages import AIMessage, BaseMessage, HumanMessage, SystemMessage, ToolMessage
from langchain_core.outputs import ChatResult
from langchain_core.tools import tool
from pydantic import BaseModel, ValidationError

from agent.build import build_agent
from agent.checkpoint import open_checkpointer
from agent.model import ModelSettings, load_model
from agent.reply import Reply
from agent.respond import respond
from app.services import Services
from evals.masking import masked
from evals.tape import Tape, TapedChatModel, TapeError, TapeMissError
from tests.scripted_server import Say, Served, scripted_server
from tests.unit.agent.test_model_faults import GOOD, KAMOME, REQUEST, answer

MODEL = "gpt-4o-mini"
SECRET = "s3cret-value-of-no-known-form"
SEARCH = Say(calls=[("search_items", {"query": "cuisine"})])
ASK = [HumanMessage("What is there to see?")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "answers.tape"


def openai(url: str) -> BaseChatModel:
    return load_model(ModelSettings(f"openai:{MODEL}", url, SECRET, 20.0))


def recording(tape: Tape, inner: BaseChatModel, **fields: Any) -> TapedChatModel:
    return TapedChatModel(model_name=MODEL, mode="record", tape=tape, inner=inner, **fields)


def replaying(tape: Tape, inner: BaseChatModel | None = None, **fields: Any) -> TapedChatModel:
    return TapedChatModel(model_name=MODEL, mode="replay", tape=tape, inner=inner, **fields)


def says(*answers: str | AIMessage) -> FakeMessagesListChatModel:
    return FakeMessagesListChatModel(
        responses=[AIMessage(a) if isinstance(a, str) else a for a in answers]
    )


@contextmanager
def recorded(path: Path, *script: Say) -> Iterator[tuple[TapedChatModel, Served]]:
    with scripted_server(*script) as server, Tape(path, create=True, secrets=[SECRET]) as tape:
        yield recording(tape, openai(server.url)), server


def turn(demo: Services, model: BaseChatModel, text: str = REQUEST) -> Reply:
    reply = respond(build_agent(model), demo.conversation(), text)
    reply.usage.seconds = 0.0
    reply.usage.prompt_parts = {}  # random ids of calls are among what is counted
    for used in reply.usage.tools:
        used.seconds = 0.0
    return reply


class Fails(BaseChatModel):
    """A model that must not be called, or that fails when it is."""

    calls: int = 0

    @property
    def _llm_type(self) -> str:
        return "fails"

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        self.calls += 1
        raise ConnectionError("scripted")


# -- through the agent


def test_a_replay_gives_the_recorded_reply_with_the_server_gone(demo: Services, path: Path) -> None:
    with recorded(path, SEARCH, GOOD) as (model, server):
        first = turn(demo, model)
        assert len(server.requests) == 2
    with Tape(path) as tape:
        assert len(tape) == 2
        unused = Fails()
        for inner in (None, unused):
            assert turn(demo, replaying(tape, inner)) == first
        assert unused.calls == 0
    assert first.items[0].item_id == "kamome-diner-2006"
    assert first.usage.model == MODEL
    assert (first.usage.model_calls, first.usage.prompt_tokens) == (2, 200)


def test_a_taped_model_asks_and_answers_as_the_model_itself(demo: Services, path: Path) -> None:
    with scripted_server(SEARCH, GOOD) as server:
        plain = turn(demo, openai(server.url))
    with scripted_server(SEARCH, GOOD) as again:
        live = TapedChatModel(model_name=MODEL, mode="live", inner=openai(again.url))
        assert turn(demo, live) == plain
    with recorded(path, SEARCH, GOOD) as (model, taped):
        assert turn(demo, model) == plain
    for other in (again, taped):
        assert [r["tools"] for r in other.requests] == [r["tools"] for r in server.requests]
        assert [r["tool_choice"] for r in other.requests] == ["required", "required"]
        fields = [sorted(r) for r in server.requests]
        assert [sorted(r) for r in other.requests] == fields


def test_a_mended_answer_is_replayed_too(demo: Services, path: Path) -> None:
    wrong = answer("Here are some very nice light comedies from Japan, enjoy them.", [KAMOME])
    with recorded(path, wrong, GOOD) as (model, _):
        first = turn(demo, model)
    with Tape(path) as tape:
        assert len(tape) == 2
        assert turn(demo, replaying(tape)) == first
    assert first.text.startswith("Voici")


def test_recording_again_plays_what_is_known_and_asks_for_the_rest(
    demo: Services, path: Path
) -> None:
    with recorded(path, GOOD) as (model, server):
        turn(demo, model)
        turn(demo, model)
        assert len(server.requests) == 1
        turn(demo, model, "eine leichte japanische Komödie")
        # the answer is French, so it is asked for once more
        assert len(server.requests) == 3


def test_a_miss_ends_the_run_and_is_no_reply_of_the_planner(
    demo: Services, path: Path, tmp_path: Path
) -> None:
    with recorded(path, GOOD) as (model, _):
        turn(demo, model)
    saver = open_checkpointer(tmp_path / "running.db")
    with Tape(path) as tape:
        unused = Fails()
        agent = build_agent(replaying(tape, unused), checkpointer=saver)
        with pytest.raises(TapeMissError) as missed:
            respond(agent, demo.conversation(), "Une comédie CORÉENNE")
        assert respond(agent, demo.conversation(), REQUEST).items
    saver.conn.close()
    assert unused.calls == 0
    said = str(missed.value)
    assert repr(MODEL) in said
    assert "'une comédie coréenne'" in said.lower()
    assert repr(str(path)) in said
    assert "mode record" in said
    assert "\n" not in said


def test_a_miss_in_a_translation_ends_the_run_too(demo: Services, path: Path) -> None:
    from agent.translator import ModelTranslator

    with Tape(path, create=True) as tape, pytest.raises(TapeMissError, match="Translate the text"):
        ModelTranslator(replaying(tape)).translate("Tampopo is a film", "en", "fr")


def test_a_fault_of_the_model_passes_through_and_is_not_recorded(
    demo: Services, path: Path
) -> None:
    with recorded(path, Say(status=401)) as (model, _):
        reply = turn(demo, model)
        assert [n.id for n in reply.notices] == ["notice-model-failed"]
        assert model.tape is not None
        assert len(model.tape) == 0
    with Tape(path, create=True) as tape, pytest.raises(ConnectionError, match="scripted"):
        recording(tape, Fails()).invoke(ASK)


def test_a_damaged_answer_ends_the_run(demo: Services, path: Path) -> None:
    with recorded(path, GOOD) as (model, _):
        turn(demo, model)
    _execute(path, "UPDATE answers SET answer = '[1]'")
    with Tape(path) as tape, pytest.raises(TapeError, match=r"is damaged: answer .* record again"):
        turn(demo, replaying(tape))


# -- what counts in a key


@tool
def cook(dish: str) -> str:
    """Cook a dish."""
    return dish


@tool
def bake(dish: str) -> str:
    """Bake a dish."""
    return dish


def _call(call_id: str, **args: Any) -> AIMessage:
    call = {"name": "cook", "args": args, "id": call_id, "type": "tool_call"}
    return AIMessage("", tool_calls=[call])


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda m: m.bind_tools([bake]).invoke(ASK), id="other tools"),
        pytest.param(lambda m: m.bind_tools([cook, bake]).invoke(ASK), id="one tool more"),
        pytest.param(lambda m: m.invoke(ASK), id="no tools"),
        pytest.param(lambda m: m.bind_tools([cook], tool_choice="any").invoke(ASK), id="choice"),
        pytest.param(lambda m: m.bind_tools([cook], temperature=1).invoke(ASK), id="temperature"),
        pytest.param(lambda m: m.bind_tools([cook]).invoke(ASK, stop=["."]), id="stop"),
        pytest.param(lambda m: m.bind_tools([cook]).invoke("What else?"), id="other message"),
        pytest.param(lambda m: m.bind_tools([cook]).invoke([SystemMessage("Be brief."), *ASK]), id="system"),
        pytest.param(lambda m: m.model_copy(update={"epoch": 2}).bind_tools([cook]).invoke(ASK), id="epoch"),
        pytest.param(lambda m: m.model_copy(update={"model_name": "x"}).bind_tools([cook]).invoke(ASK), id="model"),
        pytest.param(lambda m: m.model_copy(update={"parameters": {"seed": 1}}).bind_tools([cook]).invoke(ASK), id="parameters"),
    ],
)  # fmt: skip
def test_another_question_is_a_miss(path: Path, change: Callable[[TapedChatModel], Any]) -> None:
    with scripted_server(Say(content="Tampopo")) as server, Tape(path, create=True) as tape:
        recording(tape, openai(server.url)).bind_tools([cook]).invoke(ASK)
        replay = replaying(tape)
        assert replay.bind_tools([cook]).invoke(ASK).text == "Tampopo"
        with pytest.raises(TapeMissError):
            change(replay)


def test_an_epoch_has_answers_of_its_own(path: Path) -> None:
    with Tape(path, create=True) as tape:
        inner = says("one", "two")
        for epoch in (1, 2, 1, 2):
            recording(tape, inner, epoch=epoch).invoke(ASK)
        played = [replaying(tape, epoch=epoch).invoke(ASK).text for epoch in (1, 2)]
    assert played == ["one", "two"]


def _history(*ids: str) -> list[BaseMessage]:
    messages: list[BaseMessage] = [HumanMessage("Cook.", id=f"human-{ids[0]}")]
    for number, call_id in enumerate(ids):
        messages.append(_call(call_id, dish=str(number)))
        messages.append(ToolMessage(str(number), tool_call_id=call_id, id=f"tool-{call_id}"))
    return messages


def test_ids_do_not_count(path: Path) -> None:
    with Tape(path, create=True) as tape:
        recording(tape, says("Done.")).invoke(_history("plan-1f", "call_0"))
        replay = replaying(tape)
        assert replay.invoke(_history("plan-a7", "call_9")).text == "Done."
        assert replay.invoke(_history("call_0", "call_0")).text == "Done."


def test_which_call_a_result_belongs_to_counts(path: Path) -> None:
    both = AIMessage(
        "", tool_calls=[*_call("a", dish="x").tool_calls, *_call("b", dish="y").tool_calls]
    )
    right = [both, ToolMessage("x", tool_call_id="a"), ToolMessage("y", tool_call_id="b")]
    swapped = [both, ToolMessage("x", tool_call_id="b"), ToolMessage("y", tool_call_id="a")]
    with Tape(path, create=True) as tape:
        recording(tape, says("Done.")).invoke(right)
        with pytest.raises(TapeMissError):
            replaying(tape).invoke(swapped)


def test_ids_in_blocks_of_content_follow_those_of_the_calls(path: Path) -> None:
    block = {"type": "tool_use", "id": "toolu_1", "name": "cook", "input": {"dish": "x"}}
    thought = {"type": "reasoning", "id": "rs_1", "summary": []}
    said = AIMessage([thought, block], tool_calls=_call("toolu_1", dish="x").tool_calls)
    with Tape(path, create=True) as tape:
        recording(tape, says(said)).invoke(ASK)
        played = replaying(tape).invoke(ASK)
        assert isinstance(played.content, list)
        blocks: Any = played.content
        assert blocks[1]["id"] == played.tool_calls[0]["id"]
        assert blocks[0]["id"] == "rs_1"
        # and as a part of a conversation, neither of them counts
        recording(tape, says("Done.")).invoke([*ASK, played])
        other = said.model_copy(update={"content": [thought | {"id": "rs_2"}, block]})
        assert replaying(tape).invoke([*ASK, other]).text == "Done."


def test_two_answers_of_one_conversation_have_calls_of_different_ids(path: Path) -> None:
    with Tape(path, create=True) as tape:
        model = recording(tape, says(_call("call_0", dish="x"), _call("call_0", dish="y")))
        first = model.invoke(ASK)
        result = ToolMessage("x", tool_call_id=str(first.tool_calls[0]["id"]))
        second = model.invoke([*ASK, first, result])
        assert first.tool_calls[0]["id"] != second.tool_calls[0]["id"]
        assert replaying(tape).invoke(ASK).tool_calls == first.tool_calls


# -- what comes back


def test_tokens_are_counted_once_in_each_mode(path: Path) -> None:
    counted = []
    with scripted_server(Say(content="Tampopo")) as server, Tape(path, create=True) as tape:
        # by default usage is not asked of a server of one's own when streaming
        inner = openai(server.url).model_copy(update={"stream_usage": True})
        live = TapedChatModel(model_name=MODEL, mode="live", inner=inner)
        for model in (inner, live, recording(tape, inner), replaying(tape)):
            with get_usage_metadata_callback() as usage:
                model.invoke(ASK)
            counted.append(usage.usage_metadata)
            with get_usage_metadata_callback() as usage:
                list(model.stream(ASK))
            counted.append(usage.usage_metadata)
    assert [c[MODEL]["total_tokens"] for c in counted] == [150] * 8
    assert len(server.requests) == 5  # twice each without the tape, and once to record


def test_a_recorded_answer_is_streamed_as_one_chunk(path: Path) -> None:
    with scripted_server(Say(content="Dandelion", calls=[("cook", {"dish": "x"})])) as server:
        with Tape(path, create=True) as tape:
            made = list(recording(tape, openai(server.url)).bind_tools([cook]).stream(ASK))
            played = list(replaying(tape).bind_tools([cook]).stream(ASK))
        live = TapedChatModel(model_name=MODEL, mode="live", inner=openai(server.url))
        assert len(list(live.bind_tools([cook]).stream(ASK))) > 2
    assert [len(made), len(played)] == [1, 1]
    assert played[0].text == "Dandelion"
    assert played[0].tool_calls == made[0].tool_calls
    assert played[0].tool_calls[0]["args"] == {"dish": "x"}


def test_a_model_that_streams_by_itself_is_recorded_whole(path: Path) -> None:
    with scripted_server(Say(content="Tampopo and more")) as server:
        inner = openai(server.url).model_copy(update={"streaming": True, "stream_usage": True})
        with Tape(path, create=True) as tape:
            recording(tape, inner).invoke(ASK)
            played = replaying(tape).invoke(ASK)
    assert server.requests[0]["stream"] is True
    assert played.text.strip() == "Tampopo and more"
    assert played.usage_metadata is not None


def test_live_streams_from_a_model_that_cannot_stream(path: Path) -> None:
    live = TapedChatModel(model_name=MODEL, mode="live", inner=says("Tampopo"))
    assert [c.text for c in live.stream(ASK)] == ["Tampopo"]


class Dish(BaseModel):
    """A dish."""

    name: str


def test_structured_output_is_replayed(path: Path) -> None:
    say = Say(calls=[("Dish", {"name": "ramen"})])
    with scripted_server(say) as server, Tape(path, create=True) as tape:
        made = recording(tape, openai(server.url)).with_structured_output(Dish).invoke(ASK)
        played = replaying(tape).with_structured_output(Dish).invoke(ASK)
    assert made == played == Dish(name="ramen")


def test_an_answer_that_cannot_be_parsed_is_replayed_as_it_was(path: Path) -> None:
    say = Say(calls=[("cook", '{"dish": "ra')])
    with scripted_server(say) as server, Tape(path, create=True) as tape:
        made = recording(tape, openai(server.url)).bind_tools([cook]).invoke(ASK)
        played = replaying(tape).bind_tools([cook]).invoke(ASK)
    assert played.invalid_tool_calls == made.invalid_tool_calls
    assert played.invalid_tool_calls[0]["args"] == '{"dish": "ra'


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        pytest.param({"mode": "replay"}, "needs a tape", id="no tape"),
        pytest.param({"mode": "live"}, "needs the model itself", id="no model"),
        pytest.param({"mode": "live", "inner": Fails(), "parameters": {"api_key": "x"}}, "api_key", id="key"),
    ],
)  # fmt: skip
def test_a_model_without_what_its_mode_needs_is_refused(fields: Any, reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        TapedChatModel(model_name=MODEL, **fields)


# -- secrets


def test_a_key_is_nowhere_in_the_file(demo: Services, path: Path) -> None:
    leak = Say(
        content=f"My key is {SECRET}, also Bearer abc123def456 and AKIAIOSFODNN7EXAMPLE.",
        calls=[("search_items", {"query": f"sk-proj-1234567890 {SECRET}"}), ("x", f'{{"{SECRET}')],
        headers={"x-request-id": SECRET},
    )
    with recorded(path, leak, GOOD) as (model, _):
        bound = model.bind_tools([cook], extra_headers={"Authorization": SECRET})
        made = bound.invoke([HumanMessage(f"Is {SECRET} the key?")])
        model.model_copy(update={"model_name": f"http://me:pass{SECRET}@host"}).invoke(ASK)
        for file in path.parent.glob(f"{path.name}*"):
            for hidden in (SECRET, "abc123def456", "AKIAIOSFODNN7", "1234567890"):
                assert hidden.encode() not in file.read_bytes()
    assert made.text == "My key is ***, also *** and ***."


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("a risk-taking ring bearer remembers everything", id="words"),
        pytest.param("risk-2003000: task-oriented, sk-SK", id="item ids"),
        pytest.param("Akira, https://example.org/a:b@c", id="address"),
    ],
)
def test_ordinary_text_is_not_masked(text: str) -> None:
    assert masked(text, ["", "ring"]) == text


# -- the file


def _execute(path: Path, statement: str) -> None:
    with sqlite3.connect(path) as db:
        db.execute(statement)
    db.close()


def _foreign(path: Path) -> None:
    _execute(path, "CREATE TABLE films (id)")


def _newer(path: Path) -> None:
    with Tape(path, create=True):
        pass
    _execute(path, "PRAGMA user_version = 99")


def _torn(path: Path) -> None:
    with Tape(path, create=True) as tape:
        for number in range(50):
            recording(tape, says("x" * 500), epoch=number).invoke(ASK)
    path.write_bytes(path.read_bytes()[:9000] + b"\xff" * 20000)


@pytest.mark.parametrize("create", [False, True])
@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(lambda p: p.write_text("no tape\n" * 100), "not a database", id="text"),
        pytest.param(_foreign, "is no tape", id="another database"),
        pytest.param(_newer, "has version 99, expected 1", id="another version"),
        pytest.param(_torn, "damaged|malformed", id="damaged"),
        pytest.param(lambda p: p.mkdir(), "there is no tape|unable to open", id="folder"),
    ],
)
def test_a_file_that_is_no_tape_is_refused_in_one_line(
    path: Path, make: Callable[[Path], object], reason: str, create: bool
) -> None:
    make(path)
    with pytest.raises(TapeError, match=reason) as refused:
        Tape(path, create=create)
    assert "\n" not in str(refused.value)
    assert str(path) in str(refused.value)


def test_a_tape_that_is_missing_is_made_only_to_record(path: Path) -> None:
    with pytest.raises(TapeError, match="there is no tape"):
        Tape(path)
    path.touch()
    with pytest.raises(TapeError, match="is no tape"):
        Tape(path)
    deep = path.parent / "a" / "b.tape"
    with Tape(deep, create=True) as tape:
        assert len(tape) == 0


def test_a_tape_that_must_not_be_written_can_be_replayed(path: Path) -> None:
    with Tape(path, create=True) as tape:
        recording(tape, says("Tampopo")).invoke(ASK)
    path.chmod(0o444)
    before = path.read_bytes()
    with Tape(path) as tape:
        assert replaying(tape).invoke(ASK).text == "Tampopo"
    assert path.read_bytes() == before


def test_threads_that_record_the_same_get_one_answer(path: Path) -> None:
    barrier = threading.Barrier(8)
    found: list[str] = []

    def ask(number: int) -> None:
        # half of them on a connection of their own, as another process would be
        with Tape(path, create=True) as own:
            model = recording(own if number % 2 else shared, says(f"answer {number}"))
            barrier.wait()
            found.append(model.invoke(ASK).text)

    with Tape(path, create=True) as shared:
        threads = [threading.Thread(target=ask, args=(n,)) for n in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(shared) == 1
    assert len(found) == 8
    assert len(set(found)) == 1


_RECORD_FOR_EVER = """
import sys
from pathlib import Path
from langchain_core.language_models.fake_chat_models import FakeMessagesListChatModel
from langchain_core.messages import AIMessage
from evals.tape import Tape, TapedChatModel

tape = Tape(Path(sys.argv[1]), create=True)
inner = FakeMessagesListChatModel(responses=[AIMessage("x" * 5000)])
for epoch in range(10**9):
    TapedChatModel(model_name="m", mode="record", tape=tape, inner=inner, epoch=epoch).invoke("hi")
    print(epoch, flush=True)
"""


def test_a_kill_leaves_all_answers_before_it(path: Path) -> None:
    for _ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-c", _RECORD_FOR_EVER, str(path)],
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[3],
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(0.2)
        process.send_signal(signal.SIGKILL)
        told = len(process.stdout.read().splitlines()) + 1
        process.stdout.close()
        process.wait()
        with Tape(path) as tape:
            assert len(tape) >= told
            model = TapedChatModel(model_name="m", mode="replay", tape=tape, epoch=told - 1)
            assert len(model.invoke("hi").text) == 5000
