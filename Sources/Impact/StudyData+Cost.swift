public import Units

extension StudyData {
  /// The energy of one text, in `energyUnit`.
  ///
  /// For tokens it is that of a text of one token, times their number. Nil where the table has no
  /// number; not finite where the number of tokens is past all measure.
  public func energy(model: Int, output: Output) -> Double? {
    switch output {
    case .task(let task): energies.indices.contains(task) ? energies[task][model] : nil
    case .tokens(let count): token[model].map { $0 * count }
    }
  }

  /// What one text costs, in `costUnit(criterion)`: its energy times the factor of the zone where
  /// the servers run.
  ///
  /// The product of two doubles, rounded once. Nil where one of the tables has no number.
  public func cost(
    model: Int, zone: Int, output: Output, criterion: Criterion = .gwp
  ) -> Double? {
    let factor = factors[criterion.place]
    guard let energy = energy(model: model, output: output), let perUnit = factor.figures[zone]
    else { return nil }
    let product = energy * perUnit
    let scaling = factor.product.scaling
    return scaling.isIdentity ? product : scaling.applied(to: product)
  }

  /// The unit of a cost: gCO2e, kJep or gSbeq with the study's own tables.
  public func costUnit(_ criterion: Criterion) -> MeasureUnit {
    factors[criterion.place].product.unit
  }
}
