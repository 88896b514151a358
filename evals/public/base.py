"""The public data sets by name."""

from collections.abc import Callable, Mapping
from pathlib import Path

from evals.public.crosswoz import read_crosswoz
from evals.public.files import PublicDataError
from evals.public.jmrd import read_jmrd
from evals.public.kdconv import read_kdconv
from evals.public.opendialkg import read_opendialkg
from evals.public.redial import read_redial
from evals.public.sets import PublicSet, source_of_set

__all__ = ["PUBLIC", "PublicDataError", "PublicSet", "read_public", "source_of_set"]

PUBLIC: Mapping[str, Callable[[Path], PublicSet]] = {
    "redial": read_redial,
    "opendialkg": read_opendialkg,
    "jmrd": read_jmrd,
    "kdconv": read_kdconv,
    "crosswoz": read_crosswoz,
}


def read_public(name: str, folder: Path) -> PublicSet:
    """Return one data set, from its own folder or from the one above that.

    Raises:
        PublicDataError: If there is no set of this name, or a file is missing or broken.
    """
    if name not in PUBLIC:
        raise PublicDataError(f"no public data set {name!r}; there are {', '.join(PUBLIC)}")
    return PUBLIC[name](folder)
