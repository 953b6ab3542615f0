import BuiltinKit
import Diagnostics
import Impact
import Styling
import Tables
import Values

extension Invocation {
  /// The model of the new method that is surely the course's model of that name, by the table
  /// `correspondances`; nil where none is.
  func twin(of name: String, in tables: MethodTables) throws -> NamedModel? {
    let table = try host.neededTable("correspondances")
    guard let row = try table.rowIndex(ofKey: name, checkpoint: host.checkpoint),
      case .text(let twin) = try table.required("model_2026").cell(row),
      case .found(let place) = tables.model(twin)
    else { return nil }
    return NamedModel(tables.models[place])
  }

  /// Says what the provider of a model of the course has published of an answer, in the table
  /// `publies`.
  func tellPublished(for model: String) throws {
    let course = try host.neededTable("gen_AI_energy")
    guard let row = try course.rowIndex(ofKey: model, checkpoint: host.checkpoint),
      case .text(let provider) = course.column(named: "Provider")?.cell(row)
    else { return }
    let published = try host.neededTable("publies")
    let rows = (0..<published.rowCount).filter { row in
      published.column(named: "provider")?.cell(row) == .text(provider)
        && ["energy", "gwp"].contains(published.text("criterion", row))
    }
    host.note(
      PublishedFigures(
        by: provider,
        figures: rows.map { "\(published.text("value", $0)) \(published.text("unit", $0))" },
        of: rows.first.map {
          "\(published.text("model", $0)), \(published.text("request", $0))"
        },
        checkedBy: rows.first.map { published.text("checked_by", $0) }))
  }
}

extension Table {
  /// The cell of a row as a text; empty for a missing one.
  fileprivate func text(_ name: String, _ row: Int) -> String {
    switch column(named: name)?.cell(row) {
    case .number(let number): NumberText.echo(number)
    case let cell: cell?.plainText ?? ""
    }
  }
}
