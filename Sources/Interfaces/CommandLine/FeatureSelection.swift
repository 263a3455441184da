import ArgumentParser
import WebAssembly

/// The value of `--features`: which proposals a module may use.
struct FeatureSelection: ExpressibleByArgument {
  var features: Features

  /// Reads a list such as `wasm2,gc,-simd`. Names add to the standard set, or, if the list starts with an edition, `all`
  /// or `-all`, to that.
  init?(argument: String) {
    var features = Features.standard
    for item in argument.split(separator: ",", omittingEmptySubsequences: true) {
      let isRemoved = item.hasPrefix("-")
      let name = isRemoved ? item.dropFirst() : item
      guard let set = FeatureSelection.set(named: String(name)) else { return nil }
      if isRemoved {
        // `mvp` stays: there is no module without it.
        features.subtract(set.subtracting(.mvp))
      } else if ["wasm1", "wasm2", "wasm3", "all"].contains(name) {
        features = set
      } else {
        features.formUnion(set)
      }
    }
    self.features = features
  }

  init(_ features: Features) { self.features = features }

  private static func set(named name: String) -> Features? {
    switch name {
    case "all": return .all
    case "wasm1": return .wasm1
    case "wasm2": return .wasm2
    case "wasm3": return .wasm3
    default:
      guard let bit = Features.names.firstIndex(of: name) else { return nil }
      return Features(rawValue: 1 << UInt32(bit))
    }
  }

  /// What the help says about the names.
  static let help: ArgumentHelp = """
    The proposals that modules may use: a comma-separated list of names, `-name` to remove one, or wasm1, wasm2, \
    wasm3, all or -all to start from. Names: \(Features.names.joined(separator: ", ")). Without the option: wasm3, \
    threads, wide-arithmetic, custom-page-sizes.
    """
}
