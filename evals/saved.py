"""Reports on disk."""

import json
from pathlib import Path

from pydantic import ValidationError

from evals.results import Report
from evals.traces import Trace

_DIGITS = 10
"""Of a kept grade: rounded further, an unchanged product would differ from its own baseline."""


class ReportError(ValueError):
    """A report that cannot be read."""


def load_report(path: Path) -> Report:
    """Read a report, or what `slim` left of one.

    Raises:
        ReportError: If there is none, or it is damaged.
    """
    try:
        return Report.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise ReportError(f"cannot read report {str(path)!r}: {error.strerror}") from None
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise ReportError(f"{str(path)!r} is no JSON; expected what run --json writes") from None
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"]))
        raise ReportError(f"{str(path)!r} is no report: {field}: {first['msg']}") from None


def slim(report: Report) -> Report:
    """Return a report with its grades alone, no reasons, votes or traces: a baseline for git."""
    results = [
        r.model_copy(
            update={
                "trace": Trace(case_id=r.case_id, turns=[]),
                "votes": {},
                "grades": {
                    name: g.model_copy(
                        update={
                            "reason": "",
                            "value": None if g.value is None else round(g.value, _DIGITS),
                        }
                    )
                    for name, g in r.grades.items()
                },
            }
        )
        for r in report.results
    ]
    return report.model_copy(update={"results": results, "seconds": 0.0})
