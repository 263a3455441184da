import Glibc
import MachineCode
import Runtime
import WebAssembly

/// What Linux's `perf` wants to know of machine code that is in no file: where it lies, and what it is called.
public enum Profile: String, CaseIterable, Sendable {
  /// `/tmp/perf-PID.map`, which `perf report` reads: names.
  case perfmap
  /// `jit-PID.dump` in the current folder, which `perf inject --jit` reads: names and code, so that `perf annotate` shows it.
  case jitdump

  /// Writes the file for a module that has been loaded.
  /// - Throws: If it cannot be written.
  public func write(_ module: CompiledModule) throws(Failure) {
    let functions: Functions
    do throws(ImageError) {
      functions = try module.machineCode().map { function, code in
        (name: "wasm: \(module.name(ofFunction: function) ?? "function \(function)")", code: code)
      }
    } catch {
      throw Failure("\(error)")
    }
    switch self {
    case .perfmap: try Self.writeMap(functions)
    case .jitdump: try Self.writeDump(functions)
    }
  }

  private typealias Functions = [(name: String, code: UnsafeRawBufferPointer)]

  private static func address(_ code: UnsafeRawBufferPointer) -> UInt64 { UInt64(UInt(bitPattern: code.baseAddress)) }

  private static func writeMap(_ functions: Functions) throws(Failure) {
    let path = "/tmp/perf-\(getpid()).map"
    // Somebody else may have put a link there.
    unlink(path)
    var output = try Output(path)
    for (name, code) in functions {
      let (start, size) = (String(address(code), radix: 16), String(code.count, radix: 16))
      output.write(line: "\(start) \(size) \(name.filter { $0 != "\n" })")
    }
    try output.finish()
  }

  // The format is in tools/perf/Documentation/jitdump-specification.txt of Linux.

  private static func writeDump(_ functions: Functions) throws(Failure) {
    let path = "jit-\(getpid()).dump"
    let process = UInt32(getpid())
    var bytes: [UInt8] = []
    // "JiTD", version, size of this, ELF's number of x86-64, padding; process, time, flags.
    for number: UInt32 in [0x4A69_5444, 1, 40, 62, 0, process] { bytes.appendFixed(number) }
    bytes.appendFixed(Clock.now)
    bytes.appendFixed(UInt64(0))
    for (index, (name, code)) in functions.enumerated() {
      bytes.appendFixed(UInt32(0))
      bytes.appendFixed(UInt32(16 + 40 + name.utf8.count + 1 + code.count))
      bytes.appendFixed(Clock.now)
      bytes.appendFixed(process)
      // Modules are loaded by the first thread, whose number is the process.
      bytes.appendFixed(process)
      for number in [address(code), address(code), UInt64(code.count), UInt64(index)] { bytes.appendFixed(number) }
      bytes += name.utf8
      bytes.appendFixed(UInt8(0))
      bytes += code
    }
    try Files.write(bytes, to: path)
    // `perf` finds the file by this mapping, which has to last.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("cannot open \(path)") }
    mmap(nil, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE, descriptor, 0)
    close(descriptor)
  }
}
