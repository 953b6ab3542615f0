import Values

/// The variables and functions of a session by slot, `_`, and the notes that were said.
///
/// A run works on its session's store in place, so that a statement costs what it touches and not
/// what the session holds: `begin` sets aside the old meaning of all that the statement may change,
/// and `undo` puts it back where the statement fails. Copies of a session share a store until one
/// of them is about to change; a store that is shared is never written.
///
/// `@unchecked`, as the storage of the standard library's collections is: only a run writes, it has
/// its session for itself (`mutating`), and `Session.part` has given that session a store of its own
/// before (`isKnownUniquelyReferenced`). So a writer is alone, and readers elsewhere hold other
/// stores. The buffers behind pointers, which the compiler cannot see through, are what the checked
/// conformance would cost: direct calls read them without a count of references.
final class Store: @unchecked Sendable {
  /// The slots of all names.
  var layout = Layout()
  /// The variables by slot, nil for what has no value; there is room for every slot of the layout.
  private(set) var globals: UnsafeMutablePointer<Value?>
  private var globalCapacity: Int
  /// The user's functions by slot, likewise.
  private(set) var functions: [UserFunction?]
  /// The entries of direct calls by slot: the same functions where they captured nothing.
  private(set) var callees: UnsafeMutablePointer<Callee>
  private var functionCapacity: Int { functions.count }
  /// `_`, the last value.
  var last: Value?
  /// The notes that teach and were said; what a failed statement has said stays said.
  var said: Set<String> = []

  private var aside = Aside()
  /// Slots that were copied or moved since the session began, copies of the store included; a
  /// test holds it against the number of statements.
  private(set) var slotsMoved = 0

  /// The meanings that the statement under way may have changed.
  private struct Aside {
    var last: Value?
    var globals: [Int: Value?] = [:]
    var functions: [Int: UserFunction?] = [:]
    /// Functions that the statement has defined anew: a call of the old one may be under way.
    var replaced: [UserFunction] = []
  }

  init() {
    globals = .allocate(capacity: 0)
    globalCapacity = 0
    functions = []
    callees = .allocate(capacity: 0)
  }

  /// A copy, for a session that parts from another.
  init(copying other: Store) {
    layout = other.layout
    globalCapacity = other.globalCapacity
    globals = .allocate(capacity: globalCapacity)
    globals.initialize(from: other.globals, count: globalCapacity)
    functions = other.functions
    callees = .allocate(capacity: functions.count)
    callees.initialize(from: other.callees, count: functions.count)
    last = other.last
    said = other.said
    slotsMoved = other.slotsMoved + globalCapacity + functionCapacity
  }

  deinit {
    globals.deinitialize(count: globalCapacity)
    globals.deallocate()
    callees.deallocate()
  }

  /// Makes room for every slot of the layout; twice as much as before where it does not suffice.
  func makeRoom() {
    if layout.globals.count > globalCapacity {
      let capacity = max(layout.globals.count, 2 * globalCapacity)
      let wider = UnsafeMutablePointer<Value?>.allocate(capacity: capacity)
      wider.moveInitialize(from: globals, count: globalCapacity)
      (wider + globalCapacity).initialize(repeating: nil, count: capacity - globalCapacity)
      globals.deallocate()
      slotsMoved += globalCapacity
      (globals, globalCapacity) = (wider, capacity)
    }
    if layout.functions.count > functionCapacity {
      let old = functionCapacity
      let capacity = max(layout.functions.count, 2 * old)
      let wider = UnsafeMutablePointer<Callee>.allocate(capacity: capacity)
      wider.moveInitialize(from: callees, count: old)
      (wider + old).initialize(repeating: Callee(), count: capacity - old)
      callees.deallocate()
      callees = wider
      functions += Array(repeating: nil, count: capacity - old)
      slotsMoved += old
    }
  }

  /// Hands the layout over to a compiler, which gives it back: one that both held would be copied
  /// with the first new name.
  func lendLayout() -> Layout {
    defer { layout = Layout() }
    return layout
  }

  /// Puts a function, or none, under a slot.
  func define(_ function: UserFunction?, at slot: Int) {
    if let old = functions[slot] { aside.replaced.append(old) }
    functions[slot] = function
    callees[slot] = Callee(function)
  }
}

extension Store {
  /// Begins a statement: makes room for its names, and sets aside what it may change.
  func begin(_ changes: Changes) {
    makeRoom()
    aside = Aside(last: last)
    for slot in changes.globals { setAside(global: slot) }
    for slot in changes.functions where aside.functions[slot] == nil {
      aside.functions[slot] = .some(functions[slot])
      slotsMoved += 1
    }
  }

  /// Sets aside the meaning that a variable had before the statement.
  func setAside(global slot: Int) {
    guard aside.globals[slot] == nil else { return }
    aside.globals[slot] = .some(globals[slot])
    slotsMoved += 1
  }

  /// Ends a statement that has succeeded.
  func keep() { aside = Aside() }

  /// Ends a statement that has failed while it ran: all is as it was before `begin`.
  func undo() {
    last = aside.last
    for (slot, value) in aside.globals { globals[slot] = value }
    for (slot, function) in aside.functions {
      functions[slot] = function
      callees[slot] = Callee(function)
    }
    aside = Aside()
  }
}

extension Store {
  /// The value of a variable; nil where the name has none.
  func variable(_ name: String) -> Value? { layout.globals[name].flatMap { global(at: $0) } }

  /// The function of the user that is kept under a name.
  func function(_ name: String) -> UserFunction? {
    layout.functions[name].flatMap { function(at: $0) }
  }

  /// The value in a slot, which may be one that only another store has room for.
  func global(at slot: Int) -> Value? { slot < globalCapacity ? globals[slot] : nil }

  /// The function in a slot, likewise.
  func function(at slot: Int) -> UserFunction? {
    slot < functionCapacity ? functions[slot] : nil
  }

  /// Binds a variable outside of any statement.
  func bind(_ value: Value?, at slot: Int) {
    makeRoom()
    globals[slot] = value
  }

  /// Binds a function outside of any statement.
  func bind(_ function: UserFunction?, at slot: Int) {
    makeRoom()
    functions[slot] = function
    callees[slot] = Callee(function)
  }

  /// The names of the variables that have a value, in alphabetical order.
  var variableNames: [String] {
    layout.globals.filter { global(at: $0.value) != nil }.keys.sorted()
  }

  /// The names that functions of the user have, in alphabetical order.
  var functionNames: [String] {
    layout.functions.filter { function(at: $0.value) != nil }.keys.sorted()
  }
}

/// The slots of the session that a statement may change, found while it is compiled.
struct Changes: Sendable {
  /// Slots of variables.
  var globals: [Int] = []
  /// Slots of functions.
  var functions: [Int] = []
}
