# Everything that is done with étude, each by one word. `make help` lists the words.

SHELL := /bin/bash
PREFIX ?= /usr/local
# One static file that runs anywhere: nothing is loaded or relocated at start, so the program is up
# in a few milliseconds; without symbols, which would cost a quarter of that again, nor the tables of
# scripts/release.ld; the functions of scripts/release.order beside each other. The linker's remark that
# getpwuid wants glibc at run time is about a corner of Foundation that étude never enters. Each module is
# compiled as one piece (single-module), so that a closure is one function and not two that call each other.
SMALL := -s -O2 --icf=all -T scripts/release.ld --no-eh-frame-hdr \
  --symbol-ordering-file=scripts/release.order --no-warn-symbol-ordering
RELEASE := -c release --product etude --omit-frame-pointers \
  -Xswiftc -Xfrontend -Xswiftc -enable-single-module-llvm-emission \
  -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xswiftc -static-executable -Xswiftc -use-ld=lld \
  $(SMALL:%=-Xlinker %)
# A module may import only what Package.swift declares for it.
IMPORTS := --explicit-target-dependency-import-check error
ETUDE := .build/release/etude

.PHONY: help setup tools build repl study accept reference test test-jupyter test-nbgrader test-hub test-wheel test-deb test-office wheel deb dist lint fuzz soak bench counts order model install clean

help: ## list these words
	@sed -n 's/^\([a-z-]*\):.*## /\1 — /p' Makefile

setup: ## install the system libraries that are missing (Debian, Ubuntu)
	@scripts/setup.sh

tools: ## install what lint and the tests need beside them
	@scripts/setup.sh python3

build: setup ## build the program in release mode
	@set -o pipefail; swift build $(RELEASE) $(IMPORTS) 2>&1 | \
	  sed '/in statically linked applications requires at runtime/d'

repl: build ## open the dialogue
	@$(ETUDE)

study: build ## replay the study notebook
	@$(ETUDE) run notebooks/etude.md

accept: setup ## store anew what the notebooks give; read the difference before it is committed
	@swift build --product etude
	@.build/debug/etude accept notebooks/*.md

reference: setup ## write the reference pages anew from the declarations
	@swift build --product etude
	@.build/debug/etude reference --lang fr -o docs/reference.md
	@.build/debug/etude reference --lang en -o docs/reference.en.md
	@.build/debug/etude reference --lang fr --page python -o docs/depuis-python.md

test: setup lint ## run every test: format, imports, unit, golden, terminal, notebooks
	@scripts/test.sh

test-jupyter: setup tools ## drive the kernel with Jupyter's own clients from PyPI, some minutes
	@scripts/setup.sh chromium
	@swift build --product etude
	@scripts/test-jupyter.sh

test-nbgrader: setup tools ## hand out and grade an assignment with nbgrader from PyPI, some minutes
	@swift build --product etude
	@scripts/test-nbgrader.sh

test-office: setup tools ## open the tables of marks in LibreOffice, 100 MB to fetch, a minute
	@APT_FLAGS=--no-install-recommends scripts/setup.sh libreoffice-calc
	@swift build --product etude
	@scripts/test-office.sh

wheel: build tools ## make the wheel for pip, with the kernel and the extension of JupyterLab
	@scripts/make-wheel.sh

deb: build tools ## make the Debian package
	@scripts/make-deb.sh

dist: wheel deb ## make all that is handed out, with licences and digests
	@scripts/make-dist.sh

test-wheel: wheel ## install the wheel in an environment of its own and work with it
	@scripts/test-wheel.sh

test-deb: deb ## look at the Debian package with lintian and install it in a bare Debian (as root)
	@scripts/setup.sh lintian debootstrap
	@scripts/test-deb.sh

test-hub: wheel ## let two pupils work in the JupyterHub of examples/, from PyPI, a minute
	@scripts/test-hub.sh

lint: tools ## check the format of the sources
	swift format lint --strict -r Sources Tests Package.swift
	@! grep -rnE 'import (Glibc|Darwin|Musl)' Sources | grep -v '^Sources/Platform/' || \
	  { echo 'only Platform speaks to the operating system' >&2; false; }

fuzz: setup tools ## feed random texts to the readers (SECONDS_EACH=120, TARGET=lexer)
	@scripts/fuzz.sh $(or $(SECONDS_EACH),120) $(TARGET)

soak: build tools ## wear the program: long dialogues, storms of keys, kills, full disks (MINUTES=30, PART=kills)
	@python3 scripts/soak.py $(ETUDE) $(or $(MINUTES),30) $(PART)

bench: build tools ## compare with peers, as Benchmarks/README.md says (WORK=median for some)
	@scripts/setup.sh lua5.4 python3-venv
	@Benchmarks/bench.sh $(WORK)

counts: tools ## count instructions by valgrind; fails on 10 % more (WRITE=1 keeps the new counts)
	@scripts/setup.sh valgrind
	@python3 Benchmarks/counts.py $(or $(PROGRAM),$(ETUDE)) $(if $(WRITE),--write)

order: tools ## list anew the functions of a prompt, which the linker lays beside each other
	@scripts/setup.sh valgrind
	@$(MAKE) --no-print-directory build SMALL="$(SMALL:-s=-S)"
	@Benchmarks/order.py $(ETUDE) > .build/release.order
	@mv .build/release.order scripts/release.order
	@$(MAKE) --no-print-directory build

model: ## make the small language model anew: corpus, training, measures (an hour; changes the weights)
	@scripts/model/make.sh

install: build ## install the program under PREFIX (default /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(ETUDE) $(DESTDIR)$(PREFIX)/bin/etude

clean: ## forget what was built
	rm -rf .build
