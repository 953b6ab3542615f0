import Diagnostics
import Evaluation
import Platform
import Styling
import Tables
import Values

/// What a program gives: its values as text and as JSON, and the codes of its messages.
struct Answer: CustomStringConvertible {
  private(set) var outcome = Outcome.succeeded
  private(set) var texts: [String] = []
  private(set) var codes: [String] = []
  /// The first promise that did not hold.
  private(set) var brokenPromise: (promise: String, detail: String)?

  /// How long a program may run.
  private static let limit = Duration.seconds(1)
  /// How long it may take to stop after that.
  private static let grace = Duration.seconds(8)

  init(to program: String, in session: Session) {
    var copy = session
    var events: [Output] = []
    let context = RunContext(tongue: .english, width: 80, files: .dataFolder) { events.append($0) }
    let start = ContinuousClock.now
    let limits = Limits(time: Self.limit, memory: 600_000_000)
    outcome = context.token.limited(to: limits) { token in
      copy.run(Source(program, origin: .input(2)), in: context.limited(by: token))
    }
    let time = ContinuousClock.now - start
    if time > Self.limit + Self.grace { brokenPromise = ("ends in time", "\(time)") }
    for event in events { note(event) }
  }

  private mutating func note(_ event: Output) {
    switch event {
    case .value(let value):
      let text = value.echo(Display(tongue: .english, width: 80)).plain
      texts.append(text)
      // The sanitizer takes half a minute for the JSON of 100,000 rows.
      guard !Self.isLarge(value) else { return }
      texts.append((try? value.jsonLine(checkpoint: .unlimited)) ?? "")
      if let problem = Agreement.problem(of: value, text: text) {
        brokenPromise = brokenPromise ?? ("text and JSON agree", problem)
      }
    case .text(let text): texts.append(text.plain)
    case .note(let diagnostic), .error(let diagnostic):
      let printer = DiagnosticPrinter(tongue: .french, width: 80)
      let printed = printer.print(diagnostic).plain
      if diagnostic.code == "L699" { brokenPromise = brokenPromise ?? ("no L699", printed) }
      codes.append(diagnostic.code)
    case .help(let topic): texts.append(topic ?? "")
    case .defined(let name, _): texts.append(name)
    }
  }

  private static func isLarge(_ value: Value) -> Bool {
    guard case .table(let table) = value else { return false }
    return table.rowCount * table.columns.count > 20_000
  }

  /// Whether both give the same values and end alike, and say the same where that is asked.
  func agrees(with other: Answer, inWords: Bool) -> Bool {
    outcome == other.outcome && texts == other.texts && (!inWords || codes == other.codes)
  }

  var description: String { "\(outcome) \(codes) \(texts.joined(separator: "\n").prefix(2000))" }
}
