import Diagnostics
import Styling

/// Attributes and square brackets: columns, rows, slices, masks.
extension PythonWriter {
  mutating func writeAttribute(
    _ base: PythonNode, _ name: String, _ range: SourceRange, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    if let module = base.name.flatMap(names.module) {
      if let constant = Self.constants["\(module).\(name)"] {
        foreign("\(slice(base)).\(name)", at: node.range)
        return Written(constant, .plain(.other))
      }
      throw WithoutTwin(
        form: slice(node), range: node.range,
        help: Bilingual("help donne la liste des fonctions", "help lists the functions"))
    }
    if case .attribute(let inner, "dt", _) = base.kind {
      let column = try write(inner)
      foreign("dt", at: base.range)
      return try datePart(name, of: column, at: range)
    }
    if let held = base.name.flatMap({ names.attribute(name, of: $0) }) {
      foreign(name, at: range)
      return Written(held, .plain(.other))
    }
    let written = try write(base)
    if case .result(let result) = written.sort {
      guard let figure = result.attributes[name] else {
        throw WithoutTwin(
          form: name, range: range,
          help: Bilingual(same: result.attributes.values.sorted().joined(separator: ", ")))
      }
      return Written(figure, .plain(.other))
    }
    if case .groups(let table, let keys, nil, let sorted, let gaps) = written.sort {
      var groups = Written(
        Written.pending,
        .groups(table: table, keys: keys, chosen: [name], sorted: sorted, gaps: gaps))
      groups.columns = known(written)
      return groups
    }
    if name == "days", verb == nil, let days = try days(base, written, range) {
      foreign(name, at: range)
      return days
    }
    switch name {
    case "dayofweek", "day_of_week":
      guard verb == nil, written.names == .unknown || written.names == .other else { break }
      throw WithoutTwin(
        form: name, range: range, help: Bilingual(same: "weekday(\(written.whole)) - 1"))
    case "T" where written.names == .table: return try transposed(base, written, range)
    case "shape" where written.isTable:
      foreign(name, at: range)
      if case .series(_, let values) = written.sort, !values.isEmpty {
        let columns = values.count == 1 ? "" : ", \(values.count)"
        return Written("[len(\(written.whole))\(columns)]", .plain(.list))
      }
      return Written(
        "[len(\(written.whole)), len(columns(\(written.whole)))]", .plain(.list))
    case "columns" where written.isTable:
      foreign(name, at: range)
      if case .series(let keys, _) = written.sort {
        return Written("\(written.base).columns()[\(keys.count):]", .plain(.list))
      }
      return Written("\(written.base).columns()", .plain(.list))
    case "values" where written.names != .record:
      if case .series(_, let values) = written.sort, values.count == 1 {
        foreign(name, at: range)
        return Written("\(written.base).\(values[0])", .plain(.array))
      }
      guard written.isColumn, written.names == .column else { break }
      foreign(name, at: range)
      return Written(written.whole, .plain(.array), isTight: written.isTight)
    case "index":
      guard case .series(let keys, _) = written.sort, keys.count == 1 else { break }
      foreign(name, at: range)
      return Written("\(written.base).\(keys[0])", .plain(.column))
    case "empty" where written.isTable:
      foreign(name, at: range)
      return Written("len(\(written.whole)) == 0", isTight: false)
    default: break
    }
    if case .series(_, let values) = written.sort, values.contains(name) {
      return Written("\(written.base).\(name)", .column(of: written.base, name))
    }
    let isOfTable = written.names == .table
    return Written(
      "\(written.base).\(source.slice(range))",
      isOfTable ? .column(of: written.base, name) : .plain(.unknown))
  }

  /// The constants of modules.
  private static let constants: [String: String] = [
    "math.pi": "pi", "np.pi": "pi", "np.nan": "none", "math.nan": "none", "np.e": "exp(1)",
    "math.e": "exp(1)", "np.NaN": "none", "pd.NA": "none",
  ]

  mutating func writeIndex(
    _ base: PythonNode, _ keys: [PythonNode], _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    if let figure = try writeDescribed(base, keys, node) { return figure }
    if case .attribute(let inner, let accessor, let range) = base.kind {
      switch accessor {
      case "loc", "at": return try writeLocation(inner, keys, accessor, range)
      case "iloc", "iat": return try writePlace(inner, keys, accessor, range)
      case "shape": return try writeSize(inner, keys, node, range)
      case "str" where keys.count == 1 && (isSlice(keys[0]) || keys[0].whole != nil):
        foreign(accessor, at: range)
        return Written(
          "map(\(try write(inner).whole), x => x[\(try spliced(keys[0]))])", .plain(.column))
      default: break
      }
    }
    if let cell = try writeCell(base, keys) { return cell }
    if let pair = correlated(base, keys) {
      foreign(slice(base), at: base.range)
      let both = try writeAll(pair).map(\.whole).joined(separator: ", ")
      return Written("corr(\(both))", .plain(.other))
    }
    var table = try write(base)
    if case .result(let result) = table.sort { table = Written(result.items, .plain(.list)) }
    if case .groups(let of, let by, _, let sorted, let gaps) = table.sort, keys.count == 1,
      let chosen = keys[0].texts
    {
      let columns = chosen.map(Template.identifier)
      var groups = Written(
        Written.pending,
        .groups(table: of, keys: by, chosen: columns, sorted: sorted, gaps: gaps))
      groups.columns = table.columns
      return groups
    }
    if let name = base.name, keys.count == 1, keys[0].text != nil, let cells = names.named[name] {
      foreign("[…]", at: keys[0].range)
      return Written(
        "\(cells.table)[\(slice(keys[0])), \"\(cells.column)\"]", .plain(.other))
    }
    if let mode = try writeMode(base, keys) { return mode }
    if keys.count == 1, let written = try writeOneKey(table, keys[0]) { return written }
    let inside = try spliced(
      SourceRange(base.range.upper, node.range.upper), keys)
    return Written(table.base + inside)
  }

  /// `t["column"]["row"]`, where the rows of t have names.
  private mutating func writeCell(
    _ base: PythonNode, _ keys: [PythonNode]
  ) throws(WithoutTwin) -> Written? {
    guard case .index(let inner, let columns) = base.kind, keys.count == 1, columns.count == 1,
      keys[0].text != nil, columns[0].text != nil
    else { return nil }
    let before = words
    let table = try write(inner)
    let hasNames: Bool
    if case .series(let by, let values) = table.sort {
      hasNames = by.count == 1 && values.count != 1
    } else if case .call(let callee, _) = inner.kind,
      case .attribute(_, "set_index", _) = callee.kind
    {
      hasNames = true
    } else {
      hasNames = false
    }
    guard hasNames else {
      words = before
      return nil
    }
    foreign("[…][…]", at: base.range)
    return Written(
      "\(table.base)[\(rowName(keys[0], of: table)), \(slice(columns[0]))]", .plain(.other))
  }

  /// The name of a row as it stands in the table: `corr` has those of the columns, blanks included.
  private func rowName(_ node: PythonNode, of table: Written) -> String {
    guard case .series(["column"], _) = table.sort, let name = node.text,
      let own = known(table)?.all.first(where: {
        $0 == name || $0.replacing(" ", with: "_") == name
      })
    else { return slice(node) }
    return "\"\(own)\""
  }

  /// True for a column of `t.set_index("A")`, whose rows have names.
  func hasNamedRows(_ node: PythonNode) -> Bool {
    guard case .index(let base, let keys) = node.kind, keys.count == 1, keys[0].text != nil,
      case .call(let callee, _) = base.kind, case .attribute(_, "set_index", _) = callee.kind
    else { return false }
    return true
  }

  /// `x.mode()[0]`: étude gives one value, not a list of them.
  private mutating func writeMode(
    _ base: PythonNode, _ keys: [PythonNode]
  ) throws(WithoutTwin) -> Written? {
    guard keys.count == 1, keys[0].whole == 0, case .call(let callee, let arguments) = base.kind,
      arguments.isEmpty, case .attribute(let column, "mode", let range) = callee.kind
    else { return nil }
    foreign("mode", at: range)
    return Written("\(try write(column).base).mode()", .plain(.other))
  }

  /// The two series of `np.corrcoef(x, y)[0, 1]`.
  private func correlated(_ base: PythonNode, _ keys: [PythonNode]) -> [PythonNode]? {
    guard case .call(let callee, let arguments) = base.kind, arguments.count == 2,
      arguments.allSatisfy({ $0.label == nil }),
      case .attribute(let module, "corrcoef", _) = callee.kind,
      module.name.flatMap(names.module) == "np", keys.count == 2,
      Set(keys.compactMap(\.whole)) == [0, 1]
    else { return nil }
    return arguments.map(\.value)
  }

  /// `t[…]` with one key; nil where nothing is foreign about it.
  private mutating func writeOneKey(
    _ table: Written, _ key: PythonNode
  ) throws(WithoutTwin) -> Written? {
    if case .series(let by, let values) = table.sort, values.count == 1 {
      if let text = key.text, by.count == 1, !values.contains(Template.identifier(text)) {
        return Written(
          "\(table.text).filter(\(by[0]) == \(slice(key))).\(values[0])[0]", .plain(.other))
      }
      if key.whole != nil {
        return Written("\(table.base).\(values[0])[\(slice(key))]", .plain(.other))
      }
    }
    if case .list = key.kind, let names = key.texts, table.names == .table,
      let known = known(table), let columns = known.of(names)
    {
      var chosen = Written("\(table.base)[\(slice(key))]", .plain(.table))
      chosen.columns = columns
      return chosen
    }
    if table.names == .array, isComparison(key) {
      foreign("[…]", at: key.range)
      return Written(
        "[x for x, kept in zip(\(table.whole), \(try write(key).whole)) if kept]", .plain(.array))
    }
    if let name = key.text {
      if [.record, .list, .array, .column].contains(table.names) { return nil }
      return Written(
        "\(table.base)[\(slice(key))]", .column(of: table.base, Template.identifier(name)))
    }
    if case .list = key.kind, key.texts != nil, table.isTable {
      return Written("\(table.base)[\(slice(key))]", .plain(.table))
    }
    if case .slice = key.kind { return Written("\(table.base)[\(try spliced(key))]", table.sort) }
    guard isCondition(key) else { return nil }
    return try kept(of: table, where: key)
  }

  /// The rows of a table, or the cells of a column, for which a condition holds.
  mutating func kept(
    of table: Written, where condition: PythonNode
  ) throws(WithoutTwin) -> Written {
    if table.isTable, table.names != .column, condition.name == nil,
      let text = try freed(condition, of: table.whole, isMask: true)
    {
      foreign("[…]", at: condition.range)
      var kept = Written("\(table.base).filter(\(text))", .plain(.table))
      kept.columns = table.columns
      return kept
    }
    var kept = Written(
      "\(table.base)[\(try mask(condition))]",
      table.names == .unknown ? .plain(.table) : .plain(table.names))
    kept.columns = table.columns
    return kept
  }

  private func isComparison(_ node: PythonNode) -> Bool {
    guard case .binary(let sign, _, _) = node.kind else { return false }
    return ["==", "!=", "<", "<=", ">", ">="].contains(sign)
  }

  /// True for a condition on columns, or a name that may hold one.
  func isCondition(_ node: PythonNode) -> Bool {
    switch node.kind {
    case .binary(let sign, let left, let right):
      ["==", "!=", "<", "<=", ">", ">=", "in", "not in"].contains(sign)
        || (["&", "|", "and", "or"].contains(sign) && isCondition(left) && isCondition(right))
    case .unary(let sign, let operand): ["~", "not"].contains(sign) && isCondition(operand)
    case .group(let inner): isCondition(inner)
    case .name(let name): names.sort(of: name) == .column
    case .call(let callee, _):
      if case .attribute(_, let name, _) = callee.kind {
        [
          "isin", "between", "isna", "isnull", "notna", "notnull", "contains", "startswith",
          "endswith", "duplicated",
        ].contains(name)
      } else {
        false
      }
    default: false
    }
  }

  /// `t.loc[…]`.
  private mutating func writeLocation(
    _ base: PythonNode, _ keys: [PythonNode], _ word: String, _ range: SourceRange
  ) throws(WithoutTwin) -> Written {
    let table = try write(base)
    foreign(word, at: range)
    if case .series = table.sort, keys.count == 1, let one = try writeOneKey(table, keys[0]) {
      return one
    }
    let rows = keys[0]
    // The row of the greatest value, or of the least.
    if let row = try extremeRow(rows, of: table) {
      guard keys.count == 2, let name = keys[1].text else { return Written(row, .plain(.record)) }
      return Written("\(row).\(Template.identifier(name))", .plain(.other))
    }
    if keys.count == 1 {
      if case .slice(let from, let to, nil) = rows.kind {
        return try labels(of: table, from, to, rows)
      }
      if rows.whole != nil { return Written("\(table.base).row(\(slice(rows)))", .plain(.record)) }
      if case .list = rows.kind, rows.texts == nil {
        throw WithoutTwin(
          form: "loc[[…]]", range: rows.range,
          help: Bilingual("une ligne se lit t.row(0)", "a row is read t.row(0)"))
      }
      if rows.text != nil {
        guard let label = label(of: table) else { throw rowByName(table, rows) }
        return Written(
          "\(table.base).filter(\(label) == \(slice(rows))).row(0)", .plain(.record))
      }
      return try kept(of: table, where: rows)
    }
    guard keys.count == 2 else {
      return Written("\(table.base)[\(keys.map(slice).joined(separator: ", "))]")
    }
    let columns = keys[1]
    if case .slice(nil, nil, nil) = rows.kind { return try chosen(columns, of: table, columns) }
    if isCondition(rows) {
      let some = try kept(of: table, where: rows)
      return try chosen(columns, of: some, columns)
    }
    if case .slice(let from, let to, nil) = rows.kind {
      return try chosen(columns, of: try labels(of: table, from, to, rows), columns)
    }
    let row = rows.text == nil ? try write(rows).whole : rowName(rows, of: table)
    return Written("\(table.base)[\(row), \(try write(columns).whole)]", .plain(.other))
  }

  private func rowByName(_ table: Written, _ key: PythonNode) -> WithoutTwin {
    WithoutTwin(
      form: "loc[\(slice(key))]", range: key.range,
      help: Bilingual(
        "une cellule se lit t[ligne, colonne] ; une ligne : t.filter(clé == \(slice(key))).row(0)",
        "a cell is read t[row, column]; a row: t.filter(key == \(slice(key))).row(0)"))
  }

  /// `t.loc[0:3]`: a slice of labels holds its last one.
  private mutating func labels(
    of table: Written, _ from: PythonNode?, _ to: PythonNode?, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    guard from.map({ $0.whole != nil }) ?? true, to.map({ $0.whole ?? -1 >= 0 }) ?? true else {
      throw rowByName(table, node)
    }
    let end = to?.whole.map { String($0 + 1) } ?? ""
    return Written("\(table.base)[\(from.map(slice) ?? ""):\(end)]", table.sort)
  }

  /// The columns that `.loc[…, columns]` chooses.
  private mutating func chosen(
    _ columns: PythonNode, of table: Written, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    if let name = columns.text {
      return Written(
        "\(table.base).\(Template.identifier(name))",
        .column(of: table.base, Template.identifier(name)))
    }
    if case .list = columns.kind, columns.texts != nil {
      return Written("\(table.base)[\(slice(columns))]", .plain(.table))
    }
    if case .slice(let from?, let to?, nil) = columns.kind, let first = from.text,
      let last = to.text
    {
      return Written(
        "\(table.base).select(\(Template.identifier(first))..\(Template.identifier(last)))",
        .plain(.table))
    }
    return Written("\(table.base).column(\(try write(columns).whole))", .plain(.column))
  }

  /// `t.iloc[…]`.
  private mutating func writePlace(
    _ base: PythonNode, _ keys: [PythonNode], _ word: String, _ range: SourceRange
  ) throws(WithoutTwin) -> Written {
    let table = try write(base)
    foreign(word, at: range)
    var rows = table
    if case .slice = keys[0].kind {
      let inside = try spliced(keys[0])
      if inside != ":" { rows = Written("\(table.base)[\(inside)]", table.sort) }
    } else if case .list = keys[0].kind {
      throw WithoutTwin(
        form: "iloc[[…]]", range: keys[0].range,
        help: Bilingual("une ligne se lit t.row(0)", "a row is read t.row(0)"))
    } else if keys.count == 1 {
      let place = try write(keys[0]).whole
      switch table.sort {
      case .column, .plain(.column), .plain(.list), .plain(.array):
        return Written("\(table.base)[\(place)]", .plain(.other))
      case .series(_, let values) where values.count == 1:
        return Written("\(table.base).\(values[0])[\(place)]", .plain(.other))
      case .plain(.table) where keys[0].whole != nil || !isSlice(keys[0]),
        .plain(.unknown) where keys[0].whole != nil:
        return Written("\(table.base).row(\(place))", .plain(.record))
      default: return Written("\(table.base)[\(place)]")
      }
    }
    guard keys.count == 2 else { return rows }
    // pandas does not count the column of labels.
    var columns = "columns(\(table.whole))"
    if case .series(let by, _) = table.sort { columns += "[\(by.count):]" }
    if case .slice = keys[1].kind {
      let inside = try spliced(keys[1])
      if inside == ":" {
        return isSlice(keys[0])
          ? rows : Written("\(table.base).row(\(try write(keys[0]).whole))", .plain(.record))
      }
      guard isSlice(keys[0]) else { return try cells(table, columns, keys, inside) }
      return Written("\(rows.base)[\(columns)[\(inside)]]", .plain(.table))
    }
    let column = "\(columns)[\(try write(keys[1]).whole)]"
    if isSlice(keys[0]) { return Written("\(rows.base)[\(column)]", .plain(.column)) }
    return Written("\(table.base)[\(try write(keys[0]).whole), \(column)]", .plain(.other))
  }

  private func isSlice(_ node: PythonNode) -> Bool {
    if case .slice = node.kind { true } else { false }
  }

  private mutating func cells(
    _ table: Written, _ columns: String, _ keys: [PythonNode], _ inside: String
  ) throws(WithoutTwin) -> Written {
    Written(
      "\(table.base)[\(columns)[\(inside)]].row(\(try write(keys[0]).whole))",
      .plain(.record))
  }

  /// `t.shape[0]`.
  private mutating func writeSize(
    _ base: PythonNode, _ keys: [PythonNode], _ node: PythonNode, _ range: SourceRange
  ) throws(WithoutTwin) -> Written {
    let table = try write(base)
    foreign("shape", at: range)
    switch keys.first?.whole {
    case 0: return Written("len(\(table.whole))", .plain(.other))
    case 1: return Written("len(columns(\(table.whole)))", .plain(.other))
    default:
      return Written(
        "[len(\(table.whole)), len(columns(\(table.whole)))][\(try writeAll(keys)[0].whole)]")
    }
  }

  /// `t["c"].idxmax()` as the row of `t`: `t.sort(-c).row(0)`; nil for anything else.
  private func extremeRow(_ node: PythonNode, of table: Written) throws(WithoutTwin) -> String? {
    guard case .call(let callee, let arguments) = node.kind, arguments.isEmpty,
      case .attribute(let inner, let word, _) = callee.kind, word == "idxmax" || word == "idxmin",
      let column = column(inner, of: table.whole)
    else { return nil }
    return "\(table.base).sort(\(word == "idxmax" ? "-" : "")\(column)).row(0)"
  }
}
