import BuiltinKit
import Diagnostics
import Styling
import Tables
import Testing
import Units
import Values

@testable import Builtins

@Suite struct StudyErrorTests {
  private let host = FakeHost()

  private func error(
    _ builtin: Builtin, _ values: [Value], codes: [String?] = []
  ) -> Diagnostic? {
    let slots = builtin.parameters.indices.map { index in
      index < values.count ? Invocation.Slot.value(values[index]) : .absent
    }
    let given = builtin.parameters.indices.map { $0 < codes.count ? codes[$0] : nil }
    let invocation = Invocation(builtin: builtin, slots: slots, codes: given, host: host)
    do {
      let value = try builtin.body(invocation)
      Issue.record("\(value)")
      return nil
    } catch { return Diagnostic(thrown: error) }
  }

  private func cost(_ words: String...) -> Diagnostic? {
    error(.cost, words.map { .text($0) }, codes: words.map { "\"\($0)\"" })
  }

  @Test func unknownModel() throws {
    let diagnostic = try #require(cost("gpt-4omni", "FRA", "Petite_conv"))
    #expect(diagnostic.code == "D401")
    #expect(diagnostic.argument == 0)
    #expect(diagnostic.message.french == "modèle inconnu : \"gpt-4omni\"")
    #expect(diagnostic.fault.label?.french == "aucune ligne de cons_ia n'a ce nom")
    #expect(diagnostic.help?.french == "vouliez-vous \"gpt 4o mini\" ou \"gpt 4o\" ?")
    #expect(diagnostic.fault.repair?.code == "\"gpt 4o mini\"")
  }

  @Test func unknownCountry() throws {
    let diagnostic = try #require(cost("gpt 4o", "Alemagne", "Petite_conv"))
    #expect(diagnostic.code == "D402")
    #expect(diagnostic.argument == 1)
    #expect(diagnostic.fault.label?.english == "no row of cout_pays has this name")
    #expect(diagnostic.help?.french == "vouliez-vous \"DEU\" (Allemagne) ?")
    #expect(diagnostic.help?.english == "did you mean \"DEU\" (Germany)?")
    #expect(diagnostic.fault.repair?.code == "\"DEU\"")
    let code = try #require(cost("gpt 4o", "FRN", "Petite_conv"))
    #expect(code.help?.french.hasPrefix("vouliez-vous \"FRA\" (France)") == true)
    let nowhere = try #require(cost("gpt 4o", "Atlantide", "Petite_conv"))
    #expect(nowhere.help?.french == "pays() en donne la liste")
  }

  @Test func countryWithoutMix() throws {
    let diagnostic = try #require(cost("gpt 4o", "Rwanda", "Petite_conv"))
    #expect(diagnostic.code == "D441")
    #expect(diagnostic.argument == 1)
    #expect(diagnostic.message.french == "pas de données d'électricité : Rwanda (RWA)")
  }

  @Test func unknownTask() throws {
    let diagnostic = try #require(cost("gpt 4o", "FRA", "Petit_conv"))
    #expect(diagnostic.code == "D403")
    #expect(diagnostic.argument == 2)
    #expect(diagnostic.fault.repair?.code == "\"Petite_conv\"")
  }

  @Test func swappedArguments() throws {
    let diagnostic = try #require(cost("FRA", "gpt 4o", "Tweet"))
    #expect(diagnostic.code == "D440")
    #expect(diagnostic.argument == 0)
    #expect(diagnostic.message.french == "\"FRA\" est un pays, pas un modèle")
    #expect(diagnostic.help?.french == "on écrit coût(\"gpt 4o\", \"FRA\", \"Tweet\")")
    let last = try #require(cost("gpt 4o", "Tweet", "France"))
    #expect(last.argument == 1)
    #expect(last.message.english == "\"Tweet\" is a text type, not a country")
    #expect(last.help?.french == "on écrit coût(\"gpt 4o\", \"France\", \"Tweet\")")
    let energy = try #require(error(.energy, [.text("tweet"), .text("gpt 4")], codes: ["t", "m"]))
    #expect(energy.help?.french == "on écrit énergie(m, t)")
  }

  @Test func swappedWithoutARepair() throws {
    let diagnostic = try #require(cost("FRA", "DEU", "Tweet"))
    #expect(diagnostic.code == "D440")
    #expect(
      diagnostic.help?.french == "on écrit coût(modèle, pays, texte, impact = \"gwp\")")
  }

  @Test(
    arguments: [
      ([.integer(3), .text("FRA"), .text("Tweet")], 0), ([.text("gpt 4o"), .bool(true)], 1),
      ([.text("gpt 4o"), .text("FRA"), .bool(true)], 2),
      ([.list([.list([])]), .text("FRA"), .text("Tweet")], 0),
      ([.text("gpt 4o"), .column(Column("", numbers: [1])), .text("Tweet")], 1),
      ([.text("gpt 4o"), .text("FRA"), .number(3, .label("°C"))], 2),
    ] as [([Value], Int)]) func wrongKinds(values: [Value], argument: Int) throws
  {
    let diagnostic = try #require(error(.cost, values))
    #expect(diagnostic.code == "U307")
    #expect(diagnostic.argument == argument)
  }

  @Test func wrongKindsWithARepair() throws {
    let table = try Table(columns: [])
    let piped = try #require(error(.cost, [.table(table), .text("FRA"), .text("Tweet")]))
    #expect(piped.help?.french == "cons_ia.derive(x = coût(Model, \"FRA\", \"Petite_conv\"))")
    let Wh = try MeasureUnit(parsing: "Wh")
    let energies = Value.column(Column("Tweet", unit: Wh, numbers: [1]))
    let column = try #require(error(.energy, [.text("gpt 4o"), energies]))
    #expect(column.help?.french.contains("\"Petite_conv\"") == true)
  }

  @Test(arguments: [0, -3, -0.0]) func tokensArePositive(count: Double) throws {
    let diagnostic = try #require(error(.energy, [.text("gpt 4o"), .plain(count)]))
    #expect(diagnostic.code == "D423")
    #expect(diagnostic.argument == 1)
  }

  @Test func impactIsOneOfThree() throws {
    let diagnostic = try #require(cost("gpt 4o", "FRA", "Tweet", "co2"))
    #expect(diagnostic.code == "U308")
    #expect(diagnostic.argument == 3)
  }

  @Test func lengthsDiffer() throws {
    let two = Value.list([.text("gpt 4o"), .text("gpt 4")])
    let diagnostic = try #require(
      error(.cost, [two, .list([.text("FRA")]), .text("Tweet")]))
    #expect(diagnostic.code == "D413")
    #expect(diagnostic.argument == 1)
  }
}
