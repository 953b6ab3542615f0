import ArgumentParser
import Evaluation
import Platform
import Styling

/// The program: reads the command line and runs what it asks for.
@main
enum Main {
  static func main() {
    ThisProcess.raiseStackLimit(to: mostStack)
    Memory.keepFreed()
    // A closed stream must not become the first file that is opened.
    ThisProcess.holdStandardStreams()
    // What cannot be written is told by the write that fails.
    ThisProcess.ignoreWritingSignals()
    let words = asked(Array(CommandLine.arguments.dropFirst()))
    do {
      if let program = ProgramRun(plain: words) {
        try program.run(program.options.printer())
      } else if let notebook = NotebookRun(plain: words) {
        try notebook.run(notebook.options.common.printer())
      } else {
        var command = try EtudeCommand.asked(by: words)
        try command.run()
      }
    } catch let code as ExitCode {
      ThisProcess.exit(code.rawValue)
    } catch is Interruption {
      ThisProcess.exit(ExitStatus.interrupted.rawValue)
    } catch {
      ThisProcess.exit(UsageMessage(error, words: words).report())
    }
  }

  /// The words of the command line; `help` is `--help`, and `help corr` what the dialogue says to it.
  private static func asked(_ words: [String]) -> [String] {
    guard let first = words.first, ["help", "aide"].contains(first) else { return words }
    return words.count == 1 ? ["--help"] : ["-e", words.joined(separator: " ")]
  }

  /// Bytes that the main thread's stack may grow to, for deep recursion.
  private static let mostStack = 64 << 20

  /// Bytes of the main thread's stack that evaluation may take: its limit less a margin.
  static var stackBudget: Int {
    ThisProcess.stackLimit.map { min($0, mostStack) - (1 << 20) } ?? 4 << 20
  }
}
