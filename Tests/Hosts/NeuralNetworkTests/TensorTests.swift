import Testing

@testable import Inference
@testable import NeuralNetwork

/// What is checked before a library sees a tensor.
@Suite("Tensors") struct TensorTests {
  @Test func bytesAreCountedWithoutOverflow() {
    #expect(ElementType.f32.byteCount([]) == 4)
    #expect(ElementType.f32.byteCount([2, 3]) == 24)
    #expect(ElementType.u8.byteCount([0]) == 0)
    #expect(ElementType.u8.byteCount([5, 0, 7]) == 0)
    #expect(ElementType.u8.byteCount([-1]) == nil)
    #expect(ElementType.u8.byteCount([-1, -1]) == nil)
    #expect(ElementType.u8.byteCount([.max]) == .max)
    #expect(ElementType.u16.byteCount([.max]) == nil)
    #expect(ElementType.u8.byteCount([1 << 32, 1 << 32]) == nil)
    // A library may multiply the large ones first.
    #expect(ElementType.u8.byteCount([0, 1 << 32, 1 << 32]) == nil)
    #expect(ElementType.u8.byteCount([1 << 32, 1 << 32, 0]) == nil)
  }

  private func resolve(
    _ description: TensorDescription, _ type: ElementType?, _ dimensions: [Int]?, _ size: Int
  ) -> [Int]? {
    [UInt8](repeating: 0, count: size).withUnsafeBytes {
      try? description.resolve(TensorView(type, dimensions, $0)).dimensions
    }
  }

  @Test func inputsAreComparedWithTheModel() {
    let fixed = TensorDescription(type: .f32, dimensions: [1, 4])
    #expect(resolve(fixed, .f32, [1, 4], 16) == [1, 4])
    #expect(resolve(fixed, nil, nil, 16) == [1, 4])
    #expect(resolve(fixed, nil, nil, 15) == nil)
    #expect(resolve(fixed, .u8, [1, 16], 16) == nil)
    #expect(resolve(fixed, .i32, [1, 4], 16) == nil)
    #expect(resolve(fixed, .f32, [4], 16) == nil)
    #expect(resolve(fixed, .f32, [4, 1], 16) == nil)
    let open = TensorDescription(type: .u8, dimensions: [-1, 3])
    #expect(resolve(open, .u8, [5, 3], 15) == [5, 3])
    #expect(resolve(open, .u8, [5, 3], 14) == nil)
    #expect(resolve(open, .u8, nil, 15) == nil)
    #expect(resolve(open, .u8, [-5, 3], 15) == nil)
    #expect(resolve(TensorDescription(type: nil, dimensions: [1]), nil, [1], 1) == nil)
  }

  @Test func modelsAreNamedInTwoWays() {
    func entry(_ text: String) -> NamedModels.Entry? { NamedModels.Entry(parsing: text) }
    #expect(entry("food=a.tflite") == .init(name: "food", paths: ["a.tflite"]))
    #expect(entry("food=a.xml,a.bin") == .init(name: "food", paths: ["a.xml", "a.bin"]))
    #expect(
      entry("food:OpenVINO:CPU:a.xml:a.bin") == .init(name: "food", paths: ["a.xml", "a.bin"], encoding: .openvino))
    #expect(entry("food:autodetect:auto:a.tflite") == .init(name: "food", paths: ["a.tflite"]))
    for wrong in ["", "food", "=a", "food=", "food=a,", "food:onnx:cpu", "food:none:cpu:a", "food:onnx:abc:a"] {
      #expect(entry(wrong) == nil, "\(wrong)")
    }
  }
}
