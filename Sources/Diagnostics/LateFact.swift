/// A fault that names the table, which those who look up a column do not always know.
package protocol FaultOfTable: Fault {
  /// The table's name, nil as long as nobody knows it.
  var table: String? { get set }
}

/// A fault that names the function, which a calculation does not know.
package protocol FaultOfFunction: Fault {
  /// The function's name, empty as long as nobody knows it.
  var function: String { get set }
}

extension Error {
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

  private func changingFault(_ change: (any Fault) -> (any Fault)?) -> any Error {
    guard var diagnostic = Diagnostic(thrown: self), let fault = change(diagnostic.fault) else {
      return self
    }
    guard self is Diagnostic else { return fault }
    diagnostic.fault = fault
    return diagnostic
  }
}
