/// The lines of an output: without blanks at their ends, nor empty lines at the end of all.
enum StoredLines {
  /// Parts a text in lines; a carriage return ends one, as it would in the file.
  static func parted(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        if !(scalar == "\n" && previous == "\r") {
          lines.append(trimmed(line))
          line = .init()
        }
      } else {
        line.append(scalar)
      }
      previous = scalar
    }
    lines.append(trimmed(line))
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func trimmed(_ line: String.UnicodeScalarView) -> String {
    let end = line.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(line[...$0]) } ?? ""
  }
}

extension Notebook {
  /// The lines between the fences, without the blanks that Markdown takes off for their indentation.
  func lines(in fence: Fence) -> [String] {
    StoredLines.parted(text(fence.body)).map { line in
      let blanks = line.prefix { $0 == " " }.count
      return String(line.dropFirst(min(blanks, fence.indent)))
    }
  }
}
