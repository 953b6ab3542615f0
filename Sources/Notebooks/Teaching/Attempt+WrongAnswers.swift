import Diagnostics
import Evaluation
import Styling
import Values

extension Attempt {
  /// What the author has to tell whoever gives the wrong answer that stands here; nil where none of the
  /// exercise's wrong answers gives what the pupil's does.
  ///
  /// The words are the comments at the head of the wrong answer.
  func words(onWrongAnswerTo exercise: Exercise) -> Bilingual? {
    guard case .cell(let cell, let copy)? = answers[exercise.position] else { return nil }
    let code = copy.code(of: cell)
    for wrong in exercise.wrongAnswers {
      let theirs = notebook.code(of: wrong)
      guard let words = Self.words(of: theirs) else { continue }
      let isIt =
        exercise.starter.form == .choice
        ? ComparedAnswer.letters(of: code) == ComparedAnswer.letters(of: theirs)
        : Self.bare(code) == Self.bare(theirs) || givesTheSame(wrong, exercise)
      if isIt { return Bilingual(same: words) }
    }
    return nil
  }

  /// The comments at the head of a piece of code.
  static func words(of code: String) -> String? {
    let comments = code.split(separator: "\n").prefix { $0.hasPrefix("#") }
    let words = comments.map { $0.drop { $0 == "#" || $0 == " " } }.joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  /// Code without blanks and comments.
  private static func bare(_ code: String) -> [String] {
    code.split(separator: "\n").map { $0.filter { !$0.isWhitespace } }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }
  }

  /// Returns whether a wrong answer gives the names of the exercise the values that the pupil's gives.
  private func givesTheSame(_ wrong: Cell, _ exercise: Exercise) -> Bool {
    guard let (before, after) = answered[exercise.position] else { return false }
    var other = before
    let program = other.read(
      notebook.source(of: wrong), checkpoint: context.token.checkpoint)
    guard CellRun(program, in: &other, context, limits).succeeded else { return false }
    let names = exercise.names.filter { other.value(of: $0) != nil }
    guard !names.isEmpty else { return false }
    let comparison = ComparedAnswer(
      form: .short, tolerance: ComparedAnswer.usualTolerance, session: beginning, context: context,
      limits: limits)
    return names.allSatisfy { name in
      if other.value(of: name)?.kind == .function { return false }
      return comparison.agrees(after.value(of: name), with: other.value(of: name))
    }
  }
}
