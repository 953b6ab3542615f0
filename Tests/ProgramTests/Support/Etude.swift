import Foundation
import TerminalSupport
import Testing

/// One finished run of the program: what it wrote on each side, and how it ended.
struct Etude: Equatable {
  var output = ""
  var errors = ""
  var status: Int32 = 0

  /// The path of the program of this build.
  static func path() throws -> String { try #require(builtExecutable("etude")) }

  /// Runs the program to its end, without a terminal, in an empty folder unless one is given.
  static func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:],
    in folder: Folder? = nil, timeout: Duration = patience
  ) throws -> Etude {
    try run(
      arguments, input: Data(input.utf8), environment: environment, in: folder, timeout: timeout)
  }

  /// Runs the program on bytes that need not be text.
  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    in folder: Folder? = nil, program: String? = nil, timeout: Duration = patience
  ) throws -> Etude {
    let running = try RunningProgram(
      [program ?? path()] + arguments, input: input, environment: self.environment(environment),
      directory: folder?.path)
    let status = try running.waitForExit(timeout: timeout)
    return Etude(output: running.output, errors: running.errors, status: status)
  }

  /// Starts the program without waiting for its end.
  static func start(_ arguments: String...) throws -> RunningProgram {
    try RunningProgram(
      [path()] + arguments, input: Data(), environment: environment([:]), directory: nil)
  }

  /// Runs a line of shell, in which `$ETUDE` is the program's path.
  static func shell(
    _ line: String, environment: [String: String] = [:], in folder: Folder? = nil
  ) throws -> Etude {
    let variables = try environment.merging(["ETUDE": path()]) { $1 }
    return try run(
      ["-c", line], input: Data(), environment: variables, in: folder, program: "/bin/sh")
  }

  /// A terminal that could show anything, so that only the pipe keeps colours away.
  private static func environment(_ others: [String: String]) -> [String: String] {
    let defaults = [
      "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8",
      "TERM": "xterm-256color", "COLORTERM": "truecolor",
    ]
    return defaults.merging(others) { $1 }
  }
}
