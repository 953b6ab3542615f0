import TerminalSupport
import Testing

extension AtTheTerminal {
  /// On a small screen the names of the columns stay in sight above the rows.
  @Suite(.serialized) struct Projector {
    @Test(arguments: [(60, 20), (40, 14), (120, 40)])
    func aTableFitsTheScreen(columns: Int, rows: Int) throws {
      let dialogue = try Dialogue("--color", "never", columns: columns, rows: rows)
      let answer = try dialogue.ask("cons_ia")
      let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(answer.contains("Provider"))
      #expect(answer.contains("Gparam"))
      #expect(answer.contains("23 lignes × 10 colonnes"))
      #expect(answer.contains(".afficher() montre tout"))
      #expect(lines.count < rows, "\(answer)")
      #expect(lines.allSatisfy { $0.displayColumns <= columns }, "\(answer)")
    }
  }
}

extension Substring {
  /// The columns of a line without wide characters.
  fileprivate var displayColumns: Int { count }
}
