public import Platform

extension Column {
  /// A truth value for each row of a column of texts, asked once for each distinct text.
  ///
  /// `holds` gives the one of a code. Missing cells stay missing.
  public func truthsOfTexts(
    _ checkpoint: Checkpoint, _ holds: (Int) -> Bool
  ) throws -> Column {
    guard case .text(let cells) = storage else { return self }
    let codes = cells.codes
    // The first is that of missing cells, whose code is -1.
    let answers = [false] + cells.dictionary.indices.map(holds)
    let truths = try [Bool](count: codes.count, checkpoint: checkpoint) { truths, block in
      codes.withUnsafeBufferPointer { codes in
        answers.withUnsafeBufferPointer { answers in
          for row in block { truths[row] = answers[Int(codes[row]) + 1] }
        }
      }
    }
    return Column(name: "", storage: .bools(truths), validity: validity)
  }
}
