/// A part of the program that is fed whatever the fuzzer thinks of.
public enum FuzzTarget: String, CaseIterable, Sendable {
  case lexer, parser, csv, package, notebook, `protocol`, wire, evaluator

  /// Reads the bytes; traps where a promise is broken.
  public func check(_ bytes: [UInt8]) {
    switch self {
    case .lexer: LexerTarget.check(bytes)
    case .parser: ParserTarget.check(bytes)
    case .csv: TableTarget.check(bytes)
    case .package: PackageTarget.check(bytes)
    case .notebook: NotebookTarget.check(bytes)
    case .protocol: ProtocolTarget.check(bytes)
    case .wire: WireTarget.check(bytes)
    case .evaluator: EvaluatorTarget.check(bytes)
    }
  }
}
