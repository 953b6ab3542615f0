import TextMatching

extension StudyData {
  /// What a typed name stands for.
  public enum Match: Sendable, Equatable {
    /// The place in `models`, `zones` or `tasks`.
    case found(Int)
    /// A country, by its code, that has no electricity mix in the study.
    case withoutMix(code: String)
    /// Nothing; at most three names that may be meant, best first, never the typed one.
    case unknown(suggestions: [String])
  }

  /// The model of that name: exactly, else but for case, accents, blanks and punctuation.
  public func model(_ typed: String) -> Match {
    if let row = modelRows[typed] ?? modelNames[folded(typed)] { return .found(row) }
    return .unknown(suggestions: suggestions(for: typed, among: models))
  }

  /// The kind of text of that name: the column's, else plain words such as "petite conversation".
  public func task(_ typed: String) -> Match {
    if let place = taskPlaces[typed] ?? taskNames[folded(typed)] { return .found(place) }
    let spellings = tasks.indices.flatMap { task in
      ([tasks[task]] + phrases[task]).map { (spelling: $0, name: tasks[task]) }
    }
    return .unknown(suggestions: names(suggestedFor: typed, among: spellings))
  }

  /// The country or aggregate of that name: code of three letters, of two, French or English name.
  ///
  /// Countries are suggested by their codes.
  public func country(_ typed: String) -> Match {
    if let row = zoneRows[typed] { return .found(row) }
    switch countryNames[folded(typed)] {
    case .zone(let row): return .found(row)
    case .country(let row): return .withoutMix(code: countries.codes[row])
    case nil: return .unknown(suggestions: suggestedCodes(for: typed))
    }
  }

  /// Whether the name, written in any way that `country` reads, is that of a country or territory,
  /// with a mix or without; false for an aggregate such as `WOR` and for an unknown name.
  public func isCountry(_ typed: String) -> Bool {
    if countries.row(ofCode: typed) != nil { return true }
    switch countryNames[folded(typed)] {
    case .zone(let row): return countries.row(ofCode: zones[row]) != nil
    case .country: return true
    case nil: return false
    }
  }

  /// The French and the English name of a zone or country; nil for a code without one.
  public func countryName(ofCode code: String) -> (french: String, english: String)? {
    if let row = countries.row(ofCode: code) {
      return (countries.french[row], countries.english[row])
    }
    return CountryList.aggregates[code]
  }
}
