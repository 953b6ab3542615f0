import Diagnostics
import Language
import Styling

/// Methods of tables, columns, texts, lists and records.
extension PythonWriter {
  /// A method's call in étude's words; nil where it reads the same there.
  mutating func writeMethod(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, _ base: PythonNode,
    at place: SourceRange, _ node: PythonNode
  ) throws(WithoutTwin) -> Written? {
    if case .groups = receiver.sort {
      return try writeGroupMethod(name, arguments, of: receiver, at: place)
    }
    if let text = base.text, name == "format" { return try writeFormat(text, arguments, node) }
    if case .picture = receiver.sort {
      return try writePictureMethod(name, arguments, of: receiver, at: place)
    }
    if case .windows(let column, let count) = receiver.sort {
      return try writeWindowFigure(name, arguments, of: column, count, at: place)
    }
    if let written = try writeModelMethod(name, arguments, of: receiver, at: place) {
      return written
    }
    if let written = try writeTableMethod(name, arguments, of: receiver, base, at: place) {
      return written
    }
    if let written = try writeFigure(name, arguments, of: receiver, at: place) { return written }
    if let written = try writePandasPicture(name, arguments, of: receiver, at: place, node) {
      return written
    }
    return try writePlainMethod(name, arguments, of: receiver, base, at: place, node)
  }

  /// The nearest idea for methods of tables without a twin.
  private static let nearestMethods: [String: Bilingual] = [
    "clip": Bilingual(
      "if A > 10 then 10 else A", "if A > 10 then 10 else A"),
    "eval": Bilingual("t.derive(C = A + B)", "t.derive(C = A + B)"),
    "duplicated": Bilingual(
      "lignes en double : len(t) - len(t.distinct())",
      "rows that stand twice: len(t) - len(t.distinct())"),
    "sem": Bilingual("std(A) / sqrt(len(t))", "std(A) / sqrt(len(t))"),
    "any": Bilingual("true in A", "true in A"),
    "all": Bilingual("not (false in A)", "not (false in A)"),
    "ffill": Bilingual(
      "une cellule vide à la fois : t.derive(A = A ?? lag(A))",
      "one missing cell at a time: t.derive(A = A ?? lag(A))"),
    "bfill": Bilingual(
      "une cellule vide à la fois : t.derive(A = A ?? lead(A))",
      "one missing cell at a time: t.derive(A = A ?? lead(A))"),
    "where": Bilingual(
      "si A > 10 alors A sinon rien", "if A > 10 then A else none"),
    "mask": Bilingual(
      "si A > 10 alors rien sinon A", "if A > 10 then none else A"),
    "interpolate": Bilingual(
      "entre deux voisines : t.derive(A = A ?? (lag(A) + lead(A)) / 2)",
      "between two neighbours: t.derive(A = A ?? (lag(A) + lead(A)) / 2)"),
    "nth": Bilingual(
      "t.summarize(by = A, deuxième = B[1])", "t.summarize(by = A, second = B[1])"),
    "cov": Bilingual(same: "corr(A, B) * std(A) * std(B)"),
    "apply": Bilingual(
      "une colonne à la fois : t.derive(B = f(A)) ; une figure par colonne : t.max()",
      "one column at a time: t.derive(B = f(A)); a figure per column: t.max()"),
    "to_excel": Bilingual(
      "t.write_csv(\"fichier.csv\"), qu'un tableur ouvre",
      "t.write_csv(\"file.csv\"), which a spreadsheet opens"),
    "to_dict": Bilingual(
      "une cellule : t[\"FRA\", \"A\"] ; une ligne : t.row(0) ; une colonne : t.A",
      "a cell: t[\"FRA\", \"A\"]; a row: t.row(0); a column: t.A"),
    "resample": Bilingual(
      "t.summarize(by = floor(d, \"jour\"), moyenne = mean(A))",
      "t.summarize(by = floor(d, \"day\"), average = mean(A))"),
    "itertuples": Bilingual(
      "for i, ligne in enumerate(t): ligne.A", "for i, row in enumerate(t): row.A"),
    "unstack": Bilingual(
      "t.pivot(rows = A, columns = B, values = C)", "t.pivot(rows = A, columns = B, values = C)"),
  ]

  private func nearest(_ name: String, _ place: SourceRange) -> WithoutTwin {
    WithoutTwin(
      form: name, range: place,
      help: Self.nearestMethods[name]
        ?? Bilingual("help donne la liste des fonctions", "help lists the functions"))
  }

  // MARK: tables and columns

  private mutating func writeTableMethod(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, _ base: PythonNode,
    at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let t = receiver.base
    switch name {
    case "copy" where arguments.isEmpty:
      foreign(name, at: place)
      return receiver
    case "weekday" where arguments.isEmpty && receiver.names != .table:
      hints.append(
        WithoutTwin(
          form: name, range: place,
          message: Bilingual(
            "weekday compte ici de 1, lundi, à 7 ; en Python de 0 à 6",
            "weekday counts from 1, Monday, to 7 here; in Python from 0 to 6"),
          help: Bilingual(same: "weekday(\(receiver.whole)) - 1")))
      return nil
    case "date" where arguments.isEmpty && receiver.names != .table:
      foreign(name, at: place)
      return Written("floor(date(\(receiver.whole)), \"day\")", .plain(.other))
    case "item" where arguments.isEmpty && receiver.isColumn:
      foreign(name, at: place)
      return Written("\(t).only()", .plain(.other))
    case "argmax", "argmin":
      guard arguments.isEmpty, [.array, .column].contains(receiver.names) else { return nil }
      foreign(name, at: place)
      return Written(extremePlace(name, of: receiver.whole), .plain(.number))
    case "clip", "eval", "duplicated", "sem", "any", "all", "memory_usage":
      guard [.table, .column].contains(receiver.names) else { return nil }
      foreign(name, at: place)
      throw nearest(name, place)
    case "ffill", "bfill", "resample", "interpolate", "where", "mask", "nth", "cov":
      guard [.table, .column, .unknown].contains(receiver.names) else { return nil }
      foreign(name, at: place)
      throw nearest(name, place)
    case "total_seconds" where arguments.isEmpty:
      foreign(name, at: place)
      return Written("\(t) / (1 s)", .plain(.number), isTight: false)
    case "reset_index", "to_frame":
      return try writeAsTable(name, arguments, of: receiver, at: place)
    case "select_dtypes": return try writeOfKinds(arguments, of: receiver, at: place)
    case "reshape", "ravel", "flatten", "squeeze":
      guard [.column, .array, .list].contains(receiver.names) else { return nil }
      foreign(name, at: place)
      // A column or a row of numbers is a list here; several of them are none.
      let sizes = arguments.flatMap { node in
        if case .tuple(let parts) = node.value.kind { parts } else { [node.value] }
      }
      if name == "reshape", !sizes.allSatisfy({ [1, -1].contains($0.whole) }) { lose(name) }
      return Written(receiver.whole, .plain(.array), isTight: receiver.isTight)
    case "sort_values":
      foreign(name, at: place)
      return try writeSortValues(arguments, of: receiver)
    case "sort_index":
      guard case .series(let keys, _) = receiver.sort else { return nil }
      let given = bind(arguments, ["axis", "level", "ascending"])
      foreign(name, at: place)
      let sign = given.isDefault("ascending", true) ? "" : "-"
      return Written(
        "\(receiver.text).sort(\(keys.map { sign + $0 }.joined(separator: ", ")))", receiver.sort)
    case "nlargest", "nsmallest":
      let isUsual = arguments.allSatisfy { $0.label != "keep" || $0.value.text == "first" }
      let given = bind(arguments, ["n", "columns"], ignoring: isUsual ? ["keep"] : [])
      foreign(name, at: place)
      let sign = name == "nlargest" ? "-" : ""
      let n = try given["n"].map { node throws(WithoutTwin) in try write(node).whole } ?? "5"
      if let columns = given["columns"]?.texts {
        let keys = columns.map { sign + Template.identifier($0) }.joined(separator: ", ")
        var written = Written("\(t).sort(\(keys)).head(\(n))", .plain(.table))
        written.columns = receiver.columns
        return written
      }
      if case .series(_, let values) = receiver.sort, values.count == 1 {
        return Written("\(receiver.text).sort(\(sign)\(values[0])).head(\(n))", receiver.sort)
      }
      let order = sign.isEmpty ? "" : ", descending = true"
      return Written("sorted(\(receiver.whole)\(order))[:\(n)]", .plain(receiver.names))
    case "isin":
      guard arguments.count == 1 else { return nil }
      foreign(name, at: place)
      return Written(
        "\(receiver.whole) in \(try write(arguments[0].value).whole)", .plain(.column),
        isTight: false)
    case "between":
      let given = bind(arguments, ["left", "right"])
      guard let left = given["left"], let right = given["right"] else { return nil }
      foreign(name, at: place)
      let (low, high) = (try write(left).whole, try write(right).whole)
      return Written("\(low) <= \(receiver.whole) <= \(high)", .plain(.column), isTight: false)
    case "isna", "isnull", "notna", "notnull":
      guard [.column, .unknown].contains(receiver.names), arguments.isEmpty else { return nil }
      foreign(name, at: place)
      let test = "is_none(\(receiver.whole))"
      return name.hasPrefix("is")
        ? Written(test, .plain(.column)) : Written("not \(test)", .plain(.column), isTight: false)
    case "fillna" where receiver.names == .table && !arguments.contains { $0.label == "method" }:
      guard arguments.count == 1, arguments[0].label ?? "value" == "value",
        arguments[0].value.number != nil, let known = known(receiver), !known.numbers.isEmpty
      else { return nil }
      foreign(name, at: place)
      // pandas puts the number among texts too.
      let texts = known.all.filter { !known.numbers.contains($0) }
      if !texts.allSatisfy(known.complete.contains) { approximate("fillna") }
      let value = slice(arguments[0].value)
      let columns = known.numbers.map(Template.identifier).map { "\($0) = \($0) ?? \(value)" }
      var filled = Written("\(t).derive(\(columns.joined(separator: ", ")))", .plain(.table))
      filled.columns = known
      return filled
    case "fillna":
      if arguments.contains(where: { $0.label == "method" }) {
        foreign(name, at: place)
        throw nearest(slice(arguments[0].value).contains("b") ? "bfill" : "ffill", place)
      }
      guard [.column, .unknown].contains(receiver.names), arguments.count == 1,
        arguments[0].label ?? "value" == "value"
      else { return nil }
      foreign(name, at: place)
      let value = try write(arguments[0].value)
      return Written("\(receiver.whole) ?? \(value.base)", .plain(.column), isTight: false)
    case "dropna":
      let given = bind(arguments, ["axis", "how", "*", "subset"])
      foreign(name, at: place)
      if receiver.names == .column {
        return Written("\(t)[not is_none(\(receiver.whole))]", receiver.sort)
      }
      for option in ["axis", "how"] where given[option] != nil { lose(option) }
      var columns = given["subset"]?.texts?.map(Template.identifier)
      if given["subset"] == nil, let all = everyColumn(of: receiver), all.count <= 12 {
        columns = all
      }
      guard let columns else {
        throw WithoutTwin(
          form: "dropna", range: place,
          help: Bilingual(
            "nommez la colonne : \(t).filter(not is_none(A))",
            "name the column: \(t).filter(not is_none(A))"))
      }
      let tests = columns.map { "not is_none(\($0))" }
      return Written("\(t).filter(\(tests.joined(separator: " and ")))", .plain(.table))
    case "drop_duplicates":
      let given = bind(arguments, ["subset"], ignoring: ["ignore_index"])
      foreign(name, at: place)
      let keys = (given["subset"]?.texts ?? []).map(Template.identifier).joined(separator: ", ")
      return Written("\(t).distinct(\(keys))", receiver.sort)
    case "unique" where arguments.isEmpty:
      foreign(name, at: place)
      return Written("distinct(\(receiver.whole))", .plain(.column))
    case "nunique" where receiver.names != .table && arguments.allSatisfy { $0.label == "dropna" }:
      foreign(name, at: place)
      let isOpen =
        if case .column(let table, let column) = receiver.sort {
          !gaps([column], of: Written(table)).isEmpty
        } else { receiver.names != .list }
      return Written(
        Self.different(receiver.whole, isOpen && arguments.first?.value.truth != false),
        .plain(.other))
    case "nunique" where arguments.isEmpty: return differentCounts(of: receiver, at: place)
    case "value_counts": return try writeCounts(arguments, of: receiver, at: place)
    case "tolist", "to_list":
      foreign(name, at: place)
      if receiver.names == .list { return Written(receiver.whole, .plain(.list)) }
      if case .series(_, let values) = receiver.sort, values.count == 1 {
        return Written("[x for x in \(receiver.base).\(values[0])]", .plain(.list))
      }
      return Written("[x for x in \(receiver.base)]", .plain(.list))
    case "to_numpy":
      foreign(name, at: place)
      return Written(receiver.whole, .plain(.array), isTight: receiver.isTight)
    case "astype":
      if receiver.names == .table || receiver.names == .unknown, arguments.count == 1,
        case .record(let fields) = arguments[0].value.kind
      {
        return converted(fields, receiver, place)
      }
      guard receiver.names == .column, arguments.count == 1 else { return nil }
      guard let ours = Self.conversion(to: arguments[0].value), ours != "text" else { return nil }
      foreign(name, at: place)
      return Written("\(ours)(\(receiver.whole))", .plain(.column))
    case "iterrows":
      foreign(name, at: place)
      return Written("enumerate(\(receiver.whole))", .plain(.list))
    case "set_index":
      guard let column = arguments.first?.value.text, arguments.count == 1,
        label(of: receiver) == Template.identifier(column)
      else { return nil }
      foreign(name, at: place)
      return receiver
    case "to_string" where arguments.isEmpty && receiver.names != .list:
      foreign(name, at: place)
      return receiver
    case "transpose" where receiver.names == .table && arguments.isEmpty:
      return try transposed(base, receiver, place)
    case "to_excel", "to_json", "to_dict", "transpose", "style", "stack", "unstack", "explode",
      "update", "items", "iteritems", "itertuples":
      guard receiver.names == .table || (name == "to_dict" && receiver.names == .column) else {
        return nil
      }
      foreign(name, at: place)
      throw nearest(name, place)
    case "agg", "aggregate": return try writeFigures(arguments, of: receiver, at: place)
    case "groupby": return try writeGroupBy(arguments, of: receiver, at: place)
    case "rename":
      let given = bind(
        arguments, ["mapper", "index", "axis", "*", "columns"],
        ignoring: ["inplace", "copy", "errors"])
      let isOfColumns = given["axis"].map { $0.whole == 1 || $0.text == "columns" } ?? false
      guard let columns = given["columns"] ?? given["mapper"], let pairs = pairs(columns) else {
        return nil
      }
      if given["columns"] == nil, !isOfColumns {
        // pandas would rename rows, which have no names here.
        approximate("rename")
      }
      foreign(name, at: place)
      let changes = pairs.map { "\(Template.identifier($1)) = \(Template.identifier($0))" }
      return Written("\(t).rename(\(changes.joined(separator: ", ")))", .plain(.table))
    case "drop":
      guard arguments.contains(where: { $0.label == "axis" || $0.label == "columns" }) else {
        return nil
      }
      let given = bind(
        arguments, ["labels", "axis", "*", "columns"], ignoring: ["inplace", "errors"])
      guard let columns = (given["columns"] ?? given["labels"])?.texts else { return nil }
      guard
        given["columns"] != nil || given["axis"]?.whole == 1
          || given["axis"]?.text == "columns"
      else { return nil }
      foreign(name, at: place)
      return Written(
        "\(t).drop(\(columns.map(Template.identifier).joined(separator: ", ")))", .plain(.table))
    case "assign":
      foreign(name, at: place)
      var columns: [String] = []
      for argument in arguments {
        let text = try derived(argument.value, of: receiver.whole)
        columns.append("\(Template.identifier(argument.label ?? "x")) = \(text)")
      }
      return Written("\(t).derive(\(columns.joined(separator: ", ")))", .plain(.table))
    case "query":
      guard arguments.count == 1, let text = arguments[0].value.text,
        let condition = try condition(of: text, in: receiver, at: arguments[0].value.range)
      else { return nil }
      foreign(name, at: place)
      return Written("\(t).filter(\(condition))", .plain(.table))
    case "apply", "map", "applymap":
      return try writeApply(name, arguments, of: receiver, at: place)
    case "melt":
      foreign(name, at: place)
      return try writeMelt(arguments, of: receiver)
    case "pivot_table", "pivot":
      guard arguments.contains(where: { $0.label == "index" || $0.label == "aggfunc" }) else {
        return nil
      }
      foreign(name, at: place)
      return try writePivot(name, arguments, of: receiver)
    case "merge":
      foreign(name, at: place)
      return try writeMerge(
        receiver, bind(arguments, Array(Self.mergeParameters.dropFirst()), ignoring: ["sort"]))
    case "to_csv":
      let given = bind(
        arguments, ["path", "sep", "*", "decimal"], ignoring: ["index", "encoding"])
      guard let path = given["path"] else { return nil }
      foreign(name, at: place)
      var options = ""
      if let sep = given["sep"] { options += ", separator = \(slice(sep))" }
      if let decimal = given["decimal"] { options += ", decimal = \(slice(decimal))" }
      return Written("\(t).write_csv(\(try write(path).whole)\(options))", .plain(.other))
    case "sample":
      guard arguments.contains(where: { $0.label == "random_state" || $0.label == "frac" }) else {
        return nil
      }
      foreign(name, at: place)
      // The rows that are drawn are not pandas'.
      approximate("random_state")
      let given = bind(arguments, ["n", "frac", "*", "random_state"])
      if let share = given["frac"] { lose("frac=\(slice(share))") }
      let n = try given["n"].map { node throws(WithoutTwin) in try write(node).whole } ?? "1"
      let seed = given["random_state"].map { ", seed=\(slice($0))" } ?? ""
      return Written("\(t).sample(\(n)\(seed))", receiver.sort)
    case "shift", "diff", "pct_change", "rolling":
      return try writeSeries(name, arguments, of: receiver, at: place)
    default: return nil
    }
  }

  /// `s.reset_index(name="n")`: keys and values as the columns of a table.
  private mutating func writeAsTable(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let given = bind(arguments, ["*", "name", "drop"], ignoring: ["deep"])
    foreign(name, at: place)
    guard case .series(let keys, var values) = receiver.sort else { return receiver }
    if given["drop"]?.truth == true { lose("drop=True") }
    var text = receiver.whole
    // The number of rows is called `n` here.
    let title = given["name"]?.text ?? (values == ["n"] ? "count" : nil)
    if let title, values.count == 1 {
      let new = Template.identifier(title)
      text = "\(receiver.text).rename(\(new) = \(values[0]))\(receiver.order)"
      values = [new]
    }
    if name == "to_frame" { return Written(text, .series(keys: keys, values: values)) }
    var table = Written(text, .plain(.table))
    table.columns = PythonNames.Columns(all: keys + values, numbers: values, label: keys.first)
    return table
  }

  /// `t.select_dtypes("number")`, where the columns of the table are known.
  private mutating func writeOfKinds(
    _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let given = bind(arguments, ["include", "exclude"])
    foreign("select_dtypes", at: place)
    let kinds = given["include"] ?? given["exclude"]
    let words = kinds.map { node in
      node.texts ?? (slice(node).contains("np.number") ? ["number"] : [])
    }
    let areNumbers = words.map {
      Set($0).isSubset(of: ["number", "int64", "float64", "int", "float"])
    }
    guard let known = known(receiver), words?.isEmpty == false, areNumbers == true else {
      throw WithoutTwin(
        form: "select_dtypes", range: place,
        help: Bilingual(
          "nommez les colonnes : t.select(A, B)", "name the columns: t.select(A, B)"))
    }
    let isKept = { (name: String) in known.numbers.contains(name) == (given["include"] != nil) }
    let all = known.all.filter(isKept)
    let columns = known.of(all)
    var chosen = Written(
      "\(receiver.base).select(\(all.map(Template.identifier).joined(separator: ", ")))",
      .plain(.table))
    chosen.columns = columns
    return chosen
  }

  private mutating func writeSortValues(
    _ arguments: [PythonArgument], of receiver: Written
  ) throws(WithoutTwin) -> Written {
    let given = bind(
      arguments, ["by", "axis", "ascending", "inplace"],
      ignoring: arguments.contains { $0.label == "na_position" && $0.value.text == "first" }
        ? ["ignore_index", "kind"] : ["ignore_index", "kind", "na_position"])
    var keys: [String]?
    if let by = given["by"] {
      keys = by.texts?.map(Template.identifier)
      if keys == nil { lose("by") }
    } else if case .series(_, let values) = receiver.sort, values.count == 1 {
      keys = values
    }
    var orders: [Bool] = [true]
    if let ascending = given["ascending"] {
      if let truth = ascending.truth {
        orders = [truth]
      } else if case .list(let items) = ascending.kind {
        orders = items.compactMap(\.truth)
      } else {
        lose("ascending")
      }
    }
    guard let keys else {
      if receiver.names == .table { lose("sort_values()") }
      let order = orders == [false] ? ", descending = true" : ""
      return Written("sorted(\(receiver.whole)\(order))", .plain(receiver.names))
    }
    let signed = keys.enumerated().map { index, key in
      let isUp = index < orders.count ? orders[index] : orders[orders.count - 1]
      return isUp ? key : "-\(key)"
    }
    let text = receiver.order.isEmpty ? receiver.base : receiver.text
    let sort: Written.Sort =
      if case .series = receiver.sort { receiver.sort } else { .plain(.table) }
    var written = Written("\(text).sort(\(signed.joined(separator: ", ")))", sort)
    written.columns = receiver.columns
    return written
  }

  private mutating func writeCounts(
    _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    let given = bind(arguments, ["normalize", "sort", "ascending", "bins", "dropna"])
    if given["bins"] != nil { lose("bins") }
    let (table, column): (String, String)
    if case .column(let of, let name) = receiver.sort {
      (table, column) = (of, name)
    } else {
      guard receiver.names != .table else { return nil }
      (table, column) = ("table(x = \(receiver.whole))", "x")
    }
    foreign("value_counts", at: place)
    var text = "\(table).count(\(column))"
    if given.isDefault("dropna", true) {
      text += Self.filled(gaps([column], of: Written(table)))
    }
    if given["sort"]?.truth != false {
      text += given.isDefault("ascending", false) ? ".sort(-n)" : ".sort(n)"
    }
    if given["normalize"]?.truth == true { text += ".derive(n = n / sum(n))" }
    return Written(text, .series(keys: [column], values: ["n"]))
  }

  /// The value of a new column, with the table's columns alone.
  mutating func derived(
    _ node: PythonNode, of table: String
  ) throws(WithoutTwin) -> String {
    if case .lambda(let parameters, let body) = node.kind, parameters.count == 1,
      let text = try freed(body, of: table, row: parameters[0])
    {
      return text
    }
    if let text = try freed(node, of: table) { return text }
    return try write(node).whole
  }

  /// `s.apply(f)`, `s.map({…})`, `t.apply(lambda r: …, axis=1)`.
  private mutating func writeApply(
    _ name: String, _ arguments: [PythonArgument], of receiver: Written, at place: SourceRange
  ) throws(WithoutTwin) -> Written? {
    guard let function = arguments.first?.value, arguments[0].label == nil else { return nil }
    let axis = arguments.first { $0.label == "axis" }?.value
    if let axis, axis.whole == 1 || axis.text == "columns" {
      guard case .lambda(let parameters, let body) = function.kind, parameters.count == 1 else {
        foreign(name, at: place)
        return Written(
          "[\(try write(function).base)(r) for r in \(receiver.whole)]", .plain(.list))
      }
      foreign(name, at: place)
      return Written(
        "[\(try write(body).whole) for \(parameters[0]) in \(receiver.whole)]", .plain(.list))
    }
    if receiver.names == .table, case .lambda = function.kind {
      foreign(name, at: place)
      throw WithoutTwin(
        form: name, range: place, help: Self.nearestMethods["apply"] ?? Bilingual(same: ""))
    }
    guard arguments.count == 1, receiver.names != .table else { return nil }
    if name == "map", receiver.names != .column { return nil }
    foreign(name, at: place)
    if case .record(let fields) = function.kind, fields.contains(where: { $0.key.text == nil }) {
      // A record has names only.
      let branches = try fields.map { field throws(WithoutTwin) in
        "if (x == \(slice(field.key))) ?? false then \(try write(field.value).whole)"
      }
      let choice = branches.joined(separator: " el")
      return Written("map(\(receiver.whole), x => \(choice) else none)", .plain(.column))
    }
    if case .record(let fields) = function.kind {
      // What is no name of the record becomes nothing.
      let keys = fields.map { slice($0.key) }.joined(separator: ", ")
      return Written(
        "map(\(receiver.whole), x => if (x in [\(keys)]) ?? false then \(try write(function).whole)[x] else none)",
        .plain(.column))
    }
    if case .attribute(let template, "format", _) = function.kind, let text = template.text {
      let parts = text.replacing("{:", with: "{x:").replacing("{}", with: "{x}")
      return Written("map(\(receiver.whole), x => f\"\(parts)\")", .plain(.column))
    }
    if case .name(let known) = function.kind, known == "str" {
      return Written("map(\(receiver.whole), x => f\"{x}\")", .plain(.column))
    }
    return Written("map(\(receiver.whole), \(try write(function).whole))", .plain(.column))
  }

  /// The function that makes values of a type of pandas, `float` or `"float64"`; nil for others.
  private static func conversion(to type: PythonNode) -> String? {
    switch type.name ?? type.text {
    case "float", "float64": "number"
    case "int", "int64": "int"
    case "str", "string": "text"
    default: nil
    }
  }

  /// `t.astype({"a": "float"})`: the columns one by one.
  private mutating func converted(
    _ fields: [PythonField], _ table: Written, _ place: SourceRange
  ) -> Written? {
    var changes: [String] = []
    for field in fields {
      guard let column = field.key.text.map(Template.identifier),
        let ours = Self.conversion(to: field.value)
      else { return nil }
      changes.append("\(column) = \(ours)(\(column))")
    }
    foreign("astype", at: place)
    return Written("\(table.base).derive(\(changes.joined(separator: ", ")))", .plain(.table))
  }

  /// The condition of `query`, a text, as `filter` reads it: there `&` is weaker than comparisons.
  private func condition(
    of text: String, in table: Written, at place: SourceRange
  ) throws(WithoutTwin) -> String? {
    let source = Source(text, origin: .input(0))
    var out = ""
    let tokens = Lexer.tokens(of: source)
    let named = tokens.filter { $0.kind == .name }.map { source.slice($0.range) }
    let open = gaps(named.map(Template.identifier), of: table).filter { name in
      known(table)?.all.map(Template.identifier).contains(name) ?? true
    }
    let words = tokens.filter { !$0.isTrivia }.map { source.slice($0.range) }
    if words.count == 3, words[1] == "!=", open == [Template.identifier(words[0])] {
      return "\(text) or is_none(\(open[0]))"
    }
    for token in tokens {
      switch token.kind {
      case .symbol(.notEqual) where !open.isEmpty, .keyword(.not) where !open.isEmpty,
        .foreign(.tilde) where !open.isEmpty:
        throw WithoutTwin(
          form: "query", range: place,
          message: Bilingual(
            "pandas garde ici les lignes où la valeur manque",
            "here pandas keeps the rows in which the value is missing"),
          help: Bilingual(
            "\(table.base).filter(A != 2 or is_none(A)), \(table.base).filter(not (A > 2) or is_none(A))",
            "\(table.base).filter(A != 2 or is_none(A)), \(table.base).filter(not (A > 2) or is_none(A))"
          ))
      case .foreign(.ampersand): out += "and"
      case .foreign(.bar): out += "or"
      case .foreign(.tilde): out += "not "
      case .error: return nil
      default: out += source.slice(token.range)
      }
    }
    return out
  }
}
