import CLLVM
import Glibc
import Synchronization

/// LLVM, loaded when somebody compiles.
///
/// Sound because the table is filled from a library of the version that the functions were restated from, which is never
/// unloaded, and does not change afterwards.
final class LLVMLibrary: @unchecked Sendable {
  /// The functions.
  let functions: apus_llvm
  /// For example `22.1.8`.
  let version: String
  /// Passes of our own, if their library is here: without them, loops over linear memory are not vectorised.
  let passes: apus_passes?
  /// What this machine's processor is, and what it can do, in LLVM's words.
  let hostCPU: String
  let hostFeatures: String

  /// The version whose interface is known.
  static var major: UInt32 { 22 }
  /// What the dynamic linker knows it by, and where Debian has it.
  private static let names = ["libLLVM.so.22.1", "libLLVM-22.so", "/usr/lib/llvm-22/lib/libLLVM.so"]

  private static let passesName = "libapus-passes.so"
  private static var passesVersion: UInt32 { 1 }

  private static let shared = Mutex<Result<LLVMLibrary, OptimizerError>?>(nil)

  /// The library, loaded now if it was not before.
  /// - Throws: If it is not there, and what to do.
  static func load() throws(OptimizerError) -> LLVMLibrary {
    try shared.withLock { state in
      if let known = state { return known }
      let result = Result { () throws(OptimizerError) in try LLVMLibrary() }
      state = result
      return result
    }.get()
  }

  private init() throws(OptimizerError) {
    var names = Self.names
    if let path = getenv("APUS_LLVM") { names = [String(cString: path)] }
    guard let handle = names.lazy.compactMap({ dlopen($0, RTLD_NOW | RTLD_LOCAL) }).first else {
      let reason = dlerror().map { String(cString: $0) } ?? ""
      throw OptimizerError(
        "LLVM \(Self.major) is not here (\(reason)): install the package libllvm\(Self.major), or name the library in "
          + "APUS_LLVM")
    }
    var functions = apus_llvm()
    if let missing = apus_load_llvm(handle, &functions) {
      throw OptimizerError("\(names[0]) cannot be used: it has no function \(String(cString: missing))")
    }
    self.functions = functions
    var (major, minor, patch): (UInt32, UInt32, UInt32) = (0, 0, 0)
    functions.LLVMGetVersion(&major, &minor, &patch)
    guard major == Self.major else {
      throw OptimizerError("the library is LLVM \(major), expected LLVM \(Self.major)")
    }
    version = "\(major).\(minor).\(patch)"
    passes = Self.loadPasses()
    functions.LLVMInitializeX86TargetInfo()
    functions.LLVMInitializeX86Target()
    functions.LLVMInitializeX86TargetMC()
    functions.LLVMInitializeX86AsmPrinter()
    functions.LLVMInitializeX86AsmParser()
    functions.LLVMInitializeX86Disassembler()
    hostCPU = Self.take(functions.LLVMGetHostCPUName(), functions)
    hostFeatures = Self.take(functions.LLVMGetHostCPUFeatures(), functions)
    // With shrink-wrapping a load may run before the frame is there, and a trap would have a wrong backtrace; an index made
    // wider is no longer seen to be one of linear memory. A load that is part of a conditional move always runs; as a branch
    // it would not, though it is volatile, and what it traps on would not be seen.
    let arguments = [
      "apus", "-enable-shrink-wrap=false", "-indvars-widen-indvars=false",
      "-x86-cmov-converter-force-mem-operand=false",
    ]
    Self.withArguments(arguments) {
      functions.LLVMParseCommandLineOptions(Int32($0.count), $0.baseAddress.unsafelyUnwrapped, "")
    }
  }

  /// Loads the passes from beside the executable, or from where APUS_PASSES says.
  private static func loadPasses() -> apus_passes? {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let name: String
    if let named = getenv("APUS_PASSES") {
      name = String(cString: named)
    } else {
      let length = readlink("/proc/self/exe", &path, path.count - 1)
      guard length > 0 else { return nil }
      let program = String(decoding: path[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      name = program.prefix(upTo: program.lastIndex(of: "/") ?? program.startIndex) + "/" + passesName
    }
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
    var passes = apus_passes()
    guard apus_load_passes(handle, &passes) == nil, passes.apus_passes_version() == passesVersion else { return nil }
    return passes
  }

  /// Copies a string of LLVM's and frees it.
  static func take(_ message: UnsafeMutablePointer<CChar>, _ functions: apus_llvm) -> String {
    let text = String(cString: message)
    functions.LLVMDisposeMessage(message)
    return text
  }

  private static func withArguments(_ words: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>>) -> Void) {
    // LLVM may keep the strings.
    let pointers = words.map { UnsafePointer(strdup($0).unsafelyUnwrapped) }
    pointers.withUnsafeBufferPointer(body)
  }
}

/// A module cannot be compiled.
public struct OptimizerError: Error, Sendable, CustomStringConvertible {
  /// Why.
  public let description: String

  init(_ description: String) { self.description = description }
}
