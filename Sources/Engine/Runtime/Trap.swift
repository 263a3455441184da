/// Why a guest stopped without returning.
public enum TrapKind: UInt32, Sendable, CaseIterable {
  case unreachable = 1
  case integerDivideByZero
  case integerOverflow
  case invalidConversionToInteger
  case outOfBoundsMemoryAccess
  case outOfBoundsTableAccess
  case outOfBoundsArrayAccess
  case undefinedElement
  case uninitializedElement
  case indirectCallTypeMismatch
  case nullReference
  case nullFunctionReference
  case nullStructureReference
  case nullArrayReference
  case nullI31Reference
  case nullExceptionReference
  case nullContinuationReference
  case castFailure
  case unalignedAtomic
  case expectedSharedMemory
  case callStackExhausted
  case uncaughtException
  case unhandledTag
  case continuationConsumed
  case outOfFuel
  case deadlineExceeded
  case cancelled
  case heapLimit
  case allocationTooLarge
  case implementationLimit
  /// The machine code's file was damaged or changed since.
  case damagedCode
  /// A host function failed; the trap's message says how.
  case host
  /// The guest asked its host to end it with an exit code: not a failure of the guest.
  case exit

  /// The standard's words where it has some, as its test suite expects them.
  public var message: String {
    switch self {
    case .unreachable: "unreachable"
    case .integerDivideByZero: "integer divide by zero"
    case .integerOverflow: "integer overflow"
    case .invalidConversionToInteger: "invalid conversion to integer"
    case .outOfBoundsMemoryAccess: "out of bounds memory access"
    case .outOfBoundsTableAccess: "out of bounds table access"
    case .outOfBoundsArrayAccess: "out of bounds array access"
    case .undefinedElement: "undefined element"
    case .uninitializedElement: "uninitialized element"
    case .indirectCallTypeMismatch: "indirect call type mismatch"
    case .nullReference: "null reference"
    case .nullFunctionReference: "null function reference"
    case .nullStructureReference: "null structure reference"
    case .nullArrayReference: "null array reference"
    case .nullI31Reference: "null i31 reference"
    case .nullExceptionReference: "null exception reference"
    case .nullContinuationReference: "null continuation reference"
    case .castFailure: "cast failure"
    case .unalignedAtomic: "unaligned atomic"
    case .expectedSharedMemory: "expected shared memory"
    case .callStackExhausted: "call stack exhausted"
    case .uncaughtException: "uncaught exception"
    case .unhandledTag: "unhandled tag"
    case .continuationConsumed: "continuation already consumed"
    case .outOfFuel: "all fuel consumed"
    case .deadlineExceeded: "deadline exceeded"
    case .cancelled: "cancelled"
    case .heapLimit: "the limit of the store's heap is reached"
    case .allocationTooLarge: "allocation size too large"
    case .implementationLimit: "a limit of the implementation is reached"
    case .damagedCode: "the file that holds the machine code is damaged or was changed"
    case .host: "a host function failed"
    case .exit: "the guest exited"
    }
  }
}

/// A guest stopped without returning.
///
/// ```swift
/// do { try function([.i32(1), .i32(0)]) } catch { print(error) }
/// // integer divide by zero
/// //   at divide (calculator.wasm:0x2d)
/// //   at main (calculator.wasm:0x51)
/// ```
public struct Trap: Error, Sendable {
  /// A function that was active.
  public struct Frame: Sendable, Equatable {
    /// The index in the module's function index space.
    public let function: UInt32
    /// The name from the name section or an export, if there is one.
    public let name: String?
    /// The offset of the instruction in the module, in bytes.
    public let offset: Int
    /// The address of the function's module, which lives as long as the store; 0 if it is not known.
    let module: UInt

    /// Makes a frame.
    public init(function: UInt32, name: String?, offset: Int) {
      self.init(function: function, name: name, offset: offset, module: 0)
    }

    private init(function: UInt32, name: String?, offset: Int, module: UInt) {
      self.function = function
      self.name = name
      self.offset = offset
      self.module = module
    }

    /// Makes a frame of a module's function.
    /// - Parameters:
    ///   - function: The index in the module's function index space.
    ///   - offset: The offset of the instruction in the module, in bytes.
    ///   - module: The module.
    package init(function: UInt32, offset: Int, in module: CompiledModule) {
      self.init(
        function: function, name: module.name(ofFunction: function), offset: offset,
        module: UInt(bitPattern: Unmanaged.passUnretained(module).toOpaque()))
    }

    /// Whether two frames are at the same place of modules that need not be the same.
    public static func == (left: Frame, right: Frame) -> Bool {
      left.function == right.function && left.name == right.name && left.offset == right.offset
    }
  }

  /// Why the guest stopped.
  public let kind: TrapKind
  /// A sentence with the details.
  public let message: String
  /// The active functions, the innermost first; at most `maximumFrames`.
  public package(set) var backtrace: [Frame]
  /// The code of `exit`.
  public let exitCode: Int32
  /// The exception of `uncaughtException`.
  public internal(set) var exception: Reference?
  #if !hasFeature(Embedded)
    /// What the host function threw, if it was no trap.
    public package(set) var underlying: (any Error)?
  #endif

  /// How many frames a backtrace has at most.
  public static let maximumFrames = 100

  /// Makes a trap.
  public init(_ kind: TrapKind, _ message: String? = nil, exitCode: Int32 = 0) {
    self.kind = kind
    self.message = message ?? kind.message
    self.exitCode = exitCode
    backtrace = []
  }

  #if !hasFeature(Embedded)
    /// Makes the trap of a host function that failed: a trap stays what it is, another error becomes one of kind `host`.
    /// - Parameter error: What the host function threw.
    public init(hostFailure error: any Error) {
      switch error {
      case let trap as Trap: self = trap
      case let error as InstantiationError:
        switch error {
        case .trap(let trap): self = trap
        case .link(let link):
          self.init(.host, link.description)
          underlying = link
        }
      case let error as LinkError: self.init(.host, error.description)
      case let error as GuestMemory.OutOfBounds:
        self.init(.outOfBoundsMemoryAccess, "\(TrapKind.outOfBoundsMemoryAccess.message): \(error)")
        underlying = error
      default:
        self.init(.host, "\(TrapKind.host.message): \(error)")
        underlying = error
      }
    }
  #endif
}

extension Trap: CustomStringConvertible {
  /// The message, then a line for each frame.
  public var description: String {
    var text = message
    for frame in backtrace {
      text += "\n  at \(frame.name ?? "function \(frame.function)") (0x\(String(frame.offset, radix: 16)))"
    }
    return text
  }
}

/// A module cannot be instantiated with what it was given.
public struct LinkError: Error, Sendable, CustomStringConvertible {
  /// What is wrong, with the names of the import.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
