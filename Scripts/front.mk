# Builds the executable `apus` as Embedded Swift, which has no runtime that a process would have to start
# (Documentation/Rationale.md). `make build` calls this; the modules are those that Package.swift has for `apus-front`.
TARGET := x86_64-unknown-linux-gnu
OUT := .build/front
TOOLCHAIN := $(dir $(realpath $(shell command -v swiftc)))
GLUE := CHeap CExecution CNative CSystemCalls
INCLUDES := $(GLUE:%=-I Sources/Glue/%/include) -I Sources/Glue/EmbeddedLinux -I $(OUT)
SWIFTC := swiftc -target $(TARGET) -enable-experimental-feature Embedded -enable-experimental-feature Lifetimes \
  -swift-version 6 -wmo -O -warnings-as-errors -parse-as-library -package-name apus -Xfrontend -function-sections \
  -gline-tables-only -Xfrontend -debug-info-for-profiling -profile-sample-use=$(OUT)/compile.profile \
  -Xcc -fprofile-sample-use=$(OUT)/compile.profile \
  -Xcc -momit-leaf-frame-pointer -Xcc -isystem -Xcc /usr/include/x86_64-linux-gnu -Xcc -isystem -Xcc /usr/include
CLANG := $(TOOLCHAIN)clang -O2 -momit-leaf-frame-pointer -ffunction-sections -fdata-sections
UNICODE := $(TOOLCHAIN)../lib/swift/embedded/$(TARGET)/libswiftUnicodeDataTables.a

# In the order in which the linker has them, behind the functions of Scripts/front.order: first those that a start needs.
MODULES := Runtime MachineCode Image WASI CommandSupport Front WebAssembly Heap Glibc Interpreter WebAssemblyText Assembler Baseline Tiers
OBJECTS := $(MODULES:%=$(OUT)/%.o) $(GLUE:%=$(OUT)/%.c.o) $(OUT)/EmbeddedLinux.c.o

.build/release/apus: $(OBJECTS) Scripts/front.order
	@mkdir -p $(dir $@)
	@# Constants and code in one segment, at a multiple of 2 MB, and a file that is written in one piece: the system maps it by a page
	@# of that size (Documentation/Rationale.md).
	@$(CLANG) -static -fuse-ld=lld -Wl,--gc-sections,--strip-debug,--no-rosegment,-z,max-page-size=0x200000 \
	  -Wl,--symbol-ordering-file=Scripts/front.order,--no-warn-symbol-ordering -o $(OUT)/apus $(filter %.o,$^) $(UNICODE) -lm
	@rm -f $@ && dd if=$(OUT)/apus of=$@ bs=16M status=none && chmod +x $@

# Embedded Swift begins the names of functions with another letter. The profile refers to lines, which objects therefore have.
$(OUT)/compile.profile: Scripts/compile.profile
	@mkdir -p $(OUT)
	@sed 's/\$$s/$$e/g' $< > $@

# Each module in its folder, with those that it is made of.
define module
$(OUT)/$(1).o: $(wildcard $(2)/*.swift $(2)/*/*.swift $(2)/*/*/*.swift) $(foreach used,$(3),$(OUT)/$(used).o) \
  $(wildcard Sources/Glue/*/include/*) Scripts/front.mk $(OUT)/compile.profile
	@mkdir -p $(OUT)
	@echo "embedded: $(1)"
	@$(SWIFTC) $(4) $(INCLUDES) -module-name $(1) -emit-module -emit-module-path $(OUT)/$(1).swiftmodule \
	  -c $$(filter %.swift,$$^) -o $$@
	@touch $$@
endef
$(eval $(call module,Glibc,Sources/Glue/EmbeddedLinux))
$(eval $(call module,WebAssembly,Sources/Language/WebAssembly,Glibc))
$(eval $(call module,WebAssemblyText,Sources/Language/WebAssemblyText,WebAssembly))
$(eval $(call module,Heap,Sources/Engine/Heap,WebAssembly))
$(eval $(call module,Runtime,Sources/Engine/Runtime,Heap))
$(eval $(call module,Interpreter,Sources/Engine/Interpreter,Runtime))
$(eval $(call module,MachineCode,Sources/Engine/MachineCode,Runtime))
$(eval $(call module,Image,Sources/Engine/Image,MachineCode))
$(eval $(call module,Assembler,Sources/Engine/Assembler))
$(eval $(call module,Baseline,Sources/Engine/Baseline,Interpreter MachineCode Assembler))
$(eval $(call module,Tiers,Sources/Engine/Tiers,Baseline))
# The pass that lets other modules specialise what is here crashes on it (Swift 6.3.1); nothing here is generic to others.
$(eval $(call module,WASI,Sources/Hosts/WASI,Runtime,-Xllvm -sil-disable-pass=cmo))
$(eval $(call module,CommandSupport,Sources/Interfaces/CommandSupport,Interpreter Image Tiers WASI WebAssemblyText))
$(eval $(call module,Front,Sources/Interfaces/Front,CommandSupport))

define glue
$(OUT)/$(1).c.o: $(wildcard Sources/Glue/$(1)/*.c Sources/Glue/*/include/*)
	@mkdir -p $(OUT)
	@$(CLANG) $(GLUE:%=-ISources/Glue/%/include) -c $$(filter %.c,$$^) -o $$@
endef
$(foreach name,$(GLUE) EmbeddedLinux,$(eval $(call glue,$(name))))
