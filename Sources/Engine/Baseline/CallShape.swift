import Assembler
import MachineCode
import Runtime
import WebAssembly

/// Where the arguments and results of a function type are in a call between compiled functions (Documentation/Native.md).
///
/// The context is in `rdi` and the base of memory 0 in `rsi`; then comes a pointer to slots for the results, if they do not fit
/// into registers, and then the arguments. Whoever is called takes its stack arguments off the stack.
final class CallShape: Sendable {
  /// A place for a value.
  enum Place: Equatable, Sendable {
    case general(X86.GeneralRegister)
    case vector(X86.VectorRegister)
    /// On the stack, in bytes from the first argument there.
    case stack(Int32)
    /// A vector in two places for words.
    case words(Word, Word)
  }

  /// A place for a word.
  enum Word: Equatable, Sendable {
    case general(X86.GeneralRegister)
    /// On the stack, in bytes from the first argument there.
    case stack(Int32)

    /// The place, as one for a value.
    var place: Place {
      switch self {
      case .general(let register): .general(register)
      case .stack(let offset): .stack(offset)
      }
    }
  }

  let parameters: [ValueType]
  let results: [ValueType]
  /// Where each argument is.
  let arguments: [Place]
  /// Whether a vector is in two places for words.
  let hasWords: Bool
  /// Where each result is, unless they are in memory.
  let places: [Place]
  /// Whether the caller passes a pointer to slots for the results.
  let returnsInMemory: Bool
  /// Whether a parameter or result is a reference.
  let hasReferences: Bool
  /// How many bytes of arguments are on the stack.
  let stackSize: Int32

  static let argumentRegisters: [X86.GeneralRegister] = [.rdx, .rcx, .r8, .r9]
  static let resultRegisters: [X86.GeneralRegister] = [.rax, .rdx, .rcx, .r8]

  init(parameters: [ValueType], results: [ValueType]) {
    self.parameters = parameters
    self.results = results
    hasReferences = (parameters + results).contains { $0.isReference }
    returnsInMemory = NativeConvention.returnsInMemory(results)
    var (general, vector, stack, hasWords) = (returnsInMemory ? 1 : 0, 0, Int32(0), false)
    func word() -> Word {
      if general < Self.argumentRegisters.count {
        general += 1
        return .general(Self.argumentRegisters[general - 1])
      }
      stack += 8
      return .stack(stack - 8)
    }
    arguments = parameters.map { type in
      guard type.isInVectorRegister else { return word().place }
      if vector < NativeConvention.vectorArguments {
        vector += 1
        return .vector(X86.VectorRegister(UInt8(vector - 1)))
      }
      if type == .v128 {
        hasWords = true
        let low = word()
        return .words(low, word())
      }
      stack += 8
      return .stack(stack - 8)
    }
    stackSize = stack
    self.hasWords = hasWords
    guard !returnsInMemory else {
      places = []
      return
    }
    (general, vector) = (0, 0)
    places = results.map { type in
      if type.isInVectorRegister {
        vector += 1
        return .vector(X86.VectorRegister(UInt8(vector - 1)))
      }
      general += 1
      return .general(Self.resultRegisters[general - 1])
    }
  }
}

extension ValueType {
  /// Whether values take the whole of a general register.
  var isWide: Bool { self != .i32 }
}
