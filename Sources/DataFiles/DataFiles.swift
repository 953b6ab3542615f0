import CDataFiles

/// The files that are part of the program: the tables of the study and their description, the
/// language model, and the lessons of the course.
///
/// They lie in the binary's read-only data: looking one up costs no file access and no copy.
public enum DataFiles {
  /// The files that can be asked for as tables, in the order of the data package, then its
  /// description; the outlines of the countries are last, since they are no table.
  public static let names = names(of: cdf_tables)

  /// The names of the lessons in the program, in the order of the course.
  public static let lessonNames = names(of: cdf_lessons)

  /// The bytes of a file, exactly as in the folder `data`; nil for a name that is not there.
  ///
  /// Beyond those in `names`, the program has what its lessons read, and `petit-modele/`.
  /// The memory is the program's own and stays for as long as it runs.
  public static func bytes(of name: String) -> UnsafeBufferPointer<UInt8>? {
    bytes(of: name, in: cdf_tables) ?? bytes(of: name, in: cdf_others)
  }

  /// The bytes of a lesson, exactly as in the folder `notebooks`, nil for a name that is not in
  /// `lessonNames`.
  public static func lesson(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    bytes(of: name, in: cdf_lessons)
  }

  private static func names(of files: cdf_files) -> [String] {
    listed(files).map { String(cString: $0.name) }
  }

  private static func bytes(
    of name: String, in files: cdf_files
  ) -> UnsafeBufferPointer<UInt8>? {
    listed(files).first { String(cString: $0.name) == name }.map {
      UnsafeBufferPointer(start: $0.bytes, count: $0.count)
    }
  }

  private static func listed(_ files: cdf_files) -> UnsafeBufferPointer<cdf_file> {
    UnsafeBufferPointer(start: files.first, count: files.count)
  }
}
