import Apus
import Testing
import TestSupport

/// A guest in a store of its own.
struct Guest {
  let engine: Engine
  let store: Store
  let instance: Instance

  /// Makes an instance of a module.
  /// - Parameters:
  ///   - text: The module.
  ///   - limits: The store's.
  ///   - fuel: What the guest may use; nil if the engine does not meter.
  ///   - link: Adds what the guest imports.
  init(
    _ text: String, limits: StoreLimits = StoreLimits(), fuel: Int64? = nil, link: (inout Linker) -> Void = { _ in }
  ) throws {
    engine = Engine(metersFuel: fuel != nil, tier: testTier)
    store = try Store(engine, limits: limits)
    if let fuel { store.fuel = fuel }
    var linker = Linker(engine)
    link(&linker)
    instance = try linker.instantiate(try Module(engine, text: text), in: store)
  }

  /// Calls an export with values.
  @discardableResult
  func call(_ name: String, _ arguments: Value...) throws -> [Value] { try instance.function(name)(arguments) }

  /// The trap of a call.
  func trap(_ name: String, _ arguments: Value...) throws -> Trap {
    let function = try instance.function(name)
    let results: [Value]
    do throws(Trap) { results = try function(arguments) } catch { return error }
    throw Unexpected("expected a trap, found \(results)")
  }
}

struct Unexpected: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// What a closure throws, in words.
func message(_ body: () throws -> some Any) -> String {
  do {
    return "nothing was thrown, found \(try body())"
  } catch {
    return "\(error)"
  }
}

/// A small guest that works: whatever happened before, the process goes on.
func expectTheNextGuestRuns(_ location: SourceLocation = #_sourceLocation) throws {
  let guest = try Guest("(func (export \"f\") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))")
  let double = try guest.instance.function("f", as: ((Int32) -> Int32).self)
  #expect(try double(21) == 42, sourceLocation: location)
}

extension Value {
  /// The integer of an `i32`.
  var i32: Int32? { try? Int32(webAssemblyValue: self) }
  /// The integer of an `i64`.
  var i64: Int64? { try? Int64(webAssemblyValue: self) }
}
