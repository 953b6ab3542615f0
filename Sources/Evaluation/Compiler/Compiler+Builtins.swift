import BuiltinKit
import Diagnostics
import Language
import Styling
import TextMatching
import Values

/// How the arguments of a call become the slots of a function of the catalogue.
struct ArgumentPlan: Sendable {
  /// What makes one slot.
  enum Maker: Sendable {
    case absent
    case value(Code)
    case values([Code])
    case lazy([LazyTemplate])
    case named([(name: String, template: LazyTemplate)])
  }

  /// One maker per parameter.
  var makers: [Maker]
  /// The indices, in the call, of the arguments of each parameter.
  var origins: [[Int]]
  /// The characters of each parameter's first argument.
  var codes: [String?]
}

/// The arguments of a call sorted to the parameters of a function of the catalogue, or why they
/// cannot be.
struct SortedArguments {
  let builtin: Builtin
  let origins: Result<[[Int]], ArgumentProblem>

  /// The parameter that each argument goes to.
  var parameters: [Int: ParameterDescription] {
    guard case .success(let origins) = origins else { return [:] }
    var found: [Int: ParameterDescription] = [:]
    for (parameter, indices) in zip(builtin.parameters, origins) {
      for index in indices { found[index] = parameter }
    }
    return found
  }
}

extension Compiler {
  func sort(
    _ arguments: [Argument], _ builtin: Builtin, _ callSite: CallSite
  ) -> SortedArguments {
    let sorter = ArgumentSorter(builtin: builtin)
    do throws(ArgumentProblem) {
      return SortedArguments(builtin: builtin, origins: .success(try sorter.sort(callSite.labels)))
    } catch {
      return SortedArguments(builtin: builtin, origins: .failure(error))
    }
  }

  /// A call of a function of the catalogue, and how its arguments are made.
  ///
  /// What is wrong with its arguments is raised when it runs, since a function of the user may
  /// take its place; there is no plan then.
  func compileBuiltinCall(
    _ sorted: SortedArguments, _ arguments: [Argument], _ compiled: [CompiledArgument],
    _ callSite: CallSite
  ) -> (code: Code, plan: ArgumentPlan?) {
    let builtin = sorted.builtin
    switch sorted.origins {
    case .failure(let problem):
      let items = arguments.compactMap { argument -> Expr? in
        if case .expression(let expr) = argument.value { expr } else { nil }
      }
      let comma = DecimalCommas.note(items, in: source, always: true)
      let code = Code { machine in
        throw problem.diagnostic(builtin, callSite, machine.tongue, cause: comma)
      }
      return (code, nil)
    case .success(let origins):
      let plan = plan(builtin, origins, arguments, compiled)
      return (Code { machine in try machine.call(builtin, plan, callSite) }, plan)
    }
  }

  /// The sorted arguments, to be made when the call runs.
  private func plan(
    _ builtin: Builtin, _ origins: [[Int]], _ arguments: [Argument], _ compiled: [CompiledArgument]
  ) -> ArgumentPlan {
    ArgumentPlan(
      makers: zip(builtin.parameters, origins).map { parameter, indices in
        maker(parameter, indices, arguments, compiled)
      },
      origins: origins,
      codes: origins.map { $0.first.map { source.slice(arguments[$0].valueRange) } })
  }

  private func maker(
    _ parameter: ParameterDescription, _ indices: [Int], _ arguments: [Argument],
    _ compiled: [CompiledArgument]
  ) -> ArgumentPlan.Maker {
    guard let first = indices.first else { return .absent }
    if parameter.arity == .named {
      return .named(
        indices.compactMap { index in
          compiled[index].template.map { (arguments[index].label?.text ?? "", $0) }
        })
    }
    if parameter.seesColumns { return .lazy(indices.compactMap { compiled[$0].template }) }
    return parameter.arity == .variadic
      ? .values(indices.map { compiled[$0].value }) : .value(compiled[first].value)
  }

  /// An argument that a verb evaluates over the columns of its table.
  mutating func compileTemplate(_ argument: Argument) throws -> LazyTemplate {
    switch argument.value {
    case .columns(let from, let to):
      return LazyTemplate(
        form: .columns(from: from.text, to: to.text), text: source.slice(argument.valueRange),
        comparisons: [], code: columnRange(from, to, argument.range),
        site: site(argument.valueRange), serial: serial)
    case .expression(let expr):
      let outer = maskSerial
      maskSerial = serial
      defer { maskSerial = outer }
      return try template(expr, serial)
    }
  }

  /// An argument and, where verbs look into it, its parts; their code goes into that of the whole.
  private mutating func template(_ expr: Expr, _ serial: Int) throws -> LazyTemplate {
    let form: LazyTemplate.Form
    let code: Code
    switch expr.kind {
    case .name(let name), .columnName(let name):
      (form, code) = (.name(name.text), try compile(expr))
    case .text(let text): (form, code) = (.text(text), try compile(expr))
    case .negate(let operand):
      let inner = try template(operand, serial)
      try countNode()
      form = .minus(inner)
      code = try compileUnary(.negate, operand, operandCode: inner.code, expr)
    case .list(let items):
      let parts = try items.map { try template($0, serial) }
      try countNode()
      form = .list(parts)
      code = compileList(items, parts.map(\.code), site(expr.range))
    default: (form, code) = (.expression, try compile(expr))
    }
    return LazyTemplate(
      form: form, text: source.slice(expr.range), comparisons: ColumnComparison.all(in: expr),
      code: code, site: site(expr.range), serial: serial)
  }
}

extension ParameterDescription {
  /// Whether its arguments are evaluated over the columns of a table.
  var seesColumns: Bool { arity == .named || kind == .columnExpression }
}

/// A compiled argument of a verb; at run time it becomes a `LazyArgument` of one machine.
struct LazyTemplate: Sendable {
  indirect enum Form: Sendable {
    case name(String)
    case minus(LazyTemplate)
    case columns(from: String, to: String)
    case list([LazyTemplate])
    case text(String)
    case expression
  }

  let form: Form
  let text: String
  let comparisons: [ColumnComparison]
  let code: Code
  let site: Site
  /// The serial of the last name that was bound before the argument; see `ColumnScope`.
  let serial: Int

  /// The argument, bound to the frame and the machine that it is evaluated on.
  func argument(_ machine: Machine) -> LazyArgument {
    let form: LazyArgument.Form =
      switch self.form {
      case .name(let name): .name(name)
      case .minus(let inner): .minus(inner.argument(machine))
      case .columns(let from, let to): .columns(from: from, to: to)
      case .list(let items): .list(items.map { $0.argument(machine) })
      case .text(let text): .text(text)
      case .expression: .expression
      }
    let frame = machine.frame
    return LazyArgument(
      form: form, text: text, range: site.range, comparisons: comparisons,
      checkpoint: machine.checkpoint
    ) { table, rows in
      try machine.evaluate(
        code, over: ColumnScope(table: table, rows: rows, serial: serial), frame: frame)
    }
  }
}

extension Argument {
  /// The place of what is given, without the label.
  var valueRange: SourceRange {
    switch value {
    case .expression(let expr): expr.range
    case .columns(let from, let to): from.range.union(to.range)
    }
  }
}
