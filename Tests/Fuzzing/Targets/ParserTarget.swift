import Diagnostics
import Language
import Styling

/// Every place that the parser names lies inside the text, and a repair can be applied.
enum ParserTarget {
  static func check(_ bytes: [UInt8]) {
    let source = Source(String(decoding: bytes, as: UTF8.self), origin: .input(1))
    for mode in [ParseMode.file, .prompt] {
      let program = Parser.parse(source, mode: mode)
      for statement in program.statements { check(statement.range, in: source) }
      for diagnostic in program.diagnostics { check(diagnostic, in: source) }
    }
  }

  private static func check(_ diagnostic: Diagnostic, in source: Source) {
    if let place = diagnostic.range { check(place, in: source) }
    for label in diagnostic.secondary { check(label.range, in: source) }
    for edit in diagnostic.fix?.edits ?? [] { check(edit.range, in: source) }
    _ = diagnostic.fix?.applied(to: source)
    for unicode in [true, false] {
      let printer = DiagnosticPrinter(
        tongue: .french, width: 60, unicode: unicode, offersFix: true)
      _ = printer.print(diagnostic)
    }
  }

  private static func check(_ range: SourceRange, in source: Source) {
    precondition(range.lower >= 0 && range.lower <= range.upper)
    precondition(range.upper <= source.bytes.count)
  }
}
