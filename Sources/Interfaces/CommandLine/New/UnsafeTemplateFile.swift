import CTemplates

/// A file of a template.
///
/// Sound because the table and what it points to are constants of this executable: the table ends with a row without a part,
/// texts end with a zero, and bytes have the size that stands beside them.
struct TemplateFile {
  /// The part of a project that it belongs to.
  let part: String
  /// Where it goes, in the project.
  let path: String
  private let contents: UnsafeBufferPointer<UInt8>

  /// What is in it.
  var bytes: [UInt8] { Array(contents) }

  /// All files.
  static var all: [TemplateFile] {
    var files: [TemplateFile] = []
    guard var row = apus_template_files else { return files }
    while let part = row.pointee.part, let path = row.pointee.path {
      files.append(
        TemplateFile(
          part: String(cString: part), path: String(cString: path),
          contents: UnsafeBufferPointer(start: row.pointee.bytes, count: row.pointee.size)))
      row += 1
    }
    return files
  }
}
