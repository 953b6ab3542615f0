import Diagnostics
import Language
import Styling

/// A piece of a line in étude's words.
struct Written {
  /// The sort of its value, with what is known of where it comes from.
  enum Sort {
    case plain(PythonNames.Sort)
    /// A column of the table that this text names.
    case column(of: String, String)
    /// `t.groupby("A")`, before anything is computed: the table, the keys, the columns chosen.
    /// Keys that may be missing are the gaps.
    case groups(table: String, keys: [String], chosen: [String]?, sorted: Bool, gaps: [String])
    /// A table with a row for each group, which pandas has as a series or a table named by its keys.
    case series(keys: [String], values: [String])
    /// A picture, of the module that drew it.
    case picture(String)
    /// `x.rolling(3)`, before anything is computed: the column and how many values.
    case windows(of: String, count: String)
    /// What a function of SciPy gives.
    case result(PythonResult)
  }

  var text: String
  var sort: Sort
  /// True where something may be hung on it (`.f()`, `[0]`) without brackets.
  var isTight: Bool
  /// The columns of a table, where they are known.
  var columns: PythonNames.Columns?
  /// The order in which pandas has the rows of a series, `.sort(A)`; put off, since what follows may
  /// sort otherwise.
  var order = ""

  /// The text of what has no value by itself: groups and windows of which nothing is computed.
  ///
  /// A line that holds it is no translation.
  static let pending = "\u{0}"

  init(_ text: String, _ sort: Sort = .plain(.unknown), isTight: Bool = true) {
    self.text = text
    self.sort = sort
    self.isTight = isTight
  }

  /// The text with its rows in pandas' order.
  var whole: String { text + order }
  /// The text to hang something on.
  var base: String { isTight ? whole : "(\(whole))" }

  var names: PythonNames.Sort {
    switch sort {
    case .plain(let sort): sort
    case .column: .column
    case .series: .table
    case .groups: .other
    case .picture(let module): module == "px" ? .figure : .axes
    case .windows: .other
    case .result: .result
    }
  }

  var isTable: Bool { names == .table || names == .unknown }
  var isColumn: Bool { names == .column || names == .unknown }
}

/// The reason for which a line of Python has no twin.
struct WithoutTwin: Error {
  /// What stands there: `read_excel`, `t.dropna()`.
  let form: String
  let range: SourceRange
  let message: Bilingual
  /// The nearest idea.
  let help: Bilingual

  init(form: String, range: SourceRange, message: Bilingual? = nil, help: Bilingual) {
    (self.form, self.range, self.help) = (form, range, help)
    self.message =
      message ?? Bilingual("\(form) n'a pas d'équivalent", "\(form) has no equivalent")
  }
}

/// What a function of SciPy gives, whose figures Python reads by names or by places.
struct PythonResult {
  /// The figures in Python's order, as a list.
  let items: String
  /// The attributes, in étude's words.
  let attributes: [String: String]
  /// The same where a name holds the value; `$` stands for the name.
  let kept: [String: String]

  func attributes(of name: String) -> [String: String] {
    kept.mapValues { $0.replacing("$", with: name) }
  }
}

/// Writes expressions of Python in étude's words, as they were where the two agree.
///
/// What the twin cannot do is counted in `lost`: the line is then no translation, and is only
/// offered where it has failed.
struct PythonWriter {
  let source: Source
  var names: PythonNames
  /// The foreign words that were written otherwise, in order.
  var words: [(word: String, range: SourceRange)] = []
  /// The options without a twin that change a result.
  private(set) var lost: [String] = []
  /// What means something else in Python than it does here, and runs all the same.
  var hints: [WithoutTwin] = []
  /// What is translated whole, and yet gives something else than in Python.
  private(set) var inexact: [String] = []
  /// The options without a twin that only change how a picture looks.
  private(set) var cosmetic: [String] = []
  /// The parameter of a function of one row, and the table whose columns stand for its cells.
  var rows: (parameter: String, table: String)?
  /// The table whose columns are in sight, where an argument of a verb is being written.
  var verb: String?
  /// True where a condition chooses rows: what has nothing to compare is not among them, unless it
  /// is to be unequal.
  var isMask = false
  /// The columns without missing cells of the table whose groups are being written.
  var complete: Set<String> = []
  /// True where something was written in a verb that is no column of its table.
  var strays = false

  init(_ source: Source, names: PythonNames) {
    self.source = source
    self.names = names
  }

  mutating func foreign(_ word: String, at range: SourceRange) { words.append((word, range)) }

  mutating func lose(_ option: String) { if !lost.contains(option) { lost.append(option) } }

  mutating func approximate(_ what: String) { if !inexact.contains(what) { inexact.append(what) } }

  mutating func passOver(_ option: String) {
    if !cosmetic.contains(option) { cosmetic.append(option) }
  }

  func slice(_ node: PythonNode) -> String { source.slice(node.range) }

  /// An expression in étude's words.
  mutating func write(_ node: PythonNode) throws(WithoutTwin) -> Written {
    if let verb, let name = column(node, of: rows?.parameter ?? verb) {
      return Written(name, .column(of: verb, name))
    }
    switch node.kind {
    case .name(let name): return writeName(name, node)
    case .text(let text): return Written(written(text, node), .plain(.text))
    case .number: return Written(slice(node), .plain(.number))
    case .list: return Written(try spliced(node), .plain(.list))
    case .comprehension: return try writeComprehension(node)
    case .record: return Written(try spliced(node), .plain(.record))
    case .set(let items):
      foreign("{…}", at: node.range)
      let texts = try items.map { item throws(WithoutTwin) in try value(item) }
      return Written("distinct([\(texts.joined(separator: ", "))])", .plain(.list))
    case .recordComprehension: throw filledByLoop(node)
    case .test(let inner): return Written(try condition(inner), isTight: inner.isAtom)
    case .tuple(let items): return try writeTuple(items, node)
    case .group(let inner):
      let written = try write(inner)
      return Written("(\(written.whole))", written.sort)
    case .unary(let sign, let operand): return try writeUnary(sign, operand, node)
    case .binary(let sign, let left, let right): return try writeBinary(sign, left, right, node)
    case .lambda(let parameters, let body): return try writeLambda(parameters, body, node)
    case .attribute(let base, let name, let range):
      return try writeAttribute(base, name, range, node)
    case .index(let base, let keys): return try writeIndex(base, keys, node)
    case .call(let callee, let arguments): return try writeCall(callee, arguments, node)
    case .parts, .slice: return Written(try spliced(node))
    case .conditional: return Written(try spliced(node), isTight: false)
    }
  }

  /// A text, without a prefix of Python's: in `r"\s"` each backslash is itself.
  private func written(_ text: String, _ node: PythonNode) -> String {
    let spelled = slice(node)
    guard let first = spelled.first, first.isLetter else { return spelled }
    let quote = text.contains("\"") ? "'" : "\""
    return quote + text.replacing("\\", with: "\\\\") + quote
  }

  /// The characters of a node with its parts in étude's words.
  mutating func spliced(_ node: PythonNode) throws(WithoutTwin) -> String {
    try spliced(node.range, node.children)
  }

  /// A node as a value by itself; groups, or windows, of which nothing is computed are none.
  mutating func value(_ node: PythonNode) throws(WithoutTwin) -> String {
    let written = try write(node)
    switch written.sort {
    case .groups(let table, let keys, nil, _, let gaps) where keys.count == 1:
      // pandas walks through pairs of a key and a table, in the order of the keys.
      let all = "\(table)\(Self.filled(gaps)).\(keys[0])"
      return "[[key, \(table).filter(\(keys[0]) == key)] for key in sorted(distinct(\(all)))]"
    default: return written.whole
    }
  }

  mutating func spliced(
    _ range: SourceRange, _ parts: [PythonNode]
  ) throws(WithoutTwin) -> String {
    var out = ""
    var place = range.lower
    for part in parts {
      out += source.slice(SourceRange(place, part.range.lower))
      out += try value(part)
      place = part.range.upper
    }
    return out + source.slice(SourceRange(place, range.upper))
  }

  private mutating func writeName(_ name: String, _ node: PythonNode) -> Written {
    if name == "__name__" {
      foreign(name, at: node.range)
      return Written("\"__main__\"", .plain(.other))
    }
    if verb != nil, !["True", "False", "None", "true", "false", "none"].contains(name) {
      strays = true
    }
    var written = Written(slice(node), .plain(names.sort(of: name)))
    if let groups = names.groups[name], written.names == .table {
      written = Written(
        Written.pending,
        .groups(
          table: name, keys: groups.keys, chosen: groups.chosen, sorted: groups.sorted,
          gaps: groups.gaps))
      written.columns = names.known(name)
      return written
    }
    if let (keys, values) = names.seriesColumns(name), written.names == .table {
      written.sort = .series(keys: keys, values: values)
    }
    if written.names == .table { written.columns = names.known(name) }
    return written
  }

  /// The columns of a table, nil where they are not known.
  func known(_ table: Written) -> PythonNames.Columns? {
    table.columns ?? names.known(table.whole)
  }

  /// The columns of numbers of a table, nil where they are not known.
  func numbers(of table: Written) -> [String]? {
    known(table)?.numbers.map(Template.identifier)
  }

  /// All columns of a table, nil where they are not known.
  func everyColumn(of table: Written) -> [String]? {
    known(table)?.all.map(Template.identifier)
  }

  /// The column that names the rows of a table, nil where it has none or is not known.
  func label(of table: Written) -> String? {
    known(table)?.label.map(Template.identifier)
  }

  /// A comprehension, a generator in the brackets of a call included.
  private mutating func writeComprehension(_ node: PythonNode) throws(WithoutTwin) -> Written {
    guard case .comprehension(let value, let clauses) = node.kind else {
      return Written(slice(node))
    }
    let before = words.count
    let first = try write(value).whole
    let head = source.slice(SourceRange(node.range.lower, value.range.lower))
    let tail = try spliced(SourceRange(value.range.upper, node.range.upper), clauses)
    if words.count == before { return Written(slice(node), .plain(.list)) }
    return Written(head + first + tail, .plain(.list))
  }

  /// A value, with a list's brackets around a generator that stood in those of a call.
  mutating func writeEnclosed(_ node: PythonNode) throws(WithoutTwin) -> Written {
    let value = try write(node)
    guard case .comprehension(let first, _) = node.kind, first.range.lower == node.range.lower
    else { return value }
    return Written("[\(value.whole)]", .plain(.list))
  }

  /// A record from pairs, which only a loop fills.
  func filledByLoop(_ node: PythonNode) -> WithoutTwin {
    WithoutTwin(
      form: slice(node), range: node.range,
      message: Bilingual("une fiche se remplit nom par nom", "a record is filled name by name"),
      help: Bilingual(
        #"d = {}, puis dans une boucle : d[f"{x}"] = x * x"#,
        #"d = {}, then in a loop: d[f"{x}"] = x * x"#))
  }

  private mutating func writeTuple(
    _ items: [PythonNode], _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    let texts = try writeAll(items).map(\.whole)
    foreign("(…, …)", at: node.range)
    return Written("[\(texts.joined(separator: ", "))]", .plain(.list))
  }

  mutating func writeAll(_ nodes: [PythonNode]) throws(WithoutTwin) -> [Written] {
    var all: [Written] = []
    for node in nodes { all.append(try write(node)) }
    return all
  }

  private mutating func writeUnary(
    _ sign: String, _ operand: PythonNode, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    if sign == "not" { return Written(try negated(operand, node), isTight: false) }
    guard sign == "~" else {
      let written = try write(operand)
      let text =
        written.isTight || !operand.isAtom ? try spliced(node) : "\(sign)(\(written.whole))"
      return Written(text, written.sort, isTight: false)
    }
    foreign("~", at: node.range)
    return Written(try opposite(operand), .plain(.column), isTight: false)
  }

  private mutating func writeBinary(
    _ sign: String, _ left: PythonNode, _ right: PythonNode, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    switch sign {
    case "is", "is not":
      let value = try write(left)
      guard let name = right.name, ["None", "none", "rien"].contains(name) else {
        foreign(sign, at: node.range)
        let other = try write(right)
        return Written(
          "\(value.whole) \(sign == "is" ? "==" : "!=") \(other.whole)", isTight: false)
      }
      foreign(sign, at: node.range)
      let test = "is_none(\(value.whole))"
      return sign == "is" ? Written(test) : Written("not \(test)", isTight: false)
    case "&", "|":
      guard mentionsColumn(left) || mentionsColumn(right) else {
        return Written(try spliced(node), isTight: false)
      }
      foreign(sign, at: node.range)
      let (first, second) = (try write(left), try write(right))
      let word = sign == "&" ? "and" : "or"
      let sides = [(first, left), (second, right)].map { written, side in
        if case .unary = side.kind, written.whole.contains(" or ") {
          "(\(written.whole))"
        } else {
          written.whole
        }
      }
      return Written(sides.joined(separator: " \(word) "), .plain(.column), isTight: false)
    case "%":
      if let text = left.text { return try writePercent(text, right, node) }
    case "*": hintAtRepetition(left, right, node)
    case "+": hintAtJoining(left, right, node)
    default: break
    }
    let before = words.count
    let (first, second) = (try write(left), try write(right))
    let isColumn = first.names == .column || second.names == .column
    let isArray = first.names == .array || second.names == .array
    let sort: Written.Sort = .plain(isColumn ? .column : isArray ? .array : .unknown)
    guard words.count > before || verb != nil || isMask else {
      return Written(slice(node), sort, isTight: false)
    }
    let gap = source.slice(SourceRange(left.range.upper, right.range.lower))
    let text = operand(first, left) + gap + operand(second, right)
    if sign == "!=", isMask {
      return Written(unequal(text, [first, second]), sort, isTight: false)
    }
    return Written(text, sort, isTight: false)
  }

  /// `[0] * 3`, `2 * [1, 2]`, which repeats the list in Python, and multiplies its items here.
  private mutating func hintAtRepetition(
    _ left: PythonNode, _ right: PythonNode, _ node: PythonNode
  ) {
    let (list, count) = if case .list = left.kind { (left, right) } else { (right, left) }
    guard case .list(let items) = list.kind, !items.isEmpty, verb == nil,
      items.allSatisfy({ $0.number != nil || $0.truth != nil || $0.name == "None" }),
      count.whole != nil || count.name != nil, count.name.map(names.sort) != .column
    else { return }
    let times = "for i in range(\(slice(count)))"
    hints.append(
      WithoutTwin(
        form: slice(node), range: node.range,
        message: Bilingual(
          "\(slice(node)) multiplie chaque élément ; en Python, la liste serait répétée",
          "\(slice(node)) multiplies each item; in Python the list would be repeated"),
        help: Bilingual(
          same: items.count == 1
            ? "[\(slice(items[0])) \(times)]" : "[x \(times) for x in \(slice(list))]")))
  }

  /// `xs + [4]`, which joins two lists in Python, and adds item by item here.
  private mutating func hintAtJoining(
    _ left: PythonNode, _ right: PythonNode, _ node: PythonNode
  ) {
    guard verb == nil, isList(left) && isList(right), left.items != nil || right.items != nil
    else { return }
    let joined =
      if let items = right.items, !items.isEmpty {
        "append(\(([left] + items).map(slice).joined(separator: ", ")))"
      } else {
        "[x for xs in [\(slice(left)), \(slice(right))] for x in xs]"
      }
    hints.append(
      WithoutTwin(
        form: slice(node), range: node.range,
        message: Bilingual(
          "\(slice(node)) additionne élément par élément ; en Python, les listes seraient mises bout à bout",
          "\(slice(node)) adds item by item; in Python the lists would be joined"),
        help: Bilingual(same: joined)))
  }

  private func isList(_ node: PythonNode) -> Bool {
    node.items != nil || node.name.map(names.sort) == .list
  }

  /// An operand that became an operation where it was a call wants brackets.
  private func operand(_ written: Written, _ node: PythonNode) -> String {
    written.isTight || !node.isAtom ? written.whole : written.base
  }

  /// A lambda; the parameter hides a name around it.
  private mutating func writeLambda(
    _ parameters: [String], _ body: PythonNode, _ node: PythonNode
  ) throws(WithoutTwin) -> Written {
    foreign("lambda", at: node.range)
    let outer = names
    for parameter in parameters { names.note(parameter, is: .unknown) }
    defer { names = outer }
    let text = try write(body).whole
    let head = parameters.count == 1 ? parameters[0] : "(\(parameters.joined(separator: ", ")))"
    return Written("\(head) => \(text)", isTight: false)
  }

  /// True where an operand of `&` is a condition on a column: `t["a"] > 1`, `t.a.isin(…)`.
  private func mentionsColumn(_ node: PythonNode) -> Bool {
    switch node.kind {
    case .index(_, let keys): keys.count == 1 && keys[0].text != nil
    case .attribute: true
    case .name(let name): names.sort(of: name) == .column
    default: node.children.contains(where: mentionsColumn)
    }
  }

  /// A node as an argument of a verb of `table`, whose columns stand there alone; nil where it holds
  /// anything but these columns and constants, which a verb might read otherwise.
  mutating func freed(
    _ node: PythonNode, of table: String, row: String? = nil, isMask: Bool = false,
    isDecided: Bool = false
  ) throws(WithoutTwin) -> String? {
    let outer = (verb: verb, strays: strays, rows: rows, words: words, isMask: self.isMask)
    self.isMask = isMask
    defer { self.isMask = outer.isMask }
    (verb, strays) = (table, false)
    rows = row.map { (parameter: $0, table: table) }
    let text = isDecided ? try decided(node) : try write(node).whole
    let isFree = !strays
    (verb, strays, rows) = (outer.verb, outer.strays, outer.rows)
    if !isFree { words = outer.words }
    return isFree ? text : nil
  }

  /// The column of `table`, a text, that a node names; nil where it is something else.
  func column(_ node: PythonNode, of table: String) -> String? {
    switch node.kind {
    case .index(let base, let keys):
      guard keys.count == 1, let name = keys[0].text, slice(base) == table else { return nil }
      return Template.identifier(name)
    case .attribute(let base, let name, _):
      guard slice(base) == table, !Self.attributes.contains(name) else { return nil }
      return name
    default: return nil
    }
  }

  /// The attributes of tables and columns that are no columns.
  static let attributes: Set<String> = [
    "shape", "columns", "dtypes", "dtype", "index", "values", "size", "T", "iloc", "loc", "at",
    "iat",
    "str", "dt", "plot", "empty", "ndim",
  ]
}

extension PythonNode {
  /// True where no operator stands outside brackets.
  var isAtom: Bool {
    switch kind {
    case .unary, .binary, .conditional, .lambda: false
    case .test(let inner): inner.isAtom
    default: true
    }
  }
}
