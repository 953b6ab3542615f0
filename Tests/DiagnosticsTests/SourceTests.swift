import Diagnostics
import Testing

@Suite struct SourceTests {
  @Test func findsLines() {
    let source = Source("a\r\nbé\n", origin: .input(1))
    #expect(source.lineCount == 3)
    #expect(source.line(at: 4) == 1)
    #expect(source.slice(source.lineRange(0)) == "a")
    #expect(source.slice(source.lineRange(1)) == "bé")
    #expect(source.slice(SourceRange(100, 200)) == "")
  }

  @Test func aFixAppliesItsEditsTogether() {
    let source = Source("filter(a > 1 |> head(2", origin: .input(1))
    let fix = Fix([.init(SourceRange(12, 12), ")"), .init(SourceRange(22, 22), ")")])
    #expect(fix.applied(to: source) == "filter(a > 1) |> head(2)")
  }
}
