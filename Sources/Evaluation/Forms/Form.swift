import Platform
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
  /// True where it is had without running a closure.
  static var isLeaf: Bool { get }
  /// The value.
  func value(_ machine: Machine) throws -> Value
  /// The value where it is a plain number that is had without error or effect.
  ///
  /// Asked before `value`, it keeps numbers in registers: fib(32) takes two thirds of the time.
  func scalar(_ machine: Machine) -> Scalar
  /// The value where it is the truth of two such numbers; nil says nothing.
  func truth(_ machine: Machine) -> Bool?
}

extension Form {
  static var isLeaf: Bool { true }

  @inline(__always)
  func scalar(_ machine: Machine) -> Scalar { .other }

  @inline(__always)
  func truth(_ machine: Machine) -> Bool? { nil }
}

/// A plain number in registers.
enum Scalar {
  case whole(Int64)
  case decimal(Double)
  /// Anything else; it says nothing.
  case other

  @inline(__always)
  var value: Value? {
    switch self {
    case .whole(let number): .integer(number)
    case .decimal(let number): .number(number, .one)
    case .other: nil
    }
  }
}

/// Any expression, by its closure.
struct Computed: Form {
  let code: Code

  static var isLeaf: Bool { false }

  @inline(__always)
  func value(_ machine: Machine) throws -> Value { try code(machine) }

  @inline(__always)
  func scalar(_ machine: Machine) -> Scalar {
    code.hasScalar ? code.scalar(machine) : .other
  }
}

/// A local name that has a value and that no column can hide.
struct Local: Form {
  let slot: Int

  @inline(__always)
  func value(_ machine: Machine) throws -> Value {
    switch machine.filled(slot) {
    case .integer(let number): return .integer(number)
    case .number(let number, let unit): return .number(number, unit)
    default: return machine.anyFilled(slot)
    }
  }

  @inline(__always)
  func scalar(_ machine: Machine) -> Scalar {
    switch machine.filled(slot) {
    case .integer(let number): .whole(number)
    case .number(let number, let unit) where unit.isOne: .decimal(number)
    default: .other
    }
  }
}

extension Machine {
  /// The value of a local name that is sure to have one, as `Scope.isFilled` says: to ask would take as long as
  /// to read.
  @inline(__always)
  func filled(_ slot: Int) -> Value { frame[slot].unsafelyUnwrapped }

  /// The same of any kind; apart, so that numbers have a small frame.
  @inline(never)
  func anyFilled(_ slot: Int) -> Value { filled(slot) }
}

/// A whole number as written.
struct Literal: Form {
  let number: Int64

  @inline(__always)
  func value(_ machine: Machine) throws -> Value { .integer(number) }

  @inline(__always)
  func scalar(_ machine: Machine) -> Scalar { .whole(number) }
}

/// A plain number with a decimal point, as written.
struct DecimalLiteral: Form {
  let number: Double

  @inline(__always)
  func value(_ machine: Machine) throws -> Value { .number(number, .one) }

  @inline(__always)
  func scalar(_ machine: Machine) -> Scalar { .decimal(number) }
}

/// An operation on two forms.
struct Calculation<Operation: ScalarOperation, Left: Form, Right: Form>: Form {
  let left: Left
  let right: Right
  let site: OperatorSite

  static var isLeaf: Bool { Left.isLeaf && Right.isLeaf }

  @inline(__always)
  func value(_ machine: Machine) throws -> Value {
    let a = try left.value(machine)
    let b = try right.value(machine)
    if let quick = Operation.quick(a, b) { return quick }
    return try machine.arithmetic(Operation.operation, a, b, at: site)
  }

  @inline(__always)
  func scalar(_ machine: Machine) -> Scalar {
    switch left.scalar(machine) {
    case .whole(let x):
      switch right.scalar(machine) {
      case .whole(let y): Operation.integers(x, y)
      case .decimal(let y): Operation.decimals(Double(x), y)
      case .other: .other
      }
    case .decimal(let x):
      switch right.scalar(machine) {
      case .whole(let y): Operation.decimals(x, Double(y))
      case .decimal(let y): Operation.decimals(x, y)
      case .other: .other
      }
    case .other: .other
    }
  }
}

/// A comparison of two forms.
struct Test<Comparison: ScalarComparison, Left: Form, Right: Form>: Form {
  let left: Left
  let right: Right
  let site: ComparisonSite

  /// It is no number.
  static var isLeaf: Bool { false }

  @inline(__always)
  func value(_ machine: Machine) throws -> Value {
    let a = try left.value(machine)
    let b = try right.value(machine)
    if let quick = Comparison.quick(a, b) { return .bool(quick) }
    return try machine.compare(a, b, site)
  }

  @inline(__always)
  func truth(_ machine: Machine) -> Bool? {
    switch left.scalar(machine) {
    case .whole(let x):
      switch right.scalar(machine) {
      case .whole(let y): Comparison.holds(x, y)
      case .decimal(let y): x.exceedsDoubles ? nil : Comparison.holds(Double(x), y)
      case .other: nil
      }
    case .decimal(let x):
      switch right.scalar(machine) {
      case .whole(let y): y.exceedsDoubles ? nil : Comparison.holds(x, Double(y))
      case .decimal(let y): Comparison.isDelicate(x, y) ? nil : Comparison.holds(x, y)
      case .other: nil
      }
    case .other: nil
    }
  }
}

/// The shape of an operand as known before anything runs; it decides which fused form is compiled.
enum Operand {
  case local(Int)
  case integer(Int64)
  case decimal(Double)
  case general
}
