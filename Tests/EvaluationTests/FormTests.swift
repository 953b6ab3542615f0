import Builtins
import Diagnostics
import Evaluation
import Testing
import Values

import struct Platform.Checkpoint

/// The forms that the compiler makes of frequent expressions agree with the operations in general.
@Suite struct FormTests {
  /// What the operation in general gives, without any form.
  private func expected(_ operation: ArithmeticOperator, _ a: Value, _ b: Value) -> Answer {
    var log = OperationLog()
    guard let value = try? Arithmetic.apply(operation, a, b, log: &log, checkpoint: .unlimited)
    else {
      return Answer(failed: true)
    }
    var notes: Set<String> = []
    if log.integersOverflowed { notes.insert(Diagnostic(IntegerBecameDouble()).code) }
    if log.lostCells > 0 {
      notes.insert(Diagnostic(CellsBecameMissing(1, operation: operation.rawValue)).code)
    }
    if log.doubtsForgotten { notes.insert(Diagnostic(DoubtsForgotten()).code) }
    return Answer(value: Bench.text(value), notes: notes)
  }

  @Test(arguments: ArithmeticOperator.allCases)
  func `an operator gives the same for two variables and two parameters`(
    _ operation: ArithmeticOperator
  ) {
    let bench = Bench()
    let sign = operation.rawValue
    for a in Operands.all {
      for b in Operands.all {
        let expected = expected(operation, a, b)
        let operands = ["a": a, "b": b]
        let programs = [
          "a \(sign) b", "def f(x, y) = x \(sign) y\nf(a, b)",
          "def f(x, y):\n  z = x \(sign) y\n  return z\nf(a, b)",
          "def f(x, y):\n  x = x \(sign) y\n  return x\nf(a, b)",
          "def f(x, y) = x \(sign) ([y][0])\nf(a, b)",
          "def f(x, y) = ([x][0]) \(sign) y\nf(a, b)",
        ]
        for program in programs {
          #expect(bench.run(program, with: operands) == expected, "\(program): \(a), \(b)")
        }
      }
    }
  }

  @Test(
    arguments: ArithmeticOperator.allCases,
    [("3", Value.integer(3)), ("0", .integer(0)), ("2.5", .plain(2.5)), ("0.0", .plain(0))])
  func `an operator gives the same beside a number as written`(
    _ operation: ArithmeticOperator, _ literal: (text: String, value: Value)
  ) {
    let bench = Bench()
    let written = "\(operation.rawValue) \(literal.text)"
    for a in Operands.all {
      let expected = expected(operation, a, literal.value)
      let programs = [
        "def f(x) = x \(written)\nf(a)", "def id(v) = v\ndef f(x) = id(x \(written))\nf(a)",
        "def id(v) = v\ndef f(x) = id([x][0] \(written))\nf(a)",
        "[x \(written) for x in [a]][0]",
      ]
      for program in programs {
        #expect(bench.run(program, with: ["a": a]) == expected, "\(program): \(a)")
      }
    }
  }

  @Test(arguments: ["==", "!="])
  func `a remainder that is compared gives the same in one form`(_ sign: String) {
    let bench = Bench()
    for a in Operands.all {
      for literal in ["3", "0"] {
        let expected = bench.run("[a % \(literal)][0] \(sign) 1", with: ["a": a])
        let program = "def f(x) = x % \(literal) \(sign) 1\nf(a)"
        #expect(bench.run(program, with: ["a": a]) == expected, "\(program): \(a)")
      }
    }
  }

  @Test(arguments: Comparing.Operator.allCases)
  func `a comparison gives the same as a value and as a condition`(
    _ operation: Comparing.Operator
  ) {
    let bench = Bench()
    let neither = Comparing.Literals(left: false, right: false)
    for a in Operands.all {
      for b in Operands.all {
        var log = OperationLog()
        let value = try? Comparing.apply(
          operation, a, b, literals: neither, log: &log, checkpoint: .unlimited)
        var expected = value.map { Answer(value: Bench.text($0)) } ?? Answer(failed: true)
        if value != nil, log.openComparisons + log.openRows > 0 {
          expected.notes = [Diagnostic(OpenComparison()).code]
        }
        if value != nil, Operands.areIntervalColumns(a, b) {
          expected.notes.insert(Diagnostic(DoubtsForgotten()).code)
        }
        let operands = ["a": a, "b": b]
        for program in [
          "a \(operation.rawValue) b", "def f(x, y) = x \(operation.rawValue) y\nf(a, b)",
        ] {
          #expect(bench.run(program, with: operands) == expected, "\(program): \(a), \(b)")
        }
        guard case .bool(let truth)? = value else { continue }
        let branch = Answer(value: "integer \(truth ? 1 : 2)")
        for program in [
          "def f(x, y) = if x \(operation.rawValue) y then 1 else 2\nf(a, b)",
          "def f(x, y):\n  if x \(operation.rawValue) y:\n    return 1\n  return 2\nf(a, b)",
          "if a \(operation.rawValue) b then 1 else 2",
        ] {
          #expect(bench.run(program, with: operands) == branch, "\(program): \(a), \(b)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("x < 3", ["bool true", "bool false"]),
      ("if x < 3 then x else 0", ["number 1.0 ", "number 0.0 "]),
      ("if x > 2.5 then x * 2 else x + 1", ["number 2.0 ", "number 10.0 "]),
    ])
  func `a form takes a column cell by cell`(_ body: String, _ cells: [String]) {
    let column =
      (try? Value.column(collecting: [.integer(1), .integer(5)], checkpoint: .unlimited)) ?? .none
    let result = Bench().run("def f(x) = \(body)\nf(c)", with: ["c": column])
    #expect(result.value == "column  \(cells)")
  }
}
