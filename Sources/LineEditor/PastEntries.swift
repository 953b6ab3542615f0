/// The past statements, and the walk through them from one prompt.
///
/// Behind the newest entry stands what is being typed. What is changed in an entry on the way is
/// kept until the line is read, so that no step loses text.
struct PastEntries {
  /// The entries, oldest first, each text once.
  private(set) var entries: [String] = []
  private let limit: Int
  private var position = 0
  private var changed: [Int: String] = [:]
  /// The start of the entries that the walk stops at.
  private var wanted = ""

  init(limit: Int) { self.limit = max(1, limit) }

  /// Adds an entry as the newest; an older one with the same text goes.
  mutating func add(_ entry: String) {
    entries.removeAll { $0 == entry }
    entries.append(entry)
    entries.removeFirst(max(0, entries.count - limit))
    restart()
  }

  /// Takes entries of which no two are equal, oldest first.
  mutating func load(_ loaded: [String]) {
    entries = loaded.suffix(limit)
    restart()
  }

  /// Goes back behind the newest entry, where nothing is typed yet.
  mutating func restart() {
    position = entries.count
    changed = [:]
  }

  /// The entry before that begins with what was typed, nil where there is none.
  ///
  /// A text that no other entry begins with, and one that a search has found, is left for the entry
  /// before.
  mutating func older(leaving text: String) -> String? {
    var start = position
    if !isRecalling {
      let found = entries.lastIndex(of: text)
      start = found ?? position
      let hasMatch = found == nil && entries.contains { $0.utf8.starts(with: text.utf8) }
      wanted = hasMatch ? text : ""
    }
    return step(to: entries[..<start].lastIndex(where: isWanted), leaving: text)
  }

  /// The entry after that begins with what was typed, nil where something new is typed.
  mutating func newer(leaving text: String) -> String? {
    guard isRecalling else { return nil }
    let next = entries[(position + 1)...].firstIndex(where: isWanted) ?? entries.count
    return step(to: next, leaving: text)
  }

  private func isWanted(_ entry: String) -> Bool { entry.utf8.starts(with: wanted.utf8) }

  /// True when the walk has left what is being typed.
  var isRecalling: Bool { position < entries.count }

  /// The newest entry that begins with a text and goes on after it.
  func continuation(of text: String) -> String? {
    guard !text.isEmpty else { return nil }
    return entries.last { $0.utf8.count > text.utf8.count && $0.utf8.starts(with: text.utf8) }
  }

  private mutating func step(to next: Int?, leaving text: String) -> String? {
    guard let next else { return nil }
    changed[position] = text
    position = next
    return changed[next] ?? (next < entries.count ? entries[next] : "")
  }
}
