#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The variables of the environment that the program was started in.
public enum ProgramEnvironment {
  /// The value of a variable; nil where it is not set.
  public static subscript(name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// The values of those variables that are set.
  public static func values(of names: [String]) -> [String: String] {
    names.reduce(into: [:]) { $0[$1] = self[$1] }
  }

  /// Sets a variable for programs that are started, unless it is set.
  public static func setDefault(_ name: String, to value: String) {
    setenv(name, value, 0)
  }
}
