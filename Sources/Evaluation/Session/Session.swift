public import BuiltinKit
public import Datasets
public import Diagnostics
import ForeignLines
public import Language
import Styling
import Tables
public import Values

/// The variables and functions of one student's work, and how statements change them; what belongs
/// to one run is in its `RunContext`.
///
/// A session is a value: a statement runs on a copy of the variables, which replaces them when it
/// succeeds. A statement that fails, or is stopped by Ctrl-C, leaves everything as it was.
public struct Session: Sendable {
  /// The functions of the language.
  public let catalogue: Catalogue
  /// The data sets.
  public let library: DataLibrary
  private var layout = Layout()
  private var globals: [Value?] = []
  private var functions: [UserFunction?] = []
  /// `_`, the last value.
  public private(set) var last: Value?
  private var said: Set<String> = []

  /// A fresh session.
  public init(catalogue: Catalogue, library: DataLibrary) {
    self.catalogue = catalogue
    self.library = library
  }

  /// Parses a text whole and runs its statements in order, up to the first that fails.
  ///
  /// A syntax error runs nothing.
  @discardableResult
  public mutating func run(
    _ source: Source, mode: ParseMode = .file, in context: RunContext
  ) -> Outcome {
    run(Program.read(source, mode: mode), in: context)
  }

  /// Runs a parsed text.
  @discardableResult
  public mutating func run(_ program: Program, in context: RunContext) -> Outcome {
    do {
      let found = program.diagnostics
      for diagnostic in found.isEmpty ? [] : foreignLines.answers(to: found, of: program.source) {
        try context.emit(diagnostic.severity == .error ? .error(diagnostic) : .note(diagnostic))
      }
      if program.hasErrors { return .failed }
      for statement in program.statements {
        let outcome = try run(statement, of: program.source, in: context)
        if outcome != .succeeded { return outcome }
      }
      return .succeeded
    } catch {
      // Errors of statements are given out; only the end of the run comes so far.
      return .interrupted
    }
  }

  private mutating func run(
    _ statement: Statement, of source: Source, in context: RunContext
  ) throws -> Outcome {
    let token = context.token
    var compiler = Compiler(
      source: source, catalogue: catalogue, layout: layout, checkpoint: token.checkpoint)
    do {
      try token.check()
      let compiled = try compiler.compileTopLevel(statement)
      try execute(compiled, compiler.layout, in: context)
      return .succeeded
    } catch is Interruption {
      return .interrupted
    } catch let limit as LimitReached {
      try context.emit(.error(limit.diagnostic.located(at: statement.range, in: source)))
      if case .time = limit.kind { return .timedOut }
      return .failed
    } catch {
      let worded = Diagnostic(anything: error)
      let located = worded.located(at: statement.range, in: source)
      try context.emit(.error(foreignLines.answer(to: located, of: source)))
      return .failed
    }
  }

  /// Answers to lines of other languages.
  private var foreignLines: ForeignLineAnswers {
    let own = Set(layout.functions.keys).union(layout.globals.keys)
    return ForeignLineAnswers(
      isFunction: { [catalogue] in catalogue.find($0) != nil }, isOwn: own.contains)
  }

  /// Runs a statement on copies of the variables and keeps them when it succeeds.
  private mutating func execute(
    _ compiled: Compiler.Compiled, _ layout: Layout, in context: RunContext
  ) throws {
    let environment = Environment(
      catalogue: catalogue, library: library, layout: layout, context: context, said: said)
    let machine = Machine(
      environment: environment,
      globals: globals + Array(repeating: nil, count: layout.globals.count - globals.count),
      functions: functions
        + Array(repeating: nil, count: layout.functions.count - functions.count),
      last: last)
    defer { said = environment.said }
    machine.open(frameSize: compiled.frameSize)
    defer { machine.close(frameSize: compiled.frameSize) }
    _ = try compiled.step(machine)
    // Of a statement whose effects were refused nothing is kept.
    if context.token.isLeftBehind { throw Interruption() }
    self.layout = layout
    globals = machine.variables
    functions = machine.functions
    last = machine.last
  }
}

extension Session {
  /// The session's variables by name, in alphabetical order.
  public var variables: [(name: String, value: Value)] {
    layout.globals.compactMap { name, slot in
      guard slot < globals.count, let value = globals[slot] else { return nil }
      return (name, value)
    }.sorted { $0.0 < $1.0 }
  }

  /// The functions that the user has defined, by name, with their parameters.
  public var definedFunctions: [(name: String, parameters: [String])] {
    layout.functions.compactMap { name, slot in
      guard slot < functions.count, let function = functions[slot] else { return nil }
      return (function.name ?? name, function.parameterNames)
    }.sorted { $0.0 < $1.0 }
  }

  /// Binds a variable from outside, as `-p name=value` does.
  public mutating func assign(_ value: Value, to name: String) {
    let slot = layout.global(name)
    while globals.count <= slot { globals.append(nil) }
    globals[slot] = value
  }

  /// Forgets a variable and a function of the user; a data table or a function of étude with that
  /// name is in sight again.
  ///
  /// False where there was nothing to forget.
  @discardableResult
  public mutating func forget(_ name: String) -> Bool {
    var found = false
    if let slot = layout.globals[name], slot < globals.count, globals[slot] != nil {
      globals[slot] = nil
      found = true
    }
    let key = catalogue.find(name)?.name ?? name
    if let slot = layout.functions[key], slot < functions.count, functions[slot] != nil {
      functions[slot] = nil
      found = true
    }
    return found
  }

  /// The value of a variable, nil where there is none.
  public func value(of name: String) -> Value? {
    guard let slot = layout.globals[name], slot < globals.count else { return nil }
    return globals[slot]
  }

  /// Gives names the meaning that they had in an earlier state of this session, or none.
  public mutating func restore(_ names: some Sequence<String>, from earlier: Session) {
    for name in names {
      if let slot = layout.globals[name], slot < globals.count {
        globals[slot] = slot < earlier.globals.count ? earlier.globals[slot] : nil
      }
      if let slot = layout.functions[functionKey(name)], slot < functions.count {
        functions[slot] = slot < earlier.functions.count ? earlier.functions[slot] : nil
      }
    }
  }

  /// Lets whatever runs from now on have names of its own, which start with what the names mean
  /// now; functions that were defined before do not see what becomes of them.
  public mutating func conceal(_ names: Set<String>) {
    let before = names.map { name in
      (
        variable: layout.globals[name].flatMap { $0 < globals.count ? globals[$0] : nil },
        function: layout.functions[functionKey(name)]
          .flatMap { $0 < functions.count ? functions[$0] : nil }
      )
    }
    layout.conceal(names.union(names.map(functionKey)))
    for (name, meaning) in zip(names, before) {
      if let value = meaning.variable { assign(value, to: name) }
      guard let function = meaning.function else { continue }
      let slot = layout.function(functionKey(name))
      while functions.count <= slot { functions.append(nil) }
      functions[slot] = function
    }
  }

  private func functionKey(_ name: String) -> String { catalogue.find(name)?.name ?? name }
}
