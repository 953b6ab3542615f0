import Diagnostics
import Styling

/// scikit-learn's `LinearRegression` of one variable, which is étude's `fit`.
extension PythonWriter {
  /// `LinearRegression()`, of which nothing is known before it is fitted.
  mutating func writeModel(_ function: String, _ arguments: [PythonArgument]) -> Written? {
    guard function.hasSuffix("LinearRegression"), arguments.isEmpty else { return nil }
    return Written(Written.pending, .plain(.model))
  }

  /// `model.fit(X, y)`, `model.predict(X)`, `model.score(X, y)`; nil for any other receiver or method.
  mutating func writeModelMethod(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let isFitted = receiver.names == .result && names.attribute("coef_", of: receiver.text) != nil
    guard receiver.names == .model || isFitted,
      ["fit", "predict", "score"].contains(name), arguments.allSatisfy({ $0.label == nil }),
      let first = arguments.first
    else { return nil }
    foreign(name, at: place)
    let x = try variable(first.value)
    switch (name, arguments.count) {
    case ("fit", 2):
      return fitted("fit(\(x), \(try write(arguments[1].value).whole))", slice(first.value))
    case ("predict", 1) where isFitted:
      return Written("predict(\(receiver.text), \(x))", .plain(.array))
    case ("score", 2)
    where isFitted && names.attribute("X", of: receiver.text) == slice(first.value):
      return Written("\(receiver.text).r2", .plain(.number))
    default:
      throw WithoutTwin(
        form: name, range: place,
        help: Bilingual(
          "droite = fit(x, y), puis predict(droite, x) et droite.r2",
          "line = fit(x, y), then predict(line, x) and line.r2"))
    }
  }

  private func fitted(_ fit: String, _ variables: String) -> Written {
    let figures = ["coef_": "[$.slope]", "intercept_": "$.intercept"]
    var kept = figures
    kept["X"] = variables
    return Written(
      fit,
      .result(
        PythonResult(
          items: fit, attributes: figures.mapValues { $0.replacing("$", with: fit) }, kept: kept)))
  }

  /// The one variable of a table, a list of lists or a series that scikit-learn takes.
  private mutating func variable(_ node: PythonNode) throws(WithoutTwin) -> String {
    switch node.kind {
    case .list(let rows):
      let cells = rows.compactMap { row -> PythonNode? in
        if case .list(let cells) = row.kind, cells.count == 1 { cells[0] } else { nil }
      }
      if cells.count == rows.count {
        return "[\(try writeAll(cells).map(\.whole).joined(separator: ", "))]"
      }
    case .index(let base, let keys):
      if keys.count == 1, case .list(let names) = keys[0].kind, names.count == 1,
        names[0].text != nil
      {
        return "\(try write(base).base)[\(slice(names[0]))]"
      }
    default: break
    }
    let written = try write(node)
    if [.array, .column].contains(written.names) { return written.whole }
    if let all = known(written)?.all, all.count == 1 {
      return "\(written.base)[\"\(all[0])\"]"
    }
    throw WithoutTwin(
      form: slice(node), range: node.range,
      message: Bilingual(
        "étude ajuste une droite, sur une variable", "étude fits a line, to one variable"),
      help: Bilingual("fit(t.A, t.B)", "fit(t.A, t.B)"))
  }
}
