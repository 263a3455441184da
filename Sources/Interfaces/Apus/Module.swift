public import Runtime
public import WebAssembly
import WebAssemblyText

/// A module that is decoded, validated, and ready to be instantiated any number of times from any thread.
///
/// ```swift
/// let module = try Module(engine, bytes: bytes)
/// ```
///
/// Functions are translated when they are first called, and then for all instances; in an engine that compiles, all of them
/// now. `Module.init(_:imageFile:whenRefused:)` loads what was compiled before.
public struct Module: Sendable {
  /// The module as the engine sees it.
  public let compiled: CompiledModule

  /// The engine whose stores can run the module.
  public var engine: Engine { compiled.engine }

  /// Decodes and validates a module in the binary format (Wasm 3.0 chapter 5).
  /// - Parameters:
  ///   - engine: The engine whose stores will run it.
  ///   - bytes: The whole module.
  /// - Throws: The first rule that is broken, and where.
  public init(_ engine: Engine, bytes: [UInt8]) throws(WebAssemblyError) {
    compiled = try CompiledModule(engine, WebAssembly.Module(decoding: bytes))
  }

  /// Parses and validates a module in the text format (Wasm 3.0 chapter 6).
  /// - Parameters:
  ///   - engine: The engine whose stores will run it.
  ///   - text: `(module …)`, or the fields of one.
  /// - Throws: `TextError`, which points into the text, or `WebAssemblyError` if the module is not valid.
  public init(_ engine: Engine, text: String) throws {
    compiled = try CompiledModule(engine, WebAssembly.Module(parsing: text))
  }

  /// Wraps a module that the engine has compiled.
  public init(_ compiled: CompiledModule) { self.compiled = compiled }

  /// Something that a module asks for.
  public struct Import: Sendable {
    /// The first name.
    public let module: String
    /// The second name.
    public let name: String
    /// What it must be.
    public let kind: ExternKind
    /// The type of a function, else nil; references name types by their engine-wide numbers.
    public let functionType: FunctionType?
    /// What it must be, in words: `a function of type (i32) -> ()`.
    public let description: String
  }

  /// Something that instances of the module offer.
  public struct Export: Sendable {
    /// The name.
    public let name: String
    /// What it is.
    public let kind: ExternKind
  }

  /// What instances must be given, in the order of the module.
  public var imports: [Import] {
    compiled.module.imports.map { item in
      var functionType: FunctionType?
      if case .function(let index) = item.type { functionType = compiled.functionType(index) }
      return Import(
        module: item.module, name: item.name, kind: item.type.kind, functionType: functionType,
        description: compiled.description(of: item.type))
    }
  }

  /// What instances offer, in the order of the module.
  public var exports: [Export] { compiled.module.exports.map { Export(name: $0.name, kind: $0.kind) } }
}
