"""What the model is told, one file a prompt."""

import functools
import hashlib
from dataclasses import dataclass
from importlib import resources
from string import Template


class PromptError(ValueError):
    """A prompt that does not exist, or that was given other variables than it takes."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt as it stands in its file."""

    name: str
    version: int
    text: str
    sha256: str


@functools.cache
def load_prompt(name: str) -> Prompt:
    """Return a prompt by its file's name.

    Raises:
        PromptError: If there is no such file, or its front matter lacks a version.
    """
    path = resources.files("prompts").joinpath(f"{name}.md")
    if not path.is_file():
        raise PromptError(f"there is no prompt {name!r}")
    source = path.read_text(encoding="utf-8")
    _, front, text = source.split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in front.strip().splitlines())
    if "version" not in fields:
        raise PromptError(f"prompt {name!r} has no version in its front matter")
    digest = hashlib.sha256(source.encode()).hexdigest()
    return Prompt(name, int(fields["version"]), text.strip(), digest)


def render(name: str, **values: str) -> str:
    """Return a prompt with its $variables filled in.

    Raises:
        PromptError: If a variable is missing, or one is given that the prompt does not have.
    """
    template = Template(load_prompt(name).text)
    wanted = set(template.get_identifiers())
    if wanted != set(values):
        raise PromptError(f"prompt {name!r} takes {sorted(wanted)}, got {sorted(values)}")
    return template.substitute(values)
