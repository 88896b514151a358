"""Is the whole good? So far: benchmarks of one turn and of language identification."""
