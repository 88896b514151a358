"""Settings, the only reader of the environment."""

from pathlib import Path
from typing import Annotated

from pydantic import AliasChoices, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

DEFAULT_OPENAI_MODEL = "openai:gpt-4o-mini"


class SettingsError(ValueError):
    """A setting with a value that does not fit."""


class Settings(BaseSettings):
    """What the environment says; flags of a command go before it."""

    model_config = SettingsConfigDict(
        env_prefix="POLYREC_", frozen=True, hide_input_in_errors=True, extra="ignore"
    )

    store: Path = Path("store")
    model: str | None = None
    """`planner`, or `provider:model`; None takes OpenAI if a key is set, else the planner."""
    embedder: str = "bundled"
    model_timeout: Annotated[float, Field(gt=0, le=3600)] = 60.0
    """Seconds for one model call."""
    turn_timeout: Annotated[float, Field(gt=0, le=3600)] = 90.0
    """Seconds for all model calls of a turn; then the planner answers."""
    openai_api_key: SecretStr | None = Field(
        default=None, validation_alias=AliasChoices("OPENAI_API_KEY")
    )
    ci: Annotated[bool, Field(validation_alias=AliasChoices("CI"))] = False
    """Whether a machine runs this unattended: evaluations then only replay."""
    openai_base_url: str | None = Field(
        default=None, validation_alias=AliasChoices("OPENAI_BASE_URL", "OPENAI_API_BASE")
    )

    @property
    def model_name(self) -> str:
        """The model to use."""
        if self.model:
            return self.model
        return DEFAULT_OPENAI_MODEL if self.openai_api_key else "planner"


def read_settings(**overrides: object) -> Settings:
    """Return the settings of the environment, with those of `overrides` that are not None.

    Raises:
        SettingsError: Naming the setting that is wrong, never its value.
    """
    given = {k: v for k, v in overrides.items() if v is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]  # checked by pydantic
    except ValidationError as error:
        first = error.errors()[0]
        name = str(first["loc"][0])
        shown = name if name.startswith("OPENAI") else f"POLYREC_{name.upper()}"
        raise SettingsError(f"setting {shown}: {first['msg']}") from None
