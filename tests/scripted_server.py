"""An OpenAI-compatible server that says what a test tells it to: the real wire format, no model."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Say:
    """One answer of the server."""

    content: str | None = None
    calls: list[tuple[str, dict[str, Any] | str]] = field(default_factory=list)
    """Tool calls as (name, arguments); arguments given as a string go out as they are."""
    status: int = 200
    delay: float = 0.0
    raw: bytes | None = None
    """Instead of JSON."""
    headers: dict[str, str] = field(default_factory=dict)


def answer(
    text: str, items: list[dict[str, Any]] | None = None, kind: str = "recommendation"
) -> Say:
    """Return a final answer through the tool Answer."""
    return Say(calls=[("Answer", {"kind": kind, "text": text, "items": items or []})])


@dataclass
class Served:
    """A running server: where it is and what was asked of it."""

    url: str
    requests: list[dict[str, Any]] = field(default_factory=list)


@contextmanager
def scripted_server(*script: Say) -> Iterator[Served]:
    """Serve the answers of a script in turn; the last one again and again."""
    steps = list(script)
    served = Served("")
    lock = threading.Lock()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            request = json.loads(self.rfile.read(length))
            with lock:
                step = steps[min(len(served.requests), len(steps) - 1)]
                served.requests.append(request)
            time.sleep(step.delay)
            body = step.raw if step.raw is not None else _body(step, request)
            stream = bool(request.get("stream")) and step.status == 200
            try:
                self.send_response(step.status)
                kind = "text/event-stream" if stream else "application/json"
                self.send_header("Content-Type", kind)
                for name, value in step.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            except (BrokenPipeError, ConnectionResetError):
                pass  # the client gave up waiting, as the test wants

        def log_message(self, format: str, *args: object) -> None:
            """Keep the test's output clean."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    served.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield served
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _body(step: Say, request: dict[str, Any]) -> bytes:
    if step.status != 200:
        return json.dumps({"error": {"message": "scripted", "type": "scripted"}}).encode()
    if request.get("stream"):
        return _stream(step, request)
    message: dict[str, Any] = {"role": "assistant", "content": step.content}
    if step.calls:
        message["tool_calls"] = _calls(step)
    choice = {"index": 0, "message": message, "finish_reason": _finish(step)}
    return json.dumps(_envelope("chat.completion", choice, request) | {"usage": _usage()}).encode()


def _stream(step: Say, request: dict[str, Any]) -> bytes:
    deltas: list[dict[str, Any]] = [{"role": "assistant", "content": ""}]
    for piece in (step.content or "").split():
        deltas.append({"content": piece + " "})
    for i, call in enumerate(_calls(step)):
        arguments = call["function"]["arguments"]
        half = len(arguments) // 2
        head = {"name": call["function"]["name"], "arguments": arguments[:half]}
        deltas.append(
            {"tool_calls": [{"index": i, "id": call["id"], "type": "function", "function": head}]}
        )
        deltas.append({"tool_calls": [{"index": i, "function": {"arguments": arguments[half:]}}]})
    choices = [{"index": 0, "delta": delta, "finish_reason": None} for delta in deltas]
    choices.append({"index": 0, "delta": {}, "finish_reason": _finish(step)})
    lines = [json.dumps(_envelope("chat.completion.chunk", choice, request)) for choice in choices]
    if (request.get("stream_options") or {}).get("include_usage"):
        last = _envelope("chat.completion.chunk", None, request) | {"usage": _usage()}
        lines.append(json.dumps(last))
    return "".join(f"data: {line}\n\n" for line in [*lines, "[DONE]"]).encode()


def _envelope(kind: str, choice: object, request: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "chatcmpl-1",
        "object": kind,
        "created": 1,
        "model": request["model"],
        "choices": [choice] if choice else [],
    }


def _calls(step: Say) -> list[dict[str, Any]]:
    return [
        {
            "id": f"call_{i}",
            "type": "function",
            "function": {
                "name": name,
                "arguments": args if isinstance(args, str) else json.dumps(args),
            },
        }
        for i, (name, args) in enumerate(step.calls)
    ]


def _finish(step: Say) -> str:
    return "tool_calls" if step.calls else "stop"


def _usage() -> dict[str, int]:
    return {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150}
