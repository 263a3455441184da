// Runs a guest on a board without an operating system: QEMU's `virt` machine with a 32-bit RISC-V processor.
//
// `make embedded` builds and runs it. The guest, hello.wat, is part of the image.

import Interpreter
import Runtime
import WebAssembly

@_extern(c) func board_put(_ byte: UInt8)
@_extern(c) func board_exit(_ code: Int32)
@_extern(c) func board_guest() -> UnsafePointer<UInt8>
@_extern(c) func board_guest_size() -> Int

func end(_ code: Int32) -> Never {
  board_exit(code)
  while true {}
}

func say(_ text: StaticString) {
  for index in 0..<text.utf8CodeUnitCount { board_put((text.utf8Start + index).pointee) }
}

@c(main) func start() -> Int32 {
  let bytes = [UInt8](UnsafeBufferPointer(start: board_guest(), count: board_guest_size()))
  do throws(WebAssemblyError) {
    run(try CompiledModule(Engine(tier: Interpreter.tier), Module(decoding: bytes)))
  } catch {
    say("the module is invalid\n")
    end(1)
  }
}

func run(_ module: CompiledModule) -> Never {
  let put = HostFunction(module.engine, FunctionType(parameters: [.i32])) { call throws(Trap) in
    board_put(UInt8(truncatingIfNeeded: call[0]))
  }
  var limits = StoreLimits()
  limits.stackBytes = 32 << 10
  do throws(LinkError) {
    let store = try Store(module.engine, limits: limits)
    run(store, module, put)
  } catch {
    say("there is no room for a store\n")
    end(2)
  }
}

func run(_ store: Store, _ module: CompiledModule, _ put: HostFunction) -> Never {
  do throws(InstantiationError) {
    let instance = try store.instantiate(module, [.function(Function(put))])
    do throws(Trap) {
      let results = try instance.function(named: "main")?() ?? []
      // The square root of the sum of the squares.
      guard case .f64(let bits)? = results.first else { end(4) }
      // The root of the sum that the guest has printed.
      if UInt32(Double(bitPattern: bits)) == 715 { say("main returned 715\n") }
    } catch {
      say("main trapped\n")
      end(4)
    }
    do throws(Trap) {
      _ = try instance.function(named: "trap")?()
    } catch {
      if error.kind == .outOfBoundsMemoryAccess { say("out of bounds memory access, as it should\n") }
    }
  } catch {
    say("the guest cannot be instantiated\n")
    end(3)
  }
  end(0)
}
