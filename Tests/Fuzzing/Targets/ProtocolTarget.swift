import Notebooks

/// What the process that marks a copy says: nothing makes a mark that was not earned, and no text
/// becomes a line or a field of its own.
enum ProtocolTarget {
  private static let secret = "s3cret"

  /// An exercise of two points and one of none.
  private static let exercises: Exercises? = {
    let text = """
      ---
      etude: 1
      ---

      ```etude exercice #a points=2
      a = ____
      ```

      ```etude solution #a
      a = 1
      ```

      ```etude test-caché #a
      assert a == 1, "Non."
      ```

      """
    // The text is a notebook; the check below would say so if it were none.
    return (try? Notebook(reading: Array(text.utf8), path: "key.md")).map(Exercises.init)
  }()

  static func check(_ bytes: [UInt8]) {
    guard let exercises else { preconditionFailure("the notebook of this file is none") }
    var strange = GradingReport(exercises, secret: secret)
    // The second begins as the process itself would, so that the fuzzer gets past the secret.
    var known = GradingReport(exercises, secret: secret)
    var isFirst = true
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      strange.read(line)
      known.read(Array("\(secret) ".utf8) + line)
      if isFirst { isKept(line) }
      isFirst = false
    }
    for report in [strange, known] {
      for mark in report.marks([:]) {
        precondition(mark.earned >= 0 && mark.earned <= mark.points)
        precondition(!report.isBroken || !report.isComplete)
      }
    }
    let text = String(decoding: bytes, as: UTF8.self)
    isSaid(.remark(text))
    isSaid(.fault(text))
    isSaid(.mark(exercise: text, earned: 1, remarks: [text, "", text]))
  }

  /// A message that could be read is written as it was.
  private static func isKept(_ line: ArraySlice<UInt8>) {
    guard let message = GradingMessage(Array("\(secret) ".utf8) + line, secret: secret) else {
      return
    }
    isSaid(message)
  }

  private static func isSaid(_ message: GradingMessage) {
    let line = message.line(secret: secret)
    precondition(line.utf8.count { $0 == UInt8(ascii: "\n") } == 1 && line.hasSuffix("\n"))
    precondition(GradingMessage(line.utf8.dropLast(), secret: secret) == message)
    precondition(GradingMessage(line.utf8.dropLast(), secret: "0ther") == nil)
  }
}
