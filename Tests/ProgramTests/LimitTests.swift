import Foundation
import Testing

/// What an unattended run may take: each limit ends in a message and its exit code.
@Suite(.serialized) struct LimitTests {
  @Test(arguments: [
    ("--limit-time", "500ms", "while true\nend"),
    ("--limite-temps", "0,5", "def f(n) = if n < 2 then n else f(n - 1) + f(n - 2); f(60)"),
    ("--limit-time", "0.2s", "[x for x in range(9999999) for y in range(9999999) if x < 0]"),
    ("--limit-time", "0.2", "map(range(10000000), x => [y for y in range(1000)])"),
  ])
  func timeEnds(option: String, value: String, code: String) throws {
    let run = try Etude.run("-q", option, value, "-e", "1 + 1\n" + code)
    #expect(run.output == "2\n", "what came before is kept")
    #expect(run.errors.hasPrefix("erreur[L606] temps dépassé : la limite est 0"))
    #expect(run.status == 124)
  }

  @Test(arguments: [
    // Growth from turn to turn, inside one builtin, in a list of large results, in texts.
    "xs = [[x for x in range(1000000)] for i in range(500)]",
    "x = range(9000000); y = sorted(x); z = map(y, v => [v])",
    "x = range(3000000); ys = [x * i for i in range(1000)]",
    "x = \"a\" * 9000000; xs = [x + \"b\" for i in range(1000)]",
    "t = table(a = range(1000)); u = t.cross(t, suffix = \"2\"); v = [u.head(999999) for i in range(99)]",
  ])
  func memoryEnds(code: String) throws {
    let run = try Etude.run("--lang", "en", "--limit-memory", "100MB", "-e", code)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error[L607] out of memory: the limit is 100 MB"), "\(run.errors)")
    #expect(run.status == 2)
  }

  @Test func whatFitsRuns() throws {
    let run = try Etude.run(
      "--limit-time", "5min", "--limite-mémoire", "1Go", "-e", "sum(range(1000000))")
    #expect(run == Etude(output: "499999500000\n", errors: "", status: 0))
  }

  @Test(arguments: [
    ("--limit-time", "abc", "écrivez 2s"), ("--limit-time", "0", "écrivez 2s"),
    ("--limit-memory", "12 pommes", "écrivez 256Mo"), ("--limite-temps", "nan", "écrivez 2s"),
  ])
  func valuesAreChecked(option: String, value: String, help: String) throws {
    let run = try Etude.run("\(option)=\(value)", "-e", "1")
    #expect(run.status == 64)
    #expect(run.errors.contains("n'accepte pas « \(value) »"), "\(run.errors)")
    #expect(run.errors.contains(help), "\(run.errors)")
  }

  @Test func aNotebookEndsToo() throws {
    let folder = try Folder()
    let cells = "---\netude: 1\n---\n```etude\nwhile true\nend\n```\nAprès <!--= 1 -->1<!--/-->.\n"
    try folder.write(cells, to: "a.md")
    for words in [["run", "a.md", "--limit-time", "200ms"], ["--limit-time=0.2", "run", "a.md"]] {
      let run = try Etude.run(words, in: folder)
      #expect(run.status == 124)
      #expect(run.errors.contains("a.md:5:1"))
      #expect(!run.output.contains("Après"))
    }
  }

  @Test(arguments: [
    "x = []\nfor i in range(100000): x = [x]",
    "x = {a: 1}\nfor i in range(100000): x = [{a: x}]",
    "def g(f) = x => f(x)\nh = x => x\nfor i in range(100000): h = g(h)",
    "x = reduce(range(100000), (a, i) => [a, i], [])",
    "x = []\nfor i in range(100000): x = [[1], x, [1]]",
    "x = []\nfor i in range(100000): x = [x, x]",
    "x = 0\nfor i in range(100000): x = {a: [1], b: x, c: [2]}",
    "x = []\nfor i in range(100000): x = append([], x)",
    "x = []\nfor i in range(100000): x = map([x], y => [y])",
    "x = []\nfor i in range(100000): x = [x for i in range(1)]",
    "def wrap(g):\n  def h(x) = g(x)\n  return h\nf = x => 1\nfor i in range(300000): f = wrap(f)",
  ])
  func valuesWithinValuesEnd(code: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run.errors.hasPrefix("erreur[L608]"))
    #expect(run.status == 2)
  }

  @Test(arguments: [
    "x = \"a\" * 9000000; y = f\"{x}{x}\"", "x = \"a\" * 10000; y = replace(x, \"a\", x)",
  ])
  func textsEnd(code: String) throws {
    let run = try Etude.run("-e", code)
    #expect(run.errors.hasPrefix("erreur[L605]"))
    #expect(run.status == 2)
  }

  /// What once overran the frame, or the stack.
  @Test(arguments: [
    (
      "[a for a in s]", "fr", "erreur[L609] plus de 50000 noms dans une instruction ou une fonction"
    ),
    ("[a for a in s]", "en", "error[L609] more than 50000 names in one statement or function"),
  ])
  func namesEnd(item: String, tongue: String, message: String) throws {
    let list = "[" + String(repeating: item + ", ", count: 140_000) + "0]"
    let run = try Etude.run("--lang", tongue, "-", input: "s = [1]\n" + list)
    #expect(run.errors.hasPrefix(message), "\(run.errors.prefix(200))")
    #expect(run.status == 2)
  }

  @Test func loopsWithinEachOtherEnd() throws {
    let loops = String(repeating: " for a in [1]", count: 100_000)
    let run = try Etude.run("-", input: "[1\(loops)]")
    #expect(run.errors.hasPrefix("erreur[L601]"), "\(run.errors.prefix(200))")
    #expect(run.status == 2)
  }

  /// Compiling took twice the time for each further level.
  @Test func depthCostsNoTime() throws {
    let sources = String(repeating: "[a for a in range(len(", count: 32)
    let text = sources + "[1]" + String(repeating: "))]", count: 32)
    #expect(try Etude.run("-e", text) == Etude(output: "[0]\n", errors: "", status: 0))
  }

  /// The limit counts from the first token, however long it takes to read them all.
  @Test func aLongReadingEnds() throws {
    let text = String(repeating: "(1+2)*3;", count: 500_000)
    let run = try Etude.run("--limit-time", "1ms", "-", input: text)
    #expect(run.errors.hasPrefix("erreur[L606]"), "\(run.errors.prefix(200))")
    #expect(run.output == "")
    #expect(run.status == 124)
  }

  @Test func aLongCompilationEnds() throws {
    let text = "x = [" + String(repeating: "(1+2)*3,", count: 450_000) + "0]"
    let run = try Etude.run("--limit-time", "10ms", "-", input: text)
    #expect(run.errors.hasPrefix("erreur[L606]"), "\(run.errors.prefix(200))")
    #expect(run.status == 124)
  }
}
