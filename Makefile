# make run     sets everything up and opens Carrel
# make test    sets everything up and runs all checks, the long series of tests in part
# make test-long                          the same with all of them
# make test-window                        uses the window by mouse and keyboard, on a display of its own

PYTHON ?= $(shell for python in python3 python3.13 python3.12 python3.11; do \
	$$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$python && break; done)
ifeq ($(strip $(PYTHON)),)
$(error Carrel needs Python 3.11 or newer. Debian, Ubuntu: sudo apt-get install python3 python3-venv. \
	Fedora: sudo dnf install python3. macOS: brew install python)
endif

BIN := .venv/bin
TESTS ?= -m "not long"
BENCHMARKS ?= window listing long_chat streaming indexing searching finding scrolling asking memory kill

# Each worker holds the models, about 1.5 GB.
WORKERS ?= --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder

.PHONY: run test test-long test-window bench screenshots samples clean

run:
	@$(PYTHON) installer/prepare.py --desktop
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(BIN)/python -m app; \
	else \
		echo "There is no display here, so Carrel shows what it does in this terminal."; \
		exec $(BIN)/python -m app --demo; \
	fi

test:
	@$(PYTHON) installer/prepare.py --dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest $(WORKERS) $(TESTS)

test-long:
	@$(MAKE) test TESTS=

test-window:
	@$(PYTHON) installer/prepare.py --dev --screen
	CARREL_ON_SCREEN=1 $(BIN)/python -m pytest tests/ui/on_screen

# Speed and memory on this machine, then how good retrieval and answers are on the samples.
bench:
	@$(PYTHON) installer/prepare.py
	@for name in $(BENCHMARKS); do $(BIN)/python -m tests.benchmarks.$$name || exit 1; done
	$(BIN)/python -m app eval resources/samples/questions.jsonl --docs resources/samples --library build/bench

# The pictures of the README; other scenes are painted the same way, or by `carrel --screenshot`.
screenshots:
	@$(PYTHON) installer/prepare.py
	@for picture in answer-light citation-dark; do \
		QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.screenshots resources/screenshots/$$picture.png \
			--scene $${picture%-*} --theme $${picture#*-} || exit 1; \
	done

samples:
	@$(PYTHON) installer/prepare.py
	$(BIN)/python resources/samples/make_samples.py

clean:
	-@$(PYTHON) -m installer.desktop_entry --remove
	rm -rf .venv build *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
