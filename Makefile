# The targets that people and continuous integration use. `make` alone lists them.
SHELL := /bin/bash
BUILD := swift build -c release -Xswiftc -enable-testing -Xcc -momit-leaf-frame-pointer
BIN := .build/release
.DEFAULT_GOAL := help
# SwiftPM allows one build at a time, and the tests measure memory.
.NOTPARALLEL:
# Every target is a name, none a file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(firstword $(MAKEFILE_LIST)))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## install what a bare Debian 12 machine lacks
	@Scripts/install-debian.sh

build: install ## build the tool: .build/release/apus
	@$(BUILD) --product apus
	@$(BUILD) --product apus-host

PASSES := $(BIN)/libapus-passes.so
LLVM := /usr/lib/llvm-22

passes: $(PASSES) ## build the passes that vectorise loops over linear memory, where LLVM's headers are

$(PASSES): $(wildcard Sources/Glue/Passes/*)
	@test -d $(LLVM)/include || { echo "passes: LLVM 22 is not here: apt-get install llvm-22-dev"; exit 1; }
	@c++ -std=c++17 -O2 -fPIC -shared -fno-rtti -fno-exceptions -Wall -Werror -isystem $(LLVM)/include \
	  $(filter %.cpp,$^) -o $@ -L$(LLVM)/lib -l:libLLVM.so.22.1

generate: ## write the sources that come from the instruction table
	@$(BUILD) --product InstructionGenerator
	@$(BIN)/InstructionGenerator

check-generated: ## check that the generated sources are those of the table
	@$(BUILD) --product InstructionGenerator
	@$(BIN)/InstructionGenerator
	@git diff --exit-code -- '*/Generated/*' Documentation/Instructions.md
	@new=$$(git ls-files --others -- '*/Generated/*'); [ -z "$$new" ] || { echo "not committed: $$new"; exit 1; }

lint: ## check the formatting
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Examples Fuzz Benchmarks

format: ## format the sources
	@swift format format --in-place --recursive --parallel Package.swift Sources Tests Examples Fuzz Benchmarks

unit: ## run the unit tests
	@APUS_CONFORMANCE="$$(Scripts/conformance-root.sh)" swift test -c release -Xswiftc -enable-testing -Xcc -momit-leaf-frame-pointer

commands: build ## run the tool's commands and check what they say
	@Tests/Interfaces/CommandLine/commands.sh $(BIN)/apus

tsan: ## run the tests of threads under the thread sanitizer; takes a build of its own, five minutes on two cores
	@swift test --sanitize=thread --scratch-path .build-tsan -Xswiftc -DAPUS_THREAD_SANITIZER --filter '(Concurrency|Async)Tests'

examples: ## run the examples and compare what they print
	@$(BUILD) --product embedding-example
	@$(BIN)/embedding-example | diff Examples/Embedding/output.txt - && echo "examples: the output is as expected"

TESTS := install lint check-generated unit examples commands audit scripts conformance conformance-language conformance-wasi \
  programs roundtrip embedded differential differential-engine proportion
test: $(TESTS) ## run all tests
	@echo "all tests passed"

conformance-language: ## run the specification's suites, as far as the language goes
	@$(BUILD) --product conformance-language
	@$(BIN)/conformance-language "$$(Scripts/conformance-root.sh)"

conformance: build ## run the specification's suites in the interpreter
	@root="$$(Scripts/conformance-root.sh)"; find "$$root/spec/core" "$$root"/proposals/{threads,custom-page-sizes,wide-arithmetic} \
	  -name '*.wast' | sort | xargs $(BIN)/apus wast | tee .build/conformance.txt | grep -v ' 0 failed, 0 skipped$$' || true
	@tail -1 .build/conformance.txt | sed 's/^total/conformance/'
	@tail -1 .build/conformance.txt | grep -q ' 0 failed, 0 skipped'

scripts: build ## run the engine's own scripts
	@$(BIN)/apus wast Tests/Engine/Scripts/*.wast

conformance-wasi: build ## run the test suites of WASI preview 1 and wasi-threads
	@Tests/Conformance/wasi.py "$$(Scripts/conformance-root.sh)" $(BIN)/apus run

programs: build ## run real programs: CPython, QuickJS, SQLite, Go, Rust, image tools
	@Scripts/install-guests.sh programs
	@Tests/Programs/programs.py --time

audit: build ## check that the interpreter's handlers end in jumps
	@Scripts/audit-handlers.py $(BIN)/apus

roundtrip: ## decode and encode real modules
	@$(BUILD) --product conformance-language
	@python3 Scripts/corpus.py --small > .build/corpus.txt
	@find "$$(Scripts/conformance-root.sh)" -name '*.wasm' >> .build/corpus.txt
	@xargs $(BIN)/conformance-language --roundtrip < .build/corpus.txt

embedded: build ## compile the engine as Embedded Swift and run a guest on a board without an operating system
	@Scripts/embedded.sh

differential: build ## compare verdicts with wasm-tools on 1,000 modules
	@python3 Fuzz/differential.py --count 1000

differential-engine: build ## compare execution with wasmtime on 1,000 modules
	@Scripts/install-guests.sh fuzz
	@python3 Fuzz/engine.py --count 1000

proportion: build ## check that no shape of input takes memory out of proportion
	@python3 Fuzz/proportion.py

fuzz: ## run the coverage-guided fuzzers for ten minutes each
	@Fuzz/libfuzzer.sh

bench: build ## measure against wasm-tools, side by side
	@python3 Benchmarks/language.py

bench-heap: ## measure the heap on its own
	@$(BUILD) --product heap-benchmark
	@$(BIN)/heap-benchmark

bench-engine: build ## measure the engine against its rivals, side by side
	@Scripts/install-guests.sh benchmarks
	@python3 Benchmarks/run.py programs
	@python3 Benchmarks/run.py gc --repeat 3
	@python3 Benchmarks/run.py start

demo: build ## show the main job
	@Scripts/demo.sh

demo-engine: build ## show what the engine does: limits, traps, folders, errors
	@Scripts/demo-engine.sh

clean: ## remove everything that was built
	@rm -rf .build .build-*
