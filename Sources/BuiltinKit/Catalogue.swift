/// The functions of the language, found by either name, with or without accents.
public struct Catalogue: Sendable {
  /// The functions in the order of their families.
  public let builtins: [Builtin]
  private let index: [String: Int]

  /// A catalogue of `builtins`.
  public init(_ builtins: [Builtin]) {
    self.builtins = builtins
    var index: [String: Int] = [:]
    index.reserveCapacity(builtins.count * 3)
    for (position, builtin) in builtins.enumerated() {
      for name in [builtin.name, builtin.french] {
        index[name] = position
        index[Self.key(name)] = position
      }
    }
    self.index = index
  }

  /// The function of that name, nil where there is none.
  public func find(_ name: String) -> Builtin? {
    position(of: name).map { builtins[$0] }
  }

  /// The place of the function of that name in `builtins`.
  public func position(of name: String) -> Int? {
    index[name] ?? index[Self.key(name)]
  }

  /// The name without accents: `coût` and `cout` are one word.
  public static func key(_ name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return name }
    return String(
      String.UnicodeScalarView(name.unicodeScalars.flatMap { plain($0) }))
  }

  private static func plain(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "à", "â", "ä": ["a"]
    case "é", "è", "ê", "ë": ["e"]
    case "î", "ï": ["i"]
    case "ô", "ö": ["o"]
    case "ù", "û", "ü": ["u"]
    case "ç": ["c"]
    case "œ": ["o", "e"]
    case _ where (0x300...0x36F).contains(scalar.value): []
    default: [scalar]
    }
  }
}
