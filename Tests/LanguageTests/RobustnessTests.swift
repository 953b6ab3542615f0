import Diagnostics
import Glibc
import Language
import Testing

/// Whatever the text, the parser ends, and every place that it names lies inside the text.
@Suite struct RobustnessTests {
  @Test(arguments: SampleSources.all)
  func tokensSpellTheTextAgain(_ text: String) {
    let source = Source(text, origin: .input(1))
    var end = 0
    for token in Lexer.tokens(of: source) {
      #expect(token.lower == end)
      end = token.upper
    }
    #expect(end == source.bytes.count)
  }

  @Test(arguments: SampleSources.all.indices)
  func survivesEveryDeletedDoubledAndSwappedToken(_ index: Int) {
    let source = Source(SampleSources.all[index], origin: .input(1))
    let pieces = Lexer.tokens(of: source).map { source.slice($0.range) }
    for index in pieces.indices {
      var deleted = pieces
      deleted.remove(at: index)
      check(deleted.joined())
      var doubled = pieces
      doubled.insert(pieces[index], at: index)
      check(doubled.joined())
      guard index + 1 < pieces.count else { continue }
      var swapped = pieces
      swapped.swapAt(index, index + 1)
      check(swapped.joined())
      check(pieces[...index].joined())
      check(pieces[index...].joined())
    }
  }

  private func check(_ text: String) {
    let source = Source(text, origin: .input(1))
    for mode in [ParseMode.file, .prompt] {
      let program = Parser.parse(source, mode: mode)
      let count = source.bytes.count
      #expect(program.diagnostics.count { $0.severity == .error } <= 3)
      for diagnostic in program.diagnostics {
        let places = [diagnostic.primary?.range] + (diagnostic.fix?.edits.map(\.range) ?? [])
        for place in places.compactMap(\.self) {
          #expect(place.lower >= 0 && place.upper <= count, "\(diagnostic.code) in \(text)")
        }
      }
      for statement in program.statements {
        #expect(statement.range.upper <= count && statement.range.lower <= statement.range.upper)
      }
    }
  }

  @Test(arguments: [
    ("(", ")"), ("[", "]"), ("f(", ")"), ("-", ""), ("not ", ""), ("2^", ""), ("x => ", ""),
    ("{a: ", "}"), ("if x then 1 else ", ""), ("f\"{", "}\""), ("1 + ", ""), ("x |> ", ""),
    ("if x:\n", ""), ("1 if c else ", ""), ("x[", "]"),
    ("if a\n", "end\n"),
  ])
  func refusesDeepNesting(_ opening: String, _ closing: String) {
    let text =
      String(repeating: opening, count: 5000) + "x" + String(repeating: closing, count: 5000)
    let codes = onSmallStack { Parser.parse(Source(text, origin: .input(1)), mode: .file) }
      .diagnostics.map(\.code)
    #expect(codes.contains("L601"))
  }

  @Test(arguments: [
    ("(", ")"), ("f(", ")"), ("-", ""), ("f\"{", "}\""), ("[", "]"), ("{a: ", "}"),
    ("if x then 1 else ", ""), ("x => ", ""), ("(2 ^ ", ")"),
  ])
  func readsSomeNestingOnASmallStack(_ opening: String, _ closing: String) {
    let text = String(repeating: opening, count: 45) + "x" + String(repeating: closing, count: 45)
    let program = onSmallStack { Parser.parse(Source(text, origin: .input(1)), mode: .file) }
    #expect(program.diagnostics.isEmpty)
  }

  @Test func refusesLongChains() {
    for piece in ["x + ", "x.a.", "x |> f |> "] {
      let text = String(repeating: piece, count: 100_000) + "x"
      let codes = onSmallStack { Parser.parse(Source(text, origin: .input(1)), mode: .file) }
        .diagnostics.map(\.code)
      #expect(codes == ["L601"])
    }
  }

  @Test func refusesLongTexts() {
    let text = String(repeating: "x", count: 10_000_000)
    let program = Parser.parse(Source(text, origin: .input(1)), mode: .file)
    #expect(program.diagnostics.map(\.code) == ["L602"])
  }

  @Test func readsLongLists() {
    let text = "[" + String(repeating: "1, ", count: 50_000) + "2]"
    let program = Parser.parse(Source(text, origin: .input(1)), mode: .file)
    #expect(program.diagnostics.isEmpty && program.statements.count == 1)
  }

  /// Runs `work` on a thread of 512 KB, the stack of secondary threads on macOS; without the
  /// optimizer, whose frames are some three times smaller, on 2 MB.
  private func onSmallStack(_ work: @escaping @Sendable () -> Program) -> Program {
    final class Box {
      let work: @Sendable () -> Program
      var result: Program?
      init(_ work: @escaping @Sendable () -> Program) { self.work = work }
    }
    let box = Box(work)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    #if DEBUG
      pthread_attr_setstacksize(&attributes, 2 << 20)
    #else
      pthread_attr_setstacksize(&attributes, 512 << 10)
    #endif
    var thread = pthread_t()
    let pointer = Unmanaged.passRetained(box).toOpaque()
    pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer else { return nil }
        let box = Unmanaged<Box>.fromOpaque(pointer).takeUnretainedValue()
        box.result = box.work()
        return nil
      }, pointer)
    pthread_join(thread, nil)
    Unmanaged<Box>.fromOpaque(pointer).release()
    return box.result
      ?? Program(
        source: Source("", origin: .input(0)), statements: [], diagnostics: [], isIncomplete: false)
  }
}
