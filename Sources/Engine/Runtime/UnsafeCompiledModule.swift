import CExecution
import WebAssembly

/// A module that is ready to be instantiated, any number of times, from any thread.
///
/// Making one validates the module; functions are translated when they are first called, and then for all instances.
///
/// Sound because the arrays behind the pointers have one entry for each type or function of the module and live as long
/// as the object; an entry of `code` changes once, from null to an address that stays valid, with release order.
public final class CompiledModule: @unchecked Sendable {
  /// The engine.
  public let engine: Engine
  /// The module; if it has machine code, perhaps without the bodies of its functions, names and other custom sections.
  public let module: Module
  /// How many functions the module defines.
  public let functionCount: Int
  /// How many items the index spaces have.
  let spaces: IndexSpaces
  /// The engine-wide record of each type.
  public let types: UnsafeMutablePointer<TypeRegistry.Record>
  /// The code of each function that the module defines; null until it is translated.
  public let code: UnsafeMutablePointer<UnsafePointer<Cell>?>
  /// Where each global that the module defines starts among an instance's global slots.
  public let globalSlots: [UInt32]
  /// How many slots an instance's globals take.
  let globalSlotCount: Int
  /// Whether instances need a heap from the start.
  public let usesHeap: Bool
  /// Which locals the functions use most, if they have been looked at and are to be compiled yet.
  public private(set) var localUses: LocalUses?
  /// Machine code of the functions, or nil if they are translated.
  public private(set) var native: NativeCode?
  /// Loads what `module` lacks; nil if that is nothing.
  private let outline: Outline?
  private let loadedSource = Lock<Module?>(nil)
  private let loadedContext: Lock<ModuleContext?>
  private let loadedData = Lock<[UInt8]?>(nil)
  private let loadedFunctions = Lock<[WebAssembly.Function]?>(nil)
  /// In the order of their addresses.
  private let translations = Lock<[FunctionCode]>([])

  /// Validates a module.
  /// - Parameters:
  ///   - engine: The engine whose stores will run it.
  ///   - module: A decoded module.
  /// - Throws: The first rule that is broken, and where.
  public convenience init(_ engine: Engine, _ module: Module) throws(WebAssemblyError) {
    let validator = try ModuleValidator(module, features: engine.features)
    let uses = try validator.localUses(0..<module.functions.count)
    try self.init(engine, module, functionCount: module.functions.count, validator.context, nil)
    localUses = uses
    try engine.tier.prepare(self)
  }

  /// Loads a whole module; nil if its file was damaged.
  public typealias Source = @Sendable () -> Module?

  /// A module whose functions have been compiled, as far as it is needed to run it, and how to get at the rest.
  public struct Outline: Sendable {
    /// The module without functions, contents of data segments and custom sections.
    public var module: Module
    /// How many functions the module defines.
    public var functionCount: Int
    /// Loads the functions, their bodies' places being those in the whole module.
    public var functions: @Sendable () -> [WebAssembly.Function]
    /// Loads the bytes that the contents of `module.data` are ranges of; nil if they were damaged.
    public var data: @Sendable () -> [UInt8]?
    /// What memory 0 holds at first, if that is all that active data segments do and they lie in its initial size.
    public var initialMemory: InitialMemory?
    /// Loads the whole module, when a function is to be interpreted or a name is asked for.
    public var source: Source

    /// Makes an outline.
    public init(
      module: Module, functionCount: Int, functions: @escaping @Sendable () -> [WebAssembly.Function],
      data: @escaping @Sendable () -> [UInt8]?, initialMemory: InitialMemory?, source: @escaping Source
    ) {
      self.module = module
      self.functionCount = functionCount
      self.functions = functions
      self.data = data
      self.initialMemory = initialMemory
      self.source = source
    }

    /// Takes a whole module, which is validated when a function of it is to be interpreted.
    public init(_ module: Module) {
      self.init(
        module: module, functionCount: module.functions.count, functions: { module.functions }, data: { module.bytes },
        initialMemory: nil, source: { module })
    }
  }

  /// Takes a module that has been validated and compiled; it needs to be given its machine code (`take`).
  /// - Parameters:
  ///   - engine: The engine whose stores will run it.
  ///   - outline: The module.
  /// - Throws: If the engine has more types than it can number.
  public convenience init(_ engine: Engine, _ outline: Outline) throws(WebAssemblyError) {
    try self.init(engine, outline.module, functionCount: outline.functionCount, nil, outline)
  }

  private init(
    _ engine: Engine, _ module: Module, functionCount: Int, _ context: ModuleContext?, _ outline: Outline?
  ) throws(WebAssemblyError) {
    self.outline = outline
    self.engine = engine
    self.module = module
    self.functionCount = functionCount
    loadedContext = Lock(context)
    let spaces = IndexSpaces(module)
    self.spaces = spaces
    let records = try engine.types.register(module)
    types = .allocate(capacity: max(1, records.count))
    types.initialize(from: records, count: records.count)
    usesHeap = spaces.tags > 0 || records.contains { (1...3).contains($0.pointee.kind) }
    var slots: UInt32 = 0
    var globalSlots: [UInt32] = []
    globalSlots.reserveCapacity(module.globals.count)
    for global in module.globals {
      globalSlots.append(slots)
      slots += UInt32(global.type.value.slots)
    }
    self.globalSlots = globalSlots
    globalSlotCount = Int(slots)
    guard let code = ZeroedMemory.allocate(UnsafePointer<Cell>?.self, functionCount) else {
      types.deallocate()
      throw WebAssemblyError(.implementationLimit, "the system has no room for \(functionCount) functions")
    }
    self.code = code
  }

  /// The types and index spaces.
  public var context: ModuleContext {
    loadedContext.withLock { known in
      if let known { return known }
      var whole = module
      if let outline { whole.functions = outline.functions() }
      let made = ModuleContext(unchecked: whole, features: engine.features)
      known = made
      return made
    }
  }

  /// The number of functions that the module imports.
  public var importedFunctionCount: Int { spaces.importedFunctions }

  /// What memory 0 holds at first, if that is known as a whole.
  var initialMemory: InitialMemory? { outline?.initialMemory }

  /// The bytes that the contents of `module.data` are ranges of.
  /// - Throws: If their file was damaged or changed.
  func data() throws(Trap) -> [UInt8] {
    guard let outline else { return module.bytes }
    return try loadedData.withLock { (loaded) throws(Trap) in
      if let loaded { return loaded }
      guard let bytes = outline.data() else { throw Trap(.damagedCode) }
      loaded = bytes
      return bytes
    }
  }

  /// The module with everything that it has.
  /// - Throws: If its file was damaged or changed.
  public func source() throws(Trap) -> Module {
    guard let outline else { return module }
    return try loadedSource.withLock { (loaded) throws(Trap) in
      if let loaded { return loaded }
      guard let whole = outline.source(), isWhole(whole) else { throw Trap(.damagedCode) }
      loaded = whole
      return whole
    }
  }

  /// Whether a module is the one of which this one has the outline, and valid.
  private func isWhole(_ whole: Module) -> Bool {
    guard whole.functions.count == functionCount,
      let validator = try? ModuleValidator(whole, features: engine.features),
      (try? validator.validateFunctions(0..<functionCount)) != nil
    else { return false }
    return validator.context.hasSpaces(of: context)
  }

  /// Gives the module machine code; for the engine's tier, before there are instances.
  public func take(_ code: NativeCode) { native = code }

  /// Forgets which locals the functions use most; for the engine's tier, once it has compiled all of them.
  public func forgetLocalUses() { localUses = nil }

  deinit {
    types.deallocate()
    ZeroedMemory.free(code, functionCount)
  }

  /// The code of a function, translated now if it was not before.
  /// - Parameters:
  ///   - index: The position in `module.functions`.
  ///   - translate: Makes the code; called at most once a function.
  public func code(
    of index: Int, translate: () throws(Trap) -> FunctionCode
  ) throws(Trap) -> UnsafePointer<Cell> {
    try translations.withLock { (translations) throws(Trap) in
      if let known = code[index] { return known }
      let made = try translate()
      translations.insert(made, at: Self.position(of: made.entry, in: translations))
      apus_publish_code(code + index, made.entry)
      return made.entry
    }
  }

  /// The code that contains an address, or nil.
  public func code(at address: UnsafePointer<Cell>) -> FunctionCode? {
    translations.withLock { translations in
      let position = Self.position(of: address, in: translations)
      guard position > 0 else { return nil }
      let code = translations[position - 1]
      return address < code.start + code.cells.count ? code : nil
    }
  }

  /// How many pieces of code start before an address.
  private static func position(of address: UnsafePointer<Cell>, in translations: [FunctionCode]) -> Int {
    translations.partitioningIndex { $0.entry > address }
  }

  /// A function type of the module; references name types by their engine-wide numbers.
  /// - Parameter index: The index of a function type in the module's types.
  public func functionType(_ index: TypeIndex) -> FunctionType { engine.types.functionType(types[Int(index)]) }

  /// The type of a function, an index of the module's types.
  /// - Parameter index: In the function index space.
  public func type(ofFunction index: UInt32) -> TypeIndex {
    let position = Int(index) - spaces.importedFunctions
    if position >= 0, let native { return native.entry(position).type }
    guard position < 0 else { return context.functions[Int(index)] }
    var imported: UInt32 = 0
    for item in module.imports {
      guard case .function(let type) = item.type else { continue }
      if imported == index { return type }
      imported += 1
    }
    return 0
  }

  /// Where a function's body begins in the whole module, in bytes.
  /// - Parameter position: Among the functions that the module defines.
  public func bodyStart(of position: Int) -> Int {
    guard let outline else { return module.functions[position].body.indices.lowerBound }
    return loadedFunctions.withLock { known in
      let functions = known ?? outline.functions()
      known = functions
      return functions[position].body.indices.lowerBound
    }
  }

  /// The name of a function from the name section or an export.
  /// - Parameter index: In the function index space.
  public func name(ofFunction index: UInt32) -> String? {
    if let name = (try? source())?.names?.functions[index] { return name }
    for export in module.exports where export.kind == .function && export.index == index { return export.name }
    return nil
  }
}

/// How many items a module's index spaces have (Wasm 3.0 §2.5.1).
struct IndexSpaces {
  var importedFunctions = 0
  var importedGlobals = 0
  var tables: Int
  var memories: Int
  var tags: Int

  init(_ module: Module) {
    tables = module.tables.count
    memories = module.memories.count
    tags = module.tags.count
    for item in module.imports {
      switch item.type {
      case .function: importedFunctions += 1
      case .table: tables += 1
      case .memory: memories += 1
      case .global: importedGlobals += 1
      case .tag: tags += 1
      }
    }
  }
}

/// The interpreter's code of one function.
///
/// Sound because `cells` is owned by the object, and nobody runs the code after the module is gone: instances retain it.
public final class FunctionCode: @unchecked Sendable {
  /// All cells, the header first.
  public let cells: UnsafeMutableBufferPointer<Cell>
  #if hasFeature(Embedded)
    /// The module, which retains this object.
    public unowned(unsafe) let module: CompiledModule
  #else
    /// The module, which retains this object.
    public unowned let module: CompiledModule
  #endif
  /// The index in the function index space.
  public let function: UInt32
  /// Where the linkage stands in the frame, in slots.
  public let linkage: Int
  /// The size of the frame in slots.
  public let frameSize: Int
  /// Where exceptions are caught, innermost first.
  public let handlers: [ExceptionHandler]
  /// Whether the cells only call machine code.
  public let isNative: Bool
  private let roots = Lock<RootMaps?>(nil)

  /// Which slots hold references at each place where objects may be collected.
  public struct RootMaps: Sendable {
    /// Ascending.
    public var keys: [Int] = []
    /// Where the slots of each key end in `slots`.
    public var ends: [Int] = []
    /// Slots of the frame.
    public var slots: [UInt16] = []

    /// Makes empty maps.
    public init() {}

    /// A number for a place: what a call returns to comes before what happens at the same cell.
    /// - Parameters:
    ///   - cell: The position of a cell.
    ///   - isReturn: Whether the place is in the call that returns to the cell.
    public static func key(cell: Int, isReturn: Bool) -> Int { cell * 2 - (isReturn ? 1 : 0) }

    /// Forgets places from a key on: their cells have been taken back.
    public mutating func removeAll(from key: Int) {
      while let last = keys.last, last >= key {
        keys.removeLast()
        ends.removeLast()
        slots.removeLast(slots.count - (ends.last ?? 0))
      }
    }
  }

  /// Visits the slots that hold references at a place.
  /// - Parameters:
  ///   - key: As in `RootMaps.keys`.
  ///   - make: Makes the maps; called once.
  ///   - visit: Is given each slot.
  public func visitRoots(at key: Int, make: () -> RootMaps, _ visit: (Int) -> Void) {
    roots.withLock { roots in
      if roots == nil { roots = make() }
      guard let maps = roots else { return }
      let map = maps.keys.partitioningIndex { $0 >= key }
      guard map < maps.keys.count, maps.keys[map] == key else { return }
      for position in (map == 0 ? 0 : maps.ends[map - 1])..<maps.ends[map] { visit(Int(maps.slots[position])) }
    }
  }

  /// A range of code whose exceptions go to a clause.
  public struct ExceptionHandler: Sendable {
    /// Positions in `cells`.
    public var range: Range<Int>
    /// The tag's index, or nil if the clause catches all.
    public var tag: UInt32?
    /// Whether the exception itself follows the values.
    public var takesReference: Bool
    /// Where the values go in the frame, in slots.
    public var slot: Int
    /// Where execution goes on, a position in `cells`.
    public var target: Int

    /// Makes a handler.
    public init(range: Range<Int>, tag: UInt32?, takesReference: Bool, slot: Int, target: Int) {
      self.range = range
      self.tag = tag
      self.takesReference = takesReference
      self.slot = slot
      self.target = target
    }
  }

  /// Takes ownership of cells.
  public init(
    cells: UnsafeMutableBufferPointer<Cell>, module: CompiledModule, function: UInt32, linkage: Int, frameSize: Int,
    handlers: [ExceptionHandler], isNative: Bool = false
  ) {
    self.cells = cells
    self.module = module
    self.function = function
    self.linkage = linkage
    self.frameSize = frameSize
    self.handlers = handlers
    self.isNative = isNative
    cells[0].handler = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit {
    #if !APUS_PROFILE
      cells.deallocate()
    #endif
  }

  /// The first instruction, behind the header.
  public var entry: UnsafePointer<Cell> { start + 1 }

  /// The header.
  public var start: UnsafePointer<Cell> { UnsafePointer(cells.baseAddress.unsafelyUnwrapped) }

  /// The object whose code starts at an address.
  public static func at(_ entry: UnsafePointer<Cell>) -> FunctionCode {
    Unmanaged<FunctionCode>.fromOpaque((entry - 1).pointee.handler.unsafelyUnwrapped).takeUnretainedValue()
  }
}
