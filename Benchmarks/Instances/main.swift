import Glibc
import Interpreter
import Runtime
import WASI
import WebAssembly

// Makes, runs and drops guests of a WASI command, one after another, and prints the CPU time of each in microseconds: from a
// pool, and instantiated anew.
//
//   instance-benchmark MODULE [COUNT]

func cpuTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e6 + Double(time.tv_nsec) / 1e3
}

func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

let words = CommandLine.arguments
let count = words.count > 2 ? Int(words[2]) ?? 20000 : 20000
let module = try CompiledModule(
  Engine(tier: Interpreter.tier), Module(decoding: bytes(of: words.dropFirst().first ?? "")))
let pool = WASIPool(module)
for isPooled in [false, true, false, true, false, true] {
  let start = cpuTime()
  for _ in 0..<count {
    var configuration = WASIEnvironment.Configuration()
    configuration.arguments = ["hello"]
    let environment = try WASIEnvironment(configuration)
    let process = isPooled ? try WASIProcess(pool, environment) : try WASIProcess(module, environment)
    _ = try process.run()
  }
  print("\(isPooled ? "from a pool" : "anew"): \((cpuTime() - start) / Double(count)) us")
}
