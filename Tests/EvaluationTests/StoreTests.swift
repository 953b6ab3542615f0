import Builtins
import Datasets
import Diagnostics
import ForeignLines
import Language
import Styling
import Synchronization
import Testing
import Values

import struct Platform.Checkpoint

@testable import Evaluation

/// A statement costs what it touches, and one that does not succeed leaves no trace.
@Suite struct StoreTests {
  private func session() -> Session { Session(catalogue: .standard, library: DataLibrary()) }

  @discardableResult
  private func run(
    _ code: String, in session: inout Session, token: CancellationToken = CancellationToken()
  ) -> Outcome {
    let context = RunContext(tongue: .french, token: token) { _ in }
    return session.run(Source(code, origin: .input(1)), in: context)
  }

  /// Statements of every kind that gives a name a meaning.
  private func statements(_ count: Int) -> [String] {
    (0..<count).flatMap {
      [
        "def f\($0)(x): return x + \($0)", "v\($0) = f\($0)(1)", "for i\($0) in [1]: i\($0)",
        "\($0)",
      ]
    }
  }

  @Test(arguments: [true, false])
  func aStatementDoesNotCostWhatTheSessionHolds(inOneRun: Bool) {
    func slotsMoved(_ count: Int) -> Int {
      var session = session()
      let texts = statements(count)
      for text in inOneRun ? [texts.joined(separator: "\n")] : texts {
        #expect(run(text, in: &session) == .succeeded)
      }
      return session.store.slotsMoved
    }
    #expect(slotsMoved(100) > 100)
    #expect(slotsMoved(400) < 12 * 400)
  }

  @Test func aCopyIsMadeOncePerRunAtMost() {
    var first = session()
    run(statements(100).joined(separator: "\n"), in: &first)
    let before = first.store.slotsMoved
    var second = first
    #expect(second.store === first.store)
    run("w = 1", in: &second)
    run("w = 2", in: &second)
    let copied = second.store.slotsMoved - before
    #expect(copied > 300 && copied < 2000)
    #expect(first.value(of: "w") == nil)
    #expect(first.store.slotsMoved == before)
  }

  static let failures = [
    "v = 2\n1 / 0", "if true:\n  v = 2\n  w = 3\n  1 / 0", "for v in [7, 8]: 1 / (8 - v)",
    "if true:\n  def f(x): return -x\n  new = f(1)\n  1 / 0",
    "if true:\n  f = x => 9\n  1 / 0", "if true:\n  5\n  1 / 0",
    "if true:\n  declare()\n  1 / 0", "if true:\n  unit t.a = kg\n  1 / 0",
    "if true:\n  def f(x): return 5\n  def f(x): return 6\n  f(1) / 0", "unknown(new)",
    "if true:\n  v = 2\n  stop()",
  ]

  @Test(arguments: failures)
  func aStatementThatFailsLeavesNoTrace(code: String) throws {
    var session = session()
    let prelude = """
      v = 1
      t = table(a = [1, 2])
      def f(x): return 10 * x
      def stop(): return 1 / 0
      def declare():
        unit t.a = Wh
        return 1
      4
      """
    #expect(run(prelude, in: &session) == .succeeded)
    let names = session.variables.map(\.name)
    let functions = session.definedFunctions.map(\.name)
    let layout = session.store.layout
    // All but the last statement of a text succeed and stay.
    let expected = code.hasPrefix("v = 2\n1") ? "2" : "1"
    #expect(run(code, in: &session) == .failed)
    #expect(session.variables.map(\.name) == names)
    #expect(session.definedFunctions.map(\.name) == functions)
    #expect(session.store.layout.globals == layout.globals)
    #expect(session.store.layout.functions == layout.functions)
    #expect(Bench.text(try #require(session.last)) == "integer 4")
    #expect(Bench.text(try #require(session.value(of: "v"))) == "integer \(expected)")
    #expect(Bench.text(try #require(session.value(of: "t"))).contains("Wh") == false)
    #expect(Bench.text(try #require(session.value(of: "t"))).contains("kg") == false)
    #expect(run("f(2)", in: &session) == .succeeded)
    #expect(Bench.text(try #require(session.last)) == "integer 20")
  }

  @Test func whatCtrlCStopsLeavesNoTrace() throws {
    var session = session()
    run("v = 1\ndef f(x): return x\n4", in: &session)
    let layout = session.store.layout
    // The run is stopped when it has done its work, in the loop that follows.
    let token = CancellationToken(isCancelled: { Flag.isRaised })
    let context = RunContext(tongue: .french, token: token) { _ in Flag.isRaised = true }
    let code = "if true:\n  v = 2\n  new = 3\n  def f(x): return -x\n  5\n  while true: v += 1"
    #expect(session.run(Source(code, origin: .input(1)), in: context) == .interrupted)
    #expect(session.store.layout.globals == layout.globals)
    #expect(Bench.text(try #require(session.value(of: "v"))) == "integer 1")
    #expect(Bench.text(try #require(session.last)) == "integer 4")
    run("f(2)", in: &session)
    #expect(Bench.text(try #require(session.last)) == "integer 2")
  }

  /// The text of a program is read in the run, too: Ctrl-C and limits hold from its first token.
  @Test(arguments: [
    "x = [" + String(repeating: "(1+2)*3,", count: 4000) + "0]",
    String(repeating: "x = 1\n", count: 4000), String(repeating: "import numpy\n", count: 4000),
    "x = f(" + String(repeating: "[", count: 20_000),
  ])
  func readingStops(code: String) {
    let asked = Mutex(0)
    let source = Source(code, origin: .input(1))
    let counting = Checkpoint { asked.withLock { $0 += 1 } }
    #expect(Program.read(source, mode: .file, checkpoint: counting).ending == nil)
    let count = asked.withLock { $0 }
    #expect(count >= 4)
    for last in 1...count {
      asked.withLock { $0 = 0 }
      let stopping = Checkpoint {
        if asked.withLock({
          $0 += 1; return $0 == last
        }) {
          throw Interruption()
        }
      }
      let program = Program.read(source, mode: .file, checkpoint: stopping)
      #expect(program.ending is Interruption)
      var session = session()
      #expect(session.run(program, in: RunContext(tongue: .french) { _ in }) == .interrupted)
    }
  }

  @Test func aUnitDeclaredForALocalTableStaysThere() throws {
    var session = session()
    let code = """
      def f(t):
        unit t.a = Wh
        return t.a
      f(table(a = [1, 2]))
      """
    #expect(run(code, in: &session) == .succeeded)
    #expect(Bench.text(try #require(session.last)).contains("Wh"))
    #expect(session.value(of: "t") == nil)
  }
}

/// A flag that the output of one test raises.
private enum Flag {
  private static let state = Atomic(false)
  static var isRaised: Bool {
    get { state.load(ordering: .relaxed) }
    set { state.store(newValue, ordering: .relaxed) }
  }
}
