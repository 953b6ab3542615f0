import BuiltinKit
import Datasets
import Diagnostics
import Tables
import TextMatching
import Values

import struct Platform.Checkpoint

/// What is to be said of all groups together.
struct Tally {
  /// Missing cells that aggregates have left out, by function.
  var skipped: [String: Int] = [:]
  /// Texts that cells were compared with, by column and text; false once a group holds one.
  var sought: [SoughtText: Bool] = [:]
  /// What the cells of each such column held, for the suggestions.
  var held: [String: Set<String>] = [:]

  /// The texts that no group held, by column.
  var unmatched: [UnmatchedTexts] {
    let missed = sought.filter(\.value).keys
    return Dictionary(grouping: missed, by: \.column).sorted { $0.key < $1.key }.map {
      column, texts in
      UnmatchedTexts(
        texts: texts.map(\.text).sorted(), column: column, held: held[column] ?? [])
    }
  }
}

/// A text that the cells of a column were compared with.
struct SoughtText: Hashable {
  let column: String
  let text: String
}

/// Texts that a column was compared with, and that none of its cells holds.
struct UnmatchedTexts {
  let texts: [String]
  /// The name of the column, empty for one that was computed.
  let column: String
  /// The texts of the column.
  let held: Set<String>
}

extension Machine {
  /// The texts that get a note of their own.
  private static let named = 5
  /// The distinct texts of a column among which the nearest is sought.
  private static let mostCandidates = 20_000

  /// Notes the texts that the cells of a column were compared with by `==`, `!=` or `in`, and that
  /// no cell holds.
  func noteUnmatched(_ a: Value, _ b: Value, isMembership: Bool) throws {
    switch (a, b) {
    case (.column(let column), .list(let items)) where isMembership:
      let texts = items.compactMap { item -> String? in
        if case .text(let text) = item { text } else { nil }
      }
      try noteUnmatched(texts, column)
    case (.column(let column), .text(let text)) where !isMembership,
      (.text(let text), .column(let column)) where !isMembership:
      try noteUnmatched([text], column)
    default: return
    }
  }

  private func noteUnmatched(_ texts: [String], _ column: Column) throws {
    guard case .text(let cells) = column.storage, column.missingCount < column.count else { return }
    let missed = try cells.lacking(texts, checkpoint)
    guard let verb, verb.rows != nil, tally != nil else {
      guard !missed.isEmpty else { return }
      let held = try cells.held(checkpoint)
      return try noteUnmatched(UnmatchedTexts(texts: missed, column: column.name, held: held))
    }
    let lacking = Set(missed)
    for text in texts {
      let key = SoughtText(column: column.name, text: text)
      let wasUnmatched = tally?.sought[key] ?? true
      tally?.sought[key] = wasUnmatched && lacking.contains(text)
    }
    guard tally?.held[column.name] == nil else { return }
    // A group's cells share the texts of the whole column, where it is one of the table.
    if case .text(let all)? = verb.table.column(named: column.name)?.storage {
      tally?.held[column.name] = try all.held(checkpoint)
    } else {
      tally?.held[column.name] = Set(cells.dictionary)
    }
  }

  /// Says of each text what may have been meant; of many, how many more there are.
  func noteUnmatched(_ unmatched: UnmatchedTexts) throws {
    let texts = unmatched.texts
    let candidates =
      unmatched.held.count < Self.mostCandidates && !texts.isEmpty ? unmatched.held.sorted() : []
    for (place, text) in texts.prefix(Self.named).enumerated() {
      let isLast = place == Self.named - 1
      note(
        NoSuchText(
          text, column: unmatched.column.isEmpty ? "" : unmatched.column.identifier,
          meant: try meant(by: text, among: candidates),
          others: isLast ? texts.count - Self.named : 0))
    }
  }

  private func meant(by text: String, among candidates: [String]) throws -> NoSuchText.Meant? {
    let code = try environment.library.key(
      ofCountry: text, among: candidates, checkpoint: token.checkpoint)
    if let code { return .code(code) }
    return suggestions(for: text, among: candidates, limit: 1).first.map { .nearest($0) }
  }
}

extension TextCells {
  /// Those of the texts, each once, that no cell holds.
  fileprivate func lacking(_ texts: [String], _ checkpoint: Checkpoint) throws -> [String] {
    var sought = Set(texts)
    var codes: [Int32: String] = [:]
    for (code, text) in dictionary.enumerated() where sought.contains(text) {
      codes[Int32(code)] = text
    }
    var row = 0
    while !codes.isEmpty, row < count {
      try checkpoint(at: row)
      if let text = codes.removeValue(forKey: self.codes[row]) { sought.remove(text) }
      row += 1
    }
    return texts.filter { sought.remove($0) != nil }
  }

  /// The distinct texts of the cells.
  fileprivate func held(_ checkpoint: Checkpoint) throws -> Set<String> {
    var isHeld = Array(repeating: false, count: dictionary.count)
    try checkpoint.blocks(of: count) { block in
      for code in codes[block] where code >= 0 { isHeld[Int(code)] = true }
    }
    return Set(zip(dictionary, isHeld).lazy.filter(\.1).map(\.0))
  }
}
