import Diagnostics
import Styling

/// Calls that are whole statements, or the whole value of an assignment, and do something beside
/// giving a value.
struct StatementCall {
  let node: PythonNode

  /// The list that `xs.pop()` shortens.
  var popped: String? {
    guard case .call(let callee, let arguments) = node.kind, arguments.isEmpty,
      case .attribute(let base, "pop", _) = callee.kind
    else { return nil }
    return base.name
  }

  func written(
    by writer: inout PythonWriter, keptAs names: [String] = []
  ) throws(WithoutTwin) -> PythonStatement.Result? {
    if let result = try model(&writer, keptAs: names) { return result }
    guard case .call(let callee, let arguments) = node.kind,
      case .attribute(let base, let name, let place) = callee.kind
    else { return nil }
    if let scale = logarithmic(base, name, callee, arguments, writer) { return .noted(scale) }
    if isPassedOver(base, name, &writer) {
      for kept in names { writer.names.note(kept, is: .axes) }
      if ["figure", "subplots", "clf", "close"].contains(name) {
        writer.names.noteShown(isPicture: false)
      }
      return .passedOver(writer.slice(callee))
    }
    if name == "seed", let seed = seeding(base, callee, arguments, writer) { return .noted(seed) }
    if name == "savefig", let text = try saved(base, callee, arguments, &writer) {
      return .line(text)
    }
    if let receiver = root(base), writer.names.sort(of: receiver) == .axes {
      writer.foreign(name, at: place)
      guard let text = try writer.writeMatplotlib(name, arguments) else { return nil }
      writer.names.noteShown(isPicture: true)
      return .line(text)
    }
    guard names.isEmpty else { return nil }
    if let table = base.name, let rest = withoutInPlace(arguments) {
      let call = PythonNode(.call(callee, rest), node.range)
      let before = writer.words.count
      let written = try writer.write(call)
      if writer.words.count == before {
        throw WithoutTwin(
          form: name, range: place,
          message: Bilingual("\(name) rend une table", "\(name) gives a table"),
          help: Bilingual(
            "sans inplace : \(table) = \(table).\(name)(…)",
            "without inplace: \(table) = \(table).\(name)(…)"))
      }
      if let columns = writer.known(written) {
        writer.names.note(table, isTableOf: columns)
      } else {
        writer.names.note(table, is: .table)
      }
      return .line("\(table) = \(written.whole)")
    }
    if name == "write_image", let figure = base.name, writer.names.sort(of: figure) == .figure {
      writer.foreign(name, at: place)
      let given = writer.bind(
        arguments, ["path"], cosmetic: ["scale", "width", "height", "format"])
      guard let path = given["path"] else { return nil }
      return .line("\(figure).save(\(try writer.write(path).whole))")
    }
    if name == "show", let figure = base.name, writer.names.sort(of: figure) == .figure {
      writer.foreign(name, at: place)
      return .line(figure)
    }
    if name == "append", arguments.count == 1, case .index(let record, let keys) = base.kind,
      let holder = record.name, keys.count == 1,
      ![.table, .unknown].contains(writer.names.sort(of: holder))
    {
      // `d["a"].append(x)` changes the list that d holds.
      writer.foreign(name, at: place)
      let list = writer.slice(base)
      return .line("\(list) = append(\(list), \(try writer.value(arguments[0].value)))")
    }
    guard let list = base.name, writer.names.sort(of: list) != .table, !writer.names.isOwn(name)
    else { return nil }
    return try lengthened(list, name, arguments, place, &writer)
  }

  /// `model = LinearRegression()`, which does nothing yet, and `model.fit(X, y)`.
  private func model(
    _ writer: inout PythonWriter, keptAs names: [String]
  ) throws(WithoutTwin) -> PythonStatement.Result? {
    guard case .call(let callee, let arguments) = node.kind else { return nil }
    if let name = callee.name, let path = writer.names.imported(name), path.module == "sklearn",
      writer.writeModel(path.function, arguments) != nil
    {
      for kept in names { writer.names.note(kept, is: .model) }
      return .passedOver(name)
    }
    guard names.isEmpty, case .attribute(let base, "fit", _) = callee.kind, let name = base.name,
      writer.names.sort(of: name) == .model || writer.names.attribute("coef_", of: name) != nil
    else { return nil }
    let written = try writer.write(node)
    guard case .result(let result) = written.sort else { return nil }
    writer.names.note(name, isResultWith: result.attributes(of: name))
    return .line("\(name) = \(written.whole)")
  }

  /// `plt.xscale("log")`, `fig.update_yaxes(type="log")`: the scale is an option of the picture.
  private func logarithmic(
    _ base: PythonNode, _ name: String, _ callee: PythonNode, _ arguments: [PythonArgument],
    _ writer: PythonWriter
  ) -> WithoutTwin? {
    let isLog = arguments.contains { ["log", "symlog"].contains($0.value.text) }
    guard isLog, name.hasSuffix("scale") || name.hasPrefix("update_"), let root = root(base),
      [.axes, .figure].contains(writer.names.sort(of: root))
        || writer.names.module(root) == "plt"
    else { return nil }
    let isAcross =
      name.contains("x") && !arguments.contains { $0.label?.hasPrefix("yaxis") == true }
    let axis = isAcross && name != "update_yaxes" ? "x" : "y"
    return WithoutTwin(
      form: writer.slice(callee), range: callee.range,
      message: Bilingual(
        "l'échelle log se donne à l'appel qui dessine ; ici elle est linéaire",
        "the log scale goes into the call that draws; here it is linear"),
      help: axis == "x"
        ? Bilingual(same: "t.scatter(A, B, log = \"x\"), t.scatter(A, B, log = true)")
        : Bilingual(same: "t.scatter(A, B, log = \"y\"), t.line(A, B, log = true)"))
  }

  /// `random.seed(1)`, `np.random.seed(1)`: no draw of étude's follows it.
  private func seeding(
    _ base: PythonNode, _ callee: PythonNode, _ arguments: [PythonArgument],
    _ writer: PythonWriter
  ) -> WithoutTwin? {
    let module = root(base).flatMap(writer.names.module)
    let isNumPy = module == "np" && writer.slice(base).hasSuffix(".random")
    guard module == "random" || isNumPy else { return nil }
    let seed = arguments.first.map { writer.slice($0.value) } ?? "1"
    return WithoutTwin(
      form: writer.slice(callee), range: callee.range,
      message: Bilingual(
        "la graine se donne à chaque tirage ; sans elle, il change à chaque fois",
        "the seed goes into each draw; without it, draws differ each time"),
      help: Bilingual(
        "random(graine = \(seed)), tirer(xs, 3, graine = \(seed)) ; pas les nombres de Python",
        "random(seed = \(seed)), sample(xs, 3, seed = \(seed)); not Python's numbers"))
  }

  /// `plt.savefig("a.png")`: the picture that was drawn just before, where it is one.
  private func saved(
    _ base: PythonNode, _ callee: PythonNode, _ arguments: [PythonArgument],
    _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> String? {
    guard let name = root(base) else { return nil }
    guard writer.names.module(name) == "plt" || writer.names.sort(of: name) == .axes,
      writer.names.hasOnePicture
    else { return nil }
    writer.foreign(writer.slice(callee), at: callee.range)
    let given = writer.bind(
      arguments, ["path"],
      cosmetic: ["dpi", "bbox_inches", "pad_inches", "transparent", "facecolor", "format"])
    guard let path = given["path"] else { return nil }
    return "_.save(\(try writer.write(path).whole))"
  }

  /// The name that a chain starts with: `ax` of `ax[0]`.
  private func root(_ node: PythonNode) -> String? {
    switch node.kind {
    case .name(let name): name
    case .index(let base, _), .attribute(let base, _, _), .call(let base, _): root(base)
    default: nil
    }
  }

  private func withoutInPlace(_ arguments: [PythonArgument]) -> [PythonArgument]? {
    guard arguments.contains(where: { $0.label == "inplace" && $0.value.name == "True" }) else {
      return nil
    }
    return arguments.filter { $0.label != "inplace" }
  }

  /// A call that only changes how pictures, warnings or tables look.
  private func isPassedOver(
    _ base: PythonNode, _ name: String, _ writer: inout PythonWriter
  ) -> Bool {
    guard let root = root(base) else { return false }
    switch writer.names.module(root) {
    case "plt": return !Self.drawing.contains(name)
    case "sns": return name.hasPrefix("set") || name == "despine" || name == "color_palette"
    case "pd": return name == "set_option"
    case "warnings": return true
    default: break
    }
    switch writer.names.sort(of: root) {
    case .axes: return !Self.drawing.contains(name)
    case .figure: return name.hasPrefix("update_") || name.hasPrefix("add_")
    default: return false
    }
  }

  /// The functions of matplotlib that draw.
  private static let drawing: Set<String> = [
    "hist", "scatter", "plot", "bar", "barh", "boxplot", "pie", "savefig", "imshow", "matshow",
    "fill_between", "violinplot", "stem", "step", "contour", "errorbar", "stackplot", "semilogx",
    "semilogy", "loglog", "hist2d", "hexbin", "polar", "pcolormesh", "contourf", "quiver",
  ]

  /// The methods that change a list where it lies.
  private func lengthened(
    _ list: String, _ name: String, _ arguments: [PythonArgument], _ place: SourceRange,
    _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> PythonStatement.Result? {
    switch name {
    case "sort" where arguments.allSatisfy({ $0.label == "reverse" || $0.label == "key" }):
      writer.foreign(name, at: place)
      let given = writer.bind(arguments, ["*", "key", "reverse"])
      return .line("\(list) = sorted(\(list)\(try writer.sortingOptions(given)))")
    case "reverse" where arguments.isEmpty:
      writer.foreign(name, at: place)
      return .line("\(list) = \(list)[::-1]")
    case "extend" where arguments.count == 1:
      writer.foreign(name, at: place)
      let more = try writer.write(arguments[0].value).whole
      return .line("\(list) = [item for part in [\(list), \(more)] for item in part]")
    case "pop" where arguments.isEmpty:
      writer.foreign(name, at: place)
      return .line("\(list) = \(list)[:-1]")
    case "insert" where arguments.count == 2 && arguments[0].value.whole ?? -1 >= 0:
      writer.foreign(name, at: place)
      let index = writer.slice(arguments[0].value)
      let item = try writer.write(arguments[1].value).whole
      return .line(
        "\(list) = [item for part in [\(list)[:\(index)], [\(item)], \(list)[\(index):]] for item in part]"
      )
    case "add" where arguments.count == 1 && writer.names.sort(of: list) == .list:
      writer.foreign(name, at: place)
      return .line("\(list) = distinct(append(\(list), \(try writer.value(arguments[0].value))))")
    case "update" where arguments.count == 1:
      guard case .record(let fields) = arguments[0].value.kind else { return nil }
      writer.foreign(name, at: place)
      let items = try fields.map { field throws(WithoutTwin) in
        "\(list)[\(try writer.value(field.key))] = \(try writer.value(field.value))"
      }
      return .line(items.joined(separator: "; "))
    case "clear" where arguments.isEmpty:
      writer.foreign(name, at: place)
      return .line("\(list) = []")
    default: return nil
    }
  }
}
