import ArgumentParser
import CommandSupport
import WebAssembly

/// `apus inspect`: tells what a module contains.
struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what a module contains: sections, imports, exports, features, sizes.",
    discussion: """
      Examples:
        apus inspect app.wasm
        apus inspect --json app.wasm | jq '.imports[].name'
        apus inspect --asm resize app.wasm
        apus inspect --tier baseline --asm resize app.wasm
      """)

  @Flag(help: "Print JSON for programs.")
  var json = false

  @Option(
    name: .customLong("asm"),
    help: ArgumentHelp(
      "Show the machine code of a function beside its instructions: an index, a name, or the name of an export.",
      valueName: "function"))
  var function: String?

  @Option(help: "Which compiler's machine code to show: baseline or optimizing.")
  var tier = Tier.optimizing

  @Argument(
    help: "The module, binary or text; - is the standard input.", completion: .file(extensions: ["wasm", "wat"]))
  var file: String

  func validate() throws {
    if json, function != nil { throw ValidationError("--asm writes text: it does not go together with --json") }
  }

  func run() throws {
    let loaded = try ModuleFile.load(file)
    // A module that was text has no sections yet.
    let module = loaded.sections.isEmpty ? try Module(decoding: loaded.encoded()) : loaded
    var output = try Output("-")
    if let function { return try MachineListing(module, function, tier, file).write(to: &output) }
    let report = try Report(module)
    if json { report.writeJSON(to: &output) } else { report.writeText(file, to: &output) }
    try output.finish()
  }
}

/// What `inspect` shows.
private struct Report {
  private let module: Module
  private let features: Features
  private let problem: WebAssemblyError?
  private let name: String?
  private let importedTypes: [ExternKind: [ExternType]]

  init(_ module: Module) throws {
    self.module = module
    name = module.names?.module
    importedTypes = Dictionary(grouping: module.imports.map(\.type), by: \.kind)
    do throws(WebAssemblyError) {
      try module.validate(features: .all)
      problem = nil
    } catch {
      problem = error
    }
    features = problem == nil ? try module.usedFeatures() : .mvp
  }

  private var featureNames: [String] {
    Features.names.enumerated().filter { features.rawValue >> UInt32($0.offset) & 1 == 1 }.map(\.element)
  }

  /// The number of items in a section, where it is a list.
  private func count(_ id: SectionID) -> Int? {
    switch id {
    case .custom, .start: nil
    case .type: module.recursiveTypes.count
    case .import: module.imports.count
    case .function, .code: module.functions.count
    case .table: module.tables.count
    case .memory: module.memories.count
    case .tag: module.tags.count
    case .global: module.globals.count
    case .export: module.exports.count
    case .element: module.elements.count
    case .data: module.data.count
    case .dataCount: module.dataCount.map { Int($0) }
    }
  }

  private struct Row {
    var name: String
    var start: Int
    var size: Int
    var count: Int?
  }

  /// The sections, made one by one: a module can have millions.
  private var rows: some Sequence<Row> {
    var custom = module.customSections.makeIterator()
    return module.sections.lazy.map { section in
      let name = section.id == .custom ? "custom \"\(custom.next()?.name ?? "")\"" : section.id.name
      return Row(
        name: name, start: section.contents.indices.lowerBound, size: section.contents.count, count: count(section.id))
    }
  }

  // The types as people write them.

  private func describe(_ type: ExternType) -> String {
    switch type {
    case .function(let index): return "func \(describe(functionType: index))"
    case .tag(let index): return "tag \(describe(functionType: index))"
    case .global(let type): return "global \(type.isMutable ? "(mut \(type.value))" : "\(type.value)")"
    case .table(let type):
      return "table \(type.addressType == .i64 ? "i64 " : "")\(describe(type.limits)) \(type.element)"
    case .memory(let type):
      let pages = type.hasExplicitPageSize ? " (pagesize \(UInt64(1) << UInt64(type.pageSizeLog2)))" : ""
      let shared = type.isShared ? " shared" : ""
      return "memory \(type.addressType == .i64 ? "i64 " : "")\(describe(type.limits))\(shared)\(pages)"
    }
  }

  private func describe(_ limits: Limits) -> String {
    "\(limits.minimum)" + (limits.maximum.map { " \($0)" } ?? "")
  }

  private func describe(functionType index: TypeIndex) -> String {
    guard Int(index) < module.types.count, case .function(let type) = module.types[Int(index)].composite else {
      return "type \(index)"
    }
    let list = { (types: [ValueType]) in "[" + types.map(\.description).joined(separator: " ") + "]" }
    return "\(list(type.parameters)) -> \(list(type.results))"
  }

  private func type(of export: Export) -> ExternType? {
    let imported = importedTypes[export.kind] ?? []
    let index = Int(export.index)
    if index < imported.count { return imported[index] }
    let own = index - imported.count
    switch export.kind {
    case .function: return own < module.functions.count ? .function(module.functions[own].type) : nil
    case .table: return own < module.tables.count ? .table(module.tables[own].type) : nil
    case .memory: return own < module.memories.count ? .memory(module.memories[own].type) : nil
    case .global: return own < module.globals.count ? .global(module.globals[own].type) : nil
    case .tag: return own < module.tags.count ? .tag(module.tags[own].type) : nil
    }
  }

  // Output.

  func writeText(_ file: String, to output: inout Output) {
    output.write(line: "\(file): \(module.bytes.count) bytes" + (name.map { ", module \"\($0)\"" } ?? ""))
    output.write(line: problem.map { "invalid: \($0)" } ?? "valid, with: \(featureNames.joined(separator: ", "))")
    output.write(line: "\nsection                        offset       size      count")
    for row in rows {
      let name = row.name + String(repeating: " ", count: max(1, 24 - row.name.count))
      let count = row.count.map { padded(String($0), 11) } ?? ""
      output.write(line: name + padded("0x" + String(row.start, radix: 16), 13) + padded(String(row.size), 11) + count)
    }
    if !module.imports.isEmpty { output.write(line: "\nimports") }
    for item in module.imports {
      output.write(line: "  \"\(item.module)\" \"\(item.name)\" \(describe(item.type))")
    }
    if !module.exports.isEmpty { output.write(line: "\nexports") }
    for export in module.exports {
      output.write(line: "  \"\(export.name)\" \(type(of: export).map(describe) ?? export.kind.keyword)")
    }
    if let start = module.start { output.write(line: "\nstart function \(start.function)") }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count)) + text
  }

  func writeJSON(to output: inout Output) {
    output.write(line: "{")
    write("bytes", .number(module.bytes.count), to: &output)
    write("name", name.map { .string($0) } ?? .null, to: &output)
    write("valid", .boolean(problem == nil), to: &output)
    write("error", problem.map { .string($0.description) } ?? .null, to: &output)
    write("features", .array(featureNames.map { .string($0) }), to: &output)
    write("sections", rows, to: &output) { row in
      .object([
        ("name", .string(row.name)), ("offset", .number(row.start)), ("size", .number(row.size)),
        ("count", row.count.map { .number($0) } ?? .null),
      ])
    }
    write("imports", module.imports, to: &output) { item in
      .object([
        ("module", .string(item.module)), ("name", .string(item.name)), ("kind", .string(item.type.kind.keyword)),
        ("type", .string(describe(item.type))),
      ])
    }
    write("exports", module.exports, to: &output) { export in
      .object([
        ("name", .string(export.name)), ("kind", .string(export.kind.keyword)), ("index", .number(Int(export.index))),
        ("type", type(of: export).map { .string(describe($0)) } ?? .null),
      ])
    }
    let start: JSON = module.start.map { .number(Int($0.function)) } ?? .null
    output.write(line: "  \"start\": \(start.text())\n}")
  }

  private func write(_ name: String, _ value: JSON, to output: inout Output) {
    output.write(line: "  \(JSON.quoted(name)): \(value.text(indentation: "  ")),")
  }

  /// Writes a member whose value is a list, one element after the other.
  private func write<Elements: Sequence>(
    _ name: String, _ elements: Elements, to output: inout Output, _ value: (Elements.Element) -> JSON
  ) {
    var text = "  \(JSON.quoted(name)): ["
    var isFirst = true
    for element in elements {
      text += (isFirst ? "\n    " : ",\n    ") + value(element).text(indentation: "    ")
      isFirst = false
      output.write(text: text)
      text = ""
    }
    output.write(line: text + (isFirst ? "]," : "\n  ],"))
  }
}
