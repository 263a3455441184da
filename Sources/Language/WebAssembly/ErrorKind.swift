/// The rules that a module can break. Each has the words that the specification's test suite uses for it; an error
/// message starts with them.
public enum ErrorKind: UInt8, Hashable, Sendable, CaseIterable {
  // The binary is malformed (Wasm 3.0 chapter 5).

  /// The input ends inside an item.
  case unexpectedEnd
  /// A section or function ends inside an item.
  case unexpectedEndOfSection
  /// A length reaches past the end of the input.
  case lengthOutOfBounds
  /// The input does not start with `\0asm`.
  case magicHeader
  case version
  /// A LEB128 number has more bytes than its type allows.
  case integerTooLong
  /// A LEB128 number has bits beyond its type.
  case integerTooLarge
  case utf8
  case sectionID
  /// A section stands after one that must follow it, or twice.
  case sectionOrder
  /// A section or function body is longer or shorter than its size says.
  case sectionSize
  case importKind
  case exportKind
  case limitsFlags
  case memopFlags
  case mutability
  case referenceType
  case valueType
  case typeForm
  case blockType
  case catchClause
  case handler
  case castFlags
  case elementsFlags
  case dataFlags
  case tagAttribute
  case tableInitializer
  case zeroByte
  case illegalOpcode
  /// A body or expression does not end with `end`.
  case endOpcode
  case tooManyLocals
  case functionAndCode
  case dataCountAndData
  case dataCountRequired

  // The module is invalid (chapter 3).

  case typeMismatch
  case unknownType
  case unknownFunction
  case unknownTable
  case unknownMemory
  case unknownGlobal
  case unknownTag
  case unknownLocal
  case unknownLabel
  case unknownElement
  case unknownData
  case unknownField
  case alignment
  case atomicAlignment
  case offsetRange
  case laneIndex
  case resultArity
  case immutableGlobal
  case immutableField
  case immutableArray
  case uninitializedLocal
  case undeclaredFunction
  case constantExpression
  case duplicateExport
  case startFunction
  case limits
  case memorySize
  case tableSize
  case pageSize
  case sharedMemory
  /// A declared supertype does not match.
  case subType
  case nonFunctionType
  case nonContinuationType
  case arrayNumeric
  case arrayTypes
  case invalidCast
  case tagResult
  case switchTag
  /// The module uses a proposal that is switched off.
  case featureDisabled
  /// The module is larger in some respect than Apus accepts (standard, appendix A.2).
  case implementationLimit

  // The text is malformed (chapter 6).

  case unexpectedToken
  case unknownOperator
  case illegalCharacter
  case unclosedString
  case unclosedComment
  case unclosedAnnotation
  case emptyAnnotation
  case emptyIdentifier
  case malformedString
  case constantRange
  case i8Range
  case i32Range
  case i64Range
  case alignmentPower
  case laneLength
  case laneLiterals
  /// A type use and its inline parameters and results disagree.
  case inlineFunctionType
  case mismatchingLabel
  /// The kind and the identifier follow, for example `duplicate func $f`.
  case duplicateIdentifier
  /// The kind of the definition follows, for example `import after function`.
  case importAfter
  case multipleStart
  case multipleModuleNames
  case misplacedName
  case nameAnnotation
  case misplacedCustom
  case customAnnotation
  case branchHint
  case nesting
  case tooLarge

  /// The suite's words.
  public var words: String {
    switch self {
    case .unexpectedEnd: "unexpected end"
    case .unexpectedEndOfSection: "unexpected end of section or function"
    case .lengthOutOfBounds: "length out of bounds"
    case .magicHeader: "magic header not detected"
    case .version: "unknown binary version"
    case .integerTooLong: "integer representation too long"
    case .integerTooLarge: "integer too large"
    case .utf8: "malformed UTF-8 encoding"
    case .sectionID: "malformed section id"
    case .sectionOrder: "unexpected content after last section"
    case .sectionSize: "section size mismatch"
    case .importKind: "malformed import kind"
    case .exportKind: "malformed export kind"
    case .limitsFlags: "malformed limits flags"
    case .memopFlags: "malformed memop flags"
    case .mutability: "malformed mutability"
    case .referenceType: "malformed reference type"
    case .valueType: "malformed value type"
    case .typeForm: "malformed definition type"
    case .blockType: "malformed block type"
    case .catchClause: "malformed catch clause"
    case .handler: "malformed handler"
    case .castFlags: "malformed br_on_cast flags"
    case .elementsFlags: "malformed elements segment kind"
    case .dataFlags: "malformed data segment kind"
    case .tagAttribute: "malformed tag attribute"
    case .tableInitializer: "malformed table initializer"
    case .zeroByte: "zero byte expected"
    case .illegalOpcode: "illegal opcode"
    case .endOpcode: "END opcode expected"
    case .tooManyLocals: "too many locals"
    case .functionAndCode: "function and code section have inconsistent lengths"
    case .dataCountAndData: "data count and data section have inconsistent lengths"
    case .dataCountRequired: "data count section required"
    case .typeMismatch: "type mismatch"
    case .unknownType: "unknown type"
    case .unknownFunction: "unknown function"
    case .unknownTable: "unknown table"
    case .unknownMemory: "unknown memory"
    case .unknownGlobal: "unknown global"
    case .unknownTag: "unknown tag"
    case .unknownLocal: "unknown local"
    case .unknownLabel: "unknown label"
    case .unknownElement: "unknown elem segment"
    case .unknownData: "unknown data segment"
    case .unknownField: "unknown field"
    case .alignment: "alignment must not be larger than natural"
    case .atomicAlignment: "atomic alignment must be natural"
    case .offsetRange: "offset out of range"
    case .laneIndex: "invalid lane index"
    case .resultArity: "invalid result arity"
    case .immutableGlobal: "immutable global"
    case .immutableField: "immutable field"
    case .immutableArray: "immutable array"
    case .uninitializedLocal: "uninitialized local"
    case .undeclaredFunction: "undeclared function reference"
    case .constantExpression: "constant expression required"
    case .duplicateExport: "duplicate export name"
    case .startFunction: "start function"
    case .limits: "size minimum must not be greater than maximum"
    case .memorySize: "memory size must be at most"
    case .tableSize: "table size must be at most"
    case .pageSize: "invalid custom page size"
    case .sharedMemory: "shared memory must have maximum"
    case .subType: "sub type"
    case .nonFunctionType: "non-function type"
    case .nonContinuationType: "non-continuation type"
    case .arrayNumeric: "array type is not numeric or vector"
    case .arrayTypes: "array types do not match"
    case .invalidCast: "invalid cast"
    case .tagResult: "non-empty tag result type"
    case .switchTag: "type mismatch in switch tag"
    case .featureDisabled: "disabled feature"
    case .implementationLimit: "implementation limit exceeded"
    case .unexpectedToken: "unexpected token"
    case .unknownOperator: "unknown operator"
    case .illegalCharacter: "illegal character"
    case .unclosedString: "unclosed string"
    case .unclosedComment: "unclosed comment"
    case .unclosedAnnotation: "unclosed annotation"
    case .emptyAnnotation: "empty annotation id"
    case .emptyIdentifier: "empty identifier"
    case .malformedString: "malformed string escape"
    case .constantRange: "constant out of range"
    case .i8Range: "i8 constant out of range"
    case .i32Range: "i32 constant out of range"
    case .i64Range: "i64 constant out of range"
    case .alignmentPower: "alignment must be a power of two"
    case .laneLength: "invalid lane length"
    case .laneLiterals: "wrong number of lane literals"
    case .inlineFunctionType: "inline function type"
    case .mismatchingLabel: "mismatching label"
    case .duplicateIdentifier: "duplicate"
    case .importAfter: "import after"
    case .multipleStart: "multiple start sections"
    case .multipleModuleNames: "@name annotation: multiple module"
    case .misplacedName: "misplaced @name annotation"
    case .nameAnnotation: "@name annotation"
    case .misplacedCustom: "misplaced @custom annotation"
    case .customAnnotation: "@custom annotation"
    case .branchHint: "@metadata.code.branch_hint annotation"
    case .nesting: "nested too deeply"
    case .tooLarge: "input too large"
    }
  }

  /// Whether the detail continues the words (`unknown local 7`) and is not set off with a colon.
  var joinsDetail: Bool {
    switch self {
    case .version, .sectionID, .importKind, .exportKind, .limitsFlags, .memopFlags, .mutability, .referenceType,
      .valueType, .typeForm, .blockType, .catchClause, .handler, .castFlags, .elementsFlags, .dataFlags,
      .tagAttribute, .tableInitializer, .illegalOpcode, .unknownType, .unknownFunction, .unknownTable,
      .unknownMemory, .unknownGlobal, .unknownTag, .unknownLocal, .unknownLabel, .unknownElement, .unknownData,
      .unknownField, .laneIndex, .immutableGlobal, .immutableField, .immutableArray, .uninitializedLocal,
      .undeclaredFunction, .duplicateExport, .memorySize, .tableSize, .subType, .nonFunctionType,
      .nonContinuationType, .unknownOperator, .illegalCharacter, .duplicateIdentifier, .importAfter:
      true
    default: false
    }
  }
}
