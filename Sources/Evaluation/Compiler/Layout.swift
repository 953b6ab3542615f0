/// Where the session's variables and functions live: a slot for each name, given once.
struct Layout: Sendable {
  private(set) var globals: [String: Int] = [:]
  private(set) var functions: [String: Int] = [:]
  private var concealed: Set<String> = []

  /// The slot of a session variable.
  mutating func global(_ name: String) -> Int {
    let key = key(name)
    if let slot = globals[key] { return slot }
    let slot = globals.count
    globals[key] = slot
    return slot
  }

  /// The slot of a function that the user defines, or may define, under this name.
  mutating func function(_ name: String) -> Int {
    let key = key(name)
    if let slot = functions[key] { return slot }
    let slot = functions.count
    functions[key] = slot
    return slot
  }

  /// Gives names new slots: code that is compiled from now on uses these, earlier code the old.
  mutating func conceal(_ names: Set<String>) { concealed.formUnion(names) }

  /// What a name is kept under; no program can write a concealed one.
  private func key(_ name: String) -> String {
    concealed.contains(name) ? "\0" + name : name
  }
}
