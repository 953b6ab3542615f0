/// The line to write in the place of one that makes a front matter unreadable.
///
/// What is proposed was tried: with it, YAML is read further than before, or to its end.
enum YAMLRepair {
  /// The repair of a text that fails at a line, counted from 1: the line and its number; nil where
  /// none of the usual slips is there.
  static func line(in yaml: String, failingAt line: Int) -> (text: String, line: Int)? {
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0) }
    // libyaml often stops on the line after the slip.
    let places = [line, line - 1, line - 2, line + 1].filter { (1...lines.count).contains($0) }
    for place in places {
      for candidate in candidates(lines[place - 1]) {
        var mended = lines
        mended[place - 1] = candidate
        if isReadable(mended.joined(separator: "\n"), beyond: max(line, place)) {
          return (candidate, place)
        }
      }
    }
    return nil
  }

  private static func isReadable(_ yaml: String, beyond line: Int) -> Bool {
    do { return try YAMLReader.read(yaml) != nil } catch {
      switch error {
      case .malformed(_, let next): return next > line + 1
      case .repeatedKey: return true
      }
    }
  }

  /// The line with the usual slips mended, one at a time: tabs, a value that needs quotes, a quote
  /// or a bracket that is not closed, a colon that is missing or has no blank after it.
  private static func candidates(_ line: String) -> [String] {
    var found: [String] = []
    if line.contains("\t") {
      let bare = line.drop { $0 == "\t" || $0 == " " }
      found += [line, String(bare)].map { $0.replacing("\t", with: "  ") }
    }
    if let colon = line.firstIndex(of: ":") {
      let key = line[...colon]
      let value = String(line[line.index(after: colon)...].drop { $0 == " " })
      for (opener, closer) in [("[", "]"), ("{", "}")] where value.hasPrefix(opener) {
        if !value.hasSuffix(closer) { found.append(line + closer) }
      }
      for quote in ["\"", "'"] where value.hasPrefix(quote) && !value.dropFirst().hasSuffix(quote) {
        found.append(line + quote)
      }
      let bare = value.trimmingQuotes.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      if !bare.isEmpty { found.append("\(key) \"\(bare)\"") }
    } else if let blank = line.firstIndex(of: " "), line.first != " " {
      found.append(line[..<blank] + ":" + line[blank...])
    }
    return found
  }
}

extension String {
  /// The text without a quote at its start and the same at its end.
  fileprivate var trimmingQuotes: String {
    guard let first, first == "\"" || first == "'" else { return self }
    let rest = dropFirst()
    return String(rest.last == first ? rest.dropLast() : rest)
  }
}
