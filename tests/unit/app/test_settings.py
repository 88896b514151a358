from pathlib import Path

import pytest

from app.settings import SettingsError, read_settings


def test_without_a_key_the_planner_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings().model_name == "planner"
    monkeypatch.setenv("OPENAI_API_KEY", "sk-x")
    assert read_settings().model_name.startswith("openai:")
    monkeypatch.setenv("POLYREC_MODEL", "ollama:llama3.1")
    assert read_settings().model_name == "ollama:llama3.1"
    assert read_settings(model="planner").model_name == "planner"


def test_a_flag_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLYREC_STORE", "/elsewhere")
    assert read_settings().store == Path("/elsewhere")
    assert read_settings(store=Path("here")).store == Path("here")


def test_a_wrong_setting_is_named_and_its_value_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POLYREC_MODEL_TIMEOUT", "sk-secret-in-the-wrong-place")
    with pytest.raises(SettingsError, match="POLYREC_MODEL_TIMEOUT") as caught:
        read_settings()
    assert "sk-secret" not in str(caught.value)
    assert "sk-key" not in repr(read_settings(model_timeout=3.0, openai_api_key="sk-key"))
