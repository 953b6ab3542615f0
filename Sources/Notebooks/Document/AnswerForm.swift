public import Styling

/// The form of an answer that is compared with the solution's, without a test.
public enum AnswerForm: Sendable, Equatable, CaseIterable {
  /// One letter or several, in whatever case and order, with quotes or without.
  case choice
  /// A number within a tolerance, or a text whose case, accents and blanks do not count.
  case short

  /// The word for it, in an info string.
  public var name: Bilingual {
    switch self {
    case .choice: Bilingual("choix", "choice")
    case .short: Bilingual("courte", "short")
    }
  }
}
