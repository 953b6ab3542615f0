import Diagnostics
import Language

/// Reads expressions of Python from the tokens of a text; étude's own are read as far as the two
/// languages agree.
///
/// It gives nothing, and no error, for what is neither.
struct PythonParser {
  let source: Source
  private let tokens: [Token]
  private var index = 0
  private var depth = 0

  private static let deepest = 24
  /// The height to which a tree may grow, long chains included, as for étude's own.
  private static let tallest = 300

  /// A parser of the tokens, without blanks and line ends, of an expression.
  init(_ tokens: ArraySlice<Token>, of source: Source) {
    self.source = source
    self.tokens = tokens.filter { token in !token.isTrivia && token.kind != .newline }
  }

  /// The expression that the tokens are from the first to the last, a list without brackets
  /// included.
  mutating func whole() -> PythonNode? {
    guard let first = tokens.first, var node = expression() else { return nil }
    if at(",") {
      var items = [node]
      while accept(",") {
        guard index < tokens.count else { break }
        guard let item = expression() else { return nil }
        items.append(item)
      }
      node = PythonNode(.tuple(items), SourceRange(first.lower, end))
    }
    return index == tokens.count ? node : nil
  }

  private var end: Int { index > 0 ? tokens[index - 1].upper : 0 }

  private var current: Token? { index < tokens.count ? tokens[index] : nil }

  private func spelling(_ offset: Int = 0) -> String? {
    let place = index + offset
    guard place < tokens.count else { return nil }
    switch tokens[place].kind {
    case .text, .number, .unit, .quotedName: return nil
    case .keyword(let keyword):
      return Self.pythonWords[keyword] ?? source.slice(tokens[place].range)
    default: return source.slice(tokens[place].range)
    }
  }

  private static let pythonWords: [(Keyword, String)] = [
    (.and, "and"), (.or, "or"), (.not, "not"), (.in, "in"), (.if, "if"), (.else, "else"),
    (.for, "for"), (.true, "True"), (.false, "False"), (.none, "None"),
  ]

  private func at(_ sign: String) -> Bool { spelling() == sign }

  private mutating func accept(_ sign: String) -> Bool {
    guard at(sign) else { return false }
    index += 1
    return true
  }

  private func node(_ kind: PythonKind, from start: Int) -> PythonNode {
    PythonNode(kind, SourceRange(start, end))
  }

  /// An expression, with the calls of étude that it goes through by `|>`.
  private mutating func expression() -> PythonNode? {
    guard depth < Self.deepest else { return nil }
    depth += 1
    defer { depth -= 1 }
    if at("lambda") { return lambda() }
    guard let start = current?.lower, var value = choice() else { return nil }
    while accept("|>") {
      guard value.height < Self.tallest, let stage = current, isWord(stage) else { return nil }
      index += 1
      let isCall = at("(") && current?.isTight == true
      guard let arguments = isCall ? arguments() : [] else { return nil }
      value = node(.parts([value] + arguments.map(\.value)), from: start)
    }
    return value
  }

  private mutating func choice() -> PythonNode? {
    guard let start = current?.lower, let value = operation(0) else { return nil }
    guard accept("if") else { return value }
    guard let condition = test(), accept("else"), let otherwise = expression() else {
      return nil
    }
    return node(
      .conditional(value: value, condition: condition, otherwise: otherwise), from: start)
  }

  /// A condition.
  private mutating func test() -> PythonNode? {
    operation(0).map { PythonNode(.test($0), $0.range) }
  }

  private mutating func lambda() -> PythonNode? {
    let start = tokens[index].lower
    index += 1
    var names: [String] = []
    while let token = current, token.kind == .name {
      names.append(source.slice(token.range))
      index += 1
      guard accept(",") else { break }
    }
    guard accept(":"), let body = expression() else { return nil }
    return node(.lambda(names, body), from: start)
  }

  /// The operators from the weakest to the strongest; `not` stands at its own level.
  private static let levels: [[String]] = [
    ["or"], ["and"], ["not"], ["==", "!=", "<", "<=", ">", ">=", "in", "not in", "is", "is not"],
    ["|"], ["&"], ["+", "-"], ["*", "/", "//", "%"],
  ]

  private mutating func operation(_ level: Int) -> PythonNode? {
    guard level < Self.levels.count else { return prefixed() }
    guard let start = current?.lower else { return nil }
    if Self.levels[level] == ["not"] {
      guard at("not") else { return operation(level + 1) }
      guard depth < Self.deepest else { return nil }
      depth += 1
      defer { depth -= 1 }
      index += 1
      guard let operand = operation(level) else { return nil }
      return node(.unary("not", PythonNode(.test(operand), operand.range)), from: start)
    }
    guard var left = operation(level + 1) else { return nil }
    while let sign = sign(of: level) {
      guard left.height < Self.tallest, let right = operation(level + 1) else { return nil }
      left = node(.binary(sign, left, right), from: start)
    }
    return left
  }

  /// Goes over an operator of that level.
  private mutating func sign(of level: Int) -> String? {
    guard let first = spelling() else { return nil }
    var sign = first
    if first == "not", spelling(1) == "in" { sign = "not in" }
    if first == "is", spelling(1) == "not" { sign = "is not" }
    guard Self.levels[level].contains(sign) else { return nil }
    index += sign.contains(" ") ? 2 : 1
    return sign
  }

  private mutating func prefixed() -> PythonNode? {
    guard depth < Self.deepest, let start = current?.lower else { return nil }
    for sign in ["-", "+", "~"] where accept(sign) {
      depth += 1
      defer { depth -= 1 }
      guard let operand = prefixed() else { return nil }
      return node(.unary(sign, operand), from: start)
    }
    guard let base = postfix() else { return nil }
    guard at("**") || at("^"), let sign = spelling() else { return base }
    depth += 1
    defer { depth -= 1 }
    index += 1
    guard let exponent = prefixed() else { return nil }
    return node(.binary(sign, base, exponent), from: start)
  }

  private mutating func postfix() -> PythonNode? {
    guard let start = current?.lower, var value = atom() else { return nil }
    while value.height < Self.tallest {
      if at("."), index + 1 < tokens.count, isWord(tokens[index + 1]) {
        let word = tokens[index + 1]
        index += 2
        value = node(.attribute(value, source.slice(word.range), at: word.range), from: start)
      } else if at("("), current?.isTight == true {
        guard let arguments = arguments() else { return nil }
        value = node(.call(value, arguments), from: start)
      } else if at("["), current?.isTight == true {
        guard let keys = keys() else { return nil }
        value = node(.index(value, keys), from: start)
      } else {
        return value
      }
    }
    return nil
  }

  private func isWord(_ token: Token) -> Bool {
    switch token.kind {
    case .name, .keyword, .quotedName: true
    default: false
    }
  }

  private mutating func arguments() -> [PythonArgument]? {
    index += 1
    var arguments: [PythonArgument] = []
    while !at(")") {
      var label: String?
      if let token = current, isWord(token), spelling(1) == "=" {
        label = source.slice(token.range)
        index += 2
      } else if at("*") || at("**") {
        label = spelling()
        index += 1
      }
      guard let start = current?.lower, var value = expression() else { return nil }
      if at("for") {
        guard let clauses = clauses() else { return nil }
        value = node(.comprehension(value, clauses: clauses), from: start)
      }
      arguments.append(PythonArgument(label: label, value: value))
      guard accept(",") else { break }
    }
    return accept(")") ? arguments : nil
  }

  private mutating func keys() -> [PythonNode]? {
    index += 1
    var keys: [PythonNode] = []
    repeat {
      if at("]"), !keys.isEmpty { break }
      guard let key = key() else { return nil }
      keys.append(key)
    } while accept(",")
    return accept("]") ? keys : nil
  }

  private mutating func key() -> PythonNode? {
    guard let start = current?.lower else { return nil }
    var bounds: [PythonNode?] = []
    func isOpen(_ parser: PythonParser) -> Bool {
      parser.at(":") || parser.at("]") || parser.at(",")
    }
    var first: PythonNode?
    if !at(":") {
      guard let value = expression() else { return nil }
      guard at(":") else { return value }
      first = value
    }
    while bounds.count < 2, accept(":") {
      if isOpen(self) {
        bounds.append(nil)
      } else {
        guard let value = expression() else { return nil }
        bounds.append(value)
      }
    }
    return node(.slice(first, bounds.first ?? nil, bounds.count > 1 ? bounds[1] : nil), from: start)
  }

  /// The parts of `for a, b in xs if c`: what is walked through and the conditions.
  private mutating func clauses() -> [PythonNode]? {
    var parts: [PythonNode] = []
    while accept("for") {
      while let token = current, token.kind == .name || at(",") || at("(") || at(")") { index += 1 }
      guard accept("in"), let items = operation(0) else { return nil }
      parts.append(items)
      while accept("if") {
        guard let condition = test() else { return nil }
        parts.append(condition)
      }
    }
    return parts
  }

  private mutating func atom() -> PythonNode? {
    guard let token = current else { return nil }
    switch token.kind {
    case .name, .quotedName:
      if index + 1 < tokens.count, tokens[index + 1].isTight, tokens[index + 1].kind == .text {
        return prefixedText(token)
      }
      index += 1
      return node(.name(source.slice(token.range)), from: token.lower)
    case .keyword(.true), .keyword(.false), .keyword(.none):
      index += 1
      return node(.name(source.slice(token.range)), from: token.lower)
    case .number:
      let isGroup =
        source.bytes[token.lower] == 0x30 && token.upper - token.lower > 1
        && source.bytes[token.lower + 1] &- 0x30 <= 9
      if isGroup { return nil }
      index += 1
      var hasUnit = false
      while let unit = current, unit.kind == .unit {
        index += 1
        hasUnit = true
      }
      let digits = source.slice(SourceRange(token.lower, end)).replacing("_", with: "")
      return node(hasUnit ? .parts([]) : .number(digits), from: token.lower)
    case .text:
      index += 1
      if current?.kind == .text { return nil }
      let spelled = source.slice(token.range)
      guard spelled.count >= 2, !spelled.contains("\\") else {
        return node(.parts([]), from: token.lower)
      }
      return node(.text(String(spelled.dropFirst().dropLast())), from: token.lower)
    case .formatStart: return format()
    case .symbol(.leftParenthesis): return brackets(token)
    case .symbol(.leftBracket): return list(token)
    case .symbol(.leftBrace): return record(token)
    default: return nil
    }
  }

  /// `r"…"`, `u"…"`: a text with a prefix that étude does not know.
  private mutating func prefixedText(_ prefix: Token) -> PythonNode? {
    let text = source.slice(tokens[index + 1].range).dropFirst().dropLast()
    let word = source.slice(prefix.range).lowercased()
    guard word == "r" || (word == "u" && !text.contains("\\")) else { return nil }
    index += 2
    return current?.kind == .text ? nil : node(.text(String(text)), from: prefix.lower)
  }

  private mutating func format() -> PythonNode? {
    let start = tokens[index].lower
    index += 1
    var parts: [PythonNode] = []
    while let token = current {
      switch token.kind {
      case .formatEnd:
        index += 1
        return node(.parts(parts), from: start)
      case .formatOpen:
        index += 1
        guard let value = expression() else { return nil }
        parts.append(value)
        if current?.kind == .formatSpec { index += 1 }
        guard current?.kind == .formatClose else { return nil }
        index += 1
      case .formatText: index += 1
      default: return nil
      }
    }
    return nil
  }

  private mutating func brackets(_ opening: Token) -> PythonNode? {
    index += 1
    if accept(")") { return node(.tuple([]), from: opening.lower) }
    guard let first = expression() else { return nil }
    if accept(")") { return node(.group(first), from: opening.lower) }
    var items = [first]
    while accept(","), !at(")") {
      guard let item = expression() else { return nil }
      items.append(item)
    }
    return accept(")") ? node(.tuple(items), from: opening.lower) : nil
  }

  private mutating func list(_ opening: Token) -> PythonNode? {
    index += 1
    if accept("]") { return node(.list([]), from: opening.lower) }
    guard let first = expression() else { return nil }
    if at("for") {
      guard let clauses = clauses(), accept("]") else { return nil }
      return node(.comprehension(first, clauses: clauses), from: opening.lower)
    }
    var items = [first]
    while accept(","), !at("]") {
      guard let item = expression() else { return nil }
      items.append(item)
    }
    return accept("]") ? node(.list(items), from: opening.lower) : nil
  }

  /// `{"a": 1}`, `{1, 2}`, `{k: v for k in xs}`, `{x for x in xs}`.
  private mutating func record(_ opening: Token) -> PythonNode? {
    index += 1
    if accept("}") { return node(.record([]), from: opening.lower) }
    guard let first = expression() else { return nil }
    guard accept(":") else { return set(opening, first) }
    guard let value = expression() else { return nil }
    var fields = [PythonField(key: first, value: value)]
    if at("for") {
      guard let clauses = clauses(), accept("}") else { return nil }
      return node(.recordComprehension(fields[0], clauses: clauses), from: opening.lower)
    }
    while accept(","), !at("}") {
      guard let key = expression(), accept(":"), let value = expression() else { return nil }
      fields.append(PythonField(key: key, value: value))
    }
    return accept("}") ? node(.record(fields), from: opening.lower) : nil
  }

  private mutating func set(_ opening: Token, _ first: PythonNode) -> PythonNode? {
    if at("for") {
      guard let clauses = clauses() else { return nil }
      let items = node(.comprehension(first, clauses: clauses), from: first.range.lower)
      return accept("}") ? node(.set([items]), from: opening.lower) : nil
    }
    var items = [first]
    while accept(","), !at("}") {
      guard let item = expression() else { return nil }
      items.append(item)
    }
    return accept("}") ? node(.set(items), from: opening.lower) : nil
  }
}

extension [(Keyword, String)] {
  fileprivate subscript(keyword: Keyword) -> String? { first { $0.0 == keyword }?.1 }
}
