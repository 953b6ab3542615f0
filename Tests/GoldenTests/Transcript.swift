import Builtins
import Datasets
import Diagnostics
import Evaluation
import Language
import Reference
import Styling
import Values

/// A dialogue as text: each input after `étude> `, its further lines after two blanks and a point,
/// then what étude answers.
struct Transcript {
  static let prompt = "étude> "
  static let continuation = "     > "

  /// The inputs of a transcript, in order.
  static func inputs(of text: String) -> [String] {
    var inputs: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(prompt) {
        inputs.append(String(line.dropFirst(prompt.count)))
      } else if line.hasPrefix(continuation), let last = inputs.indices.last {
        inputs[last] += "\n" + line.dropFirst(continuation.count)
      }
    }
    return inputs
  }

  /// What a fresh session answers to the inputs, in the form of a transcript.
  static func play(_ inputs: [String], tongue: Tongue, width: Int = 72) -> String {
    var session = Session(catalogue: .standard, library: .inside)
    let answer = Answer(tongue: tongue, width: width)
    let context = RunContext(tongue: tongue, width: width) { answer.add($0) }
    var out = ""
    for (index, input) in inputs.enumerated() {
      let lines = input.split(separator: "\n", omittingEmptySubsequences: false)
      out += prompt + lines.joined(separator: "\n" + continuation) + "\n"
      session.run(Source(input, origin: .input(index + 1)), mode: .prompt, in: context)
      out += answer.take() + "\n"
    }
    return out
  }
}

/// Gathers the answer to one input.
private final class Answer {
  private let tongue: Tongue
  private let width: Int
  private var lines: [String] = []

  init(tongue: Tongue, width: Int) {
    self.tongue = tongue
    self.width = width
  }

  func add(_ event: Output) {
    switch event {
    case .value(let value):
      lines.append(value.echo(Display(tongue: tongue, width: width)).plain)
    case .text(let text): lines.append(text.plain)
    case .help(let topic):
      let manual = Manual(catalogue: .standard, tongue: tongue, width: width)
      lines.append(manual.answer(topic) { _ in nil }.plain)
    case .defined: break
    case .note(let diagnostic), .error(let diagnostic):
      lines.append(DiagnosticPrinter(tongue: tongue, width: width).print(diagnostic).plain)
    }
  }

  func take() -> String {
    defer { lines = [] }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension DataLibrary {
  /// The tables inside the program, read once for all tests.
  static let inside = DataLibrary()
}
