import CLLVM
import Glibc

/// LLVM's disassembler, which says what bytes mean.
///
/// Unsafe: calls of C functions. Sound because the table of functions is filled from a library of the version that they were
/// restated from, because LLVM is told how many bytes there are and how many characters it may write, and because one thread
/// uses it.
final class Reference {
  private static let functions: apus_llvm? = {
    let names = ["libLLVM.so.22.1", "libLLVM-22.so", "/usr/lib/llvm-22/lib/libLLVM.so"]
    guard let library = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else { return nil }
    var functions = apus_llvm()
    guard apus_load_llvm(library, &functions) == nil else { return nil }
    functions.LLVMInitializeX86TargetInfo()
    functions.LLVMInitializeX86TargetMC()
    functions.LLVMInitializeX86Disassembler()
    return functions
  }()

  /// Whether LLVM 22 is here; tests that need it are reported as skipped where it is not.
  static var isAvailable: Bool { functions != nil }

  private let functions: apus_llvm
  private let handle: LLVMDisasmContextRef
  private var text = [CChar](repeating: 0, count: 256)

  init?(triple: String = "x86_64-unknown-linux-gnu") {
    guard let functions = Self.functions,
      let handle = functions.LLVMCreateDisasmCPUFeatures(triple, "x86-64-v3", "+avxvnni", nil, 0, nil, nil)
    else { return nil }
    self.functions = functions
    self.handle = handle
    // The syntax of Intel.
    _ = functions.LLVMSetDisasmOptions(handle, 4)
  }

  deinit { functions.LLVMDisasmDispose(handle) }

  /// The instruction that bytes begin with; LLVM takes the prefix `lock` for one of its own.
  /// - Returns: Its text with single spaces, and how many bytes it has; nil if it is none.
  func disassemble(_ bytes: [UInt8]) -> (text: String, length: Int)? {
    guard let first = one(bytes), first.text == "lock" else { return one(bytes) }
    return one(Array(bytes.dropFirst())).map { ("lock \($0.text)", $0.length + 1) }
  }

  private func one(_ bytes: [UInt8]) -> (text: String, length: Int)? {
    var copy = bytes
    let length = copy.withUnsafeMutableBufferPointer {
      functions.LLVMDisasmInstruction(
        handle, $0.baseAddress.unsafelyUnwrapped, UInt64($0.count), 0, &text, text.count)
    }
    guard length > 0 else { return nil }
    let words = text.prefix { $0 != 0 && $0 != 35 }.map { UInt8(bitPattern: $0) }
      .split { $0 == 9 || $0 == 32 }.joined(separator: [32])
    return (String(decoding: Array(words), as: UTF8.self), length)
  }
}
