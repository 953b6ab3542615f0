import Builtins
import Diagnostics
import Language
import Platform
import Testing

@testable import Evaluation

/// The compiler visits each expression of a text once, and looks whether to stop.
@Suite struct CompilerTests {
  /// One kind of nesting: what stands before and after the inner expression, and how many
  /// expressions a level adds.
  struct Nesting: CustomTestStringConvertible {
    var before: String
    var after: String
    var nodes: Int
    /// The parser takes a hundred brackets within each other.
    var depth = 60

    var testDescription: String { "\(before)…\(after)" }

    func text(_ depth: Int) -> String {
      String(repeating: before, count: depth) + "x" + String(repeating: after, count: depth)
    }
  }

  static let nestings: [Nesting] = [
    // What loops walk through.
    Nesting(before: "[a for a in range(len(", after: "))]", nodes: 4, depth: 30),
    Nesting(before: "[a for a in [", after: "]]", nodes: 3, depth: 45),
    Nesting(before: "[a for a in xs if ", after: "]", nodes: 3),
    Nesting(before: "[", after: " for a in range(9)]", nodes: 3),
    // Arguments of functions of the catalogue: values, labels, words, columns, names.
    Nesting(before: "sqrt(", after: ")", nodes: 1),
    Nesting(before: "round(x = ", after: ", digits = 2)", nodes: 2),
    Nesting(before: "value(", after: ", kWh)", nodes: 2),
    Nesting(before: "filter(", after: ", a > 1)", nodes: 4),
    Nesting(before: "filter(t, ", after: ")", nodes: 2),
    Nesting(before: "derive(t, b = ", after: ")", nodes: 2),
    Nesting(before: "(t |> sort(-", after: "))", nodes: 3, depth: 30),
    Nesting(before: "(t |> filter(len(", after: ") > 0))", nodes: 5, depth: 30),
    Nesting(before: "select(t, [a, ", after: "])", nodes: 4, depth: 45),
    Nesting(before: "select(t, -[", after: "])", nodes: 4, depth: 30),
    // Calls of what the student defines, wrong calls, calls of values.
    Nesting(before: "mine(", after: ")", nodes: 1),
    Nesting(before: "mine(1, k = ", after: ")", nodes: 2),
    Nesting(before: "sqrt(1, ", after: ", 2)", nodes: 3),
    Nesting(before: "(v => v + ", after: ")(1)", nodes: 5, depth: 30),
    Nesting(before: "((v = ", after: ") => v)(1)", nodes: 4, depth: 30),
    Nesting(before: "fs[0](", after: ")", nodes: 4),
    // Pipes and methods.
    Nesting(before: "", after: " |> sqrt", nodes: 1),
    Nesting(before: "", after: ".head()", nodes: 1),
    Nesting(before: "", after: ".filter(a > 1)", nodes: 4),
    // Choices, lookups, texts, records, operators.
    Nesting(before: "if true then ", after: " else 0", nodes: 3),
    Nesting(before: "if ", after: " then 1 else 0", nodes: 3),
    Nesting(before: "if 1 == (", after: ") then 1 else 0", nodes: 4, depth: 30),
    Nesting(before: "xs[", after: "]", nodes: 2),
    Nesting(before: "", after: "[0, 1]", nodes: 3),
    Nesting(before: "f\"{", after: "}\"", nodes: 1, depth: 40),
    Nesting(before: "{k: ", after: "}.k", nodes: 2),
    Nesting(before: "[1, ", after: "]", nodes: 2),
    Nesting(before: "(1 + ", after: ")", nodes: 2),
    Nesting(before: "(2 ^ ", after: ")", nodes: 2, depth: 45),
    Nesting(before: "(1 < ", after: ")", nodes: 2),
    Nesting(before: "(1 < ", after: " <= 3)", nodes: 3),
    Nesting(before: "(1 in ", after: ")", nodes: 2),
    Nesting(before: "(1 ?? ", after: ")", nodes: 2),
    Nesting(before: "(true and ", after: ")", nodes: 2),
    Nesting(before: "(", after: " -> kWh)", nodes: 1),
    Nesting(before: "- ", after: "", nodes: 1),
    Nesting(before: "not ", after: "", nodes: 1),
  ]

  @Test(arguments: nestings)
  func `each expression is compiled once`(_ nesting: Nesting) throws {
    let outside = try nodes(nesting.text(0))
    for depth in [1, 2, 3, 6, nesting.depth] {
      let count = try nodes(nesting.text(depth))
      try #require(count == outside + depth * nesting.nodes, "\(depth) deep")
    }
  }

  /// The expressions that the compiler visits in a statement.
  private func nodes(_ text: String) throws -> Int {
    var compiler = Compiler(
      source: Source(text, origin: .input(1)), catalogue: .standard, layout: Layout(),
      checkpoint: .unlimited)
    let program = Parser.parse(compiler.source, mode: .file)
    try #require(program.diagnostics.isEmpty, "\(text): \(program.diagnostics.map(\.code))")
    _ = try compiler.compileTopLevel(try #require(program.statements.first))
    return compiler.nodeCount
  }

  @Test func `a long compilation can be stopped`() throws {
    struct Stopped: Error {}
    let text = "[" + String(repeating: "1, ", count: 2 * Checkpoint.stride) + "1]"
    var compiler = Compiler(
      source: Source(text, origin: .input(1)), catalogue: .standard, layout: Layout(),
      checkpoint: Checkpoint { throw Stopped() })
    let program = Parser.parse(compiler.source, mode: .file)
    let statement = try #require(program.statements.first)
    #expect(throws: Stopped.self) { try compiler.compileTopLevel(statement) }
    #expect(compiler.nodeCount == Checkpoint.stride)
  }

  /// More names than a frame holds, in a statement, among parameters and in a body.
  @Test(arguments: [
    (before: "[", name: "[a for a in s], ", after: "0]"),
    (before: "def f(", name: "a#, ", after: "z) = 1"),
    (before: "def f()\n", name: "a# = 1\n", after: "end"),
  ])
  func `a frame that is too large is an error`(before: String, name: String, after: String) {
    let names = (0...Machine.frameLimit).map { number in
      name.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(number)")
    }
    #expect(Bench().error(of: "s = [1]\n" + before + names.joined() + after) == "L609")
    let fewer = names.dropFirst(2).joined()
    #expect(Bench().error(of: "s = [1]\n" + before + fewer + after) == nil)
  }

  @Test func `loops within each other count as nesting`() {
    let clauses = String(repeating: " for a in [1]", count: 5000)
    #expect(Bench().error(of: "[1\(clauses)]") == "L601")
    #expect(Bench().error(of: "[a\(String(repeating: " for a in [1]", count: 90))]") == nil)
  }

  @Test func `a choice may have many branches`() {
    let branches = (1...5000).map { "elif x == \($0)\n\($0)\n" }.joined()
    #expect(Bench().run("x = 5000\nif x == 0\n0\n\(branches)end").value == "integer 5000")
  }

  /// A function of the student in a verb's place: its arguments see what is around the call.
  @Test(arguments: [
    ("def filter(t, c) = c\nx = 3\nfilter(1, x > 2)", "bool true"),
    ("def filter(t, c) = c\ntable(a = [5]).derive(b = filter(0, a)).b[0]", "integer 5"),
    (
      "def filter(t, c) = c\ntable(a = [5]).derive(b = sum(map([1], a => filter(0, a)))).b[0]",
      "integer 1"
    ),
    (
      "def filter(t, c) = c\ndef f(a) = filter(0, -a)\nf(2)",
      "integer -2"
    ),
    (
      "def select(t, c) = c\nselect(0, [1, -(2), [3]])",
      "list [\"integer 1\", \"integer -2\", \"list [\\\"integer 3\\\"]\"]"
    ),
    ("def derive(t, b) = b\nderive(0, b = 4)", "integer 4"),
  ])
  func `a verb may be replaced`(_ program: String, _ shown: String) {
    #expect(Bench().run(program).value == shown, "\(program)")
  }

  @Test func `a local of a function is no silent rival of a column`() {
    let program = "def f(t, a) = filter(t, a > 1)\nf(table(a = [1, 2]), 3)"
    #expect(Bench().error(of: program) == "N209")
    let own = "table(a = [1, 2]).derive(b = map([a], a => a + 1)[0]).b[1]"
    #expect(Bench().run(own).value == "integer 3")
  }
}
