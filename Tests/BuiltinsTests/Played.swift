import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Plotting
import Styling
import Values

/// What a program prints in French, run over the study's data in a fresh session.
struct Played {
  /// The last value, as it is echoed.
  var echo = ""
  /// The last value.
  var value: Value?
  /// The last value, where it is a picture.
  var picture: PlotSpec?
  /// The codes of the notes, in order.
  var notes: [String] = []
  /// The words of the notes.
  var words: [String] = []
  /// The help of the last note.
  var advice = ""
  /// The code of the error, nil without one.
  var error: String?
  /// The characters under the caret of the error.
  var marked = ""
  /// The help of the error.
  var help = ""

  init(_ code: String) {
    var session = Session(catalogue: .standard, library: .inside)
    let source = Source(code, origin: .input(1))
    let log = Log()
    let context = RunContext(tongue: .french, width: 80) { event in
      switch event {
      case .value(let value):
        log.played.value = value
        if case .plot(let spec) = value { log.played.picture = spec }
        log.played.echo = value.echo(Display(tongue: .french, width: 80)).plain
      case .note(let note):
        log.played.notes.append(note.code)
        log.played.words.append(note.message.french)
        log.played.advice = note.help?.french ?? ""
      case .error(let error):
        log.played.error = error.code
        log.played.marked = error.primary.map { source.slice($0.range) } ?? ""
        log.played.help = error.help?.french ?? ""
      default: break
      }
    }
    session.run(source, in: context)
    self = log.played
  }

  private init() {}

  private final class Log {
    var played = Played()
  }

  /// The words of each line of a table's rows, without names, units, rule and size.
  var rows: [[String]] {
    let lines = echo.split(separator: "\n").map(String.init)
    guard let rule = lines.firstIndex(where: { $0.contains("─") }) else { return [] }
    return lines[(rule + 1)...].filter { !$0.contains("×") }
      .map { $0.split(separator: " ").map(String.init) }
  }
}

extension DataLibrary {
  /// The tables inside the program, read once for all tests.
  static let inside = DataLibrary()
}
