import Language
import Values

/// A function of the language, made by `def` or `=>`.
final class UserFunction: Callable {
  /// The part that all functions made at one place in the text share.
  final class Template: Sendable {
    let name: String?
    let parameters: [String]
    /// Code per parameter, nil for one that must be given.
    let defaults: [Code?]
    let frameSize: Int
    /// True where no statement of the body gives a parameter another value; those that change a table, a list
    /// or a record in place refuse a number.
    let keepsParameters: Bool
    let captures: [Scope.Capture]
    let selfSlot: Int?
    let body: Code
    /// True where a column may make it run row by row: a block `if` or `while`, a loop, or an
    /// expression `if` that may come back to itself.
    let mayGoByRow: Bool
    /// True where it was written inside a verb's argument, so that it sees the table's columns.
    let seesColumns: Bool

    init(
      name: String?, parameters: [String], defaults: [Code?], frameSize: Int,
      keepsParameters: Bool, captures: [Scope.Capture], selfSlot: Int?, body: Code,
      mayGoByRow: Bool, seesColumns: Bool
    ) {
      self.name = name
      self.parameters = parameters
      self.defaults = defaults
      self.frameSize = frameSize
      self.keepsParameters = keepsParameters
      self.captures = captures
      self.selfSlot = selfSlot
      self.body = body
      self.mayGoByRow = mayGoByRow
      self.seesColumns = seesColumns
    }

    /// The function with the values that the names around it have now; its defaults are
    /// evaluated here, once, as in Python.
    func instantiate(_ machine: Machine) throws -> UserFunction {
      UserFunction(
        self, captured: captures.map { machine.frame[$0.outerSlot] },
        defaults: try defaults.map { try $0?(machine) },
        mask: seesColumns ? machine.mask : nil)
    }
  }

  let template: Template
  let captured: [Value?]
  /// A value per parameter, nil for one that must be given.
  let defaults: [Value?]
  let mask: ColumnScope?

  init(_ template: Template, captured: [Value?], defaults: [Value?], mask: ColumnScope?) {
    self.template = template
    self.captured = captured
    self.defaults = defaults
    self.mask = mask
  }

  /// The form of a call of it: `f(x, y = …)`.
  var signature: String {
    let shown = zip(template.parameters, defaults).map { name, value in
      value == nil ? name : "\(name) = …"
    }
    return "\(template.name ?? "f")(\(shown.joined(separator: ", ")))"
  }

  var name: String? { template.name }
  var parameterNames: [String] { template.parameters }
}

/// A function of the catalogue used as a value: `map(xs, sqrt)`.
final class BuiltinReference: Callable {
  /// Its place in the catalogue.
  let position: Int
  let name: String?
  let parameterNames: [String]

  init(position: Int, name: String, parameterNames: [String]) {
    self.position = position
    self.name = name
    self.parameterNames = parameterNames
  }
}
