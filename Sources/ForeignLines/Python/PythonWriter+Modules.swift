import Diagnostics
import Styling

/// Functions of modules: `pd.`, `np.`, `math.`, `statistics.`, `stats.`, `random.`, and the pictures.
extension PythonWriter {
  mutating func writeModuleCall(
    _ module: String, _ function: String, _ arguments: [PythonArgument], _ callee: PythonNode,
    _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    foreign(slice(callee), at: callee.range)
    let written: Written?
    switch module {
    case "pd": written = try writePandas(function, arguments)
    case "np": written = try writeNumPy(function, arguments)
    case "math": written = try writeMath(function, arguments)
    case "statistics": written = try writeStatistics(function, arguments)
    case "stats": written = try writeSciPy(function, arguments)
    case "random": written = try writeRandom(function, arguments, callee)
    case "sns", "px", "plt":
      written = try writePicture(module, function, arguments, node)
    default: written = nil
    }
    if let written { return written }
    throw WithoutTwin(
      form: slice(callee), range: callee.range,
      help: Self.nearest[function]
        ?? Bilingual("help donne la liste des fonctions", "help lists the functions"))
  }

  /// The nearest idea for what has no twin.
  private static let nearest: [String: Bilingual] = [
    "read_excel": Bilingual(
      "enregistrez la feuille au format CSV, puis read_csv(\"fichier.csv\")",
      "save the sheet as CSV, then read_csv(\"file.csv\")"),
    "pairplot": Bilingual(
      "deux colonnes à la fois : t.scatter(A, B)", "two columns at a time: t.scatter(A, B)"),
    "violinplot": Bilingual(
      "le plus proche : t.boxplot(A, by = B)", "the nearest: t.boxplot(A, by = B)"),
    "kdeplot": Bilingual("le plus proche : t.hist(A)", "the nearest: t.hist(A)"),
    "savefig": Bilingual(
      #"une image s'écrit par l'appel qui la dessine : t.barres(A, B).enregistrer("figure.png")"#,
      #"a picture is written by the call that draws it: t.bars(A, B).save("figure.png")"#),
    "cut": Bilingual(
      "si A < 10 alors \"bas\" sinon \"haut\"", "if A < 10 then \"low\" else \"high\""),
  ]

  // MARK: pandas

  private mutating func writePandas(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    switch function {
    case "read_csv": return try writeReadCSV(arguments)
    case "DataFrame":
      let given = bind(arguments, ["data"])
      guard let data = given["data"] else { return nil }
      return Written("table(\(try write(data).whole))", .plain(.table))
    case "Series":
      let given = bind(arguments, ["data"], ignoring: ["name"])
      guard let data = given["data"] else { return nil }
      return Written(try write(data).whole, .plain(.list))
    case "merge":
      let given = bind(arguments, Self.mergeParameters)
      guard let left = given["left"] else { return nil }
      return try writeMerge(try write(left), given)
    case "concat":
      let given = bind(arguments, ["objs", "axis"], ignoring: ["ignore_index", "sort"])
      guard case .list(let tables)? = given["objs"]?.kind, tables.count > 1 else { return nil }
      if let axis = given["axis"], axis.whole != 0 { lose("axis") }
      let all = try writeAll(tables)
      return Written(
        "\(all[0].base).append(\(all.dropFirst().map(\.whole).joined(separator: ", ")))",
        .plain(.table))
    case "isna", "isnull": return Written("is_none(\(try written(arguments).first ?? ""))")
    case "to_numeric" where arguments.count == 1:
      return Written("number(\(try written(arguments)[0]))", .plain(.column))
    case "unique":
      return Written("distinct(\(try written(arguments).first ?? ""))", .plain(.column))
    case "to_datetime":
      let given = bind(arguments, ["arg", "*", "format", "dayfirst"])
      guard let value = given["arg"] else { return nil }
      if given["format"] != nil || given["dayfirst"] != nil { lose("format") }
      return Written("date(\(try write(value).whole))", .plain(.column))
    default: return nil
    }
  }

  private mutating func writeReadCSV(
    _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    let given = bind(
      arguments,
      [
        "path", "sep", "*", "delimiter", "decimal", "skiprows", "index_col", "encoding", "usecols",
        "nrows", "header", "thousands", "comment",
      ], ignoring: ["engine", "low_memory"])
    guard let path = given["path"] else { return nil }
    var parts = [try write(path).whole]
    if let separator = given["sep"] ?? given["delimiter"] {
      parts.append("separator = \(slice(separator))")
    }
    if let decimal = given["decimal"] { parts.append("decimal = \(slice(decimal))") }
    if let skip = given["skiprows"] {
      if skip.whole == nil { lose("skiprows") }
      parts.append("skip = \(slice(skip))")
    }
    if let key = given["index_col"] {
      if let name = key.text {
        parts.append("key = \(Template.identifier(name))")
      } else if key.whole != 0 {
        lose("index_col")
      }
    }
    if let encoding = given["encoding"] { parts.append("encoding = \(slice(encoding))") }
    if let mark = given["thousands"] { parts.append("thousands = \(slice(mark))") }
    if let mark = given["comment"] { parts.append("comment = \(slice(mark))") }
    if let header = given["header"] {
      if header.name == "None" {
        parts.append("header = false")
      } else if header.whole != 0, header.text != "infer" {
        lose("header")
      }
    }
    var text = "read_csv(\(parts.joined(separator: ", ")))"
    if let columns = given["usecols"] {
      guard let chosen = columns.texts else {
        lose("usecols")
        return Written(text, .plain(.table))
      }
      text += "[[\(chosen.map { "\"\($0)\"" }.joined(separator: ", "))]]"
    }
    if let count = given["nrows"] { text += ".head(\(slice(count)))" }
    var table = Written(text, .plain(.table))
    if given["usecols"] == nil, let file = path.text?.split(separator: "/").last,
      file.hasSuffix(".csv")
    {
      table.like = String(file.dropLast(4))
    }
    return table
  }

  // MARK: NumPy

  private mutating func writeNumPy(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    let renamed = arguments.map { argument in
      PythonArgument(
        label: argument.label.map { Self.numPyLabels[$0] ?? $0 }, value: argument.value)
    }
    let given = bind(renamed, Self.numPyParameters[function] ?? ["x", "y", "z"])
    guard let x = given["x"] else { return nil }
    let value = try write(x)
    let isSeries = value.names == .column
    let other = try given["y"].map { node throws(WithoutTwin) in try write(node).whole }
    let sort: PythonNames.Sort = [.list, .array].contains(value.names) ? .array : value.names
    if given["axis"] != nil { lose("axis") }
    switch function {
    case "mean", "sum", "median", "min", "max", "amin", "amax", "nanmean", "nansum", "nanmin",
      "nanmax":
      let ours =
        function.hasPrefix("nan")
        ? String(function.dropFirst(3))
        : function.hasPrefix("am") ? String(function.dropFirst()) : function
      return Written("\(ours)(\(value.whole))", .plain(.other))
    case "average":
      let weights = try given["weights"].map { node throws(WithoutTwin) in try write(node).whole }
      return Written(
        "mean(\(value.whole)\(weights.map { ", weight = \($0)" } ?? ""))", .plain(.other))
    case "std", "var":
      switch given["ddof"]?.whole {
      case 1: return Written("\(function)(\(value.whole))", .plain(.other))
      case 0: break
      default: if given["ddof"] != nil { lose("ddof") }
      }
      return Written("\(function)(\(value.whole), population = true)", .plain(.other))
    case "percentile", "nanpercentile":
      guard let share = given["y"].flatMap(share) else { return nil }
      return Written("quantile(\(value.whole), \(share))", .plain(.other))
    case "quantile":
      guard let other else { return nil }
      return Written("quantile(\(value.whole), \(other))", .plain(.other))
    case "sqrt", "exp", "log10", "abs", "cumsum":
      return Written("\(function)(\(value.whole))", .plain(sort))
    case "absolute", "fabs": return Written("abs(\(value.whole))", .plain(sort))
    case "log": return Written("ln(\(value.whole))", .plain(sort))
    case "log2": return Written("ln(\(value.whole)) / ln(2)", .plain(sort), isTight: false)
    case "floor": return Written("\(value.base) // 1", .plain(sort), isTight: false)
    case "ceil": return Written("-(-\(value.base) // 1)", .plain(sort), isTight: false)
    case "square": return Written("\(value.base) ^ 2", .plain(sort), isTight: false)
    case "power":
      guard let other else { return nil }
      return Written("\(value.base) ^ \(other)", .plain(sort), isTight: false)
    case "round", "around":
      return Written("round(\(value.whole)\(other.map { ", \($0)" } ?? ""))", .plain(sort))
    case "array", "asarray":
      if isSeries { return Written("[x for x in \(value.whole)]", .plain(.array)) }
      return Written(value.whole, .plain(.array), isTight: value.isTight)
    case "arange":
      let all = [x, given["y"], given["z"]].compactMap(\.self)
      guard all.allSatisfy({ $0.number == nil || $0.whole != nil }) else {
        lose("arange")
        return Written(
          "range(\(try writeAll(all).map(\.whole).joined(separator: ", ")))", .plain(.array))
      }
      return Written(
        "range(\(try writeAll(all).map(\.whole).joined(separator: ", ")))", .plain(.array))
    case "linspace":
      guard let other else { return nil }
      let count = try given["z"].map { node throws(WithoutTwin) in try write(node).base } ?? "50"
      let last = given["z"].map { $0.whole.map { String($0 - 1) } ?? "(\(count) - 1)" } ?? "49"
      return Written(
        "[\(value.base) + (\(other) - \(value.base)) * i / \(last) for i in range(\(count))]",
        .plain(.array))
    case "zeros", "ones":
      guard case .number = x.kind else { return nil }
      return Written(
        "[\(function == "zeros" ? 0 : 1) for i in range(\(value.whole))]", .plain(.array))
    case "unique":
      return Written("sorted(distinct(\(value.whole)))", .plain(.array))
    case "where":
      guard let other, let third = given["z"] else { return nil }
      return Written(
        "if \(value.whole) then \(other) else \(try write(third).whole)", .plain(.column),
        isTight: false)
    case "corrcoef":
      guard let other else { return nil }
      return Written(
        "[[1, corr(\(value.whole), \(other))], [corr(\(value.whole), \(other)), 1]]",
        .plain(.array))
    case "polyfit":
      guard let other, given["z"]?.whole == 1 else { return nil }
      let fit = "fit(\(value.whole), \(other))"
      return Written("[\(fit).slope, \(fit).intercept]", .plain(.array))
    case "dot":
      guard let other else { return nil }
      return Written("sum(\(value.base) * \(other))", .plain(.other))
    case "isnan": return Written("is_none(\(value.whole))", .plain(sort))
    case "cos", "sin", "tan", "random.rand", "random.randint", "random.normal", "random.seed":
      return nil
    default: return nil
    }
  }

  /// The keywords of NumPy's functions by the place that they have here.
  private static let numPyLabels = [
    "a": "x", "q": "y", "deg": "z", "num": "z", "decimals": "y", "object": "x", "start": "x",
    "stop": "y",
  ]

  private static let numPyParameters: [String: [String]] = [
    "std": ["x", "axis", "dtype", "out", "ddof"], "var": ["x", "axis", "dtype", "out", "ddof"],
    "mean": ["x", "axis"], "sum": ["x", "axis"], "median": ["x", "axis"], "min": ["x", "axis"],
    "max": ["x", "axis"], "average": ["x", "axis", "weights"], "array": ["x"],
    "linspace": ["x", "y", "z"], "zeros": ["x"], "ones": ["x"],
  ]

  /// The percentage as a share: 25 is 0.25, [25, 75] is [0.25, 0.75].
  private func share(_ node: PythonNode) -> String? {
    if let number = node.number {
      // The digits, with the point moved: 0.1 times 25 would not be 2.5 in binary.
      let share = number / 100
      return share == share.rounded() ? "\(Int(share))" : "\(share)"
    }
    switch node.kind {
    case .list(let items), .tuple(let items):
      let shares = items.compactMap(share)
      return shares.count == items.count ? "[\(shares.joined(separator: ", "))]" : nil
    case .name(let name): return "\(name) / 100"
    default: return nil
    }
  }

  // MARK: math, statistics, SciPy, random

  private mutating func writeMath(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    let given = try writeAll(arguments.map(\.value))
    guard let x = given.first else { return nil }
    switch (function, given.count) {
    case ("sqrt", 1), ("exp", 1), ("log10", 1):
      return Written("\(function)(\(x.whole))", .plain(.other))
    case ("fabs", 1): return Written("abs(\(x.whole))", .plain(.other))
    case ("log", 1): return Written("ln(\(x.whole))", .plain(.other))
    case ("log", 2):
      return Written("ln(\(x.whole)) / ln(\(given[1].whole))", .plain(.other), isTight: false)
    case ("log2", 1): return Written("ln(\(x.whole)) / ln(2)", .plain(.other), isTight: false)
    case ("floor", 1): return Written("\(x.base) // 1", .plain(.other), isTight: false)
    case ("ceil", 1): return Written("-(-\(x.base) // 1)", .plain(.other), isTight: false)
    case ("pow", 2): return Written("\(x.base) ^ \(given[1].base)", .plain(.other), isTight: false)
    case ("isnan", 1): return Written("is_none(\(x.whole))", .plain(.other))
    default: return nil
    }
  }

  private mutating func writeStatistics(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    guard arguments.count == 1, let x = try written(arguments).first else { return nil }
    switch function {
    case "mean", "median", "mode", "variance":
      return Written("\(function == "variance" ? "var" : function)(\(x))", .plain(.other))
    case "fmean": return Written("mean(\(x))", .plain(.other))
    case "stdev": return Written("std(\(x))", .plain(.other))
    case "pstdev": return Written("std(\(x), population = true)", .plain(.other))
    case "pvariance": return Written("var(\(x), population = true)", .plain(.other))
    default: return nil
    }
  }

  private mutating func writeSciPy(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    guard arguments.count == 2, arguments.allSatisfy({ $0.label == nil }) else { return nil }
    let pair = try written(arguments).joined(separator: ", ")
    switch function {
    case "pearsonr", "spearmanr", "kendalltau":
      let method =
        function == "pearsonr"
        ? "" : ", method = \"\(function == "spearmanr" ? "spearman" : "kendall")\""
      let test = "corr_test(\(pair)\(method))"
      return Written("[\(test).r, \(test).p]", .plain(.list))
    case "linregress": return Written("fit(\(pair))", .plain(.record))
    default: return nil
    }
  }

  private mutating func writeRandom(
    _ function: String, _ arguments: [PythonArgument], _ callee: PythonNode
  ) throws(WithoutTwin) -> Written? {
    if function == "random", arguments.isEmpty { return Written("random()", .plain(.other)) }
    let form = slice(callee)
    func refuse(_ french: String, _ english: String) -> WithoutTwin {
      WithoutTwin(form: form, range: callee.range, help: Bilingual(french, english))
    }
    let given = try written(arguments)
    switch (function, given.count) {
    case ("seed", _):
      throw refuse(
        "la graine se donne à l'appel : random(graine = \(given.first ?? "1")), les nombres ne sont pas ceux de Python",
        "the seed goes into the call: random(seed = \(given.first ?? "1")); the numbers are not Python's"
      )
    case ("randint", 2):
      throw refuse(
        "un entier au hasard : \(given[0]) + random() * (\(given[1]) - \(given[0]) + 1) // 1",
        "a random whole number: \(given[0]) + random() * (\(given[1]) - \(given[0]) + 1) // 1")
    case ("choice", 1):
      throw refuse(
        "un élément au hasard : sample(\(given[0]), 1, graine = 1)[0]",
        "a random item: sample(\(given[0]), 1, seed = 1)[0]")
    case ("sample", 2):
      throw refuse(
        "sample(\(given[0]), \(given[1]), graine = 1)", "sample(\(given[0]), \(given[1]), seed = 1)"
      )
    default: return nil
    }
  }
}
