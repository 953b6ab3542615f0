import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Styling
import Testing
import Values

/// Every example of every function, run in a fresh session over the study's data.
@Suite struct ExampleTests {
  /// What a line prints in French.
  static func transcript(_ code: String) -> String {
    var session = Session(catalogue: .standard, library: .inside)
    let transcript = Transcript()
    let context = RunContext(tongue: .french) { event in
      switch event {
      case .value(let value):
        transcript.lines.append(
          value.echo(Display(tongue: .french, width: Capabilities.defaultWidth)).plain)
      case .text(let text): transcript.lines.append(text.plain)
      case .help(let topic): transcript.lines.append("help \(topic ?? "")")
      case .error(let diagnostic):
        transcript.lines.append("\(diagnostic.code) \(diagnostic.message.french)")
      default: break
      }
    }
    session.run(Source(code, origin: .input(1)), in: context)
    return transcript.lines.joined(separator: "\n")
  }

  static let cases: [(function: String, code: String, shows: String)] =
    Catalogue.standard.builtins.flatMap { builtin in
      builtin.examples.map { (builtin.name, $0.code, $0.shows) }
    }

  @Test(arguments: cases)
  func prints(_ example: (function: String, code: String, shows: String)) {
    let found = Self.transcript(example.code)
    if example.shows.hasSuffix("…") {
      #expect(found.hasPrefix(example.shows.dropLast()), "\(example.function): \(found)")
    } else {
      #expect(found == example.shows, "\(example.function)")
    }
  }

  @Test(arguments: Catalogue.standard.builtins.map(\.name))
  func isDeclaredWhole(_ name: String) throws {
    let builtin = try #require(Catalogue.standard.find(name))
    #expect(builtin.examples.count >= 1)
    let sentences =
      [builtin.summary, builtin.details].compactMap { $0 } + builtin.parameters.map(\.summary)
    for words in sentences {
      #expect(!words.french.isEmpty && !words.english.isEmpty)
      #expect(!words.french.contains("\n") && !words.english.contains("\n"))
    }
    #expect(builtin.summary.french.hasSuffix(".") && builtin.summary.english.hasSuffix("."))
    #expect(builtin.summary.french.count <= 90, "a summary fits a line of completion")
  }
}

/// What a run printed.
final class Transcript {
  var lines: [String] = []
}
