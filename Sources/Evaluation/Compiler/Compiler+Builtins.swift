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
  var parameters: [Int: Parameter] {
    guard case .success(let origins) = origins else { return [:] }
    var found: [Int: Parameter] = [:]
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

  /// A call of a function of the catalogue.
  ///
  /// What is wrong with its arguments is raised when it runs, since a function of the user may
  /// take its place.
  mutating func compileBuiltinCall(
    _ sorted: SortedArguments, _ arguments: [Argument], _ plain: [Code], _ callSite: CallSite
  ) throws -> Code {
    let builtin = sorted.builtin
    switch sorted.origins {
    case .failure(let problem):
      let items = arguments.compactMap { argument -> Expr? in
        if case .expression(let expr) = argument.value { expr } else { nil }
      }
      let comma = DecimalCommas.note(items, in: source, always: true)
      return Code { machine in
        throw problem.diagnostic(builtin, callSite, machine.tongue, cause: comma)
      }
    case .success(let origins):
      let plan = try plan(builtin, origins, arguments, plain)
      return Code { machine in try machine.call(builtin, plan, callSite) }
    }
  }

  /// How the sorted arguments are made, when the call runs.
  mutating func plan(
    _ builtin: Builtin, _ origins: [[Int]], _ arguments: [Argument], _ plain: [Code]
  ) throws -> ArgumentPlan {
    var makers: [ArgumentPlan.Maker] = []
    for (parameter, indices) in zip(builtin.parameters, origins) {
      makers.append(try maker(parameter, indices, arguments, plain))
    }
    return ArgumentPlan(
      makers: makers, origins: origins,
      codes: origins.map { $0.first.map { source.slice(arguments[$0].valueRange) } })
  }

  private mutating func maker(
    _ parameter: Parameter, _ indices: [Int], _ arguments: [Argument], _ plain: [Code]
  ) throws -> ArgumentPlan.Maker {
    guard let first = indices.first else { return .absent }
    if parameter.arity == .named {
      return .named(
        try indices.map {
          (name: arguments[$0].label?.text ?? "", template: try lazy(arguments[$0]))
        })
    }
    if parameter.kind == .columnExpression {
      return .lazy(try indices.map { try lazy(arguments[$0]) })
    }
    return parameter.arity == .variadic ? .values(indices.map { plain[$0] }) : .value(plain[first])
  }

  /// An argument that a verb evaluates over the columns of its table.
  private mutating func lazy(_ argument: Argument) throws -> LazyTemplate {
    switch argument.value {
    case .columns(let from, let to):
      return LazyTemplate(
        form: .columns(from: from.text, to: to.text), text: source.slice(argument.valueRange),
        comparisons: [], code: columnRange(from, to, argument.range),
        site: site(argument.valueRange))
    case .expression(let expr):
      return try lazy(expr)
    }
  }

  private mutating func lazy(_ expr: Expr) throws -> LazyTemplate {
    let outer = maskSerial
    maskSerial = serial
    defer { maskSerial = outer }
    let form: LazyTemplate.Form
    switch expr.kind {
    case .name(let name), .columnName(let name): form = .name(name.text)
    case .text(let text): form = .text(text)
    case .negate(let operand): form = .minus(try lazy(operand))
    case .list(let items): form = .list(try items.map { try lazy($0) })
    default: form = .expression
    }
    return LazyTemplate(
      form: form, text: source.slice(expr.range), comparisons: ColumnComparison.all(in: expr),
      code: try compile(expr), site: site(expr.range))
  }
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
      try machine.evaluate(code, over: ColumnScope(table: table, rows: rows), frame: frame)
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
