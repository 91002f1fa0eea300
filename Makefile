# One verb, one target. `make` alone tells them.
SHELL := /bin/bash
# The system's own Python where it will do: distributions optimise theirs by profile, version
# managers seldom do (by 7 % of the processor time of `make test`).
FITS := import ensurepip, sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell /usr/bin/python3 -c '$(FITS)' 2>/dev/null && echo /usr/bin/python3 || echo python3)
VENV := .venv
BIN := $(VENV)/bin
UV_VERSION := 0.13.9
# Branches and lines of cases/ that its own tests reach, in per cent.
DOMAIN_COVERAGE := 99
# Two more than the machine has cores: many tests wait for processes that start or were killed.
PROCESSES := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 2)
STAMP := $(VENV)/.ready
SOURCES := activities aftersales cases gateways sandbox telemetry web workers workflows

# Processes that are started by the dozen read our modules compiled.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help

.PHONY: help run test check fmt docs clean bench lock install image
help: ## show the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

run: $(STAMP) ## run the whole system on this machine, with a sample day
	@exec $(BIN)/aftersales dev

test: check ## formatting, lint, types, architecture, and all tests
	$(BIN)/python -m tests.tools.prepare
	$(BIN)/pytest -n 2 --dist loadfile --no-loadscope-reorder tests/cases --cov --cov-report=term:skip-covered --cov-fail-under=$(DOMAIN_COVERAGE)
	$(BIN)/pytest -n $(PROCESSES) --dist loadfile --no-loadscope-reorder --ignore=tests/cases

check: $(STAMP) ## formatting, lint, types and architecture, without the tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy $(SOURCES) bench tests
	$(BIN)/lint-imports --no-cache

fmt: $(STAMP) ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(STAMP) ## measure what it costs and how fast it is; writes docs/figures.md
	$(BIN)/python -m tests.tools.prepare
	$(BIN)/python -m bench

docs: $(STAMP) ## write the generated parts of docs/
	$(BIN)/python -m aftersales playbook docs
	$(BIN)/python -m tests.tools.word_pages
	$(BIN)/python -m tests.tools.reader_figures --write

clean: ## remove what was built and what `make run` kept
	rm -rf $(VENV) var .mypy_cache .ruff_cache .pytest_cache .coverage .hypothesis .import_linter_cache

lock: ## pin every dependency anew (requirements.lock)
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate --group dev pyproject.toml -o requirements.lock --upgrade
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
		--no-annotate -c requirements.lock pyproject.toml -o requirements-run.lock

install: $(STAMP) ## set up .venv/ and nothing else

image: ## build the image that runs every role (needs Docker)
	docker build --target image -t aftersales:$$($(PYTHON) -c 'import aftersales; print(aftersales.__version__)') .

$(STAMP): requirements.lock pyproject.toml
	@echo "Setting up the Python environment (.venv)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; name one with: make PYTHON=python3.12 …"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet uv==$(UV_VERSION)
	@$(BIN)/uv pip sync --quiet --compile-bytecode --python $(BIN)/python --require-hashes requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@touch $(STAMP)
