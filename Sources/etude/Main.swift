import ArgumentParser
import Evaluation
import Platform
import Styling

/// The program: reads the command line and runs what it asks for.
@main
enum Main {
  static func main() {
    ThisProcess.raiseStackLimit(to: mostStack)
    // A closed stream must not become the first file that is opened.
    ThisProcess.holdStandardStreams()
    // What cannot be written is told by the write that fails.
    ThisProcess.ignoreWritingSignals()
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try EtudeCommand.asked(by: words)
      try command.run()
    } catch let code as ExitCode {
      ThisProcess.exit(code.rawValue)
    } catch is Interruption {
      ThisProcess.exit(ExitStatus.interrupted.rawValue)
    } catch {
      ThisProcess.exit(UsageMessage(error, words: words).report())
    }
  }

  /// Bytes that the main thread's stack may grow to, for deep recursion.
  private static let mostStack = 64 << 20

  /// Bytes of the main thread's stack that evaluation may take: its limit less a margin.
  static var stackBudget: Int {
    ThisProcess.stackLimit.map { min($0, mostStack) - (1 << 20) } ?? 4 << 20
  }
}
