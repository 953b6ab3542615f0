import Diagnostics
import Language

/// A call as spreadsheets have it in French: `moyenne(3,5 ; 4)`, semicolons between the values and
/// commas within the numbers.
enum SpreadsheetCall {
  /// The functions of one series: several values are a list to them.
  private static let ofSeries: Set<String> = [
    "moyenne", "mean", "somme", "sum", "médiane", "mediane", "median", "max", "maximum", "min",
    "minimum", "écart_type", "ecart_type", "std", "variance", "var",
  ]

  /// The line with its numbers in points and its values in commas, in square brackets where the
  /// function takes one series; nil where no semicolon stands there, between values in brackets.
  static func mended(_ line: String, at place: Int) -> String? {
    let pieces = LinePiece.pieces(of: line)
    guard let semicolon = pieces.firstIndex(where: { $0.range.lower == place && $0.text == ";" })
    else { return nil }
    var depth = 0
    guard
      let open = pieces[..<semicolon].lastIndex(where: {
        depth -= $0.depth
        return depth < 0
      }), let close = closer(of: open, in: pieces)
    else { return nil }
    let bytes = Array(line.utf8)
    func text(_ lower: Int, _ upper: Int) -> String {
      String(decoding: bytes[lower..<max(lower, upper)], as: UTF8.self)
    }
    let isSeries = open > 0 && ofSeries.contains(pieces[open - 1].text)
    guard
      isSeries
        || (open..<close).contains(where: { pieces[$0].text == "," && isDecimal($0, pieces) })
    else { return nil }
    var inside = ""
    for index in open + 1..<close {
      let piece = pieces[index]
      let gap = text(pieces[index - 1].range.upper, piece.range.lower)
      switch piece.text {
      case ";": inside += ","
      case "," where isDecimal(index, pieces): inside += "."
      default: inside += gap + piece.text
      }
    }
    let list = isSeries && !inside.hasPrefix("[") ? "[\(inside)]" : inside
    return text(0, pieces[open].range.upper) + list + text(pieces[close].range.lower, bytes.count)
  }

  private static func closer(of open: Int, in pieces: [LinePiece]) -> Int? {
    var depth = 0
    for index in open..<pieces.count {
      depth += pieces[index].depth
      if depth == 0 { return index }
    }
    return nil
  }

  /// A comma between two numbers without blanks.
  private static func isDecimal(_ index: Int, _ pieces: [LinePiece]) -> Bool {
    guard index > 0, index + 1 < pieces.count else { return false }
    let (before, after) = (pieces[index - 1], pieces[index + 1])
    return before.kind == .number && after.kind == .number
      && before.range.upper == pieces[index].range.lower
      && pieces[index].range.upper == after.range.lower
  }
}
