import Units
import Values

/// A piece of an expression that is compiled into the closure around it instead of being a closure
/// of its own.
///
/// `n - 1` as three closures (an operator, a local, a constant) costs three calls through a
/// pointer; as one form it is a read of a slot and a subtraction in a register. A form is a
/// struct, and what uses it is generic, so that Swift writes one closure for each combination that
/// `Compiler+Forms.swift` picks.
///
/// A form gives the same value, the same note and the same error as the closures it stands for:
/// it decides the frequent cases (whole numbers, numbers of one unit) and leaves all others to
/// `Machine.arithmetic` and `Machine.compare`.
protocol Form: Sendable {
  /// The value.
  func value(_ machine: Machine) throws -> Value
  /// The value where it is a whole number that is had without running a closure; nil says nothing.
  ///
  /// Asked before `value`, it keeps numbers in registers: fib(32) takes two thirds of the time.
  func whole(_ machine: Machine) -> Int64?
  /// The same for a plain number that is not a whole one.
  func decimal(_ machine: Machine) -> Double?
  /// The value where it is the truth of two such numbers; nil says nothing.
  func truth(_ machine: Machine) -> Bool?
}

extension Form {
  @inline(__always)
  func whole(_ machine: Machine) -> Int64? { nil }

  @inline(__always)
  func decimal(_ machine: Machine) -> Double? { nil }

  @inline(__always)
  func truth(_ machine: Machine) -> Bool? { nil }
}

/// Any expression, by its closure.
struct Computed: Form {
  let code: Code

  @inline(__always)
  func value(_ machine: Machine) throws -> Value { try code(machine) }
}

/// A local name that no column can hide.
struct Local: Form {
  let slot: Int
  /// Reads the slot, whatever it holds; an error where it holds nothing yet.
  let code: Code

  @inline(__always)
  func value(_ machine: Machine) throws -> Value {
    switch machine.frame[slot] {
    case .integer(let number)?: return .integer(number)
    case .number(let number, let unit)?: return .number(number, unit)
    default: return try code(machine)
    }
  }

  @inline(__always)
  func whole(_ machine: Machine) -> Int64? {
    if case .integer(let number)? = machine.frame[slot] { return number }
    return nil
  }

  @inline(__always)
  func decimal(_ machine: Machine) -> Double? {
    if case .number(let number, let unit)? = machine.frame[slot], unit.isOne { return number }
    return nil
  }
}

/// A whole number as written.
struct Literal: Form {
  let number: Int64

  @inline(__always)
  func value(_ machine: Machine) throws -> Value { .integer(number) }

  @inline(__always)
  func whole(_ machine: Machine) -> Int64? { number }
}

/// A plain number with a decimal point, as written.
struct DecimalLiteral: Form {
  let number: Double

  @inline(__always)
  func value(_ machine: Machine) throws -> Value { .number(number, .one) }

  @inline(__always)
  func decimal(_ machine: Machine) -> Double? { number }
}

/// An operation on two forms.
struct Calculation<Operation: ScalarOperation, Left: Form, Right: Form>: Form {
  let left: Left
  let right: Right
  let site: OperatorSite

  @inline(__always)
  func value(_ machine: Machine) throws -> Value {
    let a = try left.value(machine)
    let b = try right.value(machine)
    if let quick = Operation.quick(a, b) { return quick }
    return try machine.arithmetic(Operation.operation, a, b, at: site)
  }

  @inline(__always)
  func whole(_ machine: Machine) -> Int64? {
    guard let x = left.whole(machine), let y = right.whole(machine) else { return nil }
    return Operation.whole(x, y)
  }

  @inline(__always)
  func decimal(_ machine: Machine) -> Double? {
    if let x = left.decimal(machine) {
      if let y = right.decimal(machine) { return Operation.decimals(x, y) }
      return right.whole(machine).flatMap { Operation.decimals(x, Double($0)) }
    }
    guard let y = right.decimal(machine), let x = left.whole(machine) else { return nil }
    return Operation.decimals(Double(x), y)
  }
}

/// A comparison of two forms.
struct Test<Comparison: ScalarComparison, Left: Form, Right: Form>: Form {
  let left: Left
  let right: Right
  let site: ComparisonSite

  @inline(__always)
  func value(_ machine: Machine) throws -> Value {
    let a = try left.value(machine)
    let b = try right.value(machine)
    if let quick = Comparison.quick(a, b) { return .bool(quick) }
    return try machine.compare(a, b, site)
  }

  @inline(__always)
  func truth(_ machine: Machine) -> Bool? {
    if let x = left.whole(machine), let y = right.whole(machine) { return Comparison.holds(x, y) }
    guard let x = left.decimal(machine), let y = right.decimal(machine),
      !Comparison.isDelicate(x, y)
    else { return nil }
    return Comparison.holds(x, y)
  }
}

/// The shape of an operand as known before anything runs; it decides which fused form is compiled.
enum Operand {
  case local(Int)
  case integer(Int64)
  case decimal(Double)
  case general
}
