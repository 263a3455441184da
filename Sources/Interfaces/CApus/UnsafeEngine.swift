// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import Baseline
import CWasm
import Interpreter
import Runtime
import Tiers
import WASI
import WebAssembly

// Configurations, engines and stores, with their limits, fuel and deadlines.

/// How an engine is to be.
final class ConfigurationHandle: Handle {
  var tier = APUS_TIER_AUTO
  var metersFuel = false
  var isDeterministic = false

  /// Makes the engine.
  /// - Throws: If this machine cannot do what is asked for.
  func engine() throws(Failure) -> EngineHandle {
    let tier: ExecutionTier
    switch self.tier {
    case APUS_TIER_AUTO: tier = Baseline.isAvailable ? Tiers.tier(TierPolicy()) : Interpreter.tier
    case APUS_TIER_INTERPRETER: tier = Interpreter.tier
    case APUS_TIER_BASELINE:
      guard Baseline.isAvailable else {
        throw Failure(
          "expected a processor for which the baseline compiler has code, found another: choose the tier auto")
      }
      tier = Baseline.tier
    default: throw Failure("expected the number of a tier, found \(self.tier.rawValue)")
    }
    return EngineHandle(Engine(metersFuel: metersFuel, isDeterministic: isDeterministic, tier: tier))
  }
}

/// An engine.
final class EngineHandle: Handle {
  let engine: Engine

  init(_ engine: Engine) { self.engine = engine }
}

/// A store, with what the host has attached to its objects. Whoever refers to an object of it keeps it alive.
final class StoreHandle: Handle {
  let engine: EngineHandle
  let store: Store
  /// Stops the guests.
  let interruption: Interruption
  /// By the address of the object: its information, and the object, if the store would not keep it.
  var information: [UInt: (information: HostInformation, object: AnyObject?)] = [:]
  /// Whose guest has called the host function that runs now.
  var caller: Instance?
  private var deadline: DeadlineTimer.Deadline?

  init(_ engine: EngineHandle, _ limits: StoreLimits) throws(Failure) {
    self.engine = engine
    do throws(LinkError) { store = try Store(engine.engine, limits: limits) } catch {
      throw Failure(error.description)
    }
    interruption = Interruption(store.interruptHandle)
  }

  deinit { if let deadline { DeadlineTimer.shared.end(deadline) } }

  /// Ends the last deadline and begins another.
  /// - Parameter nanoseconds: From now on; 0 for none.
  func setDeadline(_ nanoseconds: UInt64) {
    if let deadline { DeadlineTimer.shared.end(deadline) }
    deadline = nil
    if nanoseconds > 0 {
      deadline = DeadlineTimer.shared.start(
        store.interruptHandle, .nanoseconds(Int64(clamping: nanoseconds)))
    }
    interruption.setDeadline(deadline?.time)
  }
}

/// Stops the guests of a store, and what they wait for in WASI. For any thread.
final class Interruption: Handle {
  private struct State {
    var environments: [WASIEnvironment] = []
    var deadline: UInt64?
  }

  private let handle: InterruptHandle
  private let state = Lock(State())

  init(_ handle: InterruptHandle) { self.handle = handle }

  /// Adds what a guest was given.
  func add(_ environment: WASIEnvironment) {
    state.withLock { state in
      environment.deadline = state.deadline
      state.environments.append(environment)
      if handle.reason == .cancelled { environment.cancel() }
    }
  }

  /// Lets waits end at a time of the monotonic clock, in nanoseconds.
  func setDeadline(_ time: UInt64?) {
    state.withLock { state in
      state.deadline = time
      for environment in state.environments { environment.deadline = time }
    }
  }

  func send() {
    handle.cancel()
    state.withLock { state in
      for environment in state.environments { environment.cancel() }
    }
  }

  func clear() { handle.reset(.cancelled) }
}

@c @implementation public func wasm_config_new() -> OpaquePointer? { ConfigurationHandle().own() }

@c @implementation public func apus_config_set_tier(_ configuration: OpaquePointer?, _ tier: apus_tier_t) {
  configuration?.handle(ConfigurationHandle.self).tier = apus_tier_enum(UInt32(tier))
}

@c @implementation public func apus_config_set_fuel(_ configuration: OpaquePointer?, _ isMetered: Bool) {
  configuration?.handle(ConfigurationHandle.self).metersFuel = isMetered
}

@c @implementation public func apus_config_set_deterministic(_ configuration: OpaquePointer?, _ isDeterministic: Bool) {
  configuration?.handle(ConfigurationHandle.self).isDeterministic = isDeterministic
}

@c @implementation public func wasm_engine_new() -> OpaquePointer? {
  attempt { try ConfigurationHandle().engine().own() }
}

@c @implementation public func wasm_engine_new_with_config(_ configuration: OpaquePointer?) -> OpaquePointer? {
  let configuration = configuration?.consume(ConfigurationHandle.self) ?? ConfigurationHandle()
  return attempt { try configuration.engine().own() }
}

@c @implementation public func wasm_store_new(_ engine: OpaquePointer?) -> OpaquePointer? {
  apus_store_new(engine, nil)
}

@c @implementation public func apus_store_new(
  _ engine: OpaquePointer?, _ limits: UnsafePointer<apus_limits_t>?
) -> OpaquePointer? {
  attempt {
    guard let engine: EngineHandle = engine?.handle() else { throw Failure("expected an engine, found NULL") }
    return try StoreHandle(engine, StoreLimits(limits?.pointee ?? .usual)).own()
  }
}

@c @implementation public func apus_limits_default(_ out: UnsafeMutablePointer<apus_limits_t>?) {
  out?.pointee = .usual
}

extension apus_limits_t {
  /// As Swift has them, but for the instances: a program in C counts its own.
  static var usual: apus_limits_t {
    let limits = StoreLimits()
    return apus_limits_t(
      memory_bytes: limits.memoryBytes, table_elements: limits.tableElements, heap_bytes: limits.heapBytes,
      stack_bytes: limits.stackBytes, instances: .max, memories: .max, tables: .max)
  }
}

extension StoreLimits {
  fileprivate init(_ limits: apus_limits_t) {
    self.init()
    memoryBytes = limits.memory_bytes
    // A table's elements have eight bytes each.
    tableElements = min(limits.table_elements, 1 << 32)
    heapBytes = limits.heap_bytes
    stackBytes = min(max(limits.stack_bytes, 1 << 16), 1 << 32)
    instances = limits.instances
    memories = limits.memories
    tables = limits.tables
  }
}

@c @implementation public func apus_store_set_fuel(_ store: OpaquePointer?, _ fuel: UInt64) -> Bool {
  guard let store: StoreHandle = store?.handle() else { return false }
  guard store.engine.engine.metersFuel else {
    report("expected an engine that meters fuel (apus_config_set_fuel), found one that does not")
    return false
  }
  store.store.fuel = Int64(clamping: fuel)
  return true
}

@c @implementation public func apus_store_fuel(_ store: OpaquePointer?) -> UInt64 {
  guard let store: StoreHandle = store?.handle() else { return 0 }
  return UInt64(clamping: store.store.fuel)
}

@c @implementation public func apus_store_set_deadline(_ store: OpaquePointer?, _ nanoseconds: UInt64) {
  store?.handle(StoreHandle.self).setDeadline(nanoseconds)
}

@c @implementation public func apus_store_interrupt(_ store: OpaquePointer?) -> OpaquePointer? {
  store?.handle(StoreHandle.self).interruption.own()
}

@c @implementation public func apus_interrupt_send(_ interrupt: OpaquePointer?) {
  interrupt?.handle(Interruption.self).send()
}

@c @implementation public func apus_interrupt_clear(_ interrupt: OpaquePointer?) {
  interrupt?.handle(Interruption.self).clear()
}
