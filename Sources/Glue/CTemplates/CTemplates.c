// One array for each file, and a table of them. A new file of a kit or template needs an array and a row here; the test of
// `apus new` builds a project of each template, and fails where one is missing.
#include "CTemplates.h"

// `#embed` is of C23, and clang knows it in older C, too.
#pragma clang diagnostic ignored "-Wc23-extensions"

// What every project has.
static const uint8_t common_gitignore[] = {
#embed "../../../Guests/templates/common/gitignore"
};

// What answers HTTP and needs no more.
static const uint8_t http_apus_toml[] = {
#embed "../../../Guests/templates/http/apus.toml"
};

// C.
static const uint8_t c_build_makefile[] = {
#embed "../../../Guests/templates/c/Makefile"
};
static const uint8_t c_build_apus_h[] = {
#embed "../../../Guests/c/apus.h"
};

static const uint8_t c_readme_md[] = {
#embed "../../../Guests/templates/c/README.md"
};
static const uint8_t c_function_c[] = {
#embed "../../../Guests/templates/c/function.c"
};

// Rust.
static const uint8_t rust_build_makefile[] = {
#embed "../../../Guests/templates/rust/Makefile"
};
static const uint8_t rust_build_apus_cargo_toml[] = {
#embed "../../../Guests/rust/Cargo.toml"
};
static const uint8_t rust_build_apus_src_bytes_rs[] = {
#embed "../../../Guests/rust/src/bytes.rs"
};
static const uint8_t rust_build_apus_src_element_rs[] = {
#embed "../../../Guests/rust/src/element.rs"
};
static const uint8_t rust_build_apus_src_error_rs[] = {
#embed "../../../Guests/rust/src/error.rs"
};
static const uint8_t rust_build_apus_src_generation_rs[] = {
#embed "../../../Guests/rust/src/generation.rs"
};
static const uint8_t rust_build_apus_src_host_imports_rs[] = {
#embed "../../../Guests/rust/src/host/imports.rs"
};
static const uint8_t rust_build_apus_src_host_mod_rs[] = {
#embed "../../../Guests/rust/src/host/mod.rs"
};
static const uint8_t rust_build_apus_src_host_native_rs[] = {
#embed "../../../Guests/rust/src/host/native.rs"
};
static const uint8_t rust_build_apus_src_host_script_rs[] = {
#embed "../../../Guests/rust/src/host/script.rs"
};
static const uint8_t rust_build_apus_src_json_rs[] = {
#embed "../../../Guests/rust/src/json.rs"
};
static const uint8_t rust_build_apus_src_lib_rs[] = {
#embed "../../../Guests/rust/src/lib.rs"
};
static const uint8_t rust_build_apus_src_model_rs[] = {
#embed "../../../Guests/rust/src/model.rs"
};
static const uint8_t rust_build_apus_src_request_rs[] = {
#embed "../../../Guests/rust/src/request.rs"
};
static const uint8_t rust_build_apus_src_response_rs[] = {
#embed "../../../Guests/rust/src/response.rs"
};
static const uint8_t rust_build_apus_src_serve_rs[] = {
#embed "../../../Guests/rust/src/serve.rs"
};

static const uint8_t rust_cargo_toml[] = {
#embed "../../../Guests/templates/rust/Cargo.toml"
};
static const uint8_t rust_readme_md[] = {
#embed "../../../Guests/templates/rust/README.md"
};
static const uint8_t rust_src_main_rs[] = {
#embed "../../../Guests/templates/rust/src/main.rs"
};

// Go, Zig and Swift.
static const uint8_t go_makefile[] = {
#embed "../../../Guests/templates/go/Makefile"
};
static const uint8_t go_readme_md[] = {
#embed "../../../Guests/templates/go/README.md"
};
static const uint8_t go_go_mod[] = {
#embed "../../../Guests/templates/go/go.mod"
};
static const uint8_t go_main_go[] = {
#embed "../../../Guests/templates/go/main.go"
};

static const uint8_t zig_makefile[] = {
#embed "../../../Guests/templates/zig/Makefile"
};
static const uint8_t zig_readme_md[] = {
#embed "../../../Guests/templates/zig/README.md"
};
static const uint8_t zig_main_zig[] = {
#embed "../../../Guests/templates/zig/main.zig"
};

static const uint8_t swift_function_swift[] = {
#embed "../../../Guests/templates/swift/Function.swift"
};
static const uint8_t swift_makefile[] = {
#embed "../../../Guests/templates/swift/Makefile"
};
static const uint8_t swift_readme_md[] = {
#embed "../../../Guests/templates/swift/README.md"
};
static const uint8_t swift_apus_toml[] = {
#embed "../../../Guests/templates/swift/apus.toml"
};
static const uint8_t swift_apus_swift[] = {
#embed "../../../Guests/swift/Apus.swift"
};

// The food classifier, with its page and model.
static const uint8_t classifier_apus_toml[] = {
#embed "../../../Guests/templates/classifier/apus.toml"
};
static const uint8_t classifier_model_readme_md[] = {
#embed "../../../Examples/food-classifier/model/README.md"
};
static const uint8_t classifier_model_food192_labels_txt[] = {
#embed "../../../Examples/food-classifier/model/food192_labels.txt"
};
static const uint8_t classifier_model_food192_u8_tflite[] = {
#embed "../../../Examples/food-classifier/model/food192_u8.tflite"
};
static const uint8_t classifier_page_icon_svg[] = {
#embed "../../../Examples/food-classifier/page/icon.svg"
};
static const uint8_t classifier_page_index_html[] = {
#embed "../../../Examples/food-classifier/page/index.html"
};
static const uint8_t classifier_page_page_js[] = {
#embed "../../../Examples/food-classifier/page/page.js"
};
static const uint8_t classifier_page_sample_jpg[] = {
#embed "../../../Examples/food-classifier/page/sample.jpg"
};
static const uint8_t classifier_page_style_css[] = {
#embed "../../../Examples/food-classifier/page/style.css"
};

static const uint8_t c_classifier_readme_md[] = {
#embed "../../../Guests/templates/c-classifier/README.md"
};
static const uint8_t c_classifier_classify_c[] = {
#embed "../../../Examples/food-classifier/c/classify.c"
};
static const uint8_t c_classifier_labels_h[] = {
#embed "../../../Examples/food-classifier/c/labels.h"
};

static const uint8_t rust_classifier_cargo_toml[] = {
#embed "../../../Examples/food-classifier/rust/Cargo.toml"
};
static const uint8_t rust_classifier_readme_md[] = {
#embed "../../../Guests/templates/rust-classifier/README.md"
};
static const uint8_t rust_classifier_src_main_rs[] = {
#embed "../../../Examples/food-classifier/rust/src/main.rs"
};

#define FILE(part, path, bytes) {part, path, bytes, sizeof bytes}

static const apus_template_file files[] = {
    FILE("common", ".gitignore", common_gitignore),
    FILE("http", "apus.toml", http_apus_toml),
    FILE("c-build", "Makefile", c_build_makefile),
    FILE("c-build", "apus.h", c_build_apus_h),
    FILE("c", "README.md", c_readme_md),
    FILE("c", "function.c", c_function_c),
    FILE("rust-build", "Makefile", rust_build_makefile),
    FILE("rust-build", "apus/Cargo.toml", rust_build_apus_cargo_toml),
    FILE("rust-build", "apus/src/bytes.rs", rust_build_apus_src_bytes_rs),
    FILE("rust-build", "apus/src/element.rs", rust_build_apus_src_element_rs),
    FILE("rust-build", "apus/src/error.rs", rust_build_apus_src_error_rs),
    FILE("rust-build", "apus/src/generation.rs", rust_build_apus_src_generation_rs),
    FILE("rust-build", "apus/src/host/imports.rs", rust_build_apus_src_host_imports_rs),
    FILE("rust-build", "apus/src/host/mod.rs", rust_build_apus_src_host_mod_rs),
    FILE("rust-build", "apus/src/host/native.rs", rust_build_apus_src_host_native_rs),
    FILE("rust-build", "apus/src/host/script.rs", rust_build_apus_src_host_script_rs),
    FILE("rust-build", "apus/src/json.rs", rust_build_apus_src_json_rs),
    FILE("rust-build", "apus/src/lib.rs", rust_build_apus_src_lib_rs),
    FILE("rust-build", "apus/src/model.rs", rust_build_apus_src_model_rs),
    FILE("rust-build", "apus/src/request.rs", rust_build_apus_src_request_rs),
    FILE("rust-build", "apus/src/response.rs", rust_build_apus_src_response_rs),
    FILE("rust-build", "apus/src/serve.rs", rust_build_apus_src_serve_rs),
    FILE("rust", "Cargo.toml", rust_cargo_toml),
    FILE("rust", "README.md", rust_readme_md),
    FILE("rust", "src/main.rs", rust_src_main_rs),
    FILE("go", "Makefile", go_makefile),
    FILE("go", "README.md", go_readme_md),
    FILE("go", "go.mod", go_go_mod),
    FILE("go", "main.go", go_main_go),
    FILE("zig", "Makefile", zig_makefile),
    FILE("zig", "README.md", zig_readme_md),
    FILE("zig", "main.zig", zig_main_zig),
    FILE("swift", "Function.swift", swift_function_swift),
    FILE("swift", "Makefile", swift_makefile),
    FILE("swift", "README.md", swift_readme_md),
    FILE("swift", "apus.toml", swift_apus_toml),
    FILE("swift", "Apus.swift", swift_apus_swift),
    FILE("classifier", "apus.toml", classifier_apus_toml),
    FILE("classifier", "model/README.md", classifier_model_readme_md),
    FILE("classifier", "model/food192_labels.txt", classifier_model_food192_labels_txt),
    FILE("classifier", "model/food192_u8.tflite", classifier_model_food192_u8_tflite),
    FILE("classifier", "page/icon.svg", classifier_page_icon_svg),
    FILE("classifier", "page/index.html", classifier_page_index_html),
    FILE("classifier", "page/page.js", classifier_page_page_js),
    FILE("classifier", "page/sample.jpg", classifier_page_sample_jpg),
    FILE("classifier", "page/style.css", classifier_page_style_css),
    FILE("c-classifier", "README.md", c_classifier_readme_md),
    FILE("c-classifier", "classify.c", c_classifier_classify_c),
    FILE("c-classifier", "labels.h", c_classifier_labels_h),
    FILE("rust-classifier", "Cargo.toml", rust_classifier_cargo_toml),
    FILE("rust-classifier", "README.md", rust_classifier_readme_md),
    FILE("rust-classifier", "src/main.rs", rust_classifier_src_main_rs),
    {0},
};

const apus_template_file *const apus_template_files = files;
