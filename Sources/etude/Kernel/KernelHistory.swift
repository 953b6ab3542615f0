import JSONTrees

/// The cells of a session of a kernel, as `history_request` asks for them.
struct KernelHistory {
  private var cells: [(number: Int, code: String)] = []

  /// Keeps a cell.
  mutating func add(_ code: String, _ number: Int) {
    guard !code.isEmpty else { return }
    cells.append((number, code))
  }

  /// The codes so far.
  var codes: [String] { cells.map(\.code) }

  /// The answer to a request.
  func answer(_ request: JSONTree) -> JSONTree {
    let hasOutput = request["output"]?.bool ?? false
    let items = found(request).map { cell -> JSONTree in
      let code: JSONTree = .text(cell.code)
      return .list([.integer(0), .integer(cell.number), hasOutput ? .list([code, .null]) : code])
    }
    return .object(["status": .text("ok"), "history": .list(items)])
  }

  private func found(_ request: JSONTree) -> ArraySlice<(number: Int, code: String)> {
    let count = max(0, request["n"]?.integer ?? .max)
    switch request["hist_access_type"]?.string {
    case "search": return search(request).suffix(count)
    case "range":
      // Only this session is known; earlier ones count down from it.
      guard [0, nil].contains(request["session"]?.integer) else { return [] }
      let start = request["start"]?.integer ?? 0
      let stop = request["stop"]?.integer ?? .max
      return cells.filter { $0.number >= start && $0.number < stop }[...]
    default: return cells.suffix(count)
    }
  }

  private func search(_ request: JSONTree) -> [(number: Int, code: String)] {
    let pattern = Array((request["pattern"]?.string ?? "*").unicodeScalars)
    let all = cells.filter { Self.matches(Array($0.code.unicodeScalars)[...], pattern[...]) }
    guard request["unique"]?.bool == true else { return all }
    var seen: Set<String> = []
    return all.reversed().filter { seen.insert($0.code).inserted }.reversed()
  }

  /// Returns whether a text fits a pattern with `*` and `?`, in a time that grows with their product
  /// only.
  private static func matches(
    _ text: ArraySlice<Unicode.Scalar>, _ pattern: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    var (place, sign) = (text.startIndex, pattern.startIndex)
    var star: (sign: Int, place: Int)?
    while place < text.endIndex {
      if sign < pattern.endIndex, pattern[sign] == "*" {
        star = (sign, place)
        sign += 1
      } else if sign < pattern.endIndex, pattern[sign] == "?" || pattern[sign] == text[place] {
        (place, sign) = (place + 1, sign + 1)
      } else if let last = star {
        star = (last.sign, last.place + 1)
        (place, sign) = (last.place + 1, last.sign + 1)
      } else {
        return false
      }
    }
    return pattern[sign...].allSatisfy { $0 == "*" }
  }
}
