from importlib import resources
from string import Template

import pytest

from prompts import PromptError, PromptSet, load_prompt, parse_prompts, render, versions

ALL = [(name, version) for name, numbers in versions().items() for version in numbers]


@pytest.mark.parametrize(("name", "version"), ALL)
def test_a_prompt_says_in_front_what_it_is_and_takes(name: str, version: int) -> None:
    prompt = load_prompt(name, version)
    path = resources.files("prompts").joinpath(f"{name}@{version}.md")
    source = path.read_text(encoding="utf-8")
    front = dict(line.split(": ", 1) for line in source.split("---\n")[1].strip().splitlines())
    assert front["id"] == name
    assert front["version"] == str(prompt.version) == str(version)
    assert front["purpose"]
    assert front["changelog"]
    assert set(front["variables"].split(", ")) == set(Template(prompt.text).get_identifiers())
    assert len(prompt.sha256) == 64


def test_a_missing_or_unknown_variable_fails() -> None:
    with pytest.raises(PromptError, match=r"takes .*, got"):
        render("repair", problems="x")
    with pytest.raises(PromptError, match="takes"):
        render("repair", problems="x", reply_language="fr", colour="red")
    with pytest.raises(PromptError, match="no prompt 'nonsense'"):
        load_prompt("nonsense")


def test_every_file_of_the_folder_is_a_prompt_of_a_version() -> None:
    files = [p.name for p in resources.files("prompts").iterdir() if p.name.endswith(".md")]
    assert len(files) == len(ALL)


def test_a_set_names_versions_and_takes_the_rest_as_it_is_in_force() -> None:
    chosen = parse_prompts("recommend@1")
    assert chosen.prompt("recommend").version == 1
    assert chosen.prompt("repair") == load_prompt("repair")
    assert parse_prompts("") == PromptSet()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("recommend@99", "has versions", id="no such version"),
        pytest.param("recommend", "written like recommend@2", id="no version"),
        pytest.param("nonsense@1", "no prompt 'nonsense'", id="no such prompt"),
    ],
)
def test_a_set_that_names_what_does_not_exist_fails(text: str, says: str) -> None:
    with pytest.raises(PromptError, match=says):
        parse_prompts(text)
