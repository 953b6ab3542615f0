import BuiltinKit
import Diagnostics
import Language
import Styling
import TextMatching
import Values

/// The plan by which the arguments of a call become the slots of a function of the catalogue.
struct ArgumentPlan: Sendable {
  /// The maker of one slot.
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
  /// A fault of its arguments is raised when it runs, since a function of the user may take its
  /// place; there is no plan then.
  func compileBuiltinCall(
    _ sorted: SortedArguments, _ arguments: [Argument], _ compiled: [CompiledArgument],
    at callSite: CallSite
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
      let plan = plan(of: builtin, origins: origins, arguments, compiled)
      return (Code { machine in try machine.call(builtin, plan, callSite) }, plan)
    }
  }

  /// The sorted arguments, to be made when the call runs.
  private func plan(
    of builtin: Builtin, origins: [[Int]], _ arguments: [Argument],
    _ compiled: [CompiledArgument]
  ) -> ArgumentPlan {
    ArgumentPlan(
      makers: zip(builtin.parameters, origins).map { parameter, indices in
        maker(for: parameter, at: indices, arguments, compiled)
      },
      origins: origins,
      codes: origins.map { $0.first.map { source.slice(arguments[$0].valueRange) } })
  }

  private func maker(
    for parameter: ParameterDescription, at indices: [Int], _ arguments: [Argument],
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
}

extension ParameterDescription {
  /// True where its arguments are evaluated over the columns of a table.
  var seesColumns: Bool { arity == .named || kind == .columnExpression }
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
