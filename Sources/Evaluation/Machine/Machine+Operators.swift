import BuiltinKit
import Diagnostics
import Language
import Styling
import Units
import Values

extension Machine {
  /// `a + b`, with the frequent cases first.
  @inline(__always)
  func add(_ a: Value, _ b: Value, _ site: OperatorSite) throws -> Value {
    switch (a, b) {
    case (.integer(let x), .integer(let y)):
      let (sum, overflow) = x.addingReportingOverflow(y)
      if !overflow { return .integer(sum) }
    case (.number(let x, let ux), .number(let y, let uy)) where ux == uy:
      let sum = x + y
      if sum.isFinite { return .number(sum, ux) }
    default: break
    }
    return try arithmetic(.add, a, b, site)
  }

  /// `a * b`, with the frequent cases first.
  @inline(__always)
  func multiply(_ a: Value, _ b: Value, _ site: OperatorSite) throws -> Value {
    switch (a, b) {
    case (.integer(let x), .integer(let y)):
      let (product, overflow) = x.multipliedReportingOverflow(by: y)
      if !overflow { return .integer(product) }
    case (.number(let x, let ux), .number(let y, let uy)) where ux.isOne && uy.isOne:
      let product = x * y
      if product.isFinite { return .plain(product) }
    default: break
    }
    return try arithmetic(.multiply, a, b, site)
  }

  /// `a op b` for any operands.
  func arithmetic(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, _ site: OperatorSite
  ) throws -> Value {
    var log = OperationLog()
    do {
      let value = try Arithmetic.apply(operation, a, b, &log)
      report(log, operation.rawValue)
      return value
    } catch { throw site.diagnostic(error, a, b) }
  }

  /// One step of a comparison.
  func compare(_ a: Value, _ b: Value, _ site: ComparisonSite) throws -> Value {
    if case .integer(let x) = a, case .integer(let y) = b, let operation = site.comparing {
      return .bool(operation.holds(x, y))
    }
    var log = OperationLog()
    do {
      let value: Value
      switch site.operation {
      case .isIn: value = try Comparing.contains(a, b, &log)
      case .isNotIn: value = try Comparing.contains(a, b, &log).logicalNot()
      default:
        let literals = Comparing.Literals(left: site.leftIsLiteral, right: site.rightIsLiteral)
        value = try Comparing.apply(site.comparing ?? .equal, a, b, literals, &log)
      }
      report(log, site.operation.rawValue)
      return value
    } catch {
      guard let problem = error as? OperationProblem else { throw error }
      throw site.diagnostic(problem, a, b)
    }
  }

  /// Says what happened on the way to a result.
  func report(_ log: OperationLog, _ operation: String) {
    if log.lostCells > 0 {
      note(.cellsBecameMissing(log.lostCells, operation: operation))
    }
    if log.integersOverflowed { note(.integerBecameDouble()) }
    if let (number, unit, name) = log.literalRead {
      let of = name.isEmpty ? (tongue == .french ? "l'autre côté" : "the other side") : name
      note(.literalReadInUnit(NumberText.echo(number), unit: unit.symbol, of: of))
    }
  }
}

extension ComparisonSite {
  /// The comparison, nil for `in`.
  var comparing: Comparing.Operator? { Comparing.Operator(rawValue: operation.rawValue) }

  /// The words for `problem`, with marks under the operator and both operands.
  func diagnostic(_ problem: OperationProblem, _ a: Value, _ b: Value) -> any Error {
    let site = OperatorSite(
      source: source, operation: .add, left: left, right: right, operatorRange: operatorRange)
    return site.diagnostic(problem, a, b)
  }
}
