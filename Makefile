# Everything runs in .venv; nothing outside this folder is changed.
# PIP_ARGS goes to pip, for instance to take a CPU-only torch from another index (see README).
PYTHON ?= python3.11
PIP_ARGS ?=
BIN := .venv/bin
STORE ?= store

.PHONY: install demo test check evals bench bench-turn bench-growth bench-talk bench-language bench-intent clean

install: .venv/.installed

.venv/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --progress-bar off $(PIP_ARGS) -c constraints.txt -e ".[dev]"
	touch $@

$(STORE)/manifest.json: | .venv/.installed
	$(BIN)/polyrec ingest demo --store $(STORE)

demo: $(STORE)/manifest.json
	$(BIN)/python -m app.demo --store $(STORE)

test: .venv/.installed
	$(BIN)/python -m pytest

check: .venv/.installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# the suites that need nothing from outside; EVALS="core safety" for some of them
EVALS ?= core dialogue smalltalk culture safety simulator
evals: $(STORE)/manifest.json
	for suite in $(EVALS); do $(BIN)/python -m evals run $$suite --store $(STORE) || exit $$?; done

bench: bench-turn

bench-turn: $(STORE)/manifest.json
	$(BIN)/python -m evals.bench_turn --store $(STORE)

# does a turn, or the session file, grow with the conversation?
bench-growth: $(STORE)/manifest.json
	$(BIN)/python -m evals.bench_growth --store $(STORE)

# a real model in 20 conversations; MODEL as in POLYREC_MODEL, its server by OPENAI_BASE_URL
bench-talk: $(STORE)/manifest.json
	$(BIN)/python -m evals.bench_talk --store $(STORE) --model $(MODEL)

# XSID and TATOEBA: folders of the unpacked data sets
bench-language: .venv/.installed
	$(BIN)/python -m evals.bench_language $(XSID) $(TATOEBA)

# wishes against other messages; XSID: folder of the unpacked data set
bench-intent: .venv/.installed
	$(BIN)/python -m evals.bench_intent $(XSID)

clean:
	rm -rf .venv build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
