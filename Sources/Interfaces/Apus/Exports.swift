// What the engine's own types are good for as they are. Names that the model of a module has as well (`Module`, `Memory`,
// `Global`, `Table`, `Function`) mean those of this module for whoever imports `Apus`.

@_exported public import struct Image.CompiledImage
@_exported public import struct MachineCode.ImageError
@_exported public import enum Optimizer.Optimizer
@_exported public import struct Optimizer.OptimizerError
@_exported public import struct Optimizer.OptimizerOptions
@_exported public import class Runtime.Engine
@_exported public import struct Runtime.ExecutionTier
@_exported public import class Runtime.HostFunction
@_exported public import enum Runtime.InstantiationError
@_exported public import class Runtime.InterruptHandle
@_exported public import struct Runtime.LinkError
@_exported public import struct Runtime.Reference
@_exported public import class Runtime.Store
@_exported public import struct Runtime.StoreLimits
@_exported public import struct Runtime.Trap
@_exported public import enum Runtime.TrapKind
@_exported public import enum Runtime.Value
@_exported public import struct Tiers.TierPolicy
@_exported public import enum WebAssembly.AbstractHeapType
@_exported public import enum WebAssembly.ExternKind
@_exported public import struct WebAssembly.Features
@_exported public import struct WebAssembly.FunctionType
@_exported public import struct WebAssembly.V128
@_exported public import struct WebAssembly.ValueType
@_exported public import struct WebAssembly.WebAssemblyError
@_exported public import struct WebAssemblyText.TextError

public import struct Runtime.Function

/// A function of an instance or of the host, with its type known only at run time (Wasm 3.0 §4.2.7).
///
/// ```swift
/// let add = try instance.function("add")
/// print(add.type)  // (i32, i32) -> (i32)
/// let results = try add([.i32(2), .i32(3)])
/// ```
///
/// `Instance.function(_:as:)` gives one with a Swift type.
public typealias Function = Runtime.Function
