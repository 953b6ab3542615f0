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
    case "np" where function.hasPrefix("random."):
      written = try writeDraws(String(function.dropFirst("random.".count)), arguments)
    case "np": written = try writeNumPy(function, arguments)
    case "math": written = try writeMath(function, arguments)
    case "statistics": written = try writeStatistics(function, arguments)
    case "stats": written = try writeSciPy(function, arguments)
    case "sklearn": written = writeModel(function, arguments)
    case "go": written = try writeTrace(function, arguments, node)
    case "random": written = try writeRandom(function, arguments)
    case "sns", "px", "plt":
      written = try writePicture(module, function, arguments, node)
    default: written = nil
    }
    if let written { return written }
    throw WithoutTwin(
      form: slice(callee), range: callee.range,
      help: Self.nearestPictures[function] ?? Self.nearest[function]
        ?? Bilingual("help donne la liste des fonctions", "help lists the functions"))
  }

  /// The nearest idea for what has no twin.
  private static let nearest: [String: Bilingual] = [
    "Figure": Bilingual(
      "les images d'étude : t.scatter(A, B), t.bars(A, B), t.line(A, B)",
      "étude's pictures: t.scatter(A, B), t.bars(A, B), t.line(A, B)"),
    "crosstab": Bilingual(
      same: "t.count(A, B).pivot(rows = A, columns = B, values = n, empty = 0)"),
    "sample": Bilingual("tirer(xs, 3, graine = 1)", "sample(xs, 3, seed = 1)"),
    "shuffle": Bilingual(
      "tirer(xs, len(xs), graine = 1) mêle une liste",
      "sample(xs, len(xs), seed = 1) shuffles a list"
    ),
    "choices": Bilingual(
      "[xs[int(random() * len(xs))] for i in range(3)]",
      "[xs[int(random() * len(xs))] for i in range(3)]"),
    "choice": Bilingual("xs[int(random() * len(xs))]", "xs[int(random() * len(xs))]"),
    "random.choice": Bilingual("xs[int(random() * len(xs))]", "xs[int(random() * len(xs))]"),
    "random.normal": Bilingual(
      "random() donne un nombre de 0 à 1 ; étude n'a pas de loi normale",
      "random() gives a number from 0 to 1; étude has no normal distribution"),
    "ttest_rel": Bilingual(
      "l'intervalle des différences : mean_interval(x - y)",
      "the interval of the differences: mean_interval(x - y)"),
    "ttest_1samp": Bilingual(
      "l'intervalle de la moyenne : mean_interval(x)", "the interval of the mean: mean_interval(x)"),
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
    "polyfit": Bilingual(
      "étude ajuste une droite, le degré 1 : fit(x, y)", "étude fits a line, degree 1: fit(x, y)"),
    "cut": Bilingual(
      "les effectifs par classe : bins(A, 3) ; un nom par ligne : si A < 10 alors \"bas\" sinon \"haut\"",
      "the counts of classes: bins(A, 3); a name for each row: if A < 10 then \"low\" else \"high\""
    ),
    "qcut": Bilingual(
      "les bornes : quantile(A, [0.25, 0.5, 0.75]) ; puis si A < 10 alors \"bas\" sinon \"haut\"",
      "the limits: quantile(A, [0.25, 0.5, 0.75]); then if A < 10 then \"low\" else \"high\""),
    "cov": Bilingual(same: "corr(x, y) * std(x) * std(y)"),
    "histogram": Bilingual(same: "bins(x, 10)"),
    "sem": Bilingual(same: "std(x) / sqrt(sum(not is_none(x)))"),
    "iqr": Bilingual(same: "quantile(x, 0.75) - quantile(x, 0.25)"),
    "date_range": Bilingual(
      same: #"[date("2024-01-01") + i * 1 d for i in range(3)]"#),
    "get_dummies": Bilingual(
      "une colonne à la fois : t.derive(B = si A == \"x\" alors 1 sinon 0)",
      "one column at a time: t.derive(B = if A == \"x\" then 1 else 0)"),
  ]

  // MARK: pandas

  private mutating func writePandas(
    _ function: String, _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    switch function {
    case "read_csv", "read_table": return try writeReadCSV(function, arguments)
    case "DataFrame":
      return try writeDataFrame(arguments)
    case "Series":
      let given = bind(arguments, ["data"], ignoring: ["name"])
      guard let data = given["data"] else { return nil }
      return Written(try write(data).whole, .plain(.list))
    case "merge":
      let given = bind(arguments, Self.mergeParameters)
      guard let left = given["left"] else { return nil }
      return try writeMerge(try write(left), given)
    case "pivot_table", "melt":
      guard let table = arguments.first,
        table.label == nil || ["data", "frame"].contains(table.label)
      else { return nil }
      let receiver = try write(table.value)
      let rest = Array(arguments.dropFirst())
      return function == "melt"
        ? try writeMelt(rest, of: receiver) : try writePivot(function, rest, of: receiver)
    case "crosstab": return try writeCrosstab(arguments)
    case "concat":
      let given = bind(arguments, ["objs", "axis"], ignoring: ["ignore_index", "sort"])
      guard case .list(let tables)? = given["objs"]?.kind, tables.count > 1 else { return nil }
      let all = try writeAll(tables)
      if let axis = given["axis"], axis.whole != 0 {
        let columns = all.compactMap { part in
          if case .column(_, let name) = part.sort { "\(name) = \(part.whole)" } else { nil }
        }
        guard columns.count == all.count else {
          throw WithoutTwin(
            form: "pd.concat(…, axis=1)", range: axis.range,
            help: Bilingual(
              "a.join(b, on = A), ou table(A = x, B = y)",
              "a.join(b, on = A), or table(A = x, B = y)"))
        }
        return Written("table(\(columns.joined(separator: ", ")))", .plain(.table))
      }
      return Written(
        "\(all[0].base).append(\(all.dropFirst().map(\.whole).joined(separator: ", ")))",
        .plain(.table))
    case "isna", "isnull": return Written("is_none(\(try written(arguments).first ?? ""))")
    case "to_numeric":
      let given = bind(arguments, ["arg", "errors"])
      guard let value = given["arg"] else { return nil }
      if let errors = given["errors"], errors.text != "raise" {
        throw WithoutTwin(
          form: "errors=\(slice(errors))", range: errors.range,
          help: Bilingual(
            #"ce qui n'est pas un nombre se dit à la lecture : read_csv("f.csv", missing = ["inconnu"]) ; puis number(A)"#,
            #"what is no number is said when reading: read_csv("f.csv", missing = ["unknown"]); then number(A)"#
          ))
      }
      return Written("number(\(try write(value).whole))", .plain(.column))
    case "unique":
      return Written("distinct(\(try written(arguments).first ?? ""))", .plain(.column))
    case "to_datetime":
      let given = bind(arguments, ["arg", "errors", "dayfirst", "*", "format"])
      guard let value = given["arg"] else { return nil }
      if let errors = given["errors"], errors.text != "raise" { lose("errors=\(slice(errors))") }
      guard given["dayfirst"]?.truth == true || given["format"] != nil || Self.areISO(value) else {
        throw orderOfDates(value)
      }
      let format = try given["format"].map { node throws(WithoutTwin) in try write(node).whole }
      return Written(
        "date(\(try write(value).whole)\(format.map { ", \($0)" } ?? ""))", .plain(.column))
    default: return nil
    }
  }

  /// True for texts such as 2024-01-31, which are read in one way only.
  private static func areISO(_ node: PythonNode) -> Bool {
    node.texts?.allSatisfy { text in
      text.prefixMatch(of: /\d{4}-\d{1,2}(-\d{1,2}|$)/) != nil
    } ?? false
  }

  /// How a date between strokes is read there, and here.
  static let monthFirst = Bilingual(
    "03/04/2024 est en mars pour pandas, le 3 avril pour étude",
    "03/04/2024 is in March in pandas, the 3rd of April in étude")

  /// `pd.to_datetime("03/04/2024")`: the month stands first in pandas, the day here.
  private func orderOfDates(_ value: PythonNode) -> WithoutTwin {
    let text = slice(value)
    return WithoutTwin(
      form: "pd.to_datetime", range: value.range,
      message: Self.monthFirst,
      help: Bilingual(
        #"mois d'abord : date(\#(text), "%m/%d/%Y") ; jour d'abord, ou 2024-04-03 : date(\#(text))"#,
        #"month first: date(\#(text), "%m/%d/%Y"); day first, or 2024-04-03: date(\#(text))"#))
  }

  // MARK: NumPy

  /// `np.mean([1, np.nan])`, which is nan in Python, and leaves the missing item out here.
  private mutating func hintAtMissing(_ function: String, _ list: PythonNode) {
    func isNaN(_ node: PythonNode) -> Bool {
      ["np.nan", "numpy.nan", "math.nan", "nan", "None", "float(\"nan\")", "float('nan')"]
        .contains(slice(node))
    }
    var items = list.items
    if case .call(_, let arguments) = list.kind { items = arguments.first?.value.items }
    guard let items, items.contains(where: isNaN) else { return }
    hints.append(
      WithoutTwin(
        form: "np.\(function)", range: list.range,
        message: Bilingual(
          "np.\(function) donnerait nan ; ici une valeur absente est laissée de côté",
          "np.\(function) would give nan; here a missing value is left out"),
        help: Bilingual(same: "np.nan\(function)")))
  }

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
      if !function.hasPrefix("nan") { hintAtMissing(function, x) }
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
    case "floor": return Written("floor(\(value.whole))", .plain(sort))
    case "ceil": return Written("-floor(-\(value.base))", .plain(sort), isTight: false)
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
        if let steps = Self.steps(all.map(\.number)) {
          return Written(
            "[\(slice(x)) + \(slice(all[2])) * i for i in range(\(steps))]", .plain(.array))
        }
        approximate("arange")
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
        "if \(try decided(x)) then \(other) else \(try write(third).whole)", .plain(.column),
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
    case "argmax", "argmin":
      return Written(extremePlace(function, of: value.whole), .plain(.number))
    case "sort": return Written("sorted(\(value.whole))", .plain(sort))
    case "concatenate":
      return Written("[item for part in \(value.whole) for item in part]", .plain(.array))
    case "poly1d":
      return Written("x => \(polynomial(value.whole, "x"))", .plain(.other), isTight: false)
    case "polyval":
      guard let other else { return nil }
      return Written(polynomial(value.whole, other), .plain(.unknown))
    case "diff":
      if given["y"] != nil { lose("n") }
      return Written("diff(\(value.whole))[1:]", .plain(sort))
    default: return nil
    }
  }

  /// The place of the greatest value, the first of equal ones, or of the least.
  func extremePlace(_ function: String, of xs: String) -> String {
    let figure = function == "argmax" ? "max" : "min"
    return "[i for i, x in enumerate(\(xs)) if x == \(figure)(\(xs))][0]"
  }

  /// The polynomial with these coefficients, the highest power first, by Horner's rule.
  private func polynomial(_ coefficients: String, _ x: String) -> String {
    "reduce(\(coefficients), (so_far, coefficient) => so_far * \(x) + coefficient)"
  }

  /// The number of steps of `arange(start, stop, step)`, all written as numbers.
  private static func steps(_ numbers: [Double?]) -> Int? {
    guard numbers.count == 3, let start = numbers[0], let stop = numbers[1], let step = numbers[2],
      step != 0
    else { return nil }
    let count = ((stop - start) / step).rounded(.up)
    return count >= 0 && count < 1e6 ? Int(count) : nil
  }

  /// `pd.DataFrame({…})`, or rows with the names of their columns.
  private mutating func writeDataFrame(
    _ arguments: [PythonArgument]
  ) throws(WithoutTwin) -> Written? {
    let given = bind(arguments, ["data", "index", "columns"])
    if given["index"] != nil { lose("index") }
    guard let data = given["data"] else { return nil }
    guard let named = given["columns"] else {
      var table = Written("table(\(try write(data).whole))", .plain(.table))
      table.columns = columns(of: data)
      return table
    }
    if let zipped = zipped(data), let titles = named.texts, titles.count == zipped.count {
      let columns = try zip(titles, zipped).map { title, node throws(WithoutTwin) in
        "\(Template.identifier(title)) = \(try value(node))"
      }
      return Written("table(\(columns.joined(separator: ", ")))", .plain(.table))
    }
    var rows: [[PythonNode]] = []
    if case .list(let items) = data.kind {
      rows = items.compactMap { item in
        switch item.kind {
        case .list(let cells), .tuple(let cells): cells
        default: nil
        }
      }
      if rows.count != items.count { rows = [] }
    }
    guard let names = named.texts, !rows.isEmpty, rows.allSatisfy({ $0.count == names.count })
    else {
      lose("columns=\(slice(named))")
      return Written("table(\(try write(data).whole))", .plain(.table))
    }
    var columns: [String] = []
    for (place, name) in names.enumerated() {
      let cells = try writeAll(rows.map { $0[place] }).map(\.whole).joined(separator: ", ")
      columns.append("\(Template.identifier(name)) = [\(cells)]")
    }
    return Written("table(\(columns.joined(separator: ", ")))", .plain(.table))
  }

  /// The series of `list(zip(xs, ys))`.
  private func zipped(_ node: PythonNode) -> [PythonNode]? {
    guard case .call(let callee, let arguments) = node.kind,
      arguments.allSatisfy({ $0.label == nil })
    else { return nil }
    switch callee.name {
    case "list" where arguments.count == 1: return zipped(arguments[0].value)
    case "zip": return arguments.map(\.value)
    default: return nil
    }
  }

  /// The columns of `{"A": [1, 2], "B": ["x", "y"]}`, nil where one says nothing of its cells.
  private func columns(of data: PythonNode) -> PythonNames.Columns? {
    guard case .record(let fields) = data.kind else { return nil }
    var all: [String] = []
    var numbers: [String] = []
    var complete: Set<String> = []
    for field in fields {
      guard let name = field.key.text, case .list(let cells) = field.value.kind,
        let first = cells.first(where: { $0.name == nil })
      else { return nil }
      all.append(name)
      if cells.allSatisfy({ $0.number != nil || $0.text != nil }) { complete.insert(name) }
      if first.number != nil { numbers.append(name) } else if first.text == nil { return nil }
    }
    return PythonNames.Columns(
      all: all, numbers: numbers, label: all.first { !numbers.contains($0) }, complete: complete)
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
    "poly1d": ["x"], "linspace": ["x", "y", "z"], "zeros": ["x"], "ones": ["x"],
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

  // MARK: math, statistics

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
    case ("floor", 1): return Written("floor(\(x.whole))", .plain(.other))
    case ("ceil", 1): return Written("-floor(-\(x.base))", .plain(.other), isTight: false)
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
}
