extension ForeignNotebook {
  /// A cell of nbgrader's as the cells of an exercise: its starter and solution, or its tests.
  mutating func graded(_ source: String, _ mark: NbgraderMark) -> String {
    let cell = NbgraderCell(source)
    if mark.isAnswer || cell.hasSolution {
      exercise = nil
      let id = mark.id
      guard let start = starter(cell.starter) else { return lost(cell) }
      var blocks = [Self.fenced(start, "etude exercice #\(id)" + mark.points(of: mark.isTest))]
      if cell.hasSolution {
        guard let solution = translated(cell.solution) else { return lost(cell) }
        blocks.append(Self.fenced(solution, "etude solution #\(id)"))
      }
      exercise = id
      counts.exercises += 1
      return blocks.joined(separator: "\n")
    }
    guard mark.isTest, let exercise else {
      return mark.isTest ? lost(cell) : code(source, "python")
    }
    let roles = [("test", cell.visible), ("test-caché", cell.hidden)]
    let tests = roles.filter { !$0.1.allSatisfy(\.isWhitespace) }
    var blocks: [String] = []
    for (role, body) in tests {
      // Its points are shared by the part that pupils see and the hidden one.
      let points = mark.points(of: true, over: tests.count)
      if let test = translated(body) ?? starter(body) {
        blocks.append(Self.fenced(test, "etude \(role) #\(exercise)" + points))
      } else if role == "test" {
        blocks.append(quoted(body, "python"))
      } else {
        counts.solutions += 1
      }
    }
    return blocks.joined(separator: "\n")
  }

  /// The start of an exercise that étude does not know how to mark, quoted without what pupils must
  /// not read.
  private mutating func lost(_ cell: NbgraderCell) -> String {
    if cell.hasSolution { counts.solutions += 1 }
    if !cell.hidden.isEmpty { counts.solutions += 1 }
    let shown = cell.hasSolution ? cell.starter : cell.visible
    return shown.allSatisfy(\.isWhitespace) ? "" : quoted(shown, "python")
  }

  /// A question that is answered in prose and marked by hand; the answer in it is left out.
  mutating func question(_ mark: NbgraderMark, _ source: String) -> String {
    exercise = nil
    counts.exercises += 1
    if !source.contains("YOUR ANSWER HERE") { counts.solutions += 1 }
    return Self.fenced("", "etude rédiger #\(mark.id)" + mark.points(of: true))
  }
}
