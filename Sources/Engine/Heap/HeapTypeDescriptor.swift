/// What an object is.
public enum HeapObjectKind: UInt8, Hashable, Sendable {
  case structure = 1
  case array = 2
  /// Stands for a value of the host.
  case external = 3
  case exception = 4
  /// Room for the stack-switching proposal: nothing makes one yet.
  case continuation = 5
}

/// A type of heap objects, as the engine describes it once to the table of types.
public struct HeapTypeDescriptor: Hashable, Sendable {
  /// What the objects are.
  public var kind: HeapObjectKind
  /// The fields; none for an array.
  public var layout: StructLayout
  /// The elements of an array, else nil.
  public var element: HeapStorage?
  /// The numbers of the supertypes, from the top of the hierarchy down, without the type itself.
  public var supertypes: [UInt32]

  /// Describes a structure type.
  public static func structure(_ layout: StructLayout, supertypes: [UInt32] = []) -> HeapTypeDescriptor {
    HeapTypeDescriptor(kind: .structure, layout: layout, supertypes: supertypes)
  }

  /// Describes an array type.
  public static func array(_ element: HeapStorage, supertypes: [UInt32] = []) -> HeapTypeDescriptor {
    HeapTypeDescriptor(kind: .array, layout: StructLayout([]), element: element, supertypes: supertypes)
  }

  /// Describes the exceptions of tags of one function type.
  /// - Parameter layout: Made by `StructLayout.exception`.
  public static func exception(_ layout: StructLayout) -> HeapTypeDescriptor {
    HeapTypeDescriptor(kind: .exception, layout: layout, supertypes: [])
  }

  /// In bytes, header included. Of an array: the bytes before the first element.
  public var size: UInt32 { layout.size }
}
