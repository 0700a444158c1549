# The program's errands. `make` alone lists them.

PYTHON_IN_VENV := .venv/bin/python
INKDIGIT := .venv/bin/inkdigit
PYTEST := $(PYTHON_IN_VENV) -m pytest --cov --cov-append --cov-report=

LUPDATE := .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -disable-heuristic similartext
WORDS = $(sort $(wildcard src/inkdigit/window/*.py))

# What to pass on: `make run FILES="seven.png"`, `make train OPTIONS="--minutes 30"`.
FILES ?=
OPTIONS ?=

# Processors that multiply in bfloat16 train in two thirds of the time.
BFLOAT16 = $(shell grep -qsE 'avx512_bf16|amx_bf16' /proc/cpuinfo && echo --bfloat16)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test lint types rules unit-tests window-tests coverage format data train evaluate \
	export translations bench exe windows test-windows requirements clean app-packages train-packages dev-packages

help: ## list the errands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: app-packages ## open the window
	@$(INKDIGIT) $(OPTIONS) $(FILES)

test: dev-packages lint types rules unit-tests window-tests coverage ## run every check and test

lint: dev-packages ## the linter and the formatter's opinion
	$(PYTHON_IN_VENV) -m ruff check
	$(PYTHON_IN_VENV) -m ruff format --check

types: dev-packages ## the type checker
	$(PYTHON_IN_VENV) -m mypy

rules: dev-packages ## who may import whom
	.venv/bin/lint-imports --no-cache

unit-tests: dev-packages ## the tests without a display
	$(PYTHON_IN_VENV) -m coverage erase
	QT_QPA_PLATFORM=offscreen $(PYTEST) --ignore tests/e2e

window-tests: dev-packages ## the tests of the real window, on a virtual display
	@if command -v xvfb-run >/dev/null; then \
		QT_QPA_PLATFORM=xcb xvfb-run -a -s "-screen 0 1400x900x24" $(PYTEST) tests/e2e; \
	else \
		echo "No xvfb-run here: the tests of the real window are left out."; \
	fi

coverage: # comes after the tests that it sums up
	@$(PYTHON_IN_VENV) -m coverage report

format: dev-packages ## mend what the linter and the formatter can
	$(PYTHON_IN_VENV) -m ruff check --fix
	$(PYTHON_IN_VENV) -m ruff format

data: train-packages ## fetch MNIST and EMNIST
	$(INKDIGIT) data $(OPTIONS)

train: train-packages ## train the network as the one that ships was, or as OPTIONS say
ifeq ($(strip $(OPTIONS)),)
	test -f runs/first/digits.keras || $(INKDIGIT) train --seed 3 --steps 24601 $(BFLOAT16) --models runs/first
	$(INKDIGIT) train --from runs/first/digits.keras --hard --wide --blend 0.5 --seed 4 --steps 6000 $(BFLOAT16)
	$(INKDIGIT) train-strokes --seed 2
	$(INKDIGIT) train-strips --seed 1 $(BFLOAT16)
else
	$(INKDIGIT) train $(OPTIONS)
endif

evaluate: train-packages ## measure it on every test set
	$(INKDIGIT) evaluate $(OPTIONS)

export: train-packages ## write the trained network for LiteRT
	$(INKDIGIT) export $(OPTIONS)

translations: dev-packages ## gather the window's words, and make what it loads of resources/translations
	$(LUPDATE) $(WORDS) -pluralonly -ts resources/translations/inkdigit_en.ts
	$(LUPDATE) $(WORDS) -ts $(filter-out %_en.ts, $(wildcard resources/translations/inkdigit_*.ts))
	.venv/bin/pyside6-lrelease -silent resources/translations/*.ts

bench: dev-packages ## speed, start-up, memory, size
	@for benchmark in benchmarks/[a-z]*.py; do \
		echo "== $$benchmark"; $(PYTHON_IN_VENV) "$$benchmark" || exit 1; \
	done

exe: dev-packages ## build dist/Inkdigit, one file to run anywhere, for this kind of system
	$(PYTHON_IN_VENV) -m PyInstaller --noconfirm --log-level WARN build.spec

windows: ## build dist/Inkdigit.exe and dist/InkdigitSetup.exe on Debian (as root)
	installer/build-windows.sh

test-windows: dev-packages ## drive the programs of `make windows` under Wine (as root)
	INKDIGIT_TEST_WINDOWS=1 $(PYTHON_IN_VENV) -m pytest tests/windows

requirements: ## pin the newest packages anew (needs uv)
	requirements/compile.sh

clean: ## remove what can be made again
	rm -rf .venv build dist .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

app-packages:
	@requirements/install.sh app

train-packages:
	@requirements/install.sh train

dev-packages:
	@requirements/install.sh dev
