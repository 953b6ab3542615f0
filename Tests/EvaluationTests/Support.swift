import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Intervals
import Styling
import Tables
import Units
import Values

import struct Platform.Checkpoint

/// What came of a line of code or of an operation: a value in full, notes, and whether it failed.
struct Answer: Equatable, CustomStringConvertible {
  var value = ""
  var notes: Set<String> = []
  var failed = false

  var description: String { failed ? "an error" : "\(value) \(notes.sorted())" }
}

/// A session in which operands are variables, and what each line gives.
final class Bench {
  private var session = Session(catalogue: .standard, library: DataLibrary(folder: nil))
  private var result = Answer()
  /// The code of the error that ended the last run.
  private(set) var error: String?
  /// The words of that error.
  private(set) var message: String?

  /// The last value of the code; each run says its notes anew.
  func run(_ code: String, with operands: [String: Value] = [:]) -> Answer {
    var session = session
    for (name, value) in operands { session.assign(value, to: name) }
    result = Answer()
    error = nil
    let context = RunContext(tongue: .english, width: 100) { event in
      switch event {
      case .value(let value): self.result.value = Bench.text(value)
      case .note(let note): self.result.notes.insert(note.code)
      case .error(let error):
        (self.result.failed, self.error) = (true, error.code)
        self.message = error.message.french
      default: break
      }
    }
    session.run(Source(code, origin: .input(1)), in: context)
    return result.failed ? Answer(failed: true) : result
  }

  /// The number of notes that a text says, each time it says one.
  func noteCount(of code: String) -> Int {
    var session = session
    var count = 0
    let context = RunContext(tongue: .english, width: 100) { event in
      if case .note = event { count += 1 }
    }
    session.run(Source(code, origin: .input(1)), in: context)
    return count
  }

  /// The code of the error that a text ends in, nil where it runs.
  func error(of code: String) -> String? {
    _ = run(code)
    return error
  }

  /// A value with its kind and all its digits.
  static func text(_ value: Value) -> String {
    switch value {
    case .integer(let number): "integer \(number)"
    case .number(let number, let unit): "number \(number) \(unit)"
    case .list(let items): "list \(items.map { text($0) })"
    case .column(let column):
      "column \(column.unit) \((0..<column.count).map { text(column.value($0)) })"
    default: "\(value.kind) \(value.bare(Display(tongue: .english, width: 100)))"
    }
  }
}

/// Operands of every kind that arithmetic meets, the extremes included.
enum Operands {
  /// True for two columns of intervals, which forget what their cells have in common.
  static func areIntervalColumns(_ a: Value, _ b: Value) -> Bool {
    guard case .column(let left) = a, case .column(let right) = b else { return false }
    return left.kind == .intervals && right.kind == .intervals
  }

  static var all: [Value] {
    let watthours = (try? MeasureUnit(parsing: "Wh")) ?? .one
    let kilowatthours = (try? MeasureUnit(parsing: "kWh")) ?? .one
    let seconds = (try? MeasureUnit(parsing: "s")) ?? .one
    let numbers: [Value] = [
      .integer(0), .integer(1), .integer(3), .integer(-7), .integer(.max), .integer(.min),
      .plain(0), .plain(-0.5), .plain(2), .plain(1e308), .plain(-1e308),
      .plain(.leastNonzeroMagnitude),
    ]
    let quantities: [Value] = [
      .number(0, watthours), .number(3, watthours), .number(2, kilowatthours), .number(60, seconds),
    ]
    let intervals: [Value] = [
      .interval(Interval(Bounds(1, 2)), .one), .interval(Interval(Bounds(-3, 5)), watthours),
      .column(Column("", unit: watthours, bounds: [Bounds(1, 2), nil, Bounds(-1, 4)])),
    ]
    let others: [Value] = [
      .none, .bool(true), .text("ab"), .list([.integer(1), .plain(2.5)]), .list([]),
      (try? .column(collecting: [.integer(1), .none, .integer(-4)], checkpoint: .unlimited))
        ?? .none,
      (try? .column(
        collecting: [.number(1, watthours), .number(2.5, watthours)], checkpoint: .unlimited))
        ?? .none,
    ]
    return numbers + quantities + intervals + others
  }
}
