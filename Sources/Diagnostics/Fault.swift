public import Styling

/// The weight of a message.
public enum Severity: Sendable, Equatable {
  /// The statement failed; nothing of it is kept.
  case error
  /// The statement stands, but its result may surprise.
  case warning
  /// Something worth knowing: how a number was read, what was skipped.
  case note
}

/// One thing that goes wrong, or is worth saying, with its facts: names, numbers, units.
///
/// There is one type per code (the folder `Faults`). It holds everything there is to know of the
/// code: its facts, its words in both languages, its repair, and in `entry` the page of the help
/// with an example that raises it. A fault is thrown by whoever sees it, in any layer, and knows
/// no place; a `Diagnostic` is a fault with its place.
public protocol Fault: FaultSource {
  /// The page of its code, the same for each fault of the code.
  static var entry: FaultEntry { get }
  /// The matter, in 12 words at most.
  var message: Bilingual { get }
  /// The words under the characters at fault.
  var label: Bilingual? { get }
  /// Something else to know.
  var note: Bilingual? { get }
  /// The advice, with the corrected code.
  var help: Bilingual? { get }
  /// The code to write instead, where it is known before the place is.
  var repair: Repair? { get }
}

/// An error that says which fault it is: a fault itself, or the error of a layer that has no words.
///
/// The layers below this one, and calculations whose errors are typed for speed, throw errors of
/// their own; each says once which fault it is, and nobody translates it where it is caught.
public protocol FaultSource: Error, Sendable {
  /// The fault that this is.
  var fault: any Fault { get }
}

extension Fault {
  /// The fault itself.
  public var fault: any Fault { self }

  /// No words under the characters at fault.
  public var label: Bilingual? { nil }
  /// Nothing else to know.
  public var note: Bilingual? { nil }
  /// No advice.
  public var help: Bilingual? { nil }
  /// No repair.
  public var repair: Repair? { nil }

  /// The fault with its place in the text that is being read.
  public func at(_ range: SourceRange) -> Diagnostic { Diagnostic(self, at: range) }

  /// The fault of argument `index`, counted from 0, of a call.
  public func about(argument index: Int) -> Diagnostic {
    Diagnostic(self).about(argument: index)
  }

  /// The fault with its place in `source`.
  public func located(at range: SourceRange, in source: Source) -> Diagnostic {
    Diagnostic(self).located(at: range, in: source)
  }
}

/// A fault that names the table, which those who look up a column do not always know.
package protocol FaultOfTable: Fault {
  /// The table's name, nil as long as nobody knows it.
  var table: String? { get set }
}

/// A fault that names the file, which the readers of bytes do not know.
package protocol FaultOfFile: Fault {
  /// The file's name, empty as long as nobody knows it.
  var file: String { get set }
}

/// A fault that names the function, which a calculation does not know.
package protocol FaultOfFunction: Fault {
  /// The function's name, empty as long as nobody knows it.
  var function: String { get set }
}

/// A figure that these values do not have: of none, of too few, of equal ones.
///
/// For a whole column that is an error; for one group among others, a missing cell.
package protocol UndefinedFigure: Fault {}

/// A fault about a text that a line has written, or handed to a function.
package protocol FaultOfText: Fault {
  /// The text as it was typed.
  var typed: String { get }
}

extension Error {
  /// The fault of a figure that these values do not have; nil for any other error.
  package var undefinedFigure: (any Fault)? {
    guard let fault = Diagnostic(thrown: self)?.fault, fault is any UndefinedFigure else {
      return nil
    }
    return fault
  }

  /// The same error with the name of the table, where it lacks one.
  package func naming(table: String?) -> any Error {
    changingFault { fault in
      guard var named = fault as? any FaultOfTable, named.table == nil else { return nil }
      named.table = table
      return named
    }
  }

  /// The same error with the name of the function, where it lacks one.
  package func naming(function: String) -> any Error {
    changingFault { fault in
      guard var named = fault as? any FaultOfFunction, named.function.isEmpty else { return nil }
      named.function = function
      return named
    }
  }

  /// The same error with the name of the file, where it lacks one.
  package func naming(file: String) -> any Error {
    changingFault { fault in
      guard var named = fault as? any FaultOfFile, named.file.isEmpty else { return nil }
      named.file = file
      return named
    }
  }

  private func changingFault(_ change: (any Fault) -> (any Fault)?) -> any Error {
    guard var diagnostic = Diagnostic(thrown: self), let fault = change(diagnostic.fault) else {
      return self
    }
    guard self is Diagnostic else { return fault }
    diagnostic.fault = fault
    return diagnostic
  }
}

/// The value of `body`; nil where it fails with a fault: for what only helps a message or a choice on,
/// and whose fault is told where the thing itself is asked for.
///
/// An error that ends a run passes through, which `try?` would swallow.
public func unlessFaulty<Value>(_ body: () throws -> Value) throws -> Value? {
  do { return try body() } catch  where Diagnostic(thrown: error) != nil { return nil }
}
