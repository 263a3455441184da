import WebAssembly

/// A script of the specification's test suite (`.wast`): modules, actions and assertions.
///
/// Modules inside a script are parsed when somebody asks, so that a malformed one does not lose the others.
///
/// ```swift
/// let script = try Script(parsing: bytes)
/// for command in script.commands {
///   if case .assertInvalid(let module, let message) = command.kind {
///     try module.module().validate()  // throws an error whose message starts with `message`
///   }
/// }
/// ```
public struct Script: Sendable {
  /// The commands, in order.
  public var commands: [Command]

  /// One command and where it stands.
  public struct Command: Sendable {
    /// The line on which the command starts, from 1.
    public var line: Int
    /// What the command says.
    public var kind: Kind
  }

  /// What a command says.
  public enum Kind: Sendable {
    /// Defines and instantiates a module.
    case module(ScriptModule)
    /// `(module definition …)`: defines a module without instantiating it.
    case definition(ScriptModule)
    /// `(module instance $name $definition)`: instantiates a definition, by default the last one.
    case instance(name: String?, definition: String?)
    /// Makes the exports of an instance, by default the last one, available under a module name.
    case register(String, instance: String?)
    case action(Action)
    case assertReturn(Action, [Pattern])
    case assertTrap(Action, String)
    /// `(assert_trap (module …) …)`: instantiation traps.
    case assertInstantiationTrap(ScriptModule, String)
    case assertExhaustion(Action, String)
    case assertException(Action)
    case assertSuspension(Action, String)
    case assertInvalid(ScriptModule, String)
    case assertMalformed(ScriptModule, String)
    case assertInvalidCustom(ScriptModule, String)
    case assertMalformedCustom(ScriptModule, String)
    case assertUnlinkable(ScriptModule, String)
    /// Runs commands in a thread, which sees the named modules of its parent (threads proposal).
    case thread(name: String, shared: [String], commands: [Command])
    /// Waits for a thread to end.
    case wait(String)
  }

  /// A call of an exported function, or a read of an exported global.
  public struct Action: Sendable {
    /// Whether the action is a call, with its arguments, or a read.
    public enum Kind: Sendable {
      case invoke([Constant])
      case get
    }

    /// The instance, or nil for the last one.
    public var instance: String?
    /// The name of the export.
    public var name: String
    /// Whether the action is a call or a read.
    public var kind: Kind
  }

  /// An argument of an action. Floating-point numbers are given by their bits.
  public enum Constant: Hashable, Sendable {
    case i32(UInt32)
    case i64(UInt64)
    case f32(UInt32)
    case f64(UInt64)
    case v128(V128)
    /// A null reference of a heap type.
    case refNull(HeapType)
    /// An external reference to a number.
    case refExtern(UInt32)
    /// A host's reference to a number, in the hierarchy of `any`.
    case refHost(UInt32)
  }

  /// What a floating-point result must be.
  public enum FloatPattern<Bits: Hashable & Sendable>: Hashable, Sendable {
    /// These bits.
    case bits(Bits)
    /// A NaN whose payload has only the highest bit.
    case canonicalNaN
    /// A NaN whose payload has the highest bit.
    case arithmeticNaN
  }

  /// What a result must be.
  public enum Pattern: Hashable, Sendable {
    case i32(UInt32)
    case i64(UInt64)
    case f32(FloatPattern<UInt32>)
    case f64(FloatPattern<UInt64>)
    case v128(V128)
    case f32x4([FloatPattern<UInt32>])
    case f64x2([FloatPattern<UInt64>])
    /// A null reference: of a heap type, or any.
    case refNull(HeapType?)
    /// An external reference: to a number, or any but null.
    case refExtern(UInt32?)
    case refHost(UInt32?)
    /// Any reference of the type but null.
    case ref(AbstractHeapType)
    /// One of several.
    case either([Pattern])
  }

  /// Parses a script. A text that is no script but the fields of a module is a script of that module.
  /// - Throws: `TextError`, which points into the text; not for what is wrong inside a module.
  public init(parsing text: [UInt8]) throws(TextError) {
    var parser = try ScriptParser(text)
    commands = try parser.parse()
  }

  /// Parses a script.
  public init(parsing text: String) throws(TextError) {
    try self.init(parsing: Array(text.utf8))
  }
}

/// A module in a script.
public struct ScriptModule: Sendable {
  /// How the script gives the module.
  public enum Source: Sendable {
    /// As a part of the script.
    case text
    /// `(module binary "…")`: the bytes of a binary.
    case binary([UInt8])
    /// `(module quote "…")`: the bytes of a text, which may even not be UTF-8.
    case quote([UInt8])
  }

  /// The identifier without its `$`.
  public var name: String?
  /// The line on which the module starts, from 1.
  public var line: Int
  /// How the script gives the module.
  public var source: Source
  /// The script's text.
  private let text: [UInt8]
  /// Where the module stands in it.
  private let range: Range<Int>

  init(name: String?, line: Int, source: Source, text: [UInt8], range: Range<Int>) {
    self.name = name
    self.line = line
    self.source = source
    self.text = text
    self.range = range
  }

  /// Why a module cannot be made.
  public enum Failure: Error, Sendable, CustomStringConvertible {
    case text(TextError)
    case binary(WebAssemblyError)

    /// The rule that was broken.
    public var kind: ErrorKind {
      switch self {
      case .text(let error): error.kind
      case .binary(let error): error.kind
      }
    }

    /// The sentence without the place; it starts with the suite's words.
    public var message: String {
      switch self {
      case .text(let error): error.message
      case .binary(let error): error.message
      }
    }

    /// The place and the message.
    public var description: String {
      switch self {
      case .text(let error): error.description
      case .binary(let error): error.description
      }
    }
  }

  /// Parses or decodes the module.
  ///
  /// Errors of a module that is part of the script point into the script, those of a quoted one into the quoted text.
  public func module() throws(Failure) -> Module {
    switch source {
    case .text:
      do throws(TextError) {
        return try ModuleParser.parse(text, range: range)
      } catch {
        throw .text(error)
      }
    case .quote(let text):
      do throws(TextError) {
        return try Module(parsing: text)
      } catch {
        throw .text(error)
      }
    case .binary(let bytes):
      do throws(WebAssemblyError) {
        return try Module(decoding: bytes)
      } catch {
        throw .binary(error)
      }
    }
  }
}
