import Runtime
import WebAssembly

/// Decoding of images in the host for guests that were made for WasmEdge or SSVM: the modules `wasmedge_image`, in both
/// of its generations, and `ssvm_image`.
///
/// It gives a guest nothing but the host's time: bytes of the guest's memory become other bytes there.
public final class ImageCapability: Capability {
  /// Makes the capability.
  public init() {}

  /// Makes a function of the modules.
  public func function(
    _ engine: Engine, module: String, name: String, type: FunctionType
  ) throws(LinkError) -> HostFunction? {
    guard let function = ImageFunction(module: module, name: name) else { return nil }
    let expected = FunctionType(
      parameters: [ValueType](repeating: .i32, count: function.format == nil ? 7 : 5), results: [.i32])
    guard type == expected else {
      throw LinkError(
        "incompatible import type: \"\(module)\" \"\(name)\" is of type \(expected), the module imports it as \(type)")
    }
    return HostFunction(engine, type) { call throws(Trap) in call[0] = function.run(call) ? 0 : 1 }
  }

  /// Has nothing to forget.
  public func reset() -> Bool { true }
}

/// A function of the modules.
private struct ImageFunction: Sendable {
  /// In the name, for the functions of the early generation; those of the late one take it as an argument.
  let format: PixelFormat?

  /// Finds a function.
  init?(module: String, name: String) {
    if module == "wasmedge_image", ["load_jpg", "load_png", "load_image"].contains(name) {
      format = nil
      return
    }
    guard module == "wasmedge_image" || module == "ssvm_image" else { return nil }
    for kind in ["jpg", "png"] {
      for format in PixelFormat.allCases where name == "\(module)_load_\(kind)_to_\(format)" {
        self.format = format
        return
      }
    }
    return nil
  }

  /// Decodes an image.
  /// - Returns: Whether there is one, and room for it.
  func run(_ call: borrowing HostCall) -> Bool {
    guard let memory = call.memory, let format = format ?? PixelFormat(rawValue: UInt32(truncatingIfNeeded: call[4]))
    else { return false }
    let (width, height) = (Int(UInt32(truncatingIfNeeded: call[2])), Int(UInt32(truncatingIfNeeded: call[3])))
    let (pixels, overflow) = width.multipliedReportingOverflow(by: height)
    guard !overflow, pixels > 0, pixels <= Image.largestPixelCount else { return false }
    let count = UInt64(pixels * format.pixelSize)
    let target = UInt64(UInt32(truncatingIfNeeded: call[self.format == nil ? 5 : 4]))
    if self.format == nil {
      let room = UInt64(UInt32(truncatingIfNeeded: call[6]))
      guard count <= room, memory.holds(target, room) else { return false }
    }
    let (address, length) = (UInt64(UInt32(truncatingIfNeeded: call[0])), UInt64(UInt32(truncatingIfNeeded: call[1])))
    guard memory.holds(target, count), memory.holds(address, length) else { return false }
    do {
      // A copy, as another thread of the guest may write to the memory while a decoder reads it.
      let image = try Image(decoding: memory.copy(at: address, count: length))
      let bytes = try image.bytes(width: width, height: height, format, self.format == nil ? .late : .early)
      try memory.write(bytes, at: target)
      return true
    } catch {
      return false
    }
  }
}
