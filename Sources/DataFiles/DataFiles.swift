/// The files that are part of the program: the tables of the study and their description, and the
/// lessons of the course.
///
/// They are string literals in the binary's read-only data: looking one up costs no file access
/// and no copy.
public enum DataFiles {
  /// The bytes of a file, exactly as in the folder `data`; nil for a name that is not there.
  ///
  /// Beyond those in `names`, the program has what its lessons read.
  /// The memory is the program's own and stays for as long as it runs.
  public static func bytes(of name: String) -> UnsafeBufferPointer<UInt8>? {
    text(of: name).flatMap(bytes)
  }

  /// The bytes of a lesson, exactly as in the folder `notebooks`, nil for a name that is not in
  /// `lessonNames`.
  public static func lesson(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    lessonText(of: name).flatMap(bytes)
  }

  private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard text.hasPointerRepresentation else { return nil }
    return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
