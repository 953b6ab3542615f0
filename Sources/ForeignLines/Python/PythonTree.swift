import Diagnostics

/// The kind of an expression.
indirect enum PythonKind {
  case name(String)
  /// A number, with its unit where étude's own lines have one.
  case number(String)
  /// A text without values in it, by its characters.
  case text(String)
  /// A text with values in it, or anything else whose parts alone matter.
  case parts([PythonNode])
  case list([PythonNode])
  case tuple([PythonNode])
  case record([PythonField])
  case set([PythonNode])
  /// `{k: v for k in xs}`: the key and the value, and the clauses.
  case recordComprehension(PythonField, clauses: [PythonNode])
  /// What stands after `if`, in an expression or a clause, and after `not`.
  case test(PythonNode)
  case comprehension(PythonNode, clauses: [PythonNode])
  case attribute(PythonNode, String, at: SourceRange)
  case call(PythonNode, [PythonArgument])
  case index(PythonNode, [PythonNode])
  case slice(PythonNode?, PythonNode?, PythonNode?)
  case unary(String, PythonNode)
  case binary(String, PythonNode, PythonNode)
  case conditional(value: PythonNode, condition: PythonNode, otherwise: PythonNode)
  case lambda([String], PythonNode)
  /// An expression in round brackets.
  case group(PythonNode)

  /// The parts, in the order of the text.
  var children: [PythonNode] {
    switch self {
    case .name, .number, .text: []
    case .parts(let parts), .list(let parts), .tuple(let parts), .set(let parts): parts
    case .record(let fields): fields.flatMap { [$0.key, $0.value] }
    case .comprehension(let value, let clauses): [value] + clauses
    case .recordComprehension(let field, let clauses): [field.key, field.value] + clauses
    case .attribute(let base, _, _): [base]
    case .call(let callee, let arguments): [callee] + arguments.map(\.value)
    case .index(let base, let keys): [base] + keys
    case .slice(let from, let to, let step): [from, to, step].compactMap(\.self)
    case .unary(_, let operand), .lambda(_, let operand), .group(let operand), .test(let operand):
      [operand]
    case .binary(_, let left, let right): [left, right]
    case .conditional(let value, let condition, let otherwise): [value, condition, otherwise]
    }
  }
}

/// A key of a record with its value.
struct PythonField {
  let key: PythonNode
  let value: PythonNode
}

/// An expression of Python, as far as étude has something to say about it.
struct PythonNode {
  let kind: PythonKind
  let range: SourceRange

  /// The expressions within each other from here on, this one included.
  let height: Int

  init(_ kind: PythonKind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
    height = 1 + (kind.children.map(\.height).max() ?? 0)
  }

  /// The items of a list in square brackets, nil for anything else.
  var items: [PythonNode]? {
    switch kind {
    case .list(let items): items
    case .group(let inner): inner.items
    default: nil
    }
  }

  /// The characters of a plain text, nil for anything else.
  var text: String? {
    switch kind {
    case .text(let text): text
    case .group(let inner): inner.text
    default: nil
    }
  }

  /// The texts of a list of texts, or one text alone.
  var texts: [String]? {
    switch kind {
    case .text(let text): return [text]
    case .group(let inner): return inner.texts
    case .list(let items), .tuple(let items):
      let texts = items.compactMap(\.text)
      return texts.count == items.count && !texts.isEmpty ? texts : nil
    default: return nil
    }
  }

  /// The name, nil for anything else.
  var name: String? {
    if case .name(let name) = kind { name } else { nil }
  }

  /// The truth value as written, nil for anything else.
  var truth: Bool? {
    switch name {
    case "True", "true", "vrai": true
    case "False", "false", "faux": false
    default: nil
    }
  }

  /// The whole number as written, nil for anything else.
  var whole: Int? {
    switch kind {
    case .number(let digits): Int(digits)
    case .unary("-", let operand): operand.whole.map { -$0 }
    default: nil
    }
  }

  /// The number as written, nil for anything else.
  var number: Double? {
    switch kind {
    case .number(let digits): Double(digits)
    case .unary("-", let operand): operand.number.map { -$0 }
    default: nil
    }
  }

  /// True for a condition after `if`.
  var isTest: Bool {
    if case .test = kind { true } else { false }
  }

  /// The parts, in the order of the text.
  var children: [PythonNode] { kind.children }
}

/// An argument of a call, with its keyword where it has one; `*` or `**` for the items of a value.
struct PythonArgument {
  let label: String?
  let value: PythonNode
}
