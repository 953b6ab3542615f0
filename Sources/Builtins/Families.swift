public import BuiltinKit

extension Catalogue {
  /// Every function of the language, family by family.
  public static let standard = Catalogue(
    Builtin.studyFamily
      + Builtin.modelFamily
      + Builtin.rowsFamily
      + Builtin.groupsFamily
      + Builtin.filesFamily
      + Builtin.statisticsFamily
      + Builtin.picturesFamily
      + Builtin.textFamily
      + Builtin.datesFamily
      + Builtin.listsFamily
      + Builtin.mathsFamily)
}

extension Builtin {
  /// The functions of the study and its data sets.
  static let studyFamily: [Builtin] = [
    .cost, .energy, .impact, .compareMethods, .equivalents, .asEquivalent, .yearly, .forPeople,
    .amortize, .models, .countries, .tasks, .isCountry, .tables,
  ]

  /// The functions on the language model inside the program.
  fileprivate static let modelFamily: [Builtin] = [
    tokens, nextWords, wordTree, generate, surprise, perplexity, attention, modelParameters,
    operations,
    timePerToken, localEnergy, bigrams, trigrams,
  ]

  /// The verbs on rows and columns.
  fileprivate static let rowsFamily: [Builtin] = [
    head, tail, row, select, drop, rename, filter, sort, derive, distinct, append, sample, columns,
    rows, len, col, column,
  ]

  /// The verbs on groups and shapes.
  fileprivate static let groupsFamily: [Builtin] = [
    summarize, count, join, cross, pivot, unpivot, describe,
  ]

  /// The verbs, whose options are told from columns.
  static let verbs: [Builtin] = rowsFamily + groupsFamily

  /// The functions on files.
  fileprivate static let filesFamily: [Builtin] = [readCSV, writeCSV, readText, table]

  /// The functions that compute figures.
  fileprivate static let statisticsFamily: [Builtin] = [
    mean, median, sum, min, max, std, variance, quantile, mode, skewness, boxFigures, bins, corr,
    correlationTest, meanTest, meanInterval, fit, predict, rank, cumsum, share, zscore, lag, lead,
    diff, rollingMean, rollingSum, rollingMin, rollingMax, rollingMedian, rollingStd, rowMean,
  ]

  /// The pictures, and the verb that saves them.
  fileprivate static let picturesFamily: [Builtin] = [
    plotASCII, plot, bars, dots, scatter, line, hist, boxplot, radar, pie, cascade, pictogram,
    heatmap,
    shadedText, worldmap, save,
  ]

  /// The functions of texts.
  fileprivate static let textFamily: [Builtin] = [
    number, text, upper, lower, trim, replace, contains, startsWith, endsWith, split, words, chars,
  ]

  /// The functions of dates.
  fileprivate static let datesFamily: [Builtin] = [
    date, duration, year, quarter, month, week, isoYear, day, weekday, hour, minute, second,
  ]

  /// The functions of lists, and those that print.
  fileprivate static let listsFamily: [Builtin] = [
    range, map, reduce, sorted, only, enumerated, zipped, recordKeys, typeName, print, help,
  ]

  /// The functions of numbers.
  fileprivate static let mathsFamily: [Builtin] = [
    round, floor, int, abs, sqrt, exp, ln, log10, value, percent, isNone, randomNumbers, interval,
    low, high, mid, width, same,
  ]
}
