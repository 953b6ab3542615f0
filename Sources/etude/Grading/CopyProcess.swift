import Platform

/// A run of this same program that marks a copy, whose lines are read as they come.
///
/// It reads the copy and its errors go nowhere; it shares only the working directory and the
/// environment.
enum CopyProcess {
  /// The end of a run.
  enum End: Equatable {
    case exited(Int32)
    /// By a signal: a stack or a memory that is exhausted, or an order of the system.
    case killed(Int32)
    /// It said nothing for too long, and was ended.
    case silent
    /// It said more than any marking has to say, and was ended.
    case endless
    /// It could not be started.
    case notStarted
  }

  /// Runs the program with arguments and hands over each line that it writes, without its line feed,
  /// as long as `line` returns true.
  ///
  /// - Parameter patience: between two lines.
  static func run(
    _ arguments: [String], input: OpenFile?, patience: Duration, line: ([UInt8]) -> Bool
  ) -> End {
    let output: OpenFile
    let process: Subprocess
    do {
      let pipe = try OpenFile.pipe()
      process = try Subprocess(.this, arguments, input: input, output: pipe.writing)
      output = pipe.reading
    } catch { return .notStarted }
    let reading = read(output, patience: patience, line: line)
    // After its last word, or where it goes on without one, nothing of it is waited for.
    if reading != .ended { process.kill() }
    let end = process.end()
    switch (reading, end) {
    case (.silent, _): return .silent
    case (.endless, _): return .endless
    case (_, .exited(let code)): return .exited(code)
    case (_, .killed(let signal)): return .killed(signal)
    }
  }

  private enum Reading {
    case ended, over, silent, endless
  }

  /// Bytes that a process may write in all.
  private static let most = 16 << 20

  private static func read(
    _ output: OpenFile, patience: Duration, line: ([UInt8]) -> Bool
  ) -> Reading {
    var rest: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    var total = 0
    // A pipe that does not answer is silent, one that cannot be read has ended: both are reported.
    while (try? output.isReadable(within: patience)) ?? false {
      guard let count = try? output.read(into: &chunk), count > 0 else { return .ended }
      total += count
      guard total <= most else { return .endless }
      var start = chunk.startIndex
      while let end = chunk[start..<count].firstIndex(of: 0x0A) {
        guard line(rest + chunk[start..<end]) else { return .over }
        rest = []
        start = end + 1
      }
      rest += chunk[start..<count]
    }
    return .silent
  }
}
