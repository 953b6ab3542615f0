public import Platform

/// The cells of a text column: each distinct text once, and a code per row.
public struct TextCells: Sendable {
  /// The place in `dictionary` of each row's text; `missing` where there is none.
  public let codes: [Int32]
  /// The distinct texts, by canonical equivalence; some may have no row left.
  public let dictionary: [String]

  /// The code of a missing cell.
  public static let missing: Int32 = -1

  /// The texts of the rows, in order; `nil` for a missing cell.
  public init(_ texts: some Sequence<String?>) {
    var pool = TextPool()
    codes = texts.map { text in text.map { pool.code(of: $0) } ?? TextCells.missing }
    dictionary = pool.texts
  }

  /// Codes into texts that are known to be distinct.
  init(codes: [Int32], dictionary: [String]) {
    self.codes = codes
    self.dictionary = dictionary
  }

  /// The number of rows.
  public var count: Int { codes.count }

  /// True when a row has no text.
  var hasMissingCodes: Bool { codes.contains { $0 < 0 } }

  /// The text of a row; `nil` for a missing cell or a row that does not exist.
  public subscript(row: Int) -> String? {
    guard codes.indices.contains(row) else { return nil }
    let code = Int(codes[row])
    return dictionary.indices.contains(code) ? dictionary[code] : nil
  }

  /// The cells after a change made once per distinct text; `nil` makes a cell missing.
  public func mapped(
    checkpoint: Checkpoint, _ transform: (String) throws -> String?
  ) throws -> TextCells {
    var pool = TextPool()
    let recoded = try dictionary.enumerated().map { place, text in
      try checkpoint(at: place)
      return try transform(text).map { pool.code(of: $0) } ?? TextCells.missing
    }
    let codes = codes.map { code in
      recoded.indices.contains(Int(code)) ? recoded[Int(code)] : TextCells.missing
    }
    return TextCells(codes: codes, dictionary: pool.texts)
  }

  /// The code of a text, `nil` when no row can hold it.
  public func code(of text: String) -> Int32? {
    dictionary.firstIndex(of: text).map(Int32.init(truncatingIfNeeded:))
  }
}

/// Distinct texts, by canonical equivalence, in the order in which they came.
struct TextPool {
  private(set) var texts: [String] = []
  private var codes: [String: Int32] = [:]

  /// The code of a text, new when it was never seen.
  mutating func code(of text: String) -> Int32 {
    if let known = codes[text] { return known }
    let code = Int32(truncatingIfNeeded: texts.count)
    codes[text] = code
    texts.append(text)
    return code
  }
}
