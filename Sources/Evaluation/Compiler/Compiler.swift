import BuiltinKit
import Diagnostics
import Language
import Units
import Values

import struct Platform.Checkpoint

/// Turns the syntax tree into closures.
///
/// Names become slots once, here. What is frequent gets a form of its own: a local or a constant
/// as an operand does not cost a call (see `Compiler+Forms.swift`).
struct Compiler {
  let source: Source
  let catalogue: Catalogue
  /// Grows with each name that is met; the session keeps it.
  var layout: Layout
  /// The slots of the session that the statement may change.
  var changes = Changes()
  var scope = Scope(parent: nil)
  /// The last serial that was given to a binding.
  var serial = 0
  /// Inside an argument of a verb: bindings with a greater serial were written in the argument
  /// and win over the table's columns.
  ///
  /// Nil outside.
  var maskSerial: Int?
  /// The bare names in verbs' arguments that were not bound there: a column of that name would be
  /// meant by them.
  private(set) var namesOpenToColumns: [(name: Name, isLocal: Bool)] = []
  /// The calls met in the argument of a verb that is being compiled which are figures of columns.
  var figures: [LazyTemplate.Figure] = []
  /// True where the function being compiled holds a block, a loop or a look-up that a column can
  /// make run row by row.
  var mayGoByRow = false
  /// The number of parameters of the function being compiled; 0 outside of functions.
  var parameterCount = 0
  /// The loops around the statement being compiled, within its function.
  var loopDepth = 0
  /// Expressions compiled so far: each one in the text counts once.
  private(set) var nodeCount = 0
  /// Those of them that call a function.
  private(set) var callsCompiled = 0
  private let checkpoint: Checkpoint

  init(
    source: Source, catalogue: Catalogue, layout: Layout, checkpoint: Checkpoint
  ) {
    self.source = source
    self.catalogue = catalogue
    self.layout = layout
    self.checkpoint = checkpoint
  }

  /// Takes down a name that a column may take.
  mutating func noteOpen(_ name: Name, isLocal: Bool) {
    namesOpenToColumns.append((name, isLocal))
  }

  /// Counts an expression, and now and then looks whether to stop.
  mutating func countNode() throws {
    nodeCount += 1
    try checkpoint(at: nodeCount)
  }

  func site(_ range: SourceRange) -> Site { Site(source: source, range: range) }

  mutating func nextSerial() -> Int {
    serial += 1
    return serial
  }

  /// The slots of a frame of the present scope; throws where they are more than a frame can have.
  func frameSize(at range: SourceRange) throws -> Int {
    guard scope.frameSize <= Machine.frameLimit else {
      throw site(range).located(TooManyNames(limit: Machine.frameLimit))
    }
    return scope.frameSize
  }

  /// A compiled statement of the top level and what its frame needs.
  struct Compiled: Sendable {
    var step: Step
    var frameSize: Int
    var changes: Changes
  }
}

extension Compiler {
  /// The code of an expression.
  mutating func compile(_ expr: Expr) throws -> Code {
    try countNode()
    switch expr.kind {
    case .integer(let value): return constant(.integer(value))
    case .decimal(let value): return decimal(value, expr)
    case .quantity(let value, let unit):
      return constant(.number(value, try self.unit(unit, ofNumberAt: expr.range.lower)))
    case .duration(let parts): return constant(try duration(parts, expr.range))
    case .text(let text):
      // Its use as a value in a verb's argument is checked by `checkedOperand`.
      return constant(.text(text))
    case .bool(let value): return constant(.bool(value))
    case .none: return constant(.none)
    case .invalid: return constant(.none)
    case .last: return compileLast(expr)
    case .name(let name): return compileName(name)
    case .sessionName(let name): return compileSessionName(name)
    case .columnName(let name): return compileColumnName(name)
    case .format(let parts): return try compileFormat(parts, expr)
    case .list(let items):
      return compileList(items, try items.map { try compile($0) }, site(expr.range))
    case .record(let fields): return try compileRecord(fields, site(expr.range))
    case .comprehension(let body, let clauses): return try compileComprehension(body, clauses, expr)
    case .lambda(let parameters, let body): return try compileLambda(parameters, body, expr)
    default: return try compileOperation(expr)
    }
  }

  /// The expressions that hold operands.
  private mutating func compileOperation(_ expr: Expr) throws -> Code {
    switch expr.kind {
    case .negate(let operand): return try compileUnary(.negate, operand, expr)
    case .plus(let operand): return try compileUnary(.plus, operand, expr)
    case .not(let operand): return try compileUnary(.not, operand, expr)
    case .and(let left, let right): return try compileLogic(left, right, isAnd: true, expr)
    case .or(let left, let right): return try compileLogic(left, right, isAnd: false, expr)
    case .binary(let operation, let left, let right, let range):
      return try compileBinary(operation, left, right, at: range)
    case .comparison(let first, let steps): return try compileComparison(first, steps)
    case .conditional(let condition, let then, let otherwise):
      return try compileConditional(condition, then: then, otherwise: otherwise, expr)
    case .convert(let operand, let unit): return try compileConversion(operand, unit)
    case .call(let call):
      callsCompiled += 1
      return figure(call, expr, try compileCall(call, expr).code)
    case .apply(let callee, let arguments):
      callsCompiled += 1
      return try compileApplication(callee, arguments, expr)
    case .index(let base, let indices): return try compileIndex(base, indices, expr)
    case .slice(let base, let from, let to, let step):
      return try compileSlice(base, [from, to, step], expr)
    case .member(let base, let name): return try compileMember(base, name)
    default: return constant(.none)
    }
  }

  func constant(_ value: Value) -> Code { Code { _ in value } }

  /// The sum of the parts of a duration, in the unit of the first.
  private mutating func duration(
    _ parts: [(number: Double, unit: UnitText)], _ place: SourceRange
  ) throws -> Value {
    let units = try parts.map { try unit($0.unit, ofNumberAt: $0.unit.range.lower) }
    var total = parts[0].number
    for (index, part) in parts.enumerated().dropFirst() {
      let isFixed = units[0].dimension.kind == .time && !units[0].countsYears
      guard isFixed, let size = units[index - 1].factor(to: units[index]), size > 1,
        let number = units[index].convert(part.number, to: units[0])
      else { throw UnorderedDuration().located(at: place, in: source) }
      total += number
    }
    return .number(total, units[0])
  }

  /// The unit that a text of the code means; `start` is the first byte of the number before it.
  mutating func unit(_ text: UnitText, ofNumberAt start: Int? = nil) throws -> MeasureUnit {
    let number = start.map { start in
      source.slice(SourceRange(start, text.range.lower)).filter { !$0.isWhitespace }
    }
    func times(_ number: String, _ fault: UnknownUnit) -> Diagnostic {
      var fault = fault
      fault.factor = number
      return fault.located(at: text.range, in: source)
    }
    if let number, Self.wordsOfTime.contains(text.text), isVariable(text.text) {
      // `jours = 180; 2 jours` may mean the variable, which such a word is called more often.
      throw times(number, UnknownUnit(text.text, suggestions: []))
    }
    do {
      return try MeasureUnit(parsing: text.text)
    } catch {
      let first = text.range.lower + error.offset
      let length = error.word?.utf8.count ?? text.range.upper - first
      let place = SourceRange(first, first + length)
      guard let number, var fault = error.fault as? UnknownUnit else {
        throw error.fault.located(at: place, in: source)
      }
      if error.word == text.text, isVariable(text.text) { throw times(number, fault) }
      fault.number = number
      throw fault.located(at: place, in: source)
    }
  }

  /// Units in words that people also call variables.
  private static let wordsOfTime: Set<String> = [
    "jour", "jours", "day", "days", "heure", "heures", "hour", "hours", "minute", "minutes",
  ]

  /// True for a name that something has been assigned to, or a parameter.
  private func isVariable(_ name: String) -> Bool {
    layout.globals[name] != nil || scope.resolve(name) != nil
  }

  private func compileLast(_ expr: Expr) -> Code {
    let site = site(expr.range)
    return Code { machine in
      if let last = machine.store.last { return last }
      throw site.located(UnassignedName("_"))
    }
  }

  /// A list of items whose codes are given.
  func compileList(_ items: [Expr], _ codes: [Code], _ site: Site) -> Code {
    if let note = DecimalCommas.note(items, in: source) {
      return Code { machine in
        machine.note(note)
        return .list(try codes.map { try $0(machine) })
      }
    }
    return Code { machine in try machine.shallow(.list(try codes.map { try $0(machine) }), site) }
  }

  private mutating func compileRecord(
    _ fields: [(key: Name, value: Expr)], _ site: Site
  ) throws -> Code {
    let codes = try fields.map { ($0.key.text, try compile($0.value)) }
    return Code { machine in
      try machine.shallow(.record(Record(try codes.map { ($0.0, try $0.1(machine)) })), site)
    }
  }

  private mutating func compileFormat(_ parts: [FormatPart], _ expr: Expr) throws -> Code {
    let site = site(expr.range)
    let pieces: [(literal: String?, code: Code?, format: String?)] = try parts.map { part in
      switch part {
      case .literal(let text): return (text, nil, nil)
      case .value(let expr, let format): return (nil, try compile(expr), format)
      }
    }
    // The word after each value: it may be the unit that the value brings.
    let following = parts.indices.map { place -> Substring in
      guard parts.indices.contains(place + 1), case .literal(let text) = parts[place + 1] else {
        return ""
      }
      return text.drop { $0.isWhitespace }.prefix { !$0.isWhitespace && !",;.!?)".contains($0) }
    }
    return Code { machine in
      var text = FormattedText()
      do {
        for (place, piece) in pieces.enumerated() {
          if let literal = piece.literal { try text.append(literal) }
          if let code = piece.code {
            try machine.token.checkLimits()
            let value = try code(machine)
            if !following[place].isEmpty, let unit = value.bounded?.unit.symbol,
              unit == following[place]
            {
              machine.note(UnitWrittenTwice(unit))
            }
            try machine.append(value, piece.format, to: &text)
          }
        }
      } catch { throw site.located(error) }
      return text.value
    }
  }
}
