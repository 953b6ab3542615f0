import Synchronization

/// The units met so far in this run, each with what is asked of it often.
///
/// A `MeasureUnit` is an index into this table, so that a number carries its unit in two bytes
/// and equality is a comparison of integers. The table only grows; nothing that is shown
/// depends on the order in which units arrived.
struct UnitTable: Sendable {
  struct Record: Sendable {
    var compound: Compound
    var symbol: String
    var dimension: Dimension
    var magnitude: Magnitude
  }

  /// An operation on two units, whose outcome is kept.
  struct Question: Hashable {
    enum Operation: UInt8 { case product = 1, quotient, conversion }
    var operation: Operation
    var left: UInt16
    var right: UInt16
  }

  private(set) var records: [Record] = []
  private var ids: [Compound: UInt16] = [:]
  private var answers: [Question: MeasureUnit.Combination?] = [:]

  private static let shared = Mutex(UnitTable())

  /// The result of `body` on the table, which no other thread changes meanwhile.
  static func withShared<Result: Sendable, Problem: Error>(
    _ body: (inout UnitTable) throws(Problem) -> Result
  ) throws(Problem) -> Result {
    try shared.withLock { (table) throws(Problem) in try body(&table) }
  }

  /// The unit of a label when the table is full; it takes the last free place.
  static let lostLabel = Compound([Atom(word: .label("?"), exponent: 1)])

  /// A table that knows the units with a fixed place: the plain number, °C, K and the lost label.
  init() {
    add(Compound([]))
    add(Compound([Atom(word: .named(.celsius, .none), exponent: 1)]))
    add(Compound([Atom(word: .named(.kelvin, .none), exponent: 1)]))
    add(Self.lostLabel)
  }

  private mutating func add(_ compound: Compound) {
    ids[compound] = UInt16(truncatingIfNeeded: records.count)
    records.append(
      Record(
        compound: compound, symbol: compound.symbol, dimension: compound.dimension,
        magnitude: compound.magnitude))
  }

  /// The outcome of an operation on two units of the shared table; nil for a conversion between
  /// dimensions.
  @inline(__always)
  static func answer(
    _ operation: Question.Operation, _ left: MeasureUnit, _ right: MeasureUnit
  ) throws(UnitProblem) -> MeasureUnit.Combination? {
    let question = Question(operation: operation, left: left.id, right: right.id)
    if let recent = CombinationCache.shared.find(question) { return recent }
    return try slowAnswer(question)
  }

  @inline(never)
  private static func slowAnswer(
    _ question: Question
  ) throws(UnitProblem) -> MeasureUnit.Combination? {
    let found = try withShared { (table) throws(UnitProblem) in try table.answer(question) }
    if let found { CombinationCache.shared.keep(found, for: question) }
    return found
  }

  /// The unit written as `compound`.
  mutating func intern(_ compound: Compound) throws(UnitProblem) -> MeasureUnit {
    if let id = ids[compound] { return MeasureUnit(id: id) }
    try compound.checkBounds()
    guard records.count <= Int(UInt16.max) else { throw .tooManyUnits }
    add(compound)
    return MeasureUnit(id: UInt16(truncatingIfNeeded: records.count - 1))
  }

  /// The record of a unit, which this table handed out.
  func record(_ unit: MeasureUnit) -> Record { records[Int(unit.id)] }

  /// The outcome of an operation, found once and kept.
  mutating func answer(_ question: Question) throws(UnitProblem) -> MeasureUnit.Combination? {
    if let known = answers[question] { return known }
    let left = records[Int(question.left)]
    let right = records[Int(question.right)]
    let found: MeasureUnit.Combination? =
      switch question.operation {
      case .product: try combine(left, right, sign: 1)
      case .quotient: try combine(left, right, sign: -1)
      case .conversion: conversion(left, right, to: MeasureUnit(id: question.right))
      }
    // A run that asks for this many different pairs gains nothing from remembering them.
    if answers.count >= 1 << 16 { answers.removeAll() }
    answers[question] = .some(found)
    return found
  }

  private mutating func combine(
    _ left: Record, _ right: Record, sign: Int
  ) throws(UnitProblem) -> MeasureUnit.Combination {
    let inverted = right.compound.atoms.map { Atom(word: $0.word, exponent: sign * $0.exponent) }
    let gathered = Compound(left.compound.atoms + inverted)
    let compound = gathered.reduced
    let unit = try intern(compound)
    let total = left.magnitude * right.magnitude.raised(to: sign)
    let scaling = Scaling(total / record(unit).magnitude)
      .countingYears(gathered.years != compound.years)
    guard scaling.factor.isNormal else { throw .exponentTooLarge }
    return MeasureUnit.Combination(unit: unit, scaling: scaling)
  }

  private func conversion(
    _ from: Record, _ other: Record, to unit: MeasureUnit
  ) -> MeasureUnit.Combination? {
    guard from.dimension == other.dimension else { return nil }
    let celsius = record(.celsius).compound
    return .init(
      unit: unit,
      scaling: Scaling(from.magnitude / other.magnitude)
        .shifted(
          fromCelsius: from.compound == celsius, toCelsius: other.compound == celsius
        ).countingYears(from.compound.years != other.compound.years))
  }
}
