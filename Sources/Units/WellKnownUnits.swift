/// The units that the program itself names; whatever else is measured in, a file or a user says.
extension MeasureUnit {
  /// A second.
  public static let second = wellKnown("s")
  /// An hour.
  public static let hour = wellKnown("h")
  /// A day.
  public static let day = wellKnown("d")
  /// A watt-hour of energy.
  public static let wattHour = wellKnown("Wh")
  /// A watt of power.
  public static let watt = wellKnown("W")
  /// Greenhouse gases, in grams of CO₂ equivalents.
  public static let gramOfCarbon = wellKnown("gCO2e")
  /// Primary energy.
  public static let primaryKilojoule = wellKnown("kJep")
  /// Mineral resources, in grams of antimony equivalents.
  public static let gramOfAntimony = wellKnown("gSbeq")
  /// A litre.
  public static let litre = wellKnown("L")
  /// A millilitre.
  public static let millilitre = wellKnown("mL")
  /// A token of text.
  public static let token = wellKnown("tokens")
  /// A bit of information.
  public static let bit = wellKnown("bit")
  /// A parameter of a model.
  public static let parameter = wellKnown("param")
  /// A billion parameters.
  public static let gigaparameter = wellKnown("Gparam")
  /// Microseconds for a token.
  public static let microsecondPerToken = wellKnown("µs/token")
  /// Millijoules for a token.
  public static let millijoulePerToken = wellKnown("mJ/token")

  /// All of them.
  static let allWellKnown: [MeasureUnit] = [
    second, hour, day, wattHour, watt, gramOfCarbon, primaryKilojoule, gramOfAntimony, litre,
    millilitre, token, bit, parameter, gigaparameter, microsecondPerToken, millijoulePerToken,
  ]

  private static func wellKnown(_ symbol: String) -> MeasureUnit {
    // The catalogue holds each of them: a test asks for all.
    (try? MeasureUnit(parsing: symbol)) ?? .one
  }
}
