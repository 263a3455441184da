import Apus

let engine = Engine()
let module = try Module(
  engine,
  text: """
    (module
      (import "host" "log" (func $log (param i32)))
      (func (export "divide") (param i32 i32) (result i32)
        (call $log (local.get 1))
        (i32.div_s (local.get 0) (local.get 1))))
    """)
var linker = Linker(engine)
linker.function("host", "log") { (divisor: Int32) in print("dividing by", divisor) }
let instance = try linker.instantiate(module, in: Store(engine))
let divide = try instance.function("divide", as: ((Int32, Int32) -> Int32).self)
print(try divide(84, 2))
do { print(try divide(1, 0)) } catch { print(error) }
