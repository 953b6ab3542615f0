/// A file that cannot be read or written, and the reason.
public enum FileError: Error, Sendable, Equatable {
  /// Nothing has that path.
  case notFound(String)
  /// The path leads to a folder.
  case isFolder(String)
  /// The system refuses to read.
  case unreadable(String, SystemError)
  /// The system refuses to write.
  case unwritable(String, SystemError)

  /// The error of a call that was to read a file.
  public init(reading path: String, _ error: SystemError) {
    switch error {
    case .notFound, .notFolder: self = .notFound(path)
    case .isFolder: self = .isFolder(path)
    default: self = .unreadable(path, error)
    }
  }
}
