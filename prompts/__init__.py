"""What the model is told, one file a prompt and version."""

import functools
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import resources
from string import Template

_FILE = re.compile(r"(?P<name>[a-z_]+)@(?P<version>[0-9]+)\.md")
_FRONT = ("id", "version", "purpose", "variables", "changelog")

DEFAULTS: Mapping[str, int] = {}
"""Versions in force where they are not the newest; docs/prompts.md has the measurements."""


class PromptError(ValueError):
    """A prompt that does not exist, or that was given other variables than it takes."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt as it stands in its file."""

    name: str
    version: int
    purpose: str
    changelog: str
    """What this version does otherwise than the one before."""
    text: str
    sha256: str

    def __str__(self) -> str:
        """Return version and hash, as reports state them."""
        return f"{self.version} sha256:{self.sha256[:12]}"


@functools.cache
def versions() -> Mapping[str, tuple[int, ...]]:
    """Return the versions that there are of each prompt, ascending."""
    found: dict[str, list[int]] = {}
    for path in resources.files("prompts").iterdir():
        if match := _FILE.fullmatch(path.name):
            found.setdefault(match["name"], []).append(int(match["version"]))
    return {name: tuple(sorted(numbers)) for name, numbers in sorted(found.items())}


@functools.cache
def load_prompt(name: str, version: int | None = None) -> Prompt:
    """Return a prompt; without a version the one in force.

    Raises:
        PromptError: If there is no such prompt, or its front matter lacks a field.
    """
    known = versions().get(name)
    if known is None:
        raise PromptError(f"there is no prompt {name!r}; there are {', '.join(versions())}")
    version = version or DEFAULTS.get(name, known[-1])
    if version not in known:
        raise PromptError(f"prompt {name!r} has versions {list(known)}, not {version}")
    source = resources.files("prompts").joinpath(f"{name}@{version}.md").read_text(encoding="utf-8")
    _, front, text = source.split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in front.strip().splitlines())
    if missing := [key for key in _FRONT if key not in fields]:
        raise PromptError(f"prompt {name!r} has no {missing[0]} in its front matter")
    digest = hashlib.sha256(source.encode()).hexdigest()
    return Prompt(name, version, fields["purpose"], fields["changelog"], text.strip(), digest)


@dataclass(frozen=True, slots=True)
class PromptSet:
    """Which version of each prompt is used; one that is not named is used as it is in force."""

    chosen: Mapping[str, int] = field(default_factory=dict)

    def prompt(self, name: str) -> Prompt:
        """Return a prompt in the chosen version.

        Raises:
            PromptError: If there is no such prompt.
        """
        return load_prompt(name, self.chosen.get(name))

    def variables(self, name: str) -> frozenset[str]:
        """Return the variables that a prompt takes.

        Raises:
            PromptError: If there is no such prompt.
        """
        return frozenset(Template(self.prompt(name).text).get_identifiers())

    def render(self, name: str, **values: str) -> str:
        """Return a prompt with its $variables filled in.

        Raises:
            PromptError: If a variable is missing, or one is given that the prompt does not have.
        """
        template = Template(self.prompt(name).text)
        wanted = set(template.get_identifiers())
        if wanted != set(values):
            raise PromptError(f"prompt {name!r} takes {sorted(wanted)}, got {sorted(values)}")
        return template.substitute(values)


def parse_prompts(text: str) -> PromptSet:
    """Return the set named by "recommend@2+repair@1"; an empty text is what is in force.

    Raises:
        PromptError: If a part is not NAME@VERSION, or names what does not exist.
    """
    chosen = {}
    for part in filter(None, text.split("+")):
        name, sign, version = part.partition("@")
        if not sign or not version.isdecimal():
            raise PromptError(f"prompts are written like recommend@2, got {part!r}")
        chosen[name] = load_prompt(name, int(version)).version
    return PromptSet(chosen)


def render(name: str, **values: str) -> str:
    """Return a prompt in force with its $variables filled in; see `PromptSet.render`."""
    return PromptSet().render(name, **values)
