import Language
import Values

/// Picks the form of an expression and hands it to its user.
///
/// Only what is frequent has a form; each costs a closure in the program, about 500 bytes.
extension Compiler {
  /// An operation: a local or any expression on the left; a local, a number or any expression on
  /// the right.
  ///
  /// Nil for an operator without a form.
  func pick<User: FormUser>(
    _ operation: ArithmeticOperator, _ shapes: (Operand, Operand), _ codes: (Code, Code),
    at site: OperatorSite, for user: User
  ) -> User.Result? {
    switch operation {
    case .add: pick(Adding.self, shapes, codes, at: site, for: user)
    case .subtract: pick(Subtracting.self, shapes, codes, at: site, for: user)
    case .multiply: pick(Multiplying.self, shapes, codes, at: site, for: user)
    case .divide: pick(Dividing.self, shapes, codes, at: site, for: user)
    case .floorDivide: pick(FloorDividing.self, shapes, codes, at: site, for: user)
    case .remainder: pick(TakingRemainder.self, shapes, codes, at: site, for: user)
    case .power: nil
    }
  }

  private func pick<Operation: ScalarOperation, User: FormUser>(
    _: Operation.Type, _ shapes: (Operand, Operand), _ codes: (Code, Code),
    at site: OperatorSite, for user: User
  ) -> User.Result {
    func right<Left: Form>(_ left: Left) -> User.Result {
      switch shapes.1 {
      case .local(let slot):
        let right = Local(slot: slot)
        return user.use(
          Calculation<Operation, Left, Local>(left: left, right: right, site: site))
      case .integer(let number):
        let right = Literal(number: number)
        return user.use(
          Calculation<Operation, Left, Literal>(left: left, right: right, site: site))
      case .decimal(let number):
        let right = DecimalLiteral(number: number)
        return user.use(
          Calculation<Operation, Left, DecimalLiteral>(left: left, right: right, site: site))
      case .general:
        let right = Computed(code: codes.1)
        return user.use(
          Calculation<Operation, Left, Computed>(left: left, right: right, site: site))
      }
    }
    if case .local(let slot) = shapes.0 { return right(Local(slot: slot)) }
    return right(Computed(code: codes.0))
  }

  private func pick<User: FormUser>(
    _ shapes: (Operand, Operand), _ codes: (Code, Code), at site: ComparisonSite,
    for user: User
  ) -> User.Result? {
    switch site.operation {
    case .equal: pick(IsEqual.self, shapes, codes, at: site, for: user)
    case .notEqual: pick(IsNotEqual.self, shapes, codes, at: site, for: user)
    case .less: pick(IsLess.self, shapes, codes, at: site, for: user)
    case .lessOrEqual: pick(IsLessOrEqual.self, shapes, codes, at: site, for: user)
    case .greater: pick(IsGreater.self, shapes, codes, at: site, for: user)
    case .greaterOrEqual: pick(IsGreaterOrEqual.self, shapes, codes, at: site, for: user)
    case .isIn, .isNotIn: nil
    }
  }

  private func pick<Comparison: ScalarComparison, User: FormUser>(
    _: Comparison.Type, _ shapes: (Operand, Operand), _ codes: (Code, Code),
    at site: ComparisonSite, for user: User
  ) -> User.Result {
    switch shapes {
    case (.local(let slot), .integer(let number)):
      let (left, right) = (Local(slot: slot), Literal(number: number))
      return user.use(Test<Comparison, Local, Literal>(left: left, right: right, site: site))
    case (.local(let slot), .decimal(let number)):
      let (left, right) = (Local(slot: slot), DecimalLiteral(number: number))
      return user.use(
        Test<Comparison, Local, DecimalLiteral>(left: left, right: right, site: site))
    case (.local(let slot), .local(let other)):
      let (left, right) = (Local(slot: slot), Local(slot: other))
      return user.use(Test<Comparison, Local, Local>(left: left, right: right, site: site))
    case (.general, .integer(let number)):
      let (left, right) = (Computed(code: codes.0), Literal(number: number))
      return user.use(Test<Comparison, Computed, Literal>(left: left, right: right, site: site))
    default:
      let (left, right) = (Computed(code: codes.0), Computed(code: codes.1))
      return user.use(Test<Comparison, Computed, Computed>(left: left, right: right, site: site))
    }
  }

  /// A condition, of which a single comparison has a form of its own.
  mutating func withCondition<User: FormUser>(_ expr: Expr, for user: User) throws -> User.Result {
    if case .comparison(let first, let steps) = expr.kind,
      let picked = try pick(first, steps, for: user)
    {
      return picked
    }
    return user.use(Computed(code: try compile(expr)))
  }

  /// A single comparison; nil for a chain and for `in`.
  mutating func pick<User: FormUser>(
    _ first: Expr, _ steps: [Comparison], for user: User
  ) throws -> User.Result? {
    guard steps.count == 1, let step = steps.first, step.operation != .isIn,
      step.operation != .isNotIn
    else { return nil }
    try refuseNone(first, step)
    let shapes = (operand(first), operand(step.operand))
    let codes = (try checkedOperand(first), try checkedOperand(step.operand))
    if let rest = remainder(first), case .integer(let number) = shapes.1 {
      let site = comparisonSite(first, step)
      let number = Literal(number: number)
      if step.operation == .equal {
        return user.use(Test<IsEqual, Rest, Literal>(left: rest, right: number, site: site))
      }
      if step.operation == .notEqual {
        return user.use(Test<IsNotEqual, Rest, Literal>(left: rest, right: number, site: site))
      }
    }
    return pick(shapes, codes, at: comparisonSite(first, step), for: user)
  }

  private typealias Rest = Calculation<TakingRemainder, Local, Literal>

  /// `n % 2`, which what is even or odd is told by; nil for anything else.
  private func remainder(_ expr: Expr) -> Rest? {
    guard case .binary(.remainder, let left, let right, let range) = expr.kind,
      case .local(let slot) = operand(left), case .integer(let number) = operand(right)
    else { return nil }
    return Rest(
      left: Local(slot: slot),
      right: Literal(number: number),
      site: operatorSite(.remainder, left, right, at: range))
  }

  /// The only argument of a call of a user's function: `n`, `n + 1`, `n - 1`, or any expression.
  func withArgument<User: FormUser>(_ value: Argument.Value, _ code: Code, for user: User)
    -> User.Result
  {
    guard case .expression(let expr) = value else { return user.use(Computed(code: code)) }
    if case .local(let slot) = operand(expr) { return user.use(Local(slot: slot)) }
    guard case .binary(let operation, let left, let right, let range) = expr.kind,
      case .local(let slot) = operand(left), case .integer(let number) = operand(right)
    else { return user.use(Computed(code: code)) }
    let first = Local(slot: slot)
    let second = Literal(number: number)
    let site = operatorSite(operation, left, right, at: range)
    switch operation {
    case .add:
      return user.use(
        Calculation<Adding, Local, Literal>(left: first, right: second, site: site))
    case .subtract:
      return user.use(
        Calculation<Subtracting, Local, Literal>(left: first, right: second, site: site))
    default: return user.use(Computed(code: code))
    }
  }
}
