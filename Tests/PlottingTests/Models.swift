import Plotting

/// The 23 models of the course's table: provider, model, parameters in billions, energy in Wh of an
/// email and of a short conversation.
let models: [(provider: String, model: String, total: Double, email: Double, chat: Double)] = [
  ("OpenAI", "gpt 4o", 440, 14.874999999999998, 35.0),
  ("OpenAI", "Gpt 3.5", 45, 1.5214999999999999, 3.58),
  ("OpenAI", "gpt 4 ", 1760, 189.975, 447.0),
  ("OpenAI", "gpt 4 turbo", 880, 48.87499999999999, 114.99999999999999),
  ("OpenAI", "gpt 4o mini", 18, 0.87975, 2.07),
  ("Mistral", "Mixtral 8x7b v0.1", 46, 0.73525, 1.73),
  ("Mistral", "Mixtral 8x22b v0.1", 140, 2.75825, 6.49),
  ("Mistral", "Mathstral 7B", 7, 0.61625, 1.45),
  ("Mistral", "Codestral 22B v0.1", 22, 0.9732500000000001, 2.29),
  ("Mistral", "ministral 3b", 3, 0.52275, 1.23),
  ("Mistral", "mistral large", 123, 3.383, 7.960000000000001),
  ("Mistral", "mistral small", 23, 0.99875, 2.35),
  ("Mistral", "mistral medium", 95, 2.71575, 6.39),
  ("Meta", "Llama 3.1 8B", 8, 0.64175, 1.51),
  ("Meta", "Llama 3.1 70B", 70, 2.12075, 4.99),
  ("Meta", "Llama 3.1 405B", 405, 40.46, 95.2),
  ("Meta", "Llama 2 7B", 7, 0.61625, 1.45),
  ("Meta", "Llama 2 13B", 13, 0.7607499999999999, 1.79),
  ("Google", "Gemma 2 27b", 27, 1.09225, 2.57),
  ("Google", "Gemma 2 2b", 2, 0.4972499999999999, 1.17),
  ("Google", "Gemma 2 9b", 9, 0.663, 1.56),
  ("Google", "Gemini 1.0 pro", 45, 1.5214999999999999, 3.58),
  ("Google", "Gemini 1.5 pro", 440, 14.874999999999998, 35.0),
]

func modelScatter(log: Bool, title: String? = nil) throws -> PlotSpec {
  try .scatter(
    x: PlotVariable(
      name: "Total_parameters", unitSymbol: "Gparam", values: models.map { $0.total }),
    y: PlotVariable(name: "Petite_conv", unitSymbol: "Wh", values: models.map { $0.chat }),
    series: PlotSeries(name: "Provider", values: models.map { $0.provider }), logX: log,
    logY: log, title: title)
}

func modelBars(log: Bool = false, limit: Int? = nil) throws -> PlotSpec {
  try .bars(
    labels: models.map { $0.model }, values: models.map { $0.email }, name: "Email",
    unitSymbol: "Wh", limit: limit, log: log, title: "Énergie d’un email par modèle")
}

func modelSeries(limit: Int? = nil) throws -> CategorySeries {
  try CategorySeries(
    labels: models.map { $0.model },
    variables: [
      PlotVariable(name: "Email", unitSymbol: "Wh", values: models.map { $0.email }),
      PlotVariable(name: "Petite_conv", unitSymbol: "Wh", values: models.map { $0.chat }),
    ], limit: limit)
}

/// Energies between bounds, two of which overlap, one negative to one side, one known.
func modelIntervals() throws -> CategorySeries {
  let ranges: [ClosedRange<Double>] = [0.58...0.96, 0.9...1.4, 3.1...4.8, 2...2, 0.04...0.3]
  var energy = PlotVariable(
    name: "énergie", unitSymbol: "Wh", values: ranges.map { ($0.lowerBound + $0.upperBound) / 2 })
  energy.ranges = ranges
  return try CategorySeries(
    labels: ["gpt 4o", "mistral large", "gpt 4", "connu", "petit"], variables: [energy])
}

/// The factors that lead from the method of 2025 to that of 2026 for one answer.
func methodCascade(isReversed: Bool = false) throws -> Cascade {
  try Cascade(
    labels: ["poids sur 16 bits", "cartes plus récentes", "64 requêtes à la fois", "électricité"],
    variable: PlotVariable(name: "divisé par", values: [0.25, 3.722555, 23.91473, 1.932539]),
    form: .product, totalName: "méthode de 2026", isReversed: isReversed)
}

/// A line through energies between bounds.
func modelIntervalLine() throws -> Lines {
  let energy = try modelIntervals().variables[0]
  var line = try Lines.Series(name: "énergie", xs: [1, 2, 3, 4, 5], ys: energy.values)
  line.ranges = energy.ranges
  return Lines(
    x: PlotVariable(name: "tour", values: []),
    y: PlotVariable(name: "énergie", unitSymbol: "Wh", values: []), positions: .numbers,
    series: [line])
}

func scatter(
  _ xs: [Double?], _ ys: [Double?], series: [String?]? = nil, log: Bool = false
) throws -> PlotSpec {
  try .scatter(
    x: PlotVariable(name: "x", values: xs), y: PlotVariable(name: "y", values: ys),
    series: series.map { PlotSeries(name: "s", values: $0) }, logX: log, logY: log)
}
