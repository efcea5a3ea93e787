# For GNU make 3.81 (macOS) and newer; on Windows, with Git Bash's tools on the path.
# All paths are relative, so the folder of the course may have spaces in its name.

ifeq ($(OS),Windows_NT)
PYTHON ?= python
BIN := Scripts
else
PYTHON ?= python3
BIN := bin
endif
VENV ?= .venv
CONSTRAINTS ?= constraints.txt
OLDEST_PYTHON ?= python3.11
# Such as --no-browser
LAB_ARGS ?=
LEARNERS ?= 30
NOTEBOOK ?=
# A folder of progress files, and such as "--names --html build/class.html"
REPORT ?=
REPORT_ARGS ?=
# Such as "03 04", and of several chapters such as "03.1-3 04.2"; or a session of TEACHING.md
CHAPTERS ?=
SECTIONS ?=
SESSIONS ?=
# Such as "--chapters 01 02 03 --minutes 60"
EXAM_ARGS ?=
BENCH_ARGS ?=

VENV_PYTHON = $(VENV)/$(BIN)/python
LAB_STAMP = $(VENV)/.lab-installed
TEST_STAMP = $(VENV)/.test-installed
JS = course_utils/widgets/js
JS_STAMP = $(JS)/node_modules/.package-lock.json
INSTALL_INPUTS = pyproject.toml $(wildcard tools/install*.py) tools/jupyterlab/overrides.json \
	tools/jupyterlab/sections/static/remoteEntry.js $(CONSTRAINTS)
INSTALL = $(PYTHON) tools/install.py --venv "$(VENV)" --constraints "$(CONSTRAINTS)"
PYTEST = $(VENV_PYTHON) -m pytest
# Two processes; conftest.py says which tests keep to one of them. In the order of their names:
# notebooks and browser tests take longest and come first, so that neither process ends alone.
SIDE_BY_SIDE = -n 2 --dist loadgroup --no-loadscope-reorder
SOLUTION_TESTS = tests/test_notebooks_run.py
UNIT_TESTS = tests --ignore=tests/browser --ignore-glob='*test_notebooks_*'

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help lab install test lint test-unit coverage test-notebooks test-browser test-oldest \
	render widgets solutions slides site links class-report exam bench binder-check \
	classroom-check hub-check reset update clean

### For learners:

lab: $(LAB_STAMP) ## open the course in JupyterLab; the first time, install it
	$(VENV_PYTHON) -m jupyterlab --ServerApp.root_dir=. notebooks/00_start_here.ipynb $(LAB_ARGS)

update: $(LAB_STAMP) ## get the newest course and keep your answers
	$(VENV_PYTHON) -m tools.answers update

reset: $(LAB_STAMP) ## bring one notebook back and keep yours in my-answers (NOTEBOOK=03)
	@test -n "$(NOTEBOOK)" || { echo "Say which: make reset NOTEBOOK=03" >&2; exit 1; }
	$(VENV_PYTHON) -m tools.answers reset "$(NOTEBOOK)"

### For teachers:

slides: $(TEST_STAMP) ## write slides to build/slides (SESSIONS=3, or CHAPTERS="03 04" SECTIONS="03.1-3")
	$(VENV_PYTHON) -m tools.slides -o build/slides $(if $(CHAPTERS),--chapters $(CHAPTERS)) \
		$(if $(SECTIONS),--sections $(SECTIONS)) $(if $(SESSIONS),--sessions $(SESSIONS))

site: $(TEST_STAMP) ## write the course as a web site that needs no kernel to build/site
	$(VENV_PYTHON) -m tools.site -o build/site

solutions: $(TEST_STAMP) ## write solved copies of the notebooks, run, to build/solutions
	$(VENV_PYTHON) -m tools.notebooks solve --all --run -o build/solutions

class-report: $(LAB_STAMP) ## say what holds a class up, from its progress files (REPORT=folder)
	@test -n "$(REPORT)" || { echo "Say where they are: make class-report REPORT=folder" >&2; exit 1; }
	$(VENV_PYTHON) -m tools.class_report "$(REPORT)" $(REPORT_ARGS)

exam: $(LAB_STAMP) ## write an exam and its marking sheet (EXAM_ARGS="--chapters 01 02")
	$(VENV_PYTHON) -m tools.exam $(EXAM_ARGS)

classroom-check: $(TEST_STAMP) ## let learners start at once on this computer (LEARNERS=30)
	$(VENV_PYTHON) -m tools.classroom_load --learners $(LEARNERS)

hub-check: $(TEST_STAMP) ## let three users learn on a real JupyterHub (Linux, as root)
	$(VENV_PYTHON) -m tools.hub_check

binder-check: $(TEST_STAMP) ## run every chapter with 2 GB of memory and one core
	$(VENV_PYTHON) -m tools.binder_check

### For contributors:

install: $(TEST_STAMP) $(JS_STAMP) ## install what is missing, with the tools of the tests, and stop there

# In one run, so that no process waits for the other more than once. What is left out, the browser
# tests do, too: they run each notebook with its solutions.
test: lint ## install what is missing and run every test
	$(PYTEST) $(SIDE_BY_SIDE) --nbval notebooks tests --ignore=$(SOLUTION_TESTS)

lint: $(TEST_STAMP) $(JS_STAMP) ## check style, and which module imports which
	$(VENV_PYTHON) -m ruff check .
	$(VENV_PYTHON) -m ruff format --check .
	$(VENV)/$(BIN)/lint-imports
	$(VENV_PYTHON) -m tools.javascript lint

test-unit: $(TEST_STAMP) $(JS_STAMP) ## test the package and the tools
	$(PYTEST) $(SIDE_BY_SIDE) $(UNIT_TESTS)

coverage: $(TEST_STAMP) $(JS_STAMP) ## the same, and say which lines of the package no test runs
	$(PYTEST) $(SIDE_BY_SIDE) $(UNIT_TESTS) --cov --cov-report=term-missing

test-notebooks: $(TEST_STAMP) ## run every notebook and compare what it prints
	$(PYTEST) $(SIDE_BY_SIDE) --nbval notebooks $(SOLUTION_TESTS) tests/test_notebooks_form.py

test-browser: $(TEST_STAMP) $(JS_STAMP) ## drive a real JupyterLab in Chromium
	$(PYTEST) tests/browser

test-oldest: ## test on the oldest Python and packages supported (OLDEST_PYTHON=python3.11)
	$(MAKE) PYTHON="$(OLDEST_PYTHON)" VENV=.venv-oldest CONSTRAINTS=constraints-oldest.txt \
		coverage test-notebooks

render: $(TEST_STAMP) ## run every notebook and store its outputs
	$(VENV_PYTHON) -m tools.notebooks render

widgets: $(TEST_STAMP) $(JS_STAMP) ## bundle the widgets anew, and take pictures of those that changed
	$(VENV_PYTHON) -m tools.javascript build
	$(VENV_PYTHON) -m tools.instrument_pictures

bench: $(TEST_STAMP) ## measure time, memory, widgets and training speed (BENCH_ARGS=--write)
	$(VENV_PYTHON) -m tools.bench --json build/bench.json $(BENCH_ARGS)

links: $(LAB_STAMP) ## name the repository of this clone in README.md and pyproject.toml
	$(VENV_PYTHON) -m tools.binder_links --write

clean: ## remove build/ and caches; keeps the environments and your own work
	rm -rf build .pytest_cache .ruff_cache .import_linter_cache .hypothesis .coverage .coverage.*
	find course_utils tests tools -name __pycache__ -prune -exec rm -rf {} +

help: ## list these targets
	@awk -F ':.*## ' '/^### / { print substr($$0, 5) } \
		/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

define check_python
@command -v $(firstword $(PYTHON)) > /dev/null || { echo "There is no $(firstword $(PYTHON)) here:" \
	"install Python 3.11 or newer, or name one that you have with PYTHON=python3.12." >&2; exit 1; }
endef

$(LAB_STAMP): $(INSTALL_INPUTS)
	$(check_python)
	$(INSTALL)
	@touch "$@"

$(TEST_STAMP): $(INSTALL_INPUTS)
	$(check_python)
	$(INSTALL) --extra test
	@touch "$(LAB_STAMP)" "$@"

$(JS_STAMP): $(TEST_STAMP) $(JS)/package-lock.json
	$(VENV_PYTHON) -m tools.javascript install
	@touch "$@"
