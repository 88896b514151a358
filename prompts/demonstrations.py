"""Messages with the tool call that fits each: examples for the prompt."""

import functools
import json
import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Demonstration:
    """One message and what to call for it."""

    language: str
    """BCP 47."""
    message: str
    tool: str
    arguments: str
    """JSON."""

    @property
    def args(self) -> dict[str, Any]:
        """The arguments, read."""
        found: dict[str, Any] = json.loads(self.arguments)
        return found

    def __str__(self) -> str:
        """Return it as it stands in a prompt."""
        return f"{self.message} -> {self.tool} {self.arguments}"


@functools.cache
def demonstrations() -> tuple[Demonstration, ...]:
    """Return the reviewed set, in any language."""
    source = resources.files("prompts").joinpath("demonstrations.toml").read_text(encoding="utf-8")
    return tuple(Demonstration(**entry) for entry in tomllib.loads(source)["demonstrations"])
