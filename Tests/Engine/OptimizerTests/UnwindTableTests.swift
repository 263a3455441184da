import CNative
import Image
import Interpreter
import MachineCode
import Optimizer
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// The table by which exceptions pass through machine code, in images that somebody has changed.
@Suite(.enabled(if: Optimizer.isAvailable))
struct UnwindTableTests {
  private static let text = """
    (module (tag $e)
      (func $throw (throw $e))
      (func (export "f") (result i32)
        (block $h (try_table (catch $e $h) (call $throw)) (return (i32.const 1)))
        (block $h (try_table (catch $e $h) (call $throw)) (return (i32.const 2)))
        (i32.const 3)))
    """

  private func load(_ change: (inout UnwindTable) -> Void) throws -> Result<[Value], Trap> {
    let binary = try Module(parsing: Array(Self.text.utf8)).encoded()
    let module = try CompiledModule(Engine(tier: Interpreter.tier), Module(decoding: binary))
    var image = CompiledImage(module: binary, processor: .current, machine: try Optimizer.compile(module).image)
    var table = try #require(image.machine.unwinding())
    change(&table)
    image.machine.unwinding = { [table] in table }
    // As a file.
    try module.load(CompiledImage.read(image.bytes).machine.get())
    return try Guest(module).call("f")
  }

  @Test func imagesCarryIt() throws {
    let result = try load { _ in }
    #expect(describe(result) == "\([Value.i32(Int32(3))])")
  }

  @Test(arguments: ["(module)", "(module (type (func (param i32))) (type (struct)) (memory 1))"])
  func modulesWithoutFunctionsHaveOne(_ text: String) throws {
    let binary = try Module(parsing: Array(text.utf8)).encoded()
    let module = try CompiledModule(Engine(tier: Interpreter.tier), Module(decoding: binary))
    let image = CompiledImage(module: binary, processor: .current, machine: try Optimizer.compile(module).image)
    try module.load(CompiledImage.read(image.bytes).machine.get())
    #expect(module.native != nil)
  }

  /// A change that makes a table wrong.
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var apply: @Sendable (inout UnwindTable) -> Void

    init(_ name: String, _ apply: @escaping @Sendable (inout UnwindTable) -> Void) {
      testDescription = name
      self.apply = apply
    }
  }

  static let changes = [
    Change("no frames") { $0.frames = [] },
    Change("only the end") { $0.frames.removeFirst($0.frames.count - 1) },
    Change("no end") { $0.frames.removeLast() },
    Change("a start behind the code") { $0.frames[$0.frames.count - 1].start += 4096 },
    Change("not ascending") { $0.frames.swapAt(0, 1) },
    Change("more pads than there are") { $0.frames[1].pads = 1000 },
    Change("a pad too many") { $0.pads.append($0.pads[0]) },
    Change("no pads") { $0.pads = [] },
    Change("a frame that is too deep") { $0.frames[1].depth = .max - 7 },
    Change("half a word") { $0.frames[1].depth += 4 },
    Change("no return address") { $0.frames[1].link = 0 },
    Change("registers that do not exist") { $0.frames[1].saved = 0xFF },
    Change("a pad of another function") { $0.pads[0].pad = 0 },
    Change("a pad behind the code") { $0.pads[0].pad = .max },
    Change("calls of another function") { $0.pads[0].start = 0 },
    Change("calls that end before they begin") { $0.pads[0].end = $0.pads[0].start },
    Change("calls that overlap") { $0.pads[0].end = $0.pads[1].end },
  ]

  @Test(arguments: changes)
  func tablesAreChecked(_ change: Change) {
    let error = #expect(throws: ImageError.self) { _ = try load(change.apply) }
    #expect(error?.description == "the image does not fit its module")
  }
}
