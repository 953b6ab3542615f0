import Diagnostics
import Foundation
import Language
import Styling
import Testing

/// Random texts made of the language's own pieces: the tokens spell the text, the parser ends.
///
/// `SEED=n swift test --filter Soup` tries others; a failure names the seed.
@Suite struct SoupTests {
  private static let seed =
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) } ?? 1_789

  private static let pieces: [String] = [
    "if", "si", "then", ":", "else", "end", "fin", "for", "in", "while", "def", "return", "assert",
    "unit", "and", "not", "x", "cons_ia", "`a b`", "@x", ".y", "_", "1", "2.5", "3 Wh", "0,5",
    "0.08 gCO2e/kWh", "\"a\"", "'", "\"", "f\"{", "}\"", "f\"{x:.2f}\"", "{", "}", "{{", "(", ")",
    "[", "]", ",", ";", "\n", "\n  ", "\n\n", " ", "  ", "|>", "|", ".", "..", "->", "=>", "=",
    "==", "!=", "<", "<=", "+", "-", "*", "**", "/", "//", "%", "^", "??", "+=", "²", "×", "≤", "«",
    "»", "“", "\u{A0}", "\u{301}", "é", "Ω", "🙂", "#", "\\", "&&", "!", "lambda", "import", "none",
    "true", "\t", "\r\n", "\u{0}", "1e400", "1_000", "9999999999999999999",
  ]

  @Test(arguments: UInt64(0)..<12) func anythingIsRead(batch: UInt64) {
    var state = Self.seed &* 1000 &+ batch
    func below(_ bound: Int) -> Int {
      // Knuth's MMIX generator; its upper bits are good enough to choose pieces.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<150 {
      let text = (0..<below(40)).map { _ in Self.pieces[below(Self.pieces.count)] }.joined()
      check(text)
    }
  }

  private func check(_ text: String) {
    let source = Source(text, origin: .input(1))
    let spelled = Lexer.tokens(of: source).map { source.slice($0.range) }.joined()
    #expect(Array(spelled.utf8) == source.bytes, "seed \(Self.seed): \(text.debugDescription)")
    for mode in [ParseMode.file, .prompt] {
      let program = Parser.parse(source, mode: mode)
      for diagnostic in program.diagnostics {
        for range in [diagnostic.primary?.range].compactMap(\.self)
          + diagnostic.secondary.map(\.range)
        {
          #expect(
            range.lower >= 0 && range.upper <= source.bytes.count,
            "seed \(Self.seed): \(text.debugDescription)")
        }
        _ = DiagnosticPrinter(tongue: .french, width: 60).print(diagnostic)
      }
    }
  }
}
