from importlib import resources
from string import Template

import pytest

from prompts import PromptError, load_prompt, render

NAMES = sorted(p.name[:-3] for p in resources.files("prompts").iterdir() if p.name.endswith(".md"))


@pytest.mark.parametrize("name", NAMES)
def test_a_prompt_says_in_front_what_it_is_and_takes(name: str) -> None:
    prompt = load_prompt(name)
    source = resources.files("prompts").joinpath(f"{name}.md").read_text(encoding="utf-8")
    front = dict(line.split(": ", 1) for line in source.split("---\n")[1].strip().splitlines())
    assert front["id"] == name
    assert prompt.version >= 1
    assert front["purpose"]
    assert set(front["variables"].split(", ")) == set(Template(prompt.text).get_identifiers())
    assert len(prompt.sha256) == 64


def test_a_missing_or_unknown_variable_fails() -> None:
    with pytest.raises(PromptError, match=r"takes .*, got"):
        render("repair", problems="x")
    with pytest.raises(PromptError, match="takes"):
        render("repair", problems="x", reply_language="fr", colour="red")
    with pytest.raises(PromptError, match="no prompt 'nonsense'"):
        load_prompt("nonsense")
