import Diagnostics
import Language
import Notebooks
import Styling
import Tables
import TextMatching

/// Finds answers of different pupils that are nearly the same: a reason to look, and no more.
///
/// Answers are compared by the runs of four signs that they share, whatever their names, blanks and
/// comments. What the starter gives does not count, and a short answer is like any other. Two texts
/// are compared by their words.
struct Similarities {
  /// Two pupils and what their answers to an exercise share.
  struct Pair {
    let first: String
    let second: String
    let exercise: String
    /// From 0 to 1.
    let share: Double
  }

  /// The pairs, those that share most first.
  private(set) var pairs: [Pair] = []

  /// Signs, or words, in a run.
  private static let run = 4
  /// The runs that an answer must have of its own to say something, and those that a text must.
  private static let least = (code: 24, text: 12)
  /// The share from which on two answers are named.
  private static let notable = 0.8

  /// The pairs in the answers of a class to exercises of a notebook.
  init(_ rows: [Gradebook.Row], _ exercises: [Exercise], starters: [String]) {
    for (index, exercise) in exercises.enumerated() {
      let given = Self.runs(starters[index], isCode: !exercise.isWritten)
      let answers = rows.map { row -> Set<[String]> in
        guard let text = row.marks.marks[index].answer?.text else { return [] }
        return Self.runs(text, isCode: !exercise.isWritten).subtracting(given)
      }
      let least = exercise.isWritten ? Self.least.text : Self.least.code
      for first in rows.indices where answers[first].count >= least {
        for second in rows.indices.dropFirst(first + 1) where answers[second].count >= least {
          // Sets of other sizes cannot share that much.
          let sizes = [answers[first].count, answers[second].count]
          guard Double(sizes.min() ?? 0) >= Self.notable * Double(sizes.max() ?? 0) else {
            continue
          }
          let common = answers[first].intersection(answers[second]).count
          let share = Double(common) / Double(answers[first].union(answers[second]).count)
          guard share >= Self.notable else { continue }
          pairs.append(
            Pair(
              first: rows[first].name, second: rows[second].name, exercise: exercise.label,
              share: share))
        }
      }
    }
    pairs.sort { ($1.share, $0.first, $0.second) < ($0.share, $1.first, $1.second) }
  }

  /// The pairs as a table.
  func table(_ tongue: Tongue) throws -> Table {
    func name(_ french: String, _ english: String) -> String { Bilingual(french, english)(tongue) }
    return try Table(columns: [
      Column(name("élève", "student"), texts: pairs.map { FormulaGuard.guarded($0.first) }),
      Column(name("avec", "with"), texts: pairs.map { FormulaGuard.guarded($0.second) }),
      Column(name("exercice", "exercise"), texts: pairs.map(\.exercise)),
      Column(
        name("part commune", "common share"),
        numbers: pairs.map { ($0.share * 100).rounded() / 100 }),
    ])
  }

  /// The runs of signs of code, in which names are one sign each time they stand for the first, second…
  /// thing; the runs of words of a text.
  private static func runs(_ text: String, isCode: Bool) -> Set<[String]> {
    let signs =
      isCode
      ? Self.signs(text) : text.split { !$0.isLetter && !$0.isNumber }.map { folded(String($0)) }
    guard signs.count >= run else { return [] }
    // The same run at two places is two runs, so that long answers of one kind do not shrink.
    var seen: [[String]: Int] = [:]
    return Set(
      (0...(signs.count - run)).map { start in
        let piece = Array(signs[start..<(start + run)])
        seen[piece, default: 0] += 1
        return piece + ["\(seen[piece] ?? 0)"]
      })
  }

  private static func signs(_ code: String) -> [String] {
    let source = Source(code, origin: .input(0))
    var numbers: [String: Int] = [:]
    let tokens = Lexer.tokens(of: source).filter { !$0.isTrivia && $0.kind != .comment }
    return tokens.enumerated().map { index, token in
      let text = source.slice(token.range)
      guard token.kind == .name else { return text }
      let next = index + 1 < tokens.count ? source.slice(tokens[index + 1].range) : ""
      // Functions and columns are the exercise's; names that an answer gives are its own.
      guard next != "(" else { return text }
      let number = numbers[text] ?? numbers.count
      numbers[text] = number
      return "name \(number)"
    }
  }
}
