"""Did a simulated user get what it was after?"""

from collections.abc import Mapping

from evals.graders.base import Context, verdict
from evals.results import Grade
from evals.simulator.hits import hit_at_5, n_leaks


def simulation(context: Context) -> Mapping[str, Grade]:
    """Grade sim_hit@5 and sim_no_leak of a case that is played by a persona."""
    if context.case.persona is None:
        return {}
    leaks = n_leaks(context.case, context.trace, context.world.items)
    return {
        "sim_hit@5": Grade(value=hit_at_5(context.case, context.trace)),
        "sim_no_leak": verdict([f"the simulated user named a target {leaks} times"] * bool(leaks)),
    }
