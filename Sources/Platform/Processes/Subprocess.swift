import SystemPackage

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Another program that runs beside this one, in the same folder and environment.
public struct Subprocess: ~Copyable {
  /// The program to run.
  public enum Program {
    /// One that the user's path leads to.
    case named(String)
    /// This program itself.
    case this
  }

  /// The end of a program.
  public enum End: Sendable, Equatable {
    /// By itself, with its exit code.
    case exited(Int32)
    /// By a signal: a stack or a memory that is exhausted, or an order of the system.
    case killed(Int32)
  }

  private let identifier: pid_t

  /// The path of this program's own file.
  private static var ownPath: String {
    #if canImport(Darwin)
      var size: UInt32 = 4096
      var path = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&path, &size) == 0 else { return "" }
      return String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    #else
      "/proc/self/exe"
    #endif
  }

  /// Starts a program.
  ///
  /// A stream that is not given reads nothing, and what is written to it goes nowhere. Throws where
  /// the program is not there, or is none.
  public init(
    _ program: Program, _ arguments: [String], input: OpenFile? = nil, output: OpenFile? = nil,
    errors: OpenFile? = nil
  ) throws(SystemError) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in [input, output, errors].enumerated() {
      if let stream {
        posix_spawn_file_actions_adddup2(&actions, stream.number, Int32(number))
      } else {
        posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", O_RDWR, 0)
      }
    }
    let strings = ([program.name] + arguments).map { strdup($0) } + [nil]
    defer { for string in strings { free(string) } }
    var child = pid_t()
    let code =
      switch program {
      case .named(let name): posix_spawnp(&child, name, &actions, nil, strings, environ)
      case .this: posix_spawn(&child, Self.ownPath, &actions, nil, strings, environ)
      }
    guard code == 0 else { throw SystemError(number: code) }
    identifier = child
  }

  /// Waits until the program has ended.
  public consuming func end() -> End {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }

  /// Ends the program, whatever it does.
  public func kill() {
    _ = signal(SIGKILL)
  }

  private func signal(_ number: Int32) -> Bool {
    #if canImport(Darwin)
      Darwin.kill(identifier, number) == 0
    #else
      Glibc.kill(identifier, number) == 0
    #endif
  }

  /// Runs a line of the user's shell in this terminal; true where it ends well.
  ///
  /// Ctrl-C goes to what runs there, not to this program.
  public static func shell(_ line: String) -> Bool { system(line) == 0 }
}

extension Subprocess.Program {
  /// The word by which the program is called.
  fileprivate var name: String {
    switch self {
    case .named(let name): name
    case .this: CommandLine.arguments.first ?? ""
    }
  }
}
