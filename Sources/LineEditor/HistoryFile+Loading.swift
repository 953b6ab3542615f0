import Platform

extension HistoryFile {
  /// No more than the last bytes of a long file are read.
  private static let tail = 1 << 18

  /// Reads the last entries, each text once.
  ///
  /// It never fails: a file that is missing is empty, and one that is not UTF-8 is renamed and
  /// told as the `problem` of the answer.
  public func load() -> Contents {
    let bytes: [UInt8]
    do { bytes = try readTail() } catch {
      return Contents(entries: [], problem: error == .notFound ? nil : .failed(error))
    }
    let (entries, isValid) = lastEntries(of: bytes)
    guard !isValid else { return Contents(entries: entries) }
    let moved = setAside()
    // The history is a comfort: what cannot be written is only forgotten.
    if moved != nil { for entry in entries { try? append(entry) } }
    return Contents(entries: entries, problem: .corrupt(movedTo: moved))
  }

  /// Goes back from the end, so that a long file costs no more than the entries kept.
  private func lastEntries(of bytes: [UInt8]) -> (entries: [String], isValid: Bool) {
    var seen: Set<String> = []
    var entries: [String] = []
    var isValid = true
    var rest = bytes[...]
    while entries.count < limit, !rest.isEmpty {
      let lineBreak = rest.lastIndex(of: UInt8(ascii: "\n"))
      let line = rest[(lineBreak.map { $0 + 1 } ?? rest.startIndex)...]
      rest = rest[..<(lineBreak ?? rest.startIndex)]
      guard let entry = Self.entry(line) else {
        isValid = false
        continue
      }
      if !entry.isEmpty, seen.insert(entry).inserted { entries.append(entry) }
    }
    return (entries.reversed(), isValid)
  }

  /// The entry that a line holds; nil when it is no UTF-8.
  private static func entry(_ line: ArraySlice<UInt8>) -> String? {
    if line.allSatisfy({ (0x20..<0x7F).contains($0) }), line.last != UInt8(ascii: " ") {
      return String(decoding: line, as: UTF8.self)
    }
    let text = line.map { $0 == lineBreak ? UInt8(ascii: "\n") : $0 }
    return String(validating: text, as: UTF8.self).map(kept)
  }

  private func readTail() throws(SystemError) -> [UInt8] {
    let file = try OpenFile.reading(path)
    let start = max(0, try file.status().size - Self.tail)
    try file.seek(to: start)
    let bytes = try file.readAll(upTo: Self.tail)
    // The first line of a tail has lost its beginning.
    return start == 0 ? bytes : Array(bytes.drop { $0 != UInt8(ascii: "\n") })
  }

  /// Renames the file to the first free name of `….corrupt`, `….corrupt2`, and so on.
  private func setAside() -> String? {
    for number in 1...100 {
      let name = path + ".corrupt" + (number == 1 ? "" : String(number))
      guard !FileSystem.exists(name) else { continue }
      // Nil is told as the problem of the file.
      return (try? FileSystem.rename(path, to: name)) == nil ? nil : name
    }
    return nil
  }
}
