# What a person types. Everything happens in .venv, which is made when it is first needed and again when
# requirements.txt or pyproject.toml is newer. `make help` lists the targets.

PYTHON ?= python3
RECORD ?= fixtures/records/derbyshire-scb.yaml
WORKERS ?= 2

BIN := .venv/bin
STAMP := .venv/.ready
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq

# How many seconds `make fuzz` gives each target.
EACH ?= 60

# How many faults `make mutate` puts into the engine, one at a time.
MUTANTS ?= 300

# How many random records `make assure` puts through the engine and the hand-written reference, and from which seed.
RECORDS ?= 200000
SMALL_RECORDS ?= 50000
SEED ?= 1

# `make test COVERAGE=1` measures branch coverage too; `make test ARGS='-k quorum'` hands pytest more.
COVERAGE ?=
ARGS ?=
COVER := $(if $(COVERAGE),--cov --cov-report=term-missing:skip-covered)

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: bench help run test check static format requirements clean fuzz mutate assure native test-native

help:  ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The command ends with 1 where something is not met: that is an answer, not a failure.
run: $(STAMP)  ## check the record of Derbyshire, or another: make run RECORD=path
	@status=0; $(BIN)/compliance check $(RECORD) || status=$$?; test $$status -le 1 || exit $$status

test: $(STAMP)  ## run all the tests
	@$(BIN)/python -m pytest -n $(WORKERS) $(COVER) $(ARGS)

check: static  ## run what CI runs (format, lint, types, generated files, tests), and measure coverage
	@$(MAKE) test COVERAGE=1

static: $(STAMP)  ## run the first half of check: all but the tests
	@$(BIN)/ruff format --check --quiet . || { echo 'Some files are not formatted: run make format.' >&2; exit 1; }
	@$(BIN)/ruff check --quiet .
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/python -m tests.generated --check

format: $(STAMP)  ## format the code, and mend what the linter can
	@$(BIN)/ruff check --fix --quiet --exit-zero .
	@$(BIN)/ruff format --quiet .

assure: .venv/.assure  ## prove at length what the tests prove in short: make assure RECORDS=20000 SEED=7
	@$(BIN)/python -m tests.differential --records $(RECORDS) --seed $(SEED) --processes $(WORKERS)
	@$(BIN)/python -m tests.differential --narrow --records $(SMALL_RECORDS) --seed $(SEED) --processes $(WORKERS)
	@HYPOTHESIS_PROFILE=assure $(BIN)/python -m pytest -n $(WORKERS) tests/properties
	@$(BIN)/python -m pytest -n $(WORKERS) tests/rules/test_adequacy.py tests/fuzz
	@$(MAKE) mutate fuzz
	@$(BIN)/python -m tests.audit

# A sample, or with MUTANTS=0 every mutant, which takes hours.
mutate: .venv/.assure  ## put faults into the engine and see that the tests notice: make mutate MUTANTS=0
	@$(BIN)/python -W ignore -m tests.mutate --most $(MUTANTS)

fuzz: .venv/.assure  ## fuzz each target for a while, with atheris: make fuzz EACH=600
	@for target in $$($(BIN)/python -c 'from tests.fuzz.targets import TARGETS; print(*TARGETS)'); do \
		echo "== $$target"; \
		$(BIN)/python -m tests.fuzz.run $$target --seconds $(EACH) 2>&1 | grep -E '^stat::|ERROR|Exception|artifact|Test unit' ; \
		test $${PIPESTATUS[0]} -eq 0 || exit 1; \
	done

# It is never needed, and never used but by its name: see docs/decisions/0012-an-engine-compiled-to-c.md.
native: .venv/.native  ## compile the engine to C, for `python -m native compliance …`; this needs a C compiler
	@$(BIN)/python -m native.build

test-native: native  ## run the tests of the rules, the engine and the reports with the compiled engine
	@$(BIN)/python -m native pytest -n $(WORKERS) -p native.tested tests/rules tests/properties tests/unit tests/reports $(ARGS)

bench: $(STAMP) .venv-bench/.ready  ## measure the program against other ways of doing the same, side by side
	@for part in engine growth start many; do $(BIN)/python -m benchmarks.$$part; done
	@.venv-bench/bin/python -m benchmarks.rivals
	@if command -v $(CC) >/dev/null; then \
		echo; echo '== The same, with the engine compiled'; \
		$(MAKE) --no-print-directory native && \
		$(BIN)/python -m native benchmarks.engine && .venv-bench/bin/python -m native benchmarks.rivals; \
	else echo 'No C compiler here, so the compiled engine was not measured.'; fi

requirements:  ## pin the requirements again, with the newest versions that requirements.in allows
	@tools=$$(mktemp -d); trap 'rm -rf "$$tools"' EXIT; \
	$(PYTHON) -m venv "$$tools"; \
	"$$tools/bin/python" -m pip --disable-pip-version-check -qq install uv; \
	"$$tools/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --no-emit-find-links --output-file requirements.txt requirements.in; \
	"$$tools/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --no-emit-find-links --output-file requirements-assure.txt requirements-assure.in; \
	"$$tools/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --no-emit-find-links --output-file requirements-native.txt requirements-native.in; \
	"$$tools/bin/uv" pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
		--no-header --no-emit-index-url --no-emit-find-links \
		--output-file benchmarks/requirements.txt benchmarks/requirements.in

clean:  ## remove .venv and all that the tools leave behind
	@rm -rf .native .venv .venv-bench .spectral build dist htmlcov .coverage .coverage.* .fuzz .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(STAMP): requirements.txt pyproject.toml
	@echo 'Setting up .venv, which takes a minute the first time…' >&2
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo 'This needs Python 3.11 or later: make PYTHON=path/to/python3' >&2; exit 2; }
	@$(PYTHON) -m venv --clear .venv
	@# Every package is in the list, so nothing is left for pip to choose: a newer release cannot break this.
	@$(PIP) install --no-deps --require-hashes -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/.assure: $(STAMP) requirements-assure.txt
	@$(PIP) install --no-deps --require-hashes -r requirements-assure.txt
	@touch $@

.venv/.native: $(STAMP) requirements-native.txt
	@$(PIP) install --no-deps --require-hashes -r requirements-native.txt
	@touch $@

# The engines that it is measured against are kept out of .venv, where each package that is there slows the start a little.
.venv-bench/.ready: requirements.txt benchmarks/requirements.txt pyproject.toml
	@$(PYTHON) -m venv --clear .venv-bench
	@.venv-bench/bin/python -m pip --disable-pip-version-check -qq install --no-deps --require-hashes -r requirements.txt
	@.venv-bench/bin/python -m pip --disable-pip-version-check -qq install --no-deps --require-hashes \
		-r benchmarks/requirements.txt
	@.venv-bench/bin/python -m pip --disable-pip-version-check -qq install --no-deps --no-build-isolation -e .
	@touch $@
