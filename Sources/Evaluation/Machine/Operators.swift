import BuiltinKit
import Diagnostics
import Language
import Styling
import Tables
import TextMatching
import Units
import Values

extension Machine {
  /// The fault of a value that stands where true or false is needed.
  func unfitAsCondition(_ value: Value) -> any Fault {
    if case .none = value, openComparisons > 0 { return OpenCondition() }
    return value.unfitAsCondition
  }

  /// `x ± d`, or with `isShare` `x ± 10 %`.
  @inline(never)
  func spread(_ a: Value, _ b: Value, isShare: Bool, at site: OperatorSite) throws -> Value {
    var log = OperationLog()
    do {
      return try Arithmetic.spread(
        a, by: b, isShare: isShare, log: &log, checkpoint: checkpoint)
    } catch {
      throw site.diagnostic(error, a, b)
    }
  }

  /// `a op b` for any operands; kept out of the closures of the forms, whose frames it would swell.
  @inline(never)
  func arithmetic(
    _ operation: ArithmeticOperator, _ a: Value, _ b: Value, at site: OperatorSite
  ) throws -> Value {
    try token.checkLimits()
    var log = OperationLog()
    do {
      let value = try Arithmetic.apply(operation, a, b, log: &log, checkpoint: checkpoint)
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
      case .isIn, .isNotIn:
        let literals = Comparing.Literals(left: site.leftIsLiteral, right: site.rightIsLiteral)
        let (a, b) = try Comparing.membersInOneUnit(a, b, literals: literals, log: &log)
        let isIn = try isMember(a, of: b, log: &log)
        value = site.operation == .isIn ? isIn : try isIn.logicalNot(checkpoint: checkpoint)
        try noteUnmatched(a, b, isMembership: true)
        if mask != nil, case .text(let text) = a, case .column(let column) = b,
          column.kind == .text, case .bool(let isHeld) = isIn
        {
          note(TextSoughtInColumn(text, column: column.name.identifier, isHeld: isHeld))
        }
      default:
        let literals = Comparing.Literals(left: site.leftIsLiteral, right: site.rightIsLiteral)
        value = try Comparing.apply(
          site.comparing ?? .equal, a, b, literals: literals, log: &log, checkpoint: checkpoint)
        if site.operation == .equal || site.operation == .notEqual {
          try noteUnmatched(a, b, isMembership: false)
        } else {
          try noteOrder(a, b, site)
        }
      }
      report(log, site.operation.rawValue)
      return value
    } catch {
      throw site.diagnostic(error, a, b)
    }
  }

  /// Says that `<` compares numbers as texts, or shares with what looks like a percentage.
  private func noteOrder(_ a: Value, _ b: Value, _ site: ComparisonSite) throws {
    if b.spellsNumbers, a.misordersNumbers(with: b) {
      note(NumbersInOrderOfTexts(site.source.slice(site.left)))
    } else if site.rightIsLiteral, let number = b.quantity?.value, number > 1, number <= 100,
      case .column(let column) = a, let bounds = try column.shareBounds(checkpoint: checkpoint)
    {
      let name = column.name.isEmpty ? site.source.slice(site.left) : column.name.identifier
      note(ShareBesidePercent(NumberText.echo(number), column: name, bounds: bounds))
    }
  }

  /// Says what happened on the way to a result.
  func report(_ log: OperationLog, _ operation: String) {
    if log.lostCells > 0 {
      note(CellsBecameMissing(log.lostCells, operation: operation))
    }
    if log.yearsCounted { note(YearOf365Days()) }
    if log.roundedApart { note(RoundedApart()) }
    if log.integersOverflowed { note(IntegerBecameDouble()) }
    openComparisons += log.openComparisons + log.openRows
    if log.openComparisons > 0 { note(OpenComparison()) }
    if log.doubtsForgotten { note(DoubtsForgotten()) }
    if log.openRows > 0 { note(OpenComparison(rows: log.openRows)) }
    if let text = log.repeatedNumber { note(NumberRepeated(text)) }
    if let (number, unit, name) = log.literalRead {
      let of = name.isEmpty ? Bilingual("l'autre côté", "the other side")(tongue) : name
      note(LiteralReadInUnit(NumberText.echo(number), unit: unit.symbol, of: of))
    }
  }
}

/// The place of an operator and of its operands, for the marks under them.
final class OperatorSite: Sendable {
  let source: Source
  /// Nil for a comparison, which no repair of a sum mends.
  let operation: BinaryOperator?
  let left: SourceRange
  let right: SourceRange
  let operatorRange: SourceRange

  init(
    source: Source, operation: BinaryOperator?, left: SourceRange, right: SourceRange,
    operatorRange: SourceRange
  ) {
    self.source = source
    self.operation = operation
    self.left = left
    self.right = right
    self.operatorRange = operatorRange
  }

  /// The error with marks under the operator and, where the operands' units are
  /// at fault, under both operands with their units.
  func diagnostic(_ error: any Error, _ a: Value, _ b: Value) -> any Error {
    switch error {
    case let fault as DimensionsDiffer: return atOperator(fault, a, b)
    case let fault as UnfitOperands:
      let number =
        a.spellsNumbers && b.isOfNumbers ? left : b.spellsNumbers && a.isOfNumbers ? right : nil
      if let number { return atOperator(fault.reading(source.slice(number)), a, b) }
      let diagnostic = atOperator(fault, a, b)
      let texts = [(left, a, b), (right, b, a)]
      guard
        let (range, _, _) = texts.first(where: { range, value, other in
          if case .text = value, other.isDated { return isLiteral(range) }
          let isShift = operation == .add || operation == .subtract
          return value.spellsDates && (other.isDated || (isShift && other.isSpan))
        })
      else { return diagnostic }
      return repaired(diagnostic, range, with: "date(\(source.slice(range)))")
    case var fault as PlainWithQuantity:
      let operand = fault.plainIsLeft ? left : right
      fault.code = source.slice(operand)
      let other = fault.plainIsLeft ? right : left
      if let text = bracketed(operand, other, isLeft: fault.plainIsLeft) {
        return repaired(atOperator(fault, a, b), left.union(right), with: text)
      }
      guard let text = fault.operand else { return atOperator(fault, a, b) }
      return repaired(atOperator(fault, a, b), operand, with: text)
    case var fault as DateWithNumber:
      fault.date = source.slice(left)
      return fault.located(at: left.union(right), in: source)
    case let fault as DivisionByZero: return fault.located(at: right, in: source)
    case let fault as DivisorHoldsZero where operation != .power:
      return fault.located(at: right, in: source)
    case let fault as NegativeSpread: return fault.located(at: right, in: source)
    case let fault as any Fault: return fault.located(at: left.union(right), in: source)
    default: return error
    }
  }

  private func isLiteral(_ range: SourceRange) -> Bool {
    let code = source.slice(range)
    return code.count > 2 && code.first == code.last && ["\"", "'"].contains(code.first)
  }

  /// The sum with the brackets that it may lack, `a / (b + a)` for `a / b + a`; nil for any other.
  private func bracketed(
    _ plain: SourceRange, _ other: SourceRange, isLeft: Bool
  ) -> String? {
    guard operation == .add || operation == .subtract, isLeft else { return nil }
    let code = source.slice(plain)
    guard let sign = code.lastIndex(of: "/"), !code.contains("("), !code.contains("//"),
      !code.contains("+"), !code.contains("-")
    else { return nil }
    let after = code[code.index(after: sign)...].drop { $0 == " " }
    guard !after.isEmpty, !after.contains("*"), after.first?.isNumber == false else { return nil }
    let gap = source.slice(SourceRange(plain.upper, other.lower))
    return "\(code[...sign]) (\(after)\(gap)\(source.slice(other)))"
  }

  private func atOperator(_ fault: any Fault, _ a: Value, _ b: Value) -> Diagnostic {
    var diagnostic = fault.located(at: operatorRange, in: source)
    diagnostic.secondary = [label(left, a), label(right, b)]
    return diagnostic
  }

  /// The message with the operand's repair, shown in its line where it has only one.
  private func repaired(
    _ diagnostic: Diagnostic, _ operand: SourceRange, with text: String
  ) -> Diagnostic {
    let fix = Fix(replace: operand, with: text)
    return diagnostic.repaired(by: fix, showing: source.mendedLine(fix))
  }

  /// An operand's unit is written under it, unless it stands there already.
  private func label(_ range: SourceRange, _ value: Value) -> Label {
    guard let symbol = value.unitSymbol, !symbol.isEmpty,
      !source.slice(range).hasSuffix(" " + symbol)
    else { return Label(range) }
    return Label(range, Bilingual(same: symbol))
  }
}

/// The place of a comparison, and which of its operands are numbers as written.
final class ComparisonSite: Sendable {
  let source: Source
  let operation: ComparisonOperator
  let left: SourceRange
  let right: SourceRange
  let operatorRange: SourceRange
  let leftIsLiteral: Bool
  let rightIsLiteral: Bool

  init(
    source: Source, operation: ComparisonOperator, left: SourceRange, right: SourceRange,
    operatorRange: SourceRange, leftIsLiteral: Bool, rightIsLiteral: Bool
  ) {
    self.source = source
    self.operation = operation
    self.left = left
    self.right = right
    self.operatorRange = operatorRange
    self.leftIsLiteral = leftIsLiteral
    self.rightIsLiteral = rightIsLiteral
  }

  /// The comparison, nil for `in`.
  var comparing: Comparing.Operator? { Comparing.Operator(rawValue: operation.rawValue) }

  /// The error with marks under the operator and both operands.
  func diagnostic(_ error: any Error, _ a: Value, _ b: Value) -> any Error {
    let site = OperatorSite(
      source: source, operation: nil, left: left, right: right, operatorRange: operatorRange)
    return site.diagnostic(error, a, b)
  }
}

extension Value {
  /// True for a date, or a column of them.
  fileprivate var isDated: Bool {
    switch self {
    case .date: true
    case .column(let column): column.kind == .dates
    default: false
    }
  }

  /// True for a column of texts that are all dates, or missing.
  fileprivate var spellsDates: Bool {
    guard case .column(let column) = self, case .text(let cells) = column.storage else {
      return false
    }
    return !cells.dictionary.isEmpty && cells.dictionary.allSatisfy(DateLook.isReadable)
  }

  /// True for what may be added to a date: a duration, months, years.
  fileprivate var isSpan: Bool {
    let unit: MeasureUnit? =
      if case .column(let column) = self { column.unit } else { quantity?.unit }
    return unit.map { [.time, .months].contains($0.dimension.kind) } ?? false
  }
}

extension ArithmeticOperator {
  /// The arithmetic behind an operator of the grammar, nil for `??`, which is none.
  init?(_ operation: BinaryOperator) {
    switch operation {
    case .add: self = .add
    case .subtract: self = .subtract
    case .multiply: self = .multiply
    case .divide: self = .divide
    case .floorDivide: self = .floorDivide
    case .remainder: self = .remainder
    case .power: self = .power
    case .coalesce, .spread, .spreadShare: return nil
    }
  }
}
