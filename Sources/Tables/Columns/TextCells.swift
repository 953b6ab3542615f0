public import Platform

/// The cells of a text column: each spelling of a text once, and a code per row.
///
/// Texts are the same by canonical equivalence: é as one character and as two is one text. Each row
/// keeps the spelling that was read, so that it is written back byte for byte; where texts are told
/// apart or counted, `leader` stands for all spellings of one.
public struct TextCells: Sendable {
  /// The place in `dictionary` of each row's text; `missing` where there is none.
  public let codes: [Int32]
  /// The texts, each spelling once; some may have no row left.
  public let dictionary: [String]
  /// For each text the place of its first spelling; nil where no text has two.
  private let leaders: [Int32]?

  /// The code of a missing cell.
  public static let missing: Int32 = -1

  /// The texts of the rows, in order; `nil` for a missing cell.
  public init(_ texts: some Sequence<String?>) {
    var pool = TextPool()
    codes = texts.map { text in text.map { pool.code(of: $0) } ?? TextCells.missing }
    dictionary = pool.texts
    leaders = pool.leaders
  }

  /// Codes into texts that are known to be distinct.
  init(codes: [Int32], distinct texts: [String]) {
    (self.codes, dictionary, leaders) = (codes, texts, nil)
  }

  /// Codes into the texts of a pool.
  init(codes: [Int32], _ pool: TextPool) {
    (self.codes, dictionary, leaders) = (codes, pool.texts, pool.leaders)
  }

  /// Other codes into the same texts.
  func recoded(_ codes: [Int32]) -> TextCells {
    TextCells(codes: codes, dictionary: dictionary, leaders: leaders)
  }

  private init(codes: [Int32], dictionary: [String], leaders: [Int32]?) {
    (self.codes, self.dictionary, self.leaders) = (codes, dictionary, leaders)
  }

  /// The code that stands for a code's text, however it is spelled.
  public func leader(of code: Int32) -> Int32 {
    guard let leaders, leaders.indices.contains(Int(code)) else { return code }
    return leaders[Int(code)]
  }

  /// The number of rows.
  public var count: Int { codes.count }

  /// True when a row has no text.
  var hasMissingCodes: Bool {
    codes.withUnsafeBufferPointer { codes in codes.reduce(0) { $0 | $1 } } < 0
  }

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
    return TextCells(codes: codes, pool)
  }
}

/// Texts in the order in which they came, each spelling once.
struct TextPool {
  private(set) var texts: [String] = []
  /// For each text the place of its first spelling; nil where no text has two.
  private(set) var leaders: [Int32]?
  private var codes: [String: Int32] = [:]
  /// The further spellings of texts.
  private var spellings: [[UInt8]: Int32] = [:]

  /// The code of a text, new when it was never seen spelled so.
  mutating func code(of text: String) -> Int32 {
    guard let leader = codes[text] else {
      codes[text] = Int32(truncatingIfNeeded: texts.count)
      return add(text, leader: nil)
    }
    if texts[Int(leader)].utf8.elementsEqual(text.utf8) { return leader }
    let bytes = Array(text.utf8)
    if let known = spellings[bytes] { return known }
    spellings[bytes] = Int32(truncatingIfNeeded: texts.count)
    return add(text, leader: leader)
  }

  private mutating func add(_ text: String, leader: Int32?) -> Int32 {
    let code = Int32(truncatingIfNeeded: texts.count)
    if leader != nil, leaders == nil { leaders = Array(0..<code) }
    leaders?.append(leader ?? code)
    texts.append(text)
    return code
  }
}
