"""What a model hands in at the end of a turn."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

Kind = Literal["recommendation", "question", "answer", "decline"]


class Reason(BaseModel):
    """One sentence in the user's language saying why an item fits."""

    text: Annotated[str, Field(min_length=1, max_length=600)]
    evidence: Annotated[
        list[str], Field(description="ids item_id:field that the sentence rests on", max_length=20)
    ]


class Choice(BaseModel):
    """A recommended item."""

    item_id: Annotated[str, Field(max_length=200)]
    reasons: Annotated[list[Reason], Field(max_length=6)] = []


class Answer(BaseModel):
    """The final answer to the user. Call it once, when the tools have given what is needed."""

    kind: Kind
    text: Annotated[
        str, Field(max_length=4000, description="opening sentence only, without the list of items")
    ]
    evidence: Annotated[
        list[str],
        Field(description="ids that the text rests on, if it states facts", max_length=40),
    ] = []
    items: Annotated[list[Choice], Field(max_length=20, description="best first")] = []
