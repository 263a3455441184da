import Baseline
import Glibc
import Interpreter
import Runtime
import WebAssembly

// Decodes, validates and compiles a module with the baseline compiler again and again, as a host does that has run for a while,
// and prints the CPU time of the thread in milliseconds: of decoding and validating, and of compiling, for each round.
//
//   compile-benchmark MODULE [COUNT]

func cpuTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
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

let words = CommandLine.arguments.dropFirst()
guard let path = words.first else {
  print("usage: compile-benchmark MODULE [COUNT]")
  exit(2)
}
let binary = bytes(of: path)
let engine = Engine(tier: Interpreter.tier)
for _ in 0..<(words.dropFirst().first.flatMap { Int($0) } ?? 20) {
  let start = cpuTime()
  let module = try CompiledModule(engine, Module(decoding: binary))
  let isValid = cpuTime()
  let compiled = try Baseline.compile(module)
  let end = cpuTime()
  precondition(compiled.interpreted.isEmpty)
  print(isValid - start, end - isValid)
}
