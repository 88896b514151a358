"""The tool translate_text."""

from typing import Annotated

from langchain.tools import ToolRuntime
from langchain_core.tools import tool
from pydantic import Field

from language.detect import detect, normalise_tag
from language.translate import TranslationUnavailableError
from tools.errors import ToolError
from tools.session import Session
from tools.show import fenced


@tool(parse_docstring=True)
def translate_text(
    text: Annotated[str, Field(min_length=1, max_length=4000)],
    target: Annotated[str, Field(min_length=2, max_length=20)],
    runtime: ToolRuntime[Session],
) -> str:
    """Translate a text. Searching needs no translation: search_items takes any language.

    Args:
        text: What to translate.
        target: BCP 47 language, such as fr or hi-Latn.
    """
    translator = runtime.context.sources.translator
    if translator is None:
        raise ToolError(
            "no translation engine is configured; show the text in its own language and say so"
        )
    try:
        tag = normalise_tag(target)
    except ValueError as error:
        raise ToolError(str(error)) from None
    source = detect(text).tag
    if source == tag:
        return fenced(text)
    try:
        return fenced(translator.translate(text, source, tag))
    except TranslationUnavailableError as error:
        raise ToolError(str(error)) from None
