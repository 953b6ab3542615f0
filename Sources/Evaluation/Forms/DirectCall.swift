import BuiltinKit
import Diagnostics
import Values

/// The facts of a function of the user that a direct call needs, one per slot.
///
/// A plain struct without counted references: a call that retained the function and its code took
/// twice the time. The store keeps the template, also
/// that of a function which the statement under way has defined anew.
struct Callee {
  /// The number of parameters; -1 where only the call in general can tell what happens.
  var arity = -1
  var frameSize = 0
  /// True where a column among the arguments may make it run row by row.
  var mayGoByRow = false
  var template: Unmanaged<UserFunction.Template>?
  /// The template where a frame holds the one parameter alone, to which a whole number may be given: it stays
  /// there (`keepsParameters`), and nothing is to be released after the call.
  var templateOfNumber: Unmanaged<UserFunction.Template>?

  /// No function.
  init() {}

  /// A function whose frame needs nothing but the arguments; none, where it captured something.
  init(_ function: UserFunction?) {
    guard let function, function.captured.isEmpty, function.template.selfSlot == nil,
      function.mask == nil
    else { return }
    arity = function.template.parameters.count
    frameSize = function.template.frameSize
    mayGoByRow = function.template.mayGoByRow
    template = .passUnretained(function.template)
    if arity == 1, frameSize == 1, function.template.keepsParameters { templateOfNumber = template }
  }
}

/// A call, by its name, of a function of the user with one to three arguments by position.
///
/// The arguments are evaluated straight into the callee's frame: no list of arguments, no look at
/// names. Who is called is still decided when it is called: a slot of `callees` holds what `def`
/// last put there. `otherwise` is the call in general, for what is no such function (a variable,
/// a function of the catalogue), for another number of parameters, and inside a verb's argument.
final class DirectCall: Sendable {
  let slot: Int
  /// The session variable of that name, which may hold a function: `f = x => x + 1`.
  let variable: Int
  let callSite: CallSite
  let otherwise: Code

  init(slot: Int, variable: Int, callSite: CallSite, otherwise: Code) {
    self.slot = slot
    self.variable = variable
    self.callSite = callSite
    self.otherwise = otherwise
  }
}

/// A direct call with one argument, which may have a form: `fib(n - 1)`.
struct AsOnlyArgument: FormUser {
  let call: DirectCall

  @inline(never)
  func use(_ form: some Form) -> Code {
    let captured = CapturedArgument(form, call)
    return Code { machine in
      guard let template = machine.callees[captured.slot].templateOfNumber, machine.mask == nil,
        case .whole(let number) = captured.form.scalar(machine)
      else { return try captured.run(machine) }
      return try machine.run(template, captured.call, on: number)
    }
  }
}

/// See `Captured`.
private final class CapturedArgument<Argument: Sendable>: Sendable {
  let form: Argument
  let slot: Int
  let call: DirectCall

  init(_ form: Argument, _ call: DirectCall) {
    self.form = form
    self.call = call
    slot = call.slot
  }
}

extension CapturedArgument where Argument: Form {
  /// The call with any value; apart, so that the call with a whole number has a small frame.
  @inline(never)
  func run(_ machine: Machine) throws -> Value {
    let callee = machine.callee(of: call)
    guard callee.arity == 1, machine.mask == nil else { return try call.otherwise(machine) }
    let a = try form.value(machine)
    if callee.mayGoByRow, a.isColumn { return try call.general(machine, [a]) }
    return try machine.run(callee, call) { $0.initialize(to: a) }
  }
}

/// See `Captured`.
private final class CapturedArguments: Sendable {
  let first: Code
  let second: Code
  let third: Code?
  let call: DirectCall

  init(_ first: Code, _ second: Code, _ third: Code?, of call: DirectCall) {
    self.first = first
    self.second = second
    self.third = third
    self.call = call
  }
}

extension DirectCall {
  /// The call with two arguments.
  func code(_ first: Code, _ second: Code) -> Code {
    let captured = CapturedArguments(first, second, nil, of: self)
    return Code { machine in
      let callee = machine.callee(of: captured.call)
      guard callee.arity == 2, machine.mask == nil else {
        return try captured.call.otherwise(machine)
      }
      let a = try captured.first(machine)
      let b = try captured.second(machine)
      if callee.mayGoByRow, a.isColumn || b.isColumn {
        return try captured.call.general(machine, [a, b])
      }
      return try machine.run(callee, captured.call) {
        $0.initialize(to: a)
        ($0 + 1).initialize(to: b)
      }
    }
  }

  /// The call with three arguments.
  func code(_ first: Code, _ second: Code, _ third: Code) -> Code {
    let captured = CapturedArguments(first, second, third, of: self)
    return Code { machine in
      let callee = machine.callee(of: captured.call)
      guard callee.arity == 3, machine.mask == nil else {
        return try captured.call.otherwise(machine)
      }
      let a = try captured.first(machine)
      let b = try captured.second(machine)
      let c = try captured.third?(machine) ?? .none
      if callee.mayGoByRow, a.isColumn || b.isColumn || c.isColumn {
        return try captured.call.general(machine, [a, b, c])
      }
      return try machine.run(callee, captured.call) {
        $0.initialize(to: a)
        ($0 + 1).initialize(to: b)
        ($0 + 2).initialize(to: c)
      }
    }
  }

  /// The call with arguments of which one is a column.
  @inline(never)
  fileprivate func general(_ machine: Machine, _ values: [Value]) throws -> Value {
    guard let function = machine.functions[slot] ?? machine.held(by: self) else {
      return try otherwise(machine)
    }
    return try machine.call(function, values, callSite)
  }

  /// An error from inside a function that was called with scalars: no row is at fault where a
  /// block met a column.
  @inline(never)
  fileprivate func failure(_ error: any Error, at depth: Int) -> any Error {
    guard let block = error as? ColumnInBlock else { return callSite.traced(error) }
    guard block.isMeant(for: depth) else { return block }
    return callSite.traced(
      block.site.located(UnfitCondition(found: Value.Kind.column.phrase)))
  }
}

extension Machine {
  /// The function that a call enters: the one that `def` put under its name, else the one that the
  /// session variable of that name holds.
  ///
  /// A variable changes between statements of the top level only, never while its function runs.
  @inline(__always)
  fileprivate func callee(of call: DirectCall) -> Callee {
    let defined = callees[call.slot]
    return defined.arity < 0 ? held(by: call).map { Callee($0) } ?? defined : defined
  }

  @inline(never)
  fileprivate func held(by call: DirectCall) -> UserFunction? {
    guard functions[call.slot] == nil, case .function(let value)? = globals[call.variable] else {
      return nil
    }
    return value as? UserFunction
  }

  /// Runs a function in a new frame whose parameters `fill` initializes.
  @inline(__always)
  fileprivate func run(
    _ callee: Callee, _ call: DirectCall,
    fill: (UnsafeMutablePointer<Value?>) -> Void
  ) throws -> Value {
    let size = callee.frameSize
    try enter(size, call.callSite)
    let (outer, new) = (frame, top)
    fill(new)
    var index = callee.arity
    while index < size {
      (new + index).initialize(to: nil)
      index += 1
    }
    frame = new
    top = new + size
    defer {
      frame = outer
      leave(new, size)
    }
    do {
      return try callee.template?._withUnsafeGuaranteedRef { try $0.body(self) } ?? .none
    } catch { throw call.failure(error, at: depth) }
  }

  /// Runs a function in a new frame that holds a whole number and nothing else; see `Callee`.
  @inline(__always)
  fileprivate func run(
    _ template: Unmanaged<UserFunction.Template>, _ call: DirectCall, on number: Int64
  ) throws -> Value {
    try enter(1, call.callSite)
    let (outer, new) = (frame, top)
    new.initialize(to: .integer(number))
    frame = new
    top = new + 1
    defer {
      frame = outer
      leave(new)
    }
    do { return try template._withUnsafeGuaranteedRef { try $0.body(self) } } catch {
      throw call.failure(error, at: depth)
    }
  }
}
