import Diagnostics
import Language
import TextMatching

/// The arguments of verbs that mean something else since version 2.
///
/// What is a column is only known when a cell runs: here a name is taken for one where no cell gives
/// it a value.
struct ChangedVerbs {
  typealias Change = (range: SourceRange, code: String, meaning: NotebookWarning.NewMeaning)

  private(set) var changes: [Change] = []
  private let source: Source
  private let known: Set<String>
  /// The names of functions' parameters and of loops around, which are no columns.
  private var locals: Set<String> = []

  init(of source: Source, knowing known: Set<String>) {
    self.source = source
    self.known = known
  }

  /// Verbs that evaluated their arguments then, and those that took only names of columns.
  private static let evaluating: Set<String> = ["derive", "calculer", "filter", "filtrer"]
  private static let naming: Set<String> = [
    "select", "choisir", "distinct", "sans_doublons", "pivot", "pivoter", "unpivot", "depivoter",
    "describe", "decrire",
  ]
  /// Functions that choose columns by their names.
  private static let selectors: Set<String> = [
    "col", "starts_with", "commence_par", "ends_with", "finit_par",
  ]
  private static let lengths: Set<String> = ["len", "longueur"]

  mutating func visit(_ statements: [Statement]) {
    for statement in statements {
      let outer = locals
      if case .define(_, let parameters, _) = statement.kind {
        locals.formUnion(parameters.map(\.name.text))
      }
      for value in statement.values { visit(value) }
      for body in statement.bodies { visit(body) }
      locals = outer
    }
  }

  private mutating func visit(_ value: Expr) {
    if case .call(let call) = value.kind { visit(call) }
    for part in value.parts { visit(part) }
  }

  private mutating func visit(_ call: Call) {
    let verb = withoutAccents(call.callee.text)
    let isEvaluating = Self.evaluating.contains(verb)
    guard isEvaluating || Self.naming.contains(verb) else { return }
    let given = call.receiver == nil ? call.arguments.dropFirst() : call.arguments[...]
    for argument in given {
      guard case .expression(let value) = argument.value else { continue }
      if isEvaluating {
        let isGroups = ["by", "par"].contains(argument.label?.text ?? "")
        if isGroups, verb == "derive" || verb == "calculer" {
          add(argument.range, .groups)
        } else {
          findRowByRow(value)
        }
      } else if isComputed(value) {
        add(value.range, .computes)
      }
    }
  }

  /// F-strings and lengths over a column.
  private mutating func findRowByRow(_ value: Expr) {
    switch value.kind {
    case .format where value.parts.contains(where: mentionsColumn):
      return add(value.range, .rowByRow)
    case .call(let call) where Self.lengths.contains(call.callee.text):
      let arguments = [call.receiver].compactMap(\.self) + call.arguments.compactMap(\.expression)
      if arguments.count == 1, isColumn(arguments[0]) { return add(value.range, .rowByRow) }
    default: break
    }
    for part in value.parts { findRowByRow(part) }
  }

  /// True for a call or a computation in the place of a column's name.
  private func isComputed(_ value: Expr) -> Bool {
    switch value.kind {
    case .call(let call):
      !Self.selectors.contains(withoutAccents(call.callee.text)) && mentionsColumn(value)
    case .binary, .format, .conditional, .comparison: mentionsColumn(value)
    case .list(let items): items.contains(where: isComputed)
    default: false
    }
  }

  private func mentionsColumn(_ value: Expr) -> Bool {
    isColumn(value) || value.parts.contains(where: mentionsColumn)
  }

  private func isColumn(_ value: Expr) -> Bool {
    switch value.kind {
    case .columnName: true
    case .name(let name): !known.contains(name.text) && !locals.contains(name.text)
    default: false
    }
  }

  private mutating func add(_ range: SourceRange, _ meaning: NotebookWarning.NewMeaning) {
    let code = source.slice(range)
    changes.append((range, code.count > 40 ? "\(code.prefix(39))…" : code, meaning))
  }
}

extension Argument {
  fileprivate var expression: Expr? {
    if case .expression(let value) = value { value } else { nil }
  }
}

extension Statement {
  /// The bodies of a block.
  var bodies: [[Statement]] {
    switch kind {
    case .define(_, _, let body): [body]
    case .for(_, _, let body, let otherwise), .while(_, let body, let otherwise):
      [body, otherwise ?? []]
    case .if(let branches, let otherwise): branches.map(\.body) + [otherwise ?? []]
    default: []
    }
  }

  /// The expressions of the statement itself.
  fileprivate var values: [Expr] {
    switch kind {
    case .expression(let value), .assign(_, _, let value), .assignItem(_, _, let value),
      .unpack(_, let value), .for(_, let value, _, _), .while(let value, _, _):
      [value]
    case .return(let value): [value].compactMap(\.self)
    case .assert(let value, let message): [value] + [message].compactMap(\.self)
    case .if(let branches, _): branches.map(\.condition)
    case .define, .unitDeclaration, .standalone: []
    }
  }
}

extension Expr {
  /// The expressions that it is made of.
  fileprivate var parts: [Expr] {
    switch kind {
    case .format(let parts):
      parts.compactMap { if case .value(let value, _) = $0 { value } else { nil } }
    case .list(let items): items
    case .record(let fields): fields.map(\.value)
    case .comprehension(let value, let clauses):
      [value] + clauses.flatMap { [$0.source] + [$0.condition].compactMap(\.self) }
    case .lambda(_, let value), .negate(let value), .plus(let value), .not(let value),
      .convert(let value, _), .member(let value, _):
      [value]
    case .and(let left, let right), .or(let left, let right), .binary(_, let left, let right, _):
      [left, right]
    case .comparison(let first, let rest): [first] + rest.map(\.operand)
    case .conditional(let condition, let yes, let no): [condition, yes, no]
    case .call(let call):
      [call.receiver].compactMap(\.self) + call.arguments.compactMap(\.expression)
    case .apply(let function, let arguments): [function] + arguments.compactMap(\.expression)
    case .index(let value, let keys): [value] + keys
    case .slice(let value, let from, let to, let step):
      [value] + [from, to, step].compactMap(\.self)
    default: []
    }
  }
}
