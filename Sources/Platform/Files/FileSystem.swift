import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Files and folders by their paths.
public enum FileSystem {
  /// The status of what has that path; nil where nothing has, or it may not be looked at.
  ///
  /// - Parameter followsLinks: whether a link is taken for what it leads to.
  public static func status(of path: String, followsLinks: Bool = true) -> FileStatus? {
    // Why there is none makes no difference to anybody who asks.
    (try? Stat(FilePath(path), followTargetSymlink: followsLinks)).map(FileStatus.init)
  }

  /// Tells whether anything has that path.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Tells whether a folder has that path.
  public static func isFolder(_ path: String) -> Bool { status(of: path)?.kind == .folder }

  /// The path from the root, without links; nil where nothing has that path.
  public static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names in a folder, in order; none where it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Makes a folder, unless it is there.
  public static func makeFolder(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) != 0 else { return }
    let error = lastError()
    guard error != .exists || !isFolder(path) else { return }
    throw .unwritable(path, error)
  }

  /// Makes the folders that a file is to lie in, for their owner alone, as far as they are missing.
  ///
  /// A folder that cannot be made is told by whoever writes the file.
  public static func makePrivateFolders(above file: String) {
    for (index, character) in zip(file.indices, file).dropFirst() where character == "/" {
      mkdir(String(file[..<index]), 0o700)
    }
  }

  /// Gives a file another path, in the place of what has it.
  public static func rename(_ path: String, to new: String) throws(SystemError) {
    try retrying {
      #if canImport(Darwin)
        Darwin.rename(path, new)
      #else
        Glibc.rename(path, new)
      #endif
    }
  }

  /// Takes a file, or an empty folder, away; what is not there is none.
  public static func remove(_ path: String) {
    #if canImport(Darwin)
      _ = Darwin.remove(path)
    #else
      _ = Glibc.remove(path)
    #endif
  }
}
