import BuiltinKit
import Diagnostics
import Styling
import TextMatching

/// A fault of the arguments of a call, found before any is evaluated.
struct ArgumentProblem: Error {
  enum Kind {
    case unknownLabel(String)
    case repeated(Int)
    case extra
    case missing(Int)
  }

  let kind: Kind
  /// The argument's index in the call, nil for one that is missing.
  let argument: Int?

  /// The message, with the place of the argument.
  func diagnostic(
    _ builtin: Builtin, _ callSite: CallSite, _ tongue: Tongue, cause: (any Fault)? = nil
  ) -> any Error {
    // The parameters are named in the language of the function's name as it was typed.
    let name = callSite.name
    let tongue = builtin.tongue(of: name) ?? tongue
    let names = builtin.parameters.filter { $0.arity != .named }.map { $0.spelling(tongue) }
    var diagnostic: Diagnostic
    switch kind {
    case .unknownLabel(let label):
      diagnostic = Diagnostic(
        UnknownParameter(
          label, function: name, parameters: names,
          suggestions: TextMatching.suggestions(for: label, among: names, limit: 1)))
    case .repeated(let index):
      diagnostic = Diagnostic(RepeatedArgument(builtin.parameters[index].spelling(tongue)))
    case .extra:
      let places = builtin.parameters.count { !$0.mustBeNamed && $0.arity != .named }
      diagnostic = Diagnostic(
        ExtraArgument(function: name, takes: places, signature: builtin.signature(tongue)))
      // The third column of a picture is what tells its series apart.
      let color = builtin.parameters.first { $0.mustBeNamed && $0.name == "color" }
      if let color, let argument, let label = label(color.spelling(tongue), callSite, argument) {
        diagnostic = label
      }
    case .missing(let index):
      diagnostic = Diagnostic(
        MissingArgument(
          builtin.parameters[index].spelling(tongue), function: name,
          signature: builtin.signature(tongue)))
    }
    diagnostic.cause = cause
    return (argument.map { callSite.argument($0) } ?? callSite.site).located(diagnostic)
  }
}

extension ArgumentProblem {
  /// The error of an argument that lacks its name, with the call that has it; nil for a number.
  private func label(
    _ parameter: String, _ callSite: CallSite, _ argument: Int
  ) -> Diagnostic? {
    let site = callSite.argument(argument)
    guard site.text.first?.isNumber == false else { return nil }
    let named = "\(parameter) = \(site.text)"
    let whole = Fix(replace: site.range, with: named)
    return Diagnostic(ArgumentWithoutName(parameter, code: site.text)).repaired(
      by: whole, showing: callSite.site.source.mendedLine(whole))
  }
}

/// Sorts the arguments of a call to the parameters of a function of the catalogue.
struct ArgumentSorter {
  let builtin: Builtin

  /// The indices of the arguments of each parameter.
  ///
  /// A label is a parameter's English or French name; any other goes to the parameter that takes
  /// named expressions, where there is one. Positional arguments fill the parameters in order; a
  /// variadic one takes all the rest.
  func sort(_ labels: [String?]) throws(ArgumentProblem) -> [[Int]] {
    let parameters = builtin.parameters
    var origins = Array(repeating: [Int](), count: parameters.count)
    for (index, label) in labels.enumerated() {
      guard let label else { continue }
      guard let target = target(label) else {
        throw ArgumentProblem(kind: .unknownLabel(label), argument: index)
      }
      let takesMany = parameters[target].arity == .named || parameters[target].arity == .variadic
      guard takesMany || origins[target].isEmpty else {
        throw ArgumentProblem(kind: .repeated(target), argument: index)
      }
      origins[target].append(index)
    }
    var next = 0
    for (index, label) in labels.enumerated() where label == nil {
      while next < parameters.count, !takesPosition(next, origins) { next += 1 }
      guard next < parameters.count else { throw ArgumentProblem(kind: .extra, argument: index) }
      origins[next].append(index)
      if parameters[next].arity != .variadic { next += 1 }
    }
    for (index, parameter) in parameters.enumerated()
    where parameter.arity == .required && origins[index].isEmpty {
      throw ArgumentProblem(kind: .missing(index), argument: nil)
    }
    return origins
  }

  private func takesPosition(_ index: Int, _ origins: [[Int]]) -> Bool {
    let parameter = builtin.parameters[index]
    if parameter.mustBeNamed || parameter.arity == .named { return false }
    return parameter.arity == .variadic || origins[index].isEmpty
  }

  /// The parameter that a label means.
  ///
  /// If any name may be given, as in `derive(table = …)`, a label is a parameter only where that
  /// parameter is always given by name: the others would take columns' names away.
  private func target(_ label: String) -> Int? {
    let key = Catalogue.key(label)
    let open = builtin.parameters.firstIndex { $0.arity == .named }
    return builtin.parameters.firstIndex {
      $0.arity != .named && (open == nil || $0.mustBeNamed)
        && (Catalogue.key($0.name) == key || Catalogue.key($0.french) == key)
    } ?? open
  }
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
