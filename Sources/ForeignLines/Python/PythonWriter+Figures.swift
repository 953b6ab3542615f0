import Diagnostics
import Language
import Styling

/// Figures of columns and of groups.
extension PythonWriter {
  private static let figures: Set<String> = [
    "mean", "sum", "median", "min", "max", "std", "var", "prod", "quantile", "corr", "skew", "mode",
    "round", "abs", "cumsum", "rank", "idxmax", "idxmin", "describe", "count", "clip",
  ]

  mutating func writeFigure(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    if arguments.isEmpty, let counts = missingCounts(name, of: receiver.text) {
      return Written(counts, .plain(.record))
    }
    guard Self.figures.contains(name) else { return nil }
    let x = receiver.base
    switch name {
    case "mean", "sum", "median", "min", "max", "std", "var":
      if case .series(_, let values) = receiver.sort, values.count == 1, arguments.isEmpty {
        foreign(name, at: place)
        return Written("\(x).\(values[0]).\(name)()", .plain(.other))
      }
      let isOurs = arguments.allSatisfy {
        $0.label == nil || $0.label == "weight" || $0.label == "population"
      }
      let isSpread = name == "std" || name == "var"
      if isOurs, !(isSpread && receiver.names == .array) { return nil }
      let given = bind(arguments, ["axis", "*", "ddof"], ignoring: Self.ignorable(arguments))
      foreign(name, at: place)
      if let axis = given["axis"], axis.whole == 1 || axis.text == "columns" {
        return try writeRowFigure(name, of: receiver)
      }
      var options = ""
      if isSpread {
        switch given["ddof"]?.whole {
        case 0: options = "population = true"
        case 1: break
        case nil:
          if given["ddof"] == nil, receiver.names == .array { options = "population = true" }
        default: lose("ddof")
        }
      }
      return Written(
        "\(x).\(name)(\(options))", .plain(receiver.names == .table ? .record : .other))
    case "prod":
      foreign(name, at: place)
      return Written("reduce(\(receiver.whole), (a, b) => a * b)", .plain(.other))
    case "skew" where arguments.isEmpty:
      foreign(name, at: place)
      return Written("\(x).skewness()", .plain(.other))
    case "corr":
      let isMatrix = receiver.names == .table && arguments.allSatisfy { $0.label != nil }
      guard isMatrix || arguments.contains(where: { $0.label == "numeric_only" }) else {
        return nil
      }
      let given = bind(arguments, ["other", "method"], ignoring: ["numeric_only"])
      // Without it the call reads the same here.
      if arguments.contains(where: { $0.label == "numeric_only" }) { foreign(name, at: place) }
      var parts: [String] = []
      if let other = given["other"] { parts.append(try write(other).whole) }
      if let method = given["method"] { parts.append("method = \(slice(method))") }
      var matrix = Written(
        "\(x).corr(\(parts.joined(separator: ", ")))",
        isMatrix ? .series(keys: ["column"], values: numbers(of: receiver) ?? []) : .plain(.other))
      matrix.columns = receiver.columns
      return matrix
    case "round":
      guard receiver.names == .table else { return nil }
      foreign(name, at: place)
      guard case .series(_, let values) = receiver.sort, !values.isEmpty else {
        throw WithoutTwin(
          form: name, range: place,
          help: Bilingual(
            "une colonne à la fois : t.derive(A = round(A, 2))",
            "one column at a time: t.derive(A = round(A, 2))"))
      }
      let digits = try writtenDigits(arguments)
      let rounded = values.map { "\($0) = round(\($0)\(digits))" }.joined(separator: ", ")
      return Written("\(x).derive(\(rounded))", receiver.sort)
    case "rank":
      let isOurs = arguments.allSatisfy { ["descending", "ties"].contains($0.label ?? "ties") }
      if isOurs { return nil }
      foreign(name, at: place)
      return Written("rank(\(receiver.whole)\(rankOptions(arguments)))", .plain(.column))
    case "idxmax", "idxmin":
      let sign = name == "idxmax" ? "-" : ""
      if case .series(let keys, let values) = receiver.sort, keys.count == 1, values.count == 1 {
        foreign(name, at: place)
        return Written(
          "\(receiver.text).sort(\(sign)\(values[0])).row(0).\(keys[0])", .plain(.other))
      }
      if receiver.names == .table {
        throw WithoutTwin(
          form: name, range: place,
          help: Bilingual(
            "une colonne à la fois : \(x).sort(\(sign)A).row(0)",
            "one column at a time: \(x).sort(\(sign)A).row(0)"))
      }
      guard case .column(let table, let column) = receiver.sort else { return nil }
      // The number of a row means nothing here: the row itself is the nearest.
      foreign(name, at: place)
      approximate(name)
      return Written("\(table).sort(\(sign)\(column)).row(0)", .plain(.record))
    default: return nil
    }
  }

  /// `x.agg("mean")`, `x.agg(["mean", "std"])`, `t.agg({"A": "mean"})`.
  mutating func writeFigures(
    _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    guard arguments.count == 1, arguments[0].label == nil else { return nil }
    let asked = arguments[0].value
    var fields: [String] = []
    if case .record(let pairs) = asked.kind, receiver.names == .table {
      for pair in pairs {
        guard let name = pair.key.text.map(Template.identifier),
          let figure = aggregate(pair.value, of: "\(receiver.base).\(name)")
        else { return nil }
        fields.append("\(name): \(figure)")
      }
    } else if case .list(let figures) = asked.kind, receiver.names == .column {
      for word in figures.compactMap(\.text) {
        guard let figure = figure(word, of: receiver.whole) else { return nil }
        fields.append("\(word): \(figure)")
      }
    } else if let word = asked.text, figure(word, of: "x") == "\(word)(x)" {
      foreign("agg", at: place)
      return Written("\(receiver.base).\(word)()", .plain(.unknown))
    }
    guard !fields.isEmpty else { return nil }
    foreign("agg", at: place)
    return Written("{\(fields.joined(separator: ", "))}", .plain(.record))
  }

  /// The options of pandas' `rank` as étude has them.
  mutating func rankOptions(_ arguments: [PythonArgument]) -> String {
    let given = bind(
      arguments, ["axis", "method", "numeric_only", "na_option", "ascending", "pct"])
    var options = ""
    if given["ascending"]?.truth == false { options += ", descending = true" }
    if let method = given["method"] { options += ", ties = \(slice(method))" }
    for option in ["pct", "na_option", "axis"] where given[option] != nil { lose(option) }
    return options
  }

  /// `t.nunique()`: the number of different values of each column.
  mutating func differentCounts(
    of table: Written, at place: SourceRange
  ) -> Written? {
    guard let all = everyColumn(of: table), all.count <= 12 else { return nil }
    foreign("nunique", at: place)
    let open = Set(gaps(all, of: table))
    let counts = all.map { "\($0): \(Self.different("\(table.base).\($0)", open.contains($0)))" }
    return Written("{\(counts.joined(separator: ", "))}", .plain(.record))
  }

  /// The number of different values; nothing is none of them.
  static func different(_ xs: String, _ mayMiss: Bool) -> String {
    mayMiss ? "sum(not is_none(distinct(\(xs))))" : "len(distinct(\(xs)))"
  }

  /// `t.isna().sum()`, `t.notnull().all()`: a figure of the missing cells of each column.
  private mutating func missingCounts(_ figure: String, of text: String) -> String? {
    for word in ["isna", "isnull", "notna", "notnull"] where text.hasSuffix(".\(word)()") {
      let table = String(text.dropLast(word.count + 3))
      guard let all = names.known(table)?.all, all.count <= 12 else { return nil }
      let counts = all.compactMap { name -> String? in
        let column = Template.identifier(name)
        let test = "\(word.hasPrefix("is") ? "" : "not ")is_none(\(table).\(column))"
        return switch figure {
        case "sum", "mean": "\(column): \(figure)(\(test))"
        case "any": "\(column): true in (\(test))"
        case "all": "\(column): not (false in (\(test)))"
        default: nil
        }
      }
      guard counts.count == all.count else { return nil }
      foreign(word, at: words.last?.range ?? SourceRange(0, 0))
      return "{\(counts.joined(separator: ", "))}"
    }
    return nil
  }

  private mutating func writtenDigits(
    _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> String {
    guard let first = arguments.first else { return "" }
    return ", \(try write(first.value).whole)"
  }

  /// A figure along the rows: `t[["A", "B"]].mean(axis=1)`.
  private mutating func writeRowFigure(
    _ name: String, of receiver: Written
  ) throws(WithoutTwin) -> Written {
    let columns = Self.chosenColumns(receiver.text) ?? numbers(of: receiver)
    guard name == "mean", let columns, !columns.isEmpty else {
      throw WithoutTwin(
        form: "\(name)(axis=1)", range: words.last?.range ?? SourceRange(0, 0),
        help: Bilingual(
          "le long des lignes : t.derive(s = A + B), ou row_mean(A, B)",
          "along the rows: t.derive(s = A + B), or row_mean(A, B)"))
    }
    let table =
      receiver.text.hasSuffix("]]")
      ? String(
        receiver.text.prefix(
          upTo: receiver.text.range(ofLast: "[[")?.lowerBound ?? receiver.text.endIndex))
      : receiver.base
    return Written(
      "\(table).derive(`mean` = row_mean(\(columns.joined(separator: ", ")))).`mean`",
      .plain(.column))
  }

  /// The columns of `t[["A", "B"]]`, written for a verb.
  private static func chosenColumns(_ text: String) -> [String]? {
    guard text.hasSuffix("]]"), let start = text.range(ofLast: "[[") else { return nil }
    let inside = text[start.upperBound...].dropLast(2)
    return LinePiece.pieces(of: String(inside)).compactMap(\.content).map(Template.identifier)
  }

  // MARK: groups

  mutating func writeGroupBy(
    _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let given = bind(
      arguments, ["by", "axis", "level", "as_index", "sort", "*", "dropna"],
      ignoring: ["observed", "group_keys"])
    for option in ["axis", "level"] where given[option] != nil { lose(option) }
    if !given.isDefault("as_index", true) { foreign("as_index", at: place) }
    guard let keys = given["by"]?.texts else {
      foreign("groupby", at: place)
      throw WithoutTwin(
        form: "groupby", range: place,
        help: Bilingual(
          "t.summarize(by = A, moyenne = mean(B))", "t.summarize(by = A, average = mean(B))"))
    }
    foreign("groupby", at: place)
    let columns = keys.map(Template.identifier)
    var groups = Written(
      Written.pending,
      .groups(
        table: receiver.base, keys: columns, chosen: nil,
        sorted: given["sort"]?.truth != false,
        gaps: given.isDefault("dropna", true) ? gaps(columns, of: receiver) : []))
    groups.columns = known(receiver)
    return groups
  }

  mutating func writeGroupMethod(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    guard case .groups(let table, let keys, let chosen, let sorted, let gaps) = receiver.sort else {
      return nil
    }
    let filled = Self.filled(gaps)
    let outer = complete
    complete = Set((receiver.columns?.complete ?? []).map(Template.identifier))
    defer { complete = outer }
    let by = keys.count == 1 ? keys[0] : "[\(keys.joined(separator: ", "))]"
    func summary(_ columns: [(String, String)], _ values: [String]) -> Written {
      let list = columns.map { "\($0.0) = \($0.1)" }.joined(separator: ", ")
      var written = Written(
        "\(table).summarize(by = \(by), \(list))\(filled)", .series(keys: keys, values: values))
      if sorted { written.order = ".sort(\(keys.joined(separator: ", ")))" }
      return written
    }
    let without = WithoutTwin(
      form: "groupby(…).\(name)", range: place,
      help: Bilingual(
        "t.summarize(by = A, moyenne = mean(B))", "t.summarize(by = A, average = mean(B))"))
    switch name {
    case "size", "ngroup":
      guard name == "size" else { throw without }
      var written = Written(
        "\(table).count(\(keys.joined(separator: ", ")))\(filled)",
        .series(keys: keys, values: ["n"]))
      if sorted { written.order = ".sort(\(keys.joined(separator: ", ")))" }
      return written
    case "head", "tail":
      let given = bind(arguments, ["n"])
      let n = try given["n"].map { node throws(WithoutTwin) in try write(node).whole } ?? "5"
      var written = Written("\(table).\(name)(\(n), by = \(by))\(filled)", .plain(.table))
      written.columns = receiver.columns
      return written
    case "cumsum", "shift", "diff", "pct_change", "rank", "transform", "rolling":
      guard let chosen, chosen.count == 1 else { throw without }
      guard
        let series = try writeGroupSeries(
          name, arguments, chosen[0], of: table, keys, without, at: place)
      else { throw without }
      if gaps.isEmpty { return series }
      // A row without a key is in no group of pandas'.
      let tests = gaps.map { "is_none(\(table).\($0))" }.joined(separator: " or ")
      return Written("if \(tests) then none else \(series.whole)", series.sort, isTight: false)
    case "apply" where arguments.count == 1, "agg" where arguments.count == 1:
      if case .lambda(let parameters, let body) = arguments[0].value.kind, parameters.count == 1,
        let chosen, chosen.count == 1
      {
        let figure = try figure(body, of: parameters[0], as: chosen[0])
        return summary([(chosen[0], figure)], chosen)
      }
      guard name == "agg" else { throw without }
      return try writeAggregates(arguments, table, keys, chosen, without)
        .map { columns in summary(columns, columns.map(\.0)) }
    case "agg", "aggregate":
      return try writeAggregates(arguments, table, keys, chosen, without)
        .map { columns in summary(columns, columns.map(\.0)) }
    default:
      var columns = chosen
      if columns == nil {
        // These count and compare texts too.
        let isOfAll =
          ["first", "last", "count", "nunique", "min", "max"].contains(name)
          && !arguments.contains { $0.label == "numeric_only" }
        columns = (isOfAll ? receiver.columns?.all : receiver.columns?.numbers)?
          .map(Template.identifier).filter { !keys.contains($0) }
      }
      let options = try groupOptions(name, arguments, without)
      guard let columns, !columns.isEmpty else { throw without }
      var figures: [(String, String)] = []
      for column in columns {
        guard let figure = figure(name, of: column, options) else { throw without }
        figures.append((column, figure))
      }
      return summary(figures, columns)
    }
  }

  /// The options of a figure that change nothing; `skipna=False` would.
  private static func ignorable(_ arguments: [PythonArgument]) -> Set<String> {
    let counts = arguments.contains { $0.label == "skipna" && $0.value.truth == false }
    return counts ? ["numeric_only", "engine"] : ["numeric_only", "skipna", "engine"]
  }

  /// The options of a figure of groups, as étude's function has them.
  private mutating func groupOptions(
    _ name: String, _ arguments: [PythonArgument], _ without: WithoutTwin
  ) throws(WithoutTwin) -> String {
    let given = bind(
      arguments, ["std", "var"].contains(name) ? ["ddof"] : name == "quantile" ? ["q"] : ["*"],
      ignoring: Self.ignorable(arguments))
    if let share = given["q"] {
      guard share.number != nil else { throw without }
      return ", \(slice(share))"
    }
    switch given["ddof"]?.whole {
    case 0: return ", population = true"
    case 1: return ""
    default:
      if let other = given["ddof"] { lose("ddof=\(slice(other))") }
      return name == "quantile" ? ", 0.5" : ""
    }
  }

  /// The figure that a function of a column gives, with the column's name for its parameter.
  private mutating func figure(
    _ body: PythonNode, of parameter: String, as column: String
  ) throws(WithoutTwin) -> String {
    let outer = names
    names.note(parameter, is: .column)
    defer { names = outer }
    let text = Source(try write(body).whole, origin: .input(0))
    return Lexer.tokens(of: text).map { token in
      let word = text.slice(token.range)
      return token.kind == .name && word == parameter ? column : word
    }.joined()
  }

  /// The columns that `agg` asks for: their names and their figures.
  private mutating func writeAggregates(
    _ arguments: [PythonArgument], _ table: String, _ keys: [String], _ chosen: [String]?,
    _ without: WithoutTwin
  ) throws(WithoutTwin) -> [(String, String)]? {
    var columns: [(String, String)] = []
    func add(_ name: String, _ figure: String?) throws(WithoutTwin) {
      guard let figure else { throw without }
      columns.append((name, figure))
    }
    for argument in arguments {
      if let label = argument.label {
        // `m=("Token", "mean")`
        if case .tuple(let pair) = argument.value.kind, pair.count == 2, let column = pair[0].text {
          try add(Template.identifier(label), aggregate(pair[1], of: Template.identifier(column)))
        } else if let chosen, chosen.count == 1 {
          try add(Template.identifier(label), aggregate(argument.value, of: chosen[0]))
        } else {
          throw without
        }
        continue
      }
      if case .record(let fields) = argument.value.kind {
        for field in fields {
          guard let name = field.key.text.map(Template.identifier) else { throw without }
          if case .list(let figures) = field.value.kind {
            for figure in figures {
              try add("\(name)_\(word(figure))".identifierLike, aggregate(figure, of: name))
            }
          } else {
            try add(name, aggregate(field.value, of: name))
          }
        }
        continue
      }
      guard let chosen else { throw without }
      if case .list(let figures) = argument.value.kind {
        for column in chosen {
          for figure in figures {
            let name = chosen.count == 1 ? word(figure) : "\(column)_\(word(figure))"
            try add(name.identifierLike, aggregate(figure, of: column))
          }
        }
      } else {
        for column in chosen { try add(column, aggregate(argument.value, of: column)) }
      }
    }
    return columns.isEmpty ? nil : columns
  }

  private func word(_ node: PythonNode) -> String {
    if case .attribute(_, let name, _) = node.kind { return name }
    return node.text ?? node.name ?? "x"
  }
}

extension PythonNode {
  /// True for a name alone, which may be written twice.
  var isPlainName: Bool { name != nil }

  /// True for a name or a record as written, which mean the same each time.
  var isRepeatable: Bool {
    if case .record = kind { return true }
    return isPlainName
  }
}

extension String {
  /// The text without backticks within, as one name.
  fileprivate var identifierLike: String { Template.identifier(replacing("`", with: "")) }

  func range(ofLast part: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var start = startIndex
    while let range = self[start...].firstRange(of: part) {
      found = range
      start = index(after: range.lowerBound)
    }
    return found
  }
}
