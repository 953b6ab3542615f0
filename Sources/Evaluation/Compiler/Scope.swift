/// The names of one function, or of the top level, while it is compiled.
///
/// Every local name gets a slot of the frame once, here; at run time nothing is looked up by
/// name. A name of an enclosing function gets a slot of its own into which the value is copied
/// when the inner function is made: closures keep the values that names had then.
final class Scope {
  /// A name and where its value lives.
  struct Binding {
    var name: String
    var slot: Int
    /// The order in which names were bound over the whole statement, so that a verb's argument
    /// can tell its own lambdas' names from those outside it.
    var serial: Int
  }

  /// A value to copy from the frame of the maker into the frame of the call.
  struct Capture: Sendable {
    var outerSlot: Int
    var ownSlot: Int
  }

  /// The scope around this one; nil at the top level.
  let parent: Scope?
  /// Slots needed by a frame.
  private(set) var frameSize = 0
  /// The values to copy when a function with this scope is made.
  private(set) var captures: [Capture] = []
  /// The slot of the name that the function itself is being defined under, in the parent.
  var ownNameSlot: Int?
  /// The own slot that holds the function itself, when it calls itself.
  private(set) var selfSlot: Int?
  /// The bindings of each name, the one in sight last.
  private var bindings: [String: [Binding]] = [:]
  /// The slots that hold a value whenever what is being compiled runs.
  private var filled: Set<Int> = []
  /// Those of them that a block has filled, in order, to be taken back where it ends.
  private var filledByBlocks: [Int] = []

  init(parent: Scope?) {
    self.parent = parent
  }

  /// True where statements belong to no function.
  var isTopLevel: Bool { parent == nil }

  /// Gives `name` a new slot that shadows any other of that name.
  @discardableResult
  func bind(_ name: String, serial: Int) -> Int {
    let slot = reserve()
    bindings[name, default: []].append(Binding(name: name, slot: slot, serial: serial))
    return slot
  }

  /// Returns whether a slot is sure to hold a value.
  func isFilled(_ slot: Int) -> Bool { filled.contains(slot) }

  /// Notes that a slot holds a value from the frame's beginning, or wherever its name is in sight.
  func fillForGood(_ slot: Int) { filled.insert(slot) }

  /// Notes that a slot has been given a value, until the end of the block.
  func fill(_ slot: Int) {
    if filled.insert(slot).inserted { filledByBlocks.append(slot) }
  }

  /// Notes that a name has been given a value; at the top level no slot has it.
  func fill(_ name: String) {
    if let slot = bindings[name]?.last?.slot { fill(slot) }
  }

  /// The slots that `body` fills, which are not filled after it.
  func filling<Result>(_ body: () throws -> Result) rethrows -> (result: Result, slots: [Int]) {
    let mark = filledByBlocks.count
    let result = try body()
    let slots = Array(filledByBlocks[mark...])
    filledByBlocks.removeSubrange(mark...)
    filled.subtract(slots)
    return (result, slots)
  }

  /// A slot without a name.
  func reserve() -> Int {
    frameSize += 1
    return frameSize - 1
  }

  /// Takes the last binding of each of `names` out of sight; their slots stay reserved.
  func unbind(_ names: [String]) {
    for name in names { _ = bindings[name]?.popLast() }
  }

  /// The binding of `name`, nil for what is no local name here or further out.
  func resolve(_ name: String) -> Binding? {
    if let found = bindings[name]?.last { return found }
    guard let parent, let outer = parent.resolve(name) else { return nil }
    var own = outer
    own.slot = reserve()
    bindings[name] = [own]
    if outer.slot == ownNameSlot {
      selfSlot = own.slot
    } else {
      captures.append(Capture(outerSlot: outer.slot, ownSlot: own.slot))
      if parent.isFilled(outer.slot) { fillForGood(own.slot) }
    }
    return own
  }
}

/// The slots of the session's variables and functions, one for each name, and the numbers of figures in
/// verbs' arguments; each is given once.
struct Layout: Sendable {
  private(set) var globals: [String: Int] = [:]
  private(set) var functions: [String: Int] = [:]
  private var globalKeys: [String] = []
  private var functionKeys: [String] = []
  private var concealed: Set<String> = []
  private var figures = 0

  /// A number that no other figure has, of this statement or of one before.
  mutating func nextFigure() -> Int {
    figures += 1
    return figures
  }

  /// The slot of a session variable.
  mutating func global(_ name: String) -> Int {
    let key = key(name)
    if let slot = globals[key] { return slot }
    let slot = globals.count
    globals[key] = slot
    globalKeys.append(key)
    return slot
  }

  /// The slot of a function that the user defines, or may define, under this name.
  mutating func function(_ name: String) -> Int {
    let key = key(name)
    if let slot = functions[key] { return slot }
    let slot = functions.count
    functions[key] = slot
    functionKeys.append(key)
    return slot
  }

  /// The number of slots at some moment.
  struct Mark {
    fileprivate var globals: Int
    fileprivate var functions: Int
  }

  /// The present number of slots.
  var mark: Mark { Mark(globals: globalKeys.count, functions: functionKeys.count) }

  /// Forgets the names that got their slots after a mark was taken.
  mutating func revert(to mark: Mark) {
    for key in globalKeys[mark.globals...] { globals[key] = nil }
    for key in functionKeys[mark.functions...] { functions[key] = nil }
    globalKeys.removeSubrange(mark.globals...)
    functionKeys.removeSubrange(mark.functions...)
  }

  /// Gives names new slots: code that is compiled from now on uses these, earlier code the old.
  mutating func conceal(_ names: Set<String>) { concealed.formUnion(names) }

  /// The key that a name is kept under; no program can write a concealed one.
  private func key(_ name: String) -> String {
    concealed.contains(name) ? "\0" + name : name
  }
}
