import BuiltinKit
import Diagnostics
import ForeignLines
import Language
import Styling
import Tables
import Values

extension Compiler {
  /// `f(x, a)`, `x.f(a)`, `x |> f(a)`.
  ///
  /// The function is chosen at the moment of the call, so that a student's own `cost` serves
  /// functions written before it: a local or a variable that holds a function, the user's functions,
  /// the catalogue.
  mutating func compileCall(_ call: Call, _ expr: Expr) throws -> CompiledCall {
    var compiled = try compileBareCall(call, expr)
    let code = compiled.code
    let prefix = modulePrefix(call)
    let positional = call.arguments.compactMap { argument -> Expr? in
      guard argument.label == nil, case .expression(let expr) = argument.value else { return nil }
      return expr
    }
    let comma = DecimalCommas.note(positional, in: source)
    // `derive(x = A * 1,5)`: what follows an argument by name has a name too.
    for (left, right) in zip(call.arguments, call.arguments.dropFirst())
    where left.label != nil && right.label == nil {
      if case .expression(let left) = left.value, case .expression(let right) = right.value {
        try DecimalCommas.refuse([left, right], in: source)
      }
    }
    if catalogue.find(call.callee.text)?.name == "filter" {
      try DecimalCommas.refuse(positional, in: source)
    }
    guard prefix != nil || comma != nil else { return compiled }
    compiled.code = Code { machine in
      if let prefix, machine.globals[prefix.slot] == nil { throw prefix.problem }
      if let comma { machine.note(comma) }
      return try code(machine)
    }
    return compiled
  }

  /// The error of `pd.read_csv(…)`, raised where the global of that slot has no value.
  private mutating func modulePrefix(_ call: Call) -> (slot: Int, problem: Diagnostic)? {
    guard let (name, problem) = PythonModule.prefix(of: call, in: source),
      scope.resolve(name) == nil
    else { return nil }
    return (layout.global(name), problem)
  }

  private mutating func compileBareCall(_ call: Call, _ expr: Expr) throws -> CompiledCall {
    let arguments = call.allArguments
    let callSite = callSite(call, expr)
    let builtin = catalogue.position(of: call.callee.text)
    let slot = functionSlot(call.callee)
    let sorted = builtin.map { sort(arguments, catalogue.builtins[$0], callSite) }
    let compiled =
      try pairOfColumns(arguments, builtin)
      ?? compileArguments(arguments, sorted?.parameters ?? [:], of: slot)
    let plain = compiled.map(\.value)
    let viaFunction = userCall(plain, callSite)
    let viaVariable = try variableCall(call.callee, plain, callSite)
    let builtinCall = sorted.map { compileBuiltinCall($0, arguments, compiled, at: callSite) }
    let pair = builtin.flatMap { pairCall(compiled, of: $0, at: callSite) }
    let ours = pair ?? builtinCall?.code
    let site = callSite.nameSite
    let isLocal = scope.resolve(call.callee.text) != nil
    let general = Code { machine in
      if isLocal, let value = try viaVariable(machine) { return value }
      if let function = machine.functions[slot] { return try viaFunction(machine, function) }
      if !isLocal, let value = try viaVariable(machine) { return value }
      if let ours { return try ours(machine) }
      throw site.located(machine.unknownFunction(call))
    }
    let plan = builtinCall?.plan
    if isLocal { return CompiledCall(code: general, callSite: callSite, plan: plan) }
    let known = DirectCall(
      slot: slot, variable: layout.global(call.callee.text), callSite: callSite,
      otherwise: general)
    return CompiledCall(
      code: direct(known, arguments, plain), callSite: callSite, plan: plan)
  }

  /// The functions of two series, whose columns may be named after their table: `t.corr(A, B)`.
  private static let functionsOfPairs: Set<String> = ["corr", "corr_test", "fit"]

  /// The arguments of `t.corr(A, B)`, whose second and third see the columns of the first; nil for
  /// other calls.
  private mutating func pairOfColumns(
    _ arguments: [Argument], _ builtin: Int?
  ) throws -> [CompiledArgument]? {
    guard let builtin, Self.functionsOfPairs.contains(catalogue.builtins[builtin].name),
      arguments.count >= 3, arguments.prefix(3).allSatisfy({ $0.label == nil })
    else { return nil }
    return try arguments.enumerated().map { index, argument in
      index == 1 || index == 2
        ? CompiledArgument(try compileTemplate(argument, isColumn: true))
        : CompiledArgument(try valueCode(argument, nil))
    }
  }

  /// The code of `t.corr(A, B)`: the call over the two columns, where `t` is a table.
  private func pairCall(
    _ compiled: [CompiledArgument], of builtin: Int, at callSite: CallSite
  ) -> Code? {
    guard compiled.count >= 3, let x = compiled[1].template, let y = compiled[2].template,
      Self.functionsOfPairs.contains(catalogue.builtins[builtin].name)
    else { return nil }
    let reference = BuiltinReference(position: builtin, name: callSite.name, parameterNames: [])
    let inner = CallSite(
      name: callSite.name, nameSite: callSite.nameSite, site: callSite.site,
      labels: Array(callSite.labels.dropFirst()), ranges: Array(callSite.ranges.dropFirst()))
    let codes = compiled.map(\.value)
    return Code { machine in
      let first = try codes[0](machine)
      guard case .table(let table) = first else {
        let rest = try codes.dropFirst().map { try $0(machine) }
        return try machine.call(reference, [first] + rest, callSite)
      }
      let pair = try [x, y].map { try $0.argument(machine).evaluate(.init(table)) }
      let rest = try codes.dropFirst(3).map { try $0(machine) }
      return try machine.call(reference, pair + rest, inner)
    }
  }

  private func callSite(_ call: Call, _ expr: Expr) -> CallSite {
    let arguments = call.allArguments
    return CallSite(
      name: call.callee.text, nameSite: site(call.callee.range), site: site(expr.range),
      labels: arguments.map { $0.label?.text }, ranges: arguments.map(\.range))
  }

  /// The slot of the function of the user that a call by this name would enter.
  private mutating func functionSlot(_ callee: Name) -> Int {
    layout.function(catalogue.find(callee.text)?.name ?? callee.text)
  }

  /// The call with one to three arguments by position has a form of its own.
  private func direct(_ call: DirectCall, _ arguments: [Argument], _ codes: [Code]) -> Code {
    guard call.callSite.isPositional else { return call.otherwise }
    switch codes.count {
    case 1: return withArgument(arguments[0].value, codes[0], for: AsOnlyArgument(call: call))
    case 2: return call.code(codes[0], codes[1])
    case 3: return call.code(codes[0], codes[1], codes[2])
    default: return call.otherwise
    }
  }

  /// The items of a loop: a call like `range(1, n)` hands over its numbers one by one.
  ///
  /// As with any call, the functions and variables of the user come first.
  mutating func compileItems(_ expr: Expr) throws -> ItemsCode {
    guard case .call(let call) = expr.kind, call.style == .plain,
      let builtin = catalogue.find(call.callee.text), let make = builtin.progression,
      scope.resolve(call.callee.text) == nil
    else {
      let general = try compile(expr)
      return { machine in .value(try general(machine)) }
    }
    try countNode()
    let compiled = try compileCall(call, expr)
    let (general, site) = (compiled.code, compiled.callSite)
    guard let plan = compiled.plan else { return { machine in .value(try general(machine)) } }
    let slot = functionSlot(call.callee)
    let variable = layout.global(call.callee.text)
    return { machine in
      guard machine.functions[slot] == nil, machine.globals[variable] == nil else {
        return .value(try general(machine))
      }
      return .progression(try machine.progression(make, of: builtin, plan, at: site))
    }
  }

  /// The arguments, each compiled once for the user's functions and the catalogue's alike, so that
  /// nested calls do not double the work at each level.
  private mutating func compileArguments(
    _ arguments: [Argument], _ parameters: [Int: ParameterDescription] = [:], of slot: Int? = nil
  ) throws -> [CompiledArgument] {
    var compiled: [CompiledArgument] = []
    for (index, argument) in arguments.enumerated() {
      let parameter = parameters[index]
      if let parameter, parameter.seesColumns {
        compiled.append(
          CompiledArgument(
            try compileTemplate(argument, isColumn: parameter.arity != .named)))
        continue
      }
      let code = try valueCode(argument, parameter)
      if parameter?.kind == .word, let slot, case .expression(let expr) = argument.value {
        compiled.append(CompiledArgument(word(expr, unless: slot, code)))
      } else {
        compiled.append(CompiledArgument(code))
      }
    }
    return compiled
  }

  private mutating func valueCode(
    _ argument: Argument, _ parameter: ParameterDescription?
  ) throws -> Code {
    switch argument.value {
    case .columns(let from, let to): return columnRange(from, to, argument.range)
    case .expression(let expr):
      return parameter?.kind == .numbers ? try checkedOperand(expr) : try compile(expr)
    }
  }

  /// The characters of an argument such as `gCO2e/kWh` or `N203`, no quotient and no variable; its
  /// value, where the user's function of the slot takes the place of ours.
  private func word(_ expr: Expr, unless slot: Int, _ value: Code) -> Code {
    let text = if case .text(let text) = expr.kind { text } else { source.slice(expr.range) }
    return Code { machine in
      machine.callees[slot].template == nil ? .text(text) : try value(machine)
    }
  }

  /// `a..b` as a value inside a verb: the list of the columns.
  func columnRange(_ from: Name, _ to: Name, _ range: SourceRange) -> Code {
    let site = site(range)
    return Code { machine in
      guard let scope = machine.mask else {
        throw site.located(ColumnOutsideVerb("\(from.text)..\(to.text)"))
      }
      do {
        let names = try scope.table.columnNames(from: from.text, through: to.text)
        return .list(
          try names.compactMap { try scope.column($0, checkpoint: machine.checkpoint) }
            .map { .column($0) })
      } catch { throw site.located(error.naming(table: scope.table.name)) }
    }
  }

  /// A call of a function that the user defined, in general.
  private func userCall(
    _ codes: [Code], _ callSite: CallSite
  ) -> @Sendable (Machine, UserFunction) throws -> Value {
    { machine, function in
      try machine.call(function, try codes.map { try $0(machine) }, callSite)
    }
  }

  /// A call of a variable that holds a function; nil where it holds none.
  private mutating func variableCall(
    _ callee: Name, _ codes: [Code], _ callSite: CallSite
  ) throws -> @Sendable (Machine) throws -> Value? {
    let read: @Sendable (Machine) -> Value?
    if let binding = scope.resolve(callee.text) {
      read = { $0.frame[binding.slot] }
    } else {
      let slot = layout.global(callee.text)
      read = { $0.globals[slot] }
    }
    return { machine in
      guard case .function(let function)? = read(machine) else { return nil }
      let values = try codes.map { try $0(machine) }
      return try machine.call(function, values, callSite)
    }
  }

  /// `(x => x + 1)(3)`, `fs[0](x)`: a call of a value.
  mutating func compileApplication(
    _ callee: Expr, _ arguments: [Argument], _ expr: Expr
  ) throws -> Code {
    let code = try compile(callee)
    let codes = try compileArguments(arguments).map(\.value)
    let callSite = CallSite(
      name: source.slice(callee.range), nameSite: site(callee.range), site: site(expr.range),
      labels: arguments.map { $0.label?.text }, ranges: arguments.map(\.range))
    return Code { machine in
      let value = try code(machine)
      guard case .function(let function) = value else {
        throw callSite.nameSite.located(
          WrongKind(expected: Value.Kind.function.phrase, found: value.kind.phrase))
      }
      return try machine.call(function, try codes.map { try $0(machine) }, callSite)
    }
  }
}

/// A compiled call by name.
struct CompiledCall {
  var code: Code
  let callSite: CallSite
  /// The plan of the arguments for the catalogue's function of that name; nil where there is none,
  /// or the arguments do not fit.
  let plan: ArgumentPlan?
}

/// An argument, compiled once for whichever function turns out to be called.
struct CompiledArgument {
  /// Its value.
  let value: Code
  /// The template that a verb evaluates over the columns of its table, where that is what it takes;
  /// the code is the same.
  let template: LazyTemplate?

  init(_ value: Code) {
    self.value = value
    template = nil
  }

  init(_ template: LazyTemplate) {
    value = template.code
    self.template = template
  }
}

extension Call {
  /// The receiver first, then what stands in the brackets.
  var allArguments: [Argument] {
    guard let receiver else { return arguments }
    return [Argument(label: nil, value: .expression(receiver), range: receiver.range)] + arguments
  }
}
