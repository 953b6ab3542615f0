import BuiltinKit
import Diagnostics
import Units
import Values

/// The purpose that a form is compiled for: a value, a condition, an argument.
///
/// A user is generic over the form, so that each pair of the two becomes one closure.
protocol FormUser {
  associatedtype Result
  func use(_ form: some Form) -> Result
}

/// The expression by itself.
struct AsCode: FormUser {
  @inline(never)
  func use(_ form: some Form) -> Code {
    if let computed = form as? Computed { return computed.code }
    let captured = Captured(form)
    return Code(scalar: Self.scalar(captured)) { machine in
      if let number = captured.form.scalar(machine).value { return number }
      if let truth = captured.form.truth(machine) { return .bool(truth) }
      return try captured.form.value(machine)
    }
  }

  /// What an operation around it asks first; of operations within operations nobody asks twice.
  private static func scalar<Expression: Form>(
    _ captured: Captured<Expression>
  ) -> (@Sendable (Machine) -> Scalar)? {
    guard Expression.isLeaf else { return nil }
    return { machine in captured.form.scalar(machine) }
  }
}

/// The captures of a form's closure as one object; the closures of the other users have objects of
/// their own.
///
/// A closure that captures ten values loads all of them at each call, those for rare cases
/// included; through one object it loads what it uses. On fib(32) this halves the time. The
/// properties are read one by one: taken out of a struct or a tuple in between they would be
/// retained. That an expression is a form is said where it is used: a class of forms would be looked
/// up among all conformances of the program, for each form that a session is the first to use.
private final class Captured<Expression: Sendable>: Sendable {
  let form: Expression

  init(_ form: Expression) { self.form = form }
}

/// The condition of a block `if`, a `while` or a comprehension.
struct AsCondition: FormUser {
  let site: Site
  /// True where a column makes the function run row by row.
  let inBlock: Bool

  @inline(never)
  func use(_ form: some Form) -> Condition {
    let captured = CapturedCondition(form, self)
    return Condition { machine in try captured.holds(machine) }
  }
}

/// A block `if` without `elif`, whose condition is no closure of its own; the blocks, which are compiled after
/// it, make a statement of it.
struct AsBranch: FormUser {
  let condition: AsCondition

  @inline(never)
  func use(_ form: some Form) -> (_ then: Step, _ otherwise: Step) -> Step {
    { then, otherwise in
      let captured = CapturedCondition(form, condition, then: then, otherwise: otherwise)
      return Step { machine in
        try captured.holds(machine)
          ? try captured.then(machine) : try captured.otherwise(machine)
      }
    }
  }
}

/// A `while`, which its turn and its `else` make a statement.
struct AsLoop: FormUser {
  let condition: AsCondition

  @inline(never)
  func use(_ form: some Form) -> (_ turn: Step, _ otherwise: Step) -> Step {
    { turn, otherwise in
      let captured = CapturedCondition(form, condition, then: turn, otherwise: otherwise)
      return Step { machine in
        while try captured.holds(machine) {
          try machine.tick()
          switch try captured.then(machine) {
          case .next, .continued: break
          case .broken: return .next
          case .returned(let value): return .returned(value)
          }
        }
        return try captured.otherwise(machine)
      }
    }
  }
}

/// A statement that gives a local name a value.
struct AsAssignment: FormUser {
  let slot: Int

  @inline(never)
  func use(_ form: some Form) -> Step {
    let captured = CapturedAssignment(form, slot)
    return Step { machine in
      let place = machine.frame + captured.slot
      switch captured.form.scalar(machine) {
      case .whole(let number): place.putNumber(.integer(number))
      case .decimal(let number): place.putNumber(.number(number, .one))
      case .other: try captured.assign(machine)
      }
      return .next
    }
  }
}

/// See `Captured`.
private final class CapturedAssignment<Expression: Sendable>: Sendable {
  let form: Expression
  let slot: Int

  init(_ form: Expression, _ slot: Int) {
    self.form = form
    self.slot = slot
  }
}

extension CapturedAssignment where Expression: Form {
  @inline(never)
  func assign(_ machine: Machine) throws { machine.frame[slot] = try form.value(machine) }
}

extension UnsafeMutablePointer<Value?> {
  /// Gives a slot a number; where it held one, nothing is to be released.
  @inline(__always)
  func putNumber(_ number: Value) {
    switch pointee {
    case .integer?, .number?: initialize(to: number)
    default: pointee = number
    }
  }
}

private final class CapturedCondition<Expression: Sendable>: Sendable {
  let form: Expression
  let site: Site
  let inBlock: Bool
  /// What is done where it holds, and where it does not.
  let then: Step
  let otherwise: Step

  init(
    _ form: Expression, _ condition: AsCondition, then: Step = .none, otherwise: Step = .none
  ) {
    self.form = form
    site = condition.site
    inBlock = condition.inBlock
    self.then = then
    self.otherwise = otherwise
  }
}

extension CapturedCondition where Expression: Form {
  @inline(__always)
  func holds(_ machine: Machine) throws -> Bool {
    if let truth = form.truth(machine) { return truth }
    return try decide(machine)
  }

  @inline(never)
  func decide(_ machine: Machine) throws -> Bool {
    let value = try form.value(machine)
    if case .bool(let bool) = value { return bool }
    if inBlock, case .column = value { throw ColumnInBlock(site: site) }
    throw site.located(machine.unfitAsCondition(value))
  }
}

/// `if c then a else b`: one branch for a scalar condition, both, cell by cell, for a column.
///
/// A function that calls itself in a branch would never end that way, since some cell always goes
/// on: there the function is run row by row, as with a block `if`.
struct AsChoice: FormUser {
  let then: Code
  let otherwise: Code
  let site: Site
  let whole: Site

  @inline(never)
  func use(_ form: some Form) -> Code {
    let captured = CapturedChoice(form, self)
    return Code { machine in
      if let truth = captured.form.truth(machine) {
        return truth ? try captured.then(machine) : try captured.otherwise(machine)
      }
      return try captured.choose(machine)
    }
  }
}

private final class CapturedChoice<Expression: Sendable>: Sendable {
  let form: Expression
  let then: Code
  let otherwise: Code
  let site: Site
  let whole: Site

  init(_ form: Expression, _ choice: AsChoice) {
    self.form = form
    then = choice.then
    otherwise = choice.otherwise
    site = choice.site
    whole = choice.whole
  }
}

extension CapturedChoice where Expression: Form {
  @inline(never)
  func choose(_ machine: Machine) throws -> Value {
    let condition = try form.value(machine)
    switch condition {
    case .bool(let bool): return bool ? try then(machine) : try otherwise(machine)
    case .column(let column):
      let (a, b) = try machine.choosing(ObjectIdentifier(self), at: site) {
        (try then(machine), try otherwise(machine))
      }
      do { return try Logic.choose(column, a, b, checkpoint: machine.checkpoint) } catch {
        throw whole.located(error)
      }
    default: throw site.located(machine.unfitAsCondition(condition))
    }
  }
}
