import Runtime
import WebAssembly

/// A function that a guest imports: its name, its type, and what it does.
///
/// ```swift
/// for function in WASIFunction.all where function.module == "wasi_snapshot_preview1" {
///   linker.define(function.module, function.name, function.parameters, function.results) { call in
///     try function.call(environment, call.memory, call.slots)
///   }
/// }
/// ```
///
/// Sound because `call` reads as many slots as `parameters` has types and writes the first one; whoever calls it
/// provides them, as the module's type says. A static string has as many bytes as it says.
@safe
public struct WASIFunction: Sendable {
  /// What runs when a guest calls.
  ///
  /// The arguments stand in the slots, an `i32` zero-extended; the result is written to the first slot. A call throws
  /// only when the guest is to end.
  public typealias Body =
    @Sendable (WASIEnvironment, GuestMemory, UnsafeMutablePointer<UInt64>) throws(WASIExit) -> Void

  /// The module that a guest imports it from.
  public internal(set) var module: StaticString
  /// The name that a guest imports it by.
  public let name: StaticString
  /// What runs when a guest calls.
  public let call: Body
  // Two bits a parameter: 1 for i32, 2 for i64, from the lowest bits on.
  private let signature: UInt32
  private let hasResult: Bool
  private var repeating = Repeating.never

  /// Whether a guest that has made a call can be begun again as if it had not.
  enum Repeating: Sendable {
    case never
    case always
    /// If the second argument is not so large that the call would take long.
    case shortOnes
    /// If the descriptor, which is the first argument, is one of the three standard streams.
    case standardStreams
  }

  /// The same function, of which calls can be repeated.
  func repeatable(_ repeating: Repeating = .always) -> WASIFunction {
    var function = self
    function.repeating = repeating
    return function
  }

  /// Whether a call can be repeated.
  func mayRepeat(_ slots: UnsafeMutablePointer<UInt64>) -> Bool {
    switch repeating {
    case .never: false
    case .always: true
    case .shortOnes: unsafe UInt32(truncatingIfNeeded: slots[1]) <= 65536
    case .standardStreams: unsafe UInt32(truncatingIfNeeded: slots[0]) <= 2
    }
  }

  /// The types of the parameters.
  public var parameters: [ValueType] {
    var types: [ValueType] = []
    var rest = signature
    while rest != 0 {
      types.append(rest & 3 == 1 ? .i32 : .i64)
      rest >>= 2
    }
    return types
  }

  /// The types of the results: one `i32`, or none for `proc_exit`.
  public var results: [ValueType] { hasResult ? [.i32] : [] }

  /// Whether the function has a type.
  /// - Parameters:
  ///   - parameters: The types of the type's parameters.
  ///   - results: The types of the type's results.
  public func matches(parameters: [ValueType], results: [ValueType]) -> Bool {
    results == self.results && parameters == self.parameters
  }

  private init(_ name: StaticString, _ types: [ValueType], hasResult: Bool, _ call: @escaping Body) {
    module = "wasi_snapshot_preview1"
    self.name = name
    unsafe self.call = call
    self.hasResult = hasResult
    signature = types.reversed().reduce(0) { $0 << 2 | ($1 == .i32 ? 1 : 2) }
  }

  /// The one place where a call begins and ends: a cancelled guest goes no further, and an error becomes its number.
  @inline(__always)
  private init(
    _ name: StaticString, _ types: [ValueType], hasResult: Bool = true,
    run: @escaping @Sendable (borrowing Call, UnsafeMutablePointer<UInt64>) throws(Failure) -> Void
  ) {
    unsafe self.init(name, types, hasResult: hasResult) { environment, memory, slots throws(WASIExit) in
      var errno = Errno.success
      do throws(Failure) {
        if let exit = environment.interruption.exit { throw .exit(exit) }
        unsafe try run(Call(environment: environment, memory: memory), slots)
      } catch {
        switch error {
        case .errno(let number): errno = number
        case .exit(let exit): throw exit
        }
      }
      if hasResult { unsafe slots[0] = UInt64(errno.rawValue) }
    }
  }

  /// A function that returns no error number, because it does not return.
  static func ending<A: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A) throws(Failure) -> Void
  ) -> WASIFunction {
    unsafe WASIFunction(name, [A.valueType], hasResult: false) { call, slots throws(Failure) in
      unsafe try body(call, A(slot: slots[0]))
    }
  }

  /// `thread-spawn`, whose result is the hook's and no error number.
  static func threadSpawn(_ module: StaticString) -> WASIFunction {
    var function = unsafe WASIFunction("thread-spawn", [.i32], hasResult: true) {
      environment, _, slots throws(WASIExit) in
      if let exit = environment.interruption.exit { throw exit }
      let result = unsafe environment.threadSpawn?(UInt32(truncatingIfNeeded: slots[0])) ?? -Int32(Errno.nosys.rawValue)
      unsafe slots[0] = UInt64(UInt32(bitPattern: result))
    }
    function.module = module
    return function
  }
}

// One initialiser for each number of parameters. Their types say what the slots are and decode them.
extension WASIFunction {
  @inline(__always)
  init(_ name: StaticString, _ body: @escaping @Sendable (borrowing Call) throws(Failure) -> Void) {
    unsafe self.init(name, []) { call, _ throws(Failure) in try body(call) }
  }

  @inline(__always)
  init<A: Parameter>(_ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A) throws(Failure) -> Void) {
    unsafe self.init(name, [A.valueType]) { call, slots throws(Failure) in unsafe try body(call, A(slot: slots[0])) }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B) throws(Failure) -> Void
  ) {
    unsafe self.init(name, [A.valueType, B.valueType]) { call, slots throws(Failure) in
      unsafe try body(call, A(slot: slots[0]), B(slot: slots[1]))
    }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter, C: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B, C) throws(Failure) -> Void
  ) {
    unsafe self.init(name, [A.valueType, B.valueType, C.valueType]) { call, slots throws(Failure) in
      unsafe try body(call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]))
    }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter, C: Parameter, D: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B, C, D) throws(Failure) -> Void
  ) {
    unsafe self.init(name, [A.valueType, B.valueType, C.valueType, D.valueType]) { call, slots throws(Failure) in
      unsafe try body(call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]), D(slot: slots[3]))
    }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter, C: Parameter, D: Parameter, E: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B, C, D, E) throws(Failure) -> Void
  ) {
    unsafe self.init(name, [A.valueType, B.valueType, C.valueType, D.valueType, E.valueType]) {
      call, slots throws(Failure) in
      unsafe try body(
        call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]), D(slot: slots[3]), E(slot: slots[4]))
    }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter, C: Parameter, D: Parameter, E: Parameter, F: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B, C, D, E, F) throws(Failure) -> Void
  ) {
    unsafe self.init(name, [A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType]) {
      call, slots throws(Failure) in
      unsafe try body(
        call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]), D(slot: slots[3]), E(slot: slots[4]),
        F(slot: slots[5]))
    }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter, C: Parameter, D: Parameter, E: Parameter, F: Parameter, G: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B, C, D, E, F, G) throws(Failure) -> Void
  ) {
    unsafe self.init(name, [A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType])
    { call, slots throws(Failure) in
      unsafe try body(
        call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]), D(slot: slots[3]), E(slot: slots[4]),
        F(slot: slots[5]), G(slot: slots[6]))
    }
  }

  @inline(__always)
  init<A: Parameter, B: Parameter, C: Parameter, D: Parameter, E: Parameter, F: Parameter, G: Parameter, H: Parameter>(
    _ name: StaticString, _ body: @escaping @Sendable (borrowing Call, A, B, C, D, E, F, G, H) throws(Failure) -> Void
  ) {
    unsafe self.init(
      name, [A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType, H.valueType]
    ) { call, slots throws(Failure) in
      unsafe try body(
        call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]), D(slot: slots[3]), E(slot: slots[4]),
        F(slot: slots[5]), G(slot: slots[6]), H(slot: slots[7]))
    }
  }

  @inline(__always)
  init<
    A: Parameter, B: Parameter, C: Parameter, D: Parameter, E: Parameter, F: Parameter, G: Parameter, H: Parameter,
    I: Parameter
  >(
    _ name: StaticString,
    _ body: @escaping @Sendable (borrowing Call, A, B, C, D, E, F, G, H, I) throws(Failure) -> Void
  ) {
    unsafe self.init(
      name,
      [
        A.valueType, B.valueType, C.valueType, D.valueType, E.valueType, F.valueType, G.valueType, H.valueType,
        I.valueType,
      ]
    ) { call, slots throws(Failure) in
      unsafe try body(
        call, A(slot: slots[0]), B(slot: slots[1]), C(slot: slots[2]), D(slot: slots[3]), E(slot: slots[4]),
        F(slot: slots[5]), G(slot: slots[6]), H(slot: slots[7]), I(slot: slots[8]))
    }
  }
}

extension StaticString {
  /// Whether a text is the same, byte for byte. A string made of each of a list would take longer than what it is looked for.
  func isText(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count == utf8CodeUnitCount else { return false }
    for index in bytes.indices where unsafe utf8Start[index] != bytes[index] { return false }
    return true
  }
}
