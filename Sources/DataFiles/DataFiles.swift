/// The data files that are part of the program: the tables of the study and their description.
///
/// They are string literals in the binary's read-only data: looking one up costs no file access
/// and no copy.
public enum DataFiles {
  /// The bytes of a file, exactly as in the folder `data`, nil for a name that is not in `names`.
  ///
  /// The memory is the program's own and stays for as long as it runs.
  public static func bytes(of name: String) -> UnsafeBufferPointer<UInt8>? {
    guard let text = text(of: name), text.hasPointerRepresentation else { return nil }
    return UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}
