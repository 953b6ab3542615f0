import Platform
import Styling
import Testing

@testable import Tables

/// Rows that sum up others are told wherever they stand.
@Suite struct TotalRowsTests {
  @Test(arguments: [
    ("lun,12\nmar,8\nTotal,20", ["Total"]), ("lun,12\nmar,8\nTOTAL GÉNÉRAL,20", ["TOTAL GÉNÉRAL"]),
    ("Total,20\nlun,12\nmar,8", ["Total"]), ("lun,12\nmar,8\n,20", [""]),
    ("lun,12\nmar,8\nTotal,20\nMoyenne,10", ["Total", "Moyenne"]),
    ("lun,12\nmar,8\nSous-total,20\nmer,3\nTotal général,23", ["Sous-total", "Total général"]),
    ("lun,12\nmar,8\nEnsemble :,20", ["Ensemble :"]),
    ("lun,12\nmar,8.5\nMoyenne,10.3", ["Moyenne"]),
  ])
  func areFound(rows: String, names: [String]) throws {
    #expect(try totals(rows)?.names == names)
  }

  @Test(arguments: [
    "lun,12\nmar,8\nTotal,21", "lun,12\nmar,8\nmer,20", "lun,12\nTotal,12", "lun,12\nmar,8\n,21",
    "TotalEnergies,12\nEngie,8\nEDF,3", "Total Energies,12\nEngie,8\nEDF,3",
    "Total,5\nMoyenne,6",
  ])
  func othersAreNot(rows: String) throws {
    #expect(try totals(rows) == nil)
  }

  @Test func theFilterLeavesThemOut() throws {
    let message = try totals("lun,12\nmar,8\nTotal,20\nMoyenne,10")?.message
    #expect(message?.english.hasSuffix(#"filter(jour not in ["Total", "Moyenne"])"#) == true)
    #expect(
      try totals("lun,12\nmar,8\n,20")?.message.english.hasSuffix("filter(not is_none(jour))")
        == true)
  }

  private func totals(_ rows: String) throws -> TotalRows? {
    let (_, notes) = try read("jour,conso\n" + rows)
    return notes.lazy.compactMap { if case .totals(let totals) = $0 { totals } else { nil } }.first
  }
}
