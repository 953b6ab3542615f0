/// A message of the process that marks a copy to the one that asked for it.
///
/// It is a line of words between blanks: the secret of the run, the kind, its fields. What is not an
/// ASCII letter or digit stands in fields as `%` and two hexadecimal digits for each byte, so that no
/// text, whoever wrote it, can become a field or a line of its own.
public enum GradingMessage: Equatable, Sendable {
  /// A step begins.
  case step(GradingStep)
  /// The mark of an exercise, with its remarks.
  case mark(exercise: String, earned: Double, remarks: [String])
  /// The answer to an exercise, as the copy has it.
  case answer(exercise: String, PupilsAnswer)
  /// A remark on the copy as a whole.
  case remark(String)
  /// The reason for which the copy cannot be marked.
  case fault(String)
  /// Everything was said.
  case end

  /// The message as a line with its line feed.
  public func line(secret: String) -> String {
    ([secret] + words).joined(separator: " ") + "\n"
  }

  private var words: [String] {
    switch self {
    case .step(let step):
      [step.isHidden ? "hidden" : "step"] + (step.exercise.map { [Field.written($0)] } ?? [])
    case .mark(let exercise, let earned, let remarks):
      ["mark", Field.written(exercise), Field.written("\(earned)")] + remarks.map(Field.written)
    case .answer(let exercise, let answer):
      [
        "answer", Field.written(exercise), Field.written("\(answer.firstLine)"),
        Field.written(answer.failingLine.map { "\($0)" } ?? ""), Field.written(answer.help),
        Field.written(answer.text),
      ]
    case .remark(let text): ["remark", Field.written(text)]
    case .fault(let text): ["fault", Field.written(text)]
    case .end: ["end"]
    }
  }

  /// The message of a line without its line feed; nil for what is none of this run's.
  public init?(_ line: some Sequence<UInt8>, secret: String) {
    let words = Array(line).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count >= 2, words[0].elementsEqual(secret.utf8) else { return nil }
    let fields = words.dropFirst(2).compactMap(Field.read)
    guard fields.count == words.count - 2 else { return nil }
    switch (String(decoding: words[1], as: UTF8.self), fields.count) {
    case ("step", 0...1): self = .step(GradingStep(exercise: fields.first, isHidden: false))
    case ("hidden", 0...1): self = .step(GradingStep(exercise: fields.first, isHidden: true))
    case ("mark", 2...):
      guard let earned = Double(fields[1]), earned.isFinite else { return nil }
      self = .mark(exercise: fields[0], earned: earned, remarks: Array(fields[2...]))
    case ("answer", 5):
      guard let first = Int(fields[1]), fields[2].isEmpty || Int(fields[2]) != nil else {
        return nil
      }
      self = .answer(
        exercise: fields[0],
        PupilsAnswer(
          text: fields[4], firstLine: first, failingLine: Int(fields[2]), help: fields[3]))
    case ("remark", 1): self = .remark(fields[0])
    case ("fault", 1): self = .fault(fields[0])
    case ("end", 0): self = .end
    default: return nil
    }
  }
}

/// The writing of a text as a word.
private enum Field {
  static func written(_ text: String) -> String {
    // A word is never empty.
    if text.isEmpty { return "-" }
    return text.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      guard !isPlain(byte) else { return String(scalar) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
    }.joined()
  }

  static func read(_ word: ArraySlice<UInt8>) -> String? {
    if word.elementsEqual("-".utf8) { return "" }
    var bytes: [UInt8] = []
    var rest = word
    while let byte = rest.popFirst() {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        guard byte == UInt8(ascii: "%"), digits.utf8.count == 2, digits.utf8.allSatisfy(isPlain),
          let value = UInt8(digits, radix: 16)
        else { return nil }
        bytes.append(value)
        rest = rest.dropFirst(2)
      }
    }
    return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
