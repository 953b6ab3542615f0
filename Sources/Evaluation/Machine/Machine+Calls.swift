import BuiltinKit
import Diagnostics
import Language
import Tables
import TextMatching
import Values

import struct Platform.Checkpoint

extension Machine {
  /// Calls a user's function with values, by position and by name.
  func call(_ function: UserFunction, _ values: [Value], _ callSite: CallSite) throws -> Value {
    let arguments = try bind(function, values, callSite)
    do { return try call(function, bound: arguments, callSite) } catch {
      throw callSite.traced(error)
    }
  }

  private func call(
    _ function: UserFunction, bound arguments: [Value], _ callSite: CallSite
  ) throws -> Value {
    guard function.template.mayGoByRow, arguments.contains(where: { $0.isColumn }) else {
      return try run(function, arguments, callSite)
    }
    do { return try run(function, arguments, callSite) } catch let block as ColumnInBlock {
      guard block.isMeant(for: depth + 1) else { throw block }
      return try runByRow(function, arguments, callSite)
    }
  }

  private func run(
    _ function: UserFunction, _ arguments: [Value], _ callSite: CallSite
  ) throws -> Value {
    let frame = try push(function, callSite)
    for (index, value) in arguments.enumerated() { frame[index] = value }
    do { return try run(function, in: frame) } catch let block as ColumnInBlock {
      guard block.isMeant(for: depth + 1), !arguments.contains(where: { $0.isColumn }) else {
        throw block
      }
      throw block.site.located(UnfitCondition(found: Value.Kind.column.phrase))
    }
  }

  /// A function whose block met a column, called once per row with the row's cells.
  private func runByRow(
    _ function: UserFunction, _ arguments: [Value], _ callSite: CallSite
  ) throws -> Value {
    let counts = Set(arguments.compactMap { $0.columnCount })
    guard let count = counts.first, counts.count == 1 else {
      let sorted = counts.sorted()
      throw callSite.site.located(
        LengthsDiffer(sorted.first ?? 0, sorted.last ?? 0, lists: false))
    }
    var out: [Value] = []
    out.reserveCapacity(count)
    for row in 0..<count {
      out.append(try run(function, arguments.map { $0.cell(row) }, callSite))
    }
    do { return try Value.column(collecting: out, checkpoint: checkpoint) } catch {
      throw callSite.site.located(error)
    }
  }

  /// One value per parameter, the defaults where none was given.
  private func bind(
    _ function: UserFunction, _ values: [Value], _ callSite: CallSite
  ) throws -> [Value] {
    let parameters = function.template.parameters
    if values.count == parameters.count, callSite.isPositional { return values }
    var bound: [Value?] = Array(repeating: nil, count: parameters.count)
    var next = 0
    for (index, value) in values.enumerated() {
      let label = index < callSite.labels.count ? callSite.labels[index] : nil
      let target: Int
      if let label {
        guard let found = parameters.firstIndex(of: label) else {
          throw callSite.argument(index).located(
            UnknownParameter(
              label, function: callSite.name, parameters: parameters,
              suggestions: suggestions(for: label, among: parameters, limit: 1)))
        }
        target = found
      } else {
        target = next
        next += 1
      }
      guard target < parameters.count else {
        throw callSite.argument(index).located(
          ExtraArgument(
            function: callSite.name, takes: parameters.count, signature: function.signature))
      }
      guard bound[target] == nil else {
        throw callSite.argument(index).located(RepeatedArgument(parameters[target]))
      }
      bound[target] = value
    }
    return try zip(parameters.indices, bound).map { index, value in
      if let value = value ?? function.defaults[index] { return value }
      throw callSite.site.located(
        MissingArgument(
          parameters[index], function: callSite.name, signature: function.signature))
    }
  }

  /// Calls a function value.
  func call(_ callable: any Callable, _ values: [Value], _ callSite: CallSite) throws -> Value {
    if let function = callable as? UserFunction { return try call(function, values, callSite) }
    guard let reference = callable as? BuiltinReference else { return .none }
    let builtin = catalogue.builtins[reference.position]
    let labels = values.indices.map { $0 < callSite.labels.count ? callSite.labels[$0] : nil }
    let origins: [[Int]]
    do { origins = try ArgumentSorter(builtin: builtin).sort(labels) } catch {
      throw error.diagnostic(builtin, callSite, tongue)
    }
    let slots = zip(builtin.parameters, origins).map { parameter, indices -> Invocation.Slot in
      guard let first = indices.first else { return .absent }
      return parameter.arity == .variadic
        ? .values(indices.map { values[$0] }) : .value(values[first])
    }
    return try perform(
      builtin, slots, origins, codes: builtin.parameters.map { _ in nil }, at: callSite)
  }

  /// Calls a function of the catalogue.
  func call(_ builtin: Builtin, _ plan: ArgumentPlan, _ callSite: CallSite) throws -> Value {
    try perform(builtin, try slots(plan), plan.origins, codes: plan.codes, at: callSite)
  }

  /// The numbers that a call of a function of the catalogue would put into a list.
  func progression(
    _ make: (Invocation) throws -> Progression, of builtin: Builtin, _ plan: ArgumentPlan,
    at callSite: CallSite
  ) throws -> Progression {
    try perform(
      make, of: builtin, try slots(plan), plan.origins, codes: plan.codes, at: callSite)
  }

  private func slots(_ plan: ArgumentPlan) throws -> [Invocation.Slot] {
    var slots: [Invocation.Slot] = []
    slots.reserveCapacity(plan.makers.count)
    for maker in plan.makers {
      switch maker {
      case .absent: slots.append(.absent)
      case .value(let code): slots.append(.value(try code(self)))
      case .values(let codes): slots.append(.values(try codes.map { try $0(self) }))
      case .lazy(let templates): slots.append(.lazy(templates.map { $0.argument(self) }))
      case .named(let templates):
        slots.append(.named(templates.map { ($0.name, $0.template.argument(self)) }))
      }
    }
    return slots
  }

  private func perform(
    _ builtin: Builtin, _ slots: [Invocation.Slot], _ origins: [[Int]], codes: [String?],
    at callSite: CallSite
  ) throws -> Value {
    defer { isVoid = builtin.givesNothing }
    let body = { (slots: [Invocation.Slot]) in
      try self.perform(builtin.body, of: builtin, slots, origins, codes: codes, at: callSite)
    }
    let rows: [[Invocation.Slot]]?
    do { rows = try rowsOfArguments(builtin, slots) } catch { throw callSite.site.located(error) }
    guard let rows else { return try shallow(try body(slots), callSite.site) }
    let answers = try rows.enumerated().map { row, slots -> Value in
      try checkpoint(at: row)
      let isMissing = slots.contains { if case .value(.none) = $0 { true } else { false } }
      return isMissing ? .none : try body(slots)
    }
    if answers.contains(where: { if case .list = $0 { true } else { false } }) {
      return .list(answers)
    }
    do { return try Value.column(collecting: answers, checkpoint: checkpoint) } catch {
      throw callSite.site.located(error)
    }
  }

  private func perform<Result>(
    _ body: (Invocation) throws -> Result, of builtin: Builtin, _ slots: [Invocation.Slot],
    _ origins: [[Int]], codes: [String?], at callSite: CallSite
  ) throws -> Result {
    let invocation = Invocation(
      builtin: builtin, slots: slots, codes: codes, host: self, typedName: callSite.name)
    let outerSite = self.callSite
    self.callSite = callSite
    defer { self.callSite = outerSite }
    try token.checkLimits()
    do { return try body(invocation) } catch {
      guard let diagnostic = Diagnostic(thrown: error) else { throw error }
      let origin = diagnostic.argument.flatMap { $0 < origins.count ? origins[$0].first : nil }
      throw (origin.map { callSite.argument($0) } ?? callSite.site).located(diagnostic)
    }
  }
}

extension ColumnInBlock {
  /// True where the function called at this depth is the one to go row by row.
  func isMeant(for depth: Int) -> Bool { self.depth == nil || self.depth == depth }
}

extension Value {
  var isColumn: Bool { columnCount != nil }

  fileprivate var columnCount: Int? {
    if case .column(let column) = self { return column.count }
    return nil
  }
}
