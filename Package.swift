// swift-tools-version: 6.2
import PackageDescription

// Every target compiles in the Swift 6 language mode with warnings as errors. Code that touches bytes from outside
// compiles with strict memory safety as well: an unsafe operation must be marked, and stands in a file named `Unsafe…`.
let everywhere: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableExperimentalFeature("Lifetimes"),
]
let guarded = everywhere + [.strictMemorySafety()]

let package = Package(
  name: "Apus",
  products: [
    .executable(name: "apus-front", targets: ["apus-front"]),
    .executable(name: "apus-host", targets: ["apus-host"]),
    .executable(name: "apus-serve", targets: ["apus-serve"]),
    .executable(name: "apus-registry", targets: ["apus-registry"]),
    .executable(name: "apus-oci", targets: ["apus-oci"]),
    .executable(name: "containerd-shim-apus-v1", targets: ["containerd-shim-apus-v1"]),
    .library(name: "Apus", targets: ["Apus"]),
    .library(name: "CApus", type: .dynamic, targets: ["CApus"]),
    .library(name: "WebAssembly", targets: ["WebAssembly"]),
    .library(name: "WebAssemblyText", targets: ["WebAssemblyText"]),
    .library(name: "WASI", targets: ["WASI"]),
    .library(name: "InstructionTable", targets: ["InstructionTable"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-http2", from: "1.46.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    // Language: what WebAssembly is.
    .target(name: "InstructionTable", path: "Sources/Language/InstructionTable", swiftSettings: guarded),
    .executableTarget(
      name: "InstructionGenerator", dependencies: ["InstructionTable", "EncodingTable"],
      path: "Sources/Language/InstructionGenerator", swiftSettings: everywhere),
    .target(name: "WebAssembly", path: "Sources/Language/WebAssembly", swiftSettings: guarded),
    .target(
      name: "WebAssemblyText", dependencies: ["WebAssembly"], path: "Sources/Language/WebAssemblyText",
      swiftSettings: guarded),

    // Engine: what runs it.
    .target(name: "CHeap", path: "Sources/Glue/CHeap"),
    .target(name: "CSystemCalls", path: "Sources/Glue/CSystemCalls"),
    .target(name: "CExecution", dependencies: ["CHeap"], path: "Sources/Glue/CExecution"),
    .target(
      name: "Heap", dependencies: ["CHeap", "WebAssembly"], path: "Sources/Engine/Heap", swiftSettings: everywhere),
    .target(name: "CNative", dependencies: ["CExecution"], path: "Sources/Glue/CNative"),
    .target(
      name: "Runtime", dependencies: ["WebAssembly", "CExecution", "CHeap", "CNative", "CSystemCalls", "Heap"],
      path: "Sources/Engine/Runtime", swiftSettings: everywhere),
    .target(
      name: "Interpreter", dependencies: ["WebAssembly", "Runtime", "Heap", "CExecution", "CHeap", "CNative"],
      path: "Sources/Engine/Interpreter", swiftSettings: everywhere),
    .target(name: "EncodingTable", path: "Sources/Engine/EncodingTable", swiftSettings: guarded),
    .target(name: "Assembler", path: "Sources/Engine/Assembler", swiftSettings: guarded),
    .target(
      name: "MachineCode", dependencies: ["WebAssembly", "Runtime", "Heap", "CExecution", "CHeap", "CNative"],
      path: "Sources/Engine/MachineCode", swiftSettings: everywhere),
    .target(
      name: "Baseline",
      dependencies: [
        "WebAssembly", "Runtime", "Heap", "Interpreter", "Assembler", "MachineCode", "CExecution", "CHeap", "CNative",
      ],
      path: "Sources/Engine/Baseline", swiftSettings: everywhere),
    .target(
      name: "Tiers",
      dependencies: [
        "WebAssembly", "Runtime", "Heap", "Interpreter", "Assembler", "MachineCode", "Baseline", "CExecution", "CHeap",
        "CNative",
      ],
      path: "Sources/Engine/Tiers", swiftSettings: everywhere),
    .target(
      name: "Image", dependencies: ["WebAssembly", "Runtime", "MachineCode", "CNative"], path: "Sources/Engine/Image",
      swiftSettings: guarded),
    // LLVM is loaded when somebody compiles: nothing of it is needed to build.
    .target(name: "CLLVM", path: "Sources/Glue/CLLVM"),
    .target(
      name: "Optimizer",
      dependencies: [
        "WebAssembly", "Runtime", "Heap", "Interpreter", "MachineCode", "Image", "CExecution", "CHeap", "CNative",
        "CLLVM", "Tiers",
      ],
      path: "Sources/Engine/Optimizer", swiftSettings: everywhere),

    // Hosts: what a guest may be given.
    .target(
      name: "WASI", dependencies: ["WebAssembly", "Runtime", "Heap", "CSystemCalls"], path: "Sources/Hosts/WASI",
      swiftSettings: guarded),
    // libjpeg-turbo and libpng are linked into the executable, so that it runs where they are not installed.
    .target(
      name: "CImages", path: "Sources/Glue/CImages",
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "-l:libturbojpeg.a", "-Xlinker", "-l:libpng16.a", "-Xlinker", "-l:libz.a"])
      ]),
    .target(
      name: "Images", dependencies: ["WebAssembly", "Runtime", "CImages"], path: "Sources/Hosts/Images",
      swiftSettings: guarded),
    .target(name: "JSON", path: "Sources/Hosts/JSON", swiftSettings: guarded),
    .target(name: "CInference", path: "Sources/Glue/CInference"),
    .target(
      name: "Inference", dependencies: ["CInference", "JSON"], path: "Sources/Hosts/Inference",
      swiftSettings: everywhere),
    .target(
      name: "NeuralNetwork", dependencies: ["WebAssembly", "Runtime", "WASI", "Images", "Inference"],
      path: "Sources/Hosts/NeuralNetwork", swiftSettings: guarded),

    // Delivery: how functions reach people.
    .target(
      name: "Functions",
      dependencies: [
        "WebAssembly", "Runtime", "Interpreter", "WASI", "Inference", "NeuralNetwork", "CSystemCalls",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOTLS", package: "swift-nio"),
        .product(name: "NIOExtras", package: "swift-nio-extras"),
        .product(name: "NIOHTTP2", package: "swift-nio-http2"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      path: "Sources/Delivery/Functions", swiftSettings: guarded),

    .target(
      name: "CCompression", path: "Sources/Glue/CCompression",
      linkerSettings: [.unsafeFlags(["-Xlinker", "-l:libz.a"])]),
    .target(
      name: "Registry",
      dependencies: [
        "CCompression",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      path: "Sources/Delivery/Registry", swiftSettings: everywhere),
    .target(name: "CContainers", path: "Sources/Glue/CContainers"),
    .target(
      name: "Containers", dependencies: ["CContainers", "JSON"], path: "Sources/Delivery/Containers",
      swiftSettings: guarded),

    .executableTarget(
      name: "heap-benchmark", dependencies: ["CHeap", "Heap"], path: "Benchmarks/Heap", swiftSettings: everywhere),

    .executableTarget(
      name: "assembler-benchmark", dependencies: ["Assembler"], path: "Benchmarks/Assembler", swiftSettings: everywhere),

    .executableTarget(
      name: "compile-benchmark", dependencies: ["WebAssembly", "Runtime", "Interpreter", "Baseline"],
      path: "Benchmarks/Compile", swiftSettings: everywhere),

    .executableTarget(
      name: "instance-benchmark",
      dependencies: ["WebAssembly", "Runtime", "Interpreter", "WASI", "MachineCode", "Image"],
      path: "Benchmarks/Instances", swiftSettings: everywhere),

    // Interfaces: how people reach it.
    .target(
      name: "Apus",
      dependencies: [
        "WebAssembly", "WebAssemblyText", "Runtime", "Interpreter", "Baseline", "Tiers", "MachineCode", "Image",
        "Optimizer",
      ],
      path: "Sources/Interfaces/Apus", swiftSettings: guarded),
    // The C interface: `make capi` makes one library of it, libapus.so, of which nothing else can be seen.
    .target(name: "CWasm", path: "Sources/Glue/CWasm"),
    .target(
      name: "CApus",
      dependencies: [
        "CWasm", "CExecution", "WebAssembly", "WebAssemblyText", "Runtime", "Interpreter", "Baseline", "Tiers",
        "MachineCode", "Image", "WASI",
      ],
      path: "Sources/Interfaces/CApus", exclude: ["symbols.map"], swiftSettings: everywhere,
      linkerSettings: [
        .unsafeFlags(
          [
            "-static-stdlib", "-Xlinker",
            "--version-script=\(Context.packageDirectory)/Sources/Interfaces/CApus/symbols.map", "-Xlinker",
            "-soname=libapus.so.0", "-Xlinker", "--gc-sections",
          ], .when(platforms: [.linux]))
      ]),
    .target(
      name: "Scripts", dependencies: ["WebAssembly", "WebAssemblyText", "Runtime"], path: "Sources/Interfaces/Scripts",
      swiftSettings: everywhere),
    .target(
      name: "CommandSupport",
      dependencies: [
        "WebAssembly", "WebAssemblyText", "Runtime", "Interpreter", "WASI", "MachineCode", "Image", "Baseline", "Tiers",
        "CSystemCalls",
      ],
      path: "Sources/Interfaces/CommandSupport", swiftSettings: everywhere),
    // The files of which `apus new` makes projects.
    .target(name: "CTemplates", path: "Sources/Glue/CTemplates"),
    // The executable `apus`, small and static, so that `apus run` starts at once; hands everything else over to its sibling.
    // `make build` compiles it as Embedded Swift where that is to be had (Scripts/front.mk).
    .executableTarget(
      name: "apus-front", dependencies: ["CommandSupport"], path: "Sources/Interfaces/Front", swiftSettings: everywhere,
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))]),
    .executableTarget(
      name: "apus-host",
      dependencies: [
        "WebAssembly", "WebAssemblyText", "Runtime", "Interpreter", "Scripts", "CommandSupport", "Inference",
        "NeuralNetwork", "CTemplates", "Optimizer", "Baseline", "Tiers", "MachineCode", "Image",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Interfaces/CommandLine", swiftSettings: everywhere),
    .executableTarget(
      name: "apus-serve",
      dependencies: [
        "CommandSupport", "Functions", "NeuralNetwork", "WASI", "Runtime", "Interpreter",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Interfaces/ServeCommand", swiftSettings: everywhere),
    // The executable `apus-oci`, small and static, since engines start it for each step of a container's life.
    .executableTarget(
      name: "apus-oci", dependencies: ["Containers"], path: "Sources/Interfaces/ContainerRuntime",
      swiftSettings: everywhere,
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))]),
    // The executable that containerd starts for `io.containerd.apus.v1`.
    .executableTarget(
      name: "containerd-shim-apus-v1", dependencies: ["Containers"], path: "Sources/Interfaces/ContainerdShim",
      swiftSettings: everywhere,
      linkerSettings: [.unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))]),

    .executableTarget(
      name: "apus-registry",
      dependencies: [
        "CommandSupport", "Registry", "WASI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Interfaces/RegistryCommand", swiftSettings: everywhere),

    // The example of the README.
    .executableTarget(
      name: "embedding-example", dependencies: ["Apus"], path: "Examples/Embedding/Sources",
      swiftSettings: everywhere + [.enableUpcomingFeature("MemberImportVisibility")]),

    // Tests mirror Sources; conformance-language runs the specification's suites.
    .target(
      name: "TestSupport", dependencies: ["Runtime", "Interpreter", "Baseline", "Tiers", "Optimizer"],
      path: "Tests/Support",
      swiftSettings: everywhere),
    .executableTarget(
      name: "conformance-language", dependencies: ["WebAssembly", "WebAssemblyText", "Scripts"],
      path: "Tests/Conformance/LanguageConformance", swiftSettings: everywhere),
    .testTarget(
      name: "InstructionTableTests", dependencies: ["InstructionTable", "WebAssembly"],
      path: "Tests/Language/InstructionTableTests", swiftSettings: everywhere),
    .testTarget(
      name: "AssemblerTests", dependencies: ["Assembler", "EncodingTable", "CLLVM"],
      path: "Tests/Engine/AssemblerTests", swiftSettings: everywhere),
    .testTarget(
      name: "BaselineTests",
      dependencies: [
        "Baseline", "MachineCode", "Interpreter", "Runtime", "Heap", "WebAssembly", "WebAssemblyText",
      ],
      path: "Tests/Engine/BaselineTests", swiftSettings: everywhere),
    .testTarget(
      name: "TiersTests",
      dependencies: [
        "Tiers", "Optimizer", "Baseline", "MachineCode", "Interpreter", "Runtime", "WebAssembly", "WebAssemblyText",
      ],
      path: "Tests/Engine/TiersTests", swiftSettings: everywhere),
    .testTarget(
      name: "HeapTests", dependencies: ["CHeap", "Heap", "WebAssembly"], path: "Tests/Engine/HeapTests",
      swiftSettings: everywhere),
    .testTarget(
      name: "OptimizerTests",
      dependencies: [
        "Optimizer", "Baseline", "Image", "MachineCode", "Interpreter", "Runtime", "WebAssembly", "WebAssemblyText",
        "CNative",
      ],
      path: "Tests/Engine/OptimizerTests", swiftSettings: everywhere),
    .testTarget(
      name: "WebAssemblyTests", dependencies: ["WebAssembly", "WebAssemblyText"],
      path: "Tests/Language/WebAssemblyTests", swiftSettings: everywhere),
    .testTarget(
      name: "WebAssemblyTextTests", dependencies: ["WebAssembly", "WebAssemblyText"],
      path: "Tests/Language/WebAssemblyTextTests", swiftSettings: everywhere),
    .testTarget(
      name: "ApusTests", dependencies: ["Apus", "TestSupport"], path: "Tests/Interfaces/ApusTests",
      swiftSettings: everywhere),
    .testTarget(
      name: "WASITests", dependencies: ["WASI", "WebAssembly", "WebAssemblyText", "Runtime", "TestSupport"],
      path: "Tests/Hosts/WASITests", swiftSettings: everywhere),
    .testTarget(
      name: "NeuralNetworkTests",
      dependencies: [
        "NeuralNetwork", "Inference", "Images", "WASI", "WebAssembly", "WebAssemblyText", "Runtime", "TestSupport",
      ],
      path: "Tests/Hosts/NeuralNetworkTests", swiftSettings: everywhere),
    .testTarget(
      name: "FunctionsTests", dependencies: ["Functions"], path: "Tests/Delivery/FunctionsTests",
      swiftSettings: everywhere),
    .testTarget(
      name: "RegistryTests", dependencies: ["Registry"], path: "Tests/Delivery/RegistryTests",
      swiftSettings: everywhere),
    .testTarget(
      name: "ContainersTests", dependencies: ["Containers"], path: "Tests/Delivery/ContainersTests",
      swiftSettings: everywhere),
    .testTarget(
      name: "JSONTests", dependencies: ["JSON"], path: "Tests/Hosts/JSONTests", swiftSettings: everywhere),
    .testTarget(
      name: "InferenceTests", dependencies: ["Inference", "JSON"], path: "Tests/Hosts/InferenceTests",
      swiftSettings: everywhere),
    .testTarget(
      name: "ImagesTests", dependencies: ["Images", "WebAssembly", "WebAssemblyText", "Runtime", "TestSupport"],
      path: "Tests/Hosts/ImagesTests", swiftSettings: everywhere),
  ],
  swiftLanguageModes: [.v6]
)
