import Testing
import Units

@Suite struct HeaderUnitTests {
  @Test(arguments: [
    ("kWh", "kWh"), ("gCO2/kWh", "gCO2e/kWh"), ("g CO2/kWh", "gCO2e/kWh"), ("kg CO2e", "kgCO2e"),
    ("kgCO2eq", "kgCO2e"), ("gCO2eq/kWh", "gCO2e/kWh"), ("kg éq. CO₂", "kgCO2e"),
    ("kg CO2-eq / kWh", "kgCO2e/kWh"), ("tCO2 éq.", "tCO2e"), ("kg eqCO2/m²/an", "kgCO2e/m^2/an"),
    ("t CO2", "tCO2e"), ("kg Sb eq", "kgSbeq"), ("kWhEP/m2", "kWhep/m^2"), ("MJ ep", "MJep"),
    ("°C", "°C"), ("€/MWh", "€/MWh"), ("en kWh", "kWh"), ("kWh par an", "kWh/an"),
    ("tonnes", "t"), ("KWH", "kWh"), ("heures", "h"), ("W", "W"), ("GWh/an", "GWh/an"),
    ("M€", "M€"), ("kWh / h", "kWh/h"), ("ktep", "ktep"), ("€/mois", "€/mois"),
  ])
  func headersAreReadAsTheyAreMeant(_ text: String, _ symbol: String) {
    #expect(MeasureUnit(header: text)?.symbol == symbol)
  }

  @Test(arguments: [
    "", "%", "points", "kg Sb", "MWH", "kWh/m².an", "2024", "hors taxes", "M", "France", "US$",
    "n = 12", "kWh et MWh", "CO2", "/", "a/b", "par an",
  ])
  func whatMeansSomethingElseIsNoUnit(_ text: String) {
    #expect(MeasureUnit(header: text) == nil)
  }
}
