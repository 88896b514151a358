"""python -m evals: the evaluation suite."""

from evals.cli import main

main()
