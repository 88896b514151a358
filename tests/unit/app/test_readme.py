"""What the README shows is what happens."""

import re
from collections.abc import Callable
from pathlib import Path

from agent.reply import Reply
from app.cli import cli
from app.demo import REQUESTS

README = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")


def test_the_first_example_prints_what_it_shows(ask: Callable[..., Reply]) -> None:
    example = re.search(r'\$ polyrec recommend "(.+?)" --count (\d)\n(.+?)\n```', README, re.S)
    assert example is not None
    request, count, shown = example.groups()
    assert ask(request, count=int(count)).text == shown


def test_the_demo_prints_what_the_readme_shows(ask: Callable[..., Reply]) -> None:
    for name, request in REQUESTS:
        if f"{name}: {request}\n" not in README:
            continue
        shown = README.split(f"{name}: {request}\n")[1].split("...\n")[0].splitlines()
        assert ask(request).text.splitlines()[: len(shown)] == shown


def test_every_request_of_the_demo_gets_a_list(ask: Callable[..., Reply]) -> None:
    for _, request in REQUESTS:
        reply = ask(request)
        assert len(reply.items) >= 4
        assert all(item.reasons for item in reply.items)


def test_every_command_of_the_readme_exists() -> None:
    named = set(re.findall(r"`polyrec (\w+)", README))
    assert named == {
        command.callback.__name__ for command in cli.registered_commands if command.callback
    }
