import Runtime

// The model of a module has items of the same names.
typealias Memory = Runtime.Memory
typealias Function = Runtime.Function
typealias Global = Runtime.Global
