import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Reference
import Styling
import Values

/// The help, with its examples executed over the study's own data.
struct HelpPages {
  let tongue: Tongue
  let width: Int

  /// The answer to `help topic`.
  func answer(_ topic: String?) -> StyledText {
    Manual(catalogue: .standard, tongue: tongue, width: width).answer(topic, run: echo)
  }

  /// The output of a line in a fresh session, nil where it fails.
  func echo(_ code: String) -> String? {
    var session = Session(catalogue: .standard, library: DataLibrary())
    let display = Display(tongue: tongue, width: width - 2)
    let transcript = Transcript()
    let context = RunContext(tongue: tongue, width: width - 2) { event in
      switch event {
      case .value(let value): transcript.lines.append(value.echo(display).plain)
      case .text(let text): transcript.lines.append(text.plain)
      default: break
      }
    }
    let outcome = session.run(Source(code, origin: .input(1)), in: context)
    guard outcome == .succeeded, !transcript.lines.isEmpty else { return nil }
    return transcript.lines.joined(separator: "\n")
  }
}

/// The output of a run, collected from its callback.
private final class Transcript {
  var lines: [String] = []
}
