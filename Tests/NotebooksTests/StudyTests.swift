import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import FoundationEssentials
import Styling
import Tables
import Testing
import Values

@testable import Notebooks

/// Studies whose tables the data folder does not know: notebooks that read their own CSV files.
///
/// The tables are made up by `Studies/make_data.py`. The figures are those of pandas 3.1.1 and
/// SciPy 1.17.1, printed by `Studies/pandas_figures.py`: sample standard deviation, quantiles by
/// linear interpolation, pairs without missing cells for correlations.
@Suite struct StudyTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Studies")

  private func played(_ name: String) throws -> (session: Session, codes: [String]) {
    let file = Self.folder.appending(path: "\(name).md")
    let notebook = try Notebook(
      reading: Array(try Data(contentsOf: file)), path: file.path(percentEncoded: false))
    let session = Session(catalogue: .standard, library: DataLibrary(folder: nil))
    var runner = try NotebookRunner(notebook, session: session)
    var codes: [String] = []
    let outcome = runner.run(in: .silent()) { event in
      switch event {
      case .output(.note(let note)): codes.append(note.code)
      case .output(.error(let error)): Issue.record("\(name): \(error.message.french)")
      default: break
      }
    }
    #expect(outcome == .succeeded)
    return (runner.session, codes)
  }

  private func value(_ code: String, in session: Session) -> Value? {
    var session = session
    var value: Value?
    let context = RunContext(tongue: .french) { event in
      if case .value(let given) = event { value = given }
    }
    let outcome = session.run(Source(code, origin: .input(1)), in: context)
    #expect(outcome == .succeeded, "\(code)")
    return value
  }

  /// The column of one cell that a figure may come as, or the number itself.
  private func number(_ value: Value?) -> Double? {
    switch value {
    case .integer(let number): Double(number)
    case .number(let number, _): number
    case .column(let column) where column.count == 1: column.validDoubles().first
    default: nil
    }
  }

  private static let figures: [(study: String, code: String, figure: Double)] = [
    ("temperatures", "par_région.filter(Région == \"Nord\").Janvier[0]", -2.94),
    ("temperatures", "par_région.filter(Région == \"Sud\").Décembre[0]", 11.316666666666668),
    ("temperatures", "std(villes.Avril)", 4.986008090631412),
    ("temperatures", "boîtes.filter(mois == \"avril\").bas", 1.2),
    ("temperatures", "boîtes.filter(mois == \"avril\").q1", 4.65),
    ("temperatures", "boîtes.filter(mois == \"avril\").médiane", 8.0),
    ("temperatures", "boîtes.filter(mois == \"avril\").q3", 12.899999999999999),
    ("temperatures", "boîtes.filter(mois == \"avril\").haut", 17.5),
    ("temperatures", "boîtes.filter(mois == \"avril\").atypiques", 0.0),
    ("temperatures", "lien", 0.6036241694231538),
    ("temperatures", "rangs", 0.5215027824485562),
    ("temperatures", "chaudes.moyenne[9]", 10.066666666666666),
    ("consommation", "par_nation.moyenne[1]", 363.65882352941173),
    ("consommation", "par_nation.total[3]", 6227.7),
    ("consommation", "std(conso.Scotland)", 335.51240114715495),
    ("consommation", "boîtes.filter(nation == \"England\").bas", 75.6),
    ("consommation", "boîtes.filter(nation == \"England\").q1", 126.6),
    ("consommation", "boîtes.filter(nation == \"England\").médiane", 270.1),
    ("consommation", "boîtes.filter(nation == \"England\").q3", 467.0),
    ("consommation", "boîtes.filter(nation == \"England\").haut", 744.6),
    ("consommation", "boîtes.filter(nation == \"England\").atypiques", 2.0),
    ("consommation", "boîtes.filter(nation == \"N_Ireland\").bas", 56.8),
    ("consommation", "boîtes.filter(nation == \"N_Ireland\").q1", 143.0),
    ("consommation", "boîtes.filter(nation == \"N_Ireland\").médiane", 202.0),
    ("consommation", "boîtes.filter(nation == \"N_Ireland\").q3", 505.2),
    ("consommation", "boîtes.filter(nation == \"N_Ireland\").haut", 660.0),
    ("consommation", "boîtes.filter(nation == \"N_Ireland\").atypiques", 1.0),
    ("consommation", "liens.avec_England[1]", 0.9341613159535515),
    ("consommation", "plus_grands.écart[9]", -0.18482576091751204),
    ("aliments", "value(par_groupe.moyenne[1], kgCO2e/kg)", 9.25707791411043),
    ("aliments", "value(par_groupe.médiane[1], kgCO2e/kg)", 8.947899999999999),
    ("aliments", "value(étapes.moyenne[5], kgCO2e/kg)", 0.20199370139968895),
    ("aliments", "étapes.part[5]", 0.023501359377978225),
    ("aliments", "boîtes.filter(groupe == \"Lait et fromages\").bas", 3.6508),
    ("aliments", "boîtes.filter(groupe == \"Lait et fromages\").q1", 5.55255),
    ("aliments", "boîtes.filter(groupe == \"Lait et fromages\").médiane", 6.741700000000001),
    ("aliments", "boîtes.filter(groupe == \"Lait et fromages\").q3", 8.0398),
    ("aliments", "boîtes.filter(groupe == \"Lait et fromages\").haut", 11.766399999999999),
    ("aliments", "boîtes.filter(groupe == \"Lait et fromages\").atypiques", 8.0),
    ("aliments", "lien", 0.9299905099857239),
    ("aliments", "sans_trous", 0.016578340046027793),
  ]

  @Test(arguments: ["temperatures", "consommation", "aliments"])
  func figuresAreThoseOfPandas(study: String) throws {
    let session = try played(study).session
    for (_, code, figure) in Self.figures.filter({ $0.study == study }) {
      let found = try #require(number(value(code, in: session)), "\(code)")
      #expect(abs(found - figure) <= 1e-10 * max(1, abs(figure)), "\(code): \(found)")
    }
  }

  @Test(arguments: [
    ("temperatures", "chaudes.Ville[9]", "Bruxelles"),
    ("consommation", "plus_grands.Aliment[9]", "Graisses et huiles"),
    ("aliments", "par_groupe.Groupe[1]", "Porc et volaille"),
    ("aliments", "pires.Produit[9]", "Steak haché \"fait maison\", lot n° 329"),
  ])
  func tenthOfTheTop(study: String, code: String, text: String) throws {
    let found = value(code, in: try played(study).session)
    #expect(found?.bare(Display(tongue: .french, width: 100)) == text)
  }

  /// What was found out, mended or left out while the files were read and computed with is said.
  @Test(arguments: [
    ("temperatures", ["F510", "F510"]), ("consommation", ["F510", "F510"]),
    ("aliments", ["F510", "D411", "D411", "D450"]),
  ])
  func notesAreSaid(study: String, codes: [String]) throws {
    #expect(try played(study).codes == codes)
  }
}
