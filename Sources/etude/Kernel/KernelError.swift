import Diagnostics
import JSONTrees
import Styling

/// A failure of a cell as Jupyter shows it.
struct KernelError: Sendable {
  /// The code: `D402`.
  let name: String
  /// The message, in one plain line.
  let value: String
  /// The lines of the message with its caret, in colours.
  let traceback: [String]

  init(_ diagnostic: Diagnostic, _ tongue: Tongue) {
    name = diagnostic.code
    value = diagnostic.message(tongue)
    let printer = DiagnosticPrinter(
      tongue: tongue, width: Capabilities.defaultWidth, offersFix: true)
    traceback = printer.print(diagnostic).ansi(.ansi16)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The end of a cell that was interrupted.
  static func interruption(_ tongue: Tongue) -> KernelError {
    KernelError(
      name: "KeyboardInterrupt", words: Bilingual("interrompu", "interrupted")(tongue), .warning)
  }

  private init(name: String, words: String, _ role: Role) {
    (self.name, value) = (name, words)
    traceback = [StyledText(words, role).ansi(.ansi16)]
  }

  /// The members that the message `error` and the answer share.
  var members: [String: JSONTree] {
    [
      "ename": .text(name), "evalue": .text(value),
      "traceback": .list(traceback.map { .text($0) }),
    ]
  }
}
