import ArgumentParser
import Diagnostics
import Evaluation
import Styling

/// A command after `etude`, with what all of them do around their own work.
protocol Subcommand: ParsableCommand {
  /// The declaration of the command.
  static var page: CommandPage { get }
  associatedtype Typed: TypedChoices where Typed.Choices: CommandOptions
  /// The options as they were typed.
  var typed: Typed { get }
  /// Does the command's work.
  mutating func run(_ printer: ResultPrinter) throws
}

extension Subcommand {
  static var configuration: CommandConfiguration { page.configuration }

  var options: Typed.Choices { typed.choices }

  mutating func run() throws {
    let common = options.common
    let printer = common.printer()
    guard !common.help else {
      return printer.line(StyledText(Self.page.text(common.tongue)))
    }
    try run(printer)
  }

  /// The file that the command works on; without it the program ends.
  func required(_ file: String?, _ printer: ResultPrinter) throws -> String {
    guard let file else {
      printer.complain(MissingFileArgument(command: Self.page.name))
      throw ExitStatus.usage
    }
    return file
  }
}

/// The exit codes of étude, after `sysexits.h` where it has one.
enum ExitStatus {
  static let difference = ExitCode(1)
  static let failed = ExitCode(2)
  static let usage = ExitCode(64)
  static let malformed = ExitCode(65)
  static let missing = ExitCode(66)
  static let notWritten = ExitCode(74)
  static let timedOut = ExitCode(124)
  static let interrupted = ExitCode(130)

  /// The code of a run; nil for one that succeeded.
  static func code(_ outcome: Outcome) -> ExitCode? {
    switch outcome {
    case .succeeded: nil
    case .failed: failed
    case .interrupted: interrupted
    case .timedOut: timedOut
    }
  }
}
