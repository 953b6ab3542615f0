import BuiltinKit
import Diagnostics
import Language
import Tables
import TextMatching
import Units
import Values

extension Compiler {
  enum UnaryOperator { case negate, plus, not }

  /// The shape of an operand, for the fused forms.
  func operand(_ expr: Expr) -> Operand {
    switch expr.kind {
    case .integer(let value): return .integer(value)
    case .decimal(let value): return .decimal(value)
    case .name(let name):
      guard let binding = scope.resolve(name.text), scope.isFilled(binding.slot),
        maskSerial.map({ binding.serial > $0 }) ?? true
      else { return .general }
      return .local(binding.slot)
    default: return .general
    }
  }

  /// True for a number as written, which a comparison may read in a unit.
  private func isLiteral(_ expr: Expr) -> Bool {
    switch expr.kind {
    case .integer, .decimal: true
    case .negate(let operand): isLiteral(operand)
    default: false
    }
  }

  /// True for a list of numbers as written.
  private func areLiterals(_ expr: Expr) -> Bool {
    if case .list(let items) = expr.kind { items.allSatisfy(isLiteral) } else { false }
  }

  mutating func compileBinary(
    _ operation: BinaryOperator, _ left: Expr, _ right: Expr, at operatorRange: SourceRange
  ) throws -> Code {
    try withBinary(operation, left, right, at: operatorRange, for: AsCode())
  }

  /// An operation, in the form that it has.
  mutating func withBinary<User: FormUser>(
    _ operation: BinaryOperator, _ left: Expr, _ right: Expr, at operatorRange: SourceRange,
    for user: User
  ) throws -> User.Result {
    func use(_ code: Code) -> User.Result { user.use(Computed(code: code)) }
    if operation == .coalesce { return use(try compileCoalesce(left, right)) }
    let site = operatorSite(operation, left, right, at: operatorRange)
    if operation == .spread || operation == .spreadShare {
      let (number, size) = (try checkedOperand(left), try checkedOperand(right))
      return use(
        Code { machine in
          let value = try number(machine)
          return try machine.spread(
            value, try size(machine), isShare: operation == .spreadShare, at: site)
        })
    }
    let shapes = (operand(left), operand(right))
    let code = (try checkedOperand(left), try checkedOperand(right))
    guard let arithmetic = ArithmeticOperator(operation) else { return use(code.0) }
    if operation == .add || operation == .subtract,
      let noted = compilePercentage(arithmetic, left, right, code, at: site)
    {
      return use(noted)
    }
    if let form = pick(arithmetic, shapes, code, at: site, for: user) { return form }
    let (first, second) = code
    return use(
      Code { machine in
        let a = try first(machine)
        let b = try second(machine)
        return try machine.arithmetic(arithmetic, a, b, at: site)
      })
  }

  /// `x + 20 %`: a note where x is a number that is no share itself.
  private func compilePercentage(
    _ arithmetic: ArithmeticOperator, _ left: Expr, _ right: Expr, _ code: (Code, Code),
    at site: OperatorSite
  ) -> Code? {
    guard case .decimal = right.kind, source.slice(right.range).hasSuffix("%") else { return nil }
    let text = source.slice(left.range)
    let isWhole = if case .binary = left.kind { false } else { true }
    let note = PercentageAdded(
      source.slice(right.range), to: isWhole ? text : "(\(text))", sign: arithmetic.rawValue)
    return Code { machine in
      let a = try code.0(machine)
      let b = try code.1(machine)
      if a.exceedsShares { machine.note(note) }
      return try machine.arithmetic(arithmetic, a, b, at: site)
    }
  }

  func operatorSite(
    _ operation: BinaryOperator, _ left: Expr, _ right: Expr, at range: SourceRange
  ) -> OperatorSite {
    OperatorSite(
      source: source, operation: operation, left: left.range, right: right.range,
      operatorRange: range)
  }

  func comparisonSite(_ left: Expr, _ step: Comparison) -> ComparisonSite {
    ComparisonSite(
      source: source, operation: step.operation, left: left.range, right: step.operand.range,
      operatorRange: step.operatorRange, leftIsLiteral: isLiteral(left),
      rightIsLiteral: step.operation == .isIn || step.operation == .isNotIn
        ? areLiterals(step.operand) : isLiteral(step.operand))
  }

  private mutating func compileCoalesce(_ left: Expr, _ right: Expr) throws -> Code {
    let first = try compile(left)
    let second = try compile(right)
    let site = site(left.range.union(right.range))
    return Code { machine in
      let value = try first(machine)
      switch value {
      case .none: return try second(machine)
      case .column(let column):
        if column.missingCount == 0 { return value }
        do {
          return try value.replacingMissing(
            with: try second(machine), checkpoint: machine.checkpoint)
        } catch {
          throw site.located(error)
        }
      default: return value
      }
    }
  }

  /// A number with decimals, or a whole one that 64 bits do not hold, which is said.
  func decimal(_ value: Double, _ literal: Expr) -> Code {
    guard source.slice(literal.range).allSatisfy({ $0.isASCII && $0.isNumber || $0 == "_" }) else {
      return constant(.plain(value))
    }
    return Code { machine in
      machine.note(IntegerBecameDouble())
      return .plain(value)
    }
  }

  /// A sign or `not`; the code of an operand that is compiled already is used, except that of a
  /// text, which an operator reads in its own way.
  mutating func compileUnary(
    _ operation: UnaryOperator, _ operand: Expr, operandCode: Code? = nil, _ expr: Expr
  ) throws -> Code {
    if operation == .negate, case .integer(let value) = operand.kind, value != .min {
      return constant(.integer(-value))
    }
    if operation == .negate, case .decimal(let value) = operand.kind {
      return Int64("-\(source.slice(operand.range))").map { constant(.integer($0)) }
        ?? decimal(-value, operand)
    }
    let isText = if case .text = operand.kind { true } else { false }
    let code = if let operandCode, !isText { operandCode } else { try checkedOperand(operand) }
    let site = site(expr.range)
    return Code { machine in
      let value = try code(machine)
      do {
        switch operation {
        case .negate: return try value.negated(checkpoint: machine.checkpoint)
        case .plus: return try value.numericIdentity(checkpoint: machine.checkpoint)
        case .not: return try value.logicalNot(checkpoint: machine.checkpoint)
        }
      } catch { throw site.located(error) }
    }
  }

  mutating func compileLogic(_ left: Expr, _ right: Expr, isAnd: Bool, _ expr: Expr) throws -> Code
  {
    let first = try compile(left)
    let second = try compile(right)
    let site = site(expr.range)
    return Code { machine in
      let a = try first(machine)
      if case .bool(let decided) = a, decided != isAnd { return a }
      let b = try second(machine)
      do { return try Logic.combine(a, b, isAnd: isAnd, checkpoint: machine.checkpoint) } catch {
        throw site.located(error)
      }
    }
  }

  mutating func compileConversion(_ operand: Expr, _ unit: UnitText) throws -> Code {
    let code = try compile(operand)
    let target = try self.unit(unit)
    let site = site(operand.range.union(unit.range))
    return Code { machine in
      let value = try code(machine)
      do {
        let converted = try value.converted(to: target, checkpoint: machine.checkpoint)
        if value.countsYears(in: target) { machine.note(YearOf365Days()) }
        return converted
      } catch let fault as UnfitConversion {
        throw site.refusal(fault, of: unit.range)
      } catch { throw site.located(error) }
    }
  }

  /// `a < b`, `a in b`, or a chain, `a < b <= c`.
  mutating func compileComparison(_ first: Expr, _ steps: [Comparison]) throws -> Code {
    if let form = try pick(first, steps, for: AsCode()) { return form }
    var links: [@Sendable (Machine, Value) throws -> (Value, Value)] = []
    var left = first
    for step in steps {
      try refuseNone(left, step)
      let site = comparisonSite(left, step)
      let code = try checkedOperand(step.operand)
      links.append { machine, value in
        let other = try code(machine)
        return (try machine.compare(value, other, site), other)
      }
      left = step.operand
    }
    let start = try checkedOperand(first)
    guard links.count > 1, let link = links.first else {
      let link = links[0]
      return Code { machine in try link(machine, try start(machine)).0 }
    }
    let rest = Array(links.dropFirst())
    let site = site(first.range.union(left.range))
    return Code { machine in
      var (result, operand) = try link(machine, try start(machine))
      for link in rest {
        if case .bool(false) = result { return result }
        let (next, following) = try link(machine, operand)
        do {
          result = try Logic.combine(result, next, isAnd: true, checkpoint: machine.checkpoint)
        } catch {
          throw site.located(error)
        }
        operand = following
      }
      return result
    }
  }
}

extension Value {
  /// True for a plain number that is no share of anything: 50, -3; for a column the first cell decides.
  fileprivate var exceedsShares: Bool {
    switch self {
    case .integer(let number): number.magnitude > 1
    case .number(let number, let unit): unit.isOne && number.magnitude > 1
    case .column(let column):
      (0..<column.count).first { !column.isMissing($0) }.map { column.value($0).exceedsShares }
        ?? false
    default: false
    }
  }
}
