import Diagnostics
import Language

/// Writes a tree as S-expressions, one per statement.
enum Dump {
  static func program(_ text: String, _ mode: ParseMode = .file) -> String {
    let program = Parser.parse(Source(text, origin: .input(1)), mode: mode)
    let codes = program.diagnostics.map(\.code)
    let tree = statements(program.statements)
    return codes.isEmpty ? tree : (codes + (tree.isEmpty ? [] : [tree])).joined(separator: " ")
  }

  static func statements(_ list: [Statement]) -> String {
    list.map(statement).joined(separator: " ")
  }

  private static func group(_ parts: String...) -> String {
    "(" + parts.filter { !$0.isEmpty }.joined(separator: " ") + ")"
  }

  private static func statement(_ statement: Statement) -> String {
    let text =
      switch statement.kind {
      case .expression(let value): expression(value)
      case .assign(let name, let operation, let value):
        group((operation?.rawValue ?? "") + "=", self.name(name), expression(value))
      case .define(let name, let parameters, let body):
        group("def", self.name(name), self.parameters(parameters), statements(body))
      case .return(let value): group("return", value.map(expression) ?? "")
      case .unitDeclaration(let table, let columns, let unit):
        group("unit", name(table), columns.map(name).joined(separator: " "), "<\(unit.text)>")
      case .assert(let condition, let message):
        group("assert", expression(condition), message.map(expression) ?? "")
      case .assignItem(let place, let operation, let value):
        group((operation?.rawValue ?? "") + "=", expression(place.expression), expression(value))
      case .unpack(let targets, let value):
        group("unpack", targets.map(target).joined(separator: ","), expression(value))
      case .standalone(let word, let name): group("\(word)", self.name(name))
      case .if(let clauses, let otherwise):
        group(
          "if",
          clauses.map { group(expression($0.condition), statements($0.body)) }
            .joined(separator: " "),
          otherwise.map { group("else", statements($0)) } ?? "")
      case .for(let target, let items, let body, let otherwise):
        group(
          "for", loop(target), expression(items), statements(body),
          otherwise.map { group("else", statements($0)) } ?? "")
      case .while(let condition, let body, let otherwise):
        group(
          "while", expression(condition), statements(body),
          otherwise.map { group("else", statements($0)) } ?? "")
      }
    return statement.isMuted ? text + ";" : text
  }

  private static func loop(_ target: LoopTarget) -> String {
    switch target {
    case .name(let name): self.name(name)
    case .parts(let parts):
      parts.map { part in
        if case .parts = part { "(\(loop(part)))" } else { loop(part) }
      }.joined(separator: ",")
    }
  }

  private static func target(_ target: AssignmentTarget) -> String {
    switch target {
    case .name(let name): self.name(name)
    case .item(let place): expression(place.expression)
    }
  }

  private static func parameters(_ list: [FunctionParameter]) -> String {
    "["
      + list.map { name($0.name) + ($0.defaultValue.map { "=" + expression($0) } ?? "") }
      .joined(separator: " ") + "]"
  }

  private static func name(_ name: Name) -> String {
    name.isQuoted ? "`\(name.text)`" : name.text
  }

  static func expression(_ value: Expr) -> String {
    switch value.kind {
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .quantity(let number, let unit): "\(number)<\(unit.text)>"
    case .duration(let parts): parts.map { "\($0.number)<\($0.unit.text)>" }.joined(separator: "+")
    case .text(let text): "\"\(text)\""
    case .format(let parts): group("f", parts.map(part).joined(separator: " "))
    case .bool(let flag): flag ? "true" : "false"
    case .none: "none"
    case .last: "_"
    case .name(let name): self.name(name)
    case .sessionName(let name): "@" + self.name(name)
    case .columnName(let name): "." + self.name(name)
    case .list(let items): "[" + items.map(expression).joined(separator: " ") + "]"
    case .record(let fields):
      "{" + fields.map { name($0.key) + ":" + expression($0.value) }.joined(separator: " ") + "}"
    case .comprehension(let value, let clauses):
      group("each", expression(value), clauses.map(clause).joined(separator: " "))
    case .lambda(let parameters, let body):
      group("=>", self.parameters(parameters), expression(body))
    case .invalid: "?"
    default: operation(value)
    }
  }

  private static func operation(_ value: Expr) -> String {
    switch value.kind {
    case .negate(let operand): group("-", expression(operand))
    case .plus(let operand): group("+", expression(operand))
    case .not(let operand): group("not", expression(operand))
    case .and(let left, let right): group("and", expression(left), expression(right))
    case .or(let left, let right): group("or", expression(left), expression(right))
    case .binary(let operation, let left, let right, _):
      group(operation.rawValue, expression(left), expression(right))
    case .comparison(let first, let steps):
      group(
        expression(first),
        steps.map { $0.operation.rawValue + " " + expression($0.operand) }.joined(separator: " "))
    case .conditional(let condition, let then, let otherwise):
      group("if", expression(condition), expression(then), expression(otherwise))
    case .convert(let operand, let unit): group("->", expression(operand), "<\(unit.text)>")
    case .call(let call):
      group(
        (call.style == .plain ? "" : call.style == .method ? "." : "|>") + name(call.callee),
        call.receiver.map(expression) ?? "", arguments(call.arguments))
    case .apply(let callee, let list): group("apply", expression(callee), arguments(list))
    case .index(let base, let keys):
      group("at", expression(base), keys.map(expression).joined(separator: " "))
    case .member(let base, let name): group("member", expression(base), self.name(name))
    case .slice(let base, let from, let to, let step):
      group(
        "slice", expression(base),
        [from, to, step].map { $0.map(expression) ?? "-" }.joined(separator: " "))
    default: "!"
    }
  }

  private static func arguments(_ list: [Argument]) -> String {
    list.map { argument in
      let value =
        switch argument.value {
        case .expression(let value): expression(value)
        case .columns(let from, let to): name(from) + ".." + name(to)
        }
      return (argument.label.map { name($0) + "=" } ?? "") + value
    }.joined(separator: " ")
  }

  private static func clause(_ clause: ForClause) -> String {
    group(
      "for", loop(clause.target), expression(clause.source),
      clause.condition.map { "if " + expression($0) } ?? "")
  }

  private static func part(_ part: FormatPart) -> String {
    switch part {
    case .literal(let text): "\"\(text)\""
    case .value(let value, let format):
      "{" + expression(value) + (format.map { ":" + $0 } ?? "") + "}"
    }
  }
}
