import Diagnostics
import Language
import Styling

/// Cuts a text into statements.
enum PythonStatements {
  /// The statements of a text whose tokens, without blanks, are given; the head of a block is one.
  static func split(_ tokens: [Token], of source: Source) -> [PythonStatement] {
    var statements: [PythonStatement] = []
    var start = 0
    var depth = 0
    func close(_ end: Int) {
      if end > start {
        statements.append(PythonStatement(tokens: tokens[start..<end], source: source))
      }
    }
    for (index, token) in tokens.enumerated() {
      switch token.kind {
      case .newline where depth == 0, .symbol(.semicolon) where depth == 0, .end:
        close(index)
        start = index + 1
      case .symbol(.colon) where depth == 0 && isHead(tokens[start], source):
        close(index)
        start = index + 1
      case .symbol(let symbol):
        depth = max(0, depth + (symbol.closer != nil ? 1 : symbol.isCloser ? -1 : 0))
      default: break
      }
    }
    close(tokens.count)
    return statements
  }

  private static func isHead(_ token: Token, _ source: Source) -> Bool {
    switch token.kind {
    case .keyword(let keyword): [.if, .elif, .else, .for, .while, .define].contains(keyword)
    case .name: ["try", "except", "finally", "with", "class"].contains(source.slice(token.range))
    default: false
    }
  }
}

/// One statement of a text, or the head of a block up to its colon.
struct PythonStatement {
  let tokens: ArraySlice<Token>
  let source: Source

  /// A statement in étude's words.
  enum Result {
    case line(String)
    /// A statement without anything to do, named by its function.
    case passedOver(String)
    /// A statement that is passed over although what follows may differ.
    case noted(WithoutTwin)
  }

  var range: SourceRange? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return SourceRange(first.lower, last.upper)
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? source.slice(tokens[index].range) : ""
  }

  /// The statement in étude's words, nil where it cannot be read as Python or says nothing there.
  func written(by writer: inout PythonWriter) throws(WithoutTwin) -> Result? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .keyword(.if), .keyword(.elif), .keyword(.while):
      return try conditioned(&writer)
    case .keyword(.return):
      return try returned(&writer)
    case .keyword(.for):
      guard let place = tokens.firstIndex(where: { $0.kind == .keyword(.in) }) else { return nil }
      for token in tokens[..<place] where token.kind == .name {
        writer.names.note(source.slice(token.range), is: .unknown)
      }
      return try rewritten(from: place + 1, &writer)
    case .keyword(.define):
      for token in tokens.dropFirst(2) where token.kind == .name {
        writer.names.note(source.slice(token.range), is: .unknown)
      }
      return try plainSignature(&writer)
    case .keyword(.else), .keyword(.end): return nil
    case .name where ["import", "from"].contains(source.slice(first.range)):
      PythonImport(tokens: Array(tokens), source: source).note(in: &writer.names)
      return nil
    default: break
    }
    if let sign = assignment { return try assigned(sign, &writer) }
    guard let node = node(from: tokens.startIndex) else { return nil }
    if let result = try StatementCall(node: node).written(by: &writer) { return result }
    if case .tuple(let items) = node.kind, text(tokens.startIndex) != "(" {
      // `3,14` is a decimal comma; calls and names side by side are shown as Python shows them.
      guard items.count > 1, items.allSatisfy({ $0.number == nil }),
        !zip(items, items.dropFirst()).contains(where: isDecimal)
      else { return nil }
      writer.names.noteShown(isPicture: false)
      return .line(try writer.write(node).whole)
    }
    let written = try writer.write(node)
    if case .picture = written.sort {
      writer.names.noteShown(isPicture: true)
    } else if !Self.isSilent(node) {
      writer.names.noteShown(isPicture: false)
    }
    if case .groups = written.sort { return .line(try writer.value(node)) }
    return .line(written.whole)
  }

  /// True where digits stand on both sides of the comma between two items: `3 * 0,20 €`.
  private func isDecimal(_ left: PythonNode, _ right: PythonNode) -> Bool {
    let isDigit = { (byte: UInt8) in byte &- 0x30 <= 9 }
    return isDigit(source.bytes[left.range.upper - 1]) && isDigit(source.bytes[right.range.lower])
  }

  /// True for `print(x)`, which leaves `_` what it was.
  private static func isSilent(_ node: PythonNode) -> Bool {
    guard case .call(let callee, _) = node.kind else { return false }
    return callee.name == "print"
  }

  /// The place of the sign of an assignment.
  private var assignment: Int? {
    var depth = 0
    for index in tokens.indices {
      guard case .symbol(let symbol) = tokens[index].kind else { continue }
      switch symbol {
      case .assign, .addAssign, .subtractAssign, .multiplyAssign, .divideAssign:
        if depth == 0 { return index }
      default: depth += symbol.closer != nil ? 1 : symbol.isCloser ? -1 : 0
      }
    }
    return nil
  }

  private func node(from start: Int) -> PythonNode? {
    guard start < tokens.endIndex else { return nil }
    var parser = PythonParser(tokens[start...], of: source)
    return parser.whole()
  }

  /// The statement with its expression, which starts at a token, in étude's words.
  private func rewritten(
    from start: Int, _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> Result? {
    guard let node = node(from: start), let range else { return nil }
    let head = source.slice(SourceRange(range.lower, node.range.lower))
    return .line(
      head + (try writer.value(node)) + source.slice(SourceRange(node.range.upper, range.upper)))
  }

  /// A head with its condition.
  private func conditioned(_ writer: inout PythonWriter) throws(WithoutTwin) -> Result? {
    guard let node = node(from: tokens.startIndex + 1), let range else { return nil }
    let head = source.slice(SourceRange(range.lower, node.range.lower))
    let tail = source.slice(SourceRange(node.range.upper, range.upper))
    return .line(head + (try writer.condition(node)) + tail)
  }

  /// `def f(x: int, *args) -> int` without types, and with the star's arguments as one list; nil
  /// where there is nothing of these.
  private func plainSignature(_ writer: inout PythonWriter) throws(WithoutTwin) -> Result? {
    let name = text(tokens.startIndex + 1)
    writer.names.note(definition: name, star: nil)
    guard let range,
      source.bytes[range.upper...].first(where: { $0 != 0x20 }) == UInt8(ascii: ":")
    else { return nil }
    var out = ""
    var depth = 0
    var place = range.lower
    var skipsFrom: Int?
    var parameter = 0
    func close(_ end: Int) {
      guard let start = skipsFrom else { return }
      out += source.slice(SourceRange(place, start))
      place = end
      skipsFrom = nil
    }
    for (index, token) in zip(tokens.indices, tokens) {
      guard case .symbol(let symbol) = token.kind else { continue }
      let before = index > tokens.startIndex ? tokens[index - 1].upper : token.lower
      switch symbol {
      case .colon where depth == 1 && skipsFrom == nil: skipsFrom = before
      case .comma where depth == 1:
        close(token.lower)
        parameter += 1
      case .assign where depth == 1: close(before)
      case .rightParenthesis where depth == 1: close(token.lower)
      case .star where depth == 1 && skipsFrom == nil && ["(", ","].contains(text(index - 1)):
        writer.names.note(definition: name, star: parameter)
        skipsFrom = token.lower
        close(token.upper)
      case .doubleStar where depth == 1 && skipsFrom == nil:
        throw WithoutTwin(
          form: "**\(text(index + 1))", range: token.range,
          help: Bilingual(
            "passez une fiche : def \(name)(options)", "pass a record: def \(name)(options)"))
      case .arrow where depth == 0:
        skipsFrom = before
        close(range.upper)
      default: break
      }
      depth += symbol.closer != nil ? 1 : symbol.isCloser ? -1 : 0
    }
    guard place > range.lower else { return nil }
    writer.foreign(name, at: range)
    return .line(out + source.slice(SourceRange(place, range.upper)))
  }

  private func returned(_ writer: inout PythonWriter) throws(WithoutTwin) -> Result? {
    try rewritten(from: tokens.startIndex + 1, &writer)
  }

  // MARK: assignments

  private func assigned(
    _ sign: Int, _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> Result? {
    // `x: int = 3`: the type says nothing here.
    let isTyped = first(.symbol(.colon)) == tokens.startIndex + 1
    let targets = isTyped ? tokens.prefix(1) : tokens[..<sign]
    guard let range, let last = targets.last, var value = node(from: sign + 1) else { return nil }
    if let text = try starred(targets, value, &writer) { return .line(text) }
    if isTyped { writer.foreign(text(tokens.startIndex + 1), at: last.range) }
    let names = targets.filter { $0.kind == .name }.map { source.slice($0.range) }
    let isName = targets.count == 1 && names.count == 1
    if case .tuple(let items) = value.kind, text(sign + 1) != "(" {
      value = PythonNode(.parts(items), value.range)
    }
    if let result = try StatementCall(node: value).written(by: &writer, keptAs: names) {
      return result
    }
    let target = source.slice(SourceRange(range.lower, last.upper))
    if isName, let name = names.first, let filled = try filled(name, value, &writer) {
      writer.names.note(name, is: .record)
      return .line(filled)
    }
    if let result = try located(targets, value, &writer) { return result }
    if let result = try renamed(targets, value, &writer) { return result }
    if isName, let name = names.first, let popped = StatementCall(node: value).popped {
      writer.foreign("pop", at: value.range)
      return .line("\(name) = \(popped)[-1]; \(popped) = \(popped)[:-1]")
    }
    var written = try writer.write(value)
    if isName, let name = names.first {
      switch written.sort {
      case .result(let result): writer.names.note(name, isResultWith: result.attributes(of: name))
      case .series(let keys, let values):
        writer.names.note(name, isSeriesOf: keys, values)
      case .groups(let table, let keys, let chosen, let sorted, let gaps):
        writer.names.note(
          name,
          isGroupedBy: PythonNames.Groups(keys: keys, chosen: chosen, sorted: sorted, gaps: gaps),
          written.columns)
        written = Written(table)
      case .column(let table, let column) where writer.hasNamedRows(value):
        writer.names.note(name, isColumn: column, ofRowsOf: table)
      default:
        if written.names == .table, let columns = writer.known(written) {
          writer.names.note(name, isTableOf: columns)
        } else {
          writer.names.note(name, is: written.names)
        }
      }
      if case .picture(let module) = written.sort, module != "px" {
        writer.names.noteShown(isPicture: true)
        return .line(written.whole)
      }
    } else {
      if case .result(let result) = written.sort { written.text = result.items }
      // `t["c"] = …` leaves t what it was.
      let isItem = targets.contains { $0.kind == .symbol(.leftBracket) }
      if isItem {
        noteItem(targets, value, &writer)
      } else {
        for name in names { writer.names.note(name, is: .unknown) }
      }
    }
    let gap = source.slice(SourceRange(tokens[sign - 1].upper, value.range.lower))
    return .line(target + gap + written.whole)
  }

  /// `a, *b = xs`: the starred name holds the values first, and at last what the others leave.
  private func starred(
    _ targets: ArraySlice<Token>, _ value: PythonNode, _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> String? {
    let parts = targets.split { $0.kind == .symbol(.comma) }
    guard parts.count > 1, value.text == nil,
      let place = parts.firstIndex(where: { $0.first?.kind == .symbol(.star) }),
      parts.enumerated().allSatisfy({ index, part in
        part.count == (index == place ? 2 : 1) && part.last?.kind == .name
      })
    else { return nil }
    let names = parts.map { source.slice($0[$0.endIndex - 1].range) }
    guard Set(names).count == names.count, let sign = parts[place].first else { return nil }
    writer.foreign("*", at: sign.range)
    let rest = names[place]
    let after = names.count - place - 1
    var written = try writer.value(value)
    if case .tuple = value.kind, !written.hasPrefix("[") { written = "[\(written)]" }
    var steps = ["\(rest) = \(written)"]
    for (index, name) in names.enumerated() where index != place {
      let item = index < place ? index : index - names.count
      steps.append("\(name) = \(rest)[\(item)]")
    }
    let bounds = (place == 0 ? "" : "\(place)") + ":" + (after == 0 ? "" : "-\(after)")
    steps.append("\(rest) = \(rest)[\(bounds)]")
    for name in names { writer.names.note(name, is: name == rest ? .list : .unknown) }
    return steps.joined(separator: "; ")
  }

  private func first(_ kind: Token.Kind) -> Int? { tokens.firstIndex { $0.kind == kind } }

  /// `t["c"] = …` gives a table another column.
  private func noteItem(
    _ targets: ArraySlice<Token>, _ value: PythonNode, _ writer: inout PythonWriter
  ) {
    var parser = PythonParser(targets, of: source)
    guard let target = parser.whole(), case .index(let base, let keys) = target.kind,
      let table = base.name
    else { return }
    writer.names.note(
      table, getsColumn: keys.first?.text ?? "",
      ofNumbers: keys.count == 1 && keys[0].text != nil ? writer.givesNumbers(value) : nil)
  }

  /// A record that is filled from pairs, `{k: v for k in xs}` or `dict(zip(xs, ys))`, as a loop on one
  /// line.
  private func filled(
    _ name: String, _ value: PythonNode, _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> String? {
    switch value.kind {
    case .recordComprehension(let field, let clauses):
      let loop = source.slice(SourceRange(field.value.range.upper, clauses[0].range.lower))
      let used = loop.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
        .dropFirst().dropLast().contains(where: writer.names.isUsed)
      guard !used, clauses.count <= 2, clauses.dropFirst().allSatisfy(\.isTest) else { return nil }
      writer.foreign("{…}", at: value.range)
      let key = try writer.value(field.key)
      let item = try writer.value(field.value)
      let end = clauses[0].range.upper
      let head = try writer.spliced(SourceRange(field.value.range.upper, end), [clauses[0]])
      var test = ""
      if clauses.count == 2 { test = " if \(try writer.value(clauses[1])):" }
      return "\(name) = {}; \(head.drop { $0 == " " }):\(test) \(name)[\(key)] = \(item)"
    case .call(let callee, let arguments):
      guard callee.name == "dict", !writer.names.isOwn("dict"), arguments.count == 1,
        arguments[0].label == nil, !["key", "item"].contains(where: writer.names.isUsed)
      else { return nil }
      writer.foreign("dict", at: callee.range)
      let pairs = try writer.value(arguments[0].value)
      return "\(name) = {}; for key, item in \(pairs): \(name)[key] = item"
    default: return nil
    }
  }

  /// `t.columns = ["a", "b"]`, where the columns of the table are known.
  private func renamed(
    _ targets: ArraySlice<Token>, _ value: PythonNode, _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> Result? {
    var parser = PythonParser(targets, of: source)
    guard let target = parser.whole(),
      case .attribute(let base, "columns", let range) = target.kind,
      let table = base.name
    else { return nil }
    writer.foreign("columns", at: range)
    guard let names = value.texts, let old = writer.everyColumn(of: Written(table)),
      old.count == names.count
    else {
      throw WithoutTwin(
        form: "\(table).columns = …", range: range,
        help: Bilingual(
          "\(table) = \(table).rename(nouveau = ancien)", "\(table) = \(table).rename(new = old)"))
    }
    let changes = zip(names.map(Template.identifier), old).filter { $0 != $1 }
      .map { "\($0) = \($1)" }
    writer.names.note(table, is: .table)
    return .line(
      changes.isEmpty
        ? "pass" : "\(table) = \(table).rename(\(changes.joined(separator: ", ")))")
  }

  /// `t.loc[condition, "c"] = value`: a column with other values in some rows.
  private func located(
    _ targets: ArraySlice<Token>, _ value: PythonNode, _ writer: inout PythonWriter
  ) throws(WithoutTwin) -> Result? {
    var parser = PythonParser(targets, of: source)
    guard let target = parser.whole(), case .index(let base, let keys) = target.kind,
      case .attribute(let inner, "loc", let range) = base.kind, keys.count == 2,
      let table = inner.name, let column = keys[1].text.map(Template.identifier),
      writer.isCondition(keys[0]),
      let condition = try writer.freed(keys[0], of: table, isDecided: true),
      let new = try writer.freed(value, of: table)
    else { return nil }
    writer.foreign("loc", at: range)
    return .line(
      "\(table) = \(table).derive(\(column) = if \(condition) then \(new) else \(column))")
  }
}

/// `import numpy as np`, `from math import sqrt`.
private struct PythonImport {
  let tokens: [Token]
  let source: Source

  private var words: [String] { tokens.map { source.slice($0.range) } }

  func note(in names: inout PythonNames) {
    let words = words
    if words.first == "import" {
      for part in words.dropFirst().split(separator: ",") {
        let part = Array(part)
        let path = part.prefix { $0 != "as" }.filter { $0 != "." }
        guard let module = Self.module(path) else { continue }
        let name = part.contains("as") ? part.last : path.count == 1 ? path.first : nil
        if let name, PythonNames.usual[name] != module { names.note(name, standsFor: module) }
      }
      return
    }
    guard let place = words.firstIndex(of: "import") else { return }
    let path = words[1..<place].filter { $0 != "." }
    for part in words[(place + 1)...].filter({ $0 != "(" && $0 != ")" }).split(separator: ",") {
      let part = Array(part)
      guard let first = part.first, let name = part.last else { continue }
      if let module = Self.module(path + [first]) {
        if PythonNames.usual[name] != module { names.note(name, standsFor: module) }
      } else if let module = Self.module(Array(path)) {
        names.note(name, isFunction: first, of: module)
      }
    }
  }

  private static func module(_ path: [String]) -> String? {
    switch path.joined(separator: ".") {
    case "pandas": "pd"
    case "numpy": "np"
    case "seaborn": "sns"
    case "matplotlib.pyplot": "plt"
    case "plotly.express": "px"
    case "scipy.stats": "stats"
    case "sklearn", "sklearn.linear_model": "sklearn"
    case "plotly.graph_objects", "plotly.graph_objs": "go"
    case "math", "random", "statistics", "warnings": path[0]
    default: nil
    }
  }
}
