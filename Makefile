# The two commands of the README are `make tour` and `make test`. Both set up .venv once; a second run installs nothing.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help tour test browser-test coverage check update docs clean

BIN := .venv/bin
STAMP := .venv/.installed
export PATH := $(CURDIR)/$(BIN):$(PATH)
export PIP_NO_INPUT := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
# threads of OpenMP sleep while they wait: on busy cores spinning made training many times slower
export OMP_WAIT_POLICY := PASSIVE
# the first interpreter that is new enough; PYTHON=... make ... names another
PYTHONS := $(PYTHON) python3 python3.13 python3.12 python3.11 python3.10 python

help:
	@echo "make tour          walk through every series on embedded data; RKIT_DATA=DIR for real data"
	@echo "make test          drift check, notebooks as tests, pytest"
	@echo "make browser-test  the apps in JupyterLab, in headless Chromium"
	@echo "make coverage      lines of rkit/ that the claims run"
	@echo "make check         links, figures, shape of cells, definitions without a claim"
	@echo "make update        rkit/, tests/ and README.md from the notebooks"
	@echo "make docs          the site, with Quarto 1.7 or newer"
	@echo "make clean         remove what the commands above left, .venv aside"

$(BIN)/python:
	@for p in $(PYTHONS); do \
	  "$$p" -c 'import sys; sys.exit(sys.version_info < (3, 10))' 2>/dev/null || continue; \
	  echo "making .venv with $$("$$p" --version)"; \
	  "$$p" -m venv .venv && exit 0; rm -rf .venv; \
	done; \
	echo "rkit needs Python 3.10 or newer with the module venv (Debian: apt install python3-venv); PYTHON=/path make ... names one" >&2; exit 2

$(STAMP): $(BIN)/python settings.ini setup.py pyproject.toml constraints.txt
	@echo "installing into .venv, once; a few minutes"
	$(BIN)/python -m pip install --quiet --progress-bar on -e ".[dev,baselines]" -c constraints.txt
	@touch $@

tour: $(STAMP)
	@$(BIN)/rkit tour

# One thread per process, as two notebooks and two files of claims run at a time. nbdev_test runs notebooks in place, pytest what rkit_tests made of them.
test: $(STAMP)
	@echo "== drift: rkit/, tests/ and README.md are what the notebooks make"
	@$(BIN)/rkit_drift
	@echo "== notebooks"
	@OMP_NUM_THREADS=1 RKIT_QUIET=1 $(BIN)/nbdev_test --n_workers 2 --timing </dev/null
	@echo "== claims"
	@OMP_NUM_THREADS=1 RKIT_QUIET=1 $(BIN)/python -m pytest -q -n 2 --dist loadfile --durations=10 </dev/null

browser-test: $(STAMP)
	@$(BIN)/rkit_browser_test

coverage: $(STAMP)
	@RKIT_QUIET=1 $(BIN)/python -m pytest -q --cov=rkit --cov-report=term:skip-covered </dev/null

check: $(STAMP)
	@$(BIN)/rkit_check

update: $(STAMP)
	@$(BIN)/rkit_update

docs: $(STAMP)
	@command -v quarto >/dev/null || { echo "quarto is not on PATH; https://quarto.org/docs/download has it" >&2; exit 2; }
	$(BIN)/nbdev_docs --n_workers 2

clean:
	rm -rf _docs _proc build dist rkit.egg-info tour .pytest_cache .hypothesis .coverage htmlcov
	find . -path ./.venv -prune -o \( -name __pycache__ -o -name .ipynb_checkpoints \) -type d -print0 | xargs -0 rm -rf
