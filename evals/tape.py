"""Answers of chat models on a tape: recorded once, replayed without a model."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal, Self

from langchain_core.caches import BaseCache
from langchain_core.callbacks import CallbackManagerForLLMRun
from langchain_core.language_models import BaseChatModel, LanguageModelInput
from langchain_core.messages import AIMessage, AIMessageChunk, BaseMessage, HumanMessage
from langchain_core.outputs import ChatGeneration, ChatGenerationChunk, ChatResult
from langchain_core.runnables import Runnable, RunnableBinding
from langchain_core.tools import BaseTool
from langchain_core.utils.function_calling import convert_to_openai_tool
from pydantic import Field, model_validator

from evals.masking import masked
from evals.tape_format import PARAMETERS, Request, answer_from, answer_to, key_of

Mode = Literal["record", "replay", "live"]

_APPLICATION = 0x504C5254
"""Written into the header of each tape, so that another SQLite file is not taken for one."""
_VERSION = 1
_BUSY_SECONDS = 30.0
_ASKED_CHARS = 80

_SCHEMA = """
    CREATE TABLE answers (
        key TEXT PRIMARY KEY,
        model TEXT NOT NULL,
        epoch INTEGER NOT NULL,
        answer TEXT NOT NULL,
        created TEXT NOT NULL,
        seconds REAL NOT NULL
    )
"""


class TapeError(BaseException):
    """A tape that cannot be opened, read or written: the whole run ends.

    Not an Exception, because the product turns every Exception of a model into a reply of the
    planner (agent/middleware.py) or a tool message (agent/translator.py), so a run on a faulty
    tape would look like a run of a poor model. Catch it by name, where a run is started.
    """


class TapeMissError(TapeError):
    """An answer that is not on the tape."""


class Tape:
    """Answers by the hash of what was asked, in one SQLite file; safe for threads and processes.

    Each answer is a transaction of its own: a process that is killed leaves a tape with all answers
    before the kill.
    """

    def __init__(self, path: Path, *, create: bool = False, secrets: Sequence[str] = ()) -> None:
        """Open a tape.

        Args:
            path: The file.
            create: Whether a file that is missing is made.
            secrets: Values that must not be written: keys, passwords.

        Raises:
            TapeError: If the file is missing, damaged, no tape, or of another version.
        """
        self.path = path
        self.secrets = tuple(secrets)
        self._lock = threading.Lock()
        if not create and not path.is_file():
            raise TapeError(f"there is no tape {str(path)!r}; run once with mode record")
        with self._faults():
            if create:
                path.parent.mkdir(parents=True, exist_ok=True)
            address = f"{path.absolute().as_uri()}?mode={'rwc' if create else 'rw'}"
            self._db = sqlite3.connect(
                address,
                uri=True,
                timeout=_BUSY_SECONDS,
                isolation_level=None,
                check_same_thread=False,
            )
        try:
            with self._faults():
                if create:
                    self._create()
                self._check()
        except TapeError:
            self._db.close()
            raise

    def __enter__(self) -> Self:
        """Return the tape."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def __len__(self) -> int:
        """Return the number of answers."""
        with self._faults(), self._lock:
            (count,) = self._db.execute("SELECT count(*) FROM answers").fetchone()
        return int(count)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()

    def find(self, key: str) -> AIMessage | None:
        """Return the answer to a request; None if it is not on the tape.

        Raises:
            TapeError: If the file is damaged.
        """
        with self._faults(), self._lock:
            row = self._db.execute("SELECT answer FROM answers WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        try:
            return answer_from(row[0], key)
        except (ValueError, TypeError, KeyError):
            raise TapeError(
                f"tape {str(self.path)!r} is damaged: answer {key[:12]} cannot be read; record again"
            ) from None

    def keep(self, key: str, request: Request, answer: AIMessage, seconds: float) -> AIMessage:
        """Write an answer, and return it as it will be replayed.

        If the key has an answer by now, as two threads may ask the same thing, that one stands.

        Raises:
            TapeError: If the file cannot be written.
        """
        row = (
            key,
            masked(request.model, self.secrets),
            request.epoch,
            answer_to(answer, self.secrets),
            datetime.now(UTC).isoformat(timespec="seconds"),
            round(seconds, 4),
        )
        with self._faults(), self._lock:
            self._db.execute("INSERT OR IGNORE INTO answers VALUES (?, ?, ?, ?, ?, ?)", row)
        kept = self.find(key)
        assert kept is not None, "what was written can be read"
        return kept

    def _create(self) -> None:
        """Make the table in an empty file, unless another process does at this moment."""
        self._db.execute("BEGIN IMMEDIATE")
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not tables and self._number("application_id") == 0:
            self._db.execute(f"PRAGMA application_id = {_APPLICATION}")
            self._db.execute(f"PRAGMA user_version = {_VERSION}")
            self._db.execute(_SCHEMA)
        self._db.execute("COMMIT")

    def _check(self) -> None:
        if self._number("application_id") != _APPLICATION:
            raise TapeError(f"{str(self.path)!r} is no tape; give another path")
        version = self._number("user_version")
        if version != _VERSION:
            raise TapeError(
                f"tape {str(self.path)!r} has version {version}, expected {_VERSION}; record again"
            )
        (found,) = self._db.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise TapeError(f"tape {str(self.path)!r} is damaged; record again")

    def _number(self, pragma: Literal["application_id", "user_version"]) -> int:
        (value,) = self._db.execute(f"PRAGMA {pragma}").fetchone()
        return int(value)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        """Turn SQLite's errors into one line that names the file."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            reason = " ".join(str(error).split())
            raise TapeError(f"tape {str(self.path)!r} cannot be used: {reason}") from None


class TapedChatModel(BaseChatModel):
    """A chat model whose answers come from a tape, go onto one, or pass by it.

    LangChain's own cache of answers is no substitute: streaming goes past it, and its keys hold
    message ids.
    """

    model_name: str
    """Of the wrapped model; part of each key."""
    mode: Mode
    tape: Tape | None = Field(default=None, exclude=True, repr=False)
    """None only in mode live."""
    inner: BaseChatModel | None = Field(default=None, exclude=True, repr=False)
    """None only in mode replay, which never calls it."""
    epoch: int = 0
    """Repetition: each has answers of its own."""
    parameters: dict[str, Any] = Field(default_factory=dict)
    """Settings of the model that its answers depend on, such as temperature: part of each key.
    Given here and not read from the model, which a replay does not have."""

    cache: BaseCache | bool | None = Field(default=False, exclude=True)
    """Off: an answer from LangChain's cache would hide that it is missing on the tape."""

    @model_validator(mode="after")
    def _has_what_its_mode_needs(self) -> Self:
        if self.mode != "live" and self.tape is None:
            raise ValueError(f"mode {self.mode!r} needs a tape")
        if self.mode != "replay" and self.inner is None:
            raise ValueError(f"mode {self.mode!r} needs the model itself")
        if unknown := sorted(set(self.parameters) - PARAMETERS):
            raise ValueError(f"parameters {unknown} are not written to tapes; drop them")
        return self

    @property
    def _llm_type(self) -> str:
        return "taped"

    @property
    def _identifying_params(self) -> dict[str, Any]:
        return {"model_name": self.model_name, "mode": self.mode, "epoch": self.epoch}

    def bind_tools(
        self,
        tools: Sequence[dict[str, Any] | type | Callable[..., Any] | BaseTool],
        *,
        tool_choice: str | None = None,
        **kwargs: Any,
    ) -> Runnable[LanguageModelInput, AIMessage]:
        """Return the taped model with tools, as schemas: a replay cannot ask the provider's class."""
        if tool_choice is not None:
            kwargs["tool_choice"] = tool_choice
        return self.bind(tools=[convert_to_openai_tool(tool) for tool in tools], **kwargs)

    def _generate(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> ChatResult:
        if self.mode == "live":
            model, bound = self._bound(kwargs)
            return _called(model, messages, stop, run_manager, bound)
        answer = self._taped(messages, stop, kwargs)
        return ChatResult(generations=[ChatGeneration(message=answer)])

    def _stream(
        self,
        messages: list[BaseMessage],
        stop: list[str] | None = None,
        run_manager: CallbackManagerForLLMRun | None = None,
        **kwargs: Any,
    ) -> Iterator[ChatGenerationChunk]:
        if self.mode == "live":
            model, bound = self._bound(kwargs)
            if model._should_stream(async_api=False, **(bound | {"stream": True})):
                yield from model._stream(messages, stop=stop, run_manager=run_manager, **bound)
            else:
                yield _as_chunk(_message(_called(model, messages, stop, run_manager, bound)))
            return
        yield _as_chunk(self._taped(messages, stop, kwargs))

    def _taped(
        self, messages: list[BaseMessage], stop: list[str] | None, kwargs: dict[str, Any]
    ) -> AIMessage:
        """Return the answer on the tape, in mode record after asking for it if need be.

        Raises:
            TapeMissError: If it is not there, in mode replay.
        """
        assert self.tape is not None, "checked when the model was made"
        request = Request(
            model=self.model_name,
            epoch=self.epoch,
            messages=messages,
            parameters=self.parameters | kwargs | ({"stop": stop} if stop else {}),
        )
        key = key_of(request, self.tape.secrets)
        if (known := self.tape.find(key)) is not None:
            return known
        if self.mode == "replay":
            raise TapeMissError(self._missing(messages, self.tape))
        model, bound = self._bound(kwargs)
        start = time.perf_counter()
        # without the run manager: tokens are reported once, when the whole answer is on the tape
        answer = _message(_called(model, messages, stop, None, bound))
        return self.tape.keep(key, request, answer, time.perf_counter() - start)

    def _missing(self, messages: list[BaseMessage], tape: Tape) -> str:
        said = [m.text for m in messages if isinstance(m, HumanMessage)]
        asked = masked(said[-1], tape.secrets)[:_ASKED_CHARS] if said else ""
        return (
            f"no answer of model {self.model_name!r} to {asked!r} on tape {str(tape.path)!r}; "
            f"run once with mode record, which asks the model for what is missing"
        )

    def _bound(self, kwargs: dict[str, Any]) -> tuple[BaseChatModel, dict[str, Any]]:
        """Return the wrapped model and the arguments of a call in its provider's form."""
        assert self.inner is not None, "checked when the model was made"
        if "tools" not in kwargs:
            return self.inner, kwargs
        bound = self.inner.bind_tools(**kwargs)
        if isinstance(bound, RunnableBinding) and isinstance(bound.bound, BaseChatModel):
            return bound.bound, dict(bound.kwargs)
        if isinstance(bound, BaseChatModel):
            return bound, {}
        raise TapeError(f"model {self.model_name!r} binds tools in a way that cannot be recorded")


def _called(
    model: BaseChatModel,
    messages: list[BaseMessage],
    stop: list[str] | None,
    run_manager: CallbackManagerForLLMRun | None,
    bound: dict[str, Any],
) -> ChatResult:
    # not invoke(): it would begin a run of its own inside this one, and callbacks count tokens by
    # runs. This is what invoke() does within its run: streaming if set, limits, metadata.
    return model._generate_with_cache(messages, stop=stop, run_manager=run_manager, **bound)


def _message(result: ChatResult) -> AIMessage:
    message = result.generations[0].message
    assert isinstance(message, AIMessage), "a chat model answers with an AIMessage"
    return message


def _as_chunk(answer: AIMessage) -> ChatGenerationChunk:
    fields = answer.model_dump(exclude={"type"})
    return ChatGenerationChunk(message=AIMessageChunk(**fields, chunk_position="last"))
