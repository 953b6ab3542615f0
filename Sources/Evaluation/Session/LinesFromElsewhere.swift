import BuiltinKit
import Diagnostics
import Habits
import Language
import Styling

/// Answers a line that failed with the line to write, where it was written as Python, pandas or
/// seaborn would.
struct LinesFromElsewhere {
  let catalogue: Catalogue
  /// The functions that the user has defined.
  let own: Set<String>

  /// Codes whose own message names the habit already; only their repair is replaced.
  private static let telling: Set = ["N217", "S118", "S119", "S132", "D438", "U305"]
  /// Codes that a habit never hides behind, whatever the line looks like.
  private static let phases: Set<Character> = ["S", "N", "U"]
  private static let lookups: Set = ["D438", "D439"]

  /// The errors of a text that could not be parsed: a line that is known from elsewhere has one.
  func answering(_ diagnostics: [Diagnostic], of source: Source) -> [Diagnostic] {
    var answered: Set<Int> = []
    return diagnostics.compactMap { diagnostic in
      guard diagnostic.severity == .error, let primary = diagnostic.primary else {
        return diagnostic
      }
      let line = source.line(at: primary.range.lower)
      if answered.contains(line) { return nil }
      guard let answer = answer(diagnostic, of: source) else { return diagnostic }
      answered.insert(line)
      return answer
    }
  }

  /// The error of a statement that failed while it ran.
  func answering(_ diagnostic: Diagnostic, of source: Source) -> Diagnostic {
    guard diagnostic.source === source else { return diagnostic }
    return answer(diagnostic, of: source) ?? diagnostic
  }

  private func answer(_ diagnostic: Diagnostic, of source: Source) -> Diagnostic? {
    guard let primary = diagnostic.primary, let phase = diagnostic.code.first,
      Self.phases.contains(phase) || Self.lookups.contains(diagnostic.code)
    else { return nil }
    let line = source.lineRange(source.line(at: primary.range.lower))
    guard let found = rewriter.rewrite(source.slice(line)) else { return nil }
    if let text = found.line, !isReadable(text) { return nil }
    var answer = diagnostic
    if !Self.telling.contains(diagnostic.code) || found.line == nil {
      let place = SourceRange(line.lower + found.focus.lower, line.lower + found.focus.upper)
      answer = .fromElsewhere(found.message, at: place, help: found.help)
      answer.source = source
    }
    if let text = found.line {
      answer.help = Bilingual(same: String(text.drop { $0 == " " }))
      answer.fix = Fix(replace: line, with: text)
    }
    return answer
  }

  private var rewriter: Rewriter {
    let catalogue = catalogue
    let own = own
    return Rewriter { catalogue.find($0) != nil || own.contains($0) }
  }

  /// Whether étude can read the line; the head of a block may stand alone.
  private func isReadable(_ line: String) -> Bool {
    let program = Parser.parse(Source(line, origin: .input(0)), mode: .prompt)
    return !program.hasErrors || program.isIncomplete
  }
}
