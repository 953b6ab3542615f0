import BuiltinKit
import Diagnostics
import Language
import Styling
import Units
import Values

extension Machine {
  /// `a op b` for any operands; kept out of the closures of the forms, whose frames it would swell.
  @inline(never)
  func arithmetic(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, _ site: OperatorSite
  ) throws -> Value {
    try token.checkLimits()
    var log = OperationLog()
    do {
      let value = try Arithmetic.apply(operation, a, b, &log, checkpoint: checkpoint)
      report(log, operation.rawValue)
      return value
    } catch { throw site.diagnostic(error, a, b) }
  }

  /// One step of a comparison, for any operands.
  @inline(never)
  func compare(_ a: Value, _ b: Value, _ site: ComparisonSite) throws -> Value {
    var log = OperationLog()
    do {
      let value: Value
      switch site.operation {
      case .isIn: value = try Comparing.contains(a, b, &log, checkpoint: checkpoint)
      case .isNotIn:
        value = try Comparing.contains(a, b, &log, checkpoint: checkpoint).logicalNot()
      default:
        let literals = Comparing.Literals(left: site.leftIsLiteral, right: site.rightIsLiteral)
        value = try Comparing.apply(
          site.comparing ?? .equal, a, b, literals, &log, checkpoint: checkpoint)
      }
      report(log, site.operation.rawValue)
      return value
    } catch {
      throw site.diagnostic(error, a, b)
    }
  }

  /// Says what happened on the way to a result.
  func report(_ log: OperationLog, _ operation: String) {
    if log.lostCells > 0 {
      note(CellsBecameMissing(log.lostCells, operation: operation))
    }
    if log.integersOverflowed { note(IntegerBecameDouble()) }
    if let (number, unit, name) = log.literalRead {
      let of = name.isEmpty ? Bilingual("l'autre côté", "the other side")(tongue) : name
      note(LiteralReadInUnit(NumberText.echo(number), unit: unit.symbol, of: of))
    }
  }
}

extension ComparisonSite {
  /// The comparison, nil for `in`.
  var comparing: Comparing.Operator? { Comparing.Operator(rawValue: operation.rawValue) }

  /// The error with marks under the operator and both operands.
  func diagnostic(_ error: any Error, _ a: Value, _ b: Value) -> any Error {
    let site = OperatorSite(
      source: source, operation: .add, left: left, right: right, operatorRange: operatorRange)
    return site.diagnostic(error, a, b)
  }
}
