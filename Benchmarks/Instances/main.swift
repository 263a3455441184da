import Glibc
import Image
import Interpreter
import MachineCode
import Runtime
import WASI
import WebAssembly

// Makes, runs and drops guests of a WASI command, one after another, and prints the CPU time of each in microseconds: from a
// pool, and instantiated anew. With `--bare`, only takes instances of a module, which may be an image, from where they are kept,
// calls an export if it is named, and puts them back to how they began.
//
//   instance-benchmark MODULE [COUNT]
//   instance-benchmark --bare MODULE COUNT [EXPORT]

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

/// The pages of the process that are in memory, in bytes.
func residentBytes() -> Int {
  let text = String(decoding: bytes(of: "/proc/self/statm"), as: UTF8.self)
  return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0) * 4096
}

/// A module from a file, with its machine code if the file is an image.
func compiled(_ path: String) throws -> CompiledModule {
  let engine = Engine(tier: Interpreter.tier)
  guard let image = ImageFile(path) else { return try CompiledModule(engine, Module(decoding: bytes(of: path))) }
  let loaded = try CompiledModule.loading(image, engine)
  if let refusal = loaded.refusal { throw refusal }
  return loaded.module
}

func measureBare(_ words: [String]) throws {
  let module = try compiled(words[0])
  let count = Int(words[1]) ?? 100_000
  guard let template = InstanceTemplate(module) else {
    print("instances of this module cannot be used again")
    return
  }
  var unused: [ReusableInstance] = []
  for _ in 0..<3 {
    let start = cpuTime()
    for _ in 0..<count {
      let instance =
        try unused.popLast()
        ?? template.makeInstance { _ in
          // Nobody calls them.
          module.module.imports.map { item in
            guard case .function(let type) = item.type else { fatalError("a template imports functions only") }
            return .function(Function(HostFunction(module.engine, module.functionType(type)) { _ in }))
          }
        }
      if words.count > 2 { _ = try instance.instance.function(named: words[2])?() }
      if instance.reset(isOfThisThread: true) { unused.append(instance) }
    }
    let time = (cpuTime() - start) / Double(count)
    print("Apus, pooled: \(time) us, \(Double(residentBytes()) / 1e6) MB resident")
  }
}

if CommandLine.arguments.dropFirst().first == "--bare" {
  try measureBare(Array(CommandLine.arguments.dropFirst(2)))
  exit(0)
}
let words = CommandLine.arguments
let count = words.count > 2 ? Int(words[2]) ?? 20000 : 20000
let module = try compiled(words.dropFirst().first ?? "")
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
