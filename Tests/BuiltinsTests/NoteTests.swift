import BuiltinKit
import Builtins
import Diagnostics
import Testing

/// Which notes come when.
@Suite struct NoteTests {
  @Test(arguments: [
    (#"cons_ia.filter(Model == "gpt-4o").rows()"#, [#"la plus proche est "gpt 4o""#]),
    (#"cout_pays.filter(name == "France").rows()"#, [#"son code est "FRA""#]),
    (#"cout_pays.filter(name != "France").rows()"#, [#"son code est "FRA""#]),
    (#"cout_pays.derive(x = "France" == name).rows()"#, [#"son code est "FRA""#]),
    (#"sum(cout_pays.name == "France")"#, [#"son code est "FRA""#]),
    (
      #"cout_pays.filter(name in ["France", "CHN", "Allemagne"]).rows()"#,
      [#""France" dans name"#, #""Allemagne" dans name"#]
    ),
    (#"cout_pays.filter(not (name in ["France"]) and gwp > 0 gCO2e/kWh).rows()"#, [#""FRA""#]),
    (#"cons_ia.filter(lower(Model) == "GPT 4o").rows()"#, [#"la plus proche est "gpt 4o""#]),
    (
      #"cons_ia.filter(Model in ["x1", "x2", "x3", "x4", "x5", "x6", "x7"]).rows()"#,
      ["x1", "x2", "x3", "x4", "ni 2 autres"]
    ),
    (#"cons_ia.summarize(by = Provider, n = sum(Model == "gpt-4o"))"#, [#""gpt 4o""#]),
    (#"cons_ia.summarize(by = Provider, n = sum(Model == "gpt 4o"))"#, []),
    (#"cons_ia.filter(Model == "gpt 4o").rows()"#, []),
    (#"cons_ia.head(0).filter(Model == "gpt-4o").rows()"#, []),
    ("def f(m) = m == \"gpt-4o\"\ncons_ia.filter(f(Model)).rows()", [#""gpt 4o""#]),
  ])
  func aTextThatNoRowHoldsIsNamed(_ code: String, _ words: [String]) {
    let played = Played(code)
    #expect(played.error == nil)
    #expect(played.notes == words.map { _ in "D410" })
    for (found, expected) in zip(played.words, words) { #expect(found.contains(expected)) }
  }

  @Test func notesOnDataComeAtEveryStatementOnce() {
    let twice = #"cons_ia.filter(Model == "gpt-4o").rows(); "#
    #expect(Played(twice + twice).notes == ["D410", "D410"])
    #expect(Played("mean([1, none]) + mean([1, none])").notes == ["D411"])
    #expect(Played("for i in range(3)\n  mean([1, none])\nend\nmean([1, none])").notes.count == 2)
  }

  @Test func notesThatTeachComeOncePerSession() {
    let line = "cons_ia.filter(Petite_conv > 100).rows()\n"
    #expect(Played(line + line).notes == ["U310"])
  }

  @Test(arguments: [
    ("50 + 20 %", ["U337"]), ("x = 80; x - 20 %", ["U337"]), ("50 * (1 + 20 %)", []),
    ("(10 %) + 20 %", []), ("0.3 + 20 %", []), ("50 * 20 %", []),
    ("cons_ia.derive(n = rank(Token) + 20 %).rows()", ["U337"]),
  ])
  func aPercentageAddedToANumberIsSaid(_ code: String, _ notes: [String]) {
    #expect(Played(code).notes == notes)
  }

  /// However the comparison is compiled.
  @Test(arguments: [
    "0.1 + 0.2 == 0.3", "x = 0.1 + 0.2; x != 0.3",
    "def f(x, y) = if x + y == 0.3 then 1 else 0\nf(0.1, 0.2)",
    "def f(x) = if x == 0.3 then 1 else 0\nf(0.1 + 0.2)",
    "def f(x):\n  while x + 0.1 == 0.3:\n    x += 1\n  return x\nf(0.2)",
    "table(a = [0.1]).filter(a + 0.2 == 0.3).rows()",
  ])
  func decimalsThatRoundingSetsApartAreSaid(_ code: String) {
    #expect(Played(code).notes == ["D530"])
  }

  @Test(arguments: [
    ("d = 3; table(a = [1, 2]).filter(d > 1)", true),
    ("def f(t, kind) = t.filter(kind == \"x\"); f(table(a = [1]), \"y\")", true),
    ("d = 3; table(a = [1, 2]).filter(a > 1 and d > 1)", false),
    ("d = 3; table(a = [1, 2]).filter(d > a)", false), ("table(a = [1]).filter(true)", false),
    ("d = 3; table(`a b` = [1]).filter(a_b > 0)", false),
    ("v = [1, 2]; table(a = [1, 2]).filter(v > 1)", false),
  ])
  func conditionsThatLookAtNoColumnAreSaid(_ code: String, isSaid: Bool) {
    #expect(Played(code).notes == (isSaid ? ["D535"] : []))
  }

  @Test(arguments: [
    ("if x > 3:\n    return x", true), ("for i in [1]:\n    return i", true),
    ("while x > 3:\n    return x", true),
    ("while true:\n    if x > 3:\n      break\n    return x", true),
    ("for i in [1]:\n    if x > i:\n      break\n  else:\n    return 2", true),
    ("while true:\n    for i in [1]:\n      pass\n    else:\n      break\n    return 2", true),
    ("if x > 3:\n    return none\n  print(x)", false),
    ("if x > 3:\n    return x\n  elif x > 2:\n    return 2", true),
    ("if x > 3:\n    return x\n  return none", false),
    ("if x > 3:\n    return x\n  else:\n    return 2", false),
    ("while true:\n    x = x + 1\n    if x > 3:\n      return x", false),
    ("for i in [1]:\n    if x > i:\n      return i\n  else:\n    return 2", false),
    ("if x > 3:\n    return x\n  assert false", false),
    ("if x > 3:\n    return\n  print(x)", false),
  ])
  func endsWithoutReturnAreSaid(_ body: String, isSaid: Bool) {
    #expect(Played("def f(x):\n  \(body)\nend").notes == (isSaid ? ["N230"] : []))
  }

  @Test(arguments: [
    (["01/12/2007", "30/02/2007", "15/06/2006"], ["D536"]), (["2007-12-01", "2006-06-15"], []),
    (["100,00 €", "20,00 €", "3", "9,00 €"], ["D509"]), (["10 Wh", "9 Wh", "?"], ["D509"]),
    (["2A", "10A"], []), (["a 1", "b 2"], []),
  ])
  func textsThatSpellNumbersOrDaysAreSaid(_ cells: [String], codes: [String]) {
    #expect(Played("table(d = \(cells)).sort(d)").notes == codes)
  }

  /// A note that tells what became of the data must not be said only once.
  @Test func theNotesThatTeachAreThese() {
    let teaching = FaultEntry.all.filter { $0.severity == .note && $0.noteKind == .teaching }
    #expect(
      teaching.map(\.code).sorted() == [
        "D442", "D453", "D454", "D466", "D474", "D495", "D496", "D497", "D500", "D501", "D527",
        "D530", "D532", "F583", "N210", "N211", "N212", "N218", "N219", "N223", "N224", "N230",
        "S128", "S132", "S157",
        "U310", "U313", "U319",
        "U337", "U338",
      ])
  }
}
