#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The path of an executable of this package, built beside the tests that run; nil when it is
/// not there.
public func builtExecutable(_ name: String) -> String? {
  // On Linux the tests are a program in the build's directory; on macOS a bundle in it, whose path
  // the runner is given.
  for start in ["/proc/self/exe"].compactMap(resolved) + CommandLine.arguments {
    var folder = start[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let candidate = folder + "/" + name
      if access(String(candidate), X_OK) == 0, !isDirectory(String(candidate)) {
        return String(candidate)
      }
    }
  }
  return nil
}

private func resolved(_ path: String) -> String? {
  guard let real = realpath(path, nil) else { return nil }
  defer { free(real) }
  return String(cString: real)
}

private func isDirectory(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}
