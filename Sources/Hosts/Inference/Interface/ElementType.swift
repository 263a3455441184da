/// What the elements of a tensor are.
public enum ElementType: UInt8, Sendable, Equatable, CaseIterable {
  case f16, f32, f64, bf16, u8, i8, u16, i16, u32, i32, u64, i64, bool

  /// In bytes.
  public var size: Int {
    switch self {
    case .u8, .i8, .bool: 1
    case .f16, .bf16, .u16, .i16: 2
    case .f32, .u32, .i32: 4
    case .f64, .u64, .i64: 8
    }
  }

  /// How many bytes a tensor has.
  /// - Parameter dimensions: The number of elements in each dimension.
  /// - Returns: nil if one is negative, or if there were more bytes than addresses even without those dimensions that are 0:
  ///   libraries multiply in an order of their own.
  public func byteCount(_ dimensions: [Int]) -> Int? {
    var count = size
    for dimension in dimensions where dimension != 0 {
      let (product, overflow) = count.multipliedReportingOverflow(by: dimension)
      guard !overflow, product >= 0 else { return nil }
      count = product
    }
    return dimensions.contains(0) ? 0 : count
  }

  /// One row for each type: the numbers by which the libraries and interfaces know it; nil where they do not.
  private struct Row {
    var type: ElementType
    var tensorFlowLite: Int32?
    var onnxRuntime: Int32?
    var tensorFlow: Int32?
    /// From OpenVINO's `f32` on, whose own number differs between releases.
    var openVINO: Int32?
    var wasiNN: UInt32?
  }

  private static let table: [Row] = [
    Row(type: .f16, tensorFlowLite: 10, onnxRuntime: 10, tensorFlow: 19, openVINO: -1, wasiNN: 0),
    Row(type: .f32, tensorFlowLite: 1, onnxRuntime: 1, tensorFlow: 1, openVINO: 0, wasiNN: 1),
    Row(type: .f64, tensorFlowLite: 11, onnxRuntime: 11, tensorFlow: 2, openVINO: 1, wasiNN: 2),
    Row(type: .bf16, tensorFlowLite: 19, onnxRuntime: 16, tensorFlow: 14, openVINO: -2, wasiNN: nil),
    Row(type: .u8, tensorFlowLite: 3, onnxRuntime: 2, tensorFlow: 4, openVINO: nil, wasiNN: 3),
    Row(type: .i8, tensorFlowLite: 9, onnxRuntime: 3, tensorFlow: 6, openVINO: 3, wasiNN: nil),
    Row(type: .u16, tensorFlowLite: 17, onnxRuntime: 4, tensorFlow: 17, openVINO: nil, wasiNN: nil),
    Row(type: .i16, tensorFlowLite: 7, onnxRuntime: 5, tensorFlow: 5, openVINO: 4, wasiNN: nil),
    Row(type: .u32, tensorFlowLite: 16, onnxRuntime: 12, tensorFlow: 22, openVINO: nil, wasiNN: nil),
    Row(type: .i32, tensorFlowLite: 2, onnxRuntime: 6, tensorFlow: 3, openVINO: 5, wasiNN: 4),
    Row(type: .u64, tensorFlowLite: 13, onnxRuntime: 13, tensorFlow: 23, openVINO: nil, wasiNN: nil),
    Row(type: .i64, tensorFlowLite: 4, onnxRuntime: 7, tensorFlow: 9, openVINO: 6, wasiNN: 5),
    Row(type: .bool, tensorFlowLite: 6, onnxRuntime: 9, tensorFlow: 10, openVINO: -3, wasiNN: nil),
  ]

  private static func find(_ matches: (Row) -> Bool) -> ElementType? { table.first(where: matches)?.type }
  private var row: Row { Self.table[Int(rawValue)] }

  init?(tensorFlowLite number: Int32) {
    guard let type = Self.find({ $0.tensorFlowLite == number }) else { return nil }
    self = type
  }

  init?(onnxRuntime number: Int32) {
    guard let type = Self.find({ $0.onnxRuntime == number }) else { return nil }
    self = type
  }

  /// Reads a `TF_DataType` of TensorFlow.
  public init?(tensorFlow number: Int32) {
    guard let type = Self.find({ $0.tensorFlow == number }) else { return nil }
    self = type
  }

  init?(openVINO number: Int32, f32: Int32, u8: Int32) {
    if number == u8 {
      self = .u8
      return
    }
    guard let type = Self.find({ $0.openVINO == number - f32 }) else { return nil }
    self = type
  }

  /// Reads a `tensor_type` of WASI-NN.
  public init?(wasiNN number: UInt32) {
    guard let type = Self.find({ $0.wasiNN == number }) else { return nil }
    self = type
  }

  /// The number in ONNX Runtime.
  var onnxRuntime: Int32 { row.onnxRuntime ?? 0 }
  /// The number in TensorFlow.
  var tensorFlow: Int32 { row.tensorFlow ?? 0 }
}
