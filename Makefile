# The targets that people and continuous integration use. `make` alone lists them.
SHELL := /bin/bash
BUILD := swift build -c release -Xswiftc -enable-testing
BIN := .build/release
.DEFAULT_GOAL := help
# SwiftPM allows one build at a time, and the tests measure memory.
.NOTPARALLEL:
.PHONY: help install build generate check-generated lint format unit commands test conformance-language roundtrip embedded \
  differential proportion fuzz bench bench-heap demo clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## install what a bare Debian 12 machine lacks
	@Scripts/install-debian.sh

build: install ## build the tool: .build/release/apus
	@$(BUILD) --product apus

generate: ## write the sources that come from the instruction table
	@$(BUILD) --product InstructionGenerator
	@$(BIN)/InstructionGenerator

check-generated: ## check that the generated sources are those of the table
	@$(BUILD) --product InstructionGenerator
	@$(BIN)/InstructionGenerator
	@git diff --exit-code -- '*/Generated/*' Documentation/Instructions.md
	@new=$$(git ls-files --others -- '*/Generated/*'); [ -z "$$new" ] || { echo "not committed: $$new"; exit 1; }

lint: ## check the formatting
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks

format: ## format the sources
	@swift format format --in-place --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks

unit: ## run the unit tests
	@APUS_CONFORMANCE="$$(Scripts/conformance-root.sh)" swift test -c release -Xswiftc -enable-testing

commands: build ## run the tool's commands and check what they say
	@Tests/Interfaces/CommandLine/commands.sh $(BIN)/apus

test: install lint check-generated unit commands conformance-language roundtrip embedded differential proportion ## run all tests
	@echo "all tests passed"

conformance-language: ## run the specification's suites, as far as the language goes
	@$(BUILD) --product conformance-language
	@$(BIN)/conformance-language "$$(Scripts/conformance-root.sh)"

roundtrip: ## decode and encode real modules
	@$(BUILD) --product conformance-language
	@python3 Scripts/corpus.py --small > .build/corpus.txt
	@find "$$(Scripts/conformance-root.sh)" -name '*.wasm' >> .build/corpus.txt
	@xargs $(BIN)/conformance-language --roundtrip < .build/corpus.txt

embedded: ## compile the language as Embedded Swift
	@Scripts/embedded.sh

differential: build ## compare verdicts with wasm-tools on 1,000 modules
	@python3 Fuzz/differential.py --count 1000

proportion: build ## check that no shape of input takes memory out of proportion
	@python3 Fuzz/proportion.py

fuzz: ## run the coverage-guided fuzzers for ten minutes each
	@Fuzz/libfuzzer.sh

bench: build ## measure against wasm-tools, side by side
	@python3 Benchmarks/language.py

bench-heap: ## measure the heap on its own
	@$(BUILD) --product heap-benchmark
	@$(BIN)/heap-benchmark

demo: build ## show the main job
	@Scripts/demo.sh

clean: ## remove everything that was built
	@rm -rf .build .build-*
