import Platform

/// A run of this same program that marks a copy, whose lines are read as they come.
///
/// It reads nothing and its errors go nowhere; it shares only the working directory and the
/// environment.
enum CopyProcess {
  /// The end of a run.
  enum End: Equatable {
    case exited(Int32)
    /// By a signal: a stack or a memory that is exhausted, or an order of the system.
    case killed(Int32)
    /// It said nothing for too long, and was ended.
    case silent
    /// It could not be started.
    case notStarted
  }

  /// Runs the program with arguments and hands over each line that it writes.
  ///
  /// - Parameter patience: between two lines.
  static func run(_ arguments: [String], patience: Duration, line: (String) -> Void) -> End {
    let output: OpenFile
    let process: Subprocess
    do {
      let pipe = try OpenFile.pipe()
      process = try Subprocess(.this, arguments, output: pipe.writing)
      output = pipe.reading
    } catch { return .notStarted }
    guard read(output, patience: patience, line: line) else {
      process.kill()
      _ = process.end()
      return .silent
    }
    return switch process.end() {
    case .exited(let code): .exited(code)
    case .killed(let signal): .killed(signal)
    }
  }

  /// Reads lines to the end; false where nothing came for too long.
  private static func read(
    _ output: OpenFile, patience: Duration, line: (String) -> Void
  ) -> Bool {
    var rest: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    // A pipe that does not answer is silent, one that cannot be read has ended: both are reported.
    while (try? output.isReadable(within: patience)) ?? false {
      guard let count = try? output.read(into: &chunk), count > 0 else { return true }
      rest += chunk[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        line(String(decoding: rest[..<end], as: UTF8.self))
        rest.removeSubrange(...end)
      }
    }
    return false
  }
}
