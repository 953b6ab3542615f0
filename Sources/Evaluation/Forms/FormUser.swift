import BuiltinKit
import Diagnostics
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
    let captured = Captured(form)
    return Code { machine in
      if let number = captured.form.whole(machine) { return .integer(number) }
      if let truth = captured.form.truth(machine) { return .bool(truth) }
      return try captured.form.value(machine)
    }
  }
}

/// The captures of a form's closure as one object; the closures of the other users have objects of
/// their own.
///
/// A closure that captures ten values loads all of them at each call, those for rare cases
/// included; through one object it loads what it uses. On fib(32) this halves the time. The
/// properties are read one by one: taken out of a struct or a tuple in between they would be
/// retained.
private final class Captured<Expression: Form>: Sendable {
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
    let captured = CapturedCondition(form, site, inBlock)
    return Condition { machine in
      if let truth = captured.form.truth(machine) { return truth }
      return try captured.decide(machine)
    }
  }
}

private final class CapturedCondition<Expression: Form>: Sendable {
  let form: Expression
  let site: Site
  let inBlock: Bool

  init(_ form: Expression, _ site: Site, _ inBlock: Bool) {
    self.form = form
    self.site = site
    self.inBlock = inBlock
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

private final class CapturedChoice<Expression: Form>: Sendable {
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
