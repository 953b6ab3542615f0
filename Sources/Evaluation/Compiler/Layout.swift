/// Where the session's variables and functions live: a slot for each name, given once.
struct Layout: Sendable {
  private(set) var globals: [String: Int] = [:]
  private(set) var functions: [String: Int] = [:]

  /// The slot of a session variable.
  mutating func global(_ name: String) -> Int {
    if let slot = globals[name] { return slot }
    let slot = globals.count
    globals[name] = slot
    return slot
  }

  /// The slot of a function that the user defines, or may define, under this name.
  mutating func function(_ name: String) -> Int {
    if let slot = functions[name] { return slot }
    let slot = functions.count
    functions[name] = slot
    return slot
  }
}
