"""A conversation that is kept: each turn is read from the store and written before it is shown."""

import uuid
from collections.abc import Callable

from agent.conversation import Conversation
from agent.reply import Reply
from agent.respond import respond
from app.services import Services
from app.sessions import Sessions, StaleTurnError

_TRIES = 5


class Talk:
    """One session of one client; other clients may talk in it at the same time."""

    def __init__(
        self,
        services: Services,
        sessions: Sessions,
        new: Callable[[], Conversation],
        session_id: str | None = None,
    ) -> None:
        """Take up a session, or begin one.

        Args:
            services: What answers.
            sessions: Where turns are kept.
            new: Makes an empty conversation for this client's user and market.
            session_id: None begins one under a new id.
        """
        self._services, self._sessions, self._new = services, sessions, new
        self.session_id = session_id or uuid.uuid4().hex
        self._conversation = self._restored()

    def _restored(self) -> Conversation:
        conversation = self._new()
        self._sessions.restore(self.session_id, conversation)
        return conversation

    def say(self, text: str, *, reply_language: str | None = None) -> Reply:
        """Return the reply to a message, once it is kept.

        Where another client took the turn meanwhile, the message is answered again after that one.

        Raises:
            EmptyMessageError: If there is nothing to read.
            StaleTurnError: If other clients took the turn five times in a row.
        """
        for attempt in range(_TRIES):
            conversation = self._conversation
            reply = respond(self._services.agent, conversation, text, reply_language=reply_language)
            try:
                self._sessions.save(self.session_id, conversation, text, reply)
            except StaleTurnError:
                self._conversation = self._restored()
                if attempt == _TRIES - 1:
                    raise
                continue
            conversation.turn += 1
            return reply
        raise AssertionError("the last try returns or raises")
