public import BuiltinKit
public import Datasets
public import Diagnostics
import ForeignLines
public import Language
import Styling
import Tables
public import Values

public import struct Platform.Checkpoint

/// The variables and functions of one student's work, and how statements change them; what belongs
/// to one run is in its `RunContext`.
///
/// A session is a value. A statement that fails, or is stopped by Ctrl-C, leaves everything as it
/// was; see `Store`.
public struct Session: Sendable {
  /// The functions of the language.
  public let catalogue: Catalogue
  /// The data sets.
  public let library: DataLibrary
  /// Shared with copies of this session until one of them changes.
  private(set) var store = Store()

  /// `_`, the last value.
  public var last: Value? { store.last }
  /// What lines of Python have told of the names so far.
  private var pythonNames = PythonNames()

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
    run(read(source, mode: mode, checkpoint: context.token.checkpoint), in: context)
  }

  /// The program of a text; lines of Python are read by what the variables hold.
  ///
  /// - Parameter checkpoint: that of the run for which the text is read.
  public mutating func read(
    _ source: Source, mode: ParseMode = .file, checkpoint: Checkpoint = .unlimited
  ) -> Program {
    var names = knownNames
    let program = Program.read(source, mode: mode, knowing: &names, checkpoint: checkpoint)
    // Without the session that the names were asked of.
    pythonNames = names.known(to: PythonNames())
    return program
  }

  /// What the session knows of names that lines of Python may use.
  private var knownNames: PythonNames {
    pythonNames.known(
      to: PythonNames(
        held: { [self] name in sort(of: name) },
        isOwnFunction: { [self] name in store.function(functionKey(name)) != nil },
        columns: { [self] name in columns(of: name) }))
  }

  private func sort(of name: String) -> PythonNames.Sort? {
    switch name == "_" ? last : value(of: name) {
    case nil: library.studyTables.contains(name) ? .table : nil
    case .table?: .table
    case .column?: .column
    case .list?: .list
    case .record?: .record
    case .plot?: .figure
    default: .other
    }
  }

  /// The columns of the table that a variable, or the study, has under that name.
  private func columns(of name: String) -> PythonNames.Columns? {
    var table: Table?
    if case .table(let own)? = value(of: name) {
      table = own
    } else if library.has(name) {
      // Why a table of the study cannot be read is told where it is used.
      table = (try? library.table(named: name, checkpoint: .unlimited))?.table
    }
    guard let table else { return nil }
    let texts = table.columns.first { $0.kind == .text }?.name
    return PythonNames.Columns(
      all: table.columnNames, numbers: table.columns.filter(\.kind.isNumeric).map(\.name),
      label: table.key ?? texts,
      complete: Set(table.columns.filter(\.validity.isComplete).map(\.name)))
  }

  /// Runs a parsed text.
  @discardableResult
  public mutating func run(_ program: Program, in context: RunContext) -> Outcome {
    do {
      if let ending = program.ending { throw ending }
      let found = program.diagnostics
      for diagnostic in found.isEmpty ? [] : foreignLines.answers(to: found, of: program.source) {
        try context.emit(diagnostic.severity == .error ? .error(diagnostic) : .note(diagnostic))
      }
      if program.hasErrors { return .failed }
      part()
      let machine = Machine(
        environment: Environment(
          catalogue: catalogue, library: library, store: store, context: context))
      for statement in program.statements {
        let outcome = try run(statement, of: program.source, on: machine)
        if outcome != .succeeded { return outcome }
      }
      machine.endLine()
      return .succeeded
    } catch let limit as LimitReached {
      // Reached while the text was read; those of statements are given out with their place.
      do { try context.emit(.error(limit.diagnostic)) } catch { return .interrupted }
      if case .time = limit.kind { return .timedOut }
      return .failed
    } catch {
      // Errors of statements are given out; only the end of the run comes so far.
      return .interrupted
    }
  }

  /// Parts from the sessions that share the store.
  private mutating func part() {
    if !isKnownUniquelyReferenced(&store) { store = Store(copying: store) }
  }

  private func run(
    _ statement: Statement, of source: Source, on machine: Machine
  ) throws -> Outcome {
    let context = machine.environment.context
    do {
      try context.token.check()
      try execute(statement, of: source, on: machine)
      return .succeeded
    } catch is Interruption {
      return .interrupted
    } catch let limit as LimitReached {
      machine.endLine()
      try context.emit(.error(limit.diagnostic.located(at: statement.range, in: source)))
      if case .time = limit.kind { return .timedOut }
      return .failed
    } catch {
      let worded = Diagnostic(anything: error)
      let located = worded.located(at: statement.range, in: source)
      machine.endLine()
      try context.emit(.error(foreignLines.answer(to: located, of: source)))
      return .failed
    }
  }

  /// Answers to lines of other languages.
  private var foreignLines: ForeignLineAnswers {
    let layout = store.layout
    return ForeignLineAnswers(
      isFunction: { [catalogue] in catalogue.find($0) != nil },
      isOwn: { layout.functions[$0] != nil || layout.globals[$0] != nil },
      names: knownNames)
  }

  /// Compiles and runs a statement; where it fails, the store is as it was.
  private func execute(_ statement: Statement, of source: Source, on machine: Machine) throws {
    let names = store.layout.mark
    do {
      let compiled = try compile(statement, of: source, machine.checkpoint)
      store.begin(compiled.changes)
      do {
        try machine.run(compiled)
        // Of a statement whose effects were refused nothing is kept.
        if machine.token.isLeftBehind { throw Interruption() }
        store.keep()
      } catch {
        store.undo()
        throw error
      }
    } catch {
      store.layout.revert(to: names)
      throw error
    }
  }

  private func compile(
    _ statement: Statement, of source: Source, _ checkpoint: Checkpoint
  ) throws -> Compiler.Compiled {
    var compiler = Compiler(
      source: source, catalogue: catalogue, layout: store.lendLayout(), checkpoint: checkpoint)
    defer { store.layout = compiler.layout }
    return try compiler.compileTopLevel(statement)
  }
}

extension Session {
  /// The session's variables by name, in alphabetical order.
  public var variables: [(name: String, value: Value)] {
    store.layout.globals.compactMap { name, slot in
      store.global(at: slot).map { (name, $0) }
    }.sorted { $0.0 < $1.0 }
  }

  /// The functions that the user has defined, by name, with their parameters.
  public var definedFunctions: [(name: String, parameters: [String])] {
    store.layout.functions.compactMap { name, slot in
      store.function(at: slot).map { ($0.name ?? name, $0.parameterNames) }
    }.sorted { $0.0 < $1.0 }
  }

  /// Binds a variable from outside, as `-p name=value` does.
  public mutating func assign(_ value: Value, to name: String) {
    part()
    store.bind(value, at: store.layout.global(name))
  }

  /// Forgets a variable and a function of the user; a data table or a function of étude with that
  /// name is in sight again.
  ///
  /// False where there was nothing to forget.
  @discardableResult
  public mutating func forget(_ name: String) -> Bool {
    let variable = store.layout.globals[name].flatMap { store.global(at: $0) == nil ? nil : $0 }
    let function = store.layout.functions[functionKey(name)]
      .flatMap { store.function(at: $0) == nil ? nil : $0 }
    part()
    if let variable { store.bind(nil as Value?, at: variable) }
    if let function { store.bind(nil as UserFunction?, at: function) }
    return variable != nil || function != nil
  }

  /// The value of a variable, nil where there is none.
  public func value(of name: String) -> Value? { store.variable(name) }

  /// Gives names the meaning that they had in an earlier state of this session, or none.
  public mutating func restore(_ names: some Sequence<String>, from earlier: Session) {
    part()
    for name in names {
      if let slot = store.layout.globals[name] {
        store.bind(earlier.store.global(at: slot), at: slot)
      }
      if let slot = store.layout.functions[functionKey(name)] {
        store.bind(earlier.store.function(at: slot), at: slot)
      }
    }
  }

  /// Lets whatever runs from now on have names of its own, which start with what the names mean
  /// now; functions that were defined before do not see what becomes of them.
  public mutating func conceal(_ names: Set<String>) {
    part()
    let before = names.map { name in
      (variable: store.variable(name), function: store.function(functionKey(name)))
    }
    store.layout.conceal(names.union(names.map(functionKey)))
    for (name, meaning) in zip(names, before) {
      if let value = meaning.variable { store.bind(value, at: store.layout.global(name)) }
      if let function = meaning.function {
        store.bind(function, at: store.layout.function(functionKey(name)))
      }
    }
  }

  private func functionKey(_ name: String) -> String { catalogue.find(name)?.name ?? name }
}
