"""Keys and passwords taken out of what is written to a file."""

import re
from collections.abc import Sequence
from typing import Any

MASK = "***"
_SHORTEST = 6
"""Characters of a secret; shorter ones would be masked inside ordinary words."""

_LOOKS_LIKE_A_KEY = re.compile(
    r"""
      (?<![A-Za-z0-9]) sk-[A-Za-z0-9_-]{6,}             # OpenAI, Anthropic and those like them
    | (?<![A-Za-z0-9]) (?:AKIA|ASIA)[0-9A-Z]{16}        # AWS
    | (?<![A-Za-z0-9]) AIza[0-9A-Za-z_-]{30,}           # Google
    | (?<![A-Za-z0-9]) hf_[A-Za-z0-9]{20,}              # Hugging Face
    | (?<![A-Za-z0-9]) gh[pousr]_[A-Za-z0-9]{20,}       # GitHub
    | (?<![A-Za-z0-9]) xox[abprs]-[A-Za-z0-9-]{10,}     # Slack
      # a ring bearer who "remembers" is no token: one has a digit, or is longer than words are
    | (?i:bearer)[ ]+ (?: (?=[^\s"]*[0-9])[A-Za-z0-9._~+/=-]{6,} | [A-Za-z0-9._~+/=-]{20,} )
    | (?<=://) [^\s/@:"]+ : [^\s/@"]+ (?=@)             # user:password of an address
    | -----BEGIN[ ][A-Z ]*PRIVATE[ ]KEY----- .*? (?: -----END[ ][A-Z ]*PRIVATE[ ]KEY----- | \Z )
    """,
    re.VERBOSE | re.DOTALL,
)


def masked(text: str, secrets: Sequence[str] = ()) -> str:
    """Return a text with everything that is, or looks like, a key replaced by `***`.

    Args:
        text: Of any origin.
        secrets: Values to mask wherever they stand; those under 6 characters are passed over.
    """
    # longest first: a secret may be the beginning of another
    for secret in sorted(secrets, key=len, reverse=True):
        if len(secret) >= _SHORTEST:
            text = text.replace(secret, MASK)
    return _LOOKS_LIKE_A_KEY.sub(MASK, text)


def masked_all(value: Any, secrets: Sequence[str] = ()) -> Any:  # JSON has no type of its own
    """Return a JSON value with each text in it masked, the names of fields included."""
    if isinstance(value, str):
        return masked(value, secrets)
    if isinstance(value, list):
        return [masked_all(part, secrets) for part in value]
    if isinstance(value, dict):
        return {masked(k, secrets): masked_all(v, secrets) for k, v in value.items()}
    return value
