import BuiltinKit
import Styling

extension Manual {
  /// The page of a function: head, summary, parameters, examples with their results, related
  /// functions and what else to know.
  func page(
    _ builtin: Builtin, named spelling: Tongue, run: (String) -> String?
  ) -> StyledText {
    var out = paragraph.ends(
      StyledText(builtin.signature(spelling), .name),
      StyledText(builtin.family.title(tongue), .dim))
    out.append("\n" + paragraph.wrapped(builtin.summary(tongue), indent: 2))
    let rows = builtin.parameters.map { ($0.spelling(spelling), $0.summary(tongue)) }
    if !rows.isEmpty { out += StyledText("\n") + paragraph.table(rows, indent: 4) }
    for example in builtin.examples { out += StyledText("\n") + shown(example, run) }
    let last = [alsoWritten(builtin, spelling), related(builtin, spelling), details(builtin)]
    let rest = last.compactMap { $0 }.joined(separator: " ")
    if !rest.isEmpty { out.append("\n" + paragraph.wrapped(rest, indent: 2)) }
    return out
  }

  /// The line and its echo, both behind two blanks.
  private func shown(_ example: Example, _ run: (String) -> String?) -> StyledText {
    var out = StyledText("  > ", .prompt)
    out.append(example.code)
    let result = run(example.code) ?? example.shows
    for line in result.split(separator: "\n", omittingEmptySubsequences: false) {
      out.append(line.isEmpty ? "\n" : "\n  " + line)
    }
    return out
  }

  private func related(_ builtin: Builtin, _ spelling: Tongue) -> String? {
    let names = builtin.seeAlso.map { catalogue.find($0)?.spelling(spelling) ?? $0 }
    guard !names.isEmpty else { return nil }
    let list = names.joined(separator: ", ")
    return tongue == .french ? "Voir aussi : \(list)." : "See also: \(list)."
  }

  /// The name in the other language, where it is another word.
  private func alsoWritten(_ builtin: Builtin, _ spelling: Tongue) -> String? {
    guard builtin.name != builtin.french else { return nil }
    let other = builtin.spelling(spelling == .french ? .english : .french)
    return tongue == .french ? "S'écrit aussi \(other)." : "Also written \(other)."
  }

  /// The details, without the line feeds of their declaration.
  private func details(_ builtin: Builtin) -> String? {
    builtin.details.map { $0(tongue) }
  }
}
