import BuiltinKit
import Diagnostics
import Language
import Tables
import Values

extension Compiler {
  /// A bare name: a column inside a verb's argument, a local, a session variable, a data table,
  /// a function, in this order.
  mutating func compileName(_ name: Name) -> Code {
    let site = site(name.range)
    if let binding = scope.resolve(name.text) {
      let isInner = maskSerial.map { binding.serial > $0 } ?? true
      if !isInner { noteOpen(name, isLocal: true) }
      return isInner
        ? local(binding, site) : localUnlessColumn(binding, name.text, site)
    }
    let slot = layout.global(name.text)
    guard maskSerial != nil else {
      return Code { machine in
        if let value = machine.globals[slot] { return value }
        return try machine.fallback(name.text, site)
      }
    }
    noteOpen(name, isLocal: false)
    return Code { machine in
      if let column = try machine.maskColumn(name.text, site) {
        if machine.globals[slot] != nil { machine.note(ColumnWins(name.text)) }
        return .column(column)
      }
      if let value = machine.globals[slot] { return value }
      return try machine.fallback(name.text, site)
    }
  }

  /// A local name: a read of its slot.
  func local(_ binding: Scope.Binding, _ site: Site) -> Code {
    let slot = binding.slot
    if scope.isFilled(slot) { return AsCode().use(Local(slot: slot)) }
    let captured = LocalName(
      slot: slot, name: binding.name, outside: layout.globals[binding.name], site: site)
    return Code { machine in
      if case .integer(let number)? = machine.frame[captured.slot] { return .integer(number) }
      if let value = machine.frame[captured.slot] { return value }
      throw captured.unassigned(machine)
    }
  }

  /// A local of the function around a verb's argument: an error where the table has a column of
  /// that name, since either reading would be silent about the other.
  ///
  /// Once a function of the user has taken the verb's place, the columns in sight are those of an
  /// argument further out, if any, in which the name may have been written.
  private func localUnlessColumn(_ binding: Scope.Binding, _ name: String, _ site: Site) -> Code {
    let read = local(binding, site)
    return Code { machine in
      if let mask = machine.mask, binding.serial <= mask.serial,
        try machine.maskColumn(name, site) != nil
      {
        throw site.located(ColumnOrLocal(name))
      }
      return try read(machine)
    }
  }

  /// `@x`: a local or a session variable, never a column.
  mutating func compileSessionName(_ name: Name) -> Code {
    let site = site(name.range)
    if let binding = scope.resolve(name.text) { return local(binding, site) }
    let slot = layout.global(name.text)
    return Code { machine in
      if let value = machine.globals[slot] { return value }
      return try machine.fallback(name.text, site)
    }
  }

  /// `.x`: a column of the table of the verb.
  func compileColumnName(_ name: Name) -> Code {
    let site = site(name.range)
    return Code { machine in
      guard let scope = machine.mask else {
        throw site.located(ColumnOutsideVerb(name.text))
      }
      if let column = try machine.maskColumn(name.text, site) { return .column(column) }
      throw site.located(UnknownColumn(name.text, in: scope.table))
    }
  }

  /// `xs[0]`, `t["Token"]`, `t[key, column]`.
  mutating func compileIndex(_ base: Expr, _ indices: [Expr], _ expr: Expr) throws -> Code {
    let code = try compile(base)
    let codes = try indices.map { try compile($0) }
    if parameterCount > 0 { mayGoByRow = true }
    let site = LookupSite(
      base: self.site(base.range), whole: self.site(expr.range),
      indices: indices.map { self.site($0.range) }, parameters: parameterCount)
    return Code { machine in
      let value = try code(machine)
      return try machine.lookUp(value, try codes.map { try $0(machine) }, site)
    }
  }

  /// The error of `t["FRA"].gwp`, which meant `t["FRA", "gwp"]`.
  private static func cell(
    named name: Name, missedBy error: any Error, _ whole: Site
  ) -> any Error {
    guard var diagnostic = error as? Diagnostic, var fault = diagnostic.fault as? RowNamedAsColumn,
      diagnostic.source === whole.source
    else { return error }
    fault.example = name.text
    diagnostic.fault = fault
    let text = fault.look
    let fix = Fix(replace: whole.range, with: text)
    return diagnostic.repaired(by: fix, showing: text)
  }

  /// `t.Token`: the column of a table, the field of a record.
  mutating func compileMember(_ base: Expr, _ name: Name) throws -> Code {
    let code = try compile(base)
    let site = site(name.range)
    let baseText = source.slice(base.range)
    let whole = self.site(base.range.union(name.range))
    let isFunction = catalogue.find(name.text) != nil
    return Code { machine in
      let value: Value
      do { value = try code(machine) } catch {
        throw Self.cell(named: name, missedBy: error, whole)
      }
      switch value {
      case .table(let table):
        do { return .column(try table.required(name.text)) } catch {
          throw site.located(error.naming(table: table.name ?? baseText))
        }
      case .record(let record):
        if let value = record[name.text] { return value }
        throw site.located(UnknownField(name.text, in: record))
      case let other:
        throw site.located(
          NoSuchMember(
            name.text, of: other.kind.phrase, isColumn: other.isColumn, isFunction: isFunction))
      }
    }
  }
}

/// The captures of a local name's closure; see `Captured`.
private final class LocalName: Sendable {
  let slot: Int
  let name: String
  /// The session variable of that name, where it has been spoken of.
  let outside: Int?
  let site: Site

  init(slot: Int, name: String, outside: Int?, site: Site) {
    self.slot = slot
    self.name = name
    self.outside = outside
    self.site = site
  }

  @inline(never)
  func unassigned(_ machine: Machine) -> any Error {
    let isOutside = outside.map { machine.globals[$0] != nil } ?? false
    return site.located(UnassignedName(name, isOutside: isOutside))
  }
}
