public import Styling

/// What there is to know about one code of the catalogue: the page that `help N203` shows.
///
/// Declared once per code. The help, the reference and the tests, which run both pieces of code,
/// derive from it.
public struct Explanation: Sendable {
  /// What the example is.
  public enum Kind: Sendable {
    /// Statements, which raise the code when they are run.
    case program
    /// A notebook.
    case notebook
    /// A command line.
    case command
    /// A sketch of something too large, or too rare, to stand on a page.
    case outline
  }

  /// The code.
  public let code: String
  /// What it means and what to do, in a few sentences.
  public let text: Bilingual
  /// What the example is.
  public let kind: Kind
  /// Something that raises the code.
  public let example: String
  /// The same thing as it should be.
  public let repaired: String
  /// The files that the example reads, by name.
  public let files: [String: [UInt8]]

  init(
    _ code: String, _ text: Bilingual, _ kind: Kind, _ example: String, repaired: String,
    files: [String: [UInt8]] = [:]
  ) {
    self.code = code
    self.text = text
    self.kind = kind
    self.example = example
    self.repaired = repaired
    self.files = files
  }

  /// Every explanation, in the order of the codes within each phase.
  public static let all: [Explanation] =
    syntax + syntaxMore + names + namesMore + units + unitsMore + data + dataMore + statistics
    + maps
    + tables + fileCodes + notebooks + checking + teaching + lessons + exports + pictures + limits

  /// The explanation of a code, nil where it has none.
  public static func of(_ code: String) -> Explanation? {
    all.first { $0.code == code }
  }
}
