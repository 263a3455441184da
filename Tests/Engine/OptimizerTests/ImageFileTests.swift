import Dispatch
import Glibc
import Interpreter
import MachineCode
import Optimizer
import Runtime
import Synchronization
import Testing
import WebAssembly
import WebAssemblyText

@testable import Image

/// Images of which only what is needed is read: what runs is what was written, or nothing.
@Suite struct ImageFileTests {
  /// A file that goes with the object.
  private final class TemporaryFile {
    let path: String

    init(_ bytes: [UInt8]) {
      var name = Array("/tmp/apus-image-XXXXXX".utf8CString)
      let descriptor = mkstemp(&name)
      path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
      close(descriptor)
      write(bytes)
    }

    func write(_ bytes: [UInt8]) {
      let descriptor = open(path, O_WRONLY | O_TRUNC)
      #expect(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
      close(descriptor)
    }

    deinit { unlink(path) }
  }

  private static func module(_ image: ImageFile) throws -> CompiledModule {
    let loaded = try CompiledModule.loading(image, ImageTests.engine())
    if let refusal = loaded.refusal { throw refusal }
    return loaded.module
  }

  private static func image(_ text: String) throws -> CompiledImage {
    let binary = try Module(parsing: Array(text.utf8)).encoded()
    let module = try CompiledModule(ImageTests.engine(), Module(decoding: binary))
    return CompiledImage(module: binary, processor: .current, machine: try Optimizer.compile(module).image)
  }

  private static let expected = describe(.success([.i32(Int32(5050))]))

  @Test func whatIsNeededIsRead() throws {
    let image = try ImageTests.image()
    let file = TemporaryFile(image.bytes)
    let opened = try #require(ImageFile(file.path, readingAtOnce: 0))
    #expect(opened.binary() == image.module)
    let module = try Self.module(opened)
    let guest = try Guest(module)
    #expect(describe(guest.call("sum", 100)) == Self.expected)
    // A fault of the guest's is still one, and its function has a name.
    guard case .failure(let trap) = guest.call("store", -1) else { Issue.record("no trap"); return }
    #expect(trap.kind == .outOfBoundsMemoryAccess)
    #expect(trap.backtrace.first?.name == "store")
    let code = try module.machineCode().map { Array($0.code) }
    let rows = try #require(image.machine.rows.all())
    let ends = try #require(image.machine.ends())
    #expect(code == zip(rows, ends).map { Array(image.machine.code[Int($0.start)..<Int($1)]) })
  }

  @Test func functionsWithoutCodeAreInterpreted() throws {
    var image = try ImageTests.image()
    var rows = try #require(image.machine.rows.all())
    rows[0].wrapper = MachineImage.none
    image.machine.rows = .memory(rows)
    let whole = image.bytes
    let file = TemporaryFile(whole)
    let opened = try #require(ImageFile(file.path, readingAtOnce: 0))
    #expect(describe(try Guest(Self.module(opened)).call("sum", 100)) == Self.expected)
    // The module behind the code is damaged: nothing but that function minds.
    var damaged = whole
    damaged[damaged.count - 3] ^= 1
    file.write(damaged)
    let guest = try Guest(Self.module(try #require(ImageFile(file.path, readingAtOnce: 0))))
    #expect(describe(guest.call("store", 0)) == describe(.success([])))
    #expect(describe(guest.call("sum", 100)) == "trap: damagedCode")
  }

  @Test func littleCodeIsReadAtOnce() throws {
    let whole = try ImageTests.image().bytes
    let file = TemporaryFile(whole)
    let guest = try Guest(Self.module(try #require(ImageFile(file.path))))
    file.write([])
    #expect(describe(guest.call("sum", 100)) == Self.expected)
    // So the module runs without its code if that is damaged.
    let header = try ImageHeader(whole, size: whole.count)
    var damaged = whole
    damaged[header.code.lowerBound + 5] ^= 1
    file.write(damaged)
    #expect(ImageFile(file.path).map { _ in 0 } == nil)
  }

  /// Where the function lies that is called first is said in the head: no row is read for it.
  @Test func whatIsCalledFirstIsKnown() throws {
    var bytes = try Self.image(
      """
      (module
        (import "host" "f" (func))
        (func (export "other") (result i32) (i32.const 1))
        (func (export "_start") (result i32) (i32.const 2)))
      """
    ).bytes
    let rows = try ImageHeader(bytes, size: bytes.count).rows
    bytes[rows.lowerBound] ^= 1
    let file = TemporaryFile(bytes)
    let opened = try #require(ImageFile(file.path, readingAtOnce: 0))
    #expect(opened.machine.rows.row(1) != nil)
    #expect(opened.machine.rows.row(0) == nil)
  }

  @Test func filesThatShrinkOrChangeDoNoHarm() throws {
    let whole = try ImageTests.image().bytes
    for isShorter in [true, false] {
      let file = TemporaryFile(whole)
      let guest = try Guest(Self.module(try #require(ImageFile(file.path, readingAtOnce: 0))))
      file.write(isShorter ? Array(whole[..<200]) : [UInt8](repeating: 0xCC, count: whole.count))
      #expect(describe(guest.call("sum", 100)) == "trap: damagedCode")
      #expect(describe(guest.call("sum", 100)) == "trap: damagedCode")
    }
    // What has been read stays.
    let file = TemporaryFile(whole)
    let guest = try Guest(Self.module(try #require(ImageFile(file.path, readingAtOnce: 0))))
    #expect(describe(guest.call("sum", 100)) == Self.expected)
    file.write([])
    #expect(describe(guest.call("sum", 100)) == Self.expected)
  }

  /// Damage of every kind: the image is not opened, or the guest traps, or does what it should.
  @Test(arguments: 0..<10) func damagedFilesDoNoHarm(_ seed: UInt64) throws {
    let whole = try ImageTests.image().bytes
    let file = TemporaryFile(whole)
    var generator = Numbers(state: 100 + seed)
    var outcomes: [String: Int] = [:]
    for round in 0..<2_000 {
      file.write(ImageTests.damage(whole, &generator))
      var outcome = "refused"
      if let image = ImageFile(file.path, readingAtOnce: 0), let module = try? Self.module(image) {
        outcome = (try? Guest(module)).map { describe($0.call("sum", 100)) } ?? "trap: damagedCode"
        #expect([Self.expected, "trap: damagedCode"].contains(outcome), "round \(round)")
      }
      outcomes[outcome, default: 0] += 1
    }
    #expect(outcomes.count == 3, "\(outcomes)")
  }

  private static let data = """
    (module
      (memory (export "memory") 3)
      (table (export "table") 2 funcref)
      (data (i32.const 5000) "first")
      (data (i32.const 5002) "second")
      (data $passive "later")
      (data (i32.const 60000) "far away")
      (elem (i32.const 0) $byte $init)
      (func $byte (export "byte") (param i32) (result i32) (i32.load8_u (local.get 0)))
      (func $init (export "init") (param i32) (memory.init $passive (local.get 0) (i32.const 0) (i32.const 5)))
      (func (export "through") (param i32) (result i32) (call_indirect (param i32) (result i32) (local.get 0) (i32.const 0)))
      (func (export "store") (param i32) (i32.store8 (local.get 0) (i32.const 33))))
    """

  /// Segments are one piece that is mapped: what lies on another counts, and passive ones stay what they are.
  @Test(arguments: [0, 1 << 20]) func dataIsMapped(_ limit: Int) throws {
    let image = try Self.image(Self.data)
    let file = TemporaryFile(image.bytes)
    let opened = try #require(ImageFile(file.path, readingAtOnce: limit))
    #expect(opened.outline.initialMemory != nil)
    let module = try Self.module(opened)
    let interpreted = try CompiledModule(ImageTests.engine(), Module(decoding: image.module))
    for _ in 0..<2 {
      let (guest, other) = (try Guest(module), try Guest(interpreted))
      for guest in [guest, other] {
        _ = guest.call("store", 5001)
        _ = guest.call("init", 6000)
      }
      #expect(guest.state == other.state)
      #expect(describe(guest.call("through", 5002)) == describe(other.call("through", 5002)))
      #expect(describe(guest.call("byte", 5002)) == describe(.success([.i32(Int32(UInt8(ascii: "s")))])))
    }
  }

  /// What cannot be laid out as one piece is copied, wherever it says it goes.
  @Test(arguments: [
    "(memory i64 0x800000000000) (data (i64.const 0x7ffffffffffff000) \"x\")",
    "(memory i64 0x800000000001) (data (i64.const 0x8000000000000001) \"x\")",
    "(memory 65536) (data (i32.const -1) \"x\")", "(memory 1) (data (i32.const 65536) \"x\")",
  ])
  func segmentsAtTheEdgeOfWhatCanBeCounted(_ fields: String) throws {
    let module = try Module(decoding: Module(parsing: Array("(module \(fields))".utf8)).encoded())
    let contents = SegmentContents(module)
    #expect(contents.ranges.count == 1)
    #expect(contents.bytes.count >= 1)
  }

  @Test func dataThatIsDamagedIsNoticed() throws {
    let whole = try Self.image(Self.data).bytes
    let header = try ImageHeader(whole, size: whole.count)
    for place in [header.initial.range.lowerBound + 3, header.data.range.upperBound - 1] {
      var damaged = whole
      damaged[place] ^= 1
      let file = TemporaryFile(damaged)
      let module = try Self.module(try #require(ImageFile(file.path)))
      let error = #expect(throws: InstantiationError.self) { _ = try Guest(module) }
      guard case .trap(let trap)? = error else { Issue.record("no trap"); continue }
      #expect(trap.kind == .damagedCode)
    }
  }

  /// A file that is cut off is zeros to the guest, and does not end the process.
  @Test func mappedDataMayGo() throws {
    let file = TemporaryFile(try Self.image(Self.data).bytes)
    let guest = try Guest(Self.module(try #require(ImageFile(file.path))))
    #expect(describe(guest.call("byte", 60_000)) == describe(.success([.i32(Int32(UInt8(ascii: "f")))])))
    file.write([])
    #expect(describe(guest.call("byte", 60_000)) == describe(.success([.i32(Int32(0))])))
    // The host looks at the memory as well.
    #expect(guest.state[0][5002] == 0)
    #expect(describe(guest.call("store", 70_000)) == describe(.success([])))
  }

  /// Code of several blocks, which threads need at the same time.
  @Test func threadsWaitForEachOther() throws {
    let functions = (0..<400).map { number in
      let body = (0..<20).map {
        "(local.set 0 (i32.add (i32.mul (local.get 0) (local.get 1)) (i32.const \(number * 31 + $0))))"
      }
      let call = number == 0 ? "" : "(local.set 0 (call $f\(number - 1) (local.get 0) (i32.const \(number))))"
      return
        "(func $f\(number) (export \"f\(number)\") (param i32 i32) (result i32) \(body.joined()) \(call) (local.get 0))"
    }
    let image = try Self.image("(module \(functions.joined(separator: "\n")))")
    #expect(image.machine.code.count > 2 * FileCode.blockSize)
    let interpreted = try Guest(CompiledModule(ImageTests.engine(), Module(decoding: image.module)))
    let expected = describe(interpreted.call("f399", 3, 5))
    let file = TemporaryFile(image.bytes)
    for _ in 0..<20 {
      let module = try Self.module(try #require(ImageFile(file.path, readingAtOnce: 0)))
      let results = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        let outcome = (try? Guest(module)).map { describe($0.call("f399", 3, 5)) } ?? "none"
        results.withLock { $0.append(outcome) }
      }
      #expect(results.withLock { $0 } == [String](repeating: expected, count: 4))
    }
  }
}
