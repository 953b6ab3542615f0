import BuiltinKit
import Diagnostics
import Language
import Styling
import Tables
import Values

extension Compiler {
  /// `f(x, a)`, `x.f(a)`, `x |> f(a)`.
  ///
  /// Who is called is decided when it is called, so that a student's own `cost` serves functions
  /// written before it: a local or a variable that holds a function, the user's functions, the
  /// catalogue.
  mutating func compileCall(_ call: Call, _ expr: Expr) throws -> Code {
    let code = try compileBareCall(call, expr)
    let prefix = modulePrefix(call)
    let positional = call.arguments.compactMap { argument -> Expr? in
      guard argument.label == nil, case .expression(let expr) = argument.value else { return nil }
      return expr
    }
    let comma = DecimalCommas.note(positional, in: source)
    guard prefix != nil || comma != nil else { return code }
    return { machine in
      if let prefix, machine.globals[prefix.slot] == nil { throw prefix.problem }
      if let comma { machine.note(comma) }
      return try code(machine)
    }
  }

  /// `pd.read_csv(…)`: a receiver that is no value but the name of a Python module.
  private mutating func modulePrefix(_ call: Call) -> (slot: Int, problem: Diagnostic)? {
    let modules: Set = ["pd", "np", "plt", "sns", "px", "math", "stats", "pandas", "numpy"]
    guard call.style == .method, let receiver = call.receiver, case .name(let name) = receiver.kind,
      modules.contains(name.text), scope.resolve(name.text) == nil
    else { return nil }
    let fix = Fix(replace: SourceRange(name.range.lower, call.callee.range.lower), with: "")
    let line = source.line(at: name.range.lower)
    let isShort = source.lineCount == 1 && source.lineRange(line).upper < 200
    let problem = Diagnostic.modulePrefix(name.text).located(at: name.range, in: source)
      .repaired(by: fix, showing: isShort ? fix.applied(to: source) : nil)
    return (layout.global(name.text), problem)
  }

  private mutating func compileBareCall(_ call: Call, _ expr: Expr) throws -> Code {
    let arguments = call.allArguments
    let callSite = CallSite(
      name: call.callee.text, nameSite: site(call.callee.range), site: site(expr.range),
      labels: arguments.map { $0.label?.text }, ranges: arguments.map(\.range))
    let builtin = catalogue.position(of: call.callee.text)
    let key = builtin.map { catalogue.builtins[$0].name } ?? call.callee.text
    let slot = layout.function(key)
    let sorted = builtin.map { sort(arguments, catalogue.builtins[$0], callSite) }
    let plain = try compileArguments(arguments, sorted?.parameters ?? [:])
    let viaFunction = userCall(slot: slot, plain, callSite)
    let viaVariable = try variableCall(call.callee, plain, callSite)
    let ours = try sorted.map { try compileBuiltinCall($0, arguments, plain, callSite) }
    let site = callSite.nameSite
    let isLocal = scope.resolve(call.callee.text) != nil
    return { machine in
      if isLocal, let value = try viaVariable(machine) { return value }
      if let function = machine.functions[slot] { return try viaFunction(machine, function) }
      if !isLocal, let value = try viaVariable(machine) { return value }
      if let ours { return try ours(machine) }
      throw site.located(machine.unknownFunction(call))
    }
  }

  /// The arguments as values.
  ///
  /// Each is compiled once for the user's functions and the
  /// catalogue's alike, so that nested calls do not double the work at each level; only what a
  /// verb evaluates over columns is compiled again for it.
  private mutating func compileArguments(
    _ arguments: [Argument], _ parameters: [Int: Parameter] = [:]
  ) throws -> [Code] {
    var codes: [Code] = []
    for (index, argument) in arguments.enumerated() {
      codes.append(try valueCode(argument, parameters[index]))
    }
    return codes
  }

  private mutating func valueCode(_ argument: Argument, _ parameter: Parameter?) throws -> Code {
    switch argument.value {
    case .columns(let from, let to):
      return columnRange(from, to, argument.range)
    case .expression(let expr):
      if parameter?.kind == .word {
        // `gCO2e/kWh` and `N203` are characters here, not a quotient and a variable.
        if case .text(let text) = expr.kind { return constant(.text(text)) }
        return constant(.text(source.slice(expr.range)))
      }
      return parameter?.kind == .numbers ? try checkedOperand(expr) : try compile(expr)
    }
  }

  /// `a..b` as a value inside a verb: the list of the columns.
  func columnRange(_ from: Name, _ to: Name, _ range: SourceRange) -> Code {
    let site = site(range)
    return { machine in
      guard let scope = machine.mask else {
        throw site.located(Diagnostic.columnOutsideVerb("\(from.text)..\(to.text)"))
      }
      do {
        let names = try scope.table.columnNames(from: from.text, through: to.text)
        return .list(try names.compactMap { try scope.column($0) }.map { .column($0) })
      } catch { throw site.located(Diagnostic.wording(error, in: scope.table)) }
    }
  }

  /// A call of a function that the user defined; the frequent case, all arguments by position
  /// and none missing, evaluates them straight into the new frame.
  private func userCall(
    slot: Int, _ codes: [Code], _ callSite: CallSite
  ) -> @Sendable (Machine, UserFunction) throws -> Value {
    guard callSite.labels.allSatisfy({ $0 == nil }) else {
      return { machine, function in
        let values = try codes.map { try $0(machine) }
        return try machine.call(function, values, callSite)
      }
    }
    let count = codes.count
    return { machine, function in
      guard function.template.parameters.count == count, !function.template.hasBlocks else {
        let values = try codes.map { try $0(machine) }
        return try machine.call(function, values, callSite)
      }
      let frame = try machine.push(function, callSite)
      var index = 0
      do {
        while index < count {
          frame[index] = try codes[index](machine)
          index += 1
        }
      } catch {
        machine.pop(frame, function)
        throw error
      }
      do { return try machine.run(function, in: frame) } catch { throw callSite.traced(error) }
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
    let codes = try compileArguments(arguments)
    let callSite = CallSite(
      name: source.slice(callee.range), nameSite: site(callee.range), site: site(expr.range),
      labels: arguments.map { $0.label?.text }, ranges: arguments.map(\.range))
    return { machine in
      let value = try code(machine)
      guard case .function(let function) = value else {
        throw callSite.nameSite.located(
          Diagnostic.wrongKind(expected: Value.Kind.function.words, found: value.kind.words))
      }
      return try machine.call(function, try codes.map { try $0(machine) }, callSite)
    }
  }
}

extension Call {
  /// The receiver first, then what stands in the brackets.
  var allArguments: [Argument] {
    guard let receiver else { return arguments }
    return [Argument(label: nil, value: .expression(receiver), range: receiver.range)] + arguments
  }
}

/// Where a call stands and how its arguments are labelled.
struct CallSite: Sendable {
  let name: String
  let nameSite: Site
  let site: Site
  let labels: [String?]
  let ranges: [SourceRange]

  /// A call from inside a function of the catalogue, without a text of its own.
  static func inner(_ name: String, _ site: Site, count: Int) -> CallSite {
    CallSite(
      name: name, nameSite: site, site: site, labels: Array(repeating: nil, count: count),
      ranges: [])
  }

  /// An error from inside the function that is called here, with this call as its note where its
  /// own lines do not show it; of several calls the outermost stays, the one that was typed.
  func traced(_ error: any Error) -> any Error {
    guard var diagnostic = error as? Diagnostic, let inner = diagnostic.source,
      let primary = diagnostic.primary
    else { return error }
    let line = site.source.line(at: site.range.lower)
    guard inner !== site.source || inner.line(at: primary.range.lower) != line else { return error }
    let text = site.text.count > 60 ? site.text.prefix(59) + "…" : site.text[...]
    diagnostic.note = Bilingual("pendant l'appel \(text)", "while calling \(text)")
    return diagnostic
  }

  /// The place of an argument, or of the whole call where it has none.
  func argument(_ index: Int) -> Site {
    index < ranges.count ? Site(source: site.source, range: ranges[index]) : site
  }
}
