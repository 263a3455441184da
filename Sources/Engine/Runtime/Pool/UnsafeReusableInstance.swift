#if canImport(Glibc)
  import CExecution
  import CSystemCalls
  import Glibc
  import WebAssembly

  /// What instances of a module start from. Making one of those takes no instantiation after the first: an instance that
  /// was used is put back to how it began, which costs some microseconds and not some dozens.
  ///
  /// ```swift
  /// guard let template = InstanceTemplate(module) else { … }  // instantiate the module anew each time
  /// let reusable = try template.makeInstance { store in imports }
  /// // … use reusable.instance for one guest …
  /// if !reusable.reset() { … }  // let go of it
  /// ```
  ///
  /// Sound because a memory is given its contents by mapping an image only before anybody has used it, and because an
  /// instance's tables and globals are written back only where they still are.
  public final class InstanceTemplate: Sendable {
    /// The module.
    public let module: CompiledModule
    /// One a memory, once the first instance was made.
    private let images = Lock<[MemoryImage]?>(nil)

    /// Takes a module.
    /// - Parameter module: Imports functions only; has no shared memory and needs no heap. What others reach or what a
    ///   collector owns cannot be put back.
    /// - Returns: nil for other modules.
    public init?(_ module: CompiledModule) {
      let model = module.module
      guard !module.usesHeap, !model.memories.contains(where: { $0.type.isShared }) else { return nil }
      for item in model.imports {
        guard case .function = item.type else { return nil }
      }
      self.module = module
    }

    /// Makes an instance in a store of its own, as it is before its start function.
    /// - Parameters:
    ///   - limits: What it may use.
    ///   - imports: Makes what it imports; of the store that it is given.
    /// - Throws: What does not fit, or the trap of a segment.
    public func makeInstance(
      limits: StoreLimits = StoreLimits(), imports: (Store) throws(LinkError) -> [Extern]
    ) throws(InstantiationError) -> ReusableInstance {
      let store: Store
      let items: [Extern]
      do throws(LinkError) {
        store = try Store(module.engine, limits: limits)
        items = try imports(store)
      } catch {
        throw .link(error)
      }
      return try makeInstance(in: store, items)
    }

    /// Makes an instance in an empty store, as it is before its start function.
    /// - Parameters:
    ///   - store: The store, which then belongs to the instance.
    ///   - imports: What the instance imports.
    /// - Throws: What does not fit, or the trap of a segment.
    public func makeInstance(in store: Store, _ imports: [Extern]) throws(InstantiationError) -> ReusableInstance {
      let instance: Instance
      do throws(LinkError) { instance = try store.makeInstance(module, imports) } catch { throw .link(error) }
      do throws(Trap) { try instance.initialize() } catch { throw .trap(error) }
      let images = images.withLock { images in
        if images == nil { images = Self.images(of: instance) }
        return images
      }
      return ReusableInstance(store, instance, images)
    }

    private static func images(of instance: Instance) -> [MemoryImage]? {
      var images: [MemoryImage] = []
      for memory in instance.memories {
        let bytes = UnsafeRawBufferPointer(start: memory.record.pointee.base, count: Int(memory.record.pointee.size))
        guard let image = MemoryImage(bytes) else { return nil }
        images.append(image)
      }
      return images
    }
  }

  /// An instance that can be put back to how it began, with its store. Of one thread at a time.
  public final class ReusableInstance {
    /// The store, which holds the instance alone.
    public let store: Store
    /// The instance.
    public let instance: Instance
    private let globals: [UInt64]
    private let tables: [[UInt64]]
    private let elements: [Instance.ElementState]
    private let droppedData: [Bool]
    private let isReusable: Bool
    private let possessions: Int

    init(_ store: Store, _ instance: Instance, _ images: [MemoryImage]?) {
      self.store = store
      self.instance = instance
      globals = Array(
        UnsafeBufferPointer(start: instance.context.pointee.globals, count: instance.module.globalSlotCount))
      tables = instance.tables.map { table in
        Array(UnsafeBufferPointer(start: table.record.pointee.elements, count: Int(table.record.pointee.count)))
      }
      elements = instance.elements
      droppedData = instance.droppedData
      possessions = store.possessions
      isReusable = images.map { images in zip(instance.memories, images).allSatisfy { $0.take($1) } } ?? false
    }

    /// Runs the start function, if the module has one (Wasm 3.0 §4.7.5).
    public func start() throws(Trap) {
      guard let start = instance.module.module.start else { return }
      try store.call(instance.function(start.function), slots: store.stackPointer)
    }

    /// Puts everything back to how it was before `start`: memories, tables, globals, segments, and the store. Whoever has a
    /// handle to interrupt the store must not use it meanwhile.
    /// - Parameter isOfThisThread: Whether the calling thread alone has used the instance and its memories since it was made or last
    ///   put back, host functions included. It takes less time to put back then. If it is not true, the next guest may find what
    ///   the last one wrote.
    /// - Returns: Whether that could be done; if not, the instance must not be used again. It cannot if the host has put
    ///   something else into the store.
    public func reset(isOfThisThread: Bool = false) -> Bool {
      guard isReusable, store.possessions == possessions, store.reset() else { return false }
      let faults = isOfThisThread ? apus_thread_faults() : nil
      for memory in instance.memories where !memory.restore(faults) { return false }
      for (table, initial) in zip(instance.tables, tables) where !table.restore(initial) { return false }
      globals.withUnsafeBufferPointer { globals in
        if let base = globals.baseAddress { instance.context.pointee.globals.update(from: base, count: globals.count) }
      }
      instance.elements = elements
      instance.droppedData = droppedData
      return true
    }
  }

  extension Table {
    /// Writes back what the table held at first.
    /// - Returns: false if it has grown, and its memory is better given back.
    fileprivate func restore(_ initial: [UInt64]) -> Bool {
      guard record.pointee.count == UInt64(initial.count) else { return false }
      initial.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress, memcmp(base, record.pointee.elements, bytes.count) != 0 else { return }
        memcpy(record.pointee.elements, base, bytes.count)
      }
      return true
    }
  }
#endif
