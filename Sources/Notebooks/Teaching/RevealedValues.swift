import BuiltinKit
import Diagnostics
import Evaluation
import ForeignLines
import Language
import Styling
import Values

/// The values that a solution gives to its names, and whether a text tells one of them.
struct RevealedValues {
  private var numbers: [Double] = []
  private var texts: [String] = []

  init(_ names: Set<String>, in session: Session) {
    for name in names {
      switch session.value(of: name) {
      case .integer(let number)?: numbers.append(abs(Double(number)))
      case .number(let number, _)?: numbers.append(abs(number))
      case .text(let text)? where text.count > 1: texts.append(text)
      case .list(let items)?:
        texts.append(Value.list(items).bare(Display(tongue: .french, width: Notebook.outputWidth)))
      default: break
      }
    }
  }

  /// The first value that a text tells, as it stands there.
  func first(in text: String) -> String? {
    if let found = texts.first(where: { text.contains($0) }) { return found }
    return Self.numbers(text).first { written in
      let (digits, value) = written.value
      return numbers.contains { number in
        number == value
          || digits > 2 && abs(number - value) <= abs(value) * 0.5001 * Self.power(1 - digits)
      }
    }?.text
  }

  /// The numbers of a text, a decimal comma or point in them, with their significant digits.
  private static func numbers(
    _ text: String
  ) -> [(text: String, value: (digits: Int, value: Double))] {
    text.matches(of: /[0-9]+(?:[.,][0-9]+)?(?:[eE][-+]?[0-9]+)?/).compactMap { match in
      let written = String(match.output)
      guard let value = Double(written.replacing(",", with: ".")) else { return nil }
      let mantissa = written.prefix { $0 != "e" && $0 != "E" }.filter(\.isNumber)
      return (written, (max(1, mantissa.drop { $0 == "0" }.count), value))
    }
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1.0) { power, _ in power / 10 }
  }
}

/// The names whose values depend on an answer, found from top to bottom.
///
/// It may name too many, never too few: once a name depends on an answer, it stays so.
struct DependentNames {
  private let catalogue: Catalogue
  private var names: Set<String> = []

  init(catalogue: Catalogue) {
    self.catalogue = catalogue
  }

  /// Takes note of an exercise.
  mutating func add(_ exercise: Exercise) {
    names.formUnion(exercise.names.map(key))
    names.insert(Self.last)
  }

  /// Returns whether a text depends on an answer; what it defines does so too, then.
  mutating func dependsOnAnswer(_ source: Source) -> Bool {
    let program = NamesOfProgram(Program.read(source, mode: .file))
    var used = Set(program.used.map(key))
    if program.usesLast { used.insert(Self.last) }
    guard !used.isDisjoint(with: names) else { return false }
    names.formUnion(program.assigned.map(key))
    return true
  }

  /// `_`, the last value.
  private static let last = "_"

  /// `moyenne` and `mean` are one function.
  private func key(_ name: String) -> String { catalogue.find(name)?.name ?? name }
}
