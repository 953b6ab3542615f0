import Diagnostics
import Styling
import TextMatching

/// The progress of a pupil in a lesson; the front matter of their journal keeps it.
public struct LessonRecord: Sendable, Equatable {
  /// The name of the lesson's file, beside the journal.
  public var file: String
  /// The digest of the text that the pupil was given.
  public var digest: String
  /// The step that is shown, counted from 1.
  public var step = 1
  /// The exercises whose answer has passed, by their keys.
  public var passed: [String] = []
  /// The exercises passed over, by their keys.
  public var skipped: [String] = []
  /// The number of wrong answers to each exercise.
  public var tries: [String: Int] = [:]
  /// The number of hints shown for each exercise.
  public var hints: [String: Int] = [:]

  /// The record of a lesson that begins.
  public init(file: String, digest: String) {
    self.file = file
    self.digest = digest
  }

  private enum Key: CaseIterable {
    case file, digest, step, passed, skipped, tries, hints

    var names: Bilingual {
      switch self {
      case .file: Bilingual("cahier", "notebook")
      case .digest: Bilingual("empreinte", "digest")
      case .step: Bilingual("étape", "step")
      case .passed: Bilingual("réussis", "passed")
      case .skipped: Bilingual("sautés", "skipped")
      case .tries: Bilingual("essais", "tries")
      case .hints: Bilingual("indices", "hints")
      }
    }
  }

  /// The record that the front matter holds; what says nothing to us is left out.
  init(_ entries: [(key: String, value: String)]) {
    self.init(file: "", digest: "")
    for (word, value) in entries {
      let key = Key.allCases.first {
        [$0.names.french, $0.names.english].map(folded).contains(folded(word))
      }
      let items = value.split(separator: " ").map(String.init)
      switch key {
      case .file: file = value
      case .digest: digest = value
      case .step: step = max(1, Int(value) ?? 1)
      case .passed: passed = items
      case .skipped: skipped = items
      case .tries: tries = Self.counts(items)
      case .hints: hints = Self.counts(items)
      case nil: break
      }
    }
  }

  /// The names of the key in the front matter.
  static let key = Bilingual("leçon", "lesson")

  /// The record as one line of YAML.
  func line(_ tongue: Tongue) -> String {
    let fields = Key.allCases.compactMap { key -> String? in
      let value = value(of: key)
      guard !value.isEmpty else { return nil }
      let text = key == .step ? value : "\"" + escaped(value) + "\""
      return "\(key.names(tongue)): \(text)"
    }
    return "\(Self.key(tongue)): {\(fields.joined(separator: ", "))}"
  }

  private func value(of key: Key) -> String {
    switch key {
    case .file: file
    case .digest: digest
    case .step: "\(step)"
    case .passed: passed.joined(separator: " ")
    case .skipped: skipped.joined(separator: " ")
    case .tries: Self.text(tries)
    case .hints: Self.text(hints)
    }
  }

  private func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  private static func text(_ counts: [String: Int]) -> String {
    counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
  }

  private static func counts(_ items: [String]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for item in items {
      let parts = item.split(separator: "=").map(String.init)
      if parts.count == 2, let count = Int(parts[1]), count > 0 { counts[parts[0]] = count }
    }
    return counts
  }
}

extension Notebook {
  /// The file with what a lesson remembers in its front matter, on a line of its own.
  func rewritten(_ edits: [FileEdit], recording record: LessonRecord) -> [UInt8] {
    let lines = FileLines(bytes)
    let old = frontMatterLines(of: [LessonRecord.key.french, LessonRecord.key.english])
    let range = SourceRange(lines.start(of: old.lowerBound), lines.start(of: old.upperBound))
    let line = FileEdit(range, record.line(tongue) + lineEnding(ofLineAt: 0))
    return rewritten([line] + edits)
  }
}
