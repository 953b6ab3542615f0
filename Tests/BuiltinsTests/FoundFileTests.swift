import BuiltinKit
import Builtins
import Datasets
import Diagnostics
import Evaluation
import Foundation
import Styling
import Testing
import Values

/// Lines over files as they are found, run in a session whose data folder holds them.
@Suite struct FoundFileTests {
  private static let files: [String: String] = [
    "milliers.csv": "ville;cout\nAncona;1.299,99\nBari;2.010.500,25\nComo;12,50\n",
    "virgules.csv": "site,kwh\nA,\"1,234.5\"\nB,\"12,000\"\nC,950\n",
    "parentheses.csv": "jour;solde\n1;(1234,50)\n2;200,00\n3;(3)\n",
    "iban.csv": "iban,nom\n12345678901234567890123,A\n12345678901234567890124,B\n",
    "unites.csv": "t,conso\nh,kWh\n1,3.5\n2,6.5\n",
    "mois.csv": "id,date\n1,01/02/2024\n2,02/13/2024\n3,12/31/2023\n",
    "cellules.csv": "cpu,freq,e\nA,3.8 GHz,35 Wh\nB,2.5 GHz,1.2 kWh\n",
    "deux.csv": "ville;pop;taux\nA;1.234;2,5\nB;12.345;3,1\n",
    "sans.csv": "Paris;10\nLyon;20\nNice;30\n",
    "linky.csv": "PRM;Type;Debut;Fin;Unite\n1;Courbe;a;b;W\nHorodate;Valeur\nx;460\ny;478\n",
    "cp.csv": "cp,commune\n35000,Rennes\n01500,Ambérieu\n",
    "zones.csv": "cp,zone\n35000,A\n29200,B\n",
    "guillemets.csv": "ID,STATUS,kwh\n\"251906\",\"\",\"12.5\"\n\"251907\",\"ok\",\"13\"\n",
    "entetes.csv":
      "zone,Carbon intensity (gCO2/kWh),Puissance [kW],em (kg CO2e),v (g CO2/kWh),temp (°C)\nA,10,3,1,4,20\n",
    "heures.csv": "h,t\n2024-06-13 00:46:55.861,00:15\n2024-06-13 00:46:56.353,26:15:10\n",
    "parts.csv": "zone,part (%),r [%],taux\nA,12.3,\"1 %\",1-\nB,15,2,20\n",
    "horaires.csv": "h;v\n8h30;1\n14h05;2\n",
    "durees.csv": "tache;duree\na;8h30\nb;1h\nc;45 min\n",
    "codes.csv": "cp;n\n01000;1\n75001;2\n2A004;3\n",
    "codes_tard.csv": "cp;n\n75001;1\n13001;2\n01000;3\n",
    "etoile.csv": "x,y\n\"12,5\",a\n\"3,2*\",b\n\"7,0\",c\n",
    "prix.csv": "article;prix (€)\nA;12,50 €\nB;3\nC;4,5\n",
    "crochets.csv": "site;Conso [kWh]\nA;3\nB;4\n",
    "periodes.csv": "m;q\njanv. 2024;2024-T1\nfévr. 2024;2024-T2\n",
    "points.csv": "n;v\na;1.234\nb;5.678\nc;12.345\n",
    "seule.csv": "v\n1.234\n5.678\n12.345\n",
    "totaux.csv": "Nom;n;m\na;1;4\nb;2;6\nTotal;3;5\n",
    "sans_total.csv": "Nom;n\na;1\nb;2\nTotal;4\n",
    "decalages.csv": "h,x\n2024-03-31T01:00:00+01:00,1\n2024-03-31T03:00:00+02:00,2\n",
  ]

  /// What a line gives: its last echo, the words of its notes, the error's help.
  private struct Outcome {
    var echo = ""
    var notes: [String] = []
    var error: String?
    var help = ""
  }

  private func run(_ code: String) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "etude-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in Self.files where code.contains(name) {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let library = DataLibrary(folder: folder.path(percentEncoded: false))
    var session = Session(catalogue: .standard, library: library)
    let log = Log()
    let context = RunContext(tongue: .french, width: 80) { event in
      switch event {
      case .value(let value):
        log.outcome.echo = value.echo(Display(tongue: .french, width: 80)).plain
      case .note(let note): log.outcome.notes.append(note.message.french)
      case .error(let error):
        log.outcome.error = error.code
        log.outcome.help = error.help?.french ?? ""
      default: break
      }
    }
    session.run(Source(code, origin: .input(1)), in: context)
    return log.outcome
  }

  private final class Log {
    var outcome = Outcome()
  }

  @Test(arguments: [
    (
      #"t = read_csv("milliers.csv", decimal = ","); text(sum(t.cout))"#, #""2011812.74""#,
      "points des milliers"
    ),
    (
      #"t = read_csv("milliers.csv"); text(sum(number(replace(replace(t.cout, ".", ""), ",", "."))))"#,
      #""2011812.74""#, "decimal = \",\""
    ),
    (#"t = read_csv("virgules.csv"); sum(t.kwh)"#, "14184.5", "virgules des milliers"),
    (#"t = read_csv("parentheses.csv"); sum(t.solde)"#, "-1037.5", "négatifs dans solde"),
    (#"t = read_csv("iban.csv"); t.distinct(iban).rows()"#, "2", "iban reste du texte"),
    (#"t = read_csv("unites.csv"); sum(t.conso)"#, "10 kWh", "deuxième ligne"),
    (#"t = lire_csv("unites.csv", unités = "deuxième ligne"); sum(t.t)"#, "3 h", "deuxième ligne"),
    (#"t = read_csv("mois.csv", dates = "%m/%d/%Y"); t.date[1]"#, #"date("2024-02-13")"#, nil),
    (#"t = read_csv("mois.csv"); t.date[1]"#, #""02/13/2024""#, #"dates = "%m/%d/%Y""#),
    (#"t = read_csv("cellules.csv"); sum(t.e)"#, "1235 Wh", "unités lues dans les cellules"),
    (#"t = read_csv("deux.csv"); sum(t.pop)"#, "13579", "points des milliers"),
    (#"t = read_csv("sans.csv", header = false); rows(t)"#, "3", "colonne_1"),
    (#"t = read_csv("sans.csv"); rows(t)"#, "2", "header = false"),
    (#"t = read_csv("linky.csv", skip = 2); sum(t.Valeur)"#, "938", "Horodate"),
    (#"t = read_csv("guillemets.csv"); sum(t.kwh)"#, "25.5", "STATUS"),
    (#"t = read_csv("entetes.csv"); t.Carbon_intensity[0]"#, "10 gCO2e/kWh", "zone"),
    (#"t = read_csv("entetes.csv"); t.em[0] + 1 kgCO2e"#, "2 kgCO2e", "zone"),
    (#"t = read_csv("entetes.csv"); t.temp[0]"#, "20 °C", "zone"),
    (#"t = read_csv("heures.csv"); year(t.h[1])"#, "2024", "duration(t)"),
    (#"t = read_csv("parts.csv"); t.part[0] == 12.3 %"#, "vrai", "parts (12 % donne 0.12)"),
    (#"t = read_csv("parts.csv"); sum(t.r)"#, "0.03", "dans part, r"),
    (#"t = read_csv("parts.csv"); sum(t.taux)"#, "19", "signe moins lus comme négatifs dans taux"),
    (#"t = read_csv("horaires.csv"); duration(t.h[0])"#, "8.5 h", "duration(h)"),
    (#"t = read_csv("durees.csv"); sum(duration(t.duree))"#, "10.25 h", "duration(duree)"),
    (#"t = read_csv("codes.csv"); t.cp[0]"#, #""01000""#, #""01000", ligne 2, est un code"#),
    (#"t = read_csv("codes_tard.csv"); t.cp[0]"#, #""75001""#, #""01000", ligne 4, est un code"#),
    (#"t = read_csv("etoile.csv"); t.x[0]"#, #""12,5""#, #""3,2*", ligne 3"#),
    (#"t = read_csv("prix.csv"); sum(t.prix)"#, "20 €", "virgule décimale"),
    (#"t = read_csv("crochets.csv"); sum(t["Conso [kWh]"])"#, "7 kWh", "site nomme les lignes"),
    (#"t = read_csv("periodes.csv"); t.m[0]"#, #""janv. 2024""#, #"dates = "%B %Y""#),
    (#"t = read_csv("periodes.csv", dates = "%B %Y"); month(t.m[1])"#, "2", "2024-T1"),
    (#"t = read_csv("points.csv"); sum(t.v)"#, "19.257", #"thousands = ".""#),
    (#"t = read_csv("seule.csv"); sum(t.v)"#, "19.257", #"thousands = ".""#),
    (#"t = read_csv("totaux.csv"); t.rows()"#, "3", "une ligne (Total) résume les autres"),
    (#"t = read_csv("sans_total.csv"); t.rows()"#, "3", "Nom nomme les lignes"),
    (#"t = read_csv("decalages.csv"); t.h[1] - t.h[0]"#, "1 h", nil),
    (
      #"t = read_csv("cp.csv").join(read_csv("zones.csv", types = {cp: text}), on = cp); rows(t)"#,
      "1", "sans correspondance"
    ),
  ])
  func gives(code: String, echo: String, note: String?) throws {
    let outcome = try run(code)
    #expect(outcome.error == nil)
    #expect(outcome.echo == echo)
    // What was asked for needs no note.
    if let note {
      #expect(outcome.notes.contains { $0.contains(note) }, "\(outcome.notes)")
    } else {
      #expect(outcome.notes == [])
    }
  }

  @Test(arguments: [
    (#"read_csv("linky.csv")"#, "F504", "skip = 2"),
    (
      #"read_csv("cp.csv").join(read_csv("zones.csv"), on = cp)"#, "D467",
      #"read_csv("cp.csv").join(read_csv("zones.csv", types = {cp: text}), on = cp)"#
    ),
    (#"sum(read_csv("cellules.csv").freq)"#, "U307", "nombre("),
    (#"read_csv("cp.csv", types = {code: text})"#, "N203", "cp, commune"),
  ])
  func refuses(code: String, error: String, help: String) throws {
    let outcome = try run(code)
    #expect(outcome.error == error)
    #expect(outcome.help.contains(help), "\(outcome.help)")
  }
}
