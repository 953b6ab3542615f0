import Synchronization

/// The functions of the language, found by either name, with or without accents.
///
/// They are put together when the first is sought, so that a program that calls none starts
/// without them.
public struct Catalogue: Sendable {
  private let listing: Listing

  /// A catalogue of `builtins`, in the order of their families.
  public init(_ builtins: @autoclosure @escaping @Sendable () -> [Builtin]) {
    listing = Listing(builtins)
  }

  /// The functions in the order of their families.
  public var builtins: [Builtin] { listing.contents.builtins }

  /// The function of that name, nil where there is none.
  public func find(_ name: String) -> Builtin? {
    let contents = listing.contents
    return contents.position(of: name).map { contents.builtins[$0] }
  }

  /// The place of the function of that name in `builtins`.
  public func position(of name: String) -> Int? {
    listing.contents.position(of: name)
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

/// The functions of a catalogue, listed once.
private final class Listing: Sendable {
  /// The functions and the places of their names.
  struct Contents: Sendable {
    let builtins: [Builtin]
    private let index: [String: Int]

    init(_ builtins: [Builtin]) {
      self.builtins = builtins
      var index: [String: Int] = [:]
      index.reserveCapacity(builtins.count * 3)
      for (position, builtin) in builtins.enumerated() {
        for name in [builtin.name, builtin.french] {
          index[name] = position
          index[Catalogue.key(name)] = position
        }
      }
      self.index = index
    }

    func position(of name: String) -> Int? {
      index[name] ?? index[Catalogue.key(name)]
    }
  }

  private let builtins: @Sendable () -> [Builtin]
  private let listed = Mutex<Contents?>(nil)

  init(_ builtins: @escaping @Sendable () -> [Builtin]) { self.builtins = builtins }

  var contents: Contents {
    listed.withLock { listed in
      if let listed { return listed }
      let contents = Contents(builtins())
      listed = contents
      return contents
    }
  }
}
