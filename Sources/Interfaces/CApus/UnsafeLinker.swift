// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Runtime
import WASI
import WebAssembly

// What <apus.h> has for WASI, and for finding imports by their names.

/// What a guest is given.
final class WASIConfigurationHandle: Handle {
  var configuration = WASIEnvironment.Configuration()
}

/// Finds imports by their names.
final class LinkerHandle: Handle {
  let store: StoreHandle
  /// The last definition of a name counts.
  var items: [(module: String, name: String, item: Extern)] = []
  var environment: WASIEnvironment?

  init(_ store: StoreHandle) { self.store = store }

  /// Finds the imports of a module.
  /// - Throws: Which are unknown.
  func imports(_ module: CompiledModule) throws -> [Extern] {
    var unknown: [String] = []
    var found: [Extern] = []
    for item in module.module.imports {
      if let known = items.last(where: { $0.name.hasBytes(of: item.name) && $0.module.hasBytes(of: item.module) }) {
        found.append(known.item)
      } else if case .function(let index) = item.type,
        let function = try environment?.function(
          module.engine, module: item.module, name: item.name, type: module.functionType(index))
      {
        found.append(.function(Runtime.Function(function)))
      } else {
        unknown.append("\"\(item.module)\" \"\(item.name)\" (\(item.type.kind.keyword))")
      }
    }
    guard unknown.isEmpty else { throw Failure("unknown import: " + unknown.joined(separator: ", ")) }
    return found
  }
}

extension String {
  /// Whether two names have the same bytes; strings may be equal without that.
  fileprivate func hasBytes(of other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}

@c @implementation public func apus_linker_new(_ store: OpaquePointer?) -> OpaquePointer? {
  guard let store: StoreHandle = store?.handle() else {
    report("expected a store, found NULL")
    return nil
  }
  return LinkerHandle(store).own()
}

@c @implementation public func apus_linker_define(
  _ linker: OpaquePointer?, _ module: UnsafePointer<CChar>?, _ name: UnsafePointer<CChar>?, _ item: OpaquePointer?
) -> Bool {
  attempt {
    guard let linker: LinkerHandle = linker?.handle(), let handle: ReferenceHandle = item?.handle(),
      let item = handle.item
    else { throw Failure("expected a linker and an item, found NULL") }
    guard handle.store === linker.store else { throw Failure("the item is of another store") }
    linker.items.append((try String(module, "a module's name"), try String(name, "a name"), item))
    return true
  } ?? false
}

@c @implementation public func apus_linker_define_instance(
  _ linker: OpaquePointer?, _ module: UnsafePointer<CChar>?, _ instance: OpaquePointer?
) -> Bool {
  attempt {
    guard let linker: LinkerHandle = linker?.handle(), let handle: InstanceHandle = instance?.handle() else {
      throw Failure("expected a linker and an instance, found NULL")
    }
    guard handle.store === linker.store else { throw Failure("the instance is of another store") }
    let module = try String(module, "a module's name")
    for export in handle.instance.exports { linker.items.append((module, export.name, export.item)) }
    return true
  } ?? false
}

@c @implementation public func apus_linker_define_wasi(
  _ linker: OpaquePointer?, _ configuration: OpaquePointer?
) -> Bool {
  let configuration: WASIConfigurationHandle? = configuration?.consume()
  return attempt {
    guard let linker: LinkerHandle = linker?.handle(), let configuration else {
      throw Failure("expected a linker and a configuration, found NULL")
    }
    let environment = try WASIEnvironment(configuration.configuration)
    linker.environment = environment
    linker.store.interruption.add(environment)
    return true
  } ?? false
}

@c @implementation public func apus_linker_instantiate(
  _ linker: OpaquePointer?, _ module: OpaquePointer?, _ trap: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  guard let linker: LinkerHandle = linker?.handle() else {
    trap?.pointee = nil
    report("expected a linker, found NULL")
    return nil
  }
  return linker.store.instantiate(module, trap) { try linker.imports($0) }
}

// Configurations.

@c @implementation public func apus_wasi_config_new() -> OpaquePointer? { WASIConfigurationHandle().own() }

/// Changes a configuration.
/// - Returns: Whether that could be done.
private func change(
  _ configuration: OpaquePointer?, _ body: (inout WASIEnvironment.Configuration) throws -> Void
) -> Bool {
  attempt {
    guard let handle: WASIConfigurationHandle = configuration?.handle() else {
      throw Failure("expected a configuration of WASI, found NULL")
    }
    try body(&handle.configuration)
    return true
  } ?? false
}

@c @implementation public func apus_wasi_config_set_args(
  _ configuration: OpaquePointer?, _ count: Int, _ arguments: UnsafePointer<UnsafePointer<CChar>?>?
) -> Bool {
  change(configuration) { configuration in
    guard count == 0 || count > 0 && arguments != nil else { throw Failure("expected arguments, found NULL") }
    configuration.arguments = try UnsafeBufferPointer(start: arguments, count: count).map {
      try String($0, "an argument")
    }
  }
}

@c @implementation public func apus_wasi_config_add_env(
  _ configuration: OpaquePointer?, _ name: UnsafePointer<CChar>?, _ value: UnsafePointer<CChar>?
) -> Bool {
  change(configuration) { configuration in
    let name = try String(name, "the name of a variable")
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "=")) else {
      throw Failure("expected the name of a variable without '=', found \"\(name)\"")
    }
    configuration.variables.append((name, try String(value, "the value of a variable")))
  }
}

@c @implementation public func apus_wasi_config_add_folder(
  _ configuration: OpaquePointer?, _ host: UnsafePointer<CChar>?, _ guest: UnsafePointer<CChar>?, _ isReadOnly: Bool
) -> Bool {
  change(configuration) { configuration in
    configuration.directories.append(
      WASIEnvironment.Directory(
        host: try String(host, "a folder of the host"), guest: try String(guest, "the folder's name in the guest"),
        isReadOnly: isReadOnly))
  }
}

@c @implementation public func apus_wasi_config_allow_net(
  _ configuration: OpaquePointer?, _ text: UnsafePointer<CChar>?
) -> Bool {
  change(configuration) { configuration in
    let text = try String(text, "HOST:PORT")
    guard configuration.network.allow(text) else { throw Failure("expected HOST:PORT, found \"\(text)\"") }
  }
}

@c @implementation public func apus_wasi_config_inherit_stdio(_ configuration: OpaquePointer?) {
  _ = change(configuration) { configuration in
    configuration.standardInput = .descriptor(0)
    configuration.standardOutput = .descriptor(1)
    configuration.standardError = .descriptor(2)
  }
}

@c @implementation public func apus_wasi_config_set_stdin_bytes(
  _ configuration: OpaquePointer?, _ bytes: UnsafePointer<CChar>?, _ size: Int
) {
  _ = change(configuration) { configuration in
    let bytes = UnsafeRawBufferPointer(start: bytes, count: bytes == nil ? 0 : max(0, size))
    configuration.standardInput = .bytes(Array(bytes))
  }
}

@c @implementation public func apus_wasi_config_set_stdin_fd(_ configuration: OpaquePointer?, _ descriptor: CInt) {
  _ = change(configuration) { $0.standardInput = .descriptor(descriptor) }
}

@c @implementation public func apus_wasi_config_set_stdout_fd(_ configuration: OpaquePointer?, _ descriptor: CInt) {
  _ = change(configuration) { $0.standardOutput = .descriptor(descriptor) }
}

@c @implementation public func apus_wasi_config_set_stderr_fd(_ configuration: OpaquePointer?, _ descriptor: CInt) {
  _ = change(configuration) { $0.standardError = .descriptor(descriptor) }
}

/// A function that is given what a guest writes.
///
/// Sound because the pointer goes to the function as it came.
private struct Output: @unchecked Sendable {
  let function: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, Int) -> Void
  let environment: UnsafeMutableRawPointer?

  /// Where the guest writes.
  static func to(_ function: apus_output_t?, _ environment: UnsafeMutableRawPointer?) -> StandardOutput {
    guard let function else { return .discard }
    let output = Output(function: function, environment: environment)
    return .function(limit: .max) { bytes in
      bytes.withUnsafeBytes { buffer in
        output.function(output.environment, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }
  }
}

@c @implementation public func apus_wasi_config_set_stdout(
  _ configuration: OpaquePointer?, _ function: apus_output_t?, _ environment: UnsafeMutableRawPointer?
) {
  _ = change(configuration) { $0.standardOutput = Output.to(function, environment) }
}

@c @implementation public func apus_wasi_config_set_stderr(
  _ configuration: OpaquePointer?, _ function: apus_output_t?, _ environment: UnsafeMutableRawPointer?
) {
  _ = change(configuration) { $0.standardError = Output.to(function, environment) }
}
