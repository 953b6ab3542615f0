import Builtins
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Platform
import Styling
import Testing

/// What a run may do to the world, and until when.
@Suite struct RunContextTests {
  private func outputs(of code: String, leavingAfter count: Int) -> (texts: [String], Outcome) {
    var session = Session(catalogue: .standard, library: DataLibrary())
    let token = CancellationToken()
    var texts: [String] = []
    let context = RunContext(tongue: .french, token: token) { output in
      switch output {
      case .text(let text): texts.append(text.plain)
      case .note(let note): texts.append(note.code)
      case .value: texts.append("value")
      case .error(let error): texts.append(error.code)
      default: break
      }
      if texts.count == count { token.leaveBehind() }
    }
    let outcome = session.run(Source(code, origin: .input(1)), in: context)
    token.retire()
    return (texts, outcome)
  }

  @Test(arguments: [
    "print(1)\nprint(2)", "print(1)\n2 + 2", "print(1)\n1 / 0", "print(1)\nmean([1, none])",
    "print(1)\nx = ", "for i in range(3): print(1)",
  ])
  func whatIsLeftBehindIsSilent(code: String) {
    let isWhole = !code.hasSuffix("= ")
    let (texts, outcome) = outputs(of: code, leavingAfter: 1)
    #expect(texts.count == 1)
    #expect(!isWhole || texts == ["1"])
    #expect(!isWhole || outcome == .interrupted)
    // The same code goes on where somebody waits for it.
    #expect(!isWhole || outputs(of: code, leavingAfter: 9).texts.count > 1)
  }

  @Test func aFileDoesNotLandAnyMore() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "etude-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: place) }
    let token = CancellationToken()
    let path = place.path + "/a.csv"
    try FileSystem.write([0x31], to: path) { land in try token.perform(land) }
    #expect(throws: Interruption.self) {
      try FileSystem.write([0x32], to: path) { land in
        // It is left behind when all but the last step is done.
        token.leaveBehind()
        try token.perform(land)
      }
    }
    token.retire()
    #expect(try FileSystem.read(path) == [0x31])
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["a.csv"])
  }

  @Test func aPartEndsWithTheWhole() {
    let whole = CancellationToken()
    whole.limited(to: Limits(time: .seconds(1000))) { part in
      #expect(throws: Never.self) { try part.check() }
      whole.leaveBehind()
      #expect(throws: Interruption.self) { try part.check() }
      #expect(throws: Interruption.self) { try part.perform {} }
    }
    whole.retire()
  }

  @Test func aLimitIsThatOfItsPart() {
    let whole = CancellationToken()
    let code = "x = 0\nwhile true\n  x = x + 1\nend"
    var session = Session(catalogue: .standard, library: DataLibrary())
    let outcome = whole.limited(to: Limits(time: .milliseconds(50))) { part in
      session.run(
        Source(code, origin: .input(1)), in: RunContext(tongue: .french, token: part) { _ in })
    }
    #expect(outcome == .timedOut)

    let next = session.run(
      Source("y = 1", origin: .input(2)), in: RunContext(tongue: .french, token: whole) { _ in })
    #expect(next == .succeeded)
  }

  @Test func anOperationThatDoesNotAskIsReported() {
    let reached = Flag()
    CancellationToken().limited(
      to: Limits(time: .milliseconds(10)), overrun: { _ in reached.raise() }
    ) { _ in
      let end = ContinuousClock.now + .seconds(30)
      while !reached.isRaised, ContinuousClock.now < end { Thread.sleep(forTimeInterval: 0.01) }
    }
    #expect(reached.isRaised)
  }

  /// What a run still holds after it was left behind counts against the next one.
  @Test func memoryLeftBehindIsCounted() {
    let token = CancellationToken()
    token.limited(to: Limits(memory: 1 << 50)) { first in
      let held = [UInt8](repeating: 1, count: 300_000_000)
      first.leaveBehind()
      token.limited(to: Limits(memory: 100_000_000)) { second in
        #expect(throws: LimitReached.self) {
          for _ in 0..<500 {
            try second.check()
            Thread.sleep(forTimeInterval: 0.01)
          }
        }
      }
      first.retire()
      #expect(held.last == 1)
    }
  }

  private final class Flag: Sendable {
    private let state = NSLock()
    private nonisolated(unsafe) var raised = false

    func raise() { state.withLock { raised = true } }
    var isRaised: Bool { state.withLock { raised } }
  }
}
