import Synchronization

/// The loaded inference libraries of this process: each is looked for when the first model needs it, and loaded once.
public final class Backends: Sendable {
  /// Looks for libraries.
  public let finder: LibraryFinder
  private let loaded: Mutex<[Loaded]>

  private struct Loaded {
    let library: LocatedLibrary
    let backend: any Backend
  }

  /// Makes a set.
  /// - Parameters:
  ///   - finder: Looks for libraries.
  ///   - linked: Those that the program has and that need not be looked for.
  public init(_ finder: LibraryFinder = LibraryFinder(), linked: [(kind: BackendKind, backend: any Backend)] = []) {
    self.finder = finder
    loaded = Mutex(
      linked.map { Loaded(library: LocatedLibrary(kind: $0.kind, path: "this program"), backend: $0.backend) })
  }

  /// The library that runs models of a kind.
  /// - Throws: If none is installed or none works.
  public func backend(_ kind: BackendKind) throws(LibraryError) -> any Backend { try located(kind).backend }

  /// The library that runs models of a kind, and where it was found.
  /// - Throws: If none is installed or none works.
  public func located(_ kind: BackendKind) throws(LibraryError) -> (backend: any Backend, library: LocatedLibrary) {
    let result: Result<Loaded, LibraryError> = loaded.withLock { loaded in
      if let found = loaded.first(where: { $0.library.kind == kind }) { return .success(found) }
      do throws(LibraryError) {
        let made = try load(kind)
        loaded.append(made)
        return .success(made)
      } catch {
        return .failure(error)
      }
    }
    let found = try result.get()
    return (found.backend, found.library)
  }

  /// Tries the places of a library in order; what counts is why the first one failed.
  private func load(_ kind: BackendKind) throws(LibraryError) -> Loaded {
    var problem = LibraryError.missing(kind)
    for (index, library) in finder.locations(kind).enumerated() {
      do throws(LibraryError) { return Loaded(library: library, backend: try Self.make(library)) } catch {
        if index == 0 { problem = error }
      }
    }
    throw problem
  }

  private static func make(_ library: LocatedLibrary) throws(LibraryError) -> any Backend {
    switch library.kind {
    case .tensorFlowLite: try TensorFlowLite(library)
    case .onnxRuntime: try OnnxRuntime(library)
    case .tensorFlow: try TensorFlow(library)
    case .openVINO: try OpenVINO(library)
    case .llama: try Llama(library)
    }
  }
}
