import Synchronization
import TextMatching

/// What folded spellings stand for, gathered when one is first asked for.
///
/// Spellings come in ranks: one of a higher rank wins, and two entries under one spelling of the
/// same rank make it ambiguous, so that it stands for neither.
final class NameIndex<Entry: Sendable & Equatable>: Sendable {
  private enum Meaning: Sendable {
    case one(Entry, rank: Int)
    case several(rank: Int)

    var rank: Int {
      switch self {
      case .one(_, let rank), .several(let rank): rank
      }
    }
  }

  private let spellings: @Sendable () -> [[(String, Entry)]]
  private let meanings = Mutex<[String: Meaning]?>(nil)

  /// An index of spellings in the order of their ranks, the highest first.
  init(_ spellings: @escaping @Sendable () -> [[(String, Entry)]]) {
    self.spellings = spellings
  }

  /// What a folded spelling stands for; nil where that is nothing or not one thing.
  subscript(key: String) -> Entry? {
    guard !key.isEmpty else { return nil }
    let meaning = meanings.withLock { stored in
      let known = stored ?? gather()
      stored = known
      return known[key]
    }
    if case .one(let entry, _) = meaning { return entry }
    return nil
  }

  private func gather() -> [String: Meaning] {
    var known: [String: Meaning] = [:]
    for (rank, spellings) in spellings().enumerated() {
      for (spelling, entry) in spellings {
        let key = folded(spelling)
        switch known[key] {
        case nil: known[key] = .one(entry, rank: rank)
        case .one(let first, rank)? where first != entry: known[key] = .several(rank: rank)
        default: break
        }
      }
    }
    return known
  }
}
