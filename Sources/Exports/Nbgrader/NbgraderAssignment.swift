import Diagnostics
import JSONTrees
public import Notebooks
import Styling
import TextMatching

/// The source of an assignment of nbgrader, made of a teacher's notebook.
///
/// An exercise becomes an answer to be graded: its solution between nbgrader's marks, its starter in the
/// metadata, where the configuration beside it finds it. All its tests become one cell, at the place
/// of the last, worth the points of the exercise: hidden ones between nbgrader's marks. Every other
/// cell is locked.
public struct NbgraderAssignment {
  private let notebook: Notebook
  private let exercises: Exercises
  private let edits: [FileEdit]
  private var ids: Set<String> = []

  /// An assignment without what only pupils are to find.
  ///
  /// - Parameter student: the version of the notebook that pupils get.
  public init(_ notebook: Notebook, student: StudentVersion) {
    self.notebook = notebook
    exercises = Exercises(notebook)
    edits = student.edits
  }

  /// The name of the assignment: that of the file, of letters that a folder can have everywhere.
  public var name: String {
    let file = notebook.path.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").dropLast().joined(separator: "-")
    let name = Self.identifier(stem.isEmpty ? String(file) : stem)
    return name.isEmpty ? "etude" : name
  }

  /// The notebook, in format 4.5.
  public func json() -> String {
    var writer = self
    return writer.tree().written() + "\n"
  }

  private mutating func tree() -> JSONTree {
    var cells: [JSONTree] = []
    if let parameters = notebook.parametersCell {
      cells.append(locked(parameters, id: "parameters"))
    }
    for (place, part) in notebook.parts.enumerated() {
      if let cell = cell(part, at: place) { cells.append(cell) }
    }
    let front = notebook.text(notebook.frontMatter.range)
    return .object([
      "cells": .list(cells), "nbformat": .integer(4), "nbformat_minor": .integer(5),
      "metadata": .object([
        "kernelspec": JupyterLanguage.kernel, "language_info": JupyterLanguage.info,
        "title": .text(notebook.frontMatter.title ?? ""),
        "etude": .object(["front_matter": .text(front)]),
      ]),
    ])
  }

  private mutating func cell(_ part: Part, at place: Int) -> JSONTree? {
    switch part {
    case .orphan: return nil
    case .prose(let prose):
      let text = CellText.prose(edited(prose.range)).source
      return text.isEmpty ? nil : markdown(text)
    case .hint(let hint):
      let label = Bilingual("Indice", "Hint")(notebook.tongue)
      return markdown(HintText.folded(trimmed(notebook.text(hint.fence.body)), label: label))
    case .cell(let cell): return self.cell(cell, at: place)
    }
  }

  private mutating func cell(_ cell: Cell, at place: Int) -> JSONTree? {
    switch cell.role {
    case .solution, .wrongAnswer: return nil
    case .ordinary, .pause: return locked(code(of: cell), cell)
    case .exercise: return answer(to: cell, at: place)
    case .writing: return writing(cell, at: place)
    case .test, .hiddenTest:
      if let exercise = exercises.graded.first(where: { $0.tests.contains(place) }) {
        return place == exercise.tests.last ? test(of: exercise) : nil
      }
      return cell.role == .test ? locked(code(of: cell), cell) : nil
    }
  }

  private mutating func answer(to cell: Cell, at place: Int) -> JSONTree {
    let starter = code(of: cell)
    let exercise = exercises.all.first { $0.position == place }
    var source = starter
    if let solution = exercise?.solution {
      source = "### BEGIN SOLUTION\n\(code(of: solution))\n### END SOLUTION"
    }
    let id = freshID(cell.id ?? "exercice")
    let grading = grading(id, ["solution": .bool(true)])
    return codeCell(
      source, id, grading,
      etude: ["info": .text(notebook.text(cell.fence.info)), "starter": .text(starter)])
  }

  /// A text of the pupil's own, which nbgrader has marked by hand.
  private mutating func writing(_ cell: Cell, at place: Int) -> JSONTree {
    let points = exercises.writings.first { $0.position == place }?.points ?? 1
    let id = freshID(cell.id ?? "texte")
    return .object([
      "cell_type": .text("markdown"), "id": .text(id), "source": .lines(code(of: cell)),
      "metadata": .object([
        "nbgrader": grading(
          id,
          ["grade": .bool(true), "solution": .bool(true), "points": .number(points)])
      ]),
    ])
  }

  /// The cell of all tests of an exercise; nbgrader gives its points where none fails.
  private mutating func test(of exercise: Exercise) -> JSONTree {
    var lines: [String] = []
    for place in exercise.tests {
      guard case .cell(let cell) = notebook.parts[place] else { continue }
      let code = code(of: cell)
      lines.append(
        cell.role == .hiddenTest
          ? "### BEGIN HIDDEN TESTS\n\(code)\n### END HIDDEN TESTS" : code)
    }
    // The value of the cell, lest nbgrader took another one for a part of the points.
    lines.append(Self.number(exercise.points))
    let id = freshID((exercise.id ?? "exercice") + "-tests")
    let points: JSONTree =
      exercise.points == exercise.points.rounded()
      ? .integer(Int(exercise.points)) : .number(exercise.points)
    let grading = grading(
      id, ["grade": .bool(true), "locked": .bool(true), "points": points])
    let info = exercise.id.map { "etude test #\($0)" } ?? "etude test"
    return codeCell(lines.joined(separator: "\n"), id, grading, etude: ["info": .text(info)])
  }

  private mutating func locked(_ source: String, _ cell: Cell) -> JSONTree {
    let id = freshID("cellule-1")
    return codeCell(
      source, id, grading(id, ["locked": .bool(true)]),
      etude: ["info": .text(notebook.text(cell.fence.info))])
  }

  /// A cell that is written already, locked.
  private mutating func locked(_ cell: JSONTree, id: String) -> JSONTree {
    guard case .object(var members) = cell, case .object(var metadata)? = members["metadata"]
    else { return cell }
    metadata["nbgrader"] = grading(freshID(id), ["locked": .bool(true)])
    members["metadata"] = .object(metadata)
    return .object(members)
  }

  private func grading(_ id: String, _ more: [String: JSONTree]) -> JSONTree {
    let usual: [String: JSONTree] = [
      "grade": .bool(false), "solution": .bool(false), "locked": .bool(false),
      "task": .bool(false), "schema_version": .integer(3), "grade_id": .text(id),
    ]
    return .object(usual.merging(more) { $1 })
  }

  private func codeCell(
    _ source: String, _ id: String, _ grading: JSONTree, etude: [String: JSONTree]
  ) -> JSONTree {
    .object([
      "cell_type": .text("code"), "id": .text(id), "execution_count": .null,
      "metadata": .object(["nbgrader": grading, "etude": .object(etude)]),
      "source": .lines(source), "outputs": .list([]),
    ])
  }

  private mutating func markdown(_ text: String) -> JSONTree {
    .object([
      "cell_type": .text("markdown"), "id": .text(freshID("texte-1")), "metadata": .object([:]),
      "source": .lines(text),
    ])
  }

  /// The text of a stretch as pupils get it.
  private func edited(_ range: SourceRange) -> String {
    var text = ""
    var place = range.lower
    for edit in edits where edit.range.lower >= range.lower && edit.range.upper <= range.upper {
      text += notebook.text(SourceRange(place, edit.range.lower)) + edit.text
      place = edit.range.upper
    }
    return text + notebook.text(SourceRange(place, range.upper))
  }

  private func code(of cell: Cell) -> String { trimmed(notebook.code(of: cell)) }

  private func trimmed(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.hasSuffix("\r") ? String($0.dropLast()) : String($0)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// An id that no cell has yet: that word, or with a number behind it.
  private mutating func freshID(_ wish: String) -> String {
    let wish = Self.identifier(wish)
    let stem = wish.hasSuffix("-1") ? String(wish.dropLast(2)) : wish
    var id = wish.isEmpty ? "cellule" : wish
    var number = 2
    while !ids.insert(id).inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }

  /// A word of letters without accents, digits, hyphens and underscores.
  private static func identifier(_ text: String) -> String {
    let kept = text.map { character -> String in
      if character.isASCII, character.isLetter || character.isNumber { return String(character) }
      if character == "_" || character == "-" { return String(character) }
      let plain = folded(String(character)).filter { $0.isASCII && $0.isLetter }
      return plain.isEmpty ? "-" : plain
    }.joined()
    return String(kept.prefix(50))
  }

  private static func number(_ points: Double) -> String {
    points == points.rounded() ? String(Int(points)) : String(points)
  }
}
