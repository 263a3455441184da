import CExecution
import WebAssembly

// What link errors call things.

extension CompiledModule {
  /// What the module imports, in words: `a function of type (i32) -> ()`.
  package func description(of type: ExternType) -> String {
    switch type {
    case .function(let index): "a function of type \(functionType(index))"
    case .table(let type): Words.table(engineType(type))
    case .memory(let type): Words.memory(type)
    case .global(let type): Words.global(GlobalType(engineType(type.value), isMutable: type.isMutable))
    case .tag(let index): "a tag of type \(functionType(index))"
    }
  }
}

extension TypeRegistry {
  /// What an item is, in words.
  func description(of item: Extern) -> String {
    switch item {
    case .function(let function):
      "a function of type \(function.record.pointee.type.map { functionType($0) } ?? function.type)"
    case .table(let table): Words.table(table.currentType)
    case .memory(let memory): Words.memory(memory.currentType)
    case .global(let global): Words.global(global.type)
    case .tag(let tag): "a tag of type \(functionType(tag.type))"
    }
  }
}

private enum Words {
  static func table(_ type: TableType) -> String {
    "a table of \(limits(type.limits)) elements of \(type.element)\(addresses(type.addressType))"
  }

  static func memory(_ type: MemoryType) -> String {
    let size = type.pageSizeLog2 == 16 ? "" : " of \(1 << UInt64(type.pageSizeLog2)) bytes"
    return
      "a \(type.isShared ? "shared " : "")memory of \(limits(type.limits)) pages\(size)\(addresses(type.addressType))"
  }

  static func global(_ type: GlobalType) -> String { "a\(type.isMutable ? " mutable" : "") global of \(type.value)" }

  private static func limits(_ limits: Limits) -> String {
    limits.maximum.map { "\(limits.minimum) to \($0)" } ?? "\(limits.minimum) or more"
  }

  private static func addresses(_ type: AddressType) -> String { type == .i64 ? " with 64-bit addresses" : "" }
}
