import BuiltinKit
import Diagnostics
import Language
import Styling
import Tables
import TextMatching
import Values

/// Statements that change a part of a variable, or several variables at once.
extension Compiler {
  /// `d[k] = e`, `xs[0] += e`, `t["c"] = e`: the variable is left with the item changed.
  ///
  /// The value that the variable held is taken out of its slot meanwhile, so that a list or a
  /// record that nobody else holds is changed where it lies.
  mutating func compileItemAssignment(
    _ place: ItemPlace, _ operation: BinaryOperator?, _ expr: Expr
  ) throws -> Step {
    let code =
      if let operation {
        try compileBinary(
          operation, place.expression, expr, at: place.range.union(expr.range))
      } else {
        try compile(expr)
      }
    let assign = try itemAssignment(place)
    return Step { machine in
      try assign(machine, try code(machine))
      return .next
    }
  }

  private mutating func itemAssignment(
    _ place: ItemPlace
  ) throws -> @Sendable (Machine, Value) throws -> Void {
    let variable = try self.variable(place.root)
    let codes = try place.keys.map { try compile($0) }
    let store = storing(to: place.root)
    let whole = site(place.range)
    let item = ItemSite(
      root: site(place.root.range), keys: place.keys.map { site($0.range) })
    return { machine, value in
      let keys = try codes.map { try $0(machine) }
      let old = try variable.read(machine)
      variable.clear(machine)
      var changed = ItemChange(value: value, keys: keys, site: item, machine: machine)
      let result = try machine.shallow(try changed.applied(to: old), whole)
      store(machine, result)
    }
  }

  /// `xs.append(x)` as a whole statement, where `xs` is a variable that holds a list; nil for any
  /// other statement.
  mutating func compileAppending(_ expr: Expr, otherwise: Step) throws -> Step? {
    guard case .call(let call) = expr.kind, call.style == .method,
      catalogue.find(call.callee.text)?.name == "append", let receiver = call.receiver,
      case .name(let name) = receiver.kind, !call.arguments.isEmpty
    else { return nil }
    let items = call.arguments.compactMap { argument -> Expr? in
      guard argument.label == nil, case .expression(let item) = argument.value else { return nil }
      return item
    }
    guard items.count == call.arguments.count else { return nil }
    let codes = try items.map { try compile($0) }
    let slot = layout.function("append")
    let whole = site(expr.range)
    let note = Diagnostic(
      ListLengthened(name.text, call: "\(call.callee.text)(\(name.text), …)"))
    let isOutside = !scope.isTopLevel && scope.resolve(name.text) == nil
    let variable = place(of: name)
    if !isOutside, !variable.isLocal { changes.globals.append(variable.slot) }
    return Step { machine in
      guard machine.functions[slot] == nil, case .list? = variable.held(machine) else {
        return try otherwise(machine)
      }
      if isOutside { throw whole.located(GlobalItemAssigned(name.text)) }
      let more = try codes.map { try machine.shallow(.list([try $0(machine)]), whole) }
      guard case .list(var list)? = variable.held(machine) else { return try otherwise(machine) }
      variable.clear(machine)
      for case .list(let one) in more { list.append(contentsOf: one) }
      variable.put(.list(list), machine)
      machine.note(note)
      return .next
    }
  }

  /// `a, b = b, a`: the right side first, then each target in order.
  mutating func compileUnpacking(_ targets: [AssignmentTarget], _ expr: Expr) throws -> Step {
    let code = try compile(expr)
    let site = site(expr.range)
    let stores = try targets.map { target -> @Sendable (Machine, Value) throws -> Void in
      switch target {
      case .name(let name): storing(to: name)
      case .item(let place): try itemAssignment(place)
      }
    }
    for case .name(let name) in targets { scope.fill(name.text) }
    return Step { machine in
      let value = try code(machine)
      let parts = try value.items(checkpoint: machine.checkpoint)
      guard let parts, parts.count == stores.count else {
        throw site.located(UnfitUnpacking(names: stores.count, got: parts?.count ?? 1))
      }
      for (store, part) in zip(stores, parts) { try store(machine, part) }
      return .next
    }
  }

  /// `break`, `continue` or `pass`, unless a variable has that name.
  mutating func compileStandalone(
    _ word: StandaloneWord, _ name: Name, _ statement: Statement
  ) -> Step {
    let value = expressionStep(compileName(name), statement)
    if scope.resolve(name.text) != nil { return value }
    let slot = layout.global(name.text)
    let isInLoop = loopDepth > 0
    let outside = site(name.range)
    return Step { machine in
      if machine.globals[slot] != nil { return try value(machine) }
      guard word == .pass || isInLoop else {
        throw outside.located(JumpOutsideLoop(name.text))
      }
      switch word {
      case .pass: return .next
      case .break: return .broken
      case .continue: return .continued
      }
    }
  }

  /// The variable whose items a statement changes.
  private mutating func variable(_ name: Name) throws -> Variable {
    guard scope.isTopLevel || scope.resolve(name.text) != nil else {
      throw site(name.range).located(GlobalItemAssigned(name.text))
    }
    return place(of: name)
  }

  private mutating func place(of name: Name) -> Variable {
    let local = scope.resolve(name.text)?.slot
    return Variable(
      isLocal: local != nil, slot: local ?? layout.global(name.text), name: name.text,
      site: site(name.range))
  }

  /// `xs[1:3]`, `xs[::2]`: the items from one place to another, as Python counts them.
  mutating func compileSlice(_ base: Expr, _ bounds: [Expr?], _ expr: Expr) throws -> Code {
    let code = try compile(base)
    let codes = try bounds.map { try $0.map { try compile($0) } }
    let sites = bounds.map { site($0?.range ?? expr.range) }
    let whole = site(expr.range)
    return Code { machine in
      let value = try code(machine)
      let numbers = try zip(codes, sites).map { code, site -> Int? in
        guard let bound = try code?(machine) else { return nil }
        if case .none = bound { return nil }
        return try machine.whole(bound, site)
      }
      let slice = ItemSlice(from: numbers[0], to: numbers[1], step: numbers[2] ?? 1)
      guard slice.step != 0 else {
        throw sites[2].located(UnfitSliceStep())
      }
      return try machine.slice(value, slice, whole)
    }
  }
}

/// A variable, by its slot.
private struct Variable: Sendable {
  let isLocal: Bool
  let slot: Int
  let name: String
  let site: Site

  /// Its value, nil where it has none.
  func held(_ machine: Machine) -> Value? {
    isLocal ? machine.frame[slot] : machine.globals[slot]
  }

  /// Its value, or the data table of that name.
  func read(_ machine: Machine) throws -> Value {
    if let value = held(machine) { return value }
    if isLocal { throw site.located(UnassignedName(name)) }
    if let table = try machine.dataTable(name) { return .table(table) }
    throw site.located(UnassignedName(name))
  }

  func put(_ value: Value, _ machine: Machine) {
    if isLocal { machine.frame[slot] = value } else { machine.globals[slot] = value }
  }

  /// Lets go of its value, so that whoever took it holds it alone; the table of the data that a
  /// variable hides stays hidden.
  func clear(_ machine: Machine) {
    if held(machine) != nil { put(.none, machine) }
  }
}

/// The places of `d["a"][0]` and its parts.
struct ItemSite: Sendable {
  let root: Site
  let keys: [Site]
}

/// A new value for an item of a value.
private struct ItemChange {
  let value: Value
  let keys: [Value]
  let site: ItemSite
  let machine: Machine

  /// The value with the item at the keys from `depth` on replaced.
  mutating func applied(to whole: consuming Value, depth: Int = 0) throws -> Value {
    guard depth < keys.count else { return value }
    let key = keys[depth]
    let place = site.keys[depth]
    switch whole {
    case .list(var items):
      whole = .none
      let index = try machine.position(key, count: items.count, place)
      let old = items[index]
      items[index] = .none
      items[index] = try applied(to: old, depth: depth + 1)
      return .list(items)
    case .record(var record):
      whole = .none
      guard case .text(let name) = key else {
        throw place.located(WrongKind(expected: Value.Kind.text.phrase, found: key.kind.phrase))
      }
      if depth + 1 < keys.count {
        guard let old = record[name] else { throw place.located(UnknownField(name, in: record)) }
        record[name] = Value.none
        record[name] = try applied(to: old, depth: depth + 1)
      } else {
        record[name] = value
      }
      return .record(record)
    case .table(let table) where depth + 1 == keys.count:
      guard case .text(let name) = key else {
        throw place.located(
          WrongKind(
            expected: Bilingual("le nom d'une colonne", "a column's name"),
            found: key.kind.phrase))
      }
      machine.note(ColumnAssignment(name.identifier, of: site.root.text))
      do {
        let column = try table.column(name, from: value, checkpoint: machine.checkpoint)
        return .table(try table.deriving(column))
      } catch { throw place.located(error.naming(table: table.name ?? site.root.text)) }
    case let other:
      throw place.located(
        WrongKind(
          expected: Bilingual(
            "une liste, un enregistrement ou une table", "a list, a record or a table"),
          found: other.kind.phrase))
    }
  }
}
