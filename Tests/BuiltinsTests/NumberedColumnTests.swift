import Testing

/// Columns whose names are numbers, as files of years have them.
@Suite struct NumberedColumnTests {
  private static let table =
    #"t = table(Pays = ["FRA", "SWE"], `2019` = [1000, 1600], `2020` = [3, 4]); "#

  @Test(arguments: [
    "t.bars(Pays, 2019)", "t.pie(Pays, 2019)", "t.worldmap(Pays, 2019)", "t.line(Pays, 2019)",
    "t.scatter(2019, 2020)", "t.hist(2019)", "t.bars(Pays, [2019, 2020])", "t.select(2019)",
    "t.drop(2019)", "t.sort(2019)", "t.sort(-2019)", "t.count(2019)", "t.distinct(2019)",
    "t.summarize(m = mean(2019))", "t.summarize(sum(2019), by = Pays)", "t.filter(2019)",
    "t.corr(2019, 2020)", "t.derive(m = Pays, s = share(2019))", "t.describe(2019)",
  ])
  func aNumberIsNoColumn(code: String) {
    let played = Played(Self.table + code)
    #expect(played.error == "N228")
    #expect(played.marked == "2019")
  }

  @Test(arguments: [
    ("t.filter(2019 > 1500)", 1), ("t.derive(d = 2020 - 2019)", 2), ("t.derive(a = 2019)", 1),
    ("t.filter(round(`2019`, 2) > 2020)", 1),
    ("t.derive(x = if `2019` > 1500 then 2019 else 0)", 1),
  ])
  func aNumberInAComputationIsNoted(code: String, count: Int) {
    let played = Played(Self.table + code)
    #expect(played.error == nil)
    #expect(played.notes == Array(repeating: "N229", count: count))
  }

  @Test(arguments: [
    "t.bars(Pays, `2019`)", "t.filter(`2019` > 1500)", "t.derive(d = 2 * `2020` + 1)",
    "t.head(1)", "t.select(-`2019`)", #"t.unpivot(`2019`..`2020`, names = "an", values = "v")"#,
    "t.filter(t.filter(`2019` > 1).rows() > 1)",
  ])
  func backticksNameTheColumn(code: String) {
    let played = Played(Self.table + code)
    #expect(played.error == nil)
    #expect(played.notes == [])
  }

  @Test func aTextThatNamesAColumnIsWrittenAsAnFString() {
    let table = #"b = table(Nom = ["a", "Total"], Total = [1, 2]); "#
    let played = Played(table + #"b.filter(Nom != "Total")"#)
    #expect(played.error == "N214")
    #expect(played.help.contains(#"f"Total""#))
    #expect(Played(table + #"b.filter(Nom != f"Total").rows()"#).echo == "1")
  }

  @Test(arguments: [
    "t.derive(z = a - a)", "t.derive(q = a / a)", "t.filter(a < a)", "t.a + t.a", "t.a / x",
    "t.derive(s = a / sum(a))", "t.a[1] / t.a[0]", "t.a[0] - x", "2 * t.a[1] - x / 3",
  ])
  func columnsOfIntervalsForgetTheirDoubts(code: String) {
    let table = "x = interval(1, 2); t = table(a = [x, 3 * x]); "
    #expect(Played(table + code).notes.contains("D505"))
  }

  @Test(arguments: [
    "t.derive(b = 2 * a)", "t.a * x", "t.a[1] + x", "t.a[0] / 2", "y = t.a[0]; y / y",
    "(3 * x) / x",
  ])
  func whatCannotCancelIsNotSaid(code: String) {
    let table = "x = interval(1, 2); t = table(a = [x, 3 * x]); "
    #expect(Played(table + code).notes == [])
  }

  @Test func anOpenComparisonOfCellsSaysWhy() {
    let played = Played("t = table(a = [interval(1, 3), interval(2, 4)]); t.a[0] > t.a[1]")
    #expect(played.notes == ["D480"])
    #expect(played.advice.contains("cellules"))
  }

  @Test func anEmptyTextHasNoTokens() {
    #expect(Played(#"jetons("")"#).notes == ["D507"])
  }

  @Test(arguments: [
    ("equivalents(-5 Wh)", "D423"), ("for_people(63 kWh, 2.5)", "D423"),
    ("yearly(35 Wh, days = 400)", "D423"), (#"as_equivalent(1 gCO2e, "voiture")"#, "D508"),
  ])
  func multiplesKeepWithinTheirRange(code: String, error: String) {
    #expect(Played(code).error == error)
  }

  @Test func equivalentsShowTheirPerimeterFirst() {
    #expect(
      Played("equivalents(1 kWh).columns()[0:3]").echo == #"["name", "count", "perimeter"]"#)
  }
}
