import Diagnostics
public import Notebooks
public import Styling
import Values

/// A notebook that has run, ready to be written in another format.
public struct ExportedNotebook {
  /// The notebook.
  let notebook: Notebook
  /// Its stored outputs and values as the run gave them.
  let recording: Recording
  /// The results of the run as values.
  let results: RunResults
  /// The number of each exercise by its line.
  private let numbers: [Int: Int]
  /// The last part that ran, where the run was to stop there.
  let lastPart: Int?

  /// A notebook with the results of its run.
  public init(
    _ notebook: Notebook, recording: Recording, results: RunResults, lastPart: Int? = nil
  ) {
    self.notebook = notebook
    self.recording = recording
    self.results = results
    self.lastPart = lastPart
    numbers = Self.numbers(notebook)
  }

  /// The numbers of the exercises by the line on which they begin; a challenge has none.
  private static func numbers(_ notebook: Notebook) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    var last = 0
    for cell in notebook.cells where cell.role == .exercise && cell.points != 0 {
      last = Statement(of: cell, in: notebook).number ?? last + 1
      numbers[cell.fence.firstLine] = last
    }
    return numbers
  }

  /// A notebook that has not run, which is enough for a sheet.
  public init(unrun notebook: Notebook) {
    self.init(notebook, recording: Recording(), results: RunResults { _ in StyledText() })
  }

  /// True when it shows what students are to find: solutions, hidden tests, wrong answers.
  public var tellsSolutions: Bool {
    notebook.cells.contains { [.solution, .hiddenTest, .wrongAnswer].contains($0.role) }
  }

  /// The notebook as Markdown: its own file, outputs and values filled in.
  ///
  /// Throws where an error that the notebook does not expect would have to stand in it.
  public func markdown() throws(UnexpectedErrors) -> [UInt8] {
    notebook.rewritten(try notebook.changes(accepting: recording).flatMap(\.edits))
  }

  /// The path of the notebook.
  public var path: String { notebook.path }

  /// The language of the notebook.
  public var tongue: Tongue { notebook.tongue }

  /// All that stands between the cells, with the values of the run: prose, and what Markdown takes for
  /// none, such as a definition of a link alone.
  var proseAndDefinitions: [String] {
    var texts: [String] = []
    var end = notebook.frontMatter.range.upper
    for part in notebook.parts {
      texts.append(notebook.text(SourceRange(end, part.range.lower)))
      if case .prose(let prose) = part {
        texts.append(notebook.markdown(of: prose, filledWith: recording.values))
      }
      end = part.range.upper
    }
    return texts + [notebook.text(SourceRange(end, notebook.bytes.count))]
  }

  /// The form of values in the stored outputs.
  var display: Display { Display(tongue: tongue, width: Notebook.outputWidth) }

  /// A text in the language of the notebook.
  func localized(_ french: String, _ english: String) -> String {
    Bilingual(french, english)(tongue)
  }

  /// The parts that were to run.
  var parts: ArraySlice<Part> {
    notebook.parts.prefix(lastPart.map { $0 + 1 } ?? notebook.parts.count)
  }

  /// A message as a terminal shows it; of the file it names the last part of the path only, which
  /// is the same on every machine.
  func message(_ diagnostic: Diagnostic) -> StyledText {
    let printed = DiagnosticPrinter(tongue: tongue, width: Notebook.outputWidth).print(diagnostic)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    var out = StyledText()
    for run in printed.runs { out.append(run.text.replacing(path, with: name), run.role) }
    return out
  }

  /// The text between the fences of a hint.
  func text(of hint: Hint) -> String { notebook.text(hint.fence.body) }

  /// The code of a cell without its last line feed.
  func code(of cell: Cell) -> String {
    var code = notebook.code(of: cell).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }.joined(separator: "\n")
    while code.last?.isNewline == true { code.removeLast() }
    return code
  }

  /// The title of a cell by its role; nil for one that is only run.
  ///
  /// Exercises are numbered from 1 on, as the author numbers them where the prose does.
  func title(of cell: Cell) -> String? {
    switch cell.role {
    case .ordinary, .pause: return nil
    case .exercise:
      let level = cell.level.map { " · " + $0.name(tongue) } ?? ""
      return exercise(cell).startingCapital + level + points(of: cell)
    case .writing:
      let id = cell.id.map { " · \($0)" } ?? ""
      return localized("À rédiger", "To write") + id + points(of: cell)
    case .solution: return localized("Solution", "Solution") + name(ofExercise: cell.id)
    case .test: return localized("Vérification", "Test") + name(ofExercise: cell.id)
    case .hiddenTest: return localized("Test caché", "Hidden test") + name(ofExercise: cell.id)
    case .wrongAnswer:
      return localized("Réponse fausse", "Wrong answer") + name(ofExercise: cell.id)
    }
  }

  /// The title of a hint.
  func title(of hint: Hint) -> String {
    localized("Indice", "Hint") + name(ofExercise: hint.id)
  }

  /// ` · exercice 2`, of the exercise with an id; nothing where there is none.
  private func name(ofExercise id: String?) -> String {
    guard let id else { return "" }
    let found = notebook.cells.first { $0.role == .exercise && $0.id == id }
    return " · " + (found.map { exercise($0) } ?? id)
  }

  /// `exercice 2 · e1`: its number, and the name by which a lesson and the marks call it.
  private func exercise(_ cell: Cell) -> String {
    let id = cell.id.map { " · \($0)" } ?? ""
    guard let number = numbers[cell.fence.firstLine] else {
      return localized("défi", "challenge") + id
    }
    return localized("exercice", "exercise") + " \(number)" + id
  }

  /// The points that the tests of an exercise have together; nil where none has any.
  private func pointsOfTests(of cell: Cell) -> Double? {
    guard cell.role == .exercise, let id = cell.id else { return nil }
    let points = notebook.cells.filter { [.test, .hiddenTest].contains($0.role) && $0.id == id }
      .compactMap(\.points)
    return points.isEmpty ? nil : points.reduce(0, +)
  }

  private func points(of cell: Cell) -> String {
    guard let points = cell.points ?? pointsOfTests(of: cell), points > 0 else { return "" }
    let number = Typography(tongue: tongue).number(points)
    return " · \(number)\u{A0}point" + (points >= 2 ? "s" : "")
  }
}

extension String {
  /// The text with a capital at its start.
  fileprivate var startingCapital: String {
    prefix(1).uppercased() + dropFirst()
  }
}
