"""Translation by the configured chat model."""

from langchain_core.language_models import BaseChatModel

from agent.failure import failure_of
from language.detect import detect
from language.names import language_name
from language.translate import TranslationUnavailableError
from prompts import render
from tools.show import fenced


class ModelTranslator:
    """Asks a chat model for a translation."""

    def __init__(self, model: BaseChatModel) -> None:
        """Take the model."""
        self._model = model

    def translate(self, text: str, source: str, target: str) -> str:
        """Return `text` in another language.

        Raises:
            TranslationUnavailableError: If the model fails, or gives the text back untranslated.
        """
        named = "its language" if source == "und" else language_name(source, "en")
        prompt = render(
            "translate", source=named, target=language_name(target, "en"), text=fenced(text)
        )
        try:
            said = self._model.invoke(prompt).text.strip()
        except Exception as error:  # the provider's boundary, as in the middleware
            why = failure_of(error).why
            raise TranslationUnavailableError(f"the model could not translate ({why})") from error
        if not said or said == text or detect(said).tag == source != target:
            raise TranslationUnavailableError(
                f"the model gave no translation into {target!r}; show the text as it is and say so"
            )
        return said
