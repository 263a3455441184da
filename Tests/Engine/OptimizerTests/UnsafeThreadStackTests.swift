import Glibc
import Optimizer
import Runtime
import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

/// What a debugger, a crash reporter or a thrown error in tests sees of a thread that is in a function of the host.
@Suite(.enabled(if: Optimizer.isAvailable))
struct ThreadStackTests {
  private typealias Walk = @convention(c) (UnsafeMutablePointer<UnsafeMutableRawPointer?>?, Int32) -> Int32

  /// The return addresses on the thread's stack, as the C library's `backtrace` finds them.
  @inline(never)
  private static func walk() -> [UInt] {
    guard let symbol = dlsym(nil, "backtrace") else { return [] }
    var addresses = [UnsafeMutableRawPointer?](repeating: nil, count: 1024)
    let count = unsafeBitCast(symbol, to: Walk.self)(&addresses, 1024)
    return addresses.prefix(Int(count)).map { UInt(bitPattern: $0) }
  }

  /// The guest calls the host three times over, each time from machine code; the innermost host function walks.
  @Test func aWalkPassesMachineCode() throws {
    let text = """
      (module
        (import "" "" (func $host (param i32) (result i32)))
        (func (export "outer") (param i32) (result i32) (i32.add (call $host (local.get 0)) (i32.const 1))))
      """
    let module = try CompiledModule(Engine(tier: Optimizer.tier), Module(parsing: Array(text.utf8)))
    let store = try Store(module.engine)
    let inner = Mutex<[UInt]>([])
    let type = FunctionType(parameters: [.i32], results: [.i32])
    let host = HostFunction(module.engine, type) { (call) throws(Trap) in
      guard case .i32(let number) = call.value(ValueType.i32, at: 0), number > 0,
        let outer = call.caller?.function(named: "outer")
      else {
        inner.withLock { $0 = Self.walk() }
        return try call.set(Value.i32(UInt32(0)), ValueType.i32, at: 0)
      }
      try call.set(outer([Value.i32(number - 1)])[0], ValueType.i32, at: 0)
    }
    let instance = try store.instantiate(module, [.function(Function(host))])
    let outer = try #require(instance.function(named: "outer"))
    let here = Self.walk()
    #expect(try "\(outer([.i32(UInt32(2))]))" == "\([Value.i32(UInt32(3))])")
    let there = inner.withLock { $0 }
    #expect(there.count > here.count + 9)
    // All but the frames of this function itself.
    #expect(there.suffix(here.count - 2) == here.dropFirst(2))
  }
}
