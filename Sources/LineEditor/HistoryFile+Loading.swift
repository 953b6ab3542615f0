import Glibc

extension HistoryFile {
  /// No more than the last bytes of a long file are read.
  private static let tail = 1 << 20

  /// Reads the last entries, each text once.
  ///
  /// It never fails: a file that is missing is empty, and one that is not UTF-8 is renamed and
  /// told as the `problem` of the answer.
  public func load() -> Contents {
    let bytes: [UInt8]
    switch readTail() {
    case .success(let read): bytes = read
    case .failure(let problem):
      return Contents(entries: [], problem: problem == .failed(errno: ENOENT) ? nil : problem)
    }
    let (entries, isValid) = lastEntries(of: bytes)
    guard !isValid else { return Contents(entries: entries) }
    let moved = setAside()
    if moved != nil { for entry in entries { try? append(entry) } }
    return Contents(entries: entries, problem: .corrupt(movedTo: moved))
  }

  private func lastEntries(of bytes: [UInt8]) -> (entries: [String], isValid: Bool) {
    var seen: Set<String> = []
    var entries: [String] = []
    var isValid = true
    for line in bytes.split(separator: UInt8(ascii: "\n")).reversed() {
      if entries.count == limit { break }
      let text = line.map { $0 == Self.lineBreak ? UInt8(ascii: "\n") : $0 }
      guard let entry = String(validating: text, as: UTF8.self) else {
        isValid = false
        continue
      }
      let kept = Self.kept(entry)
      if !kept.isEmpty, seen.insert(kept).inserted { entries.append(kept) }
    }
    return (entries.reversed(), isValid)
  }

  private func readTail() -> Result<[UInt8], Problem> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(.failed(errno: errno)) }
    defer { close(descriptor) }
    let size = lseek(descriptor, 0, SEEK_END)
    let start = max(0, size - Self.tail)
    lseek(descriptor, start, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: Self.tail)
    var count = 0
    while count < bytes.count {
      let room = bytes.count - count
      let read = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), room)
      }
      guard read >= 0 else { return .failure(.failed(errno: errno)) }
      if read == 0 { break }
      count += read
    }
    let read = bytes.prefix(count)
    // The first line of a tail has lost its beginning.
    return .success(Array(start == 0 ? read : read.drop { $0 != UInt8(ascii: "\n") }))
  }

  /// Renames the file to the first free name of `….corrupt`, `….corrupt2`, and so on.
  private func setAside() -> String? {
    for number in 1...100 {
      let name = path + ".corrupt" + (number == 1 ? "" : String(number))
      guard access(name, F_OK) != 0 else { continue }
      return rename(path, name) == 0 ? name : nil
    }
    return nil
  }
}
