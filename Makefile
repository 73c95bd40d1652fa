# make run    everything from nothing, then the window
# make test   the same set-up, then the whole suite
# make texts  brings marked strings of the code into the translations

MAKEFLAGS += --no-print-directory
BIN := .venv/bin
SETUP_FILES := tools/setup.sh pyproject.toml constraints.txt hatch_build.py
TEXTS := resources/translations/partnerhub
LUPDATE := $(BIN)/pyside6-lupdate -silent -no-obsolete -locations none -source-language en -extensions py
SOURCES := $(shell find partnerhub_desktop -name '*.py')
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

.PHONY: run test texts translations

run: .venv/ready-to-run translations .venv/compiled
	@$(BIN)/partnerhub

test: .venv/ready-to-test translations .venv/compiled
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy --no-error-summary
	@$(BIN)/python -m pytest --numprocesses 2

texts: .venv/ready-to-test
	@$(LUPDATE) -target-language bg partnerhub_desktop -ts $(TEXTS)_bg.ts
	@$(LUPDATE) -target-language en -pluralonly partnerhub_desktop -ts $(TEXTS)_en.ts

translations: $(TRANSLATIONS)
	@:

# Also where PYTHONDONTWRITEBYTECODE is set: a start that has to compile takes three times as long.
.venv/compiled: $(SOURCES) | .venv/ready-to-run
	@$(BIN)/python -m partnerhub_desktop.quick_start
	@touch $@

# By another name first: a window that is open reads the file as long as it runs.
%.qm: %.ts
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.new
	@mv $@.new $@

.venv/ready-to-test: $(SETUP_FILES)
	@tools/setup.sh dev
	@touch .venv/ready-to-run $@

.venv/ready-to-run: $(SETUP_FILES)
	@tools/setup.sh
	@touch $@
