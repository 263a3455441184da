# The targets that people and continuous integration use. `make` alone lists them.
SHELL := /bin/bash
PROFILE := $(CURDIR)/Scripts/compile.profile
# One set of flags, so that what is built serves the tests as well (Documentation/Rationale.md says why each).
FLAGS := -c release -Xswiftc -enable-testing -Xcc -momit-leaf-frame-pointer \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors \
  -Xswiftc -profile-sample-use=$(PROFILE) -Xswiftc -Xfrontend -Xswiftc -debug-info-for-profiling \
  -Xswiftc -Xcc -Xswiftc -fprofile-sample-use=$(PROFILE)
BUILD := swift build $(FLAGS)
BIN := .build/release
.DEFAULT_GOAL := help
# SwiftPM allows one build at a time, and some tests measure memory: one after the other, but for those that `test` starts at last,
# when all has been built.
ifndef IS_BUILT
.NOTPARALLEL:
endif
# Every target is a name, none a file.
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' $(firstword $(MAKEFILE_LIST)))

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-22s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: ## install what a bare Debian 12 machine lacks
	@Scripts/install-debian.sh

# Embedded Swift comes for this kind of machine only; elsewhere the executable starts more slowly.
ifeq ($(shell uname -sm),Linux x86_64)
FRONT := $(MAKE) -s -j2 -f Scripts/front.mk
else
FRONT := $(BUILD) --product apus-front && cp $(BIN)/apus-front $(BIN)/apus
endif

ifdef IS_BUILT
build:
else
build: install ## build the tool: .build/release/apus
	@$(FRONT)
	@$(BUILD) --product apus-host
	@$(BUILD) --product apus-serve
	@$(BUILD) --product apus-registry
	@$(BUILD) --product apus-oci
	@$(BUILD) --product containerd-shim-apus-v1
	@$(MAKE) -s $(CRUN_HANDLER)
endif

CRUN_HANDLER := $(BIN)/libapus-crun-handler.so

$(CRUN_HANDLER): Sources/Glue/CrunHandler/CrunHandler.c
	@cc -std=gnu11 -O2 -fPIC -shared -fvisibility=hidden -Wall -Wextra -Werror $< -o $@ -ldl

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

profile: ## count how often each place of the compiler runs, for what is built from then on: Scripts/compile.profile
	@$(BUILD) --product compile-benchmark
	@Scripts/profile.py

lint: ## check the formatting
	@swift format lint --strict --recursive --parallel Package.swift Sources Tests Examples Guests Fuzz Benchmarks

format: ## format the sources
	@swift format format --in-place --recursive --parallel Package.swift Sources Tests Examples Guests Fuzz Benchmarks

# `swift test` alone would build everything once more: it gives the compiler an option twice that products have once.
tests:
	@$(BUILD) --build-tests
RUN_TESTS := swift test $(FLAGS) --skip-build

unit: tests ## run the unit tests
	@APUS_CONFORMANCE="$$(Scripts/conformance-root.sh)" $(RUN_TESTS)

unit-optimizing: tests passes ## run the unit tests of guests and hosts with compiled guests
	@APUS_TEST_TIER=optimizing APUS_PASSES=$(CURDIR)/$(PASSES) $(RUN_TESTS) \
	  --filter '(Apus|WASI|NeuralNetwork|Images)Tests'

unit-baseline: tests ## run the unit tests of guests and hosts with guests compiled in one pass
	@APUS_TEST_TIER=baseline $(RUN_TESTS) --filter '(Apus|WASI|NeuralNetwork|Images)Tests'

unit-auto: tests passes ## run the unit tests of guests and hosts with guests that change their tier while they run
	@APUS_TEST_TIER=auto APUS_PASSES=$(CURDIR)/$(PASSES) $(RUN_TESTS) \
	  --filter '(Apus|WASI|NeuralNetwork|Images)Tests'

commands: build ## run the tool's commands and check what they say
	@Tests/Interfaces/CommandLine/commands.sh $(BIN)/apus

templates: build ## test the kits that functions are written with, and create, build and run a project of each template
	@Scripts/install-guests.sh templates
	@Scripts/install-inference.sh tensorflowlite
	@Examples/food-classifier/build.sh
	@Tests/Guests/kits.sh $(BIN)/apus
	@export PYTHONPATH=$(CURDIR)/.build-inference/site; \
	  Tests/Guests/food.sh $(BIN)/apus .build/examples/classify.wasm .build/examples/classify-rust.wasm && \
	  Tests/Interfaces/CommandLine/new.sh $(BIN)/apus

inference-llama: build ## test text generation: tokens, limits, hostile guests, damaged models
	@Scripts/install-guests.sh examples
	@Scripts/install-inference.sh llama smollm2
	@Tests/Inference/guests/build.sh
	@PYTHONPATH=$(CURDIR)/.build-inference/site Tests/Inference/llama.py $(BIN)/apus .build/inference/text.wasm \
	  .build-inference/models/smollm2.gguf

chat: build ## let a language model answer through a guest, run and served
	@Scripts/install-guests.sh examples
	@Scripts/install-inference.sh llama smollm2
	@Examples/chat/build.sh
	@PYTHONPATH=$(CURDIR)/.build-inference/site Tests/Inference/chat.py $(BIN)/apus .build/examples/chat.wasm \
	  .build-inference/models/smollm2.gguf

browser: build ## use the page of the food classifier in a headless browser
	@Scripts/install-guests.sh examples browser
	@Scripts/install-inference.sh tensorflowlite
	@Examples/food-classifier/build.sh
	@PYTHONPATH=$(CURDIR)/.build-inference/site Tests/Browser/food.py $(BIN)/apus Examples/food-classifier

tsan: ## run the tests of threads under the thread sanitizer; takes a build of its own, five minutes on two cores
	@swift test --sanitize=thread --scratch-path .build-tsan -Xswiftc -DAPUS_THREAD_SANITIZER --filter '(Concurrency|Async|Stress)Tests'

stress: ## let eight threads call functions for an hour while these are replaced, under the thread sanitizer
	@APUS_STRESS_SECONDS=3600 swift test --sanitize=thread --scratch-path .build-tsan -Xswiftc -DAPUS_THREAD_SANITIZER \
	  --filter StressTests

# The C interface as an installation has it.
c-library: build
	@$(BUILD) --product CApus
	@Scripts/install-capi.sh $(BIN)/libCApus.so .build/capi

capi: c-library ## test the C interface: libapus.so, its headers, and what is built with them
	@Tests/Interfaces/CApus/capi.sh .build/capi $(EXAMPLES)

PREFIX ?= /usr/local
install-capi: ## install libapus.so, headers, and files for pkg-config and CMake: make install-capi PREFIX=/usr/local
	@$(BUILD) --product CApus
	@Scripts/install-capi.sh $(BIN)/libCApus.so $(PREFIX)

# Built without optimisation as well, as a package that embeds Apus is while it is written.
examples: ## run the examples and compare what they print
	@$(BUILD) --product embedding-example
	@$(BIN)/embedding-example | diff Examples/Embedding/output.txt - && echo "examples: the output is as expected"
	@swift build --product embedding-example
	@.build/debug/embedding-example | diff Examples/Embedding/output.txt - && echo "examples: so it is without optimisation"

TESTS := install lint check-generated passes unit unit-baseline unit-optimizing unit-auto examples capi commands serve \
  templates browser inference inference-llama chat conformance-language programs roundtrip embedded proportion
# Those that wait much, or use one processor: as many at a time as there are.
SUITES := registry test-containers audit scripts listings conformance conformance-baseline conformance-optimizing conformance-auto \
  conformance-wasi differential differential-engine
test: $(TESTS) ## run all tests
	@$(MAKE) --no-print-directory -j "$$(nproc)" --output-sync=target IS_BUILT=yes $(SUITES)
	@echo "all tests passed"

inference: build ## compare guests with C programs on the inference libraries; what apus doctor says of them
	@Scripts/install-guests.sh examples
	@Scripts/install-inference.sh tensorflowlite onnxruntime tensorflow openvino llama models
	@Tests/Inference/agreement.py $(BIN)/apus
	@Tests/Interfaces/CommandLine/doctor.sh $(BIN)/apus $(CURDIR)/.build-inference/site

damaged-models: build ## give the inference libraries damaged models; takes about ten minutes
	@Scripts/install-guests.sh examples
	@Scripts/install-inference.sh tensorflowlite onnxruntime tensorflow openvino llama models
	@Tests/Inference/agreement.py $(BIN)/apus
	@Tests/Inference/damaged.py --apus $(BIN)/apus

conformance-language: ## run the specification's suites, as far as the language goes
	@$(BUILD) --product conformance-language
	@$(BIN)/conformance-language "$$(Scripts/conformance-root.sh)"

# The specification's suites in a tier.
define suites
	@root="$$(Scripts/conformance-root.sh)"; find "$$root/spec/core" "$$root"/proposals/{threads,custom-page-sizes,wide-arithmetic} \
	  -name '*.wast' | sort | xargs $(BIN)/apus wast --tier $(1) | tee .build/$@.txt \
	  | grep -v ' 0 failed, 0 skipped$$' || true
	@tail -1 .build/$@.txt | sed 's/^total/$@/'
	@tail -1 .build/$@.txt | grep -q ' 0 failed, 0 skipped'
endef

conformance: build ## run the specification's suites in the interpreter
	$(call suites,interpreter)

conformance-baseline: build ## run the specification's suites compiled in one pass
	$(call suites,baseline)

conformance-optimizing: build passes ## run the specification's suites compiled
	$(call suites,optimizing)

conformance-auto: build passes ## run the specification's suites with functions that change their tier while they run
	$(call suites,auto)

scripts: build ## run the engine's own scripts
	@$(BIN)/apus wast Tests/Engine/Scripts/*.wast
	@$(BIN)/apus wast --tier baseline Tests/Engine/Scripts/*.wast
	@$(BIN)/apus wast --tier optimizing Tests/Engine/Scripts/*.wast
	@$(BIN)/apus wast --tier auto Tests/Engine/Scripts/*.wast

listings: build ## compare the baseline compiler's machine code with what Tests/Engine/Listings shows
	@Tests/Engine/Listings/listings.py $(BIN)/apus

serve: build passes ## test apus serve with functions and clients that misbehave
	@Scripts/install-guests.sh serve
	@Tests/Serve/serve.py $(BIN)/apus
	@Tests/Serve/serve.py $(BIN)/apus --tier interpreter
	@Tests/Serve/serve.py $(BIN)/apus --compiled baseline
	@Tests/Serve/serve.py $(BIN)/apus --compiled

registry: build ## push, pull and run images with a real registry, and with one that misbehaves
	@Scripts/install-guests.sh registry
	@Tests/Registry/registry.py $(BIN)/apus

test-containers: c-library ## run containers with podman, Docker, containerd, CRI and crun, by the runtime, the shim and the handler
	@Scripts/install-containers.sh
	@Scripts/build-crun.sh .build/capi .build/crun
	@for part in oci podman containerd docker crun crun-for-wasmedge shim cri thousand images; do Tests/Containers/containers.py $(BIN)/apus $$part || exit 1; done

KUBERNETES ?= .build-kubernetes
kubernetes: build ## run functions in a Kubernetes of the test's own, which is built once: a quarter of an hour
	@Scripts/install-guests.sh examples
	@Scripts/install-inference.sh tensorflowlite
	@Examples/food-classifier/build.sh
	@Scripts/install-kubernetes.sh $(KUBERNETES)
	@PYTHONPATH=$(KUBERNETES)/site Tests/Kubernetes/chart.py
	@Tests/Kubernetes/kubernetes.py $(BIN)/apus $(KUBERNETES)

conformance-wasi: build passes ## run the test suites of WASI preview 1 and wasi-threads, interpreted and compiled
	@Tests/Conformance/wasi.py "$$(Scripts/conformance-root.sh)" $(BIN)/apus run --tier interpreter
	@Tests/Conformance/wasi.py "$$(Scripts/conformance-root.sh)" $(BIN)/apus run --tier baseline
	@Tests/Conformance/wasi.py "$$(Scripts/conformance-root.sh)" $(BIN)/apus run --no-cache --tier auto --tier-up 0,wait
	@Tests/Conformance/wasi.py "$$(Scripts/conformance-root.sh)" $(BIN)/apus run --no-cache --tier optimizing

programs: build passes ## run real programs: CPython, QuickJS, SQLite, Go, Rust, image tools
	@Scripts/install-guests.sh programs
	@Tests/Programs/programs.py --time
	@Tests/Programs/programs.py --time --tier baseline
	@Tests/Programs/programs.py --time --tier auto
	@Tests/Programs/programs.py --time --tier optimizing --only rust,quickjs,itk-compress

programs-optimizing: build passes ## run all real programs compiled; compiling takes about eight minutes
	@Scripts/install-guests.sh programs
	@Tests/Programs/programs.py --time --tier optimizing

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

differential-engine: build passes ## compare execution with wasmtime on 1,000 modules, and on 300 compiled; loops and tail calls interpreted and compiled
	@Scripts/install-guests.sh fuzz
	@python3 Fuzz/engine.py --count 1000
	@python3 Fuzz/engine.py --tier baseline --count 1000
	@python3 Fuzz/engine.py --tier optimizing --count 300
	@python3 Fuzz/engine.py --tier auto --count 300
	@python3 Fuzz/loops.py --count 200
	@python3 Fuzz/tailcalls.py --count 2

proportion: build ## check that no shape of input takes memory out of proportion
	@python3 Fuzz/proportion.py

fuzz: ## run the coverage-guided fuzzers for ten minutes each
	@Fuzz/libfuzzer.sh

bench: build ## measure against wasm-tools, side by side
	@python3 Benchmarks/language.py

bench-heap: ## measure the heap on its own
	@$(BUILD) --product heap-benchmark
	@$(BIN)/heap-benchmark

bench-assembler: ## measure how fast machine code is written and read back
	@$(BUILD) --product assembler-benchmark
	@$(BIN)/assembler-benchmark

bench-engine: build ## measure the engine against its rivals, side by side
	@Scripts/install-guests.sh benchmarks
	@python3 Benchmarks/run.py programs
	@python3 Benchmarks/run.py gc --repeat 3
	@python3 Benchmarks/run.py start

bench-compile: build ## measure how fast the baseline compiler is, beside others
	@$(BUILD) --product compile-benchmark
	@Scripts/install-guests.sh benchmarks
	@python3 Benchmarks/compile.py

bench-cold: build ## measure how the same program starts natively, in process, and in containers
	@Scripts/install-containers.sh
	@Scripts/install-guests.sh benchmarks
	@$(BUILD) --product instance-benchmark
	@Benchmarks/cold.py

bench-serve: build ## measure apus serve under load, on loopback
	@Scripts/install-guests.sh serve
	@python3 Benchmarks/serve.py

bench-instances: build ## measure making and dropping instances, from a pool, anew, and in wasmtime's pool
	@Scripts/install-guests.sh serve
	@Tests/Serve/build.sh .build/serve
	@$(BUILD) --product instance-benchmark
	@$(BIN)/instance-benchmark .build/serve/hello.wasm
	@Scripts/install-guests.sh benchmarks
	@python3 Benchmarks/instances.py

bench-inference: build passes ## measure inference beside C, Python and Node on the same library
	@Scripts/install-guests.sh benchmarks examples
	@Scripts/install-inference.sh tensorflowlite onnxruntime tensorflow openvino models rivals
	@python3 Benchmarks/inference.py

demo: build ## show the main job
	@Scripts/demo.sh

demo-engine: build ## show what the engine does: limits, traps, folders, errors
	@Scripts/demo-engine.sh

clean: ## remove everything that was built
	@rm -rf .build .build-*
