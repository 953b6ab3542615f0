import BuiltinKit
import Diagnostics
import Language
import Tables
import Values

extension Compiler {
  /// `xs[0]`, `t["Token"]`, `t[key, column]`.
  mutating func compileIndex(_ base: Expr, _ indices: [Expr], _ expr: Expr) throws -> Code {
    let code = try compile(base)
    let codes = try indices.map { try compile($0) }
    let site = LookupSite(
      base: self.site(base.range), whole: self.site(expr.range),
      indices: indices.map { self.site($0.range) })
    return Code { machine in
      let value = try code(machine)
      return try machine.lookUp(value, try codes.map { try $0(machine) }, site)
    }
  }

  /// `t.Token`: the column of a table, the field of a record.
  mutating func compileMember(_ base: Expr, _ name: Name) throws -> Code {
    let code = try compile(base)
    let site = site(name.range)
    let baseText = source.slice(base.range)
    return Code { machine in
      switch try code(machine) {
      case .table(let table):
        do { return .column(try table.required(name.text)) } catch {
          throw site.located(error.naming(table: table.name ?? baseText))
        }
      case .record(let record):
        if let value = record[name.text] { return value }
        throw site.located(UnknownField(name.text, in: record))
      case let other:
        throw site.located(NoSuchMember(name.text, of: other.kind.words))
      }
    }
  }
}

/// Where a look-up stands.
struct LookupSite: Sendable {
  let base: Site
  let whole: Site
  let indices: [Site]
}
