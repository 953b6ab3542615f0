public import Styling

/// What an exercise asks of a pupil: to read what is there, to modify a line, or to write one.
///
/// Whoever has never written code finishes a lesson by the first.
public enum Level: Sendable, Equatable, CaseIterable {
  case read, modify, write

  /// The word for it, in an info string and on a page.
  public var name: Bilingual {
    switch self {
    case .read: Bilingual("lire", "read")
    case .modify: Bilingual("modifier", "modify")
    case .write: Bilingual("écrire", "write")
    }
  }
}
