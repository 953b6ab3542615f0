import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import ForeignLines
import Foundation
import Language
import Styling
import Testing

/// Every line of the table, typed as it stands there.
@Suite struct ForeignLineTableTests {
  static let cases = ForeignLine.all.map(\.theirs)

  /// What a line was answered with.
  private final class Answer {
    var error: Diagnostic?
    var notes: [String] = []
  }

  private func answer(_ line: String) throws -> Answer {
    var session = Session(catalogue: .standard, library: .inside)
    let answer = Answer()
    // Some lines write a file: not where the tests run.
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = FileAccess.writingIn(folder: folder.path, only: true)
    let context = RunContext(tongue: .french, width: 80, files: files) { event in
      switch event {
      case .error(let error): answer.error = answer.error ?? error
      case .note(let note): answer.notes.append(note.code)
      default: break
      }
    }
    session.run(Source(line, origin: .input(1)), mode: .prompt, in: context)
    return answer
  }

  /// Whether every function that a line calls exists: pictures come one after the other.
  private func isReady(_ line: String) -> Bool {
    line.matches(of: /(?:def )?(\w+)\(/).allSatisfy {
      $0.output.0.hasPrefix("def ") || Catalogue.standard.find(String($0.output.1)) != nil
    }
  }

  @Test(arguments: cases)
  func isAnswered(_ theirs: String) throws {
    let line = try #require(ForeignLine.all.first { $0.theirs == theirs })
    let found = try answer(theirs)
    switch line.outcome {
    case .accepted: #expect(found.error == nil)
    case .translated:
      #expect(found.error == nil)
      #expect(found.notes.contains("N220"))
      var session = Session(catalogue: .standard, library: .inside)
      #expect(session.read(Source(theirs, origin: .input(1))).source.text == line.ours)
    case .passedOver:
      #expect(found.error == nil)
      #expect(found.notes == ["N227"])
    case .ignored(_, let note):
      #expect(found.error == nil)
      #expect(found.notes == [note(SourceRange(0, 0)).code])
    case .noted(let code):
      #expect(found.error == nil)
      #expect(found.notes.contains(code))
    case .refused(let code) where line.ours.isEmpty:
      let error = try #require(found.error)
      #expect(error.code == code)
      #expect(error.fix == nil && error.help != nil)
    case .refused(let code):
      let error = try #require(found.error)
      #expect(error.code == code)
      #expect(error.fix?.applied(to: Source(theirs, origin: .input(1))) == line.ours)
    case .answered where line.ours.isEmpty:
      #expect(found.error?.code == "N220")
      #expect(found.error?.help != nil)
    case .answered where isReady(line.ours):
      let error = try #require(found.error)
      #expect(error.fix?.applied(to: Source(theirs, origin: .input(1))) == line.ours)
    case .answered: break
    }
  }

  @Test(arguments: cases)
  func whatIsToBeWrittenRuns(_ theirs: String) throws {
    let line = try #require(ForeignLine.all.first { $0.theirs == theirs })
    // Files are written and read in the tests of the built program.
    let touchesFiles = line.ours.contains("write_csv") || line.ours.contains("read_text")
    guard !line.ours.isEmpty, !touchesFiles, isReady(line.ours) else { return }
    // A function may be defined in one line; a block ends with an empty one.
    #expect(try answer(line.ours + "\n\n").error == nil)
  }

  @Test func messagesAreShort() {
    for line in ForeignLine.all {
      guard case .answered(let rewriting) = line.outcome, let message = rewriting.message else {
        continue
      }
      for words in [message.french, message.english] {
        #expect(words.split(separator: " ").count { $0.contains { $0.isLetter } } <= 12, "\(words)")
      }
    }
  }

  @Test func callsOfOnesOwnFunctionsAreRewritten() {
    let line = #"f = x => x; def g(x) = x; g(f(cons_ia["Provider"].nunique()))"#
    var session = Session(catalogue: .standard, library: .inside)
    let text = session.read(Source(line, origin: .input(1))).source.text
    #expect(text.hasSuffix(#"g(f(len(distinct(cons_ia["Provider"]))))"#))
  }

  /// A foreign form beside the error says nothing about it.
  @Test(arguments: [
    ("pi = 3; pi + absent", "N201"), ("def log(x) = x; log(2) + absent", "N201"),
    ("x = [1, 2]; x[5] + len(x)", "D408"), ("cons_ia.filter(Token > 1 Wh).sort(Tokn)", "N203"),
  ])
  func leavesOtherErrorsAlone(_ line: String, _ code: String) throws {
    #expect(try answer(line).error?.code == code)
  }

  @Test func eachLineStandsOnce() {
    #expect(Set(Self.cases).count == Self.cases.count)
    #expect(Self.cases.count >= 100)
  }
}
