import Images
@testable import Interpreter
@testable import NeuralNetwork
import Runtime
import TestSupport
import WebAssembly
import WebAssemblyText

/// A function that guests may import.
struct Imported: Hashable, CustomStringConvertible {
  var module: String
  var name: String
  var type: FunctionType

  var description: String { "\(module).\(name)" }

  static let neuralNetwork = NeuralNetworkFunction.all.map {
    Imported(module: "wasi_ephemeral_nn", name: $0.name, type: $0.type)
  }

  static let lateSessions = ["wasmedge_tensorflow", "wasmedge_tensorflowlite"].flatMap { module in
    SessionFunction.late(module == "wasmedge_tensorflow" ? .tensorFlow : .tensorFlowLite).map {
      Imported(module: module, name: $0.name, type: $0.type)
    }
  }

  static let earlySessions = [
    "wasmedge_tensorflow", "wasmedge_tensorflowlite", "ssvm_tensorflow", "ssvm_tensorflowlite",
  ].flatMap { module in
    SessionFunction.early(module.hasSuffix("lite") ? .tensorFlowLite : .tensorFlow).map {
      Imported(module: module, name: "\(module)_\($0.name)", type: $0.type)
    }
  }

  static let images: [Imported] = {
    let late = ["load_jpg", "load_png", "load_image"].map { ("wasmedge_image", $0, 7) }
    let early = ["wasmedge_image", "ssvm_image"].flatMap { module in
      ["jpg", "png"].flatMap { kind in
        PixelFormat.allCases.map { (module, "\(module)_load_\(kind)_to_\($0)", 5) }
      }
    }
    return (late + early).map { module, name, count in
      Imported(
        module: module, name: name,
        type: FunctionType(parameters: [ValueType](repeating: .i32, count: count), results: [.i32]))
    }
  }()

  static let all = neuralNetwork + lateSessions + earlySessions + images
}

/// A guest that imports functions and calls them with what it is told.
final class Guest {
  private let store: Store
  private let instance: Instance
  private var functions: [String: Runtime.Function] = [:]
  /// Its memory, if it has one.
  let memory: GuestMemory?

  /// The memory that guests mostly have: two pages.
  static let pages = "(memory (export \"memory\") 2)"

  /// Makes a guest.
  /// - Parameters:
  ///   - capabilities: What it is given.
  ///   - imports: What it imports.
  ///   - memory: Its memory, in text.
  init(_ capabilities: [any Capability], _ imports: [Imported], memory: String = Guest.pages) throws {
    let engine = Engine(metersFuel: false, tier: testTier)
    var text = "(module\n"
    for (index, item) in imports.enumerated() {
      text += "(import \"\(item.module)\" \"\(item.name)\" (func $f\(index) \(Self.text(item.type))))\n"
    }
    text += memory + "\n"
    for (index, item) in imports.enumerated() {
      let arguments = item.type.parameters.indices.map { "(local.get \($0))" }.joined()
      text += "(func (export \"\(item)\") \(Self.text(item.type)) (call $f\(index) \(arguments)))\n"
    }
    text += ")"
    let module = try CompiledModule(engine, Module(parsing: Array(text.utf8)))
    var externs: [Extern] = []
    for item in imports {
      for capability in capabilities {
        guard
          let function = try capability.function(engine, module: item.module, name: item.name, type: item.type)
        else { continue }
        externs.append(.function(Runtime.Function(function)))
        break
      }
    }
    store = try Store(engine)
    instance = try store.instantiate(module, externs)
    self.memory = instance.memories.first?.view
    for item in imports { functions[item.description] = instance.function(named: item.description) }
  }

  private static func text(_ type: FunctionType) -> String {
    func list(_ word: String, _ types: [ValueType]) -> String {
      types.isEmpty ? "" : "(\(word) \(types.map { $0 == .i64 ? "i64" : "i32" }.joined(separator: " ")))"
    }
    return list("param", Array(type.parameters)) + list("result", Array(type.results))
  }

  /// Calls a function.
  /// - Returns: Its result, or 0 if it has none.
  @discardableResult
  func call(_ function: String, _ arguments: UInt64...) throws -> UInt64 { try call(function, arguments) }

  /// Calls a function.
  @discardableResult
  func call(_ name: String, _ arguments: [UInt64]) throws -> UInt64 {
    guard let function = functions[name] else { throw Problem(name) }
    let types = function.type.parameters
    let values = zip(types, arguments).map { type, argument -> Value in
      type == .i64 ? .i64(argument) : .i32(UInt32(truncatingIfNeeded: argument))
    }
    return switch try function(values).first {
    case .i32(let value): UInt64(value)
    case .i64(let value): value
    default: 0
    }
  }

  struct Problem: Error {
    let description: String
    init(_ description: String) { self.description = description }
  }

  // Memory.

  private func view() throws -> GuestMemory {
    guard let memory else { throw Problem("no memory") }
    return memory
  }

  func store(_ bytes: [UInt8], at address: UInt64) throws {
    try view().bytes(at: address, count: UInt64(bytes.count)).copyBytes(from: bytes)
  }

  func storeWords(_ words: [UInt32], at address: UInt64) throws {
    for (index, word) in words.enumerated() { try view().store(word, at: address + UInt64(index) * 4) }
  }

  func load(_ address: UInt64) throws -> UInt64 { UInt64(try view().load(address, as: UInt32.self)) }

  func bytes(_ address: UInt64, _ count: UInt64) throws -> [UInt8] { try view().copy(at: address, count: count) }
}

/// SplitMix64: the same numbers for the same seed.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}
